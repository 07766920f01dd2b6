"""A free move leaves its trace, asks the coach where he confirms everything, and nobody is woken at night for it."""

import re

import pytest

from tests.stories.simulated import labels, texts


def feed(story, who="emma"):
    said = story.say(who, "calendar")
    url = next(choice["url"] for choice in said[-1]["choices"] if choice["url"])
    return story.http.get(url.removeprefix("http://127.0.0.1:8000")).text


def test_a_free_move_is_seen_by_calendars_and_on_the_page(story):
    story.begin()
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("emma", "book friday at 18:00")
    assert "SEQUENCE:0" in feed(story)
    story.confirm("emma", "move friday to thursday at 17:00")
    moved = feed(story)
    assert "SEQUENCE:1" in moved
    assert "DTSTART:20260305T160000Z" in moved
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    entry = story.client("Emma")["entries"][-1]
    assert (entry["kind"], entry["units"], entry["money"]) == ("move", "0.00", "0.00")
    assert entry["reason"].startswith("moved from Friday 6 March, 18:00 to Thursday 5 March, 17:00")
    page = next(choice["url"] for choice in story.say("emma", "why?")[-1]["choices"] if choice["url"])
    assert (
        "Moved to Thursday 5 March, 17:00" in story.http.get(page.removeprefix("http://127.0.0.1:8000")).text
    )
    # The coach's own move can be taken back, with its entry.
    story.confirm("coach", "move Emma thursday to friday 10:00")
    story.confirm("coach", "undo")
    assert story.client("Emma")["bookings"][0]["starts_at"] == "2026-03-05T17:00:00+01:00"
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    assert "SEQUENCE:3" in feed(story)


@pytest.fixture
def asked(story):
    """A coach who confirms every booking, and a client who asks to move one."""
    story.begin()
    story.confirm("coach", "rules approval on")
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("emma", "book friday at 18:00")
    story.tap("coach", "Confirm")
    story.asked = story.confirm("emma", "move friday to thursday at 17:00")
    return story


def test_where_the_coach_confirms_he_confirms_moves_too(asked):
    assert texts(asked.asked, "emma") == [
        "I've asked Alex to move it to Thursday 5 March, 17:00–18:00. Until Alex confirms, it stays on Friday 6 March, 18:00."
    ]
    assert texts(asked.asked, "coach") == [
        "Emma would like to move Friday 6 March, 18:00 to Thursday 5 March, 17:00–18:00."
    ]
    assert labels(asked.asked, "coach") == ["Confirm", "Decline"]
    assert asked.client("Emma")["bookings"][0]["starts_at"] == "2026-03-06T18:00:00+01:00"
    told = asked.tap("coach", "Confirm")
    assert texts(told, "emma")[0].startswith(
        "Alex confirmed: Friday 6 March, 18:00 is now Thursday 5 March, 17:00–18:00."
    )
    booking = asked.client("Emma")["bookings"][0]
    assert (booking["starts_at"], booking["status"]) == ("2026-03-05T17:00:00+01:00", "confirmed")
    assert asked.units("Emma") == ("10.00", "1.00", "9.00")


def test_a_move_that_the_coach_declines_changes_nothing(asked):
    told = asked.tap("coach", "Decline")
    assert texts(told, "emma") == [
        "Alex can't do Thursday 5 March, 17:00. It stays on Friday 6 March, 18:00."
    ]
    assert asked.client("Emma")["bookings"][0]["starts_at"] == "2026-03-06T18:00:00+01:00"
    assert [entry["kind"] for entry in asked.client("Emma")["entries"]].count("move") == 0


def test_a_move_that_comes_too_late_for_the_coach(asked):
    asked.confirm("emma", "cancel friday")
    said = asked.tap("coach", "Confirm")
    assert "no longer booked" in texts(said, "coach")[0]
    assert asked.units("Emma") == ("10.00", "0.00", "10.00")


def test_reminders_keep_the_readers_night(story):
    story.begin()
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("emma", "book friday at 9:00")
    # Both would come at night in New York: 27 hours before at midnight, two hours before at one. So each comes at 20:30.
    story.say("emma", "my time zone is America/New_York")
    sent = story.until("2026-03-06T12:00:00+01:00")
    reminders = [
        message["at"] for message in sent if message["to"] == "emma" and re.search("6 March", message["text"])
    ]
    assert reminders == ["2026-03-05T02:30:00+01:00", "2026-03-06T02:30:00+01:00"]


def test_a_reminder_says_whose_it_is_where_two_coaches_write(story):
    story.begin(scenario="two")
    link = texts(story.say("bea", "add Emily"), "bea")[0]
    token = link.rpartition("join%20")[2].split()[0]
    story.say("emma", f"join {token}")
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("coach", "book Emma friday 18:00")
    story.confirm("coach", "sell Noah 10-pack")
    story.confirm("coach", "book Noah friday 19:00")
    sent = story.until("2026-03-06T17:30:00+01:00")
    emma = [text for text in texts(sent, "emma") if "6 March" in text]
    noah = [text for text in texts(sent, "noah") if "6 March" in text]
    assert emma
    assert all(text.startswith("Alex: ") for text in emma)
    assert noah
    assert not any(text.startswith("Alex: ") for text in noah)
