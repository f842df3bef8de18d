"""Workbooks as Excel writes them, and as nobody should: made here, since a binary in the tree says nothing to its reader."""
import io
import re
import zipfile

MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
# Styles by place: as it is, percentage, day (built in), day of our own, text in quotes that looks like one.
STYLES = (
    f'<styleSheet xmlns="{SHEET}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>'
    '<numFmt numFmtId="165" formatCode="#,##0 &quot;đồng&quot;"/></numFmts><cellXfs count="5"><xf numFmtId="0"/>'
    '<xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'
)
PLAIN, PERCENT, DAY, OWN_DAY, MONEY = range(5)
HEADER = ("unit", "period", "indicator", "value", "form", "received", "note")


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def name(row, column):
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[column - 1] + str(row)


def cell(row, column, content):
    """Text, a number as (stored text, style), or XML of one's own in a dictionary {type, xml, style}."""
    place = name(row, column)
    if content is None:
        return ""
    if isinstance(content, str):
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escaped(content)}</t></is></c>'
    if isinstance(content, tuple):
        return f'<c r="{place}" s="{content[1]}"><v>{content[0]}</v></c>'
    return f'<c r="{place}" t="{content["type"]}" s="{content.get("style", 0)}">{content["xml"]}</c>'


def sheet(rows, hidden=(), merged=(), before=""):
    lines = []
    for number, row in enumerate(rows, 1):
        hide = ' hidden="1"' if number in hidden else ""
        lines.append(f'<row r="{number}"{hide}>' + "".join(cell(number, i, one) for i, one in enumerate(row, 1)) + "</row>")
    ranges = "".join(f'<mergeCell ref="{one}"/>' for one in merged)
    merges = f"<mergeCells>{ranges}</mergeCells>" if merged else ""
    return f'<?xml version="1.0" encoding="UTF-8"?>{before}<worksheet xmlns="{SHEET}"><sheetData>{"".join(lines)}</sheetData>{merges}</worksheet>'


def parts(sheets, shared=None, from_1904=False, kind=MAIN, states=()):
    names = list(sheets)
    state = dict(states)
    listed = "".join(
        f'<sheet name="{one}" sheetId="{i}" r:id="rId{i}"' + (f' state="{state[one]}"' if one in state else "") + "/>"
        for i, one in enumerate(names, 1)
    )
    related = "".join(
        f'<Relationship Id="rId{i}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, len(names) + 1)
    )
    made = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}">'
        + ('<workbookPr date1904="1"/>' if from_1904 else "")
        + f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + related
        + f'<Relationship Id="rIdS" Type="{OFFICE}/styles" Target="styles.xml"/>'
        + (f'<Relationship Id="rIdT" Type="{OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/>' if shared else "")
        + "</Relationships>",
        "xl/styles.xml": STYLES,
    }
    if shared:
        made["xl/sharedStrings.xml"] = f'<sst xmlns="{SHEET}">' + "".join(f"<si>{one}</si>" for one in shared) + "</sst>"
    for i, one in enumerate(names, 1):
        made[f"xl/worksheets/sheet{i}.xml"] = sheets[one]
    return made


def zipped(made):
    room = io.BytesIO()
    with zipfile.ZipFile(room, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in made.items():
            archive.writestr(zipfile.ZipInfo(part), text, zipfile.ZIP_DEFLATED)
    return room.getvalue()


def book(rows, **options):
    """One sheet with a header row above these rows; `options` as `sheet` and `parts` take them."""
    of_sheet = {key: options.pop(key) for key in ("hidden", "merged", "before") if key in options}
    header = options.pop("header", HEADER)
    return zipped(parts({"Số liệu": sheet([header, *rows], **of_sheet)}, **options))


def changed(workbook, change, part="xl/worksheets/sheet1.xml"):
    """The workbook with one part rewritten."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        made = {one: archive.read(one).decode() for one in archive.namelist()}
    made[part] = change(made[part])
    return zipped(made)


def filled(form, cells):
    """The form with these cells filled in: {"E8": content}."""

    def fill(text):
        for place, content in cells.items():
            letters, row = re.match(r"([A-Z]+)(\d+)", place).groups()
            new = cell(int(row), ord(letters) - ord("A") + 1, content)
            old = re.search(rf'<c r="{place}"( s="\d+")[^>]*?(/>|>.*?</c>)', text)
            new = re.sub(r' s="\d+"', "", new, count=1).replace("<c ", f"<c{old.group(1)} ", 1)  # it looks as the form says
            text = text.replace(old.group(0), new, 1)
        return text

    return changed(form, fill)
