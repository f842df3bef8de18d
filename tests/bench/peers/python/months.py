#!/usr/bin/env python3
"""A year of monthly forms with csv, zipfile and sqlite3 of Python's standard library, checked as a careful clerk would.

    months.py setup STORE | workbooks STORE     in the folder of the data
    months.py months STORE                      in the folder of a month
    months.py status STORE | rollup STORE
"""
import csv
import glob
import io
import os
import re
import sqlite3
import sys
import zipfile
from datetime import date, timedelta
from xml.etree import ElementTree

from peer import keep, number, rows_of

SQL = os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(__file__))), "sqlite3", "months_setup.sql")
MONTHS = [f"2025-{month:02d}" for month in range(1, 13)]
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
TODAY = "2026-12-20"


def setup(db):
    with open(SQL, encoding="utf-8") as file:
        db.executescript(file.read().partition("BEGIN;")[0])
    db.executemany("INSERT INTO unit VALUES (?, ?, ?, ?)", rows_of("units.csv"))
    db.executemany("INSERT INTO indicator VALUES (?, ?, ?, ?, ?)", rows_of("indicators.csv"))
    db.commit()


def take(db, rows):
    """Rows of (line, unit, period, indicator, value, received): the good ones in, the rest to reject."""
    units = {code for (code,) in db.execute("SELECT code FROM unit")}
    indicators = {code: rest for code, *rest in db.execute("SELECT code, decimals, min, max FROM indicator")}
    seen, received_on, rejects = set(), {}, []

    def fault(unit, period, indicator, value, received):
        """The row's fault, or nothing, and the number."""
        if unit not in units:
            return "unit", None
        if indicator not in indicators:
            return "indicator", None
        if not re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", period):
            return "period", None
        decimals, low, high = indicators[indicator]
        try:
            parsed = number(value, decimals)
        except ValueError:
            return "value", None
        if not low <= parsed <= high:
            return "range", None
        try:
            date.fromisoformat(received)
        except ValueError:
            return "date", None
        if received < period + "-01":
            return "early", None
        key = unit, period, indicator
        if key in seen:
            return "duplicate", None
        seen.add(key)
        if received_on.setdefault(key[:2], received) != received:
            return "two days of one report", None
        return None, parsed

    def good():
        for at, *row in rows:
            found, parsed = fault(*row)
            if found:
                rejects.append(("figures", at, found))
            else:
                unit, period, indicator, _, received = row
                yield unit, period, indicator, parsed, received
    keep(db, "INSERT INTO figure VALUES (?, ?, ?, ?, ?)", good(), rejects)


def months(db):
    reader = rows_of("figures.csv")
    take(db, ((reader.line_num, *row) for row in reader))


# ---- filled-in forms: the hidden fifth row says whose and of when, column G the indicators, E the values


def cells_of(name):
    with zipfile.ZipFile(name) as book:
        shared = ["".join(text.itertext()) for text in ElementTree.parse(io.BytesIO(book.read("xl/sharedStrings.xml"))).getroot()]
        sheet = ElementTree.parse(io.BytesIO(book.read("xl/worksheets/sheet1.xml"))).getroot()
    cells = {}
    for cell in sheet.iter(SHEET + "c"):
        value = cell.find(SHEET + "v")
        if value is not None:
            cells[cell.get("r")] = shared[int(value.text)] if cell.get("t") == "s" else value.text
    return cells


def form_rows(name):
    cells = cells_of(name)
    unit, period = cells["C5"], cells["D5"]
    for place, code in cells.items():
        line = place.lstrip("G")
        if place.startswith("G") and int(line) > 7 and "E" + line in cells:
            yield int(line), unit, period, code, cells["E" + line], TODAY


def workbooks(db):
    for name in sorted(glob.glob("forms/*.xlsx")):
        take(db, form_rows(name))


# ---- what is asked of the year


def due(period):
    year, month = map(int, period.split("-"))
    return (date(year + month // 12, month % 12 + 1, 1) + timedelta(days=4)).isoformat()


def status(db):
    required = db.execute("SELECT count(*) FROM indicator").fetchone()[0]
    reports = {(period, unit): rest for period, unit, *rest in
               db.execute("SELECT period, unit, min(received), count(*) FROM figure GROUP BY period, unit")}
    units = [code for (code,) in db.execute("SELECT code FROM unit WHERE kind = 'xa' ORDER BY code")]
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(("unit", "period", "state", "due", "received", "complete"))
    for period in MONTHS:
        last = due(period)
        for unit in units:
            received, given = reports.get((period, unit), (None, 0))
            state = "missing" if received is None else "on_time" if received <= last else "late"
            writer.writerow((unit, period, state, last, received, "yes" if given == required else "no"))


def rollup(db):
    values, months_given = {}, {}
    indicators = {code: (kind, decimals) for code, kind, decimals in db.execute("SELECT code, type, decimals FROM indicator ORDER BY rowid")}
    for unit, indicator, value in db.execute("SELECT unit, indicator, value FROM figure"
                                             " WHERE period BETWEEN '2025-01' AND '2025-12' ORDER BY period"):
        key = indicator, unit
        values[key] = values.get(key, 0.0) + value if indicators[indicator][0] == "flow" else value
        months_given[key] = months_given.get(key, 0) + 1
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(("unit", "indicator", "value", "months"))
    order = {code: at for at, code in enumerate(indicators)}
    for indicator, unit in sorted(values, key=lambda key: (order[key[0]], key[1])):
        key = indicator, unit
        writer.writerow((unit, indicator, f"{values[key]:.{indicators[indicator][1]}f}", months_given[key]))


JOBS = {"setup": setup, "months": months, "workbooks": workbooks, "status": status, "rollup": rollup}

if __name__ == "__main__":
    JOBS[sys.argv[1]](sqlite3.connect(sys.argv[2]))
