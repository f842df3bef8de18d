#!/usr/bin/env python3
"""Runs transcripts: what a person types, and what must come back, to the byte.

    transcript.py --danvan BINARY [--year STORE] [--accept] FILE.t...

A transcript is text. `$ ` starts a command for sh; below it stand the lines expected on standard output, then those on standard
error, each after `! `, then `[N]` for an exit code that is not 0. Lines that start with `# ` and blank lines between commands are
for the reader. Of a page of Markdown the ```console blocks are taken, and nothing is set for them but what they `export`. Each transcript runs in an empty folder of its own, in which `year/` is a copy of the record of the example year
if the transcript has a line `@ year`, and the files of examples/hai-duong-2025 stand in `example/`. With a line `@ digests` the
digests that come back are named DIGEST-1, DIGEST-2 … as they first appear: those of entries that name persons differ from record to
record. The folder of one that fails is left behind and named. --accept writes what came back into the file; not into a page of Markdown.
"""
import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def environment(danvan, folder):
    return {
        "PATH": os.path.dirname(danvan) + ":/usr/bin:/bin",
        "HOME": folder,
        "DANVAN_NOW": "2026-01-20T08:00:00+07:00",
        "DANVAN_ACTOR": "van-thu",
        "DANVAN_LANG": "en",
        "LC_ALL": "C",
    }


def parse(lines):
    """(reader's lines, command, expected lines) in turn."""
    blocks, notes, i = [], [], 0
    while i < len(lines):
        if not lines[i].startswith("$ "):
            notes.append(lines[i])
            i += 1
            continue
        command = lines[i][2:]
        i += 1
        expected = []
        while i < len(lines) and not lines[i].startswith(("$ ", "# ")) and not (
            lines[i] == "" and (i + 1 == len(lines) or lines[i + 1].startswith(("$ ", "# ")))
        ):
            expected.append(lines[i])
            i += 1
        blocks.append((notes, command, expected))
        notes = []
    return blocks, notes


def answer(command, folder, env):
    run = subprocess.run(["sh", "-c", command], cwd=folder, env=env, stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
    out = run.stdout.decode("utf-8", "backslashreplace").replace(folder, "FOLDER")
    err = run.stderr.decode("utf-8", "backslashreplace").replace(folder, "FOLDER")
    lines = out.split("\n")
    unfinished = lines.pop()
    if unfinished:
        lines.append(unfinished + "\\")  # no newline at the end
    if err:
        lines += ["! " + line for line in err.rstrip("\n").split("\n")]
    if run.returncode:
        lines.append(f"[{run.returncode}]")
    return lines


def name_digests(lines, names):
    """With what `names` knows, and learns, in the place of digests and of their first twelve digits."""
    def whole(found):
        return names.setdefault(found[0], f"DIGEST-{len(names) + 1}")

    def start(found):
        return next((f"{name}-start" for digest, name in names.items() if digest.startswith(found[0])), found[0])

    lines = [re.sub(r"\b[0-9a-f]{64}\b", whole, line) for line in lines]
    return [re.sub(r"\b[0-9a-f]{12}\b", start, line) for line in lines]


def console_blocks(lines):
    """The commands that a page of Markdown shows, in its ```console blocks."""
    shown, inside = [], False
    for line in lines:
        if line.startswith("```"):
            inside = line == "```console"
            shown.append("")
        elif inside:
            shown.append(line)
    return shown


def run(path, options):
    with open(path, encoding="utf-8") as f:
        lines = f.read().split("\n")
    if path.endswith(".md"):
        lines = console_blocks(lines)
    if lines and lines[-1] == "":
        lines.pop()
    blocks, rest = parse(lines)
    folder = tempfile.mkdtemp(prefix="danvan-" + os.path.basename(path)[:-2] + "-")
    os.symlink(os.path.join(ROOT, "examples", "hai-duong-2025"), os.path.join(folder, "example"))
    directives = {note for notes, _, _ in blocks for note in notes}
    digests = {} if "@ digests" in directives else None
    if "@ year" in directives:
        shutil.copytree(options.year, os.path.join(folder, "year"))
    env = environment(os.path.abspath(options.danvan), folder)
    if path.endswith(".md"):  # as its reader has it, who has typed nothing else
        env = {name: value for name, value in env.items() if not name.startswith("DANVAN_")}
    failures, written = 0, []
    for notes, command, expected in blocks:
        got = answer(command, folder, env)
        got = got if digests is None else name_digests(got, digests)
        if path.endswith(".md") and command.startswith("export "):
            env.update(word.split("=", 1) for word in shlex.split(command)[1:])
        if got != expected and not options.accept:
            failures += 1
            print(f"{path}: $ {command}")
            import difflib
            for line in difflib.unified_diff(expected, got, "expected", "came back", lineterm="", n=2):
                print("    " + line)
        written += notes + ["$ " + command] + got
    if options.accept and not path.endswith(".md"):
        with open(path, "w", encoding="utf-8") as f:
            f.write("\n".join(written + rest) + "\n")
    if failures:
        print(f"{path}: {failures} of {len(blocks)} commands; the folder is {folder}")
    else:
        shutil.rmtree(folder)
    return failures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--danvan", required=True)
    parser.add_argument("--year")
    parser.add_argument("--accept", action="store_true")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    sys.exit(1 if sum(run(path, options) for path in options.files) else 0)


main()
