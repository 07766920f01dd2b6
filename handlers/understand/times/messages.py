"""A whole message: finds its mentions of times from left to right, joins ranges, shares a clock time among days."""

from __future__ import annotations

from dataclasses import replace

from handlers.understand.times import dates
from handlers.understand.times.around import booked_for, counts, hours_ago, of_so_many, ordinal_of_a_thing
from handlers.understand.times.fitting import is_article
from handlers.understand.times.grammar import MOST_STEPS, Chart
from handlers.understand.times.joining import joined_range
from handlers.understand.times.lists import share
from handlers.understand.times.moment import Moment
from handlers.understand.times.moments import GLUE, read_moment
from handlers.understand.times.nodes import Day
from handlers.understand.times.reading import TimeReading
from handlers.understand.times.resolve import resolve
from handlers.understand.times.ruled_out import (
    asked_back,
    denied_after,
    less_wanted,
    one_after,
    without_asides,
)
from handlers.understand.times.told_days import on_days_told
from handlers.understand.times.zone import Zone

MOST_READINGS = 60
"""Mentions of times that are read of one message; nobody names more."""
_OPENERS = ("AFTER", "BEFORE", "BY", "UNTIL", "FROM", "BETWEEN", "FROM_DAY", "UNTIL_DAY", "NOT")
_MAY_BEGIN = frozenset({*_OPENERS, *GLUE})
"""What a mention may begin with besides its own words."""


def read_message(chart: Chart, zone: Zone, *, join_ranges: bool) -> list[TimeReading]:
    """All mentions in the order of the text; their spans count tokens."""
    readings: list[TimeReading] = []
    i = 0
    while i < len(chart.words) and chart.steps <= MOST_STEPS and len(readings) < MOST_READINGS:
        instead = one_after(chart, readings, i, zone)
        if instead is not None:
            readings.append(instead)
            i = instead.span[1]
            continue
        another = _another_day(chart, zone, readings, i)
        if another is not None:
            readings.append(another)
            i = another.span[1]
            continue
        if not chart.names_at(i) and chart.words[i].keys().isdisjoint(_MAY_BEGIN):
            i += 1
            continue
        found = _expression(chart, zone, i, join_ranges)
        if found is None:
            i += 1
            continue
        reading, i = found
        readings.append(replace(reading, negated=True) if denied_after(chart, reading) else reading)
    readings = on_days_told(chart, less_wanted(chart, readings, zone), zone)
    return share(without_asides(chart, readings), chart, zone)


def _another_day(chart: Chart, zone: Zone, readings: list[TimeReading], i: int) -> TimeReading | None:
    """ "am 13. oder | 14.": the dot of an ordinal alone makes no day of a number, but beside a day of the month it does."""
    before = readings[-1] if readings else None
    if before is None or before.start is None or before.time_said or before.open or before.grain != "day":
        return None
    joined = before.span[1] == i - 1 and chart.words[i - 1].keys() & {"OR", "AND"}
    found = chart.longest("dotted", i) if joined else None
    numbered = any(chart.words[k].keys() & {"NUM", "DATE"} for k in range(*before.span))
    if found is None or not numbered or found[0] <= before.start.day or _goes_on(chart, i, found[1]):
        return None
    on = dates.safe(before.start.year, before.start.month, found[0])
    if on is None:
        return None
    day = Day(on, fixed=True)
    hour = read_moment(chart, found[1])
    if hour is not None and not hour.has_date and (hour.has_clock or hour.part):
        return _resolved(chart, replace(hour, first=i, day=day, strong=True), zone)
    return _resolved(chart, Moment(i, found[1], day=day, strong=True), zone)


def _goes_on(chart: Chart, i: int, end: int) -> bool:
    """Whether the number is part of something longer, or counts something."""
    longer = any(chart.longest(name, i) for name in ("monthday", "clock", "clockrange"))
    return longer or ordinal_of_a_thing(chart, 1, end) or counts(chart, end)


def _expression(chart: Chart, zone: Zone, i: int, join: bool) -> tuple[TimeReading, int] | None:
    """The mention that begins here, with the words that open or negate it."""
    plain = _plain(chart, zone, i, join)
    best = plain
    for kind in _OPENERS:
        for value, end in chart.words[i].get(kind, ()):
            found = _opened(chart, zone, kind, value, i, end, join)
            if found is not None and (best is None or found[1] > best[1]):
                best = found
    return best


def _plain(chart: Chart, zone: Zone, i: int, join: bool) -> tuple[TimeReading, int] | None:
    if chart.tokens[i].key == "s" and chart.has("LINK", i):
        return (
            None  # "Noah's | Friday": within a mention ("tomorrow's 7 pm") it joins, but none begins with it
        )
    moment = read_moment(chart, i)
    if moment is None:
        return None
    if (
        not (chart.words[i].keys() - {"COMMA", "OF", "THE", "DASH", "OPEN", "CLOSE", "DOT"})
        and moment.first == i
        and _starts_with_glue(chart, i)
    ):
        return None
    first = _resolved(chart, moment, zone)
    joined = (
        joined_range(chart, zone, moment, first, ("TO", "TO_CLOCK", "DASH", "UNTIL_DAY")) if join else None
    )
    if joined is not None:
        return joined
    if not moment.strong and not _worth(moment):
        return None
    return first, moment.last


def _worth(moment: Moment) -> bool:
    """A weak mention is reported, with low confidence, only where two hours stand as a range ("rain 15-19")."""
    return moment.clocks is not None


def _starts_with_glue(chart: Chart, i: int) -> bool:
    return read_moment(chart, i + 1) is not None


