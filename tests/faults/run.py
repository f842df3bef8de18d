#!/usr/bin/env python3
"""What becomes of the record when the process, the power or the disk fails. See README.md.

    run.py DANVAN SHIM [--long] [--only PART] [--case WORD] [--plan WORD] [--seed N] [--seeds N] [--count N]
    run.py --list
"""
import argparse
import collections
import concurrent.futures
import os
import re
import shutil
import sys
import tempfile
import time

from backups import flips
from crowd import crowd
from kills import kills
from office import Office
from surroundings import surroundings
from sweep import Fault, points, strike

# (what it is called, kind, more settings, calls of a case in the quick set, seeds of a call in the long set)
PLANS = (
    ("killed", "kill", {}, 105, 1),
    ("killed within a write", "torn", {"on": "writes"}, 23, 12),
    ("ended by SIGTERM", "term", {}, 3, 1),
    ("power cut", "cut", {}, 17, 10),
    ("error of the disk", "eio", {}, 4, 1),
    ("error that stays", "eio", {"sticky": True}, 3, 1),
    ("full disk", "enospc", {}, 4, 2),
    ("disk that stays full", "enospc", {"sticky": True}, 3, 1),
    ("error on reading", "eio", {"on": "reads"}, 5, 1),
)
MANY_CALLS = 200
ALL_IN_QUICK = ("add-unit", "add-unit --csv")  # every error of the disk strikes every call of these that changes files

# Allocations that fail, of the commands of a small record; the long set strikes every one.
MEMORY_PLANS = (
    ("no memory once", "nomem", {"on": "memory"}, 12, 1),
    ("no memory from then on", "nomem", {"on": "memory", "sticky": True}, 12, 1),
)

# (name, what it does in the quick set, and in the long one)
PARTS = (
    ("sweep", "one fault at some calls of each command", "at every call"),
    ("memory", "allocations that fail, some of each command", "every allocation"),
    ("controls", "promises taken away, which must be noticed", "the same"),
    ("crowd", "16 writers x 40, 4 readers, backups", "32 writers x 200, 8 readers, backups"),
    ("kills", "300 kills of commands on two long-lived records", "50,000; --count N"),
    ("flips", "60 single bits flipped in backups", "400"),
    ("surroundings", "same bytes, closed streams, limits, network drives", "the same"),
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
    everything = options.long or kind in ("eio", "enospc") and not more.get("on") and case.name in ALL_IN_QUICK
    last = case.last[more.get("on", "changes")]
    takes_long = case.last.get("changes", 0) > MANY_CALLS
    wanted = None if everything else quick * 3 // 5 if takes_long else quick
    seeds = 1 if not options.long else min(seeds, options.seeds, 2 if last > MANY_CALLS else seeds)
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
                      for at in points(case.last["changes"], 40, name) for i in range(seeds)]
            if kind == "cut":
                faults += [Fault(kind, "exit", seed=i, broken=broken) for i in range(20)]
            caught = 0
            for problems, folder, _, _ in pool.map(lambda fault, case=case: strike(office, case, fault), faults):
                caught += bool(problems)
                office.drop(folder)
            print(f"control, {name}: caught in {caught} of {len(faults)} runs of {case.name}", flush=True)
            if not caught:
                tally.fail(f"the control “{name}” was not noticed")


def told(line, problems, tally):
    print(line, flush=True)
    for problem in problems:
        tally.fail(problem)


def common_controls(office, options, tally):
    controls = [("locks that hold nobody", crowd(office, office.year, 8, 10, 0, broken="locks")),
                ("locks that are taken late", crowd(office, office.year, 8, 10, 0, danvan=office.late_locking_danvan()))]
    if options.long:  # 200 kills at random may all miss a write: of the quick set the sweep without a journal is the control
        controls.append(("no journal, many kills", kills(office, 2000, options.seed, broken="journal")))
    for name, (problems, line) in controls:
        print(f"control, {name}: {len(problems)} problems; {line}", flush=True)
        if not problems:
            tally.fail(f"the control “{name}” was not noticed")


def alone(office, part, options, tally):
    """The parts that have the machine for themselves."""
    if part == "crowd":
        problems, line = crowd(office, office.year, *((32, 200, 8) if options.long else (16, 40, 4)))
        told(line, problems, tally)
    elif part == "kills":
        problems, line = kills(office, options.count or (50000 if options.long else 300), options.seed)
        told(line, problems, tally)
    elif part == "flips":
        count = 400 if options.long else 60
        problems = flips(office, office.year, count, options.seed)
        told(f"bits flipped in backups: {count - len(problems)} of {count} refused", problems, tally)
    elif part == "surroundings":
        problems = surroundings(office, office.year)
        told(f"surroundings: {len(problems)} problems", problems, tally)


def run(office, options, tally):
    start = time.monotonic()
    word = re.compile(options.case)
    cases = [case for case in office.cases() if word.search(case.name)]
    small = [case for case in office.small_cases() if word.search(case.name)]
    print(f"office made in {time.monotonic() - start:.1f} s")
    for case in cases:
        print(f"  {case.name}: {case.last['changes']} calls that change files, {case.last['reads']} that read")
    for case in small:
        print(f"  {case.name}, in a small record: {case.last['memory']} allocations")
    # A run is fork, exec and waiting for a pipe more than work of a processor.
    with concurrent.futures.ThreadPoolExecutor(max_workers=3 * (os.cpu_count() or 2)) as pool:
        for part in options.only or [name for name, _, _ in PARTS]:
            began = time.monotonic()
            if part == "sweep":
                sweep(office, cases, PLANS, pool, options, tally)
            elif part == "memory":
                sweep(office, small, MEMORY_PLANS, pool, options, tally)
            elif part == "controls":
                controls(office, cases, pool, tally)
                common_controls(office, options, tally)
            else:
                alone(office, part, options, tally)
            print(f"  {part}: {time.monotonic() - began:.1f} s", flush=True)
    print(f"{tally.failures} failures, {time.monotonic() - start:.1f} s")


def list_all():
    print("parts (--only, once for each):")
    for name, quick, long in PARTS:
        print(f"  {name:13} {quick}; --long: {long}")
    print("faults of the sweep (--plan, any part of the name):")
    for name, *_ in PLANS + MEMORY_PLANS:
        print(f"  {name}")
    print("controls:")
    for name, _, _, command, _ in CONTROLS:
        print(f"  {name}, in {command}")
    print("  locks that hold nobody, in a crowd\n  locks that are taken late, in a crowd\n  no journal, in the kills of two long-lived records")
    print("commands (--case, a regular expression): told with their number of calls when the office is made")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("danvan", nargs="?")
    parser.add_argument("shim", nargs="?")
    parser.add_argument("--list", action="store_true", help="tell what there is to run, and end")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--only", action="append", choices=[name for name, _, _ in PARTS])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seeds", type=int, default=10, help="how often at most a call is struck in the long set")
    parser.add_argument("--count", type=int, help="how many kills")
    parser.add_argument("--case", default="", help="only commands whose name this regular expression finds")
    parser.add_argument("--plan", default="", help="only faults with this in their name")
    options = parser.parse_args()
    if options.list:
        list_all()
        return 0
    if not options.shim:
        parser.error("DANVAN and SHIM are needed")
    base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = tempfile.mkdtemp(prefix="danvan-faults-", dir=base)
    tally = Tally()
    run(Office(options.danvan, options.shim, folder), options, tally)
    if tally.failures:
        print(f"what failed is in {folder}")
        return 1
    shutil.rmtree(folder)
    return 0


sys.exit(main())
