"""Days found by counting: the last Friday of October, three days after a date, the Monday closest to it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from handlers.understand.times import dates
from handlers.understand.times.grammar import Chart, Grammar
from handlers.understand.times.nodes import Day, Length, Stretch
from handlers.understand.times.numbers import Number


def add(g: Grammar) -> None:
    """Registers the rules."""
    g.rule("day", "_THE|EVERY? nth WEEKDAY _OF|IN? _THE? MONTHWORD")(nth_weekday_always)
    g.rule("day", "_THE? nth WEEKDAY _OF|IN? _THE? month", "_THE? nth WEEKDAY _OF|IN? _THE? monthany")(
        nth_weekday
    )
    g.rule("day", "_THE? nth WEEKDAY _OF|IN? _EVERY MONTHWORD")(nth_weekday_always)
    g.rule("day", "month _S? _COMMA? _THE? nth WEEKDAY")(month_nth_weekday)
    g.rule("day", "_THE? DAY_BESIDE _THE? nameddate|day")(day_beside)
    g.rule("day", "_THE _DAYWORD BEFORE_DAY|AFTER_DAY day", "_DAYWORD BEFORE_DAY|AFTER_DAY nameddate")(
        day_beside
    )
    g.rule("day", "_THE? nth _DAYWORD _OF|IN? _THE? month", "_THE? nth _DAYWORD _OF|IN? _THE? monthany")(
        nth_day
    )
    g.rule("nth", "ORD", "NTH", "NUM _ORDSUFFIX", "dotted", "LASTNTH", "ordinal LASTNTH", "LASTNTH ordinal")(
        nth
    )
    g.rule("day", "nthweek _COMMA? _ON? WEEKDAY", "_THE? WEEKDAY _OF|IN? _THE? nthweek")(weekday_of_stretch)
    g.rule("day", "_THE? CLOSEST WEEKDAY _TO monthday", "_THE? ordinal CLOSEST WEEKDAY _TO monthday")(closest)
    g.rule("day", "RELDAY _IN_TIME length")(day_then_length)
    g.rule("day", "length AFTER_DAY day", "length BEFORE_DAY day", "_IN_TIME length AFTER_DAY day")(
        counted_from
    )


def nth(_: Chart, first: int | Number, last: int | None = None) -> int:
    """1 for the first, -1 for the last, -2 for the second last."""
    values = [v.value if isinstance(v, Number) else v for v in (first, last) if v is not None]
    if len(values) == 2:
        return -max(values)
    return values[0]


def nth_weekday(chart: Chart, which: int, weekday_number: int, month: Stretch) -> Day | None:
    """the last Friday of October."""
    on = dates.nth_weekday(month.start, month.end, weekday_number, which) if which <= 5 else None
    if (
        on is not None
        and on < chart.today
        and month.fixed is False
        and month.start.year == chart.today.year
        and month.start.month == chart.today.month
    ):
        return Day(on, fixed=True)
    return Day(on, fixed=True) if on else None


def nth_weekday_always(chart: Chart, which: int, weekday_number: int, _word: object) -> Day | None:
    """second Tuesday of the month, of every month: the next one."""
    for ahead in range(12):
        start = dates.plus_months(chart.today.replace(day=1), ahead)
        end = dates.plus_months(start, 1) if start else None
        on = dates.nth_weekday(start, end, weekday_number, which) if start and end else None
        if on is not None and on >= chart.today:
            return Day(on, fixed=True)
    return None


def month_nth_weekday(chart: Chart, month: Stretch, which: int, weekday_number: int) -> Day | None:
    """October's first Monday."""
    return nth_weekday(chart, which, weekday_number, month)


def day_beside(chart: Chart, direction: str, day: Day) -> Day | None:
    """the day before Christmas, the eve of the 3rd of May, le lendemain de Pâques."""
    return counted_from(chart, Length(days=1), direction, day)


def nth_day(chart: Chart, which: int, month: Stretch) -> Day | None:
    """the third day of October, the 5th last day of May."""
    on = dates.plus_days(month.start, which - 1) if which > 0 else dates.plus_days(month.end, which)
    return Day(on, fixed=True) if on and month.start <= on < month.end else None


def weekday_of_stretch(chart: Chart, *parts: Any) -> Day | None:
    """first week of October on Friday, Friday in the first week of October."""
    week = next(p for p in parts if isinstance(p, Stretch))
    number = next(p for p in parts if not isinstance(p, Stretch))
    return Day(dates.on_or_after(week.start, number), fixed=True, of_week=week.grain == "week")


def closest(chart: Chart, *parts: Any) -> Day | None:
    """the closest Monday to 5 October, the second closest one."""
    day: Day = parts[-1]
    weekday_number = parts[-2]
    which = parts[0] if len(parts) == 4 else 1
    around = [dates.before(day.on, weekday_number), dates.on_or_after(day.on, weekday_number)]
    around += [around[0] - timedelta(weeks=1), around[1] + timedelta(weeks=1)]
    around.sort(key=lambda d: abs((d - day.on).days))
    return Day(around[which - 1], fixed=True) if 1 <= which <= 4 else None


def counted_from(chart: Chart, *parts: Any) -> Day | None:
    """three days after 12 January, a week before Friday, two weeks from tomorrow."""
    length, direction, day = parts
    sign = -1 if direction == "before" else 1
    if length.seconds or (length.nights and direction == "after"):
        return None
    on: date | None = dates.plus_months(day.on, sign * length.months)
    on = dates.plus_days(on, sign * length.days) if on else None
    return Day(on, fixed=True, counted=True) if on else None


def day_then_length(chart: Chart, days: int, length: Length) -> Day | None:
    """heute in einer Woche."""
    start = dates.plus_days(chart.today, days)
    return counted_from(chart, length, "after", Day(start)) if start else None
