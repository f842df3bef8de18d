#!/usr/bin/env python3
"""Every view of `danvan query` says what the command says that shows the same: compares both over the example year.

    query_views.py BINARY STORE
"""
import csv
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from decimal import Decimal

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
YEARS = "2024..2026"  # of which there are reports

# So that every view has rows.
MORE = [
    "add-activity --csv activities.csv",
    "model partner --csv partners.csv",
    'unit cluster S01 "Khối Tổng hợp" --year 2025 --head',
    'unit cluster S01 "Khối Kinh tế" --year 2025 --reason "Ghi nhầm khối"',
    "unit cluster S02 'Khối Tổng hợp' --year 2025",
    "unit cluster S02 - --year 2025 --reason 'Ghi nhầm đơn vị'",
    'report return S01 --period 2025 --reason "Thiếu số liệu quý IV"',
    'unit merge S03 S07 --into S04 --on 2026-01-10 --event SN-2026 --basis "NQ 100"',
    "unit rename S05 --name 'Sở Công nghiệp' --on 2026-01-15 --basis 'NQ 101'",
    "unit cluster S06 'Khối Kinh tế' --year 2025",
    "undo --reason 'Ghi nhầm'",
]

# Commands whose columns a query gives with the same names and values.
SAME = [
    ("unit list", 'SELECT code, name, short_name, kind, level, parent, cluster, valid_from AS "from", valid_to AS "to", sector '
                  "FROM units ORDER BY code"),
    ("export units", 'SELECT code, name, kind, level, parent, cluster, valid_from AS "from", valid_to AS "to", short_name, basis, '
                     "sector FROM unit_versions ORDER BY code, valid_from"),
    ("export clusters", "SELECT year, cluster, unit, head FROM clusters ORDER BY 1, 2, 4 DESC, 3"),
    ("model list", "SELECT code, title, unit, field, subject, level, status, recognised_level, is_new, is_hard, origin FROM models "
                   "ORDER BY code"),
    ("model list --year 2025", "SELECT model AS code, registered, effective FROM model_years "
                               "WHERE year = 2025 ORDER BY 1"),
    ("export partners", "SELECT model, role, partner, task FROM model_partners ORDER BY 1, 2, 3"),
    ("export activities", "SELECT kind, unit, day AS date, title, model, channel, participants, document, findings, link, officials, "
                          "civil_servants, public_employees, follow_up, task FROM activities ORDER BY day, code"),
    ("report status --period " + YEARS, "SELECT form, unit, period, state, due, received, days_late, complete, revision, warnings, "
                                        "extended, review, accepted_by FROM report_status ORDER BY form, period, unit"),
    ("report status --period " + YEARS + " --overdue", "SELECT form, unit, period FROM report_status WHERE overdue = 'yes' "
                                                       "ORDER BY form, period, unit"),
    ("export reports", "SELECT unit, period, indicator, coalesce(value, '-') AS value, form FROM figures UNION ALL "
                       "SELECT unit, period, indicator, value, form FROM figure_texts ORDER BY 1, 2, 5, 3"),
    ("evaluate rank DV2025", "SELECT rank, subject, name, cluster, cluster_rank, total, class, n, spread, vetoes FROM results "
                             "WHERE round = 'DV2025' ORDER BY rank, subject"),
    ("nominate list", "SELECT code, subject_kind, subject, unit, award, year, received, achievement_from, achievement_to, achievement "
                      "FROM nominations WHERE withdrawn IS NULL ORDER BY code"),
    ("history", "SELECT entry, at, actor, changes, substr(digest, 1, 12) AS digest, command, undone_by FROM entries "
                "ORDER BY entry DESC"),
    ("export reorganization", "SELECT event, predecessor, successor, what FROM successions ORDER BY event, predecessor, successor, what"),
]


def answer(danvan, env, words):
    run = subprocess.run([danvan, *words, "--format", "csv"] if "export" not in words else [danvan, *words], env=env,
                         capture_output=True, text=True, encoding="utf-8")
    if run.returncode or run.stderr:
        sys.exit(f"{words}: exit {run.returncode}: {run.stderr}")
    return list(csv.DictReader(io.StringIO(run.stdout)))


def plain(value):
    """A number by its value: a file has a figure as it came in, 30, and a view with all decimals, 30.0."""
    return str(Decimal(value).normalize()) if re.fullmatch(r"-?\d+(\.\d+)?", value) else value


def cut(rows, columns):
    return [{column: plain(row[column]) for column in columns} for row in rows]


def sorted_rows(rows):
    return sorted(rows, key=lambda row: list(row.values()))


