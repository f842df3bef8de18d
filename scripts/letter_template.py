#!/usr/bin/env python3
"""Makes data/templates/letter.docx, the styles and page of letters in DOCX (Decree 30/2020/NĐ-CP, Annex I): A4, Times New Roman,
margins, page number in the header but on page one, and the paragraph styles that src/document/letter_page.cpp names. It begins
with the reference document of pandoc; the result is committed, so this runs only when the styles change.

    letter_template.py data/templates/letter.docx
"""
import io
import re
import subprocess
import sys
import zipfile

SIZE = {11: 22, 12: 24, 13: 26, 14: 28}  # points to half-points


def style(name, jc="left", size=14, before=0, after=0, line=None, indent=None, extra="", bold=False, italic=False):
    """One paragraph style; lengths in twentieths of a point (567 are a centimetre)."""
    spacing = f'<w:spacing w:before="{before}" w:after="{after}"' + (f' w:line="{line}" w:lineRule="auto"' if line else "") + "/>"
    marks = ("<w:b/><w:bCs/>" if bold else "") + ("<w:i/><w:iCs/>" if italic else "")
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{extra}{spacing}{indent or ""}<w:jc w:val="{jc}"/></w:pPr>'
        f'<w:rPr>{marks}<w:sz w:val="{SIZE.get(size, size)}"/><w:szCs w:val="{SIZE.get(size, size)}"/></w:rPr></w:style>'
    )


def rule(name, side):
    """An empty line whose lower border is the rule under the issuer or under the motto."""
    border = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
    return style(name, "center", 4, extra=border, indent=f'<w:ind w:left="{side}" w:right="{side}"/>', after=120)


STYLES = "".join([
    style("Letter Head", "center", 12),
    style("Letter Motto", "center", 14),
    rule("Letter Rule Issuer", 1150),
    rule("Letter Rule Motto", 920),
    style("Letter Number", "center", 13),
    style("Letter Date", "center", 14),
    style("Letter Title", "center", 14, before=120, after=60),
    style("Letter Addressee", "center", 14, before=240, after=120),
    style("Letter Addressees", "left", 14, before=240, after=120, indent='<w:ind w:left="1701"/>'),
    style("Letter Body", "both", 14, before=120, line=288, indent='<w:ind w:firstLine="720"/>'),
    style("Letter Caption", "center", 14, before=120),
    style("Letter Cell", "left", 13),
    style("Letter Recipients", "left", 11),
    style("Letter Signature", "center", 14),
])
HEADER = (
    '<?xml version="1.0" encoding="UTF-8"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr>'
    '<w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r>'
    '<w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>'
)
SECTION = (  # A4; 20 mm above and below, 30 left, 15 right; the first page has a header of its own, which is empty
    '<w:sectPr><w:headerReference w:type="default" r:id="rId90"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>'
)


def changed(name, text):
    if name == "word/styles.xml":
        text = re.sub(r"<w:docDefaults>.*?</w:docDefaults>",
                      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" '
                      'w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/>'
                      '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
                      '<w:spacing w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>', text, flags=re.S)
        return text.replace("</w:styles>", STYLES + "</w:styles>")
    if name == "word/document.xml":
        return re.sub(r"<w:body>.*</w:body>", f"<w:body><w:p/>{SECTION}</w:body>", text, flags=re.S)
    if name == "word/_rels/document.xml.rels":
        return text.replace("</Relationships>", '<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/'
                            'relationships/header" Id="rId90" Target="header1.xml"/></Relationships>')
    if name == "[Content_Types].xml":
        return text.replace("</Types>", '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-'
                            'officedocument.wordprocessingml.header+xml"/></Types>')
    return text


def main():
    default = subprocess.run(["pandoc", "--print-default-data-file", "reference.docx"], capture_output=True, check=True).stdout
    with zipfile.ZipFile(io.BytesIO(default)) as source, zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as target:
        parts = {name: changed(name, source.read(name).decode("utf-8")) for name in source.namelist()}
        parts["word/header1.xml"] = HEADER
        for name in sorted(parts):
            target.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), parts[name], zipfile.ZIP_DEFLATED)


main()
