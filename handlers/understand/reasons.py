"""What a message gives as its reason: an occasion on the day that falls, an hour that does not suit."""

from collections.abc import Sequence
from dataclasses import replace

from domain.intents import Said
from handlers.understand.clauses import Clause
from handlers.understand.sentence import Sentence
from handlers.understand.times import TimeReading

Span = tuple[int, int]
_OPEN = frozenset(("book", "slots", "other", None))
"""Wishes that a reason beside them turns into a change of what is booked."""


def spans_of(label: str, sentence: Sentence, clause: Clause) -> tuple[Span, ...]:
    """Where the times stand that a phrase of this label speaks of."""
    cells = [
        cell for hit in clause.hits if hit.label == label for cell in sentence.cells[hit.first : hit.last + 1]
    ]
    return tuple({sentence.readings[number].span: None for cell in cells for number in cell.times})


def within(spans: Sequence[Span], span: Span) -> bool:
    """Whether a time is one of those."""
    return any(begin < span[1] and span[0] < end for begin, end in spans)


def kind_with_reason(kind: str | None, readings: Sequence[TimeReading], falls: Sequence[Span]) -> str | None:
    """ "Thursday I'm at the doctor's, could we do Friday?" moves Thursday; the day alone waits for what else is said."""
    busy = [reading for reading in readings if within(falls, reading.span)]
    if kind not in _OPEN or not any(reading.date_said for reading in busy):
        return kind
    return "move" if len(busy) < len(readings) or kind in ("book", "slots") else kind


def ruled_out(times: Sequence[Said], spans: Sequence[Span]) -> tuple[Said, ...]:
    """The times with those marked that do not suit: "8 is too early, could we say 9?"."""
    return tuple(replace(time, negated=time.negated or within(spans, time.span)) for time in times)
