#!/usr/bin/env python3
"""Writes an invented record for the benchmark, the same to the byte each time:  generate.py S|M|L FOLDER

  S  a province and one year       250 units,   1,500 models, 10 thousand report values,  30 thousand scores
  M  a province and five years   1,001 units,  30,000 models, 0.2 million report values, 0.6 million scores
  L  the nation and five years  25,874 units, 300,000 models,   5 million report values,   5 million scores

danvan.toml, units.csv, models.csv, subjects.csv, evaluators.csv, reports.csv and scores.csv are what danvan reads. indicators.csv and
items.csv say of danvan.toml what the peers need to check the same. reports-faulty.csv is reports.csv with one row in a thousand
faulty, each in one way; expected.json counts everything. Rows stand in the order of real life: a unit's report is a block, the units of
a year come in any order; an evaluator's sheet is a block, the models on it in any order.
"""
import argparse
import csv
import json
import os
import random
from typing import NamedTuple


class Scale(NamedTuple):
    provinces: int
    communes: int  # of a province, as are the hamlets
    hamlets: int
    models: int
    scored: int
    evaluators: int
    years: range


SCALES = {
    "S": Scale(1, 130, 99, 1_500, 1_500, 40, range(2025, 2026)),
    "M": Scale(1, 130, 850, 30_000, 30_000, 200, range(2021, 2026)),
    "L": Scale(34, 100, 640, 300_000, 250_000, 3_000, range(2021, 2026)),
}
AGENCIES = 8
CLUSTERS = 12
LEVELS_OF_A_VALUE, YEARS_OF_A_VALUE = 1024, 8  # as many different ones are drawn of an indicator
MARKS_OF_A_MODEL = 5  # by so many evaluators, each on every item

KINDS = {"tinh": "Tỉnh", "so": "Sở, ngành", "cum": "Cụm thi đua", "xa": "Xã, phường", "thon": "Thôn, tổ dân phố"}
LEVELS = {"province": "Cấp tỉnh", "cluster": "Cụm thi đua", "commune": "Cấp xã", "hamlet": "Khu dân cư"}
FIELDS = {"economy": "Kinh tế", "culture_society": "Văn hóa - xã hội", "defence_security": "Quốc phòng - an ninh",
          "political_system": "Xây dựng hệ thống chính trị"}
SUBJECTS = ("collective", "individual", "household")
FIRST = "Tân,Hòa,Phú,An,Bình,Long,Thạnh,Vĩnh,Đông,Tây,Nam,Bắc,Xuân,Thanh,Quảng,Đại,Trung,Minh,Nghĩa,Kỳ".split(",")
SECOND = "Phú,Lợi,Thành,Hưng,Thịnh,Sơn,Thủy,Giang,Lộc,Phước,Mỹ,Hải,Trạch,Đức,Khê,Lâm,Điền,Trường,Ngọc,Ứng".split(",")
TITLES = (
    "Vận động nhân dân hiến đất, làm đường giao thông nông thôn",
    'Tổ tự quản "Xanh - sạch - đẹp" ở khu dân cư',
    "Dân vận khéo trong xây dựng nông thôn mới nâng cao",
    "Giúp hộ nghèo phát triển chăn nuôi bò sinh sản",
    "Camera an ninh, tiếng kẻng vùng biên",
    "Chính quyền thân thiện, vì nhân dân phục vụ",
    "Chuyển đổi số cộng đồng: tổ công nghệ số về từng ngõ",
    'Quỹ khuyến học "Tiếp sức đến trường"',
    "Phụ nữ nói không với rác thải nhựa",
    "Hòa giải ở cơ sở, giữ bình yên xóm làng",
)


class Indicator(NamedTuple):
    code: str
    measure: str
    decimals: int
    max: int
    top: int  # the highest level of a unit, scaled by the decimals


class Item(NamedTuple):
    code: str
    criterion: str
    group: str
    max: int


