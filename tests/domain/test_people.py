"""What a coach set, there and back."""

from datetime import time
from typing import Any

from domain.availability import BookingRules, Window
from domain.packs import Offer
from domain.people import Coach, coach_from, coach_settings
from domain.quiet import QuietHours
from domain.terms import Terms, Tier

ROW: dict[str, Any] = {
    "id": 3,
    "slug": "alex",
    "name": "Alex",
    "tz": "Europe/Berlin",
    "currency": "EUR",
    "language": "en",
}


def test_settings_are_kept_whole():
    alex = Coach(
        **ROW,
        hours=(Window(0, time(9), time(20), "Court 2"), Window(5, time(9), time())),
        rules=BookingRules(45, 15, 60, 30, 10, 6, True),
        terms=Terms(3, (Tier(2880, 0), Tier(1440, 50)), (Tier(720, 0),), 50, 1),
        offers=(Offer(1, "10-pack", 1_000, 40_000, 6), Offer(2, "Week", 100, 5_000, None, 7)),
        quiet=QuietHours(time(22), time(7, 30)),
        ready=False,
    )
    assert coach_from(ROW, coach_settings(alex)) == alex


def test_a_coach_without_settings_has_the_usual_ones():
    assert coach_from(ROW, {}) == Coach(**ROW)
