"""Reminders: 27 hours and 2 hours before, never in the quiet hours, only those still ahead."""

from datetime import datetime, time, timedelta

import pytest

from domain import localtime
from domain.quiet import QuietHours
from domain.reminders import Reminder, reminders
from domain.terms import Terms, free_until

BERLIN = "Europe/Berlin"
LONG_AGO = "2026-01-01T12:00"


def at(text):
    wall = datetime.fromisoformat(text)
    return localtime.instant(wall.date(), wall.time(), BERLIN)


def planned(start, now=LONG_AGO, quiet=None, **more):
    found = reminders(starts_at=at(start), now=at(now), tz=BERLIN, quiet=quiet or QuietHours(), **more)
    return [(item.before, item.at) for item in found]


@pytest.mark.parametrize(
    "start, first, second",
    [
        ("2026-03-06T18:00", "2026-03-05T15:00", "2026-03-06T16:00"),
        ("2026-03-06T10:00", "2026-03-04T20:30", "2026-03-06T08:00"),
        # Seven in the morning is quiet: both come on an evening before.
        ("2026-03-06T09:00", "2026-03-04T20:30", "2026-03-05T20:30"),
        ("2026-03-06T23:30", "2026-03-05T20:30", "2026-03-06T20:30"),
        ("2026-03-07T00:00", "2026-03-05T20:30", "2026-03-06T20:30"),
        # Elapsed hours: 27 h before 18:00 on the days of a clock change.
        ("2026-03-29T18:00", "2026-03-28T14:00", "2026-03-29T16:00"),
        ("2026-10-25T18:00", "2026-10-24T16:00", "2026-10-25T16:00"),
    ],
)
def test_when_they_come(start, first, second):
    assert planned(start) == [(27 * 60, at(first)), (2 * 60, at(second))]


@pytest.mark.parametrize(
    "booked, steps",
    [
        ("2026-03-05T14:59", [27 * 60, 2 * 60]),
        ("2026-03-05T15:00", [2 * 60]),
        ("2026-03-05T18:00", [2 * 60]),
        ("2026-03-06T15:59", [2 * 60]),
        ("2026-03-06T16:00", []),
        ("2026-03-06T17:30", []),
    ],
)
def test_booked_inside_the_window_gets_only_those_still_ahead(booked, steps):
    assert [before for before, _ in planned("2026-03-06T18:00", booked)] == steps


def test_booked_in_the_night_before_a_morning_session_gets_none():
    assert planned("2026-03-06T09:00", "2026-03-05T22:00") == []


def test_the_first_comes_three_hours_before_the_free_limit():
    limit = free_until(Terms().cancel, at("2026-03-06T18:00"))
    assert limit is not None
    assert planned("2026-03-06T18:00")[0][1] == limit - timedelta(hours=3)


def test_two_that_fall_together_are_one():
    assert planned("2026-03-06T09:00", before=(180, 120)) == [(120, at("2026-03-05T20:30"))]


@pytest.mark.parametrize(
    "start, use_by",
    [
        ("2026-03-06T18:00", ["2026-03-05T21:00", "2026-03-06T17:00"]),
        ("2026-03-06T23:00", ["2026-03-05T21:00", "2026-03-06T21:00"]),
        ("2026-03-06T09:00", ["2026-03-04T21:00", "2026-03-05T21:00"]),
        ("2026-03-06T22:50", ["2026-03-05T21:00", "2026-03-06T21:00"]),
    ],
)
def test_one_that_was_held_up_comes_neither_too_late_nor_in_the_quiet_hours(start, use_by):
    found = reminders(starts_at=at(start), now=at(LONG_AGO), tz=BERLIN, quiet=QuietHours())
    assert [item.use_by for item in found] == [at(moment) for moment in use_by]


def test_where_it_is_never_quiet_they_come_at_their_own_time():
    never = QuietHours(time(0), time(0))
    assert reminders(starts_at=at("2026-03-06T04:00"), now=at(LONG_AGO), tz=BERLIN, quiet=never) == [
        Reminder(27 * 60, at("2026-03-05T01:00"), at("2026-03-05T14:30")),
        Reminder(2 * 60, at("2026-03-06T02:00"), at("2026-03-06T03:00")),
    ]
