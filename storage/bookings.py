"""Bookings: made, moved, ended, read."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from domain.availability import Slot
from domain.bookings import Booking, Reason, Status, check_move
from domain.session_types import Extra, Opening
from domain.waitlist import Freed
from storage.sessions import add_session, set_session, take_seat
from storage.statement import Statement
from storage.tables.calendar import bookings, sessions
from storage.unit_of_work import UnitOfWork

_JOINED = select(
    bookings,
    sessions.c.starts_at,
    sessions.c.ends_at,
    sessions.c.place,
    sessions.c.type_id,
    sessions.c.name,
    sessions.c.capacity,
    sessions.c.online,
).join(sessions, (sessions.c.coach_id == bookings.c.coach_id) & (sessions.c.id == bookings.c.session_id))
_ONE = Statement(
    _JOINED.where(bookings.c.coach_id == bindparam("coach"), bookings.c.id == bindparam("booking"))
)
_OF_CLIENT = Statement(
    _JOINED.where(
        bookings.c.coach_id == bindparam("coach"), bookings.c.client_id == bindparam("client")
    ).order_by(bookings.c.id)
)
_UPCOMING = Statement(
    _JOINED.where(
        bookings.c.coach_id == bindparam("coach"),
        bookings.c.client_id == bindparam("client"),
        bookings.c.status.in_(("requested", "confirmed")),
        sessions.c.ends_at > bindparam("now"),
    ).order_by(sessions.c.starts_at, bookings.c.id)
)
_BETWEEN = Statement(
    _JOINED.where(
        bookings.c.coach_id == bindparam("coach"),
        sessions.c.starts_at < bindparam("end"),
        sessions.c.ends_at > bindparam("start"),
    ).order_by(sessions.c.starts_at, bookings.c.id)
)
_OF_SESSION = Statement(
    _JOINED.where(
        bookings.c.coach_id == bindparam("coach"), bookings.c.session_id == bindparam("session")
    ).order_by(bookings.c.id)
)
_ADD_BOOKING = Statement(insert(bookings))
_CHANGE = Statement(
    update(bookings)
    .where(bookings.c.coach_id == bindparam("coach"), bookings.c.id == bindparam("booking"))
    .values(
        status=bindparam("new_status"),
        reason=bindparam("new_reason"),
        charged=bindparam("new_charged"),
        marked=bindparam("new_marked"),
    )
)


def _booking(row: Row[Any]) -> Booking:
    return Booking(
        id=row.id,
        session_id=row.session_id,
        client_id=row.client_id,
        pack_id=row.pack_id,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        place=row.place,
        units=row.units,
        status=row.status,
        booked_at=row.booked_at,
        reason=row.reason,
        charged=row.charged,
        marked=row.marked,
        fee=row.fee,
        player=row.player,
        type_id=row.type_id,
        name=row.name,
        capacity=row.capacity,
        online=row.online,
    )


def booking(uow: UnitOfWork, booking_id: int) -> Booking:
    return _booking(_ONE.one(uow.connection, {"coach": uow.coach_id, "booking": booking_id}))


def find_booking(uow: UnitOfWork, booking_id: int) -> Booking | None:
    row = _ONE.first(uow.connection, {"coach": uow.coach_id, "booking": booking_id})
    return _booking(row) if row else None


def of_client(uow: UnitOfWork, client_id: int) -> list[Booking]:
    """All of them, in the order of their making."""
    rows = _OF_CLIENT.all(uow.connection, {"coach": uow.coach_id, "client": client_id})
    return [_booking(row) for row in rows]


def upcoming(uow: UnitOfWork, client_id: int) -> list[Booking]:
    """Those that hold a slot and are not over, the next first."""
    rows = _UPCOMING.all(uow.connection, {"coach": uow.coach_id, "client": client_id, "now": uow.now})
    return [_booking(row) for row in rows]


def of_session(uow: UnitOfWork, session_id: int) -> list[Booking]:
    """All of them, whatever became of each."""
    rows = _OF_SESSION.all(uow.connection, {"coach": uow.coach_id, "session": session_id})
    return [_booking(row) for row in rows]


def between(uow: UnitOfWork, start: datetime, end: datetime) -> list[Booking]:
    """Every booking, whatever became of it, whose session touches [start, end)."""
    rows = _BETWEEN.all(uow.connection, {"coach": uow.coach_id, "start": start, "end": end})
    return [_booking(row) for row in rows]


def add_booking(
    uow: UnitOfWork,
    *,
    opening: Opening,
    client_id: int,
    pack_id: int,
    status: Status,
    extra: Extra | None = None,
    player: str = "",
) -> Booking:
    """A seat in a session that stands, or the first one in a new session. Raises Refusal("taken") when the database
    finds the time or the last seat taken."""
    slot, kind, fee = opening.slot, opening.type, extra.amount if extra else 0
    session_id = opening.session or uow.new_id()
    booking_id = uow.new_id()
    if opening.session:
        take_seat(uow, session_id, 1)
    else:
        add_session(uow, session_id, opening, taken=1, kept=False)
    new = Booking(
        booking_id, session_id, client_id, pack_id, slot.start, slot.end, slot.place, kind.units, status, uow.now,
        fee=fee, player=player, type_id=kind.id, name=kind.name, capacity=kind.capacity, online=kind.online,
    )  # fmt: skip
    _ADD_BOOKING.later(
        uow.connection,
        {
            "coach_id": uow.coach_id,
            "id": booking_id,
            "session_id": session_id,
            "client_id": client_id,
            "pack_id": pack_id,
            "units": kind.units,
            "status": status,
            "reason": None,
            "booked_at": uow.now,
            "charged": 0,
            "marked": False,
            "fee": fee,
            "player": player,
        },
    )
    uow.before.append({"what": "booked", "id": booking_id})
    return new


def change_booking(
    uow: UnitOfWork,
    old: Booking,
    status: Status,
    *,
    reason: Reason | None = None,
    charged: int = 0,
    marked: bool | None = None,
) -> None:
    """The one door for a booking's state: checked against the table of moves, the old state kept for an undo. A session
    that holds nobody any more gives its time back; one that holds somebody again takes it (Refusal("taken") if it
    cannot)."""
    check_move(old, status)
    uow.before.append(
        {
            "what": "booking",
            "id": old.id,
            "was": {"status": old.status, "reason": old.reason, "charged": old.charged, "marked": old.marked},
            # An undo must find it so: what happened to it since would be half undone otherwise.
            "now": {"status": status, "charged": charged},
        }
    )
    _set_state(
        uow,
        old,
        {
            "status": status,
            "reason": reason,
            "charged": charged,
            "marked": old.marked if marked is None else marked,
        },
    )


def restore_booking(uow: UnitOfWork, old: Booking, was: Mapping[str, Any]) -> None:
    """Back to the state it had before a command (an undo; the moves were checked on the way here)."""
    _set_state(uow, old, was)


def _set_state(uow: UnitOfWork, old: Booking, new: Mapping[str, Any]) -> None:
    _CHANGE.run(
        uow.connection,
        {
            "coach": uow.coach_id,
            "booking": old.id,
            "new_status": new["status"],
            "new_reason": new["reason"],
            "new_charged": new["charged"],
            "new_marked": new["marked"],
        },
    )
    held = new["status"] not in ("cancelled", "late_cancelled")
    if held != (old.status not in ("cancelled", "late_cancelled")):
        take_seat(uow, old.session_id, 1 if held else -1)
        if not held:
            uow.freed.append(Freed(old.starts_at, old.ends_at, old.id, old.client_id, old.capacity > 1))


def move_session(uow: UnitOfWork, old: Booking, slot: Slot) -> None:
    """A booking keeps its unit and takes another time. Raises Refusal("taken") when that overlaps."""
    uow.before.append(
        {
            "what": "session",
            "id": old.id,
            "was": {"start": old.starts_at.isoformat(), "end": old.ends_at.isoformat(), "place": old.place},
            "now": {"start": slot.start.isoformat()},
        }
    )
    set_session(uow, old.session_id, slot)
    uow.freed.append(Freed(old.starts_at, old.ends_at, old.id, old.client_id, old.capacity > 1))


def change_units(uow: UnitOfWork, old: Booking, units: int) -> None:
    """What it reserves (hundredths), beside the entry that reserves it; what it was is kept for an undo."""
    uow.before.append({"what": "units", "id": old.id, "was": {"units": old.units}, "now": {"units": units}})
    set_units(uow, old.id, units)


def set_units(uow: UnitOfWork, booking_id: int, units: int) -> None:
    uow.connection.execute(
        update(bookings)
        .where(bookings.c.coach_id == uow.coach_id, bookings.c.id == booking_id)
        .values(units=units)
    )


def move_seat(uow: UnitOfWork, old: Booking, opening: Opening) -> None:
    """A booking keeps its unit and takes a seat in another session; the one it leaves stays with the others. Raises
    Refusal("taken")."""
    session_id = opening.session or uow.new_id()
    if not opening.session:
        add_session(uow, session_id, opening, taken=0, kept=False)
    uow.before.append(
        {
            "what": "seat",
            "id": old.id,
            "was": {"session": old.session_id},
            "now": {"session": session_id},
        }
    )
    set_seat(uow, old, session_id)


def set_seat(uow: UnitOfWork, old: Booking, session_id: int) -> None:
    """Raises Refusal("taken") where no seat is left."""
    take_seat(uow, session_id, 1)
    uow.connection.execute(
        update(bookings)
        .where(bookings.c.coach_id == uow.coach_id, bookings.c.id == old.id)
        .values(session_id=session_id)
    )
    take_seat(uow, old.session_id, -1)
    uow.freed.append(Freed(old.starts_at, old.ends_at, old.id, old.client_id, old.capacity > 1))
