"""Standing weekly slots: begun, carried on, ended."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from domain import series as domain
from domain.series import Series
from domain.session_types import Wanted
from storage.statement import Statement
from storage.tables.series import series
from storage.unit_of_work import UnitOfWork

_ONE = Statement(
    select(series).where(series.c.coach_id == bindparam("coach"), series.c.id == bindparam("number"))
)
_OF_CLIENT = Statement(
    select(series)
    .where(
        series.c.coach_id == bindparam("coach"), series.c.client_id == bindparam("client"), series.c.active
    )
    .order_by(series.c.id)
)
_SPENT = Statement(
    select(series)
    .where(series.c.coach_id == bindparam("coach"), series.c.client_id == bindparam("client"), series.c.spent)
    .order_by(series.c.id)
)


def find(uow: UnitOfWork, number: int) -> Series | None:
    row = _ONE.first(uow.connection, {"coach": uow.coach_id, "number": number})
    return _series(row) if row else None


def of_client(uow: UnitOfWork, client_id: int) -> list[Series]:
    """Those that go on, in the order of their making."""
    found = _OF_CLIENT.all(uow.connection, {"coach": uow.coach_id, "client": client_id})
    return [_series(row) for row in found]


def to_take_on(uow: UnitOfWork, client_id: int) -> list[Series]:
    """Those that a new pack may take on."""
    found = _SPENT.all(uow.connection, {"coach": uow.coach_id, "client": client_id})
    return domain.to_take_on(of_client(uow, client_id), [_series(row) for row in found])


def add(
    uow: UnitOfWork, *, number: int, wanted: Wanted, first: date, wall: time, every: int, active: bool
) -> Series:
    """A new one, nothing decided on yet; `active` False while the coach has not confirmed it."""
    new = Series(number, wanted, first, wall, every, None, uow.now, active)
    uow.connection.execute(
        insert(series),
        {
            "coach_id": uow.coach_id,
            "id": new.id,
            "client_id": wanted.client_id,
            "wanted": wanted.data(),
            "first": first,
            "wall": wall.strftime("%H:%M"),
            "every": every,
            "through": None,
            "since": uow.now,
            "active": active,
            "spent": False,
            "command": None,
        },
    )
    uow.before.append({"what": "series", "id": new.id, "was": {"active": False}})
    return new


def change(uow: UnitOfWork, old: Series, **values: Any) -> Series:
    """Writes what is given; whether it went on before is kept for an undo."""
    if values.get("active", old.active) != old.active:
        uow.before.append({"what": "series", "id": old.id, "was": {"active": old.active}})
    set_values(uow, old.id, values)
    return replace(old, **values)


def set_values(uow: UnitOfWork, number: int, values: Mapping[str, Any]) -> None:
    uow.connection.execute(
        update(series).where(series.c.coach_id == uow.coach_id, series.c.id == number).values(**values)
    )


def _series(row: Row[Any]) -> Series:
    return Series(
        row.id,
        Wanted.of(row.client_id, row.wanted),
        row.first,
        time.fromisoformat(row.wall),
        row.every,
        row.through,
        row.since,
        row.active,
        row.command,
        row.spent,
    )
