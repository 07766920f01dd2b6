"""Court fees: quoted before, charged with the booking, dropped with it, kept after a late cancel."""

from tests.stories.simulated import Story, texts

TENNIS = "new type: Tennis 60 min, 1 session, court fee 15"


def sold(story: Story, *names: str) -> None:
    for name in names:
        story.confirm("coach", f"sell {name} 10-pack")
        story.tap(name.lower(), "I agree")


def money(story: Story, name: str = "Emma") -> tuple[str, str]:
    """(owed, credit)."""
    client = story.client(name)
    return client["owed"], client["credit"]


def test_a_fee_is_quoted_charged_and_dropped_in_time(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", TENNIS)
    asked = story.say("emma", "book tennis thu 17:00")
    assert "It takes 1 of your 10 free sessions and 15 € court fee." in texts(asked, "emma")[0]
    booked = story.tap("emma", "Book")
    assert "Extra: 15 €." in texts(booked, "emma")[-1]
    assert money(story) == ("415.00", "0.00")
    gone = story.confirm("emma", "cancel thursday")
    assert "The extra of 15 € is dropped." in texts(gone, "emma")[-1]
    assert money(story) == ("400.00", "0.00")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_a_fee_that_was_paid_comes_back_as_credit(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", TENNIS)
    story.confirm("emma", "book tennis thu 17:00")
    story.confirm("coach", "emma paid 415 cash")
    assert money(story) == ("0.00", "0.00")
    story.confirm("emma", "cancel thursday")
    assert money(story) == ("0.00", "15.00")
    # The credit is used at once by the next one.
    story.confirm("emma", "book tennis fri 17:00")
    assert money(story) == ("0.00", "0.00")


def test_a_late_cancel_and_a_no_show_keep_the_fee(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("coach", TENNIS)
    story.confirm("emma", "book tennis tomorrow 10:00")
    story.confirm("noah", "book tennis tomorrow 12:00")
    story.until("2026-03-02T18:00:00+01:00")
    story.confirm("emma", "cancel tomorrow")
    assert money(story) == ("415.00", "0.00")
    story.until("2026-03-03T14:00:00+01:00")
    story.confirm("coach", "noah no-show")
    assert money(story, "Noah") == ("415.00", "0.00")
    assert story.units("Noah") == ("9.00", "0.00", "9.00")


def test_a_fee_waits_for_the_coach_where_the_rules_were_never_accepted(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("coach", TENNIS)
    story.confirm("coach", "book Emma tennis tomorrow 10:00")
    story.confirm("coach", "book Emma tennis tomorrow 12:00")
    story.until("2026-03-02T18:00:00+01:00")
    story.confirm("emma", "cancel tomorrow 10:00")
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    assert money(story) == ("430.00", "0.00")
    story.tap("coach", "Let it go")
    assert money(story) == ("415.00", "0.00")
    story.confirm("emma", "cancel tomorrow 12:00")
    story.tap("coach", "It counts")
    assert money(story) == ("415.00", "0.00")
    assert story.units("Emma") == ("9.00", "0.00", "9.00")
    assert [item["status"] for item in story.client("Emma")["bookings"]] == ["cancelled", "late_cancelled"]


def test_terms_can_let_the_fee_go(story: Story) -> None:
    story.confirm("coach", "rules extras 50%")
    sold(story, "Emma")
    story.confirm("coach", TENNIS)
    story.confirm("emma", "book tennis tomorrow 10:00")
    story.until("2026-03-02T18:00:00+01:00")
    story.confirm("emma", "cancel tomorrow")
    assert money(story) == ("407.50", "0.00")


def test_a_request_that_is_declined_or_lapses_drops_its_fee(story: Story) -> None:
    story.confirm("coach", "rules approval on")
    sold(story, "Emma")
    story.confirm("coach", TENNIS)
    story.confirm("emma", "book tennis thu 17:00")
    assert money(story) == ("415.00", "0.00")
    story.tap("coach", "Decline")
    assert money(story) == ("400.00", "0.00")
    story.confirm("emma", "book tennis fri 17:00")
    story.until("2026-03-04T12:00:00+01:00")
    assert money(story) == ("400.00", "0.00")
    assert [item["status"] for item in story.client("Emma")["bookings"]] == ["cancelled", "cancelled"]


def test_the_place_has_a_fee_and_the_coach_cancels(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "hours sat 9-13 at Court 2")
    story.confirm("coach", "place Court 2 court fee 12.50")
    asked = story.say("emma", "book sat 10:00")
    assert "Saturday 7 March, 10:00–11:00, Court 2 is free." in texts(asked, "emma")[0]
    assert "and 12.50 € court fee." in texts(asked, "emma")[0]
    story.tap("emma", "Book")
    assert money(story) == ("412.50", "0.00")
    story.confirm("coach", "cancel emma saturday")
    assert money(story) == ("400.00", "0.00")
    story.confirm("coach", "undo")
    assert money(story) == ("412.50", "0.00")
    assert story.units("Emma") == ("10.00", "1.00", "9.00")


def test_an_offer_for_one_type_fits_no_other(story: Story) -> None:
    story.confirm("coach", TENNIS)
    story.confirm("coach", "offers add Tennis5 5 250 3 months for Tennis")
    story.confirm("coach", "sell emma tennis5")
    story.tap("emma", "I agree")
    refused = story.say("emma", "book thu 17:00")
    assert "another kind of session" in texts(refused, "emma")[0]
    story.confirm("emma", "book tennis thu 17:00")
    assert story.units("Emma") == ("5.00", "1.00", "4.00")


def test_a_weekly_maximum_is_refused_and_the_coach_may_override(story: Story) -> None:
    story.confirm("coach", "rules weekly 1")
    sold(story, "Emma")
    story.confirm("emma", "book tue 10:00")
    refused = story.say("emma", "book thu 10:00")
    assert "at most 1 sessions a week" in texts(refused, "emma")[0]
    warned = story.say("coach", "book emma thu 10:00")
    assert "That is more than the weekly maximum of the pack." in texts(warned, "coach")[0]
    story.tap("coach", "Book")
    assert story.units("Emma") == ("10.00", "2.00", "8.00")
    story.confirm("emma", "book next monday 10:00")
    assert story.units("Emma") == ("10.00", "3.00", "7.00")


def test_the_coach_overrides_his_daily_maximum_and_his_notice(story: Story) -> None:
    story.confirm("coach", "rules daily 1")
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book today 15:00")
    refused = story.say("noah", "book today 17:00")
    assert "is full" in texts(refused, "noah")[0]
    warned = story.say("coach", "book noah today 10:00")
    assert "That is shorter notice than your rules ask for." in texts(warned, "coach")[0]
    warned = story.say("coach", "book noah today 17:00")
    assert "That is more sessions than your daily maximum." in texts(warned, "coach")[0]
    story.tap("coach", "Book")
    assert story.units("Noah") == ("10.00", "1.00", "9.00")


def test_what_becomes_of_the_fee_is_said_before_anything_happens(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", TENNIS)
    story.confirm("emma", "book tennis tomorrow 10:00")
    story.confirm("emma", "book tennis fri 10:00")
    late = story.say("emma", "cancel tomorrow")
    assert "The extra of 15 € is dropped." in texts(late, "emma")[0]
    story.tap("emma", "Keep")
    story.until("2026-03-02T18:00:00+01:00")
    late = story.say("emma", "cancel tomorrow")
    assert "The extra of 15 € stays." in texts(late, "emma")[0]
    moved = story.say("emma", "move tomorrow to thursday 10:00")
    assert "The extra of 15 € stays. The new one comes with 15 €." in texts(moved, "emma")[0]
    story.tap("emma", "Move anyway")
    assert money(story) == ("445.00", "0.00")
    assert story.units("Emma") == ("9.00", "2.00", "7.00")


def test_a_nudge_for_a_fee_comes_after_the_session(story: Story) -> None:
    story.confirm("coach", "sell emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("coach", "emma paid 400 cash")
    story.confirm("coach", TENNIS)
    story.confirm("emma", "book tennis 16 march 10:00")
    said = story.until("2026-03-18T20:00:00+01:00")
    assert not any("court fee" in text and "open" in text for text in texts(said, "emma"))
    said = story.until("2026-03-20T20:00:00+01:00")
    assert any(text.startswith("Your court fee of 16 March: 15 €") for text in texts(said, "emma"))


def test_another_coach_knows_nothing_of_it(story: Story) -> None:
    story.begin(scenario="two")
    story.confirm("coach", TENNIS)
    assert "Tennis" not in texts(story.say("bea", "types"), "bea")[0]
    assert "Tennis" in texts(story.say("coach", "types"), "coach")[0]
    story.confirm("bea", "sell lena 10-pack")
    story.tap("lena", "I agree")
    booked = story.confirm("lena", "book tennis thu 17:00")
    assert "court fee" not in texts(booked, "lena")[-1]
    client = story.client("Lena", "bea")
    assert (client["owed"], client["units"]["booked"]) == ("400.00", "1.00")
    refused = story.say("stranger", "book tennis thu 17:00")
    assert not any("Tennis" in text for text in texts(refused, "stranger"))


def test_a_fee_noted_for_a_session_goes_with_it(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book tomorrow 16:00")
    story.confirm("noah", "book tomorrow 17:00")
    shown = story.say("coach", "court fee Emma 15 tomorrow 16:00")
    assert texts(shown, "coach")[0].endswith("It goes with Tuesday 3 March, 16:00.")
    story.tap("coach", "Charge it")
    story.confirm("coach", "court fee Noah 15")
    assert (money(story, "Emma"), money(story, "Noah")) == (("415.00", "0.00"), ("415.00", "0.00"))
    called = story.confirm("coach", "rain tomorrow 15-19")
    assert "2 sessions" in texts(called, "coach")[-1]
    # Noah's was a charge by itself, which no rain drops.
    assert (money(story, "Emma"), money(story, "Noah")) == (("400.00", "0.00"), ("415.00", "0.00"))
    story.confirm("coach", "undo")
    assert money(story, "Emma") == ("415.00", "0.00")
    story.confirm("coach", "undo last 2")
    assert (money(story, "Emma"), money(story, "Noah")) == (("400.00", "0.00"), ("400.00", "0.00"))
    story.confirm("emma", "cancel tomorrow")
    assert money(story, "Emma") == ("400.00", "0.00")
