"""Days that no calendar has are found in every language, and nothing beside them is read as another day."""

from __future__ import annotations

import pytest

from handlers.understand.impossible import impossible_day
from tests.handlers.understand.told import told

NOWHERE = [
    ("en", "april 31 at 5", "april 31"),
    ("en", "the 31st of june", "31st of june"),
    ("en", "book feb 30th", "feb 30th"),
    ("en", "2/30", "2/30"),
    ("en", "2027-02-29 17:00", "2027-02-29"),
    ("en-GB", "31/04/2026", "31/04/2026"),
    ("en-GB", "can I come on 30-02-2027?", "30-02-2027"),
    ("de", "am 31.4. um 17 Uhr", "31.4."),
    ("de", "30. Februar", "30. Februar"),
    ("de", "am einunddreißigsten April", "einunddreißigsten April"),
    ("de", "29.2.2027", "29.2.2027"),
    ("es", "el 31 de junio a las 5", "31 de junio"),
    ("es", "30/02", "30/02"),
    ("fr", "le 31 novembre à 17h", "31 novembre"),
    ("fr", "31/04", "31/04"),
    ("it", "il 31 aprile alle 18", "31 aprile"),
    ("it", "30/2", "30/2"),
    ("pt", "dia 31 de junho", "31 de junho"),
    ("pt", "31/04", "31/04"),
    ("nl", "op 31 juni om 17u", "31 juni"),
    ("nl", "31-04", "31-04"),
]
SOMEWHERE = [
    ("en", "may 31 at 5"),
    ("en", "february 29"),
    ("en", "at 2.30"),
    ("en", "30.2 kg"),
    ("en", "april 31 euros"),
    ("de", "um 2.30"),
    ("de", "30.2 kg"),
    ("de", "29.2.2028"),
    ("fr", "31/03"),
    ("nl", "31-3"),
]


@pytest.mark.parametrize(("lang", "text", "day"), NOWHERE, ids=[text for _, text, _ in NOWHERE])
def test_the_day_is_named_and_no_other_one_read(lang: str, text: str, day: str) -> None:
    assert impossible_day(text, lang) == day
    assert told(text, lang) == "-"


@pytest.mark.parametrize(("lang", "text"), SOMEWHERE, ids=[text for _, text in SOMEWHERE])
def test_what_is_there_or_is_no_day(lang: str, text: str) -> None:
    assert impossible_day(text, lang) is None
