"""Moves and bookings by a length of time: "an hour earlier", counted from the session or from what is proposed."""

from tests.stories.simulated import Story


def _booked(story: Story) -> None:
    """Emma has 10 sessions, one on Friday 6 March at 18:00 and one a week later."""
    story.begin("2026-03-02T09:00:00+01:00")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book friday at 6 pm")
    story.confirm("emma", "the same time next week")


def _starts(story: Story) -> list[str]:
    held = story.client("Emma")["bookings"]
    return sorted(item["starts_at"][:16] for item in held if item["status"] == "confirmed")


def test_the_session_that_is_meant_moves_by_so_much(story: Story) -> None:
    _booked(story)
    said = story.say("emma", "actually can we make next week's an hour earlier")
    assert "Friday 13 March, 18:00 to Friday 13 March, 17:00" in said[0]["text"]
    story.tap("emma", "Move")
    assert _starts(story) == ["2026-03-06T18:00", "2026-03-13T17:00"]
    story.confirm("emma", "my friday one half an hour later please")
    assert _starts(story) == ["2026-03-06T18:30", "2026-03-13T17:00"]
    story.confirm("coach", "move emma's friday a day earlier")
    assert _starts(story) == ["2026-03-05T18:30", "2026-03-13T17:00"]
    assert story.units("Emma") == ("10.00", "2.00", "8.00")


def test_an_hour_earlier_than_what_is_proposed(story: Story) -> None:
    _booked(story)
    story.say("emma", "book tuesday at 6 pm")
    said = story.say("emma", "an hour earlier?")
    assert "Tuesday 3 March, 17:00" in said[0]["text"]
    story.tap("emma", "Book")
    assert "2026-03-03T17:00" in _starts(story)


def test_a_week_later_keeps_the_hour_over_a_clock_change(story: Story) -> None:
    _booked(story)
    story.confirm("emma", "move friday 13 march to friday 27 march 18:00")
    story.confirm("emma", "move friday 27 march a week later")
    assert _starts(story) == ["2026-03-06T18:00", "2026-04-03T18:00"]


def test_why_it_must_be_moved_is_not_what_is_moved(story: Story) -> None:
    _booked(story)
    said = story.say("emma", "I'm ill today, can we do my friday one on saturday instead?")
    assert said[0]["text"] == "Where to? Saturday 7 March:"


def test_next_friday_is_not_the_one_that_is_booked(story: Story) -> None:
    story.begin("2026-03-02T09:00:00+01:00")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book friday at 6 pm")
    story.confirm("emma", "book next friday at 6 pm")
    assert _starts(story) == ["2026-03-06T18:00", "2026-03-13T18:00"]
