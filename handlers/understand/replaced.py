"""Which time another one replaces, by the word right before it: "instead of", "rather than"; and what was a mistake."""

from dataclasses import replace

from handlers.understand.cues.moving import INSTEAD, MISTAKEN, RATHER, Moving
from handlers.understand.sentence import Sentence
from handlers.understand.times import TimeReading, read_times
from handlers.understand.words import Word

_IN_PLACE = (["al", "posto"], ["la", "place"])
"""The last words of "instead" that mean something else by themselves: "un posto alle 5"."""
_RATHER_THAN = "anziche"
_THAN = frozenset(("che", "que"))


def replaced(words: tuple[Word, ...], reading: TimeReading, small: Moving) -> bool:
    """Whether the preposition of "instead of" is part of the time: "el 4 en vez | del 5"."""
    before = [word.key for word in words if word.end <= reading.span[0]]
    if len(before) > 1 and before[-1] in _THAN and before[-2] in INSTEAD | RATHER | {"do"}:
        return True  # "alle 20 invece che | alle 19", "à tarde do que | de manhã"
    said = before[-1:] != [] and (before[-1] in INSTEAD or before[-2:] in _IN_PLACE)
    return said and (before[-1] == _RATHER_THAN or begins_with(words, reading, small.of))


def parted(sentence: Sentence, reading: TimeReading, small: Moving) -> list[TimeReading]:
    """The old day and the new week of "la clase del jueves | a la semana que viene", which is one time elsewhere; empty
    where there are not both."""
    if reading.time_said or reading.same_time:
        return []
    known = sentence.known
    begin, end = reading.span
    for word in sentence.words:
        if not begin < word.start < end or word.key not in small.to:
            continue
        halves = [(begin, word.start), (word.start, end)]
        found = [
            (start, read_times(sentence.text[start:stop], known.now, known.tz, known.lang))
            for start, stop in halves
        ]
        if all(len(times) == 1 and times[0].date_said for _, times in found):
            return [
                replace(times[0], span=(times[0].span[0] + start, times[0].span[1] + start))
                for start, times in found
            ]
    return []


def begins_with(words: tuple[Word, ...], reading: TimeReading, keys: frozenset[str]) -> bool:
    """Whether the preposition is part of the time: "spostiamo | a domenica"."""
    return next((word.key for word in words if word.start >= reading.span[0]), "") in keys


def by_mistake(words: tuple[Word, ...]) -> bool:
    """ "I booked Tuesday instead of Wednesday by mistake": Tuesday stands, Wednesday was meant."""
    keys = {word.key for word in words}
    return not MISTAKEN.isdisjoint(keys) and not INSTEAD.isdisjoint(keys)
