#!/usr/bin/env python3
"""Runs targets with libFuzzer: `run.py BUILD [TARGET...] [--runs N] [--seconds N] [--jobs N] [--found DIR]`.

BUILD is where the preset `fuzz` or `fuzz-fast` was built. What a target learns goes to DIR/TARGET (BUILD/tests/fuzz/found) and is where
the next sitting begins; an input that breaks something lands beside it as TARGET-crash-…, -timeout-… or -oom-…, and the run ends with 1.
Every sitting adds a line to DIR/results.csv; `run.py BUILD --table` adds them up.
"""
import argparse
import collections
import concurrent.futures
import csv
import datetime
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
# Longest input, and runs of the long set: 20 million of the file that everybody sends, fewer where a run opens a record.
MILLION = 1_000_000
TARGETS = {
    "csv": (512, 20 * MILLION),
    "text": (128, 2 * MILLION),
    "encodings": (256, 2 * MILLION),
    "dates": (32, 2 * MILLION),
    "numbers": (64, 2 * MILLION),
    "config": (4096, 2 * MILLION),
    "workbook": (8192, 2 * MILLION),
    "workbook_parts": (4096, 2 * MILLION),
    "sinks": (512, 2 * MILLION),
    "sheets": (256, 2 * MILLION),
    "documents": (1024, 2 * MILLION),
    "reports": (1024, 2 * MILLION),
    "scores": (1024, 2 * MILLION),
    "register": (1024, 2 * MILLION),
    "store": (128, 2 * MILLION),
    "tampered": (64, 2 * MILLION),
    "query": (512, 2 * MILLION),
    "bundle": (256, 2 * MILLION),
    "backup": (256, 2 * MILLION),
}
# By the clock on the wall, for what never ends: a target counts a second of its own work itself (entry.cpp).
SECONDS = 60
FIELDS = ("target", "build", "ended", "runs", "seconds", "work", "findings")


def kind_of(build):
    """Whether the programs have sanitizers."""
    cache = (build / "CMakeCache.txt").read_text() if (build / "CMakeCache.txt").exists() else ""
    return "sanitized" if "DANVAN_SANITIZE:STRING=ON" in cache or "DANVAN_SANITIZE:BOOL=ON" in cache else "fast"


def command(build, target, found, options):
    longest, runs = TARGETS[target]
    learnt = found / target
    learnt.mkdir(parents=True, exist_ok=True)
    words = [build / f"tests/fuzz/fuzz_{target}", f"-runs={options.runs or runs}", f"-max_len={longest}", f"-timeout={SECONDS}",
             "-rss_limit_mb=512", "-entropic=0", "-print_final_stats=1", f"-artifact_prefix={found}/{target}-"]
    if (HERE / "dictionaries" / target).exists():
        words.append(f"-dict={HERE / 'dictionaries' / target}")
    if options.seconds:
        words.append(f"-max_total_time={options.seconds}")
    corpus = [learnt, found / "seeds" / target] + [one for one in [HERE / "corpus" / target] if one.is_dir()]
    return [str(word) for word in words + corpus]


def broken(found, target):
    """Inputs that broke something; a target's name may begin as another's does."""
    return {path for path in found.glob(f"{target}-*") if path.name.removeprefix(f"{target}-").startswith(("crash", "timeout", "oom", "leak"))}


def run(build, target, found, options):
    before = broken(found, target)
    words = command(build, target, found, options)
    base = "/dev/shm" if os.path.isdir("/dev/shm") else None  # records are made there, never on a disk
    scratch = tempfile.mkdtemp(prefix="danvan-fuzz-", dir=base)
    # Small, or each run takes new pages; SQLite takes and gives back much memory.
    env = os.environ | {"TMPDIR": scratch, "ASAN_OPTIONS": "quarantine_size_mb=4:malloc_context_size=6:max_malloc_fill_size=0"}
    start = time.monotonic()
    with (found / f"{target}.log").open("w+", errors="replace") as log:
        process = subprocess.Popen(words, env=env, stdout=subprocess.DEVNULL, stderr=log)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        log.seek(0)
        text = log.read()
    seconds, work = time.monotonic() - start, used.ru_utime + used.ru_stime
    shutil.rmtree(scratch, ignore_errors=True)
    counts = re.findall(r"stat::number_of_executed_units:\s*(\d+)", text) or re.findall(r"^#(\d+)", text, re.MULTILINE)
    count = max(map(int, counts), default=0)
    findings = len(broken(found, target) - before)
    with (found / "results.csv").open("a", newline="") as file:
        writer = csv.writer(file)
        if file.tell() == 0:
            writer.writerow(FIELDS)
        now = datetime.datetime.now().isoformat(timespec="seconds")
        writer.writerow((target, kind_of(build), now, count, round(seconds), round(work), findings))
    print(f"{target}: {count:,} runs in {seconds:,.0f} s, {count / max(work, 0.01):,.0f} a second of work; exit {process.returncode}", flush=True)
    return process.returncode == 0


def table(found):
    """All sittings added up, as rows of a table in Markdown."""
    sums = collections.defaultdict(lambda: [0, 0, 0, 0])
    results = found / "results.csv"
    if not results.exists():
        return
    with results.open(newline="") as file:
        for row in csv.DictReader(file):
            total = sums[row["target"], row["build"]]
            for i, name in enumerate(("runs", "seconds", "work", "findings")):
                total[i] += int(row[name])
    print("| Target | Build | runs | seconds | a second of work | findings |\n|---|---|--:|--:|--:|--:|")
    for target in TARGETS:
        for build in ("sanitized", "fast"):
            if (target, build) in sums:
                runs, seconds, work, findings = sums[target, build]
                print(f"| `{target}` | {build} | {runs:,} | {seconds:,} | {runs / max(work, 1):,.0f} | {findings} |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("targets", nargs="*", choices=[*TARGETS, []], metavar="TARGET")
    parser.add_argument("--runs", type=int, help="of each target, instead of the long set's")
    parser.add_argument("--seconds", type=int, help="at most, of each target")
    parser.add_argument("--jobs", type=int, default=1, help="targets at once")
    parser.add_argument("--found", type=pathlib.Path, help="where what was learnt is kept")
    parser.add_argument("--table", action="store_true", help="only add up the sittings so far")
    options = parser.parse_args()
    build = options.build.resolve()
    found = (options.found or build / "tests/fuzz/found").resolve()
    sound = True
    if not options.table:
        found.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-B", HERE / "seeds.py", found / "seeds"], check=True)
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            sound = all(list(pool.map(lambda target: run(build, target, found, options), options.targets or TARGETS)))
    table(found)
    return 0 if sound else 1


sys.exit(main())
