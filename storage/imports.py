"""Lists of opening balances, from the preview to what was taken over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from domain.openings import Opening, Unread
from storage.statement import Statement
from storage.tables.conversation import commands
from storage.tables.imports import imports
from storage.unit_of_work import UnitOfWork

_ONE = Statement(
    select(imports).where(imports.c.coach_id == bindparam("coach"), imports.c.id == bindparam("number"))
)
_TAKEN = Statement(
    select(imports)
    .join(commands, (commands.c.coach_id == imports.c.coach_id) & (commands.c.id == imports.c.command))
    .where(imports.c.coach_id == bindparam("coach"), commands.c.undone_at.is_(None))
    .order_by(imports.c.id)
)
_SET = update(imports).where(imports.c.coach_id == bindparam("coach"), imports.c.id == bindparam("number"))


@dataclass(frozen=True, slots=True)
class Import:
    """A list as it was read. `clients` says whose each name is: an id, 0 or less for somebody new; one that is
    not in it is still to be asked for."""

    id: int
    created_at: datetime
    name: str
    openings: tuple[Opening, ...]
    unread: tuple[Unread, ...]
    clients: Mapping[str, int]
    command: int | None = None


def add_import(
    uow: UnitOfWork,
    *,
    name: str,
    openings: Sequence[Opening],
    unread: Sequence[Unread],
    clients: Mapping[str, int],
) -> Import:
    added = Import(uow.new_id(), uow.now, name, tuple(openings), tuple(unread), dict(clients))
    uow.connection.execute(
        insert(imports),
        {
            "coach_id": uow.coach_id,
            "id": added.id,
            "created_at": uow.now,
            "name": name,
            "openings": [_opening_json(item) for item in openings],
            "unread": [[item.line, item.code, item.said] for item in unread],
            "clients": dict(clients),
            "command": None,
        },
    )
    return added


def find_import(uow: UnitOfWork, number: int) -> Import | None:
    row = _ONE.first(uow.connection, {"coach": uow.coach_id, "number": number})
    return _import(row) if row else None


def taken_imports(uow: UnitOfWork) -> list[Import]:
    """Those that were taken over and not undone, oldest first."""
    return [_import(row) for row in _TAKEN.all(uow.connection, {"coach": uow.coach_id})]


def set_clients(uow: UnitOfWork, number: int, clients: Mapping[str, int]) -> None:
    uow.connection.execute(
        _SET.values(clients=bindparam("whose")),
        {"coach": uow.coach_id, "number": number, "whose": dict(clients)},
    )


def set_taken(uow: UnitOfWork, number: int, command: int) -> None:
    """Call it after the command was saved."""
    uow.connection.execute(
        _SET.values(command=bindparam("taken")), {"coach": uow.coach_id, "number": number, "taken": command}
    )


def _import(row: Row[Any]) -> Import:
    return Import(
        row.id,
        row.created_at,
        row.name,
        tuple(_opening(item) for item in row.openings),
        tuple(Unread(*item) for item in row.unread),
        row.clients,
        row.command,
    )


def _opening_json(item: Opening) -> list[Any]:
    until = item.expires_on.isoformat() if item.expires_on else None
    return [item.line, item.name, item.units, item.owed, until, item.phone, item.pack, item.credit]


def _opening(item: Sequence[Any]) -> Opening:
    line, name, units, owed, until, phone, pack, credit = item
    return Opening(line, name, units, owed, date.fromisoformat(until) if until else None, phone, pack, credit)
