"""Alarms: what has to be looked at again, and when. Set in the transaction that makes it so; each is handled once."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from storage.statement import Statement
from storage.tables.conversation import alarms
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Alarm:
    """`subject` is what it is about (a booking, a pack, a charge, 0 for the coach himself); `step` tells two of one
    subject apart. After `use_by` (UTC) there is no use in it any more."""

    coach_id: int
    kind: str
    subject: int
    step: int
    due_at: datetime
    use_by: datetime | None = None


_SUBJECT = (alarms.c.coach_id == bindparam("coach"), alarms.c.subject == bindparam("about"))
_DROP_ONE = Statement(
    delete(alarms)
    .where(*_SUBJECT, alarms.c.kind == bindparam("alarm_kind"), alarms.c.step == bindparam("at_step"))
    .returning(alarms.c.kind)
)
_DROP_ALL = Statement(delete(alarms).where(*_SUBJECT))
_ADD = Statement(insert(alarms))
_DUE = Statement(
    select(alarms)
    .where(alarms.c.due_at <= bindparam("now"))
    .order_by(alarms.c.due_at, alarms.c.coach_id)
    .limit(200)
)
_NEXT = Statement(select(func.min(alarms.c.due_at)))


def set_alarms(uow: UnitOfWork, new: list[Alarm]) -> None:
    """New alarms for subjects that have none like them."""
    rows = [
        {
            "coach_id": uow.coach_id,
            "kind": alarm.kind,
            "subject": alarm.subject,
            "step": alarm.step,
            "due_at": alarm.due_at,
            "use_by": alarm.use_by,
        }
        for alarm in new
    ]
    if rows:
        _ADD.later(uow.connection, *rows)


def drop_alarms(uow: UnitOfWork, subject: int) -> None:
    """All alarms of a subject: a coach's ids are one sequence, so a booking and a charge never share one."""
    _DROP_ALL.run(uow.connection, {"coach": uow.coach_id, "about": subject})


def take(uow: UnitOfWork, alarm: Alarm) -> bool:
    """True for the one who may handle it: whoever comes second finds it gone."""
    gone = _DROP_ONE.first(
        uow.connection,
        {"coach": uow.coach_id, "alarm_kind": alarm.kind, "about": alarm.subject, "at_step": alarm.step},
    )
    return gone is not None


def due(connection: Connection, now: datetime) -> list[Alarm]:
    """The next alarms that are due, of any coach, oldest first."""
    return [
        Alarm(row.coach_id, row.kind, row.subject, row.step, row.due_at, row.use_by)
        for row in _DUE.all(connection, {"now": now})
    ]


def next_due(connection: Connection) -> datetime | None:
    found: datetime | None = _NEXT.scalar(connection, {})
    return found


def postpone(connection: Connection, alarm: Alarm, until: datetime) -> None:
    """Looks at it again then (UTC), unless it was handled meanwhile."""
    connection.execute(
        update(alarms)
        .where(
            alarms.c.coach_id == alarm.coach_id,
            alarms.c.kind == alarm.kind,
            alarms.c.subject == alarm.subject,
            alarms.c.step == alarm.step,
        )
        .values(due_at=until)
    )


def has_alarm(uow: UnitOfWork, kind: str, subject: int) -> bool:
    """Whether one of this kind is set for a subject (0: the coach himself)."""
    found = select(alarms.c.kind).where(
        alarms.c.coach_id == uow.coach_id, alarms.c.subject == subject, alarms.c.kind == kind
    )
    return uow.connection.execute(found).first() is not None
