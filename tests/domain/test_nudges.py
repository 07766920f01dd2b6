"""Nudges: day 3, 7 and 14 at ten, unless paid, promised or stopped."""

from datetime import UTC, date, datetime, time

import pytest

from domain import localtime
from domain.charges import Charge
from domain.nudges import Nudge, next_nudge, wanted
from domain.quiet import QuietHours

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"


def at(text, tz=BERLIN):
    wall = datetime.fromisoformat(text)
    return localtime.instant(wall.date(), wall.time(), tz)


def after(moment, since="2026-03-02T09:00", tz=BERLIN, quiet=None, **more):
    return next_nudge(since=at(since, tz), after=at(moment, tz), tz=tz, quiet=quiet or QuietHours(), **more)


@pytest.mark.parametrize(
    "moment, step, due",
    [
        ("2026-03-02T09:00", 1, "2026-03-05T10:00"),
        ("2026-03-05T09:59", 1, "2026-03-05T10:00"),
        ("2026-03-05T10:00", 2, "2026-03-09T10:00"),
        ("2026-03-09T10:00", 3, "2026-03-16T10:00"),
        ("2026-03-16T09:59", 3, "2026-03-16T10:00"),
    ],
)
def test_the_ladder(moment, step, due):
    assert after(moment) == Nudge(step, at(due))


def test_after_the_last_step_there_is_none():
    assert after("2026-03-16T10:00") is None


def test_days_are_those_of_the_coach():
    # Eleven in the evening in New York is the next day in Berlin.
    assert after("2026-03-02T23:00", "2026-03-02T23:00", NEW_YORK) == Nudge(
        1, at("2026-03-05T10:00", NEW_YORK)
    )


@pytest.mark.parametrize(
    "since, due",
    [("2026-03-26T09:00", "2026-03-29T10:00"), ("2026-10-22T09:00", "2026-10-25T10:00")],
)
def test_ten_is_ten_on_the_day_of_a_clock_change(since, due):
    assert after(since, since) == Nudge(1, at(due))


def test_where_ten_is_quiet_it_waits():
    late_riser = QuietHours(time(22), time(11))
    assert after("2026-03-02T09:00", quiet=late_riser) == Nudge(1, at("2026-03-05T11:00"))


def test_a_ladder_of_ones_own():
    assert after("2026-03-02T09:00", ladder=(1,)) == Nudge(1, at("2026-03-03T10:00"))
    assert after("2026-03-02T09:00", ladder=()) is None


TODAY = date(2026, 3, 6)


@pytest.mark.parametrize(
    "due, promised_until, muted, expected",
    [
        (1, None, False, True),
        (0, None, False, False),
        (1, None, True, False),
        (1, date(2026, 3, 5), False, True),
        (1, date(2026, 3, 6), False, False),
        (1, date(2026, 3, 7), False, False),
    ],
)
def test_whether_one_is_wanted(due, promised_until, muted, expected):
    charge = Charge(1, 2, "10-pack", datetime(2026, 3, 2, tzinfo=UTC), due, 100 - due)
    assert wanted(charge, promised_until=promised_until, today=TODAY, muted=muted) is expected
