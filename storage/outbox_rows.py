"""A message on its way out, as the sender sees it, and how it is written down."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Row

from domain.messages import Attachment, Button, OutboundMessage
from storage.types import EPOCH, JsonValue

State = Literal["pending", "sent", "dead", "late", "stale"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A row of the outbox. Times are UTC by the application's clock, but `clock` and `full_at` by the database's.

    `message.edits` is the provider's id of the message it replaces. `token`, `clock` and `full_at` are those of the
    lane at the moment of the claim, and of no meaning otherwise.
    """

    id: int
    address: str
    channel: str
    coach_id: int | None
    kind: str
    message: OutboundMessage
    put_at: datetime
    due_at: datetime
    use_by: datetime | None
    recheck: JsonValue
    attempts: int
    uncertain: int
    as_template: bool = False
    state: State = "pending"
    error: str | None = None
    sent_at: datetime | None = None
    provider_id: str | None = None
    status: str | None = None
    status_error: str | None = None
    token: int = 0
    clock: datetime = EPOCH
    full_at: datetime | None = None


def read_row(row: Row[Any], message: OutboundMessage | None = None, **lane: Any) -> Outgoing:
    """A row of the table outbox; `message` if it was completed for sending, else as it was put."""
    return Outgoing(
        id=row.id,
        address=row.address,
        channel=row.channel,
        coach_id=row.coach_id or None,
        kind=row.kind,
        message=message or read_message(row.payload, row.address),
        put_at=row.put_at,
        due_at=row.due_at,
        use_by=row.use_by,
        recheck=row.recheck,
        attempts=row.attempts,
        uncertain=row.uncertain,
        as_template=row.as_template,
        state=row.state,
        error=row.error,
        sent_at=row.sent_at,
        provider_id=row.provider_id,
        status=row.status,
        status_error=row.status_error,
        **lane,
    )


def write_message(message: OutboundMessage) -> dict[str, Any]:
    """The message as JSON without its address, which is the lane's and may change; what is empty is left out."""
    facts: dict[str, Any] = {"text": message.text}
    if message.buttons:
        facts["buttons"] = [[each.id, each.label, each.role, each.url] for each in message.buttons]
    if message.files:
        facts["files"] = [[each.name, each.url] for each in message.files]
    if message.variables:
        facts["variables"] = dict(message.variables)
    if message.last_inbound_at:
        facts["last_inbound_at"] = message.last_inbound_at.isoformat()
    for name in ("edits", "kind", "template", "dedupe"):
        if value := getattr(message, name):
            facts[name] = value
    if message.language != "en":
        facts["language"] = message.language
    return facts


def read_message(facts: Mapping[str, Any], address: str) -> OutboundMessage:
    """The message that `write_message` wrote."""
    heard = facts.get("last_inbound_at")
    return OutboundMessage(
        address=address,
        text=facts["text"],
        buttons=tuple(
            Button(button, label, role, url) for button, label, role, url in facts.get("buttons", ())
        ),
        files=tuple(Attachment(name, url) for name, url in facts.get("files", ())),
        edits=facts.get("edits"),
        kind=facts.get("kind", ""),
        template=facts.get("template", ""),
        language=facts.get("language", "en"),
        variables=facts.get("variables", {}),
        last_inbound_at=datetime.fromisoformat(heard) if heard else None,
        dedupe=facts.get("dedupe", ""),
    )
