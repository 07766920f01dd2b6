"""Dates in each country's order, with and without year and weekday; days of the month alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from handlers.understand.times import dates
from handlers.understand.times.grammar import Chart, Grammar
from handlers.understand.times.nodes import Day, Month, Stretch, Weekday
from handlers.understand.times.numbers import Number
from handlers.understand.times.rules_other import holiday

_SOON = 31
"""Days within which "Friday 18" is the 18th, if that is a Friday; beyond them it is a Friday at 18:00."""


def add(g: Grammar) -> None:
    """Registers the rules."""
    g.rule("ordinal", "ORD", "NUM _ORDSUFFIX")(ordinal)
    g.rule("dayno", "ordinal", "dotted", "NUM")(ordinal)
    g.rule("dotted", "NUM _DOT")(dotted)
    g.rule("strongno", "ordinal", "dotted")(ordinal)
    g.rule("year", "NUM", "_OF NUM", "_COMMA NUM")(year)
    g.rule("year", "YEAR")(short_year)
    g.rule("year", "_OF? _THOUSANDS _AND? NUM", "NUM NUM")(spoken_year)
    g.rule("day", "WEEKDAY_WEAK NUM")(near_weekday_with_number)
    g.rule(
        "monthday",
        "dayno _DAYWORD? _OF? _THE? MONTH year?",
        "dayno _OF? _THE? _MONTHWORD _OF? MONTH year?",
        "_DAYWORD dayno _OF? _THE? MONTH year?",
        "MONTH _DOT? _COMMA? _THE? ordinal year?",
        "MONTH _DOT? _SLASH? dayno year?",
        "dayno _DASH|SLASH MONTH _DASH|SLASH year",
        "dayno _SLASH|DASH MONTH",
    )(day_and_month)
    g.rule("monthday", "MONTH _DASH|SLASH dayno")(day_and_month)
    g.rule("monthday", "dayno _DASH|SLASH MONTH _DASH|SLASH NUM")(framed)
    g.rule("monthday", "MONTH _DASH|SLASH MONTHYEAR")(month_then_rest)
    g.rule("monthday", "ordinal _OF? _THE? MONTHNO year?", "strongno _SLASH? monthno year?")(ordinal_month)
    g.rule("monthno", "NUM _DOT")(month_in_digits)
    g.rule("monthday", "DATE")(numeric)
    g.rule("monthday", "DATE _COMMA NUM")(numeric)
    g.rule("monthday", "NUM _SLASH NUM", "_THE_DAY NUM NUM", "_THE_DAY NUM _OF NUM")(spaced)
    g.rule("monthday", "_THE_DAY? NUM NUM NUM", "NUM _SLASH NUM _SLASH NUM")(spaced_year)
    g.rule("day", "_THE? monthday")(take)
    g.rule("day", "monthday _OPEN|COMMA? WEEKDAY _CLOSE?")(dated)
    g.rule("day", "_THIS_SAME? _MOD? WEEKDAY _COMMA|OPEN? _ON? _THE? monthday _CLOSE?")(dated_after)
    g.rule("day", "_MOD monthday")(take)
    g.rule("nameddate", "HOLIDAY year?")(holiday)
    g.rule("nameddate", "dayno _OF? MONTH year?", "MONTH dayno year?")(day_and_month)
    g.rule("nameddate", "numbered")(take)
    g.rule("numbered", "_DAYWORD strongno", "_DAYWORD _THE? NUM", "_THE strongno _DAYWORD", "_THE_DAY NUM")(
        numbered
    )
    g.rule("numbered", "_THE strongno")(ordinal_alone)
    g.rule("day", "numbered")(take)
    g.rule("suffixed", "NUM _ORDSUFFIX")(numbered)
    g.rule(
        "day", "NUM _OR monthday", "ordinal _OR monthday", "dayno _COMMA dayno _OR|AND|COMMA _THE? monthday"
    )(one_or_other)
    g.rule("day", "numbered _OF? month", "strongno _DAYWORD? _OF? month", "NUM _DAYWORD? _OF month")(
        day_of_month
    )
    g.rule(
        "day",
        "WEEKDAY _COMMA? _ON? _THE? strongno",
        "WEEKDAY _OPEN strongno _CLOSE",
        "WEEKDAY _COMMA? _ON? numbered",
        "WEEKDAY _THE_DAY NUM",
        "strongno _OF? WEEKDAY",
        "_THE_DAY NUM _COMMA? WEEKDAY",
    )(weekday_numbered)
    g.rule("day", "WEEKDAY|WEEKDAY_WEAK NUM")(weekday_with_number)
    g.rule("day", "WEEKDAY_WEAK _COMMA|DOT? _THE? strongno", "WEEKDAY_WEAK _COMMA|DOT? numbered")(
        weekday_numbered
    )
    g.rule("day", "WEEKDAY_WEAK _COMMA|DOT? _THE? monthday")(dated_after)


def ordinal(_: Chart, number: Number | int) -> int | None:
    """A day of the month, 1 to 31."""
    value = number.value if isinstance(number, Number) else number
    if isinstance(number, Number) and number.digits > 2:
        return None
    return value if 1 <= value <= 31 else None


def dotted(chart: Chart, number: Number) -> int | None:
    """The 3. of a language whose ordinals are written with a dot."""
    return ordinal(chart, number) if chart.style.dotted_ordinals else None


def year(_: Chart, number: Number) -> int | None:
    """2026 or, with two digits that no hour can be, 26."""
    if number.digits == 4 and 1900 <= number.value < 1960 and number.value % 100 % 5 == 0:
        return None  # "3 Dec 1930" is half past seven: nobody books in that year
    if number.digits == 4 or (number.digits == 0 and number.value > 1900):
        return dates.full_year(number.value) if 1900 <= number.value <= dates.FURTHEST_YEAR else None
    return None


def spoken_year(_: Chart, first: Number, second: Number | None = None) -> int | None:
    """twenty twenty-six, deux mille vingt-six: in words."""
    if second is None:
        return 2000 + first.value if not first.digits and 1 <= first.value <= 99 else None
    spoken = not first.digits and not second.digits and first.value == 20 and 20 <= second.value <= 59
    return 2000 + second.value if spoken else None


def short_year(_: Chart, number: int) -> int | None:
    """'26."""
    return dates.full_year(number)


