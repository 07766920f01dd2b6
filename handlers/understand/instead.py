"""Hours said as bare numbers around "instead of": "Friday at 18 instead of 17", "4 rather than 5"."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from domain.intents import Said
from handlers.understand.cues.moving import INSTEAD
from handlers.understand.frames import settled
from handlers.understand.words import Word

_SMALL = frozenset("of than von van de da do das dos del delle di in the um at om au a las".split())
_CLOCK = frozenset("uhr uur h pm am oclock heures".split())
_BUT = frozenset("but though aber maar".split())
_STANDS = frozenset("for at booked on fur um auf voor om".split())
_POLITE = frozenset("please pls thanks thx ok bitte danke aub graag then".split())
_CORRECTING = frozenset(
    "mach mache lieber doch dann mejor ponlo ponla dejalo dejemoslo sea plutot mets disons finalement meglio facciamo anzi metti"
    " piuttosto melhor afinal poe antes maak doe toch liever".split()
)
_TAKING = frozenset("nehme nehm nehmen nahme neem nemen pak tomo cogo prends prendo fico".split())
"""Verbs that choose one of what was offered."""
_MOST_CORRECTING = 7
_NOWHEN = datetime(2024, 1, 1, tzinfo=UTC)
_HALF_A_DAY = timedelta(hours=12)


class Hours(NamedTuple):
    """The numbers before and behind "instead of"; None where there is none."""

    new: int | None
    old: int | None


def hours_beside_instead(words: tuple[Word, ...]) -> Hours | None:
    """None where no "instead of" stands with an hour beside it."""
    for place, word in enumerate(words):
        if word.key not in INSTEAD:
            continue
        before = [w.key for w in words[:place] if w.key not in _CLOCK]
        while before and before[-1] in _SMALL:
            before.pop()
        behind = [w.key for w in words[place + 1 :]]
        while behind and behind[0] in _SMALL:
            behind.pop(0)
        hours = Hours(_hour(before[-1:]), _hour(behind[:1]))
        if hours != (None, None):
            return hours
    return None


def _hour(keys: list[str]) -> int | None:
    return int(keys[0]) if keys and keys[0].isdigit() and 0 < int(keys[0]) < 24 else None


def hour_behind(words: tuple[Word, ...], joining: frozenset[str]) -> int | None:
    """The bare number at the end, behind a word like "to": "bring it forward to 3"."""
    said = [word.key for word in words if word.key.isalnum() and word.key not in _POLITE | INSTEAD]
    return _hour(said[-1:]) if len(said) > 1 and said[-2] in joining else None


def hour_left(words: tuple[Word, ...], leaving: frozenset[str], joining: frozenset[str]) -> int | None:
    """The bare number between "from" and "to": "van 17 naar 18 uur"."""
    said = [word.key for word in words if word.key not in _CLOCK]
    for place, key in enumerate(said[:-2]):
        if key in leaving and said[place + 2] in joining:
            return _hour(said[place + 1 : place + 2])
    return None


def hour_before_but(words: tuple[Word, ...]) -> int | None:
    """The bare number of what stands: "we booked for 7 but only get there at 8"."""
    said = [word.key for word in words if word.key.isalnum() and word.key not in _CLOCK]
    for place, key in enumerate(said[2:], 2):
        if key in _BUT and said[place - 2] in _STANDS:
            return _hour(said[place - 1 : place])
    return None


def corrects(words: tuple[Word, ...], times: tuple[Said, ...]) -> bool:
    """ "Ponlo a las 7", "mach doch 7 draus": another hour and no day, for what was just said."""
    said = [
        word.key for word in words if word.key.isalpha() and word.key not in ("no", "ne", "nee", "non", "que")
    ]
    bare = all(time.time_said and not time.date_said and not time.negated for time in times)
    return (
        len(times) < 2
        and bare
        and len(said) <= _MOST_CORRECTING
        and bool(said)
        and said[0] in _CORRECTING
        and _TAKING.isdisjoint(said)
    )


def at_hour(time: Said, hour: int) -> Said:
    """The hour on the day of that time, or in its half of the day where it has an hour itself."""
    if time.start is not None and time.time_said:
        return _near(time, hour)
    return _at(time if time.start is not None else None, hour, time.start or _NOWHEN)


def at_day(time: Said, day: int) -> Said | None:
    """The later day of the same month; None where it has none."""
    if (
        time.start is None
        or day <= time.start.day
        or time.start.month != (time.start + timedelta(days=day - time.start.day)).month
    ):
        return None
    start = time.start + timedelta(days=day - time.start.day)
    return replace(time, start=start, end=start + timedelta(days=1), others=())


def with_hours(
    hours: Hours, times: tuple[Said, ...], to: tuple[Said, ...], now: datetime
) -> tuple[tuple[Said, ...], tuple[Said, ...]]:
    """The old time and the new one of a move, the hour that was a bare number put where it belongs. `now` is local."""
    said = settled(sorted((*times, *to), key=lambda time: time.span), now)
    if len(said) > 1 or (hours.old is None and hours.new is None):
        return times, to
    if not said or (said[0].start is not None and not said[0].time_said and said[0].grain == "day"):
        if hours.old is None or hours.new is None:
            return times, to
        day = said[0] if said else None
        return (_at(day, hours.old, now),), (_at(day, hours.new, now),)
    one = said[0]
    if hours.new is None and one.date_said and not one.time_said:
        return (), (one,)  # "on the 4th instead of 5": the number is a day's
    if one.start is None or not one.time_said:
        return times, to
    if hours.old is not None and one.start.hour % 12 != hours.old % 12:
        return (_near(one, hours.old),), (one,)
    if hours.new is not None and one.start.hour % 12 != hours.new % 12:
        return (one,), (_near(one, hours.new),)
    return times, to


def _at(day: Said | None, hour: int, now: datetime) -> Said:
    """An hour of which nobody said whether it is in the morning: the evening leads, as for every bare hour."""
    start = (day.start if day is not None and day.start is not None else now).replace(
        hour=hour, minute=0, second=0, microsecond=0
    )
    first = start + _HALF_A_DAY if hour < 8 else start
    other = start if hour < 8 else start + _HALF_A_DAY
    span = day.span if day is not None else (0, 0)
    return Said(
        first,
        None,
        "hour",
        date_said=day is not None,
        time_said=True,
        others=((other, None),) if hour < 12 else (),
        span=span,
        confidence=0.85,
    )


def _near(model: Said, hour: int) -> Said:
    """The hour in the same half of the day as the one that was said."""

    def on(moment: datetime | None) -> datetime | None:
        if moment is None:
            return None
        late = hour < 12 <= moment.hour
        return moment.replace(hour=hour + 12 if late else hour, minute=0)

    others = () if hour > 12 else tuple((on(start), None) for start, _ in model.others)
    return replace(model, start=on(model.start), end=None, others=others)
