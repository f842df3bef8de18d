#!/usr/bin/env python3
"""Feeds faulty files to danvan: each must be refused whole, with every fault at its place, and leave the record untouched.

    run.py --danvan BINARY --year STORE [--accept] [KIND...]

The folders beside this file are kinds of input (COMMANDS says which command takes them); each file in them has the one fault that
its name tells. Names decide what must come of a file:

    same_…   says what same_plain says in another dialect or order: taken after it, it changes nothing (exit 0)
    taken_…  is odd but right: taken (exit 0)
    header_only  holds nothing, so nothing is changed (exit 0)
    others   are refused: exit 3, nothing on standard output, danvan.db the same to the byte

What is written for people is compared with expected/KIND.txt (and, for the files in IN_VIETNAMESE and the kinds in ALL_IN_VIETNAMESE, expected/KIND.vi.txt); --accept
writes these anew. Below the corpus stand tests of what single files cannot show: cells too large to keep here, more faults than
are shown, --rejects, --partial.
"""
import argparse
import csv
import difflib
import hashlib
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
FILE = "{file}"
COMMANDS = {
    "units": ["add-unit", "--csv", FILE],
    "reorganization": ["unit", "import", FILE],
    "clusters": ["unit", "cluster", "--csv", FILE],
    "models": ["add-model", "--csv", FILE],
    "confirmations": ["model", "confirm", "--csv", FILE],
    "partners": ["model", "partner", "--csv", FILE],
    "activities": ["add-activity", "--csv", FILE],
    "extensions": ["report", "extend", "--csv", FILE],
    "exemptions": ["report", "exempt", "--csv", FILE],
    "reports": ["report", "submit", "--csv", FILE],
    "nominations": ["nominate", "submit", "--csv", FILE],
    "evaluators": ["evaluate", "evaluators", "--csv", FILE],
    "subjects": ["evaluate", "open", "MOI", "--rubric", "dvk-don-vi", "--year", "2025", "--subjects", FILE],
    "scores": ["evaluate", "score", "THU", "--csv", FILE],
    "config": ["config", "apply"],  # the file becomes danvan.toml
}
OPTIONS = {
    "reports/number_vi_ambiguous.csv": ["--numbers", "vi"],
    "reports/number_vi_english.csv": ["--numbers", "vi"],
    "reorganization/number_vi_ambiguous.csv": ["--numbers", "vi"],
    "reorganization/taken_number_vi.csv": ["--numbers", "vi"],
}
EXIT = {"subjects/header_only.csv": 3}  # a round needs somebody to mark
IN_VIETNAMESE = re.compile(r"two_faults|five_faults|unknown|renamed_column|missing_column|number_|date_|empty_|duplicate|tcvn3")

ALL_IN_VIETNAMESE = ("reorganization", "clusters")


class Failure(Exception):
    pass


def check(holds, what):
    if not holds:
        raise Failure(what)


