"""Times in Italian, as people write them to their coach. Said on Monday 2 March 2026 at 9:00 in Berlin."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.understand.times import find_time

NOW = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Berlin"))

CASES = [
    # giorni
    ("giovedì va bene", "2026-03-05T00:00", None, "day"),
    ("questo sabato", "2026-03-07T00:00", None, "day"),
    ("giovedì prossimo", "2026-03-12T00:00", None, "day"),
    ("giovedì della prossima settimana", "2026-03-12T00:00", None, "day"),
    ("dopodomani", "2026-03-04T00:00", None, "day"),
    ("fra dieci giorni", "2026-03-12T00:00", None, "day"),
    ("il 18", "2026-03-18T00:00", None, "day"),
    ("18 marzo", "2026-03-18T00:00", None, "day"),
    ("mercoledì 18 marzo", "2026-03-18T00:00", None, "day"),
    ("18/3", "2026-03-18T00:00", None, "day"),
    ("il primo martedì di aprile", "2026-04-07T00:00", None, "day"),
    # ore
    ("alle 5", "2026-03-02T17:00", None, "hour"),
    ("alle 17:30", "2026-03-02T17:30", None, "minute"),
    ("alle cinque e mezza", "2026-03-02T17:30", None, "minute"),
    ("alle sette meno un quarto", "2026-03-02T18:45", None, "minute"),
    ("alle 8 di sera", "2026-03-02T20:00", None, "hour"),
    ("a mezzogiorno", "2026-03-02T12:00", None, "hour"),
    ("alle undici e venti", "2026-03-02T11:20", None, "minute"),
    # giorno e ora
    ("domani alle 4", "2026-03-03T16:00", None, "hour"),
    ("domattina alle 8", "2026-03-03T08:00", None, "hour"),
    ("il 20 alle 9:15", "2026-03-20T09:15", None, "minute"),
    ("venerdì sera alle 6", "2026-03-06T18:00", None, "hour"),
    ("gio 18:00", "2026-03-05T18:00", None, "minute"),
    # parti del giorno
    ("giovedì sera", "2026-03-05T18:00", "2026-03-05T22:00", "hour"),
    ("domani mattina", "2026-03-03T08:00", "2026-03-03T12:00", "hour"),
    ("questo pomeriggio", "2026-03-02T12:00", "2026-03-02T18:00", "hour"),
    ("stasera", "2026-03-02T18:00", "2026-03-02T22:00", "hour"),
    # intervalli
    ("tra le 14 e le 16 del 12", "2026-03-12T14:00", "2026-03-12T16:00", "hour"),
    ("martedì dalle 9 alle 11", "2026-03-03T09:00", "2026-03-03T11:00", "hour"),
    ("dal 13 al 15 luglio", "2026-07-13T00:00", "2026-07-16T00:00", "day"),
    ("da lunedì a mercoledì", "2026-03-09T00:00", "2026-03-12T00:00", "day"),
    ("la settimana prossima", "2026-03-09T00:00", "2026-03-16T00:00", "week"),
    ("questo weekend", "2026-03-07T00:00", "2026-03-09T00:00", "day"),
    ("i prossimi 3 giorni", "2026-03-03T00:00", "2026-03-06T00:00", "day"),
    ("fine aprile", "2026-04-21T00:00", "2026-05-01T00:00", "day"),
    # aperti
    ("dalle 16", "2026-03-02T16:00", None, "hour"),
    ("dopo le 17 di martedì", "2026-03-03T17:00", None, "hour"),
    ("prima di mezzogiorno", None, "2026-03-02T12:00", "hour"),
    ("fino a venerdì", None, "2026-03-06T00:00", "day"),
    ("entro il 15", None, "2026-03-15T00:00", "day"),
    # da adesso
    ("tra 20 minuti", "2026-03-02T09:20", None, "minute"),
    ("fra due ore", "2026-03-02T11:00", None, "minute"),
    ("tra mezz'ora", "2026-03-02T09:30", None, "minute"),
]


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.replace(tzinfo=None).isoformat(timespec="minutes")


@pytest.mark.parametrize(("text", "start", "end", "grain"), CASES, ids=[case[0] for case in CASES])
def test_best_reading(text: str, start: str | None, end: str | None, grain: str) -> None:
    got_start, got_end, got_grain = find_time(text, NOW, "Europe/Berlin", "it")
    assert (_iso(got_start), _iso(got_end), got_grain) == (start, end, grain)
