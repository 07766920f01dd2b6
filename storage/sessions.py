"""Sessions: the intervals on the coach's calendar, their seats and their time."""

from datetime import datetime

from sqlalchemy import bindparam, insert, literal, or_, select, update
from sqlalchemy.exc import IntegrityError

from domain.availability import Busy, Slot
from domain.decision import Refusal
from domain.session_types import Opening
from storage.statement import Statement
from storage.tables.calendar import FULL, OVERLAP, sessions
from storage.unit_of_work import UnitOfWork

_ADD_SESSION = Statement(insert(sessions))
# One statement for seat and time: the session stands while it holds somebody, or was made to be kept.
_SEAT = Statement(
    update(sessions)
    .where(sessions.c.coach_id == bindparam("coach"), sessions.c.id == bindparam("session"))
    .values(
        taken=sessions.c.taken + bindparam("by"),
        active=or_(sessions.c.taken + bindparam("by") > 0, sessions.c.kept),
    )
)

_GROUPS = Statement(
    select(sessions)
    .where(
        sessions.c.coach_id == bindparam("coach"),
        sessions.c.active,
        sessions.c.capacity > 1,
        sessions.c.starts_at < bindparam("end"),
        sessions.c.ends_at > bindparam("start"),
    )
    .order_by(sessions.c.starts_at)
)


def add_session(uow: UnitOfWork, session_id: int, opening: Opening, *, taken: int, kept: bool) -> None:
    """`kept`: it stands without anybody in it. Raises Refusal("taken")."""
    slot, kind = opening.slot, opening.type
    try:
        _ADD_SESSION.run(
            uow.connection,
            {
                "coach_id": uow.coach_id,
                "id": session_id,
                "starts_at": slot.start,
                "ends_at": slot.end,
                "place": slot.place,
                "capacity": kind.capacity,
                "taken": taken,
                "active": True,
                "kept": kept,
                "type_id": kind.id,
                "name": kind.name,
                "online": kind.online,
            },
        )
    except IntegrityError as error:
        raise _taken(error) from error


def take_seat(uow: UnitOfWork, session_id: int, by: int) -> None:
    """One more (1) or one less (-1) in a session. Raises Refusal("taken") where none is left."""
    try:
        _SEAT.run(uow.connection, {"coach": uow.coach_id, "session": session_id, "by": by})
    except IntegrityError as error:
        raise _taken(error) from error


def _taken(error: IntegrityError) -> Exception:
    told = str(error.orig)
    return Refusal("taken") if OVERLAP in told or FULL in told else error


def set_session(uow: UnitOfWork, session_id: int, slot: Slot) -> None:
    try:
        uow.connection.execute(
            update(sessions)
            .where(sessions.c.coach_id == uow.coach_id, sessions.c.id == session_id)
            .values(starts_at=slot.start, ends_at=slot.end, place=slot.place)
        )
    except IntegrityError as error:
        raise _taken(error) from error


def groups_between(uow: UnitOfWork, start: datetime, end: datetime) -> list[Busy]:
    """The groups that stand, also with nobody in them, and touch [start, end)."""
    rows = _GROUPS.all(uow.connection, {"coach": uow.coach_id, "start": start, "end": end})
    return [
        Busy(
            row.starts_at,
            row.ends_at,
            row.place,
            row.name,
            online=row.online,
            session=row.id,
            type_id=row.type_id,
            capacity=row.capacity,
            taken=row.taken,
        )
        for row in rows
    ]


def make_session(uow: UnitOfWork, opening: Opening) -> int:
    """A session that stands without anybody in it. Raises Refusal("taken")."""
    session_id = uow.new_id()
    add_session(uow, session_id, opening, taken=0, kept=True)
    uow.before.append({"what": "kept", "id": session_id, "was": {"kept": False}, "now": {"kept": True}})
    return session_id


def let_go(uow: UnitOfWork, session_id: int) -> None:
    """The session does not stand by itself any more: without bookings it gives its time back."""
    uow.before.append({"what": "kept", "id": session_id, "was": {"kept": True}, "now": {"kept": False}})
    set_kept(uow, session_id, kept=False)


def set_kept(uow: UnitOfWork, session_id: int, *, kept: bool) -> None:
    """Raises Refusal("taken") when it is to stand again and its time is not free."""
    try:
        uow.connection.execute(
            update(sessions)
            .where(sessions.c.coach_id == uow.coach_id, sessions.c.id == session_id)
            .values(kept=kept, active=or_(sessions.c.taken > 0, literal(kept)))
        )
    except IntegrityError as error:
        raise _taken(error) from error
