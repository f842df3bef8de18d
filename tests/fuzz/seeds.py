#!/usr/bin/env python3
"""Inputs to begin with, made from files that are in the tree for other tests: `seeds.py FOLDER` writes FOLDER/TARGET/NAME."""
import pathlib
import re
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/cli/workbooks"))
import make  # noqa: E402  the workbooks of the transcripts

BAD = ROOT / "tests/cli/bad_input"
EXAMPLES = (ROOT / "examples/hai-duong-2025", ROOT / "examples/reorganisation-2025")
# What `register` takes, by the last byte of its input.
REGISTER = ("units", "models", "activities", "confirmations", "partners", "clusters", "reorganization", "evaluators", "nominations")
LONGEST = 4096


def texts(*folders):
    """Files of the folders by name, the long ones cut."""
    for folder in folders:
        for path in sorted(folder.glob("*.csv")):
            yield f"{folder.name}-{path.stem}", path.read_bytes()[:LONGEST]


def csv():
    # The target puts a header above the rows where the last byte is 128 or more.
    for name, text in texts(BAD / "reports", BAD / "models"):
        yield name, text
        _, _, rows = text.partition(b"\n")
        yield f"{name}-rows", rows + b"\x80"
        if any(word in name for word in ("tcvn3", "vni", "latin1", "formula", "quote")):
            for choice in (1, 2, 4, 6, 8):  # --excel, then the encodings
                yield f"{name}-{choice}", rows + bytes([128 + choice])


def encodings():
    for name, text in texts(BAD / "reports", BAD / "units", BAD / "models"):
        if any(word in name for word in ("tcvn3", "vni", "latin1", "same_plain")):
            for choice in range(4):
                yield f"{name}-{choice}", text + bytes([choice])


def text():
    for i, sample in enumerate(("Đặng Thị Ánh Nguyệt", "Hòa hoà thuý thúy", "nga\u0303 ba", "a\u00a0b\u200bc\u202ed", "  x  y\t", "0x\udc80")):
        yield str(i), sample.encode("utf-8", "surrogateescape")
    for name, sample in texts(BAD / "models"):
        for i, line in enumerate(sample.splitlines()[1:3]):
            yield f"{name}-{i}", line


def config():
    for path in sorted((BAD / "config").glob("*.toml")) + sorted(ROOT.glob("data/presets/*/*.toml")) + sorted(ROOT.glob("examples/*/*.toml")):
        content = path.read_bytes()
        yield f"{path.parent.name}-{path.stem}", content[: content.rfind(b"\n[[", 0, 8192)] if len(content) > 8192 else content


def dates():
    for sample in ("2025-07-01", "01/07/2025", "2025", "2025-H1", "2025-9M", "2025-Q3", "2025-07", "2021..2025", "2024-11..2025-02",
                   "2025-12-16T08:00:00+07:00", "2025-12-16T01:00:00Z", "31/02/2025", "1900-01-01", "2200-12-31"):
        yield sample.replace("/", "_").replace(":", ""), sample.encode()


def numbers():
    for i, sample in enumerate(("12", "-12.50", "1.234,5", "1,234.5", "80%", "2/3", "0.8", "1e3", "900000000000000000", "1.1000000000000001")):
        for decimals in range(4):
            yield f"{i}-{decimals}", sample.encode() + bytes([decimals])


def sinks():
    hostile = ("Sở Y tế", "=HYPERLINK(\"http://x\")", "a|b\\|c", "<script>alert(1)</script>", "[x](http://x) ![y](z)", "1. **đậm** `mã` ~~x~~",
               "\x1b[31m\u202e", "www.x.vn\u00a0&amp; $x$ #1", "'=1+1", "-1", "\"a\",b;c", "| --- |\r\t")
    for i in range(len(hostile)):
        yield str(i), "\n".join(hostile[i:] + hostile[:i]).encode() + bytes([i * 21])


def sheets():
    for i, sample in enumerate(("Sở Y tế\n=1+1\n0123", "_x0041_\n_x000A_ a", "<v>&amp;\n  b \n'x", "12\n1e3\n2025-07-01\n#N/A\nTRUE")):
        yield str(i), sample.encode() + b"\n"


