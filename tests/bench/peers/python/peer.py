#!/usr/bin/env python3
"""The same jobs with csv and sqlite3 of Python's standard library, as a program of an office would do them.

    peer.py setup STORE | reports STORE | scores STORE    in the folder of the data
    peer.py summary STORE                                 in the folder for the tables
"""
import csv
import os
import sqlite3
import sys
from datetime import date

SQL = os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(__file__))), "sqlite3", "setup.sql")
CLASSES = ((90, "xuat_sac"), (80, "tot"), (65, "kha"), (50, "dat"), (0, "chua_dat"))


def rows_of(name):
    reader = csv.reader(open(name, encoding="utf-8", newline=""))
    next(reader)
    return reader


def setup(db):
    with open(SQL, encoding="utf-8") as file:
        tables = file.read().partition("BEGIN;")[0]
    db.executescript(tables)
    for name, columns in (("unit", 5), ("indicator", 4), ("item", 2), ("model", 6), ("subject", 2), ("evaluator", 2)):
        marks = ",".join("?" * columns)
        db.executemany(f"INSERT INTO {name} VALUES ({marks})", rows_of(f"{name}s.csv"))
    db.commit()


def keep(db, insert, good, rejects):
    db.executemany(insert, good)
    db.executemany("INSERT INTO reject VALUES (?, ?, ?)", rejects)
    db.commit()


def number(text, decimals):
    if not text or not text.isascii() or any(c not in "0123456789.-" for c in text):
        raise ValueError(text)
    if len(text.partition(".")[2]) > decimals:
        raise ValueError(text)
    return float(text)


def reports(db):
    units = {code for (code,) in db.execute("SELECT code FROM unit")}
    indicators = {code: rest for code, *rest in db.execute("SELECT code, decimals, min, max FROM indicator")}
    periods = {str(year) for year in range(2000, 2100)}
    days, seen, received_on, rejects = set(), set(), {}, []

    def fault(unit, period, indicator, received, value):
        """The row's fault, or nothing, and the number."""
        if unit not in units:
            return "unit", None
        if indicator not in indicators:
            return "indicator", None
        if period not in periods:
            return "period", None
        decimals, low, high = indicators[indicator]
        try:
            parsed = number(value, decimals)
        except ValueError:
            return "value", None
        if not low <= parsed <= high:
            return "range", None
        if received not in days:
            try:
                date.fromisoformat(received)
            except ValueError:
                return "date", None
            days.add(received)
        if received < period + "-01-01":
            return "early", None
        key = unit, period, indicator
        if key in seen:
            return "duplicate", None
        seen.add(key)
        if received_on.setdefault(key[:2], received) != received:
            return "two days of one report", None
        return None, parsed

    def good():
        reader = rows_of("reports.csv")
        for unit, period, indicator, value, received in reader:
            found, parsed = fault(unit, period, indicator, received, value)
            if found:
                rejects.append(("reports", reader.line_num, found))
            else:
                yield unit, int(period), indicator, parsed, received
    keep(db, "INSERT INTO figure VALUES (?, ?, ?, ?, ?)", good(), rejects)


def scores(db):
    subjects = dict(db.execute("SELECT code, round FROM subject"))
    evaluators = {code for (code,) in db.execute("SELECT code FROM evaluator")}
    items = dict(db.execute("SELECT code, max FROM item"))
    seen, rejects = set(), []

    def fault(round_code, evaluator, subject, item, value):
        if subjects.get(subject) != round_code:
            return "subject", None
        if evaluator not in evaluators:
            return "evaluator", None
        if item not in items:
            return "item", None
        try:
            points = number(value, 2)
        except ValueError:
            return "value", None
        if not 0 <= points <= items[item]:
            return "range", None
        if points * 2 != int(points * 2):
            return "step", None
        key = subject, item, evaluator
        if key in seen:
            return "duplicate", None
        seen.add(key)
        return None, points

    def good():
        reader = rows_of("scores.csv")
        for row in reader:
            found, points = fault(*row)
            if found:
                rejects.append(("scores", reader.line_num, found))
            else:
                _, evaluator, subject, item, _ = row
                yield subject, item, evaluator, points
    keep(db, "INSERT INTO mark VALUES (?, ?, ?, ?)", good(), rejects)


