"""From times that were said to what they ask of the calendar: exact starts, or a stretch in which any slot will do."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from domain import localtime
from domain.availability import Calendar, Slot, open_spans
from domain.bookings import Booking
from domain.intents import Said
from domain.people import Coach

MOST_WEEKS = 5
"""A weekday said alone is looked for in so many weeks."""


@dataclass(frozen=True, slots=True)
class Wish:
    """`starts`: the exact starts that fit (several: am or pm was not said and both are possible). Otherwise [`after`,
    `before`) in UTC in which to look, `part` naming the part of the day, `day` the one local day it lies in."""

    starts: tuple[datetime, ...] = ()
    after: datetime | None = None
    before: datetime | None = None
    part: str | None = None
    day: date | None = None

    @property
    def exact(self) -> bool:
        return len(self.starts) == 1


def usual_hours(coach: Coach) -> Calendar:
    """The coach's weekly hours without what is booked or blocked: enough to tell 6 in the morning from 6 in the
    evening, and to read what was said."""
    return Calendar(tz=coach.tz, hours=coach.hours, rules=coach.rules)


def wish(said: Said, calendar: Calendar, now: datetime, topic: dict[str, Any], last: Booking | None) -> Wish:
    """What one said time asks for. `topic` gives the day to an hour said alone; `last` the hour to "same time"."""
    tz = calendar.tz
    if said.same_time:
        return _same_time(said, tz, topic, last)
    if is_shift(said):
        return _shifted(said, tz, topic, last)
    if said.start is None and said.end is not None:
        after = now
        if said.date_said and said.time_said:
            # "Tomorrow before noon" is that day's morning; "before friday" is from now on.
            after = max(now, localtime.day_start(localtime.local_day(said.end, tz), tz))
        return Wish(after=after, before=said.end, day=_one_day(after, said.end, tz))
    if said.start is None:
        return Wish()
    if said.time_said and said.open is None and (said.end is None or said.grain == "minute"):
        starts = [start for start in (said.start, *(start for start, _ in said.others)) if start]
        if not said.date_said and topic.get("day"):
            day = date.fromisoformat(topic["day"])
            starts = [localtime.instant(day, localtime.local(start, tz).time(), tz) for start in starts]
        if said.end is None or said.end - said.start <= timedelta(hours=2) or said.minutes:
            return Wish(starts=_possible(starts, calendar, now), day=localtime.local_day(starts[0], tz))
    after, before = said.start, said.end
    if before is None:
        day_over = localtime.day_end(localtime.local_day(after, tz), tz)
        before = (
            day_over
            if said.open == "after" or said.grain in ("day", "hour", "minute")
            else after + timedelta(days=7)
        )
        if said.grain == "month":
            before = localtime.day_start(localtime.add_months(localtime.local_day(after, tz), 1), tz)
    if not said.date_said and topic.get("day"):
        after, before = _onto(after, before, date.fromisoformat(topic["day"]), tz)
    return Wish(after=after, before=before, part=said.part, day=_one_day(after, before, tz))


def _onto(after: datetime, before: datetime, day: date, tz: str) -> tuple[datetime, datetime]:
    """The same hours of another day."""
    length = before - after
    start = localtime.instant(day, localtime.local(after, tz).time(), tz)
    return start, start + length


def _same_time(said: Said, tz: str, topic: dict[str, Any], last: Booking | None) -> Wish:
    model = datetime.fromisoformat(topic["start"]) if topic.get("start") else last.starts_at if last else None
    if model is None:
        if said.start is None:
            return Wish()
        return Wish(after=said.start, before=said.end or said.start + timedelta(days=1))
    wall = localtime.local(model, tz)
    if said.start is None:
        day = wall.date() + timedelta(days=7)
    elif said.grain in ("week", "month"):
        # "Same time next week" keeps the weekday.
        week = localtime.local_day(said.start, tz)
        day = week + timedelta(days=(wall.weekday() - week.weekday()) % 7)
    else:
        day = localtime.local_day(said.start, tz)
    return Wish(starts=(localtime.instant(day, wall.time(), tz),), day=day)


def is_one_hour(said: Said) -> bool:
    """Whether one hour of one day was said, and not a stretch to look in."""
    exact = said.date_said and said.time_said and said.open is None and not said.negated
    return exact and said.start is not None and (said.end is None or said.grain == "minute")


def is_shift(said: Said) -> bool:
    """ "an hour earlier": by how much, not when."""
    return said.start is None and said.end is None and said.minutes is not None


def _shifted(said: Said, tz: str, topic: dict[str, Any], last: Booking | None) -> Wish:
    """From the session, or from what is talked about: by hours, or by days at the same hour."""
    model = last.starts_at if last else datetime.fromisoformat(topic["start"]) if topic.get("start") else None
    if model is None or said.minutes is None:
        return Wish()
    wall = localtime.local(model, tz)
    whole_days, minutes = divmod(said.minutes, 24 * 60)
    start = model + timedelta(minutes=said.minutes)
    if whole_days and not minutes:
        start = localtime.instant(wall.date() + timedelta(days=whole_days), wall.time(), tz)
    return Wish(starts=(start,), day=localtime.local_day(start, tz))


def _possible(starts: Sequence[datetime], calendar: Calendar, now: datetime) -> tuple[datetime, ...]:
    """Where am or pm was not said, the coach's hours decide; where they cannot, the first reading leads."""
    if len(starts) == 1:
        return tuple(starts)
    inside = [start for start in starts if start > now and _inside(start, calendar)]
    return tuple(dict.fromkeys(inside)) if inside else (starts[0],)


