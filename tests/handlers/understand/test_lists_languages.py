"""Lists of clients as coaches of each language paste them: headings, and lines that are shown to them as examples."""

from __future__ import annotations

import pytest

from handlers.understand.lists.headings import find_headings
from handlers.understand.lists.pasted import is_said_so


@pytest.mark.parametrize(
    "headings",
    [
        "Name, Left, Until, Owes",
        "Name, Rest, Bis, Offen",
        "Nombre, Quedan, Hasta, Debe",
        "Nom, Reste, Jusqu'au, Doit",
        "Nome, Restano, Fino a, Deve",
        "Nome, Restam, Até, Deve",
        "Naam, Over, Tot, Open",
    ],
)
def test_headings(headings: str) -> None:
    found = find_headings([headings.split(", "), ["Lena", "7", "01/08/2026", "50"]])
    assert found is not None
    assert (dict(found.columns), found.unused) == ({"name": 0, "left": 1, "expiry": 2, "owed": 3}, ())


@pytest.mark.parametrize(
    "line",
    [
        "Emma 7 left till 1 Aug, owes 50",
        "Emma noch 7 bis 1. August, schuldet 50",
        "Emma quedan 7 hasta 1 agosto, debe 50",
        "Emma reste 7 jusqu'au 1 août, doit 50",
        "Emma restano 7 fino al 1 agosto, deve 50",
        "Emma restam 7 até 1 agosto, deve 50",
        "Emma nog 7 tot 1 augustus, schuldig 50",
    ],
)
def test_a_line_alone(line: str) -> None:
    assert is_said_so(line, alone=True)


@pytest.mark.parametrize(
    "line",
    [
        "Emma noch 2 Wochen verlängern",
        "geef Emma nog 2 weken",
        "hat Emma noch 50 offen",
        "Emma pays the remaining 50 until May",
        "Emma zahlt den Rest 50 bis 1. Mai",
    ],
)
def test_a_wish_alone_is_no_line_of_a_list(line: str) -> None:
    assert not is_said_so(line, alone=True)
