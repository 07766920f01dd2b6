"""Tells Telegram where our webhook is, and asks how it fares."""

from dataclasses import dataclass
from datetime import datetime

from handlers.channels.telegram.sender import TelegramChannel
from handlers.channels.telegram.updates import KINDS, WEBHOOK_PATH

_CONNECTIONS = 20


@dataclass(frozen=True, slots=True)
class WebhookStatus:
    """As Telegram sees it. `url` is empty without a webhook; `pending` updates wait; `error_at` is in UTC."""

    url: str
    pending: int
    error: str
    error_at: datetime | None


def set_webhook(
    channel: TelegramChannel, public_url: str, secret: str, max_connections: int = _CONNECTIONS
) -> str:
    """Registers the webhook under `public_url` and returns its whole address; what waits there is kept.

    `secret` is 1 to 256 of `[A-Za-z0-9_-]`. Raises DeliveryError.
    """
    url = public_url.rstrip("/") + WEBHOOK_PATH
    channel.api.call(
        lambda bot: bot.set_webhook(
            url, allowed_updates=KINDS, secret_token=secret, max_connections=max_connections
        )
    )
    return url


def webhook_status(channel: TelegramChannel) -> WebhookStatus:
    """What Telegram knows of the webhook. Raises DeliveryError."""
    info = channel.api.call(lambda bot: bot.get_webhook_info())
    return WebhookStatus(
        url=info.url,
        pending=info.pending_update_count,
        error=info.last_error_message or "",
        error_at=info.last_error_date,
    )
