"""From the pieces of a mention to aware datetimes: which day, which hour, and what else the words can mean."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from handlers.understand.times.hours import EVENING_HOURS, Hour, hour_of, hours_of_range
from handlers.understand.times.moment import Moment
from handlers.understand.times.nodes import Instant, Part
from handlers.understand.times.reading import Bounds, TimeReading
from handlers.understand.times.zone import Zone

_PART_NAMES = {
    "tarde": "afternoon",
    "tonight_late": "night",
    "deep_night": "night",
    "tonight": "evening",
    "last_night": "night",
    "late_afternoon": "afternoon",
    "early_morning": "morning",
}


_AFTER_MIDNIGHT = frozenset({"night", "tonight", "tonight_late", "deep_night"})
"""Parts of today in which two o'clock is tomorrow's."""


def resolve(moment: Moment, now: datetime, zone: Zone) -> TimeReading:
    """The mention as a reading, with everything but its span (counted in tokens there) settled. `now`: wall time."""
    if moment.instant is not None:
        return _instant(moment, moment.instant, now, zone)
    if moment.has_clock:
        return _with_clock(moment, now, zone)
    if moment.part is not None:
        return _with_part(moment, moment.part, now, zone)
    if moment.day is not None:
        others: tuple[Bounds, ...] = tuple((zone.at(d), None) for d in moment.day.others)
        if moment.day.or_hour is not None:
            others += ((zone.place(moment.day.or_hour), None),)
        start = zone.at(moment.day.on)
        end = zone.at(moment.day.on + timedelta(days=1))
        if moment.length is not None and not moment.length.seconds:
            end = zone.at(moment.day.on + timedelta(days=moment.length.days + 30 * moment.length.months))
        return _reading(moment, start, end, "day", 0.95 if moment.day.sure else 0.55, others)
    if moment.stretch is not None:
        grain = {"weekend": "day", "season": "day"}.get(moment.stretch.grain, moment.stretch.grain)
        return _reading(moment, zone.at(moment.stretch.start), zone.at(moment.stretch.end), grain, 0.9)
    return _reading(moment, None, None, "minute", 0.9)


def _reading(
    moment: Moment,
    start: datetime | None,
    end: datetime | None,
    grain: str,
    confidence: float,
    others: tuple[Bounds, ...] = (),
    *,
    open_side: str | None = None,
    time_said: bool | None = None,
    am_pm_open: bool = False,
    clock_change: str | None = None,
) -> TimeReading:
    """What was found, with all that the mention says besides; `open_side` and `time_said` where they are not the mention's."""
    return TimeReading(
        span=(moment.first, moment.last),
        start=start,
        end=end,
        grain=grain,
        date_said=moment.has_date,
        time_said=moment.has_clock if time_said is None else time_said,
        part=_PART_NAMES.get(moment.part.name, moment.part.name) if moment.part else None,
        open=open_side or moment.open,
        others=others,
        am_pm_open=am_pm_open,
        same_time=moment.same_time,
        repeats=moment.repeats,
        count=moment.count,
        approximate=moment.approximate,
        clock_change=clock_change,
        duration_minutes=_minutes(moment),
        confidence=confidence,
    )


def _minutes(moment: Moment) -> int | None:
    length = moment.length
    if length is None or length.months:
        return None
    return length.days * 1440 + length.seconds // 60


def _instant(moment: Moment, instant: Instant, now: datetime, zone: Zone) -> TimeReading:
    grain = "minute" if instant.grain == "now" else instant.grain
    start = zone.place(instant.at)
    if grain == "minute" and instant.end is None and instant.at != now:
        start = zone.later(now, instant.at - now)
    end = zone.place(instant.end) if instant.end else None
    sure = 0.55 if instant.grain == "now" else 0.9
    return _reading(moment, start, end, grain, sure, time_said=grain != "day")


def _days(moment: Moment, now: datetime, minutes: int) -> tuple[date, tuple[date, ...]]:
    """The day of a clock time: the one that was said, else today, or tomorrow where that hour is past."""
    if moment.day is not None:
        on, others = moment.day.on, moment.day.others
        passed = on == now.date() and minutes < now.hour * 60 + now.minute
        if passed and moment.day.weekday and others:
            return others[0], ()
        if passed and minutes < 5 * 60 and moment.part is not None and moment.part.name in _AFTER_MIDNIGHT:
            return on + timedelta(days=1), ()
        return on, others
    if moment.stretch is not None:
        return max(moment.stretch.start, min(now.date(), moment.stretch.end - timedelta(days=1))), ()
    passed = minutes < now.hour * 60 + now.minute
    return now.date() + timedelta(days=1 if passed else 0), ()