MEASURES = (("%", 1, 100, 1_000), ("hộ", 0, 5_000, 4_000), ("triệu đồng", 2, 100_000, 9_000_000), ("mô hình", 0, 500, 300))
INDICATORS = [Indicator(f"CT{i + 1:02d}", *MEASURES[i % len(MEASURES)]) for i in range(40)]
ITEMS = [Item("TC1.a", "TC1", "A", 40), Item("TC2.a", "TC2", "A", 30), Item("TC3.a", "TC3", "B", 20),
         Item("TC4.a", "TC4", "B", 10)]
CLASSES = (("xuat_sac", "Xuất sắc", 90), ("tot", "Tốt", 80), ("kha", "Khá", 65), ("dat", "Đạt", 50), ("chua_dat", "Chưa đạt", 0))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("scale", choices=SCALES)
    parser.add_argument("folder")
    given = parser.parse_args()
    generate(given.scale, given.folder)


def generate(name, folder):
    """Fills the folder, which is made if it is not there."""
    scale, dice = SCALES[name], random.Random(f"danvan {name}")
    os.makedirs(folder, exist_ok=True)
    write_configuration(folder)
    units = list(units_of(scale, dice))
    write_table(folder, "units.csv", ("code", "name", "kind", "level", "parent"), units)
    reporting = [code for code, _, kind, _, _ in units if kind != "tinh"]
    good, faults = write_reports(folder, scale, dice, reporting)
    scored = write_models(folder, scale, dice, reporting)
    scores = write_scores(folder, scale, dice, scored)
    expected = {"units": len(units), "models": scale.models, "reports": good, "faults": faults, "scores": scores}
    with open(os.path.join(folder, "expected.json"), "w") as file:
        json.dump(expected, file, indent=1)


# ---- the configuration


def write_configuration(folder):
    parts = ['[office]\nname = "TỈNH VÍ DỤ"\nplace = "Ví dụ"\nsymbol = "BC-UBND"\n\n[ui]\nlang = "vi"\n']
    parts += [f'[[level]]\ncode = "{code}"\nname = "{name}"\n' for code, name in LEVELS.items()]
    parts += [f'[[kind]]\ncode = "{code}"\nname = "{name}"\n' for code, name in KINDS.items()]
    parts += [f'[[field]]\ncode = "{code}"\nname = "{name}"\n' for code, name in FIELDS.items()]
    for one in INDICATORS:
        parts.append(f'[[indicator]]\ncode = "{one.code}"\nname = "Chỉ tiêu {one.code}"\ntype = "flow"\nunit = "{one.measure}"\n'
                     f"decimals = {one.decimals}\nmin = 0\nmax = {one.max}\n")
    codes = ", ".join(f'"{one.code}"' for one in INDICATORS)
    kinds = ", ".join(f'"{kind}"' for kind in KINDS if kind != "tinh")
    parts.append(f'[[form]]\ncode = "nam"\nname = "Báo cáo năm"\nperiod = "year"\nindicators = [{codes}]\n'
                 f'due_from = {{ kinds = [{kinds}] }}\ndue = "12-15"\n')
    parts.append(rubric())
    with open(os.path.join(folder, "danvan.toml"), "w", encoding="utf-8") as file:
        file.write("\n".join(parts))
    write_table(folder, "indicators.csv", ("code", "decimals", "min", "max"), ((i.code, i.decimals, 0, i.max) for i in INDICATORS))
    write_table(folder, "items.csv", ("code", "max"), ((item.code, item.max) for item in ITEMS))


def rubric():
    parts = ['[[rubric]]\ncode = "mo-hinh"\ntitle = "Chấm điểm mô hình"\nsubject = "model"\ntotal = { min = 0, max = 100 }\n'
             'ties = ["total", "group:A", "code"]\ncombine = "mean"\n']
    for group in ("A", "B"):
        top = sum(item.max for item in ITEMS if item.group == group)
        parts.append(f'[[rubric.group]]\ncode = "{group}"\nname = "Nhóm {group}"\nrole = "score"\nmax = {top}\n')
    for item in ITEMS:
        parts.append(f'[[rubric.criterion]]\ncode = "{item.criterion}"\ngroup = "{item.group}"\nname = "Tiêu chí {item.criterion}"\n'
                     f"max = {item.max}\n")
    for item in ITEMS:
        parts.append(f'[[rubric.item]]\ncode = "{item.code}"\nof = "{item.criterion}"\nkind = "points"\nmax = {item.max}\nstep = 0.5\n')
    for code, name, points in CLASSES:
        parts.append(f'[[rubric.class]]\ncode = "{code}"\nname = "{name}"\nmin = {points}\n')
    return "\n".join(parts)


