"""What a client says is not right, and the coach's answer: each answer reaches him, with exact numbers."""

from tests.stories.simulated import Story, labels, texts
from tests.stories.test_notice import sold


def cancelled_late(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book tomorrow 10:00")
    story.until("2026-03-02T12:00:00+01:00")
    story.confirm("emma", "can't make it tomorrow, sorry")
    asked = story.say("emma", "that wasn't late!")
    assert labels(asked, "coach") == ["It counts", "Let it go", "Half"]


def test_a_late_cancel_is_upheld_and_the_client_is_told(story: Story) -> None:
    cancelled_late(story)
    told = story.tap("coach", "It counts")
    standing = "9 left: 0 booked, 9 free, until 1 September."
    assert texts(told, "coach") == [f"Emma, Tuesday 3 March, 10:00: it counts.\n{standing}"]
    assert texts(told, "emma") == [f"Alex decided about Tuesday 3 March, 10:00: it counts.\n{standing}"]
    assert story.units("Emma") == ("9.00", "0.00", "9.00")


def test_a_late_cancel_is_halved_once(story: Story) -> None:
    cancelled_late(story)
    story.tap("coach", "Half")
    assert story.units("Emma") == ("9.50", "0.00", "9.50")
    story.confirm("coach", "undo")
    assert story.units("Emma") == ("9.00", "0.00", "9.00")


def test_a_no_show_can_be_disputed_too(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book tomorrow 10:00")
    story.until("2026-03-03T12:00:00+01:00")
    story.confirm("coach", "Emma no-show")
    asked = story.say("emma", "I was there!")
    assert texts(asked, "emma") == [
        "Alex noted that you missed Tuesday 3 March, 10:00: it counts as 1 session. I've asked Alex."
    ]
    assert texts(asked, "coach") == [
        "Emma says the no-show of Tuesday 3 March, 10:00 is not right. It counts as 1 session."
    ]
    told = story.tap("coach", "Let it go")
    assert texts(told, "emma") == [
        "Alex decided about Tuesday 3 March, 10:00: nothing counts.\n10 left: 0 booked, 10 free, until 1 September."
    ]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_the_credit_told_to_the_coach_is_all_of_it(story: Story) -> None:
    sold(story, "Emma", offer="5-pack")
    story.confirm("coach", "Emma paid 240 cash")
    told = story.confirm("coach", "Emma paid 100 cash")
    assert texts(told, "coach") == ["Noted: 100 € cash from Emma. Nothing is open. Credit: 120 €."]
    assert story.client("Emma")["credit"] == "120.00"
