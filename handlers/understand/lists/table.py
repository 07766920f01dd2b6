"""Rows of cells become opening balances: by headings where there are some, by what the cells are where not."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from domain.openings import Opening, Unread
from handlers.understand.cues.columns import NO, TOTALS, YES
from handlers.understand.lists import cells
from handlers.understand.lists.cells import Cell, Illegible, Manner, text_of
from handlers.understand.lists.headings import Headings, find_headings
from handlers.understand.lists.reading import (
    MOST_LINES,
    Illformed,
    Reader,
    Reading,
    TooLong,
    hundredths,
    minor,
    name_of,
    without_repeats,
)
from handlers.understand.words import fold

_PHONE = re.compile(r"^\+?\d(?:[\s\-/().]{0,2}\d){6,14}$")


def read_table(rows: Sequence[Sequence[Cell]], reader: Reader, *, bare: bool = True) -> Reading:
    """Every row that holds something is either read or named in `unread`; row 1 is line 1. Raises TooLong.

    `bare`: whether rows without headings may be read too, by what stands in them.
    """
    headings = find_headings(rows)
    if headings is None and not bare:
        return Reading()
    first = headings.row + 1 if headings else 0
    filled = [(line, row) for line, row in enumerate(rows[first:], first + 1) if any(map(text_of, row))]
    if len(filled) > MOST_LINES:
        raise TooLong
    reader = _in_its_manner(reader, headings, [row for _, row in filled])
    openings: list[Opening] = []
    unread: list[Unread] = []
    for line, row in filled:
        try:
            openings.append(
                _by_headings(line, row, headings, reader) if headings else _bare(line, row, reader)
            )
        except Illformed as problem:
            unread.append(Unread(line, problem.code, problem.said))
    kept, named = without_repeats(openings, unread)
    above = [
        Unread(line, "above", " ".join(filter(None, map(text_of, row)))[:60])
        for line, row in enumerate(rows[: headings.row if headings else 0], 1)
        if any(map(text_of, row))
    ]
    return Reading(tuple(kept), (*above, *named), headings.unused if headings else ())


def _in_its_manner(reader: Reader, headings: Headings | None, rows: Sequence[Sequence[Cell]]) -> Reader:
    """The list's own decimal sign and order of day and month, where it leaves no doubt."""
    columns = headings.columns if headings else {}
    wanted = [columns[kind] for kind in ("left", "total", "used", "owed", "paid", "price") if kind in columns]
    texts = [row[at] for row in rows for at in (wanted or range(len(row))) if at < len(row)]
    decimal = cells.decimal_sign([text for text in texts if isinstance(text, str)])
    manner, month_first = reader.manner, reader.manner.month_first
    if "expiry" in columns:
        at = columns["expiry"]
        dates = [row[at] for row in rows if at < len(row)]
        pairs = [
            found
            for text in dates
            if isinstance(text, str) and (found := re.match(r"(\d{1,2})[/-](\d{1,2})[/-]", text))
        ]
        if any(int(found[1]) > 12 for found in pairs):
            month_first = False
        elif any(int(found[2]) > 12 for found in pairs):
            month_first = True
    return Reader(Manner(manner.now, manner.tz, manner.lang, month_first, decimal), reader.currency)


def _by_headings(line: int, row: Sequence[Cell], headings: Headings, reader: Reader) -> Opening:
    def cell(kind: str) -> Cell:
        at = headings.columns.get(kind)
        return row[at] if at is not None and at < len(row) else None

    # "Nom" beside "Prénom" is the family's.
    kinds = ("first", "name", "last") if "first" in headings.columns else ("name", "last")
    said = " ".join(filter(None, (text_of(cell(kind)) for kind in kinds)))
    if fold(said).strip(" :") in TOTALS:
        raise Illformed("total", said)
    if not said:
        raise Illformed("no_name", " ".join(filter(None, map(text_of, row))))
    owed = _owed(cell("owed"), cell("paid"), cell("price"), reader)
    return Opening(
        line=line,
        name=name_of(said),
        units=hundredths(_left(cell("left"), cell("total"), cell("used"), reader.manner)),
        owed=max(owed, 0),
        credit=max(-owed, 0),
        expires_on=_day(cell("expiry"), reader.manner),
        phone=_phone(cell("phone")),
        pack=text_of(cell("pack"))[:60],
    )


