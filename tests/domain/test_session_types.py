"""Session types: what an extra costs, which one an offer replaces, and what the rain leaves of a unit."""

import pytest

from domain.session_types import COURT_FEE, Extra, PlaceFee, SessionType, Wanted, added, extra_of
from domain.terms import Terms, rained_out


@pytest.mark.parametrize(
    "fee, place, extra",
    [
        (0, "Court 2", Extra(1500, COURT_FEE)),
        (500, "Court 2", Extra(500, "balls")),
        (0, "Court 1", Extra(0, COURT_FEE)),
        (0, "", Extra(0, COURT_FEE)),
    ],
)
def test_an_extra_is_the_types_own_or_that_of_the_place(fee, place, extra):
    kind = SessionType(1, "Group", fee=fee, fee_name="balls" if fee else COURT_FEE)
    assert extra_of(kind, place, [PlaceFee("Court 2", 1500)]) == extra


def test_a_type_of_the_same_name_takes_the_place_of_the_old_one():
    group, single = SessionType(1, "Group", capacity=6), SessionType(2, "Tennis")
    types = added((group, single), SessionType(0, "group", capacity=4))
    assert [(item.id, item.name, item.capacity) for item in types] == [(2, "Tennis", 1), (1, "group", 4)]
    assert added((), SessionType(0, "Video"))[0].id == 1


def test_a_type_survives_being_stored():
    kind = SessionType(3, "Group", 90, 6, 50, 500, "balls", "Court 2", online=True, startable=False)
    assert SessionType.from_json(kind.to_json()) == kind


def test_what_is_wanted_says_only_what_is_not_usual():
    assert Wanted(7).data() == {"client": 7}
    assert Wanted(7, 2, "Mia", "Court 2").data() == {
        "client": 7,
        "type": 2,
        "player": "Mia",
        "place": "Court 2",
    }


@pytest.mark.parametrize("played, percent", [(0, 0), (15, 0), (16, 50), (30, 50), (31, 100), (90, 100)])
def test_the_rain_counts_by_the_minutes_played(played, percent):
    assert rained_out(Terms(), played) == percent
    assert rained_out(Terms.from_json(Terms().to_json()), played) == percent


def test_an_empty_table_counts_everything():
    assert rained_out(Terms(rain=()), 1) == 100


@pytest.mark.parametrize(
    "seats, fee, extra",
    [
        (2, 2000, Extra(1000, COURT_FEE, 2000, 2)),
        (3, 1000, Extra(333, COURT_FEE, 1000, 3)),
        (1, 2000, Extra(2000, COURT_FEE)),
    ],
)
def test_what_the_session_costs_is_borne_by_its_seats_alike(seats, fee, extra):
    own = SessionType(1, "Doubles", capacity=seats, fee=fee, split=True)
    assert extra_of(own, "Court 2", [PlaceFee("Court 2", 1500)]) == extra
    usual = SessionType(1, "Doubles", capacity=seats)
    assert extra_of(usual, "Court 2", [PlaceFee("Court 2", fee, split=True)]) == extra
