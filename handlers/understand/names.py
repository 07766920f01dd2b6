"""Which clients a message names: exact, then a clear beginning, then without diacritics, then with one slip of the finger."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import DamerauLevenshtein

from handlers.understand.words import Word, split

_FEWEST_LETTERS_FUZZY = 4
_FEWEST_LETTERS_PREFIX = 3
_MOST_FUZZY_WORDS = 40


class Person(NamedTuple):
    """A client as the coach's messages may call him: every name of his, the full one first."""

    id: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NameHit:
    """The words `first` to `last` (inclusive) name one of `ids`, surest first. `common`: also an ordinary word ("May")."""

    first: int
    last: int
    ids: tuple[int, ...]
    confidence: float
    common: bool = False


def find_names(words: Sequence[Word], people: tuple[Person, ...], common: frozenset[str]) -> list[NameHit]:
    """The names in a row of words, in order. Words of `common` are names only if they are one exactly.

    A full name beats its first part; "Emma K." narrows; two clients who fit alike stand in one hit.
    """
    if not people:
        return []
    index = _index(people)
    hits: list[NameHit] = []
    at = 0
    while at < len(words):
        hit = _exact(words, at, index, common) if words[at].is_name_like else None
        if hit is None:
            at += 1
            continue
        hits.append(hit)
        at = hit.last + 1
    taken = {position for hit in hits for position in range(hit.first, hit.last + 1)}
    loose = [
        hit
        for position, word in enumerate(words[:_MOST_FUZZY_WORDS])
        if position not in taken
        and word.is_name_like
        and word.key not in common
        and (hit := _loose(word, position, index))
    ]
    return sorted([*hits, *loose], key=lambda hit: hit.first)


@dataclass(frozen=True, slots=True)
class _Index:
    parts: dict[str, list[tuple[int, tuple[str, ...]]]]
    """First word of a name → the people and that whole name, folded."""
    in_order: list[str]
    by_letter: dict[str, list[str]]


@lru_cache(maxsize=128)
def _index(people: tuple[Person, ...]) -> _Index:
    parts: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    for person in people:
        for name in person.names:
            keys = tuple(word.key for word in split(name) if word.key.isalpha())
            for begin in range(len(keys)):
                parts.setdefault(keys[begin], []).append((person.id, keys[begin:]))
                if (plain := _plain(keys[begin])) != keys[begin]:
                    parts.setdefault(plain, []).append((person.id, keys[begin:]))
    by_letter: dict[str, list[str]] = {}
    for part in parts:
        if len(part) >= _FEWEST_LETTERS_FUZZY:
            by_letter.setdefault(part[0], []).append(part)
    return _Index(parts, sorted(parts), by_letter)


def _plain(key: str) -> str:
    """Müller is also written Mueller: the e that stands for the dots falls away on both sides."""
    return key.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _exact(words: Sequence[Word], at: int, index: _Index, common: frozenset[str]) -> NameHit | None:
    candidates = index.parts.get(words[at].key) or index.parts.get(_plain(words[at].key))
    if candidates is None and words[at].key.endswith("s") and words[at].key not in common:
        candidates = index.parts.get(words[at].key[:-1])  # "Emmas balance", "Emma's"
    if not candidates:
        return None
    best, length = [], 0
    for person, keys in candidates:
        matched = _along(words, at, keys)
        if matched > length:
            best, length = [person], matched
        elif matched == length:
            best.append(person)
    last = at + length - 1
    return NameHit(at, last, tuple(dict.fromkeys(best)), 1.0, length == 1 and words[at].key in common)


def _along(words: Sequence[Word], at: int, keys: tuple[str, ...]) -> int:
    """How many words from `at` go along with a name; the last may be an initial ("Emma K.")."""
    matched = 1
    for key in keys[1:]:
        if at + matched >= len(words):
            break
        said = words[at + matched].key
        if (
            said in (key, key + "s")
            or _plain(said) == _plain(key)
            or (len(said) == 1 and key.startswith(said))
        ):
            matched += 1
        else:
            break
    return matched


def _loose(word: Word, position: int, index: _Index) -> NameHit | None:
    key = word.key
    if len(key) >= _FEWEST_LETTERS_PREFIX:
        begun: list[int] = []
        for place in range(bisect_left(index.in_order, key), len(index.in_order)):
            if not index.in_order[place].startswith(key):
                break
            begun.extend(person for person, _ in index.parts[index.in_order[place]])
        if begun:
            return NameHit(position, position, tuple(dict.fromkeys(begun)), 0.85)
    if len(key) < _FEWEST_LETTERS_FUZZY:
        return None
    most = 1 if len(key) < 7 else 2
    near: list[tuple[int, int]] = []
    for part in index.by_letter.get(key[0], ()):
        if abs(len(part) - len(key)) <= most:
            distance = DamerauLevenshtein.distance(part, key, score_cutoff=most)
            if distance <= most:
                near.extend((distance, person) for person, _ in index.parts[part])
    if not near:
        return None
    closest = min(distance for distance, _ in near)
    return NameHit(
        position, position, tuple(dict.fromkeys(p for d, p in near if d == closest)), 0.8 - 0.1 * closest
    )
