"""Wall time and instants: gap, fold, days of 23 and 25 hours, months clamped."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain import localtime

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


@pytest.mark.parametrize(
    "day, wall, tz, utc",
    [
        (date(2026, 3, 2), time(9), BERLIN, "2026-03-02T08:00"),
        (date(2026, 7, 2), time(9), BERLIN, "2026-07-02T07:00"),
        (SPRING, time(1, 59), BERLIN, "2026-03-29T00:59"),
        (SPRING, time(2, 30), BERLIN, "2026-03-29T01:30"),
        (SPRING, time(3, 30), BERLIN, "2026-03-29T01:30"),
        (AUTUMN, time(2, 30), BERLIN, "2026-10-25T00:30"),
        (AUTUMN, time(3), BERLIN, "2026-10-25T02:00"),
        (date(2026, 3, 8), time(2, 30), NEW_YORK, "2026-03-08T07:30"),
        (date(2026, 11, 1), time(1, 30), NEW_YORK, "2026-11-01T05:30"),
        (date(2026, 3, 29), time(9), "Asia/Kolkata", "2026-03-29T03:30"),
        (date(2026, 3, 2), time(9), "Pacific/Kiritimati", "2026-03-01T19:00"),
    ],
)
def test_the_instant_of_a_wall_time(day, wall, tz, utc):
    found = localtime.instant(day, wall, tz)
    assert found == datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    "day, wall, tz, exists",
    [
        (SPRING, time(1, 59), BERLIN, True),
        (SPRING, time(2), BERLIN, False),
        (SPRING, time(2, 59), BERLIN, False),
        (SPRING, time(3), BERLIN, True),
        (AUTUMN, time(2, 30), BERLIN, True),
        (date(2026, 3, 28), time(2, 30), BERLIN, True),
        (date(2026, 3, 8), time(2, 30), NEW_YORK, False),
    ],
)
def test_wall_times_over_which_the_clock_jumps_do_not_exist(day, wall, tz, exists):
    assert localtime.exists(day, wall, tz) is exists


@pytest.mark.parametrize(
    "day, tz, hours",
    [
        (date(2026, 3, 28), BERLIN, 24),
        (SPRING, BERLIN, 23),
        (AUTUMN, BERLIN, 25),
        (date(2026, 3, 8), NEW_YORK, 23),
        (date(2026, 11, 1), NEW_YORK, 25),
        (SPRING, "UTC", 24),
    ],
)
def test_how_long_a_day_is(day, tz, hours):
    assert localtime.day_end(day, tz) - localtime.day_start(day, tz) == timedelta(hours=hours)


@pytest.mark.parametrize(
    "utc, tz, day",
    [
        ("2026-03-01T22:59", BERLIN, date(2026, 3, 1)),
        ("2026-03-01T23:00", BERLIN, date(2026, 3, 2)),
        ("2026-07-01T22:00", BERLIN, date(2026, 7, 2)),
        ("2026-03-02T04:59", NEW_YORK, date(2026, 3, 1)),
    ],
)
def test_the_day_of_an_instant(utc, tz, day):
    assert localtime.local_day(datetime.fromisoformat(utc).replace(tzinfo=UTC), tz) == day


@pytest.mark.parametrize(
    "day, months, expected",
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
        (date(2026, 5, 31), 0, date(2026, 5, 31)),
        (date(2026, 3, 2), 6, date(2026, 9, 2)),
    ],
)
def test_months_are_clamped(day, months, expected):
    assert localtime.add_months(day, months) == expected


@pytest.mark.parametrize(
    "name", ["", "Berlin", "Europe", "Europe/Atlantis", "../../etc/passwd", "/etc/passwd", "a\0b"]
)
def test_what_is_no_zone(name):
    with pytest.raises(ValueError, match="no such time zone"):
        localtime.zone(name)


@given(
    some.integers(0, 15 * 366 * 24 * 60),
    some.sampled_from([BERLIN, NEW_YORK, "Asia/Kolkata", "Australia/Lord_Howe", "UTC"]),
)
def test_an_instant_comes_back(minute, tz):
    at = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
    local = localtime.local(at, tz)
    back = localtime.instant(local.date(), local.time().replace(fold=local.fold), tz)
    assert back == at
    assert localtime.exists(local.date(), local.time(), tz)
    assert localtime.day_start(local.date(), tz) <= at < localtime.day_end(local.date(), tz)
