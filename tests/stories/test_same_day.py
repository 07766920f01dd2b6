"""Words that lean on what was said before: the same day, myself, a weekday of a later week, "move it back"."""

from tests.stories.simulated import Story, texts


def sold(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")


def booked(story: Story) -> list[str]:
    return sorted(
        item["starts_at"][:16] for item in story.client("Emma")["bookings"] if "conf" in item["status"]
    )


def test_the_same_day_is_the_one_that_is_talked_about(story: Story) -> None:
    sold(story)
    story.confirm("emma", "can i have thursday 12 march at 10?")
    story.confirm("emma", "and 12:00 the same day pls")
    story.confirm("emma", "and 4pm and 6pm that same day")
    assert booked(story) == [f"2026-03-12T{hour}:00" for hour in (10, 12, 16, 18)]


def test_myself_is_nobody_else(story: Story) -> None:
    sold(story)
    story.confirm("emma", "and i'd like friday 17:00 for myself")
    assert (booked(story), story.units("Emma")) == (["2026-03-06T17:00"], ("10.00", "1.00", "9.00"))


def test_a_weekday_without_a_session_is_that_of_the_week_with_one(story: Story) -> None:
    sold(story)
    story.confirm("emma", "book monday 9 march 10:00 and tuesday 10 march 10:00")
    # It is Monday 2 March: the Tuesday to come has no session.
    asked = story.say("emma", "cancel tuesday")
    assert texts(asked, "emma")[0].startswith("Tuesday 10 March, 10:00.")
    # "Tomorrow" is no weekday: it is that day or none.
    assert texts(story.say("emma", "cancel tomorrow"), "emma")[0].startswith("There is no session then.")
    story.confirm("emma", "cancel monday and tuesday")
    assert (booked(story), story.units("Emma")) == ([], ("10.00", "0.00", "10.00"))


def test_moved_back_where_it_is_said_in_two_clauses(story: Story) -> None:
    sold(story)
    story.confirm("emma", "book friday 18:00")
    story.confirm("emma", "move friday to saturday 10:00")
    asked = story.say("emma", "ok actually i can make it friday at 6 after all, move it back please")
    [text] = texts(asked, "emma")
    assert text.startswith("Move Saturday 7 March, 10:00 to Friday 6 March, 18:00–19:00?")
    story.tap("emma", "Move")
    assert (booked(story), story.units("Emma")) == (["2026-03-06T18:00"], ("10.00", "1.00", "9.00"))
