"""Undoing a calling off booking by booking: what cannot stand again is named, the rest does."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.availability import coach_hindrance
from domain.bookings import Booking
from domain.ledger import Entry
from handlers.turn import Turn
from storage import bookings, packs, people
from storage.calendar import read_calendar
from storage.conversations import Command

Left = tuple[str, datetime]
"""Who, and when: what an undo had to leave as it is."""


def parted(turn: Turn, command: Command, found: list[Entry]) -> tuple[Command, list[Entry], list[Left]]:
    """The command and its entries without those bookings that cannot come back, and these by name. All of them where
    every one can."""
    images = {image["id"]: image for image in command.before if image["what"] == "booking"}
    taken: dict[int, list[Booking]] = {}
    needed: dict[int, int] = {}
    without: set[int] = set()
    left: list[Left] = []
    for booking_id, image in images.items():
        booking = bookings.booking(turn.uow, booking_id)
        if _stands_in_the_way(turn, booking, image, found, needed, taken):
            without.add(booking_id)
            name = booking.player or people.client(turn.uow, booking.client_id).name
            left.append((name, booking.starts_at))
    before = [
        image for image in command.before if not (image["what"] == "booking" and image["id"] in without)
    ]
    rest = [entry for entry in found if entry.booking_id not in without]
    return Command(command.id, command.at, command.kind, command.facts, before), rest, left


def _stands_in_the_way(
    turn: Turn,
    booking: Booking,
    image: Mapping[str, Any],
    found: list[Entry],
    needed: dict[int, int],
    taken: dict[int, list[Booking]],
) -> bool:
    """Whether something happened to it since, its slot is taken, or its unit or its credit is used; or its time has
    come: nobody was there, since all were told that it does not take place. `needed` and `taken` count those that come
    back before it."""
    if booking.starts_at <= turn.now:
        return True
    now = image["now"]
    if (booking.status, booking.charged) != (now["status"], now["charged"]):
        return True
    if booking.status in ("cancelled", "late_cancelled") and not _has_room(turn, booking, taken):
        return True
    for entry in found:
        if entry.booking_id != booking.id:
            continue
        for (holder, holder_id, account), amount in _taken_from(entry).items():
            needed[holder_id] = needed.get(holder_id, 0) + amount
            if needed[holder_id] > _standing(turn, holder, holder_id, account):
                needed[holder_id] -= amount
                return True
    taken.setdefault(booking.session_id, []).append(booking)
    return False


def _has_room(turn: Turn, booking: Booking, taken: Mapping[int, list[Booking]]) -> bool:
    calendar = read_calendar(turn.uow, booking.starts_at, booking.ends_at)
    own = next((item for item in calendar.busy if item.session == booking.session_id), None)
    if own is not None:
        return own.taken + len(taken.get(booking.session_id, ())) < own.capacity
    return coach_hindrance(calendar, booking.slot) is None


def _taken_from(entry: Entry) -> dict[tuple[str, int, str], int]:
    """What the undoing of an entry takes from what is free: (holder, id, account) -> amount."""
    changes: dict[tuple[str, int, str], int] = {}
    for item in entry.postings:
        for account, change in ((item.target, item.amount), (item.source, -item.amount)):
            if (item.holder, account) in (("pack", "available"), ("client", "credit")):
                key = (item.holder, item.holder_id, account)
                changes[key] = changes.get(key, 0) + change
    return {key: amount for key, amount in changes.items() if amount > 0}


def _standing(turn: Turn, holder: str, holder_id: int, account: str) -> int:
    if holder == "pack":
        return packs.pack(turn.uow, holder_id).units.available
    return people.client(turn.uow, holder_id).credit
