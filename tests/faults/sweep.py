"""One fault at one call of one command, and the verdict."""
import os
import random
import shutil

from office import digest_of, other_files

# Calls that may fail without the command failing, as nothing that was promised depends on them: (call, end of the path).
HARMLESS = {
    ("fdatasync", "so"), ("open", "so"),  # SQLite syncs the folder of a new journal as well as it can
    ("remove", "danvan.db.unfinished"),  # tried in case an earlier run left it
    ("remove", "danvan.db.unfinished-journal"),  # an empty file that stays behind
    ("remove", "danvan.db.restoring"),  # a copy that the next restore uses again
}

TRACES = ("terminate called", "what():", "Traceback", "std::", "SQLite::", "Assertion", "fault of danvan", "core dumped")
NOT_RECORDED = ("nothing was recorded", "no record was made", "chưa ghi gì")
RECORDED = ("is in the record", "was recorded (entry", "the record was made", "what was to be recorded was recorded", "việc ghi sổ đã xong")
UNKNOWN = ("cannot be seen now",)
NO_MEMORY = ("not enough memory", "không đủ bộ nhớ")


def says(text, words):
    return any(word in text for word in words)


class Fault:
    def __init__(self, kind, at, on="changes", sticky=False, seed=1, broken=""):
        self.kind, self.at, self.on, self.sticky, self.seed, self.broken = kind, at, on, sticky, seed, broken

    def settings(self):
        settings = {"FAULT_KIND": self.kind, "FAULT_AT": str(self.at), "FAULT_ON": self.on, "FAULT_SEED": str(self.seed),
                    "FAULT_BREAK": self.broken}
        if self.kind == "nomem" and self.at % 2 == 0:
            settings["DANVAN_LANG"] = "vi"
        return settings | ({"FAULT_STICKY": "1"} if self.sticky else {})

    def __str__(self):
        return " ".join(f"{name}={value}" for name, value in self.settings().items() if value)


def points(last, wanted, seed):
    """Calls to strike, the first and the last among them; all when there are no more than are wanted."""
    if wanted is None or last <= wanted:
        return list(range(1, last + 1))
    inner = random.Random(seed).sample(range(2, last), max(0, wanted - 2))
    return sorted({1, last, *inner})


def strike(office, case, fault):
    """Runs the case under the fault. A list of what is wrong (good: empty), the folder, what the shim did, the exit code."""
    folder = office.new_folder(case)
    done = office.run(case.words, folder, fault.settings())
    struck = office.reported(folder)
    problems = []
    out, err = done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")
    if any(trace in err + out for trace in TRACES):
        problems.append(f"says: {err}")
    judge_exit(case, fault, struck, done.returncode, err, problems)
    acknowledged = done.returncode == 0 or bool(out) and done.returncode != 6  # 6: what is wrong is told on stdout
    if case.kind == "backup":
        judge_backups(office, case, fault, folder, acknowledged, err, problems)
    elif case.kind == "output":
        judge_outputs(office, case, folder, done.returncode == 0, problems)
    else:
        judge_record(office, case, folder, acknowledged, err, problems)
    lived = not all(words in err for words in NO_MEMORY)  # what is told in both languages ended the process at once
    judge_rest(case, fault, struck, folder, lived, problems)
    if not fault.broken and fault.kind != "lie":
        problems += office.once((case.name, digest_of(folder)), lambda: judge_again(office, case, folder))
    return problems, folder, struck, done.returncode


def judge_exit(case, fault, struck, code, err, problems):
    if fault.kind in ("kill", "torn", "term", "cut"):
        expected = 0 if fault.at == "exit" else -15 if fault.kind == "term" else -9
        if code != expected:
            problems.append(f"exit {code}, not {expected}")
    elif fault.kind == "nomem":
        judge_memory(case, code, err, problems)
    elif fault.kind in ("eio", "enospc"):
        name = os.path.basename(struck[3])
        # A write done by half is taken up again; a record that cannot be opened for writing is opened for reading.
        harmless = struck[0] == "short" or (struck[2], name) in HARMLESS or \
            fault.on == "reads"  # what was then answered, and the record, are looked at like those of a sound disk
        misread = fault.on == "reads" and code == 6  # SQLite takes a page that the disk cannot read for a damaged one
        if code != 5 and not misread and not (harmless and code == 0):
            problems.append(f"exit {code} after {struck[2]} {struck[3]} failed: {err.strip()}")
        if code == 5 and case.kind not in ("output", "backup"):
            if sum(says(err, words) for words in (NOT_RECORDED, RECORDED, UNKNOWN)) != 1:
                problems.append(f"does not say whether it was recorded: {err.strip()}")


