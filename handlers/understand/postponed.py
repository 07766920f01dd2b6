"""The border that is none: where something is moved, "until Friday" is the new time."""

from dataclasses import replace

from handlers.understand.sentence import Sentence
from handlers.understand.times import TimeReading, read_times
from handlers.understand.words import split

_UP = frozenset(("up",))


def postponed_to(reading: TimeReading, sentence: Sentence, joining: frozenset[str]) -> TimeReading:
    """ "Postpone it until Friday", "up to 9": no border where something is moved, but the new time."""
    begin, end = reading.span
    words = split(sentence.text[begin:end])
    small = next((at for at, word in enumerate(words) if word.key not in joining | _UP), len(words))
    if reading.open != "before" or reading.negated or not 0 < small < len(words):
        return reading
    first = begin + words[small].start
    known = sentence.known
    alone = read_times(sentence.text[first:end], known.now, known.tz, known.lang, join_ranges=False)
    return replace(alone[0], span=(first, end)) if len(alone) == 1 else reading
