"""Weekly slots and packs: bought for all weeks at once, named where everything is cancelled, taken on to a new pack."""

from tests.stories.simulated import Story, labels, texts
from tests.stories.test_series import booked, sold


def test_a_pack_bought_for_a_weekly_slot_books_all_its_weeks(story: Story) -> None:
    asked = story.say("emma", "every tuesday at 5")
    assert labels(asked, "emma")[1] == "New 10-pack 400 €"
    card = story.tap("emma", "New 10-pack 400 €")
    assert texts(card, "emma")[0].splitlines()[:2] == [
        "10-pack: 10 sessions, 400 €, until 1 September.",
        "It books Tuesday 17:00–18:00 every week: 9 sessions, 3 March – 28 April.",
    ]
    assert len(texts(card, "emma")[0].splitlines()) <= 5
    assert (story.client("Emma")["packs"], booked(story, "Emma")) == ([], [])
    done = story.tap("emma", "I agree, book it")
    assert texts(done, "emma") == [
        "Booked: Tuesday 17:00–18:00 every week: 9 sessions, 3 March – 28 April.\n"
        "It goes on by itself until the pack is empty.\n"
        "10 left: 9 booked, 1 free, until 1 September."
    ]
    assert len(booked(story, "Emma")) == 9
    assert (story.units("Emma"), story.client("Emma")["owed"]) == (("10.00", "9.00", "1.00"), "400.00")
    story.until("2026-03-06T09:00:00+01:00")
    assert story.units("Emma") == ("9.00", "9.00", "0.00")


def test_a_week_that_is_taken_meanwhile_is_shown_again_before_it_is_booked(story: Story) -> None:
    sold(story, "Noah")
    story.say("emma", "every tuesday at 5")
    story.tap("emma", "New 10-pack 400 €")
    story.confirm("noah", "book 10 march 17:00")
    again = story.tap("emma", "I agree, book it")
    assert "Left out: 10 March (taken)." in texts(again, "emma")[0]
    assert (booked(story, "Emma"), story.units("Emma")) == ([], ("10.00", "0.00", "10.00"))
    story.tap("emma", "Book")
    assert len(booked(story, "Emma")) == 8


def test_weeks_that_are_to_be_paid_first_are_kept_until_they_are(story: Story) -> None:
    story.confirm("coach", "rules payment full")
    story.say("emma", "every tuesday at 5")
    story.tap("emma", "New 10-pack 400 €")
    kept = story.tap("emma", "I agree, book it")
    assert texts(kept, "emma")[0].startswith("Kept for you: Tue 3 March 17:00, Tue 10 March 17:00,")
    story.confirm("coach", "emma paid 400 cash")
    statuses = {item["status"] for item in story.client("Emma")["bookings"]}
    assert (statuses, story.units("Emma")) == ({"confirmed"}, ("10.00", "9.00", "1.00"))


def test_the_coach_cancels_everything_and_the_weekly_slot_is_named(story: Story) -> None:
    sold(story, "Emma", "5-pack")
    story.confirm("emma", "every tuesday at 5")
    shown = story.say("coach", "cancel everything for Emma")
    line = "The weekly slot stays: Tuesday 17:00–18:00 every week."
    assert texts(shown, "coach")[0].splitlines()[-1] == line
    assert labels(shown, "coach") == ["Cancel it", "Keep", "Stop Tue 17:00"]
    told = story.tap("coach", "Cancel it")
    assert texts(told, "emma")[0].splitlines()[-1] == line
    assert texts(told, "coach")[0].splitlines()[-1] == line
    assert (booked(story, "Emma"), story.units("Emma")) == ([], ("5.00", "0.00", "5.00"))
    story.confirm("coach", "undo")
    assert len(booked(story, "Emma")) == 5
