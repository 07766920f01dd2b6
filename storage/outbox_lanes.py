"""One lane a chat: touched by every put, blocked and opened again, moved to another address."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, case, literal_column, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.statement import Statement
from storage.tables.queue import lanes, outbox
from storage.types import EPOCH, DatabaseClock


def touch(connection: Connection, channel: str, address: str, place: datetime) -> str:
    """Hold the lane until the transaction ends. Returns the address to put into, another one if the chat has moved.

    Before the row gets its id: held later, of two transactions the one with the smaller id could commit last, and a
    sender that came in between would turn their messages round.
    """
    for _ in range(3):  # a chat that moved twice; more is a circle
        lane = {"address": address, "channel": channel, "next_due": place}
        moved_to: str | None = _TOUCH.scalar(connection, lane)
        if moved_to is None:
            return address
        address = moved_to
    return address


def block_lane(connection: Connection, address: str, reason: str) -> None:
    """Nothing can be sent to this chat any more: what falls due dies, and is told, until `unblock_lane`."""
    lane = {"address": address, "channel": _channel_of(address), "blocked": reason}
    _BLOCK.run(connection, lane)


def unblock_lane(connection: Connection, address: str) -> None:
    """The chat is alive again. What died in the meantime stays dead (see `outbox.redrive`)."""
    _UNBLOCK.run(connection, {"in_address": address})


def is_blocked(connection: Connection, address: str) -> bool:
    """Whether the provider said that nothing reaches this chat."""
    return _BLOCKED.scalar(connection, {"in_address": address}) is not None


def move_lane(connection: Connection, address: str, new_address: str) -> None:
    """The chat lives at another address of its channel: what waits moves there, and what is put later follows."""
    if address == new_address:
        return
    channel = _channel_of(address)
    _LEAVE.run(connection, {"address": address, "channel": channel, "moved_to": new_address})
    _ARRIVE.run(connection, {"address": new_address, "channel": channel, "next_due": EPOCH})
    _MOVE.run(connection, {"in_address": address, "new_address": new_address})


def _channel_of(address: str) -> str:
    return address.partition(":")[0]


def _on_lane(column: str, changes: Callable[[Any], dict[str, Any]]) -> Statement:
    """Set a column of a new lane, or make `changes` to one that is there."""
    statements: dict[str, Any] = {}
    for dialect, insert in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert)):
        names = ("address", "channel", column)
        values: dict[str, Any] = {name: bindparam(name) for name in names}
        values["served_at"] = DatabaseClock()
        statement = insert(lanes).values(values)
        statements[dialect] = statement.on_conflict_do_update(
            index_elements=[lanes.c.address], set_=changes(statement.excluded)
        ).returning(lanes.c.moved_to)
    return Statement(**statements)


def _earlier(new: Any) -> dict[str, Any]:
    is_earlier = (lanes.c.next_due.is_(None)) | (lanes.c.next_due > new.next_due)
    return {"next_due": case((is_earlier, new.next_due), else_=lanes.c.next_due)}


_TOUCH = _on_lane("next_due", _earlier)
_BLOCK = _on_lane("blocked", lambda new: {"blocked": new.blocked})
_LEAVE = _on_lane("moved_to", lambda new: {"moved_to": new.moved_to, "next_due": None})
# Where a chat comes back to an address it had left, that is its home again.
_ARRIVE = _on_lane("next_due", lambda new: {"next_due": new.next_due, "moved_to": None})
_MOVE = Statement(
    update(outbox)
    .where(outbox.c.state == literal_column("'pending'"), outbox.c.address == bindparam("in_address"))
    .values(address=bindparam("new_address"))
)
# Only one that is blocked is held: this is asked at every message, before the coach's row is locked, and another
# message that has locked the coach's row may want the lane.
_UNBLOCK = Statement(
    update(lanes)
    .where(lanes.c.address == bindparam("in_address"), lanes.c.blocked.is_not(None))
    .values(blocked=None)
)
_BLOCKED = Statement(select(lanes.c.blocked).where(lanes.c.address == bindparam("in_address")))
