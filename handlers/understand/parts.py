"""What one clause holds: its words, its readings of times, whom it names, its amounts."""

from dataclasses import dataclass

from handlers.understand.clauses import Clause
from handlers.understand.cues.extents import GIVER, RECEIVER
from handlers.understand.money import Amount
from handlers.understand.names import NameHit
from handlers.understand.sentence import Cell, Sentence
from handlers.understand.times import TimeReading
from handlers.understand.words import Word

NAMES_ARE_NAMES = frozenset(
    "paid sell balance why book cancel move no_show ok forgive extend write_off charge adjust refund transfer freeze owe".split()
)
"""Requests of a coach in which a word that is a name too is meant as one."""

_DONE_NOW = frozenset("cancel next balance why owe dispute".split())
"""Requests in which "now" is when it is to be done, never the time of a session: "if I cancel now, does it count?"."""


@dataclass(frozen=True, slots=True)
class Part:
    """What a clause holds: its words, its readings of times, its names and its amounts."""

    words: tuple[Word, ...]
    readings: tuple[TimeReading, ...]
    names: tuple[NameHit, ...]
    amounts: tuple[Amount, ...]


def part_of(sentence: Sentence, clause: Clause, kind: str | None) -> Part:
    cells = sentence.cells[clause.first : clause.last + 1]
    words = sentence.words[cells[0].first : cells[-1].last + 1]
    begin, end = words[0].start, words[-1].end
    sure = tuple(cell.name for cell in cells if cell.name is not None and cell.key == "@n")
    names = sure
    if kind == "transfer" and len(sure) == 1:
        names = tuple(
            c.name
            for c in cells
            if c.name is not None and (c.key == "@n" or _direction(sentence, c.name) != 1)
        )
    names = names or tuple(
        cell.name for cell in cells if cell.name is not None and _means_a_person(sentence, cell, kind)
    )
    called = [
        (sentence.words[name.first].start, sentence.words[name.last].end) for name in names if name.common
    ]
    inside = tuple(
        r
        for r in sentence.readings
        if begin <= r.span[0] < end
        and r.span not in called
        and not (kind in _DONE_NOW and (is_now(sentence, r) or _is_farewell(sentence, clause, r)))
    )
    amounts = tuple(a for a in sentence.amounts if begin <= a.span[0] and a.span[1] <= end)
    return Part(tuple(words), inside, names, amounts)


def is_now(sentence: Sentence, reading: TimeReading) -> bool:
    """Whether a reading is "now" in words ("ahora", "maintenant"), and no hour of the clock."""
    said = sentence.text[reading.span[0] : reading.span[1]]
    at_now = reading.start == sentence.known.now and reading.part is None
    return at_now and not any(sign.isdigit() for sign in said)


def _is_farewell(sentence: Sentence, clause: Clause, reading: TimeReading) -> bool:
    """ "Not this week, see you on Monday": nothing is asked for Monday."""
    return any(
        hit.label == "thanks" and begin <= reading.span[0] < end
        for hit in clause.hits
        for begin, end in [sentence.span(hit.first, hit.last)]
    )


def _means_a_person(sentence: Sentence, cell: Cell, kind: str | None) -> bool:
    """A name that is a word too ("May", "Mia" in Italian): a coach's command needs one; a client must write it as one."""
    if sentence.known.role == "coach":
        return kind in NAMES_ARE_NAMES
    start = sentence.words[cell.first].start
    return start > 0 and sentence.text[start].isupper()


def givers_first(sentence: Sentence, names: tuple[NameHit, ...]) -> tuple[tuple[int, ...], ...]:
    """The giver before the receiver, in whatever order they were said."""
    rank = {hit: _direction(sentence, hit) for hit in names}
    return tuple(hit.ids for hit in sorted(names, key=lambda hit: rank[hit]))


def _direction(sentence: Sentence, hit: NameHit) -> int:
    before = sentence.words[hit.first - 1].key if hit.first else ""
    return 0 if before in GIVER else 2 if before in RECEIVER else 1
