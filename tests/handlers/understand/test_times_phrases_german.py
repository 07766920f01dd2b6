"""Phrases in German and British English: series, days in a row, ranges of short weekdays, hours that are about so."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

GERMAN = """
in zwei Wochen am Samstagvormittag = 12-05 09:00..12:00
in einer Woche am Freitagabend = 11-27 18:00..22:00
ab nächster Woche jeden Donnerstag um 17 Uhr = 11-26 17:00
jeden Donnerstag ab Dezember = 12-03
alle Montage im Dezember um 18 Uhr = 12-07 18:00
am 24. oder 25. = 11-24
am 24. und 25. um 15 Uhr = 11-24 15:00
am 24. oder 25. nachmittags = 11-24 12:00..18:00
24.11. ca. 10:00 = 11-24 10:00
vom 24.11. ca. 10 Uhr bis zum 26.11. ca. 16 Uhr = 11-24 10:00..11-26 16:00
zwischen Mo und Mi = 11-23..11-25
Di bis Do = 11-24..11-26
Mo bis Mi nächste Woche = 11-23..11-25
24. November 2026 14.00-15.30 = 11-24 14:00..15:30
nächste Woche an einem Abend = 11-23 18:00..11-29 22:00
die nächsten zwei Dienstage = 11-24
am 24.11. vorm. = 11-24 09:00..12:00
am 24.11. nachm. = 11-24 12:00..18:00
vom 24. zum 25. November = 11-24..11-25
Dienstag: 10-12 Uhr = 11-24 10:00..12:00
Dienstag 10-12 Uhr und 14-15 Uhr = 11-24 10:00..12:00
Dienstag ist zu früh = 11-24
Do 26.11. 17:00 bis max. 18:30 = 11-26 17:00..18:30
Sa/So 28./29.11. = 11-28..11-29
am Abend vor dem 24. November = 11-23 18:00..22:00
mi und fr 18 uhr = 11-25 18:00
bitte um einen Termin am 24. = 11-24
"""
BRITISH = """
every Tuesday from the week of 7 December = 12-08
every Monday in December = 12-07
24 November 2026 14.00-15.30 = 11-24 14:00..15:30
by month end = ..12-01
Tuesday: 10-12 = 11-24 10:00..12:00
24-26/11/26 = 11-24..11-26
Sat/Sun 28th/29th November = 11-28..11-29
"""
CASES = [*lines("de", GERMAN), *lines("en-GB", BRITISH)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
