"""One record that lives long, and whose commands are killed at any moment: what was acknowledged is there ever after."""
import os
import random
import shutil
import sqlite3
import subprocess
import threading
import time

from office import ENVIRONMENT

WEIGHTS = {"add-unit": 26, "report": 26, "import": 12, "score": 12, "open": 2, "config": 6, "undo": 6, "backup": 8, "restore": 2}
TOGETHER = 3  # commands that run at once, one time in four
LOOK_EVERY = 500  # kills, or a twentieth of all so far, between two looks through the whole record and the new backups
PATIENCE = 0.1  # seconds; commands that take longer, as they do in a record that has grown, are started less often
KILLED = -9


class Life:
    """What one record goes through. Each command is signed with a name of its own, for which the journal is searched."""

    def __init__(self, office, seed, broken):
        self.office, self.chance, self.problems = office, random.Random(seed), []
        self.broken = {"LD_PRELOAD": office.shim, "FAULT_BREAK": broken} if broken else {}
        self.folder = office.new_folder(type("Before", (), {"before": office.year}))
        self.database = os.path.join(self.folder, "so", "danvan.db")
        self.takes = dict.fromkeys(WEIGHTS, PATIENCE)  # seconds, about; follows what they are seen to take
        self.started = self.killed = self.interrupted = self.acknowledged = self.set_aside = self.looked = 0
        self.kept, self.backups = None, []
        os.mkdir(os.path.join(self.folder, "luu"))
        office.must(["--store", "so", *self.words("open", "K0")], self.folder)
        office.must(["--store", "so", *self.words("add-unit", "K0")], self.folder)  # so that no undo takes the round
        self.owed, self.there = set(), set()  # names that must be in the journal, and those that are
        self.newest = asked(self.database, "SELECT sequence, digest FROM entry WHERE sequence = 1")[0]
        self.goes_on()

    def words(self, kind, name):
        number = self.started
        if kind == "add-unit":
            return ["add-unit", name, f"Công ty Thử nghiệm {number}", "--kind", "doanh_nghiep"]
        if kind == "report":
            return ["report", "submit", f"H{1 + number % 8:02}", "--period", "2025", "--form", "nam", "--set",
                    f"qt.hoi_nghi={1000 + number}", "--reason", name]
        if kind == "import":
            with open(os.path.join(self.folder, "units.csv." + name), "w", encoding="utf-8") as file:
                file.write("code,name,kind\n")
                file.writelines(f"{name}X{i},Công ty Thử nghiệm {number}/{i},doanh_nghiep\n" for i in range(8))
            return ["add-unit", "--csv", "units.csv." + name]
        if kind == "score":
            return ["evaluate", "score", "K0", "MH21-003", "--evaluator", "UV1", "--set", f"A.2.a={number % 29 / 2}", "--note", name]
        if kind == "open":
            return ["evaluate", "open", name, "--rubric", "dvk-mo-hinh", "--year", "2025"]
        if kind == "config":
            self.rename_office(name)
            return ["config", "apply"]
        if kind == "backup":
            return ["backup", "-o", f"luu/{name}"]
        return ["undo", "--reason", name] if kind == "undo" else ["restore", f"luu/{self.kept}"]

    def rename_office(self, name):
        path = os.path.join(self.folder, "so", "danvan.toml")
        with open(path, encoding="utf-8") as file:
            lines = [f'symbol = "BC-{name}"\n' if line.startswith('symbol = "BC-') else line for line in file]
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(lines)

    def round(self):
        """Starts one or a few commands, kills each in its time, and asks what is left of it all."""
        weights = [weight * min(1.0, PATIENCE / self.takes[kind]) for kind, weight in WEIGHTS.items()]
        kinds = self.chance.choices(list(WEIGHTS), weights, k=TOGETHER if self.chance.random() < 0.25 else 1)
        if kinds.count("config") > 1 or kinds.count("restore") > 1 or ("restore" in kinds and not self.kept):
            return  # two at once are turned away
        runs = []
        for kind in kinds:
            self.started += 1
            name = f"K{self.started}"
            process = subprocess.Popen([self.office.danvan, "--store", "so", *self.words(kind, name)], cwd=self.folder,
                                       env={**ENVIRONMENT, **self.broken, "DANVAN_ACTOR": name}, stdin=subprocess.DEVNULL,
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            now = time.monotonic()
            runs.append((now + self.chance.uniform(0, 1.6 * self.takes[kind]), now, kind, name, process))
        for moment, start, kind, name, process in sorted(runs):
            try:
                process.wait(max(0.0, moment - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
            self.end(kind, name, process, time.monotonic() - start)
        self.compare("restore" in kinds)

    def end(self, kind, name, process, took):
        out, err = process.communicate(timeout=120)
        code = process.returncode
        if code == KILLED:
            self.killed += 1
            self.takes[kind] *= 1.05
        else:
            self.takes[kind] += 0.1 * (took - self.takes[kind])
        if code not in (0, KILLED) and not (code == 1 and kind == "undo"):  # entries that cannot be taken back
            self.problems.append(f"{name}, {kind}: exit {code}: {err.decode().strip()}")
        if code == 0 or out and code == KILLED:
            self.acknowledge(kind, name, out)

    def acknowledge(self, kind, name, out):
        self.acknowledged += 1
        if kind == "backup":
            self.backups.append(name)
            self.kept = name
        elif kind != "config" or out.startswith(b"Change"):
            self.owed.add(name)

    # ---- what is there

    def compare(self, restoring):
        """The journal is as it was and longer, and names whoever was told so; a restoring sets aside what the backup lacks."""
        self.undo_interrupted_write()
        if not self.goes_on():
            if not restoring:
                self.problems.append(f"after {self.started} commands: entries are gone, and nothing was restored")
            self.begin_anew()
        if restoring:
            self.look_at_set_aside()
        lost = self.owed - self.there
        if lost:
            self.problems.append(f"after {self.started} commands: acknowledged and lost: {sorted(lost)}")
            self.owed -= lost

    def undo_interrupted_write(self):
        """By a danvan that reads, as it would be in the office."""
        journal = self.database + "-journal"
        if os.path.exists(journal) and os.path.getsize(journal) > 0:
            self.interrupted += 1
            self.office.run(["--store", "so", "unit", "show", "H01"], self.folder)

    def goes_on(self):
        rows = asked(self.database, "SELECT sequence, digest, actor FROM entry WHERE sequence >= ? ORDER BY sequence", self.newest[0])
        count = asked(self.database, "SELECT count(*) FROM entry")[0][0]
        if not rows or rows[0][:2] != self.newest or rows[-1][0] != count:
            return False
        self.newest = rows[-1][:2]
        self.there.update(row[2] for row in rows)
        return True

    def begin_anew(self):
        rows = asked(self.database, "SELECT sequence, digest, actor FROM entry ORDER BY sequence")
        self.newest, self.there = rows[-1][:2], {row[2] for row in rows}

    def look_at_set_aside(self):
        """Entries that a restoring took out of the record, also those that others made while it waited, are in the one set aside.
        (A name with a dot before it is a copy that a kill left unfinished.)"""
        store = os.path.join(self.folder, "so")
        for name in [name for name in os.listdir(store) if ".replaced-" in name and name[0] != "." and not name.endswith("-journal")]:
            self.set_aside += 1
            self.owed -= {row[0] for row in asked(os.path.join(store, name), "SELECT actor FROM entry")} - self.there
            os.remove(os.path.join(store, name))

    def look(self):
        """`danvan check`, every backup that was acknowledged, and away with what the kills left behind."""
        self.looked += 1
        self.office.check(os.path.join(self.folder, "so"), self.problems)
        names = self.office.sound_backups(self.folder, self.problems)
        if not set(self.backups) <= set(names):
            self.problems.append(f"backups acknowledged and lost: {sorted(set(self.backups) - set(names))}")
        shelf = os.path.join(self.folder, "luu")
        for name in os.listdir(shelf):
            if name != self.kept:
                shutil.rmtree(os.path.join(shelf, name))
        self.backups = [self.kept] if self.kept else []
        for place, mark in ((os.path.join(self.folder, "so"), ".replaced-"), (self.folder, "units.csv.")):
            for name in [name for name in os.listdir(place) if mark in name]:
                os.remove(os.path.join(place, name))

    def go(self, kills):
        next_look = LOOK_EVERY
        try:
            while self.killed < kills and not self.problems:
                self.round()
                if self.killed >= next_look:
                    self.look()
                    next_look = self.killed + max(LOOK_EVERY, self.killed // 20)
                    print(f"  {self.killed} killed of {self.started}, {self.newest[0]} entries; seconds a command: "
                          + ", ".join(f"{kind} {takes:.2f}" for kind, takes in self.takes.items()), flush=True)
            self.look()
        except sqlite3.Error as error:
            self.problems.append(f"after {self.started} commands: the journal cannot be read: {error}")


def asked(database, sql, *values):
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        return connection.execute(sql, values).fetchall()
    finally:
        connection.close()


def kills(office, count, seed, broken=""):
    """What went wrong in two lives with so many kills together, and a line about it all."""
    lives = [Life(office, seed + i, broken) for i in range(2)]
    going = [threading.Thread(target=life.go, args=(count // len(lives),)) for life in lives]
    start = time.monotonic()
    for thread in going:
        thread.start()
    for thread in going:
        thread.join()
    total = lambda name: sum(getattr(life, name) for life in lives)
    problems = [problem for life in lives for problem in life.problems]
    for life in lives:
        if broken or not life.problems:
            office.drop(life.folder)
    return problems, (f"{total('killed')} of {total('started')} commands killed, {total('interrupted')} of them in the middle of a write; "
                      f"{total('acknowledged')} acknowledged; entries at the end {', '.join(str(life.newest[0]) for life in lives)}, "
                      f"{total('set_aside')} records set aside by restorings, looked through {total('looked')} times; {time.monotonic() - start:.0f} s")
