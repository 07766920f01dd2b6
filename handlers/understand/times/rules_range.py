"""Ranges of days ("13 to 15 July", "vom 4. bis zum 23."), and clock times with one open border ("after 5", "ab 16 Uhr")."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any, NamedTuple

from handlers.understand.times import dates
from handlers.understand.times.grammar import Chart, Grammar
from handlers.understand.times.nodes import Clock, ClockRange, Day, Month, Stretch


class OpenClock(NamedTuple):
    """A clock time that is a border: "after" or "before" it."""

    clock: Clock
    open: str


def add(g: Grammar) -> None:
    """Registers the rules."""
    g.rule(
        "dayrange",
        "_FROM|BETWEEN|FROM_DAY|ON? _THE? _DAYWORD? dayno _TO|TO_CLOCK|DASH|AND|UNTIL_DAY|SLASH _THE? WEEKDAY? monthday",
        "_BETWEEN _THE_DAY dayno _AND _THE? monthday",
    )(into_month)
    g.rule(
        "dayrange",
        "_FROM|BETWEEN|FROM_DAY? _THE? WEEKDAY|WEEKDAY_WEAK? _DOT|COMMA? _THE? dayno _TO|TO_CLOCK|DASH|AND|UNTIL_DAY _THE? WEEKDAY|WEEKDAY_WEAK _DOT|COMMA? _THE? monthday",
    )(into_month)
    g.rule("dayrange", "_FROM|BETWEEN|FROM_DAY? _THE? monthday _TO|DASH|AND|UNTIL_DAY _THE? dayno year?")(
        from_date
    )
    g.rule("dayrange", "_FROM|BETWEEN|FROM_DAY? _THE? monthday _TO|DASH|UNTIL_DAY _THE? monthday")(two_dates)
    g.rule("dayrange", "_FROM|BETWEEN|FROM_DAY? _THE? monthday _AND _THE? monthday")(between_dates)
    g.rule("dayrange", "_THE? _WEEK|WEEKEND _OF|COMMA? _THE? dayrange", "_THE? _WEEK_FROM dayrange")(
        within_week
    )
    g.rule("dayrange", "_THE? DATE _OF? MONTH year?")(slashed)
    g.rule(
        "dayrange",
        "_WEEKDAY|WEEKDAY_WEAK _DOT? _SLASH|DASH|AND|TO _WEEKDAY|WEEKDAY_WEAK _DOT? _COMMA? _THE? dayrange",
    )(taken)
    g.rule("dayrange", "_FROM|BETWEEN|FROM_DAY? _THE? MONTH dayno _TO|DASH _THE? dayno year?")(month_first)
    g.rule(
        "dayrange",
        "_FROM_DAY _THE? _DAYWORD? dayno _UNTIL_DAY|TO _THE? _DAYWORD? dayno",
        "_BETWEEN _THE strongno _AND _THE strongno",
        "_BETWEEN _THE_DAY dayno _AND _THE_DAY? dayno",
        "_FROM? numbered _TO|DASH|UNTIL_DAY numbered",
        "_FROM _DAYWORD dayno _TO _DAYWORD? dayno",
    )(numbers)
    g.rule(
        "dayrange", "_FROM_DAY? _FROM? _THE? dayno _DASH|TO|UNTIL_DAY _THE? dayno _IN|OF? _THE? monthspan"
    )(numbers_of)
    g.rule("dayrange", "monthspan _FROM_DAY|FROM? _THE? strongno _DASH|TO|UNTIL_DAY _THE? strongno")(
        numbers_of
    )
    g.rule(
        "openclock",
        "AFTER _AT? _APPROX? rangeend",
        "BEFORE _AT? _APPROX? rangeend",
        "FROM _AT _APPROX? rangeend",
        "UNTIL _AT? _APPROX? rangeend",
        "BY _AT? _APPROX? clock",
        "BY _AT _APPROX? rangeend",
        "AFTER|BEFORE|UNTIL _AT? inflected",
        "rangeend ONWARDS",
        "FROM _AT? _APPROX? rangeend _ONWARDS",
    )(open_clock)
    g.rule(
        "clockrange",
        "AFTER _AT? rangeend _BUT|AND? BEFORE _AT? rangeend",
        "_BETWEEN|FROM|AFTER? _NOW _AND|TO|TO_CLOCK|UNTIL|UNTIL_DAY|DASH _AT|THE? rangeend",
    )(both_borders)


def taken(_: Chart, days: Stretch) -> Stretch:
    """Sa/So 12./13.12.: the dates say which."""
    return days


def _range(first: Day | None, last: Day | None) -> Stretch | None:
    if first is None or last is None or last.on < first.on or (last.on - first.on).days > 400:
        return None
    return Stretch(first.on, last.on + timedelta(days=1), "day", fixed=True)


def within_week(_: Chart, days: Stretch) -> Stretch:
    """in der Woche vom 7. bis 11. Dezember, the weekend of 5/6 December."""
    return days


def slashed(
    chart: Chart, shape: tuple[int, int, int | None, str], month: Month, year: int | None = None
) -> Stretch | None:
    """5/6 December."""
    first, last, third, _ = shape
    return month_first(chart, month, first, last, year) if third is None else None


def into_month(chart: Chart, *parts: Any) -> Stretch | None:
    """13 to 15 July: the first day lies in the month of the last, or, with a greater number, in the month before it."""
    last = parts[-1]
    if _looks_like_clock(chart, last):
        return None
    number = next(p for p in parts if isinstance(p, int) and type(p) is int)
    first = dates.safe(last.on.year, last.on.month, number)
    if first is None or first > last.on:
        earlier = dates.plus_months(last.on.replace(day=1), -1)
        first = dates.safe(earlier.year, earlier.month, number) if earlier else None
    if (
        first is not None
        and first < chart.today
        and not last.year_said
        and chart.today - first > timedelta(days=31)
    ):
        return None
    return _range(Day(first), last) if first else None


def from_date(chart: Chart, first: Day, number: int, year: int | None = None) -> Stretch | None:
    """July 13 through 15; from 27 April to the 3rd (of May)."""
    if _looks_like_clock(chart, first):
        return None
    on = first.on.replace(year=year) if year and dates.safe(year, first.on.month, first.on.day) else first.on
    last = dates.safe(on.year, on.month, number)
    if last is None or last <= on:
        later = dates.plus_months(on.replace(day=1), 1)
        last = dates.safe(later.year, later.month, number) if later else None
    return _range(Day(on), Day(last)) if last else None


def _looks_like_clock(chart: Chart, day: Day) -> bool:
    """9.30 is a clock time in a range ("from 9.30 to 11") where dates are not written with dots."""
    return day.dotted and not chart.style.dot_is_date


def two_dates(chart: Chart, first: Day, last: Day) -> Stretch | None:
    """from 25/10 to 25/1. Where no year was said the range may have begun in the last two months; a year said last is of both."""
    if _looks_like_clock(chart, first):
        return None
    start, end = first.on, last.on
    if last.year_said and not first.year_said:
        start = dates.safe(end.year, start.month, start.day) or start
        if start > end:
            start = dates.safe(end.year - 1, start.month, start.day) or start
    elif end < start and not first.year_said:
        earlier = dates.safe(start.year - 1, start.month, start.day)
        if earlier is not None and earlier >= chart.today - timedelta(days=62):
            start = earlier
        else:
            end = dates.safe(end.year + 1, end.month, end.day) or end
    return _range(Day(start), Day(end))


def between_dates(chart: Chart, first: Day, last: Day) -> Stretch | None:
    """between 7/12 and 9/12; "8-12 and 2-6" are hours."""
    return None if first.dashed and last.dashed else two_dates(chart, first, last)


def month_first(chart: Chart, month: Month, first: int, last: int, year: int | None = None) -> Stretch | None:
    """July 13-15."""
    if last <= first:
        return None
    end = dates.safe(year, month, last) if year else dates.next_date(chart.today, month, last)
    start = dates.safe(end.year, month, first) if end else None
    return _range(Day(start), Day(end)) if start and end else None


def numbers(chart: Chart, first: int | Day, last: int | Day) -> Stretch | None:
    """from the 3rd to the 5th: the next days with those numbers."""
    low = first.number if isinstance(first, Day) else first
    high = last.number if isinstance(last, Day) else last
    if low is None or high is None:
        return None
    start = dates.next_day_of_month(chart.today, low)
    end = dates.next_day_of_month(start, high) if start else None
    return _range(Day(start), Day(end)) if start and end and start != end else None


def numbers_of(_: Chart, *parts: Any) -> Stretch | None:
    """from the 4th to the 23rd of next month."""
    month = next(p for p in parts if isinstance(p, Stretch))
    low, high = (p for p in parts if isinstance(p, int))
    start = dates.safe(month.start.year, month.start.month, low)
    end = dates.safe(month.start.year, month.start.month, high)
    return _range(Day(start), Day(end)) if start and end else None


def open_clock(_: Chart, *parts: Any) -> OpenClock | None:
    """after 5, before 11 am, ab 16 Uhr, 3 pm or later. The clock may be a number alone: the border word makes it a time."""
    clock = next(p for p in parts if isinstance(p, Clock))
    word = next(p for p in parts if isinstance(p, str))
    if word.endswith(("_day", "_date")) and clock.bare:
        return None
    if word == "of":
        return None  # "la de las 6" is at six, "de 6 a 8" from six
    if word == "by_day" and clock.open and not clock.exact:
        return None  # "d'ici 2h" is within two hours
    return OpenClock(
        replace(clock, bare=False),
        "by" if word.startswith("by") else "before" if word.startswith(("before", "until")) else "after",
    )


def both_borders(chart: Chart, *parts: Any) -> ClockRange | None:
    """after 9:30 but before 11; between now and eight."""
    clocks = [replace(p, bare=False) for p in parts if isinstance(p, Clock)]
    if any(str(p).endswith(("_day", "_date")) for p in parts):
        return None
    if len(clocks) == 1:
        now = Clock(chart.now.hour, chart.now.minute, exact=True, pm_said=True)
        return ClockRange(now, clocks[0])
    return ClockRange(clocks[0], clocks[1])
