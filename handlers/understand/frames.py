"""What the times of one request say of each other: the week that the days lie in, the hour that belongs to all of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain.intents import Said

_WEEK = timedelta(days=7)
_DAYS_AHEAD = timedelta(days=8)


def settled(times: Sequence[Said], now: datetime) -> tuple[Said, ...]:
    """The times with what one leaves out taken from another.

    "next week, Tuesday and Friday, both at 18:00" are two times and no week; "same time, but on Friday" is one. What was
    ruled out stays as it is.
    """
    found = _with_same_time(_inside_the_week(times, now))
    found = hour_on_days(found)
    return tuple(found)


def as_series(times: Sequence[Said], text: str) -> tuple[Said, ...]:
    """ "Tuesday at 5 for the next four weeks": the weeks say how often, not when."""
    weeks = [time for time in times if _is_weeks(time)]
    days = [time for time in times if time not in weeks]
    if len(weeks) != 1 or not days or not all(_recurs(time) for time in days):
        return tuple(times)
    stretch = weeks[0]
    wanted = any(time.repeats for time in days) or "for" in text[: stretch.span[1]].split()[-5:]
    if not wanted or stretch.start is None or stretch.end is None:
        return tuple(times)
    number = (stretch.end - stretch.start + timedelta(hours=1)) // _WEEK
    return tuple(
        replace(
            time,
            repeats=time.repeats or "weekly",
            count=time.count or number // (2 if time.repeats == "fortnightly" else 1),
        )
        for time in days
    )


def _is_weeks(time: Said) -> bool:
    if time.start is None or time.end is None or time.time_said or time.negated or time.open is not None:
        return False
    return time.grain == "week" and time.end - time.start > _WEEK + timedelta(days=1)


def _recurs(time: Said) -> bool:
    return time.start is not None and time.date_said and time.time_said and not time.negated


def share_week(
    old: Sequence[Said], new: Sequence[Said], now: datetime
) -> tuple[tuple[Said, ...], tuple[Said, ...]]:
    """ "Next week Monday instead of Wednesday": a week said with a move is that of both its days."""
    both = sorted((*old, *new), key=lambda time: time.span)
    if len(both) < 3 or sum(_is_week(time) for time in both) != 1:
        return tuple(old), tuple(new)
    leaving = {time.span for time in old}
    lying = _inside_the_week(both, now)
    return (
        tuple(time for time in lying if time.span in leaving),
        tuple(time for time in lying if time.span not in leaving),
    )


def _inside_the_week(times: Sequence[Said], now: datetime) -> list[Said]:
    """A week beside days is where those days lie: days said without a date are moved into it."""
    weeks = [time for time in times if _is_week(time)]
    days = [time for time in times if time.start is not None and time.date_said and not _is_week(time)]
    if len(weeks) != 1 or not days or len(days) + 1 != sum(time.date_said for time in times):
        return list(times)
    week = weeks[0]
    moved = [_moved_into(week, time, now) if time in days else time for time in times if time is not week]
    inside = all(_lies_in(week, time) for time in moved if time.date_said)
    return moved if inside else list(times)


def _is_week(time: Said) -> bool:
    return (
        time.start is not None
        and time.end is not None
        and time.date_said
        and not time.time_said
        and time.open is None
        and not (time.negated or time.same_time or time.repeats or time.part)
        and time.end - time.start in (_WEEK, _WEEK - timedelta(days=2))
    )


def _lies_in(week: Said, time: Said) -> bool:
    return (
        time.start is not None
        and week.start is not None
        and week.end is not None
        and week.start <= time.start < week.end
    )


def _moved_into(week: Said, time: Said, now: datetime) -> Said:
    """Only a day of the coming seven, which is how a bare weekday is read, can be another week's."""
    if week.start is None or time.start is None or _lies_in(week, time) or time.start - now > _WEEK:
        return time
    weeks = (week.start - time.start) // _WEEK + 1
    return _shifted(time, weeks * _WEEK) if 0 < weeks <= 8 else time


def _shifted(time: Said, by: timedelta) -> Said:
    """The same wall time so many days later, also across a change of the clocks."""

    def later(moment: datetime | None) -> datetime | None:
        return moment + by if moment is not None else None

    others = tuple((later(start), later(end)) for start, end in time.others)
    return replace(time, start=later(time.start), end=later(time.end), others=others)


