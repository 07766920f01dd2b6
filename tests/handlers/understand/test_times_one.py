"""The word for one, which is the article as well, beside parts of the day and hours; days in a row; dates with blanks."""

import pytest

from tests.handlers.understand.told import lines, told

SPANISH = """
a la una de la tarde = 11-18 13:00
mañana a la una de la tarde = 11-19 13:00
la una de la madrugada = 11-19 01:00
una cena a las 9 = 11-18 21:00
una mañana a las 10 = 11-19 10:00
de la una a las tres = 11-18 13:00..15:00
una de las clases del viernes = 11-20
el uno de marzo = 2027-03-01
el 14 / 2 / 2027 = 2027-02-14
de hoy en ocho = 11-25
el viernes a última hora = 11-20 17:00..21:00
he cancelado a última hora = -
"""
FRENCH = """
une heure du matin = 11-19 01:00
demain à une heure = 11-19 13:00
un dîner à 20h vendredi = 11-20 20:00
du 3 au 7 = 12-03..12-07
absent du 14 au 18 = 12-14..12-18
du 3 au 7 mars = 2027-03-03..2027-03-07
de 15h à 19h = 11-18 15:00..19:00
le 14 / 2 / 2027 = 2027-02-14
"""
ITALIAN = """
all'una di notte = 11-19 01:00
domani all'una = 11-19 13:00
una colazione alle 9 di mattina di sabato = 11-21 09:00
una sera alle 9 = 11-18 21:00
una delle lezioni di venerdì = 11-20
venerdì 20 alle 21 = 11-20 21:00
venerdì 20 alle 9 di mattina = 11-20 09:00
20 alle 9 = 11-18 20:40
il 14 / 2 / 2027 = 2027-02-14
"""
PORTUGUESE = """
à uma da tarde = 11-18 13:00
amanhã à uma = 11-19 13:00
sexta à uma e meia = 11-20 13:30
uma noite às 9 = 11-18 21:00
uma das aulas de sexta = 11-20
cancelei à última hora = -
de hoje a oito = 11-25
de hoje a quinze dias = 12-02
"""
CASES = [
    *lines("es", SPANISH),
    *lines("fr", FRENCH),
    *lines("it", ITALIAN),
    *lines("pt", PORTUGUESE),
]


@pytest.mark.parametrize("lang, text, reading", CASES)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
