"""Lengths of time in seconds, in every language; `-` is none."""

from __future__ import annotations

import pytest

from handlers.understand.times import find_duration
from tests.handlers.understand.told import lines

SPANISH = """
hora y media = 5400
una hora y media = 5400
1 hora y media = 5400
1,5 horas = 5400
1.5 horas = 5400
dos horas y media = 9000
media hora = 1800
una media hora = 1800
un cuarto de hora = 900
tres cuartos de hora = 2700
3/4 de hora = 2700
½ hora = 1800
90 minutos = 5400
noventa minutos = 5400
1h30 = 5400
1h 30m = 5400
una hora y cuarto = 4500
una hora y 15 minutos = 4500
dos horas = 7200
un par de horas = 7200
dos semanas = 1209600
quince días = 1296000
una noche = 86400
tres noches = 259200
un fin de semana = 172800
tres fines de semana = 518400
todo el día = 86400
otra hora = 3600
otro día = 86400
una hora más = 3600
30 segundos = 30
a las 5 horas = -
"""
FRENCH = """
une heure et demie = 5400
1h30 = 5400
1 h 30 = 5400
1 heure 30 = 5400
une heure trente = 5400
1,5 heure = 5400
une demi-heure = 1800
demi heure = 1800
une demie heure = 1800
un quart d'heure = 900
trois quarts d'heure = 2700
3/4 d'heure = 2700
1/2 heure = 1800
90 minutes = 5400
90 min = 5400
90mn = 5400
quatre-vingt-dix minutes = 5400
soixante minutes = 3600
quarante-cinq minutes = 2700
vingt et une minutes = 1260
vingt-quatre heures = 86400
vingt et quatre heures = 86400
deux heures et demie = 9000
deux heures et quart = 8100
une heure et quart = 4500
deux heures = 7200
une paire d'heures = 7200
quelques heures = 10800
deux semaines = 1209600
quinze jours = 1296000
une nuit = 86400
1 nuit = 86400
un week-end = 172800
trois week-ends = 518400
toute la journée = 86400
tout le mois = 2592000
encore une heure = 3600
une heure de plus = 3600
30 secondes = 30
à 17h30 = -
à 10 heures = -
"""
ITALIAN = """
un'ora e mezza = 5400
un'ora e mezzo = 5400
un ora e mezza = 5400
1 ora e mezza = 5400
1,5 ore = 5400
1h30 = 5400
1h e 30 = 5400
due ore e mezza = 9000
mezz'ora = 1800
mezzora = 1800
mezza ora = 1800
un quarto d'ora = 900
tre quarti d'ora = 2700
3/4 d'ora = 2700
1/2 ora = 1800
90 minuti = 5400
novanta minuti = 5400
sessanta minuti = 3600
un'ora e un quarto = 4500
un'ora e 15 minuti = 4500
due ore = 7200
un paio d'ore = 7200
due settimane = 1209600
diverse settimane = 1814400
quindici giorni = 1296000
una notte = 86400
un weekend = 172800
tre fine settimana = 518400
tutto il giorno = 86400
un'altra ora = 3600
un'ora in più = 3600
30 secondi = 30
alle ore 10 = -
"""
PORTUGUESE = """
uma hora e meia = 5400
1 hora e meia = 5400
hora e meia = 5400
1,5 horas = 5400
1h30 = 5400
1h30min = 5400
duas horas e meia = 9000
meia hora = 1800
um quarto de hora = 900
três quartos de hora = 2700
3/4 de hora = 2700
90 minutos = 5400
noventa minutos = 5400
sessenta minutos = 3600
uma hora e quinze = 4500
uma hora e um quarto = 4500
uma hora e 15 minutos = 4500
duas horas = 7200
um par de horas = 7200
duas semanas = 1209600
quinze dias = 1296000
uma noite = 86400
um fim de semana = 172800
o dia todo = 86400
mais uma hora = 3600
30 segundos = 30
às 10 horas = -
"""
CASES = [*lines("es", SPANISH), *lines("fr", FRENCH), *lines("it", ITALIAN), *lines("pt", PORTUGUESE)]


@pytest.mark.parametrize(
    ("lang", "text", "seconds"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_lasts(lang: str, text: str, seconds: str) -> None:
    assert find_duration(text, lang) == (None if seconds == "-" else int(seconds))
