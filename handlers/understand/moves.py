"""Which of the times in a move is the old one and which the new: "Thursday to Friday", "Friday instead of Thursday"."""

import re
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from domain.intents import Said
from handlers.understand.clauses import Clause
from handlers.understand.cues.lengths import BACKWARD, FORWARD
from handlers.understand.cues.lexicon import language_of
from handlers.understand.cues.moving import MOVING, RATHER, SWAPPING, Moving
from handlers.understand.frames import hour_on_days, settled, share_week
from handlers.understand.instead import (
    at_day,
    at_hour,
    hour_before_but,
    hour_behind,
    hour_left,
    hours_beside_instead,
    with_hours,
)
from handlers.understand.lengths import find_length, shift_of, without_shifts
from handlers.understand.parts import is_now
from handlers.understand.postponed import postponed_to
from handlers.understand.reasons import Span, held, spans_of, within
from handlers.understand.replaced import begins_with, by_mistake, parted, replaced
from handlers.understand.sentence import Sentence, said
from handlers.understand.shifted_days import before_shift
from handlers.understand.times import TimeReading, read_times
from handlers.understand.times.lexicon import load
from handlers.understand.words import Word, split

_HALF_A_DAY = timedelta(hours=12)
_NUMBERS = re.compile(r"\d+(?:[:.h]\d+)?")
_WEEKDAYS = frozenset(("WEEKDAY", "WEEKDAYPART", "WEEKDAY_WEAK"))
_SAYS_WHICH = frozenset(("MOD", "POSTMOD", "RELDAY", "THIS_SAME", "MONTH", "WEEKLATER"))
_DASHES = frozenset("-–—~")
_OWN = frozenset("my our mein meine meinen meinem unser unsere unseren mijn onze".split())
_MADE_OF = frozenset("draus daraus van ervan".split())
_FINE = frozenset("ok okay works fine good suits possible please".split())
_ASKED = frozenset(("what", "how"))  # of "what about", which belongs to the time
_OR = frozenset("or oder of o ou".split())
_AND_OR = _OR | frozenset("and und en y et e".split())


def split_times(sentence: Sentence, clause: Clause) -> tuple[tuple[Said, ...], tuple[Said, ...]]:
    """The old times and the new ones of a move. Days joined by "to" are two here, not a range.

    A new time may be a shift only ("back an hour"): it has no start and no end, but `minutes`.
    """
    known = sentence.known
    begin, end = sentence.span(clause.first, clause.last)
    words = sentence.words[sentence.cells[clause.first].first : sentence.cells[clause.last].last + 1]
    small = MOVING[language_of(known.lang)]
    inside = [r for r in sentence.readings if begin <= r.span[0] < end and not is_now(sentence, r)]
    if any(_holds(sentence.text, words, reading, small.to) for reading in inside):
        inside = [
            _alone(replace(reading, span=(reading.span[0] + begin, reading.span[1] + begin)), sentence)
            for reading in read_times(
                without_shifts(sentence.text, words, known.lang)[begin:end],
                known.now,
                known.tz,
                known.lang,
                join_ranges=False,
            )
        ]
        inside = [reading for reading in inside if not is_now(sentence, reading)]
        if len(inside) == 1:
            inside = parted(sentence, inside[0], small) or inside
    else:
        inside = [_alone(reading, sentence) for reading in inside]
    inside = [postponed_to(reading, sentence, small.to) for reading in inside]
    falls = spans_of("busy", sentence, clause)
    booked = held(sentence, words, inside)
    if any(reading.date_said and within(falls, reading.span) for reading in inside):
        # "Thursday I'm at the doctor's at 5": the hour is the doctor's.
        inside = [r for r in inside if r.date_said or not within(falls, r.span)]
    old, new = (
        before_shift(clause.hits, inside)
        or _around_proposal(sentence, clause, inside)
        or _beside_reason(words, inside, falls + booked, small)
        or _sides(sentence.text, words, inside, clause.label in ("cancel", "mixed_up"), small)
    )
    times, to = share_week(
        hour_on_days([replace(said(reading), negated=False) for reading in old]),
        [said(reading) for reading in new],
        known.now,
    )
    to = settled(to, known.now)
    times, to = _apart(sentence, times, to, small)
    if (hours := hours_beside_instead(words)) is not None:
        times, to = with_hours(hours, times, to, known.now.astimezone(ZoneInfo(known.tz)))
    times, to = _from_an_hour(sentence, times, to, small)
    booked_for = hour_before_but(words) if len(times) == 1 and times[0].time_said and not to else None
    if booked_for is not None:
        times, to = (at_hour(times[0], booked_for),), times
    hour = hour_behind(words, small.to) if len(times) == 1 and not to else None
    if hour is not None and not any(_ends_with_it(reading, words) for reading in inside):
        day = at_day(times[0], hour) if _is_numbered(sentence, times[0]) else None
        to = (day or at_hour(times[0], hour),)
    if len(to) == 1 and to[0].time_said and not any(time.time_said for time in times):
        left = hour_left(words, small.of, small.to)
        times = ((at_hour(times[0] if times else to[0], left)),) if left is not None else times
    if times and to and by_mistake(words):
        times, to = to, times
    length = find_length(words, known.lang)
    if length is not None and len(to) == 1 and not times and not to[0].time_said:
        # "Could I come an hour later tomorrow": what is proposed is the hour, the day stands.
        shifted = BACKWARD.union(FORWARD).intersection(word.key for word in words)
        times, to = (to, ()) if shifted and not _covers_said(to[0], length) else ((), to)
    if length is not None and len(to) == 1 and _covers_said(to[0], length) and _is_shift(words, to[0]):
        to = ()  # "a week later" is counted from the session, not from today
    length = None if to else length
    if length is not None and not any(_covers(reading, length) for reading in inside):
        to = (shift_of(length, [word.key for word in words]),)
        times = tuple(
            time for time in times if time.span[1] <= length.span[0] or length.span[1] <= time.span[0]
        )
    return times, to


