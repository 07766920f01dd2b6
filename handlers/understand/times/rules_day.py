"""Days: weekdays with this, next and last; days counted from today; dates in each country's order; ordinals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from handlers.understand.times import dates
from handlers.understand.times.grammar import Chart, Grammar
from handlers.understand.times.nodes import Day, Length, Month, Stretch, Weekday
from handlers.understand.times.numbers import Number


def add(g: Grammar) -> None:
    """Registers the rules."""
    g.rule("ordinal", "ORD", "NUM _ORDSUFFIX")(ordinal)
    g.rule("dayno", "ordinal", "dotted", "NUM")(ordinal)
    g.rule("dotted", "NUM _DOT")(dotted)
    g.rule("strongno", "ordinal", "dotted")(ordinal)
    g.rule("year", "NUM", "_OF NUM", "_COMMA NUM")(year)

    g.rule("day", "RELDAY")(relative)
    g.rule("day", "WEEKDAY_WEAK NUM")(near_weekday_with_number)
    g.rule("day", "_THIS_SAME? _EACH? WEEKDAY")(weekday)
    g.rule("wday", "WEEKDAY _DOT?")(take)
    g.rule("mod", "MOD")(take)
    g.rule("day", "_THE? MOD WEEKDAY", "_THE? MOD _OF? WEEKDAY")(moved_weekday)
    g.rule("day", "WEEKDAY POSTMOD", "WEEKDAY _THE? MOD", "_THE WEEKDAY MOD")(weekday_moved)
    g.rule("day", "WEEKDAY _COMMA? _ON? _OF? _THE? week", "week _DASH? _COMMA? _ON? _OF? _THE? WEEKDAY")(weekday_of_week)
    g.rule("day", "WEEKDAY WEEKLATER", "WEEKDAY _COMMA? _IN_TIME length", "WEEKDAY _COMMA? lengthhence",
           "lengthhence _COMMA? _ON? WEEKDAY", "_IN_TIME length _COMMA? _ON? WEEKDAY", "WEEKDAY _A? length _HENCE")(weekday_later)
    g.rule("day", "NUM WEEKDAY _FROM_NOW", "_IN NUM WEEKDAY")(counted_weekdays)

    g.rule("monthday", "dayno _DAYWORD? _OF? _THE? MONTH year?", "MONTH _DOT? _COMMA? _THE? ordinal _COMMA? year?",
           "MONTH _DOT? _SLASH? dayno year?", "dayno _DASH|SLASH MONTH _DASH|SLASH year", "dayno _SLASH MONTH")(day_and_month)
    g.rule("monthday", "MONTH _DASH|SLASH dayno")(day_and_month)
    g.rule("monthday", "ordinal _OF? _THE? MONTHNO year?", "strongno _SLASH? monthno year?")(ordinal_month)
    g.rule("monthno", "NUM _DOT")(month_in_digits)
    g.rule("monthday", "DATE")(numeric)
    g.rule("monthday", "DATE _COMMA NUM")(numeric)
    g.rule("monthday", "NUM _SLASH NUM", "_THE_DAY NUM NUM", "_THE_DAY NUM _OF NUM")(spaced)
    g.rule("monthday", "_THE_DAY? NUM NUM NUM")(spaced_year)
    g.rule("day", "_THE? monthday")(take)
    g.rule("day", "monthday _OPEN|COMMA? WEEKDAY _CLOSE?")(dated)
    g.rule("day", "_THIS_SAME? _MOD? WEEKDAY _COMMA|OPEN? _ON? _THE? monthday _CLOSE?")(dated_after)
    g.rule("day", "_MOD monthday")(take)

    g.rule("numbered", "_DAYWORD strongno", "_DAYWORD _THE? NUM", "_THE strongno _DAYWORD?", "_THE_DAY NUM")(numbered)
    g.rule("day", "numbered")(take)
    g.rule("day", "numbered _OF? month", "strongno _DAYWORD? _OF? month", "NUM _DAYWORD? _OF month")(day_of_month)
    g.rule("day", "WEEKDAY _COMMA? _ON? _THE? strongno", "WEEKDAY _COMMA? _ON? numbered", "WEEKDAY _THE_DAY NUM",
           "strongno _OF? WEEKDAY", "_THE_DAY NUM _COMMA? WEEKDAY")(weekday_numbered)
    g.rule("day", "WEEKDAY|WEEKDAY_WEAK NUM")(weekday_with_number)
    g.rule("weakday", "WEEKDAY_WEAK _DOT?")(weekday)
    g.rule("day", "WEEKDAY_WEAK _COMMA|DOT? _THE? strongno", "WEEKDAY_WEAK _COMMA|DOT? numbered")(weekday_numbered)
    g.rule("day", "WEEKDAY_WEAK _COMMA|DOT? _THE? monthday")(dated_after)
    g.rule("day", "_THE? MOD WEEKDAY_WEAK", "WEEKDAY_WEAK POSTMOD")(moved_weekday)
    g.rule("day", "WEEKDAY_WEAK _OF? _THE? week", "week _OF? WEEKDAY_WEAK")(weekday_of_week)

    g.rule("day", "_THE? nth WEEKDAY _OF|IN? _THE? month", "_THE? nth WEEKDAY _OF|IN? _THE? monthspan")(nth_weekday)
    g.rule("day", "_THE? nth _DAYWORD _OF|IN? _THE? month", "_THE? nth _DAYWORD _OF|IN? _THE? monthspan")(nth_day)
    g.rule("nth", "ORD", "NUM _ORDSUFFIX", "LASTNTH", "ordinal LASTNTH", "LASTNTH ordinal")(nth)
    g.rule("day", "nthweek _COMMA? _ON? WEEKDAY")(weekday_of_stretch)
    g.rule("day", "_THE? CLOSEST WEEKDAY _TO monthday", "_THE? ordinal CLOSEST WEEKDAY _TO monthday")(closest)

    g.rule("day", "RELDAY _IN_TIME length")(day_then_length)
    g.rule("day", "length AFTER_DAY day", "length BEFORE_DAY day", "_IN|IN_TIME length AFTER_DAY day")(counted_from)
    g.rule("day", "EDGE_DAY")(edge_day)


def take(_: Chart, node: Any) -> Any:
    """The node as it is."""
    return node


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
    if number.digits == 4 or (number.digits == 0 and number.value > 1900):
        return dates.full_year(number.value) if 1900 <= number.value <= dates.FURTHEST_YEAR else None
    return None


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


def moved_weekday(chart: Chart, mod: str | Weekday, number: int | str) -> Day | None:
    """"next Saturday" said on a Tuesday is the one of next week; the coming one is the other reading."""
    if isinstance(mod, Weekday):
        mod, number = number, mod
    if isinstance(number, str) or not isinstance(mod, str):
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


def weekday_moved(chart: Chart, number: int, mod: str) -> Day | None:
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
    return Day(dates.on_or_after(week.start, number), fixed=True)


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


def counted_weekdays(chart: Chart, count: Number, number: int, _: object = None) -> Day | None:
    """three Fridays from now."""
    on = dates.plus_days(dates.after(chart.today, number), 7 * (count.value - 1))
    return Day(on, fixed=True) if on and 1 <= count.value <= 52 else None


def _date(chart: Chart, month: int, day: int, year: int | None) -> Day | None:
    if year is not None:
        on = dates.safe(year, month, day)
    else:
        on = dates.next_date(chart.today, month, day)
    return Day(on, fixed=True, year_said=year is not None) if on else None


def day_and_month(chart: Chart, *parts: Any) -> Day | None:
    """3 March, March 3rd 2026, 28.Oktober."""
    first, second = parts[0], parts[1]
    year = parts[2] if len(parts) > 2 else None
    month, day = (first, second) if isinstance(first, Month) else (second, first)
    return _date(chart, int(month), day, year)


def ordinal_month(chart: Chart, day: int, month: int, year: int | None = None) -> Day | None:
    """am siebten vierten, den 3. 11."""
    return _date(chart, month, day, year) if 1 <= month <= 12 else None


def numeric(chart: Chart, shape: tuple[int, int, int | None, str], year: Number | None = None) -> Day | None:
    """3.11., 11/3, 2026-03-02: day or month first as the country has it, the other way round where only that is a date."""
    first, second, third, _ = shape
    if first > 31 or (first > 12 and third is not None and first >= 1900):
        return _date(chart, second, third, first) if third is not None and 1900 <= first <= dates.FURTHEST_YEAR else None
    if year is not None and third is not None:
        return None
    said = dates.full_year(third) if third is not None else year.value if year else None
    if (third is not None or year is not None) and (said is None or said < 1900):
        return None
    month, day = (first, second) if chart.style.month_first else (second, first)
    if month > 12 >= day:
        month, day = day, month
    found = _date(chart, month, day, said)
    return replace(found, dashed=True) if found is not None and shape[3] == "-" and third is None else found


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
    """Friday 6 March. Two numbers with a dash are hours ("Monday 6-8") where the weekday is not that date's."""
    found = dated(chart, day, number)
    return None if day.dashed and found.on.weekday() != number else found


