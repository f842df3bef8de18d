#!/usr/bin/env python3
"""Tables at a real terminal of 80, 60 and 40 columns: no line is cut off by its edge.

    widths.py BINARY STORE
"""
import fcntl
import itertools
import os
import pty
import struct
import sys
import termios

TABLES = {  # and a word that is in the answer
    "report status --form nam --period 2025": "nam",
    "report status --period 2025 --overdue": "nam",
    "report status --period 2025 --totals --by kind": "nam",
    "report status --period 2025 --totals --by unit": "nam",
    "report rollup --period 2025": "qt.hoi_nghi",
    "report show H01 --period 2025": "mh.dang_ky",
    "model list": "MH21-001",
    "nominate list": "DN25-01",
    "history": "init",
    "undo 15 --reason thử --dry-run -q": "MH2025",
    "query SELECT+*+FROM+nominations": "DN25-01",
    "query SELECT+*+FROM+report_status": "H01",
}


def said(danvan, store, words, language, columns):
    waits, tells = os.pipe()
    pid, screen = pty.fork()
    if pid == 0:
        os.close(tells)
        os.read(waits, 1)  # until the terminal has its width
        os.chdir(store)
        environment = {"PATH": "/usr/bin:/bin", "DANVAN_NOW": "2026-01-20T08:00:00+07:00", "DANVAN_LANG": language,
                       "LC_ALL": "C.UTF-8"}
        os.execve(danvan, [danvan, *words], environment)
    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
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
    for line, word in TABLES.items():
        for language, columns in itertools.product(("vi", "en"), (80, 60, 40)):
            words = [part.replace("+", " ") for part in line.split()]
            text = said(danvan, store, words, language, columns)
            wide = [shown for shown in text.split("\n")  # one long word beside a title runs over
                    if len(shown) > columns and len(shown) - len(shown.split()[-1]) > columns // 2 + 2]
            if wide or word not in text:
                raise SystemExit(f"wider than {columns} columns, or not the table, in {language}, {words}:\n{text}")


main()
