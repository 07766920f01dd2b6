"""The waitlist: who waits for what, and whom a freed slot is offered to next, one at a time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.availability import Slot, Span
from domain.packs import Pack
from domain.quiet import QuietHours
from domain.session_types import Wanted

OFFER = timedelta(minutes=10)
"""How long an offered slot is kept for whom it was offered to."""
SHORTEST_OFFER = timedelta(minutes=2)
"""Nobody is asked who has less time than this to answer."""
MOST_WAITS = 10
"""What one client may wait for at a time."""


@dataclass(frozen=True, slots=True)
class Wait(Span):
    """A client's wish for a session that begins in [start, end) (UTC), where `exact` at `start` itself. `part` is the
    part of the day as it was said."""

    id: int
    wanted: Wanted
    since: datetime
    exact: bool = False
    part: str | None = None

    @property
    def client_id(self) -> int:
        return self.wanted.client_id

    def fits(self, slot: Slot) -> bool:
        return slot.start == self.start if self.exact else self.start <= slot.start < self.end


@dataclass(frozen=True, slots=True)
class Freed(Span):
    """Time that was given back: by a booking of a client, or by the coach, who opened it."""

    booking_id: int | None = None
    client_id: int | None = None
    seat: bool = False
    """Whether it is one seat in a group that goes on without whoever had it."""


@dataclass(frozen=True, slots=True)
class Hold:
    """`slot` is kept for a client until then (UTC); `wait_id` is the wish by which he was asked."""

    client_id: int
    wait_id: int
    slot: Slot
    until: datetime


@dataclass(frozen=True, slots=True)
class Vacancy(Span):
    """Freed time on its way along the waitlist: whose booking gave it back, who was `asked`, whose it is now, and the
    booking that filled it."""

    id: int
    booking_id: int | None
    asked: tuple[int, ...]
    hold: Hold | None
    taken_by: int | None
    active: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who would take a slot: by this wish, on this pack (None: he has no unit for it)."""

    wait: Wait
    slot: Slot
    pack: Pack | None


def next_in_line(candidates: Iterable[Candidate]) -> Candidate | None:
    """Whoever has a unit for it, the one whose unit expires first; among equals who waited longest. None where
    nobody can come without overdrawing."""
    able = [(item, item.pack) for item in candidates if item.pack is not None]
    found = min(
        able,
        key=lambda each: (each[1].expires_on or date.max, each[0].wait.since, each[0].wait.id),
        default=None,
    )
    return found[0] if found else None


def best_fit(wait: Wait, free: Iterable[Slot], freed: datetime) -> Slot | None:
    """Of the free slots that fit a wish the one nearest to where the time was freed."""
    fitting = filter(wait.fits, free)
    return min(fitting, key=lambda slot: (abs(slot.start - freed), slot.start), default=None)


def offered_until(slot: Slot, now: datetime, notice: int) -> datetime | None:
    """Until when (UTC) an offer made now holds: ten minutes, but not beyond the last moment at which the slot can be
    booked (`notice` minutes before it). None where that leaves no time to answer."""
    until = min(now + OFFER, slot.start - timedelta(minutes=notice))
    return until if until - now >= SHORTEST_OFFER else None


def asked_again_at(freed: Span, now: datetime, quiet: QuietHours, tz: str, notice: int) -> datetime | None:
    """In the quiet hours nobody is asked: when (UTC) they are over, None where it is too late for the slot by then."""
    resumes = quiet.after(now, tz)
    last = freed.end - timedelta(minutes=notice) - SHORTEST_OFFER
    return resumes if resumes <= last else None


def pieces(freed: Freed, minutes: int) -> list[Freed]:
    """Long freed stretches (a block that was opened) are several sessions' time, each offered by itself."""
    length = timedelta(minutes=minutes)
    if freed.end - freed.start < 2 * length:
        return [freed]
    found, start = [], freed.start
    while start + length <= freed.end:
        found.append(Freed(start, start + length, freed.booking_id, freed.client_id))
        start += length
    return found
