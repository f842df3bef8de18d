"""danvan and its peers, each with the same jobs over the same data: `reports` and `scores` load a file with every check, durably;
`summary` writes the year 2025. The peers stand in peers/."""
import os
import shutil
import subprocess
import sys
from typing import NamedTuple

HERE = os.path.dirname(os.path.abspath(__file__))
PEERS = os.path.join(HERE, "peers")
JOBS = ("reports", "scores", "summary")
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "HOME": "/nonexistent",
    "LC_ALL": "C.UTF-8",
    "DANVAN_NOW": "2026-12-20T08:00:00+07:00",
    "DANVAN_ACTOR": "bench",
    "DANVAN_LANG": "en",
}


class Command(NamedTuple):
    folder: str  # where it runs
    words: list


class Program:
    """A program with a record of its own below `work`, made of the files in `data`."""

    name = ""
    jobs = JOBS
    record = ""  # file of the record in its folder

    def __init__(self, data, work):
        self.data = os.path.abspath(data)
        self.work = os.path.join(os.path.abspath(work), self.name.replace(" ", "-"))
        self.base = os.path.join(self.work, "base")  # with all that is known before the reports
        self.now = os.path.join(self.work, "now")  # a copy of it, in use
        self.out = os.path.join(self.work, "out")

    def prepare(self):
        """Makes the record as it is before the reports."""
        shutil.rmtree(self.work, ignore_errors=True)
        os.makedirs(self.base)
        os.makedirs(self.out)
        for command in self.setup():
            run(command)

    def begin(self):
        """A fresh copy of that record."""
        shutil.rmtree(self.now, ignore_errors=True)
        shutil.copytree(self.base, self.now)

    def size(self, folder=None):
        """Bytes of the record."""
        return os.path.getsize(os.path.join(folder or self.now, self.record))

    def setup(self):
        raise NotImplementedError

    def command(self, job):
        raise NotImplementedError


class Danvan(Program):
    name = "danvan"
    record = "danvan.db"

    def __init__(self, binary, data, work):
        super().__init__(data, work)
        self.binary = os.path.abspath(binary)

    def words(self, folder, *words):
        return Command(self.data, [self.binary, "--store", folder, *words])

    def setup(self):
        shutil.copy(os.path.join(self.data, "danvan.toml"), self.base)
        yield Command(self.data, [self.binary, "init", self.base])
        yield self.words(self.base, "add-unit", "--csv", "units.csv")
        yield self.words(self.base, "add-model", "--csv", "models.csv")
        yield self.words(self.base, "evaluate", "evaluators", "--csv", "evaluators.csv")
        yield self.words(self.base, "evaluate", "open", "MH", "--rubric", "mo-hinh", "--year", "2025", "--subjects", "subjects.csv")

    def command(self, job):
        if job == "reports":
            return self.words(self.now, "report", "submit", "--csv", "reports.csv")
        if job == "scores":
            return self.words(self.now, "evaluate", "score", "MH", "--csv", "scores.csv")
        return self.words(self.now, "summarize", "--year", "2025", "-o", self.out)

    def write_one(self, unit):
        """A report with one figure for a year in which there is none yet."""
        return self.words(self.now, "report", "submit", unit, "--period", "2026", "--received", "2026-12-01", "--set", "CT01=12.5")

    def read_one(self, unit):
        return self.words(self.now, "unit", "show", unit)


class Sqlite(Program):
    """The sqlite3 shell: .import into a staging table, checks in SQL, tables with keys."""

    name = "sqlite3"
    record = "record.db"

    def words(self, folder, store, text):
        return Command(folder, ["sqlite3", "-bail", os.path.join(store, self.record), text])

    def script(self, folder, store, name):
        return self.words(folder, store, f".read {PEERS}/sqlite3/{name}.sql")

    def setup(self):
        yield self.script(self.data, self.base, "setup")

    def command(self, job):
        return self.script(self.out if job == "summary" else self.data, self.now, job)

    def write_one(self, unit):
        return self.words(self.data, self.now, f"INSERT INTO figure VALUES ('{unit}', 2026, 'CT01', 12.5, '2026-12-01')")

    def read_one(self, unit):
        return self.words(self.data, self.now, f"SELECT * FROM unit WHERE code = '{unit}'")


class SqliteImport(Sqlite):
    """The same shell with no check and no key: what reading the rows into SQLite costs at least."""

    name = "sqlite3 import"
    jobs = ("reports", "scores")

    def setup(self):
        yield self.words(self.data, self.base, "VACUUM")

    def command(self, job):
        return self.script(self.data, self.now, f"import_{job}")


class Python(Program):
    """csv and sqlite3 of Python's standard library."""

    name = "python"
    record = "record.db"

    def job(self, job, folder, store):
        python = os.path.realpath(sys.executable)
        return Command(folder, [python, os.path.join(PEERS, "python", "peer.py"), job, os.path.join(store, self.record)])

    def setup(self):
        yield self.job("setup", self.data, self.base)

    def command(self, job):
        return self.job(job, self.out if job == "summary" else self.data, self.now)


def run(command, expected=0):
    """Runs a command that must end as expected; returns what it wrote."""
    done = subprocess.run(command.words, cwd=command.folder, env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != expected:
        sys.exit(f"error: exit code {done.returncode} of: {' '.join(command.words)}\n{done.stdout}{done.stderr}")
    return done.stdout
