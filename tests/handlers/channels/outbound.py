"""Messages on their way to Emma."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domain.messages import Button, OutboundMessage
from handlers.delivery_error import Channel, DeliveryError

NOW = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
EMMA = "whatsapp:+491701234567"


def machine_now() -> datetime:
    """What Twilio's peer dates its messages by."""
    return datetime.now(UTC)


def inside(text: str = "Booked.", *buttons: Button, **more: Any) -> OutboundMessage:
    return OutboundMessage(
        **{"address": EMMA, "last_inbound_at": NOW - timedelta(hours=1), **more}, text=text, buttons=buttons
    )


def outside(kind: str = "reminder", *buttons: Button, **more: Any) -> OutboundMessage:
    variables = {"when": "Friday 6 March, 18:00", "place": "Court 2"}
    given = {
        "text": "Tomorrow, Friday 6 March, 18:00.",
        "kind": kind,
        "variables": variables,
        "buttons": buttons,
        **more,
    }
    return OutboundMessage(EMMA, **given)


def failing(channel: Channel, message: OutboundMessage) -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        channel.send(message)
    return caught.value


def to_telegram(text: str = "Booked.", *buttons: Button, **more: Any) -> OutboundMessage:
    return OutboundMessage("telegram:4711", text, buttons, **more)


def verdict(error: DeliveryError) -> dict[str, Any]:
    fields = ("permanent", "retry_after", "block", "uncertain", "new_address", "code", "resend_as_template")
    usual = DeliveryError()
    return {name: getattr(error, name) for name in fields if getattr(error, name) != getattr(usual, name)}
