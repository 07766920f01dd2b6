"""Times in French, as people write them to their coach. Said on Monday 2 March 2026 at 9:00 in Berlin."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.understand.times import find_time

NOW = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Berlin"))

CASES = [
    # jours
    ("jeudi me va", "2026-03-05T00:00", None, "day"),
    ("ce samedi", "2026-03-07T00:00", None, "day"),
    ("jeudi prochain", "2026-03-12T00:00", None, "day"),
    ("jeudi de la semaine prochaine", "2026-03-12T00:00", None, "day"),
    ("vendredi en huit", "2026-03-13T00:00", None, "day"),
    ("après-demain", "2026-03-04T00:00", None, "day"),
    ("dans dix jours", "2026-03-12T00:00", None, "day"),
    ("le 18", "2026-03-18T00:00", None, "day"),
    ("18 mars", "2026-03-18T00:00", None, "day"),
    ("mercredi 18 mars", "2026-03-18T00:00", None, "day"),
    ("18/3", "2026-03-18T00:00", None, "day"),
    ("le 1er avril", "2026-04-01T00:00", None, "day"),
    ("le premier mardi d'avril", "2026-04-07T00:00", None, "day"),
    # heures
    ("à 5h", "2026-03-02T17:00", None, "hour"),
    ("17h30", "2026-03-02T17:30", None, "minute"),
    ("à midi et demi", "2026-03-02T12:30", None, "minute"),
    ("sept heures moins le quart", "2026-03-02T18:45", None, "minute"),
    ("cinq heures et quart", "2026-03-02T17:15", None, "minute"),
    ("huit heures du soir", "2026-03-02T20:00", None, "hour"),
    ("dix heures dix", "2026-03-02T10:10", None, "minute"),
    # jour et heure
    ("demain à 16h", "2026-03-03T16:00", None, "hour"),
    ("jeudi matin à 8h", "2026-03-05T08:00", None, "hour"),
    ("le 20 à 9h15", "2026-03-20T09:15", None, "minute"),
    ("vendredi soir vers 18h30", "2026-03-06T18:30", None, "minute"),
    ("demain aprem vers 15h", "2026-03-03T15:00", None, "hour"),
    # moments
    ("jeudi soir", "2026-03-05T18:00", "2026-03-05T22:00", "hour"),
    ("demain matin", "2026-03-03T08:00", "2026-03-03T12:00", "hour"),
    ("cet après-midi", "2026-03-02T12:00", "2026-03-02T18:00", "hour"),
    ("en fin d'après-midi", "2026-03-02T16:00", "2026-03-02T19:00", "hour"),
    ("ce soir", "2026-03-02T18:00", "2026-03-02T22:00", "hour"),
    # plages
    ("entre 14h et 16h le 12", "2026-03-12T14:00", "2026-03-12T16:00", "hour"),
    ("de 9h à 11h mardi", "2026-03-03T09:00", "2026-03-03T11:00", "hour"),
    ("vendredi 14h-17h", "2026-03-06T14:00", "2026-03-06T17:00", "hour"),
    ("du 13 au 15 juillet", "2026-07-13T00:00", "2026-07-16T00:00", "day"),
    ("de lundi à mercredi", "2026-03-09T00:00", "2026-03-12T00:00", "day"),
    ("la semaine prochaine", "2026-03-09T00:00", "2026-03-16T00:00", "week"),
    ("ce week-end", "2026-03-07T00:00", "2026-03-09T00:00", "day"),
    ("les 3 prochains jours", "2026-03-03T00:00", "2026-03-06T00:00", "day"),
    ("fin avril", "2026-04-21T00:00", "2026-05-01T00:00", "day"),
    # bornes
    ("à partir de 16h", "2026-03-02T16:00", None, "hour"),
    ("après 17h mardi", "2026-03-03T17:00", None, "hour"),
    ("avant midi", None, "2026-03-02T12:00", "hour"),
    ("jusqu'à vendredi", None, "2026-03-06T00:00", "day"),
    ("à partir du 9", "2026-03-09T00:00", None, "day"),
    # depuis maintenant
    ("dans 20 minutes", "2026-03-02T09:20", None, "minute"),
    ("dans une heure et demie", "2026-03-02T10:30", None, "minute"),
    ("dans une demi-heure", "2026-03-02T09:30", None, "minute"),
]


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.replace(tzinfo=None).isoformat(timespec="minutes")


@pytest.mark.parametrize(("text", "start", "end", "grain"), CASES, ids=[case[0] for case in CASES])
def test_best_reading(text: str, start: str | None, end: str | None, grain: str) -> None:
    got_start, got_end, got_grain = find_time(text, NOW, "Europe/Berlin", "fr")
    assert (_iso(got_start), _iso(got_end), got_grain) == (start, end, grain)