def _date(chart: Chart, month: int, day: int, year: int | None) -> Day | None:
    on = dates.next_date(chart.today, month, day) if year is None else dates.safe(year, month, day)
    return Day(on, fixed=True, year_said=year is not None) if on else None


def day_and_month(chart: Chart, *parts: Any) -> Day | None:
    """3 March, March 3rd 2026, 28.Oktober."""
    first, second = parts[0], parts[1]
    year = parts[2] if len(parts) > 2 else None
    month, day = (first, second) if isinstance(first, Month) else (second, first)
    return _date(chart, int(month), day, year)


def framed(chart: Chart, day: int, month: Month, year: Number) -> Day | None:
    """8-Jun-26."""
    return _date(chart, int(month), day, dates.full_year(year.value)) if year.digits == 2 else None


def month_then_rest(chart: Chart, month: Month, rest: tuple[int, int]) -> Day | None:
    """Dec/05/2026: what looks like a month and its year is the day."""
    return _date(chart, int(month), *rest)


def ordinal_month(chart: Chart, day: int, month: int, year: int | None = None) -> Day | None:
    """am siebten vierten, den 3. 11."""
    return _date(chart, month, day, year) if 1 <= month <= 12 else None


def month_in_digits(chart: Chart, number: Number) -> int | None:
    """The 4. of "siebter 4.", where dates are written with dots."""
    return (
        number.value
        if chart.style.dot_is_date and 1 <= number.value <= 12 and number.digits in (1, 2)
        else None
    )


def numeric(chart: Chart, shape: tuple[int, int, int | None, str], year: Number | None = None) -> Day | None:
    """3.11., 11/3, 2026-03-02: day or month first as the country has it, the other way round where only that is a date."""
    first, second, third, _ = shape
    if first > 31 or (first > 12 and third is not None and first >= 1900):
        return (
            _date(chart, second, third, first)
            if third is not None and 1900 <= first <= dates.FURTHEST_YEAR
            else None
        )
    if year is not None and third is not None:
        return None
    said = dates.full_year(third) if third is not None else year.value if year else None
    if (third is not None or year is not None) and (said is None or said < 1900):
        return None
    month, day = (first, second) if chart.style.month_first else (second, first)
    if month > 12 >= day:
        if third is None and shape[3] == "-" and day < month <= 24:
            return None
        if third is None and shape[3] == "." and chart.style.dot_is_date:
            return None  # "9.30" is half past nine: nobody writes dates with dots and the month first
        month, day = day, month
    found = _date(chart, month, day, said)
    if found is None or third is not None:
        return found
    return replace(found, dashed=shape[3] == "-", dotted=shape[3] == ".")


def spaced(chart: Chart, first: Number, second: Number) -> Day | None:
    """15 / 2."""
    if first.digits not in (1, 2) or second.digits not in (1, 2):
        return None
    return numeric(chart, (first.value, second.value, None, "/"))


