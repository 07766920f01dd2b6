"""What python-telegram-bot raises, as the one delivery error; tried with 22.8."""

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from handlers.delivery_error import DeliveryError

# Where the request never left the machine, sending it again cannot say anything twice.
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
_DEAD_CHAT = ("chat not found", "user not found", "peer_id_invalid", "user is deactivated", "bot was blocked")
_SAME = "message is not modified"
_NOT_EDITABLE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message identifier",
)
_AFTER_BAD_TOKEN = 60.0
_LONGEST_WORDS = 300


class FloodControl(TelegramError):
    """A 429. The library's own RetryAfter warns, or changes its type by an environment variable."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"flood control, retry in {seconds:g} s")
        self.seconds = seconds


def is_unchanged(error: TelegramError) -> bool:
    """An edit that changes nothing: what should be seen is seen."""
    return isinstance(error, BadRequest) and _SAME in error.message.lower()


def is_not_editable(error: TelegramError) -> bool:
    """The message to be edited is gone or too old: a new one says the same."""
    return isinstance(error, BadRequest) and any(words in error.message.lower() for words in _NOT_EDITABLE)


def delivery_error(error: Exception) -> DeliveryError:
    """The order matters: BadRequest and TimedOut are NetworkErrors too."""
    words = str(error)[:_LONGEST_WORDS]  # the library quotes a whole page that is no JSON
    match error:
        case Forbidden():
            return DeliveryError(words, permanent=True, block=True, code="403")
        case BadRequest():
            dead = any(phrase in words.lower() for phrase in _DEAD_CHAT)
            return DeliveryError(words, permanent=True, block=dead, code="400")
        case ChatMigrated():
            return DeliveryError(words, new_address=f"telegram:{error.new_chat_id}", code="migrated")
        case FloodControl():
            return DeliveryError(words, retry_after=error.seconds, code="429")
        case RetryAfter():
            return DeliveryError(words, retry_after=60.0, code="429")
        case InvalidToken():
            # Also what a proxy in between answers: nobody's chat is at fault.
            return DeliveryError(words, retry_after=_AFTER_BAD_TOKEN, code="invalid_token")
        case Conflict():
            return DeliveryError(words, code="409")
        case TimedOut():
            return DeliveryError(words, uncertain=not _never_sent(error), code="timeout")
        case NetworkError():
            # Without a cause it is an answer, a 5xx: not carried out. With one, the line broke on the way.
            broken = isinstance(error.__cause__, httpx.HTTPError) and not _never_sent(error)
            return DeliveryError(words, uncertain=broken, code="network")
        case _:
            # A 2xx that makes no sense may well have been carried out.
            return DeliveryError(f"{type(error).__name__}: {words}", uncertain=True, code="unexpected")


def _never_sent(error: Exception) -> bool:
    return isinstance(error.__cause__, _NEVER_SENT)
