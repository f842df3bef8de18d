#!/usr/bin/env python3
"""Every case that a test program has must be a test of ctest's: what cmake drops or takes apart is never run, and nobody is told.

    ctest_knows.py CTEST BUILD_FOLDER PROGRAM...
"""
import json
import os
import subprocess
import sys


def answer(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout


def main():
    ctest, build, *programs = sys.argv[1:]
    known = {}
    for test in json.loads(answer(ctest, "--test-dir", build, "--show-only=json-v1"))["tests"]:
        program, *arguments = test.get("command", [""])
        known.setdefault(os.path.realpath(program), []).extend(
            a.removeprefix("--test-case=").replace("\\,", ",") for a in arguments if a.startswith("--test-case="))
    faults = []
    for program in programs:
        listed = [line for line in answer(program, "--list-test-cases").splitlines() if not line.startswith(("[doctest]", "==="))]
        run = known.get(os.path.realpath(program), [])
        faults += [f"{program}: ctest does not run: {name}" for name in sorted(set(listed) - set(run))]
        faults += [f"{program}: ctest runs what is not there: {name}" for name in sorted(set(run) - set(listed))]
        if not listed or len(listed) != len(run):
            faults.append(f"{program}: has {len(listed)} cases, ctest runs {len(run)}")
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


sys.exit(main())
