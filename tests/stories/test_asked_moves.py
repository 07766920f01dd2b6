"""Moves that wait for the coach's answer: the new time is kept, lapses like a request, and is judged by the asking."""

import pytest

from tests.stories.simulated import Story, texts


def sold(story: Story, *names: str) -> None:
    for name in names:
        story.confirm("coach", f"sell {name} 10-pack")
        story.tap(name.lower(), "I agree")


def starts(story: Story, name: str = "Emma") -> list[str]:
    live = [item for item in story.client(name)["bookings"] if item["status"] in ("requested", "confirmed")]
    return [item["starts_at"][5:16] for item in live]


@pytest.fixture
def asked(story: Story) -> Story:
    """Emma has Friday 18:00 and asks for Thursday 17:00."""
    sold(story, "Emma", "Noah")
    story.confirm("coach", "rules approval on")
    story.confirm("coach", "book Emma fri 18:00")
    story.confirm("emma", "move friday to thursday 17:00")
    return story


def test_nobody_else_can_take_the_new_time_until_there_is_an_answer(asked: Story) -> None:
    refused = asked.say("noah", "book thu 17:00")
    assert texts(refused, "noah")[0].startswith("Somebody else is just deciding on Thursday 17:00.")
    waits = asked.tap("noah", "Wait for 17:00")
    assert texts(waits, "noah")[0].startswith("You are on the list for Thursday 5 March, 17:00.")
    declined = asked.tap("coach", "Decline")
    assert starts(asked) == ["03-06T18:00"]
    assert any("Thursday 5 March, 17:00 is free again." in text for text in texts(declined, "noah"))
    assert asked.units("Emma") == ("10.00", "1.00", "9.00")


def test_a_confirmed_one_is_moved_and_can_be_undone(asked: Story) -> None:
    said = asked.tap("coach", "Confirm")
    assert texts(said, "emma") == [
        "Alex confirmed: Friday 6 March, 18:00 is now Thursday 5 March, 17:00–18:00. "
        "Free to cancel until Wednesday 17:00.\n10 left: 1 booked, 9 free, until 1 September."
    ]
    assert starts(asked) == ["03-05T17:00"]
    assert "is free. Shall I ask" in texts(asked.say("noah", "book fri 18:00"), "noah")[0]
    asked.confirm("coach", "undo")
    assert (starts(asked), asked.units("Emma")) == (["03-06T18:00"], ("10.00", "1.00", "9.00"))


def test_it_lapses_after_a_day_and_both_are_told(asked: Story) -> None:
    lapsed = asked.until("2026-03-03T09:00:00+01:00")
    assert (
        "Alex has not answered in time: it stays on Friday 6 March, 18:00, "
        "and Thursday 5 March, 17:00 is no longer kept."
    ) in texts(lapsed, "emma")
    assert (
        "Emma's move from Friday 6 March, 18:00 to Thursday 5 March, 17:00 was not answered in time: "
        "it stays on Friday 6 March, 18:00."
    ) in texts(lapsed, "coach")
    assert texts(asked.tap("coach", "Confirm"), "coach")[0].startswith("That choice is no longer open.")
    assert "is free. Shall I ask" in texts(asked.say("noah", "book thu 17:00"), "noah")[0]
    assert starts(asked) == ["03-06T18:00"]


def test_asking_for_another_time_lets_go_of_the_first(asked: Story) -> None:
    asked.confirm("emma", "move friday to thursday 12:00")
    assert "is free. Shall I ask" in texts(asked.say("noah", "book thu 17:00"), "noah")[0]
    asked.confirm("emma", "cancel friday")
    assert "is free. Shall I ask" in texts(asked.say("noah", "book thu 12:00"), "noah")[0]


def test_a_late_one_shows_its_cost_and_is_judged_by_when_it_was_asked(story: Story) -> None:
    """Asked 24 h and an hour before it is free, though the coach answers when it would be late; later it counts."""
    sold(story, "Emma", "Noah")
    story.confirm("coach", "rules approval on")
    story.confirm("coach", "book Emma tue 18:00")
    story.confirm("coach", "book Noah tue 17:00")
    story.until("2026-03-02T17:30:00+01:00")
    story.confirm("emma", "move tuesday to thursday 18:00")
    late = story.say("noah", "move tuesday to thursday 17:00")
    assert "The old one counts as 1 session: 10 left becomes 9." in texts(late, "noah")[0]
    asked = story.tap("noah", "Move anyway")
    assert texts(asked, "noah")[0].endswith("\nIf it is moved, the old one counts as 1 session.")
    assert texts(asked, "coach") == [
        "Noah would like to move Tuesday 3 March, 17:00 to Thursday 5 March, 17:00–18:00. "
        "By the rules the old one counts as 1 session."
    ]
    assert (starts(story, "Noah"), story.units("Noah")) == (["03-03T17:00"], ("10.00", "1.00", "9.00"))
    story.until("2026-03-02T20:00:00+01:00")
    noahs = story.tap("coach", "Confirm")
    assert "The old one counts as 1 session. 9 left: 1 booked, 8 free" in texts(noahs, "noah")[0]
    assert (starts(story, "Noah"), story.units("Noah")) == (["03-05T17:00"], ("9.00", "1.00", "8.00"))
    first = next(
        choice["id"]
        for message in story.http.get("/simulator/api/chats/coach").get_json()["messages"]
        if "Emma would like to move" in message["text"]
        for choice in message["choices"]
        if choice["role"] == "confirm"
    )
    story.tap("coach", first)
    assert (starts(story), story.units("Emma")) == (["03-05T18:00"], ("10.00", "1.00", "9.00"))
    story.confirm("coach", "undo last 2")
    assert (starts(story, "Noah"), story.units("Noah")) == (["03-03T17:00"], ("10.00", "1.00", "9.00"))
    assert starts(story) == ["03-03T18:00"]
