"""Paid before booking: what is bought for a time keeps that time, and is booked when the money is noted."""

import pytest

from tests.stories.simulated import Story, labels, texts


def bookings(story: Story, name: str = "Emma") -> list[tuple[str, str]]:
    return [(item["starts_at"][5:16], item["status"]) for item in story.client(name)["bookings"]]


@pytest.fixture
def bought(story: Story) -> Story:
    """Emma has no pack and buys a single session for Friday 18:00 on Monday at nine; all is to be paid first."""
    story.confirm("coach", "rules payment full")
    shown = story.say("emma", "can I come friday at 6?")
    single = next(label for label in labels(shown, "emma") if label.startswith("Single"))
    card = story.tap("emma", single)
    assert "The time is kept for you, and booked once 50 € have been paid." in texts(card, "emma")[0]
    kept = story.tap("emma", next(label for label in labels(card, "emma") if "book" in label.lower()))
    assert texts(kept, "emma") == [
        "Kept for you: Friday 6 March, 18:00–19:00, until Tuesday 09:00. "
        "It is booked once Alex has noted 50 € for your Single.\n"
        "1 left: 1 booked, 0 free, until 1 April."
    ]
    assert (
        "Kept for Emma: Friday 6 March, 18:00–19:00, until Tuesday 09:00. "
        "50 € for Single are paid first: it is booked when you note them."
    ) in texts(kept, "coach")
    assert bookings(story) == [("03-06T18:00", "requested")]
    assert (story.units("Emma"), story.client("Emma")["owed"]) == (("1.00", "1.00", "0.00"), "50.00")
    return story


def test_it_is_booked_when_the_payment_is_noted(bought: Story) -> None:
    assert "taken" in texts(bought.say("noah", "book fri 18:00"), "noah")[0]
    paid = bought.confirm("coach", "emma paid 50 cash")
    assert any(text.startswith("Booked: Friday 6 March, 18:00–19:00.") for text in texts(paid, "emma"))
    assert any(
        text.startswith("Booked for Emma: Friday 6 March, 18:00–19:00.") for text in texts(paid, "coach")
    )
    assert bookings(bought) == [("03-06T18:00", "confirmed")]
    bought.confirm("coach", "undo")
    assert (bookings(bought), bought.client("Emma")["owed"]) == ([("03-06T18:00", "requested")], "50.00")
    lapsed = bought.until("2026-03-03T10:00:00+01:00")
    assert bookings(bought) == [("03-06T18:00", "cancelled")]
    assert any("is no longer kept" in text for text in texts(lapsed, "emma"))


def test_a_part_of_it_is_not_enough(bought: Story) -> None:
    bought.confirm("coach", "emma paid 20 cash")
    assert bookings(bought) == [("03-06T18:00", "requested")]
    bought.confirm("coach", "emma paid 30 transfer")
    assert bookings(bought) == [("03-06T18:00", "confirmed")]


def test_without_the_money_it_lapses_and_the_session_stays_hers(bought: Story) -> None:
    lapsed = bought.until("2026-03-03T09:00:00+01:00")
    assert (
        "Friday 6 March, 18:00 is no longer kept: 50 € for your Single were not noted in time. "
        "The session is still yours:\n1 left: 0 booked, 1 free, until 1 April."
    ) in texts(lapsed, "emma")
    assert "Emma, Friday 6 March, 18:00: no longer kept, 50 € for Single were not paid in time." in texts(
        lapsed, "coach"
    )
    assert (bookings(bought), bought.units("Emma")) == (
        [("03-06T18:00", "cancelled")],
        ("1.00", "0.00", "1.00"),
    )
    bought.confirm("coach", "emma paid 50 cash")
    bought.confirm("emma", "book fri 18:00")
    assert bookings(bought)[-1] == ("03-06T18:00", "confirmed")


def test_the_coach_lets_her_come_all_the_same(bought: Story) -> None:
    bought.tap("coach", "Confirm")
    assert (bookings(bought), bought.client("Emma")["owed"]) == ([("03-06T18:00", "confirmed")], "50.00")


def test_who_has_credit_enough_is_booked_at_once(story: Story) -> None:
    story.confirm("coach", "rules payment full")
    story.confirm("coach", "emma paid 50 cash")
    shown = story.say("emma", "can I come friday at 6?")
    card = story.tap("emma", next(label for label in labels(shown, "emma") if label.startswith("Single")))
    assert "kept for you" not in texts(card, "emma")[0]
    story.tap("emma", next(label for label in labels(card, "emma") if "book" in label.lower()))
    assert bookings(story) == [("03-06T18:00", "confirmed")]
    assert (story.client("Emma")["owed"], story.client("Emma")["credit"]) == ("0.00", "0.00")


def test_a_pack_that_is_not_paid_yet_keeps_the_time_until_it_is(story: Story) -> None:
    story.confirm("coach", "rules payment full")
    story.confirm("coach", "sell Emma 10-pack")
    asked = story.say("emma", "book thu 17:00")
    assert texts(asked, "emma")[0].splitlines()[:3] == [
        "By the rules your 10-pack is paid before booking: 400 € are missing.",
        "Shall I keep Thu 5 March 17:00 for you until Tuesday 09:00? It is booked once Alex has noted the money.",
        "It takes 1 of your 10 free sessions. Free to cancel until Wednesday 17:00.",
    ]
    assert texts(asked, "emma")[0].endswith("With your tap you agree to these rules.")
    assert labels(asked, "emma") == ["Keep it for me", "I've sent it", "Ask Alex", "No thanks"]
    assert (bookings(story), story.units("Emma")) == ([], ("10.00", "0.00", "10.00"))
    story.tap("emma", "Keep it for me")
    assert bookings(story) == [("03-05T17:00", "requested")]
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    assert "taken" in texts(story.say("noah", "book thu 17:00"), "noah")[0]
    story.confirm("coach", "emma paid 399 cash")
    assert bookings(story) == [("03-05T17:00", "requested")]
    story.confirm("coach", "emma paid 1 cash")
    assert bookings(story) == [("03-05T17:00", "confirmed")]
    assert story.client("Emma")["owed"] == "0.00"


def test_a_time_that_nobody_pays_for_is_given_back(story: Story) -> None:
    story.confirm("coach", "rules payment half")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    asked = story.say("emma", "book thu 17:00 and fri 17:00")
    assert "200 € are missing" in texts(asked, "emma")[0]
    story.tap("emma", "Keep it for me")
    assert story.units("Emma") == ("10.00", "2.00", "8.00")
    story.until("2026-03-03T09:30:00+01:00")
    assert bookings(story) == [("03-05T17:00", "cancelled"), ("03-06T17:00", "cancelled")]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    story.confirm("coach", "emma paid 200 cash")
    story.confirm("emma", "book thu 17:00")
    assert bookings(story)[-1] == ("03-05T17:00", "confirmed")
