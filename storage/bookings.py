"""Sessions, bookings and blocks."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, String, bindparam, insert, literal_column, select, union_all, update
from sqlalchemy.exc import IntegrityError

from domain.availability import Calendar, Slot, Span
from domain.bookings import Booking, Reason, Status, check_move
from domain.decision import Refusal
from storage.tables.calendar import OVERLAP, blocks, bookings, sessions
from storage.unit_of_work import UnitOfWork

LONGEST = timedelta(days=1)
"""No session lasts longer."""

_JOINED = select(bookings, sessions.c.starts_at, sessions.c.ends_at, sessions.c.place).join(
    sessions, (sessions.c.coach_id == bookings.c.coach_id) & (sessions.c.id == bookings.c.session_id)
)
_ONE = _JOINED.where(bookings.c.coach_id == bindparam("coach"), bookings.c.id == bindparam("booking"))
_OF_CLIENT = _JOINED.where(
    bookings.c.coach_id == bindparam("coach"), bookings.c.client_id == bindparam("client")
).order_by(bookings.c.id)
_UPCOMING = _JOINED.where(
    bookings.c.coach_id == bindparam("coach"),
    bookings.c.client_id == bindparam("client"),
    bookings.c.status.in_(("requested", "confirmed")),
    sessions.c.ends_at > bindparam("now"),
).order_by(sessions.c.starts_at, bookings.c.id)
_BETWEEN = _JOINED.where(
    bookings.c.coach_id == bindparam("coach"),
    sessions.c.starts_at < bindparam("end"),
    sessions.c.ends_at > bindparam("start"),
).order_by(sessions.c.starts_at, bookings.c.id)
_BLOCKS = select(blocks).where(
    blocks.c.coach_id == bindparam("coach"),
    blocks.c.active,
    blocks.c.starts_at < bindparam("end"),
    blocks.c.ends_at > bindparam("start"),
)
_BUSY = select(
    literal_column("'busy'", String).label("kind"), sessions.c.starts_at, sessions.c.ends_at
).where(
    sessions.c.coach_id == bindparam("coach"),
    sessions.c.id != bindparam("without"),
    sessions.c.active,
    # Where the index begins to be read: not at the coach's first session ever.
    sessions.c.starts_at > bindparam("earliest"),
    sessions.c.starts_at < bindparam("end"),
    sessions.c.ends_at > bindparam("start"),
)
_AROUND = union_all(
    _BUSY,
    select(blocks.c.kind, blocks.c.starts_at, blocks.c.ends_at).where(
        blocks.c.coach_id == bindparam("coach"),
        blocks.c.active,
        blocks.c.starts_at < bindparam("end"),
        blocks.c.ends_at > bindparam("start"),
    ),
)
_ADD_SESSION = insert(sessions)
_ADD_BOOKING = insert(bookings)
_CHANGE = (
    update(bookings)
    .where(bookings.c.coach_id == bindparam("coach"), bookings.c.id == bindparam("booking"))
    .values(
        status=bindparam("new_status"),
        reason=bindparam("new_reason"),
        charged=bindparam("new_charged"),
        marked=bindparam("new_marked"),
    )
)
_ACTIVATE = (
    update(sessions)
    .where(sessions.c.coach_id == bindparam("coach"), sessions.c.id == bindparam("session"))
    .values(active=bindparam("is_active"))
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
    )


def booking(uow: UnitOfWork, booking_id: int) -> Booking:
    return _booking(uow.connection.execute(_ONE, {"coach": uow.coach_id, "booking": booking_id}).one())


def find_booking(uow: UnitOfWork, booking_id: int) -> Booking | None:
    row = uow.connection.execute(_ONE, {"coach": uow.coach_id, "booking": booking_id}).one_or_none()
    return _booking(row) if row else None


def of_client(uow: UnitOfWork, client_id: int) -> list[Booking]:
    """All of them, in the order of their making."""
    rows = uow.connection.execute(_OF_CLIENT, {"coach": uow.coach_id, "client": client_id})
    return [_booking(row) for row in rows]


def upcoming(uow: UnitOfWork, client_id: int) -> list[Booking]:
    """Those that hold a slot and are not over, the next first."""
    rows = uow.connection.execute(_UPCOMING, {"coach": uow.coach_id, "client": client_id, "now": uow.now})
    return [_booking(row) for row in rows]


def between(uow: UnitOfWork, start: datetime, end: datetime) -> list[Booking]:
    """Every booking, whatever became of it, whose session touches [start, end)."""
    rows = uow.connection.execute(_BETWEEN, {"coach": uow.coach_id, "start": start, "end": end})
    return [_booking(row) for row in rows]


def calendar(uow: UnitOfWork, start: datetime, end: datetime, *, without: int | None = None) -> Calendar:
    """All that decides whether slots in [start, end) are free; `without` leaves one session out (it is to be moved)."""
    around = {"coach": uow.coach_id, "start": start, "end": end, "without": without or 0}
    rows = uow.connection.execute(_AROUND, around | {"earliest": start - LONGEST}).all()
    return Calendar(
        tz=uow.coach.tz,
        hours=uow.coach.hours,
        rules=uow.coach.rules,
        busy=tuple(Span(row.starts_at, row.ends_at) for row in rows if row.kind == "busy"),
        blocked=tuple(Span(row.starts_at, row.ends_at) for row in rows if row.kind == "block"),
        opened=tuple(Slot(row.starts_at, row.ends_at) for row in rows if row.kind == "open"),
    )


def add_booking(
    uow: UnitOfWork, *, slot: Slot, client_id: int, pack_id: int, units: int, status: Status
) -> Booking:
    """A session of one and the booking in it. Raises Refusal("taken") when the database finds it overlapping."""
    session_id, booking_id = uow.new_id(), uow.new_id()
    try:
        uow.connection.execute(
            _ADD_SESSION,
            {
                "coach_id": uow.coach_id,
                "id": session_id,
                "starts_at": slot.start,
                "ends_at": slot.end,
                "place": slot.place,
                "capacity": 1,
                "active": True,
            },
        )
    except IntegrityError as error:
        raise _taken(error) from error
    new = Booking(
        booking_id, session_id, client_id, pack_id, slot.start, slot.end, slot.place, units, status, uow.now
    )
    uow.connection.execute(
        _ADD_BOOKING,
        {
            "coach_id": uow.coach_id,
            "id": booking_id,
            "session_id": session_id,
            "client_id": client_id,
            "pack_id": pack_id,
            "units": units,
            "status": status,
            "reason": None,
            "booked_at": uow.now,
            "charged": 0,
            "marked": False,
        },
    )
    uow.before.append({"what": "booked", "id": booking_id})
    return new


def _taken(error: IntegrityError) -> Exception:
    return Refusal("taken") if OVERLAP in str(error.orig) else error


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
    uow.connection.execute(
        _CHANGE,
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
        try:
            uow.connection.execute(
                _ACTIVATE, {"coach": uow.coach_id, "session": old.session_id, "is_active": held}
            )
        except IntegrityError as error:
            raise _taken(error) from error


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


def set_session(uow: UnitOfWork, session_id: int, slot: Slot) -> None:
    try:
        uow.connection.execute(
            update(sessions)
            .where(sessions.c.coach_id == uow.coach_id, sessions.c.id == session_id)
            .values(starts_at=slot.start, ends_at=slot.end, place=slot.place)
        )
    except IntegrityError as error:
        raise _taken(error) from error


def add_block(uow: UnitOfWork, span: Span, kind: str = "block") -> int:
    block_id = uow.new_id()
    uow.connection.execute(
        insert(blocks),
        {
            "coach_id": uow.coach_id,
            "id": block_id,
            "starts_at": span.start,
            "ends_at": span.end,
            "kind": kind,
            "active": True,
        },
    )
    uow.before.append({"what": "block", "id": block_id, "was": {"active": False}})
    return block_id


def blocks_between(uow: UnitOfWork, start: datetime, end: datetime) -> list[tuple[int, Span]]:
    rows = uow.connection.execute(_BLOCKS, {"coach": uow.coach_id, "start": start, "end": end})
    return [(row.id, Span(row.starts_at, row.ends_at)) for row in rows if row.kind == "block"]


def set_blocks(uow: UnitOfWork, ids: Iterable[int], *, active: bool) -> None:
    for block_id in ids:
        uow.before.append({"what": "block", "id": block_id, "was": {"active": not active}})
        restore_block(uow, block_id, active)


def restore_block(uow: UnitOfWork, block_id: int, active: bool) -> None:
    uow.connection.execute(
        update(blocks).where(blocks.c.coach_id == uow.coach_id, blocks.c.id == block_id).values(active=active)
    )
