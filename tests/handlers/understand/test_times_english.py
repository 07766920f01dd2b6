"""Times in English, as people write them to their coach. Said on Monday 2 March 2026 at 9:00 in Berlin."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.understand.times import find_time

NOW = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Berlin"))

CASES = [
    # weekdays
    ("does thursday suit you", "2026-03-05T00:00", None, "day"),
    ("this saturday", "2026-03-07T00:00", None, "day"),
    ("next thursday", "2026-03-12T00:00", None, "day"),
    ("thursday of next week", "2026-03-12T00:00", None, "day"),
    ("the thursday after next", "2026-03-12T00:00", None, "day"),
    ("thursday in two weeks", "2026-03-19T00:00", None, "day"),
    ("this coming sunday", "2026-03-08T00:00", None, "day"),
    ("two fridays from now", "2026-03-13T00:00", None, "day"),
    ("a week on wednesday", "2026-03-11T00:00", None, "day"),
    ("last wednesday", "2026-02-25T00:00", None, "day"),
    # relative days
    ("tomorow is fine", "2026-03-03T00:00", None, "day"),
    ("the day after tomorrow", "2026-03-04T00:00", None, "day"),
    ("in ten days", "2026-03-12T00:00", None, "day"),
    ("three weeks from tomorrow", "2026-03-24T00:00", None, "day"),
    ("two days after friday", "2026-03-08T00:00", None, "day"),
    ("a fortnight from today", "2026-03-16T00:00", None, "day"),
    # dates, month first
    ("on the 18th", "2026-03-18T00:00", None, "day"),
    ("march 18", "2026-03-18T00:00", None, "day"),
    ("18th of march", "2026-03-18T00:00", None, "day"),
    ("the eighteenth of march", "2026-03-18T00:00", None, "day"),
    ("4/9", "2026-04-09T00:00", None, "day"),
    ("4/9/2026", "2026-04-09T00:00", None, "day"),
    ("2026-04-09", "2026-04-09T00:00", None, "day"),
    ("wednesday the 18th", "2026-03-18T00:00", None, "day"),
    ("the 5th of next month", "2026-04-05T00:00", None, "day"),
    ("first tuesday of april", "2026-04-07T00:00", None, "day"),
    ("the last friday in june", "2026-06-26T00:00", None, "day"),
    # clock times
    ("5:30 pm", "2026-03-02T17:30", None, "minute"),
    ("at 5", "2026-03-02T17:00", None, "hour"),
    ("at 11", "2026-03-02T11:00", None, "hour"),
    ("half past four", "2026-03-02T16:30", None, "minute"),
    ("a quarter to seven", "2026-03-02T18:45", None, "minute"),
    ("25 to 7", "2026-03-02T18:35", None, "minute"),
    ("ten past 9", "2026-03-02T09:10", None, "minute"),
    ("five-ish", "2026-03-02T17:00", None, "hour"),
    ("17:45", "2026-03-02T17:45", None, "minute"),
    ("at six thirty", "2026-03-02T18:30", None, "minute"),
    ("noon", "2026-03-02T12:00", None, "hour"),
    ("seven o'clock", "2026-03-02T19:00", None, "hour"),
    # day and clock
    ("tmrw at 4", "2026-03-03T16:00", None, "hour"),
    ("wendesday 6pm", "2026-03-04T18:00", None, "hour"),
    ("thurs 10", "2026-03-05T10:00", None, "hour"),
    ("monday morning at 8", "2026-03-09T08:00", None, "hour"),
    ("9:15 on the 20th", "2026-03-20T09:15", None, "minute"),
    ("at half past six on friday evening", "2026-03-06T18:30", None, "minute"),
    ("book lena sat 11", "2026-03-07T11:00", None, "hour"),
    ("Not too early. Say the 12th. Around 3 in the afternoon please.", "2026-03-12T15:00", None, "hour"),
    # parts of the day
    ("thursday evening", "2026-03-05T18:00", "2026-03-05T22:00", "hour"),
    ("tomorrow morning", "2026-03-03T08:00", "2026-03-03T12:00", "hour"),
    ("this afternoon", "2026-03-02T12:00", "2026-03-02T18:00", "hour"),
    ("late afternoon on friday", "2026-03-06T16:00", "2026-03-06T19:00", "hour"),
    ("saturday at lunch", "2026-03-07T12:00", "2026-03-07T14:00", "hour"),
    # ranges of hours
    ("3 to 5 tomorrow", "2026-03-03T15:00", "2026-03-03T17:00", "hour"),
    ("from 10 to 12 on friday", "2026-03-06T10:00", "2026-03-06T12:00", "hour"),
    ("between 2 and 4pm on the 9th", "2026-03-09T14:00", "2026-03-09T16:00", "hour"),
    ("fri 14-17", "2026-03-06T14:00", "2026-03-06T17:00", "hour"),
    ("9-11am thursday", "2026-03-05T09:00", "2026-03-05T11:00", "hour"),
    ("tomorrow from 4 for 90 minutes", "2026-03-03T16:00", "2026-03-03T17:30", "hour"),
    # ranges of days
    ("13 to 15 july", "2026-07-13T00:00", "2026-07-16T00:00", "day"),
    ("april 3-6", "2026-04-03T00:00", "2026-04-07T00:00", "day"),
    ("from monday to wednesday", "2026-03-02T00:00", "2026-03-05T00:00", "day"),
    ("next week", "2026-03-09T00:00", "2026-03-16T00:00", "week"),
    ("the first week of june", "2026-06-01T00:00", "2026-06-08T00:00", "week"),
    ("this weekend", "2026-03-07T00:00", "2026-03-09T00:00", "day"),
    ("the next 3 days", "2026-03-03T00:00", "2026-03-06T00:00", "day"),
    ("end of next week", "2026-03-13T00:00", "2026-03-16T00:00", "day"),
    ("later this month", "2026-03-02T00:00", "2026-04-01T00:00", "day"),
    ("in april", "2026-04-01T00:00", "2026-05-01T00:00", "month"),
    ("from march 30 to april 4", "2026-03-30T00:00", "2026-04-05T00:00", "day"),
    # open borders
    ("after 5 on tuesday", "2026-03-03T17:00", None, "hour"),
    ("before noon", None, "2026-03-02T12:00", "hour"),
    ("until friday", None, "2026-03-06T00:00", "day"),
    ("from 4pm", "2026-03-02T16:00", None, "hour"),
    ("any time after 16:30 tomorrow", "2026-03-03T16:30", None, "minute"),
    ("3pm or later on wednesday", "2026-03-04T15:00", None, "hour"),
    # counted from now
    ("in 20 minutes", "2026-03-02T09:20", None, "minute"),
    ("in an hour and a half", "2026-03-02T10:30", None, "minute"),
    ("half an hour from now", "2026-03-02T09:30", None, "minute"),
    ("within two hours", "2026-03-02T09:00", "2026-03-02T11:00", "minute"),
]


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.replace(tzinfo=None).isoformat(timespec="minutes")


@pytest.mark.parametrize(("text", "start", "end", "grain"), CASES, ids=[case[0] for case in CASES])
def test_best_reading(text: str, start: str | None, end: str | None, grain: str) -> None:
    got_start, got_end, got_grain = find_time(text, NOW, "Europe/Berlin", "en")
    assert (_iso(got_start), _iso(got_end), got_grain) == (start, end, grain)
