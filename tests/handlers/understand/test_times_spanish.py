"""Times in Spanish, as people write them to their coach. Said on Monday 2 March 2026 at 9:00 in Berlin."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.understand.times import find_time

NOW = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Berlin"))

CASES = [
    # días
    ("el jueves me viene bien", "2026-03-05T00:00", None, "day"),
    ("este sábado", "2026-03-07T00:00", None, "day"),
    ("el próximo jueves", "2026-03-12T00:00", None, "day"),
    ("el jueves de la semana que viene", "2026-03-12T00:00", None, "day"),
    ("pasado mañana", "2026-03-04T00:00", None, "day"),
    ("en diez días", "2026-03-12T00:00", None, "day"),
    ("el 18", "2026-03-18T00:00", None, "day"),
    ("18 de marzo", "2026-03-18T00:00", None, "day"),
    ("miércoles 18 de marzo", "2026-03-18T00:00", None, "day"),
    ("18/3", "2026-03-18T00:00", None, "day"),
    ("el primer martes de abril", "2026-04-07T00:00", None, "day"),
    # horas
    ("a las 5", "2026-03-02T17:00", None, "hour"),
    ("a las 17:30", "2026-03-02T17:30", None, "minute"),
    ("a las cinco y media", "2026-03-02T17:30", None, "minute"),
    ("a las siete menos cuarto", "2026-03-02T18:45", None, "minute"),
    ("a las 8 de la tarde", "2026-03-02T20:00", None, "hour"),
    ("a mediodía", "2026-03-02T12:00", None, "hour"),
    ("las once y veinte", "2026-03-02T11:20", None, "minute"),
    # día y hora
    ("mañana a las 4", "2026-03-03T16:00", None, "hour"),
    ("mañana por la mañana a las 8", "2026-03-03T08:00", None, "hour"),
    ("el 20 a las 9:15", "2026-03-20T09:15", None, "minute"),
    ("el viernes por la tarde a las 6", "2026-03-06T18:00", None, "hour"),
    ("jue 18:00", "2026-03-05T18:00", None, "minute"),
    # partes del día
    ("el jueves por la tarde", "2026-03-05T15:00", "2026-03-05T20:00", "hour"),
    ("mañana por la mañana", "2026-03-03T08:00", "2026-03-03T12:00", "hour"),
    ("esta noche", "2026-03-02T20:00", "2026-03-03T00:00", "hour"),
    # rangos
    ("entre las 14 y las 16 el 12", "2026-03-12T14:00", "2026-03-12T16:00", "hour"),
    ("el martes de 9 a 11", "2026-03-03T09:00", "2026-03-03T11:00", "hour"),
    ("del 13 al 15 de julio", "2026-07-13T00:00", "2026-07-16T00:00", "day"),
    ("de lunes a miércoles", "2026-03-09T00:00", "2026-03-12T00:00", "day"),
    ("la semana que viene", "2026-03-09T00:00", "2026-03-16T00:00", "week"),
    ("este fin de semana", "2026-03-07T00:00", "2026-03-09T00:00", "day"),
    ("los próximos 3 días", "2026-03-03T00:00", "2026-03-06T00:00", "day"),
    ("finales de abril", "2026-04-21T00:00", "2026-05-01T00:00", "day"),
    # abiertos
    ("a partir de las 16", "2026-03-02T16:00", None, "hour"),
    ("después de las 17 el martes", "2026-03-03T17:00", None, "hour"),
    ("antes del mediodía", None, "2026-03-02T12:00", "hour"),
    ("hasta el viernes", None, "2026-03-06T00:00", "day"),
    # desde ahora
    ("en 20 minutos", "2026-03-02T09:20", None, "minute"),
    ("dentro de dos horas", "2026-03-02T11:00", None, "minute"),
    ("en media hora", "2026-03-02T09:30", None, "minute"),
]


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.replace(tzinfo=None).isoformat(timespec="minutes")


@pytest.mark.parametrize(("text", "start", "end", "grain"), CASES, ids=[case[0] for case in CASES])
def test_best_reading(text: str, start: str | None, end: str | None, grain: str) -> None:
    got_start, got_end, got_grain = find_time(text, NOW, "Europe/Berlin", "es")
    assert (_iso(got_start), _iso(got_end), got_grain) == (start, end, grain)
