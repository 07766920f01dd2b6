"""Undoing several commands at once: each client hears of his own alone, with his own numbers."""

from tests.stories.simulated import Story, texts
from tests.stories.test_notice import sold


def test_nobody_hears_what_was_taken_back_from_others(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("coach", "Emma paid 50 cash")
    story.confirm("coach", "block fri 14-17")
    story.confirm("coach", "Noah paid 70 cash")
    undone = story.confirm("coach", "undo last 3")
    assert texts(undone, "emma") == [
        "A correction from Alex. Taken back: the payment of 50 €.\n"
        "10 left: 0 booked, 10 free, until 1 September. Open: 400 €."
    ]
    assert texts(undone, "noah") == [
        "A correction from Alex. Taken back: the payment of 70 €.\n"
        "10 left: 0 booked, 10 free, until 1 September. Open: 400 €."
    ]


def test_a_calling_off_and_what_followed_it_are_told_to_whom_they_were_about(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book thu 17:00")
    story.confirm("noah", "book thu 18:00")
    story.confirm("coach", "rain thu 16-20")
    story.confirm("coach", "unblock thu")
    story.confirm("noah", "book thu 17:00")
    said = story.say("coach", "undo last 2")
    assert (
        "Left as it is, since its time is over or taken, or its session is used: Emma, Thursday 5 March, 17:00."
        in said[-1]["text"]
    )
    undone = story.tap("coach", "Undo")
    assert texts(undone, "emma") == []
    assert texts(undone, "noah") == [
        "A correction from Alex. Taken back: the calling off of Thursday 5 March, 16:00–20:00. "
        "It takes place after all: Thursday 5 March, 18:00.\n"
        "10 left: 2 booked, 8 free, until 1 September. Open: 400 €."
    ]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    assert story.units("Noah") == ("10.00", "2.00", "8.00")
    statuses = {
        name: [item["status"] for item in story.client(name)["bookings"]] for name in ("Emma", "Noah")
    }
    assert statuses == {"Emma": ["cancelled"], "Noah": ["confirmed", "confirmed"]}


def test_who_heard_nothing_gets_no_correction_and_who_heard_gets_one(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book today 14:00")
    story.until("2026-03-02T15:30:00+01:00")
    assert texts(story.say("coach", "Emma ok"), "emma") == []
    assert texts(story.confirm("coach", "undo"), "emma") == []
    assert texts(story.say("coach", "Mia is Emma's daughter"), "emma") == [
        "Alex noted that you book for Mia too."
    ]
    said = story.say("coach", "undo")
    assert texts(said, "coach")[0].endswith("Emma gets a correction.")
    assert texts(story.tap("coach", "Undo"), "emma")[0].startswith(
        "A correction from Alex. Taken back: that you book for Mia."
    )


def test_another_name_is_taken_back_too(story: Story) -> None:
    story.say("coach", "Emma is also Blondie")
    assert "“the other name of Emma”" in texts(story.say("coach", "undo"), "coach")[0]
    story.tap("coach", "Undo")
    assert "don't know" in texts(story.say("coach", "balance Blondie"), "coach")[0]


def test_what_is_owed_is_corrected_while_a_nudge_for_it_waits(story: Story) -> None:
    sold(story, "Emma", offer="5-pack")
    told = story.confirm("coach", "adjust Emma +20 € balls")
    assert texts(told, "emma") != []
    assert story.client("Emma")["owed"] == "240.00"
    story.confirm("coach", "undo")
    assert story.client("Emma")["owed"] == "220.00"
