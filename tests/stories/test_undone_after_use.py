"""Undo once a client has built on what is undone: refused with the reason, and nobody pays for what he was told is off."""

from tests.stories.simulated import Story, texts


def sold(story: Story, name: str, what: str) -> None:
    story.confirm("coach", f"sell {name} {what}")
    story.tap(name.lower(), "I agree")


def test_an_extension_is_not_undone_under_a_session_on_the_days_it_gave(story: Story) -> None:
    """Single of 2 March, valid to 1 April, extended to 22 April; Wednesday 15 April is booked on it."""
    sold(story, "Noah", "single")
    story.confirm("coach", "extend noah 3 weeks")
    story.confirm("noah", "book wed 15 april 10:00")
    refused = story.say("coach", "undo")
    assert texts(refused, "coach") == [
        "I can't undo that: Noah has booked with what it gave: Wednesday 15 April, 10:00. Take that back first."
    ]
    assert story.client("Noah")["packs"][0]["expires_on"] == "2026-04-22"
    cancelled = story.say("noah", "cancel wed 15 april")
    story.tap("noah", next(item["id"] for item in cancelled[-1]["choices"] if item["role"] == "confirm"))
    story.confirm("coach", "undo")
    assert story.client("Noah")["packs"][0]["expires_on"] == "2026-04-01"
    assert story.units("Noah") == ("1.00", "0.00", "1.00")
    assert story.faults() == []


def test_a_freeze_is_not_undone_under_a_session_behind_the_old_last_day(story: Story) -> None:
    """Frozen for 13 days from 2 March: 1 April becomes 14 April."""
    sold(story, "Noah", "single")
    story.confirm("coach", "freeze noah until 15 march")
    assert story.client("Noah")["packs"][0]["expires_on"] == "2026-04-14"
    story.confirm("noah", "book tue 14 april 10:00")
    assert "Tuesday 14 April, 10:00" in texts(story.say("coach", "undo"), "coach")[0]
    assert story.client("Noah")["packs"][0]["expires_on"] == "2026-04-14"
    assert story.units("Noah") == ("1.00", "1.00", "0.00")


def test_a_calling_off_undone_in_the_middle_brings_back_what_is_still_ahead(story: Story) -> None:
    """Emma's 15:00 is over when the coach thinks again at 15:40; Noah's 17:30 takes place."""
    sold(story, "Emma", "5-pack")
    sold(story, "Noah", "5-pack")
    story.confirm("emma", "book thu 15:00")
    story.confirm("noah", "book thu 17:30")
    story.until("2026-03-05T12:00:00+01:00")
    story.confirm("coach", "rain 15-18:30")
    story.until("2026-03-05T15:40:00+01:00")
    said = story.say("coach", "undo")
    assert "Noah gets a correction." in texts(said, "coach")[0]
    assert texts(said, "coach")[0].endswith(
        "Left as it is, since its time is over or taken, or its session is used: Emma, Thursday 5 March, 15:00."
    )
    undone = story.tap("coach", "Undo")
    assert texts(undone, "emma") == []
    assert texts(undone, "noah") == [
        "A correction from Alex. Taken back: the calling off of Thursday 5 March, 15:00–18:30. "
        "It takes place after all: Thursday 5 March, 17:30.\n"
        "5 left: 1 booked, 4 free, until 1 June. Open: 220 €."
    ]
    story.until("2026-03-05T20:00:00+01:00")
    assert story.units("Emma") == ("5.00", "0.00", "5.00")
    assert story.units("Noah") == ("4.00", "0.00", "4.00")
    assert texts(story.say("coach", "undo"), "coach") != []
    assert story.faults() == []


def test_a_calling_off_whose_time_is_over_is_not_undone(story: Story) -> None:
    sold(story, "Emma", "5-pack")
    story.confirm("emma", "book thu 15:00")
    story.until("2026-03-05T12:00:00+01:00")
    story.confirm("coach", "rain 15-18")
    story.until("2026-03-05T19:00:00+01:00")
    assert texts(story.say("coach", "undo"), "coach") == [
        "I can't undo that: Thursday 5 March, 15:00 is over, and nobody was there."
    ]
    assert story.units("Emma") == ("5.00", "0.00", "5.00")


def test_who_has_no_chat_gets_no_correction_and_none_is_promised(story: Story) -> None:
    story.say("coach", "add Mia +491701112233")
    story.confirm("coach", "sell mia 5-pack")
    said = texts(story.say("coach", "undo"), "coach")[0]
    assert "−5 sessions" in said
    assert "correction" not in said


def test_the_end_of_a_holiday_is_told_by_its_days(story: Story) -> None:
    """Seven days away: 1 April becomes 8 April, and 1 April again."""
    sold(story, "Emma", "single")
    story.confirm("coach", "I'm on holiday from 16 to 22 march")
    assert story.client("Emma")["packs"][0]["expires_on"] == "2026-04-08"
    undone = story.confirm("coach", "undo")
    assert texts(undone, "emma") == [
        "A correction from Alex. Taken back: the time away, Monday 16 March – Sunday 22 March.\n"
        "1 left: 0 booked, 1 free, until 1 April. Open: 50 €."
    ]
    assert story.client("Emma")["packs"][0]["expires_on"] == "2026-04-01"


def test_everything_until_a_day_is_called_off_from_now_on(story: Story) -> None:
    sold(story, "Emma", "5-pack")
    sold(story, "Noah", "5-pack")
    story.confirm("noah", "book wed 11:00")
    story.confirm("emma", "book thu 18:00")
    story.confirm("emma", "book fri 10:00")
    said = story.say("coach", "I'm ill, call off everything until thursday night")
    assert "2 sessions, 2 clients" in texts(said, "coach")[0]
    story.tap("coach", "Call off")
    assert story.units("Noah") == ("5.00", "0.00", "5.00")
    assert story.units("Emma") == ("5.00", "1.00", "4.00")
    assert [item["status"] for item in story.client("Emma")["bookings"]] == ["cancelled", "confirmed"]


def test_a_no_show_after_a_half_for_the_rain_takes_the_other_half(story: Story) -> None:
    """Twenty of sixty minutes counted half: 4.5 left; as a no-show it is 4."""
    sold(story, "Noah", "5-pack")
    story.confirm("noah", "book wed 11:00")
    story.until("2026-03-04T12:30:00+01:00")
    story.confirm("coach", "noah's session was rained out after 20 minutes")
    assert story.units("Noah") == ("4.50", "0.00", "4.50")
    said = story.say("coach", "noah no-show")
    assert "It counts as 1 session, 4 left after that." in texts(said, "coach")[0]
    story.tap("coach", "No-show")
    assert story.units("Noah") == ("4.00", "0.00", "4.00")
    assert story.faults() == []
