"""Somebody else plays than the one who pays: a parent with two children in one chat."""

import pytest

from tests.stories.simulated import Story, labels, texts

LANGUAGES = {
    "de": "Deutsch bitte",
    "es": "en español por favor",
    "fr": "en français s'il vous plaît",
    "it": "in italiano per favore",
    "pt": "em português por favor",
    "nl": "Nederlands graag",
}


def sold(story: Story, *names: str) -> None:
    for name in names:
        story.confirm("coach", f"sell {name} 10-pack")
        story.tap(name.lower(), "I agree")


def test_a_parent_books_for_two_children(story: Story) -> None:
    sold(story, "Emma")
    added = story.say("coach", "Mia is Emma's daughter")
    assert texts(added, "coach")[0] == "Emma books and pays for: Mia."
    assert texts(added, "emma") == ["Alex noted that you book for Mia too."]
    story.say("coach", "add Tom to Emma")
    asked = story.say("emma", "book thu 17:00 for Mia")
    assert texts(asked, "emma")[0].startswith("Mia: Thursday 5 March, 17:00–18:00 is free. Book it?")
    booked = story.tap("emma", "Book")
    assert texts(booked, "emma")[-1].startswith("Booked: Mia: Thursday 5 March, 17:00–18:00.")
    story.confirm("coach", "book Tom fri 10:00")
    assert story.units("Emma") == ("10.00", "2.00", "8.00")
    week = texts(story.say("coach", "week"), "coach")[0]
    assert "17:00 Mia (Emma)" in week
    assert "10:00 Tom (Emma)" in week
    refused = story.say("emma", "put me on the list for sat 10:00 for Mia and Tom")
    assert texts(refused, "emma")[0] == "One at a time, please: write it once for each of Mia and Tom."
    story.confirm("emma", "cancel Tom's session")
    assert [item["status"] for item in story.client("Emma")["bookings"]] == ["confirmed", "cancelled"]
    reminded = story.until("2026-03-05T15:30:00+01:00")
    assert any(text.startswith("Mia: Today, Thursday 5 March, 17:00") for text in texts(reminded, "emma"))


def test_book_for_mia_too_asks_who_she_is_and_goes_on(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "new type: Group 60 min, 4 people, half a session")
    story.confirm("coach", "group sat 10:00")
    story.confirm("emma", "book sat 10:00")
    asked = story.say("emma", "book for Mia too")
    assert texts(asked, "emma")[0].startswith("I don't know Mia yet.")
    went_on = story.tap("emma", "Yes, add Mia")
    assert "Mia: Group, Saturday 7 March, 10:00–11:00 is free. Book it?" in texts(went_on, "emma")[-1]
    story.tap("emma", "Book")
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    assert "10:00 Group, 2 of 4: Emma, Mia (Emma)" in texts(story.say("coach", "week"), "coach")[0]


def test_nobody_books_for_a_stranger_in_silence(story: Story) -> None:
    sold(story, "Emma")
    story.say("emma", "Deutsch bitte")
    asked = story.say("emma", "buch Freitag 11 Uhr für Zoe")
    assert texts(asked, "emma") == ["Zoe kenne ich noch nicht. Soll ich mit deinen Einheiten für Zoe buchen?"]
    assert labels(asked, "emma") == ["Zoe aufnehmen", "Für mich", "Nein"]
    assert story.client("Emma")["bookings"] == []
    own = story.tap("emma", "Für mich")
    assert texts(own, "emma")[-1].startswith("Freitag, 6. März, 11:00–12:00 ist frei. Buchen?")
    story.tap("emma", "Buchen")
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    again = story.say("emma", "kann Zoe am Samstag um 11 Uhr kommen?")
    assert texts(again, "emma")[0].startswith("Zoe kenne ich noch nicht.")
    went_on = story.tap("emma", "Zoe aufnehmen")
    assert "Zoe: Samstag, 7. März, 11:00–12:00 ist frei. Buchen?" in texts(went_on, "emma")[-1]
    story.tap("emma", "Buchen")
    assert story.units("Emma") == ("10.00", "2.00", "8.00")
    week = texts(story.say("coach", "week"), "coach")[0]
    assert "11:00 Emma" in week
    assert "11:00 Zoe (Emma)" in week


@pytest.mark.parametrize(
    "lang, text",
    [
        ("en", "book fri 11 for zoe"),
        ("es", "reserva el viernes a las 11 para Zoe"),
        ("fr", "réserve vendredi 11h pour Zoé"),
        ("it", "prenota venerdì alle 11 per Zoe"),
        ("pt", "marca sexta às 11 para a Zoe"),
        ("nl", "boek vrijdag 11 uur voor Zoe"),
    ],
)
def test_a_stranger_is_asked_about_in_every_language(story: Story, lang: str, text: str) -> None:
    sold(story, "Emma")
    if lang != "en":
        story.say("emma", LANGUAGES[lang])
    asked = story.say("emma", text)
    assert "Zo" in texts(asked, "emma")[0]
    assert len(labels(asked, "emma")) == 3
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


