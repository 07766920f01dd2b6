"""Messages as every channel gives and takes them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

EventKind = Literal["message", "blocked", "unblocked", "migrated"]
Role = Literal["confirm", "decline", "other"]

LONGEST_TEXT = 4096
"""Characters of a message that are read; what is longer is cut at the edge."""


@dataclass(frozen=True, slots=True)
class InboundMessage:
    """One thing that a person did in a chat, told by a channel after it verified the sender.

    `id` is unique within the channel and the same at every repeat of the delivery. `address` is channel + opaque chat
    id (`telegram:4711`, `whatsapp:US.1234`). `sent_at` is the provider's own time in UTC, None where it gives none.
    `choice` is the id of the tapped button; `choice_of` the provider's id of the message under which it stood.
    `start` is the payload of a deep link or of a prefilled text. `text` is free of NUL and lone surrogates.
    """

    channel: str
    id: str
    address: str
    text: str = ""
    choice: str | None = None
    choice_of: str | None = None
    start: str | None = None
    sent_at: datetime | None = None
    name: str = ""
    phone: str | None = None
    language: str | None = None
    kind: EventKind = "message"
    new_address: str | None = None
    interaction: str | None = None
    """What the channel needs to answer a tap at once (Telegram's callback query id)."""
    file: str | None = None
    """What the channel fetches the file by that came with the message: an id, never an address with a key in it."""
    file_name: str = ""
    file_size: int | None = None
    """Bytes, where the provider says how many."""


@dataclass(frozen=True, slots=True)
class Button:
    """A choice under a message. `id` comes back as `InboundMessage.choice`; with `url` it opens a page instead."""

    id: str
    label: str
    role: Role = "other"
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a message: a public link under which the channel or the person can fetch it."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class OutboundMessage:
    """A message on its way out, words already chosen.

    `edits` is the provider's id of the message that it replaces (None: a new one). `template`, else `kind`, names the
    approved WhatsApp template outside the 24-hour window and `variables` fill it in; `last_inbound_at` (UTC) decides
    whether that is so. `dedupe` is stable over retries.
    """

    address: str
    text: str
    buttons: tuple[Button, ...] = ()
    files: tuple[Attachment, ...] = ()
    edits: str | None = None
    kind: str = ""
    template: str = ""
    language: str = "en"
    variables: Mapping[str, str] = field(default_factory=dict)
    last_inbound_at: datetime | None = None
    dedupe: str = ""


def clean(text: str) -> str:
    """Text that every store can keep: no NUL, no lone surrogate, no other control sign but newline and tab, cut to
    size."""
    if len(text) <= LONGEST_TEXT and text.isprintable():
        return text
    kept = text.replace("\r\n", "\n")[:LONGEST_TEXT]
    kept = kept.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return "".join(
        sign
        for sign in kept
        if sign in "\n\t" or (sign >= " " and sign != "\x7f" and not "\x80" <= sign <= "\x9f")
    )
