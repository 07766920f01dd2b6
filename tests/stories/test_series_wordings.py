"""Standing weekly slots, begun from what is booked and named where everything is cancelled."""

from tests.stories.simulated import Story, labels, texts


def sold(story: Story) -> None:
    story.confirm("coach", "sell Emma 5-pack")
    story.tap("emma", "I agree")


def test_the_same_time_every_week_begins_a_week_after_what_is_booked(story: Story) -> None:
    sold(story)
    story.confirm("emma", "book tuesday 17:00")
    shown = story.say("emma", "same time every week until my pack is empty")
    assert texts(shown, "emma") == [
        "Tuesday 17:00–18:00 every week: 4 sessions, 10 March – 31 March. Book it?\n"
        "It takes your last 4 free sessions."
    ]
    story.tap("emma", "Book")
    assert story.units("Emma") == ("5.00", "5.00", "0.00")
    assert story.faults() == []
    assert story.unhandled() == []


def test_cancelling_everything_names_the_weekly_slot_and_offers_to_end_it(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "every tuesday 17:00")
    shown = story.say("emma", "cancel everything")
    text = texts(shown, "emma")[0]
    assert text.endswith("\nThe weekly slot stays: Tuesday 17:00–18:00 every week.")
    assert len(text.split("\n")) <= 5
    assert labels(shown, "emma") == ["Cancel", "Move", "Keep", "Stop Tue 17:00"]
    asked = story.tap("emma", "Stop Tue 17:00")
    assert texts(asked, "emma")[0].startswith("Stop your weekly slot, Tuesday 17:00–18:00 every week?")
    story.tap("emma", "Stop it")
    # Only what is booked is left to cancel, and no slot is named any more.
    shown = story.say("emma", "cancel everything")
    assert "weekly slot" not in texts(shown, "emma")[0]
    story.tap("emma", "Cancel")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    assert story.faults() == []
    assert story.unhandled() == []
