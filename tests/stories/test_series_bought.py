"""Weekly slots and packs: bought for all weeks at once, named where everything is cancelled, taken on to a new pack."""

from tests.stories.simulated import Story, labels, texts
from tests.stories.test_series import booked, sold


def test_a_pack_bought_for_a_weekly_slot_books_all_its_weeks(story: Story) -> None:
    asked = story.say("emma", "every tuesday at 5")
    assert labels(asked, "emma")[1] == "New 10-pack 400 €"
    card = story.tap("emma", "New 10-pack 400 €")
    assert texts(card, "emma")[0].splitlines() == [
        "10-pack: 10 sessions, 400 €, until 1 September.",
        "It books Tuesday 17:00–18:00 every week: 9 sessions, 3 March – 28 April.",
        "1 Cancel or move free up to 24 h before; later it counts.",
        "2 Rain or Alex cancels: session back.",
        "3 Not used by the end: it expires.",
        "4 Refund: unused at pack price.",
    ]
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
    paid = story.confirm("coach", "emma paid 400 cash")
    statuses = {item["status"] for item in story.client("Emma")["bookings"]}
    assert (statuses, story.units("Emma")) == ({"confirmed"}, ("10.00", "9.00", "1.00"))
    assert texts(paid, "emma")[-1].endswith(
        "10 left: 9 booked, 1 free, until 1 September.\nWeekly slot: Tuesday 17:00–18:00 every week."
    )
    # Paid for, it is a standing slot like any other: the tenth week follows by itself.
    assert labels(story.say("emma", "my weekly slot"), "emma") == ["Stop Tue 17:00"]
    story.until("2026-03-20T09:00:00+01:00")
    assert (booked(story, "Emma")[-1], story.units("Emma")) == ("05-05T17:00", ("7.00", "7.00", "0.00"))


def test_weeks_that_are_never_paid_begin_nothing(story: Story) -> None:
    story.confirm("coach", "rules payment full")
    story.say("emma", "every tuesday at 5")
    story.tap("emma", "New 10-pack 400 €")
    story.tap("emma", "I agree, book it")
    story.until("2026-03-09T09:00:00+01:00")
    assert texts(story.say("emma", "my weekly slot"), "emma")[0].startswith("There is no weekly slot.")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_a_slot_that_ended_with_its_pack_goes_on_with_the_next_by_one_tap(story: Story) -> None:
    sold(story, "Emma", "5-pack")
    story.confirm("emma", "every tuesday at 5")
    story.until("2026-05-20T09:00:00+02:00")
    assert story.units("Emma") == ("0.00", "0.00", "0.00")
    story.say("emma", "buy 10-pack")
    bought = story.tap("emma", "I agree, buy it")
    assert texts(bought, "emma") == [
        "It's yours: 10-pack, 10 sessions, 400 €, until 19 November.\n"
        "10 left: 0 booked, 10 free, until 19 November.\n"
        "Your weekly slot ended with the pack before; one tap lets it go on with this one."
    ]
    assert labels(bought, "emma") == ["Book", "Weekly slot too"]
    shown = story.tap("emma", "Weekly slot too")
    assert texts(shown, "emma") == [
        "Tuesday 17:00–18:00 every week: 8 sessions, 26 May – 14 July. Book it?\n"
        "It takes 8 of your 10 free sessions. It goes on by itself until the pack is empty."
    ]
    story.tap("emma", "Book")
    assert story.units("Emma") == ("10.00", "8.00", "2.00")
    assert labels(story.say("emma", "my weekly slot"), "emma") == ["Stop Tue 17:00"]
    # Taken on once: with a third pack the slot that goes on is the one to ask about.
    story.confirm("coach", "sell Emma 5-pack")
    agreed = story.tap("emma", "I agree")
    assert labels(agreed, "emma") == ["Book", "Weekly slot too"]
    assert "goes on with the packs you had before" in texts(agreed, "emma")[0]


def test_a_slot_that_was_stopped_is_not_offered_again(story: Story) -> None:
    sold(story, "Emma", "5-pack")
    story.confirm("emma", "every tuesday at 5")
    story.confirm("emma", "stop my weekly slot")
    story.until("2026-05-20T09:00:00+02:00")
    story.say("emma", "buy 10-pack")
    assert labels(story.tap("emma", "I agree, buy it"), "emma") == ["Book"]


def test_the_coach_cancels_everything_and_the_weekly_slot_is_named(story: Story) -> None:
    sold(story, "Emma", "5-pack")
    story.confirm("emma", "every tuesday at 5")
    shown = story.say("coach", "cancel everything for Emma")
    line = "The weekly slot stays: Tuesday 17:00–18:00 every week."
    assert texts(shown, "coach")[0].splitlines()[-1] == line
    assert labels(shown, "coach") == ["Cancel all", "Keep", "Stop Tue 17:00"]
    told = story.tap("coach", "Cancel all")
    assert texts(told, "emma")[0].splitlines()[-1] == line
    assert texts(told, "coach")[0].splitlines()[-1] == line
    assert (booked(story, "Emma"), story.units("Emma")) == ([], ("5.00", "0.00", "5.00"))
    story.confirm("coach", "undo")
    assert len(booked(story, "Emma")) == 5


def test_a_new_pack_is_a_new_agreement_with_one_tap_to_go_on(story: Story) -> None:
    sold(story, "Emma", "5-pack")
    story.confirm("emma", "every tuesday at 5")
    assert booked(story, "Emma")[-1] == "03-31T17:00"
    story.confirm("coach", "sell Emma 10-pack")
    agreed = story.tap("emma", "I agree")
    assert texts(agreed, "emma")[0].splitlines()[-1] == (
        "Your weekly slot goes on with the packs you had before; with this one only if you tap it."
    )
    assert labels(agreed, "emma") == ["Book", "Weekly slot too"]
    story.until("2026-03-10T09:00:00+01:00")
    assert story.units("Emma") == ("14.00", "4.00", "10.00")
    shown = story.tap("emma", "Weekly slot too")
    assert texts(shown, "emma") == [
        "Tuesday 17:00–18:00 every week: 5 sessions, 7 April – 5 May. Book it?\n"
        "It takes 5 of your 10 free sessions. It goes on by itself until the pack is empty."
    ]
    story.tap("emma", "Book")
    assert (len(booked(story, "Emma")), story.units("Emma")) == (9, ("14.00", "9.00", "5.00"))
    assert labels(story.say("emma", "my weekly slot"), "emma") == ["Stop Tue 17:00"]
    # Each week that comes into reach is booked once.
    story.until("2026-03-20T09:00:00+01:00")
    assert story.units("Emma") == ("12.00", "9.00", "3.00")


def test_it_is_taken_on_where_the_calendar_is_not_open_yet(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "every tuesday at 5")
    story.confirm("coach", "sell Emma 5-pack")
    story.tap("emma", "I agree")
    taken = story.tap("emma", "Weekly slot too")
    assert texts(taken, "emma") == [
        "Your weekly slot goes on with this pack too, as the calendar opens: Tuesday 17:00–18:00 every week."
    ]
    assert texts(taken, "coach") == [
        "Emma's weekly slot goes on with the new pack: Tuesday 17:00–18:00 every week."
    ]
    assert story.units("Emma") == ("15.00", "9.00", "6.00")
    story.until("2026-05-20T09:00:00+02:00")
    # The 5-pack ends on 1 June: four of its Tuesdays are left, and the last of the 10-pack.
    assert len(story.client("Emma")["bookings"]) == 14
