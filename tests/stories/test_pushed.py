"""What Tenpack says by itself of packs: running low, ending, nothing booked; once, re-checked, never at night."""

from typing import Any

from tests.stories.simulated import Story, texts


def sold(story: Story, *names: str, offer: str = "5-pack") -> None:
    for name in names:
        story.confirm("coach", f"sell {name} {offer}")
        story.tap(name.lower(), "I agree")
        story.confirm("coach", f"{name} paid {({'5-pack': 220, '10-pack': 400, 'single': 50})[offer]} cash")


def about(messages: list[dict[str, Any]], to: str, words: str) -> list[tuple[str, str]]:
    return [(item["at"], item["text"]) for item in messages if item["to"] == to and words in item["text"]]


def test_a_pack_that_runs_low_is_told_once(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book tue 10:00 and wed 10:00 and thu 10:00 and fri 10:00")
    told = story.until("2026-03-06T12:00:00+01:00")
    assert about(told, "emma", "running low") == [
        (
            "2026-03-05T11:00:00+01:00",
            "Your 5-pack is running low.\n2 left: 1 booked, 1 free, until 1 June.",
        )
    ]
    assert about(told, "noah", "running low") == []


def test_a_late_cancel_at_night_says_so_in_the_morning_and_not_after_stop(story: Story) -> None:
    sold(story, "Emma", "Noah")
    for name in ("emma", "noah"):
        hours = "10" if name == "emma" else "11"
        story.confirm(name, f"book tue {hours}:00 and wed {hours}:00 and thu {hours}:00")
    story.until("2026-03-04T22:00:00+01:00")
    for name in ("emma", "noah"):
        story.confirm(name, "cancel thursday")
    story.say("noah", "stop reminders")
    told = story.until("2026-03-05T12:00:00+01:00")
    assert [at for at, _ in about(told, "emma", "running low")] == ["2026-03-05T08:00:00+01:00"]
    assert about(told, "noah", "running low") == []


def test_sessions_that_would_be_lost_are_told_of_two_weeks_and_three_days_before(story: Story) -> None:
    sold(story, "Emma")
    sold(story, "Noah", offer="single")
    story.confirm("noah", "book 31 march 10:00")
    told = story.until("2026-06-02T09:00:00+02:00")
    ends = about(told, "emma", "ends on")
    assert [at for at, _ in ends] == ["2026-05-18T10:00:00+02:00", "2026-05-29T10:00:00+02:00"]
    assert ends[0][1] == (
        "Your 5-pack ends on Monday 1 June: 5 sessions of it not booked yet. These times are free:"
    )
    offered = next(item for item in told if item["to"] == "emma" and "ends on" in item["text"])
    assert len(offered["choices"]) == 3
    assert about(told, "noah", "ends on") == []


def test_who_has_sessions_left_and_nothing_booked_is_asked_after_a_week(story: Story) -> None:
    sold(story, "Emma", "Noah", offer="10-pack")
    story.confirm("emma", "book tue 18:00")
    story.confirm("noah", "book tue 10:00")
    story.until("2026-03-05T10:00:00+01:00")
    story.confirm("noah", "book 17 march 10:00")
    told = story.until("2026-03-11T12:00:00+01:00")
    asked = about(told, "emma", "nothing booked")
    assert asked == [
        (
            "2026-03-10T10:00:00+01:00",
            "You have nothing booked.\n9 left: 0 booked, 9 free, until 1 September. These times are free:",
        )
    ]
    message = next(item for item in told if item["to"] == "emma" and "nothing booked" in item["text"])
    assert [item["label"] for item in message["choices"]] == [
        "Tue 17 Mar 17:30",
        "Tue 17 Mar 18:00",
        "Tue 17 Mar 18:30",
        "Another day",
    ]
    assert about(told, "noah", "nothing booked") == []
    booked = story.tap("emma", message["choices"][1]["id"])
    assert texts(booked, "emma")[0].startswith("Tuesday 17 March, 18:00–19:00 is free. Book it?")
