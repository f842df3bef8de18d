#!/usr/bin/env python3
"""Feeds workbooks to `danvan report submit`: each in CASES is taken, or refused whole with the record untouched.

    run.py --danvan BINARY --year STORE [--accept]

What is said of each, in both languages, with the exit code, is compared with expected.txt; --accept writes it anew.
"""
import argparse
import difflib
import hashlib
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import zipfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from make import DAY, MAIN, MONEY, OWN_DAY, PERCENT, PLAIN, book, cell, changed, filled, parts, sheet, zipped  # noqa: E402

WITH_NOTE = ("unit", "period", "indicator", "value", "report_note")
HERE = os.path.dirname(os.path.abspath(__file__))
MEMORY = 400 << 20  # bytes that danvan may take: a bomb must not be unpacked


def row(indicator, value, unit="D04", period="2025", *more):
    return (unit, period, indicator, value, *more)


def formula(computed, kind="n", text="1+1"):
    return {"type": kind, "xml": f"<f>{text}</f><v>{computed}</v>"}


def bomb(size):
    made = parts({"Số liệu": sheet([("unit", "period", "indicator", "value")])})
    made["xl/worksheets/sheet1.xml"] = "<worksheet>" + " " * size + "</worksheet>"
    return zipped(made)


def liar():
    """A part that says it unpacks to a few bytes."""
    raw = bytearray(bomb(80 << 20))
    true = len("<worksheet>" + "</worksheet>") + (80 << 20)
    for at in range(len(raw) - 4):
        if raw[at : at + 4] == true.to_bytes(4, "little"):
            raw[at : at + 4] = (40).to_bytes(4, "little")
    return bytes(raw)


def locked():
    raw = bytearray(book([row("mh.dang_ky", ("3", PLAIN))]))
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = raw.find(sign)
        while at >= 0:
            raw[at + flags] |= 1
            at = raw.find(sign, at + 4)
    return bytes(raw)


ENTITIES = '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'


