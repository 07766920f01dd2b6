"""A file that a coach sent, as rows, and rows or text as a reading."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.openings import Unread
from handlers.understand.lists.cells import Cell
from handlers.understand.lists.decoding import decode, rows_of
from handlers.understand.lists.headings import find_headings
from handlers.understand.lists.pasted import is_counted, is_said_so, read_lines
from handlers.understand.lists.reading import Reader, Reading
from handlers.understand.lists.table import read_table
from handlers.understand.lists.workbook import NoWorkbook, Sheet, read_workbook

LARGEST = 2 << 20
"""Bytes of a file that is looked at."""
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_WORDS = re.compile(r"[^\W\d_]{4,}")
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"%PDF", b"RIFF", b"BM")


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Why nothing can be read of a file: `code` names its words in handlers/replies."""

    code: str


@dataclass(frozen=True, slots=True)
class Sheets:
    """The rows of a file, before anybody asked what they mean. `text` is that of a text file."""

    sheets: tuple[Sheet, ...]
    text: str = ""


def open_file(data: bytes) -> Sheets | Unreadable:
    """By what is in the file, whatever it is called. Takes no time that hangs on anything but its size."""
    if not data.strip():
        return Unreadable("file_empty")
    if len(data) > LARGEST:
        return Unreadable("file_too_large")
    if data.startswith(b"PK"):
        try:
            return Sheets(tuple(read_workbook(data)))
        except NoWorkbook:
            return Unreadable("file_unreadable")
    if data.startswith(_OLD_EXCEL):
        return Unreadable("file_old_excel")
    if data.startswith(_PICTURES):
        return Unreadable("file_unreadable")
    text = decode(data)
    try:
        rows: Sequence[Sequence[Cell]] = rows_of(text)
    except ValueError:
        return Unreadable("file_unreadable")
    return Sheets((Sheet("", [list(row) for row in rows]),), text)


def read_sheets(found: Sheets, reader: Reader) -> Reading:
    """The sheet with most clients; what the others hold is named. Raises TooLong."""
    readings = [read_table(sheet.rows, reader) for sheet in found.sheets]
    if found.text and (not readings or find_headings(found.sheets[0].rows) is None):
        readings.append(read_lines(found.text, reader))
    if not readings:
        return Reading()
    best = max(readings, key=lambda reading: (len(reading.openings), -len(reading.unread)))
    if found.text:
        return best
    place = readings.index(best)
    others = [
        sheet.name for at, sheet in enumerate(found.sheets) if at != place and any(map(any, sheet.rows))
    ]
    cut = [Unread(len(found.sheets[place].rows) + 1, "cut")] if found.sheets[place].cut else []
    return replace(best, others=tuple(others), unread=(*best.unread, *cut))


def read_pasted(text: str, reader: Reader) -> Reading:
    """A table that was copied out of a spreadsheet, or lines as one types them. Raises TooLong."""
    rows = _pasted_rows(text)
    if rows is not None and find_headings(rows) is not None:
        return read_table(rows, reader)
    lines = read_lines(text, reader)
    if rows is None or not lines.unread:
        return lines
    table = read_table(rows, reader)
    return max(lines, table, key=lambda reading: len(reading.openings))


def is_list(text: str) -> bool:
    """Whether a message by itself can only be a list: headings with rows below, or nothing but lines like "Emma 7
    left"."""
    lines = [line for line in text.split("\n") if line.strip()]
    if not lines or not any(sign.isdigit() for sign in text):
        return False
    if len(lines) > 1:
        rows = _pasted_rows(text)
        if rows is not None and find_headings(rows) is not None:
            return True
        if rows is not None and (";" in text or "\t" in text) and _are_cells(rows, len(lines)):
            return True
        if any(is_said_so(line, alone=False) for line in lines):
            return all(is_said_so(line, alone=False) or is_counted(line) for line in lines)
    alone = len(lines) == 1
    return sum(is_said_so(line, alone=alone) for line in lines) * 2 >= len(lines)


def _are_cells(rows: list[list[Cell]], lines: int) -> bool:
    """Rows out of a spreadsheet without its headings: a name, and behind it numbers and days alone."""
    found = 0
    for row in rows:
        first, *rest = [str(cell).strip() for cell in row] or [""]
        filled = [cell for cell in rest if cell]
        named = any(sign.isalpha() for sign in first) and not any(sign.isdigit() for sign in first)
        if named and len(rest) > 1 and filled and not any(_WORDS.search(cell) for cell in filled):
            found += 1
    return found > 1 and found * 2 >= lines


def _pasted_rows(text: str) -> list[list[Cell]] | None:
    try:
        return [list(row) for row in rows_of(text)]
    except ValueError:
        return None


def name_key(name: str) -> str:
    """The same for the same name in whatever spelling."""
    return " ".join(name.casefold().split())
