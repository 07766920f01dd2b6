"""Writing and reading entries. The balances beside packs, charges and clients move with the postings, never alone."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Row, bindparam, insert, or_, select, text
from sqlalchemy.exc import IntegrityError

from domain.ledger import ACCOUNTS, NOTED, WORLD, Entry, Overdrawn, Posting
from storage.statement import Statement
from storage.tables.ledger import entries, postings
from storage.unit_of_work import UnitOfWork

_ADD_ENTRY = Statement(insert(entries))
_ADD_POSTINGS = Statement(insert(postings))
_OF_CLIENT = Statement(
    select(entries)
    .where(entries.c.coach_id == bindparam("coach"), entries.c.client_id == bindparam("client"))
    .order_by(entries.c.id)
)
_BY_COMMAND = Statement(
    select(entries)
    .where(entries.c.coach_id == bindparam("coach"), entries.c.command == bindparam("command"))
    .order_by(entries.c.id)
)
_EXTENSIONS = Statement(
    select(entries)
    .where(
        entries.c.coach_id == bindparam("coach"),
        or_(entries.c.kind == "extension", entries.c.reverses.is_not(None)),
    )
    .order_by(entries.c.id)
)
_ALL = Statement(select(entries).where(entries.c.coach_id == bindparam("coach")).order_by(entries.c.id))
_POSTINGS = (
    select(postings)
    .where(
        postings.c.coach_id == bindparam("coach"),
        postings.c.entry_id.in_(bindparam("entries", expanding=True)),
    )
    .order_by(postings.c.entry_id, postings.c.place)
)

# One statement a holder, all its accounts at once: the table's CHECKs refuse what would fall below zero.
_MOVE = {
    holder: Statement(
        text(
            f"UPDATE {holder}s SET "
            + ", ".join(f"{account} = {account} + :{account}" for account in accounts)
            + " WHERE coach_id = :coach AND id = :id"
        )
    )
    for holder, accounts in ACCOUNTS.items()
}


def record(
    uow: UnitOfWork,
    *,
    kind: str,
    client_id: int,
    moved: Sequence[Posting],
    actor: str,
    pack_id: int | None = None,
    booking_id: int | None = None,
    charge_id: int | None = None,
    rule: str | None = None,
    facts: Mapping[str, object] | None = None,
) -> Entry | None:
    """Writes an entry with the unit of work's cause and command. Nothing moved, nothing written (None), but for the
    kinds that only note something."""
    if not moved and kind not in NOTED:
        return None
    entry = Entry(
        id=uow.new_id(),
        at=uow.now,
        kind=kind,
        client_id=client_id,
        postings=tuple(moved),
        actor=actor,
        cause=uow.cause,
        pack_id=pack_id,
        booking_id=booking_id,
        charge_id=charge_id,
        rule=rule,
        facts={**(facts or {}), "said": uow.said} if uow.said else facts or {},
        command=uow.command,
    )
    write(uow, entry)
    return entry


def write(uow: UnitOfWork, entry: Entry) -> None:
    """Raises Overdrawn when an account would fall below zero; the transaction is then of no use any more on
    Postgres."""
    # That a reversal is made once is told at once.
    add = _ADD_ENTRY.later if entry.reverses is None else _ADD_ENTRY.run
    add(
        uow.connection,
        {
            "coach_id": uow.coach_id,
            "id": entry.id,
            "at": entry.at,
            "kind": entry.kind,
            "client_id": entry.client_id,
            "pack_id": entry.pack_id,
            "booking_id": entry.booking_id,
            "charge_id": entry.charge_id,
            "actor": entry.actor,
            "cause": entry.cause,
            "rule": entry.rule,
            "facts": dict(entry.facts),
            "reverses": entry.reverses,
            "command": entry.command,
        },
    )
    if entry.postings:
        rows = [
            {
                "coach_id": uow.coach_id,
                "entry_id": entry.id,
                "place": place,
                "holder": item.holder,
                "holder_id": item.holder_id,
                "source": item.source,
                "target": item.target,
                "amount": item.amount,
            }
            for place, item in enumerate(entry.postings)
        ]
        _ADD_POSTINGS.later(uow.connection, *rows)
    for (holder, holder_id), changes in _changes(entry.postings).items():
        accounts = {account: changes.get(account, 0) for account in ACCOUNTS[holder]}
        try:
            moved = _MOVE[holder].run(uow.connection, {"coach": uow.coach_id, "id": holder_id, **accounts})
        except IntegrityError as error:
            raise Overdrawn(f"{holder} {holder_id}: {dict(changes)}") from error
        if moved != 1:
            raise LookupError(f"coach {uow.coach_id} has no {holder} {holder_id}")


def _changes(moved: Iterable[Posting]) -> dict[tuple[str, int], dict[str, int]]:
    changes: dict[tuple[str, int], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for item in moved:
        for account, amount in ((item.source, -item.amount), (item.target, item.amount)):
            if account != WORLD:
                changes[item.holder, item.holder_id][account] += amount
    return changes


def of_client(uow: UnitOfWork, client_id: int) -> list[Entry]:
    """Oldest first."""
    return _entries(uow, _OF_CLIENT.all(uow.connection, {"coach": uow.coach_id, "client": client_id}))


def by_command(uow: UnitOfWork, command: int) -> list[Entry]:
    return _entries(uow, _BY_COMMAND.all(uow.connection, {"coach": uow.coach_id, "command": command}))


def extensions(uow: UnitOfWork) -> list[Entry]:
    """Of all clients, oldest first, with the entries that undid any."""
    return _entries(uow, _EXTENSIONS.all(uow.connection, {"coach": uow.coach_id}))


def all_entries(uow: UnitOfWork) -> list[Entry]:
    return _entries(uow, _ALL.all(uow.connection, {"coach": uow.coach_id}))


def _entries(uow: UnitOfWork, rows: Sequence[Row[Any]]) -> list[Entry]:
    moved: dict[int, list[Posting]] = defaultdict(list)
    ids = [row.id for row in rows]
    for start in range(0, len(ids), 500):
        found = uow.connection.execute(
            _POSTINGS, {"coach": uow.coach_id, "entries": ids[start : start + 500]}
        )
        for row in found:
            moved[row.entry_id].append(Posting(row.holder, row.holder_id, row.source, row.target, row.amount))
    return [
        Entry(
            id=row.id,
            at=row.at,
            kind=row.kind,
            client_id=row.client_id,
            postings=tuple(moved[row.id]),
            actor=row.actor,
            cause=row.cause,
            pack_id=row.pack_id,
            booking_id=row.booking_id,
            charge_id=row.charge_id,
            rule=row.rule,
            facts=row.facts,
            reverses=row.reverses,
            command=row.command,
        )
        for row in rows
    ]
