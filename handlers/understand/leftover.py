"""The words of a clause that nothing explains: a reason, or a name that nobody has."""

import re
from collections.abc import Sequence

from handlers.understand.clauses import Clause
from handlers.understand.cues.extents import COURT_FEES, EVERYTHING
from handlers.understand.cues.lexicon import Hit, language_of, load, vocabulary_of
from handlers.understand.names import NameHit
from handlers.understand.sentence import Cell, Sentence
from handlers.understand.sessions import Units
from handlers.understand.words import Word, fold, split

_MANY_NAMES = frozenset(
    ("cancel", "book", "move", "ok", "no_show", "transfer", "forgive", "freeze", "extend")
)
_LONGEST_NAME = 2
_BEFORE_A_NAME = frozenset("a al à au aan o ao den die der el la le client called named namens".split())


def leftover(
    sentence: Sentence,
    clause: Clause,
    hits: Sequence[Hit],
    method: tuple[str, int, int] | None,
    units: Units | None,
    explained: Sequence[tuple[int, int]],
) -> list[Word]:
    """Words outside times, names, amounts (`explained`) and the command itself; ordinary words at both ends fall away."""
    lexicon = load(language_of(sentence.known.lang), "coach")
    english = load("en", "coach")
    cells = sentence.cells[clause.first : clause.last + 1]
    base = cells[0].first
    spoken: set[int] = set()
    for hit in hits:
        for cell in sentence.cells[hit.first : hit.last + 1]:
            if cell.key in lexicon.words or cell.key in english.words:
                spoken.add(cell.first)
    if method is not None:
        spoken.update(range(base + method[1], base + method[2] + 1))
    if units is not None:
        spoken.update(range(base + units.first, base + units.last + 1))
    words: list[Word] = []
    for cell in cells:
        if cell.key in ("@t", "@n", "@m") or cell.name is not None:
            continue
        word = sentence.words[cell.first]
        if word.key in EVERYTHING:
            continue
        if cell.first in spoken or any(begin <= word.start < end for begin, end in explained):
            continue
        if word.key[0].isalnum():
            words.append(word)

    def ordinary(word: Word) -> bool:
        return word.key in lexicon.filler or word.key in english.filler or word.key[0].isdigit()

    while words and ordinary(words[0]):
        words.pop(0)
    while words and ordinary(words[-1]):
        words.pop()
    return words


def stranger_name(sentence: Sentence, loose: Sequence[Word], named: bool, kind: str) -> str | None:
    """A name-like word that fits nobody, as written. Beside known names only where several may be said at once."""
    lexicon = load(language_of(sentence.known.lang), "coach")
    english = load("en", "coach")
    if named and kind not in _MANY_NAMES:
        return None
    for place, word in enumerate(loose):
        written = sentence.text[word.start : word.end]
        if not word.is_name_like or word.key in lexicon.words or word.key in english.words:
            continue
        if named and not written[:1].isupper():
            continue
        end = word.end
        for following in loose[place + 1 : place + _LONGEST_NAME]:
            near = (
                sentence.text[end : following.start].strip() == ""
                and sentence.text[following.start].isupper()
            )
            if near and written[:1].isupper():
                end = following.end
        return sentence.text[word.start : end]
    return None


_AND = frozenset("& and und y et e en i".split())


def stranger_of_client(sentence: Sentence, clause: Clause) -> str | None:
    """The first whom a client names and nobody knows, as written."""
    # "Hi Alex, Mia | and I would like": the clause is cut at "and", the name before it is one of those who come.
    first = clause.first - (clause.first > 0 and sentence.cells[clause.first].key in _AND)
    cells = sentence.cells[first : clause.last + 1]
    return next((sentence.text[slice(*_place(sentence, cell))] for cell in cells if cell.strange), None)


def _place(sentence: Sentence, cell: Cell) -> tuple[int, int]:
    return sentence.words[cell.first].start, sentence.words[cell.last].end


def surest(names: Sequence[NameHit]) -> list[NameHit]:
    """The one name that is meant where a second word is only to become one."""
    return [max(names, key=lambda hit: hit.confidence)] if names else []


def nickname_in(sentence: Sentence, clause: Clause, names: Sequence[NameHit]) -> str:
    """What a client is also called: the words beside the surest name that are none of the command's own."""
    if not names:
        return ""
    known = surest(names)[0]
    own = vocabulary_of(language_of(sentence.known.lang), "coach") | vocabulary_of("en", "coach")
    cells = sentence.cells[clause.first : clause.last + 1]
    words = sentence.words[cells[0].first : cells[-1].last + 1]
    called = [
        sentence.text[word.start : word.end]
        for place, word in enumerate(words, cells[0].first)
        if word.is_name_like
        and not known.first <= place <= known.last
        and (word.key not in own or (place > cells[0].first and sentence.text[word.start].isupper()))
    ]
    return " ".join(called[-_LONGEST_NAME:])


def name_to_add(sentence: Sentence, clause: Clause, hits: Sequence[Hit], phone: str) -> str:
    """The name of somebody new, as written: behind the command, or inside it ("füge Ben hinzu")."""
    rest = _without(phone, rest_behind(sentence, clause, hits))
    if not rest:
        inside = _without(phone, sentence.text[slice(*sentence.span(clause.first, clause.last))])
        own = vocabulary_of(language_of(sentence.known.lang), "coach") | vocabulary_of("en", "coach")
        rest = " ".join(
            inside[word.start : word.end]
            for word in split(inside)
            if word.is_name_like and (word.key not in own or (word.start and inside[word.start].isupper()))
        )
    words = rest.partition(",")[0].split()
    while len(words) > 1 and fold(words[0]) in _BEFORE_A_NAME and words[0].islower():
        words.pop(0)
    return " ".join(words)


def _without(phone: str, text: str) -> str:
    return re.sub(r"\s{2,}", " ", text.replace(phone, " ") if phone else text).strip(" ,;")


def rest_behind(sentence: Sentence, clause: Clause, hits: Sequence[Hit]) -> str:
    """The text behind the command's own words, as written, to the end of the message."""
    end_of_command = sentence.words[sentence.cells[clause.first].first].end
    if hits:
        sure = max(hits, key=lambda hit: (hit.weight, hit.first - hit.last))
        end_of_command = sentence.words[sentence.cells[sure.last].last].end
    end = sentence.words[sentence.cells[clause.last].last].end
    return sentence.text[end_of_command:end].strip(" :,;-?!.\n\t")


def court_fee_in(text: str) -> str:
    """The fee for a court as it was written; "" where none was named."""
    low = text.lower()
    name = next((fee for fee in COURT_FEES if fee in low), "")
    at = low.find(name)
    return text[at : at + len(name)]
