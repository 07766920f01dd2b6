"""Undo of a command that is named: past a later one, past one that something stands on, and never past what came after."""

from tests.stories.simulated import Story, labels, texts
from tests.stories.test_notice import sold


def test_a_named_command_is_undone_past_the_later_ones(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("coach", "Emma paid 200 cash")
    story.confirm("coach", "Noah paid 70 cash")
    story.confirm("coach", "block fri 14-17")
    shown = story.say("coach", "undo the payment of 200")
    assert texts(shown, "coach") == [
        "Undo “200 € from Emma” of 09:00? 200 € are open again. Emma gets a correction."
    ]
    undone = story.tap("coach", "Undo")
    assert texts(undone, "emma") == [
        "A correction from Alex. Taken back: the payment of 200 €.\n"
        "10 left: 0 booked, 10 free, until 1 September. Open: 400 €."
    ]
    assert texts(undone, "noah") == []
    assert (story.client("Emma")["owed"], story.client("Noah")["owed"]) == ("400.00", "330.00")
    assert "payment" not in texts(story.say("coach", "undo"), "coach")[0]
    gone = story.confirm("coach", "undo noah's payment")
    assert texts(gone, "coach")[-1] == "Undone: 70 € from Noah."
    assert story.client("Noah")["owed"] == "400.00"
    assert texts(story.say("coach", "undo noah's payment"), "coach") == [
        "I find nothing like that among what you did lately. “undo” alone takes back the last of it."
    ]


def test_what_is_blocked_is_named_and_the_one_before_offered(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "Emma paid 50 cash")
    story.confirm("coach", "sell Noah 10-pack")
    story.tap("noah", "I agree")
    story.confirm("noah", "book thu 17:00")
    refused = story.say("coach", "undo")
    assert texts(refused, "coach") == [
        "I can't undo the sale of 10-pack to Noah; on it stand: booking of Thursday 5 March, 17:00. "
        "Take those back first."
    ]
    shown = story.tap("coach", "The one before")
    assert texts(shown, "coach")[0].startswith("Undo “50 € from Emma” of 09:00?")
    story.tap("coach", "Undo")
    assert story.client("Emma")["owed"] == "400.00"
    assert story.units("Noah") == ("10.00", "1.00", "9.00")


def test_of_several_that_fit_the_last_comes_first(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "Emma paid 30 cash")
    story.confirm("coach", "Emma paid 50 cash")
    shown = story.say("coach", "undo emma's payment")
    assert texts(shown, "coach")[0].startswith("Undo “50 € from Emma”")
    assert labels(shown, "coach") == ["Undo", "The one before", "No"]
    shown = story.tap("coach", "The one before")
    assert texts(shown, "coach")[0].startswith("Undo “30 € from Emma”")
    story.tap("coach", "Undo")
    assert story.client("Emma")["owed"] == "350.00"


def test_what_came_after_on_the_same_thing_is_named(story: Story) -> None:
    story.confirm("coach", "hours sat 9-12")
    story.confirm("coach", "hours sat 10-15")
    story.confirm("coach", "block fri 14-17")
    last = story.say("coach", "undo last but one")
    assert texts(last, "coach")[0].startswith("Undo “the change of your hours”")
    refused = story.tap("coach", "The one before")
    assert texts(refused, "coach")[0] == (
        "I can't undo that: “the change of your hours” of 09:00 came after it. Take that back first."
    )
    assert "Sat 10:00–15:00" in texts(story.say("coach", "hours"), "coach")[0]


def test_nobody_elses_command_is_taken_for_it(story: Story) -> None:
    sold(story, "Emma")
    assert texts(story.say("coach", "undo lena's sale"), "coach")[0].startswith("I find nothing like that")
    assert texts(story.say("coach", "undo the payment of 200"), "coach")[0].startswith("I find nothing")
    assert texts(story.say("coach", "undo the sale of the 10-pack to Emma"), "coach")[0].startswith(
        "Undo “10-pack sold to Emma”"
    )


def test_it_is_named_in_other_languages(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("coach", "Emma paid 200 cash")
    story.confirm("coach", "block fri 14-17")
    for said in (
        "mach die Zahlung von Emma rückgängig",
        "storniere die Zahlung von Emma",
        "deshaz el pago de Emma",
        "annule le paiement d'Emma",
        "annulla il pagamento di Emma",
        "desfaz o pagamento da Emma",
        "maak de betaling van Emma ongedaan",
        "cancel Emma's payment",
    ):
        shown = story.say("coach", said)
        assert any("200" in text and "Emma" in text for text in texts(shown, "coach")), said
        assert any(choice["role"] == "confirm" for choice in shown[-1]["choices"]), said
