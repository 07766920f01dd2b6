"""Clients by name: exact before prefix before a slip of the finger, and never a command word by mistake."""

import pytest

from handlers.understand.names import Person, find_names
from handlers.understand.reader import read
from handlers.understand.words import split
from tests.handlers.understand.test_reader_told import COACH, told

PEOPLE = (
    Person(1, ("Emma Klein",)),
    Person(2, ("Emma Braun", "Emmi")),
    Person(3, ("Zoë Müller",)),
    Person(4, ("Jean-Luc Côté",)),
    Person(5, ("Alexandra",)),
    Person(6, ("'); DROP TABLE",)),
    Person(7, ("李雷",)),
)
COMMON = frozenset(("paid", "table", "drop", "book", "and"))


@pytest.mark.parametrize(
    "text, ids",
    [
        ("Emma", [(1, 2)]),
        ("emma klein", [(1,)]),
        ("Emma K.", [(1,)]),
        ("emma b", [(2,)]),
        ("Emmi", [(2,)]),
        ("Braun", [(2,)]),
        ("zoe", [(3,)]),
        ("Zoë Mueller", [(3,)]),
        ("Muller", [(3,)]),
        ("jean-luc", [(4,)]),
        ("Cote", [(4,)]),
        ("alex", [(5,)]),
        ("Alexandar", [(5,)]),
        ("emma's balance", [(1, 2)]),
        ("emma klein and zoe", [(1,), (3,)]),
        ("Emna Klein", [(1, 2), (1,)]),
        ("李雷", [(7,)]),
        ("Xavier", []),
        ("", []),
    ],
)
def test_a_name_is_found(text: str, ids: list[tuple[int, ...]]) -> None:
    assert [hit.ids for hit in find_names(split(text), PEOPLE, COMMON)] == ids


def test_a_full_name_is_surer_than_a_slip() -> None:
    (exact,) = find_names(split("zoe"), PEOPLE, COMMON)
    (slip,) = find_names(split("alexnadra"), PEOPLE, COMMON)
    assert exact.confidence == 1.0
    assert slip.confidence < 0.8


@pytest.mark.parametrize(
    "text, requests",
    [
        ("May paid 50", ["paid 4 50"]),
        ("paid may 50", ["paid 4 50"]),
        ("Mark paid 50", ["paid 5 50"]),
        ("mark emma k ok", ["ok 1"]),
        ("balance may", ["balance 4"]),
        ("paid emma 50", ["paid 1&3 50"]),
        ("Emma K. paid 50", ["paid 1 50"]),
        ("sell Xaver Huber 10-pack", ["sell unknown_name=Xaver Huber units=10 offers=(1,)"]),
        ("noah paid 50 on 5 may", ["paid Tue5 2 50"]),
    ],
)
def test_a_coach_names_a_client(text: str, requests: list[str]) -> None:
    assert told(read(text, COACH)) == requests
