"""Every class of phrase in French."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

FRENCH = """
mardi 24 novembre à 15h = 11-24 15:00
le mardi 24/11 à 15h00 = 11-24 15:00
mardi prochain entre 14h et 16h = 11-24 14:00..16:00
jeudi de 16h à 18h = 11-19 16:00..18:00
jeudi 16h-18h = 11-19 16:00..18:00
jeudi 16-18h = 11-19 16:00..18:00
demain aprem = 11-19 12:00..18:00
demain matin = 11-19 08:00..12:00
demain soir à 20h = 11-19 20:00
demain à 9h du matin = 11-19 09:00
après-demain à 10h = 11-20 10:00
ce soir à 8h = 11-18 20:00
cet après-midi vers 5h = 11-18 17:00
vers 19h = 11-18 19:00
à cinq heures moins le quart = 11-18 16:45
à six heures et quart = 11-18 18:15
à sept heures moins dix = 11-18 18:50
à midi et demi = 11-18 12:30
à 17h30 = 11-18 17:30
à 17 h 30 = 11-18 17:30
vendredi à partir de 17h = 11-20 17:00
vendredi après 17h = 11-20 17:00
vendredi avant 17h = ..11-20 17:00
avant vendredi = ..11-20
jusqu'à vendredi = ..11-20
du lundi au mercredi = 11-23..11-25
du 24 au 26 novembre = 11-24..11-26
du 28 décembre au 3 janvier = 12-28..2027-01-03
lundi à vendredi 9h-17h = 11-23 09:00..11-27 17:00
entre le 24 et le 26 = 11-24..11-26
le 1er décembre = 12-01
le 1er = 12-01
01/12/2026 = 12-01
la semaine prochaine = 11-23..11-29
milieu de semaine prochaine = 11-25..11-26
les 3 prochaines heures = 11-18 11:00..14:00
dans les 3 prochaines heures = 11-18 10:00..13:00
au cours des cinq prochaines heures = 11-18 10:00..15:00
les trois premiers jours de janvier = 2027-01-01..2027-01-03
la veille de vendredi = 11-19
de maintenant à 18h = 11-18 10:00..18:00
le 19 janvier deux mille vingt-sept = 2027-01-19
17h passées de dix minutes = 11-18 17:10
le quinzième jour de janvier = 2027-01-15
Fête-Dieu = 2027-05-27
le lundi suivant Noël = 12-28
une demi-portion = -
la semaine en cours = 11-16..11-22
pendant la pause déjeuner = 11-18 12:00..14:00
en milieu de semaine prochaine = 11-25..11-26
début décembre = 12-01..12-10
fin du mois = 11-21..11-30
ce week-end = 11-21..11-22
le week-end prochain = 11-28..11-29
dans deux semaines = 12-02
dans quinze jours = 12-03
mardi en huit = 12-01
dans une demi-heure = 11-18 10:30
dans une heure et demie = 11-18 11:30
dans 3/4 d'heure = 11-18 10:45
d'ici vendredi soir = 11-20 18:00..18:00
pas vendredi, samedi = 11-21
vendredi je ne peux pas, plutôt samedi à 11h = 11-21 11:00
non, 18h pas 17h = 11-18 18:00
mon fils a 7 ans = -
le carnet de 10 = -
je te dois 45 euros = -
mon numéro est le 06 12 34 56 78 = -
terrain 2 = -
on est 4 = -
lundi ou mardi après-midi = 11-23 12:00..18:00
lundi et mercredi à 18h = 11-23 18:00
tous les mardis à 18h = 11-24 18:00
le dernier vendredi du mois = 11-27
le premier lundi de décembre = 12-07
noël = 12-25
le réveillon de noël = 12-24
la saint-sylvestre = 12-31
le jour de l'an = 2027-01-01
lundi de pâques = 2027-03-29
le 14 juillet = 2027-07-14
la toussaint = 2027-11-01
l'ascension = 2027-05-06
la pentecôte = 2027-05-16
demain midi = 11-19 12:00
semaine 49 = 11-30..12-06
la semaine du 7 décembre = 12-07..12-13
la semaine du 7 = 12-07..12-13
jeudi de la semaine prochaine à 17h30 = 11-26 17:30
samedi 21 = 11-21
samedi 21 à 11h = 11-21 11:00
mercredi prochain = 11-25
hier j'ai payé = 11-17
on peut décaler jeudi 17h à vendredi 18h ? = 11-20 18:00
salut, demain je peux pas, vendredi même heure ? = 11-20
désolée mon fils est malade, plutôt lundi 23 à 17h30 = 11-23 17:30
jeudi vers cinq heures et demie ? = 11-19 17:30
je suis dispo à partir de 18h = 11-18 18:00
seulement le matin = 11-18 08:00..12:00
la première semaine de décembre = 11-30..12-06
le week-end du 28 = 11-28..11-29
le 24 dans l'après-midi = 11-24 12:00..18:00
le 24 ou le 25 = 11-24
jeudi 26/11 à 9h = 11-26 09:00
de 16h à 18h jeudi = 11-19 16:00..18:00
jeudi en fin de journée = 11-19 17:00..21:00
vendredi en début d'après-midi = 11-20 12:00..14:00
le mois prochain = 12-01..12-31
courant décembre = 12-01..12-31
mi-décembre = 12-11..12-20
fin novembre = 11-21..11-30
lundi matin à la première heure = 11-23 08:00..12:00
9h15 demain = 11-19 09:15
14h-15h30 jeudi = 11-19 14:00..15:30
non 18h pas 17h = 11-18 18:00
jeudi 3 = 12-03
vendredi 4 à 19h = 12-04 19:00
le premier mardi après le 10 janvier = 2027-01-12
le dernier trimestre 2027 = 2027-10-01..2027-12-31
entre 2027 et 2029 = 2027-01-01..2029-12-31
l'année 2028 = 2028-01-01..2028-12-31
le 3ème lundi du mois de janvier = 2027-01-18
d'ici la fin du mois = 11-21..11-30
à partir du 13 jusqu'au 15 janvier = 2027-01-13..2027-01-15
demain en huit = 11-26
pendant 10 jours à partir du 7 décembre = 12-07..12-16
le lendemain de Pâques = 2027-03-29
le week-end de la Pentecôte = 2027-05-15..2027-05-16
avant la fin de la semaine = ..11-23
"""
CASES = [*lines("fr", FRENCH)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
