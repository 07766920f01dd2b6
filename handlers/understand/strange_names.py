"""Somebody whom a client names and nobody knows: "book Friday for Zoe", "my son Tom", "Zoe sa 11"."""

from collections.abc import Sequence

from handlers.understand.cues.lexicon import language_of, load, vocabulary_of
from handlers.understand.cues.phrase import POLITE
from handlers.understand.cues.shorthand import SHORTHAND
from handlers.understand.cues.strange_names import (
    ADDRESSED,
    ARTICLES,
    BEFORE_HIM,
    BOOKED,
    CAN,
    COME,
    FOR,
    HIS,
    KIN,
    MARKS,
    NOBODY,
    NOT_PEOPLE,
    SAYS_NO,
    SPEAKERS,
    WANTS,
)
from handlers.understand.known import Known
from handlers.understand.words import Word, split

_ENDING = frozenset(".!?,:;")
_INFINITIVES = {
    "es": ("ar", "er", "ir"),
    "pt": ("ar", "er", "ir"),
    "fr": ("er", "ir"),
    "it": ("are", "ere", "ire"),
}
_AND = frozenset("& and und y e et en i".split())
_JOINING = _AND | {",", "+"}
_NO_NAMES = NOT_PEOPLE | NOBODY
_BEFORE_A_NAME = CAN | COME | KIN


def strangers_in(text: str, words: Sequence[Word], taken: frozenset[int], known: Known) -> list[int]:
    """The places of such names among the words of a client's message; `taken` are those that mean something else.

    Behind "for" a name may be written small; elsewhere it must have its capital, as a verb may stand there. A capital
    makes a name of a word ("per Mia"), but in German, where every noun has one, and where a sentence begins.
    """
    if known.role == "coach":
        return _marked(words, taken, known)
    if known.role != "client":
        return []
    lang = language_of(known.lang)
    found: list[int] = []

    def is_name(at: int) -> bool:
        word = words[at]
        if at in taken or not word.is_name_like or word.key in _NO_NAMES:
            return False
        raised = lang != "de" and text[word.start].isupper() and not text.isupper()
        if not raised and lang in _INFINITIVES and word.key.endswith(_INFINITIVES[lang]):
            return False  # "para experimentar"
        return raised or (word.key not in vocabulary_of(lang) and word.key not in vocabulary_of("en"))

    def is_raised(at: int) -> bool:
        if not (0 <= at < len(words) and is_name(at) and text[words[at].start].isupper()) or text.isupper():
            return False
        begins = at == 0 or words[at - 1].key in _ENDING
        return not begins or _is_no_word(words[at].key, lang)

    for at, word in enumerate(words[:-1]):
        behind = at + 1
        if word.key in FOR[lang] or word.key in FOR["en"]:
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
        elif word.key in KIN and at and words[at - 1].key in ADDRESSED:
            continue  # "Liebe Frau Sommer"
        elif word.key in _BEFORE_A_NAME and is_raised(behind):
            found.append(behind)
        elif word.key in BOOKED:
            found += [place for place in (behind + (words[behind].key in BEFORE_HIM),) if is_raised(place)]
        elif words[behind].key in _AND and _is_speaker(words[at + 2 : at + 3]) and is_raised(at):
            found.append(at)  # "Mia and I would like to come"
        elif (
            words[behind].key in SAYS_NO
            and at + 2 < len(words)
            and words[at + 2].key in WANTS
            and is_raised(at)
        ):
            found.append(at)  # "Tom no puede el viernes"
        elif words[behind].key in WANTS and not _is_speaker(words[behind + 1 : behind + 2]) and is_raised(at):
            found.append(at)
    if not found and 1 in taken and is_raised(0) and _is_all_said(words[1:], taken):
        found = [0]  # "Zoe sa 11"
    return list(dict.fromkeys(found))


def kin_unnamed(text: str, lang: str) -> tuple[str, int] | None:
    """ "Can my son come on Friday?": the word for him, and the place in the text behind it; None where his name follows,
    or where nobody is to train but the writer ("my wife says Friday is fine").
    """
    words = split(text)
    for at, word in enumerate(words):
        before, behind = words[max(0, at - 2) : at], words[at + 1 : at + 2]
        if word.key not in KIN or not before or before[-1].key not in HIS:
            continue
        lead = before[0].key if len(before) > 1 else ""
        leads = lead in FOR[language_of(lang)] | FOR["en"] | CAN or (behind and behind[0].key in WANTS)
        named = behind and behind[0].is_name_like and text[behind[0].start].isupper()
        if leads and not named:
            return word.key, word.end
    return None


def _is_no_word(key: str, lang: str) -> bool:
    """Whether a word at the beginning, where everything has its capital, is none of the language and no slip of one."""
    own, english = vocabulary_of(lang), vocabulary_of("en")
    known = key in own or key in english or key in POLITE or key in SHORTHAND[lang]
    return not known and all(load(name).speller.right(key) == key for name in {lang, "en"})


def _is_speaker(behind: Sequence[Word]) -> bool:
    return bool(behind) and behind[0].key in SPEAKERS


def _is_all_said(words: Sequence[Word], taken: frozenset[int]) -> bool:
    """Whether nothing but times, signs and polite words stands behind the first word."""
    return all(
        place in taken or not word.key.isalpha() or word.key in POLITE for place, word in enumerate(words, 1)
    )


def _marked(words: Sequence[Word], taken: frozenset[int], known: Known) -> list[int]:
    """ "Bella ok": a coach's mark is about somebody, known or not."""
    said = [at for at, word in enumerate(words) if word.key.isalpha()]
    if len(said) != 2 or said[0] in taken or words[said[1]].key not in MARKS:
        return []
    name = words[said[0]].key
    own = vocabulary_of(language_of(known.lang), "coach") | vocabulary_of("en", "coach")
    return [said[0]] if words[said[0]].is_name_like and name not in own else []
