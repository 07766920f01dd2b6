"""A coach sells a pack; his client books, cancels in time and late, and asks why; the coach is paid."""

from tests.stories.simulated import Story, labels, texts


def test_a_pack_is_sold_and_the_rules_accepted(story: Story) -> None:
    said = story.confirm("coach", "sell Emma 10-pack")
    assert "10 sessions, 400 €, until 1 September" in texts(said, "emma")[0]
    assert story.client("Emma")["packs"][0]["accepted"] is False
    story.tap("emma", "I agree")

    emma = story.client("Emma")
    assert emma["owed"] == "400.00"
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    (pack,) = emma["packs"]
    assert (pack["offer"], pack["payment"], pack["expires_on"], pack["accepted"]) == (
        "10-pack",
        "open",
        "2026-09-01",
        True,
    )
    assert [(entry["kind"], entry["units"], entry["money"]) for entry in emma["entries"]] == [
        ("sale", "10.00", "400.00")
    ]
    assert story.client("Noah")["packs"] == []


def test_a_session_is_booked_trained_and_explained(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    proposed = story.say("emma", "can I come friday at 6?")
    assert texts(proposed, "emma")[0].startswith("Friday 6 March, 18:00–19:00 is free. Book it?\n")
    booked = story.tap("emma", "Book")
    assert texts(booked, "emma") == [
        "Booked: Friday 6 March, 18:00–19:00. Free to cancel until Thursday 18:00.\n"
        "10 left: 1 booked, 9 free, until 1 September."
    ]
    assert story.units("Emma") == ("10.00", "1.00", "9.00")

    reminded = story.until("2026-03-06T17:00:00+01:00")
    reminders = [
        message["at"] for message in reminded if message["to"] == "emma" and "18:00" in message["text"]
    ]
    assert reminders == ["2026-03-05T15:00:00+01:00", "2026-03-06T16:00:00+01:00"]

    story.until("2026-03-06T19:00:00+01:00")
    assert story.units("Emma") == ("9.00", "0.00", "9.00")
    assert story.client("Emma")["bookings"][0]["status"] == "completed"
    assert "−1 Fri 6 March, trained" in texts(story.say("emma", "why 9?"), "emma")[0]
    assert "−1 Fri 6 March, trained" in texts(story.say("coach", "why Emma"), "coach")[0]


def test_a_cancel_exactly_on_the_limit_is_free_and_a_minute_later_it_counts(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book thu 17:00")
    story.confirm("emma", "book fri 17:00")

    story.until("2026-03-04T17:00:00+01:00")
    story.confirm("emma", "cancel thursday")
    assert story.units("Emma") == ("10.00", "1.00", "9.00")

    story.until("2026-03-05T17:01:00+01:00")
    asked = story.say("emma", "can't make it tomorrow, sorry")
    assert "free was until 17:00 today" in texts(asked, "emma")[0]
    assert "10 left becomes 9" in texts(asked, "emma")[0]
    assert labels(asked, "emma") == ["Cancel anyway", "Move it", "Keep it", "Ask Alex to let it go"]
    story.tap("emma", "Cancel anyway")
    assert story.units("Emma") == ("9.00", "0.00", "9.00")
    assert [booking["status"] for booking in story.client("Emma")["bookings"]] == [
        "cancelled",
        "late_cancelled",
    ]


def test_who_asks_in_time_and_taps_within_a_quarter_of_an_hour_was_in_time(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book thu 17:00")
    story.until("2026-03-04T16:55:00+01:00")
    story.say("emma", "cancel thursday")
    story.until("2026-03-04T17:10:00+01:00")
    story.tap("emma", "Cancel")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_who_taps_later_than_that_was_late(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book thu 17:00")
    story.until("2026-03-04T16:55:00+01:00")
    story.say("emma", "cancel thursday")
    story.until("2026-03-04T17:11:00+01:00")
    story.tap("emma", "Cancel")
    assert story.units("Emma") == ("9.00", "0.00", "9.00")


def test_rules_nobody_accepted_do_not_count_by_themselves(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("coach", "book emma thu 17:00")
    story.until("2026-03-05T10:00:00+01:00")
    told = story.confirm("emma", "cancel today")
    assert labels(told, "coach")[-3:] == ["It counts", "Let it go", "Half"]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    story.tap("coach", "It counts")
    assert story.units("Emma") == ("9.00", "0.00", "9.00")


def test_payments_in_parts_overpaid_and_used_at_the_next_sale(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("coach", "Emma paid 150 cash")
    assert (story.client("Emma")["owed"], story.client("Emma")["packs"][0]["payment"]) == (
        "250.00",
        "partially_paid",
    )
    story.confirm("coach", "emma paid 280.50 by transfer")
    emma = story.client("Emma")
    assert (emma["owed"], emma["credit"], emma["packs"][0]["payment"]) == ("0.00", "30.50", "paid")
    story.confirm("coach", "sell emma single")
    emma = story.client("Emma")
    assert (emma["owed"], emma["credit"]) == ("19.50", "0.00")
    assert [entry["money"] for entry in emma["entries"]] == [
        "400.00",
        "-150.00",
        "-250.00",
        "50.00",
        "-30.50",
    ]


def test_a_payment_whose_surplus_was_used_is_undone_with_that_use(story: Story) -> None:
    story.confirm("coach", "sell Emma 5-pack")
    story.confirm("coach", "emma paid 250")
    story.confirm("coach", "sell emma single")
    story.tap("coach", "Undo")
    assert "on it stand" not in str(story.state())
    story.say("coach", "no")
    said = story.say("coach", "undo last 2")
    assert len(texts(said, "coach")[0].splitlines()) == 2
    story.tap("coach", "Undo")
    emma = story.client("Emma")
    assert (emma["owed"], emma["credit"]) == ("220.00", "0.00")
    assert story.units("Emma") == ("5.00", "0.00", "5.00")


def test_a_sale_on_which_something_stands_is_not_undone(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("emma", "book fri 10")
    refused = story.say("coach", "undo")
    assert "booking of Friday 6 March, 10:00" in texts(refused, "coach")[-1]
    assert story.units("Emma") == ("10.00", "1.00", "9.00")


def test_nobody_gets_what_is_taken(story: Story) -> None:
    for name in ("Emma", "Noah"):
        story.confirm("coach", f"sell {name} 5-pack")
    story.say("emma", "book fri 18:00")
    story.until("2026-03-02T09:05:00+01:00")
    story.say("noah", "book fri 18:00")
    story.tap("noah", "Book")
    late = story.tap("emma", "Book")
    assert texts(late, "emma")[0] == "Friday 18:00 is taken. Close to it:"
    assert labels(late, "emma") == ["Fri 16:30", "Fri 17:00", "Fri 19:00", "Wait for 18:00"]
    assert story.units("Emma") == ("5.00", "0.00", "5.00")


def test_a_double_tap_books_once(story: Story) -> None:
    story.confirm("coach", "sell Emma 5-pack")
    proposal = story.say("emma", "book fri 18:00")
    book = proposal[0]["choices"][0]["id"]
    story.tap("emma", book)
    again = story.tap("emma", book)
    assert texts(again, "emma") == ["That is answered already."]
    assert story.units("Emma") == ("5.00", "1.00", "4.00")


def test_without_a_free_session_one_is_bought_with_the_booking(story: Story) -> None:
    none = story.say("noah", "book fri 18:00")
    assert labels(none, "noah") == ["Single session 50 €", "New 10-pack 400 €", "Ask Alex"]
    story.tap("noah", "Single session 50 €")
    story.tap("noah", "I agree, book it")
    noah = story.client("Noah")
    assert (noah["owed"], noah["packs"][0]["offer"], noah["packs"][0]["accepted"]) == (
        "50.00",
        "Single",
        True,
    )
    assert noah["bookings"][0]["status"] == "confirmed"


def test_what_is_not_used_expires_at_the_end_of_the_last_day(story: Story) -> None:
    story.confirm("coach", "sell Emma single")
    story.until("2026-04-01T23:59:00+02:00")
    assert story.units("Emma") == ("1.00", "0.00", "1.00")
    story.until("2026-04-02T00:00:00+02:00")
    emma = story.client("Emma")
    assert emma["packs"][0]["units"]["expired"] == "1.00"
    assert (emma["entries"][-1]["kind"], emma["entries"][-1]["units"]) == ("expiry", "-1.00")


def test_open_money_is_asked_for_on_the_ladder_until_it_is_paid(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    nudged = story.until("2026-03-31T12:00:00+02:00")
    days = [message["at"][:10] for message in nudged if "still open" in message["text"]]
    assert days == ["2026-03-05", "2026-03-09", "2026-03-16"]


def test_a_promise_pauses_the_ladder(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.say("emma", "I'll pay friday 13 march")
    nudged = story.until("2026-03-31T12:00:00+02:00")
    days = [message["at"][:10] for message in nudged if "still open" in message["text"]]
    assert days == ["2026-03-16"]


def test_stop_ends_reminders_and_start_brings_them_back(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("emma", "book thu 17:00")
    story.confirm("emma", "book fri 17:00")
    story.say("emma", "stop reminders")
    assert texts(story.until("2026-03-05T18:00:00+01:00"), "emma") == []
    story.say("emma", "start")
    assert len(texts(story.until("2026-03-06T18:00:00+01:00"), "emma")) == 1
