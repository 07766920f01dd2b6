"""Times in British English, as people write them to their coach. Said on Monday 2 March 2026 at 9:00 in Berlin."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.understand.times import find_time

NOW = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Berlin"))

CASES = [
    # dates, day first
    ("4/9", "2026-09-04T00:00", None, "day"),
    ("04/09/2026 at 6pm", "2026-09-04T18:00", None, "hour"),
    ("9 april", "2026-04-09T00:00", None, "day"),
    ("on 13/3", "2026-03-13T00:00", None, "day"),
    ("fri 13 march", "2026-03-13T00:00", None, "day"),
    # spoken
    ("half five on tuesday", "2026-03-03T17:30", None, "minute"),
    ("tuesday week", "2026-03-10T00:00", None, "day"),
    ("quarter past ten on the 4th", "2026-03-04T10:15", None, "minute"),
    ("in a fortnight", "2026-03-16T00:00", None, "day"),
    # ranges
    ("between 14 and 16h on the 12th", "2026-03-12T14:00", "2026-03-12T16:00", "hour"),
    ("from 9.30 to 11 on monday week", "2026-03-09T09:30", "2026-03-09T11:00", "minute"),
    ("10am to 12pm on friday morning", "2026-03-06T10:00", "2026-03-06T12:00", "hour"),
]


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.replace(tzinfo=None).isoformat(timespec="minutes")


@pytest.mark.parametrize(("text", "start", "end", "grain"), CASES, ids=[case[0] for case in CASES])
def test_best_reading(text: str, start: str | None, end: str | None, grain: str) -> None:
    got_start, got_end, got_grain = find_time(text, NOW, "Europe/Berlin", "en-GB")
    assert (_iso(got_start), _iso(got_end), got_grain) == (start, end, grain)
