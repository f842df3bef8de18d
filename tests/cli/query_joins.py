#!/usr/bin/env python3
"""Joins of large views end in a fraction of a second, for each row reads of the other view what belongs to it: read whole, they
would take longer than the seconds that are given here.

    query_joins.py BINARY
"""
import os
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

SETUP = [
    "add-unit --csv units.csv",
    "add-model --csv models.csv",
    "evaluate evaluators --csv evaluators.csv",
    "evaluate open MH --rubric mo-hinh --year 2025 --subjects subjects.csv",
    "report submit --csv reports.csv --quiet",
    "evaluate score MH --csv scores.csv --quiet",
]
# A join, and the same number without one.
JOINS = [
    ("SELECT count(*) FROM figures a JOIN figures b ON b.unit = a.unit AND b.period = a.period AND b.indicator = a.indicator",
     "SELECT count(*) FROM figures"),
    ("SELECT count(*) FROM units u JOIN figures f ON f.unit = u.code JOIN submissions s ON s.unit = f.unit AND s.period = f.period",
     "SELECT count(*) FROM figures"),
    ("SELECT count(*) FROM models m JOIN marks k ON k.subject = m.code WHERE k.stage = 'appraisal'", "SELECT count(*) FROM marks"),
    ("SELECT count(*) FROM marks a JOIN marks b ON b.round = a.round AND b.stage = a.stage AND b.subject = a.subject "
     "AND b.evaluator = a.evaluator AND b.item = a.item", "SELECT count(*) FROM marks"),
]


def main():
    danvan = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-B", os.path.join(ROOT, "tests", "bench", "generate.py"), "S", folder], check=True)
        os.mkdir(os.path.join(folder, "so"))
        shutil.copy(os.path.join(folder, "danvan.toml"), os.path.join(folder, "so"))
        env = {"PATH": "/usr/bin:/bin", "HOME": folder, "DANVAN_NOW": "2026-12-20T08:00:00+07:00", "DANVAN_LANG": "en"}

        def run(*words):
            done = subprocess.run([danvan, "--store", "so", *words] if words[0] != "init" else [danvan, *words], cwd=folder, env=env,
                                  capture_output=True, text=True, encoding="utf-8")
            if done.returncode:
                sys.exit(f"{words}: exit {done.returncode}: {done.stderr}")
            return done.stdout

        run("init", "so")
        for command in SETUP:
            run(*command.split())
        for join, plain in JOINS:
            joined, counted = (run("query", sql, "--format", "csv", "--timeout", "5") for sql in (join, plain))
            if joined != counted or int(counted.split()[-1]) < 9_000:
                sys.exit(f"{join}: {joined}, not {counted}")


main()
