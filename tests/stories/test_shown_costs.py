"""Nothing that costs happens without its cost shown first: a proposal tapped when it has become dearer is shown anew."""

from tests.stories.simulated import Story, labels, texts


def test_what_was_free_to_the_minute_is_shown_again_once_it_counts(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book thu 17:00")
    story.until("2026-03-04T17:00:00+01:00")
    asked = story.say("emma", "cancel thursday")
    assert texts(asked, "emma") == ["Tomorrow, Thursday 5 March, 17:00. It is free: you keep 10."]
    story.until("2026-03-04T17:16:00+01:00")
    again = story.tap("emma", "Cancel")
    assert texts(again, "emma") == [
        "Tomorrow, Thursday 5 March, 17:00. You are 23 h 44 min ahead; free was until 17:00 today. "
        "So this session counts as used: 10 left becomes 9."
    ]
    assert (texts(again, "coach"), story.units("Emma")) == ([], ("10.00", "1.00", "9.00"))
    story.tap("emma", "Cancel anyway")
    assert story.units("Emma") == ("9.00", "0.00", "9.00")
    assert story.client("Emma")["bookings"][0]["status"] == "late_cancelled"


def test_several_that_were_free_are_shown_again_with_what_each_costs_by_now(story: Story) -> None:
    story.confirm("coach", "rules cancel 48h free, 24h half")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book thu 17:00 and fri 17:00")
    asked = story.say("emma", "cancel thursday and friday")
    assert "All free until" in texts(asked, "emma")[0]
    # Thursday is 23 h away (all of it counts), Friday 47 h (half of it).
    story.until("2026-03-04T18:00:00+01:00")
    stale = next(choice["id"] for choice in asked[-1]["choices"] if choice["label"] == "Cancel")
    again = story.tap("emma", stale)
    assert "Of these, 1.5 sessions would count by the rules: 10 left becomes 8.5." in texts(again, "emma")[0]
    assert story.units("Emma") == ("10.00", "2.00", "8.00")
    story.tap("emma", "Cancel anyway")
    assert story.units("Emma") == ("8.50", "0.00", "8.50")


def test_a_half_that_became_a_whole_is_shown_again(story: Story) -> None:
    story.confirm("coach", "rules cancel 48h free, 24h half")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book thu 17:00")
    story.until("2026-03-04T16:00:00+01:00")
    assert "10 left becomes 9.5" in texts(story.say("emma", "cancel thursday"), "emma")[0]
    story.until("2026-03-04T17:30:00+01:00")
    assert "10 left becomes 9." in texts(story.tap("emma", "Cancel anyway"), "emma")[0]
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    story.tap("emma", "Cancel anyway")
    assert story.units("Emma") == ("9.00", "0.00", "9.00")


def test_a_fee_that_was_to_be_dropped_does_not_stay_unsaid(story: Story) -> None:
    story.confirm("coach", "new type: Tennis 60 min, 1 session, court fee 15")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book tennis thu 17:00")
    story.until("2026-03-04T16:30:00+01:00")
    assert "The extra of 15 € is dropped." in texts(story.say("emma", "cancel thursday"), "emma")[0]
    story.until("2026-03-04T17:30:00+01:00")
    assert "The extra of 15 € stays." in texts(story.tap("emma", "Cancel"), "emma")[0]
    assert (story.units("Emma"), story.client("Emma")["owed"]) == (("10.00", "1.00", "9.00"), "415.00")
    story.tap("emma", "Cancel anyway")
    assert (story.units("Emma"), story.client("Emma")["owed"]) == (("9.00", "0.00", "9.00"), "415.00")


def test_a_move_that_turned_late_is_shown_again_with_its_cost(story: Story) -> None:
    story.confirm("coach", "rules move 12h")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book wed 10:00")
    story.until("2026-03-03T22:00:00+01:00")
    asked = story.say("emma", "move wednesday to thursday 10:00")
    assert "counts" not in texts(asked, "emma")[0]
    story.until("2026-03-03T22:16:00+01:00")
    again = story.tap("emma", "Move")
    assert "The old one counts as 1 session: 10 left becomes 9." in texts(again, "emma")[0]
    assert labels(again, "emma") == ["Move anyway", "Other times", "Keep"]
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    story.tap("emma", "Move anyway")
    assert story.units("Emma") == ("9.00", "1.00", "8.00")
    # Moved back at once: in time for the new one, so it keeps what is left.
    story.confirm("emma", "move thursday to friday 10:00")
    assert story.units("Emma") == ("9.00", "1.00", "8.00")
