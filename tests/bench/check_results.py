#!/usr/bin/env python3
"""The programs that the benchmark compares find the same:  check_results.py DANVAN [--scale S]

Loads a generated record into danvan and into the peer in Python, has both sum up the year 2025 and compares every figure, rate, count and
place in the ranking; has danvan find each planted fault of reports-faulty.csv; has all reorganize a nation; and has all take a year of
monthly forms, as CSV and as workbooks. Times nothing. The folder of a run that fails is left behind and named.
"""
import argparse
import csv
import json
import os
import shutil
import sys
import tempfile
from decimal import Decimal

from generate import SCALES, generate
from months import COMMUNES, INDICATORS, MONTHS, DanvanMonths, PythonMonths, SqliteMonths, generate_months
from nation import BEFORE, DAY, DanvanNation, PythonNation, SqliteNation, generate_nation
from programs import JOBS, Danvan, Python, run


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("danvan")
    parser.add_argument("--scale", choices=SCALES, default="S")
    given = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="danvan-bench-")
    data = os.path.join(folder, "data")
    generate(given.scale, data)
    danvan, python = Danvan(given.danvan, data, folder), Python(data, folder)
    for program in (danvan, python):
        program.prepare()
        program.begin()
        for job in JOBS:
            run(program.command(job))
    wrong = differences(of_danvan(danvan.out), of_peer(python.out)) + faults(danvan, data)
    wrong += nation(given.danvan, folder) + months(given.danvan, folder)
    if wrong:
        sys.exit("\n".join(wrong[:20] + [f"error: {len(wrong)} differences; see {folder}"]))
    shutil.rmtree(folder)


# ---- the same register after the reorganization of a nation


def nation(binary, folder):
    data = os.path.join(folder, "nation-data")
    size = generate_nation(data)
    wrong, found = [], {}
    for program in (DanvanNation(binary, data, folder), PythonNation(data, folder), SqliteNation(data, folder)):
        program.prepare()
        program.begin()
        run(program.reorganise())
        for day, units in ((BEFORE, size.units), (DAY, size.after)):
            lines = [line for line in csv.reader(run(program.list(day)).splitlines()) if line[0] != "code"]
            parent = 3 if program.name == "python" else 5
            listed = {(line[0], line[parent]) for line in lines}
            if len(listed) != units or found.setdefault(day, listed) != listed:
                wrong.append(f"units on {day}: {program.name} has {len(listed)} of {units}, or others than danvan")
    return wrong


# ---- the same year of monthly forms


def months(binary, folder):
    data = os.path.join(folder, "months-data")
    generate_months(data)
    danvan, python = DanvanMonths(binary, data, folder), PythonMonths(data, folder)
    wrong, found = [], {}
    for program in (danvan, python, SqliteMonths(data, folder)):
        program.prepare()
        if program is danvan:
            danvan.make_forms()
        program.begin()
        run(program.months())
        wrong += other(found, "status of months", program, {(row["unit"], row["period"]): (row["state"], row["due"], row["received"], row["complete"])
                                                            for row in csv.DictReader(run(program.status()).splitlines())})
        wrong += other(found, "rollup of months", program, rolled_up(program))
    for program in (danvan, python):
        program.begin()
        run(program.workbooks())
        wrong += other(found, "rollup of workbooks", program, rolled_up(program))
    sizes = {what: len(result) for what, result in found.items()}
    if sizes["status of months"] != COMMUNES * len(MONTHS) or sizes["rollup of months"] != COMMUNES * len(INDICATORS):
        wrong.append(f"a year of monthly forms: too little was compared: {sizes}")
    return wrong


def other(found, what, program, result):
    """What differs from what the programs before found."""
    before = found.setdefault(what, result)
    return [f"{what}: {key} is {result.get(key)} for {program.name}, {before.get(key)} for those before"
            for key in sorted(before.keys() | result.keys()) if before.get(key) != result.get(key)]


def rolled_up(program):
    """(unit, indicator) -> value, how many months gave it."""
    found = {}
    for row in csv.DictReader(run(program.rollup()).splitlines()):
        if row.get("state") != "missing" and row.get("group") != "total":
            found[row.get("group") or row["unit"], row["indicator"]] = plain(row["value"]), row.get("months") or row["figures"].split("/")[0]
    return found


# ---- the same results, in one form: (what, of what) -> number or word


def of_danvan(folder):
    found = {}
    for cell, value, state in rows(folder, "cells.csv"):
        table, row, column = cell.split(":")
        kind = {("T1", "registered"): "models", ("T2", column): "figure", ("T9", column): "reports", ("T10", column): "ranking"}
        what = kind.get((table, column))
        if what and state != "missing" and not (what == "reports" and row == "total"):
            found[what, row, column] = plain(value)
    return found


def of_peer(folder):
    found = {("figure", unit, indicator): plain(value) for unit, indicator, value in rows(folder, "figures.csv")}
    for indicator, _, total in rows(folder, "totals.csv"):
        found["figure", "total", indicator] = plain(total)
    for kind, *counts in rows(folder, "rates.csv"):
        for column, value in zip(("owed", "on_time", "late", "missing", "complete_rate", "on_time_rate"), counts):
            found["reports", kind, column] = plain(value)
    for field, registered in rows(folder, "fields.csv"):
        found["models", field, "registered"] = plain(registered)
    for rank, subject, _, total, name in rows(folder, "ranking.csv"):
        found["ranking", subject, "rank"], found["ranking", subject, "total"] = plain(rank), plain(total)
        found["ranking", subject, "class"] = name
    return found


def differences(danvan, peer):
    """What the peer has must be in danvan's summary. Empty when all is the same."""
    wrong = [f"{':'.join(key)} is {value} for the peer, {danvan.get(key)} for danvan" for key, value in peer.items()
             if danvan.get(key) != value]
    more = [key for key in danvan if key[0] == "figure" and key[2].startswith("CT") and key not in peer]
    return wrong + [f"{':'.join(key)} is {danvan[key]} for danvan, not given for the peer" for key in more]


def faults(danvan, data):
    """Each planted fault is found once, by its kind's rule and nothing else; nothing is taken."""
    with open(os.path.join(data, "expected.json")) as file:
        expected = sum(json.load(file)["faults"].values())
    danvan.begin()
    rejects = os.path.join(danvan.work, "rejects.csv")
    run(danvan.words(danvan.now, "report", "submit", "--csv", "reports-faulty.csv", "--rejects", rejects), expected=3)
    found = list(rows(danvan.work, "rejects.csv"))
    lines = {row[1] for row in found}
    if len(found) != expected or len(lines) != expected:
        return [f"reports-faulty.csv has {expected} faults; danvan found {len(found)} in {len(lines)} lines"]
    return []


def rows(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        yield from reader


def plain(text):
    """A number as a number, a word as it is."""
    return Decimal(text) if text.replace(".", "", 1).replace("-", "", 1).isdigit() else text


if __name__ == "__main__":
    main()
