#!/usr/bin/env python3
"""Runs targets with libFuzzer: `run.py BUILD [TARGET...] [--runs N] [--seconds N]`; BUILD is where the preset `fuzz` was built.

Each target in turn, one process at a time. What it learns goes to BUILD/tests/fuzz/found/TARGET and is where the next run begins;
an input that breaks something lands beside it as crash-…, timeout-… or oom-…, and the run ends with 1.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
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
}
# By the clock on the wall, for what never ends: a target counts a second of its own work itself (entry.cpp).
SECONDS = 60


def seeds(build):
    folder = build / "tests/fuzz/seeds"
    subprocess.run([sys.executable, "-B", HERE / "seeds.py", folder], check=True)
    return folder


def run(build, target, options):
    longest, runs = TARGETS[target]
    found = build / "tests/fuzz/found" / target
    found.mkdir(parents=True, exist_ok=True)
    corpus = [found, build / "tests/fuzz/seeds" / target] + [one for one in [HERE / "corpus" / target] if one.is_dir()]
    words = [build / f"tests/fuzz/fuzz_{target}", f"-runs={options.runs or runs}", f"-max_len={longest}",
             f"-timeout={SECONDS}", "-rss_limit_mb=512", "-entropic=0", "-print_final_stats=1",
             f"-artifact_prefix={found.parent}/{target}-"]
    if (HERE / "dictionaries" / target).exists():
        words.append(f"-dict={HERE / 'dictionaries' / target}")
    if options.seconds:
        words.append(f"-max_total_time={options.seconds}")
    env = os.environ | {"ASAN_OPTIONS": "quarantine_size_mb=4:malloc_context_size=6"}  # small, or each run takes new pages
    start = time.monotonic()
    done = subprocess.run([*map(str, words), *map(str, corpus)], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    text = done.stderr.decode(errors="replace")
    (found.parent / f"{target}.log").write_text(text[-100_000:])
    seconds = time.monotonic() - start
    count = re.search(r"stat::number_of_executed_units:\s*(\d+)", text)
    count = int(count.group(1)) if count else max(map(int, re.findall(r"^#(\d+)", text, re.MULTILINE)), default=0)
    print(f"{target}: {count:,} runs in {seconds:,.0f} s, {count / seconds:,.0f} a second; exit {done.returncode}", flush=True)
    return done.returncode == 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("targets", nargs="*", choices=[*TARGETS, []], metavar="TARGET")
    parser.add_argument("--runs", type=int, help="of each target, instead of the long set's")
    parser.add_argument("--seconds", type=int, help="at most, of each target")
    options = parser.parse_args()
    build = options.build.resolve()
    seeds(build)
    sound = [run(build, target, options) for target in options.targets or TARGETS]
    return 0 if all(sound) else 1


sys.exit(main())
