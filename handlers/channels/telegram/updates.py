"""A Bot API update becomes an InboundMessage. Needs neither token nor event loop."""

import json
import re
from datetime import UTC, datetime
from typing import Any

from telegram import Chat, ChatMemberUpdated, Contact, Message, Update, User

from domain.messages import InboundMessage, clean
from handlers.channels.telegram.plain import CHANNEL as CHANNEL
from handlers.channels.telegram.plain import read_plain

WEBHOOK_PATH = "/webhooks/telegram"
KINDS = ("message", "callback_query", "my_chat_member")
"""The kinds that are asked for. Edited messages are not: an edit is no new order."""

_LONGEST_NUMBER = 20
_LONGEST_NAME = 200
_START = re.compile(r"/start(?:@\w+)?\s+([A-Za-z0-9_-]{1,64})\s*\Z")
# What mutated updates made python-telegram-bot raise, and our own reading of its objects.
_BREAKS = (KeyError, TypeError, AttributeError, ValueError, OverflowError, OSError, RecursionError)


class Malformed(ValueError):
    """What came is not an update; says why."""


def read_json(raw: bytes) -> dict[str, Any]:
    """The object in a webhook's body. Raises Malformed alone."""
    try:
        update = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise Malformed(f"not JSON: {error}") from error
    if not isinstance(update, dict):
        raise Malformed("not an object")
    return update


def read_update(update: dict[str, Any]) -> InboundMessage | None:
    """What a person did; None for what is nothing to us: groups, bots, edits, kinds not known yet.

    Raises Malformed alone, whatever the update holds.
    """
    return read_plain(update) or read_whole(update)


def read_whole(update: dict[str, Any]) -> InboundMessage | None:
    """`read_update` by the library."""
    try:
        parsed = Update.de_json(update, None)
        _whole(parsed.update_id)
        return _by_kind(parsed)
    except _BREAKS as error:
        raise Malformed(f"{type(error).__name__}: {error}") from error


def _by_kind(update: Update) -> InboundMessage | None:
    if update.message is not None:
        return _read_message(update, update.message)
    if update.callback_query is not None:
        return _read_tap(update)
    if update.my_chat_member is not None:
        return _read_membership(update, update.my_chat_member)
    return None


def _read_message(update: Update, message: Message) -> InboundMessage | None:
    if message.migrate_to_chat_id is not None:
        return InboundMessage(
            channel=CHANNEL,
            id=_id(update),
            address=_address(message.chat.id),
            kind="migrated",
            new_address=_address(message.migrate_to_chat_id),
            sent_at=_utc(message.date),
        )
    user = message.from_user
    if not _private(message.chat) or user is None or user.is_bot:
        return None
    text = message.text or message.caption or ""
    start = _START.match(text)
    phone = None
    # A GIF is a document too; pictures, voices and the like are something else.
    document = message.document if message.animation is None else None
    if message.contact is not None:
        phone, text = _read_contact(message.contact, user)
    return InboundMessage(
        channel=CHANNEL,
        id=_id(update),
        address=_address(message.chat.id),
        text="/start" if start else clean(text),
        start=start.group(1) if start else None,
        sent_at=_utc(message.date),
        name=clean(user.full_name),
        phone=phone,
        language=_language(user),
        file=clean(document.file_id) if document is not None else None,
        file_name=clean(document.file_name or "")[:_LONGEST_NAME] if document is not None else "",
        file_size=document.file_size if document is not None else None,
    )


def _read_contact(contact: Contact, user: User) -> tuple[str | None, str]:
    """The person's own number, or, of another's card, its words: a coach forwards cards to add clients."""
    digits = re.sub(r"[^0-9]", "", contact.phone_number)[:_LONGEST_NUMBER]
    number = f"+{digits}" if digits else None
    if contact.user_id == user.id:
        return number, ""
    return None, " ".join(part for part in (contact.first_name, contact.last_name, number) if part)


def _read_tap(update: Update) -> InboundMessage | None:
    query = update.callback_query
    if query is None or query.data is None or query.from_user.is_bot:
        return None
    if query.message is not None and not _private(query.message.chat):
        return None
    # A private chat has the id of its person; a tap without message still belongs there.
    chat_id = query.message.chat.id if query.message is not None else query.from_user.id
    # A message that is no longer accessible cannot be edited: what follows is then a new one.
    accessible = query.message is not None and query.message.is_accessible
    return InboundMessage(
        channel=CHANNEL,
        id=_id(update),
        address=_address(chat_id),
        choice=clean(query.data),
        choice_of=str(query.message.message_id) if query.message is not None and accessible else None,
        name=clean(query.from_user.full_name),
        language=_language(query.from_user),
        interaction=clean(query.id),
    )


def _read_membership(update: Update, change: ChatMemberUpdated) -> InboundMessage | None:
    """In a private chat the bot is told this way that it was blocked or let in again."""
    if not _private(change.chat):
        return None
    blocked = change.new_chat_member.status in ("kicked", "left")
    return InboundMessage(
        channel=CHANNEL,
        id=_id(update),
        address=_address(change.chat.id),
        kind="blocked" if blocked else "unblocked",
        sent_at=_utc(change.date),
        name=clean(change.from_user.full_name),
        language=_language(change.from_user),
    )


def _private(chat: Chat) -> bool:
    return chat.type == "private"


def _id(update: Update) -> str:
    return f"u{update.update_id}"


def _address(chat_id: object) -> str:
    return f"{CHANNEL}:{_whole(chat_id)}"


def _whole(number: object) -> int:
    """Telegram's ids fit into 52 bits; anything else is not one, though the library lets it through."""
    if isinstance(number, bool) or not isinstance(number, int) or abs(number) >= 1 << 63:
        raise ValueError(f"not an id: {str(number)[:40]!r}")
    return number


def _utc(moment: datetime | None) -> datetime | None:
    return None if moment is None else moment.astimezone(UTC)


def _language(user: User) -> str | None:
    return None if user.language_code is None else clean(user.language_code)
