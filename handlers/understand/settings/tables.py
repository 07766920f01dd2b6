"""The words of settings of one language, ready for look-up.

They are written as the words of the grammar → phrases of the language, one behind the other: `im_voraus` are two words that go
together, `bestätig*` is a word that begins so. What is written exactly so wins over what differs in its accents alone
("zählen", "zahlen").
"""

import importlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from handlers.understand.words import fold

WORD = re.compile(r"\d+h\d+|[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:[.,:]\d+)*|\S")
_ELIDED = re.compile(r"\b(?:[ldjnsmt]|qu|jusqu|dall|all|dell|nell|un)['’](?=[^\W\d_])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Table:
    """Phrases as they are written, folded, and cut short ("bestätig*"), each with the words of the grammar for it."""

    exact: Mapping[tuple[str, ...], str]
    folded: Mapping[tuple[str, ...], str]
    begins: tuple[tuple[str, str], ...]

    def said_for(self, words: list[str]) -> str | None:
        """The words of the grammar for a phrase; None for one that the language does not list."""
        exact = self.exact.get(tuple(word.lower() for word in words))
        if exact is not None:
            return exact
        key = tuple(map(fold, words))
        if (found := self.folded.get(key)) is not None or len(words) > 1:
            return found
        return next((english for begin, english in self.begins if key[0].startswith(begin)), None)


@cache
def table_of(lang: str, *topics: str) -> Table:
    """The words of some topics in one of the languages but English."""
    module = importlib.import_module(f"handlers.understand.settings.words_{lang}")
    exact: dict[tuple[str, ...], str] = {}
    folded: dict[tuple[str, ...], str] = {}
    begins: list[tuple[str, str]] = []
    for topic in topics:
        for english, row in module.WORDS[topic].items():
            for phrase in row.split():
                if phrase.endswith("*"):
                    begins.append((fold(phrase[:-1]), english))
                    continue
                words = tuple(word[0] for word in WORD.finditer(phrase.replace("_", " ")))
                exact.setdefault(words, english)
                folded.setdefault(tuple(map(fold, words)), english)
    begins.sort(key=lambda item: -len(item[0]))
    return Table(exact, folded, tuple(begins))


def apart(text: str) -> str:
    """ "Jusqu'à 24 h": what is elided stands by itself."""
    return _ELIDED.sub(lambda found: found[0][:-1] + " ", text)
