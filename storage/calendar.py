"""What decides whether a coach is free: sessions, blocks and what is kept for others, in one statement."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, literal, select, union_all

from domain.availability import Busy, Calendar, Slot, Span
from storage.statement import Statement
from storage.tables.calendar import blocks, sessions
from storage.tables.moves import asked_moves
from storage.tables.people import members
from storage.tables.waitlist import vacancies
from storage.unit_of_work import UnitOfWork

LONGEST = timedelta(days=1)
"""No session lasts longer."""

_BUSY = select(
    literal("busy").label("kind"),
    sessions.c.starts_at,
    sessions.c.ends_at,
    sessions.c.place,
    sessions.c.id,
    sessions.c.type_id,
    sessions.c.name,
    sessions.c.capacity,
    sessions.c.taken,
    sessions.c.online,
).where(
    sessions.c.coach_id == bindparam("coach"),
    sessions.c.id != bindparam("without"),
    sessions.c.active,
    # Where the index begins to be read: not at the coach's first session ever.
    sessions.c.starts_at > bindparam("earliest"),
    sessions.c.starts_at < bindparam("end"),
    sessions.c.ends_at > bindparam("start"),
)
_AROUND = Statement(
    union_all(
        _BUSY,
        select(
            blocks.c.kind,
            blocks.c.starts_at,
            blocks.c.ends_at,
            blocks.c.place,
            blocks.c.id,
            literal(0),
            literal(""),
            literal(0),
            literal(0),
            literal(False),
        ).where(
            blocks.c.coach_id == bindparam("coach"),
            blocks.c.active,
            blocks.c.starts_at < bindparam("end"),
            blocks.c.ends_at > bindparam("start"),
        ),
        # Kept for whom it was offered to from the waitlist, who asked the coach to move there, and for whom it was just
        # proposed to.
        *(
            select(
                literal(kind),
                table.c.hold_start,
                table.c.hold_end,
                literal(""),
                literal(0),
                literal(0),
                literal(""),
                literal(0),
                literal(0),
                literal(False),
            ).where(
                table.c.coach_id == bindparam("coach"),
                table.c.hold_until > bindparam("now"),
                table.c.client_id != bindparam("own"),
                table.c.hold_start < bindparam("end"),
                table.c.hold_end > bindparam("start"),
                *only,
            )
            for kind, table, only in (
                ("held", vacancies, (vacancies.c.active,)),
                ("held", asked_moves, (asked_moves.c.active,)),
                ("deciding", members, ()),
            )
        ),
    )
)


def read_calendar(
    uow: UnitOfWork, start: datetime, end: datetime, *, without: int | None = None, own: int | None = None
) -> Calendar:
    """All that decides whether slots in [start, end) are free; `without` leaves one session out (it is to be moved),
    `own` is the client whose holds do not stand in his way."""
    around = {"coach": uow.coach_id, "start": start, "end": end, "without": without or 0}
    around |= {"earliest": start - LONGEST, "now": uow.now, "own": own or 0}
    rows = _AROUND.all(uow.connection, around)
    held = [Span(row.starts_at, row.ends_at) for row in rows if row.kind == "held"]
    return Calendar(
        tz=uow.coach.tz,
        hours=uow.coach.hours,
        rules=uow.coach.rules,
        busy=tuple(
            Busy(
                row.starts_at,
                row.ends_at,
                row.place,
                row.name,
                online=row.online,
                session=row.id,
                type_id=row.type_id,
                capacity=row.capacity,
                # A seat that is offered to somebody is as good as taken, for ten minutes.
                taken=row.taken + held.count(Span(row.starts_at, row.ends_at)) * (row.capacity > row.taken),
            )
            for row in rows
            if row.kind == "busy"
        ),
        blocked=tuple(Slot(row.starts_at, row.ends_at, row.place) for row in rows if row.kind == "block"),
        opened=tuple(Slot(row.starts_at, row.ends_at, row.place) for row in rows if row.kind == "open"),
        held=tuple(held),
        deciding=tuple(Span(row.starts_at, row.ends_at) for row in rows if row.kind == "deciding"),
    )
