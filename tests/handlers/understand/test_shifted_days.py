"""A day and by how much it is to be another one: a move from that day, in whatever words it is asked."""

from dataclasses import replace

import pytest

from handlers.understand.reader import read
from tests.handlers.understand.test_reader_told import CLIENT, told

SAID = """
de|könntest du Donnerstag eine Woche später?|move Thu5 → 10080min
de|geht Donnerstag auch eine Woche später?|move Thu5 → 10080min
de|den Donnerstag bitte einen Tag früher|move Thu5 → -1440min
nl|kan donderdag een week later?|move Thu5 → 10080min
en|could you do Thursday a week later?|move Thu5 → 10080min
de|wie lange dauert eine Stunde bei dir?|offers
de|Quittung bitte|page
de|wer bist du?|help
de|meine neue Nummer ist 0176 5551234|write_coach
nl|hoe lang duurt een les bij jou?|offers
nl|bonnetje graag|page
nl|wie ben jij?|help
nl|mijn nieuwe nummer is 06 12345678|write_coach
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_it_is_understood(line: str) -> None:
    lang, text, wanted = line.split("|")
    said = " + ".join(told(read(text, replace(CLIENT, lang=lang))))
    assert said == wanted or (" " not in wanted and said.split()[0] == wanted)
