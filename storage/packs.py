"""Packs and charges with their balances."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Row, bindparam, insert, null, select, update

from domain.charges import Charge, Instalment
from domain.packs import Pack, Units
from domain.terms import Terms
from storage.statement import Statement
from storage.tables.packs import charges, packs
from storage.types import as_text
from storage.unit_of_work import UnitOfWork

_ROWS = select(*(as_text(column) if column is packs.c.terms else column for column in packs.c))
_OF_CLIENT = Statement(
    _ROWS.where(packs.c.coach_id == bindparam("coach"), packs.c.client_id == bindparam("client")).order_by(
        packs.c.id
    )
)
_OF_CLIENTS = _ROWS.where(
    packs.c.coach_id == bindparam("coach"), packs.c.client_id.in_(bindparam("clients", expanding=True))
).order_by(packs.c.id)
_ALL = Statement(_ROWS.where(packs.c.coach_id == bindparam("coach")).order_by(packs.c.id))
_ONE = Statement(_ROWS.where(packs.c.coach_id == bindparam("coach"), packs.c.id == bindparam("pack")))
_CHARGES_OF = Statement(
    select(charges)
    .where(charges.c.coach_id == bindparam("coach"), charges.c.client_id == bindparam("client"))
    .order_by(charges.c.id)
)
_ALL_CHARGES = Statement(
    select(charges).where(charges.c.coach_id == bindparam("coach")).order_by(charges.c.id)
)
_CHARGE = Statement(
    select(charges).where(charges.c.coach_id == bindparam("coach"), charges.c.id == bindparam("charge"))
)
_ADD = Statement(insert(packs))
_ADD_CHARGE = Statement(insert(charges))


@lru_cache(maxsize=1024)
def _terms(text: str) -> Terms:
    """Frozen, and the same on most packs of a coach."""
    return Terms.from_json(json.loads(text))


def _pack(row: Row[Any]) -> Pack:
    return Pack(
        id=row.id,
        client_id=row.client_id,
        name=row.name,
        price=row.price,
        sold_at=row.sold_at,
        sold_on=row.sold_on,
        expires_on=row.expires_on,
        terms=_terms(row.terms),
        units=Units(row.available, row.reserved, row.used, row.expired, row.refunded, row.transferred),
        accepted_at=row.accepted_at,
        forgiven=row.forgiven,
        ended=row.ended,
        type_id=row.type_id,
        months=row.months,
        days=row.days,
        frozen_from=row.frozen_from,
        frozen_until=row.frozen_until,
    )


def of_client(uow: UnitOfWork, client_id: int) -> list[Pack]:
    """In the order of their sale."""
    rows = _OF_CLIENT.all(uow.connection, {"coach": uow.coach_id, "client": client_id})
    return [_pack(row) for row in rows]


def of_clients(uow: UnitOfWork, clients: Iterable[int]) -> dict[int, list[Pack]]:
    """Of several clients at once, each in the order of their sale."""
    found: dict[int, list[Pack]] = defaultdict(list)
    for row in uow.connection.execute(_OF_CLIENTS, {"coach": uow.coach_id, "clients": list(clients)}):
        found[row.client_id].append(_pack(row))
    return found


def all_packs(uow: UnitOfWork) -> list[Pack]:
    return [_pack(row) for row in _ALL.all(uow.connection, {"coach": uow.coach_id})]


def pack(uow: UnitOfWork, pack_id: int) -> Pack:
    return _pack(_ONE.one(uow.connection, {"coach": uow.coach_id, "pack": pack_id}))


def add_pack(uow: UnitOfWork, new: Pack) -> None:
    """A pack without units yet: they come with the entry of its sale."""
    _ADD.run(
        uow.connection,
        {
            "coach_id": uow.coach_id,
            "id": new.id,
            "client_id": new.client_id,
            "name": new.name,
            "price": new.price,
            "sold_at": new.sold_at,
            "sold_on": new.sold_on,
            "expires_on": new.expires_on,
            "terms": new.terms.to_json(),
            "accepted_at": new.accepted_at,
            "forgiven": 0,
            "ended": False,
            "type_id": new.type_id,
            "months": new.months,
            "days": new.days,
        },
    )


def change_pack(uow: UnitOfWork, old: Pack, **values: Any) -> None:
    """Sets columns other than balances; what they were is kept for an undo."""
    uow.before.append(
        {"what": "pack", "id": old.id, "was": _json({name: getattr(old, name) for name in values})}
    )
    set_pack(uow, old.id, values)


def set_pack(uow: UnitOfWork, pack_id: int, values: Mapping[str, Any]) -> None:
    uow.connection.execute(
        update(packs).where(packs.c.coach_id == uow.coach_id, packs.c.id == pack_id).values(**values)
    )


def _json(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in values.items()
    }


def _charge(row: Row[Any]) -> Charge:
    return Charge(
        row.id,
        row.client_id,
        row.label,
        row.created_at,
        row.due,
        row.paid,
        row.refunded,
        row.waived,
        row.pack_id,
        row.booking_id,
        tuple(Instalment(date.fromisoformat(day), minor) for day, minor in row.instalments or ()),
    )


def charges_of(uow: UnitOfWork, client_id: int) -> list[Charge]:
    rows = _CHARGES_OF.all(uow.connection, {"coach": uow.coach_id, "client": client_id})
    return [_charge(row) for row in rows]


def all_charges(uow: UnitOfWork) -> list[Charge]:
    return [_charge(row) for row in _ALL_CHARGES.all(uow.connection, {"coach": uow.coach_id})]


def charge(uow: UnitOfWork, charge_id: int) -> Charge:
    return _charge(_CHARGE.one(uow.connection, {"coach": uow.coach_id, "charge": charge_id}))


def add_charge(
    uow: UnitOfWork,
    *,
    client_id: int,
    label: str,
    created_at: datetime,
    pack_id: int | None = None,
    booking_id: int | None = None,
) -> int:
    """A charge of nothing yet: its amount comes with an entry. Returns its id."""
    charge_id = uow.new_id()
    _ADD_CHARGE.run(
        uow.connection,
        {
            "coach_id": uow.coach_id,
            "id": charge_id,
            "client_id": client_id,
            "pack_id": pack_id,
            "booking_id": booking_id,
            "label": label,
            "created_at": created_at,
        },
    )
    return charge_id


def set_instalments(uow: UnitOfWork, old: Charge, plan: Sequence[Instalment]) -> None:
    """What is to be paid by when; what was agreed before is kept for an undo."""
    uow.before.append({"what": "charge", "id": old.id, "was": {"instalments": _plan(old.instalments)}})
    restore_charge(uow, old.id, {"instalments": _plan(plan)})


def restore_charge(uow: UnitOfWork, charge_id: int, values: Mapping[str, Any]) -> None:
    uow.connection.execute(
        update(charges)
        .where(charges.c.coach_id == uow.coach_id, charges.c.id == charge_id)
        .values(**{name: null() if value is None else value for name, value in values.items()})
    )


def _plan(plan: Sequence[Instalment]) -> list[list[Any]] | None:
    return [[item.day.isoformat(), item.minor] for item in plan] or None
