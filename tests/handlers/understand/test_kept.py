"""What sounds like calling off and calls nothing off, beside what does."""

from dataclasses import replace

import pytest

from handlers.understand.reader import read
from tests.handlers.understand.test_reader_told import CLIENT

SAID = """
de|streich die Stunde nicht|unknown
de|sag den Termin nicht ab|unknown
de|nein, streich die Stunde nicht|no
de|fällt das Training morgen nicht aus?|next
de|ich brauche keinen Termin, danke|thanks
de|streich die Stunde, ich schaffe es nicht|cancel
de|morgen schaffe ich es nicht, sag ab|cancel
de|kann morgen leider nicht, muss absagen|cancel
de|ich kann nicht, streich mich für Freitag|cancel
nl|schrap de les, ik haal het niet|cancel
nl|morgen lukt niet, zeg maar af|cancel
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_it_is_understood(line: str) -> None:
    lang, text, kind = line.split("|")
    assert [request.kind for request in read(text, replace(CLIENT, lang=lang))] == [kind]
