"""What a provider says of a message after it took it: delivered, read, or failed after all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, case, delete, exists, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.outbox_lanes import touch
from storage.outbox_rows import Outgoing, read_row
from storage.statement import Statement
from storage.tables.queue import early_statuses, outbox
from storage.types import JsonValue

RANKS = {
    "accepted": 1, "scheduled": 1, "queued": 1, "sending": 2, "sent": 3,
    "failed": 4, "undelivered": 4, "canceled": 4, "delivered": 5, "read": 6,
}  # fmt: skip
"""Callbacks come in any order: a status replaces only one of a lower rank. What was delivered did not fail."""


@dataclass(frozen=True, slots=True)
class EarlyStatus:
    """A status whose message is known by now. `failure` is what was handed to `mark_status` with it."""

    channel: str
    provider_id: str
    status: str
    failure: JsonValue


def was_read(
    connection: Connection, coach_id: int, addresses: Sequence[str], kind: str, since: datetime
) -> bool:
    """Whether a message of a kind, put since then (UTC), is known to have been read at one of the addresses. Only some
    channels tell."""
    found = select(outbox.c.id).where(
        outbox.c.coach_id == coach_id,
        outbox.c.address.in_(list(addresses)),
        outbox.c.kind == kind,
        outbox.c.put_at >= since,
        outbox.c.status == "read",
    )
    return connection.execute(found.limit(1)).first() is not None


def mark_status(
    connection: Connection,
    channel: str,
    provider_id: str,
    status: str,
    error_code: str | None = None,
    *,
    now: datetime,
    failure: JsonValue = None,
) -> Outgoing | None:
    """Note a status. Returns the message if that was news; None for what is known, of lower rank, or of no message.

    A status may come before the sender has noted the provider's id: it is kept, with `failure`, for `take_early`.
    """
    told = {"in_channel": channel, "provider": provider_id, "new": status, "rank": RANKS.get(status, 0)}
    row = _MARK.first(connection, told | {"code": error_code})
    if row is not None:
        return read_row(row)
    if status in RANKS and not _KNOWN.scalar(connection, {"in_channel": channel, "provider": provider_id}):
        kept = {
            "channel": channel,
            "provider_id": provider_id,
            "status": status,
            "failure": failure,
            "at": now,
        }
        _KEEP.run(connection, kept)
    return None


def has_early(connection: Connection) -> bool:
    """Whether `take_early` would find something. Locks nothing."""
    return _ANY_EARLY.first(connection, {}) is not None


def take_early(connection: Connection) -> EarlyStatus | None:
    """A status that came early and whose message is known by now, to be marked in this transaction."""
    row = _EARLY.first(connection, {})
    if row is None:
        return None
    _TAKE.run(connection, {"in_channel": row.channel, "provider": row.provider_id})
    return EarlyStatus(row.channel, row.provider_id, row.status, row.failure)


def find_by_provider(connection: Connection, channel: str, provider_id: str) -> Outgoing | None:
    """The message that the provider knows under this id; of one and its edits the newest."""
    row = _FIND.first(connection, {"in_channel": channel, "provider": provider_id})
    return read_row(row) if row is not None else None


def find(connection: Connection, row_id: int) -> Outgoing | None:
    """A row by our own id."""
    row = _BY_ID.first(connection, {"row_id": row_id})
    return read_row(row) if row is not None else None


def send_again(connection: Connection, row: Outgoing, *, at: datetime, as_template: bool = False) -> bool:
    """A message that was sent and failed afterwards goes out once more at `at` (UTC, the application's clock).

    False when it is not a sent one, or when it was to be sent as a template and that is what failed.
    """
    touch(connection, row.channel, row.address, at)
    again = connection.execute(_AS_TEMPLATE if as_template else _AGAIN, {"row_id": row.id, "at": at})
    return again.first() is not None


def die_after_all(connection: Connection, row: Outgoing, error: str) -> None:
    """A message that was sent and failed for good."""
    _DIE.run(connection, {"row_id": row.id, "error": error})


_rank = case(RANKS, value=outbox.c.status, else_=0)
_THIS = (outbox.c.channel == bindparam("in_channel")) & (outbox.c.provider_id == bindparam("provider"))
# An edit has the provider's id of what it edits, so several rows may be meant.
_MARK = Statement(
    update(outbox)
    .where(_THIS, outbox.c.state == "sent", _rank < bindparam("rank"))
    .values(status=bindparam("new"), status_error=bindparam("code"))
    .returning(*outbox.c)
)
_KNOWN = Statement(select(exists().where(_THIS)))
_EARLY_KEYS = [early_statuses.c.channel, early_statuses.c.provider_id]


def _keep(insert: Any) -> Any:
    statement = insert(early_statuses)
    new = statement.excluded
    changes = {"status": new.status, "failure": new.failure, "at": new.at}
    higher = case(RANKS, value=early_statuses.c.status, else_=0) < case(RANKS, value=new.status, else_=0)
    return statement.on_conflict_do_update(index_elements=_EARLY_KEYS, set_=changes, where=higher)


_KEEP = Statement(sqlite=_keep(sqlite.insert), postgresql=_keep(postgresql.insert))
_SELECT_EARLY = (
    select(early_statuses)
    .where(
        exists().where(
            outbox.c.channel == early_statuses.c.channel, outbox.c.provider_id == early_statuses.c.provider_id
        )
    )
    .limit(1)
)
_ANY_EARLY = Statement(_SELECT_EARLY)
_EARLY = Statement(sqlite=_SELECT_EARLY, postgresql=_SELECT_EARLY.with_for_update(skip_locked=True))
_TAKE = Statement(
    delete(early_statuses).where(
        early_statuses.c.channel == bindparam("in_channel"),
        early_statuses.c.provider_id == bindparam("provider"),
    )
)
_FIND = Statement(select(outbox).where(_THIS).order_by(outbox.c.id.desc()).limit(1))
_BY_ID = Statement(select(outbox).where(outbox.c.id == bindparam("row_id")))
_AGAIN = (
    update(outbox)
    .where(outbox.c.id == bindparam("row_id"), outbox.c.state == "sent")
    .values(
        state="pending",
        due_at=bindparam("at"),
        place=bindparam("at"),
        provider_id=None,
        status=None,
        status_error=None,
    )
    .returning(outbox.c.id)
)
_AS_TEMPLATE = _AGAIN.where(outbox.c.as_template.is_(False)).values(as_template=True)
_DIE = Statement(
    update(outbox)
    .where(outbox.c.id == bindparam("row_id"), outbox.c.state == "sent")
    .values(state="dead", untold=True, error=bindparam("error"))
)
