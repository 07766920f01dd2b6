"""The phrases that a sentence holds, in the languages in which it may have been written."""

from dataclasses import replace

from handlers.understand.cues.lexicon import LANGUAGES, Hit, find, language_of, vocabulary_of
from handlers.understand.sentence import Sentence
from handlers.understand.shifted_days import shifted_days

_MOST_OF_THEM = 0.6


def find_hits(sentence: Sentence, role: str) -> list[Hit]:
    """The phrases in the writer's language, then those in English; in the other languages only where that gave nothing."""
    keys = sentence.keys
    lang = language_of(sentence.known.lang)
    hits = [*find(keys, lang, role), *shifted_days(sentence)]
    if lang != "en":
        hits += [
            replace(hit, weight=hit.weight * 0.95)
            for hit in find(sentence.english_keys, "en", role, slips=False)
        ]
    if not hits:
        for other in LANGUAGES:
            if other not in (lang, "en") and _speaks(keys, other, role):
                hits += [
                    replace(hit, weight=hit.weight * 0.85) for hit in find(keys, other, role, slips=False)
                ]
    return hits


def _speaks(keys: list[str], lang: str, role: str) -> bool:
    """Whether most words of a message are of the language: one word that two languages share proves nothing."""
    said = [key for key in keys if key.isalpha()]
    words = vocabulary_of(lang, role)
    return bool(said) and sum(key in words for key in said) >= _MOST_OF_THEM * len(said)
