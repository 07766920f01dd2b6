"""Quiet hours: when they hold, and where a message goes that falls into them."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain import localtime
from domain.quiet import QuietHours

BERLIN = "Europe/Berlin"
NIGHT, NOON, NEVER = QuietHours(), QuietHours(time(13), time(15)), QuietHours(time(8), time(8))


def at(text, tz=BERLIN):
    wall = datetime.fromisoformat(text)
    return localtime.instant(wall.date(), wall.time(), tz)


@pytest.mark.parametrize(
    "quiet, moment, holds",
    [
        (NIGHT, "2026-03-02T20:59", False),
        (NIGHT, "2026-03-02T21:00", True),
        (NIGHT, "2026-03-03T00:00", True),
        (NIGHT, "2026-03-03T07:59", True),
        (NIGHT, "2026-03-03T08:00", False),
        (NIGHT, "2026-03-29T03:30", True),
        (NOON, "2026-03-02T12:59", False),
        (NOON, "2026-03-02T13:00", True),
        (NOON, "2026-03-02T15:00", False),
        (NEVER, "2026-03-02T08:00", False),
        (NEVER, "2026-03-02T03:00", False),
    ],
)
def test_when_they_hold(quiet, moment, holds):
    assert quiet.holds(at(moment), BERLIN) is holds


def test_they_are_those_of_the_zone():
    moment = at("2026-03-02T22:00")
    assert NIGHT.holds(moment, BERLIN)
    assert not NIGHT.holds(moment, "America/New_York")


@pytest.mark.parametrize(
    "quiet, moment, before, after",
    [
        (NIGHT, "2026-03-02T20:00", "2026-03-02T20:00", "2026-03-02T20:00"),
        (NIGHT, "2026-03-02T21:00", "2026-03-02T20:30", "2026-03-03T08:00"),
        (NIGHT, "2026-03-02T23:30", "2026-03-02T20:30", "2026-03-03T08:00"),
        (NIGHT, "2026-03-03T06:00", "2026-03-02T20:30", "2026-03-03T08:00"),
        (NIGHT, "2026-03-29T05:00", "2026-03-28T20:30", "2026-03-29T08:00"),
        (NIGHT, "2026-10-25T05:00", "2026-10-24T20:30", "2026-10-25T08:00"),
        (NOON, "2026-03-02T14:00", "2026-03-02T12:30", "2026-03-02T15:00"),
        (NEVER, "2026-03-02T08:00", "2026-03-02T08:00", "2026-03-02T08:00"),
    ],
)
def test_before_and_after_them(quiet, moment, before, after):
    assert quiet.before(at(moment), BERLIN) == at(before)
    assert quiet.after(at(moment), BERLIN) == at(after)


@pytest.mark.parametrize(
    "moment, begins",
    [
        ("2026-03-02T20:59", "2026-03-02T21:00"),
        ("2026-03-02T21:00", "2026-03-03T21:00"),
        ("2026-03-03T02:00", "2026-03-03T21:00"),
        ("2026-03-28T22:00", "2026-03-29T21:00"),
    ],
)
def test_when_they_begin_next(moment, begins):
    assert NIGHT.next_start(at(moment), BERLIN) == at(begins)


def test_where_it_is_never_quiet_they_never_begin():
    assert NEVER.next_start(at("2026-03-02T12:00"), BERLIN) is None


@given(
    some.integers(0, 366 * 24 * 60),
    some.integers(19, 23),
    some.integers(5, 10),
    some.sampled_from([BERLIN, "America/New_York", "Asia/Kolkata"]),
)
def test_a_moved_message_stays_near_and_out_of_them(minute, start, end, tz):
    moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
    quiet = QuietHours(time(start), time(end))
    before, after = quiet.before(moment, tz), quiet.after(moment, tz)
    assert before <= moment <= after
    assert not quiet.holds(before, tz)
    assert not quiet.holds(after, tz)
    assert after - before < timedelta(hours=17)
    begins = quiet.next_start(moment, tz)
    assert begins is not None
    assert quiet.holds(begins, tz)
    assert begins > moment


def test_the_default_is_from_nine_to_eight():
    assert QuietHours() == QuietHours(time(21), time(8))
    assert NIGHT.holds(localtime.instant(date(2026, 3, 2), time(21), BERLIN), BERLIN)
