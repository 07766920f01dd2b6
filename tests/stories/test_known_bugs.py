"""Bugs that other booking systems have in public, each as a test named after it."""

from datetime import datetime
from pathlib import Path
from typing import Any

from bot.clock import SetClock
from tests.stories.simulated import Story, texts


def sold(story: Story, *names: str, offer: str = "10-pack") -> None:
    for name in names:
        story.confirm("coach", f"sell {name} {offer}")
        story.tap(name.lower(), "I agree")


def statuses(story: Story, name: str) -> list[str]:
    return [item["status"] for item in story.client(name)["bookings"]]


def reminders(messages: list[dict[str, Any]], to: str, hour: str) -> list[str]:
    """When somebody was reminded of a session at an hour."""
    return [
        item["at"]
        for item in messages
        if item["to"] == to and f", {hour}." in item["text"] and "earlier" not in item["text"]
    ]


def away_until(story: Story, now: str) -> list[dict[str, Any]]:
    """Nothing works until then; what is sent once it does again."""
    clock = story.made.clock
    assert isinstance(clock, SetClock)
    clock.set(datetime.fromisoformat(now))
    return story.until(now)


def test_a_deleted_slot_that_swallows_the_unit(story: Story) -> None:
    """The coach takes the hour out of his calendar, by a cancel and by calling the day off."""
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book thu 17:00")
    story.confirm("emma", "book fri 17:00")
    story.confirm("noah", "book fri 18:00")
    story.confirm("coach", "cancel emma thursday")
    story.confirm("coach", "cancel everything on friday")
    assert statuses(story, "Emma") == ["cancelled", "cancelled"]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    assert story.units("Noah") == ("10.00", "0.00", "10.00")


def test_a_reminder_after_cancel(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book thu 17:00")
    story.confirm("noah", "book thu 18:00")
    story.confirm("emma", "cancel thursday")
    told = story.until("2026-03-05T20:00:00+01:00")
    assert reminders(told, "emma", "17:00") == []
    assert len(reminders(told, "noah", "18:00")) == 2


def test_a_reminder_twice(story: Story) -> None:
    """Two workers look at what is due, again and again."""
    sold(story, "Emma")
    story.confirm("emma", "book thu 17:00")
    told: list[dict[str, Any]] = []
    for hour in range(10, 18):
        told += story.until(f"2026-03-04T{hour}:00:00+01:00")
        story.made.jobs.run_due()
        story.made.jobs.run_due()
    told += story.until("2026-03-05T18:00:00+01:00")
    assert reminders(told, "emma", "17:00") == ["2026-03-04T14:00:00+01:00", "2026-03-05T15:00:00+01:00"]


def test_reminders_all_at_once_after_downtime(story: Story) -> None:
    """Three days of nothing: what is past its use is not sent, the next one comes at its time."""
    sold(story, "Emma", "Noah")
    for day in ("tue", "wed", "thu"):
        story.confirm("emma", f"book {day} 17:00")
    told = away_until(story, "2026-03-05T14:00:00+01:00")
    assert reminders(told, "emma", "17:00") == []
    later = story.until("2026-03-05T17:00:00+01:00")
    assert reminders(later, "emma", "17:00") == ["2026-03-05T15:00:00+01:00"]
    # What was over meanwhile is entered all the same.
    assert statuses(story, "Emma") == ["completed", "completed", "confirmed"]
    assert story.units("Emma") == ("8.00", "1.00", "7.00")


def test_a_series_that_shifts_with_the_clock(story: Story) -> None:
    """Europe puts its clocks forward on 29 March: five o'clock stays five o'clock, also when one is moved."""
    sold(story, "Emma", offer="5-pack")
    story.confirm("emma", "every tuesday at 5")
    assert [item["starts_at"] for item in story.client("Emma")["bookings"]] == [
        "2026-03-03T17:00:00+01:00",
        "2026-03-10T17:00:00+01:00",
        "2026-03-17T17:00:00+01:00",
        "2026-03-24T17:00:00+01:00",
        "2026-03-31T17:00:00+02:00",
    ]
    story.confirm("emma", "move 24 march to 25 march 18:00")
    story.confirm("emma", "cancel 17 march")
    assert [
        item["starts_at"] for item in story.client("Emma")["bookings"] if item["status"] == "confirmed"
    ] == [
        "2026-03-03T17:00:00+01:00",
        "2026-03-10T17:00:00+01:00",
        "2026-03-25T18:00:00+01:00",
        "2026-03-31T17:00:00+02:00",
    ]
    assert story.units("Emma") == ("5.00", "4.00", "1.00")


def test_a_waitlist_that_overdraws(story: Story) -> None:
    """One session left, two slots waited for, both freed at once: one is offered, and nothing more once it is taken."""
    sold(story, "Emma")
    sold(story, "Noah", offer="single")
    for time in ("17:00", "18:00"):
        story.confirm("emma", f"book tue {time}")
        story.say("noah", f"put me on the list for tuesday {time}")
    freed = story.confirm("emma", "cancel everything tomorrow")
    assert sum("is free again" in text for text in texts(freed, "noah")) == 1
    taken = story.tap("noah", "Take it")
    assert texts(taken, "noah")[0].startswith("Booked: Tuesday 3 March, 17:00–18:00.")
    later = story.until("2026-03-03T12:00:00+01:00")
    assert not [text for text in texts(later, "noah") if "is free again" in text]
    assert story.units("Noah") == ("1.00", "1.00", "0.00")
    assert statuses(story, "Noah") == ["confirmed"]


def test_a_limit_computed_in_local_time(story: Story) -> None:
    """48 hours before Monday 10:00 are, over the change of clocks, Saturday 09:00."""
    story.confirm("coach", "rules cancel 48h")
    sold(story, "Emma", "Noah")
    for name, time in (("emma", "10:00"), ("noah", "11:00")):
        story.confirm(name, f"book 30 march {time}")
    story.until("2026-03-28T09:00:00+01:00")
    story.confirm("emma", "cancel monday")
    story.until("2026-03-28T10:01:00+01:00")
    late = story.say("noah", "cancel monday")
    assert "free was until 10:00 today" in texts(late, "noah")[0]
    story.tap("noah", "Cancel anyway")
    assert statuses(story, "Emma") + statuses(story, "Noah") == ["cancelled", "late_cancelled"]
    assert (story.units("Emma")[0], story.units("Noah")[0]) == ("10.00", "9.00")


def test_a_late_mark_missing_after_a_crash(story: Story, tmp_path: Path) -> None:
    """The process is gone between the tap and what it says: who starts it again finds the mark and the unit, once."""
    sold(story, "Emma")
    story.confirm("emma", "book tue 17:00")
    story.confirm("emma", "book wed 17:00")
    story.until("2026-03-02T18:00:00+01:00")
    late = story.say("emma", "cancel tuesday")
    anyway = next(item["id"] for item in late[-1]["choices"] if item["role"] == "confirm")
    story.tap("emma", anyway)
    again = Story(story.made.config.database_url, tmp_path)
    assert statuses(again, "Emma") == ["late_cancelled", "confirmed"]
    assert again.units("Emma") == ("9.00", "1.00", "8.00")
    repeated = again.tap("emma", anyway)
    assert texts(repeated, "emma") == ["That is answered already."]
    away_until(again, "2026-03-06T09:00:00+01:00")
    assert statuses(again, "Emma") == ["late_cancelled", "completed"]
    assert again.units("Emma") == ("8.00", "0.00", "8.00")
    again.made.database.close()
