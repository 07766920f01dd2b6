"""Writing down what became of a claimed message, and giving its lane back.

Everything here is done under the token of the claim. Who comes back after his lease has run out may still say that a
message was sent, for that is so whoever says it; his failures count for nothing, another worker has the message now.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, literal_column, or_, select, update

from storage.outbox_claim import FREE, FREE_LANE, PENDING
from storage.outbox_lanes import move_lane
from storage.outbox_rates import Rates, limit_chat
from storage.outbox_rows import Outgoing, read_row
from storage.statement import Statement
from storage.tables.queue import lanes, outbox


def settle_sent(connection: Connection, row: Outgoing, provider_id: str, now: datetime, rates: Rates) -> None:
    """It went out at `now` (UTC, the application's clock). The next to the same chat waits for the chat's gap."""
    if connection.dialect.name == "postgresql":  # on SQLite nobody else writes now
        _hold(connection, row)
    _SENT.run(connection, {"row_id": row.id, "provider": provider_id, "now": now})
    if rates.gap_seconds <= 0:
        _free(connection, row, 0.0)
        return
    full_at = max(row.full_at or row.clock, row.clock) + timedelta(seconds=rates.gap_seconds)
    free_at = full_at - timedelta(seconds=rates.gap_seconds * (rates.chat_burst - 1))
    pause = {"in_address": row.address, "in_token": row.token, "full_at": full_at, "free_at": free_at}
    _PAUSE.run(connection, pause)


def settle_later(
    connection: Connection,
    row: Outgoing,
    *,
    error: str,
    wait_seconds: float,
    uncertain: bool = False,
    too_fast: bool = False,
    as_template: bool = False,
    aside_until: datetime | None = None,
) -> None:
    """It did not go out; the whole lane waits, so that its order is kept, and tries again in `wait_seconds`.

    `uncertain`: it may have gone out. `too_fast`: the provider named the time to wait. `as_template`: from now on it
    goes as the approved template. `aside_until` (UTC, the application's clock): it steps out of the line until then,
    so that a wait of hours does not silence the chat.
    """
    if not _hold(connection, row):
        return
    tried = {
        "row_id": row.id,
        "before": row.attempts,
        "attempts": row.attempts + 1,
        "uncertain": row.uncertain + uncertain,
        "error": error,
    }
    (_LATER_AS_TEMPLATE if as_template else _LATER).run(connection, tried)
    if aside_until is not None:
        _ASIDE.run(connection, {"row_id": row.id, "until": aside_until})
    if too_fast:
        limit_chat(connection, row.channel, row.address, wait_seconds)
    _free(connection, row, wait_seconds)


def settle_dead(connection: Connection, row: Outgoing, *, error: str, block: bool = False) -> None:
    """It will never go out. With `block` nothing else will to this chat, until `outbox.unblock_lane`."""
    if not _hold(connection, row):
        return
    _DIE.run(connection, {"row_id": row.id, "attempts": row.attempts + 1, "error": error})
    if block:
        _BLOCK.run(connection, {"in_address": row.address, "reason": error})
    _free(connection, row, 0.0)


def settle_moved(connection: Connection, row: Outgoing, new_address: str) -> None:
    """The chat has another address now: everything that waits moves there, and what is put later follows."""
    if not _hold(connection, row):
        return
    move_lane(connection, row.address, new_address)
    _free(connection, row, 0.0)


def give_back(connection: Connection, row: Outgoing) -> None:
    """It was not tried at all."""
    if _hold(connection, row):
        _free(connection, row, 0.0)


def take_untold(connection: Connection, channel: str) -> Outgoing | None:
    """A row that was dropped or died and of which nobody was told; it is told when this transaction commits."""
    found = _UNTOLD.first(connection, {"in_channel": channel})
    if found is None:
        return None
    _TOLD.run(connection, {"row_id": found.id})
    return read_row(found)


def tell_no_more(connection: Connection, row_id: int) -> None:
    """Nobody can be told of this row: leave it at that."""
    _TOLD.run(connection, {"row_id": row_id})


def _hold(connection: Connection, row: Outgoing) -> bool:
    """Lock the lane; False when the lease was lost to another worker.

    A statement of its own, before anything is written: the next one then sees what a `put` committed meanwhile.
    """
    token = _HOLD.scalar(connection, {"in_address": row.address})
    return bool(token == row.token)


def _free(connection: Connection, row: Outgoing, wait_seconds: float) -> None:
    FREE.run(connection, {"in_address": row.address, "in_token": row.token, "wait": wait_seconds})


_LANE = lanes.c.address == bindparam("in_address")
_ROW = outbox.c.id == bindparam("row_id")
_SELECT_TOKEN = select(lanes.c.token).where(_LANE)
_HOLD = Statement(sqlite=_SELECT_TOKEN, postgresql=_SELECT_TOKEN.with_for_update())
_SENT = Statement(
    update(outbox)
    .where(_ROW, or_(PENDING, outbox.c.state == "dead"))
    .values(
        state="sent",
        untold=False,
        sent_at=bindparam("now"),
        provider_id=bindparam("provider"),
        attempts=outbox.c.attempts + 1,
        error=None,
    )
)
_PAUSE = Statement(FREE_LANE.values(full_at=bindparam("full_at"), wait_until=bindparam("free_at")))
# `before`: writing the same attempt down twice is harmless, when nobody knows whether the first commit got through.
_ATTEMPTED = (
    update(outbox)
    .where(_ROW, outbox.c.state == "pending", outbox.c.attempts == bindparam("before"))
    .values(attempts=bindparam("attempts"), uncertain=bindparam("uncertain"), error=bindparam("error"))
)
_ASIDE = Statement(update(outbox).where(_ROW).values(due_at=bindparam("until"), place=bindparam("until")))
_LATER = Statement(_ATTEMPTED)
_LATER_AS_TEMPLATE = Statement(_ATTEMPTED.values(as_template=True))
_DIE = Statement(
    update(outbox)
    .where(_ROW, outbox.c.state == "pending")
    .values(state="dead", untold=True, attempts=bindparam("attempts"), error=bindparam("error"))
)
_BLOCK = Statement(update(lanes).where(_LANE).values(blocked=bindparam("reason")))
_UNTOLD_ROW = (
    select(outbox)
    .where(literal_column("untold"), outbox.c.channel == bindparam("in_channel"))
    .order_by(outbox.c.id)
    .limit(1)
)
_UNTOLD = Statement(sqlite=_UNTOLD_ROW, postgresql=_UNTOLD_ROW.with_for_update(skip_locked=True))
_TOLD = Statement(update(outbox).where(_ROW).values(untold=False))
