"""Lengths of time ("two and a half hours", "anderthalb Stunden") and what is counted with them from now."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from handlers.understand.times import dates
from handlers.understand.times.grammar import Chart, Grammar
from handlers.understand.times.nodes import Day, Instant, Length, Stretch
from handlers.understand.times.numbers import Number

_SECONDS = {"second": 1, "minute": 60, "quarter": 900, "hour": 3600}
_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "business_day": 1}
_MONTHS = {"month": 1, "quarter_year": 3, "year": 12}
_LARGEST = 100_000


def add(g: Grammar) -> None:
    """Registers the rules."""
    g.rule("count", "NUM", "DECIMAL", "FRACTION", "COUNT", "_A NUM", "_A COUNT")(count)
    g.rule("count", "NUM _AND _A? FRACTION_WORD", "NUM _AND NUM FRACTION_WORD")(count_and_fraction)
    g.rule("count", "NUM FRACTION_WORD", "NUM FRACTION")(count_then_fraction)
    g.rule("count", "FRACTION _OF? _A?")(count)
    g.rule("count", "FRACTION_WORD _OF? _A?", "_A FRACTION_WORD _OF? _A?", "NUM FRACTION_WORD _OF? _A?")(
        fraction_of
    )
    g.rule("plainlength", "count _MORE? _OF? UNIT", "_A UNIT", "_A? WHOLE_UNIT")(plain)
    g.rule("plainlength", "_A _MORE UNIT", "count _DASH UNIT")(plain)
    g.rule("plainlength", "count MORE UNIT", "count UNIT MORE")(plain_more)
    g.rule("plainlength", "count _AND _A? FRACTION_WORD UNIT")(plain)
    g.rule("length", "plainlength", "_THE plainlength")(take)
    g.rule("purelength", "plainlength")(take)
    g.rule("purelength", "plainlength _AND|COMMA? purelength")(and_length)
    g.rule("length", "plainlength _AND _A? FRACTION_WORD", "plainlength _AND _A? FRACTION_WORD _UNIT")(
        and_fraction
    )
    g.rule("length", "_THE? plainlength _AND|COMMA? purelength")(and_length)
    g.rule("length", "plainlength _AND? NUM")(and_minutes)
    g.rule("length", "_ABOUT_LENGTH length", "_APPROX length")(take)

    g.rule("extent", "length")(take)
    g.rule("extent", "_WHOLE _THE? UNIT", "_THE? UNIT _WHOLE_AFTER", "_ANOTHER UNIT", "_FOR _THE UNIT")(plain)
    g.rule("extent", "count NIGHT", "_A NIGHT", "count UNIT_LETTER", "_WHOLE|ANOTHER _THE? NIGHT")(plain)
    g.rule("extent", "_WHOLE? count WEEKEND", "_A|WHOLE _THE? WEEKEND")(weekends)
    g.rule("extent", "HM UNIT", "HM _OCLOCK")(clock_as_length)
    g.rule("lengthhence", "length _HENCE", "length _FROM_NOW")(hence)
    g.rule("counted", "_IN_TIME _APPROX? length", "lengthhence", "_IN_TIME lengthhence", "length _LATER")(
        ahead
    )
    g.rule("counted", "length _AGO", "_AGO_PRE length", "_AGO_PRE _APPROX length", "length _AGO_AFTER")(ago)
    g.rule("within", "_WITHIN length")(within)
    g.rule("stretch", "_WITHIN _THE? MOD count UNIT", "_WITHIN _THE? count MOD UNIT")(within_units)
    g.rule(
        "stretch",
        "_THE? MOD count UNIT",
        "_THE? count MOD UNIT",
        "_THE? count UNIT POSTMOD|MOD",
        "_THE? MOD count _MOD UNIT",
        "_THE? MOD COUNT UNIT",
    )(moved_count)
    g.rule("within", "_IN _THE? MOD count UNIT", "_IN _THE? count MOD UNIT", "_IN _THE? count UNIT POSTMOD")(
        from_now
    )
    g.rule("within", "_THE? MOD UNIT", "_THE? UNIT POSTMOD")(one_unit)
    g.rule("stretch", "_THE? MOD FORTNIGHT")(moved_fortnight)
    g.rule("stretch", "_THE? COMING_UNITS")(some_days)
    g.rule("stretch", "length _STARTING _ON? day")(length_from)


def take(_: Chart, node: Any) -> Any:
    """The node as it is."""
    return node


def count(_: Chart, number: Any) -> float | None:
    """How many: a number, a decimal, or a word such as "a couple of"."""
    value = number.value if isinstance(number, Number) else float(number)
    return value if 0 < value <= _LARGEST else None


def count_and_fraction(_: Chart, number: Number, *rest: Any) -> float | None:
    """two and a half; one and three quarters."""
    fraction = rest[-1] * (rest[0].value if len(rest) == 2 else 1)
    return number.value + fraction if number.value <= _LARGEST and fraction < 1 else None


def count_then_fraction(_: Chart, number: Number, fraction: float) -> float | None:
    """zwei halbe is 2.5 said loosely; "einer halben" is a half, its first word an article."""
    if number.value == 1 and not number.digits:
        return fraction
    if number.value == 3 and not number.digits and fraction == 0.25:
        return 0.75
    return number.value + fraction if number.value <= _LARGEST and fraction < 1 else None


def fraction_of(_: Chart, *parts: Any) -> float | None:
    """half an hour, three quarters of an hour."""
    times = parts[0].value if isinstance(parts[0], Number) else 1
    return times * parts[-1] if 1 <= times <= 9 else None


def length_of(amount: float, unit: str) -> Length | None:
    """The length of so many units; a fraction of a day or week is counted in hours, of a year in months."""
    whole = amount == int(amount)
    if unit in _SECONDS:
        return Length(seconds=round(amount * _SECONDS[unit]), unit="minute" if unit != "hour" else "hour")
    if unit in _MONTHS:
        months = amount * _MONTHS[unit]
        if months == int(months):
            return Length(months=int(months), unit="year" if unit == "year" else "month")
        return Length(
            days=round(amount * (365 if unit == "year" else 30) * (3 if unit == "quarter_year" else 1)),
            unit="month",
        )
    if unit not in _DAYS:
        return None
    named = "week" if unit in ("week", "fortnight") else "day"
    if whole or (amount * _DAYS[unit]) == int(amount * _DAYS[unit]):
        return Length(
            days=int(amount * _DAYS[unit]),
            unit=named,
            business=unit == "business_day",
            nights=unit == "night",
        )
    return Length(seconds=round(amount * _DAYS[unit] * 86_400), unit="hour")


def plain(chart: Chart, *parts: Any) -> Length | None:
    """90 minutes, an hour, one and a half hours, "anderthalbstunden" as one word (its value is (amount, unit))."""
    if isinstance(parts[0], tuple) and not isinstance(parts[0], Number):
        amount, unit = parts[0]
        return length_of(amount, unit)
    amount = sum(p for p in parts if isinstance(p, int | float)) or 1
    return length_of(amount, parts[-1])


def weekends(_: Chart, *parts: Any) -> Length | None:
    """three weekends: two days each."""
    amount = next((p for p in parts if isinstance(p, int | float)), 1)
    return length_of(2 * amount, "day")


def clock_as_length(_: Chart, hm: tuple[int, int, int | None, int], unit: str = "hour") -> Length | None:
    """1:30 h."""
    return Length(seconds=hm[0] * 3600 + hm[1] * 60, unit="hour") if unit == "hour" and hm[1] < 60 else None


def plain_more(chart: Chart, amount: float, *rest: Any) -> Length | None:
    """2 more minutes."""
    return length_of(amount, next(r for r in rest if r in _SECONDS or r in _DAYS or r in _MONTHS))


def and_fraction(_: Chart, length: Length, fraction: float) -> Length | None:
    """an hour and a half: half of the unit that was said."""
    if length.unit == "hour":
        return replace(length, seconds=length.seconds + round(3600 * fraction))
    if length.unit == "year":
        return replace(length, months=length.months + round(12 * fraction))
    if length.unit == "minute":
        return replace(length, seconds=length.seconds + round(60 * fraction))
    if length.unit in ("day", "week"):
        more = (7 if length.unit == "week" else 1) * 86_400 * fraction
        return replace(length, seconds=length.seconds + round(more))
    if length.unit == "month":
        return replace(length, days=length.days + round(30 * fraction))
    return None


def and_length(_: Chart, first: Length, second: Length) -> Length | None:
    """one hour and 30 minutes; the second unit is the smaller one."""
    order = ("minute", "hour", "day", "week", "month", "year")
    if order.index(second.unit) > order.index(first.unit) or (
        first.unit == second.unit and first.unit != "minute"
    ):
        return None
    return replace(
        first,
        months=first.months + second.months,
        days=first.days + second.days,
        seconds=first.seconds + second.seconds,
    )


def and_minutes(_: Chart, first: Length, more: Number) -> Length | None:
    """1 hour thirty, 1h30."""
    if first.unit != "hour" or first.seconds % 3600 or not 5 <= more.value <= 59 or more.digits == 1:
        return None
    return replace(first, seconds=first.seconds + 60 * more.value)


def hence(_: Chart, length: Length) -> Length:
    """two weeks from now."""
    return replace(length, hence=True)


def ahead(chart: Chart, length: Length) -> Day | Instant | None:
    """in 20 minutes is a moment, in two weeks a day."""
    return moved(chart, length, 1)


def ago(chart: Chart, length: Length) -> Day | Instant | None:
    """three weeks ago."""
    return moved(chart, length, -1)


def moved(chart: Chart, length: Length, sign: int) -> Day | Instant | None:
    """Now, moved by the length: a Day for calendar units, an Instant for hours and minutes."""
    on = dates.plus_months(chart.today, sign * length.months)
    on = dates.plus_days(on, sign * length.days) if on else None
    if on is None or abs(length.seconds) > 400 * 86_400:
        return None
    if length.business and not length.months and not length.seconds:
        return _business_day(chart, sign * length.days)
    if length.seconds:
        at = datetime.combine(on, chart.now.time()) + timedelta(seconds=sign * length.seconds)
        return Instant(at)
    return Day(on, fixed=True)


def _business_day(chart: Chart, number: int) -> Day | None:
    """five working days from now: weekends don't count."""
    days = business_days(chart, number)
    if days is None:
        return None
    return Day(days.end - timedelta(days=1) if number > 0 else days.start, fixed=True)