# ---- units, models


def units_of(scale, dice):
    """(code, name, kind, level, parent), parents first."""
    for p in range(scale.provinces):
        province = f"P{p + 1:02d}"
        yield province, f"Tỉnh {province}", "tinh", "province", ""
        for a in range(AGENCIES):
            yield f"{province}-S{a + 1:02d}", f"Sở số {a + 1}", "so", "province", province
        clusters = [f"{province}-H{c + 1:02d}" for c in range(CLUSTERS)]
        for c, code in enumerate(clusters):
            yield code, f"Cụm thi đua số {c + 1}", "cum", "cluster", province
        communes = [f"{province}-X{c + 1:03d}" for c in range(scale.communes)]
        for c, code in enumerate(communes):
            yield code, f"{dice.choice(('Xã', 'Phường'))} {place(dice)}", "xa", "commune", clusters[c % CLUSTERS]
        for h in range(scale.hamlets):
            name = f"{dice.choice(('Thôn', 'Ấp', 'Bản'))} {place(dice)} {h % 12 + 1}"
            yield f"{province}-T{h + 1:04d}", name, "thon", "hamlet", communes[h % scale.communes]


def place(dice):
    return f"{dice.choice(FIRST)} {dice.choice(SECOND)}"


def write_models(folder, scale, dice, leading):
    """Returns the codes of those that are scored."""
    def rows():
        for m in range(scale.models):
            year = scale.years[m % len(scale.years)]
            day = f"{year}-{dice.randrange(12) + 1:02d}-{dice.randrange(28) + 1:02d}"
            yield (f"MH{year}-{m + 1:06d}", f"{dice.choice(TITLES)} ({place(dice)})", dice.choice(leading),
                   dice.choice(tuple(FIELDS)), day, dice.choice(SUBJECTS))
    codes = write_table(folder, "models.csv", ("code", "title", "unit", "field", "registered", "subject"), rows())
    scored = codes[: scale.scored]
    write_table(folder, "subjects.csv", ("round", "subject"), (("MH", code) for code in scored))
    return scored


# ---- reports


class Faults:
    """The ways in which a row of a report can be wrong, in turn."""

    KINDS = ("unit", "indicator", "value", "range", "date", "duplicate")

    def __init__(self):
        self.counts = dict.fromkeys(self.KINDS, 0)
        self._next = 0

    def put(self, rows, at):
        """Makes one of the rows wrong, or repeats it."""
        kind, turn = self.KINDS[self._next % len(self.KINDS)], self._next // len(self.KINDS)
        self._next += 1
        self.counts[kind] += 1
        unit, period, indicator, value, received = rows[at]
        if kind == "unit":
            unit = f"P99-X{turn:03d}"
        elif kind == "indicator":
            indicator = f"CT{41 + turn % 50}"
        elif kind == "value":
            value = ('"12,5"', "abc", "1.2.3", "1e3")[turn % 4]
        elif kind == "range":
            value = ("-5", "999999")[turn % 2]
        elif kind == "date":
            received = ("2025-02-30", "12/31/2025", "hôm qua")[turn % 3]
        if kind == "duplicate":
            rows.append(rows[at])
        else:
            rows[at] = unit, period, indicator, value, received


def days_of(year):
    """The days on which reports come in: in time, and late."""
    in_time = [f"{year}-11-{day:02d}" for day in range(10, 31)] + [f"{year}-12-{day:02d}" for day in range(1, 16)]
    late = [f"{year}-12-{day:02d}" for day in range(16, 32)] + [f"{year + 1}-01-{day:02d}" for day in range(1, 21)]
    return in_time, late


