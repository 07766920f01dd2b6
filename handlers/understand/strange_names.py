"""Somebody whom a client names and nobody knows: "book Friday for Zoe", "kann Zoe am Freitag kommen"."""

from collections.abc import Sequence

from handlers.understand.cues.lexicon import language_of, vocabulary_of
from handlers.understand.cues.strange_names import ARTICLES, CAN, FOR, MARKS, NOBODY, NOT_PEOPLE
from handlers.understand.known import Known
from handlers.understand.words import Word

_JOINING = frozenset(", & + and und y e et en i".split())


def strangers_in(text: str, words: Sequence[Word], taken: frozenset[int], known: Known) -> list[int]:
    """The places of such names among the words of a client's message; `taken` are those that mean something else.

    Behind "for" a name may be written small; behind "can" it must have its capital, as a verb may stand there. A capital
    makes a name of a word ("per Mia"), but in German, where every noun has one.
    """
    if known.role == "coach":
        return _marked(words, taken, known)
    if known.role != "client":
        return []
    lang = language_of(known.lang)
    found: list[int] = []

    def is_name(at: int) -> bool:
        word = words[at]
        if at in taken or not word.is_name_like or word.key in NOT_PEOPLE | NOBODY:
            return False
        raised = lang != "de" and text[word.start].isupper() and not text.isupper()
        return raised or (word.key not in vocabulary_of(lang) and word.key not in vocabulary_of("en"))

    for at, word in enumerate(words[:-1]):
        behind = at + 1
        if word.key in FOR[lang] | FOR["en"]:
            if (
                words[behind].key in ARTICLES.get(lang, ())
                and text[words[min(behind + 1, len(words) - 1)].start].isupper()
            ):
                behind += 1  # "para a Zoe"
            # "for Mia, Leo and Zoe": a second name stands behind something that joins.
            while behind < len(words) and (is_name(behind) or behind in taken):
                found += [behind] if is_name(behind) else []
                joined = behind + 1 < len(words) and words[behind + 1].key in _JOINING
                behind += 2 if joined else len(words)
        elif word.key in CAN and is_name(behind) and text[words[behind].start].isupper():
            found.append(behind)
    return list(dict.fromkeys(found))


def _marked(words: Sequence[Word], taken: frozenset[int], known: Known) -> list[int]:
    """ "Bella ok": a coach's mark is about somebody, known or not."""
    said = [at for at, word in enumerate(words) if word.key.isalpha()]
    if len(said) != 2 or said[0] in taken or words[said[1]].key not in MARKS:
        return []
    name = words[said[0]].key
    own = vocabulary_of(language_of(known.lang), "coach") | vocabulary_of("en", "coach")
    return [said[0]] if words[said[0]].is_name_like and name not in own else []