def within(chart: Chart, length: Length) -> Instant | None:
    """within two hours: from now until then."""
    end = moved(chart, length, 1)
    if isinstance(end, Day):
        return Instant(chart.now, datetime.combine(end.on, chart.now.time()), "day")
    return Instant(chart.now, end.at) if end else None


def moved_count(chart: Chart, *parts: Any) -> Stretch | Instant | None:
    """the next 3 days (from tomorrow on), the last two weeks (up to this one), the next 3 hours."""
    mod = next((p for p in parts if isinstance(p, str) and p in ("next", "last", "coming", "previous")), None)
    amount = next((p for p in parts if isinstance(p, int | float)), 1)
    unit = next((p for p in parts if isinstance(p, str) and p in {*_SECONDS, *_DAYS, *_MONTHS}), None)
    if unit is None or mod is None or amount != int(amount) or amount > 400:
        return None
    number = int(amount)
    back = mod in ("last", "previous")
    if unit in _SECONDS:
        grain = timedelta(seconds=_SECONDS[unit])
        step = grain * number
        midnight = datetime.combine(chart.today, time())
        base = midnight + (chart.now - midnight) // grain * grain if number > 1 else chart.now
        if not back and number > 1:
            base += grain
        return Instant(base - step, base) if back else Instant(base, base + step)
    if unit == "business_day":
        return business_days(chart, -number if back else number)
    if unit == "day":
        first = dates.plus_days(chart.today, -number if back else 1)
    elif unit in ("week", "fortnight"):
        number *= _DAYS[unit] // 7
        first = dates.plus_days(dates.monday(chart.today), -7 * number if back else 7)
    else:
        number *= _MONTHS[unit]
        start = chart.today.replace(day=1, month=1) if unit == "year" else chart.today.replace(day=1)
        first = dates.plus_months(start, -number if back else _MONTHS[unit])
        end = dates.plus_months(first, number) if first else None
        return Stretch(first, end, unit) if first and end else None
    days = number if unit == "day" else 7 * number
    end = dates.plus_days(first, days) if first else None
    return Stretch(first, end, "day" if unit == "day" else "week") if first and end else None


