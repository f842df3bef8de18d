#!/usr/bin/env python3
"""Measures danvan against its peers and prints a table in Markdown:  run.py DANVAN [--scale M] [--rounds 5] [--only year|nation|months] [--work FOLDER]

What is compared runs in turn (A B C, A B C, …) and the ratios are taken inside a round, so that they hold while the machine's speed
drifts; a figure is the median of the rounds. Wall and CPU seconds and peak memory are those of the whole process. Commits are durable.
"""
import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from typing import NamedTuple

from generate import SCALES, generate
from months import DanvanMonths, PythonMonths, SqliteMonths, generate_months
from nation import BEFORE, DAY, UNITS_SHOWN, DanvanNation, PythonNation, SqliteNation, generate_nation
from programs import ENVIRONMENT, HERE, JOBS, Command, Danvan, Python, Sqlite, SqliteImport

SHORT = 20  # runs of a short command within a round


class Goal(NamedTuple):
    contest: str
    peer: str  # what danvan is divided by; empty: danvan's own figure
    measure: str
    most: float


GOALS = [
    Goal("version", "trivial C++", "wall", 2.5),
    Goal("version", "sqlite3 select 1", "wall", 1.6),
    Goal("write", "sqlite3", "wall", 1.3),
    Goal("read", "sqlite3", "wall", 1.4),
    Goal("reports", "sqlite3", "wall", 0.25),
    Goal("reports", "sqlite3 import", "wall", 0.65),
    Goal("scores", "sqlite3", "wall", 0.25),
    Goal("summary", "sqlite3", "wall", 0.5),
    Goal("reports", "", "peak", 24),
    Goal("scores", "", "peak", 24),
    Goal("summary", "", "peak", 24),
]


class Run(NamedTuple):
    wall: float  # seconds
    cpu: float  # seconds
    peak: float  # MB


