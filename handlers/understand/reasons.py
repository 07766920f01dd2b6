"""What a message gives as its reason: an occasion on the day that falls, an hour that does not suit, what stays, what is held."""

from collections.abc import Sequence
from dataclasses import replace

from domain.intents import Said
from handlers.understand.clauses import Clause
from handlers.understand.cues.lexicon import language_of
from handlers.understand.cues.moving import HELD, MOVING, ONE_OF_SEVERAL, Moving
from handlers.understand.sentence import Sentence
from handlers.understand.times import TimeReading
from handlers.understand.words import Word

Span = tuple[int, int]
_OPEN = frozenset(("book", "slots", "other", None))
"""Wishes that a reason beside them turns into a change of what is booked."""


def spans_of(label: str, sentence: Sentence, clause: Clause) -> tuple[Span, ...]:
    """Where the times stand that a phrase of this label speaks of."""
    hits = [hit for hit in clause.hits if hit.label == label]
    cells = [cell for hit in hits for cell in sentence.cells[hit.first : hit.last + 1]]
    return tuple({sentence.readings[number].span: None for cell in cells for number in cell.times})


def held(sentence: Sentence, words: Sequence[Word], readings: Sequence[TimeReading]) -> tuple[Span, ...]:
    """The times by which something booked is named: "la de mañana", "mon cours de jeudi", "quella delle 18"."""
    lang = language_of(sentence.known.lang)
    small = MOVING[lang]
    return tuple(
        reading.span for reading in readings if lang in HELD and _is_held(words, reading, small, HELD[lang])
    )


def _is_held(words: Sequence[Word], reading: TimeReading, small: Moving, pronouns: frozenset[str]) -> bool:
    place = next((at for at, word in enumerate(words) if word.start >= reading.span[0]), 0)
    for at in range(max(1, place - 1), min(place + 2, len(words))):
        if words[at].key not in small.of:
            continue
        named = words[at - 1].key
        before = words[at - 2].key if at > 1 else ""
        if named in pronouns or (named in small.nouns and before not in ONE_OF_SEVERAL):
            return True
    return False


def within(spans: Sequence[Span], span: Span) -> bool:
    """Whether a time is one of those."""
    return any(begin < span[1] and span[0] < end for begin, end in spans)


def kind_with_reason(
    kind: str | None, readings: Sequence[TimeReading], busy: Sequence[Span], booked: Sequence[Span]
) -> str | None:
    """ "Thursday I'm at the doctor's, could we do Friday?" and "tomorrow's at 8 instead" move; a busy day alone waits for
    what else is said."""
    if kind not in _OPEN:
        return kind
    falls = [reading for reading in readings if within(busy, reading.span)]
    if any(reading.date_said for reading in falls):
        return "move" if len(falls) < len(readings) or kind in ("book", "slots") else kind
    old = [reading for reading in readings if within(booked, reading.span)]
    return "move" if old and len(old) < len(readings) and all(not r.negated for r in readings) else kind


def ruled_out(times: Sequence[Said], spans: Sequence[Span]) -> tuple[Said, ...]:
    """The times with those marked that do not suit: "8 is too early, could we say 9?"."""
    return tuple(replace(time, negated=time.negated or within(spans, time.span)) for time in times)


def falls_whole(times: Sequence[Said], spans: Sequence[Span]) -> bool:
    """Whether all that does not suit is a day and nothing else is proposed: "jeudi ça va être chaud"."""
    return bool(times) and all(
        time.date_said and not time.time_said and within(spans, time.span) for time in times
    )


def kind_beside_times(kind: str | None, times: Sequence[Said]) -> str | None:
    """What greets, thanks or contradicts is a follow-up where it names a time: "tudo bem, quinta então", "nos vemos el
    jueves a las 7", "it wasn't Tuesday, it was Wednesday"."""
    denied = [time.negated for time in times]
    follows = (
        (kind == "dispute" and any(denied) and not all(denied))
        or (kind == "hello" and any(time.date_said or time.time_said for time in times))
        or (kind == "thanks" and any(time.time_said for time in times))
    )
    return "other" if follows else kind
