"""Days that no calendar has, such as 31 April: found so that nothing near them is read as another day."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from typing import Any

from handlers.understand.times.lexicon import Style
from handlers.understand.times.nodes import Month
from handlers.understand.times.numbers import Number

_Words = Sequence[dict[str, list[tuple[Any, int]]]]
_LEAP_YEAR = 2024
_FIRST_DOUBTFUL = 29
_BETWEEN = frozenset({"OF", "THE", "DOT", "ORDSUFFIX", "COMMA"})


def impossible_at(words: _Words, style: Style) -> tuple[int, int] | None:
    """Where a 30th of February or a 31st of June stands, in tokens: the first one and the one after the last."""
    for i, kinds in enumerate(words):
        for shape, end in kinds.get("DATE", ()):
            amount = (
                shape[3] == "." and shape[2] is None and (not style.dot_is_date or _is_amount(words, end))
            )
            if not amount and _no_such_date(shape, style):
                return i, end
        for month, end in kinds.get("MONTH", ()):
            found = _before(words, i, month, end) or _after(words, i, month, end)
            if found is not None:
                return found
    return None


def _no_such_date(shape: tuple[int, int, int | None, str], style: Style) -> bool:
    """Digits with a day and a month in this country's order, or in the other one where only that has a month."""
    first, second, third, sign = shape
    if first >= 1900:
        return third is not None and 1 <= second <= 12 and _none_such(third, second, first)
    month, day = (first, second) if style.month_first else (second, first)
    if month > 12:
        month, day = day, month
    if not 1 <= month <= 12:
        return False
    if third is None and sign != "/" and first <= 24 and not (sign == ".." and style.dot_is_date):
        return False
    year = None if third is None else third + 2000 if third < 100 else third
    return _none_such(day, month, year)


def _is_amount(words: _Words, end: int) -> bool:
    """30.2 kg: two numbers with a dot before a word that nobody says of a time."""
    return end < len(words) and (not words[end] or bool(words[end].keys() & {"COUNTED", "MONEY", "UNIT"}))


def _none_such(day: int, month: int, year: int | None) -> bool:
    if not _FIRST_DOUBTFUL <= day <= 31:
        return False
    return day > monthrange(year if year is not None and 1900 <= year <= 2200 else _LEAP_YEAR, month)[1]


def _before(words: _Words, i: int, month: Month, end: int) -> tuple[int, int] | None:
    """ "31st of April", "am einunddreißigsten April"."""
    for k in range(i - 1, max(-1, i - 4), -1):
        day = _day(words[k])
        if day is not None:
            return (k, end) if _none_such(day, month, None) else None
        if not words[k].keys() & _BETWEEN:
            return None
    return None


def _after(words: _Words, i: int, month: Month, end: int) -> tuple[int, int] | None:
    """ "April 31", "June the 31st"; but not "April 31 euros", whose number is an amount."""
    k = end
    while k < len(words) and k < end + 2 and words[k].keys() & {"THE", "DOT", "COMMA"}:
        k += 1
    if k >= len(words):
        return None
    day = _day(words[k])
    if day is None or not _none_such(day, month, None):
        return None
    last = k + 1
    if last < len(words) and words[last].keys() & {"COUNTED", "MONEY", "UNIT"}:
        return None
    return i, last + (last < len(words) and "ORDSUFFIX" in words[last])


def _day(kinds: dict[str, list[tuple[Any, int]]]) -> int | None:
    """The number of a day that a word is: digits, or an ordinal."""
    for value, _ in kinds.get("NUM", ()):
        if isinstance(value, Number) and value.digits in (0, 2):
            return value.value
    return next((int(value) for value, _ in kinds.get("ORD", ())), None)
