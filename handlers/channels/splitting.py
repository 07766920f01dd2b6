"""Cuts a text that is longer than a channel takes, where a reader would."""

from collections.abc import Callable

_SEAMS = ("\n\n", "\n", ". ", " ")


def utf16_length(text: str) -> int:
    """The length as Telegram counts it: an emoji outside the basic plane is two."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def split_text(text: str, limit: int, length: Callable[[str], int] = len) -> list[str]:
    """`text` in parts of at most `limit`, cut at the best seam: paragraph, line, sentence, word."""
    parts = []
    rest = text.strip()
    while length(rest) > limit:
        room = rest[:limit]
        while length(room) > limit:
            room = room[: len(room) - max(1, (length(room) - limit) // 2)]
        cut = _best_cut(room)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest] if rest or not parts else parts


def _best_cut(room: str) -> int:
    """Where to cut; a seam in the first half would leave too little, so the next finer one is tried."""
    for seam in _SEAMS:
        at = room.rfind(seam)
        if at > len(room) // 2:
            return at + len(seam)
    return len(room)
