"""Ranges of hours: "3 to 5", "14-16h", "between 9 and half past 10", and what may be an end of one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from handlers.understand.times.grammar import Chart, Grammar
from handlers.understand.times.hours import hour_of
from handlers.understand.times.nodes import Clock, ClockRange, Length, Part
from handlers.understand.times.rules_clock import with_letter


def add(g: Grammar) -> None:
    """Registers the rules."""
    g.rule("rangeend", "clock", "dotclock", "military", "bareclock")(same)
    g.rule("rangeend", "clock part", "bareclock part")(in_part)
    g.rule("rangeend", "NUM AMPM_LETTER")(with_letter)
    g.rule("rangeend", "twonumbers", "andnumbers")(as_bare)
    g.rule(
        "clockrange",
        "FROM _AT? rangeend TO|TO_CLOCK _AT? rangeend",
        "rangeend TO|TO_CLOCK _AT? rangeend",
        "BETWEEN _AT|THE? rangeend AND|DASH|TO|TO_CLOCK _AT|THE? rangeend",
        "FROM _AT? rangeend DASH _AT? rangeend",
        "rangeend DASH _AT? rangeend",
    )(clock_range)
    g.rule("clockrange", "clock _SLASH clock")(slash_range)
    g.rule("clockrange", "length AFTER|STARTING _AT? clock")(length_from)


def in_part(_: Chart, clock: Clock, part: Part) -> Clock | None:
    """5 in the morning, 12 uur 's middags: one end of a range with a part of the day of its own. "17:30 morgen" is tomorrow."""
    if clock.hour > 12 and part.name == "morning":
        return None
    minutes = hour_of(clock, part).minutes
    if minutes > 1440:
        return None
    hour = minutes // 60 % 24
    return replace(clock, hour=hour, open=False, bare=False, pm_said=True, midnight=minutes == 1440)


def as_bare(chart: Chart, clock: Clock) -> Clock:
    """Two numbers in a row as the end of a range: a time only because the other end or the words around make it one."""
    return replace(clock, bare=True)


def clock_range(chart: Chart, *parts: Any) -> ClockRange | None:
    """from 3 to 5, 14-16h, between 9.30 and 11."""
    start, end = (p for p in parts if isinstance(p, Clock))
    joined = parts[0] in ("between", "from", "of")
    weak = start.bare and end.bare and not joined
    if start.bare and end.bare and not start.exact and not end.exact:
        overnight = not weak and start.hour >= 20 and end.hour <= 6
        hours = (
            (end.hour - start.hour) % (24 if overnight else 12)
            if max(start.hour, end.hour) <= 12 or overnight
            else end.hour - start.hour
        )
        longest = 14 if end.hour > 12 and start.hour >= 6 and not chart.style.month_first else 10
        if joined and start.hour <= 5 and hours >= 10 and not overnight:
            return None  # "they won by 3 to 1"
        if hours < 0 or (weak and hours > longest) or start.hour == end.hour:
            return None
    return ClockRange(start, end, weak)


def slash_range(chart: Chart, start: Clock, end: Clock) -> ClockRange:
    """18:30h/19:00h."""
    return ClockRange(start, end)


def length_from(_: Chart, length: Length, word: str | int, start: Clock) -> ClockRange | None:
    """45 minutes from 6 pm."""
    if length.days or length.months or not 0 < length.seconds <= 12 * 3600 or str(word).startswith("after"):
        return None
    over = start.hour * 60 + start.minute + length.seconds // 60
    end = replace(start, hour=over // 60 % 24, minute=over % 60, exact=True, midnight=over == 1440)
    return ClockRange(replace(start, exact=True), replace(end, open=start.open and 1 <= end.hour <= 12))


def same(_: Chart, node: Any) -> Any:
    """The node as it is."""
    return node
