"""Several sessions booked, moved or cancelled at once: each sentence says how many, which were late and what is back."""

from tests.stories.simulated import Story, labels, texts
from tests.stories.test_notice import sold


def booked(story: Story, name: str) -> list[str]:
    return [item["starts_at"] for item in story.client(name)["bookings"] if item["status"] == "confirmed"]


def test_sessions_that_the_coach_cancels_are_back_in_the_plural(story: Story) -> None:
    sold(story, "Emma")
    said = story.say("emma", "book wed 17:00 and fri 17:00")
    assert (
        "\nIt takes 2 of your 10 free sessions. The first is free to cancel until Tuesday 17:00."
        in (texts(said, "emma")[0])
    )
    story.tap("emma", "Book")
    said = story.say("coach", "cancel everything of emma")
    assert texts(said, "coach") == [
        "Cancel Emma's 2 sessions?\nWednesday 4 March, 17:00–18:00\nFriday 6 March, 17:00–18:00\n"
        "Back to them: 2 sessions. I tell them."
    ]
    assert labels(said, "coach") == ["Cancel all", "Keep"]
    told = story.tap("coach", "Cancel all")
    ten = "10 left: 0 booked, 10 free, until 1 September."
    assert texts(told, "emma") == [
        f"Alex had to cancel Wed 4 March 17:00, Fri 6 March 17:00. 2 sessions are back.\n{ten}"
    ]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_of_several_cancelled_at_once_the_late_ones_are_named(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book tue 10:00, tue 18:00 and fri 17:00")
    story.until("2026-03-02T18:30:00+01:00")
    story.say("emma", "cancel everything")
    told = story.tap("emma", "Cancel anyway")
    rest = (
        "Tue 3 March 10:00, Tue 3 March 18:00, Fri 6 March 17:00.\n"
        "Late were Tue 3 March 10:00, Tue 3 March 18:00: together they count as 2 sessions.\n"
        "8 left: 0 booked, 8 free, until 1 September."
    )
    assert texts(told, "emma") == [f"Cancelled: {rest}"]
    assert texts(told, "coach") == [f"Emma cancelled: {rest}"]
    assert story.units("Emma") == ("8.00", "0.00", "8.00")


def test_what_nobody_agreed_to_is_put_to_the_coach_for_the_late_one_alone(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("coach", "book emma tue 10:00 and fri 17:00")
    story.until("2026-03-02T18:30:00+01:00")
    asked = story.say("emma", "cancel everything")
    assert texts(asked, "emma") == [
        "Tuesday 3 March, 10:00\nFriday 6 March, 17:00\nOf these, 1 session would count by the rules. "
        "You have not agreed to them yet, so Alex decides."
    ]
    told = story.tap("emma", "Cancel anyway")
    assert texts(told, "emma") == [
        "Cancelled: Tue 3 March 10:00, Fri 6 March 17:00.\n"
        "Late was Tue 3 March 10:00: I've asked Alex whether it counts.\n"
        "10 left: 0 booked, 10 free, until 1 September."
    ]
    story.tap("coach", "It counts")
    assert story.units("Emma") == ("9.00", "0.00", "9.00")


def test_several_that_are_late_and_let_go_by_the_rules(story: Story) -> None:
    story.confirm("coach", "rules forgive 1")
    sold(story, "Emma")
    story.confirm("emma", "book tue 10:00 and fri 17:00")
    story.until("2026-03-02T18:30:00+01:00")
    asked = story.say("emma", "cancel everything")
    assert texts(asked, "emma")[0].endswith("\n1 of them is late, but the rules let it go: you keep 10.")
    story.tap("emma", "Cancel")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_several_that_wait_for_the_coach_are_asked_for_and_declined_together(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "rules confirm by tap")
    said = story.say("emma", "book thu 18:00 and fri 18:00")
    spots = "Thursday 5 March, 18:00–19:00\nFriday 6 March, 18:00–19:00"
    assert texts(said, "emma")[0].startswith(f"Free:\n{spots}\nShall I ask Alex for all 2?\n")
    asked = story.tap("emma", "Ask for it")
    assert texts(asked, "emma") == [
        f"I've asked Alex for these. They are kept for you until there is an answer.\n{spots}"
    ]
    assert texts(asked, "coach") == [f"Emma would like:\n{spots}"]
    told = story.tap("coach", "Decline")
    ten = "10 left: 0 booked, 10 free, until 1 September."
    assert texts(told, "emma") == [f"Alex can't make these. 2 sessions are back.\n{spots}\n{ten}"]
    assert texts(told, "coach") == [f"Declined for Emma. I've told them.\n{spots}"]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_two_moves_in_one_message_are_shown_together_and_made_or_undone_together(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book wed 17:00 and thu 17:00")
    said = story.say("emma", "move wednesday to friday 10:00 and thursday to saturday 10:00")
    assert texts(said, "emma")[0].splitlines()[0::2] == [
        "Move Wednesday 4 March, 17:00 to Friday 6 March, 10:00–11:00? Free to cancel until Thursday 10:00.",
        "Move Thursday 5 March, 17:00 to Saturday 7 March, 10:00–11:00? Free to cancel until Friday 10:00.",
    ]
    assert booked(story, "Emma") == ["2026-03-04T17:00:00+01:00", "2026-03-05T17:00:00+01:00"]
    story.tap("emma", "Move")
    assert booked(story, "Emma") == ["2026-03-06T10:00:00+01:00", "2026-03-07T10:00:00+01:00"]
    story.confirm("coach", "move emma friday to wednesday 10:00 and saturday to thursday 10:00")
    assert booked(story, "Emma") == ["2026-03-04T10:00:00+01:00", "2026-03-05T10:00:00+01:00"]
    story.confirm("coach", "undo")
    assert booked(story, "Emma") == ["2026-03-06T10:00:00+01:00", "2026-03-07T10:00:00+01:00"]
    assert story.units("Emma") == ("10.00", "2.00", "8.00")


def test_one_of_two_moves_that_cannot_be_leaves_both_where_they_are(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("noah", "book sat 10:00")
    story.confirm("emma", "book wed 17:00 and thu 17:00")
    said = story.say("emma", "move wednesday to friday 10:00 and thursday to saturday 10:00")
    assert texts(said, "emma") == [
        "For several at once I need a little more. Saturday 10:00 is taken. Close to it:"
    ]
    assert booked(story, "Emma") == ["2026-03-04T17:00:00+01:00", "2026-03-05T17:00:00+01:00"]


def test_the_last_session_is_called_the_last(story: Story) -> None:
    sold(story, "Emma", offer="single")
    said = story.say("emma", "book friday 10:00")
    assert "\nIt takes your last free session. Free to cancel until Thursday 10:00." in texts(said, "emma")[0]
    sold(story, "Noah", offer="5-pack")
    story.confirm("noah", "book mon 9:00, mon 10:00, mon 11:00")
    said = story.say("noah", "book tue 11:00 and thu 11:00")
    assert "\nIt takes your last 2 free sessions. The first is free" in texts(said, "noah")[0]
    said = story.say("coach", "book emma thu 9:00")
    assert "\nIt takes the last free session. Free to cancel" in texts(said, "coach")[0]


def test_the_rules_of_a_first_booking_are_a_line_each(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    said = story.say("emma", "can I come friday at 6?")
    assert texts(said, "emma")[0].splitlines()[2:] == [
        "1 Cancel or move free up to 24 h before; later it counts.",
        "2 Rain or Alex cancels: session back.",
        "3 Not used by the end: it expires.",
        "4 Refund: unused at pack price.",
        "With your tap you agree to these rules.",
    ]


def test_more_than_five_rules_are_a_tap_away_before_they_are_agreed_to(story: Story) -> None:
    story.confirm("coach", "rules no-show half; transferable; at most 2 a week")
    sold_to = story.confirm("coach", "sell Emma 10-pack")
    assert labels(sold_to, "emma") == ["I agree", "Details", "Ask Alex"]
    said = story.say("emma", "can I come friday at 6?")
    assert texts(said, "emma")[0].splitlines()[6:] == [
        "5 No-show counts 50 %.",
        "2 more rules under “Details”.",
        "With your tap you agree to these rules.",
    ]
    assert labels(said, "emma") == ["Book", "Details", "Other times", "No thanks"]
    whole = story.tap("emma", "Details")
    assert texts(whole, "emma")[0].splitlines()[6:] == [
        "5 No-show counts 50 %.",
        "6 Sessions can be passed on to another client.",
        "7 At most 2 sessions a week.",
        "With your tap you agree to these rules.",
    ]
    assert labels(whole, "emma") == ["Book", "Other times", "No thanks"]
    story.tap("emma", "Book")
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    shown = story.say("noah", "buy a 5-pack")
    assert labels(shown, "noah") == ["I agree, buy it", "Details", "Ask Alex", "No"]
    assert "7 At most 2 sessions a week." in texts(story.tap("noah", "Details"), "noah")[0]
    story.tap("noah", "I agree, buy it")
    assert story.units("Noah") == ("5.00", "0.00", "5.00")


def test_an_hour_said_of_the_second_day_leaves_the_first_day_in(story: Story) -> None:
    story.confirm("coach", "sell emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book wednesday 17:00")
    story.confirm("emma", "book friday 9:00")
    shown = texts(story.say("emma", "cancel wednesday and friday 9:00"), "emma")[0]
    assert "Wednesday 4 March, 17:00" in shown
    assert "Friday 6 March, 09:00" in shown