def from_now(chart: Chart, *parts: Any) -> Instant | None:
    """in the next 3 hours: they begin now, where "the next 3 hours" are whole ones, as "the next 3 days" are."""
    amount = next(p for p in parts if isinstance(p, int | float))
    unit = next((p for p in parts if p in _SECONDS), None)
    if unit is None or amount > 400 or any(p in ("last", "previous") for p in parts):
        return None
    return Instant(chart.now, chart.now + timedelta(seconds=round(amount * _SECONDS[unit])))


def within_units(chart: Chart, *parts: Any) -> Stretch | Instant | None:
    """within the next 5 hours, the next 5 days."""
    return from_now(chart, *parts) or moved_count(chart, *parts)


def one_unit(chart: Chart, *parts: Any) -> Stretch | Instant | None:
    """the next hour, the last minute; days and longer units have words of their own."""
    short = any(p in _SECONDS for p in parts)
    return moved_count(chart, *parts) if short else None


def moved_fortnight(chart: Chart, mod: str, _word: object) -> Stretch | Instant | None:
    """the next fortnight: two weeks from Monday on."""
    return moved_count(chart, mod, 1, "fortnight")


def business_days(chart: Chart, number: int) -> Stretch | None:
    """The next so many days from Monday to Friday."""
    if not 1 <= abs(number) <= 60:
        return None
    step = 1 if number > 0 else -1
    day, left = chart.today, abs(number)
    days = []
    while left:
        day = day + timedelta(days=step)
        if day.weekday() < 5:
            left -= 1
            days.append(day)
    return Stretch(min(days), max(days) + timedelta(days=1), "day", workdays=True)


def length_from(_: Chart, length: Length, day: Day) -> Stretch | None:
    """10 days starting 18 May."""
    on = dates.plus_months(day.on, length.months)
    end = dates.plus_days(on, length.days) if on else None
    return (
        Stretch(day.on, end, "day", fixed=True, counted=True)
        if end and end > day.on and not length.seconds
        else None
    )


def some_days(chart: Chart, days: int) -> Stretch | None:
    """the next few days: three."""
    first, end = dates.plus_days(chart.today, 1), dates.plus_days(chart.today, 1 + days)
    return Stretch(first, end, "day") if first and end else None
