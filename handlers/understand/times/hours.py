"""Which half of the day an hour is meant in, alone and as the end of a range."""

from __future__ import annotations

from dataclasses import dataclass, replace

from handlers.understand.times.nodes import Clock, Part

FIRST_PM_HOURS = range(1, 8)
"""Hours that, with neither am nor pm said, are taken for the afternoon: nobody trains at 3 in the night."""
EVENING_HOURS = range(8, 10)
"""Hours that are in the morning as often as in the evening."""
_AFTER_NOON = frozenset(
    "noon afternoon after_lunch tarde late_afternoon after_school after_work lunch dinner evening tonight tonight_late night "
    "deep_night last_night".split()
)
_NIGHTS = frozenset({"night", "deep_night", "tonight_late", "last_night"})
"""Parts in which 1 to 4 o'clock are hours after midnight, as said of the day that begins with it."""
_LATE = frozenset({"evening", "tonight", "tonight_late"})
_BEFORE_NOON = frozenset({"morning", "early_morning", "forenoon", "dawn", "breakfast"})


@dataclass(frozen=True, slots=True)
class Hour:
    """A clock time on the 24-hour clock: minutes since midnight (1440 and more: the next day), and the other half of the day."""

    minutes: int
    other: int | None = None
    seconds: int = 0


def hour_of(clock: Clock, part: Part | None) -> Hour:
    """Decides am or pm: by what was said, by the part of the day, else by when people train; the other reading is kept."""
    minutes = clock.hour * 60 + clock.minute
    if clock.midnight:
        return Hour(1440 + clock.minute, None, clock.second)
    if clock.pm_said or clock.hour > 12 or clock.hour == 0:
        return Hour(minutes, None, clock.second)
    if part is not None and part.name in _NIGHTS and 1 <= clock.hour <= 4:
        return Hour(minutes, None, clock.second)
    if part is not None and part.name in _AFTER_NOON:
        if clock.hour == 12:
            late = part.name in (
                "evening",
                "night",
                "last_night",
                "tonight",
                "tonight_late",
                "deep_night",
                "dinner",
            )
            return Hour(1440 + clock.minute if late else minutes, None, clock.second)
        return Hour(minutes + 720, None, clock.second)
    if part is not None and part.name in _BEFORE_NOON:
        return Hour(minutes, None, clock.second)
    if not clock.open:
        return Hour(minutes, None, clock.second)
    if clock.hour in FIRST_PM_HOURS and not clock.as_written:
        return Hour(minutes + 720, minutes, clock.second)
    if clock.hour == 12:
        return Hour(minutes, clock.minute, clock.second)
    return Hour(minutes, minutes + 720, clock.second)


def hours_of_range(start: Clock, end: Clock, part: Part | None) -> tuple[Hour, Hour]:
    """Both ends of a range of hours: "3-4pm" lends its pm to the start, "8am-3" ends after it begins, "9 to 5" too."""
    if start.open and end.pm_said and end.hour == 0 and not end.midnight and 5 <= start.hour <= 11:
        return Hour(start.hour * 60 + start.minute), Hour(720 + end.minute)
    if start.open and not end.open and (part is None or end.pm_said):
        last_hour = hour_of(end, part)
        first = start.hour % 12 * 60 + start.minute
        low, high = first, first + 720
        if part is not None and part.name in _AFTER_NOON and high < last_hour.minutes:
            return Hour(high), last_hour
        if high < last_hour.minutes and (last_hour.minutes - high <= 360 or start.hour in FIRST_PM_HOURS):
            return Hour(high, None if last_hour.minutes - low > 600 or end.pm_said else low), last_hour
        if low < last_hour.minutes and not (part is not None and part.name in _LATE and start.hour < 12):
            return Hour(low), last_hour
        overnight = 1440 if last_hour.minutes <= high else 0
        return Hour(high), replace(last_hour, minutes=last_hour.minutes + overnight)
    first_hour = hour_of(start, part)
    if end.open:
        last = end.hour % 12 * 60 + end.minute
        later = next(m for m in (last, last + 720, last + 1440) if m > first_hour.minutes)
        if part is not None and part.name in _AFTER_NOON | _BEFORE_NOON:
            said = hour_of(end, part)
            if said.minutes > first_hour.minutes:
                return first_hour, said
        other = None
        if first_hour.other is not None:
            other = next((m for m in (last, last + 720, last + 1440) if m > first_hour.other), None)
        return first_hour, Hour(later, other)
    last_hour = hour_of(end, part)
    if last_hour.minutes <= first_hour.minutes:
        last_hour = replace(last_hour, minutes=last_hour.minutes + 1440)
    return first_hour, last_hour
