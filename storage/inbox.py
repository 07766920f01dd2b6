"""Every message that came in, once: claimed in the transaction that handles it, kept when the handling failed."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any, Literal, cast

from sqlalchemy import Connection, bindparam, case, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from domain.messages import InboundMessage
from storage.statement import Statement
from storage.tables.queue import inbox

State = Literal["done", "failed", "dead"]

MOST_ATTEMPTS = 5
_LONGEST_RAW = 100_000
_LONGEST_ERROR = 2_000
_BACKOFF = (
    timedelta(seconds=10),
    timedelta(minutes=1),
    timedelta(minutes=10),
    timedelta(hours=1),
    timedelta(hours=1),
)
"""How long after its first, second … attempt a failed message is tried again."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A message that is to be tried again. `attempts` counts the one that is now due.

    `dead`: there is none left, it was just given up; tell the coach.
    """

    message: InboundMessage
    attempts: int
    error: str
    dead: bool = False


def claim(
    connection: Connection, message: InboundMessage, now: datetime, coach_id: int | None = None
) -> bool:
    """Take a message for handling; False for a repeat. To be called before anything is written in the transaction
    that handles it. `coach_id` notes whose message it is, where that is known.

    Rolled back, nothing was claimed; committed, the message is done. Of several at once one gets True: the others wait
    for its transaction's end. A message that failed and waits for another try counts as a repeat (see `reclaim`).
    """
    row = {
        "channel": message.channel,
        "id": message.id,
        "address": message.address,
        "received_at": now,
        "state": "done",
        "message": to_json(message),
        "attempts": 1,
        "coach_id": coach_id,
    }
    return _CLAIM.first(connection, row) is not None


def keep_failed(connection: Connection, message: InboundMessage, error: str, now: datetime) -> State:
    """Keep a message whose handling raised and was rolled back, in a transaction of its own.

    Returns `failed` (it will be tried again), `dead` (it was tried five times: tell the coach) or `done` (another
    delivery of it went through in the meantime).
    """
    row = {
        "channel": message.channel,
        "id": message.id,
        "address": message.address,
        "received_at": now,
        "state": "failed",
        "message": to_json(message),
        "attempts": 1,
        "next_try_at": now + _BACKOFF[0],
        "error": error[:_LONGEST_ERROR],
    }
    kept = _KEEP.first(connection, row)
    return cast(State, kept.state) if kept else "done"


def keep_waiting(connection: Connection, message: InboundMessage, now: datetime) -> None:
    """Keep a message whose file is still to be fetched: the next look for failed ones tries it first. A repeat changes
    nothing."""
    row = {
        "channel": message.channel,
        "id": message.id,
        "address": message.address,
        "received_at": now,
        "state": "failed",
        "message": to_json(message),
        "attempts": 0,
        "next_try_at": now,
        "error": "waits for its file",
    }
    _CLAIM.run(connection, row)


def keep_raw(connection: Connection, channel: str, raw: bytes | str, error: str, now: datetime) -> str:
    """Keep a payload that could not be read, for the operator; the same one twice is kept once. Returns its id."""
    data = raw if isinstance(raw, bytes) else raw.encode("utf-8", "surrogatepass")
    text = data.decode("utf-8", "backslashreplace").replace("\x00", "\\x00")[:_LONGEST_RAW]
    row = {
        "channel": channel,
        "id": f"raw:{hashlib.sha256(data).hexdigest()}",
        "address": "",
        "received_at": now,
        "state": "dead",
        "message": {"raw": text},
        "attempts": 1,
        "error": error[:_LONGEST_ERROR],
    }
    _CLAIM.run(connection, row)
    return str(row["id"])


def due_again(connection: Connection, now: datetime, limit: int = 20) -> list[Kept]:
    """Failed messages whose time for another try has come, oldest first. Commit before trying them.

    The attempt is counted here and the next one planned, so that a message that kills its process is not tried for
    ever, and no other worker takes it at the same time. One whose fifth attempt never came back is dead.
    """
    found = _DUE.all(connection, {"now": now, "limit": limit})
    kept = []
    for row in found:
        attempts = row.attempts + 1
        wait = _BACKOFF[min(attempts, len(_BACKOFF)) - 1]
        counted = {
            "in_channel": row.channel,
            "in_id": row.id,
            "attempts": attempts,
            "next_try_at": now + wait,
        }
        _COUNT.run(connection, counted)
        error = row.error or "the process ended while handling it"
        given_up = attempts > MOST_ATTEMPTS
        if given_up:
            bury(connection, row.channel, row.id, error)
        kept.append(Kept(from_json(row.message), attempts, error, dead=given_up))
    return kept


def reclaim(connection: Connection, message: InboundMessage) -> bool:
    """Take a failed message for its next try, in the transaction that handles it; False when it is no longer failed.

    Rolled back it is failed as before: call `keep_failed` again, which buries it after the fifth attempt.
    """
    return _RECLAIM.first(connection, {"in_channel": message.channel, "in_id": message.id}) is not None


def bury(connection: Connection, channel: str, message_id: str, error: str) -> None:
    """Give a failed message up: dead, kept for the operator."""
    _BURY.run(connection, {"in_channel": channel, "in_id": message_id, "in_error": error[:_LONGEST_ERROR]})


def dead(connection: Connection, limit: int = 100) -> list[tuple[str, str, str]]:
    """Channel, id and error of the messages that were given up, newest first."""
    return [(row.channel, row.id, row.error or "") for row in _DEAD.all(connection, {"limit": limit})]


def to_json(message: InboundMessage) -> dict[str, Any]:
    """The message as JSON; what has its default value is left out."""
    facts: dict[str, Any] = {}
    for name, default in _DEFAULTS:
        value = getattr(message, name)
        if value != default:
            facts[name] = value.isoformat() if isinstance(value, datetime) else value
    return facts


def from_json(facts: Mapping[str, Any]) -> InboundMessage:
    """The message that `to_json` wrote, also by an older version: names that are not known are left out."""
    known = {name: facts[name] for name, _ in _DEFAULTS if name in facts}
    if "sent_at" in known:
        known["sent_at"] = datetime.fromisoformat(known["sent_at"])
    return InboundMessage(**known)


_DEFAULTS = tuple((each.name, each.default) for each in fields(InboundMessage))

_THIS = (inbox.c.channel == bindparam("in_channel")) & (inbox.c.id == bindparam("in_id"))
# RETURNING tells whether a row was written; the driver's rowcount after ON CONFLICT DO NOTHING is -1 on Postgres.
_CLAIM = Statement(
    sqlite=sqlite.insert(inbox).on_conflict_do_nothing().returning(inbox.c.id),
    postgresql=postgresql.insert(inbox).on_conflict_do_nothing().returning(inbox.c.id),
)


def _keep(insert: Any) -> Any:
    statement = insert(inbox)
    given_up = inbox.c.attempts >= MOST_ATTEMPTS
    changes = {"state": case((given_up, "dead"), else_="failed"), "error": statement.excluded.error}
    keys = [inbox.c.channel, inbox.c.id]
    open_still = inbox.c.state == "failed"
    return statement.on_conflict_do_update(index_elements=keys, set_=changes, where=open_still).returning(
        inbox.c.state
    )


_KEEP = Statement(sqlite=_keep(sqlite.insert), postgresql=_keep(postgresql.insert))
_FAILED = (
    select(inbox.c.channel, inbox.c.id, inbox.c.message, inbox.c.attempts, inbox.c.error)
    .where(inbox.c.state == "failed", inbox.c.next_try_at <= bindparam("now", type_=inbox.c.next_try_at.type))
    .order_by(inbox.c.next_try_at)
    .limit(bindparam("limit"))
)
_DUE = Statement(sqlite=_FAILED, postgresql=_FAILED.with_for_update(skip_locked=True))
_COUNT = Statement(
    update(inbox).where(_THIS).values(attempts=bindparam("attempts"), next_try_at=bindparam("next_try_at"))
)
_RECLAIM = Statement(
    update(inbox).where(_THIS, inbox.c.state == "failed").values(state="done").returning(inbox.c.id)
)
_BURY = Statement(
    update(inbox)
    .where(_THIS, inbox.c.state == "failed")
    .values(state="dead", next_try_at=None, error=bindparam("in_error"))
)
_DEAD = Statement(
    select(inbox.c.channel, inbox.c.id, inbox.c.error)
    .where(inbox.c.state == "dead")
    .order_by(inbox.c.received_at.desc())
    .limit(bindparam("limit"))
)


def texts(connection: Connection, causes: Iterable[str]) -> dict[str, str]:
    """What was written in the messages that entries name as their cause (`channel:id`); taps and jobs have no words."""
    wanted = sorted({cause for cause in causes if ":" in cause})
    found: dict[str, str] = {}
    for start in range(0, len(wanted), 500):
        parts = [cause.partition(":") for cause in wanted[start : start + 500]]
        asked = {"channels": sorted({part[0] for part in parts}), "ids": [part[2] for part in parts]}
        for row in connection.execute(_TEXTS, asked):
            found[f"{row.channel}:{row.id}"] = row.message.get("text", "")
    return {cause: found[cause] for cause in wanted if found.get(cause)}


_TEXTS = select(inbox.c.channel, inbox.c.id, inbox.c.message).where(
    inbox.c.channel.in_(bindparam("channels", expanding=True)),
    inbox.c.id.in_(bindparam("ids", expanding=True)),
)


def counts(connection: Connection) -> dict[str, int]:
    """How many messages are in each state."""
    return {row.state: row.number for row in _COUNTS.all(connection, {})}


_COUNTS = Statement(select(inbox.c.state, func.count().label("number")).group_by(inbox.c.state))
