"""When a coach can be booked: weekly hours in wall time, exceptions, rules -> slots as UTC instants."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, time, timedelta
from typing import Any, Literal, Self

from domain import localtime


@dataclass(frozen=True, slots=True)
class Window:
    """Hours of one weekday (Monday 0) in wall time, at a place ("" where there is one only)."""

    weekday: int
    start: time
    end: time
    place: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time in UTC: [start, end)."""

    start: datetime
    end: datetime

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Slot(Span):
    """A bookable interval, and what is told of it: the name of its type, who plays where that is not the one who
    pays; an online one is told in its reader's own zone."""

    place: str = ""
    name: str = ""
    player: str = ""
    online: bool = False
    seats: int = 0
    """Seats still to be had in a group; 0: it is not one."""


@dataclass(frozen=True, slots=True)
class Busy(Slot):
    """A session on the calendar, with its seats."""

    session: int = 0
    type_id: int = 0
    capacity: int = 1
    taken: int = 1


@dataclass(frozen=True, slots=True)
class BookingRules:
    """The coach's own, not frozen on packs. All in minutes but `horizon` (days ahead) and `daily_max` (sessions,
    0: any). `hold` is how long a slot is kept for whom it was proposed to (0: not at all)."""

    session: int = 60
    step: int = 30
    notice: int = 120
    horizon: int = 60
    buffer: int = 0
    daily_max: int = 0
    approval: bool = False
    hold: int = 5

    def to_json(self) -> dict[str, Any]:
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        return cls(**{field.name: data[field.name] for field in fields(cls) if field.name in data})


@dataclass(frozen=True, slots=True)
class Calendar:
    """All that decides whether a slot is free: `busy` are sessions, `blocked` the coach's blocks (of one place, or of
    all: ""), `opened` extra hours, `held` what others were offered from the waitlist, `deciding` what was just proposed
    to others."""

    tz: str
    hours: tuple[Window, ...]
    rules: BookingRules
    busy: tuple[Busy, ...] = ()
    blocked: tuple[Span, ...] = ()
    opened: tuple[Slot, ...] = ()
    held: tuple[Span, ...] = ()
    deciding: tuple[Span, ...] = ()


Hindrance = Literal[
    "past", "too_soon", "too_far", "outside_hours", "blocked", "taken", "held", "day_full", "deciding"
]
HINDRANCES_OF_A_SEAT = ("past", "too_soon", "too_far")
"""What keeps a client from joining a session that stands already."""


def place_of(span: Span) -> str:
    """Where it is; "" where that does not matter."""
    return span.place if isinstance(span, Slot) else ""


def open_spans(calendar: Calendar, day: date) -> list[Slot]:
    """The hours of one local day as instants; a window that ends at midnight ends with the day."""
    spans = []
    for window in calendar.hours:
        if window.weekday == day.weekday():
            start = localtime.instant(day, window.start, calendar.tz)
            whole = window.end == time()
            end = (
                localtime.day_end(day, calendar.tz)
                if whole
                else localtime.instant(day, window.end, calendar.tz)
            )
            spans.append(Slot(start, end, window.place))
    spans += [extra for extra in calendar.opened if localtime.local_day(extra.start, calendar.tz) == day]
    return sorted(spans, key=lambda span: span.start)


def slots(
    calendar: Calendar, day: date, now: datetime, *, minutes: int | None = None, place: str = ""
) -> list[Slot]:
    """The free slots of a local day, earliest first: starts on the step of wall time, exact across clock changes; with
    `place` those there alone."""
    length = timedelta(minutes=minutes or calendar.rules.session)
    found: dict[datetime, Slot] = {}
    for span in open_spans(calendar, day):
        if place and span.place not in ("", place):
            continue
        for start in _starts(span, day, calendar):
            slot = Slot(start, start + length, place or span.place)
            if (
                span.start <= start
                and slot.end <= span.end
                and hindrance(calendar, slot, now, inside=True) is None
            ):
                found.setdefault(start, slot)
    return [found[start] for start in sorted(found)]


def _starts(span: Slot, day: date, calendar: Calendar) -> Iterable[datetime]:
    first = localtime.local(span.start, calendar.tz).replace(tzinfo=None)
    for index in range(24 * 60 // calendar.rules.step):
        wall = first + timedelta(minutes=index * calendar.rules.step)
        if wall.date() != day:
            return
        # A wall time inside the spring gap does not exist; nobody can come at it.
        if localtime.exists(day, wall.time(), calendar.tz):
            yield localtime.instant(day, wall.time(), calendar.tz)


def on_step(calendar: Calendar, start: datetime) -> bool:
    """Whether sessions begin then: on the step of wall time, counted from where the hours begin in which it lies."""
    wall, step = localtime.local(start, calendar.tz), timedelta(minutes=calendar.rules.step)
    if localtime.instant(wall.date(), wall.time(), calendar.tz) != start:
        return False  # the second time that the clock shows it
    return any(
        not (wall.replace(tzinfo=None) - localtime.local(span.start, calendar.tz).replace(tzinfo=None)) % step
        for span in open_spans(calendar, wall.date())
        if span.start <= start < span.end
    )


def hindrance(calendar: Calendar, slot: Span, now: datetime, *, inside: bool = False) -> Hindrance | None:
    """Why a client cannot book `slot`, None where he can. `inside`: already known to lie inside the hours."""
    rules = calendar.rules
    if slot.start <= now:
        return "past"
    if slot.start - now < timedelta(minutes=rules.notice):
        return "too_soon"
    day, today = localtime.local_day(slot.start, calendar.tz), localtime.local_day(now, calendar.tz)
    if (day - today).days > rules.horizon:
        return "too_far"
    place = place_of(slot)
    if not inside and not any(
        span.start <= slot.start and slot.end <= span.end and (not place or span.place in ("", place))
        for span in open_spans(calendar, day)
    ):
        return "outside_hours"
    if is_blocked(calendar, slot):
        return "blocked"
    buffer = timedelta(minutes=rules.buffer)
    if any(slot.overlaps(Span(busy.start - buffer, busy.end + buffer)) for busy in calendar.busy):
        return "taken"
    if any(slot.overlaps(Span(held.start - buffer, held.end + buffer)) for held in calendar.held):
        return "held"
    if rules.daily_max:
        same_day = [busy for busy in calendar.busy if localtime.local_day(busy.start, calendar.tz) == day]
        if len(same_day) >= rules.daily_max:
            return "day_full"
    if any(slot.overlaps(Span(item.start - buffer, item.end + buffer)) for item in calendar.deciding):
        return "deciding"
    return None


def is_blocked(calendar: Calendar, slot: Span) -> bool:
    """Whether the coach took that time away, everywhere or where the slot is."""
    place = place_of(slot)
    return any(slot.overlaps(block) and place_of(block) in ("", place) for block in calendar.blocked)


def coach_hindrance(calendar: Calendar, slot: Span) -> Hindrance | None:
    """The coach overrides all of his rules, but never double-books himself."""
    return "taken" if any(slot.overlaps(busy) for busy in calendar.busy) else None


def nearest(free: Sequence[Slot], wanted: datetime, count: int = 3) -> list[Slot]:
    """The slots closest to what was asked, in the order of time."""
    return sorted(
        sorted(free, key=lambda slot: (abs(slot.start - wanted), slot.start))[:count],
        key=lambda slot: slot.start,
    )
