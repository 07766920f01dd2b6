"""A session that moves to another place leaves the old place's fee there and takes on the new one's."""

from tests.stories.simulated import Story, texts
from tests.stories.test_extras import money, sold


def courts(story: Story) -> None:
    """Court 1 on Thursdays costs 15, Court 2 on Fridays 20, the hall on Saturdays nothing."""
    sold(story, "Emma")
    story.confirm("coach", "place Court 1 court fee 15")
    story.confirm("coach", "place Court 2 court fee 20")
    story.confirm("coach", "hours thu 9-18 at Court 1, fri 9-18 at Court 2, sat 9-13 at Hall")
    story.confirm("emma", "book thu 10:00")
    assert money(story) == ("415.00", "0.00")


def test_an_unpaid_fee_is_waived_and_the_new_one_is_owed(story: Story) -> None:
    courts(story)
    shown = story.say("emma", "move thursday to friday 10:00")
    assert texts(shown, "emma")[0].splitlines()[-1] == "Extra: 20 € instead of 15 €."
    moved = story.tap("emma", "Move")
    assert texts(moved, "emma")[0].endswith(
        "10 left: 1 booked, 9 free, until 1 September. Extra: 20 € instead of 15 €."
    )
    assert "Extra: 20 € instead of 15 €." in texts(moved, "coach")[0]
    assert money(story) == ("420.00", "0.00")
    story.confirm("emma", "move friday to saturday 10:00")
    assert money(story) == ("400.00", "0.00")
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    story.confirm("emma", "move saturday to thursday 12:00")
    story.confirm("emma", "cancel thursday")
    assert money(story) == ("400.00", "0.00")


def test_a_paid_fee_becomes_credit_that_pays_the_new_one(story: Story) -> None:
    courts(story)
    story.confirm("coach", "emma paid 415 cash")
    story.confirm("emma", "move thursday to friday 10:00")
    assert money(story) == ("5.00", "0.00")
    story.confirm("emma", "move friday to saturday 10:00")
    assert money(story) == ("0.00", "15.00")


def test_the_same_place_keeps_the_fee_that_was_agreed(story: Story) -> None:
    courts(story)
    story.confirm("coach", "place Court 1 court fee 18")
    story.confirm("emma", "move thursday 10:00 to thursday 12:00")
    assert money(story) == ("415.00", "0.00")


def test_the_coach_moves_it_and_takes_it_back(story: Story) -> None:
    courts(story)
    story.confirm("coach", "court fee Emma 5 thu 10:00")
    assert money(story) == ("420.00", "0.00")
    story.confirm("coach", "move Emma thursday to friday 10:00")
    assert money(story) == ("425.00", "0.00")
    story.confirm("coach", "undo")
    assert money(story) == ("420.00", "0.00")
    assert story.client("Emma")["bookings"][0]["starts_at"] == "2026-03-05T10:00:00+01:00"
    story.confirm("coach", "cancel Emma thursday")
    assert money(story) == ("400.00", "0.00")
