"""Dates in shapes that the grammar does not know: handed to dateparser, one span at a time, and checked."""

from __future__ import annotations

import subprocess
import sys

import pytest

from handlers.understand.times import read_times
from tests.handlers.understand.told import BERLIN, SAID, lines, told

ENGLISH = """
15 gennaio = 2027-01-15
15 gennaio at 6pm = 2027-01-15 18:00
could I come on 5. Dezember? = 12-05
can I come on 5 / Dez / 2026 at 18:00? = 12-05 18:00
5-dez-2026 = 12-05
le 5 décembre = 12-05
5 de diciembre = 12-05
12 dicembre 2026 = 12-12
1 maart = 2027-03-01
15. März = 2027-03-15
2 mars bars = -
2 set of balls = -
1 out of 5 = -
32 dezember = -
5 dezember 2019 = -
5 dezember 2031 = -
13 al 15 gennaio = -
13 gennaio - 15 gennaio = -
30 febbraio = -
room 5 = -
"""
BRITISH = """
5 - 12 - 2026 = 12-05
5_12_2026 = 12-05
5 - 12 - 2025 = -
31 - 4 - 2027 = -
"""
GERMAN = """
5,12,2026 um 18 Uhr = 12-05 18:00
geht der 3 december? = 12-03
"""
CASES = [*lines("en", ENGLISH), *lines("en-GB", BRITISH), *lines("de", GERMAN)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading


def test_its_words_are_known() -> None:
    text = "hi, can I come on 5. Dezember at 18:00?"
    (reading,) = read_times(text, SAID, BERLIN, "en")
    assert text[slice(*reading.span)] == "5. Dezember at 18:00"
    assert (reading.date_said, reading.time_said) == (True, True)


def test_a_page_of_text_is_not_searched() -> None:
    assert told("15 gennaio " + "word " * 80, "en") == "-"


def test_a_process_that_meets_no_such_date_never_loads_the_library() -> None:
    code = (
        "import sys; from tests.handlers.understand.told import told;"
        " told('can I come on 5 December at 6, or 3/12?', 'en'); told('am 5. Dezember um 18 Uhr', 'de');"
        " told('30.2. oder 5 Personen', 'de'); sys.exit('dateparser' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
