"""Links that open the chat with a text already typed, and how that text carries a payload."""

import re
from urllib.parse import quote

_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{8,64}")


def chat_link(sender: str, words: str, payload: str = "") -> str:
    """A link to the chat with `sender` (`whatsapp:+49…`); the person sends `words #payload` with a tap.

    WhatsApp has no hidden payload, so it stands at the end of what is sent. ValueError if it is not
    8 to 64 of `[A-Za-z0-9_-]`.
    """
    typed = f"{words} #{payload}" if payload else words
    if payload and split_payload(typed)[1] != payload:
        raise ValueError(f"not a payload: {payload!r}")
    number = re.sub(r"\D", "", sender)
    return f"https://wa.me/{number}?text={quote(typed, safe='')}"


def split_payload(text: str) -> tuple[str, str | None]:
    """The words and the payload of a text that was typed by a link; of any other text, all of it and None."""
    words, sign, payload = text.rstrip().rpartition("#")
    apart = not words or words[-1].isspace()
    return (words.rstrip(), payload) if sign and apart and _PAYLOAD.fullmatch(payload) else (text, None)