def spaced_year(chart: Chart, first: Number, second: Number, year: Number) -> Day | None:
    """20 02 2014."""
    if first.digits not in (1, 2) or second.digits not in (1, 2) or year.digits not in (2, 4):
        return None
    return numeric(chart, (first.value, second.value, year.value, " "))


def dated(chart: Chart, day: Day, number: int) -> Day | None:
    """A date with its weekday: where the year was left out, a date that fits and is just past is meant."""
    if day.on.weekday() == number or day.year_said:
        return day
    before = dates.safe(day.on.year - 1, day.on.month, day.on.day)
    if before is not None and before.weekday() == number and chart.today - before < timedelta(days=14):
        return replace(day, on=before)
    return day


def dated_after(chart: Chart, number: int, day: Day) -> Day | None:
    """Friday 6 March. Two numbers with a dash are hours ("Monday 6-8") where the weekday is not that date's; with a dot too
    ("Friday 9.30") where dates are not written so."""
    found = dated(chart, day, number)
    if found is not None and day.dotted and not chart.style.dot_is_date and found.on.weekday() != number:
        return None
    if found is None or not day.dashed:
        return found
    far = found.on - chart.today > timedelta(days=62)
    return None if found.on.weekday() != number or far else found


def numbered(chart: Chart, number: int | Number) -> Day | None:
    """the 13th: the next day with that number."""
    value = number.value if isinstance(number, Number) else number
    on = dates.next_day_of_month(chart.today, value) if 1 <= value <= 31 else None
    return Day(on, fixed=True, number=value) if on else None


def ordinal_alone(chart: Chart, number: int) -> Day | None:
    """the third, der dritte; le premier, but "le troisième" is no day."""
    return numbered(chart, number) if number == 1 or chart.style.ordinal_days else None


def one_or_other(_: Chart, *parts: Any) -> Day | None:
    """24 of 25 november, 23rd, 24th or 25th November: the first, and the others as what it may be besides."""
    last: Day = parts[-1]
    numbers = [p.value if isinstance(p, Number) and p.digits in (1, 2) else p for p in parts[:-1]]
    days = [dates.safe(last.on.year, last.on.month, n) for n in numbers if not isinstance(n, Number)]
    known = [day for day in days if day is not None]
    if len(known) < len(numbers) or sorted({*known, last.on}) != [*known, last.on]:
        return None
    return Day(known[0], others=(*known[1:], last.on), fixed=True)


def day_of_month(chart: Chart, day: Day | int | Number, month: Stretch) -> Day | None:
    """the 20th of next month."""
    number = day.number if isinstance(day, Day) else day.value if isinstance(day, Number) else day
    on = dates.safe(month.start.year, month.start.month, number) if number else None
    return Day(on, fixed=True) if on else None


def weekday_numbered(chart: Chart, *parts: Any) -> Day | None:
    """Tuesday the 19th: the next month in which they agree, else the date."""
    weekday_number, value = parts
    if isinstance(weekday_number, Day) or (isinstance(value, Weekday)):
        weekday_number, value = value, weekday_number
    day = value.number if isinstance(value, Day) else value.value if isinstance(value, Number) else value
    if day is None or not 1 <= day <= 31:
        return None
    on = dates.dated_weekday(chart.today, weekday_number, day) or dates.next_day_of_month(chart.today, day)
    return Day(on, fixed=True) if on else None


def weekday_with_number(chart: Chart, weekday_number: int, number: Number) -> Day | None:
    """Friday 18: a date where no hour can be meant or where one of the coming weeks has that very day; else 18:00."""
    value = number.value
    if number.digits > 2 or not 1 <= value <= 31:
        return None
    on = dates.dated_weekday(chart.today, weekday_number, value)
    if on is None or value > 24:
        return Day(on, fixed=True) if on else None
    small = value <= 12 and not chart.style.hours_with_at
    if (on - chart.today).days > _SOON:
        far = chart.style.weekday_and_number
        return Day(on, fixed=True, needs_clock=small, far=True) if far else None
    nearest = datetime.combine(dates.after(chart.today, weekday_number), time()) + timedelta(hours=value)
    return Day(on, fixed=True, needs_clock=small, or_hour=nearest)


def near_weekday_with_number(chart: Chart, weekday_number: int, number: Number) -> Day | None:
    """mar 19: where that is both a Tuesday soon and a day of March, the Tuesday."""
    found = weekday_with_number(chart, weekday_number, number)
    return found if found is not None and not (found.far or found.needs_clock) else None


def take(_: Chart, node: Any) -> Any:
    """The node as it is."""
    return node
