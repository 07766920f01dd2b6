"""The one reading of a message that a single answer is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from handlers.understand.times.grammar import Chart
from handlers.understand.times.hours import EVENING_HOURS
from handlers.understand.times.reading import TimeReading
from handlers.understand.times.zone import Zone

_CLAUSE_ENDS = frozenset({"DOT", "STOP", "CLAUSE"})
_LATE_PARTS = frozenset({"afternoon", "evening", "night", "after_work"})
_FIRST_CHOICE = 0.6
"""Readings below this ("now", "for the day") are looked at only where there is nothing better."""


def without_busy(chart: Chart, readings: list[TimeReading], zone: Zone) -> list[TimeReading]:
    """Leaves out the times at which somebody is busy, where other ones are named: "not the 3rd, I'm free the 9th"."""
    if len(readings) < 2:
        return readings
    busy: list[TimeReading] = []
    for i, kinds in enumerate(chart.words):
        if "UNFREE" in kinds and not any(r.span[0] <= i < r.span[1] for r in readings):
            meant = _said_of(chart, readings, i)
            if meant is not None:
                busy.append(meant)
    if chart.style.verb_last:
        busy += [r for r in readings if _denied(chart, r)]
    left = [r for r in readings if not any(r is b for b in busy)]
    if not any(r.date_said or r.time_said for r in left):
        return readings
    days = [r for r in busy if r.date_said and r.grain in ("day", "hour", "minute")]
    if days and not any(r.date_said for r in left):
        # "I have a meeting Monday at 3, could we do 4": the hour is another one, the day is the same.
        return [on_day(r, days[-1], zone) if r.time_said else r for r in left]
    return left


def _denied(chart: Chart, reading: TimeReading) -> bool:
    """ "Das schaffe ich morgen nicht.": the verb's "not" stands behind the time, at the end of the clause."""
    last = reading.span[1]
    if not chart.has("POST_NOT", last):
        return False
    end = chart.words[last]["POST_NOT"][0][1]
    return end >= len(chart.words) or bool(chart.words[end].keys() & (_CLAUSE_ENDS | {"COMMA"}))


def _said_of(chart: Chart, readings: list[TimeReading], i: int) -> TimeReading | None:
    """The time that a word such as "busy" is about: the next one of its clause, else the one before it."""
    after = next((r for r in readings if r.span[0] >= i), None)
    before = next((r for r in reversed(readings) if r.span[1] <= i), None)
    if before is not None and after is not None and _nearer(chart, before, after, i):
        return before
    for ends in (_CLAUSE_ENDS | {"COMMA"}, _CLAUSE_ENDS):
        if after is not None and not _any(chart, i, after.span[0], ends):
            return after
        if before is not None and not _any(chart, before.span[1], i, ends):
            return before
    return None


def _nearer(chart: Chart, before: TimeReading, after: TimeReading, i: int) -> bool:
    """Whether "busy" belongs to the time before it, though no comma parts the two times: it stands nearer to that."""
    ends = _CLAUSE_ENDS | {"COMMA"}
    if _any(chart, before.span[1], after.span[0], ends):
        return False
    to_before, to_after = i - before.span[1], after.span[0] - i - 1
    return 0 < to_before < to_after or (chart.style.verb_last and to_before <= to_after)


def _any(chart: Chart, first: int, last: int, kinds: frozenset[str]) -> bool:
    return any(chart.words[k].keys() & kinds for k in range(first, last))


def best_reading(readings: Sequence[TimeReading], now: datetime, zone: Zone) -> TimeReading | None:
    """The first complete reading; else a day and a clock time from different places put together; else the first one."""
    bounded = [r for r in readings if r.start is not None or r.end is not None]
    usable = [r for r in bounded if r.confidence >= _FIRST_CHOICE] or bounded
    usable = [r for r in usable if not _past(r, now)] or usable
    if not usable:
        return None
    timed = [r for r in usable if r.date_said and r.time_said]
    if timed:
        return timed[0]
    dates = [r for r in usable if r.date_said and r.part is None]
    dated_parts = [r for r in usable if r.date_said and r.part]
    clocks = [r for r in usable if r.time_said]
    parts = [r for r in usable if r.part and not r.date_said]
    if clocks:
        named = parts or dated_parts
        clock = _by_part(clocks[0], named[0]) if named and clocks[0].am_pm_open else clocks[0]
        day = _nearest(clock, [r for r in (*dated_parts, *dates) if r.grain in ("day", "hour")])
        return on_day(clock, day, zone) if day is not None else clock
    if dated_parts:
        return dated_parts[0]
    if parts and dates and dates[0].grain == "day":
        return on_day(parts[0], dates[0], zone)
    return _narrowed(dates) if dates else usable[0]


def _narrowed(dates: list[TimeReading]) -> TimeReading:
    """The first day or stretch; where a day within that stretch follows ("end of March, the 29th I think"), that day."""
    first = dates[0]
    if first.start is None or first.end is None or first.end - first.start <= timedelta(days=1):
        return first
    start, end = first.start, first.end
    days = [
        r
        for r in dates[1:]
        if r.grain == "day" and r.start and r.end and r.end - r.start <= timedelta(days=1)
    ]
    return next((r for r in days if r.start and start <= r.start < end), first)


def _nearest(clock: TimeReading, days: list[TimeReading]) -> TimeReading | None:
    """The day a clock time said apart from it is of: the last one before it, else the next one."""
    before = [day for day in days if day.span[1] <= clock.span[0]]
    return before[-1] if before else days[0] if days else None


def _past(reading: TimeReading, now: datetime) -> bool:
    """Whether a reading is over: stories are told of such times, bookings are not made."""
    last = reading.end or reading.start
    return last is not None and last.replace(tzinfo=None) <= now and reading.date_said


def _by_part(clock: TimeReading, named: TimeReading) -> TimeReading:
    """Takes the reading of an open hour that the part of the day, said elsewhere, asks for."""
    late = named.part in _LATE_PARTS
    for start, end in ((clock.start, clock.end), *clock.others):
        border = start or end
        if border is not None and (border.hour >= 12) == late:
            return replace(clock, start=start, end=end, am_pm_open=False, others=())
    return clock


def on_day(clock: TimeReading, day: TimeReading, zone: Zone) -> TimeReading:
    """The clock time on that day."""
    base = day.start or day.end
    anchor = clock.start or clock.end
    if base is None or anchor is None:
        return clock
    if clock.others and anchor.hour - 12 in EVENING_HOURS and anchor.date() != base.date():
        # "9 o'clock" was this evening's only because this morning's is over
        (start, end), morning = (clock.start, clock.end), clock.others[0]
        clock = replace(clock, start=morning[0], end=morning[1], others=((start, end), *clock.others[1:]))
        anchor = clock.start or clock.end or anchor

    def moved(moment: datetime | None) -> datetime | None:
        if moment is None:
            return None
        days = (moment.date() - anchor.date()).days
        return zone.place(datetime.combine(base.date(), moment.time()) + timedelta(days=days))

    others = tuple((moved(s), moved(e)) for s, e in clock.others)
    return replace(clock, start=moved(clock.start), end=moved(clock.end), others=others, date_said=True)
