"""The evening's list, and everybody marked at once."""

from tests.stories.simulated import Story, labels, texts


def sold(story: Story, *names: str) -> None:
    for name in names:
        story.confirm("coach", f"sell {name} 10-pack")
        story.tap(name.lower(), "I agree")


def test_all_came_with_one_tap_and_undone_with_one(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book tomorrow 10:00")
    story.confirm("noah", "book tomorrow 11:00")
    evening = story.until("2026-03-03T20:30:00+01:00")
    assert labels(evening, "coach") == ["All came", "10:00 Emma no-show", "11:00 Noah no-show"]
    marked = story.tap("coach", "All came")
    assert texts(marked, "coach") == ["Trained: Emma, Noah."]
    assert [story.units(name) for name in ("Emma", "Noah")] == [("9.00", "0.00", "9.00")] * 2
    again = story.say("coach", "all came")
    assert texts(again, "coach")[0].startswith("There is no session to mark")
    story.confirm("coach", "undo")
    assert [story.units(name) for name in ("Emma", "Noah")] == [("9.00", "0.00", "9.00")] * 2
    story.confirm("coach", "noah no-show")
    assert story.client("Noah")["bookings"][0]["status"] == "no_show"