def _inside(start: datetime, calendar: Calendar) -> bool:
    end = start + timedelta(minutes=calendar.rules.session)
    day = localtime.local_day(start, calendar.tz)
    return any(span.start <= start and end <= span.end for span in open_spans(calendar, day))


def _one_day(after: datetime, before: datetime, tz: str) -> date | None:
    first = localtime.local_day(after, tz)
    return first if localtime.local_day(before - timedelta(seconds=1), tz) == first else None


def one_hour_of_a_day(times: tuple[Said, ...]) -> Said | None:
    """The only time that was said, where it has a day and an hour."""
    said = times[0] if len(times) == 1 else None
    return said if said is not None and said.date_said and said.time_said and said.start else None


def whole_day(said: Said, tz: str) -> Said:
    """The day of a time, without its hour."""
    assert said.start is not None
    day = localtime.local_day(said.start, tz)
    return replace(
        said,
        start=localtime.day_start(day, tz),
        end=localtime.day_end(day, tz),
        grain="day",
        time_said=False,
        part=None,
        others=(),
    )


def matches(said: Said, starts_at: datetime, tz: str) -> bool:
    """Whether a session is the one that was meant: its day, its hour, or the stretch in which it lies."""
    local = localtime.local(starts_at, tz)
    readings = [(said.start, said.end), *said.others]
    if said.time_said and said.open is None and (said.end is None or said.grain == "minute"):
        hours = [start for start, _ in readings if start]
        if said.date_said:
            return any(start == starts_at for start in hours)
        return any(localtime.local(start, tz).time() == local.time() for start in hours)
    for start, end in readings:
        if start is None:
            if end is not None and starts_at < end:
                return True
            continue
        if said.grain == "day" and end is None:
            end = localtime.day_end(localtime.local_day(start, tz), tz)
        if end is None:
            end = start + timedelta(days=7 if said.grain == "week" else 1)
        if said.date_said and start <= starts_at < end:
            return True
        if not said.date_said:
            wall_start, wall_end = localtime.local(start, tz).time(), localtime.local(end, tz).time()
            if wall_start <= local.time() and (local.time() < wall_end or wall_end <= wall_start):
                return True
    return False


def on_a_later_week(said: Said, starts: Sequence[datetime], tz: str) -> Said:
    """ "Cancel Tuesday" where the coming Tuesday has no session: that of the first week that has one."""
    if not said.weekday or any(matches(said, start, tz) for start in starts):
        return said
    later = (_weeks_on(said, weeks, tz) for weeks in range(1, MOST_WEEKS))
    return next((one for one in later if any(matches(one, start, tz) for start in starts)), said)


def _weeks_on(said: Said, weeks: int, tz: str) -> Said:
    def shifted(at: datetime | None) -> datetime | None:
        if at is None:
            return None
        wall = localtime.local(at, tz)
        return localtime.instant(wall.date() + timedelta(weeks=weeks), wall.time(), tz)

    others = tuple((shifted(start), shifted(end)) for start, end in said.others)
    return replace(said, start=shifted(said.start), end=shifted(said.end), others=others)


def slot_at(
    start: datetime, calendar: Calendar, *, minutes: int | None = None, place: str | None = None
) -> Slot:
    """A session from `start`, of the usual length and at the place of the hours in which it lies where neither is
    given."""
    if place is None:
        day = localtime.local_day(start, calendar.tz)
        place = next((span.place for span in open_spans(calendar, day) if span.start <= start < span.end), "")
    return Slot(start, start + timedelta(minutes=minutes or calendar.rules.session), place)
