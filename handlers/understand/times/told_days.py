"""Days that are told by another one: "10am on Friday or 2pm the same day", "Thursday the 12th, or the day after"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from handlers.understand.times.best import on_day
from handlers.understand.times.grammar import Chart
from handlers.understand.times.reading import TimeReading
from handlers.understand.times.zone import Zone

_SAME = ("same day", "that day", "that same day")
_FROM_IT = {
    "day after": 1,
    "next day": 1,
    "following day": 1,
    "day before": -1,
    "previous day": -1,
}


def said_of_another(chart: Chart, first: int, last: int) -> int | None:
    """How many days from the day said before it the words there mean; None where they tell a day by themselves."""
    keys = [token.key for token in chart.tokens[first:last]]
    said = f" {' '.join(keys)} "
    if any(f" {words} " in said for words in _SAME):
        return 0
    if any(f" {words} tomorrow " in said or f" {words} yesterday " in said for words in _FROM_IT):
        return None
    return next((days for words, days in _FROM_IT.items() if f" {words} " in said), None)


def on_days_told(chart: Chart, readings: list[TimeReading], zone: Zone) -> list[TimeReading]:
    """The readings, those told by the day said before them put on it."""
    told: list[TimeReading] = []
    for reading in readings:
        days = said_of_another(chart, *reading.span)
        day = next(
            (r for r in reversed(told) if r.date_said and r.start and r.grain in ("day", "hour", "minute")),
            None,
        )
        if days == 0 and day is None and (reading.time_said or any(one.time_said for one in told)):
            # "And noon the same day", "4pm and 6pm that same day": of what is talked about, not today.
            told += [replace(reading, date_said=False)] if reading.time_said else []
            continue
        if days is None or day is None or day.start is None or reading.start is None:
            told.append(reading)
            continue
        on = zone.at(day.start.date() + timedelta(days=days))
        model = replace(day, start=on, end=on)
        if reading.time_said or reading.part is not None:
            told.append(on_day(reading, model, zone))
        else:
            told.append(replace(reading, start=on, end=zone.at(on.date() + timedelta(days=1)), others=()))
    return told
