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


def test_all_but_one_came(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book tomorrow 10:00")
    story.confirm("noah", "book tomorrow 11:00")
    story.until("2026-03-03T20:30:00+01:00")
    said = story.say("coach", "everyone came today except Noah")
    assert texts(said, "coach") == ["Trained: Emma."]
    assert labels(said, "coach") == ["11:00 Noah no-show", "Undo"]
    story.tap("coach", "11:00 Noah no-show")
    assert [story.client(name)["bookings"][0]["status"] for name in ("Emma", "Noah")] == [
        "completed",
        "no_show",
    ]
    assert [story.units(name) for name in ("Emma", "Noah")] == [("9.00", "0.00", "9.00")] * 2


def test_all_came_but_the_only_one(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book tomorrow 10:00")
    story.until("2026-03-03T20:30:00+01:00")
    story.confirm("coach", "alle waren da, nur Emma nicht")
    assert story.client("Emma")["bookings"][0]["status"] == "no_show"


def test_who_has_not_read_a_call_off_is_listed_forty_minutes_before(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book tomorrow 17:00")
    story.confirm("noah", "book tomorrow 18:00")
    story.until("2026-03-03T12:00:00+01:00")
    story.confirm("coach", "rain 15-19")
    story.until("2026-03-03T12:01:00+01:00")
    story.say("noah", "ok, thanks")
    told = story.until("2026-03-03T19:00:00+01:00")
    listed = [item for item in told if item["to"] == "coach" and "not read yet" in item["text"]]
    assert [(item["at"], item["text"]) for item in listed] == [
        ("2026-03-03T16:20:00+01:00", "Called off, and not read yet:\nEmma, 17:00")
    ]
    called = story.tap("coach", "I called")
    assert texts(called, "coach") == ["Good. Everybody knows that it is called off."]


def test_a_call_off_that_was_undone_lists_nobody(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book tomorrow 17:00")
    story.until("2026-03-03T12:00:00+01:00")
    story.confirm("coach", "rain 15-19")
    story.confirm("coach", "undo")
    told = story.until("2026-03-03T17:30:00+01:00")
    assert not [text for text in texts(told, "coach") if "not read yet" in text]
    assert story.client("Emma")["bookings"][0]["status"] == "confirmed"
