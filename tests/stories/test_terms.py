"""The rule card: each term by chat, numbered, agreed to with a tap, frozen on the pack, and quoted where it decides."""

from tests.stories.simulated import Story, labels, texts


def test_each_rule_is_one_line_and_they_make_one_card(story: Story) -> None:
    for rule in (
        "rules cancel 48h free 24h half",
        "rules move 12h",
        "rules no-show 50%",
        "rules forgive 1",
        "rules refund single price",
        "rules payment on account 3",
        "rules valid from first use",
        "rules transfer on",
        "rules family off",
        "rules weekly 2",
    ):
        story.confirm("coach", rule)
    told = story.confirm("coach", "sell Emma 10-pack")
    first = [
        "1 Cancel free up to 48 h before, 50 % up to 24 h before; later it counts. "
        "Move free up to 12 h before; later it counts. 1 late cancel per pack is let go.",
        "2 Rain or Alex cancels: session back.",
        "3 The time runs from the first session. Not used by the end: it expires.",
        "4 Refund: price paid less used at the single price (50 €).",
        "5 No-show counts 50 %.",
    ]
    assert texts(told, "emma")[0].splitlines() == [
        "Alex has set up a 10-pack for you: 10 sessions, 400 €, valid 6 months from the first session.",
        *first,
        "4 more rules under “Details”.",
    ]
    whole = story.tap("emma", "Details")
    assert texts(whole, "emma")[0].splitlines()[1:] == [
        *first,
        "6 Up to 3 single sessions on account.",
        "7 Sessions can be passed on to another client.",
        "8 For you alone, not for family.",
        "9 At most 2 sessions a week.",
    ]
    assert texts(story.tap("emma", "I agree"), "emma")[0].startswith("Agreed, rules v11 of your 10-pack.")
    story.confirm("coach", "rules cancel 24h")
    assert "v11), agreed on 2 March" in texts(story.say("emma", "my rules"), "emma")[0]


def test_time_runs_from_the_first_session_alone(story: Story) -> None:
    story.confirm("coach", "rules valid from first use")
    story.confirm("coach", "sell Emma single")
    story.tap("emma", "I agree")
    assert story.client("Emma")["packs"][0]["expires_on"] is None
    story.until("2026-05-04T09:00:00+02:00")
    assert story.units("Emma") == ("1.00", "0.00", "1.00")
    story.confirm("coach", "sell Noah 10-pack")
    story.tap("noah", "I agree")
    story.confirm("noah", "book thu 17:00")
    story.confirm("noah", "cancel thursday")
    story.confirm("noah", "book fri 17:00")
    assert story.client("Noah")["packs"][0]["expires_on"] is None
    story.until("2026-05-08T19:00:00+02:00")
    # The first session was on 8 May: valid through 7 November.
    assert story.client("Noah")["packs"][0]["expires_on"] == "2026-11-07"


def test_tiers_across_a_clock_change_count_elapsed_hours(story: Story) -> None:
    story.confirm("coach", "rules cancel 48h free, 24h half, less full")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.until("2026-03-27T08:00:00+01:00")
    # Clocks go forward in the night to Sunday 29 March: Monday 10:00 less 48 h is Saturday 09:00.
    story.confirm("emma", "book monday 10:00")
    story.until("2026-03-28T09:00:00+01:00")
    asked = story.say("emma", "cancel monday")
    assert "It is free: you keep 10." in texts(asked, "emma")[0]
    story.tap("emma", "Keep")
    story.until("2026-03-28T09:30:00+01:00")
    asked = story.say("emma", "cancel monday")
    assert "10 left becomes 9.5" in texts(asked, "emma")[0]
    story.tap("emma", "Cancel anyway")
    booking = story.client("Emma")["bookings"][0]
    assert (booking["status"], story.units("Emma")) == ("late_cancelled", ("9.50", "0.00", "9.50"))
    entry = story.client("Emma")["entries"][-1]
    assert (entry["units"], entry["rule"]) == ("-0.50", "rules v2: 24 h notice, 50 % counted")


def test_two_packs_with_different_terms_each_judge_their_own(story: Story) -> None:
    story.confirm("coach", "sell Emma 5-pack")
    story.tap("emma", "I agree")
    story.confirm("coach", "rules cancel 48h free, 24h half")
    story.confirm("coach", "sell Emma single")
    story.tap("emma", "I agree")
    # The single ends first, so it is drawn on first; then the 5-pack with the rules of before.
    story.confirm("emma", "book thu 17:00")
    story.confirm("emma", "book fri 17:00")
    first, second = story.client("Emma")["packs"]
    drawn = [booking["pack_id"] for booking in story.client("Emma")["bookings"]]
    assert drawn == [second["id"], first["id"]]
    story.until("2026-03-04T08:00:00+01:00")
    story.confirm("emma", "cancel thursday")
    story.confirm("emma", "cancel friday")
    first, second = story.client("Emma")["packs"]
    assert (second["units"]["used"], second["units"]["available"]) == ("0.50", "0.50")
    assert (first["units"]["used"], first["units"]["available"]) == ("0.00", "5.00")


def test_on_account_sells_so_many_single_sessions_unpaid_and_no_more(story: Story) -> None:
    story.confirm("coach", "rules payment on account 2")
    for day in ("thu", "fri"):
        story.say("emma", f"book {day} 17:00")
        story.tap("emma", "Single session 50 €")
        story.tap("emma", "I agree, book it")
    emma = story.client("Emma")
    assert (emma["owed"], emma["units"]["booked"]) == ("100.00", "2.00")
    story.say("emma", "book sat 10:00")
    refused = story.tap("emma", "Single session 50 €")
    assert texts(refused, "emma") == [
        "2 single sessions are not paid yet (100 €); by the rules up to 2 may be. After a payment you can book on."
    ]
    assert labels(refused, "emma") == ["I've sent it", "Ask Alex"]
    story.confirm("coach", "Emma paid 50 cash")
    story.say("emma", "book sat 10:00")
    story.tap("emma", "Single session 50 €")
    story.tap("emma", "I agree, book it")
    assert (story.client("Emma")["owed"], story.units("Emma")) == ("100.00", ("3.00", "3.00", "0.00"))


def test_late_cancels_are_forgiven_as_often_as_agreed(story: Story) -> None:
    story.confirm("coach", "rules forgive 1")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    for day in ("tue", "wed"):
        story.confirm("emma", f"book {day} 10:00")
    story.until("2026-03-02T12:00:00+01:00")
    story.confirm("emma", "cancel tomorrow")
    assert story.units("Emma")[0] == "10.00"
    story.until("2026-03-03T12:00:00+01:00")
    story.confirm("emma", "cancel tomorrow")
    assert story.units("Emma")[0] == "9.00"
