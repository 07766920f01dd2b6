"""The nights on which the clock changes: notice is elapsed time, hours are wall time."""

from tests.stories.simulated import Story, labels, texts


def test_24_hours_before_a_monday_after_the_spring_change(story: Story) -> None:
    """Berlin, 29 March 2026: from 02:00 to 03:00. Sunday 09:00 summer time is 24 hours before Monday 09:00."""
    story.begin("2026-03-23T09:00:00+01:00")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book monday 30 march 9:00")
    assert story.client("Emma")["bookings"][0]["starts_at"] == "2026-03-30T09:00:00+02:00"
    story.until("2026-03-29T09:00:00+02:00")
    story.confirm("emma", "cancel monday")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_24_hours_across_the_spring_change_are_an_hour_earlier_on_the_wall(story: Story) -> None:
    """Sunday 29 March 10:00 summer time: 24 elapsed hours before are Saturday 09:00 winter time."""
    story.begin("2026-03-23T09:00:00+01:00")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    booked = story.confirm("coach", "book emma sunday 29 march 10:00")
    assert "Free to cancel until Saturday 09:00." in texts(booked, "emma")[0]
    story.until("2026-03-28T09:01:00+01:00")
    asked = story.say("emma", "cancel sunday")
    assert "Cancel anyway" in labels(asked, "emma")
    story.tap("emma", "Cancel anyway")
    assert story.units("Emma") == ("9.00", "0.00", "9.00")


def test_24_hours_across_the_autumn_change_are_an_hour_later_on_the_wall(story: Story) -> None:
    """Sunday 25 October 2026 10:00 winter time: 24 elapsed hours before are Saturday 11:00 summer time."""
    story.begin("2026-10-19T09:00:00+02:00")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("coach", "book emma sunday 25 october 10:00")
    story.until("2026-10-24T11:00:00+02:00")
    story.confirm("emma", "cancel sunday")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_a_reminder_keeps_its_elapsed_lead_across_the_change(story: Story) -> None:
    story.begin("2026-03-23T09:00:00+01:00")
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("emma", "book monday 30 march 15:00")
    sent = [message for message in story.until("2026-03-30T16:00:00+02:00") if message["to"] == "emma"]
    assert [message["at"] for message in sent if "15:00" in message["text"]] == [
        "2026-03-29T12:00:00+02:00",
        "2026-03-30T13:00:00+02:00",
    ]


def test_same_time_next_week_keeps_the_wall_time(story: Story) -> None:
    story.begin("2026-03-23T09:00:00+01:00")
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("emma", "book tuesday 17:00")
    story.confirm("emma", "same time next week")
    assert [booking["starts_at"] for booking in story.client("Emma")["bookings"]] == [
        "2026-03-24T17:00:00+01:00",
        "2026-03-31T17:00:00+02:00",
    ]


def test_new_york_changes_on_another_night(story: Story) -> None:
    """8 March 2026: Monday 09:00 summer time is 24 elapsed hours after Sunday 09:00 summer time."""
    story.begin("2026-03-02T09:00:00+01:00", "two")
    story.confirm("bea", "sell Lena 10-pack")
    story.tap("lena", "I agree")
    story.confirm("lena", "book monday 9 march 9:00")
    assert story.client("Lena", "bea")["bookings"][0]["starts_at"] == "2026-03-09T09:00:00-04:00"
    story.until("2026-03-08T13:59:00+01:00")
    asked = story.say("lena", "cancel monday")
    assert "Free until 09:00 today (1 min left)" in texts(asked, "lena")[0]
    story.until("2026-03-08T14:01:00+01:00")
    assert "Cancel anyway" in labels(story.say("lena", "cancel monday"), "lena")
