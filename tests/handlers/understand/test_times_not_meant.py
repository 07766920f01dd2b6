"""What sounds like a time and is none here: lengths, counts, articles, "now"; and times that are named to be ruled out."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

ENGLISH = """
if I drop out of friday now, what do I lose? = 11-20
should I come now or tomorrow? = 11-19
can I still cancel with less than 24h to go? = -
not this friday, the one after = 11-27
rather at 5 than at 4 tomorrow = 11-19 17:00
next week, tuesday and friday at 8 = 11-24 08:00
can't do 4 tomorrow = 11-19 16:00
could you do 6 tomorrow? = 11-19 18:00
book 2 tomorrow = 11-19
friday, the one with Sam = 11-20
fryday at 5 = 11-20 17:00
tomorrow evning = 11-19 18:00..22:00
can both of us come at the same time? = -
"""

GERMAN = """
am freitag hab ich einen zahnarzt = 11-20
freitag um eins = 11-20 13:00
wenn ich freitag jetzt absage = 11-20
unsere nächste Stunde am 24. um 9 Uhr = 11-24 09:00
weniger als 24 Stunden vorher = -
19 nicht 18 uhr = 11-18 19:00
16 statt 17 uhr = 11-18 16:00
lieber um 19 uhr als um 18 uhr = 11-18 19:00
nicht diesen freitag, den danach = 11-27
fr absagen = 11-20
mo geht nicht = 11-23
so geht das nicht = -
freiteg um 10 = 11-20 10:00
morgen abnd = 11-19 18:00..22:00
Ein frohes neues Jahr euch allen = -
"""

DUTCH = """
gaat het morgen door? = 11-19
is het morgen om 10? = 11-19 10:00
morgen ochtend = 11-19 08:00..12:00
vr afzeggen = 11-20
zo kan het niet = -
op de 24e verzetten = 11-24
liever om 19 uur dan om 18 uur = 11-18 19:00
niet deze vrijdag, die daarna = 11-27
vrydag om 9 = 11-20 09:00
minder dan 24 uur van tevoren = -
"""

SPANISH = """
anula la clase de mañana = 11-19
lo de mañana se cancela = 11-19
pasa lo de mañana una hora más tarde = 11-19
dos horas seguidas el viernes desde las 9 = 11-20 09:00
el viernes a la una = 11-20 13:00
el viernes a las dos horas = 11-20 14:00
las tres de la próxima semana = 11-23..11-29
si aviso con menos de 24 horas = -
cancelo el viernes ahora = 11-20
mejor a las 5 que a las 4 = 11-18 17:00
a las 5 mejor que a las 4 = 11-18 17:00
no era el jueves, era el viernes = 11-20
¿no era el viernes? = 11-20
no el 24, el 25 = 11-25
"""

FRENCH = """
décaler demain d'une heure = 11-19
bloquer deux heures samedi 10h = 11-21 10:00
demain à une heure = 11-19 13:00
si j'annule vendredi maintenant = 11-20
moins de 24h avant = -
non pas le 24, le 25 = 11-25
plutôt 18h que 17h = 11-18 18:00
samedi en tout début de matinée = 11-21 06:00..09:00
"""

ITALIAN = """
a che ora ho venerdì? = 11-20
una lezione di un'ora venerdì = 11-20
sposta di mezz'ora = -
due ore sabato alle 9 = 11-21 09:00
sabato alle due = 11-21 14:00
le tre della prossima settimana = 11-23..11-29
con meno di 24 ore = -
non il 24, il 25 = 11-25
meglio alle 18 che alle 17 = 11-18 18:00
non era giovedì, era venerdì = 11-20
"""

PORTUGUESE = """
atrasar a de amanhã uma hora = 11-19
uma hora sexta às 18h = 11-20 18:00
sexta à uma hora = 11-20 13:00
amanhã já consigo = 11-19
as três da próxima semana = 11-23..11-29
com menos de 24h = -
antes às 18h do que às 17h = 11-18 18:00
não era quinta, era sexta = 11-20
marcamos para a semana = 11-23..11-29
sexta logo de manhãzinha = 11-20 05:00..08:00
"""

TOLD = [
    *lines("en-GB", ENGLISH),
    *lines("de", GERMAN),
    *lines("nl", DUTCH),
    *lines("es", SPANISH),
    *lines("fr", FRENCH),
    *lines("it", ITALIAN),
    *lines("pt", PORTUGUESE),
]


@pytest.mark.parametrize("lang, text, reading", TOLD)
def test_what_is_no_time_is_left_aside(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
