"""More phrases in Spanish: borders, halves and edges, ordinals, lengths, spoken hours."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

SPANISH = """
el jueves que viene a las seis y media = 11-26 18:30
el jueves 26 de noviembre de 16 a 18 h = 11-26 16:00..18:00
26/11 a las 18:15 = 11-26 18:15
el 26 de noviembre por la mañana = 11-26 08:00..12:00
el 26 a partir de las 17 h = 11-26 17:00
antes del 26 de noviembre = ..11-26
hasta el 26 de noviembre = ..11-26
del 3 al 5 de diciembre = 12-03..12-05
entre el 3 y el 5 de diciembre = 12-03..12-05
desde el lunes hasta el miércoles = 11-23..11-25
de lunes a miércoles de la semana que viene = 11-23..11-25
a principios de diciembre = 12-01..12-10
a mediados de diciembre = 12-11..12-20
a finales de mes = 11-21..11-30
la semana del 7 de diciembre = 12-07..12-13
la primera semana de diciembre = 11-30..12-06
la segunda quincena de enero = 2027-01-15..2027-01-31
el primer lunes de diciembre = 12-07
el último viernes del mes = 11-27
dentro de dos semanas = 12-02
dentro de una hora y media = 11-18 11:30
en media hora = 11-18 10:30
en tres cuartos de hora = 11-18 10:45
hace dos días = 11-16
mañana a las nueve menos cuarto = 11-19 08:45
mañana por la mañana a las ocho y diez = 11-19 08:10
mañana a mediodía = 11-19 12:00
mañana al mediodía = 11-19 12:00..14:00
pasado mañana por la tarde = 11-20 15:00..20:00
esta tarde a eso de las siete = 11-18 19:00
esta noche después de las nueve = 11-18 21:00
hoy antes de las 14:00 = ..11-18 14:00
hoy sobre las 17 h = 11-18 17:00
a las doce y media del mediodía = 11-18 12:30
a las cinco en punto = 11-18 17:00
a las 7 de la tarde = 11-18 19:00
el sábado de 10 a 12 de la mañana = 11-21 10:00..12:00
el sábado entre las diez y las doce = 11-21 10:00..12:00
el sábado desde las 10 = 11-21 10:00
el sábado no antes de las 10 = 11-21 10:00
el sábado como muy tarde a las 12 = 11-21 12:00..12:00
el fin de semana que viene = 11-28..11-29
este finde = 11-21..11-22
el próximo martes = 11-24
el martes de la semana que viene = 11-24
martes y jueves a las 19:30 = 11-24 19:30
martes o jueves a partir de las 19 = 11-24 19:00
todos los martes a las 19 h = 11-24 19:00
cada dos semanas, los lunes = 11-23
los fines de semana = 11-21..11-22
el día 15 = 12-15
el 15 a las 10 y media = 12-15 10:30
el 1 de enero de 2027 = 2027-01-01
el día de Reyes = 2027-01-06
en Nochebuena = 12-24
el mes que viene = 12-01..12-31
el 3 del mes que viene = 12-03
el año que viene = 2027-01-01..2027-12-31
en el primer trimestre de 2027 = 2027-01-01..2027-03-31
viernes 20, 17:00-18:30 = 11-20 17:00..18:30
vie 20/11 17h = 11-20 17:00
mi clase de mañana = 11-19
la clase de la mañana del jueves = 11-19 08:00..12:00
la primera mitad de diciembre = 12-01..12-15
"""
CASES = [*lines("es", SPANISH)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
