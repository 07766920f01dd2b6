"""Each person is answered in the own language: recognised, said or picked; and in the form of address that the coach chose."""

from tests.stories.simulated import Story, labels, texts

GERMAN = "Hallo! Kann ich am Freitag um 18 Uhr kommen?"


def _sell(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")


def test_a_german_books_is_reminded_and_cancels(story: Story) -> None:
    _sell(story)
    proposed = story.say("emma", GERMAN)
    assert texts(proposed, "emma") == [
        "Freitag, 6. März, 18:00–19:00 ist frei. Buchen?\n"
        "Das kostet 1 von deinen 10 freien Einheiten. Kostenlos absagen bis Donnerstag 18:00."
    ]
    assert labels(proposed, "emma") == ["Buchen", "Andere Zeiten", "Nein danke"]
    booked = story.tap("emma", "Buchen")
    assert texts(booked, "emma") == [
        "Gebucht: Freitag, 6. März, 18:00–19:00. Kostenlos absagen bis Donnerstag 18:00.\n"
        "Noch 10: 1 gebucht, 9 frei, bis 1. September."
    ]
    assert texts(booked, "coach") == [
        "Emma booked Friday 6 March, 18:00–19:00.\n10 left: 1 booked, 9 free, until 1 September."
    ]
    assert story.units("Emma") == ("10.00", "1.00", "9.00")

    reminded = story.until("2026-03-05T16:00:00+01:00")
    assert texts(reminded, "emma") == [
        "10-pack vom 2. März: Dafür sind noch 400 € offen.",
        "Morgen, Freitag, 6. März, 18:00. Kostenlos absagen bis heute 18:00.",
    ]
    assert labels(reminded, "emma")[0] == "Ich bin da"

    asked = story.say("emma", "ich kann morgen leider nicht")
    assert texts(asked, "emma")[0].startswith(
        "Morgen, Freitag, 6. März, 18:00. Kostenlos bis heute 18:00 (noch 2 h): du behältst 10."
    )
    gone = story.tap("emma", "Absagen")
    assert texts(gone, "emma") == [
        "Abgesagt: Freitag, 6. März, 18:00. Es zählt nichts.\nNoch 10: 0 gebucht, 10 frei, bis 1. September."
    ]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    assert story.faults() == []


def test_a_word_changes_nothing_two_clear_messages_do(story: Story) -> None:
    _sell(story)
    for word in ("ok", "danke", "super", "👍"):
        for text in texts(story.say("emma", word), "emma"):
            assert "Noch" not in text
    # Clear, but once: read in German, answered in English as before.
    once = texts(story.say("emma", "was gibt es freitag"), "emma")[0]
    assert "Friday 6 March" in once
    twice = texts(story.say("emma", "gibt es donnerstag etwas"), "emma")[0]
    assert "Donnerstag, 5. März" in twice
    # And back, in the same way.
    assert "Friday 6 March" in texts(story.say("emma", "could I come on friday at 6, please?"), "emma")[0]
    assert story.faults() == []


def test_a_language_that_was_said_stays(story: Story) -> None:
    _sell(story)
    said = story.say("emma", "deutsch bitte")
    assert texts(said, "emma") == ["Ab jetzt schreibe ich auf Deutsch."]
    booked = story.confirm("emma", "can I please come on friday at 6pm, would that be possible?")
    assert "Gebucht: Freitag, 6. März, 18:00" in texts(booked, "emma")[0]

    asked = story.say("emma", "/language")
    assert texts(asked, "emma") == ["Welche Sprache sprechen wir?"]
    assert labels(asked, "emma") == [
        "English",
        "Deutsch",
        "Español",
        "Français",
        "Italiano",
        "Português",
        "Nederlands",
    ]
    picked = story.tap("emma", "English")
    assert texts(picked, "emma") == ["From now on I write in English."]
    assert "Friday 6 March" in texts(story.say("emma", "wann ist meine nächste Einheit?"), "emma")[0]
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    assert story.faults() == []


def test_the_coach_chooses_how_his_clients_are_addressed(story: Story) -> None:
    _sell(story)
    card = texts(story.say("coach", "settings"), "coach")[0]
    assert "I address your clients informally." in card
    assert "Your language: English." in card
    story.say("emma", "deutsch bitte")
    set_ = texts(story.say("coach", "settings formal"), "coach")[0]
    assert "I address your clients formally." in set_
    assert "von Ihren 10 freien Einheiten" in texts(story.say("emma", GERMAN), "emma")[0]

    story.say("coach", "undo")
    story.tap("coach", "Undo")
    assert "von deinen 10 freien Einheiten" in texts(story.say("emma", GERMAN), "emma")[0]
    assert story.faults() == []


def test_the_coach_speaks_his_own_language_and_stays_familiar(story: Story) -> None:
    _sell(story)
    story.say("coach", "settings formal")
    said = story.say("coach", "settings language de")
    assert texts(said, "coach") == ["Ab jetzt schreibe ich auf Deutsch."]
    booked = story.confirm("coach", "buch Emma Freitag 18 Uhr")
    assert "Noch 10: 1 gebucht, 9 frei" in texts(booked, "coach")[0]
    # The client keeps hers.
    assert "10 left: 1 booked, 9 free" in texts(booked, "emma")[0]
    assert story.client("Emma")["units"]["left"] == "10.00"
    assert "From now on" in texts(story.say("coach", "settings language en"), "coach")[0]
    assert story.faults() == []
