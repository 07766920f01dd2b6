"""A coach and his client in Spanish, French, Italian and Portuguese: orders of every kind end in the same units and money."""

import pytest

from tests.stories.simulated import Story, texts

WEEK = [
    (
        "español por favor",
        "véndele a Emma un bono de 10",
        "a Emma le quedan 7",
        "pista Emma 15",
        "apúntame el viernes a las 6",
        "al final no puedo el viernes, ¿mejor el sábado a las 10?",
        "Alex ha anotado pista: 15 €. Pendiente: 415 €.",
    ),
    (
        "français s'il te plaît",
        "vends un carnet de 10 à Emma",
        "il reste 7 à Emma",
        "terrain Emma 15",
        "mets-moi vendredi à 18h",
        "finalement je peux pas vendredi, plutôt samedi 10h ?",
        "Alex a noté terrain : 15 €. À payer : 415 €.",
    ),
    (
        "italiano per favore",
        "vendi a Emma un pacchetto da 10",
        "a Emma ne restano 7",
        "campo Emma 15",
        "segnami venerdì alle 6",
        "alla fine venerdì non posso, meglio sabato alle 10?",
        "Alex ha annotato campo: 15 €. Da pagare: 415 €.",
    ),
    (
        "português por favor",
        "vende à Emma um pack de 10",
        "Emma tem 7 aulas",
        "campo Emma 15",
        "marca-me sexta às 18h",
        "afinal não posso sexta, melhor sábado às 10h?",
        "Alex registou campo: 15 €. Em aberto: 415 €.",
    ),
]


@pytest.mark.parametrize("language, sell, left, court, book, move, noted", WEEK)
def test_a_week_in_another_language(
    story: Story, language: str, sell: str, left: str, court: str, book: str, move: str, noted: str
) -> None:
    story.say("coach", language)
    story.say("emma", language)
    story.confirm("coach", sell)
    story.confirm("coach", left)
    assert story.units("Emma") == ("7.00", "0.00", "7.00")
    told = texts(story.confirm("coach", court), "emma")
    assert [text.replace("\xa0", " ") for text in told] == [noted]
    assert story.client("Emma")["owed"] == "415.00"

    story.confirm("emma", book)
    assert story.units("Emma") == ("7.00", "1.00", "6.00")
    story.confirm("emma", move)
    (booking,) = story.client("Emma")["bookings"]
    assert (booking["starts_at"], booking["status"]) == ("2026-03-07T10:00:00+01:00", "confirmed")
    assert story.units("Emma") == ("7.00", "1.00", "6.00")


def test_bring_the_hour_of_a_day_forward(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book friday 18:00")
    story.say("emma", "français stp")
    story.confirm("emma", "avance mon cours de vendredi à 10h")
    (booking,) = story.client("Emma")["bookings"]
    assert booking["starts_at"] == "2026-03-06T10:00:00+01:00"
