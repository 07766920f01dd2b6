"""One message for several things: a series, two sessions cancelled, everybody called off, two marks, two wishes."""

from tests.stories.simulated import Story, labels, texts


def sold(story: Story, *names: str, offer: str = "5-pack") -> None:
    for name in names:
        story.confirm("coach", f"sell {name} {offer}")
        story.tap(name.lower(), "I agree")


def starts(story: Story, name: str) -> list[str]:
    return [item["starts_at"] for item in story.client(name)["bookings"] if item["status"] == "confirmed"]


def test_every_tuesday_until_the_pack_is_used_leaves_taken_weeks_out(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("noah", "book 17 march 17:00")
    story.confirm("emma", "every tuesday at 5")
    assert starts(story, "Emma") == [
        "2026-03-03T17:00:00+01:00",
        "2026-03-10T17:00:00+01:00",
        "2026-03-24T17:00:00+01:00",
        "2026-03-31T17:00:00+02:00",
        "2026-04-07T17:00:00+02:00",
    ]
    assert story.units("Emma") == ("5.00", "5.00", "0.00")


def test_two_sessions_cancelled_with_one_tap_each_by_its_own_limit(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book tue 17:00 and thu 17:00 and fri 17:00")
    story.until("2026-03-02T18:00:00+01:00")
    asked = story.say("emma", "cancel tuesday and thursday")
    assert "Of these, 1 session would count by the rules: 5 left becomes 4." in texts(asked, "emma")[0]
    story.tap("emma", "Cancel anyway")
    assert [item["status"] for item in story.client("Emma")["bookings"]] == [
        "late_cancelled",
        "cancelled",
        "confirmed",
    ]
    assert story.units("Emma") == ("4.00", "1.00", "3.00")


def test_the_coach_is_away_and_everybody_is_told(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book fri 10:00")
    story.confirm("noah", "book fri 15:00")
    told = story.confirm("coach", "cancel everything on friday")
    for name in ("emma", "noah"):
        assert texts(told, name)[0].startswith("Alex has to call off Friday 6 March, ")
        assert len(labels(told, name)) == 3
    assert [story.client(name)["bookings"][0]["reason"] for name in ("Emma", "Noah")] == ["coach", "coach"]
    assert [story.units(name) for name in ("Emma", "Noah")] == [("5.00", "0.00", "5.00")] * 2


def test_two_sessions_marked_in_one_message(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book tomorrow 10:00")
    story.confirm("noah", "book tomorrow 11:00")
    story.until("2026-03-03T13:00:00+01:00")
    said = story.say("coach", "today emma ok, noah noshow")
    assert texts(said, "coach")[0].startswith("Emma, Tuesday 3 March, 10:00: trained.")
    story.tap("coach", "No-show")
    assert [story.client(name)["bookings"][0]["status"] for name in ("Emma", "Noah")] == [
        "completed",
        "no_show",
    ]


def test_a_no_to_one_wish_does_not_swallow_the_other(story: Story) -> None:
    sold(story, "Noah")
    story.confirm("noah", "book tomorrow 11:00")
    story.until("2026-03-03T13:00:00+01:00")
    said = story.say("coach", "today emma ok, noah noshow")
    assert texts(said, "coach")[0].startswith("I found no session of Emma to mark.")
    story.tap("coach", "No-show")
    assert story.client("Noah")["bookings"][0]["status"] == "no_show"


def test_a_payment_of_two_is_not_noted_for_one(story: Story) -> None:
    sold(story, "Emma", "Noah")
    said = story.say("coach", "emma and noah paid 50 each")
    assert texts(said, "coach")[0].endswith("2 clients, together 100 €.")
    assert [story.client(name)["owed"] for name in ("Emma", "Noah")] == ["220.00", "220.00"]


def test_an_expired_pack_is_extended_and_what_expired_comes_back(story: Story) -> None:
    sold(story, "Emma", offer="single")
    story.until("2026-04-05T10:00:00+02:00")
    assert story.units("Emma") == ("0.00", "0.00", "0.00")
    story.confirm("coach", "extend emma 2 weeks")
    emma = story.client("Emma")
    assert (emma["packs"][0]["expires_on"], emma["units"]["free"]) == ("2026-04-19", "1.00")
    story.confirm("coach", "undo")
    emma = story.client("Emma")
    assert (emma["packs"][0]["expires_on"], emma["units"]["free"]) == ("2026-04-01", "0.00")


def test_an_old_tap_does_not_count_a_payment_twice(story: Story) -> None:
    sold(story, "Emma")
    asked = story.say("emma", "I sent the transfer")
    note = next(item["id"] for message in asked for item in message["choices"] if item["label"] == "Note it")
    story.confirm("coach", "emma paid 220 by transfer")
    again = story.tap("coach", note)
    assert "Nothing is open, so all of it stays as credit." in texts(again, "coach")[0]
    assert (story.client("Emma")["owed"], story.client("Emma")["credit"]) == ("0.00", "0.00")


def test_a_purchase_is_shown_again_when_its_price_changed(story: Story) -> None:
    story.say("emma", "buy 5-pack")
    story.confirm("coach", "offers add 5-pack 5 240 3 months")
    again = story.tap("emma", "I agree, buy it")
    assert texts(again, "emma")[0].startswith("5-pack: 5 sessions, 240 €")
    assert story.client("Emma")["packs"] == []
    story.tap("emma", "I agree, buy it")
    assert story.client("Emma")["owed"] == "240.00"


def test_what_was_written_off_can_be_paid_after_all_or_stay_as_credit(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "write off emma 20")
    story.confirm("coach", "emma paid 200")
    proposed = story.say("coach", "emma paid 30 cash")
    assert texts(proposed, "coach") == [
        "Note 30 € cash from Emma? 20 € that were written off are paid after all. "
        "Nothing is open after that, 10 € stay as credit."
    ]
    story.tap("coach", "Note it")
    (pack,) = story.client("Emma")["packs"]
    assert (pack["paid"], pack["due"], pack["payment"]) == ("220.00", "0.00", "paid")
    assert story.client("Emma")["credit"] == "10.00"
    story.confirm("coach", "undo")
    story.say("coach", "emma paid 30 cash")
    story.tap("coach", "As credit")
    (pack,) = story.client("Emma")["packs"]
    assert (pack["paid"], story.client("Emma")["credit"]) == ("200.00", "30.00")


def test_a_confirmed_move_that_fails_halfway_is_taken_back_whole_whatever_else_was_asked(
    story: Story,
) -> None:
    """The free session that the proposal counted on is gone by the time of the "yes"."""
    for _ in range(2):
        story.confirm("coach", "sell Noah single")
        story.tap("noah", "I agree")
    story.confirm("noah", "book tomorrow 17:00")
    story.until("2026-03-02T18:00:00+01:00")
    assert "Move anyway" in labels(story.say("noah", "move tomorrow to friday 10"), "noah")
    story.confirm("coach", "undo")
    said = story.say("noah", "yes and what do I owe?")
    assert "there is no free session for a new one" in texts(said, "noah")[0]
    assert [item["status"] for item in story.client("Noah")["bookings"]] == ["confirmed"]
    assert story.units("Noah") == ("1.00", "1.00", "0.00")


def test_the_coach_is_ill_or_on_holiday_and_the_sessions_inside_are_called_off(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book tomorrow 10:00")
    story.confirm("noah", "book fri 10:00")
    ill = story.say("coach", "I'm sick tomorrow")
    assert texts(ill, "coach")[0].startswith("Tuesday 3 March: 1 session, 1 client. All sessions back.")
    told = story.tap("coach", "Call off")
    assert len(labels(told, "emma")) == 3
    story.confirm("coach", "holiday 5-7 march")
    assert [story.units(name) for name in ("Emma", "Noah")] == [("5.00", "0.00", "5.00")] * 2
    empty = story.say("coach", "holiday 9-10 march")
    assert labels(empty, "coach") == ["Block it", "No"]
