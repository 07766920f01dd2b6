"""Times in German, as people write them to their coach. Said on Monday 2 March 2026 at 9:00 in Berlin."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.understand.times import find_time

NOW = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Berlin"))

CASES = [
    # Wochentage
    ("donnerstag passt", "2026-03-05T00:00", None, "day"),
    ("diesen samstag", "2026-03-07T00:00", None, "day"),
    ("nächsten donnerstag", "2026-03-12T00:00", None, "day"),
    ("kommenden freitag", "2026-03-06T00:00", None, "day"),
    ("übernächsten donnerstag", "2026-03-19T00:00", None, "day"),
    ("mittwoch in zwei wochen", "2026-03-18T00:00", None, "day"),
    ("dienstag der nächsten woche", "2026-03-10T00:00", None, "day"),
    ("nächste woche dienstag", "2026-03-10T00:00", None, "day"),
    # Tage
    ("übermorgen", "2026-03-04T00:00", None, "day"),
    ("in zehn tagen", "2026-03-12T00:00", None, "day"),
    ("heute in einer woche", "2026-03-09T00:00", None, "day"),
    ("am 18.", "2026-03-18T00:00", None, "day"),
    ("am achtzehnten", "2026-03-18T00:00", None, "day"),
    ("18. märz", "2026-03-18T00:00", None, "day"),
    ("18.3.", "2026-03-18T00:00", None, "day"),
    ("18.3.2026", "2026-03-18T00:00", None, "day"),
    ("mittwoch, den 18. märz", "2026-03-18T00:00", None, "day"),
    ("am 2.11.", "2026-11-02T00:00", None, "day"),
    ("am 5. nächsten monats", "2026-04-05T00:00", None, "day"),
    ("erster dienstag im april", "2026-04-07T00:00", None, "day"),
    ("letzter freitag im juni", "2026-06-26T00:00", None, "day"),
    # Uhrzeiten
    ("um 5", "2026-03-02T17:00", None, "hour"),
    ("um 11 uhr", "2026-03-02T11:00", None, "hour"),
    ("halb sechs", "2026-03-02T17:30", None, "minute"),
    ("viertel nach vier", "2026-03-02T16:15", None, "minute"),
    ("viertel vor sieben", "2026-03-02T18:45", None, "minute"),
    ("fünf vor halb acht", "2026-03-02T19:25", None, "minute"),
    ("zehn nach neun", "2026-03-02T09:10", None, "minute"),
    ("dreiviertel acht", "2026-03-02T19:45", None, "minute"),
    ("17 uhr 30", "2026-03-02T17:30", None, "minute"),
    ("17.30 uhr", "2026-03-02T17:30", None, "minute"),
    ("um 17:45", "2026-03-02T17:45", None, "minute"),
    # Tag und Uhrzeit
    ("morgen um 4", "2026-03-03T16:00", None, "hour"),
    ("morgen früh um 8", "2026-03-03T08:00", None, "hour"),
    ("do 18 uhr", "2026-03-05T18:00", None, "hour"),
    ("freitagabend um halb sieben", "2026-03-06T18:30", None, "minute"),
    ("am 3.11. um halb sechs", "2026-11-03T17:30", None, "minute"),
    ("mi. 4.3. um 17:30", "2026-03-04T17:30", None, "minute"),
    ("thema: dienstag 10.3., 9 uhr", "2026-03-10T09:00", None, "hour"),
    # Tageszeiten
    ("donnerstag abend", "2026-03-05T18:00", "2026-03-05T22:00", "hour"),
    ("morgen vormittag", "2026-03-03T09:00", "2026-03-03T12:00", "hour"),
    ("heute nachmittag", "2026-03-02T12:00", "2026-03-02T18:00", "hour"),
    ("dienstagmorgen", "2026-03-03T08:00", "2026-03-03T12:00", "hour"),
    ("am späten nachmittag", "2026-03-02T16:00", "2026-03-02T19:00", "hour"),
    # Spannen
    ("zwischen 14 und 16h am 12.", "2026-03-12T14:00", "2026-03-12T16:00", "hour"),
    ("freitag 14-17 uhr", "2026-03-06T14:00", "2026-03-06T17:00", "hour"),
    ("von 9 bis 11 uhr am dienstag", "2026-03-03T09:00", "2026-03-03T11:00", "hour"),
    ("vom 13. bis 15. juli", "2026-07-13T00:00", "2026-07-16T00:00", "day"),
    ("13.-15.7.", "2026-07-13T00:00", "2026-07-16T00:00", "day"),
    ("von montag bis mittwoch", "2026-03-09T00:00", "2026-03-12T00:00", "day"),
    ("nächste woche", "2026-03-09T00:00", "2026-03-16T00:00", "week"),
    ("dieses wochenende", "2026-03-07T00:00", "2026-03-09T00:00", "day"),
    ("die nächsten 3 tage", "2026-03-03T00:00", "2026-03-06T00:00", "day"),
    ("ende nächster woche", "2026-03-13T00:00", "2026-03-16T00:00", "day"),
    ("anfang april", "2026-04-01T00:00", "2026-04-11T00:00", "day"),
    ("in kw 12", "2026-03-16T00:00", "2026-03-23T00:00", "week"),
    # offene Grenzen
    ("ab 16 uhr", "2026-03-02T16:00", None, "hour"),
    ("nach 17 uhr am dienstag", "2026-03-03T17:00", None, "hour"),
    ("bis freitag", None, "2026-03-06T00:00", "day"),
    ("vor 12 uhr", None, "2026-03-02T12:00", "hour"),
    ("frühestens um 15 uhr", "2026-03-02T15:00", None, "hour"),
    ("spätestens um 18 uhr", "2026-03-02T18:00", "2026-03-02T18:00", "hour"),
    # von jetzt an
    ("in 20 minuten", "2026-03-02T09:20", None, "minute"),
    ("in anderthalb stunden", "2026-03-02T10:30", None, "minute"),
    ("in einer halben stunde", "2026-03-02T09:30", None, "minute"),
]


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.replace(tzinfo=None).isoformat(timespec="minutes")


@pytest.mark.parametrize(("text", "start", "end", "grain"), CASES, ids=[case[0] for case in CASES])
def test_best_reading(text: str, start: str | None, end: str | None, grain: str) -> None:
    got_start, got_end, got_grain = find_time(text, NOW, "Europe/Berlin", "de")
    assert (_iso(got_start), _iso(got_end), got_grain) == (start, end, grain)