def numbered(chart: Chart, number: int | Number) -> Day | None:
    """the 13th: the next day with that number."""
    value = number.value if isinstance(number, Number) else number
    on = dates.next_day_of_month(chart.today, value) if 1 <= value <= 31 else None
    return Day(on, fixed=True, number=value) if on else None


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
    """Friday 13: a date where no hour can be meant, or where one of the coming weeks has that very day."""
    value = number.value
    if number.digits > 2 or not 1 <= value <= 31:
        return None
    on = dates.dated_weekday(chart.today, weekday_number, value)
    if on is None:
        return None
    if value <= 24 and (on - chart.today).days > 62 and not chart.style.weekday_and_number:
        return None
    return Day(on, fixed=True, needs_clock=value <= 12)


def near_weekday_with_number(chart: Chart, weekday_number: int, number: Number) -> Day | None:
    """mar 19: where that is both a Tuesday soon and a day of March, the Tuesday."""
    found = weekday_with_number(chart, weekday_number, number)
    return found if found is not None and (found.on - chart.today).days <= 31 and not found.needs_clock else None


def nth(_: Chart, first: int | Number, last: int | None = None) -> int:
    """1 for the first, -1 for the last, -2 for the second last."""
    values = [v.value if isinstance(v, Number) else v for v in (first, last) if v is not None]
    if len(values) == 2:
        return -max(values)
    return values[0]


