"""Clock times in every spoken form: "half past 5", "17h30", "halb sechs", "25 to 7", "las tres y cuarto", "five-ish"."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from handlers.understand.times.grammar import Chart, Grammar
from handlers.understand.times.nodes import Clock, Length
from handlers.understand.times.numbers import Number

_EARLY = (6, 7)
"""Hours at which the day begins: who writes "6:15" in German or Dutch would write 18:15 for the evening."""


def add(g: Grammar) -> None:
    """Registers the rules."""
    g.rule("clock", "HM AMPM_LETTER", "NUM PM_LETTER")(with_letter)
    g.rule("clock", "HM _OCLOCK? AMPM?", "HMDOT _OCLOCK? _IN? AMPM")(digital)
    g.rule("clock", "HMDOT _OCLOCK")(digital)
    g.rule("dotclock", "HMDOT")(digital)
    g.rule("clock", "NUM _OCLOCK? _IN? _THE? AMPM", "NUM AMPM _AND? HALF_AFTER")(with_am_pm)
    g.rule("clock", "NUM OCLOCK", "NUM OCLOCK NUM _MINUTE?", "NUM OCLOCK _AND NUM _MINUTE")(with_hour_word)
    g.rule("clock", "NUM UNIT")(military_hours)
    g.rule("clock", "NUM _OCLOCK _AND? NUM _MINUTE? AMPM")(with_spoken_minutes)
    g.rule("clock", "NUM NUM AMPM", "NUM ZERO NUM AMPM", "NUM _AND NUM AMPM")(with_spoken_minutes)
    g.rule("twonumbers", "NUM NUM")(with_spoken_minutes)
    g.rule("twonumbers", "NUM ZERO NUM")(with_spoken_minutes)
    g.rule("twonumbers", "NUM _DASH NUM")(dashed_minutes)
    g.rule("clock", "length MIN_TO _THE? hourclock", "length MIN_PAST _THE? hourclock")(length_off)
    g.rule("andnumbers", "NUM _AND NUM _MINUTE?")(with_spoken_minutes)
    g.rule(
        "clock", "NUM _OCLOCK? _AND? HALF_AFTER _OCLOCK? AMPM?", "NUM _OCLOCK? _AND QUARTER _OCLOCK? AMPM?"
    )(with_fraction)
    g.rule("clock", "NUM _OCLOCK QUARTER AMPM?")(with_fraction)
    g.rule("clock", "NUM _OCLOCK? _MINUS minutes AMPM?", "noon _MINUS minutes AMPM?")(less)
    g.rule("clock", "NUM _OCLOCK? _AND minutesaid AMPM?", "NUM _OCLOCK _PAST_BY minutes")(plus)
    g.rule(
        "clock", "HALF_PAST _TO_HOUR? NUM _OCLOCK? AMPM?", "HALF_PAST ISH_HOUR", "HALF_PAST NUM _DASH? _ISH"
    )(half)
    g.rule("clock", "THREE_QUARTERS_OF NUM _OCLOCK?", "QUARTER_OF NUM _OCLOCK?")(east_quarters)
    g.rule(
        "clock",
        "minutes MIN_PAST _THE? hourclock",
        "minutesaid MIN_TO _THE? hourclock",
        "LACKING minutes _TO_HOUR hourclock",
    )(minutes_off)
    g.rule("clock", "NUM MIN_TO _THE? hourclock")(minutes_to)
    g.rule("clock", "minutes MIN_PAST _HALF_PAST hourclock", "minutes MIN_TO _HALF_PAST hourclock")(
        minutes_off_half
    )
    g.rule("clock", "noon", "noon _AND? HALF_AFTER", "noon _AND QUARTER", "noon _AND? NUM _MINUTE?")(noon_and)
    g.rule("noon", "_NUM? NOON", "_NUM? MIDNIGHT")(noon)
    g.rule("clock", "NUM _DASH? _ISH AMPM?", "ISH_HOUR AMPM?", "clock _DASH? _ISH", "twonumbers _DASH? _ISH")(
        ish
    )
    g.rule("minutes", "NUM _MINUTE?", "_A? QUARTER", "HALF_MINUTES")(minutes)
    g.rule("minutesaid", "NUM _MINUTE", "QUARTER")(minutes)
    g.rule("hourclock", "clock", "NUM", "ISH_HOUR")(hourclock)
    g.rule("bareclock", "NUM")(bare)
    g.rule("inflected", "HOURS")(bare)
    g.rule("cuedclock", "NUM", "NUM _COMMA? _AND? _NOT NUM _OCLOCK?")(cued)
    g.rule("military", "NUM")(military)


def _clock(
    chart: Chart,
    hour: int,
    minute: int = 0,
    second: int = 0,
    *,
    half: str | None = None,
    exact: bool = False,
    sure_24h: bool = False,
) -> Clock | None:
    if minute > 59 or second > 59 or hour > 24 or (hour == 24 and minute):
        return None
    if half is not None:
        if hour > 12:
            return Clock(hour, minute, second, exact=exact) if half == "pm" else None
        if hour == 0 and half == "pm":
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
        return Clock(hour, minute, second, exact=exact, pm_said=True)
    if hour == 24:
        return Clock(0, exact=exact, midnight=True)
    return Clock(hour, minute, second, open=1 <= hour <= 12 and not sure_24h, exact=exact)


def _on_24h(chart: Chart, hour: int, digits: int) -> bool:
    """07:30 everywhere, 10:30 where people count to 24, are meant as written; a lone digit ("5:30") leaves it open."""
    return digits == 2 and (hour < 10 or chart.style.clock_24h)


def digital(chart: Chart, hm: tuple[int, int, int | None, int], half: str | None = None) -> Clock | None:
    """17:30, 07:30, 8.15 pm: hour, minute, second and how many digits the hour was written with."""
    hour, minute, second, width = hm
    clock = _clock(
        chart, hour, minute, second or 0, half=half, exact=True, sure_24h=_on_24h(chart, hour, width)
    )
    early = clock is not None and clock.open and hour in _EARLY and chart.style.half_is_before
    return replace(clock, as_written=True) if clock and early else clock


def with_am_pm(chart: Chart, hour: Number, half: str, half_past: object = None) -> Clock | None:
    """3 pm, 3 in the am, 1140 a.m."""
    if hour.digits in (3, 4):
        return _clock(chart, hour.value // 100, hour.value % 100, half=half, exact=True)
    return _clock(chart, hour.value, 30 if half_past else 0, half=half)


def with_hour_word(chart: Chart, hour: Number, oclock: str, minute: Number | None = None) -> Clock | None:
    """3 o'clock, 15h30, 18 uhr 12, 1930 Uhr, 615 Uhr. A minute of one digit is none ("3 uhr 2 personen"), nor is "one"."""
    if hour.digits in (3, 4) and minute is None:
        return _clock(chart, hour.value // 100, hour.value % 100, exact=True, sure_24h=hour.digits == 4)
    if minute is not None and (minute.digits == 1 or minute.digits > 2 or minute == (1, 0)):
        return None
    sure = _on_24h(chart, hour.value, hour.digits)
    return _clock(chart, hour.value, minute.value if minute else 0, exact=minute is not None, sure_24h=sure)


def military_hours(chart: Chart, hour: Number, unit: str) -> Clock | None:
    """1820 hrs."""
    return with_hour_word(chart, hour, unit) if unit == "hour" and hour.digits == 4 else None


def with_spoken_minutes(chart: Chart, hour: Number, *rest: Any) -> Clock | None:
    """ten thirty (am), twelve oh three, las seis cero dos pm: hour and minutes one after the other."""
    half = rest[-1] if isinstance(rest[-1], str) else None
    numbers = [r for r in rest if isinstance(r, Number)]
    zero = any(r == 0 and not isinstance(r, Number) for r in rest)
    minute = numbers[-1]
    if hour.digits > 2 or minute.digits > 2 or not 0 <= hour.value <= 24:
        return None
    if minute.value < 10 and not zero and minute.digits < 2:
        return None
    if half is not None and not zero and hour.digits and minute.digits and 10 <= minute.value <= 12:
        # "April 1 10am": the day of a month, and its hour.
        return None
    return _clock(chart, hour.value, minute.value, half=half, exact=True)


def dashed_minutes(chart: Chart, hour: Number, minute: Number) -> Clock | None:
    """four-thirty, in words; "four-six" is a range."""
    if hour.digits or minute.digits or minute.value <= 12 or minute.value % 5:
        return None
    return with_spoken_minutes(chart, hour, minute)


def length_off(chart: Chart, length: Length, direction: str, hour: Clock) -> Clock | None:
    """half an hour before 5, eine Stunde nach 5; where "a" is the word for both ("un'ora alle 5") it is no such thing."""
    if not (chart.style.to_is_range or chart.style.half_is_before) or length.days or length.months:
        return None
    if not length.seconds or length.seconds > 3 * 3600 or length.seconds % 60:
        return None
    return _shift(hour, (length.seconds if direction == "past" else -length.seconds) // 60)


def with_fraction(chart: Chart, hour: Number, fraction: int, half: str | None = None) -> Clock | None:
    """tres y media, sept heures et quart: the fraction is in minutes."""
    return _clock(chart, hour.value, fraction, half=half, exact=True) if hour.digits <= 2 else None


def less(chart: Chart, hour: Number | Clock, off: int, half: str | None = None) -> Clock | None:
    """ocho menos cuarto, midi moins dix."""
    whole = (
        hour
        if isinstance(hour, Clock)
        else _clock(chart, hour.value, half=half)
        if hour.digits <= 2
        else None
    )
    return _shift(whole, -off)


def plus(chart: Chart, hour: Number, more: int, half: str | None = None) -> Clock | None:
    """otto e trenta minuti."""
    return _clock(chart, hour.value, more, half=half, exact=True) if hour.digits <= 2 else None


def half(chart: Chart, _word: object, hour: Number, am_pm: str | None = None) -> Clock | None:
    """half past three; where the language means half before ("halb vier"), that."""
    if hour.digits > 2:
        return None
    whole = _clock(chart, hour.value, half=am_pm)
    return _shift(whole, -30 if chart.style.half_is_before else 30)


def east_quarters(chart: Chart, quarter: int, hour: Number) -> Clock | None:
    """viertel acht is 7:15, dreiviertel acht 7:45: minutes before the hour are the value of the word."""
    if hour.digits > 2 or not 1 <= hour.value <= 24:
        return None
    return _shift(_clock(chart, hour.value), -quarter)


def minutes(chart: Chart, number: Number | int) -> int | None:
    """A count of minutes, 1 to 59."""
    if isinstance(number, Number):
        return number.value if 1 <= number.value <= 59 and number.digits <= 2 else None
    return number


def minutes_off(chart: Chart, off: int, direction: Any, hour: Clock) -> Clock | None:
    """twenty past three, zehn vor acht, quinze para as oito, cuarto para las dos, mancano cinque minuti alle 14."""
    if direction == "past":
        return _shift(hour, off)
    if isinstance(off, int) and isinstance(direction, int):
        off, direction = direction, off
    return _shift(hour, -off)


def minutes_to(chart: Chart, off: Number, _word: str, hour: Clock) -> Clock | None:
    """twenty to eight, 25 to 7; but "5 to 6" and "10 to 12" are ranges of hours."""
    if off.value % 5 or not 5 <= off.value <= 30 or off.digits > 2:
        return None
    may_be_hours = chart.style.to_is_range and off.digits and off.value <= 12
    return None if may_be_hours and hour.hour <= 18 else _shift(hour, -off.value)


def with_letter(chart: Chart, hour: Number | tuple[int, int, int | None, int], half: str) -> Clock | None:
    """8:45a, 7p."""
    if isinstance(hour, Number):
        return with_am_pm(chart, hour, half)
    return digital(chart, hour, half)


def minutes_off_half(chart: Chart, off: int, direction: str, hour: Clock) -> Clock | None:
    """fünf vor halb acht, 10 over half 4."""
    half_hour = -30 if chart.style.half_is_before else 30
    return _shift(hour, half_hour + (off if direction == "past" else -off))


def hourclock(chart: Chart, node: Clock | Number) -> Clock | None:
    """A whole hour: with its own words ("3pm", "noon") or a number alone."""
    if isinstance(node, Clock):
        return node if not node.minute else None
    return _clock(chart, node.value) if node.digits <= 2 else None


def _shift(clock: Clock | None, off: int) -> Clock | None:
    if clock is None:
        return None
    total = (clock.hour * 60 + clock.minute + off) % (24 * 60)
    if clock.open:
        total = total % 720 or 720
        hour = total // 60 or 12
        return replace(clock, hour=hour, minute=total % 60, exact=True)
    return replace(clock, hour=total // 60, minute=total % 60, exact=True, midnight=False)


def noon(chart: Chart, node: Any) -> Clock:
    """Noon and midnight; midnight by itself is the end of the day."""
    return Clock(12, pm_said=True) if node == 12 else Clock(0, midnight=True, pm_said=True)


def noon_and(chart: Chart, clock: Clock, more: Number | int | None = None) -> Clock | None:
    """midi et quart, minuit trois."""
    if more is None:
        return clock
    value = more.value if isinstance(more, Number) else more
    if value > 59 or (isinstance(more, Number) and more.digits > 2):
        return None
    return replace(clock, minute=value, exact=True)


def ish(chart: Chart, node: Clock | Number, half_of_day: str | None = None) -> Clock | None:
    """11ish, five-ish, 3ish pm."""
    if isinstance(node, Clock):
        return replace(node, approximate=True)
    clock = _clock(chart, node.value, half=half_of_day) if node.digits <= 2 and node.value else None
    return replace(clock, approximate=True) if clock else None


def bare(chart: Chart, number: Number) -> Clock | None:
    """A number that may be an hour."""
    if number.digits > 2:
        return None
    clock = _clock(chart, number.value, sure_24h=number.digits == 2 and number.value < 10)
    return replace(clock, bare=True) if clock else None


def cued(chart: Chart, number: Number, ruled_out: Number | None = None) -> Clock | None:
    """The 7 of "make it 7", the 6 of "6 not 5"."""
    clock = bare(chart, number) if 1 <= number.value <= 24 else None
    if ruled_out is not None and (ruled_out.digits > 2 or ruled_out.value > 24):
        return None
    return replace(clock, bare=False) if clock else None


def military(chart: Chart, number: Number) -> Clock | None:
    """0730, 815: four or three digits without a sign between. 2027 is a year: nobody meets at 20:27."""
    if number.digits not in (3, 4) or (2000 <= number.value < 2060 and number.value % 5):
        return None
    clock = _clock(
        chart,
        number.value // 100,
        number.value % 100,
        exact=True,
        sure_24h=number.digits == 4 and number.value < 1000,
    )
    return replace(clock, bare=True) if clock else None
