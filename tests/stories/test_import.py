"""A coach moves in: his old list becomes opening balances, each client is asked, and all of it can be taken back."""

import pytest

from tests.stories.simulated import labels, texts

CSV = "Kunde;Restliche Stunden;Gültig bis;Offen (€);Notizen\nEmma;7,5;1.8.2026;50,00\nMia;3;;\nLena;abc;;\nSumme;10,5;;50\n"


def entries_of(story, name):
    return [(item["kind"], item["units"], item["money"]) for item in story.client(name)["entries"]]


def test_pasted_lines_become_opening_balances(story):
    story.begin()
    shown = story.say("coach", "Emma 7 left till 1 Aug, owes 50\nNoah 3,5 left\nMia 2 left, paid")
    assert texts(shown, "coach") == [
        "I read 3 clients: 12.5 sessions left, 50 € open. 2 are your clients already.\n"
        "Emma: 7 until 1 August, owes 50 € · Noah: 3.5 · Mia: 2"
    ]
    assert labels(shown, "coach") == ["Take over 3 clients", "Show all lines", "No"]
    assert story.client("Emma")["entries"] == []
    done = story.tap("coach", "Take over 3 clients")
    assert texts(done, "coach") == [
        "3 clients taken over: 12.5 sessions left, 50 € open.\n"
        "I asked 2 of them whether it is right.\n"
        "1 has no chat yet: invite and I ask as soon as they join."
    ]
    assert texts(done, "emma") == [
        "Alex has taken over the old list: you start with 7, until 1 August. 50 € are still open. Right?"
    ]
    assert texts(done, "noah") == ["Alex has taken over the old list: you start with 3.5. Right?"]
    assert story.units("Emma") == ("7.00", "0.00", "7.00")
    assert story.units("Noah") == ("3.50", "0.00", "3.50")
    assert story.units("Mia") == ("2.00", "0.00", "2.00")
    emma = story.client("Emma")
    assert (emma["owed"], emma["packs"][0]["expires_on"], emma["packs"][0]["payment"]) == (
        "50.00",
        "2026-08-01",
        "open",
    )
    assert story.client("Noah")["packs"][0]["payment"] == "paid"
    assert entries_of(story, "Emma") == [("opening", "7.00", "50.00")]
    # The client says yes, or no; a no is the coach's to settle.
    assert texts(story.tap("noah", "Yes"), "coach") == ["Noah says the opening balance is right."]
    told = story.tap("emma", "No")
    assert texts(told, "coach") == ["Emma says the opening balance is not right: 7 left, 50 € open."]
    assert labels(told, "coach") == ["It is right", "Change it", "Balance"]
    kept = story.tap("coach", "It is right")
    assert texts(kept, "emma") == ["Alex has looked at it again: you start with 7, until 1 August."]
    # It is a pack like any other: what is booked on it comes from it.
    story.confirm("emma", "book friday at 18:00")
    assert story.units("Emma") == ("7.00", "1.00", "6.00")
    assert story.faults() == []


def test_a_file_names_what_it_could_not_read(story):
    story.begin()
    shown = story.send_file("coach", "clients.csv", CSV.encode("cp1252"))
    assert texts(shown, "coach") == [
        "I read 2 clients: 10.5 sessions left, 50 € open. 1 is your client already.\n"
        "Emma: 7.5 until 1 August, owes 50 € · Mia: 3\n"
        "Not taken: line 4: no number of sessions (“abc”); line 5: a total (“Summe”).\n"
        "Columns not used: Notizen."
    ]
    lines = story.tap("coach", "Show all lines")
    assert texts(lines, "coach")[0] == (
        "2 · Emma: 7.5 until 1 August, owes 50 €\n3 · Mia: 3\n"
        "✗ line 4: no number of sessions (“abc”)\n✗ line 5: a total (“Summe”)"
    )
    story.tap("coach", "Take over 2 clients")
    assert story.units("Emma") == ("7.50", "0.00", "7.50")
    # The same list again, in another dress, is no second balance.
    again = story.send_file("coach", "again.csv", CSV.replace(";", "\t").encode("utf-16"))
    assert texts(again, "coach") == [
        "This list is taken over already, nothing was added.\n"
        "Not taken: line 4: no number of sessions (“abc”); line 5: a total (“Summe”)."
    ]
    assert story.units("Emma") == ("7.50", "0.00", "7.50")
    # With one more line, that one is taken alone.
    more = story.send_file("coach", "more.csv", (CSV + "Ben;4;;\n").encode())
    assert "I read 1 client: 4 sessions left" in texts(more, "coach")[0]
    assert "line 2: Emma was taken over on 2 March already" in texts(more, "coach")[0]
    story.tap("coach", "Take over 1 client")
    assert story.units("Ben") == ("4.00", "0.00", "4.00")
    assert story.faults() == []


