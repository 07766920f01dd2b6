"""Moves that clients asked for and the coach has not answered."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from domain.availability import Slot
from domain.bookings import Booking
from domain.waitlist import Freed
from storage.tables.moves import asked_moves
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class AskedMove:
    """`was` is when the booking was when it was asked for, `start` to `end` where it is to go (all UTC)."""

    id: int
    booking_id: int
    client_id: int
    was: datetime
    asked_at: datetime
    start: datetime
    end: datetime
    active: bool


def add(uow: UnitOfWork, *, booking: Booking, slot: Slot, asked_at: datetime, until: datetime) -> AskedMove:
    """Keeps the new time until then (UTC). Whatever was asked for the same booking before is let go."""
    for old in of_booking(uow, booking.id):
        end(uow, old)
    new = AskedMove(
        uow.new_id(), booking.id, booking.client_id, booking.starts_at, asked_at, slot.start, slot.end, True
    )
    uow.connection.execute(
        insert(asked_moves),
        {
            "coach_id": uow.coach_id,
            "id": new.id,
            "booking_id": booking.id,
            "client_id": booking.client_id,
            "was": booking.starts_at,
            "asked_at": asked_at,
            "hold_start": slot.start,
            "hold_end": slot.end,
            "hold_until": until,
            "active": True,
        },
    )
    return new


def find(uow: UnitOfWork, number: int) -> AskedMove | None:
    found = select(asked_moves).where(asked_moves.c.coach_id == uow.coach_id, asked_moves.c.id == number)
    row = uow.connection.execute(found).one_or_none()
    return _asked(row) if row else None


def of_booking(uow: UnitOfWork, booking_id: int) -> list[AskedMove]:
    """What still waits for an answer."""
    found = select(asked_moves).where(
        asked_moves.c.coach_id == uow.coach_id,
        asked_moves.c.booking_id == booking_id,
        asked_moves.c.active,
    )
    return [_asked(row) for row in uow.connection.execute(found)]


def end(uow: UnitOfWork, asked: AskedMove) -> None:
    """Answered, lapsed or in vain: the time is kept no longer, and free for whoever waits for it."""
    uow.connection.execute(
        update(asked_moves)
        .where(asked_moves.c.coach_id == uow.coach_id, asked_moves.c.id == asked.id)
        .values(active=False)
    )
    uow.freed.append(Freed(asked.start, asked.end, None, asked.client_id))


def _asked(row: Row[Any]) -> AskedMove:
    return AskedMove(
        row.id, row.booking_id, row.client_id, row.was, row.asked_at, row.hold_start, row.hold_end, row.active
    )
