"""A coach and his client in Spanish, French, Italian and Portuguese: orders of every kind end in the same units and money."""

import pytest

from tests.stories.simulated import Story, labels, texts

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


@pytest.mark.parametrize(
    "language, move, to",
    [
        ("español por favor", "hay que mover lo del viernes", "al sábado"),
        ("français s'il te plaît", "il faut décaler vendredi", "à samedi"),
        ("italiano per favore", "dobbiamo spostare venerdì", "a sabato"),
        ("português por favor", "tenho de mudar a de sexta", "para sábado"),
    ],
)
def test_a_day_alone_says_where_a_session_is_to_go(story: Story, language: str, move: str, to: str) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book friday 10:00")
    story.say("emma", language)
    story.say("emma", move)
    offered = story.say("emma", to)
    assert labels(offered, "emma")[:2] == ["09:00", "09:30"]
    story.confirm("emma", "10:00")
    (booking,) = story.client("Emma")["bookings"]
    assert (booking["starts_at"], booking["status"]) == ("2026-03-07T10:00:00+01:00", "confirmed")


@pytest.mark.parametrize(
    "language, correction",
    [
        ("español por favor", "no, a las 19"),
        ("français s'il te plaît", "non, à 19h"),
        ("italiano per favore", "no, alle 19"),
        ("português por favor", "não, às 19"),
    ],
)
def test_another_hour_is_for_the_session_that_is_talked_about(
    story: Story, language: str, correction: str
) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.say("emma", language)
    story.confirm("emma", "book friday 18:00")
    story.confirm("emma", correction)
    (booking,) = story.client("Emma")["bookings"]
    assert (booking["starts_at"], booking["status"]) == ("2026-03-06T19:00:00+01:00", "confirmed")
    assert story.units("Emma") == ("10.00", "1.00", "9.00")


@pytest.mark.parametrize(
    "language, said",
    [
        ("español por favor", "Tom no puede el viernes"),
        ("français s'il te plaît", "Tom ne peut pas vendredi"),
        ("italiano per favore", "Tom non può venerdì"),
        ("português por favor", "o Tom não pode sexta"),
    ],
)
def test_who_somebody_is_is_asked_before_a_session_of_another_falls(
    story: Story, language: str, said: str
) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book friday 18:00")
    story.say("emma", language)
    asked = story.say("emma", said)
    assert "Tom" in texts(asked, "emma")[0]
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
