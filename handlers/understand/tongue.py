"""In which language somebody writes, by the words that only one of the languages knows."""

from dataclasses import dataclass
from functools import lru_cache

from domain.languages import LANGUAGES
from handlers.understand.cues.lexicon import language_of, vocabulary_of
from handlers.understand.words import split

CLEAR, STRONG = 2, 4
"""Words that speak for one language: so many may be chance once, so many are none. One of another is forgiven to each
two; where none speaks for another, one less will do, or a whole sentence without a word of the writer's own language."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """`strong`: one such message is enough to say in what language the person writes."""

    language: str
    strong: bool


def tongue_of(text: str, own: str) -> Tongue | None:
    """The language of a text where it is clear, else None. `own`: the language in which the writer is spoken to; what
    can be read in it is taken for it, without a look at the others."""
    words = {word.key for word in split(text) if word.is_name_like}
    native = language_of(own)
    in_own = len(words & _vocabulary(native))
    if len(words) < CLEAR or 2 * in_own > len(words):
        return Tongue(native, strong=True) if in_own >= CLEAR else None
    votes = {language: len(words & _own_words(language)) for language in LANGUAGES}
    best, second = sorted(votes, key=lambda language: -votes[language])[:2]
    if votes[best] < CLEAR or votes[best] < 2 * votes[second]:
        return None
    needed = STRONG if votes[second] else CLEAR if not in_own and len(words) >= STRONG else STRONG - 1
    return Tongue(best, strong=votes[best] >= needed)


@lru_cache(maxsize=16)
def _vocabulary(language: str) -> frozenset[str]:
    return vocabulary_of(language, "client") | vocabulary_of(language, "coach")


@lru_cache(maxsize=16)
def _own_words(language: str) -> frozenset[str]:
    """Words of this language that are words of no other."""
    others = (_vocabulary(other) for other in LANGUAGES if other != language)
    return _vocabulary(language).difference(*others)
