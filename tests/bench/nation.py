#!/usr/bin/env python3
"""Writes the register of a nation before a reorganization, and the reorganization:  nation.py FOLDER

63 provinces, 705 districts and 10,040 communes; on 1 July 2025 34 provinces are left, the district level ends, and the communes become
3,321: 128 go on below their province, all others merge into 3,193 new ones or are split over two of them. The same to the byte each
time. danvan.toml and units.csv make the record, units-new.csv adds the new communes, reorganization.csv is what is measured.
"""
import os
import random
import shutil
import sys
from typing import NamedTuple

from generate import open_csv, place, write_table
from programs import PEERS, Command, Danvan, Python, Sqlite

DAY = "2025-07-01"
PROVINCES, DISTRICTS, COMMUNES = 63, 705, 10_040
PROVINCES_LEFT, UNCHANGED, NEW = 34, 128, 3_193
SPLIT_ONE_IN = 20
LINK = ("event", "on", "change", "predecessor", "successor", "share", "what", "new_parent", "basis")


class Nation(NamedTuple):
    units: int  # before, as lines of `unit list`, as are those after
    after: int
    links: int


def generate_nation(folder):
    """Fills the folder, which is made if it is not there; says what should be found."""
    dice = random.Random("danvan nation")
    os.makedirs(folder, exist_ok=True)
    write_configuration(folder)
    left = [f"P{p + 1:02d}" for p in range(PROVINCES_LEFT)]
    goes_to = {f"P{p + 1:02d}": left[p % PROVINCES_LEFT] for p in range(PROVINCES)}
    districts = {f"H{d + 1:03d}": f"P{d % PROVINCES + 1:02d}" for d in range(DISTRICTS)}
    communes = {f"X{c + 1:05d}": f"H{c % DISTRICTS + 1:03d}" for c in range(COMMUNES)}
    new = {f"N{n + 1:04d}": left[n % PROVINCES_LEFT] for n in range(NEW)}
    rows = [(code, f"Tỉnh {code}", "tinh", "") for code in goes_to]
    rows += [(code, f"Huyện {place(dice)}", "huyen", province) for code, province in districts.items()]
    rows += [(code, f"Xã {place(dice)}", "xa", district) for code, district in communes.items()]
    write_table(folder, "units.csv", ("code", "name", "kind", "parent"), rows)
    write_table(folder, "units-new.csv", ("code", "name", "kind", "parent", "from"),
                ((code, f"Phường {place(dice)}", "xa", province, DAY) for code, province in new.items()))
    links = list(links_of(dice, goes_to, districts, communes, new))
    dice.shuffle(links)
    write_table(folder, "reorganization.csv", LINK, links)
    return Nation(len(rows), PROVINCES_LEFT + UNCHANGED + NEW, len(links))


def links_of(dice, goes_to, districts, communes, new):
    below = {}  # new communes by the province that is left
    for code, province in new.items():
        below.setdefault(province, []).append(code)
    turn = dict.fromkeys(below, 0)
    for province, successor in goes_to.items():
        if province != successor:
            yield f"T-{province}", DAY, "merge", province, successor, "", "", "", "NQ 202/2025/QH15"
    for district in districts:
        yield f"D-{district}", DAY, "dissolve", district, "", "", "", "", "Luật 72/2025/QH15"
    for number, (code, district) in enumerate(communes.items()):
        province = goes_to[districts[district]]
        basis = f"NQ {1654 + int(province[1:])}/NQ-UBTVQH15"
        if number < UNCHANGED:
            yield f"M-{code}", DAY, "move", code, "", "", "", province, basis
            continue
        takers, at = below[province], turn[province]
        turn[province] += 1
        first, second = takers[at % len(takers)], takers[(at + 1) % len(takers)]
        if number % SPLIT_ONE_IN:
            yield f"S-{first}", DAY, "merge", code, first, "", "whole", "", basis
            continue
        share = dice.randrange(1, 1000)
        yield f"C-{code}", DAY, "split", code, first, f"0.{share:03d}", "population", "", basis
        yield f"C-{code}", DAY, "split", code, second, f"0.{1000 - share:03d}", "population", "", basis


def write_configuration(folder):
    levels = {"province": "Cấp tỉnh", "district": "Cấp huyện", "commune": "Cấp xã"}
    kinds = {"tinh": ("Tỉnh", "province"), "huyen": ("Huyện", "district"), "xa": ("Xã, phường", "commune")}
    with open_csv(folder, "danvan.toml") as file:
        file.write('[office]\nname = "VÍ DỤ"\n\n')
        file.writelines(f'[[level]]\ncode = "{code}"\nname = "{name}"\n\n' for code, name in levels.items())
        file.writelines(f'[[kind]]\ncode = "{code}"\nname = "{name}"\nlevel = "{level}"\n\n' for code, (name, level) in kinds.items())


# ---- the programs: `reorganise` takes the file in, `list` and `show` ask on the days before and after

BEFORE = "2025-06-30"
UNITS_SHOWN = ("X05001", "N0001", "P01", "H001")


class DanvanNation(Danvan):
    def setup(self):
        shutil.copy(os.path.join(self.data, "danvan.toml"), self.base)
        yield Command(self.data, [self.binary, "init", self.base])
        yield self.words(self.base, "add-unit", "--csv", "units.csv")
        yield self.words(self.base, "add-unit", "--csv", "units-new.csv")

    def reorganise(self):
        return self.words(self.now, "unit", "import", "reorganization.csv")

    def list(self, day):
        return self.words(self.now, "unit", "list", "--on", day, "--format", "csv")

    def show(self, unit):
        return self.words(self.now, "unit", "show", unit)


class SqliteNation(Sqlite):
    def setup(self):
        yield self.script(self.data, self.base, "nation_setup")

    def reorganise(self):
        return self.script(self.data, self.now, "nation")

    def list(self, day):
        return Command(self.data, ["sqlite3", "-bail", "-csv", os.path.join(self.now, self.record),
                                   f"SELECT * FROM version WHERE from_day <= '{day}' AND '{day}' < to_day ORDER BY code"])

    def show(self, unit):
        return self.words(self.data, self.now, f"SELECT * FROM version WHERE code = '{unit}'; "
                          f"SELECT * FROM link WHERE predecessor = '{unit}' OR successor = '{unit}'")


class PythonNation(Python):
    def job(self, job, *more):
        python = os.path.realpath(sys.executable)
        return Command(self.data, [python, os.path.join(PEERS, "python", "nation.py"), job, *more])

    def setup(self):
        yield self.job("setup", os.path.join(self.base, self.record))

    def reorganise(self):
        return self.job("nation", os.path.join(self.now, self.record))

    def list(self, day):
        return self.job("list", os.path.join(self.now, self.record), day)

    def show(self, unit):
        return self.job("show", os.path.join(self.now, self.record), unit)


if __name__ == "__main__":
    print(generate_nation(sys.argv[1]))
