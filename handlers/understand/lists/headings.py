"""Which column of a list is what, by its headings."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from handlers.understand.cues.columns import COLUMNS
from handlers.understand.cues.currencies import CODES, SIGNS
from handlers.understand.lists.cells import Cell, has_currency, text_of
from handlers.understand.words import fold

_FARTHEST = 12
"""Rows above the headings: a title, the coach's address, nothing."""
_COUNTS = frozenset(("left", "total", "used", "owed", "paid", "price", "expiry"))
_MONEY_IF_MARKED = {"left": "owed", "total": "price", "used": "paid"}


@dataclass(frozen=True, slots=True)
class Headings:
    """`row` is the index of the headings; `columns` the index of each kind that was found; `unused` names of the others."""

    row: int
    columns: Mapping[str, int]
    unused: tuple[str, ...]


def find_headings(rows: Sequence[Sequence[Cell]]) -> Headings | None:
    """The first row that names the clients and something that is counted; None where no row does."""
    for number, row in enumerate(rows[:_FARTHEST]):
        if sum(1 for cell in row if text_of(cell)) < 2:
            continue
        found = _columns(row, rows[number + 1 : number + 40])
        named = "name" in found or "first" in found or "last" in found
        if named and _COUNTS.intersection(found):
            used = set(found.values())
            unused = tuple(
                text_of(cell)[:30] for at, cell in enumerate(row) if at not in used and text_of(cell)
            )
            return Headings(number, found, unused)
    return None


def _columns(row: Sequence[Cell], below: Sequence[Sequence[Cell]]) -> dict[str, int]:
    """The surest column of each kind; of two as sure the first."""
    found: dict[str, tuple[int, int]] = {}
    for at, cell in enumerate(row):
        kind, length = kind_of(text_of(cell))
        if kind in _MONEY_IF_MARKED and _is_money(text_of(cell), [r[at] for r in below if at < len(r)]):
            kind = _MONEY_IF_MARKED[kind]
        if kind and kind != "unused" and (kind not in found or length > found[kind][0]):
            found[kind] = (length, at)
    columns = {kind: at for kind, (_, at) in found.items()}
    if "pack" in columns and "name" not in columns and "first" not in columns and "last" not in columns:
        columns.pop("pack")
    return columns


def _is_money(heading: str, cells: Sequence[Cell]) -> bool:
    words = {fold(word) for word in re.findall(r"[^\W\d_]+|[^\w\s]", heading)}
    if words.intersection(SIGNS) or words.intersection(CODES):
        return True
    filled = [cell for cell in cells if text_of(cell)]
    return bool(filled) and sum(has_currency(cell) for cell in filled) * 2 > len(filled)


def kind_of(heading: str) -> tuple[str, int]:
    """What a heading names, and by how long a phrase; ("", 0) where it names nothing known."""
    words = re.findall(r"[^\W\d_]+", heading.replace("_", " "))
    key = f" {' '.join(fold(part) for word in words for part in re.split(chr(39) + '|’', word))} "
    best = ("", 0)
    for phrase, kind in _phrases():
        if f" {phrase} " in key and len(phrase) > best[1]:
            best = (kind, len(phrase))
    return best


@cache
def _phrases() -> tuple[tuple[str, str], ...]:
    return tuple((phrase, kind) for kind, phrases in COLUMNS.items() for phrase in phrases.split("|"))
