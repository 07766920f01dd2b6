"""Words and numbers that look like a time and are none: the wrong booking is worse than the missed one."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.understand.times import find_time

NOW = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Berlin"))

CASES = [
    ("en", "we are three"),
    ("en", "may I ask you something"),
    ("en", "you may have noticed"),
    ("en", "we march on"),
    ("en", "good morning coach"),
    ("en", "have a great day"),
    ("en", "200"),
    ("en", "€200"),
    ("en", "I sent 200 euros cash"),
    ("en", "sell emma 10-pack"),
    ("en", "10 sessions for 400"),
    ("en", "my number is +49 170 1234567"),
    ("en", "call me on 0170 1234567"),
    ("en", "07911 123456"),
    ("en", "we are 5 people"),
    ("en", "kids aged 5, 7 and 9"),
    ("en", "court 3 please"),
    ("en", "that was the second one"),
    ("en", "just a second"),
    ("en", "how many do I have left?"),
    ("en", "invoice ABC-20261"),
    ("en", "no. 17"),
    ("en", "1,200.50"),
    ("de", "wir sind zu zweit"),
    ("de", "guten morgen"),
    ("de", "schönen abend noch"),
    ("de", "1.200,50 €"),
    ("de", "zweihundert bar"),
    ("de", "zehnerkarte"),
    ("de", "so geht das"),
    ("de", "wie viele habe ich noch?"),
    ("de", "0170 1234567"),
    ("fr", "il a 3 enfants"),
    ("fr", "bonne journée"),
    ("fr", "on est 4 personnes"),
    ("fr", "06 12 34 56 78"),
    ("fr", "200 euros en liquide"),
    ("es", "tengo 3 hijos"),
    ("es", "bono de 10"),
    ("es", "buenos días"),
    ("es", "somos 4"),
    ("it", "siamo in 4"),
    ("it", "buona giornata"),
    ("it", "pacchetto da 10"),
    ("pt", "somos 4"),
    ("pt", "boa tarde"),
    ("pt", "pacote de 10"),
    ("nl", "zo gaat het goed"),
    ("nl", "fijne dag"),
    ("nl", "10-rittenkaart"),
    ("nl", "wij zijn met z'n vieren"),
]


@pytest.mark.parametrize(("lang", "text"), CASES, ids=[f"{lang}: {text}" for lang, text in CASES])
def test_no_time_is_found(lang: str, text: str) -> None:
    assert find_time(text, NOW, "Europe/Berlin", lang) == (None, None, "minute")


@pytest.mark.parametrize("text", ["", " ", "\n", "?", "👍", "٣ ٤", "语言", "\u0301", "²³"])
def test_what_says_nothing(text: str) -> None:
    assert find_time(text, NOW, "Europe/Berlin", "en") == (None, None, "minute")


def test_an_unknown_language_is_read_as_english() -> None:
    start, _, _ = find_time("friday 6pm", NOW, "Europe/Berlin", "xx")
    assert start == datetime(2026, 3, 6, 18, tzinfo=ZoneInfo("Europe/Berlin"))