def workbook():
    rows = (("S01", "2025", "a", ("12", make.PLAIN), "nam", ("46000", make.DAY), "ghi chú"), ("S02", "2025", "b", "1,5", None, None, None))
    yield "plain", make.book(rows)
    yield "shared", make.book((({"type": "s", "xml": "<v>0</v>"},),), shared=("<t>S01</t>", "<r><t>a</t></r><rPh><t>b</t></rPh>"))
    yield "hidden", make.book(rows, hidden=(2,), merged=("A2:B3",), from_1904=True)
    yield "formula", make.book((({"type": "n", "xml": "<f>1+1</f><v>2</v>"}, {"type": "e", "xml": "<v>#N/A</v>"}, {"type": "b", "xml": "<v>1</v>"}),))
    yield "macros", make.book(rows, kind="application/vnd.ms-excel.sheet.macroEnabled.main+xml")
    yield "entities", make.book(rows, before='<!DOCTYPE x [<!ENTITY a "b">]>')


def workbook_parts():
    rows = (("S01", "2025", "a", ("12", make.PLAIN), "nam", ("46000", make.DAY), "ghi chú"), ("S01", "2025", "b", ("1.5", make.PLAIN), "nam", None, None))
    table = make.sheet((make.HEADER, *rows))
    strings = "<sst><si><t>unit</t></si><si><t>S02</t></si></sst>"
    form = (
        ("danvan.form.1", "nam", "S02", "2025", "0", "x"),
        ("number", "name", "measure", "previous", "value", "note", "indicator"),
        ("1", "Chỉ tiêu", "mô hình", None, ("3", make.PLAIN), None, "a"),
    )
    yield "table", table.encode() + b"\n"
    yield "strings", (table.replace('t="inlineStr"><is><t xml:space="preserve">unit</t></is>', 't="s"><v>0</v>') + "\0" + strings).encode() + b"\n"
    yield "form", make.sheet(form, hidden=(1, 2)).encode() + b"\n"
    yield "others", "\0".join((make.sheet((make.HEADER, *rows), hidden=(3,), merged=("A1:B2",)), strings, make.STYLES)).encode() + b"\5"


def reports():
    yield "sound", b"unit,period,indicator,value,form,note\nS02,2025,a,3,nam,x\nS02,2025,b,7.5,nam,\nS02,2025,c,-,nam,\n"
    yield "corrected", b"unit;period;indicator;value;form;received;report_note\nS01;2025;a;2;nam;2025-12-01;y\n\x08"
    yield "months", b"unit,period,indicator,value\nS01,2025-07,e,4\nX01,2025,d,1\nH01,2024,loi,ba\n\x05"
    for name, sample in texts(BAD / "reports", *EXAMPLES[:1]):
        for old, new in ((b"S13", b"S02"), (b"mh.dang_ky", b"a"), (b"mh.hieu_qua", b"b")):
            sample = sample.replace(old, new)
        if b"indicator" in sample[:200]:
            yield name, sample[:1500]


def scores():
    yield "sound", b"round,evaluator,subject,item,value,stage,note\nD1,E3,B,I.1.a,6.25,,x\nD1,E1,A,I.1.b,khong,appraisal,\nD1,E1,C,I.1.a,-,final,y\n"
    for name, sample in texts(BAD / "scores"):
        yield name, sample.replace(b"DV2025", b"D1").replace(b"UV1", b"E1").replace(b"S01", b"A")[:1500]


def register():
    kinds = {kind: i for i, kind in enumerate(REGISTER)}
    for kind, choice in kinds.items():
        for name, sample in texts(BAD / kind) if (BAD / kind).is_dir() else ():
            yield name, sample[:1500] + bytes([choice])
    sound = {
        "units": "code,name,kind,parent,from,to\nS03,Sở Ba,so,S01,2025-01-01,\n",
        "models": "code,title,unit,field,registered,status\nM1,Đường hoa,S01,economy,2025-02-01,effective\n",
        "activities": "kind,unit,date,title,participants\nstudy,S01,2025-04-01,Hội nghị,20\n",
        "confirmations": "model,year,status,on\nM25,2025,effective,2025-11-20\nM24,2025,effective,2025-11-20\n",
        "partners": "model,partner,role,task\nM25,S02,partner,x\nM25,Hợp tác xã,member,\n",
        "clusters": "year,cluster,unit,head\n2025,Khối Một,S01,yes\n2025,Khối Một,S02,\n",
        "reorganization": "event,on,change,predecessor,successor,share,what,new_name\nE1,2025-07-01,merge,S02,S01,1,all,\nE2,2025-03-01,rename,S01,S01,,,Sở Mới\n",
        "evaluators": "code,name,unit\nE1,Một,\nE2,Hai,S01\n",
        "nominations": "code,subject_kind,subject,unit,award,year,received\nK1,unit,S01,S01,bang_khen,2025,2025-12-01\n",
    }
    for kind, sample in sound.items():
        yield f"sound-{kind}", sample.encode() + bytes([kinds[kind]])


