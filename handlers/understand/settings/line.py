"""A line of settings in any language, in the words of the one grammar that reads it.

Each language lists its words for the words of that grammar, which are English ones: "Absage bis 24 h vorher kostenlos" is
"cancel until 24 h before free". Names of offers, types and places stay as they were written.
"""

import importlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from handlers.understand.cues.lexicon import language_of
from handlers.understand.numerals import words_value
from handlers.understand.words import fold

_WORD = re.compile(r"\d+h\d+|[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:[.,:]\d+)*|\S")
_ELIDED = re.compile(r"\b(?:[ldjnsmt]|qu|jusqu|dall|all|dell|nell|un)['’](?=[^\W\d_])", re.IGNORECASE)
_MOST_WORDS = 6
"""Of a phrase."""
_LARGEST_NUMBER_IN_WORDS = 60
_PLACE = re.compile(r"((?:\bat\b|@)[^,;\n]*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Table:
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
def _table(lang: str, *topics: str) -> _Table:
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
                words = tuple(word[0] for word in _WORD.finditer(phrase.replace("_", " ")))
                exact.setdefault(words, english)
                folded.setdefault(tuple(map(fold, words)), english)
    begins.sort(key=lambda item: -len(item[0]))
    return _Table(exact, folded, tuple(begins))


def in_english(text: str, lang: str, *topics: str) -> str:
    """The words of some topics as the grammar has them, the others as they stand; English as it is."""
    tongue = language_of(lang)
    if tongue == "en":
        return text
    table = _table(tongue, *topics)
    text = _apart(text)
    words = list(_WORD.finditer(text))
    said, at, done = [], 0, 0
    while at < len(words):
        for count in range(min(_MOST_WORDS, len(words) - at), 0, -1):
            phrase = [word[0] for word in words[at : at + count]]
            english = table.said_for(phrase)
            if english is None and count == 1:
                english = _number(phrase[0], tongue)
            if english is None:
                continue
            said.append(text[done : words[at].start()] + english)
            done = words[at + count - 1].end()
            at += count
            break
        else:
            at += 1
    return "".join(said) + text[done:]


def _apart(text: str) -> str:
    """ "Jusqu'à 24 h": what is elided stands by itself."""
    return _ELIDED.sub(lambda found: found[0][:-1] + " ", text)


def _number(word: str, lang: str) -> str | None:
    if not word.isalpha():
        return None
    found = words_value([fold(word)], lang)
    return str(found[1]) if found and found[1] <= _LARGEST_NUMBER_IN_WORDS else None


def hours_in_english(text: str, lang: str) -> str:
    """ "mo-fr 9-17 Uhr auf Platz 2" → "mon-fri 9-17  at Platz 2". A place stays as it was written."""
    tongue = language_of(lang)
    if tongue == "en":
        return text
    parts = _PLACE.split(_with_places(text, tongue))
    for k in range(0, len(parts), 2):
        parts[k] = in_english(parts[k], tongue, "hours")
    return "".join(parts)


def _with_places(text: str, tongue: str) -> str:
    """Behind an hour, "auf", "en", "sur" and a word that is no day lead a place."""
    hours, places = _table(tongue, "hours"), _table(tongue, "places")
    leads = "|".join(word for (word,) in places.exact)
    behind = rf"(?P<hour>\d\w*(?:\s+[^\W\d_]{{1,5}}\.?)??)\s+(?:{leads})\s+(?P<word>[^\W\d_]+)"

    def at(found: re.Match[str]) -> str:
        return found[0] if hours.said_for([found["word"]]) else f"{found['hour']} at {found['word']}"

    return re.sub(behind, at, text, flags=re.IGNORECASE)


_NAME_ENDS = re.compile(r"(?<=\s)(?=[€$£]?\d+(?:[.,]\d+)?(?:x|[€$£]|[,;:]?\s|$))")


def offer_in_english(text: str, lang: str) -> str:
    """ "neues Angebot 10er-Karte 10 Stunden 400 6 Monate": the name stays, the words before and behind it do not."""
    text = text.strip()
    if language_of(lang) == "en":
        return text
    name_ends = _NAME_ENDS.search(text)
    cut = name_ends.start() if name_ends else len(text)
    lead, name = _led(text[:cut], lang)
    tail, verb = _trailed(in_english(text[cut:], lang, "offers", "lengths"), lang)
    if not tail.strip():
        name, verb = _trailed(name, lang)
    said = {verb, *lead}
    order = "remove" if "remove" in said else "add" if said & {"add", "new"} else ""
    return " ".join(f"{order} {name} {tail}".split())


def _led(text: str, lang: str) -> tuple[list[str], str]:
    """The words of the command at the beginning, in English, and what stands behind them."""
    table = _table(language_of(lang), "verbs")
    lead, rest = [], _apart(text)
    while found := re.match(r"\s*([^\W\d_]+)\s*:?(?=\s|$)", rest):
        english = table.said_for([found[1]])
        if english is None:
            break
        lead.append(english)
        rest = rest[found.end() :]
    return lead, rest


def _trailed(text: str, lang: str) -> tuple[str, str]:
    """The text without a verb at its end ("dazu", "löschen"), and that verb in English."""
    found = re.search(r"(?:^|\s)([^\W\d_]+)\s*[.!]?\s*$", text)
    english = _table(language_of(lang), "verbs").said_for([found[1]]) if found else None
    return (text[: found.start()], english) if found and english else (text, "")


def lead(text: str, lang: str) -> tuple[str, str] | None:
    """What a line sets, by its first words, and the rest of it: "Regeln: Absage 24 h" → rules. None for another text; a
    rest that could be none of it proves nothing."""
    tongue = language_of(lang)
    if tongue == "en":
        return None
    text = _apart(text)
    heads, verbs = _table(tongue, "heads"), _table(tongue, "verbs")
    words = list(_WORD.finditer(text))
    verb, at = "", 0
    while (
        at < min(3, len(words))
        and (said := verbs.said_for([words[at][0]]))
        and not _is_head(heads, words, at)
    ):
        verb, at = verb or said.strip(), at + 1
    for count in range(min(3, len(words) - at), 0, -1):
        kind = heads.said_for([word[0] for word in words[at : at + count]])
        if kind is None:
            continue
        rest = text[words[at + count - 1].end() :].strip(" :\t")
        if kind in ("offers", "types", "places"):
            rest, trailing = _trailed(rest, lang)
            verb = verb or trailing
            if kind == "offers" and rest.strip():
                rest = text
        if rest and not verb and not _fits(kind, rest, tongue):
            return None
        return kind, f"{verb} {rest}".strip() if kind == "types" else rest
    return None


_TOLD = re.compile(
    r"(?:\w+ ){0,6}?(?:late (?:cancel|mov)\w*|(?:cancel|mov)\w* late|no[- ]?shows?)\b.*?(?:free|half|full|count|cost|%).*"
    r"|(?:\w+ ){0,6}?(?:cancel|mov)\w*\b(?=.*\b(?:free|half|full)\b)(?=.*\b(?:until|up to|before)\b).*\d ?(?:h|hours?|days?)\b.*"
    r"|no refunds?\W*",
    re.IGNORECASE,
)


def tells_rule(text: str, lang: str) -> bool:
    """ "Late cancels cost half", "annulation gratuite jusqu'à 24 h avant": what holds for all, told without "rules"."""
    return _TOLD.fullmatch(" ".join(in_english(text, lang, "rules").split())) is not None


def _is_head(heads: _Table, words: list[re.Match[str]], at: int) -> bool:
    return heads.said_for([words[at][0]]) is not None


_FITTING = {
    "hours": (r"\d|\boff\b", "hours"),
    "offers": (r"\d", "offers"),
    "types": (r"\d", "types"),
    "places": (r"\bfee\b.*\d", "types"),
    "guard": (r"\d|\b(?:off|no|not)\b", "rules"),
}
"""What stands in a line that sets something of the kind and in no other, and the topic of its words."""


def _fits(kind: str, rest: str, tongue: str) -> bool:
    if kind not in _FITTING:
        return True
    pattern, topic = _FITTING[kind]
    return re.search(pattern, in_english(rest, tongue, topic)) is not None