def _around_proposal(
    sentence: Sentence, clause: Clause, readings: list[TimeReading]
) -> tuple[list[TimeReading], list[TimeReading]] | None:
    """ "Thursday I'm at the doctor's at 5, no time, can we do 7": of more than two times the one proposed is the new one."""
    proposals = [hit for hit in clause.hits if hit.label == "other"]
    if clause.label != "cancel" or len(readings) < 3 or not proposals:
        return None
    spans = [sentence.span(hit.first, hit.last) for hit in proposals]
    last = max(end for _, end in spans)
    first = min((start for start, _ in spans if start >= readings[0].span[1]), default=last)
    new = [reading for reading in readings if reading.span[1] >= last or reading.span[0] >= first]
    place = readings.index(new[0]) if new else 0
    while place and _are_joined(sentence.text, readings[place - 1], readings[place]):
        place -= 1
    new = readings[place:] if new else []
    old = [reading for reading in readings if reading not in new and reading.date_said]
    return (old, new) if old and new else None


def _are_joined(text: str, before: TimeReading, behind: TimeReading) -> bool:
    """Whether nothing but "and" or "or" stands between two times."""
    between = [word.key for word in split(text[before.span[1] : behind.span[0]])]
    return len(between) == 1 and between[0] in _AND_OR


def _beside_reason(
    words: tuple[Word, ...], readings: list[TimeReading], falls: tuple[Span, ...], small: Moving
) -> tuple[list[TimeReading], list[TimeReading]] | None:
    """The day on which something else is on falls; what is said beside it is the new time, unless "from" stands before it."""
    old = [reading for reading in readings if within(falls, reading.span)]
    if not old or (len(old) == len(readings) > 1):
        return None
    others = [reading for reading in readings if reading not in old]
    moved = [reading for reading in others if reading.negated or _leaves(words, reading, small)]
    return moved or old, [reading for reading in others if reading not in moved]


def _leaves(words: tuple[Word, ...], reading: TimeReading, small: Moving) -> bool:
    """Whether a time is an old one by the words around it: "mover | al jueves" is where to, for all its verb."""
    return (
        not begins_with(words, reading, small.to - small.articles) and _side(words, reading, small) == "old"
    )


