"""Times in Dutch, as people write them to their coach. Said on Monday 2 March 2026 at 9:00 in Berlin."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.understand.times import find_time

NOW = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Berlin"))

CASES = [
    # dagen
    ("donderdag is goed", "2026-03-05T00:00", None, "day"),
    ("deze zaterdag", "2026-03-07T00:00", None, "day"),
    ("volgende donderdag", "2026-03-12T00:00", None, "day"),
    ("donderdag volgende week", "2026-03-12T00:00", None, "day"),
    ("volgende week donderdag", "2026-03-12T00:00", None, "day"),
    ("overmorgen", "2026-03-04T00:00", None, "day"),
    ("over tien dagen", "2026-03-12T00:00", None, "day"),
    ("op de 18e", "2026-03-18T00:00", None, "day"),
    ("18 maart", "2026-03-18T00:00", None, "day"),
    ("woensdag 18 maart", "2026-03-18T00:00", None, "day"),
    ("18-3-2026", "2026-03-18T00:00", None, "day"),
    ("eerste dinsdag van april", "2026-04-07T00:00", None, "day"),
    # tijden
    ("om 5 uur", "2026-03-02T17:00", None, "hour"),
    ("om 17:30", "2026-03-02T17:30", None, "minute"),
    ("half zes", "2026-03-02T17:30", None, "minute"),
    ("kwart voor zeven", "2026-03-02T18:45", None, "minute"),
    ("tien voor half acht", "2026-03-02T19:20", None, "minute"),
    ("om 8 uur 's avonds", "2026-03-02T20:00", None, "hour"),
    ("om elf uur twintig", "2026-03-02T11:20", None, "minute"),
    # dag en tijd
    ("morgen om 4", "2026-03-03T16:00", None, "hour"),
    ("morgenochtend om 8", "2026-03-03T08:00", None, "hour"),
    ("op 20 maart om 9.15", "2026-03-20T09:15", None, "minute"),
    ("vrijdagavond om half zeven", "2026-03-06T18:30", None, "minute"),
    ("do 18:00", "2026-03-05T18:00", None, "minute"),
    # dagdelen
    ("donderdagavond", "2026-03-05T18:00", "2026-03-05T22:00", "hour"),
    ("morgenochtend", "2026-03-03T08:00", "2026-03-03T12:00", "hour"),
    ("vanmiddag", "2026-03-02T12:00", "2026-03-02T18:00", "hour"),
    ("dinsdag 's ochtends", "2026-03-03T08:00", "2026-03-03T12:00", "hour"),
    # periodes
    ("tussen 14 en 16 uur op de 12e", "2026-03-12T14:00", "2026-03-12T16:00", "hour"),
    ("dinsdag van 9 tot 11", "2026-03-03T09:00", "2026-03-03T11:00", "hour"),
    ("van 13 tot 15 juli", "2026-07-13T00:00", "2026-07-16T00:00", "day"),
    ("van maandag tot woensdag", "2026-03-09T00:00", "2026-03-12T00:00", "day"),
    ("volgende week", "2026-03-09T00:00", "2026-03-16T00:00", "week"),
    ("dit weekend", "2026-03-07T00:00", "2026-03-09T00:00", "day"),
    ("de komende 3 dagen", "2026-03-03T00:00", "2026-03-06T00:00", "day"),
    ("eind april", "2026-04-21T00:00", "2026-05-01T00:00", "day"),
    # open grenzen
    ("vanaf 16 uur", "2026-03-02T16:00", None, "hour"),
    ("na 17 uur op dinsdag", "2026-03-03T17:00", None, "hour"),
    ("voor 12 uur", None, "2026-03-02T12:00", "hour"),
    ("tot vrijdag", None, "2026-03-06T00:00", "day"),
    ("uiterlijk om 18 uur", "2026-03-02T18:00", "2026-03-02T18:00", "hour"),
    # vanaf nu
    ("over 20 minuten", "2026-03-02T09:20", None, "minute"),
    ("over anderhalf uur", "2026-03-02T10:30", None, "minute"),
    ("over een half uur", "2026-03-02T09:30", None, "minute"),
]


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.replace(tzinfo=None).isoformat(timespec="minutes")


@pytest.mark.parametrize(("text", "start", "end", "grain"), CASES, ids=[case[0] for case in CASES])
def test_best_reading(text: str, start: str | None, end: str | None, grain: str) -> None:
    got_start, got_end, got_grain = find_time(text, NOW, "Europe/Berlin", "nl")
    assert (_iso(got_start), _iso(got_end), got_grain) == (start, end, grain)