def beside_old(old: Sequence[Said], new: Sequence[Said], now: datetime) -> tuple[Said, ...]:
    """ "Tuesday week doesn't work, could we do Thursday": a bare weekday is of the week of what is moved; the one of the
    coming days stays among the others. `new` are such weekdays only."""
    days = [time.start for time in old if time.start is not None and time.date_said and not _is_week(time)]
    if len(days) != 1:
        return tuple(new)
    day = days[0]
    if day.date() > now.date():
        # "Can't do Friday, Monday same time?", said on a Monday: today is called today.
        new = [_next_week(time, now) for time in new]
    monday = day - timedelta(days=day.weekday())
    return tuple(_in_week(time, monday.replace(hour=0, minute=0), now) for time in new)


def _next_week(time: Said, now: datetime) -> Said:
    if time.start is None or time.start.date() != now.date():
        return time
    return replace(_shifted(time, _WEEK), others=(*time.others, (time.start, time.end)))


def _in_week(time: Said, monday: datetime, now: datetime) -> Said:
    if (
        time.start is None
        or not now < (time.end or time.start)
        or time.start >= min(now + _DAYS_AHEAD, monday)
    ):
        return time
    weeks = -(-(monday.date() - time.start.date()).days // 7)
    moved = _shifted(time, weeks * _WEEK)
    return replace(moved, others=(*moved.others, (time.start, time.end)))


def _with_same_time(times: list[Said]) -> list[Said]:
    """ "same time as last week, but on Friday": the hour of what stands, on the day that is said."""
    loose = [time for time in times if time.same_time and time.start is None and time.end is None]
    days = [time for time in times if _is_day(time)]
    if not days or len(loose) != 1 or len(days) + 1 != len(times):
        return times
    return [replace(day, same_time=True) for day in days]


def hour_on_days(times: list[Said]) -> list[Said]:
    """An hour without a day belongs to all days without an hour; behind a day and hour, to that day."""
    hours = [time for time in times if _is_hour(time)]
    days = [time for time in times if _is_day(time)]
    if len(hours) == 1 and days and len(days) + 1 == len(times):
        return [_at(day, hours[0]) for day in days]
    if len(times) == 2 and _is_week(times[0]) and _is_part(times[1]):
        return [_in_part(times[0], times[1])]  # "next week then, whatever you have in the evening"
    done: list[Said] = []
    for time in times:
        if _is_hour(time) and done and _has_both(done[-1]):
            time = _at(done[-1], time)
        done.append(time)
    return done


def _is_day(time: Said) -> bool:
    return (
        time.date_said
        and not time.time_said
        and time.grain == "day"
        and time.start is not None
        and time.end is not None
        and time.end - time.start <= timedelta(hours=25)
        and not (time.negated or time.part or time.open or time.same_time)
    )


def _is_hour(time: Said) -> bool:
    return (
        time.time_said
        and not time.date_said
        and time.start is not None
        and not (time.negated or time.repeats or time.same_time or time.minutes)
    )


def _is_part(time: Said) -> bool:
    return (
        time.part is not None
        and not (time.date_said or time.negated or time.repeats)
        and time.start is not None
    )


def _in_part(week: Said, part: Said) -> Said:
    """Every evening of the week."""
    if week.start is None or week.end is None or part.start is None:
        return week
    last = part.end or part.start
    return replace(
        week,
        start=week.start.replace(hour=part.start.hour, minute=part.start.minute),
        end=(week.end - timedelta(days=1)).replace(hour=last.hour, minute=last.minute),
        part=part.part,
        confidence=min(week.confidence, part.confidence),
    )


def _has_both(time: Said) -> bool:
    return time.date_said and time.time_said and time.start is not None and not (time.negated or time.repeats)


def _at(day: Said, hour: Said) -> Said:
    """The hour on that day. Where the hour may be another one of the day, so may the answer."""

    def on(moment: datetime | None) -> datetime | None:
        if moment is None or day.start is None or hour.start is None:
            return None
        onto = day.start.date() + (moment.date() - hour.start.date())
        return moment.replace(year=onto.year, month=onto.month, day=onto.day)

    return replace(
        hour,
        start=on(hour.start),
        end=on(hour.end),
        others=tuple((on(start), on(end)) for start, end in hour.others),
        date_said=True,
        repeats=day.repeats,
        count=day.count,
        span=(min(day.span[0], hour.span[0]), max(day.span[1], hour.span[1]))
        if day.span[1] <= hour.span[0] and not day.time_said
        else hour.span,
        confidence=min(day.confidence, hour.confidence),
    )