class Bench:
    """Copies of prepared records, and danvan run in them."""

    def __init__(self, options):
        self.danvan = os.path.abspath(options.danvan)
        self.folder = tempfile.mkdtemp(prefix="danvan-bad-input-")
        self.env = {
            "PATH": "/usr/bin:/bin",
            "HOME": self.folder,
            "DANVAN_NOW": "2026-01-20T08:00:00+07:00",
            "DANVAN_ACTOR": "van-thu",
            "DANVAN_LANG": "en",
            "LC_ALL": "C",
        }
        self.count = 0
        self.office = self.prepare_office(options.year)
        self.reorganized = self.prepare_register()
        self.settings = self.prepare_settings()

    def prepare_office(self, year):
        """The example year, with forms, a partner and a round to go wrong in."""
        place = self.copy(year)
        with open(os.path.join(HERE, "prepared", "more.toml"), encoding="utf-8") as more:
            with open(os.path.join(place, "store", "danvan.toml"), "a", encoding="utf-8") as f:
                f.write(more.read())
        for name in ("subjects.csv", "units.csv"):
            shutil.copy(os.path.join(HERE, "prepared", name), place)
        for words in (
            ["config", "apply"],
            ["add-unit", "--csv", "units.csv"],
            ["model", "partner", "MH25-002", "--partner", "S05", "--role", "partner", "--task", "Phối hợp tổ chức"],
            ["evaluate", "open", "THU", "--rubric", "dvk-don-vi", "--year", "2025", "--subjects", "subjects.csv"],
            ["evaluate", "evaluators", "UVX", "--unit", "S01"],
        ):
            self.must(place, words)
        return os.path.join(place, "store")

    def prepare_register(self):
        """The same with units to reorganize, one of them renamed later on, and with clusters of the year before."""
        place = self.copy(self.office)
        for name in ("reorganized.csv", "clustered.csv"):
            shutil.copy(os.path.join(HERE, "prepared", name), place)
        for words in (
            ["add-unit", "--csv", "reorganized.csv"],
            ["unit", "rename", "G03", "--name", "Ủy ban nhân dân xã Hòa Bình", "--on", "2025-09-01", "--event", "CU-01"],
            ["unit", "cluster", "--csv", "clustered.csv"],
        ):
            self.must(place, words)
        return os.path.join(place, "store")

    def prepare_settings(self):
        """A record with the configuration config/same_plain.toml and nothing else."""
        place = self.empty()
        os.mkdir(os.path.join(place, "store"))
        shutil.copy(os.path.join(HERE, "config", "same_plain.toml"), os.path.join(place, "store", "danvan.toml"))
        self.must(place, ["init", "store"])
        return os.path.join(place, "store")

    def empty(self):
        self.count += 1
        place = os.path.join(self.folder, str(self.count))
        os.mkdir(place)
        return place

    def copy(self, store):
        place = self.empty()
        shutil.copytree(store, os.path.join(place, "store"))
        return place

    def run(self, place, words, lang="en", stdin=None):
        env = self.env | {"DANVAN_LANG": lang}
        if words[0] != "init":
            env["DANVAN_STORE"] = os.path.join(place, "store")
        run = subprocess.run([self.danvan, *words], cwd=place, env=env, input=stdin or b"", capture_output=True, timeout=120)
        return run.returncode, run.stdout.decode("utf-8"), run.stderr.decode("utf-8").replace(place + "/", "")

    def must(self, place, words):
        code, out, err = self.run(place, words)
        check(code == 0, f"{' '.join(words)}: exit {code}: {err}")
        return out


