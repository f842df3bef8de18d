#!/usr/bin/env python3
"""The reorganization of a nation with csv and sqlite3 of Python's standard library, checked as a careful clerk would.

    nation.py setup STORE | nation STORE      in the folder of the data
    nation.py list STORE DAY | show STORE UNIT
"""
import csv
import os
import sqlite3
import sys
from datetime import date

SQL = os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(__file__))), "sqlite3", "nation_setup.sql")
OPEN = "9999-12-31"
ENDS = ("merge", "split", "dissolve")


def rows_of(name):
    reader = csv.reader(open(name, encoding="utf-8", newline=""))
    next(reader)
    return reader


def setup(db):
    with open(SQL, encoding="utf-8") as file:
        db.executescript(file.read().partition("CREATE TEMP")[0])
    db.executemany(f"INSERT INTO version VALUES (?, '', '{OPEN}', ?, ?, ?)", rows_of("units.csv"))
    db.executemany(f"INSERT INTO version (code, name, kind, parent, from_day, to_day) VALUES (?, ?, ?, ?, ?, '{OPEN}')",
                   rows_of("units-new.csv"))
    db.commit()


def nation(db):
    units = {row[0]: row for row in db.execute(f"SELECT * FROM version WHERE to_day = '{OPEN}'")}
    events, shares, ended, moved, links, faults = {}, {}, {}, {}, [], []

    def fault(event, day, change, predecessor, successor, share, new_parent):
        if events.setdefault(event, (day, change)) != (day, change):
            return "the rows of an event disagree"
        if predecessor not in units or (successor and successor not in units) or (new_parent and new_parent not in units):
            return "unknown unit"
        if date.fromisoformat(day).isoformat() != day or units[predecessor][1] >= day:
            return "day"
        if successor and units[successor][1] > day:
            return "successor not in force"
        if change in ENDS:
            if ended.setdefault(predecessor, event) != event:
                return "ends twice"
            shares[predecessor] = shares.get(predecessor, 0) + round(float(share or 1) * 1_000_000)
        elif change == "move":
            moved[predecessor] = new_parent
        else:
            return "change"
        return None

    for event, day, change, predecessor, successor, share, what, new_parent, basis in rows_of("reorganization.csv"):
        found = fault(event, day, change, predecessor, successor, share, new_parent)
        if found:
            faults.append((event, predecessor, found))
        links.append((event, day, change, predecessor, successor, float(share or 1), what, new_parent, basis))
    faults += [(ended[unit], unit, "shares are not 1") for unit, sum_ in shares.items() if sum_ != 1_000_000]
    faults += [(ended[unit[5]], unit[5], f"{code} is left below it") for code, unit in units.items()
               if unit[5] in ended and code not in ended and code not in moved]
    faults += [(events, link[3], "successor ends too") for link in links if link[4] in ended]
    if faults:
        sys.exit(f"{len(faults)} faults: {faults[:5]}")
    db.executemany("INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", links)
    days = {event: day for event, (day, _) in events.items()}
    closing = [(link[1], link[3]) for link in links if link[2] == "move"] + [(days[event], unit) for unit, event in ended.items()]
    db.executemany(f"UPDATE version SET to_day = ? WHERE code = ? AND to_day = '{OPEN}'", closing)
    db.executemany("INSERT INTO version VALUES (?, ?, ?, ?, ?, ?)",
                   ((code, link[1], OPEN, *units[code][3:5], link[7]) for link in links if link[2] == "move" for code in [link[3]]))
    db.commit()


def listed(db, day):
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerows(db.execute("SELECT code, name, kind, parent, from_day, to_day FROM version WHERE from_day <= ? AND ? < to_day"
                                " ORDER BY code", (day, day)))


def show(db, unit):
    for sql in ("SELECT * FROM version WHERE code = ?", "SELECT * FROM link WHERE predecessor = ?",
                "SELECT * FROM link WHERE successor = ?"):
        for row in db.execute(sql, (unit,)):
            print(*row, sep=",")


JOBS = {"setup": setup, "nation": nation, "list": listed, "show": show}

if __name__ == "__main__":
    JOBS[sys.argv[1]](sqlite3.connect(sys.argv[2]), *sys.argv[3:])
