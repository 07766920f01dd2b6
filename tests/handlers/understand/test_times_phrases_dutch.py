"""Every class of phrase in Dutch."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

DUTCH = """
dinsdag 24 november om 15 uur = 11-24 15:00
dinsdag 24/11 om 15:00 = 11-24 15:00
dinsdag 24-11 om 15u = 11-24 15:00
volgende dinsdag tussen 2 en 4 = 11-24 14:00..16:00
donderdag van 16 tot 18 uur = 11-19 16:00..18:00
donderdag 16-18u = 11-19 16:00..18:00
morgen na de middag = 11-19 12:00..18:00
morgenmiddag = 11-19 12:00..18:00
morgenochtend = 11-19 08:00..12:00
morgenvroeg om 9 = 11-19 09:00
morgenavond om 8 = 11-19 20:00
overmorgen om 10 uur = 11-20 10:00
vanavond om 8 = 11-18 20:00
vanmiddag rond 5 = 11-18 17:00
rond 19u = 11-18 19:00
om kwart voor vijf = 11-18 16:45
om kwart over zes = 11-18 18:15
om tien voor zeven = 11-18 18:50
om half zes = 11-18 17:30
om vijf voor half acht = 11-18 19:25
om 12 uur 's middags = 11-18 12:00
vrijdag vanaf 17 uur = 11-20 17:00
vrijdag na 17u = 11-20 17:00
vrijdag voor 17u = ..11-20 17:00
voor vrijdag = 11-20
tot vrijdag = ..11-20
van maandag tot woensdag = 11-23..11-25
maandag t/m woensdag = 11-23..11-25
van 24 tot 26 november = 11-24..11-26
24 t/m 26 november = 11-24..11-26
van 28 december tot 3 januari = 12-28..2027-01-03
ma-vr 9-17u = 11-23 09:00..11-27 17:00
tussen 24 en 26 november = 11-24..11-26
de volgende 3 uur = 11-18 11:00..14:00
binnen de volgende vijf uur = 11-18 10:00..15:00
15 september volgend jaar = 2027-09-15
huidig kwartaal = 10-01..12-31
tweede adventszondag = 12-06
van nu tot 18 uur = 11-18 10:00..18:00
de eerste drie dagen van januari = 2027-01-01..2027-01-03
een tafel voor 4 op vrijdag om 19 uur = 11-20 19:00
morgen half 6 's avonds = 11-19 17:30
Epifanie = 2027-01-06
gedurende de week = 11-16..11-22
met de lunch = 11-18 12:00..14:00
1 december = 12-01
de eerste = 12-01
op de 1e = 12-01
1-12 = 12-01
1-12-2026 = 12-01
volgende week = 11-23..11-29
halverwege volgende week = 11-25..11-26
midden volgende week = 11-25..11-26
begin december = 12-01..12-10
eind deze maand = 11-21..11-30
dit weekend = 11-21..11-22
volgend weekend = 11-28..11-29
over twee weken = 12-02
over 14 dagen = 12-02
over een half uur = 11-18 10:30
over anderhalf uur = 11-18 11:30
over drie kwartier = 11-18 10:45
niet vrijdag maar zaterdag = 11-21
vrijdag kan ik niet, liever zaterdag om 11 = 11-21 11:00
nee, 6 uur niet 5 uur = 11-18 18:00
mijn zoon is 7 = -
10-rittenkaart = -
ik betaal je 45 euro = -
mijn nummer is 06 12345678 = -
baan 2 = -
we zijn met 4 = -
maandag of dinsdagmiddag = 11-23 12:00..18:00
maandag en woensdag om 18u = 11-23 18:00
elke dinsdag om 18u = 11-24 18:00
de laatste vrijdag van de maand = 11-27
de eerste maandag van december = 12-07
kerst = 12-25
tweede kerstdag = 12-26
oudejaarsavond = 12-31
koningsdag = 2027-04-27
hemelvaart = 2027-05-06
pinksteren = 2027-05-16
tweede pinksterdag = 2027-05-17
sinterklaas = 12-05
week 49 = 11-30..12-06
de week van 7 december = 12-07..12-13
donderdag volgende week om 17.30 uur = 11-26 17:30
zaterdag 21 = 11-21
zaterdag 21 om 11u = 11-21 11:00
za 21 nov 11u = 11-21 11:00
di of do = 11-24
gisteren betaald = 11-17
kunnen we donderdag 17u verzetten naar vrijdag 18u? = 11-20 18:00
hoi, morgen kan ik niet, vrijdag zelfde tijd? = 11-20
sorry mijn zoon is ziek, liever maandag 23 om 17.30 = 11-23 17:30
donderdag rond half zes? = 11-19 17:30
ik kan vanaf 18u = 11-18 18:00
alleen 's ochtends = 11-18 08:00..12:00
de eerste week van december = 11-30..12-06
het weekend van 28 november = 11-28..11-29
de 24e 's middags = 11-24 12:00..18:00
24 of 25 november = 11-24
van 16 tot 18 uur donderdag = 11-19 16:00..18:00
donderdag eind van de middag = 11-19 16:00..19:00
volgende maand = 12-01..12-31
half december = 12-11..12-20
morgen om kwart over 9 = 11-19 09:15
donderdag 14-15.30u = 11-19 14:00..15:30
morgen tegen de avond = 11-19 18:00..22:00
de eerste dinsdag na 10 januari = 2027-01-12
het laatste kwartaal van 2027 = 2027-10-01..2027-12-31
tussen 2027 en 2029 = 2027-01-01..2029-12-31
het jaar 2028 = 2028-01-01..2028-12-31
niet na 11 uur = ..11-18 11:00
do-za = 11-19..11-21
circa vier uur 's middags = 11-18 16:00
de week na volgende week = 11-30..12-06
paasweekend = 2027-03-27..2027-03-28
tweede halfjaar = 07-01..12-31
late namiddag = 11-18 16:00..19:00
van 16:00 tot 17:30 morgen = 11-19 16:00..17:30
aan het eind van de dag = 11-18 17:00..18:00
vanaf volgende week elke donderdag om 17 uur = 11-26 17:00
elke donderdag vanaf december = 12-03
alle maandagen in december om 18 uur = 12-07 18:00
de komende twee dinsdagen = 11-24
dinsdag, een uur of acht = 11-24 08:00
volgende week ergens een avond = 11-23 18:00..11-29 22:00
een plek voor een proefles op zaterdag = 11-21
di tot do = 11-24..11-26
"""
CASES = [*lines("nl", DUTCH)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
