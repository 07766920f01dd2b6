"""Numbers as people write them: digits or words, decimals, fractions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class Number(NamedTuple):
    """A whole number and how many digits it was written with (0: in words)."""

    value: int
    digits: int


def joined(tens: dict[int, str], ones: dict[int, str], pattern: str) -> Iterator[tuple[str, int]]:
    """Compound numbers of a language: every ten with every one, put together by `pattern` ("{ten} {one}")."""
    for ten, ten_word in tens.items():
        for one, one_word in ones.items():
            if 1 <= one <= 9:
                for t in ten_word.split("|"):
                    for o in one_word.split("|"):
                        yield pattern.format(ten=t.strip(), one=o.strip()), ten + one


def listed(words: str, first: int = 0) -> Iterator[tuple[str, int]]:
    """ "zero one two|too" → (zero, 0) (one, 1) (two, 2) (too, 2): one number after the other, spellings parted by |."""
    for value, spellings in enumerate(words.split(), first):
        for spelling in spellings.split("|"):
            yield spelling.replace("_", " "), value
