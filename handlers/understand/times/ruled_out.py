"""Which mentions a message names in order to rule them out, and which are said beside a day and are no time of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from handlers.understand.times.around import ends_with
from handlers.understand.times.best import on_day
from handlers.understand.times.grammar import Chart
from handlers.understand.times.reading import TimeReading
from handlers.understand.times.zone import Zone

_PREFERRED_WITHIN = 4
"""How many words before a time "rather" may stand."""


_COMPARED_WITHIN = 7
"""How many words may stand between the two times of a comparison: "Tuesday would suit me much better than Monday"."""


def denied_after(chart: Chart, reading: TimeReading) -> bool:
    """ "el viernes no, el sábado": a clause that is nothing but a time and a "no"."""
    first, last = reading.span
    if not (
        last < len(chart.words)
        and chart.has("POST_NOT", last)
        and (first == 0 or chart.words[first - 1].keys() & {"COMMA", "DOT", "STOP", "CLAUSE"})
    ):
        return False
    end = chart.words[last]["POST_NOT"][0][1]
    return end < len(chart.words) and bool(
        chart.words[end].keys() & {"COMMA", "CLAUSE", "BUT", "STOP", "DOT"}
    )


def asked_back(chart: Chart, end: int) -> bool:
    """ "no era el martes?" asks whether it was Tuesday, and rules nothing out."""
    return end < len(chart.tokens) and chart.tokens[end].key == "?"


def one_after(chart: Chart, readings: Sequence[TimeReading], i: int, zone: Zone) -> TimeReading | None:
    """ "not this Thursday, | the one after": the same weekday a week on."""
    if "ONE_AFTER" not in chart.words[i] or not readings or not readings[-1].negated:
        return None
    ruled_out = readings[-1]
    weekday = any("WEEKDAY" in chart.words[k] for k in range(*ruled_out.span))
    if not weekday or ruled_out.start is None or not 0 <= i - ruled_out.span[1] <= 2:
        return None
    week = timedelta(weeks=1)
    start = zone.place(ruled_out.start.replace(tzinfo=None) + week)
    end = zone.place(ruled_out.end.replace(tzinfo=None) + week) if ruled_out.end else None
    span = (i, chart.words[i]["ONE_AFTER"][0][1])
    return replace(ruled_out, span=span, start=start, end=end, others=(), negated=False)


def less_wanted(chart: Chart, readings: list[TimeReading], zone: Zone) -> list[TimeReading]:
    """Rules out the second of "rather at 7 than at 6 on Friday"; its day is that of both."""
    found = list(readings)
    for k in range(1, len(found)):
        before, here = found[k - 1], found[k]
        if here.span[0] - before.span[1] > _COMPARED_WITHIN or not ends_with(chart, "THAN", here.span[0]):
            continue
        said = range(max(0, before.span[0] - _PREFERRED_WITHIN), here.span[0])
        if any("PREFER" in chart.words[w] for w in said):
            found[k] = replace(here, negated=True)
            if here.date_said and here.time_said and not before.date_said and before.time_said:
                found[k - 1] = on_day(before, here, zone)
    return found


def without_asides(chart: Chart, readings: list[TimeReading]) -> list[TimeReading]:
    """Leaves out what is no time of the day beside it: "an hour later" moves a booking, "now" says when one would cancel."""
    kept = [r for r in readings if not (_shifts(chart, r) or _is_now(chart, r))]
    return kept if any(r.date_said for r in kept) else readings


def _shifts(chart: Chart, reading: TimeReading) -> bool:
    last = chart.words[reading.span[1] - 1]
    later = ends_with(chart, "LATER", reading.span[1])
    return reading.grain == "minute" and (later or ("AGO" in last and "EARLIER_IN" in last))


def _is_now(chart: Chart, reading: TimeReading) -> bool:
    """ "now", and the "next hour" that is a lesson beside a date; "now or tomorrow" is a choice."""
    first, last = reading.span
    beside = [k for k in (first - 1, last) if 0 <= k < len(chart.words)]
    if any("OR" in chart.words[k] for k in beside):
        return False
    if any(end == last for _, end in chart.words[first].get("NOW", ())):
        return True
    lesson = last - first == 2 and "MOD" in chart.words[first]
    return lesson and any(value == "hour" for value, _ in chart.words[last - 1].get("UNIT", ()))
