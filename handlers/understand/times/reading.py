"""What was read of one mention of a time, with its place in the text, its doubts and its other meanings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

Bounds = tuple[datetime | None, datetime | None]


@dataclass(frozen=True, slots=True)
class TimeReading:
    """One mention of a time. All datetimes are aware, in the zone that was asked for; `end` is not included."""

    span: tuple[int, int]
    """Where in the text: first character, and the one after the last."""
    start: datetime | None
    end: datetime | None
    grain: str
    """minute, hour, day, week, month or year: how exact the words were."""
    date_said: bool = False
    time_said: bool = False
    """True for a clock time; a part of the day alone stands in `part`."""
    part: str | None = None
    """morning, afternoon, evening, night, noon …: the part of the day that was named."""
    open: str | None = None
    """"after": only the start was said; "before": only the end."""
    others: tuple[Bounds, ...] = ()
    """What the same words can mean besides: the other half of the day, the other Friday."""
    am_pm_open: bool = False
    """True where neither am nor pm nor a part of the day was said and both can be meant."""
    same_time: bool = False
    """"same time": the hour is that of the booking which is talked about."""
    repeats: str | None = None
    """daily, weekly, fortnightly, monthly or yearly: "every Tuesday at 5" is weekly."""
    count: int | None = None
    """How many times, where that was said with it ("the next 3 Tuesdays")."""
    approximate: bool = False
    negated: bool = False
    """"not Friday": named in order to be ruled out."""
    clock_change: str | None = None
    """"gap": the local time does not exist and was moved forward; "fold": it comes twice, the first is meant."""
    duration_minutes: int | None = None
    """For "for 90 minutes", alone or beside a start."""
    confidence: float = 1.0
    """0 to 1; under a half it is a guess."""
