"""More phrases in French: borders, halves and edges, ordinals, lengths, spoken hours."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

FRENCH = """
jeudi prochain à six heures et demie = 11-26 18:30
jeudi 26 novembre de 16h à 18h = 11-26 16:00..18:00
le 26/11 à 18h15 = 11-26 18:15
le 26 novembre au matin = 11-26 08:00..12:00
le 26 à partir de 17h = 11-26 17:00
avant le 26 novembre = ..11-26
jusqu'au 26 novembre inclus = ..11-26
du 3 au 5 décembre = 12-03..12-05
entre le 3 et le 5 décembre = 12-03..12-05
de lundi à mercredi = 11-23..11-25
du lundi au mercredi de la semaine prochaine = 11-23..11-25
début décembre = 12-01..12-10
mi-décembre = 12-11..12-20
fin du mois = 11-21..11-30
d'ici la fin du mois = 11-21..11-30
la semaine du 7 décembre = 12-07..12-13
semaine 50 = 12-07..12-13
la première semaine de décembre = 11-30..12-06
la deuxième quinzaine de janvier = 2027-01-15..2027-01-31
le premier lundi de décembre = 12-07
le dernier vendredi du mois = 11-27
dans quinze jours = 12-03
dans une heure et demie = 11-18 11:30
dans une demi-heure = 11-18 10:30
dans trois quarts d'heure = 11-18 10:45
il y a deux jours = 11-16
demain à neuf heures moins le quart = 11-19 08:45
demain matin à 8h10 = 11-19 08:10
demain midi = 11-19 12:00
après-demain dans l'après-midi = 11-20 12:00..18:00
cet après-midi vers 15h = 11-18 15:00
ce soir après 21h = 11-18 21:00
aujourd'hui avant 14h = ..11-18 14:00
à midi et demi = 11-18 12:30
à cinq heures pile = 11-18 17:00
à 7h du soir = 11-18 19:00
samedi de 10 à 12h = 11-21 10:00..12:00
samedi entre dix heures et midi = 11-21 10:00..12:00
samedi dès 10h = 11-21 10:00
samedi pas avant 10h = 11-21 10:00
samedi au plus tard à midi = 11-21 12:00..12:00
samedi en fin de matinée = 11-21 10:00..12:00
le week-end prochain = 11-28..11-29
ce week-end = 11-21..11-22
mardi en huit = 12-01
mardi de la semaine prochaine = 11-24
mardi et jeudi à 19h30 = 11-24 19:30
mardi ou jeudi à partir de 19h = 11-24 19:00
tous les mardis à 19h = 11-24 19:00
un lundi sur deux = 11-23
les week-ends = 11-21..11-22
le 15 = 12-15
le 15 vers 10h30 = 12-15 10:30
le 1er janvier 2027 = 2027-01-01
la veille de Noël = 12-24
le lendemain de Noël = 12-26
lundi de Pâques = 2027-03-29
le mois prochain = 12-01..12-31
le 3 du mois prochain = 12-03
l'année prochaine = 2027-01-01..2027-12-31
premier trimestre 2027 = 2027-01-01..2027-03-31
vendredi 20, 17h-18h30 = 11-20 17:00..18:30
ven. 20/11 17h = 11-20 17:00
demain aprem = 11-19 12:00..18:00
dem1 18h = 11-19 18:00
dem1 = 11-19
la première moitié de décembre = 12-01..12-15
"""
CASES = [*lines("fr", FRENCH)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
