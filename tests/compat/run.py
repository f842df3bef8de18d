#!/usr/bin/env python3
"""Records that older versions of danvan wrote, brought up to date by this one. See README.md.

    run.py DANVAN [--accept]
"""
import argparse
import hashlib
import lzma
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "DANVAN_NOW": "2026-02-01T08:00:00+07:00", "DANVAN_ACTOR": "van-thu", "DANVAN_LANG": "en"}
A_WRITE = ("add-unit", "TN1", "Đơn vị thử nghiệm", "--kind", "doanh_nghiep")


class Trial:
    def __init__(self, danvan, fixture, folder):
        self.danvan, self.fixture = danvan, fixture
        self.store = os.path.join(folder, os.path.basename(fixture).split(".")[0])
        self.database = os.path.join(self.store, "danvan.db")
        self.problems = []
        os.mkdir(self.store)
        with lzma.open(fixture) as packed, open(self.database, "wb") as database:
            shutil.copyfileobj(packed, database)

    def run(self, *words, code=0):
        done = subprocess.run([self.danvan, *words], env={**ENVIRONMENT, "DANVAN_STORE": self.store}, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=120)
        if done.returncode != code:
            self.fail(f"danvan {' '.join(words)}: exit {done.returncode}, not {code}: {(done.stdout + done.stderr).decode()[:300]}")
        return done

    def check(self):
        """The fixtures are records without their danvan.toml: that, and nothing else, is found."""
        found = self.run("check", "--format", "csv", code=1).stdout.decode().splitlines()[1:]
        if len(found) != 1 or not found[0].startswith("warning,danvan.toml,there is no"):
            self.fail(f"danvan check: {found}")

    def fail(self, what):
        self.problems.append(f"{os.path.basename(self.fixture)}: {what}")

    def bytes(self):
        with open(self.database, "rb") as file:
            return file.read()

    def query(self, sql, database=None):
        connection = sqlite3.connect(f"file:{database or self.database}?mode=ro", uri=True)
        try:
            return connection.execute(sql).fetchall()
        finally:
            connection.close()

    def schema(self, database=None):
        return self.query("PRAGMA user_version", database)[0][0]

    def golden(self):
        """A line for each table with rows: its columns, how many rows, and SHA-256 over them all."""
        lines = []
        for (table,) in self.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"):
            rows = sorted(map(repr, self.query(f'SELECT * FROM "{table}"')))
            if rows:
                columns = ",".join(row[1] for row in self.query(f'PRAGMA table_info("{table}")'))
                lines.append(f"{table} ({columns}): {len(rows)} {hashlib.sha256(chr(10).join(rows).encode()).hexdigest()[:32]}\n")
        return "".join(lines)


def upgraded(trial, newest, accept):
    old = trial.schema()
    before, entries = trial.bytes(), trial.query("SELECT * FROM entry ORDER BY sequence")
    if old < newest:
        trial.run("history", code=8)  # reading does not bring it up to date
        trial.run(*A_WRITE, "--dry-run")  # tried out on a copy
        if trial.bytes() != before or len(os.listdir(trial.store)) != 1:
            trial.fail("a command that only reads, or keeps nothing, changed it")
    trial.run(*A_WRITE)
    if trial.schema() != newest:
        trial.fail(f"its schema is {trial.schema()} after a write, not {newest}")
    if trial.query("SELECT * FROM entry ORDER BY sequence")[:-1] != entries:
        trial.fail("its entries are not what they were")
    trial.check()
    compare_with_golden(trial, accept)
    if old < newest:
        copy_of_before(trial, old, entries)


def compare_with_golden(trial, accept):
    path = trial.fixture.replace(".db.xz", ".golden")
    if accept:
        with open(path, "w", encoding="utf-8") as file:
            file.write(trial.golden())
        return
    with open(path, encoding="utf-8") as file:
        expected = set(file)
    for line in sorted(expected ^ set(trial.golden().splitlines(keepends=True))):
        trial.fail(f"{'expected' if line in expected else 'came back'}: {line.strip()}")


def copy_of_before(trial, old, entries):
    copy = f"{trial.database}.before-{old + 1:04}"
    if not os.path.exists(copy):
        return trial.fail("no copy was kept of what it was")
    if trial.schema(copy) != old or trial.query("SELECT * FROM entry ORDER BY sequence", copy) != entries:
        trial.fail("the copy that was kept is not what it was")
    trial.run("restore", copy, "--force")
    if trial.schema() != old:
        trial.fail("the copy was not restored as it was")
    trial.run(*A_WRITE)
    trial.check()


def refused_when_newer(trial, newest):
    connection = sqlite3.connect(trial.database)
    connection.execute(f"PRAGMA user_version = {newest + 1}")
    connection.commit()
    connection.close()
    before = trial.bytes()
    for words in (("history",), ("check",), A_WRITE, ("backup",)):
        trial.run(*words, code=8)
    if trial.bytes() != before:
        trial.fail("a newer record was changed")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("danvan")
    parser.add_argument("--accept", action="store_true")
    options = parser.parse_args()
    danvan, problems = os.path.abspath(options.danvan), []
    fixtures = sorted(name for name in os.listdir(HERE) if name.endswith(".db.xz"))
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([danvan, "init", os.path.join(folder, "newest"), "--preset", "blank", "-q"], env=ENVIRONMENT, check=True)
        connection = sqlite3.connect(os.path.join(folder, "newest", "danvan.db"))
        newest = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.close()
        for name in fixtures:
            trial = Trial(danvan, os.path.join(HERE, name), folder)
            upgraded(trial, newest, options.accept)
            shutil.rmtree(trial.store)
            problems += trial.problems
        trial = Trial(danvan, os.path.join(HERE, fixtures[-1]), folder)
        refused_when_newer(trial, newest)
        problems += trial.problems
    print("\n".join(problems + [f"{len(fixtures)} records brought to schema {newest}: {len(problems)} problems"]))
    sys.exit(1 if problems or not fixtures else 0)


main()