def _apart(
    sentence: Sentence, times: tuple[Said, ...], to: tuple[Said, ...], small: Moving
) -> tuple[tuple[Said, ...], tuple[Said, ...]]:
    """ "Thursday 5pm to 6pm" is no stretch of time where something is moved, but an hour and another one."""
    if to or len(times) != 1 or times[0].start is None or times[0].end is None or not times[0].time_said:
        return times, to
    text = sentence.text[slice(*times[0].span)]
    if small.to.isdisjoint(word.key for word in split(text)) or times[0].end - times[0].start > _HALF_A_DAY:
        return times, to
    old = replace(times[0], end=None, others=())
    return (old,), (replace(old, start=times[0].end),)


def _from_an_hour(
    sentence: Sentence, times: tuple[Said, ...], to: tuple[Said, ...], small: Moving
) -> tuple[tuple[Said, ...], tuple[Said, ...]]:
    """ "Cambiar la hora de mañana, de las 5 a las 6 y media": the hour that stands and the new one, no stretch of time."""
    if not to or len(to) > 2 or len(times) > 1 or any(time.date_said or not time.time_said for time in to):
        return times, to
    begins = split(sentence.text[slice(*to[0].span)])[:1]
    if not begins or begins[0].key not in small.of:
        return times, to
    if len(to) == 2:
        return times or to[:1], to[1:]
    if to[0].start is None or to[0].end is None:
        return times, to
    return times or (replace(to[0], end=None, others=()),), (
        replace(to[0], start=to[0].end, end=None, others=()),
    )


def _ends_with_it(reading: TimeReading, words: tuple[Word, ...]) -> bool:
    numbers = [word for word in words if word.key.isdigit()]
    return bool(numbers) and reading.span[0] <= numbers[-1].start < reading.span[1]


def _is_shift(words: tuple[Word, ...], time: Said) -> bool:
    inside = {word.key for word in words if time.span[0] <= word.start and word.end <= time.span[1] + 1}
    behind = next((word.key for word in words if word.start >= time.span[1]), "")
    return not time.time_said and not (BACKWARD | FORWARD).isdisjoint(inside | {behind})


def _covers_said(time: Said, length: Said) -> bool:
    return time.span[0] <= length.span[0] and length.span[1] <= time.span[1]


def _covers(reading: TimeReading, length: Said) -> bool:
    """ "18 uur" is an hour of the day before it is a length."""
    return reading.time_said and reading.span[0] <= length.span[0] and length.span[1] <= reading.span[1]


def _holds(text: str, words: tuple[Word, ...], reading: TimeReading, joining: frozenset[str]) -> bool:
    """Whether something that joins stands in a time: two days may have been read as one range."""
    inside = {word.key for word in words if reading.span[0] <= word.start < reading.span[1]}
    return not joining.isdisjoint(inside) or not _DASHES.isdisjoint(text[slice(*reading.span)])


def _alone(reading: TimeReading, sentence: Sentence) -> TimeReading:
    """In "Tuesday to Wednesday 6pm" the hour belongs to Wednesday alone: a day without an hour of its own keeps none."""
    words = sentence.text[reading.span[0] : reading.span[1]]
    if not (reading.date_said and reading.time_said):
        return reading
    known = sentence.known
    alone = read_times(words, known.now, known.tz, known.lang, join_ranges=False)
    if len(alone) != 1 or (alone[0].time_said and any(sign.isdigit() for sign in words)):
        return reading
    return replace(alone[0], span=reading.span, negated=reading.negated)


def is_bare_weekday(text: str, time: Said, lang: str) -> bool:
    """Whether a time is a weekday without a word or a number that says which: "Thursday at 5", not "this Thursday"."""
    said = text[slice(*time.span)]
    if time.negated or time.repeats or len(_NUMBERS.findall(said)) > time.time_said:
        return False
    if time.same_time:
        said = said.split(",")[0]  # "Wednesday, same time"
    phrases = load(lang).phrases
    kinds = {kind for word in split(said) for rest, kind, _, _ in phrases.get(word.key, ()) if not rest}
    return bool(kinds & _WEEKDAYS) and not kinds & _SAYS_WHICH


def says_rather(text: str, reading: TimeReading) -> bool:
    """Whether a time begins with the word that proposes it: "not now, mejor mañana"."""
    begins = split(text[slice(*reading.span)])
    return bool(begins) and begins[0].key in RATHER


