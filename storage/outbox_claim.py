"""Taking the next messages for sending: the first of each lane that is due, under a lease."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import (
    Connection,
    Row,
    Select,
    and_,
    bindparam,
    exists,
    func,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.dml import ReturningUpdate

from domain.messages import OutboundMessage
from storage.outbox_rates import Rates, room, spend
from storage.outbox_rows import Outgoing, read_message, read_row
from storage.statement import Statement
from storage.tables.queue import inbox, lanes, outbox
from storage.types import DatabaseClock

log = logging.getLogger(__name__)

LEASE_SECONDS = 60.0
"""How long a claimed lane is left to its worker: 30 s over a provider's timeout, and more than any wait for a lock."""
_MOST_DROPS = 50
"""Rows that one claim drops from a lane before it lets others have the database."""

StillWanted = Callable[[Connection, Outgoing], bool]


@dataclass(slots=True)
class Claimed:
    """What a claim found. `dropped` counts rows that were not worth sending any more.

    `wait_seconds`: for so long the channel's rate lets nothing through.
    """

    rows: list[Outgoing] = field(default_factory=list)
    dropped: int = 0
    wait_seconds: float = 0.0


def claim(
    connection: Connection,
    now: datetime,
    *,
    channel: str,
    rates: Rates,
    still_wanted: StillWanted,
    lease_seconds: float = LEASE_SECONDS,
    limit: int = 1,
) -> Claimed:
    """Lease up to `limit` lanes of a channel and return the message each must send first. Commit before sending.

    `now` is the application's clock, read inside this transaction. `still_wanted` is asked for each row that has a
    `recheck`, in this transaction; what it no longer wants is dropped. Each row that is returned must be settled.
    """
    claimed = Claimed()
    free = room(connection, channel, rates, limit)
    claimed.wait_seconds = free.wait_seconds
    while len(claimed.rows) < free.count and claimed.dropped < _MOST_DROPS:
        wanted = {
            "in_channel": channel,
            "now": now,
            "limit": free.count - len(claimed.rows),
            "lease": lease_seconds,
        }
        # Lanes are had by one statement and their rows are read by the next: on Postgres a statement that did both
        # could see the rows as they were before another worker's commit freed the lane, and send them again.
        found = _LEASE.all(connection, wanted)
        if not found:
            break
        for lane in found:
            row = _head(connection, lane, now, still_wanted, claimed)
            if row is None:
                FREE.run(connection, {"in_address": lane.address, "in_token": lane.token, "wait": 0.0})
            else:
                claimed.rows.append(row)
    spend(connection, channel, rates, free, len(claimed.rows))
    return claimed


def _head(
    connection: Connection, lane: Row[Any], now: datetime, still_wanted: StillWanted, claimed: Claimed
) -> Outgoing | None:
    """The lane's first row that is still worth sending, the ones before it dropped; None when there is none."""
    for _ in range(_MOST_DROPS):
        head = _HEAD.first(connection, {"in_address": lane.address, "now": now})
        if head is None:
            return None
        row = read_row(
            head, _complete(connection, head), token=lane.token, clock=lane.clock, full_at=lane.full_at
        )
        if lane.blocked is not None:
            drop(connection, row.id, "dead", f"blocked: {lane.blocked}")
        elif row.use_by is not None and row.use_by < now:
            drop(connection, row.id, "late", "late")
        elif row.recheck is not None and (no := _object(connection, row, still_wanted)):
            drop(connection, row.id, *no)
        else:
            return row
        claimed.dropped += 1
    return None


def _object(
    connection: Connection, row: Outgoing, still_wanted: StillWanted
) -> tuple[Literal["dead", "stale"], str] | None:
    """Why a row must not go out after all, None if it may.

    Where the question itself fails it does not go out either: a reminder of a cancelled session is worse than none,
    and somebody is told that it died.
    """
    try:
        with connection.begin_nested():  # its failure must not undo the claim
            return None if still_wanted(connection, row) else ("stale", "stale")
    except DBAPIError:
        raise  # the database, not the question: the claim is undone and made again
    except Exception as error:
        log.exception("cannot find out whether message %s is still wanted", row.id)
        return "dead", f"recheck failed: {type(error).__name__}"


