"""What was not read surely is asked, with buttons, before units or money move."""

from tests.stories.simulated import Story, labels, texts


def trained(story: Story) -> None:
    story.confirm("coach", "sell Emma 5-pack")
    story.confirm("coach", "book Emma today 11:00")
    story.until("2026-03-02T11:30:00+01:00")


def test_a_name_with_a_slip_is_asked_about_before_a_session_is_marked(story: Story) -> None:
    trained(story)
    said = story.say("coach", "emna ok")
    assert texts(said, "coach") == ["Which client do you mean?"]
    assert [label.split(" ")[0] for label in labels(said, "coach")] == ["Emma"]
    assert story.client("Emma")["bookings"][0]["status"] == "confirmed"
    story.tap("coach", labels(said, "coach")[0])
    assert story.client("Emma")["bookings"][0]["status"] == "completed"
    assert story.units("Emma") == ("4.00", "0.00", "4.00")


def test_a_name_with_a_slip_is_shown_before_money_is_noted(story: Story) -> None:
    trained(story)
    said = story.say("coach", "emna paid 50 cash")
    assert texts(said, "coach")[0].startswith("Note 50 € cash from Emma")
    assert story.client("Emma")["owed"] == "220.00"


def test_a_price_that_can_be_two_amounts_is_asked_for(story: Story) -> None:
    trained(story)
    story.say("coach", "emma paid 50 or 60")
    assert story.client("Emma")["owed"] == "220.00"


def test_a_story_around_a_yes_confirms_nothing(story: Story) -> None:
    trained(story)
    story.say("emma", "can I come friday at 6?")
    story.say("emma", "hm, not sure if I can come")
    assert story.units("Emma") == ("5.00", "1.00", "4.00")
