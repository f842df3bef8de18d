#!/usr/bin/env python3
"""A report entered figure by figure at a real terminal (a pseudo-terminal of this machine's): what is asked, what is kept when
somebody leaves in whichever way, and what is recorded in the end.

    entry.py BINARY STORE
"""
import os
import pty
import select
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time

LONGEST_WAIT = 60  # seconds


class Terminal:
    """danvan at a terminal of its own; what it says is in `said`."""

    def __init__(self, danvan, folder, *words, language="vi"):
        self.said = ""
        self.pid, self.screen = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            environment = {"HOME": folder, "PATH": "/usr/bin:/bin", "DANVAN_NOW": "2026-01-20T08:00:00+07:00",
                           "DANVAN_ACTOR": "van-thu", "DANVAN_LANG": language, "LC_ALL": "C.UTF-8"}
            os.execve(danvan, [danvan, *words], environment)

    def read(self, until=None):
        """Everything up to `until`, or to the end."""
        end = time.monotonic() + LONGEST_WAIT
        since = len(self.said)
        while until is None or until not in self.said[since:]:
            ready, _, _ = select.select([self.screen], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise SystemExit(f"waited in vain for {until!r}; said so far:\n{self.said}")
            try:
                part = os.read(self.screen, 65536)
            except OSError:  # the other side is closed
                part = b""
            if not part:
                if until is not None:
                    raise SystemExit(f"ended before {until!r}; said:\n{self.said}")
                return self.said[since:]
            self.said += part.decode("utf-8", "replace").replace("\r\n", "\n")
        return self.said[since:]

    def type(self, line, until="> "):
        os.write(self.screen, (line + "\n").encode())
        return self.read(until)

    def press(self, key):
        os.write(self.screen, key)

    def ends(self):
        self.read()
        _, status = os.waitpid(self.pid, 0)
        os.close(self.screen)
        return os.waitstatus_to_exitcode(status)


def check(holds, what, terminal):
    if not holds:
        raise SystemExit(f"{what}; said:\n{terminal.said}")


def show(danvan, record, *words):
    environment = {"DANVAN_NOW": "2026-01-20T08:00:00+07:00", "DANVAN_LANG": "en", "LC_ALL": "C"}
    return subprocess.run([danvan, *words], cwd=record, env=environment, capture_output=True, text=True, check=True).stdout


def narrow(terminal):
    """No line of what was said is wider than 80 columns (Vietnamese letters are one column each)."""
    wide = [line for line in terminal.said.split("\n") if len(line) > 80 and "draft-" not in line]
    check(not wide, f"lines wider than 80 columns: {wide}", terminal)


def main():
    danvan, store = os.path.abspath(sys.argv[1]), sys.argv[2]
    folder = tempfile.mkdtemp(prefix="danvan-entry-")
    record = os.path.join(folder, "so")
    shutil.copytree(store, record)
    words = ("report", "submit", "D04", "--period", "2025")
    draft = os.path.join(record, "draft-D04-nam-2025.txt")

    # Three figures, one of them wrong at first; then Ctrl-C.
    first = Terminal(danvan, record, *words)
    first.read("> ")
    check("1/28" in first.said and "D04" in first.said, "the first figure is asked for", first)
    check("[RP-06]" not in first.type("x") and "“x”" in first.said, "a wrong value is told", first)
    first.type("4")
    first.type("-")
    check("3/28" in first.said, "the third figure is asked for", first)
    check(stat.S_IMODE(os.stat(draft).st_mode) == 0o600, "the draft is for its owner only", first)
    first.press(b"\x03")
    check(first.ends() == 130, "Ctrl-C leaves with 130", first)
    check("draft-D04-nam-2025.txt" in first.said, "it is said where the draft is", first)
    narrow(first)

    # The same command goes on; back and forth; then Ctrl-D.
    second = Terminal(danvan, record, *words)
    second.read("> ")
    check("3/28" in second.said, "the entry goes on where it was left", second)
    second.type("c")
    check("vừa nhập: -" in second.type("<"), "what was typed is shown", second)
    second.press(b"\x04")
    check(second.ends() == 130, "Ctrl-D leaves with 130", second)

    # Leaving at the first question leaves the draft alone.
    shy = Terminal(danvan, record, *words)
    shy.read("> ")
    shy.press(b"\x03")
    check(shy.ends() == 130 and os.path.exists(draft), "the draft is still there", shy)

    # Killed outright: what was answered is kept all the same.
    third = Terminal(danvan, record, *words)
    third.read("> ")
    third.type("c")
    third.type("")
    third.type("7")
    os.kill(third.pid, signal.SIGKILL)
    third.read()
    os.waitpid(third.pid, 0)
    os.close(third.screen)
    check("\t7\n" in open(draft, encoding="utf-8").read(), "the draft has the last answer", third)

    # To the end, looked at, recorded; the draft is gone.
    before = show(danvan, record, "history", "--format", "csv").count("\n")
    fourth = Terminal(danvan, record, *words)
    fourth.read("> ")
    fourth.type("c")
    overview = fourth.type(".")
    check("Vừa nhập" in overview, "the whole is shown", fourth)
    os.write(fourth.screen, "c\n".encode())
    check(fourth.ends() == 0, "it is recorded", fourth)
    check(not os.path.exists(draft), "the draft is removed", fourth)
    narrow(fourth)
    shown = show(danvan, record, "report", "show", "D04", "--period", "2025", "--format", "csv")
    check(shown.count("\n") == 1 + 3, "three figures stand", fourth)
    check(show(danvan, record, "history", "--format", "csv").count("\n") == before + 1, "there is one entry more", fourth)

    # A correction asks for its reason, in English too; “no” keeps the draft and records nothing.
    fifth = Terminal(danvan, record, *words, language="en")
    fifth.read("> ")
    check("revision 1: 4" in fifth.said, "what stands is shown", fifth)
    fifth.type("5")
    fifth.type(".")
    check("why is the earlier report corrected" in fifth.said, "the reason is asked for", fifth)
    check("required figures not given" in fifth.said, "what the checks say comes before the reason", fifth)
    check("says no reason" in fifth.type("k"), "a key of another question is no reason", fifth)
    last = fifth.type("Nhập sai")
    check("reason: Nhập sai" in last and "received on 2026-01-20" in last, "what is to be recorded is shown", fifth)
    check("y: yes" in fifth.type("30"), "what may be typed is told again", fifth)
    os.write(fifth.screen, b"n\n")
    check(fifth.ends() == 130, "no is no", fifth)
    check(os.path.exists(draft), "the draft stays", fifth)
    narrow(fifth)

    # Nobody at a terminal: the usual usage error, and nothing waits for input.
    alone = subprocess.run([danvan, *words], cwd=record, stdin=subprocess.DEVNULL, capture_output=True, env={"DANVAN_LANG": "en"})
    check(alone.returncode == 2, "without a terminal it is a usage error", fifth)
    shutil.rmtree(folder)


main()
