#!/usr/bin/env python3
"""Writes a year of monthly forms:  months.py FOLDER

130 communes hand in a form of 10 figures for each month of 2025: 12 x 130 reports. The same to the byte each time. danvan.toml and
units.csv make the record; each folder 01 … 12 holds its month as figures.csv; forms/ holds December as one filled-in workbook a commune,
as danvan's own form comes back. indicators.csv says of danvan.toml what the peers need to check the same.
"""
import glob
import os
import random
import re
import shutil
import sys
import zipfile
from typing import NamedTuple

from generate import around, line, open_csv, place, write_table
from programs import PEERS, Command, Danvan, Python, Sqlite, run

COMMUNES = 130
MONTHS = [f"2025-{month:02d}" for month in range(1, 13)]
LAST = MONTHS[-1]


class Indicator(NamedTuple):
    code: str
    type: str
    measure: str
    decimals: int
    max: int
    top: int  # the highest level of a unit, scaled by the decimals


INDICATORS = [
    Indicator("tuyen_truyen", "flow", "buổi", 0, 1_000, 60),
    Indicator("luot_nguoi", "flow", "lượt người", 0, 100_000, 9_000),
    Indicator("hien_dat", "flow", "m²", 1, 100_000, 60_000),
    Indicator("ngay_cong", "flow", "ngày công", 0, 100_000, 3_000),
    Indicator("van_dong", "flow", "triệu đồng", 2, 100_000, 900_000),
    Indicator("hoa_giai", "flow", "vụ", 0, 1_000, 40),
    Indicator("tin_bai", "flow", "tin, bài", 0, 1_000, 80),
    Indicator("mo_hinh", "stock", "mô hình", 0, 500, 45),
    Indicator("to_dan_van", "stock", "tổ", 0, 500, 30),
    Indicator("ho_tham_gia", "stock", "hộ", 0, 50_000, 4_000),
]


def generate_months(folder):
    """Fills the folder but for forms/, which it takes danvan to make."""
    dice = random.Random("danvan months")
    os.makedirs(folder, exist_ok=True)
    write_configuration(folder)
    communes = [f"X{c + 1:03d}" for c in range(COMMUNES)]
    write_table(folder, "units.csv", ("code", "name", "kind", "parent"),
                [("P01", "Tỉnh Ví Dụ", "tinh", ""), *((code, f"Xã {place(dice)}", "xa", "P01") for code in communes)])
    levels = {code: [around(dice.randrange(one.top + 1), one, dice) for one in INDICATORS] for code in communes}
    for month in MONTHS:
        os.makedirs(os.path.join(folder, month[-2:]), exist_ok=True)
        with open_csv(os.path.join(folder, month[-2:]), "figures.csv") as file:
            file.write("unit,period,indicator,value,received\n")
            for unit in communes:
                file.writelines(map(line, report_of(unit, month, levels[unit], dice)))


def report_of(unit, month, levels, dice):
    """One in a hundred is not handed in, one in twelve is late, one in twelve leaves some figures out."""
    if month != LAST and dice.random() < 0.01:
        return
    next_month = f"{int(month[:4]) + month.endswith('12')}-{int(month[-2:]) % 12 + 1:02d}"
    received = f"{next_month}-{dice.randrange(6, 29) if dice.random() < 0.08 else dice.randrange(1, 6):02d}"
    few = dice.random() < 0.08
    for one, values in zip(INDICATORS, levels):
        if not few or dice.random() < 0.7:
            yield unit, month, one.code, dice.choice(values), received


def write_configuration(folder):
    parts = ['[office]\nname = "TỈNH VÍ DỤ"\n']
    parts += [f'[[level]]\ncode = "{code}"\nname = "{name}"\n' for code, name in (("province", "Cấp tỉnh"), ("commune", "Cấp xã"))]
    parts += [f'[[kind]]\ncode = "{code}"\nname = "{name}"\nlevel = "{level}"\n'
              for code, name, level in (("tinh", "Tỉnh", "province"), ("xa", "Xã, phường", "commune"))]
    parts += [f'[[indicator]]\ncode = "{one.code}"\nname = "Chỉ tiêu {one.code}"\ntype = "{one.type}"\nunit = "{one.measure}"\n'
              f"decimals = {one.decimals}\nmin = 0\nmax = {one.max}\n" for one in INDICATORS]
    codes = ", ".join(f'"{one.code}"' for one in INDICATORS)
    parts.append(f'[[form]]\ncode = "thang"\nname = "Báo cáo tháng"\nperiod = "month"\nindicators = [{codes}]\nrequired = [{codes}]\n'
                 'due_from = { kinds = ["xa"] }\ndue = "+5d"\n')
    with open_csv(folder, "danvan.toml") as file:
        file.write("\n".join(parts))
    write_table(folder, "indicators.csv", ("code", "type", "decimals", "min", "max"),
                ((one.code, one.type, one.decimals, 0, one.max) for one in INDICATORS))


