"""Weekdays with this, next, last and "in two weeks"; days counted from today."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from handlers.understand.times import dates
from handlers.understand.times.grammar import Chart, Grammar
from handlers.understand.times.nodes import Day, Length, Stretch, Weekday
from handlers.understand.times.numbers import Number


def add(g: Grammar) -> None:
    """Registers the rules."""
    g.rule("day", "RELDAY")(relative)
    g.rule("day", "_THIS_SAME? _EACH? WEEKDAY")(weekday)
    g.rule("day", "_THE? MOD WEEKDAY", "_THE? MOD _OF? WEEKDAY")(moved_weekday)
    g.rule("day", "WEEKDAY POSTMOD", "WEEKDAY _THE? MOD", "_THE WEEKDAY MOD")(weekday_moved)
    g.rule("day", "_THE? week _S WEEKDAY")(weekday_of_week)
    g.rule("day", "WEEKDAY _COMMA? _ON? _OF? _THE? week", "week _DASH? _COMMA? _ON? _OF? _THE? WEEKDAY")(
        weekday_of_week
    )
    g.rule(
        "day",
        "WEEKDAY WEEKLATER",
        "WEEKDAY _COMMA? _IN_TIME length",
        "WEEKDAY _COMMA? lengthhence",
        "lengthhence _COMMA? _ON? WEEKDAY",
        "_IN_TIME length _COMMA? _ON? WEEKDAY",
        "WEEKDAY _A? length _HENCE",
    )(weekday_later)
    g.rule("day", "length _ON WEEKDAY")(weeks_on_weekday)
    g.rule("day", "NUM WEEKDAY _FROM_NOW", "_IN NUM WEEKDAY")(counted_weekdays)
    g.rule(
        "day",
        "_THE? WEEKDAY AFTER|BEFORE|NEXT_TO _THE? nameddate",
        "_THE? nth WEEKDAY AFTER|BEFORE|NEXT_TO _THE? nameddate",
    )(weekday_beside)
    g.rule("day", "_THE? WEEKDAY _OF _THE? feast")(weekday_of_feast)
    g.rule("day", "length RELDAY", "RELDAY WEEKLATER")(weeks_on_day)
    g.rule("weakday", "WEEKDAY_WEAK _DOT?")(weekday)
    g.rule("day", "_THE? MOD WEEKDAY_WEAK", "WEEKDAY_WEAK POSTMOD")(moved_weekday)
    g.rule("day", "WEEKDAY_WEAK _OF? _THE? week", "week _OF? WEEKDAY_WEAK")(weekday_of_week)


def relative(chart: Chart, days: int) -> Day | None:
    """today, tomorrow, the day after."""
    on = dates.plus_days(chart.today, days)
    return Day(on, fixed=True) if on else None


def weekday(chart: Chart, number: int) -> Day:
    """The next such day; said on that very day it is today or, in most languages, the one a week on. Both are kept."""
    on = dates.after(chart.today, number)
    if chart.today.weekday() != number:
        return Day(on, weekday=True)
    first, second = (chart.today, on) if chart.style.weekday_today else (on, chart.today)
    return Day(first, others=(second,), weekday=True)


def moved_weekday(chart: Chart, first: str | Weekday, second: str | Weekday) -> Day | None:
    """ "next Saturday" said on a Tuesday is the one of next week; the coming one is the other reading."""
    mod, number = (second, first) if isinstance(first, Weekday) else (first, second)
    if not isinstance(number, Weekday) or not isinstance(mod, str):
        return None
    today = chart.today
    this_week = dates.monday(today) + timedelta(days=number)
    nearest = dates.after(today, number)
    if mod == "this":
        return Day(dates.on_or_after(today, number), weekday=True)
    if mod == "coming":
        return Day(nearest, weekday=True)
    if mod == "next":
        on = this_week + timedelta(weeks=1)
        return Day(on, others=(nearest,) if nearest != on else (), weekday=True)
    if mod == "after_next":
        on = this_week + timedelta(weeks=2)
        nearer = this_week + timedelta(weeks=1)
        return Day(on, others=(nearer,), weekday=True)
    if mod == "last":
        return Day(dates.before(today, number), weekday=True)
    if mod == "previous":
        return Day(this_week - timedelta(weeks=1), weekday=True)
    return None


def weekday_moved(chart: Chart, number: Weekday, mod: str) -> Day | None:
    """lunes que viene, mardi prochain, Wednesday after next (the one after the coming one)."""
    if mod == "second":
        nearest = dates.after(chart.today, number)
        in_week = dates.monday(chart.today) + timedelta(days=number + 7)
        on = in_week if in_week > nearest else nearest + timedelta(weeks=1)
        return Day(on, others=(on + timedelta(weeks=1),), weekday=True)
    return moved_weekday(chart, mod, number)


def weekday_of_week(chart: Chart, *parts: Any) -> Day | None:
    """Wednesday of next week."""
    number = next(p for p in parts if isinstance(p, Weekday))
    week = next(p for p in parts if isinstance(p, Stretch))
    return Day(dates.on_or_after(week.start, number), fixed=True, of_week=week.grain == "week")


def weekday_later(chart: Chart, *parts: Any) -> Day | None:
    """Friday in two weeks, Friday week, lundi en huit; "Monday two weeks from now" is in the week two weeks on."""
    number = next(p for p in parts if isinstance(p, Weekday))
    said = next(p for p in parts if not isinstance(p, Weekday))
    length = said if isinstance(said, Length) else Length(days=int(said), unit="week")
    if length.seconds:
        return None
    if length.unit != "week":
        start = dates.plus_months(chart.today, length.months)
        start = dates.plus_days(start, length.days) if start else None
        return Day(dates.on_or_after(start, number), fixed=True) if start else None
    coming = dates.on_or_after(chart.today, number)
    if length.hence:
        coming = dates.monday(chart.today) + timedelta(days=int(number))
    on = dates.plus_days(coming, length.days)
    return Day(on, fixed=True) if on else None


def weeks_on_weekday(chart: Chart, length: Length, number: Weekday) -> Day | None:
    """a week on Tuesday."""
    return weekday_later(chart, number, length) if length.unit == "week" else None


def weekday_beside(_: Chart, *parts: Any) -> Day | None:
    """the Friday after Thanksgiving, Dienstag nach dem 24., the second Monday after Easter, the last Sunday before 3 May."""
    number, direction, day = parts[-3:]
    which = parts[0] if len(parts) == 4 else 1
    back = direction.startswith("before")
    if not (back or direction.startswith("after")) or not (1 <= which <= 5 or (back and which == -1)):
        return None
    on = dates.before(day.on, number) if back else dates.after(day.on, number)
    weeks = (abs(which) - 1) * (-1 if back else 1)
    return Day(on + timedelta(weeks=weeks), fixed=True)


def weekday_of_feast(_: Chart, number: Weekday, feast: Day) -> Day | None:
    """lunes de Pentecostés, quinta-feira da Ascensão: the feast itself or the day on either side of it."""
    near = (feast.on + timedelta(days=days) for days in (0, 1, -1))
    return next((Day(on, fixed=True) for on in near if on.weekday() == number), None)


def weeks_on_day(chart: Chart, first: Length | int, second: Length | int) -> Day | None:
    """a week today, tomorrow week, demain en huit, a month today."""
    days, said = (second, first) if isinstance(first, Length) else (first, second)
    asked = chart.style.weeks_on_day or not isinstance(said, Length)
    if not asked or not isinstance(days, int) or not 0 <= days <= 1:
        return None
    length = said if isinstance(said, Length) else Length(days=said, unit="week")
    start = dates.plus_months(chart.today, length.months)
    on = dates.plus_days(start, days + length.days) if start else None
    return Day(on, fixed=True) if on and length.unit in ("week", "month") else None


def counted_weekdays(chart: Chart, count: Number, number: int, _: object = None) -> Day | None:
    """three Fridays from now."""
    on = dates.plus_days(dates.after(chart.today, number), 7 * (count.value - 1))
    return Day(on, fixed=True) if on and 1 <= count.value <= 52 else None
