"""An undo that comes when the world has moved on: whole or not at all, and the books agree."""

from tests.stories.simulated import Story, texts


def sold(story: Story, name: str = "Emma") -> None:
    story.confirm("coach", f"sell {name} 10-pack")
    story.tap(name.lower(), "I agree")


def test_an_ok_for_what_time_had_marked_is_undone_as_a_word_alone(story: Story) -> None:
    sold(story)
    story.confirm("emma", "book tomorrow 17:00")
    story.until("2026-03-03T19:00:00+01:00")
    story.say("coach", "emma ok")
    story.confirm("coach", "undo")
    assert story.client("Emma")["bookings"][0]["status"] == "completed"
    assert story.units("Emma") == ("9.00", "0.00", "9.00")
    assert story.faults() == []


def test_an_approval_is_not_undone_once_the_client_has_cancelled(story: Story) -> None:
    sold(story)
    story.confirm("coach", "rules approval on")
    asked = story.confirm("emma", "book friday 17:00")
    approve = next(
        choice["id"] for message in asked if message["to"] == "coach" for choice in message["choices"]
    )
    story.tap("coach", approve)
    assert story.client("Emma")["bookings"][0]["status"] == "confirmed"
    story.confirm("emma", "cancel friday")
    refused = texts(story.say("coach", "undo"), "coach")[-1]
    assert "is no longer booked" in refused
    assert story.client("Emma")["bookings"][0]["status"] == "cancelled"
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    assert story.faults() == []


def test_a_move_by_the_coach_is_not_undone_once_the_client_has_moved_on(story: Story) -> None:
    sold(story)
    story.confirm("emma", "book thursday 17:00")
    story.confirm("coach", "move emma thursday to friday 10:00")
    story.confirm("emma", "move friday to friday 12:00")
    assert "is no longer booked" in texts(story.say("coach", "undo"), "coach")[-1]
    assert [item["starts_at"] for item in story.client("Emma")["bookings"]] == ["2026-03-06T12:00:00+01:00"]
    assert story.faults() == []


def test_of_two_late_cancels_at_once_the_second_is_shown_as_counting(story: Story) -> None:
    story.confirm("coach", "rules forgive 1")
    sold(story)
    story.confirm("emma", "book tomorrow 9:00")
    story.confirm("emma", "book tomorrow 10:00")
    story.until("2026-03-02T12:00:00+01:00")
    asked = story.say("emma", "cancel everything tomorrow")
    assert "10 left becomes 9" in texts(asked, "emma")[-1]
    story.tap("emma", "Cancel anyway")
    assert story.units("Emma") == ("9.00", "0.00", "9.00")
    assert story.faults() == []


def test_a_single_session_is_not_bought_for_a_time_that_is_gone(story: Story) -> None:
    asked = story.say("emma", "book friday 17:00")
    single = next(item["id"] for item in asked[-1]["choices"] if "50" in item["label"])
    card = story.tap("emma", single)
    story.until("2026-03-02T09:05:00+01:00")
    sold(story, "Noah")
    story.confirm("noah", "book friday 17:00")
    agree = next(item["id"] for item in card[-1]["choices"] if item["role"] == "confirm")
    assert "taken" in texts(story.tap("emma", agree), "emma")[-1]
    assert story.client("Emma")["packs"] == []
    assert story.client("Emma")["owed"] == "0.00"
    assert story.faults() == []


def test_undone_after_the_packs_end_a_unit_that_comes_back_expires(story: Story) -> None:
    sold(story)
    story.confirm("coach", "book emma 1 september 17:00")
    story.until("2026-08-31T09:00:00+02:00")
    story.confirm("coach", "cancel emma 1 september")
    story.until("2026-09-02T09:00:00+02:00")
    assert story.units("Emma") == ("0.00", "0.00", "0.00")
    refused = texts(story.say("coach", "undo"), "coach")[-1]
    assert "has used what it gave" in refused
    assert story.faults() == []


def test_rules_that_nobody_accepted_do_not_count_a_late_move_past_the_packs_end(story: Story) -> None:
    story.confirm("coach", "sell Emma single")
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("coach", "book emma 1 april 17:00")
    story.until("2026-03-31T20:00:00+02:00")
    moved = story.confirm("emma", "move wednesday to friday 10:00")
    assert texts(moved, "emma")
    assert story.units("Emma") == ("11.00", "1.00", "10.00")
    packs = {pack["offer"]: pack["units"] for pack in story.client("Emma")["packs"]}
    assert (packs["Single"]["used"], packs["Single"]["available"]) == ("0.00", "1.00")
    assert packs["10-pack"]["reserved"] == "1.00"
    assert story.faults() == []
