"""Every class of phrase in Italian."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

ITALIAN = """
martedì 24 novembre alle 15 = 11-24 15:00
martedì 24/11 alle ore 15:00 = 11-24 15:00
martedì prossimo tra le 14 e le 16 = 11-24 14:00..16:00
giovedì dalle 16 alle 18 = 11-19 16:00..18:00
giovedì 16-18 = 11-19 16:00..18:00
domani pome = 11-19 12:00..18:00
domani pomeriggio = 11-19 12:00..18:00
domani mattina = 11-19 08:00..12:00
domattina alle 9 = 11-19 09:00
domani sera alle 8 = 11-19 20:00
dopodomani alle 10 = 11-20 10:00
stasera alle 8 = 11-18 20:00
oggi pomeriggio verso le 5 = 11-18 17:00
verso le 19 = 11-18 19:00
alle cinque meno un quarto = 11-18 16:45
alle sei e un quarto = 11-18 18:15
alle sette meno dieci = 11-18 18:50
alle cinque e mezza = 11-18 17:30
all'una e mezza = 11-18 13:30
a mezzogiorno = 11-18 12:00
venerdì dalle 17 in poi = 11-20 17:00
venerdì dopo le 17 = 11-20 17:00
venerdì prima delle 17 = ..11-20 17:00
prima di venerdì = ..11-20
fino a venerdì = ..11-20
entro venerdì = ..11-20
da lunedì a mercoledì = 11-23..11-25
dal 24 al 26 novembre = 11-24..11-26
dal 28 dicembre al 3 gennaio = 12-28..2027-01-03
da lunedì a venerdì dalle 9 alle 17 = 11-23 09:00..11-27 17:00
tra il 24 e il 26 = 11-24..11-26
il 1 dicembre = 12-01
le prossime 3 ore = 11-18 11:00..14:00
nelle prossime 3 ore = 11-18 10:00..13:00
tra adesso e le 18 = 11-18 10:00..18:00
i primi tre giorni di gennaio = 2027-01-01..2027-01-03
l'ultima settimana dell'anno = 12-28..2027-01-03
da lunedì 7 a venerdì 11 dicembre = 12-07..12-11
la prossima settimana da lunedì a mercoledì = 11-23..11-25
lunedì di Pentecoste = 2027-05-17
il quindicesimo giorno di gennaio = 2027-01-15
l'Assunta = 2027-08-15
la seconda domenica di Avvento = 12-06
in pausa pranzo = 11-18 12:00..14:00
il primo dicembre = 12-01
il 1° dicembre = 12-01
1/12 = 12-01
la settimana prossima = 11-23..11-29
a metà della prossima settimana = 11-25..11-26
inizio dicembre = 12-01..12-10
fine mese = 11-21..11-30
questo weekend = 11-21..11-22
il prossimo fine settimana = 11-28..11-29
tra due settimane = 12-02
fra 15 giorni = 12-03
tra mezz'ora = 11-18 10:30
tra un'ora e mezza = 11-18 11:30
non venerdì, sabato = 11-21
venerdì non posso, meglio sabato alle 11 = 11-21 11:00
no, alle 6 non alle 5 = 11-18 18:00
mio figlio ha 7 anni = -
il pacchetto da 10 = -
ti devo 45 euro = -
il mio numero è 333 123 4567 = -
campo 2 = -
siamo in 4 = -
lunedì o martedì pomeriggio = 11-23 12:00..18:00
lunedì e mercoledì alle 18 = 11-23 18:00
ogni martedì alle 18 = 11-24 18:00
l'ultimo venerdì del mese = 11-27
il primo lunedì di dicembre = 12-07
natale = 12-25
santo stefano = 12-26
la vigilia di natale = 12-24
capodanno = 2027-01-01
la befana = 2027-01-06
pasquetta = 2027-03-29
ferragosto = 2027-08-15
il 25 aprile = 2027-04-25
l'immacolata = 12-08
giovedì della prossima settimana alle 17:30 = 11-26 17:30
sabato 21 = 11-21
sabato 21 alle 11 = 11-21 11:00
ieri ho pagato = 11-17
possiamo spostare giovedì alle 17 a venerdì alle 18? = 11-20 18:00
ciao, domani non posso, venerdì stessa ora? = 11-20
scusa mio figlio è malato, meglio lunedì 23 alle 17:30 = 11-23 17:30
giovedì verso le cinque e mezza? = 11-19 17:30
sono libero dalle 18 in poi = 11-18 18:00
solo la mattina = 11-18 08:00..12:00
la prima settimana di dicembre = 11-30..12-06
il weekend del 28 = 11-28..11-29
il 24 nel pomeriggio = 11-24 12:00..18:00
il 24 o il 25 = 11-24
dalle 16 alle 18 di giovedì = 11-19 16:00..18:00
giovedì in tarda mattinata = 11-19 10:00..12:00
il mese prossimo = 12-01..12-31
metà dicembre = 12-11..12-20
fine novembre = 11-21..11-30
domani alle 9 e 15 = 11-19 09:15
giovedì dalle 14 alle 15.30 = 11-19 14:00..15:30
giovedì 3 = 12-03
venerdì 4 alle 19 = 12-04 19:00
il primo martedì dopo il 10 gennaio = 2027-01-12
l'ultimo trimestre del 2027 = 2027-10-01..2027-12-31
tra il 2027 e il 2029 = 2027-01-01..2029-12-31
l'anno 2028 = 2028-01-01..2028-12-31
il terzo lunedì del mese di gennaio = 2027-01-18
alla fine di gennaio = 2027-01-21..2027-01-31
i 5 giorni successivi = 11-19..11-23
da qui a nove giorni = 11-27
25 minuti dopo = 11-18 10:25
per 10 giorni a partire dal 7 dicembre = 12-07..12-16
il weekend di Pentecoste = 2027-05-15..2027-05-16
secondo semestre = 07-01..12-31
non prima del 2 luglio = 2027-07-02
entro 5 ore = 11-18 10:00..15:00
a fine giornata = 11-18 17:00..18:00
"""
CASES = [*lines("it", ITALIAN)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