def nth_weekday(chart: Chart, which: int, weekday_number: int, month: Stretch) -> Day | None:
    """the last Friday of October."""
    on = dates.nth_weekday(month.start, month.end, weekday_number, which) if which <= 5 else None
    if on is not None and on < chart.today and month.fixed is False and month.start.year == chart.today.year \
            and month.start.month == chart.today.month:
        return Day(on, fixed=True)
    return Day(on, fixed=True) if on else None


def nth_day(chart: Chart, which: int, month: Stretch) -> Day | None:
    """the third day of October, the 5th last day of May."""
    on = dates.plus_days(month.start, which - 1) if which > 0 else dates.plus_days(month.end, which)
    return Day(on, fixed=True) if on and month.start <= on < month.end else None


def weekday_of_stretch(chart: Chart, week: Stretch, number: int) -> Day | None:
    """first week of October on Friday."""
    return Day(dates.on_or_after(week.start, number), fixed=True)


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
    if length.seconds:
        return None
    on: date | None = dates.plus_months(day.on, sign * length.months)
    on = dates.plus_days(on, sign * length.days) if on else None
    return Day(on, fixed=True) if on else None


def month_in_digits(chart: Chart, number: Number) -> int | None:
    """The 4. of "siebter 4.", where dates are written with dots."""
    return number.value if chart.style.dot_is_date and 1 <= number.value <= 12 and number.digits in (1, 2) else None


def day_then_length(chart: Chart, days: int, length: Length) -> Day | None:
    """heute in einer Woche."""
    start = dates.plus_days(chart.today, days)
    return counted_from(chart, length, "after", Day(start)) if start else None


def edge_day(chart: Chart, which: str) -> Day | None:
    """Names that are no date: none so far beyond the lexicon's own."""
    return None
