"""At most five short lines: many sessions at once are named in a row, a family's with who plays."""

from tests.stories.simulated import Story, labels, texts
from tests.stories.test_notice import sold


def test_six_sessions_are_booked_and_cancelled_in_five_lines(story: Story) -> None:
    sold(story, "Emma")
    hours = ("9:00", "10:00", "11:00", "12:00", "13:00", "14:00")
    said = story.say("emma", "book " + ", ".join(f"thursday {hour}" for hour in hours))
    row = ", ".join(f"Thu 5 March {hour:>05}" for hour in hours)
    assert texts(said, "emma") == [
        f"Free:\n{row}\nBook all 6?\n"
        "It takes 6 of your 10 free sessions. The first is free to cancel until Wednesday 09:00."
    ]
    done = story.tap("emma", "Book")
    assert texts(done, "coach") == [f"Emma booked:\n{row}\n10 left: 6 booked, 4 free, until 1 September."]
    said = story.say("emma", "cancel everything on thursday")
    assert texts(said, "emma") == [f"{row}\nAll free until Wednesday 09:00: you keep 10."]
    done = story.tap("emma", "Cancel")
    assert texts(done, "emma") == [
        f"Cancelled: {row}. Nothing counts.\n10 left: 0 booked, 10 free, until 1 September."
    ]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_a_cancel_for_a_child_says_whose_session_it_is(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.say("coach", "Mia is Emma's daughter")
    story.confirm("emma", "book thu 17:00 for Mia")
    assert texts(story.say("emma", "cancel Mia thursday"), "emma")[0].startswith(
        "Mia: Thursday 5 March, 17:00. Free until"
    )


def test_all_sessions_that_fit_can_be_cancelled_with_one_tap(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book wed 17:00")
    story.confirm("emma", "book thu 10:00")
    said = story.say("coach", "cancel Emma this week")
    assert labels(said, "coach") == ["Wed 17:00", "Thu 10:00", "All 2"]
    story.tap("coach", "All 2")
    told = story.tap("coach", "Cancel all")
    assert texts(told, "emma")[0].startswith(
        "Alex had to cancel Wed 4 March 17:00, Thu 5 March 10:00. 2 sessions are back.\n"
    )
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    story.confirm("coach", "undo")
    assert story.units("Emma") == ("10.00", "2.00", "8.00")


def test_two_times_are_not_the_one_of_them_that_was_offered(story: Story) -> None:
    sold(story, "Emma")
    assert labels(story.say("emma", "next tuesday at 5 please"), "emma") == ["Tue 17:00", "Tue 10 Mar 17:00"]
    said = story.say("emma", "tue and thu 17:00")
    assert texts(said, "emma")[0].startswith(
        "Free:\nTuesday 3 March, 17:00–18:00\nThursday 5 March, 17:00–18:00\n"
    )
