"""The phrases of a language, ready for look-up, and the search for them in a sentence."""

import importlib
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from handlers.understand.cues.enclitics import without_enclitics
from handlers.understand.cues.phrase import Phrase, compile_phrase, key_of, vocabulary
from handlers.understand.cues.spelling import Speller, speller

LANGUAGES = ("en", "de", "es", "fr", "it", "pt", "nl")
_MOST_HITS = 120
_FEWEST_WORDS = 3
_FEW_OF_THEM = 0.6
_MOST_OF_THEM = 0.75
_PARTS = {
    "en": ("asks", "changes", "rebook", "talk"),
    "de": ("asks", "changes", "talk"),
    "nl": ("asks", "changes", "talk"),
    **dict.fromkeys(("es", "fr", "it", "pt"), ("asks", "changes", "rebook", "talk")),
}
"""Of some languages, what everybody says stands in several modules."""
_MORE = ("coach", "wider")
_FURTHER = {
    ("wider", "en"): ("elsewhere", "hindered", "belongings", "stays"),
    ("coach", "de"): ("tells",),
    ("coach", "nl"): ("tells",),
}
"""Of some, what else is said stands in several modules too."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All phrases of a language by the first letters of one of their words; its speller; words never taken for a name."""

    lang: str
    by_anchor: Mapping[str, tuple[Phrase, ...]]
    speller: Speller
    words: frozenset[str]
    filler: frozenset[str]


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that was found: the words `first` to `last` (inclusive), what they mean and how surely."""

    label: str
    weight: float
    first: int
    last: int
    lang: str
    source: str


def language_of(lang: str) -> str:
    """The lexicon for a language tag: "en-GB" → "en"; English for a language that has none."""
    short = lang[:2].lower()
    return short if short in LANGUAGES else "en"


def tongue_of(keys: Sequence[str], role: str, lang: str) -> str | None:
    """The other language in which nearly all words of a row are known, where few are in its own; None if none is."""
    said = [key for key in keys if key.isalpha()]
    own = language_of(lang)
    if len(said) < _FEWEST_WORDS or _share(said, own, role) >= _FEW_OF_THEM:
        return None
    best = max((name for name in LANGUAGES if name != own), key=lambda name: _share(said, name, role))
    return best if _share(said, best, role) >= _MOST_OF_THEM else None


def _share(said: Sequence[str], lang: str, role: str) -> float:
    words = vocabulary_of(lang, role)
    return sum(key in words for key in said) / len(said)


@cache
def load(lang: str, role: str = "client") -> Lexicon:
    """The lexicon of one of LANGUAGES: what everybody says; with "coach" what only coaches say too, with "wider" what
    is said of other calendars, tables and banks."""
    phrases: dict[str, list[Phrase]] = {}
    for label, lines, lists in _blocks(lang, role):
        for line in lines:
            phrase = compile_phrase(label, line, lists)
            for anchor in phrase.anchors:
                phrases.setdefault(anchor, []).append(phrase)
    by_anchor = {anchor: tuple(found) for anchor, found in phrases.items()}
    known, filler = vocabulary_of(lang, role), _filler(lang)
    return Lexicon(lang, by_anchor, speller(known - filler, filler), known, filler)


@cache
def vocabulary_of(lang: str, role: str = "client") -> frozenset[str]:
    """All words of a language's phrases, without the phrases: to tell in which language somebody writes, all seven are
    asked, and to make their phrases ready would take the first such message ten times as long."""
    return _filler(lang).union(*(vocabulary(lines, lists) for _, lines, lists in _blocks(lang, role)))


def _filler(lang: str) -> frozenset[str]:
    module = importlib.import_module(f"handlers.understand.cues.{lang}")
    return frozenset(_plain(lang)(module.FILLER).split())


def _blocks(lang: str, role: str) -> Iterator[tuple[str, list[str], Mapping[str, str]]]:
    """The phrases of each label, as they are written, with the lists that they name."""
    module = importlib.import_module(f"handlers.understand.cues.{lang}")
    modules = [module]
    for part in _PARTS.get(lang, ()):
        modules.append(importlib.import_module(f"handlers.understand.cues.{part}_{lang}"))
    if role in _MORE:
        for part in (role, *_FURTHER.get((role, lang), ())):
            modules.append(importlib.import_module(f"handlers.understand.cues.{part}_{lang}"))
    plain = _plain(lang)
    for source in modules:
        lists = _lists(module, source, plain)
        for label, block in source.PHRASES.items():
            yield label, [line for line in map(str.strip, plain(block).splitlines()) if line], lists


def _plain(lang: str) -> Callable[[str], str]:
    return _dotless if lang == "de" else str


def _lists(base: ModuleType, module: ModuleType, plain: Callable[[str], str]) -> Mapping[str, str]:
    words: Mapping[str, str] = {**base.LISTS, **getattr(module, "LISTS", {})}
    return {name: "|".join(plain(row).split()) for name, row in words.items()}


def _dotless(text: str) -> str:
    """ "fuer" is "für" without the key for it: both become "fur"."""
    return text.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def find(keys: Sequence[str], lang: str, role: str = "client", *, slips: bool = True) -> list[Hit]:
    """Every phrase of the language that stands in a row of folded words; "@t", "@n", "@m" stand for what was read before. `slips` are forgiven."""
    lexicon = load(lang, role)
    spelled = [_dotless(key) for key in keys] if lang == "de" else list(keys)
    if slips:
        spelled = [without_enclitics(key, lang, lexicon.words, lexicon.filler) for key in spelled]
        spelled = [lexicon.speller.right(key) for key in spelled]
    line = " " + " ".join(spelled) + " "
    starts: list[int] = []
    at = 0
    for key in spelled:
        starts.append(at)
        at += len(key) + 1
    hits: list[Hit] = []
    tried: set[int] = set()
    for anchor in dict.fromkeys(_anchor(key) for key in spelled):
        for phrase in lexicon.by_anchor.get(anchor, ()):
            if id(phrase) in tried:
                continue
            tried.add(id(phrase))
            for found in phrase.pattern().finditer(line):
                first = bisect_right(starts, found.start()) - 1
                last = max(first, bisect_right(starts, found.end() - 1) - 1)
                hits.append(Hit(phrase.label, phrase.weight, first, last, lang, phrase.source))
                if len(hits) >= _MOST_HITS:
                    return hits
    return hits


def _anchor(key: str) -> str:
    if key[0] == "@":
        return key
    return "#" if key[0].isdigit() else key_of(key)
