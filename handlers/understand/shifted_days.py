"""A day, and by how much it is to be another one: "Thursday a week later" is a move, whatever the verb."""

from collections.abc import Sequence

from handlers.understand.cues.lengths import BACKWARD, FORWARD, UNITS
from handlers.understand.cues.lexicon import Hit
from handlers.understand.sentence import Cell, Sentence
from handlers.understand.times import TimeReading

_BETWEEN = frozenset(
    "bitte please auch ook also aub graag gern gerne lieber liever eher einfach rather maar".split()
)
_WEIGHT = 1.2
_SHIFTED = "shifted"


def shifted_days(sentence: Sentence) -> list[Hit]:
    """The places where a day stands before such a shift, as phrases of a move."""
    cells = sentence.cells
    found = []
    for at, cell in enumerate(cells):
        if at and shifts(sentence, cell):
            day = at - 1 if cells[at - 1].key not in _BETWEEN else at - 2
            if day >= 0 and cells[day].key == "@t":
                found.append(Hit("move", _WEIGHT, day, at, sentence.known.lang, _SHIFTED))
    return found


def shifts(sentence: Sentence, cell: Cell) -> bool:
    """Whether what was read as a time only says by how much: "a week later"."""
    if cell.key != "@t":
        return False
    said = [word.key for word in sentence.words[cell.first : cell.last + 1]]
    return said[-1] in FORWARD | BACKWARD and not UNITS.keys().isdisjoint(said)


def before_shift(
    hits: Sequence[Hit], readings: list[TimeReading]
) -> tuple[list[TimeReading], list[TimeReading]] | None:
    """ "Geht Donnerstag auch eine Woche später": the old time and the new one; the day stands, whoever asks for it."""
    if len(readings) < 2 or not any(hit.source == _SHIFTED for hit in hits):
        return None
    return readings[:-1], readings[-1:]