@pytest.mark.parametrize(
    "lang, text",
    [
        ("en", "Zoe sat 11"),
        ("en", "for my son Tom friday at 11"),
        ("en", "please put Tom down for friday at 11"),
        ("en", "is there anything for Tom on friday?"),
        ("de", "Zoe Sa 11"),
        ("de", "kann mein Sohn Tom am Freitag um 11 Uhr kommen?"),
        ("de", "trag Tom für Freitag 11 Uhr ein"),
        ("es", "puede venir Tom el viernes a las 11?"),
        ("es", "mi hija Zoe quiere venir el sábado a las 11"),
        ("fr", "Tom peut venir vendredi à 11h ?"),
        ("fr", "vendredi 11h pour mon fils Tom"),
        ("it", "segna Tom venerdì alle 11"),
        ("it", "mia figlia Zoe vorrebbe venire sabato alle 11"),
        ("pt", "o Tom pode vir na sexta às 11h?"),
        ("pt", "sexta às 11h para o meu filho Tom"),
        ("nl", "zet Tom op vrijdag 11 uur"),
        ("nl", "kan mijn nichtje Zoe zondag om 10 meetrainen"),
        ("nl", "mijn dochter Zoe wil graag zaterdag om 11 komen"),
    ],
)
def test_whoever_is_said_to_come_is_asked_about_before_anything_is_proposed(
    story: Story, lang: str, text: str
) -> None:
    sold(story, "Emma")
    if lang != "en":
        story.say("emma", LANGUAGES[lang])
    asked = story.say("emma", text)
    assert len(labels(asked, "emma")) == 3
    assert any(name in labels(asked, "emma")[0] for name in ("Zoe", "Tom"))
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_an_hour_that_is_offered_is_not_taken_for_somebody_else_in_silence(story: Story) -> None:
    sold(story, "Emma")
    story.say("emma", "what is free on friday?")
    asked = story.say("emma", "11:00 for Zoe")
    assert labels(asked, "emma") == ["Yes, add Zoe", "For me", "No"]
    story.tap("emma", "Yes, add Zoe")
    story.tap("emma", "Book")
    assert "11:00 Zoe (Emma)" in texts(story.say("coach", "week"), "coach")[0]


def test_a_pack_that_is_not_shared_serves_its_client_alone(story: Story) -> None:
    story.confirm("coach", "rules family off")
    sold(story, "Emma")
    story.say("coach", "Mia is Emma's daughter")
    refused = story.say("emma", "book thu 17:00 for Mia")
    assert "for you alone, not for Mia" in texts(refused, "emma")[0]
    story.confirm("emma", "book thu 17:00")
    assert story.units("Emma") == ("10.00", "1.00", "9.00")


def test_a_childs_no_show_is_marked_and_adding_is_undone(story: Story) -> None:
    sold(story, "Emma")
    story.say("coach", "Mia is Emma's daughter")
    story.confirm("emma", "book tomorrow 10:00 for Mia")
    story.confirm("emma", "book tomorrow 11:00")
    story.until("2026-03-03T13:00:00+01:00")
    story.confirm("coach", "Mia no-show")
    assert [item["status"] for item in story.client("Emma")["bookings"]] == ["no_show", "completed"]
    # Of the two commands, the no-show and whom Emma books for, both go back; time marks the session as trained again.
    story.confirm("coach", "undo last 2")
    assert story.units("Emma") == ("8.00", "0.00", "8.00")
    asked = story.say("emma", "book thu 17:00 for Mia")
    assert texts(asked, "emma")[0].startswith("I don't know Mia yet.")


def test_a_coach_says_who_belongs_to_whom_in_his_language(story: Story) -> None:
    sold(story, "Emma")
    assert texts(story.say("coach", "Mia ist Emmas Tochter"), "coach")[0] == "Emma books and pays for: Mia."
    added = texts(story.say("coach", "Tom is de zoon van Emma"), "coach")[0]
    assert added == "Emma books and pays for: Mia, Tom."
    own = texts(story.say("emma", "Zoe ist meine Tochter"), "emma")[0]
    assert own.startswith("Du kannst für Mia, Tom, Zoe buchen.")  # and the language follows her
    assert texts(story.say("coach", "Bella ok"), "coach")[0] == "I don't know a client called Bella."
    assert story.faults() == []


def test_somebody_who_comes_along_is_asked_about(story: Story) -> None:
    asked = story.say("emma", "Hi Alex, Mia and I would like to train on saturday, around 10?")
    assert "Mia" in texts(asked, "emma")[0]
    assert story.client("Emma")["bookings"] == []


def test_a_stranger_who_cannot_come_is_asked_about_before_anything_is_cancelled(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book friday 17:00")
    asked = story.say("emma", "Tom can't make it Friday")
    assert texts(asked, "emma") == ["I don't know Tom yet. Is it about your own session?"]
    shown = story.tap("emma", "Yes")
    assert "Friday 6 March, 17:00" in texts(shown, "emma")[0]
    assert [item["status"] for item in story.client("Emma")["bookings"]] == ["confirmed"]