def state(place):
    """What stands in the record: the bytes of the database, and that nothing is left beside it."""
    store = os.path.join(place, "store")
    left = {name: os.path.getsize(os.path.join(store, name)) for name in os.listdir(store) if name.startswith("danvan.db-")}
    check(not any(left.values()), f"left beside danvan.db: {left}")
    with open(os.path.join(store, "danvan.db"), "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


def put(place, kind, name, content=None):
    """Puts the file where its command looks, and gives the words of the command."""
    target = os.path.join(place, "store", "danvan.toml") if kind == "config" else os.path.join(place, name)
    if content is None:
        shutil.copyfile(os.path.join(HERE, kind, name), target)
    else:
        with open(target, "wb") as f:
            f.write(content)
    return [name if word is FILE else word for word in COMMANDS[kind]] + OPTIONS.get(f"{kind}/{name}", [])


def base(bench, kind):
    if kind in ("reorganization", "clusters"):
        return bench.reorganized
    return bench.settings if kind == "config" else bench.office


def after_plain(bench, kind):
    place = bench.copy(base(bench, kind))
    bench.must(place, put(place, kind, "same_plain" + (".toml" if kind == "config" else ".csv")))
    return os.path.join(place, "store")


def judge(bench, kind, name, plain):
    """What came of one file, as the golden texts have it; the promises that no golden text can loosen are checked here."""
    same, taken = name.startswith("same_"), name.startswith("taken_")
    place = bench.copy(plain if same else base(bench, kind))
    words = put(place, kind, name)
    before = state(place)
    code, out, err = bench.run(place, words)
    after = state(place)
    expected = EXIT.get(f"{kind}/{name}", 0 if same or taken or name == "header_only.csv" else 3)
    check(code == expected, f"exit {code}, not {expected}\n{out}{err}")
    if code == 0:
        check(err == "", "it was taken, but standard error has:\n" + err)
        rewritten = kind == "config" and same and name != "same_plain.toml"  # the text of the configuration is on record
        check((after != before) == (taken or rewritten), "the record was " + ("not " if taken else "") + "changed")
        if rewritten:
            check(out == "only comments, order or writing changed, no value\n", "it changed a value:\n" + out)
        elif not taken:
            check(out.endswith("unchanged\n"), "it changed something:\n" + out)
    else:
        check(out == "", "it was refused, but standard output has:\n" + out)
        check(after == before, "it was refused, but danvan.db was changed")
        check(err != "", "it was refused without a word")
    shown = out if code == 0 else err
    in_vietnamese = None
    if code != 0 and (kind in ALL_IN_VIETNAMESE or IN_VIETNAMESE.search(name)):
        again, out, in_vietnamese = bench.run(place, words, "vi")
        check((again, out, state(place)) == (code, "", before), "in Vietnamese it went otherwise")
    shutil.rmtree(place)
    return shown, in_vietnamese


def compare(path, text, accept):
    if accept:
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        return 0
    old = open(path, encoding="utf-8").read() if os.path.exists(path) else ""
    for line in difflib.unified_diff(old.split("\n"), text.split("\n"), os.path.basename(path), "came back", lineterm="", n=3):
        print("    " + line)
    return 0 if old == text else 1


def corpus(bench, kind, accept):
    failures, english, vietnamese = 0, [], []
    plain = after_plain(bench, kind)
    for name in sorted(os.listdir(os.path.join(HERE, kind))):
        try:
            shown, in_vietnamese = judge(bench, kind, name, plain)
        except Failure as failure:
            failures += 1
            print(f"{kind}/{name}: {failure}")
            continue
        english.append(f"==== {name}\n{shown}\n")
        if in_vietnamese:
            vietnamese.append(f"==== {name}\n{in_vietnamese}\n")
    expected = os.path.join(HERE, "expected")
    failures += compare(os.path.join(expected, f"{kind}.txt"), "".join(english), accept)
    if vietnamese:
        failures += compare(os.path.join(expected, f"{kind}.vi.txt"), "".join(vietnamese), accept)
    return failures


# ---- what single files cannot show


def plain_rows(kind):
    with open(os.path.join(HERE, kind, "same_plain.csv"), encoding="utf-8", newline="") as f:
        return list(csv.reader(f))


def as_csv(rows):
    lines = []
    for row in rows:
        lines.append(",".join('"' + cell.replace('"', '""') + '"' if any(c in cell for c in ',"\n') else cell for cell in row))
    return ("\n".join(lines) + "\n").encode()


def refused(bench, kind, content, words=(), stdin=False):
    """The words on standard error of a file that must be refused and leave no trace."""
    place = bench.copy(base(bench, kind))
    command = put(place, kind, "file.csv", content) + list(words)
    if stdin:
        command = ["-" if word == "file.csv" else word for word in command]
    before = state(place)
    code, out, err = bench.run(place, command, stdin=content if stdin else None)
    check((code, out) == (3, ""), f"exit {code}\n{out}{err}")
    check(state(place) == before, "danvan.db was changed")
    return place, err


def too_large_a_cell(bench, kind):
    """A cell of 1 MiB is taken up, one of a byte more is not: an unclosed quote must not fill the memory."""
    rows = plain_rows(kind)
    header = ",".join(rows[0]).encode()
    cell = b"x" * ((1 << 20) + 1)
    _, err = refused(bench, kind, header + b"\n" + cell + b"," * (len(rows[0]) - 1) + b"\n")
    check(err.startswith("file.csv:2:1: ") and "[CS-12]" in err, err[:400])


# In place of which cell of the first row a value stands that is refused as it is read.
FAULTY = {
    "units": ("kind", "xax"),
    "reorganization": ("change", "marge"),
    "clusters": ("unit", "S0I"),
    "models": ("field", "economi"),
    "confirmations": ("status", "hieu_qua"),
    "partners": ("role", "parter"),
    "activities": ("unit", "S0I"),
    "extensions": ("unit", "H0I"),
    "exemptions": ("unit", "H0I"),
    "reports": ("unit", "D0A"),
    "nominations": ("award", "giaykhen"),
    "evaluators": ("unit", "S0I"),
    "subjects": ("subject", "S0I"),
    "scores": ("value", "5,5"),
}


def faulty(rows, kind):
    """The first row with a value that is wrong, and the column, in characters, where its cell begins."""
    column, value = FAULTY[kind]
    at = rows[0].index(column)
    before = as_csv([rows[1][:at]]).decode().rstrip("\n")
    return rows[1][:at] + [value] + rows[1][at + 1 :], len(before) + 2 if at else 1


def more_faults_than_shown(bench, kind):
    """All faults go to --rejects, each with its place; 20 are shown."""
    rows = plain_rows(kind)
    row, _ = faulty(rows, kind)
    code_too = kind in ("units", "reorganization", "models", "nominations", "evaluators")
    bad = [[f"Z{i:03}"] + row[1:] if code_too else row for i in range(25)]
    content = as_csv([rows[0]] + bad)
    place, err = refused(bench, kind, content, ["--rejects", "rejects.csv"])
    shown = [line for line in err.split("\n") if line.startswith("file.csv:")]
    check(len(shown) == 20, f"{len(shown)} faults are shown")
    check("25 faults" in err, "the number of faults is not told:\n" + err)
    with open(os.path.join(place, "rejects.csv"), encoding="utf-8", newline="") as f:
        rejects = list(csv.DictReader(f))
    column, value = FAULTY[kind]
    texts = content.decode().split("\n")
    for line, reject in enumerate(rejects, 2):
        at = int(reject["column"])
        check(reject["file"] == "file.csv" and int(reject["line"]) == line, f"line {line} is {reject}")
        check(reject["field"] == column and reject["value"] == value and reject["rule"] and reject["reason"] and reject["cure"],
              f"not all is told: {reject}")
        check(texts[line - 1][at - 1 :].lstrip('"').startswith(value), f"the value does not stand at the place: {reject}")
    check(len(rejects) == 25, f"{len(rejects)} faults are in the file of rejects")


def two_faults_at_their_places(bench, kind):
    """A row that is too short and a value that is wrong, in one file: both are told."""
    rows = plain_rows(kind)
    row, at = faulty(rows, kind)
    content = as_csv([rows[0], row]) + rows[2][0].encode() + b"\n"
    _, err = refused(bench, kind, content)
    check(f"file.csv:2:{at}: {FAULTY[kind][0]} " in err, f"2:{at} is not told:\n{err}")
    check(f"file.csv:3:{len(rows[2][0]) + 1}: " in err and "[CS-05]" in err, "the short row is not told:\n" + err)
    check(err.endswith("error: 2 faults; nothing was taken\n"), err)


def from_a_pipe(bench):
    """What comes from a pipe cannot be opened twice: a fault found late has its line and column all the same."""
    rows = plain_rows("reports")
    _, err = refused(bench, "reports", as_csv(rows + [rows[1]]), stdin=True)
    check(err.startswith("<stdin>:5:25: indicator “qt.hoi_nghi”: "), err)
    row, _ = faulty(rows, "reports")
    _, err = refused(bench, "reports", as_csv([rows[0], row]), stdin=True)
    check(err.startswith("<stdin>:2:1: unit “D0A”: "), err)


def in_the_order_of_the_file(bench):
    """A fault between rows, found late, is shown and written to --rejects before that of a later row, found at once."""
    rows = plain_rows("reports")
    row, _ = faulty(rows, "reports")
    content = as_csv([rows[0], rows[1], rows[1], row])
    place, err = refused(bench, "reports", content, ["--rejects", "rejects.csv"])
    lines = [int(line.split(":")[1]) for line in err.splitlines() if line.startswith("file.csv:")]
    check(lines == [3, 4], err)
    with open(os.path.join(place, "rejects.csv"), encoding="utf-8", newline="") as f:
        check(lines == [int(row["line"]) for row in csv.DictReader(f)], err)


# Rows that follow those of same_plain, as changes of its first row: none of them may be taken with --partial.
NOT_WHOLE = {
    "units": [{"code": "X93", "kind": "xax"}, {"code": "X94", "parent": "X93"}],
    "reorganization": [{"event": "SN-03", "change": "marge"}, {"event": "SN-04", "predecessor": "G04"},
                       {"event": "SN-05", "predecessor": "G03"}, {"event": "SN-05", "predecessor": "G0I"}],
    "clusters": [{"unit": "S0I"}, {"year": "2031"}, {"unit": "S03"}],
    "models": [{"code": "MH26-003", "field": "economi"}],
    "confirmations": [{"model": "MH25-0O1"}],
    "partners": [{"model": "MH25-0O1"}, {"role": "parter"}],
    "activities": [{"kind": "kiem_tra"}, {"title": "Kiểm tra lần hai", "officials": "10"}],
    "extensions": [{"unit": "H0I"}, {"unit": "S13", "until": "2025-12-14"}],
    "exemptions": [{"unit": "H0I"}, {"unit": "S01"}],
    "reports": [{"unit": "S13"}, {"unit": "S13", "indicator": "qt.nguoi", "value": "12,5"}],
    "nominations": [{"code": "DN26-03", "award": "giaykhen"}],
    "evaluators": [{"code": "UV93", "unit": "S0I"}],
    "scores": [{"subject": "S03"}, {"subject": "S03", "item": "II.1.a", "value": "5,5"}],
}


def records(place):
    """What is on record, but for the journal and for names kept under salt."""
    with sqlite3.connect(f"file:{place}/store/danvan.db?mode=ro", uri=True) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        found = {}
        for table in tables:
            columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})") if row[1] not in SALTED]
            if table not in ("entry", "personal_text"):
                found[table] = sorted(database.execute(f"SELECT {', '.join(columns)} FROM {table}"), key=repr)
    return found


