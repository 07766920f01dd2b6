"""Tables as an Excel workbook (Office Open XML) and as CSV: written with the standard library, the same bytes for the
same tables."""

import csv
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from xml.sax.saxutils import escape

Cell = str | int | Decimal | date | None

_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
_WIDEST = 60
_BOLD, _DAY, _MOMENT, _MONEY = 1, 2, 3, 4
_EPOCH = date(1899, 12, 30)

_NAMESPACE = "http://schemas.openxmlformats.org"
_MAIN = f'xmlns="{_NAMESPACE}/spreadsheetml/2006/main"'
_RELATIONS = f"{_NAMESPACE}/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_STYLES = (
    f"<styleSheet {_MAIN}>"
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>'
    '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet of a workbook, a file of a CSV archive: `file` is that file's name, without its ending."""

    title: str
    file: str
    headings: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def neutral(text: str) -> str:
    """Text that no spreadsheet takes for a formula, whoever wrote it as his name."""
    return f"'{text}" if text.startswith(_FORMULAS) else text


def to_csv(tables: Sequence[Table]) -> bytes:
    """A ZIP with one CSV a table: UTF-8 with its mark, commas, points, ISO days."""
    files = {}
    for table in tables:
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(table.headings)
        writer.writerows([_plain(cell) for cell in row] for row in table.rows)
        files[f"{table.file}.csv"] = text.getvalue().encode("utf-8-sig")
    return _zip(files)


def _plain(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M")
    return neutral(cell) if isinstance(cell, str) else str(cell)


def to_xlsx(tables: Sequence[Table]) -> bytes:
    """A workbook with one sheet a table. Moments are written as the wall time that they carry."""
    numbers = range(1, len(tables) + 1)
    sheets = "".join(
        f'<sheet name="{_attribute(table.title[:31])}" sheetId="{number}" r:id="rId{number}"/>'
        for number, table in enumerate(tables, 1)
    )
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        for number in numbers
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_NAMESPACE}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_content_type("sheet.main")}"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_content_type("styles")}"/>'
        + "".join(
            f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_content_type("worksheet")}"/>'
            for n in numbers
        )
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{_NAMESPACE}/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {_MAIN} xmlns:r="{_RELATIONS}"><sheets>{sheets}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_NAMESPACE}/package/2006/relationships">{relations}'
        f'<Relationship Id="rId{len(tables) + 1}" Type="{_RELATIONS}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": _STYLES,
        **{f"xl/worksheets/sheet{number}.xml": _sheet(table) for number, table in enumerate(tables, 1)},
    }
    return _zip({name: (_HEAD + part).encode() for name, part in parts.items()})


def _content_type(part: str) -> str:
    return f"application/vnd.openxmlformats-officedocument.spreadsheetml.{part}+xml"


def _sheet(table: Table) -> str:
    lines: list[list[tuple[Cell, int]]] = [[(heading, _BOLD) for heading in table.headings]]
    lines += [[(cell, _style(cell)) for cell in row] for row in table.rows]
    widths = [
        min(max((len(_plain(line[at][0])) for line in lines[:200] if at < len(line)), default=0) + 2, _WIDEST)
        for at in range(len(table.headings))
    ]
    columns = "".join(
        f'<col min="{n}" max="{n}" width="{width}" customWidth="1"/>' for n, width in enumerate(widths, 1)
    )
    rows = "".join(
        f'<row r="{number}">{"".join(_cell(cell, style, at, number) for at, (cell, style) in enumerate(line))}</row>'
        for number, line in enumerate(lines, 1)
    )
    return (
        f'<worksheet {_MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" '
        f'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>{columns}</cols>'
        f"<sheetData>{rows}</sheetData></worksheet>"
    )


def _style(cell: Cell) -> int:
    if isinstance(cell, datetime):
        return _MOMENT
    return _DAY if isinstance(cell, date) else _MONEY if isinstance(cell, Decimal) else 0


def _cell(cell: Cell, style: int, at: int, row: int) -> str:
    place = f'r="{_letters(at)}{row}" s="{style}"'
    if cell is None or cell == "":
        return ""
    if isinstance(cell, datetime):
        seconds = cell.hour * 3600 + cell.minute * 60 + cell.second
        return f"<c {place}><v>{(cell.date() - _EPOCH).days + seconds / 86400:.8f}</v></c>"
    if isinstance(cell, date):
        return f"<c {place}><v>{(cell - _EPOCH).days}</v></c>"
    if isinstance(cell, str):
        text = escape("".join(sign for sign in neutral(cell) if sign >= " " or sign in "\n\t"))
        return f'<c {place} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
    return f"<c {place}><v>{cell}</v></c>"


def _letters(at: int) -> str:
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _attribute(text: str) -> str:
    return escape("".join(sign for sign in text if sign not in "[]:*?/\\"), {'"': "&quot;"})


def _zip(files: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            # One and the same time: the same tables give the same bytes.
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return packed.getvalue()
