"""Bookings: the table of moves, written out, and what a part of a unit is."""

from datetime import UTC, datetime
from itertools import product
from typing import get_args

import pytest

from domain.bookings import Booking, Status, WrongMove, charge_of, check_move, no_show_charge
from domain.terms import Terms

STATES: tuple[Status, ...] = get_args(Status)
START, END = datetime(2026, 3, 6, 17, tzinfo=UTC), datetime(2026, 3, 6, 18, tzinfo=UTC)

ALLOWED = {
    ("requested", "confirmed"),
    ("requested", "cancelled"),
    ("confirmed", "completed"),
    ("confirmed", "no_show"),
    ("confirmed", "cancelled"),
    ("confirmed", "late_cancelled"),
    ("completed", "completed"),
    ("completed", "no_show"),
    ("completed", "confirmed"),
    ("completed", "cancelled"),
    ("no_show", "completed"),
    ("no_show", "confirmed"),
    ("no_show", "no_show"),
    ("cancelled", "confirmed"),
    ("cancelled", "requested"),
    ("cancelled", "cancelled"),
    ("cancelled", "late_cancelled"),
    ("late_cancelled", "cancelled"),
    ("late_cancelled", "confirmed"),
    ("late_cancelled", "late_cancelled"),
}


def booking(status="confirmed", units=100):
    return Booking(1, 2, 3, 4, START, END, "Court 2", units, status, START)


@pytest.mark.parametrize("old, new", list(product(STATES, STATES)))
def test_moves(old, new):
    if (old, new) in ALLOWED:
        assert check_move(booking(old), new) == new
    else:
        with pytest.raises(WrongMove, match=f"{old} does not lead to {new}"):
            check_move(booking(old), new)


@pytest.mark.parametrize("status", STATES)
def test_a_booking_holds_its_slot_and_its_unit_while_it_is_live(status):
    assert booking(status).live is (status in ("requested", "confirmed"))


@pytest.mark.parametrize(
    "units, percent, charged",
    [(100, 0, 0), (100, 50, 50), (100, 100, 100), (50, 50, 25), (75, 50, 38), (50, 33, 17)],
)
def test_the_charged_part(units, percent, charged):
    assert charge_of(booking(units=units), percent) == charged
    assert no_show_charge(booking(units=units), Terms(no_show=percent)) == charged