def cases(form, other_form):
    """Name → (bytes, words after the file). `taken_…` is taken; the rest is refused with 3."""
    three = ("3", PLAIN)
    whole = book([row("mh.dang_ky", three), row("kp.xay_dung.chi", ("1.1000000000000001", PLAIN))])
    made = {
        # ---- plain tables
        "taken_table": (whole, []),
        "taken_several_units": (book([row("mh.dang_ky", three), row("mh.dang_ky", "2", "H08"), row("mh.moi", "-", "H08")]), []),
        "taken_leading_zero_note": (book([row("mh.dang_ky", three, "D04", "2025", None, None, "  0012 Đặng Thị Ánh  ")]), []),
        "taken_note_of_the_report": (book([row("mh.dang_ky", three, "D04", "2025", "Bản ký số"), row("mh.moi", "-")], header=WITH_NOTE), []),
        "two_notes_of_the_report": (book([row("mh.dang_ky", three, "D04", "2025", "một"), row("mh.moi", "-", "D04", "2025", "hai")], header=WITH_NOTE), []),
        "taken_day_of_receipt": (
            book([row("mh.dang_ky", three, "D04", "2025", "nam", ("46000", DAY)), row("mh.moi", ("1", MONEY), "D04", "2025", "nam", ("46000", OWN_DAY))]),
            [],
        ),
        "taken_day_from_1904": (book([row("mh.dang_ky", three, "D04", "2025", "nam", ("44538", DAY))], from_1904=True), []),
        "taken_shared_strings": (
            zipped(
                parts(
                    {"A": sheet([[{"type": "s", "xml": f"<v>{i}</v>"} for i in range(4)], [{"type": "s", "xml": "<v>4</v>"}, "2025", "mh.dang_ky", three]])},
                    shared=["<t>unit</t>", "<r><t>peri</t></r><r><t>od</t></r>", "<t>indicator</t>", "<t>value</t>", "<t>D04</t><rPh><t>x</t></rPh>"],
                )
            ),
            [],
        ),
        "taken_computed": (book([row("mh.dang_ky", formula(3))]), ["--computed"]),
        "taken_vietnamese_text": (book([row("kp.xay_dung.chi", "1.234,5"), row("kp.nhan_rong.chi", ("2.5", PLAIN))]), ["--numbers", "vi"]),
        "taken_second_sheet": (zipped(parts({"Một": sheet([("unit", "period", "indicator", "value"), row("mh.dang_ky", three)]), "Hai": sheet([("x",)])})), []),
        "taken_hidden_first_sheet": (
            zipped(parts({"Ẩn": sheet([("x",)]), "Bảng": sheet([("unit", "period", "indicator", "value"), row("mh.dang_ky", three)])}, states={"Ẩn": "hidden"})),
            [],
        ),
        "formula": (book([row("mh.dang_ky", formula(3))]), []),
        "formula_with_text": (book([row("mh.dang_ky", formula("ba", "str"))]), ["--computed"]),
        "formula_in_a_code": (book([row("mh.dang_ky", three, formula("D04", "str", "HYPERLINK(1)"))]), []),
        "error_value": (book([row("mh.dang_ky", {"type": "e", "xml": "<v>#N/A</v>"})]), []),
        "percentage": (book([row("mh.dang_ky", ("0.5", PERCENT))]), []),
        "truth_value": (book([row("mh.dang_ky", {"type": "b", "xml": "<v>1</v>"})]), []),
        "text_in_a_number_cell": (book([row("mh.dang_ky", "ba mô hình")]), []),
        "day_in_a_number_cell": (book([row("mh.dang_ky", ("46000", DAY))]), []),
        "month_turned_into_a_day": (book([row("mh.dang_ky", three, "D04", ("45839", DAY))]), []),
        "too_many_decimals": (book([row("mh.dang_ky", ("0.30000000000000004", PLAIN))]), []),
        "merged_header": (book([row("mh.dang_ky", three)], merged=["A1:B1"]), []),
        "hidden_row": (book([row("mh.dang_ky", three), row("mh.moi", three)], hidden=(3,)), []),
        "zero_width_character": (book([row("mh.dang_ky", three, "D\u200b04")]), []),
        "characters_that_turn_text": (book([row("kho_khan", "một\nhai \u202eba"), row("mh.dang_ky", "4\u200b")]), []),
        "renamed_column": (book([row("mh.dang_ky", three)], header=("unit", "period", "indicator", "Giá trị")), []),
        "empty_sheet": (zipped(parts({"Trống": sheet([])})), []),
        "table_of_another_period": (whole, ["--period", "2024"]),
        "unknown_codes": (book([row("mh.dang", three), row("mh.dang_ky", three, "D94")]), []),
        # ---- what is no workbook, or a hostile one
        "old_workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), []),
        "csv_renamed": ("unit,period,indicator,value\nD04,2025,mh.dang_ky,3\n".encode(), []),
        "empty_file": (b"", []),
        "truncated": (whole[: len(whole) // 2], []),
        "damaged_part": (whole[:60] + bytes(40) + whole[100:], []),
        "locked": (locked(), []),
        "zip_of_something_else": (zipped({"doc.txt": "x"}), []),
        "open_document": (zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"}), []),
        "with_macros": (zipped(parts({"A": sheet([])}, kind=MAIN.replace("sheet.main", "sheet.macroEnabled.main"))), []),
        "wrong_content_type": (zipped(parts({"A": sheet([])}, kind="text/plain")), []),
        "missing_sheet": (zipped({k: v for k, v in parts({"A": sheet([])}).items() if "sheet1" not in k}), []),
        "broken_xml": (changed(whole, lambda text: text[: len(text) // 2]), []),
        "no_visible_sheet": (zipped(parts({"A": sheet([("x",)])}, states={"A": "veryHidden"})), []),
        "entity_bomb": (book([row("mh.dang_ky", three)], before=ENTITIES), []),
        "entity_of_a_file": (book([row("mh.dang_ky", three)], before=OUTSIDE), []),
        "zip_bomb": (bomb(1 << 30), []),
        "zip_bomb_that_lies": (liar(), []),
        "many_parts": (zipped(parts({"A": sheet([])}) | {f"x{i}": "" for i in range(1001)}), []),
        "path_outside": (changed(whole, lambda text: text.replace("worksheets/sheet1.xml", "../../etc/passwd"), "xl/_rels/workbook.xml.rels"), []),
        "cells_out_of_order": (changed(whole, lambda text: text.replace('r="B2"', 'r="A2"')), []),
        # ---- forms that come back
        "taken_form": (filled(form, {"E8": three, "E9": "-", "F9": "Chưa tổ chức"}), []),
        "taken_form_as_asked": (filled(form, {"E8": three}), ["--period", "2025", "--form", "nam"]),
        "taken_form_with_notes_beside": (
            changed(
                filled(form, {"E8": three, "B9": "Nhãn\nkhác"}),
                lambda text: text.replace("</sheetData>", '<row r="90">' + cell(90, 2, "Ghi thêm") + cell(90, 8, three) + "</row></sheetData>"),
            ),
            [],
        ),
        "form_with_nothing": (form, []),
        "form_with_faults": (filled(form, {"E8": "nhiều", "E9": ("1.5", PLAIN), "E10": ("-1", PLAIN), "E11": formula(5)}), []),
        "form_of_another_period": (filled(form, {"E8": three}), ["--period", "2024"]),
        "form_of_another_form": (filled(form, {"E8": three}), ["--form", "quy"]),
        "form_with_another_unit": (filled(form, {"E8": three, "C5": "H08"}), []),
        "form_with_another_code": (filled(form, {"E8": three, "G8": "mh.moi"}), []),
        "form_without_a_row": (changed(filled(form, {"E9": three}), lambda text: text[: text.index('<row r="8"')] + text[text.index('<row r="9"') :]), []),
        "form_with_a_row_more": (changed(filled(form, {"E8": three}), lambda text: text.replace("</sheetData>", '<row r="90">' + cell(90, 5, three) + "</row></sheetData>")), []),
        "form_with_a_hidden_row": (changed(filled(form, {"E8": three}), lambda text: text.replace('<row r="9" ', '<row r="9" hidden="1" ')), []),
        "form_overtaken": (filled(other_form, {"E8": ("9", PLAIN)}), ["--reason", "Bổ sung"]),
    }
    return made


class Run:
    def __init__(self, danvan, year):
        self.danvan, self.year = os.path.abspath(danvan), year
        self.folder = tempfile.mkdtemp(prefix="danvan-workbooks-")
        self.count = 0
        self.place = ""
        with open(self.danvan, "rb") as program:  # the address sanitizer reserves terabytes that it does not use
            self.memory = resource.RLIM_INFINITY if b"__asan_init" in program.read() else MEMORY

    def fresh(self):
        self.count += 1
        self.place = os.path.join(self.folder, str(self.count))
        shutil.copytree(self.year, os.path.join(self.place, "store"))

    def say(self, words, lang="en"):
        env = {"PATH": "/usr/bin:/bin", "HOME": self.folder, "LC_ALL": "C", "DANVAN_LANG": lang, "DANVAN_ACTOR": "van-thu",
               "DANVAN_NOW": "2026-01-20T08:00:00+07:00", "DANVAN_STORE": os.path.join(self.place, "store")}
        run = subprocess.run([self.danvan, *words], cwd=self.place, env=env, stdin=subprocess.DEVNULL, capture_output=True,
                             timeout=120, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (self.memory, self.memory)))
        return run.returncode, run.stdout.decode(), run.stderr.decode()

    def must(self, words):
        code, _, err = self.say(words)
        assert code == 0, (words, err)

    def form(self, unit):
        self.must(["report", "form", "--period", "2025", "--unit", unit, "--to", "xlsx", "-o", "forms"])
        with open(os.path.join(self.place, "forms", f"nam-2025-{unit}.xlsx"), "rb") as file:
            return file.read()

    def digest(self):
        with open(os.path.join(self.place, "store", "danvan.db"), "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--danvan", required=True)
    arguments.add_argument("--year", required=True)
    arguments.add_argument("--accept", action="store_true")
    options = arguments.parse_args()
    run = Run(options.danvan, options.year)
    run.fresh()
    form, other_form = run.form("D04"), run.form("S13")
    said, faults = [], []
    for name, (content, words) in cases(form, other_form).items():
        said.append(f"==== {name}" + (" " + " ".join(words) if words else ""))
        run.fresh()
        if name == "form_overtaken":
            run.must(["report", "submit", "S13", "--period", "2025", "--set", "mh.dang_ky=1"])
        before = run.digest()
        with open(os.path.join(run.place, name + ".xlsx"), "wb") as file:
            file.write(content)
        for lang in ("vi", "en"):
            code, out, err = run.say(["report", "submit", name + ".xlsx", *words], lang)
            said.append(f"[{code}] {lang}\n{out}{err}")
            if lang == "vi" and code != (0 if name.startswith("taken_") else 3):
                faults.append(f"{name}: exit {code}")
            if code != 0 and (out or run.digest() != before):
                faults.append(f"{name}: refused, but something was printed or recorded")
        if name.startswith("taken_"):
            run_code, out, _ = run.say(["report", "show", "D04", "--period", "2025", "--format", "csv"])
            said.append("".join(line + "\n" for line in out.split("\n")[1:] if line))
            if run.say(["check"])[0] != 0:
                faults.append(f"{name}: check finds something")
    text = "\n".join(said)
    expected = os.path.join(HERE, "expected.txt")
    if options.accept:
        with open(expected, "w", encoding="utf-8") as file:
            file.write(text)
    with open(expected, encoding="utf-8") as file:
        difference = list(difflib.unified_diff(file.read().split("\n"), text.split("\n"), "expected.txt", "said", lineterm=""))
    print("\n".join(faults + difference))
    if not faults and not difference:
        shutil.rmtree(run.folder)
        return 0
    print(f"left behind: {run.folder}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