def _left(left: Cell, total: Cell, used: Cell, manner: Manner) -> Decimal:
    """What is left, or what was bought less what was used."""
    try:
        if not cells.is_blank(left):
            return cells.units_of(left, manner)
        return (
            cells.units_of(total, manner) - cells.units_of(used, manner)
            if not cells.is_blank(total)
            else Decimal(0)
        )
    except Illegible as problem:
        raise Illformed("no_units", str(problem)) from problem


def _owed(owed: Cell, paid: Cell, price: Cell, reader: Reader) -> int:
    """What is open, or the price less what was paid of it (less than nothing: paid too much). A price alone is no
    debt."""
    try:
        if not cells.is_blank(owed):
            if fold(text_of(owed)) in NO:
                return 0
            return minor(*cells.amount_of(owed, reader.manner), reader.currency)
        if cells.is_blank(paid) or fold(text_of(paid)) in YES:
            return 0
        whole = minor(*cells.amount_of(price, reader.manner), reader.currency)
        if fold(text_of(paid)) in NO:
            if cells.is_blank(price):
                raise Illformed("unpaid", text_of(paid))
            return whole
        part = minor(*cells.amount_of(paid, reader.manner), reader.currency)
    except Illegible as problem:
        raise Illformed("no_amount", str(problem)) from problem
    if cells.is_blank(price):
        return 0
    return whole - part


def _day(cell: Cell, manner: Manner) -> date | None:
    try:
        return cells.day_of(cell, manner)
    except Illegible as problem:
        raise Illformed("no_day", str(problem)) from problem


def _phone(cell: Cell) -> str | None:
    """Digits with their plus; what is no number is left out, for nothing hangs on it."""
    text = text_of(cell)
    if not _PHONE.match(text):
        return None
    plain = re.sub(r"[^\d+]", "", text)
    return ("+" + plain[2:] if plain.startswith("00") else plain)[:20]


def _bare(line: int, row: Sequence[Cell], reader: Reader) -> Opening:
    """Without headings: the name, one number of sessions; a day and money only where they cannot be anything else."""
    filled = [cell for cell in row if not cells.is_blank(cell)]
    name, rest = text_of(filled[0]) if filled else "", filled[1:]
    numbers: list[Cell] = []
    owed, until, phone = 0, None, None
    for cell in rest:
        if cells.has_currency(cell):
            try:
                owed += minor(*cells.amount_of(cell, reader.manner), reader.currency)
            except Illegible as problem:
                raise Illformed("no_amount", str(problem)) from problem
        elif _phone(cell) and len(re.sub(r"\D", "", text_of(cell))) > 6:
            phone = _phone(cell)
        elif isinstance(cell, date) or (isinstance(cell, str) and _looks_like_day(cell, reader.manner)):
            until = _day(cell, reader.manner)
        else:
            numbers.append(cell)
    if fold(name).strip(" :") in TOTALS:
        raise Illformed("total", name)
    if len(numbers) != 1:
        raise Illformed("which_column" if len(numbers) > 1 else "no_units", " ".join(map(text_of, row)))
    left = hundredths(_left(numbers[0], None, None, reader.manner))
    return Opening(line, name_of(name), left, owed, until, phone)


def _looks_like_day(text: str, manner: Manner) -> bool:
    if not re.search(r"\d", text) or re.fullmatch(r"[\d.,]+", text):
        return bool(re.fullmatch(r"\d{1,2}\.\d{1,2}\.\d{2,4}", text))
    try:
        return cells.day_of(text, manner) is not None
    except Illegible:
        return False
