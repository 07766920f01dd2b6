"""A message as words: folded for look-up, each with its span in the text as it was written."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

MOST_WORDS = 250
"""Words of a message that are looked at; what comes after them is a story, and its point was made before."""
MOST_FOREIGN = 100
"""Words that are looked at in a second language: each further one costs every message that means harm as much again."""

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|(?:[^\W\d_]|[\u0300-\u036f])+(?:['’ʼ`´](?:[^\W\d_])+){0,3}|\S")
_SPECIAL = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "ı": "i"})
_APOSTROPHES = "'’ʼ`´"
_SPLIT_AFTER = re.compile(
    r"^(?:[cdjlmnst]|qu|jusqu|aujourd|dell|all|nell|dall|sull|un|quest|tutt|com|dov|cos|c|quand)$"
)
_SHORTENED = frozenset("dr mr mrs ms sr sra prof mme mlle hr fr dott sig".split())
"""Titles whose point ends no sentence."""
_DASHES = frozenset("-–—−‐‑_*\"“”„«»¿¡()[]'’`´")


@dataclass(frozen=True, slots=True)
class Word:
    """One word, number or sign. `key` is folded: lower case, no diacritics, no apostrophes."""

    key: str
    start: int
    end: int

    @property
    def is_name_like(self) -> bool:
        """Letters only, two or more: what a name can be made of."""
        return len(self.key) >= 2 and self.key.isalpha()


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """Lower case without diacritics and apostrophes: "MärZ" → "marz", "can't" → "cant"."""
    low = word.lower()
    if not low.isascii():
        low = "".join(
            c for c in unicodedata.normalize("NFD", low.translate(_SPECIAL)) if not unicodedata.combining(c)
        )
    for sign in _APOSTROPHES:
        low = low.replace(sign, "")
    return low


def _elided(text: str, start: int, end: int) -> list[Word]:
    """French and Italian elision stands for two words ("j'annule" → j annule); English contractions stay one ("can't")."""
    raw = text[start:end]
    for at, sign in enumerate(raw):
        if sign in _APOSTROPHES and _SPLIT_AFTER.match(fold(raw[:at])) and (len(raw) - at > 2 or at > 4):
            rest = _elided(text, start + at + 1, end)
            return [Word(fold(raw[:at]), start, start + at), *rest]
    return [Word(fold(raw), start, end)]


def beginning(text: str, words: Sequence[Word]) -> str:
    """The text up to the last word that is read in another language than the writer's. `words` are those of the text."""
    return text[: words[MOST_FOREIGN].start] if len(words) > MOST_FOREIGN else text


def split(text: str) -> list[Word]:
    """The words of a text, in order, at most MOST_WORDS. Dashes, quotes and brackets are no words; other signs are."""
    return list(_split(text))


# A message is split for its names, its amounts and its answers; buttons and offers are the same ones again and again.
@lru_cache(maxsize=512)
def _split(text: str) -> tuple[Word, ...]:
    words: list[Word] = []
    for found in _WORD.finditer(text):
        raw = found.group()
        if raw in _DASHES:
            continue
        if raw == "." and words and words[-1].key in _SHORTENED and words[-1].end == found.start():
            continue
        start, end = found.span()
        if len(raw) > 3 and any(sign in raw for sign in _APOSTROPHES):
            words.extend(word for word in _elided(text, start, end) if word.key)
        else:
            key = fold(raw)
            if key:
                words.append(Word(key, start, end))
        if len(words) >= MOST_WORDS:
            break
    return tuple(words)
