"""A court fee of the whole session: every seat bears its share, in the proposal, the rain and the refund."""

from tests.stories.simulated import Story, texts
from tests.stories.test_extras import money, sold

DOUBLES = "new type: Doubles 60 min, 2 people, court fee 25 € a session, split"


def test_two_share_the_court_and_the_rain_drops_both_shares(story: Story) -> None:
    sold(story, "Emma", "Noah")
    assert texts(story.say("coach", DOUBLES), "coach")[0].startswith(
        "Doubles: 60 min, 2 people, 1 session, court fee 25 € a session, split."
    )
    story.tap("coach", "Save")
    story.confirm("coach", "doubles thu 17:00")
    asked = story.say("emma", "book doubles thu 17:00")
    assert texts(asked, "emma")[0].splitlines()[1] == (
        "It takes 1 of your 10 free sessions and 12.50 € court fee. That is one of 2 shares of 25 €. "
        "Free to cancel until Wednesday 17:00."
    )
    story.tap("emma", "Book")
    # The share stays what it was when the other half is still free, and when it is taken.
    assert (money(story), money(story, "Noah")) == (("412.50", "0.00"), ("400.00", "0.00"))
    story.confirm("noah", "book doubles thu 17:00")
    assert (money(story), money(story, "Noah")) == (("412.50", "0.00"), ("412.50", "0.00"))
    story.confirm("coach", "emma paid 412.50 cash")
    shown = texts(story.say("coach", "rain thu 15-19?"), "coach")[0]
    assert "1 session, 2 clients" in shown
    assert "2 court fees (25 €) dropped" in shown
    story.confirm("coach", "rain thu 15-19")
    assert (money(story), money(story, "Noah")) == (("0.00", "12.50"), ("400.00", "0.00"))
    story.confirm("coach", "undo")
    assert (money(story), money(story, "Noah")) == (("0.00", "0.00"), ("412.50", "0.00"))
    assert (story.units("Emma"), story.units("Noah")) == (("10.00", "1.00", "9.00"),) * 2


def test_who_leaves_takes_his_share_along_and_the_other_pays_no_more(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("coach", DOUBLES)
    story.confirm("coach", "doubles tomorrow 17:00")
    story.confirm("emma", "book doubles tomorrow 17:00")
    story.confirm("noah", "book doubles tomorrow 17:00")
    story.confirm("noah", "cancel tomorrow")
    assert (money(story), money(story, "Noah")) == (("412.50", "0.00"), ("400.00", "0.00"))
    story.until("2026-03-02T18:00:00+01:00")
    # A late cancel keeps the share, as it keeps any extra.
    story.confirm("emma", "cancel tomorrow")
    assert money(story) == ("412.50", "0.00")
    assert story.units("Emma") == ("9.00", "0.00", "9.00")


def test_the_place_costs_the_session_and_not_everybody(story: Story) -> None:
    story.say("coach", "add Mia +491701234567")
    sold(story, "Emma", "Noah")
    story.confirm("coach", "sell Mia 10-pack")
    story.confirm("coach", "new type: Trio 60 min, 3 people, at Court 2")
    shown = story.say("coach", "place Court 2 court fee 10, split")
    assert texts(shown, "coach") == [
        "Court 2: a court fee of 10 € a session, split by its seats, from now on. Save it?"
    ]
    saved = story.tap("coach", "Save")
    assert "Court 2: 10 € a session, split" in texts(saved, "coach")[-1]
    story.confirm("coach", "trio thu 17:00")
    for name in ("emma", "noah"):
        story.confirm(name, "book trio thu 17:00")
    story.confirm("coach", "book Mia trio thu 17:00")
    # The odd cent of 10 € is the coach's.
    assert [money(story, name)[0] for name in ("Emma", "Noah", "Mia")] == ["403.33"] * 3
    refunded = story.confirm("coach", "cancel Mia thursday")
    assert texts(refunded, "coach") != []
    assert money(story, "Mia") == ("400.00", "0.00")


def test_a_fee_a_person_is_each_ones_own(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("coach", "new type: Doubles 60 min, 2 people, court fee 10 per person")
    story.confirm("coach", "doubles thu 17:00")
    asked = story.say("emma", "book doubles thu 17:00")
    assert "and 10 € court fee. Free" in texts(asked, "emma")[0]
    story.tap("emma", "Book")
    story.confirm("noah", "book doubles thu 17:00")
    assert (money(story)[0], money(story, "Noah")[0]) == ("410.00", "410.00")
