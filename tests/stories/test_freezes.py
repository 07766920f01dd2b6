"""Freezing: the clock of a pack stands still, its last day moves, and no booking is touched unless asked."""

from tests.stories.simulated import Story, labels, texts


def sold(story: Story, name: str = "Noah", what: str = "10-pack") -> None:
    story.confirm("coach", f"sell {name} {what}")
    story.tap(name.lower(), "I agree")


def ends(story: Story, name: str = "Noah") -> str:
    return str(story.client(name)["packs"][0]["expires_on"])


def test_a_freeze_moves_the_last_day_and_leaves_bookings_alone(story: Story) -> None:
    sold(story)
    story.confirm("noah", "book 1 april 10:00")
    said = story.say("coach", "freeze Noah until 1 June")
    # 91 days from 2 March to 1 June: 1 September becomes 1 December.
    assert texts(said, "coach") == [
        "Freeze Noah from 2 March until 1 June, 91 days? Valid after that: 10-pack until 1 December.\n"
        "Booked in that time and staying booked: Wed 1 Apr 10:00."
    ]
    assert labels(said, "coach") == ["Freeze", "Also cancel 1", "No"]
    told = story.tap("coach", "Freeze")
    assert texts(told, "noah") == [
        "Alex has paused your pack from 2 March until 1 June. Valid now: 10-pack until 1 December. "
        "Still booked: Wed 1 Apr 10:00.\n10 left: 1 booked, 9 free, until 1 December."
    ]
    assert ends(story) == "2026-12-01"
    assert story.client("Noah")["bookings"][0]["status"] == "confirmed"
    assert [entry["kind"] for entry in story.client("Noah")["entries"]] == ["sale", "booking", "freeze"]
    refused = story.say("noah", "book fri 10:00")
    assert texts(refused, "noah")[0].startswith("The 10-pack is paused, and runs again on 1 June.")


def test_a_freeze_that_also_cancels_gives_back_and_is_undone_whole(story: Story) -> None:
    sold(story)
    story.confirm("noah", "book thu 17:00")
    story.say("coach", "freeze Noah 2 weeks")
    story.tap("coach", "Also cancel 1")
    booking = story.client("Noah")["bookings"][0]
    assert (booking["status"], booking["reason"]) == ("cancelled", "coach")
    assert (story.units("Noah"), ends(story)) == (("10.00", "0.00", "10.00"), "2026-09-15")
    told = story.confirm("coach", "undo")
    assert texts(told, "noah")[0].startswith("A correction from Alex. Taken back: the pause of your pack.")
    assert story.client("Noah")["bookings"][0]["status"] == "confirmed"
    assert (story.units("Noah"), ends(story)) == (("10.00", "1.00", "9.00"), "2026-09-01")


def test_unfreezing_earlier_gives_the_days_gone_by_alone(story: Story) -> None:
    sold(story)
    story.confirm("coach", "freeze Noah until 1 June")
    story.until("2026-03-12T09:00:00+01:00")
    story.confirm("coach", "unfreeze Noah")
    assert ends(story) == "2026-09-11"
    assert "is free. Book it?" in texts(story.say("noah", "book fri 10:00"), "noah")[0]
    assert texts(story.say("coach", "unfreeze Noah"), "coach") == ["No pack of Noah is frozen."]


def test_a_freeze_around_an_expiry_is_exact_to_the_day(story: Story) -> None:
    sold(story, what="single")
    assert ends(story) == "2026-04-01"
    story.until("2026-04-01T12:00:00+02:00")
    # The last day: one day of validity stands still and comes after the freeze.
    story.confirm("coach", "freeze Noah until 11 april")
    assert ends(story) == "2026-04-11"
    story.until("2026-04-11T20:00:00+02:00")
    assert story.units("Noah") == ("1.00", "0.00", "1.00")
    story.until("2026-04-12T00:00:00+02:00")
    assert story.units("Noah") == ("0.00", "0.00", "0.00")
    refused = story.say("coach", "freeze Noah 1 week")
    assert texts(refused, "coach") == ["Noah has no pack whose time runs then."]


def test_a_freeze_of_a_stretch_ahead_counts_its_days(story: Story) -> None:
    sold(story)
    story.confirm("coach", "freeze Noah 1-14 april")
    assert ends(story) == "2026-09-15"
    assert "is free. Book it?" in texts(story.say("noah", "book fri 10:00"), "noah")[0]


def test_a_freeze_without_an_end_is_asked_for(story: Story) -> None:
    sold(story)
    assert texts(story.say("coach", "freeze Noah"), "coach")[0].startswith("Until when?")
    assert texts(story.say("coach", "freeze Noah until 1 march 2020"), "coach")[0].startswith("Until when?")