# ---- the summary of 2025


def table(name, header, rows):
    rows = list(rows)
    with open(name + ".csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
    return rows


def markdown(file, header, rows):
    file.write("\n| " + " | ".join(header) + " |\n|" + "---|" * len(header) + "\n")
    for row in rows:
        file.write("| " + " | ".join(map(str, row)) + " |\n")


def figures(db):
    """Writes every figure; returns the totals by indicator and the day of each unit's report."""
    decimals = dict(db.execute("SELECT code, decimals FROM indicator"))
    sums, given, received, out = dict.fromkeys(decimals, 0.0), dict.fromkeys(decimals, 0), {}, []
    for unit, indicator, value, day in db.execute("SELECT unit, indicator, value, received FROM figure WHERE period = 2025"):
        out.append((unit, indicator, f"{value:.{decimals[indicator]}f}"))
        sums[indicator] += value
        given[indicator] += 1
        received[unit] = min(day, received.get(unit, day))
    table("figures", ("unit", "indicator", "value"), sorted(out))
    return [(i, given[i], f"{sums[i]:.{decimals[i]}f}") for i in sorted(decimals) if given[i]], received


def rates(db, received):
    counts = {}
    for unit, kind in db.execute("SELECT code, kind FROM unit WHERE kind <> 'tinh'"):
        one = counts.setdefault(kind, [0, 0, 0, 0])
        one[0] += 1
        day = received.get(unit)
        one[3 if day is None else 1 if day <= "2025-12-15" else 2] += 1
    for kind, (owed, on_time, late, missing) in sorted(counts.items()):
        yield kind, owed, on_time, late, missing, f"{100 * (on_time + late) / owed:.2f}", f"{100 * on_time / owed:.2f}"


def ranking(db):
    sums, counts = {}, {}
    for subject, item, value in db.execute("SELECT subject, item, value FROM mark"):
        key = subject, item
        sums[key] = sums.get(key, 0) + value
        counts[key] = counts.get(key, 0) + 1
    totals, group_a = {}, {}
    for (subject, item), points in sums.items():
        mean = points / counts[subject, item]
        totals[subject] = totals.get(subject, 0) + mean
        if item in ("TC1.a", "TC2.a"):
            group_a[subject] = group_a.get(subject, 0) + mean
    models = {code: (title, unit) for code, title, unit in db.execute("SELECT code, title, unit FROM model")}
    order = sorted((-round(total, 6), -round(group_a.get(subject, 0), 6), subject) for subject, total in totals.items())
    for rank, (total, _, subject) in enumerate(order, 1):
        name = next(name for least, name in CLASSES if -total >= least)
        yield rank, subject, *models[subject], f"{-total:.2f}", name


def summary(db):
    totals, received = figures(db)
    total_header = "indicator", "given", "sum"
    table("totals", total_header, totals)
    rate_header = "kind", "owed", "on_time", "late", "missing", "complete_rate", "on_time_rate"
    by_kind = table("rates", rate_header, rates(db, received))
    by_field = table("fields", ("field", "registered"),
                     db.execute("SELECT field, count(*) FROM model WHERE registered BETWEEN '2025-01-01' AND '2025-12-31'"
                                " GROUP BY field ORDER BY field"))
    ranked = list(ranking(db))
    table("ranking", ("rank", "subject", "unit", "total", "class"), ((r, s, u, t, c) for r, s, _, u, t, c in ranked))
    with open("summary.md", "w", encoding="utf-8") as file:
        file.write("# Tổng hợp năm 2025\n")
        markdown(file, rate_header, by_kind)
        markdown(file, ("field", "registered"), by_field)
        markdown(file, total_header, totals)
        markdown(file, ("rank", "title", "unit", "total", "class"), ((r, t, u, p, c) for r, _, t, u, p, c in ranked[:20]))


JOBS = {"setup": setup, "reports": reports, "scores": scores, "summary": summary}

if __name__ == "__main__":
    JOBS[sys.argv[1]](sqlite3.connect(sys.argv[2]))