def write_reports(folder, scale, dice, units):
    """Returns the number of good rows, and of faulty ones by kind."""
    values = [[around(dice.randrange(one.top + 1), one, dice) for _ in range(LEVELS_OF_A_VALUE)] for one in INDICATORS]
    level = {unit: dice.randrange(LEVELS_OF_A_VALUE) for unit in units}  # near which all its years are
    faults, good, blocks = Faults(), 0, 0
    with open_csv(folder, "reports.csv") as sound, open_csv(folder, "reports-faulty.csv") as faulty:
        for file in (sound, faulty):
            file.write("unit,period,indicator,value,received\n")
        for year in scale.years:
            in_time, late = days_of(year)
            order = units[:]
            dice.shuffle(order)
            for unit in order:
                if dice.random() < 0.01:  # no report
                    continue
                received = dice.choice(late if dice.random() < 0.08 else in_time)
                given = range(len(INDICATORS))
                if dice.random() < 0.1:  # an incomplete one
                    given = sorted(dice.sample(given, dice.randrange(10, 40)))
                luck = dice.getrandbits(20)
                rows = [(unit, str(year), INDICATORS[i].code,
                         values[i][(level[unit] + 37 * i) % LEVELS_OF_A_VALUE][(luck >> i % 16) % YEARS_OF_A_VALUE], received)
                        for i in given]
                good += len(rows)
                block = "".join(map(line, rows))
                sound.write(block)
                blocks += 1
                if blocks % 25 == 0:  # of 40 rows: one row in a thousand
                    faults.put(rows, luck % len(rows))
                    block = "".join(map(line, rows))
                faulty.write(block)
    return good, faults.counts


def around(level, indicator, dice):
    """What a unit at this level gives in one year and another: 70 to 100 in 100 of it."""
    years = (level * dice.randrange(70, 101) // 100 for _ in range(YEARS_OF_A_VALUE))
    return [f"{value / 10**indicator.decimals:.{indicator.decimals}f}" for value in years]


def line(row):
    return ",".join(row) + "\n"


# ---- scores


def write_scores(folder, scale, dice, models):
    """Returns the number of scores."""
    sheets = [[] for _ in range(scale.evaluators)]
    widest = scale.evaluators // MARKS_OF_A_MODEL - 1
    for model in models:
        first, step, quality = dice.randrange(scale.evaluators), 1 + dice.randrange(widest), dice.randrange(2, 19)
        for k in range(MARKS_OF_A_MODEL):
            sheets[(first + k * step) % scale.evaluators].append((model, quality))
    with open_csv(folder, "scores.csv") as file:
        file.write("round,evaluator,subject,item,value\n")
        for e, sheet in enumerate(sheets):
            dice.shuffle(sheet)
            for model, quality in sheet:
                start = f"MH,{evaluator(e)},{model},"
                file.write("".join(f"{start}{item.code},{points(item, quality, dice)}\n" for item in ITEMS))
    write_table(folder, "evaluators.csv", ("code", "name"), ((evaluator(e), f"Ủy viên {e + 1}") for e in range(scale.evaluators)))
    return len(models) * MARKS_OF_A_MODEL * len(ITEMS)


def evaluator(number):
    return f"GK{number + 1:04d}"


def points(item, quality, dice):
    """Near the quality (of 20), in half points."""
    of_20 = min(20, max(0, quality + dice.choice((-2, -1, 0, 0, 1, 2, 3))))
    return f"{of_20 * item.max / 20:g}"


# ---- files


def open_csv(folder, name):
    return open(os.path.join(folder, name), "w", encoding="utf-8", newline="", buffering=1 << 20)


def write_table(folder, name, header, rows):
    """Returns the first cell of every row."""
    first = []
    with open_csv(folder, name) as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        for row in rows:
            writer.writerow(row)
            first.append(row[0])
    return first


if __name__ == "__main__":
    main()
