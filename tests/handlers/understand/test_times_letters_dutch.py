"""More phrases in Dutch: borders, halves and edges, ordinals, lengths, spoken hours."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

DUTCH = """
volgende week donderdag om half zeven = 11-26 18:30
donderdag 26 november van 16 tot 18 uur = 11-26 16:00..18:00
26/11 om 18.15 uur = 11-26 18:15
op 26 november 's ochtends = 11-26 08:00..12:00
de 26e vanaf 17 uur = 11-26 17:00
tot en met 26 november = ..11-26
uiterlijk 26 november = 11-26..11-25
van 3 tot en met 5 december = 12-03..12-05
tussen 3 en 5 december = 12-03..12-05
3 t/m 5 december = 12-03..12-05
van maandag tot woensdag = 11-23..11-25
maandag t/m woensdag volgende week = 11-23..11-25
begin december = 12-01..12-10
half december = 12-11..12-20
eind van de maand = 11-21..11-30
voor het eind van de maand = 11-21..11-30
de week van 7 december = 12-07..12-13
week 50 = 12-07..12-13
week 48/49 = 11-23..12-06
de eerste week van december = 11-30..12-06
de tweede helft van januari = 2027-01-16..2027-01-31
de eerste maandag van december = 12-07
de laatste vrijdag van de maand = 11-27
over twee weken = 12-02
over anderhalf uur = 11-18 11:30
over een half uur = 11-18 10:30
over drie kwartier = 11-18 10:45
over een kwartier = 11-18 10:15
twee dagen geleden = 11-16
morgen om kwart voor negen = 11-19 08:45
morgenochtend om tien over acht = 11-19 08:10
morgen om tien voor half negen = 11-19 08:20
morgen tussen de middag = 11-19 12:00..14:00
overmorgen in de middag = 11-20 12:00..18:00
vanmiddag rond 15 uur = 11-18 15:00
vanavond na negenen = 11-18 21:00
vandaag voor 14 uur = ..11-18 14:00
om half één 's middags = 11-18 12:30
om vijf uur precies = 11-18 17:00
om 7 uur 's avonds = 11-18 19:00
zaterdag van 10 tot 12 = 11-21 10:00..12:00
zaterdag tussen tien en twaalf = 11-21 10:00..12:00
zaterdag vanaf 10 = 11-21 10:00
zaterdag niet voor 10 uur = 11-21 10:00
zaterdag uiterlijk om 12 uur = 11-21 12:00..12:00
dinsdag om 17 uur tot 18 uur = 11-24 17:00..18:00
dinsdag om 17 uur tot uiterlijk 18.30 = 11-24 17:00..18:30
zaterdag aan het eind van de ochtend = 11-21 10:00..12:00
komend weekend = 11-21..11-22
volgend weekend = 11-28..11-29
dinsdag over een week = 12-01
dinsdag van volgende week = 11-24
dinsdag en donderdag om 19.30 = 11-24 19:30
dinsdag of donderdag na 19 uur = 11-24 19:00
elke dinsdag om 19 uur = 11-24 19:00
om de week op maandag = 11-23
de 15e = 12-15
de 15e rond half elf = 12-15 10:30
1 januari 2027 = 2027-01-01
op kerstavond = 12-24
tweede kerstdag = 12-26
tweede paasdag = 2027-03-29
volgende maand = 12-01..12-31
de 3e van volgende maand = 12-03
volgend jaar = 2027-01-01..2027-12-31
eerste kwartaal van 2027 = 2027-01-01..2027-03-31
vrijdag 20 november, 17.00-18.30 = 11-20 17:00..18:30
vr 20/11 17u = 11-20 17:00
"""
CASES = [*lines("nl", DUTCH)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
