"""A line of settings in any language, in the words of the one grammar that reads it.

Each language lists its words for the words of that grammar, which are English ones: "Absage bis 24 h vorher kostenlos" is
"cancel until 24 h before free". Names of offers, types and places stay as they were written.
"""

import re

from handlers.understand.cues.lexicon import language_of
from handlers.understand.numerals import words_value
from handlers.understand.settings.tables import WORD, apart, table_of
from handlers.understand.words import fold

_MOST_WORDS = 6
"""Of a phrase."""
_LARGEST_NUMBER_IN_WORDS = 60
_PLACE = re.compile(r"((?:\bat\b|@)[^,;\n]*)", re.IGNORECASE)
_NAME_ENDS = re.compile(r"(?<=\s)(?=[€$£]?\d+(?:[.,]\d+)?(?:x|[€$£]|[,;:]?\s|$))")


def in_english(text: str, lang: str, *topics: str) -> str:
    """The words of some topics as the grammar has them, the others as they stand; English as it is."""
    tongue = language_of(lang)
    if tongue == "en":
        return text
    table = table_of(tongue, *topics)
    text = apart(text)
    words = list(WORD.finditer(text))
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
    hours, places = table_of(tongue, "hours"), table_of(tongue, "places")
    leads = "|".join(word for (word,) in places.exact)
    behind = rf"(?P<hour>\d\w*(?:\s+[^\W\d_]{{1,5}}\.?)??)\s+(?:{leads})\s+(?P<word>[^\W\d_]+)"

    def at(found: re.Match[str]) -> str:
        return found[0] if hours.said_for([found["word"]]) else f"{found['hour']} at {found['word']}"

    return re.sub(behind, at, text, flags=re.IGNORECASE)


def offer_in_english(text: str, lang: str) -> str:
    """ "neues Angebot 10er-Karte 10 Stunden 400 6 Monate": the name stays, the words before and behind it do not."""
    text = text.strip()
    if language_of(lang) == "en":
        return text
    name_ends = _NAME_ENDS.search(text)
    cut = name_ends.start() if name_ends else len(text)
    lead, name = _led(text[:cut], lang)
    tail, verb = trailed(in_english(text[cut:], lang, "offers", "lengths"), lang)
    if not tail.strip():
        name, verb = trailed(name, lang)
    said = {verb, *lead}
    order = "remove" if "remove" in said else "add" if said & {"add", "new"} else ""
    return " ".join(f"{order} {name} {tail}".split())


def _led(text: str, lang: str) -> tuple[list[str], str]:
    """The words of the command at the beginning, in English, and what stands behind them."""
    table = table_of(language_of(lang), "verbs")
    lead, rest = [], apart(text)
    while found := re.match(r"\s*([^\W\d_]+)\s*:?(?=\s|$)", rest):
        english = table.said_for([found[1]])
        if english is None:
            break
        lead.append(english)
        rest = rest[found.end() :]
    return lead, rest


def trailed(text: str, lang: str) -> tuple[str, str]:
    """The text without a verb at its end ("dazu", "löschen"), and that verb in English."""
    found = re.search(r"(?:^|\s)([^\W\d_]+)\s*[.!]?\s*$", text)
    english = table_of(language_of(lang), "verbs").said_for([found[1]]) if found else None
    return (text[: found.start()], english) if found and english else (text, "")
