"""What the rules make of words: days, stretches of days, clock times, parts of the day, lengths. Wall time, no zones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


class Month(int):
    """A month's number, told apart from the number of a day."""


class Weekday(int):
    """A weekday's number, Monday 0, told apart from the number of a day."""


@dataclass(frozen=True, slots=True)
class Day:
    """One calendar day, with the other days that the same words can mean."""

    on: date
    others: tuple[date, ...] = ()
    fixed: bool = False
    """True where month or year were said: the words are about a date and not about a weekday."""
    number: int | None = None
    """Set where nothing but a day of the month was said ("the 13th"): a range can lend it its month."""
    of_week: bool = False
    """True for a weekday of a week that was said: "Wednesday next week"."""
    weekday: bool = False
    """True for a plain weekday: a number after it may still be its date."""
    year_said: bool = False
    dashed: bool = False
    """True for two numbers with a dash between, which may be hours as well."""
    dotted: bool = False
    """True for two numbers with a dot between, which may be a clock time as well."""
    counted: bool = False
    """True for "three days from Monday"; "for three days from Monday" is a length and its beginning."""
    needs_clock: bool = False
    """True for "Tuesday 4", which is a date only where a clock time follows; else the 4 is the hour."""
    far: bool = False
    """True for "Tuesday 18" where no coming week has that day: the 18 is the hour unless a clock time follows."""
    or_hour: datetime | None = None
    """The hour that the number of "Tuesday 18" can be as well, where one of the coming weeks has that day."""
    sure: bool = True
    """False for words that often mean no day at all ("for the day")."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days from `start` up to, not including, `end`; `grain` is week, month, year, or day for a count of days."""

    start: date
    end: date
    grain: str
    fixed: bool = False
    workdays: bool = False
    year_said: bool = False
    counted: bool = False
    """True for "10 days starting on Monday"; "for 10 days starting on Monday" is a length and its beginning."""
    last_part: bool = False
    """True for "the end of" something: what is before that is over with the thing itself."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day: hours since that day's midnight, `end` may be 24 or, for the night, more."""

    name: str
    start: int
    end: int
    edge: bool = False
    """True for a piece of a part ("late afternoon")."""
    meal: bool = False
    """True for "lunch" and the like: a time only with "at", "after" or a day beside it."""
    dated: bool = False
    """True for "early": a part of the day only beside a day."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time. `open`: am or pm was not said; `bare`: a number alone, a time only beside other time words."""

    hour: int
    minute: int = 0
    second: int = 0
    open: bool = False
    bare: bool = False
    exact: bool = False
    """True where minutes were said or the form is one of the 24-hour clock: the grain is a minute."""
    approximate: bool = False
    pm_said: bool = False
    midnight: bool = False
    as_written: bool = False
    """True for "6:15" where people count to 24: the evening would be 18:15."""


@dataclass(frozen=True, slots=True)
class ClockRange:
    """From one clock time to another; `weak`: two bare numbers, a range of hours only beside other time words."""

    start: Clock
    end: Clock
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """How long: months and days of the calendar, and seconds."""

    months: int = 0
    days: int = 0
    seconds: int = 0
    unit: str = "day"
    """The unit that was said, the largest one: minute, hour, day, week, month, year."""
    business: bool = False
    nights: bool = False
    """True for nights, which are stayed from a day on and never counted to one."""
    hence: bool = False
    """True for "two weeks from now", which is counted from the present week."""


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment counted from now ("in 20 minutes"), or a stretch of minutes ("the next 3 hours")."""

    at: datetime
    end: datetime | None = None
    grain: str = "minute"