def judge_memory(case, code, err, problems):
    """Told as what it is, or coped with: SQLite, for one, does without memory that only makes it faster."""
    if code == 5:
        if not says(err, NO_MEMORY) or case.kind == "record" and not says(err, NOT_RECORDED + RECORDED):
            problems.append(f"does not say what is lacking, or whether it was recorded: {err.strip()}")
    elif code != 0 or err:
        problems.append(f"exit {code} without memory: {err.strip()}")


def judge_record(office, case, folder, acknowledged, err, problems):
    state = office.state(os.path.join(folder, "so"), problems)
    if state not in (case.old, case.between, case.new):
        problems.append("the record is neither as before nor as after")
    elif acknowledged and state != case.new:
        problems.append("was acknowledged, and is not in the record")
    elif says(err, NOT_RECORDED) and state not in (case.old, case.between):
        problems.append(f"is recorded, and says it is not: {err.strip()}")
    elif says(err, RECORDED) and state != case.new:
        problems.append(f"is not recorded, and says it is: {err.strip()}")
    if case.kind == "restore" and state == case.new and case.old:
        judge_set_aside(office, case, folder, ".replaced-", problems)
    if case.kind == "migration" and state != case.old:
        judge_set_aside(office, case, folder, ".before-", problems)


def judge_set_aside(office, case, folder, mark, problems):
    """The record that was there is still there, under another name, to the last entry."""
    store = os.path.join(folder, "so")
    for name in [name for name in os.listdir(store) if mark in name]:
        looked_at = os.path.join(folder, ".looked-at")
        os.makedirs(looked_at, exist_ok=True)
        shutil.copy(os.path.join(store, name), os.path.join(looked_at, "danvan.db"))
        found = office.state(looked_at, problems)
        shutil.rmtree(looked_at)
        if found in (case.old, case.new):
            return
    problems.append("the record that was there is nowhere")


def backups_before(case):
    return set(os.listdir(os.path.join(case.before, "luu")))


def added_backups(case):
    return set(case.new_backups) - backups_before(case)


def judge_backups(office, case, fault, folder, acknowledged, err, problems):
    """Each backup that has a name is whole, and an older one goes only once the new one is there."""
    if office.state(os.path.join(folder, "so"), problems) != case.old:
        problems.append("a backup changed the record")
    names = set(office.sound_backups(folder, problems))
    unseen = backups_before(case) if fault.on == "reads" else set()  # older ones that cannot be read now are left alone
    if acknowledged and names | unseen != set(case.new_backups) | unseen:
        problems.append(f"was acknowledged, and the backups are {sorted(names)}")
    if not added_backups(case) <= names and not backups_before(case) <= names:
        problems.append(f"an older backup went before the new one was there: {sorted(names)}")
    if "no backup was made" in err and added_backups(case) & names:
        problems.append(f"a backup was made, and says that none was: {err.strip()}")


def judge_outputs(office, case, folder, acknowledged, problems):
    if office.state(os.path.join(folder, "so"), problems) != case.old:
        problems.append("a command that only reads changed the record")
    if acknowledged and not visible_files(folder).items() >= case.new_files.items():
        problems.append("was acknowledged, and files are missing or not as they should be")


def visible_files(folder):
    return {name: text for name, text in other_files(folder).items() if not name.startswith(".") and "/." not in name}


def judge_rest(case, fault, struck, folder, lived, problems):
    """Whatever stands under its name is whole; and a process that lived to tell its error cleaned up."""
    for name, text in visible_files(folder).items():
        if text not in (case.old_files.get(name), case.new_files.get(name)):
            problems.append(f"{name} is half written: {len(text)} bytes")
    for name, text in case.old_files.items():
        if name not in visible_files(folder) and case.kind != "backup":
            problems.append(f"{name} is gone")
    if fault.kind in ("eio", "enospc", "nomem") and lived and not fault.sticky and struck[2] not in ("unlink", "unlinkat", "remove"):
        for name in litter(folder):
            problems.append(f"{name} is left behind after {struck[2]} {struck[3]}")


def litter(folder):
    expected = ("danvan.db", "danvan.db-journal", "danvan.db.zst")
    return [name for _, folders, names in os.walk(folder) for name in folders + names
            if name.startswith(".") or name.startswith("danvan.db") and name not in expected and
            (".new-" in name or ".replaced-" not in name and ".before-" not in name)]


def judge_again(office, case, folder):
    """The same command once more, on a sound disk, whatever was left behind."""
    problems = []
    was_there = case.kind == "init" and os.path.exists(os.path.join(folder, "so", "danvan.db"))
    done = office.run(case.words, folder)
    if done.returncode != (3 if was_there else 0):
        problems.append(f"run again: exit {done.returncode}: {done.stderr.decode().strip()}")
    if office.state(os.path.join(folder, "so"), problems) != case.new:
        problems.append("run again, it is not recorded")
    if case.kind == "output" and not visible_files(folder).items() >= case.new_files.items():
        problems.append("run again, files are missing or not as they should be")
    return problems
