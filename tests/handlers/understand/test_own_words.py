"""Sentences with the coach's own words: his types, his places, and who belongs to whom."""

from datetime import UTC, datetime

import pytest

from handlers.understand.own_words import in_own_words
from handlers.understand.reader import Known, Person, read

TYPES = ("Group", "Serve clinic")


def kinds(text: str, role: str) -> list[str]:
    people = (Person(1, ("Emma",)), Person(2, ("Noah",))) if role == "coach" else ()
    known = Known(
        now=datetime(2026, 3, 2, 8, tzinfo=UTC),
        tz="Europe/Berlin",
        role="coach" if role == "coach" else "client",
        people=people,
    )
    found = in_own_words(text, read(text, known), coach=role == "coach", types=TYPES)
    return [request.kind for request in found]


@pytest.mark.parametrize(
    "text, kind",
    [
        ("types", "types"),
        ("new type: Group 90 min, 6 people, half a session, court fee 5", "types"),
        ("types remove Group", "types"),
        ("place Court 2 court fee 15", "places"),
        ("group sat 10:00", "group"),
        ("group every Saturday 10", "group"),
        ("new serve clinic fri 18:00", "group"),
        ("call off group sat 10:00", "group_off"),
        ("Mia is Emma's daughter", "player"),
        ("add Mia to Emma", "player"),
        ("Emma's time zone is Europe/London", "zone"),
        ("rules weekly 2", "rules"),
        # And what is none of these stays what it is.
        ("add 2 sessions to Emma", "adjust"),
        ("book Emma group sat 10:00", "book"),
        ("rained out Emma 20", "rained_out"),
        ("Emma paid 200 cash", "paid"),
        ("today", "today"),
    ],
)
def test_what_the_coach_means(text, kind):
    assert kinds(text, "coach") == [kind]


@pytest.mark.parametrize(
    "text, kind",
    [
        ("my time zone is Europe/London", "zone"),
        ("Mia is my daughter", "player"),
        ("book sat 10:00", "book"),
        ("types", "unknown"),
    ],
)
def test_what_the_client_means(text, kind):
    assert kinds(text, "client") == [kind]
