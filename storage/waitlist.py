"""Who waits for what, and the freed slots on their way along the waitlist."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from domain.availability import Slot
from domain.session_types import Wanted
from domain.waitlist import Freed, Hold, Vacancy, Wait
from storage.statement import Statement
from storage.tables.waitlist import vacancies, waits
from storage.unit_of_work import UnitOfWork

_LIVE = select(waits).where(
    waits.c.coach_id == bindparam("coach"), waits.c.active, waits.c.ends_at > bindparam("now")
)
_OVERLAPPING = Statement(
    _LIVE.where(waits.c.ends_at > bindparam("start"), waits.c.starts_at < bindparam("end")).order_by(
        waits.c.since, waits.c.id
    )
)
_OF_CLIENT = Statement(
    _LIVE.where(waits.c.client_id == bindparam("client")).order_by(waits.c.starts_at, waits.c.id)
)
_ALL = Statement(_LIVE.order_by(waits.c.starts_at, waits.c.since, waits.c.id))
_ADD_WAIT = Statement(insert(waits))
_VACANCY = Statement(
    select(vacancies).where(
        vacancies.c.coach_id == bindparam("coach"), vacancies.c.id == bindparam("vacancy")
    )
)
_ACTIVE = Statement(select(vacancies).where(vacancies.c.coach_id == bindparam("coach"), vacancies.c.active))
_TAKEN_BY = Statement(
    select(vacancies).where(
        vacancies.c.coach_id == bindparam("coach"), vacancies.c.taken_by == bindparam("booking")
    )
)
_ADD_VACANCY = Statement(insert(vacancies))


def _wait(row: Row[Any]) -> Wait:
    wanted = Wanted.of(row.client_id, row.wanted)
    return Wait(row.starts_at, row.ends_at, row.id, wanted, row.since, row.exact, row.part)


def waiting_for(uow: UnitOfWork, start: datetime, end: datetime) -> list[Wait]:
    """The wishes, of anybody, that a session beginning in [start, end) could fulfil; who waited longest first."""
    around = {"coach": uow.coach_id, "now": uow.now, "start": start, "end": end}
    return [_wait(row) for row in _OVERLAPPING.all(uow.connection, around)]


def waits_of(uow: UnitOfWork, client_id: int) -> list[Wait]:
    """What a client waits for, the next first."""
    found = _OF_CLIENT.all(uow.connection, {"coach": uow.coach_id, "now": uow.now, "client": client_id})
    return [_wait(row) for row in found]


def all_waits(uow: UnitOfWork) -> list[Wait]:
    return [_wait(row) for row in _ALL.all(uow.connection, {"coach": uow.coach_id, "now": uow.now})]


def add_wait(
    uow: UnitOfWork, *, wanted: Wanted, start: datetime, end: datetime, exact: bool, part: str | None
) -> Wait:
    new = Wait(start, end, uow.new_id(), wanted, uow.now, exact, part)
    _ADD_WAIT.run(
        uow.connection,
        {
            "coach_id": uow.coach_id,
            "id": new.id,
            "client_id": wanted.client_id,
            "starts_at": start,
            "ends_at": end,
            "exact": exact,
            "wanted": wanted.data(),
            "part": part,
            "since": uow.now,
            "active": True,
        },
    )
    return new


def end_waits(uow: UnitOfWork, ids: Iterable[int]) -> None:
    uow.connection.execute(
        update(waits).where(waits.c.coach_id == uow.coach_id, waits.c.id.in_(list(ids))).values(active=False)
    )


def _vacancy(row: Row[Any]) -> Vacancy:
    hold = None
    if row.client_id is not None:
        slot = Slot(row.hold_start, row.hold_end, row.place)
        hold = Hold(row.client_id, row.wait_id, slot, row.hold_until)
    return Vacancy(
        row.starts_at, row.ends_at, row.id, row.booking_id, tuple(row.asked), hold, row.taken_by, row.active
    )


def vacancy(uow: UnitOfWork, vacancy_id: int) -> Vacancy | None:
    row = _VACANCY.first(uow.connection, {"coach": uow.coach_id, "vacancy": vacancy_id})
    return _vacancy(row) if row else None


def active_vacancies(uow: UnitOfWork) -> list[Vacancy]:
    return [_vacancy(row) for row in _ACTIVE.all(uow.connection, {"coach": uow.coach_id})]


def vacancy_taken_by(uow: UnitOfWork, booking_id: int) -> Vacancy | None:
    row = _TAKEN_BY.first(uow.connection, {"coach": uow.coach_id, "booking": booking_id})
    return _vacancy(row) if row else None


def add_vacancy(uow: UnitOfWork, freed: Freed) -> Vacancy:
    """Freed time to be offered; whoever gave it back himself needs not be asked."""
    asked = () if freed.client_id is None else (freed.client_id,)
    new = Vacancy(freed.start, freed.end, uow.new_id(), freed.booking_id, asked, None, None, True)
    _ADD_VACANCY.run(uow.connection, {"coach_id": uow.coach_id, "id": new.id, **_columns(new)})
    return new


def change_vacancy(uow: UnitOfWork, old: Vacancy, **values: Any) -> Vacancy:
    """Writes what is given; returns the vacancy as it is now."""
    new = replace(old, **values)
    uow.connection.execute(
        update(vacancies)
        .where(vacancies.c.coach_id == uow.coach_id, vacancies.c.id == old.id)
        .values(**_columns(new))
    )
    return new


def _columns(item: Vacancy) -> dict[str, Any]:
    hold = item.hold
    return {
        "starts_at": item.start,
        "ends_at": item.end,
        "booking_id": item.booking_id,
        "asked": list(item.asked),
        "client_id": hold.client_id if hold else None,
        "wait_id": hold.wait_id if hold else None,
        "hold_start": hold.slot.start if hold else None,
        "hold_end": hold.slot.end if hold else None,
        "hold_until": hold.until if hold else None,
        "place": hold.slot.place if hold else "",
        "taken_by": item.taken_by,
        "active": item.active,
    }