def report_totals(danvan, env, query):
    """Sums of figures by indicator, against the sums that `report rollup` makes of all units."""
    summed = {row["indicator"]: row for row in query(
        "SELECT indicator, decimal(sum(scaled), max(figures.decimals)) AS total FROM figures "
        "JOIN indicators ON code = indicator WHERE period = '2025' AND form = 'nam' AND type = 'flow' GROUP BY indicator")}
    rolled = answer(danvan, env, ["report", "rollup", "--form", "nam", "--period", "2025", "--by", "period"])
    compared = 0
    for row in rolled:
        if row["group"] == "total" and row["indicator"] in summed:
            if Decimal(row["value"]) != Decimal(summed[row["indicator"]]["total"]):
                yield f"report rollup: {row}, the query: {summed[row['indicator']]}"
            compared += 1
    if compared < 5:
        yield f"report rollup: only {compared} totals were compared: {rolled[:1]}"


def marks(danvan, env, query):
    """The marks of the newest sheets are as many as the sheets say."""
    for row in query("SELECT sheets.round, sheets.evaluator, marks, (SELECT count(*) FROM marks WHERE marks.round = sheets.round "
                     "AND marks.evaluator = sheets.evaluator AND marks.stage = sheets.stage) AS counted FROM sheets "
                     "WHERE standing = 'yes'"):
        if row["marks"] != row["counted"]:
            yield f"marks: {row}"


def in_json(danvan, env, words):
    return json.loads(subprocess.run([danvan, *words, "--format", "json"], env=env, capture_output=True, check=True).stdout)


def promised(danvan, env, views):
    """The columns are those written down for this version; every view has an example that runs and stands on the help page."""
    schema = in_json(danvan, env, ["query", "--views"])["schema"]
    path = os.path.join(ROOT, "tests", "cli", schema.removeprefix("danvan.").replace(".", "_") + ".txt")
    found = []
    pages = [help_page(danvan, language) for language in ("en", "vi")]
    for view in views:
        shown = in_json(danvan, env, ["query", "--views", view])
        found += [f"{view}.{row['column']} {row['holds']}" for row in shown["rows"]]
        answered = in_json(danvan, env, ["query", shown["example"][0]["example"]])
        if view not in shown["example"][0]["example"] or answered["schema"] != "danvan.query.1":
            yield f"{view}: {shown['example']}"
        names = answer(danvan, env, ["query", f"SELECT * FROM {view} LIMIT 1"])
        if names and list(names[0]) != [row["column"] for row in shown["rows"]]:
            yield f"{view}: the columns are {list(names[0])}"
        yield from (f"{view} is not on the help page" for page in pages if not re.search(rf"^  {view}\b", page, re.MULTILINE))
    with open(path, encoding="utf-8") as file:
        written = file.read().splitlines()
    for line in sorted(set(written) - set(found)):
        yield f"{path}: {line} went or changed: users rely on it; that takes a new version (views_version) with a file of its own"
    for line in sorted(set(found) - set(written)):
        yield f"{path}: {line} is new: write it down here"


def help_page(danvan, language):
    return subprocess.run([danvan, "help", "query", "--lang", language], env={}, capture_output=True, text=True,
                          encoding="utf-8", check=True).stdout


def main():
    danvan, store = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        record = os.path.join(folder, "record")
        shutil.copytree(store, record)
        env = {"PATH": "/usr/bin:/bin", "DANVAN_STORE": record, "DANVAN_ACTOR": "van-thu", "LC_ALL": "C",
               "DANVAN_NOW": "2026-01-20T08:00:00+07:00"}
        for words in MORE:
            subprocess.run([danvan, *shlex.split(words), "--quiet"], env=env, check=True, stdout=subprocess.DEVNULL,
                           cwd=os.path.join(ROOT, "examples", "hai-duong-2025"))

        def query(sql):
            return answer(danvan, env, ["query", "--limit", "0", "--timeout", "60", sql])

        faults, empty = [], []
        for words, sql in SAME:
            asked = query(sql)
            shown = answer(danvan, env, words.split())
            columns = list(asked[0]) if asked else []
            if not asked:
                empty.append(words)
            if words == "nominate list":  # households have their names only there
                shown = [dict(row, subject="" if row["subject_kind"] == "household" else row["subject"]) for row in shown]
            if sorted_rows(cut(shown, columns)) != sorted_rows(cut(asked, columns)):
                first = next(((a, b) for a, b in zip(sorted_rows(cut(shown, columns)), sorted_rows(cut(asked, columns))) if a != b), None)
                faults.append(f"{words}: {len(shown)} rows, the query: {len(asked)}; the first that differ: {first}")
        faults += list(report_totals(danvan, env, query)) + list(marks(danvan, env, query))
        views = [row["view"] for row in answer(danvan, env, ["query", "--views"])]
        faults += list(promised(danvan, env, views))
        for view in views:
            for shape in ("count(*) FROM {0}", "count(*) FROM (SELECT DISTINCT * FROM {0} LIMIT 3)",
                          "EXISTS (SELECT 1 FROM {0})", "count(*) FROM {0} a JOIN (SELECT * FROM {0} LIMIT 2) b"):
                query("SELECT " + shape.format(view))
        print("\n".join(faults))
        print(f"{len(SAME)} commands and {len(views)} views compared; without any row: {empty}")
        sys.exit(1 if faults or empty else 0)


main()
