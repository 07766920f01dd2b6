"""A language's time words, made ready for look-up: phrases of folded tokens → (kind, value)."""

from __future__ import annotations

import importlib
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType

from handlers.understand.times.nodes import Month, Weekday
from handlers.understand.times.numbers import Number
from handlers.understand.times.tokens import fold, tokenise

Entry = tuple[tuple[str, ...], str, Hashable, str]
"""Rest of the phrase after its first token, kind, value, and what its first token must be for it (one of _CONDITIONS)."""

_CONDITIONS = ("GLUED", "ACCENTED")
"""Standing right behind a digit ("3pm", "7h"); written with its accent ("à" is not "a"): the first part of a kind's name."""

_MODULES = {"en": "en", "en-gb": "en", "de": "de", "es": "es", "fr": "fr", "it": "it", "pt": "pt", "nl": "nl"}
_DOTTED = ("WEEKDAY", "MONTH", "UNIT", "APPROX")
_BORROWED = {
    "WEEKDAY": {
        0: "monday montag lundi lunes lunedi maandag",
        1: "tuesday dienstag mardi martes martedi dinsdag",
        2: "wednesday mittwoch mercredi miercoles mercoledi woensdag",
        3: "thursday donnerstag jeudi jueves giovedi donderdag",
        4: "friday freitag vendredi viernes venerdi vrijdag",
        5: "saturday samstag samedi sabado sabato zaterdag",
        6: "sunday sonntag dimanche domingo domenica zondag",
    },
    "RELDAY": {0: "today heute", 1: "tomorrow demain domani"},
}
"""Words that people mix into any language, and that mean nothing else in another one."""
_FUZZY = ("WEEKDAY", "MONTH", "RELDAY")
_SHORTEST_TYPO = 6


@dataclass(frozen=True, slots=True)
class Style:
    """What a language means by the same shapes."""

    month_first: bool = False
    """5/4 is 4 May (en) and not 5 April."""
    half_is_before: bool = False
    """"halb vier" is half past three (de, nl); in English "half four" is half past four."""
    clock_24h: bool = True
    """"07:30" and "7:30" are meant on the 24-hour clock."""
    dot_is_date: bool = True
    """"10.10" by itself is a date (de); elsewhere a clock time."""
    to_is_range: bool = False
    """"10 to 12" with digits is a range (en); where the word for minutes before an hour is another one, it cannot be."""
    dotted_ordinals: bool = False
    """"am 3." is the third (de)."""
    and_minutes: bool = False
    """"tres y veinte" is a clock time."""
    weekday_and_number: bool = True
    """"Friday 13" is a date; in de and nl 13 after a weekday is an hour unless that date is near."""
    weekday_today: bool = False
    """"Monday" said on a Monday is today (en); elsewhere people mean the next one and say "today" of today."""
    weak_days_alone: bool = True
    """A short weekday that is a word of its own as well ("do", "ma") is one when it is the whole message."""
    verb_last: bool = False
    """In "morgen leider absagen" what cancels stands behind its day (de, nl)."""
    morning_is_tomorrow: bool = False
    """The word for the morning is that for tomorrow (es)."""
    weeks_on_day: bool = False
    """"a week today", "tomorrow week" (en)."""
    ordinal_days: bool = True
    """"the third" is a day of the month; in the Romance languages only the first is counted so."""
    hours_with_at: bool = False
    """Hours are said with "a las" (es, fr, it, pt): a bare number behind a weekday is its date where a coming week has it."""
    country: str = "US"
    """Whose holidays are kept."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All phrases of a language by their first token, its style, and the usual misspellings of its longer words."""

    phrases: Mapping[str, tuple[Entry, ...]]
    style: Style
    typos: Mapping[str, str]


def _expand(module: ModuleType) -> Iterator[tuple[str, Hashable, str]]:
    for kind, by_value in module.WORDS.items():
        for value, phrases in by_value.items():
            for phrase in phrases.split("|"):
                clean = " ".join(phrase.split())
                if not clean:
                    continue
                if kind in ("WEEKDAY", "WEEKDAY_WEAK", "REPEAT_WEEKDAY"):
                    value = Weekday(value)
                elif kind == "MONTH":
                    value = Month(value)
                yield kind, value, clean
                if kind in _DOTTED and len(clean) <= 5 and clean.isalpha():
                    yield kind, value, clean + "."
    for words, value in module.cardinals():
        yield "NUM", Number(value, 0), words
    for words, value in module.ordinals():
        yield "ORD", value, words


def misspell(word: str) -> Iterator[str]:
    """The slips of a typing thumb: one letter missing, two letters swapped, one letter doubled. The first one stays."""
    for i in range(1, len(word)):
        yield word[:i] + word[i + 1 :]
        yield word[:i] + word[i] + word[i:]
        if i + 1 < len(word):
            yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]


@lru_cache(maxsize=16)
def load(lang: str) -> Lexicon:
    """The lexicon of `lang` ("de", "en-GB", "pt_BR"); English for a language that is not spoken here."""
    name = lang.replace("_", "-").lower()
    base = _MODULES.get(name) or _MODULES.get(name.split("-")[0]) or "en"
    module = importlib.import_module(f"handlers.understand.lexicon.times_{base}")
    table: dict[str, list[Entry]] = {}
    seen: set[tuple[tuple[str, ...], str, Hashable]] = set()
    fuzzy: list[str] = []
    for kind, value, phrase in _expand(module):
        keys = tuple(t.key for t in tokenise(phrase))
        if not keys or (keys, kind, value) in seen:
            continue
        seen.add((keys, kind, value))
        condition = next((c for c in _CONDITIONS if kind.startswith(c)), "")
        plain = kind.removeprefix(f"{condition}_")
        table.setdefault(keys[0], []).append((keys[1:], plain, value, condition))
        if kind in _FUZZY and len(keys) == 1 and len(keys[0]) >= _SHORTEST_TYPO:
            fuzzy.append(keys[0])
    for kind, by_value in _BORROWED.items():
        for value, words in by_value.items():
            for word in words.split():
                if word not in table:
                    table[word] = [((), kind, Weekday(value) if kind == "WEEKDAY" else value, "")]
    stop = {fold(w) for w in module.NOT_TYPOS.split()}
    typos: dict[str, str] = {}
    for word in fuzzy:
        for slip in misspell(word):
            if len(slip) >= _SHORTEST_TYPO - 1 and slip not in table and slip not in stop:
                typos.setdefault(slip, word)
    style: Style = module.STYLES.get(name, module.STYLES[base])
    return Lexicon({k: tuple(v) for k, v in table.items()}, style, typos)
