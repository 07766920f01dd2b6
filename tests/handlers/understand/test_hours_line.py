"""Weekly hours as coaches of every language write them."""

from __future__ import annotations

from datetime import time

import pytest

from domain.availability import Window
from handlers.actions.setting_words import read_hours

WEEK = range(5)
LINES = [
    ("mon-fri 9-17", WEEK, 9, 17),
    ("Mon–Fri 9–17", WEEK, 9, 17),
    ("mo-fr 9-17 Uhr", WEEK, 9, 17),
    ("Montag bis Freitag von 9 bis 17 Uhr", WEEK, 9, 17),
    ("lunes a viernes de 9 a 17", WEEK, 9, 17),
    ("lundi à vendredi de 9h à 17h", WEEK, 9, 17),
    ("da lunedì a venerdì dalle 9 alle 17", WEEK, 9, 17),
    ("segunda a sexta das 9 às 17h", WEEK, 9, 17),
    ("segunda-feira a sexta-feira 9-17", WEEK, 9, 17),
    ("ma-vr 9-17u", WEEK, 9, 17),
    ("maandag tot vrijdag 9-17 uur", WEEK, 9, 17),
    ("lunes y miércoles 9-17", (0, 2), 9, 17),
    ("samstag 9-13", (5,), 9, 13),
]


@pytest.mark.parametrize(("line", "days", "first", "last"), LINES, ids=[line for line, *_ in LINES])
def test_hours_are_read(line: str, days: range | tuple[int, ...], first: int, last: int) -> None:
    assert read_hours(line, ()) == tuple(Window(day, time(first), time(last), "") for day in days)


def test_minutes_places_and_days_off() -> None:
    before = (Window(6, time(9), time(12), ""),)
    read = read_hours("mardi 9h30-17h @ Terrain A, domenica chiuso", before)
    assert read == (Window(1, time(9, 30), time(17), "Terrain A"),)
