"""Slips of the finger in the words of the lexicon: one letter dropped, doubled, wrong, or two in the wrong order."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_SHORTEST = 5
_DRAWN_OUT = re.compile(r"([a-z])\1+")
"""A letter that is held: "siii", "noo", "ouiii"."""
_SWAPPED = range(3, 6)
_OTHER_WORDS = frozenset(
    "sing gasp lied form untied bale trail diary casual quite tow amy ned ian eva lea ina nia uta udo ida ada leo noa mai mia nic"
    " ben ana eli ali".split()
)
"""Words that a swap would turn into one of the lexicon."""
_LONGEST = 24


@dataclass(frozen=True, slots=True)
class Speller:
    """Words of the lexicon by what is left of them when a letter is missing."""

    words: frozenset[str]
    plain: frozenset[str]
    short_of: Mapping[str, tuple[str, ...]]
    swaps: Mapping[str, str]

    def right(self, key: str) -> str:
        """The word of the lexicon that was meant, or the word as it stands. Of short words only two letters may be swapped."""
        if key in self.swaps:
            return self.swaps[key]
        if self._is_one(key):
            return key
        drawn_out = _DRAWN_OUT.sub(r"\1", key)
        if drawn_out != key and self._is_one(drawn_out):
            return drawn_out
        if not _SHORTEST <= len(key) <= _LONGEST or not key.isalpha():
            return key
        candidates = dict.fromkeys(
            word
            for less in (key, *_shorter(key))
            for word in self.short_of.get(less, ())
            if _one_slip(key, word)
        )
        if not candidates:
            return key
        return min(
            candidates,
            key=lambda word: (word[0] != key[0], sorted(word) != sorted(key), abs(len(word) - len(key))),
        )

    def _is_one(self, key: str) -> bool:
        return key in self.words or key in self.plain


def speller(words: frozenset[str], plain: frozenset[str]) -> Speller:
    """A speller for `words`; those in `plain` are ordinary and stay as they are."""
    short_of: dict[str, list[str]] = {}
    for word in sorted(words):
        if len(word) >= _SHORTEST:
            for less in (word, *_shorter(word)):
                short_of.setdefault(less, []).append(word)
    return Speller(
        words,
        plain,
        {less: tuple(found) for less, found in short_of.items()},
        dict(_swapped(words | plain, _OTHER_WORDS)),
    )


def _swapped(words: frozenset[str], others: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Short words with two neighbours in the wrong order, where that is no word itself: "mvoe" for "move"."""
    made: dict[str, set[str]] = {}
    for word in words:
        if len(word) in _SWAPPED:
            for at in range(len(word) - 1):
                swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
                made.setdefault(swapped, set()).add(word)
    return (
        (slip, meant.pop())
        for slip, meant in made.items()
        if len(meant) == 1 and slip not in words and slip not in others
    )


def _shorter(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _one_slip(said: str, word: str) -> bool:
    """One letter too many, too few, another, or two neighbours swapped; the first letter stays unless swapped."""
    if abs(len(said) - len(word)) > 1:
        return False
    left = 0
    while left < min(len(said), len(word)) and said[left] == word[left]:
        left += 1
    if len(said) == len(word):
        swapped = (
            said[left : left + 2] == word[left : left + 2][::-1] and said[left + 2 :] == word[left + 2 :]
        )
        return (left > 0 or swapped) and (swapped or said[left + 1 :] == word[left + 1 :])
    longer, shorter = (said, word) if len(said) > len(word) else (word, said)
    return left > 0 and longer[left + 1 :] == shorter[left:]
