"""Excel files: what is in their cells, and files that are broken or want to do harm."""

import io
import zipfile
from datetime import date
from decimal import Decimal

import pytest

from handlers.pages.workbook import Table, to_xlsx
from handlers.understand.lists import workbook
from handlers.understand.lists.files import Unreadable, open_file, read_sheets
from handlers.understand.lists.workbook import NoWorkbook, read_workbook
from tests.handlers.understand.test_lists import reader, shown

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
SHEETS = (
    f'<workbook {MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{{flags}}<sheets>'
    '<sheet name="Old" sheetId="1" state="hidden" r:id="rId2"/><sheet name="Clients" sheetId="2" r:id="rId1"/></sheets></workbook>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>'
)
STYLES = (
    f'<styleSheet {MAIN}><numFmts><numFmt numFmtId="170" formatCode="[$-407]d\\. mmmm yyyy"/>'
    '<numFmt numFmtId="171" formatCode="#,##0.00 &quot;days&quot;"/></numFmts>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>'
)
TEXTS = f"<sst {MAIN}><si><t>Name</t></si><si><r><t>Em</t></r><r><t>ma</t></r><rPh><t>no</t></rPh></si></sst>"


def packed(rows, *, flags="", **parts):
    """A workbook as Excel writes it: shared texts, styles, an absolute and a relative path."""
    files = {
        "xl/workbook.xml": SHEETS.format(flags=flags),
        "xl/_rels/workbook.xml.rels": RELATIONS,
        "xl/styles.xml": STYLES,
        "xl/sharedStrings.xml": TEXTS,
        "xl/worksheets/sheet1.xml": f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>",
        "xl/worksheets/sheet2.xml": f"<worksheet {MAIN}><sheetData/></worksheet>",
        **{name.replace("__", "/").replace("_xml", ".xml"): part for name, part in parts.items()},
    }
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in files.items():
            archive.writestr(name, part)
    return data.getvalue()


def cells(rows, **more):
    (sheet,) = read_workbook(packed(rows, **more))
    return sheet.rows


def test_every_kind_of_cell():
    row = (
        '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" s="1"><v>46235</v></c><c r="D2" s="2"><v>46235.75</v></c>'
        '<c r="E2" s="3"><v>7.300000000000001</v></c><c r="F2" t="inlineStr"><is><t>in  line</t></is></c><c r="G2" t="b"><v>1</v></c>'
        '<c r="H2" t="str"><f>A1</f><v>said</v></c><c r="I2"><f>1+1</f></c><c r="J2" t="e"><v>#N/A</v></c><c r="K2" t="d"><v>2026-08-01T00:00</v></c></row>'
    )
    assert cells(row) == [
        [],
        [
            "Emma",
            None,
            date(2026, 8, 1),
            date(2026, 8, 1),
            Decimal("7.3"),
            "in line",
            "yes",
            "said",
            "=1+1",
            "#N/A",
            date(2026, 8, 1),
        ],
    ]


def test_a_macs_calendar_begins_in_1904():
    row = '<row r="1"><c r="A1" s="1"><v>44773</v></c></row>'
    assert cells(row, flags='<workbookPr date1904="1"/>') == [[date(2026, 8, 1)]]


def test_a_workbook_is_read_like_any_list():
    tables = [
        Table("Notes", "notes", ["What"], [["call Emma"]]),
        Table(
            "Clients",
            "clients",
            ["Name", "Left", "Valid until", "Owes"],
            [
                ["Emma", Decimal("7.5"), date(2026, 8, 1), Decimal("50.00")],
                ["Noah", 3, None, None],
                ["Mia", "x", None, None],
            ],
        ),
    ]
    opened = open_file(to_xlsx(tables))
    assert not isinstance(opened, Unreadable)
    found = read_sheets(opened, reader())
    assert [shown(item) for item in found.openings] == ["2 Emma 750 5000 2026-08-01", "3 Noah 300 0"]
    assert [(item.line, item.code, item.said) for item in found.unread] == [(4, "no_units", "x")]
    assert found.others == ("Notes",)


def test_a_number_that_is_a_day_without_its_format():
    rows = "".join(
        f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>{name}</t></is></c><c r="B{n}"{kind}>{left}</c><c r="C{n}"{kind}>{until}</c></row>'
        for n, name, kind, left, until in (
            (1, "Name", ' t="inlineStr"', "<is><t>Left</t></is>", "<is><t>Until</t></is>"),
            (2, "Emma", "", "<v>7</v>", "<v>46235</v>"),
        )
    )
    opened = open_file(packed(rows))
    assert not isinstance(opened, Unreadable)
    assert [shown(item) for item in read_sheets(opened, reader()).openings] == ["2 Emma 700 0 2026-08-01"]


def test_what_would_unpack_to_too_much_is_refused(monkeypatch):
    monkeypatch.setattr(workbook, "MOST_UNPACKED", 50_000)
    bomb = '<row r="1"><c r="A1" t="inlineStr"><is><t>' + "a" * 200_000 + "</t></is></c></row>"
    data = packed(bomb)
    assert len(data) < 5_000
    with pytest.raises(NoWorkbook, match="too large"):
        read_workbook(data)


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04",
        packed("")[:-40],
        packed("<row>"),
        packed('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'),
        packed('<row r="x"/>'),
        packed("", xl__sharedStrings_xml='<!DOCTYPE a [<!ENTITY b "c">]><sst><si><t>&b;</t></si></sst>'),
        packed("", xl__workbook_xml="<workbook"),
    ],
)
def test_what_is_broken_is_unreadable(data):
    assert open_file(data) == Unreadable("file_unreadable")


def test_a_row_far_down_takes_no_memory():
    (sheet,) = read_workbook(packed('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))
    assert sheet.cut
    assert sheet.rows == []
