#!/usr/bin/env python3
"""The tables of report status at a real terminal of 80 columns: no line is cut off by its edge.

    widths.py BINARY STORE
"""
import fcntl
import os
import pty
import struct
import sys
import termios

COLUMNS = 80


def said(danvan, store, words, language):
    waits, tells = os.pipe()
    pid, screen = pty.fork()
    if pid == 0:
        os.close(tells)
        os.read(waits, 1)  # until the terminal has its width
        os.chdir(store)
        environment = {"PATH": "/usr/bin:/bin", "DANVAN_NOW": "2026-01-20T08:00:00+07:00", "DANVAN_LANG": language,
                       "LC_ALL": "C.UTF-8"}
        os.execve(danvan, [danvan, *words], environment)
    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", 24, COLUMNS, 0, 0))
    os.close(waits)
    os.write(tells, b"x")
    os.close(tells)
    out = b""
    try:
        while part := os.read(screen, 65536):
            out += part
    except OSError:  # the other side is closed
        pass
    os.waitpid(pid, 0)
    os.close(screen)
    return out.decode().replace("\r\n", "\n")


def main():
    danvan, store = os.path.abspath(sys.argv[1]), sys.argv[2]
    for words in (["--form", "nam", "--period", "2025"], ["--period", "2025", "--overdue"],
                  ["--period", "2025", "--totals", "--by", "kind"], ["--period", "2025", "--totals", "--by", "unit"]):
        for language in ("vi", "en"):
            text = said(danvan, store, ["report", "status", *words], language)
            wide = [line for line in text.split("\n") if len(line) > COLUMNS]
            if wide or "nam" not in text:
                raise SystemExit(f"wider than {COLUMNS} columns, or not the table, in {language}, {words}:\n{text}")


main()
