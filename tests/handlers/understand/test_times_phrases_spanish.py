"""Every class of phrase in Spanish."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

SPANISH = """
el martes 24 de noviembre a las 15:00 = 11-24 15:00
martes, 24/11 a las 3 de la tarde = 11-24 15:00
el martes que viene a las 5 y media = 11-24 17:30
el próximo martes entre las 4 y las 6 = 11-24 16:00..18:00
de 4 a 6 de la tarde el jueves = 11-19 16:00..18:00
jueves de 16:00 a 18:00 = 11-19 16:00..18:00
jueves 16-18h = 11-19 16:00..18:00
mañana x la tarde = 11-19 15:00..20:00
mañana por la mañana = 11-19 08:00..12:00
mañana a las 9 de la mañana = 11-19 09:00
pasado mañana a las 10 = 11-20 10:00
hoy a las 8 de la tarde = 11-18 20:00
esta noche a las 9 = 11-18 21:00
esta tarde sobre las 6 = 11-18 18:00
a eso de las 7 = 11-18 19:00
a las cinco menos cuarto = 11-18 16:45
a las seis y cuarto = 11-18 18:15
a las siete menos diez = 11-18 18:50
a la una y media = 11-18 13:30
a mediodía = 11-18 12:00
el viernes a partir de las 5 = 11-20 17:00
el viernes después de las 5 = 11-20 17:00
el viernes antes de las 5 = ..11-20 17:00
antes del viernes = ..11-20
hasta el viernes = ..11-20
desde el lunes hasta el miércoles = 11-23..11-25
del 24 al 26 de noviembre = 11-24..11-26
del 28 de diciembre al 3 de enero = 12-28..2027-01-03
del lunes al viernes = 11-23..11-27
lunes a viernes de 9 a 17 = 11-23 09:00..11-27 17:00
entre el 24 y el 26 = 11-24..11-26
el 1 de diciembre = 12-01
el primero de diciembre = 12-01
el día 1 = 12-01
1/12 = 12-01
01-12-2026 = 12-01
las próximas 3 horas = 11-18 11:00..14:00
en las próximas 3 horas = 11-18 10:00..13:00
desde ahora hasta las 18h = 11-18 10:00..18:00
los 3 primeros días de enero = 2027-01-01..2027-01-03
la última semana del año = 12-28..2027-01-03
modelo X5 = -
lunes de Pentecostés = 2027-05-17
jueves de la Ascensión = 2027-05-06
primero lo primero = -
ganamos de 3 a 1 = -
el lunes siguiente a Navidad = 12-28
el decimoquinto día de enero = 2027-01-15
los primeros días de enero = 2027-01-01..2027-01-10
la semana que viene = 11-23..11-29
la próxima semana = 11-23..11-29
a mediados de la semana que viene = 11-25..11-26
a principios de diciembre = 12-01..12-10
a finales de mes = 11-21..11-30
este finde = 11-21..11-22
el fin de semana = 11-21..11-22
el próximo fin de semana = 11-28..11-29
dentro de dos semanas = 12-02
en dos semanas = 12-02
dentro de media hora = 11-18 10:30
en una hora y media = 11-18 11:30
en 20 minutos = 11-18 10:20
el lunes no, el martes = 11-24
el viernes no puedo, mejor el sábado a las 11 = 11-21 11:00
no, a las 6 no, a las 5 = 11-18 17:00
mi hijo tiene 7 años = -
el bono de 10 = -
te pago 45 euros = -
mi número es 612 34 56 78 = -
pista 2 = -
somos 4 personas = -
el lunes o el martes por la tarde = 11-23 15:00..20:00
lunes y miércoles a las 18 = 11-23 18:00
todos los martes a las 6 = 11-24 18:00
el último viernes de mes = 11-27
el primer lunes de diciembre = 12-07
nochebuena = 12-24
nochevieja a las 12 = 12-31 12:00
día de reyes = 2027-01-06
el día de la constitución = 12-06
la inmaculada = 12-08
semana santa = -
jueves santo = 2027-03-25
domingo de resurrección = 2027-03-28
mañana al mediodía = 11-19 12:00..14:00
mañana tempranito = 11-19 05:00..08:00
el miercoles proximo = 11-25
el jueves de la semana que viene a las 17h30 = 11-26 17:30
dentro de 15 días = 12-03
de hoy en ocho días = 11-26
el sabado 21 = 11-21
el sabado 21 a las 11 = 11-21 11:00
ayer pagué = 11-17
¿podemos cambiar el jueves a las 5 por el viernes a las 6? = 11-20 18:00
hola! mañana no puedo, el viernes a la misma hora? = 11-20
lo siento, mi hijo está enfermo, mejor el lunes 23 a las 17:30 = 11-23 17:30
quedamos el jueves sobre las cinco y media? = 11-19 17:30
me viene bien a partir de las 6 de la tarde = 11-18 18:00
solo puedo por las mañanas = 11-18 08:00..12:00
la semana del 7 de diciembre = 12-07..12-13
la primera semana de diciembre = 11-30..12-06
a primera hora del viernes = 11-20 05:00..08:00
el finde del 28 = 11-28..11-29
el 24 por la tarde = 11-24 15:00..20:00
el 24 o el 25 = 11-24
jueves 26/11 a las 9h = 11-26 09:00
a las 18:30 del jueves = 11-19 18:30
desde las 4 hasta las 6 del jueves = 11-19 16:00..18:00
hoy a última hora de la tarde = 11-18 16:00..19:00
el lunes a primera hora de la tarde = 11-23 12:00..14:00
dentro de tres cuartos de hora = 11-18 10:45
el mes que viene = 12-01..12-31
en diciembre = 12-01..12-31
entre semana por la tarde = 11-16 15:00..11-20 20:00
el jueves 3 = 12-03
viernes 4 a las 7 = 12-04 19:00
martes q viene a las 7 = 11-24 19:00
el jueves a las 3 = 11-19 15:00
el primer martes después del 10 de enero = 2027-01-12
el último trimestre de 2027 = 2027-10-01..2027-12-31
entre 2027 y 2029 = 2027-01-01..2029-12-31
en el año 2028 = 2028-01-01..2028-12-31
la víspera de Todos los Santos = 2027-10-31
la semana después de la próxima = 11-30..12-06
segundo semestre = 07-01..12-31
durante 10 días a partir del 7 de diciembre = 12-07..12-16
el fin de semana de Pentecostés = 2027-05-15..2027-05-16
el 3 del mes de enero = 2027-01-03
de 16:00 a 17:30 mañana = 11-19 16:00..17:30
no antes del 2 de julio = 2027-07-02
al final del día = 11-18 17:00..18:00
"""
CASES = [*lines("es", SPANISH)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
