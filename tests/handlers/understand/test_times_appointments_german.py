"""How appointments are written in German: days in a row, borders of weeks and days, what has a number and is no time."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

GERMAN = """
am Dienstag in der KW 49 = 12-01
in der 49. Kalenderwoche = 11-30..12-06
nächste Woche (KW 48) = 11-23..11-29
KW 48, Dienstag 24.11. = 11-24
Mo 23.11. - Mi 25.11. = 11-23..11-25
Mo., 23. bis Mi., 25. November = 11-23..11-25
Montag 23. - Mittwoch 25.11. = 11-23..11-25
23., 24. oder 25. November = 11-23
am 24. und 26. November jeweils um 15 Uhr = 11-24 15:00
24.11., 26.11. oder 27.11. um 9:00 = 11-24 09:00
Dienstag (24.) oder Donnerstag (26.) = 11-24
Di. od. Do. = 11-24
Di + Do 17 Uhr = 11-24 17:00
Di & Do ab 17 = 11-24 17:00
Dienstag/Donnerstag vormittags = 11-24 09:00..12:00
zw. 14 und 15.30 Uhr = 11-18 14:00..15:30
14-15.30 = 11-18 14:00..15:30
14:30 bis 16 Uhr am Dienstag = 11-24 14:30..16:00
Di 14.30-16 = 11-24 14:30..16:00
Di., 24.11., 14.30 Uhr - 16.00 Uhr = 11-24 14:30..16:00
am 24. ab 14:30 Uhr = 11-24 14:30
am 24. zw. 14 u. 16 Uhr = 11-24 14:00..16:00
am Vormittag des 24.11. = 11-24 09:00..12:00
24.11. - vormittags = 11-24 09:00..12:00
24.11. (vormittags) = 11-24 09:00..12:00
Dienstag Früh = 11-24 08:00..12:00
Dienstag ganz früh = 11-24 05:00..08:00
Dienstag gleich in der Früh um 7 = 11-24 07:00
Dienstag nach der Arbeit = 11-24 17:00..21:00
Dienstag nach Feierabend = 11-24 17:00..21:00
Dienstag in der Mittagspause = 11-24 12:00..14:00
Dienstag zu Mittag = 11-24 12:00..14:00
Dienstag über Mittag = 11-24 12:00..14:00
Dienstag tagsüber = 11-24
Dienstag zwischen 17 und 19 Uhr, gerne 18 Uhr = 11-24 17:00..19:00
die nächsten Tage = 11-19..11-21
in den kommenden Tagen = 11-19..11-21
in den nächsten zwei Wochen = 11-23..12-06
innerhalb der nächsten Woche = 11-23..11-29
innerhalb von 14 Tagen = 11-18 10:00..12-02 10:00
Ende November / Anfang Dezember = 11-21..11-30
Ende November bis Anfang Dezember = 11-21..12-10
Anfang der Woche = 11-16..11-18
zu Beginn der nächsten Woche = 11-23..11-25
gegen Ende der nächsten Woche = 11-27..11-29
in der zweiten Wochenhälfte = 11-19..11-22
in der zweiten Hälfte der nächsten Woche = 11-26..11-29
heute oder morgen = 11-18
heute oder morgen Abend = 11-18 18:00..22:00
heute Nachmittag gegen vier = 11-18 16:00
heute um 16 = 11-18 16:00
morgen um 9:15h = 11-19 09:15
morgen Vormittag zw. 9 und 11 = 11-19 09:00..11:00
morgen bis spätestens 11 = ..11-19 11:00
morgen den ganzen Tag = 11-19
morgen ab Mittag = 11-19 12:00
morgen vor dem Mittagessen = ..11-19 12:00
übermorgen zur selben Zeit = 11-20
am nächsten Morgen = 11-19 08:00..12:00
am Freitag, 20. d. M. = 11-20
zum 1. Dezember = 12-01
per 1. Dezember = 12-01
ab 1.1.2027 = 2027-01-01
ab Januar 2027 = 2027-01-01
ab nächster Woche = 11-23
ab KW 50 = 12-07
ab Dienstag, 24.11., 8 Uhr = 11-24 08:00
bis Dienstag, 24.11., 8 Uhr = ..11-24 08:00
bis heute Abend = ..11-18 18:00
bis heute 18 Uhr = ..11-18 18:00
bis morgen früh = ..11-19 08:00
bis kommenden Dienstag = ..11-24
bis Ende des Jahres = ..2027-01-01
bis zum Jahresende = ..2027-01-01
bis Weihnachten = ..12-25
noch vor Weihnachten = ..12-25
noch vor dem Wochenende = ..11-21
nach dem Wochenende = 11-23
nach Ostern = 2027-03-28
nach Neujahr = 2027-01-01
zwischen 9 und 10 oder ab 15 Uhr = 11-19 09:00..10:00
von 8 - 12 und von 14 - 18 Uhr = 11-19 08:00..12:00
montags 17-18 Uhr = 11-23 17:00..18:00
jeden Mittwoch 19:00-20:30 = 11-25 19:00..20:30
mittwochs abends = 11-25 18:00..22:00
Mi abend = 11-25 18:00..22:00
einmal pro Woche dienstags = 11-24
am Dienstag, nicht am Mittwoch = 11-24
nicht am Freitag, lieber Samstag = 11-21
Freitag geht nicht, Donnerstag schon = 11-19
außer Mittwoch = -
am 31.11. = -
am 30. Februar = -
halb = -
um die 50 Euro = -
in Raum 3.12 = -
Version 2.1 = -
zu dritt = -
zum zweiten Mal = -
24/7 = -
"""
CASES = [*lines("de", GERMAN)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
