"""A time zone that stands behind a clock time."""

from __future__ import annotations

import pytest

from handlers.understand.times import read_times
from tests.handlers.understand.told import BERLIN, SAID

CASES = [
    ("en", "tomorrow at 5pm London time", "11-19 18:00"),
    ("en", "friday 17:00 CET", "11-20 17:00"),
    ("en", "friday 10:00 UTC+2 works", "11-20 09:00"),
    ("en", "friday 10:00 (GMT)", "11-20 11:00"),
    ("en", "friday 9am eastern time", "11-20 15:00"),
    ("de", "morgen um 18 Uhr Londoner Zeit", "11-19 19:00"),
    ("es", "mañana a las 18:00 hora de Londres", "11-19 19:00"),
    ("fr", "demain à 18h heure de Londres", "11-19 19:00"),
    ("fr", "demain à 18h est possible", "11-19 18:00"),
    ("en", "friday 10:00 in London", "11-20 10:00"),
    ("en", "paris on friday at 10:00", "11-20 10:00"),
]


@pytest.mark.parametrize(("lang", "text", "start"), CASES, ids=[text for _, text, _ in CASES])
def test_the_hour_is_moved_into_the_readers_zone(lang: str, text: str, start: str) -> None:
    timed = [reading for reading in read_times(text, SAID, BERLIN, lang) if reading.time_said]
    assert [reading.start.strftime("%m-%d %H:%M") for reading in timed if reading.start] == [start]
