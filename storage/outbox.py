"""Messages on their way out, one lane a chat: put in the transaction that decided on them, sent in order.

Four doors: `put`, the tick of handlers/delivery.py (`outbox_claim.claim` and `outbox_settle.settle`), `redrive` and
`stats`. Why it is built so: docs/decisions/outbox.md. Two clocks: `due_at` and `use_by` go by the application's clock,
which the simulator moves; leases, gaps and waits by the database's own, which all machines share.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, literal_column, select, update
from sqlalchemy.dialects import postgresql, sqlite

from domain.messages import OutboundMessage
from storage.outbox_lanes import block_lane, is_blocked, move_lane, touch, unblock_lane
from storage.outbox_rows import write_message
from storage.statement import Statement
from storage.tables.queue import KEYED, early_statuses, outbox
from storage.types import EPOCH, JsonValue

__all__ = [
    "OutboxRow",
    "Stats",
    "block_lane",
    "is_blocked",
    "move_lane",
    "next_due",
    "pending_before",
    "prune",
    "put",
    "put_all",
    "redrive",
    "stats",
    "unblock_lane",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """A message to be put. All times are UTC by the application's clock.

    `now` is when it is put. `due_at` None means at once: such messages of a chat go out in the order of the commits
    that put them, before what was planned for a time. Past `use_by` it is dropped as late. `recheck` holds what the
    sender must find still true at the moment of sending (None: nothing). `dedupe_key` is unique per coach. `edits_row`
    is the row whose message this one replaces; it goes before `message.edits`.
    """

    channel: str
    message: OutboundMessage
    now: datetime
    coach_id: int | None = None
    kind: str = ""
    due_at: datetime | None = None
    use_by: datetime | None = None
    recheck: JsonValue = None
    dedupe_key: str | None = None
    edits_row: int | None = None


@dataclass(frozen=True, slots=True)
class Stats:
    """`pending`: due, not sent; `planned`: not due yet; `dead`: given up. `oldest`: when the first of them was due."""

    pending: int
    planned: int
    dead: int
    oldest: datetime | None


def has_key(connection: Connection, coach_id: int, dedupe_key: str) -> bool:
    """Whether a message was put under this key."""
    found = select(outbox.c.id).where(outbox.c.coach_id == coach_id, outbox.c.dedupe_key == dedupe_key)
    return connection.execute(found).first() is not None


def put(connection: Connection, row: OutboxRow) -> int | None:
    """Put a message into its chat's lane, in the caller's transaction; it goes out only if that commits.

    Returns the row's id, or None when this coach already has a row under its dedupe key. Where a transaction puts into
    several lanes, `put_all` is kinder to others.
    """
    return put_all(connection, (row,))[0]


def put_all(connection: Connection, rows: Sequence[OutboxRow]) -> list[int | None]:
    """`put` for several: ids in the order of the rows.

    The lanes are touched first, in the order of their addresses, so that two transactions never wait for each other.
    """
    first: dict[tuple[str, str], datetime] = {}
    for row in rows:
        lane = (row.message.address, row.channel)
        first[lane] = min(first.get(lane, _place(row)), _place(row))
    home = {
        address: touch(connection, channel, address, first[address, channel])
        for address, channel in sorted(first)
    }
    return [_insert(connection, row, home[row.message.address]) for row in rows]


def _place(row: OutboxRow) -> datetime:
    return EPOCH if row.due_at is None else row.due_at


def _insert(connection: Connection, row: OutboxRow, address: str) -> int | None:
    values = {
        "address": address,
        "channel": row.channel,
        "coach_id": row.coach_id or 0,
        "kind": row.kind,
        "payload": write_message(row.message),
        "edits_row": row.edits_row,
        "put_at": row.now,
        "due_at": row.due_at or row.now,
        "place": _place(row),
        "use_by": row.use_by,
        "recheck": row.recheck,
        "dedupe_key": row.dedupe_key,
        "state": "pending",
    }
    found: int | None = _INSERT.scalar(connection, values)
    return found


def redrive(connection: Connection, ids: Iterable[int]) -> int:
    """Send dead messages after all, with all their attempts before them again. Returns how many there were."""
    revived = 0
    for row_id in ids:
        row = _REVIVE.first(connection, {"in_id": row_id})
        if row is not None:
            touch(connection, row.channel, row.address, row.place)
            revived += 1
    return revived


def stats(connection: Connection, now: datetime) -> Stats:
    """What waits and what was given up, over all channels."""
    pending, oldest = _WAITING.one(connection, {"now": now})
    planned = _PLANNED.scalar(connection, {"now": now})
    dead = _DEAD.scalar(connection, {})
    return Stats(pending=pending, planned=planned or 0, dead=dead or 0, oldest=oldest)


def pending_before(connection: Connection, now: datetime, channel: str | None = None) -> int:
    """How many messages are due and not sent yet."""
    if channel is None:
        return stats(connection, now).pending
    return _PENDING_IN.scalar(connection, {"now": now, "in_channel": channel}) or 0


def next_due(connection: Connection, channel: str) -> datetime | None:
    """When the first message that waits in a channel is due, None when none waits. By the application's clock."""
    found: datetime | None = _NEXT.scalar(connection, {"in_channel": channel})
    return found


def prune(connection: Connection, before: datetime) -> None:
    """Forget what was due before a time and is done with. Dead ones stay for `redrive`.

    A forgotten row's dedupe key may be used again: keep rows for longer than any job may repeat itself.
    """
    _PRUNE.run(connection, {"before": before})
    _PRUNE_EARLY.run(connection, {"before": before})


def _inserting(insert: Any) -> Any:
    keys = [outbox.c.coach_id, outbox.c.dedupe_key]
    # RETURNING tells whether a row was written: rowcount after ON CONFLICT DO NOTHING is -1 on Postgres.
    return (
        insert(outbox).on_conflict_do_nothing(index_elements=keys, index_where=KEYED).returning(outbox.c.id)
    )


_INSERT = Statement(sqlite=_inserting(sqlite.insert), postgresql=_inserting(postgresql.insert))
_REVIVE = Statement(
    update(outbox)
    .where(outbox.c.id == bindparam("in_id"), outbox.c.state == "dead")
    .values(state="pending", attempts=0, uncertain=0, untold=False, error=None)
    .returning(outbox.c.channel, outbox.c.address, outbox.c.place)
)
_NOW = bindparam("now", type_=outbox.c.due_at.type)
_IS_PENDING = outbox.c.state == literal_column("'pending'")  # a literal, so that the partial index is used
_IS_DUE = _IS_PENDING & (outbox.c.due_at <= _NOW)
_WAITING = Statement(select(func.count(), func.min(outbox.c.due_at)).where(_IS_DUE))
_PLANNED = Statement(select(func.count()).where(_IS_PENDING, outbox.c.due_at > _NOW))
_DEAD = Statement(select(func.count()).select_from(outbox).where(outbox.c.state == literal_column("'dead'")))
_PENDING_IN = Statement(select(func.count()).where(_IS_DUE, outbox.c.channel == bindparam("in_channel")))
_NEXT = Statement(
    select(func.min(outbox.c.due_at)).where(_IS_PENDING, outbox.c.channel == bindparam("in_channel"))
)
_PRUNE = Statement(
    delete(outbox).where(outbox.c.state.in_(("sent", "late", "stale")), outbox.c.due_at < bindparam("before"))
)
_PRUNE_EARLY = Statement(delete(early_statuses).where(early_statuses.c.at < bindparam("before")))
