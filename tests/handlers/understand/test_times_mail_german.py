"""Phrases of e-mails in German: dates, weeks, ranges and borders."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

GERMAN = """
am Dienstag, den 24. November um 14 Uhr = 11-24 14:00
Dienstag, 24.11. um 14:00 Uhr = 11-24 14:00
Di 24.11. 14 Uhr = 11-24 14:00
Di., 24.11.2026, 14:00 - 15:30 Uhr = 11-24 14:00..15:30
am 24.11. zwischen 14 und 16 Uhr = 11-24 14:00..16:00
am 24. November von 14 bis 16 Uhr = 11-24 14:00..16:00
24.11.26 ab 14 Uhr = 11-24 14:00
24.11. ab 14:00 = 11-24 14:00
24.11. vor 14 Uhr = ..11-24 14:00
24.11. nach 14 Uhr = 11-24 14:00
24.11. bis 14 Uhr = ..11-24 14:00
24.11. spätestens 14 Uhr = 11-24 14:00..14:00
24.11. gegen 14 Uhr = 11-24 14:00
24.11. gegen halb drei = 11-24 14:30
24.11. so um 14 Uhr rum = 11-24 14:00
24.11. vormittags = 11-24 09:00..12:00
24.11. am Vormittag = 11-24 09:00..12:00
24.11. nachmittags = 11-24 12:00..18:00
24.11. abends = 11-24 18:00..22:00
24.11. früh morgens = 11-24 05:00..08:00
am Abend des 24. November = 11-24 18:00..22:00
am Nachmittag des 24.11. = 11-24 12:00..18:00
am späten Nachmittag des 24.11. = 11-24 16:00..19:00
24.-26. November = 11-24..11-26
24. - 26.11. = 11-24..11-26
24. bis 26. November = 11-24..11-26
vom 24. bis zum 26. November = 11-24..11-26
vom 24.11. bis 26.11. = 11-24..11-26
24.11.-26.11. = 11-24..11-26
24.11. - 26.11.2026 = 11-24..11-26
24./25. November = 11-24..11-25
Mo-Mi nächste Woche = 11-23..11-25
Montag bis Mittwoch nächster Woche = 11-23..11-25
nächste Woche Montag bis Mittwoch = 11-23..11-25
Mitte nächster Woche = 11-25..11-26
Anfang nächster Woche = 11-23..11-25
Ende nächster Woche = 11-27..11-29
Ende der Woche = 11-20..11-22
Ende November = 11-21..11-30
Mitte Dezember = 12-11..12-20
Anfang Dezember = 12-01..12-10
KW 49 = 11-30..12-06
in KW49 = 11-30..12-06
in der KW 49 = 11-30..12-06
49. KW = 11-30..12-06
in der 49. Kalenderwoche = 11-30..12-06
in der Woche vom 7.12. = 12-07..12-13
in der Woche vom 7. bis 11. Dezember = 12-07..12-11
in der Woche ab dem 7. Dezember = 12-07..12-13
die Woche ab 7.12. = 12-07..12-13
Dienstag in einer Woche = 12-01
Dienstag in 14 Tagen = 12-08
heute in einer Woche = 11-25
heute in 14 Tagen = 12-02
morgen in einer Woche = 11-26
übermorgen abend = 11-20 18:00..22:00
übermorgen um 8 Uhr früh = 11-20 08:00
morgen früh gegen 9 = 11-19 09:00
morgen Vormittag zwischen 9 und 11 = 11-19 09:00..11:00
morgen Abend halb acht = 11-19 19:30
heute Abend um acht = 11-18 20:00
heute Abend ab acht = 11-18 20:00
heute Nachmittag zwischen drei und fünf = 11-18 15:00..17:00
Freitag Nachmittag ab 15 Uhr = 11-20 15:00
Freitagnachmittag um drei = 11-20 15:00
Freitag, 20. November, 15.30 Uhr = 11-20 15:30
Freitag den 20.11. um 15.30 = 11-20 15:30
am Freitag (20.11.) um 15:30 = 11-20 15:30
am Fr. 20.11. = 11-20
Fr, 20. Nov, 15h = 11-20 15:00
Fr 15-17h = 11-20 15:00..17:00
Fr 15-17 Uhr = 11-20 15:00..17:00
Fr von 15 bis 17 = 11-20 15:00..17:00
Fr 15:00 bis 17:00 = 11-20 15:00..17:00
Freitag oder Samstag = 11-20
am Wochenende = 11-21..11-22
am kommenden Wochenende = 11-21..11-22
nächstes Wochenende = 11-28..11-29
am Wochenende des 28.11. = 11-28..11-29
am 1. = 12-01
am 1. um 16 Uhr = 12-01 16:00
am ersten Dezember = 12-01
am 1. Dezember = 12-01
1. Dez. 2026 = 12-01
1.12. = 12-01
01.12.2026 = 12-01
1. des Monats = 11-01
am 5. des nächsten Monats = 12-05
erster Montag im Dezember = 12-07
letzter Freitag im November = 11-27
erste Dezemberwoche = 11-30..12-06
in der ersten Dezemberwoche = 11-30..12-06
in der ersten Dezemberhälfte = 12-01..12-15
in zwei Wochen = 12-02
in 2 Tagen = 11-20
in anderthalb Stunden = 11-18 11:30
in einer Dreiviertelstunde = 11-18 10:45
in 1,5 Stunden = 11-18 11:30
in 90 Minuten = 11-18 11:30
frühestens Freitag 10 Uhr = 11-20 10:00
nicht vor 10 Uhr = 11-18 10:00
nicht vor Freitag = 11-20
ab Freitag = 11-20
ab dem 24. = 11-24
bis spätestens Freitag = ..11-20
bis Freitag 12 Uhr = ..11-20 12:00
vor Freitag = ..11-20
nach Freitag = 11-20
Heiligabend = 12-24
am 1. Weihnachtsfeiertag = 12-25
zwischen Weihnachten und Neujahr = 12-25..2027-01-01
Silvester um 15 Uhr = 12-31 15:00
Dienstag nach Ostern = 2027-03-30
Ankunft 24.11. 8:00 Uhr, Abfahrt 25.11. 18:00 Uhr = 11-24 08:00
24.11., 9:00 bis 25.11., 17:00 = 11-24 09:00..11-25 17:00
vom 24.11. 9 Uhr bis 25.11. 17 Uhr = 11-24 09:00..11-25 17:00
von Dienstag 9 Uhr bis Mittwoch 17 Uhr = 11-24 09:00..11-25 17:00
um die Mittagszeit am Freitag = 11-20 12:00..14:00
Freitag Mittag = 11-20 12:00..14:00
Freitag mittags um 12 = 11-20 12:00
Freitag um 12 Uhr mittags = 11-20 12:00
Freitag viertel nach drei = 11-20 15:15
Freitag viertel vier = 11-20 15:15
Freitag dreiviertel vier = 11-20 15:45
Freitag fünf vor vier = 11-20 15:55
Freitag 7 Uhr morgens = 11-20 07:00
Freitag 7 Uhr abends = 11-20 19:00
Freitag 19.00 = 11-20 19:00
um 19.00 am Freitag = 11-20 19:00
zw. 14 und 16 Uhr am Freitag = 11-20 14:00..16:00
Fr. 14:00 Uhr - 16:00 Uhr = 11-20 14:00..16:00
28.12. - 3.1. = 12-28..2027-01-03
vom 28. Dezember bis zum 3. Januar = 12-28..2027-01-03
im Januar = 2027-01-01..2027-01-31
im Laufe des Januars = 2027-01-01..2027-01-31
im Laufe der nächsten Woche = 11-23..11-29
die nächsten zwei Wochen = 11-23..12-06
mo-fr 9-17 Uhr = 11-23 09:00..11-27 17:00
"""
CASES = [*lines("de", GERMAN)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
