#!/usr/bin/env python3
"""Every example of every help page is a command that works when it is copied as `danvan help` shows it: runs them in a copy of
the example year, checks that the pages give the same examples in both languages and fit 80 columns, and that each of those
commands that take --format json answers with an object that names its schema.

    help_examples.py BINARY STORE
"""
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def help_page(danvan, name, language):
    for words in (name.split("-", 1), [name]):  # "unit list" or "add-unit"
        run = subprocess.run([danvan, "help", *words, "--lang", language], env={}, capture_output=True, text=True,
                             encoding="utf-8")
        if run.returncode == 0:
            return run.stdout.split("\n")
    return [f"no help for {name}: " + "." * 80]


def examples(page, heading):
    """The commands below the heading, each as its lines stand there."""
    commands, continued = [], False
    for line in page[page.index(heading) + 1 if heading in page else len(page):]:
        if line.startswith("    "):
            commands.append(commands.pop() + "\n" + line if continued else line)
            continued = line.endswith("\\")
        elif line in ("Usage", "Cách dùng"):
            break
    return commands


def fault_in_json(example, run):
    """What is wrong with the answer of the example in json, if anything."""
    if " -o " in example or "--format" in example or "|" in example or "danvan init" in example or "danvan help" in example:
        return None
    answer = run(example + " --format json")
    try:
        return None if "schema" in json.loads(answer.stdout) else "the answer names no schema"
    except ValueError:
        return f"no json: {answer.stdout[:200]!r} {answer.stderr[:200]!r}"


def main():
    danvan, store = os.path.abspath(sys.argv[1]), sys.argv[2]
    faults, ran = 0, 0
    for path in sorted(glob.glob(os.path.join(ROOT, "data", "help", "*.md"))):
        name = os.path.relpath(path, ROOT)
        pages = [help_page(danvan, os.path.basename(path)[:-3], language) for language in ("en", "vi")]
        english, vietnamese = examples(pages[0], "Examples"), examples(pages[1], "Ví dụ")
        if not english or english != vietnamese:
            print(f"{name}: the examples differ between the languages, or there are none")
            faults += 1
        for line in [line for page in pages for line in page if len(line) > 80]:
            print(f"{name}: wider than 80 columns: {line}")
            faults += 1
        with tempfile.TemporaryDirectory() as folder:
            work = os.path.join(folder, "work")
            shutil.copytree(os.path.join(ROOT, "examples", "hai-duong-2025"), work)
            record = os.path.join(folder, "record")
            shutil.copytree(store, record)
            env = {"PATH": os.path.dirname(danvan) + ":/usr/bin:/bin", "DANVAN_STORE": record, "DANVAN_ACTOR": "van-thu",
                   "DANVAN_NOW": "2026-01-20T08:00:00+07:00", "LC_ALL": "C"}
            again = dict(env, DANVAN_STORE=os.path.join(folder, "again"))
            shutil.copytree(store, again["DANVAN_STORE"])

            def run_with(variables):
                return lambda line: subprocess.run(["sh", "-c", line], cwd=work, env=variables, stdin=subprocess.DEVNULL,
                                                   capture_output=True)

            for example in english:
                run = run_with(env)(example)
                ran += 1
                answers = any("--format" in line for line in pages[0])
                if answers and (fault := fault_in_json(example, run_with(again))):
                    print(f"{name}: $ {example} --format json\n    {fault}")
                    faults += 1
                if run.returncode or run.stderr:
                    print(f"{name}: $ {example}\n    exit {run.returncode}: {run.stderr.decode('utf-8', 'replace').strip()}")
                    faults += 1
    print(f"{ran} examples ran")
    sys.exit(1 if faults or not ran else 0)


main()
