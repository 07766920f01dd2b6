"""Small words that are none of a time in one place and part of it in another: "ein", "voor", "van de", "vor", "von"."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

DUTCH = """
een afspraak voor 6 uur vanavond = 11-18 18:00
kan ik een les krijgen voor half drie morgen = 11-19 14:30
zet mij er zaterdag voor 10 uur in = 11-21 10:00
proefles voor 3 uur 's middags = 11-18 15:00
graag voor 6 uur klaar = ..11-18 18:00
ik moet voor 5 uur weg = ..11-18 17:00
een tafeltje voor zes = -
een tafel voor acht vandaag = 11-18
reserveer een plek voor 4 om 19 uur = 11-18 19:00
een kamer voor 2 op vrijdag = 11-20
2 van de 6 deed mee = -
drie punten van de 6 = -
mijn les van de 26e = 11-26
elke vijf minuten voor 20 minuten = -
10 minuten voor 8 = 11-18 19:50
over achtien minuten = 11-18 10:18
ma t/m wo = 11-23..11-25
ma t/m wo van 9 tot 11 = 11-23 09:00..11-25 11:00
"""
GERMAN = """
schreib mich morgen ein = 11-19
setz uns für den 7. Dezember ein = 12-07
geht das auf montags Mittag ein = 11-23 12:00..14:00
um ein Uhr = 11-18 13:00
um eins = 11-18 13:00
eine Bewertung von 2 = -
3 Punkte von 6 = -
vor 2h = 11-18 08:00
vor 9h = ..11-18 21:00
615 Uhr früh = 11-19 06:15
1430 Uhr = 11-18 14:30
morgen um 6:30 Uhr = 11-19 06:30
Donnerstag 6:15-8:45 = 11-19 06:15..08:45
morgen Abend 6:30 = 11-19 18:30
um 6:45 = 11-18 18:45
heute 150 bekommen = 11-18
Samstag um 930 = 11-21 09:30
"""
CASES = [*lines("nl", DUTCH), *lines("de", GERMAN)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