def _over(moment: Moment, hour: Hour, now: datetime) -> bool:
    """Whether "at 8", said at ten in the morning, must be this evening's: nobody said a day, and the morning's is over."""
    if moment.has_date or moment.clocks is not None or moment.length is not None or hour.other is None:
        return False
    passed = hour.minutes < now.hour * 60 + now.minute
    either = hour.minutes // 60 in EVENING_HOURS or (moment.clock is not None and moment.clock.as_written)
    return passed and either and hour.minutes + 720 == hour.other


def _with_clock(moment: Moment, now: datetime, zone: Zone) -> TimeReading:
    last: Hour | None = None
    if moment.clocks is not None:
        begins = moment.clocks.start if moment.has_date else replace(moment.clocks.start, as_written=False)
        first, last = hours_of_range(begins, moment.clocks.end, moment.part)
        exact = moment.clocks.start.exact or moment.clocks.end.exact
    else:
        assert moment.clock is not None
        first = hour_of(moment.clock, moment.part)
        exact = moment.clock.exact
    if _over(moment, first, now):
        first = replace(first, minutes=first.other or first.minutes, other=first.minutes)
    minutes = first.minutes
    if moment.day is None and moment.stretch is None and minutes >= 1440:
        minutes -= 1440
    if first.minutes >= 1440 and moment.day is not None and moment.part is None and exact:
        minutes -= 1440
    day, other_days = _days(moment, now, minutes)
    start = zone.at(day, minutes, first.seconds)
    end = zone.at(day, last.minutes + (minutes - first.minutes), last.seconds) if last is not None else None
    others: list[Bounds] = []
    if first.other is not None:
        other_end = None
        if last is not None:
            other_end = zone.at(day, last.other if last.other is not None else last.minutes)
        others.append((zone.at(day, first.other, first.seconds), other_end))
    for other in other_days:
        length = (end - start) if end else None
        moved = zone.at(other, minutes, first.seconds)
        others.append((moved, moved + length if length else None))
    if moment.length is not None and end is None and not moment.length.months:
        naive = start.replace(tzinfo=None) + timedelta(days=moment.length.days, seconds=moment.length.seconds)
        end = zone.place(naive)
    naive_start = datetime.combine(day, time()) + timedelta(minutes=minutes)
    open_side = moment.open
    begin: datetime | None = start
    if end is None and moment.open in ("by", "before"):
        end, open_side = start, "before"
        if moment.open == "before":
            begin, others = None, [(None, other_start) for other_start, _ in others]
    return _reading(
        moment,
        begin,
        end,
        "minute" if exact else "hour",
        _confidence(moment, first),
        tuple(others),
        open_side=open_side,
        am_pm_open=first.other is not None,
        clock_change=zone.change(naive_start),
    )


def _confidence(moment: Moment, first: Hour) -> float:
    sure = 0.97 if first.other is None else 0.85
    if not moment.strong:
        return 0.4
    weak = (moment.clock is not None and moment.clock.bare) or (
        moment.clocks is not None and moment.clocks.weak
    )
    return sure - (0.1 if weak else 0.0)


def _with_part(moment: Moment, part: Part, now: datetime, zone: Zone) -> TimeReading:
    grain = "hour"
    if moment.day is not None:
        day, others = moment.day.on, moment.day.others
    elif moment.stretch is not None:
        day, others = moment.stretch.start, ()
        if part.start >= 20 and moment.stretch.end - day == timedelta(days=2):
            return _reading(moment, zone.at(day, part.start * 60), zone.at(day, part.end * 60), grain, 1.0)
        grain = moment.stretch.grain if moment.stretch.grain != "weekend" else "day"
        end = zone.at(moment.stretch.end - timedelta(days=1), part.end * 60)
        return _reading(moment, zone.at(day, part.start * 60), end, grain, 0.8)
    else:
        passed = part.end <= now.hour
        day, others = now.date() + timedelta(days=1 if passed else 0), ()
    start, end = zone.at(day, part.start * 60), zone.at(day, part.end * 60)
    other_bounds = tuple((zone.at(o, part.start * 60), zone.at(o, part.end * 60)) for o in others)
    bounds: Bounds = (start, end)
    if moment.open == "before":
        bounds = None, start
    elif moment.open == "after":
        bounds = end, None
    return _reading(moment, *bounds, grain, 0.9 if moment.has_date else 0.6, other_bounds)
