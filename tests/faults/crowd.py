"""Many processes on one record: nothing acknowledged is lost, and nobody is turned away."""
import csv
import io
import os
import subprocess
import threading
import time

from office import ENVIRONMENT

BOUND = 30  # seconds that a backup may take however many write
UNITS = ("S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "H01", "H02", "H03", "H04", "H05", "H06", "H07", "H08")


class Crowd:
    def __init__(self, office, folder, broken, danvan):
        self.office, self.folder, self.broken, self.danvan = office, folder, broken, danvan
        self.refused, self.acknowledged, self.reads = [], [], 0
        self.longest, self.backups, self.longest_backup = 0.0, 0, 0.0  # waits in seconds
        self.lock, self.over = threading.Lock(), threading.Event()

    def run(self, words, actor):
        env = {**ENVIRONMENT, "DANVAN_ACTOR": actor}
        if self.broken:
            env.update({"LD_PRELOAD": self.office.shim, "FAULT_BREAK": self.broken})
        start = time.monotonic()
        done = subprocess.run([self.danvan, "--store", "so", *words], cwd=self.folder, env=env, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=120)
        took = time.monotonic() - start
        with self.lock:
            if words[0] == "backup":
                self.longest_backup = max(self.longest_backup, took)
            else:
                self.longest = max(self.longest, took)
            if done.returncode != 0 or done.stderr:
                self.refused.append(f"{actor}: danvan {' '.join(words)}: exit {done.returncode}: {done.stderr.decode().strip()}")
        return done

    def write(self, number, times):
        actor = f"writer-{number}"
        for i in range(times):
            if number % 2 == 0:
                words = ["report", "submit", UNITS[number // 2 % len(UNITS)], "--period", "2025", "--form", "nam", "--set",
                         f"qt.hoi_nghi={1000 + i}", "--reason", f"Lần {i}"]
                mark = f" 'Lần {i}'"
            else:
                words = ["add-unit", f"W{number}N{i}", f"Công ty Thử nghiệm {number}/{i}", "--kind", "doanh_nghiep"]
                mark = f" W{number}N{i} "
            if self.run(words, actor).returncode == 0:
                with self.lock:
                    self.acknowledged.append((actor, mark))  # by which the journal names this command

    def read(self):
        while not self.over.is_set():
            self.run(["report", "status", "--form", "nam", "--period", "2025"], "reader")
            self.reads += 1

    def back_up(self):
        while not self.over.is_set():
            self.run(["backup", "-o", f"luu/{self.backups}"], "keeper")
            self.backups += 1


def crowd(office, before, writers, times, readers, broken="", danvan=""):
    """What went wrong, and a line about it all. Backups are made one after the other meanwhile, if there are readers."""
    folder = office.new_folder(type("Before", (), {"before": before}))
    os.mkdir(os.path.join(folder, "luu"))
    people = Crowd(office, folder, broken, danvan or office.danvan)
    writing = [threading.Thread(target=people.write, args=(number, times)) for number in range(writers)]
    others = [threading.Thread(target=people.read) for _ in range(readers)]
    others += [threading.Thread(target=people.back_up)] if readers else []
    for thread in writing + others:
        thread.start()
    for thread in writing:
        thread.join()
    people.over.set()
    for thread in others:
        thread.join()
    problems = list(people.refused)
    names = office.sound_backups(folder, problems)
    if len(names) != people.backups or people.longest_backup > BOUND:
        problems.append(f"{people.backups} backups were made, {len(names)} are there; the longest took {people.longest_backup:.1f} s")
    office.check(os.path.join(folder, "so"), problems)
    history = office.run(["--store", "so", "history", "--format", "csv"], folder).stdout.decode()
    entries = [(row["actor"], row["command"]) for row in csv.DictReader(io.StringIO(history))]
    for actor, mark in people.acknowledged:
        if not any(entry[0] == actor and mark in entry[1] + " " for entry in entries):
            problems.append(f"{actor}: acknowledged and lost:{mark}")
    written = sum(actor.startswith("writer-") for actor, _ in entries)
    if written != len(people.acknowledged):
        problems.append(f"{len(people.acknowledged)} entries were acknowledged, {written} are in the record")
    if not problems:
        office.drop(folder)
    return problems, (f"{writers} writers x {times}, {readers} readers: {len(people.acknowledged)} acknowledged, {written} recorded, "
                      f"{people.reads} reads, longest wait {people.longest:.1f} s; {people.backups} backups, each whole, "
                      f"the longest {people.longest_backup:.1f} s")
