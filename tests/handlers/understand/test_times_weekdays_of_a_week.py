"""Two weekdays and one week: "Thursday to Saturday next week" lies in that week as a whole."""

import pytest

from tests.handlers.understand.told import lines, told

TOLD = [
    *lines(
        "en-GB",
        """
        thursday to saturday next week = 11-26..11-28
        from friday to monday next week = 11-20..11-23
        away thursday until friday of next week = 11-26..11-27
        thursday to friday this week = 11-19..11-20
        """,
    ),
    *lines("de", "donnerstag bis samstag nächste woche = 11-26..11-28"),
    *lines("nl", "donderdag tot zaterdag volgende week = 11-26..11-28"),
    *lines("es", "de jueves a sábado de la semana que viene = 11-26..11-28"),
    *lines("fr", "de jeudi à samedi de la semaine prochaine = 11-26..11-28"),
    *lines("it", "da giovedì a sabato della prossima settimana = 11-26..11-28"),
    *lines("pt", "de quinta a sábado da próxima semana = 11-26..11-28"),
]


@pytest.mark.parametrize("lang, text, reading", TOLD)
def test_both_days_are_of_that_week(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
