"""More phrases in Italian: borders, halves and edges, ordinals, lengths, spoken hours."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

ITALIAN = """
giovedì prossimo alle sei e mezza = 11-26 18:30
giovedì 26 novembre dalle 16 alle 18 = 11-26 16:00..18:00
il 26/11 alle 18:15 = 11-26 18:15
il 26 novembre di mattina = 11-26 08:00..12:00
il 26 dalle 17 in poi = 11-26 17:00
prima del 26 novembre = ..11-26
fino al 26 novembre = ..11-26
entro il 26 novembre = ..11-26
dal 3 al 5 dicembre = 12-03..12-05
tra il 3 e il 5 dicembre = 12-03..12-05
da lunedì a mercoledì = 11-23..11-25
da lunedì a mercoledì della settimana prossima = 11-23..11-25
inizio dicembre = 12-01..12-10
metà dicembre = 12-11..12-20
a fine mese = 11-21..11-30
entro fine mese = ..12-01
la settimana del 7 dicembre = 12-07..12-13
la prima settimana di dicembre = 11-30..12-06
il primo lunedì di dicembre = 12-07
l'ultimo venerdì del mese = 11-27
tra due settimane = 12-02
fra un'ora e mezza = 11-18 11:30
tra mezz'ora = 11-18 10:30
tra tre quarti d'ora = 11-18 10:45
due giorni fa = 11-16
domani alle nove meno un quarto = 11-19 08:45
domani mattina alle 8:10 = 11-19 08:10
domani a mezzogiorno = 11-19 12:00
dopodomani pomeriggio = 11-20 12:00..18:00
oggi pomeriggio verso le 15 = 11-18 15:00
stasera dopo le 21 = 11-18 21:00
oggi prima delle 14 = ..11-18 14:00
a mezzogiorno e mezza = 11-18 12:30
alle cinque in punto = 11-18 17:00
alle 7 di sera = 11-18 19:00
sabato dalle 10 alle 12 = 11-21 10:00..12:00
sabato tra le dieci e mezzogiorno = 11-21 10:00..12:00
sabato dalle 10 = 11-21 10:00
sabato non prima delle 10 = 11-21 10:00
sabato al più tardi alle 12 = 11-21 12:00..12:00
sabato in tarda mattinata = 11-21 10:00..12:00
il prossimo weekend = 11-28..11-29
questo fine settimana = 11-21..11-22
martedì della settimana prossima = 11-24
martedì e giovedì alle 19:30 = 11-24 19:30
martedì o giovedì dopo le 19 = 11-24 19:00
ogni martedì alle 19 = 11-24 19:00
il 15 = 12-15
il 15 verso le 10 e mezza = 12-15 10:30
il 1° gennaio 2027 = 2027-01-01
alla vigilia di Natale = 12-24
a Santo Stefano = 12-26
lunedì di Pasqua = 2027-03-29
il mese prossimo = 12-01..12-31
il 3 del mese prossimo = 12-03
l'anno prossimo = 2027-01-01..2027-12-31
primo trimestre 2027 = 2027-01-01..2027-03-31
venerdì 20, 17-18:30 = 11-20 17:00..18:30
ven 20/11 ore 17 = 11-20 17:00
al 1 marzo = 2027-03-01
domani sera alle otto e un quarto = 11-19 20:15
la prima metà di dicembre = 12-01..12-15
alle 17 e 45 = 11-18 17:45
"""
CASES = [*lines("it", ITALIAN)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