class Bench:
    def __init__(self, danvan, scale, rounds, work):
        self.binary, self.scale, self.rounds, self.work = os.path.abspath(danvan), scale, rounds, work
        self.runs = {}  # (contest, program) -> a Run a round
        self.notes = []
        for name in ("measure", "trivial"):
            source, target = os.path.join(HERE, name + ".cpp"), os.path.join(work, name)
            subprocess.run(["g++", "-O2", "-o", target, source], check=True)

    def data(self, scale):
        folder = os.path.join(self.work, "data", scale)
        if not os.path.exists(os.path.join(folder, "expected.json")):
            generate(scale, folder)
        return folder

    def timed(self, command):
        """Runs a command once."""
        words = [os.path.join(self.work, "measure"), command.folder, *command.words]
        done = subprocess.run(words, env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        code, wall, cpu, peak = done.stdout.split() if done.returncode == 0 else (done.returncode, 0, 0, 0)
        if int(code) != 0:
            sys.exit(f"error: exit code {code} of: {' '.join(command.words)}\n{done.stderr}")
        return Run(float(wall), float(cpu), int(peak) / 1024)

    def keep(self, contest, program, run):
        self.runs.setdefault((contest, program), []).append(run)

    def in_turn(self, contest, programs):
        """Short commands, A B C, A B C within the round too; their medians are the round's run. `programs` is
        name -> number of the turn -> Command."""
        runs = {name: [] for name in programs}
        for turn in range(SHORT):
            for name, command in programs.items():
                runs[name].append(self.timed(command(turn)))
        for name, taken in runs.items():
            self.keep(contest, name, Run(*map(statistics.median, zip(*taken))))

    # ---- the contests

    def start(self):
        for _ in range(self.rounds):
            self.in_turn("version", {
                "danvan": lambda _: Command(self.work, [self.binary, "--version"]),
                "trivial C++": lambda _: Command(self.work, [os.path.join(self.work, "trivial")]),
                "sqlite3 select 1": lambda _: Command(self.work, ["sqlite3", ":memory:", "select 1"]),
            })

    def jobs(self):
        data = self.data(self.scale)
        danvan, sqlite = Danvan(self.binary, data, self.work), Sqlite(data, self.work)
        programs = [danvan, sqlite, SqliteImport(data, self.work), Python(data, self.work)]
        for program in programs:
            program.prepare()
        for _ in range(self.rounds):
            for program in programs:
                program.begin()
            for job in JOBS:
                for program in programs:
                    if job in program.jobs:
                        os.sync()
                        self.keep(job, program.name, self.timed(program.command(job)))
                if job == "reports":
                    self.note_sizes(danvan, sqlite)
            self.single(danvan, sqlite)

    def single(self, danvan, sqlite):
        """One durable write and one read, in the full record."""
        units = [f"P01-X{n + 1:03d}" for n in range(SHORT)]
        for contest in ("write", "read"):
            self.in_turn(contest, {p.name: (lambda n, p=p: getattr(p, f"{contest}_one")(units[n])) for p in (danvan, sqlite)})

    def note_sizes(self, danvan, sqlite):
        values = sum(1 for _ in open(os.path.join(danvan.data, "reports.csv"), "rb")) - 1
        sizes = [f"{program.name} {(program.size() - program.size(program.base)) / values:.1f}" for program in (danvan, sqlite)]
        self.notes = [f"Bytes of the record for a report value, scale {self.scale}: {', '.join(sizes)}."]

    def growth(self):
        """danvan's memory for a fraction of the rows."""
        small = Danvan(self.binary, self.data("S"), os.path.join(self.work, "small"))
        small.prepare()
        small.begin()
        for job in JOBS:
            self.keep(f"{job} at S", "danvan", self.timed(small.command(job)))
        peaks = [f"{job} {self.median(f'{job} at S', 'danvan', 'peak'):.1f} and {self.median(job, 'danvan', 'peak'):.1f}" for job in JOBS]
        self.notes.append(f"danvan's peak memory in MB at scale S and {self.scale}: {', '.join(peaks)}.")

    def nation(self):
        """The reorganization of 2025, and what is asked of the register then."""
        data, work = os.path.join(self.work, "data", "nation"), os.path.join(self.work, "nation")
        generate_nation(data)
        programs = [DanvanNation(self.binary, data, work), SqliteNation(data, work), PythonNation(data, work)]
        for program in programs:
            program.prepare()
        for _ in range(self.rounds):
            for program in programs:
                program.begin()
                os.sync()
                self.keep("reorganise", program.name, self.timed(program.reorganise()))
            for contest, day in (("list before", BEFORE), ("list after", DAY)):
                self.in_turn(contest, {p.name: (lambda _, p=p: p.list(day)) for p in programs})
            self.in_turn("show", {p.name: (lambda n, p=p: p.show(UNITS_SHOWN[n % len(UNITS_SHOWN)])) for p in programs})

    def months(self):
        """A year of monthly forms of 130 communes, one of the months also as workbooks, and what is asked of the year."""
        data, work = os.path.join(self.work, "data", "months"), os.path.join(self.work, "months")
        generate_months(data)
        danvan, sqlite, python = programs = [DanvanMonths(self.binary, data, work), SqliteMonths(data, work), PythonMonths(data, work)]
        for program in programs:
            program.prepare()
        danvan.make_forms()
        for _ in range(self.rounds):
            for contest, contestants in (("workbooks", (danvan, python)), ("months", programs)):  # the months stay for what follows
                for program in contestants:
                    program.begin()
                    os.sync()
                    self.keep(contest, program.name, self.timed(getattr(program, contest)()))
            for contest in ("status", "rollup"):
                self.in_turn(contest, {p.name: (lambda _, p=p: getattr(p, contest)()) for p in programs})

    # ---- what came out

    def median(self, contest, program, measure):
        return statistics.median(getattr(run, measure) for run in self.runs[contest, program])

    def ratio(self, contest, peer, measure):
        """Of danvan to the peer: the median of the ratios within a round."""
        pairs = zip(self.runs[contest, "danvan"], self.runs[contest, peer])
        return statistics.median(getattr(ours, measure) / max(getattr(theirs, measure), 1e-6) for ours, theirs in pairs)

    def table(self):
        yield "| job | program | wall ms | CPU ms | peak MB | danvan's wall / its | danvan's CPU / its |"
        yield "|---|---|--:|--:|--:|--:|--:|"
        for contest, program in self.runs:
            if contest.endswith(" at S"):
                continue
            ours = program == "danvan"
            ratios = ("", "") if ours else [f"{self.ratio(contest, program, m):.2f}" for m in ("wall", "cpu")]
            wall, cpu, peak = (self.median(contest, program, m) for m in Run._fields)
            yield f"| {contest} | {program} | {wall * 1e3:.1f} | {cpu * 1e3:.1f} | {peak:.1f} | {ratios[0]} | {ratios[1]} |"

    def goals(self):
        yield "| goal | at most | measured | |"
        yield "|---|--:|--:|---|"
        for goal in GOALS:
            if (goal.contest, "danvan") not in self.runs:
                continue
            found = self.ratio(goal.contest, goal.peer, goal.measure) if goal.peer else self.median(goal.contest, "danvan", goal.measure)
            what = f"{goal.contest}, {goal.measure} / {goal.peer}" if goal.peer else f"{goal.contest}, peak MB"
            yield f"| {what} | {goal.most:g} | {found:.2f} | {'met' if found <= goal.most else 'not met'} |"


def machine():
    with open("/proc/cpuinfo") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), platform.machine())
    load = os.getloadavg()[0]
    return f"{os.cpu_count()} x {model}, load {load:.1f}; Linux {platform.release()}; Python {platform.python_version()}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("danvan")
    parser.add_argument("--scale", choices=SCALES, default="M")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=("year", "nation", "months"),
                        help="a year of the movement, the reorganization of the nation, or a year of monthly forms")
    parser.add_argument("--work", help="kept afterwards; default: a temporary folder")
    given = parser.parse_args()
    work = os.path.abspath(given.work or tempfile.mkdtemp(prefix="danvan-bench-"))
    os.makedirs(work, exist_ok=True)
    bench = Bench(given.danvan, given.scale, given.rounds, work)
    before = machine()
    if given.only in (None, "year"):
        bench.start()
        bench.jobs()
        bench.growth()
    if given.only in (None, "nation"):
        bench.nation()
    if given.only in (None, "months"):
        bench.months()
    print(f"Scale {given.scale}, {given.rounds} rounds; {before}.\n")
    print("\n".join([*bench.table(), "", *bench.notes, "", *bench.goals()]))
    if not given.work:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
