"""Who has read a calling off: whoever wrote or tapped after it, be it in the same minute."""

from tests.stories.simulated import Story, labels, texts
from tests.stories.test_notice import sold


def test_who_took_one_of_the_times_offered_is_not_on_the_list_of_the_unread(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book today 16:00")
    story.confirm("noah", "book today 17:00")
    story.say("emma", "thanks")
    told = story.confirm("coach", "rain 15-19")
    offered = [message for message in told if message["to"] == "noah"][-1]["choices"]
    assert len(offered) == 3
    story.tap("noah", offered[0]["id"])
    listed = texts(story.until("2026-03-02T17:00:00+01:00"), "coach")
    assert [text for text in listed if "not read yet" in text] == [
        "Called off, and not read yet:\nEmma, 16:00"
    ]
    assert [story.units(name) for name in ("Emma", "Noah")] == [("10.00", "0.00", "10.00")] * 2


def test_the_coach_chooses_which_sessions_stay(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book today 16:00")
    story.confirm("noah", "book today 17:00")
    said = story.say("coach", "rain 15-19")
    assert labels(said, "coach") == ["Call off", "Choose", "No"]
    chosen = story.tap("coach", "Choose")
    assert labels(chosen, "coach") == ["Call off", "Keep 16:00 Emma", "Keep 17:00 Noah", "No"]
    kept = story.tap("coach", "Keep 16:00 Emma")
    assert texts(kept, "coach") == [
        "Monday 2 March, 15:00–19:00: 1 session, 1 client. All sessions back. Tell everyone and offer new times?"
    ]
    told = story.tap("coach", "Call off")
    assert texts(told, "emma") == []
    assert [story.units(name) for name in ("Emma", "Noah")] == [
        ("10.00", "1.00", "9.00"),
        ("10.00", "0.00", "10.00"),
    ]
    story.confirm("coach", "undo")
    assert [story.units(name) for name in ("Emma", "Noah")] == [("10.00", "1.00", "9.00")] * 2