def _sides(
    text: str, words: tuple[Word, ...], readings: list[TimeReading], cancelled: bool, small: Moving
) -> tuple[list[TimeReading], list[TimeReading]]:
    old: list[TimeReading] = []
    new: list[TimeReading] = []
    doubtful: list[TimeReading] = []
    for place, reading in enumerate(readings):
        side = (
            "old"
            if reading.negated or replaced(words, reading, small)
            else ("new" if place or says_rather(text, reading) else "old")
            if cancelled
            else "new"
            if len(readings) > 1 and begins_with(words, reading, small.to - small.articles)
            else _side(words, reading, small)
        )
        (new if side == "new" else old if side == "old" else doubtful).append(reading)
    if not old and not doubtful and len(new) == 2 and _stands_behind(words, new[1], small.to):
        return new[:1], new[1:]  # "kan donderdag naar vrijdag": only the second is the new one
    if not old and not doubtful and len(new) == 2 and _are_swapped(words, new):
        return new[:1], new[1:]
    if not new and not doubtful and len(old) == 2 and _lead_on(text, old):
        return old[:1], old[1:]  # "put my Tuesday lesson on Thursday"
    for reading in doubtful:
        only_hour = reading.time_said and not reading.date_said
        several = bool(old or new) or len(doubtful) > 1
        if reading.same_time or (only_hour and several) or old:
            new.append(reading)
        else:
            old.append(reading)
    return old, new


def _lead_on(text: str, readings: list[TimeReading]) -> bool:
    """Whether two days stand side by side, neither ruled out nor joined by "and"."""
    return all(reading.date_said and not reading.negated for reading in readings) and not _are_joined(
        text, *readings
    )


def _is_numbered(sentence: Sentence, time: Said) -> bool:
    """Whether a day is said by its number: "a reserva de dia 14, passa-a para 15"."""
    return not time.time_said and any(sign.isdigit() for sign in sentence.text[slice(*time.span)])


def _are_swapped(words: tuple[Word, ...], readings: list[TimeReading]) -> bool:
    """ "können wir Dienstag und Mittwoch tauschen": two days beside a verb of swapping, the first of them booked."""
    between = {w.key for w in words if readings[0].span[1] <= w.start < readings[1].span[0]}
    return not _OR.intersection(between) and any(word.key in SWAPPING for word in words)


def _stands_behind(words: tuple[Word, ...], reading: TimeReading, keys: frozenset[str]) -> bool:
    before = [word.key for word in words if word.end <= reading.span[0]]
    return bool(before) and before[-1] in keys


def _side(words: tuple[Word, ...], reading: TimeReading, small: Moving) -> str | None:
    """What the words around a time make of it; None where they leave it open."""
    before = [word.key for word in words if word.end <= reading.span[0]]
    after = [word.key for word in words if word.start >= reading.span[1]]
    kept = list(before)
    while before and before[-1] in small.articles:
        before.pop()
    last = before[-1] if before else ""
    moved = bool(small.verbs.intersection(before))
    verb_last = bool(small.verbs.intersection(after))
    if last in small.of or (last in ("statt", "anstatt", "ipv", "rather")):
        return "old"
    if after[:1] and after[0] in small.instead and after[1:2] and after[1] in small.of:
        return "new"
    if before[-2:] == ["make", "it"] or last in small.to or (after[:1] and after[0] in _MADE_OF):
        return "new"
    if begins_with(words, reading, _ASKED):
        return "new"
    if after[:1] and after[0] in small.nouns and _OWN.intersection(kept[-2:]):
        return "old"
    if last == "for":
        return "old" if small.nouns.intersection(before[-3:-1]) and before[-2:-1] != ["it"] else "new"
    if after[:1] and (
        after[0] in small.instead or (after[0] in _FINE and after[1:2] and after[1] in small.instead)
    ):
        return "new"
    if moved and (last in small.verbs or last in small.nouns or (after[:1] and after[0] in small.nouns)):
        return "old"
    if not moved and not verb_last and small.propose.intersection(before[-5:]):
        return "new"
    return None
