"""An Excel workbook (Office Open XML) as rows: values alone, no formula is computed and no macro looked at.

Read with the standard library: cells, shared texts and the formats that make a number a date are all that is needed,
and every byte unpacked is counted.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from xml.etree import ElementTree

from domain.messages import clean
from handlers.understand.lists.cells import Cell

MOST_UNPACKED = 24 << 20
"""Bytes of one part of a workbook, unpacked: more is refused before it is read."""
MOST_ROWS = 5_000
MOST_COLUMNS = 60
MOST_SHEETS = 12
_MOST_PARTS = 2_000

_DATES = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
"""Number formats built in that show a date (ECMA-376, part 1, 18.8.30)."""
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
_REFERENCE = re.compile(r"^([A-Z]{1,3})(\d+)$")


class NoWorkbook(ValueError):
    """The bytes are no workbook that can be read; says why."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """`rows` from the first row of the sheet on, blank ones too; `cut` when it has more than are read."""

    name: str
    rows: list[list[Cell]]
    cut: bool = False


def read_workbook(data: bytes) -> list[Sheet]:
    """The sheets that are shown, in their order. Raises NoWorkbook."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.namelist()) > _MOST_PARTS:
                raise NoWorkbook("too many parts")
            return _Workbook(archive).sheets()
    except NoWorkbook:
        raise
    except Exception as error:
        # Encrypted, parts missing, zlib's own errors, numbers where none can be: what broken and hostile files hold.
        raise NoWorkbook(type(error).__name__) from error


class _Workbook:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = {name.lower().lstrip("/"): name for name in archive.namelist()}
        root = self._tree("xl/workbook.xml")
        properties = next((item for item in root.iter() if _tag(item) == "workbookPr"), None)
        flag = properties.get("date1904", "0") if properties is not None else "0"
        self._zero = date(1904, 1, 1) if flag in ("1", "true") else date(1899, 12, 30)
        self._shown = [
            item
            for item in root.iter()
            if _tag(item) == "sheet" and item.get("state", "visible") == "visible"
        ]
        self._texts = self._shared_texts()
        self._dates = self._date_styles()

    def sheets(self) -> list[Sheet]:
        targets = {}
        for item in self._tree("xl/_rels/workbook.xml.rels"):
            targets[item.get("Id")] = (item.get("Target") or "").lstrip("/")
        found = []
        for item in self._shown[:MOST_SHEETS]:
            relation = next((value for key, value in item.attrib.items() if key.endswith("}id")), None)
            target = targets.get(relation, "")
            path = target if target.startswith("xl/") else f"xl/{target}"
            if "worksheets/" in path:
                rows, cut = self._rows(path)
                found.append(Sheet(clean(item.get("name", ""))[:60], rows, cut))
        return found

    def _part(self, path: str) -> bytes:
        name = self._names.get(path.lower())
        if name is None:
            raise NoWorkbook(f"no {path}")
        with self._archive.open(name) as part:
            # The size that the archive declares may be a lie: what is read is counted.
            data = part.read(MOST_UNPACKED + 1)
        if len(data) > MOST_UNPACKED:
            raise NoWorkbook("too large")
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
            raise NoWorkbook("not plain")
        return data

    def _tree(self, path: str) -> ElementTree.Element:
        return ElementTree.fromstring(self._part(path))

    def _shared_texts(self) -> list[str]:
        if "xl/sharedstrings.xml" not in self._names:
            return []
        return [_text(item) for item in self._tree("xl/sharedStrings.xml") if _tag(item) == "si"]

    def _date_styles(self) -> list[bool]:
        """For every cell style whether it shows a date."""
        if "xl/styles.xml" not in self._names:
            return []
        root = self._tree("xl/styles.xml")
        own = {
            item.get("numFmtId"): _shows_date(item.get("formatCode", ""))
            for item in root.iter()
            if _tag(item) == "numFmt"
        }
        cells = next((item for item in root if _tag(item) == "cellXfs"), None)
        styles = [item.get("numFmtId", "0") for item in cells] if cells is not None else []
        return [own[style] if style in own else int(style) in _DATES for style in styles]

    def _rows(self, path: str) -> tuple[list[list[Cell]], bool]:
        rows: list[list[Cell]] = []
        for _, item in ElementTree.iterparse(io.BytesIO(self._part(path)), events=("end",)):
            if _tag(item) != "row":
                continue
            number = int(item.get("r") or len(rows) + 1)
            if number > MOST_ROWS:
                return rows, True
            rows.extend([] for _ in range(number - len(rows)))
            rows[number - 1] = self._cells(item)
            item.clear()
        while rows and not any(cell not in (None, "") for cell in rows[-1]):
            rows.pop()
        return rows, False

    def _cells(self, row: ElementTree.Element) -> list[Cell]:
        cells: list[Cell] = []
        for item in row:
            if _tag(item) != "c":
                continue
            reference = _REFERENCE.match(item.get("r", ""))
            column = _column(reference[1]) if reference else len(cells)
            if column < MOST_COLUMNS:
                cells.extend(None for _ in range(column + 1 - len(cells)))
                cells[column] = self._value(item)
        return cells

    def _value(self, item: ElementTree.Element) -> Cell:
        kind = item.get("t", "n")
        if kind == "inlineStr":
            return _clean(_text(item))
        raw = next((part.text for part in item if _tag(part) == "v"), None)
        if raw is None:
            # A formula that nobody computed is quoted as unread, never taken for nothing.
            formula = next((part.text for part in item if _tag(part) == "f"), None)
            return f"={formula}"[:60] if formula else None
        if kind == "s":
            return _clean(self._texts[int(raw)])
        if kind == "b":
            return "yes" if raw == "1" else "no"
        if kind == "d":
            return date.fromisoformat(raw[:10])
        if kind != "n":
            return _clean(raw)
        return self._number(raw, int(item.get("s", "0")))

    def _number(self, raw: str, style: int) -> Cell:
        try:
            # As it is shown: binary fractions end in dust (7.300000000000001).
            value = Decimal(repr(round(float(raw), 6)))
        except (ValueError, InvalidOperation):
            return _clean(raw)
        if not value.is_finite():
            return _clean(raw)
        if style < len(self._dates) and self._dates[style] and 0 < value < 2_958_466:
            return self._zero + timedelta(days=int(value))
        return value


def _tag(item: ElementTree.Element) -> str:
    return item.tag.rpartition("}")[2]


def _text(item: ElementTree.Element) -> str:
    """All runs of a text; how it is to be pronounced (Japanese) is no part of it."""
    return "".join(_runs(item))


def _runs(item: ElementTree.Element) -> Iterator[str]:
    for part in item:
        if _tag(part) == "t":
            yield part.text or ""
        elif _tag(part) != "rPh":
            yield from _runs(part)


def _clean(text: str) -> str:
    return " ".join(clean(text).split())


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _shows_date(code: str) -> bool:
    plain = _QUOTED.sub("", code.split(";")[0]).lower()
    return "y" in plain or "d" in plain or ("m" in plain and "h" not in plain and "s" not in plain)
