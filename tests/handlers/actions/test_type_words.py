"""Session types and places as coaches write them."""

import pytest

from domain.decision import Refusal
from domain.session_types import PlaceFee, SessionType
from handlers.actions.type_words import read_place, read_type


@pytest.mark.parametrize(
    "text, kind",
    [
        (
            "Group 90 min, 6 people, half a session, court fee 5",
            SessionType(0, "Group", 90, 6, 50, 500, "court fee", startable=False),
        ),
        ("Tennis 60 min, 1 session, court fee 15 €", SessionType(0, "Tennis", 60, 1, 100, 1500, "court fee")),
        ("doubles, half a session, clients may start", SessionType(0, "Doubles", 60, 2, 50)),
        ("Video 45 min, online", SessionType(0, "Video", 45, online=True)),
        (
            "Serve clinic 1.5 h, 8 kids, 1.5 sessions",
            SessionType(0, "Serve clinic", 90, 8, 150, startable=False),
        ),
        ("Wall 30 min, at Court 2", SessionType(0, "Wall", 30, place="Court 2")),
        ("Match 2 h, ball fee 3.50", SessionType(0, "Match", 120, fee=350, fee_name="ball fee")),
    ],
)
def test_a_type_is_read(text, kind):
    assert read_type(text, currency="EUR") == kind


@pytest.mark.parametrize(
    "text", ["", "90 min", "Group 2 min", "Group 600 min", "Group 200 people", "Group, court fee"]
)
def test_what_is_no_type_is_answered_with_an_example(text):
    with pytest.raises(Refusal, match="type_how"):
        read_type(text, currency="EUR")


def test_a_place_and_its_fee():
    assert read_place("Court 2 court fee 12,50 €", currency="EUR") == PlaceFee("Court 2", 1250)
    assert read_place("Court 2: fee 15", currency="EUR") == PlaceFee("Court 2", 1500)
    with pytest.raises(Refusal, match="place_how"):
        read_place("Court 2", currency="EUR")


@pytest.mark.parametrize(
    "said, split",
    [
        ("court fee 20 € a session, split", True),
        ("court fee 20 split by all", True),
        ("court fee 20 per session", True),
        ("court fee 20, shared", True),
        ("court fee 20", False),
        ("court fee 20 € per person", False),
        ("court fee 20 a head, 1 session", False),
    ],
)
def test_whose_a_fee_is(said, split):
    kind = read_type(f"Doubles 60 min, 2 people, {said}", currency="EUR")
    assert (kind.fee, kind.fee_name, kind.split, kind.units) == (2000, "court fee", split, 100)
    if "1 session" not in said:
        assert read_place(f"Court 2 {said}", currency="EUR") == PlaceFee("Court 2", 2000, split)
