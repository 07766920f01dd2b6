"""Lengths of time, in seconds."""

from __future__ import annotations

import pytest

from handlers.understand.times import find_duration

CASES = [
    ("en", "90 minutes", 5400),
    ("en", "an hour and a half", 5400),
    ("en", "half an hour", 1800),
    ("en", "two and a half hours", 9000),
    ("en", "1h30", 5400),
    ("en", "a couple of weeks", 1_209_600),
    ("en", "extend emma 2 weeks", 1_209_600),
    ("en", "six months", 15_552_000),
    ("en", "three quarters of an hour", 2700),
    ("en", "one hour and 20 minutes", 4800),
    ("en", "see you there", None),
    ("de", "anderthalb stunden", 5400),
    ("de", "eine dreiviertelstunde", 2700),
    ("de", "zweieinhalb stunden", 9000),
    ("de", "eine halbe stunde", 1800),
    ("de", "1,5 stunden", 5400),
    ("fr", "une heure et demie", 5400),
    ("fr", "un quart d'heure", 900),
    ("fr", "quinze jours", 1_296_000),
    ("es", "hora y media", 5400),
    ("es", "tres cuartos de hora", 2700),
    ("es", "media hora", 1800),
    ("it", "un'ora e mezza", 5400),
    ("it", "mezz'ora", 1800),
    ("it", "due settimane", 1_209_600),
    ("pt", "uma hora e meia", 5400),
    ("pt", "meia hora", 1800),
    ("nl", "anderhalf uur", 5400),
    ("nl", "drie kwartier", 2700),
    ("nl", "een half uur", 1800),
    ("nl", "twee weken", 1_209_600),
]


@pytest.mark.parametrize(
    ("lang", "text", "seconds"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_duration(lang: str, text: str, seconds: int | None) -> None:
    assert find_duration(text, lang) == seconds
