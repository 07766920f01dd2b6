"""How fast a channel may send: one GCRA row a channel, by the database's clock, shared by all workers."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.statement import Statement
from storage.tables.queue import rates as table
from storage.types import DatabaseClock


@dataclass(frozen=True, slots=True)
class Rates:
    """What a provider takes. `per_second` messages over all chats (None: any number), `burst` of them at once.

    One every `gap_seconds` to one chat, `chat_burst` of them at once.
    """

    per_second: float | None = None
    burst: int = 1
    gap_seconds: float = 0.0
    chat_burst: int = 1


UNLIMITED = Rates()


@dataclass(frozen=True, slots=True)
class Room:
    """`count` messages may go out now; if none, the next one in `wait_seconds`. `full_at` is the row's, at `clock`."""

    count: int
    wait_seconds: float = 0.0
    clock: datetime | None = None
    full_at: datetime | None = None


def room(connection: Connection, channel: str, rates: Rates, limit: int) -> Room:
    """How many of `limit` messages the rate lets through. Holds the channel's row until the transaction ends."""
    if rates.per_second is None:
        return Room(limit)
    row = _ROW.first(connection, {"in_channel": channel})
    if row is None:
        _NEW.run(connection, {"channel": channel})
        row = _ROW.one(connection, {"in_channel": channel})
    clock: datetime = row.clock
    if row.paused_until is not None and row.paused_until > clock:
        return Room(0, (row.paused_until - clock).total_seconds())
    full_at = max(row.full_at, clock)
    behind = (full_at - clock).total_seconds() * rates.per_second
    count = min(limit, int(rates.burst - behind + 1e-6))
    if count > 0:
        return Room(count, 0.0, clock, full_at)
    return Room(0, (behind - rates.burst + 1) / rates.per_second)


def spend(connection: Connection, channel: str, rates: Rates, room: Room, count: int) -> None:
    """Note that `count` of the messages that `room` let through are on their way."""
    if rates.per_second is not None and room.full_at is not None and count:
        full_at = room.full_at + timedelta(seconds=count / rates.per_second)
        _SPEND.run(connection, {"in_channel": channel, "full_at": full_at})


def limit_chat(connection: Connection, channel: str, address: str, seconds: float) -> None:
    """The provider said "too fast" to a message for this chat and named a time to wait.

    That may mean the chat or all of them, and no provider says which. So only the chat waits, until a second chat is
    told the same while the first still waits: then the whole channel does.
    """
    row = _ROW.first(connection, {"in_channel": channel})
    if row is None:
        return
    until = row.clock + timedelta(seconds=seconds)
    others = (
        row.limited_until is not None and row.limited_until > row.clock and row.limited_address != address
    )
    paused = max(until, row.paused_until or until) if others else row.paused_until
    limits = {"in_channel": channel, "address": address, "until": until, "paused": paused}
    _LIMIT.run(connection, limits)


_SELECT = select(table, DatabaseClock().label("clock")).where(table.c.channel == bindparam("in_channel"))
_ROW = Statement(sqlite=_SELECT, postgresql=_SELECT.with_for_update())
_VALUES = {"channel": bindparam("channel"), "full_at": DatabaseClock()}
_NEW = Statement(
    sqlite=sqlite.insert(table).values(_VALUES).on_conflict_do_nothing(),
    postgresql=postgresql.insert(table).values(_VALUES).on_conflict_do_nothing(),
)
_SPEND = Statement(
    update(table).where(table.c.channel == bindparam("in_channel")).values(full_at=bindparam("full_at"))
)
_LIMIT = Statement(
    update(table)
    .where(table.c.channel == bindparam("in_channel"))
    .values(
        limited_address=bindparam("address"),
        limited_until=bindparam("until"),
        paused_until=bindparam("paused"),
    )
)
