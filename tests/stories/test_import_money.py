"""Moving in with money: too much was paid, part was paid, and a client who counts otherwise."""

from tests.stories.simulated import Story, labels, texts

LIST = "Name;Left;Price;Paid\nEmma;7;400;450\nNoah;3;220;100,50\nMia;2;100;100\n"


def test_what_was_paid_too_much_is_credit_and_goes_with_the_undo(story: Story) -> None:
    shown = story.send_file("coach", "clients.csv", LIST.encode())
    assert texts(shown, "coach") == [
        "I read 3 clients: 12 sessions left, 119.50 € open. 2 are your clients already.\n"
        "Emma: 7, 50 € credit · Noah: 3, owes 119.50 € · Mia: 2"
    ]
    told = story.tap("coach", "Take over 3 clients")
    assert texts(told, "emma") == [
        "Alex has taken over the old list: you start with 7. 50 € are your credit. Right?"
    ]
    assert (story.client("Emma")["owed"], story.client("Emma")["credit"]) == ("0.00", "50.00")
    assert (story.client("Noah")["owed"], story.client("Noah")["credit"]) == ("119.50", "0.00")
    again = story.send_file("coach", "again.csv", LIST.encode())
    assert "taken over already" in texts(again, "coach")[0]
    story.confirm("coach", "undo")
    assert story.client("Emma")["credit"] == "0.00"
    assert [item["name"] for item in story.state()["clients"]] == ["Emma", "Noah"]


def test_credit_from_a_list_pays_what_is_open_at_once(story: Story) -> None:
    story.confirm("coach", "sell Emma single")
    assert story.client("Emma")["owed"] == "50.00"
    story.say("coach", "import\nEmma 7 left, paid 430 of 400\nNoah 3 left, paid 350 of 400")
    story.tap("coach", "Take over 2 clients")
    assert (story.client("Emma")["owed"], story.client("Emma")["credit"]) == ("20.00", "0.00")
    assert story.client("Noah")["owed"] == "50.00"
    asked = story.say("coach", "undo")
    assert "Emma: 30 € are open again." in texts(asked, "coach")[0]
    story.tap("coach", "Undo")
    assert (story.client("Emma")["owed"], story.client("Emma")["credit"]) == ("50.00", "0.00")


def test_a_client_who_has_one_more_is_heard_and_put_right_with_two_taps(story: Story) -> None:
    story.say("coach", "import\nEmma 7 left\nNoah 3 left")
    story.tap("coach", "Take over 2 clients")
    told = story.say("emma", "no, I have 8")
    assert texts(told, "coach") == [
        "Emma says the opening balance is not right: 7 left, 0 € open.\n“no, I have 8”"
    ]
    assert labels(told, "coach") == ["It is right", "Change it", "Balance"]
    shown = story.tap("coach", "Change it")
    assert "8" in texts(shown, "coach")[0]
    confirm = next(item["id"] for item in shown[-1]["choices"] if item["role"] == "confirm")
    story.tap("coach", confirm)
    assert story.units("Emma") == ("8.00", "0.00", "8.00")


def test_three_hundred_rows(story: Story) -> None:
    rows = "".join(
        f"Client {n};{n % 9 + 1};{n}.8.2026\n" if n < 29 else f"Client {n};4;\n" for n in range(1, 301)
    )
    shown = story.send_file("coach", "big.csv", ("\ufeffKunde;Rest;Gültig bis\n" + rows).encode())
    assert texts(shown, "coach")[0].startswith("I read 300 clients: ")
    story.tap("coach", "Take over 300 clients")
    assert len(story.state()["clients"]) == 302
    assert story.client("Client 5")["packs"][0]["expires_on"] == "2026-08-05"
    story.confirm("coach", "undo")
    assert len(story.state()["clients"]) == 2


def test_cells_without_headings_and_sentences_are_lists_too(story: Story) -> None:
    story.begin()
    cells = "Hier meine Liste:\nEmma;7;01.08.2026;50,00\nNoah;3;15.06.2026;\nTotal;10;;50,00"
    shown = texts(story.say("coach", cells), "coach")[0]
    assert shown.startswith("I read 1 client: 3 sessions left, 0 € open.")
    # Which of two numbers is money is not guessed.
    assert "line 2: which number is what?" in shown
    said = "Emma 7 left till 1 Aug, owes 50\nNoah has 2 sessions until end of june"
    story.confirm("coach", said)
    assert [story.units(name)[0] for name in ("Emma", "Noah")] == ["7.00", "2.00"]
    assert story.client("Emma")["owed"] == "50.00"
    assert story.client("Noah")["packs"][0]["expires_on"] == "2026-06-30"
    assert story.faults() == []


def test_that_is_wrong_is_one_message_to_the_coach_before_and_after_the_no(story: Story) -> None:
    story.say("coach", "import\nEmma 7 left, owes 20\nNoah 3 left")
    story.tap("coach", "Take over 2 clients")
    told = story.say("emma", "nein, das stimmt nicht, ich habe noch 8")
    assert [message["to"] for message in told] == ["emma", "coach"]
    assert texts(told, "coach")[0].endswith("“nein, das stimmt nicht, ich habe noch 8”")
    story.tap("noah", "No")
    told = story.say("noah", "that's wrong, i have 4 left")
    assert [message["to"] for message in told] == ["noah", "coach"]
    assert texts(told, "coach")[0].endswith("“that's wrong, i have 4 left”")
    story.confirm("coach", "Noah has 4 left")
    assert (story.units("Emma")[0], story.units("Noah")[0]) == ("7.00", "4.00")