def test_undo_takes_the_whole_list_back(story):
    story.begin()
    story.say("coach", "import\nEmma 7 left, owes 50\nMia 3 left")
    story.tap("coach", "Take over 2 clients")
    undone = story.confirm("coach", "undo")
    assert texts(undone, "emma")[0].startswith("A correction from Alex. Taken back: your opening balance.")
    assert story.units("Emma") == ("0.00", "0.00", "0.00")
    assert [item["name"] for item in story.state()["clients"]] == ["Emma", "Noah"]
    assert story.client("Emma")["owed"] == "0.00"
    # Taken back, the list can be taken over again.
    story.say("coach", "import\nEmma 7 left, owes 50\nMia 3 left")
    story.tap("coach", "Take over 2 clients")
    assert story.units("Emma") == ("7.00", "0.00", "7.00")
    # Not once somebody used what it brought.
    story.confirm("emma", "book friday at 18:00")
    refused = story.say("coach", "undo")
    assert "I can't undo" in texts(refused, "coach")[0]
    assert story.units("Emma") == ("7.00", "1.00", "6.00")
    assert story.units("Mia") == ("3.00", "0.00", "3.00")
    assert story.faults() == []


def test_two_taps_and_two_previews_take_it_over_once(story):
    story.begin()
    first = story.say("coach", "Emma 7 left\nNoah 3 left")
    story.say("coach", "Emma 7 left\nNoah 3 left")
    story.tap("coach", "Take over 2 clients")
    old = next(choice["id"] for choice in first[-1]["choices"] if choice["role"] == "confirm")
    said = story.tap("coach", old)
    assert texts(said, "coach") == ["This list is taken over already, nothing was added."]
    assert story.units("Emma") == ("7.00", "0.00", "7.00")
    assert story.faults() == []


def test_a_name_that_fits_two_is_asked_for(story):
    story.begin()
    story.confirm("coach", "sell Emma 10-pack")
    story.say("coach", "add Emma Klein")
    asked = story.say("coach", "Emma K 5 left\nNoah 3 left\nEmma Schmidt 2 left")
    assert texts(asked, "coach") == ["Who is “Emma K” (line 1)? One more to ask after that."]
    assert labels(asked, "coach") == ["Emma", "A new client"]
    next_one = story.tap("coach", "A new client")
    assert texts(next_one, "coach") == ["Who is “Emma Schmidt” (line 3)?"]
    shown = story.tap("coach", "Emma")
    assert texts(shown, "coach")[0].startswith(
        "I read 3 clients: 10 sessions left, 0 € open. 2 are your clients already."
    )
    story.tap("coach", "Take over 3 clients")
    assert story.units("Emma") == ("12.00", "0.00", "12.00")
    assert story.units("Emma K") == ("5.00", "0.00", "5.00")
    assert story.units("Emma Klein") == ("0.00", "0.00", "0.00")
    assert story.faults() == []


def test_a_client_is_asked_when_he_joins(story):
    story.begin()
    story.say("coach", "Mia 4 left till 1 Aug")
    said = story.tap("coach", story.say("coach", "Mia 5 left till 1 Aug")[-1]["choices"][0]["id"])
    assert labels(said, "coach") == ["Invite links", "Undo"]
    link = texts(story.tap("coach", "Invite links"), "coach")[0]
    token = link.rpartition("join%20")[2].split()[0]
    joined = story.say("mia", f"join {token}")
    assert (
        texts(joined, "mia")[1]
        == "Alex has taken over the old list: you start with 5, until 1 August. Right?"
    )
    assert texts(story.tap("mia", "Yes"), "coach") == ["Mia says the opening balance is right."]
    assert story.faults() == []


@pytest.mark.parametrize(
    "content, words",
    [
        (b"", "There is nothing in that file."),
        (b"PK\x03\x04 but no zip", "I can't read that file."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "That is an old Excel file."),
        (b"%PDF-1.7", "I can't read that file."),
        (b"hello there", "I found no client with sessions in it."),
        (
            b"Name,Left\n" + b"".join(b"C%d,1\n" % n for n in range(2001)),
            "That list has more than 2,000 lines.",
        ),
    ],
)
def test_what_is_no_list_is_said_so(story, content, words):
    story.begin()
    said = story.send_file("coach", "list.csv", content)
    assert texts(said, "coach")[0].startswith(words)
    assert [client["entries"] for client in story.state()["clients"]] == [[], []]
    assert story.faults() == []


def test_a_clients_file_is_not_looked_at(story):
    story.begin()
    story.send_file("emma", "clients.csv", CSV.encode())
    assert [client["entries"] for client in story.state()["clients"]] == [[], []]


def test_other_messages_of_many_lines_stay_what_they_are(story):
    story.begin()
    said = story.say("coach", "import")
    assert texts(said, "coach")[0].startswith("Send me your list")
    today = story.say("coach", "today")
    assert "client" not in texts(today, "coach")[0]
    story.say("coach", "import")
    shown = story.say("coach", "Emma 7")
    assert "I read 1 client: 7 sessions left" in texts(shown, "coach")[0]
    paid = story.say("coach", "sell Emma 10-pack\nsell Noah 5-pack")
    assert "10-pack" in texts(paid, "coach")[0]
