"""Clock changes: a local time that does not exist moves forward by the gap, one that comes twice is the first; both are flagged."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.understand.times import TimeReading, find_time, read_times

CASES = [
    # zone, now, text, language, start in UTC, flag
    ("Europe/Berlin", "2026-03-27T10:00", "am 29.3. um 02:30", "de", "2026-03-29T01:30", "gap"),
    ("Europe/Berlin", "2026-03-27T10:00", "am 29.3. um 01:30", "de", "2026-03-29T00:30", None),
    ("Europe/Berlin", "2026-03-27T10:00", "am 29.3. um 03:30", "de", "2026-03-29T01:30", None),
    ("Europe/Berlin", "2026-10-23T10:00", "am 25.10. um 02:30", "de", "2026-10-25T00:30", "fold"),
    ("Europe/Berlin", "2026-10-23T10:00", "am 25.10. um 03:00", "de", "2026-10-25T02:00", None),
    ("America/New_York", "2026-03-06T10:00", "sunday 02:15", "en", "2026-03-08T07:15", "gap"),
    ("America/New_York", "2026-10-30T10:00", "sunday 01:15", "en", "2026-11-01T05:15", "fold"),
    ("America/New_York", "2026-10-30T10:00", "sunday 6pm", "en", "2026-11-01T23:00", None),
]


def _only(zone: str, now: str, text: str, lang: str) -> TimeReading:
    moment = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(zone))
    (reading,) = read_times(text, moment, zone, lang)
    return reading


@pytest.mark.parametrize(("zone", "now", "text", "lang", "start", "flag"), CASES)
def test_gap_and_fold(zone: str, now: str, text: str, lang: str, start: str, flag: str | None) -> None:
    reading = _only(zone, now, text, lang)
    assert reading.start is not None
    assert reading.start.astimezone(UTC) == datetime.fromisoformat(start).replace(tzinfo=UTC)
    assert reading.clock_change == flag


def test_an_hour_named_for_tomorrow_is_wall_time_across_the_change() -> None:
    now = datetime(2026, 3, 28, 18, tzinfo=ZoneInfo("Europe/Berlin"))
    start, _, _ = find_time("tomorrow at 6pm", now, "Europe/Berlin", "en")
    assert start is not None
    assert start.astimezone(UTC) - now.astimezone(UTC) == timedelta(hours=23)


def test_hours_counted_from_now_are_elapsed_ones() -> None:
    now = datetime(2026, 3, 28, 23, tzinfo=ZoneInfo("Europe/Berlin"))
    start, _, _ = find_time("in 4 hours", now, "Europe/Berlin", "en")
    assert start is not None
    assert start.astimezone(UTC) - now.astimezone(UTC) == timedelta(hours=4)


def test_now_may_come_in_another_zone_than_the_readers() -> None:
    now = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
    start, _, _ = find_time("tomorrow at 17:00", now, "Europe/Berlin", "en")
    assert start == datetime(2026, 3, 4, 17, tzinfo=ZoneInfo("Europe/Berlin"))
    same, _, _ = find_time("tomorrow at 17:00", now, ZoneInfo("Europe/Berlin"), "en")
    assert same == start