def _complete(connection: Connection, row: Row[Any]) -> OutboundMessage:
    """The message with what is only known now: whom it edits, and when its reader last wrote."""
    message = read_message(row.payload, row.address)
    edits = message.edits
    if row.edits_row is not None:
        # Of a chain of edits the last that went out: if the first message died, one of them was sent in its place.
        edits = _EDITED.scalar(connection, {"original": row.edits_row, "in_address": row.address})
    heard = message.last_inbound_at
    if row.as_template:
        heard = None
    elif row.heard is not None:
        heard = max(heard, row.heard) if heard else row.heard
    return replace(message, edits=edits, last_inbound_at=heard, dedupe=message.dedupe or f"outbox-{row.id}")


def drop(connection: Connection, row_id: int, state: Literal["dead", "late", "stale"], why: str) -> None:
    """A pending row that will not be sent. Somebody is told of it later (see `outbox_settle.take_untold`)."""
    _DROP.run(connection, {"row_id": row_id, "new_state": state, "why": why})


def work_waits(connection: Connection, channel: str, now: datetime) -> bool:
    """Whether a claim would find something, or somebody is to be told of a dropped row. Locks nothing."""
    return bool(_WAITS.scalar(connection, {"in_channel": channel, "now": now}))


_TIME = outbox.c.due_at.type
_NOW = bindparam("now", type_=_TIME)
_CHANNEL = lanes.c.channel == bindparam("in_channel")
# Literals, so that both databases see that a partial index covers the question.
PENDING = outbox.c.state == literal_column("'pending'")
_CLOCK = DatabaseClock()
_IS_DUE = and_(
    _CHANNEL,
    lanes.c.next_due <= _NOW,
    or_(lanes.c.lease_until.is_(None), lanes.c.lease_until <= _CLOCK),
    or_(lanes.c.wait_until.is_(None), lanes.c.wait_until <= _CLOCK),
)
_FREE_LANES = (
    select(lanes.c.address)
    .where(_IS_DUE)
    .order_by(lanes.c.next_due, lanes.c.served_at)
    .limit(bindparam("limit"))
)


def _leasing(free: Select[Any]) -> ReturningUpdate[Any]:
    # Materialized: as a mere subquery, Postgres may run it once a row and lease more lanes than were asked for.
    found = free.cte("found").prefix_with("MATERIALIZED", dialect="postgresql")
    return (
        update(lanes)
        .where(lanes.c.address == found.c.address)
        .values(token=lanes.c.token + 1, lease_until=DatabaseClock(bindparam("lease")))
        .returning(lanes.c.address, lanes.c.token, lanes.c.blocked, lanes.c.full_at, _CLOCK.label("clock"))
    )


_LEASE = Statement(
    sqlite=_leasing(_FREE_LANES), postgresql=_leasing(_FREE_LANES.with_for_update(skip_locked=True))
)
_HEARD = (
    select(func.max(inbox.c.received_at).label("heard"))
    .where(inbox.c.address == outbox.c.address)
    .correlate(outbox)
    .scalar_subquery()
)
# One lane's first row by its index: the cost does not grow with what waits behind it.
_HEAD = Statement(
    select(outbox, _HEARD.label("heard"))
    .where(PENDING, outbox.c.address == bindparam("in_address"), outbox.c.place <= _NOW)
    .order_by(outbox.c.place, outbox.c.id)
    .limit(1)
)
_EDITED = Statement(
    select(outbox.c.provider_id)
    .where(
        or_(outbox.c.id == bindparam("original"), outbox.c.edits_row == bindparam("original")),
        outbox.c.address == bindparam("in_address"),
        outbox.c.state == "sent",
    )
    .order_by(outbox.c.id.desc())
    .limit(1)
)
FIRST_PLACE = (
    select(outbox.c.place)
    .where(PENDING, outbox.c.address == bindparam("in_address"))
    .order_by(outbox.c.place, outbox.c.id)
    .limit(1)
    .scalar_subquery()
)
FREE_LANE = (
    update(lanes)
    .where(lanes.c.address == bindparam("in_address"), lanes.c.token == bindparam("in_token"))
    .values(
        lease_until=None,
        next_due=FIRST_PLACE,
        served_at=DatabaseClock(),
        wait_until=DatabaseClock(bindparam("wait")),
    )
    .returning(lanes.c.address)
)
FREE = Statement(FREE_LANE)
"""Give a lane back under the token of its claim. Its lock must have been had by an earlier statement."""
_DROP = Statement(
    update(outbox)
    .where(outbox.c.id == bindparam("row_id"), outbox.c.state == "pending")
    .values(state=bindparam("new_state"), error=bindparam("why"), untold=True)
)
_WAITS = Statement(
    select(
        or_(
            exists().where(_IS_DUE),
            exists().where(literal_column("untold"), outbox.c.channel == bindparam("in_channel")),
        )
    )
)
