"""Times in Portuguese, as people write them to their coach. Said on Monday 2 March 2026 at 9:00 in Berlin."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.understand.times import find_time

NOW = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Berlin"))

CASES = [
    # dias
    ("quinta dá", "2026-03-05T00:00", None, "day"),
    ("este sábado", "2026-03-07T00:00", None, "day"),
    ("próxima quinta", "2026-03-12T00:00", None, "day"),
    ("quinta da semana que vem", "2026-03-12T00:00", None, "day"),
    ("depois de amanhã", "2026-03-04T00:00", None, "day"),
    ("em dez dias", "2026-03-12T00:00", None, "day"),
    ("no dia 18", "2026-03-18T00:00", None, "day"),
    ("18 de março", "2026-03-18T00:00", None, "day"),
    ("quarta-feira 18 de março", "2026-03-18T00:00", None, "day"),
    ("18/3", "2026-03-18T00:00", None, "day"),
    ("a primeira terça de abril", "2026-04-07T00:00", None, "day"),
    # horas
    ("às 5", "2026-03-02T17:00", None, "hour"),
    ("às 17h30", "2026-03-02T17:30", None, "minute"),
    ("às cinco e meia", "2026-03-02T17:30", None, "minute"),
    ("quinze para as sete", "2026-03-02T18:45", None, "minute"),
    ("às 8 da noite", "2026-03-02T20:00", None, "hour"),
    ("ao meio-dia", "2026-03-02T12:00", None, "hour"),
    ("às onze e vinte", "2026-03-02T11:20", None, "minute"),
    # dia e hora
    ("amanhã às 4", "2026-03-03T16:00", None, "hour"),
    ("amanhã de manhã às 8", "2026-03-03T08:00", None, "hour"),
    ("dia 20 às 9:15", "2026-03-20T09:15", None, "minute"),
    ("sexta à noite às 7", "2026-03-06T19:00", None, "hour"),
    ("qui 18:00", "2026-03-05T18:00", None, "minute"),
    # partes do dia
    ("quinta à noite", "2026-03-05T20:00", "2026-03-06T00:00", "hour"),
    ("amanhã de manhã", "2026-03-03T08:00", "2026-03-03T12:00", "hour"),
    ("amanhã à tarde", "2026-03-03T15:00", "2026-03-03T20:00", "hour"),
    # intervalos
    ("entre as 14 e as 16 no dia 12", "2026-03-12T14:00", "2026-03-12T16:00", "hour"),
    ("terça das 9 às 11", "2026-03-03T09:00", "2026-03-03T11:00", "hour"),
    ("de 13 a 15 de julho", "2026-07-13T00:00", "2026-07-16T00:00", "day"),
    ("de segunda a quarta", "2026-03-09T00:00", "2026-03-12T00:00", "day"),
    ("semana que vem", "2026-03-09T00:00", "2026-03-16T00:00", "week"),
    ("este fim de semana", "2026-03-07T00:00", "2026-03-09T00:00", "day"),
    ("os próximos 3 dias", "2026-03-03T00:00", "2026-03-06T00:00", "day"),
    ("fim de abril", "2026-04-21T00:00", "2026-05-01T00:00", "day"),
    # abertos
    ("a partir das 16", "2026-03-02T16:00", None, "hour"),
    ("depois das 17 na terça", "2026-03-03T17:00", None, "hour"),
    ("antes do meio-dia", None, "2026-03-02T12:00", "hour"),
    ("até sexta", None, "2026-03-06T00:00", "day"),
    # a partir de agora
    ("em 20 minutos", "2026-03-02T09:20", None, "minute"),
    ("daqui a duas horas", "2026-03-02T11:00", None, "minute"),
    ("em meia hora", "2026-03-02T09:30", None, "minute"),
]


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.replace(tzinfo=None).isoformat(timespec="minutes")


@pytest.mark.parametrize(("text", "start", "end", "grain"), CASES, ids=[case[0] for case in CASES])
def test_best_reading(text: str, start: str | None, end: str | None, grain: str) -> None:
    got_start, got_end, got_grain = find_time(text, NOW, "Europe/Berlin", "pt")
    assert (_iso(got_start), _iso(got_end), got_grain) == (start, end, grain)
