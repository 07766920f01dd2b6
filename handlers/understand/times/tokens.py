"""A message as tokens: folded for look-up, with the span each one has in the text as it was written."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

READ_AT_MOST = 4096
"""Characters of a message that are read; what a person writes in a chat ends long before."""

MOST_WORDS = 400
"""Words and signs of a message that are read."""

_WORD = re.compile(r"\d+|[½¼¾]|(?:[^\W\d_½¼¾]|[\u0300-\u036f])+|[^\s\w]|_")
_BLANKS = re.compile(r"(\s+)")
_DROPPED = frozenset("'\"`´‘’‚‛“”„‟«»‹›*_¿¡")
_SINGLE = {
    "–": "-",
    "—": "-",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "·": ".",
    "：": ":",
    "～": "-",
    "~": "-",
}
_SPECIAL = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "ı": "i", "º": "o", "ª": "a"})


class Token(NamedTuple):
    """One word, number or sign: `key` is folded (lower case, no diacritics), the span counts characters of the text."""

    key: str
    start: int
    end: int
    glued: bool
    """True where nothing, not even a space, stands between this token and the one before it."""
    number: int | None
    """The value of a run of at most eight digits, else None."""
    accented: bool = False
    """True where folding took a diacritic away ("à" is not "a"), or an apostrophe before two digits ("'18" is a year)."""


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Lower case without diacritics: "MärZ" → "marz", "Straße" → "strasse"."""
    low = word.lower()
    if low.isascii():
        return low
    plain = unicodedata.normalize("NFD", low.translate(_SPECIAL))
    return "".join(c for c in plain if not unicodedata.combining(c))


def _without_addresses(text: str) -> str:
    """Blanks links and e-mail addresses: the numbers in them are no times."""
    if "://" not in text and "www." not in text and "@" not in text:
        return text
    parts = _BLANKS.split(text)
    for k, part in enumerate(parts):
        name, at, host = part.rpartition("@")
        ending = host.rpartition(".")[2] if at and name and "." in host else ""
        if "://" in part or part.startswith("www.") or (len(ending) > 1 and ending.isalpha()):
            parts[k] = " " * len(part)
    return "".join(parts)


def tokenise(text: str) -> list[Token]:
    """Splits into words, runs of digits and single signs. Quotes and apostrophes fall away ("o'clock" → o, clock)."""
    tokens: list[Token] = []
    last_end = quote_end = -1
    text = _without_addresses(text[:READ_AT_MOST])
    for found in _WORD.finditer(text):
        raw = found.group()
        start, end = found.span()
        if raw in _DROPPED:
            if start == last_end:
                last_end = end
            quote_end = end
            continue
        first = raw[0]
        if first.isdecimal():
            number = int(raw) if len(raw) <= 8 else None
            key = raw if raw.isascii() or number is None else str(number).zfill(len(raw))
        else:
            number = None
            key = _SINGLE.get(raw) or fold(raw) or raw
        if len(tokens) == MOST_WORDS:
            break
        marked = start == quote_end and len(raw) == 2 if number is not None else not raw.isascii()
        tokens.append(Token(key, start, end, start == last_end, number, marked))
        last_end = end
    return tokens