def fill_in(forms, figures, into):
    """Writes December's figures into the empty forms, as Excel keeps them: a number in the cell that the form left open."""
    os.makedirs(into, exist_ok=True)
    given = {}
    with open(figures, encoding="utf-8") as file:
        for unit, _, indicator, value, _ in (row.rstrip("\n").split(",") for row in list(file)[1:]):
            given.setdefault(unit, {})[indicator] = value
    for name in sorted(glob.glob(os.path.join(forms, "*.xlsx"))):
        unit = os.path.basename(name)[:-len(".xlsx")].rpartition("-")[2]
        with zipfile.ZipFile(name) as form, zipfile.ZipFile(os.path.join(into, f"{unit}.xlsx"), "w", zipfile.ZIP_DEFLATED) as filled:
            strings = re.findall(r"<si><t[^>]*>(.*?)</t></si>", form.read("xl/sharedStrings.xml").decode())
            for part in form.namelist():
                text = form.read(part).decode()
                if part == "xl/worksheets/sheet1.xml":
                    text = filled_sheet(text, strings, given[unit])
                filled.writestr(zipfile.ZipInfo(part), text, zipfile.ZIP_DEFLATED)


def filled_sheet(sheet, strings, values):
    """Column G holds the code of the row's indicator, E its value."""
    def fill(row):
        code = re.search(r'<c r="G\d+"[^>]* t="s"><v>(\d+)</v>', row.group())
        value = values.get(strings[int(code.group(1))]) if code else None
        return re.sub(r'(<c r="E\d+"[^>]*?)/>', rf"\1><v>{value}</v></c>", row.group()) if value else row.group()
    return re.sub(r"<row .*?</row>", fill, sheet)


# ---- the programs: `months` takes twelve files in, one after the other, `workbooks` a month as workbooks; then what is asked of the year


def each(words, over):
    """A shell's loop: the words are run for every one."""
    return ["sh", "-ec", f"for one in {over}; do {' '.join(words)}; done"]


def months(words):
    return each(["(", "cd", "$one", "&&", *words, ")"], " ".join(month[-2:] for month in MONTHS))


class DanvanMonths(Danvan):
    def setup(self):
        shutil.copy(os.path.join(self.data, "danvan.toml"), self.base)
        yield Command(self.data, [self.binary, "init", self.base])
        yield self.words(self.base, "add-unit", "--csv", "units.csv")

    def make_forms(self):
        """danvan's forms of December, filled in: beside the data, for all programs."""
        empty = os.path.join(self.work, "forms")
        run(self.words(self.base, "report", "form", "--period", LAST, "--to", "xlsx", "-o", empty))
        fill_in(empty, os.path.join(self.data, LAST[-2:], "figures.csv"), os.path.join(self.data, "forms"))

    def months(self):
        return Command(self.data, months([self.binary, "--store", self.now, "report", "submit", "--csv", "figures.csv"]))

    def workbooks(self):
        return Command(self.data, each([self.binary, "--store", self.now, "report", "submit", '"$one"'], "forms/*.xlsx"))

    def status(self):
        return self.words(self.now, "report", "status", "--form", "thang", "--period", "2025", "--format", "csv")

    def rollup(self):
        return self.words(self.now, "report", "rollup", "--period", "2025", "--format", "csv")


class SqliteMonths(Sqlite):
    def setup(self):
        yield self.script(self.data, self.base, "months_setup")

    def months(self):
        return Command(self.data, months(["sqlite3", "-bail", os.path.join(self.now, self.record), f"'.read {PEERS}/sqlite3/months.sql'"]))

    def status(self):
        return self.script(self.data, self.now, "months_status")

    def rollup(self):
        return self.script(self.data, self.now, "months_rollup")


class PythonMonths(Python):
    def words(self, folder, *words):
        return Command(folder, [os.path.realpath(sys.executable), os.path.join(PEERS, "python", "months.py"), *words])

    def job(self, job, store):
        return self.words(self.data, job, os.path.join(store, self.record))

    def setup(self):
        yield self.job("setup", self.base)

    def months(self):
        return Command(self.data, months(self.job("months", self.now).words))

    def workbooks(self):
        return self.job("workbooks", self.now)

    def status(self):
        return self.job("status", self.now)

    def rollup(self):
        return self.job("rollup", self.now)


if __name__ == "__main__":
    generate_months(sys.argv[1])
