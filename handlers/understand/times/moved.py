"""Which of a move's times is the new one: a single answer is about where something goes, not where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from handlers.understand.cues.moving import MOVING, SWAPPING, Moving
from handlers.understand.times.best import on_day
from handlers.understand.times.dates import safe
from handlers.understand.times.grammar import Chart
from handlers.understand.times.reading import TimeReading
from handlers.understand.times.zone import Zone

_STAYS = frozenset(
    "stay room hotel trip holiday zimmer aufenthalt hotelzimmer chambre habitacion camera quarto kamer".split()
)
"""What has a first and a last day: "change my stay from the 5th to the 9th" is a stretch of days."""
_MADE = frozenset((("make", "it"), ("make", "that"), ("make", "this")))
_GOING = frozenset(("go", "goes"))
_CLAUSE_ENDS = frozenset((".", ";", "!", "?"))


def moving_to(lang: str) -> Moving:
    """The small words of moves in a language; English for a language that has none."""
    return MOVING.get(lang[:2].lower(), MOVING["en"])


def is_from_one_to_another(chart: Chart, readings: Sequence[TimeReading], small: Moving) -> bool:
    """Whether a stretch of time is rather two: "move my 10am on Friday to 2pm". "Move it to 3 to 5 pm" names a stretch."""
    keys = [token.key for token in chart.tokens]
    if not _STAYS.isdisjoint(keys):
        return False
    for reading in readings:
        first, last = reading.span
        if reading.start is None or not _moves(chart, keys, first, small):
            continue
        inside = keys[first + 1 : last]
        if not small.to.isdisjoint(inside) and _before(keys, first, small) not in small.to:
            return True
    return False


def where_it_goes(chart: Chart, readings: list[TimeReading], small: Moving, zone: Zone) -> list[TimeReading]:
    """The readings from the new time on, where a move says both; its day is the old one's where none was said."""
    keys = [token.key for token in chart.tokens]
    whole = [r for r in readings if r.start is not None or r.end is not None]
    whole = [_put_off_until(keys, r, small, zone) for r in whole]
    parted = _hours_apart(chart, keys, whole, small)
    if parted is not None:
        return [parted]
    for place in range(len(whole) - 1, 0, -1):
        new, old = whole[place], whole[place - 1]
        if _alike(new, old) and _is_new(chart, keys, new, old, small):
            return [_of_its_day(chart, new, whole[:place], zone), *whole[place + 1 :]]
    return whole


def _put_off_until(keys: list[str], reading: TimeReading, small: Moving, zone: Zone) -> TimeReading:
    """ "Postpone it until the 17th" is no open border: that is when it is to be."""
    first, _ = reading.span
    if reading.start is not None or reading.end is None or keys[first] not in small.to:
        return reading
    if not small.verbs.intersection(keys[:first]):
        return reading
    if reading.grain != "day":
        return replace(reading, start=reading.end, end=None, open=None)
    after = zone.at(reading.end.date() + timedelta(days=1))
    return replace(reading, start=reading.end, end=after, open=None)


def _hours_apart(
    chart: Chart, keys: list[str], readings: list[TimeReading], small: Moving
) -> TimeReading | None:
    """ "Move me from 6 to 7 on Friday": the hours of one reading are the old one and the new one."""
    only = readings[0] if len(readings) == 1 else None
    if only is None or not only.time_said or only.start is None or only.end is None:
        return None
    first, last = only.span
    moved = _moves(chart, keys, first, small)
    if not moved or small.to.isdisjoint(keys[first + 1 : last]):
        return None
    if _before(keys, first, small) in small.to or only.end - only.start > timedelta(hours=12):
        return None
    return replace(only, start=only.end, end=None, others=())


def _alike(new: TimeReading, old: TimeReading) -> bool:
    """Whether both say a day, or both an hour: "do 12:30 but change the date to the 9th" is one time in two pieces."""
    return (new.date_said and old.date_said) or (new.time_said and old.time_said)


def _is_new(chart: Chart, keys: list[str], new: TimeReading, old: TimeReading, small: Moving) -> bool:
    first, last = new.span
    between = keys[old.span[1] : first]
    if not _CLAUSE_ENDS.isdisjoint(between):
        return tuple(keys[max(0, first - 2) : first]) in _MADE
    if (
        keys[last : last + 1]
        and keys[last] in small.instead
        and keys[last + 1 : last + 2] not in ([w] for w in small.of)
    ):
        return True
    moved = _moves(chart, keys, first, small) or bool(_GOING.intersection(between))
    opens = keys[first] in small.to or keys[first] == "for"
    said = keys[first] if opens else _before(keys, first, small)
    if said in ("become", "becomes") or tuple(keys[max(0, first - 2) : first]) in _MADE:
        return True
    return moved and (said in small.to or (said == "for" and not SWAPPING.isdisjoint(keys[:first])))


def _moves(chart: Chart, keys: list[str], first: int, small: Moving) -> bool:
    """Whether a verb of moving stands before a time; in a language whose verbs come last, anywhere."""
    said = keys if chart.style.verb_last else keys[:first]
    return not (small.verbs | SWAPPING).isdisjoint(said)


def _before(keys: list[str], first: int, small: Moving) -> str:
    """The word before a time, its articles aside."""
    at = first - 1
    while at >= 0 and keys[at] in small.articles | {"a", "an"}:
        at -= 1
    return keys[at] if at >= 0 else ""


def _of_its_day(chart: Chart, new: TimeReading, old: list[TimeReading], zone: Zone) -> TimeReading:
    """The new hour on the old day; a number of a day after the old one's number is in the same month."""
    dated = [r for r in old if r.date_said and r.start is not None]
    if not dated:
        return new
    if not new.date_said:
        return on_day(new, dated[-1], zone) if new.time_said else new
    return _in_month_of(chart, new, dated[-1], zone)


def _in_month_of(chart: Chart, new: TimeReading, old: TimeReading, zone: Zone) -> TimeReading:
    """ "From the 3rd to the 4th": where the 3rd is next month's, so is the 4th."""
    if new.start is None or old.start is None or new.grain != "day" or not new.start < old.start:
        return new
    named = {kind for k in range(*new.span) for kind in chart.words[k]}
    if not named.isdisjoint(("MONTH", "DATE", "WEEKDAY", "RELDAY", "MOD")) or new.start.day <= old.start.day:
        return new
    on = safe(old.start.year, old.start.month, new.start.day)
    if on is None:
        return new
    return replace(new, start=zone.at(on), end=zone.at(on + timedelta(days=1)))