def documents():
    yield "submission", b"danvan submission 1\nunit\tS01\nform\tnam\nperiod\t2025\nreceived\t2025-12-10\nnote\t\na\t12\nb\t-\tghi\n"
    yield "sheet", b"danvan sheet 1\nround\tD1\nstage\tappraisal\nevaluator\tE1\n\nA\n\tI.1.a\t6.25\tghi\n\tI.1.b\tdat\nB\n\tI.1.a\t-\n"
    yield "sources", b"11\ndanvan.toml6\na = 1\n"


def store():
    yield "sound", b"\n"
    for i in range(16):
        yield f"page-{i}", bytes((0, i * 16, 0, 3)) + b"\xff\x00\x01\x02" + bytes([i])
    yield "short", bytes((0, 16, 0, 255, 0, 0))


def tampered():
    for table in range(40):
        for column, value in enumerate((b"1", b"9223372036854775807", b"Y", b"-1")):
            yield f"{table}-{column}", bytes((table, column, 0, column % 2)) + value + bytes([table])


def queries():
    """SQL in the help page, in the examples of the views and in the tests of the guard."""
    for asked in re.findall(r'danvan query "([^"]*)"', (ROOT / "data/help/query.md").read_text()):
        yield asked.replace("\\\n", "")
    sources = [*sorted(ROOT.glob("src/*/views_table.cpp")), ROOT / "tests/store/test_hostile_queries.cpp", ROOT / "tests/store/test_query.cpp"]
    for path in sources:
        for words in re.findall(r'"(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*', path.read_text()):
            asked = "".join(re.findall(r'"((?:[^"\\\n]|\\.)*)"', words)).replace('\\"', '"').replace("\\n", "\n")
            if re.match(r"[A-Z]+ |SELECT|WITH|VALUES", asked):
                yield asked


def query():
    for i, asked in enumerate(dict.fromkeys(queries())):
        yield str(i), asked.encode() + bytes([i % 3])
        if i % 8 == 0:
            yield f"{i}-past", asked.encode() + b"\x80"


def bundle():
    yield "no", b"danvan.bundle.1\n" + bytes(40) + b"\0"
    yield "sound-content", b"\1"
    yield "sound-entries", b"\2"
    for at in range(0, 8192, 1024):  # one byte of what the file holds
        yield f"content-{at}", bytes((at % 256, at // 256, 0, 0, 0x41)) + b"\1"
    for entry in range(24):  # each in one of the ways
        yield f"entry-{entry}", bytes((entry, entry % 10, 6, 9, 0, 0, 1, 0x31, 0x32)) + b"\2"


def backup():
    for choice in range(0, 256, 3):
        yield f"byte-{choice}", bytes((choice, 16, 0, 1)) + b"\x00\x01" + bytes([choice])
    for choice in (0, 1, 64, 65):  # as it was
        yield f"sound-{choice}", bytes([choice])
    for choice in (192, 193):  # no record, and a megabyte of zeroes in some bytes of zstd
        yield f"whole-{choice}", b"\x28\xb5\x2f\xfd\x80\x58\0\0\x10\0" + 8 * b"\x02\0\x10\0" + b"\x03\0\x10\0" + bytes([choice])


def main():
    base = pathlib.Path(sys.argv[1])
    for target in (csv, encodings, text, config, dates, numbers, sinks, sheets, workbook, workbook_parts, reports, scores, register, documents,
                   store, tampered, query, bundle, backup):
        folder = base / target.__name__
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name, content in target():
            (folder / name).write_bytes(content)


main()