def _resolved(chart: Chart, moment: Moment, zone: Zone) -> TimeReading:
    return resolve(moment, chart.now, zone)


def _opened(
    chart: Chart, zone: Zone, kind: str, value: object, i: int, end: int, join: bool
) -> tuple[TimeReading, int] | None:
    if kind == "NOT":
        if _inside_unfree(chart, i) or chart.has("NOT", end):
            return None
        found = _expression(chart, zone, end, join) if end < len(chart.words) and chart.words[end] else None
        if found is None:
            return None
        if value == "was":
            if not (found[0].date_said or found[0].time_said):
                return None  # "no era tarde" is about no time
            if asked_back(chart, found[1]):
                return found
        return replace(found[0], negated=True, span=(i, found[0].span[1])), found[1]
    moment = read_moment(chart, end, at=kind in ("AFTER", "BEFORE", "UNTIL", "BY"))
    if (
        moment is not None
        and moment.clock is not None
        and moment.clock.bare
        and not moment.has_date
        and str(value).endswith("_day")
    ):
        moment = None
    if moment is None and (str(value).endswith("_day") or kind in ("FROM_DAY", "UNTIL_DAY")):
        moment = _day_number(chart, end)
    if (
        moment is not None
        and value == "since_date"
        and not moment.has_date
        and moment.clock is not None
        and moment.clock.bare
    ):
        return None
    if moment is None or (value == "before_clock" and (not moment.has_clock or moment.has_date)):
        return None
    if booked_for(chart, i) or hours_ago(chart, i, moment.last):
        return None  # "een afspraak | voor 6 uur", "vor | 2h"
    if kind == "FROM_DAY" and moment.last == end + 1 and of_so_many(chart, i):
        return None  # "3 | van de 6"
    if moment.clock is not None and moment.clock.bare and is_article(chart, moment.last):
        return None
    if kind == "BY" and moment.clock is not None and moment.clock.bare and chart.tokens[end].number is None:
        return None
    if "OF" in chart.words[i] and of_so_many(chart, i) and not moment.has_date:
        return None  # "Stufe vier | von fünf"
    if value == "by_day" and moment.day is None:
        return None
    reading = _resolved(chart, moment, zone)
    if kind in ("BETWEEN", "FROM", "FROM_DAY"):
        joiners = (
            ("AND", "DASH", "TO") if kind == "BETWEEN" else ("TO", "TO_CLOCK", "DASH", "UNTIL_DAY", "UNTIL")
        )
        joined = joined_range(chart, zone, moment, reading, joiners)
        if joined is not None and not join:
            return reading, moment.last
        if joined is not None:
            return replace(joined[0], span=(i, joined[0].span[1])), joined[1]
        if kind == "BETWEEN" or (moment.stretch is not None and moment.length is not None):
            return None
    if moment.open == "by" and kind in ("BEFORE", "BY", "UNTIL"):
        moment = replace(moment, open=None)  # "by 11 at the latest" says it twice
        reading = _resolved(chart, moment, zone)
    if not moment.strong or moment.open is not None or moment.clocks is not None:
        return None
    if value == "of" or (not join and kind in ("FROM", "FROM_DAY", "UNTIL_DAY")):
        return replace(reading, span=(i, moment.last)), moment.last
    if moment.instant is not None and moment.instant.end is not None:
        return None
    direction = "before" if kind in ("BEFORE", "BY", "UNTIL", "UNTIL_DAY") else "after"
    if moment.length is not None and direction == "after" and reading.end is not None:
        return replace(reading, span=(i, moment.last)), moment.last
    if str(value).startswith("since") and kind == "AFTER":
        kind = "FROM"
    return replace(open_side(reading, moment, kind, direction), span=(i, moment.last)), moment.last


def _inside_unfree(chart: Chart, i: int) -> bool:
    """Whether a "not" belongs to a verb ("je ne peux pas | demain"), which rules the person out and not the time."""
    return any(end > i for k in range(max(0, i - 4), i) for _, end in chart.words[k].get("UNFREE", ()))


def _day_number(chart: Chart, i: int) -> Moment | None:
    """The day of the month after a word that ends in the article of days ("à partir du 8", "entro il 15")."""
    found = chart.longest("dayno", i)
    if found is None or ordinal_of_a_thing(chart, found[0], found[1]):
        return None
    on = dates.next_day_of_month(chart.today, found[0])
    return Moment(i, found[1], day=Day(on, fixed=True), strong=True) if on else None


def open_side(reading: TimeReading, moment: Moment, kind: str, direction: str) -> TimeReading:
    """The reading as a border. "after lunch" starts at its end, "until Friday" includes it, "before Friday" does not."""
    if direction == "before":
        last = reading.start if kind == "BEFORE" or moment.has_clock or moment.instant else reading.end
        if kind == "BEFORE" and moment.stretch is not None and moment.stretch.last_part:
            last = reading.end
        if not moment.has_clock and kind != "BEFORE" and (moment.part is not None or moment.day is not None):
            last = reading.start
        borders = tuple((None, s) for s, _ in reading.others)
        if kind == "BY" and (moment.has_clock or moment.day is not None):
            return replace(reading, end=reading.start, open="before")
        return replace(reading, start=None, end=last, open="before", others=borders)
    begin = reading.start
    if (
        kind == "AFTER"
        and not moment.has_clock
        and reading.end is not None
        and (moment.stretch is not None or moment.part is not None)
    ):
        begin = reading.end
    return replace(
        reading, start=begin, end=None, open="after", others=tuple((s, None) for s, _ in reading.others)
    )
