#!/usr/bin/env python3
"""What becomes of the record when the process, the power or the disk fails. See README.md.

    run.py DANVAN SHIM [--long] [--seed N] [--plan WORD] [--case WORD]
"""
import argparse
import collections
import concurrent.futures
import os
import shutil
import sys
import tempfile
import time

from backups import backups_in_a_crowd, flips
from crowd import crowd
from office import Office
from surroundings import surroundings
from sweep import Fault, points, strike

# (what it is called, kind, more settings, calls of a case in the quick set, seeds of a call in the long set)
PLANS = (
    ("killed", "kill", {}, 14, 1),
    ("ended by SIGTERM", "term", {}, 3, 1),
    ("power cut", "cut", {}, 24, 10),
    ("error of the disk", "eio", {}, 14, 1),
    ("error that stays", "eio", {"sticky": True}, 6, 1),
    ("full disk", "enospc", {}, 8, 2),
    ("disk that stays full", "enospc", {"sticky": True}, 6, 1),
    ("error on reading", "eio", {"on": "reads"}, 8, 1),
)

# Allocations that fail, of the commands of a small record; the long set strikes every one.
MEMORY_PLANS = (
    ("no memory once", "nomem", {"on": "memory"}, 30, 1),
    ("no memory from then on", "nomem", {"on": "memory", "sticky": True}, 30, 1),
)

# Promises taken away, and the command where that must show: a harness that does not see it sees nothing.
# (what it is called, kind, what is broken, command, seeds of a call)
CONTROLS = (
    ("syncs that do nothing", "cut", "sync", "report submit", 4),
    ("folders that are not synced", "cut", "folder-sync", "init", 2),
    ("files of an answer that are not synced", "cut", "sync", "summarize", 2),
    ("no journal", "kill", "journal", "report submit --csv", 1),
    ("a disk that drops a write", "lie", "", "add-unit --csv", 1),
)


class Tally:
    def __init__(self):
        self.failures = 0

    def fail(self, what):
        self.failures += 1
        if self.failures <= 40:
            print(f"FAILED {what}", flush=True)


def faults_of(case, plan, options):
    name, kind, more, quick, seeds = plan
    wanted = None if options.long else quick
    last = case.last[more.get("on", "changes")]
    seeds = 1 if not options.long else min(seeds, 2) if last > 200 else seeds
    faults = [Fault(kind, at, seed=options.seed + 1000 * at + i, **more)
              for at in points(last, wanted, f"{options.seed} {case.name} {name}") for i in range(seeds)]
    if kind == "cut":  # just after the program has answered
        faults += [Fault(kind, "exit", seed=options.seed + i, **more) for i in range(40 if options.long else 5)]
    return faults


def sweep(office, cases, plans, pool, options, tally):
    for plan in [plan for plan in plans if options.plan in plan[0]]:
        jobs = [(case, fault) for case in cases for fault in faults_of(case, plan, options)]
        results = pool.map(lambda job: (job, strike(office, *job)), jobs)
        codes = collections.Counter()
        for (case, fault), (problems, folder, struck, code) in results:
            codes[code] += 1
            for problem in problems:
                tally.fail(f"{case.name}, {fault}: {problem}\n  folder {folder}")
            if code == 0 and struck[0] == "fault" and fault.kind in ("eio", "enospc"):
                codes[" ".join(struck[2:3]) + " " + os.path.basename(struck[3])] += 1
            if not problems:
                office.drop(folder)
        print(f"{plan[0]}: {len(jobs)} runs; exit codes {dict(codes)}", flush=True)


def controls(office, cases, pool, tally):
    for name, kind, broken, wanted, seeds in CONTROLS:
        for case in [case for case in cases if case.name == wanted]:
            faults = [Fault(kind, at, seed=100 * at + i, broken=broken)
                      for at in points(case.last["changes"], 60, name) for i in range(seeds)]
            if kind == "cut":
                faults += [Fault(kind, "exit", seed=i, broken=broken) for i in range(20)]
            caught = 0
            for problems, folder, _, _ in pool.map(lambda fault, case=case: strike(office, case, fault), faults):
                caught += bool(problems)
                office.drop(folder)
            print(f"control, {name}: caught in {caught} of {len(faults)} runs of {case.name}", flush=True)
            if not caught:
                tally.fail(f"the control “{name}” was not noticed")


def together(office, options, tally):
    problems, line = crowd(office, office.year, *((16, 40, 4) if options.long else (8, 20, 2)))
    print(line, flush=True)
    for problem in problems:
        tally.fail(problem)
    problems, line = crowd(office, office.year, 8, 10, 0, broken="locks")
    print(f"control, locks that hold nobody: {len(problems)} problems; {line}", flush=True)
    if not problems:
        tally.fail("the control of the crowd was not noticed")
    problems, line = backups_in_a_crowd(office, office.year, *((16, 40) if options.long else (8, 10)))
    print(line, flush=True)
    for problem in problems:
        tally.fail(problem)
    count = 400 if options.long else 60
    problems = flips(office, office.year, count, options.seed)
    print(f"bits flipped in backups: {count - len(problems)} of {count} refused", flush=True)
    for problem in problems:
        tally.fail(problem)
    problems = surroundings(office, office.year)
    print(f"surroundings: {len(problems)} problems", flush=True)
    for problem in problems:
        tally.fail(problem)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("danvan")
    parser.add_argument("shim")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--case", default="", help="only commands with this in their name")
    parser.add_argument("--plan", default="", help="only faults with this in their name")
    options = parser.parse_args()
    base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = tempfile.mkdtemp(prefix="danvan-faults-", dir=base)
    office, tally, start = Office(options.danvan, options.shim, folder), Tally(), time.monotonic()
    cases = [case for case in office.cases() if options.case in case.name]
    small = [case for case in office.small_cases() if options.case in case.name]
    print(f"office made in {time.monotonic() - start:.1f} s")
    for case in cases:
        print(f"  {case.name}: {case.last['changes']} calls that change files, {case.last['reads']} that read")
    for case in small:
        print(f"  {case.name}, in a small record: {case.last['memory']} allocations")
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count() or 2) as pool:
        sweep(office, cases, PLANS, pool, options, tally)
        sweep(office, small, MEMORY_PLANS, pool, options, tally)
        controls(office, cases, pool, tally)
    together(office, options, tally)
    print(f"{tally.failures} failures, {time.monotonic() - start:.1f} s")
    if tally.failures:
        return 1
    shutil.rmtree(folder)
    return 0


sys.exit(main())