SALTED = ("personal", "household")  # digests with a random salt: never the same twice


def partly_taken(bench, kind):
    """With --partial exactly what is whole is taken, and the exit code still says that something was not."""
    rows = plain_rows(kind)
    bad = []
    for changes in NOT_WHOLE[kind]:
        row = list(rows[1])
        for column, value in changes.items():
            row[rows[0].index(column)] = value
        bad.append(row)
    part = bench.copy(base(bench, kind))
    before = records(part)
    code, out, err = bench.run(part, put(part, kind, "file.csv", as_csv(rows[:2] + bad + rows[2:])) + ["--partial"])
    check(code == 3, f"exit {code}\n{out}{err}")
    check(out != "" and "only what is whole and without faults was taken" in err, out + err)
    good = bench.copy(base(bench, kind))
    bench.must(good, put(good, kind, "file.csv", as_csv(rows)))
    taken = records(part)
    check(taken != before, "nothing was taken")
    for table, content in records(good).items():
        check(taken[table] == content, f"table {table} is not as with the good rows alone")


def promises(bench, kinds):
    tests = [(f"{test.__name__} ({kind})", test, (kind,)) for kind in kinds if kind != "config"
             for test in (too_large_a_cell, more_faults_than_shown, two_faults_at_their_places, partly_taken)
             if test is not partly_taken or kind in NOT_WHOLE]
    if "reports" in kinds:
        tests += [(test.__name__, test, ()) for test in (from_a_pipe, in_the_order_of_the_file)]
    failures = 0
    for name, test, arguments in tests:
        try:
            test(bench, *arguments)
        except Failure as failure:
            failures += 1
            print(f"{name}: {failure}")
    return failures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--danvan", required=True)
    parser.add_argument("--year", required=True)
    parser.add_argument("--accept", action="store_true")
    parser.add_argument("kinds", nargs="*")
    options = parser.parse_args()
    bench = Bench(options)
    kinds = options.kinds or list(COMMANDS)
    failures = sum(corpus(bench, kind, options.accept) for kind in kinds) + promises(bench, kinds)
    if failures:
        print(f"{failures} failures; the records are in {bench.folder}")
        sys.exit(1)
    shutil.rmtree(bench.folder)


main()
