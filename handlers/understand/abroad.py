"""Days said in another language than the rest of a message: "book mañana 18h please"."""

from collections.abc import Sequence

from handlers.understand.cues.lexicon import language_of, vocabulary_of
from handlers.understand.known import Known
from handlers.understand.times import TimeReading, read_times
from handlers.understand.words import MOST_FOREIGN, beginning, split

_DAYS = {
    "en": "today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday",
    "de": "heute morgen ubermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "es": "hoy manana lunes martes miercoles jueves viernes sabado domingo",
    "fr": "aujourdhui demain lundi mardi mercredi jeudi vendredi samedi dimanche",
    "it": "oggi domani lunedi martedi mercoledi giovedi venerdi sabato domenica",
    "pt": "hoje amanha",
    "nl": "vandaag morgen overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
}
_SPEAKS = {
    word: lang for lang, words in reversed(_DAYS.items()) for word in words.split() if lang != "en"
} | dict.fromkeys(_DAYS["en"].split(), "en")


def readings_abroad(text: str, readings: Sequence[TimeReading], known: Known) -> list[TimeReading]:
    """The readings, and in place of what they miss those of the language in which a day was named."""
    own = vocabulary_of(language_of(known.lang))
    other: tuple[str, list[TimeReading]] | None = None
    words = split(text)
    text = beginning(text, words)
    for word in words[:MOST_FOREIGN]:
        lang = _SPEAKS.get(word.key)
        if lang is None or lang == language_of(known.lang) or word.key in own:
            continue
        if any(r.span[0] <= word.start < r.span[1] for r in readings):
            continue
        # One other language, read once: a message that names a hundred days of six of them is no message.
        other = other or (lang, read_times(text, known.now, known.tz, lang))
        if other[0] != lang:
            continue
        theirs = [r for r in other[1] if r.span[0] <= word.start < r.span[1] and r.date_said]
        if theirs:
            begin, end = theirs[0].span
            kept = [r for r in readings if r.span[1] <= begin or end <= r.span[0]]
            return sorted([*kept, *theirs], key=lambda r: r.span)
    return list(readings)
