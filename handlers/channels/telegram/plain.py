"""A text or a tap in a private chat, read from its JSON: nearly all that comes, in a tenth of the library's time.

Whatever has a part more than these, or a part of another type, is left to the library (`updates.read_update`), which
makes the same of these two: a test holds the readings together.
"""

from datetime import UTC, datetime
from typing import Any

from domain.messages import InboundMessage, clean

CHANNEL = "telegram"
_LARGEST_ID = 1 << 52
_MESSAGE = {"message_id", "from", "chat", "date", "text", "entities", "reply_markup", "edit_date"}
_TAP = {"id", "from", "message", "chat_instance", "data"}


def read_plain(update: dict[str, Any]) -> InboundMessage | None:
    """None for what the library has to read."""
    if len(update) != 2 or not _is_id(update.get("update_id")):
        return None
    if "message" in update:
        return _text(update["update_id"], update["message"])
    if "callback_query" in update:
        return _tap(update["update_id"], update["callback_query"])
    return None


def _text(update_id: int, message: Any) -> InboundMessage | None:
    if not _is_message(message) or "reply_markup" in message or "edit_date" in message:
        return None
    person: Any = message.get("from")
    text = message.get("text")
    # A command's payload is a link's: the library's reader knows its form.
    if not _is_person(person) or not isinstance(text, str) or text.startswith("/start"):
        return None
    return InboundMessage(
        channel=CHANNEL,
        id=f"u{update_id}",
        address=f"{CHANNEL}:{message['chat']['id']}",
        text=clean(text),
        sent_at=datetime.fromtimestamp(message["date"], UTC),
        name=_name(person),
        language=_language(person),
    )


def _tap(update_id: int, query: Any) -> InboundMessage | None:
    if not isinstance(query, dict) or not query.keys() <= _TAP:
        return None
    person: Any = query.get("from")
    message: Any = query.get("message")
    data, query_id = query.get("data"), query.get("id")
    # Without a date the message is one that cannot be edited any more.
    if not _is_person(person) or not _is_message(message) or not message["date"]:
        return None
    if not all(isinstance(part, str) for part in (data, query_id, query.get("chat_instance"))):
        return None
    return InboundMessage(
        channel=CHANNEL,
        id=f"u{update_id}",
        address=f"{CHANNEL}:{message['chat']['id']}",
        choice=clean(str(data)),
        choice_of=str(message["message_id"]),
        name=_name(person),
        language=_language(person),
        interaction=clean(str(query_id)),
    )


def _is_message(message: Any) -> bool:
    if not isinstance(message, dict) or not message.keys() <= _MESSAGE:
        return False
    chat: Any = message.get("chat")
    date: Any = message.get("date")
    return (
        isinstance(chat, dict)
        and chat.get("type") == "private"
        and _is_id(chat.get("id"))
        and _is_id(message.get("message_id"))
        and _is_id(date)
        and 0 <= date < 1 << 33
    )


def _is_person(person: Any) -> bool:
    return (
        isinstance(person, dict)
        and _is_id(person.get("id"))
        and person.get("is_bot") is False
        and isinstance(person.get("first_name"), str)
        and person["first_name"] != ""
        and isinstance(person.get("last_name", ""), str)
        and isinstance(person.get("language_code", ""), str)
    )


def _is_id(number: Any) -> bool:
    return type(number) is int and abs(number) < _LARGEST_ID


def _name(person: dict[str, Any]) -> str:
    last = person.get("last_name")
    return clean(f"{person['first_name']} {last}" if last else person["first_name"])


def _language(person: dict[str, Any]) -> str | None:
    code = person.get("language_code")
    return None if code is None else clean(code)
