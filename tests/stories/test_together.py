"""One message about several clients: counts and sums first, one tap, all or none, one undo."""

from tests.stories.simulated import Story, labels, texts


def sold(story: Story, *names: str, what: str = "10-pack") -> None:
    for name in names:
        story.confirm("coach", f"sell {name} {what}")
        story.tap(name.lower(), "I agree")


def test_two_payments_in_one_message(story: Story) -> None:
    sold(story, "Emma", "Noah")
    shown = story.say("coach", "paid Emma 100 and Noah 50 cash")
    assert texts(shown, "coach") == [
        "Note 100 € cash from Emma for 10-pack (400 €)? Open after that: 300 €.\n"
        "Note 50 € cash from Noah for 10-pack (400 €)? Open after that: 350 €.\n"
        "2 clients, together 150 €."
    ]
    assert labels(shown, "coach") == ["Note it", "No"]
    assert [story.client(name)["owed"] for name in ("Emma", "Noah")] == ["400.00", "400.00"]
    told = story.tap("coach", "Note it")
    assert texts(told, "coach") == [
        "Noted: 100 € cash from Emma. Open: 300 €.\nNoted: 50 € cash from Noah. Open: 350 €."
    ]
    assert labels(told, "coach") == ["Undo"]
    assert texts(told, "emma") == [
        "Alex noted 100 € in cash from you today. 300 € of your 10-pack are open. Right?"
    ]
    assert texts(told, "noah") == [
        "Alex noted 50 € in cash from you today. 350 € of your 10-pack are open. Right?"
    ]
    story.tap("noah", "Yes")
    asked = story.say("coach", "undo")
    assert texts(asked, "coach") == [
        "Undo “100 € from Emma, 50 € from Noah” of 09:00? Emma: 100 € are open again. Noah: 50 € are open again. "
        "Emma and Noah get a correction."
    ]
    told = story.tap("coach", "Undo")
    assert texts(told, "noah") == [
        "A correction from Alex. Taken back: the payment of 50 €.\n"
        "10 left: 0 booked, 10 free, until 1 September. Open: 400 €."
    ]
    assert [story.client(name)["owed"] for name in ("Emma", "Noah")] == ["400.00", "400.00"]


def test_the_same_amount_for_each_and_above_the_guard(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.say("coach", "ask me above 90 €")
    assert "Your guard: 90 €." in texts(story.say("coach", "settings"), "coach")[0]
    shown = story.say("coach", "Emma and Noah paid 50 each")
    assert texts(shown, "coach")[0].endswith(
        "2 clients, together 100 €.\nThat is more than your guard of 90 €."
    )
    story.tap("coach", "Note it")
    assert [story.client(name)["owed"] for name in ("Emma", "Noah")] == ["350.00", "350.00"]
    for asked in (
        "sell Emma 5-pack",
        "write off Emma 120",
        "court fee Emma 95",
        "adjust Emma +100 € lost key",
    ):
        said = texts(story.say("coach", asked), "coach")[0]
        assert said.endswith("\nThat is more than your guard of 90 €."), said
    assert "guard" not in texts(story.say("coach", "court fee Emma 15"), "coach")[0]


def test_none_where_one_cannot_be(story: Story) -> None:
    sold(story, "Emma")
    refused = story.say("coach", "write off Emma and Noah")
    assert texts(refused, "coach") == ["Noah owes nothing."]
    assert story.client("Emma")["owed"] == "400.00"
    unclear = story.say("coach", "paid Emma and Noah")
    assert texts(unclear, "coach")[0].startswith("For several at once I need a little more. How much?")


def test_fees_sales_and_no_shows_for_two(story: Story) -> None:
    story.confirm("coach", "sell Emma and Noah a 10-pack")
    for name in ("emma", "noah"):
        story.tap(name, "I agree")
    shown = story.say("coach", "court fee 15 for Emma and Noah")
    assert texts(shown, "coach")[0].endswith("2 clients, together 30 €.")
    told = story.tap("coach", "Charge it")
    assert [story.client(name)["owed"] for name in ("Emma", "Noah")] == ["415.00", "415.00"]
    assert len(texts(told, "emma")) == len(texts(told, "noah")) == 1
    story.confirm("emma", "book tomorrow 10:00")
    story.confirm("noah", "book tomorrow 11:00")
    story.until("2026-03-03T13:00:00+01:00")
    story.confirm("coach", "Emma and Noah no-show")
    assert [story.client(name)["bookings"][0]["status"] for name in ("Emma", "Noah")] == ["no_show"] * 2
    assert [story.units(name) for name in ("Emma", "Noah")] == [("9.00", "0.00", "9.00")] * 2
    shown = story.say("coach", "forgive Emma and Noah")
    assert texts(shown, "coach")[0].endswith("2 clients, all or none.")
    story.tap("coach", "Let it go")
    assert [story.units(name) for name in ("Emma", "Noah")] == [("10.00", "0.00", "10.00")] * 2
    story.confirm("coach", "undo last 2")
    assert [story.units(name) for name in ("Emma", "Noah")] == [("9.00", "0.00", "9.00")] * 2
    assert [story.client(name)["bookings"][0]["status"] for name in ("Emma", "Noah")] == ["completed"] * 2


def test_a_change_between_the_question_and_the_tap_stops_all(story: Story) -> None:
    sold(story, "Emma", "Noah")
    shown = story.say("coach", "paid Emma 100 and Noah 50")
    both = next(item["id"] for item in shown[-1]["choices"] if item["role"] == "confirm")
    story.confirm("coach", "Noah paid 380 cash")
    told = story.tap("coach", both)
    assert texts(told, "coach") == [
        "Something has changed since I showed you that. Please write it once more."
    ]
    assert [story.client(name)["owed"] for name in ("Emma", "Noah")] == ["400.00", "20.00"]


def test_two_balances_and_a_stranger(story: Story) -> None:
    sold(story, "Emma")
    said = story.say("coach", "balance Emma and Noah")
    assert len(texts(said, "coach")) == 2
    refused = story.say("coach", "paid Emma 100 and Zoe 50")
    assert story.client("Emma")["owed"] == "400.00"
    assert texts(refused, "coach")


def test_a_sale_and_what_was_paid_of_it(story: Story) -> None:
    """10 sessions for 400 are the 10-pack of the list; "she" is the client who was named."""
    shown = story.say("coach", "Emma bought 10 sessions for 400, she already paid 150 in cash")
    assert texts(shown, "coach") == [
        "10-pack for Emma: 10 sessions, 400 €, until 1 September, rules v1.\n"
        "Note 150 € cash from Emma for 10-pack (400 €)? Open after that: 250 €."
    ]
    assert labels(shown, "coach") == ["Yes, all", "No"]
    assert story.client("Emma")["owed"] == "0.00"
    told = story.tap("coach", "Yes, all")
    assert len(texts(told, "emma")) == 2
    assert story.client("Emma")["owed"] == "250.00"
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    story.say("coach", "undo")
    story.tap("coach", "Undo")
    assert story.client("Emma")["owed"] == "0.00"
    assert story.units("Emma") == ("0.00", "0.00", "0.00")
