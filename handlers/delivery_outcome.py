"""What becomes of a message after a send: sent, later, dead, moved. The bounds of our patience are here."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.delivery_error import DeliveryError
from storage import outbox, outbox_settle, outbox_status
from storage.database import Connection
from storage.outbox_rates import UNLIMITED, Rates
from storage.outbox_rows import Outgoing
from storage.types import JsonValue

RATES: Mapping[str, Rates] = {
    "telegram": Rates(per_second=25, burst=5, gap_seconds=1, chat_burst=3),
    "whatsapp": Rates(per_second=60, burst=5, gap_seconds=6, chat_burst=10),
}
"""Under what the providers publish: 30 a second and one a chat; 80 and one in 6 s a chat. Others are unlimited."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How often and how long a message is tried; the waits of eight attempts add up to about an hour.

    `uncertain` is how many sends may end with nobody knowing whether the message went out, before it is given up: each
    may have been one. `uncertain_reminder` is the same for what has a `use_by`: missing a reminder is less bad than
    getting it three times, missing a call-off is worse.
    """

    attempts: int = 8
    too_fast_attempts: int = 40
    uncertain: int = 3
    uncertain_reminder: int = 2
    first_wait: float = 5.0
    factor: float = 3.0
    longest_wait: float = 1800.0
    aside_after: float = 600.0
    """A wait longer than this is the message's own: the chat does not stand still for it."""


PATIENCE = Patience()


def settle(
    connection: Connection,
    row: Outgoing,
    outcome: str | DeliveryError,
    now: datetime,
    *,
    rates: Rates = UNLIMITED,
    patience: Patience = PATIENCE,
) -> None:
    """Write down the outcome of a send, the provider's id or the error, and give the lane back."""
    if isinstance(outcome, str):
        outbox_settle.settle_sent(connection, row, outcome, now, rates)
    elif outcome.new_address and outcome.new_address != row.address:
        outbox_settle.settle_moved(connection, row, outcome.new_address)
    elif outcome.block:
        outbox_settle.settle_dead(connection, row, error=_words(outcome), block=True)
    elif _is_hopeless(row, outcome, row.attempts + 1, patience):
        outbox_settle.settle_dead(connection, row, error=_words(outcome))
    else:
        wait = 0.0 if outcome.resend_as_template else _wait(row, outcome, patience)
        aside = wait > patience.aside_after and outcome.retry_after is not None
        outbox_settle.settle_later(
            connection,
            row,
            error=_words(outcome),
            wait_seconds=0.0 if aside else wait,
            uncertain=outcome.uncertain,
            too_fast=outcome.retry_after is not None and not aside,
            as_template=outcome.resend_as_template,
            aside_until=now + timedelta(seconds=wait) if aside else None,
        )


def _is_hopeless(row: Outgoing, error: DeliveryError, tried: int, patience: Patience) -> bool:
    """`tried` counts the attempt that failed."""
    if error.resend_as_template:
        return row.as_template  # the template itself was refused
    if error.permanent:
        return True
    most = patience.attempts if error.retry_after is None else patience.too_fast_attempts
    if tried >= most:
        return True
    # An edit that goes out twice changes nothing.
    if not error.uncertain or row.message.edits is not None:
        return False
    return row.uncertain + 1 >= (patience.uncertain if row.use_by is None else patience.uncertain_reminder)


def _wait(row: Outgoing, error: DeliveryError, patience: Patience) -> float:
    """Seconds until the next attempt, spread by a fifth so that what failed together does not come back together."""
    if error.retry_after is not None:
        return error.retry_after + random.uniform(0.0, 1.0)
    backoff = min(patience.longest_wait, patience.first_wait * patience.factor**row.attempts)
    return backoff * random.uniform(0.8, 1.2)


def _words(error: DeliveryError) -> str:
    words = str(error)
    return f"{error.code}: {words}" if error.code and error.code != words else words or type(error).__name__


def record_status(
    connection: Connection,
    channel: str,
    provider_id: str,
    status: str,
    failure: DeliveryError | None,
    *,
    now: datetime,
    patience: Patience = PATIENCE,
) -> Outgoing | None:
    """A provider's word on a message it took before; `failure` goes with a status of failure. Commit afterwards.

    Returns the message if the status was news. A failed one is sent again, as a template or later, or dies and is told.
    """
    code = failure.code if failure else None
    kept = _to_json(failure) if failure else None
    row = outbox_status.mark_status(connection, channel, provider_id, status, code, now=now, failure=kept)
    if row is None or failure is None:
        return row
    if failure.block:
        outbox.block_lane(connection, row.address, _words(failure))
    if not failure.block and not _is_hopeless(row, failure, row.attempts, patience):
        wait = 0.0 if failure.resend_as_template else _wait(row, failure, patience)
        at = now + timedelta(seconds=wait)
        if outbox_status.send_again(connection, row, at=at, as_template=failure.resend_as_template):
            return row
    outbox_status.die_after_all(connection, row, _words(failure))
    return row


def record_early(connection: Connection, now: datetime) -> bool:
    """Record one status that came before its message was noted as sent; False when there is none. Commit afterwards."""
    early = outbox_status.take_early(connection)
    if early is None:
        return False
    failure = _from_json(early.failure)
    record_status(connection, early.channel, early.provider_id, early.status, failure, now=now)
    return True


def _to_json(error: DeliveryError) -> JsonValue:
    return {
        "words": str(error),
        "code": error.code,
        "permanent": error.permanent,
        "block": error.block,
        "resend_as_template": error.resend_as_template,
        "retry_after": None if error.retry_after is None else int(error.retry_after),
    }


def _from_json(facts: JsonValue) -> DeliveryError | None:
    if not isinstance(facts, dict):
        return None
    wait = facts["retry_after"]
    return DeliveryError(
        str(facts["words"]),
        code=str(facts["code"]),
        permanent=bool(facts["permanent"]),
        block=bool(facts["block"]),
        resend_as_template=bool(facts["resend_as_template"]),
        retry_after=float(wait) if isinstance(wait, int) else None,
    )
