"""What a calendar feed holds: bookings with a revision that only grows, cancelled ones until every calendar knows."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.bookings import Booking
from domain.ledger import Entry
from domain.people import Client, Coach
from storage import bookings, ledger, people
from storage.unit_of_work import UnitOfWork

FEED_BACK, FEED_AHEAD = timedelta(days=90), timedelta(days=400)
"""How much of the past and of the future a calendar feed holds."""
FEED_CANCELLED = timedelta(days=7)
"""How long after its time a cancelled session stays in the feed, so that every calendar has heard of it."""


@dataclass(frozen=True, slots=True)
class FeedEvent:
    """`revision` never falls, `changed_at` is when the booking last moved in the ledger."""

    booking: Booking
    client: Client
    revision: int
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Feed:
    """`client` is whose feed it is; None: the coach's."""

    coach: Coach
    client: Client | None
    now: datetime
    events: tuple[FeedEvent, ...]


def read_feed(uow: UnitOfWork, client_id: int | None) -> Feed | None:
    everyone = {client.id: client for client in people.all_clients(uow)}
    if client_id is not None and client_id not in everyone:
        return None
    start, end = uow.now - FEED_BACK, uow.now + FEED_AHEAD
    if client_id is None:
        found, entries = bookings.between(uow, start, end), ledger.all_entries(uow)
    else:
        own = bookings.of_client(uow, client_id)
        found = [item for item in own if start < item.ends_at and item.starts_at < end]
        entries = ledger.of_client(uow, client_id)
    changes = _changes(entries)
    gone = uow.now - FEED_CANCELLED
    shown = (
        item for item in found if item.status not in ("cancelled", "late_cancelled") or item.ends_at > gone
    )
    events = (
        # The booking itself is its first entry.
        FeedEvent(item, everyone[item.client_id], max(len(times) - 1, 0), max(times, default=item.booked_at))
        for item, times in ((item, changes[item.id]) for item in shown)
    )
    in_order = sorted(events, key=lambda event: (event.booking.starts_at, event.booking.id))
    return Feed(uow.coach, everyone[client_id] if client_id is not None else None, uow.now, tuple(in_order))


def _changes(entries: Iterable[Entry]) -> dict[int, list[datetime]]:
    """When each booking moved in the ledger. Append-only, so their number never falls, not even by an undo."""
    changes: dict[int, list[datetime]] = defaultdict(list)
    for entry in entries:
        if entry.booking_id is not None:
            changes[entry.booking_id].append(entry.at)
    return changes
