"""A question is answered once: no second tap, on the same button or on one beside it, does anything more."""

from tests.stories.simulated import Story, labels, texts

ONCE = ["That is answered already."]


def test_a_payment_kept_as_credit_is_noted_once(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("coach", "write off emma 400")
    ids = {item["label"]: item["id"] for item in story.say("coach", "emma paid 40 cash")[-1]["choices"]}
    story.tap("coach", ids["As credit"])
    for label in ("As credit", "Note it", "As credit"):
        again = story.tap("coach", ids[label])
        assert (texts(again, "coach"), texts(again, "emma")) == (ONCE, [])
    assert (story.client("Emma")["credit"], story.client("Emma")["packs"][0]["paid"]) == ("40.00", "0.00")


def test_a_payment_that_was_noted_is_not_credit_too(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("coach", "write off emma 400")
    ids = {item["label"]: item["id"] for item in story.say("coach", "emma paid 40 cash")[-1]["choices"]}
    story.tap("coach", ids["Note it"])
    assert texts(story.tap("coach", ids["As credit"]), "coach") == ONCE
    assert (story.client("Emma")["credit"], story.client("Emma")["packs"][0]["paid"]) == ("0.00", "40.00")


def test_who_pays_for_a_partner_who_left_is_decided_and_told_once(story: Story) -> None:
    story.confirm("coach", "new type: Doubles 60 min, 2 people, half a session")
    for name in ("Emma", "Noah"):
        story.confirm("coach", f"sell {name} 10-pack")
        story.tap(name.lower(), "I agree")
    story.confirm("coach", "doubles thu 17:00")
    story.confirm("emma", "book doubles thu 17:00")
    story.confirm("noah", "book doubles thu 17:00")
    asked = story.confirm("noah", "cancel thursday")
    ids = {item["label"]: item["id"] for item in asked[-1]["choices"]}
    # Noah left in time: his half counts by the coach's word alone.
    story.tap("coach", ids["Half each"])
    for label in ("Half each", "Emma plays single", "Nothing more", "Call off"):
        again = story.tap("coach", ids[label])
        assert [(message["to"], message["text"]) for message in again] == [("coach", ONCE[0])]
    assert (story.units("Emma"), story.units("Noah")) == (
        ("10.00", "0.50", "9.50"),
        ("9.50", "0.00", "9.50"),
    )
    story.confirm("coach", "undo")
    assert story.units("Noah") == ("10.00", "0.00", "10.00")


def test_a_disputed_payment_is_ruled_on_once(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("coach", "emma paid 150 cash")
    asked = story.tap("emma", "No")
    ids = {item["label"]: item["id"] for item in asked[-1]["choices"]}
    assert len(texts(story.tap("coach", ids["It stays"]), "emma")) == 1
    again = story.tap("coach", ids["It stays"])
    assert (texts(again, "coach"), texts(again, "emma")) == (ONCE, [])
    assert story.client("Emma")["owed"] == "250.00"


def test_a_payment_that_is_not_right_is_told_in_words_as_by_a_tap(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("coach", "emma paid 150 cash")
    told = story.say("emma", "no, that's not right")
    assert texts(told, "coach") == ["Emma says the payment of 150 € is not right. Please have a look."]
    story.tap("coach", "Take it back")
    story.tap("coach", "Undo")
    assert story.client("Emma")["owed"] == "400.00"


def test_a_number_that_was_not_offered_leaves_the_question_open(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book thu 17:00")
    asked = story.say("emma", "cancel thursday")
    again = story.say("emma", "4")
    assert texts(again, "emma") == ["The choices go from 1 to 3:"]
    assert labels(again, "emma") == ["Cancel", "Move", "Keep"]
    story.say("emma", "1")
    # What stood under the first question is answered with it.
    assert texts(story.tap("emma", asked[-1]["choices"][2]["id"]), "emma") == ONCE
    assert (story.units("Emma"), story.client("Emma")["bookings"][0]["status"]) == (
        ("10.00", "0.00", "10.00"),
        "cancelled",
    )
