"""Three weeks of believable history: the same messages a coach and his clients would write, through the same way."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import NamedTuple

from bot.simulator.scenarios import ALEX
from domain import localtime


class Line(NamedTuple):
    """Who writes what, and when (UTC); `said` None: a tap on what the last message proposes."""

    at: datetime
    phone: str
    said: str | None


MO, TU, WE, TH, FR, SA = range(6)

# (week, weekday, hour, phone, what is written); `None` is a tap on what the last message proposes. Weeks count from the
# Monday three weeks before now's, so all of them are over whatever day it is.
STORY: tuple[tuple[int, int, str, str, str | None], ...] = (
    (0, MO, "09:10", "coach", "sell Emma 10-pack"),
    (0, MO, "09:11", "coach", None),
    (0, MO, "12:30", "emma", None),
    (0, MO, "12:31", "emma", "can I come thursday at 18:00?"),
    (0, MO, "12:32", "emma", None),
    (0, TU, "08:40", "coach", "sell Noah 5-pack"),
    (0, TU, "08:41", "coach", None),
    (0, TU, "19:05", "noah", None),
    (0, TU, "19:06", "noah", "book friday 10:00"),
    (0, TU, "19:07", "noah", None),
    (0, TH, "19:05", "coach", "Emma paid 150 cash"),
    (0, TH, "19:06", "coach", None),
    (0, TH, "21:10", "emma", None),
    (0, FR, "13:00", "emma", "book monday 17:00"),
    (0, FR, "13:01", "emma", None),
    (0, SA, "11:00", "noah", "anything tuesday evening?"),
    (0, SA, "11:02", "noah", "book tuesday 18:00"),
    (0, SA, "11:03", "noah", None),
    (1, MO, "20:15", "emma", "book thursday 17:00"),
    (1, MO, "20:16", "emma", None),
    (1, TU, "20:30", "coach", "Noah no-show"),
    (1, TU, "20:31", "coach", None),
    (1, WE, "08:30", "coach", "forgive Noah"),
    (1, WE, "08:31", "coach", None),
    (1, WE, "17:30", "emma", "can't make it tomorrow, sorry"),
    (1, WE, "17:32", "emma", None),
    (1, WE, "17:33", "emma", "why 8?"),
    (1, FR, "12:00", "emma", "book tuesday 18:00"),
    (1, FR, "12:01", "emma", None),
    (1, FR, "15:00", "noah", "book wednesday 9:00"),
    (1, FR, "15:01", "noah", None),
    (1, SA, "10:20", "emma", "move tuesday to wednesday 18:00"),
    (1, SA, "10:21", "emma", None),
    (2, WE, "20:10", "noah", "book friday 10:00"),
    (2, WE, "20:11", "noah", None),
    (2, TH, "19:00", "emma", "how many do I have left?"),
    (2, FR, "12:10", "coach", "who owes me?"),
)

# What lies ahead: (days from now, hour, phone), booked on the Saturday before this week.
AHEAD = ((1, "18:00", "emma"), (2, "10:00", "noah"), (6, "17:00", "emma"))


def beginning(now: datetime) -> datetime:
    """Monday morning three weeks before the week of `now`."""
    return _at(_monday(now), "09:00")


def _monday(now: datetime) -> datetime:
    day = localtime.local_day(now, ALEX.coach.tz)
    return localtime.day_start(day - timedelta(days=day.weekday() + 21), ALEX.coach.tz)


def _at(monday: datetime, wall: str, days: int = 0) -> datetime:
    day = localtime.local_day(monday, ALEX.coach.tz) + timedelta(days=days)
    return localtime.instant(day, time.fromisoformat(wall), ALEX.coach.tz)


def lines(now: datetime) -> Iterator[Line]:
    """From the beginning to `now`, in the order of the clock. What lies ahead is booked on the Saturday before this
    week, for days on which the coach works."""
    monday = _monday(now)
    for week, weekday, wall, phone, said in STORY:
        yield Line(_at(monday, wall, week * 7 + weekday), phone, said)
    saturday = _at(monday, "10:00", 2 * 7 + SA)
    for days, wall, phone in AHEAD:
        day = localtime.local_day(now, ALEX.coach.tz) + timedelta(days=days)
        while day.weekday() > FR:
            day += timedelta(days=1)
        yield Line(saturday, phone, f"book {day:%d %B} {wall}")
        yield Line(saturday, phone, None)
