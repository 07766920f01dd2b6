"""Moves, no-shows, forgiveness, undo and calling off: what is taken back is taken back whole, and said."""

from tests.stories.simulated import Story, labels, texts


def sold(story: Story, *names: str) -> None:
    for name in names:
        story.confirm("coach", f"sell {name} 10-pack")
        story.tap(name.lower(), "I agree")


def test_a_free_move_keeps_the_booking(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book thu 17:00")
    moved = story.confirm("emma", "move thursday to friday 10")
    assert texts(moved, "emma")[0].startswith("Moved to Friday 6 March, 10:00–11:00.")
    (booking,) = story.client("Emma")["bookings"]
    assert (booking["starts_at"], booking["status"]) == ("2026-03-06T10:00:00+01:00", "confirmed")
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    reminded = [message for message in story.until("2026-03-06T12:00:00+01:00") if message["to"] == "emma"]
    # Both would fall into the night, and come before it; none is left of Thursday's.
    assert [message["at"] for message in reminded if "10:00" in message["text"]] == [
        "2026-03-04T20:30:00+01:00",
        "2026-03-06T08:00:00+01:00",
    ]
    assert not any("17:00" in message["text"] for message in reminded)


def test_a_late_move_ends_the_old_booking_and_makes_a_new_one(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book tomorrow 17:00")
    story.until("2026-03-02T18:00:00+01:00")
    asked = story.say("emma", "move tomorrow to friday 10")
    assert "10 left becomes 9" in texts(asked, "emma")[0]
    story.tap("emma", "Move anyway")
    assert [booking["status"] for booking in story.client("Emma")["bookings"]] == [
        "late_cancelled",
        "confirmed",
    ]
    assert story.units("Emma") == ("9.00", "1.00", "8.00")


def test_a_late_move_without_another_unit_is_refused(story: Story) -> None:
    story.confirm("coach", "sell Noah single")
    story.tap("noah", "I agree")
    story.confirm("noah", "book tomorrow 17:00")
    story.until("2026-03-02T18:00:00+01:00")
    refused = story.say("noah", "move tomorrow to friday 10")
    assert "no free session for a new one" in texts(refused, "noah")[0]
    assert story.units("Noah") == ("1.00", "1.00", "0.00")


def test_a_no_show_is_marked_undone_and_forgiven(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book tomorrow 17:00")
    story.until("2026-03-03T19:00:00+01:00")
    story.confirm("coach", "emma no-show")
    assert story.client("Emma")["bookings"][0]["status"] == "no_show"
    assert story.units("Emma") == ("9.00", "0.00", "9.00")
    story.confirm("coach", "undo")
    assert story.client("Emma")["bookings"][0]["status"] == "completed"
    story.confirm("coach", "emma no-show")
    story.confirm("coach", "forgive emma")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_that_was_not_late_goes_to_the_coach_who_halves_it(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book tomorrow 17:00")
    story.until("2026-03-02T18:00:00+01:00")
    story.confirm("emma", "cancel tomorrow")
    assert story.units("Emma")[0] == "9.00"
    said = story.say("emma", "that wasn't late!")
    assert "Monday 2 March, 18:00 (Berlin)" in texts(said, "emma")[0]
    assert "accepted on 2 March" in texts(said, "coach")[0]
    story.tap("coach", "Half")
    assert story.units("Emma") == ("9.50", "0.00", "9.50")


def test_a_coachs_cancel_gives_the_unit_back_and_can_be_undone(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book tomorrow 17:00")
    story.until("2026-03-03T16:00:00+01:00")
    said = story.confirm("coach", "cancel emma today")
    assert "Your session is back." in texts(said, "emma")[0]
    booking = story.client("Emma")["bookings"][0]
    assert (booking["status"], booking["reason"]) == ("cancelled", "coach")
    story.confirm("coach", "undo")
    assert story.client("Emma")["bookings"][0]["status"] == "confirmed"
    assert story.units("Emma") == ("10.00", "1.00", "9.00")


def test_undoing_a_cancel_whose_slot_was_taken_is_refused(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book thu 17:00")
    story.confirm("coach", "cancel emma thursday")
    story.confirm("noah", "book thu 17:00")
    refused = story.say("coach", "undo")
    assert "has been taken since" in texts(refused, "coach")[-1]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_a_rainy_afternoon_is_called_off_with_one_tap(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book tomorrow 16:00")
    story.confirm("noah", "book tomorrow 17:30")
    said = story.say("coach", "rain tomorrow 15-19")
    assert texts(said, "coach")[0].startswith("Tuesday 3 March, 15:00–19:00: 2 sessions, 2 clients.")
    told = story.tap("coach", "Call off")
    assert len(labels(told, "emma")) == 3
    assert [story.client(name)["bookings"][0]["reason"] for name in ("Emma", "Noah")] == [
        "weather",
        "weather",
    ]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    taken = story.say("noah", "book tomorrow 17:30")
    assert texts(taken, "noah")[0].startswith("Tuesday 17:30 is not free.")
    story.confirm("coach", "undo")
    assert [story.client(name)["bookings"][0]["status"] for name in ("Emma", "Noah")] == [
        "confirmed",
        "confirmed",
    ]


def test_blocked_time_cannot_be_booked_until_it_is_opened_again(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "block fri 14-17")
    assert texts(story.say("emma", "book fri 15:00"), "emma")[0].startswith("Friday 15:00 is not free.")
    story.confirm("coach", "unblock fri")
    assert "is free. Book it?" in texts(story.say("emma", "book fri 15:00"), "emma")[0]


def test_new_rules_do_not_reach_sold_packs(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "rules cancel 48h")
    story.confirm("emma", "book thu 17:00")
    story.until("2026-03-04T16:00:00+01:00")
    story.confirm("emma", "cancel thursday")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    story.confirm("coach", "sell noah 10-pack")
    assert "48 h" in texts(story.say("noah", "my rules"), "noah")[0]


def test_a_unit_the_coach_gives_back_after_its_pack_is_over_gets_fourteen_days(story: Story) -> None:
    story.confirm("coach", "sell Emma single")
    story.tap("emma", "I agree")
    story.until("2026-03-31T10:00:00+02:00")
    story.confirm("emma", "book tomorrow 17:00")
    story.until("2026-04-01T10:00:00+02:00")
    story.confirm("emma", "cancel today")
    story.until("2026-04-03T10:00:00+02:00")
    assert story.units("Emma") == ("0.00", "0.00", "0.00")
    story.confirm("coach", "forgive emma")
    assert story.units("Emma") == ("1.00", "0.00", "1.00")
    assert story.client("Emma")["packs"][0]["expires_on"] == "2026-04-17"
    story.until("2026-04-18T00:00:00+02:00")
    assert story.units("Emma") == ("0.00", "0.00", "0.00")
