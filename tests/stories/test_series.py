"""Standing weekly slots: until the pack is empty, with single sessions moved or dropped, and ended by either side."""

from datetime import datetime

from tests.stories.simulated import Story, labels, texts


def sold(story: Story, name: str, offer: str = "10-pack") -> None:
    story.confirm("coach", f"sell {name} {offer}")
    story.tap(name.lower(), "I agree")


def booked(story: Story, name: str) -> list[str]:
    """Day and hour of what holds a slot, in the coach's zone."""
    live = [
        item["starts_at"][5:16]
        for item in story.client(name)["bookings"]
        if item["status"] in ("requested", "confirmed")
    ]
    return sorted(live)


def test_it_fills_the_horizon_goes_on_by_itself_and_ends_with_the_pack(story: Story) -> None:
    """Ten sessions, sixty days ahead: nine Tuesdays at once, over the change of the clocks on 29 March."""
    sold(story, "Emma")
    shown = story.say("emma", "every tuesday at 5 for the rest of my pack")
    assert texts(shown, "emma") == [
        "Tuesday 17:00–18:00 every week: 9 sessions, 3 March – 28 April. Book it?\n"
        "It takes 9 of your 10 free sessions. It goes on by itself until the pack is empty."
    ]
    done = story.tap("emma", "Book")
    assert texts(done, "emma") == [
        "Booked: Tuesday 17:00–18:00 every week: 9 sessions, 3 March – 28 April.\n"
        "It goes on by itself until the pack is empty.\n"
        "10 left: 9 booked, 1 free, until 1 September."
    ]
    assert texts(done, "coach")[0].startswith("Emma booked Tuesday 17:00–18:00 every week: 9 sessions,")
    assert (booked(story, "Emma")[0], booked(story, "Emma")[-1]) == ("03-03T17:00", "04-28T17:00")
    hours = {
        datetime.fromisoformat(item["starts_at"]).strftime("%H:%M %z")
        for item in story.client("Emma")["bookings"]
    }
    assert hours == {"17:00 +0100", "17:00 +0200"}
    # 5 May comes into reach on 6 March; told when the night is over.
    on = story.until("2026-03-06T09:00:00+01:00")
    told = [(message["at"], message["text"]) for message in on if "goes on" in message["text"]]
    assert told == [
        (
            "2026-03-06T08:00:00+01:00",
            "Your weekly slot goes on. Booked: Tuesday 5 May, 17:00–18:00. "
            "Free to cancel until Monday 4 May, 17:00.\n9 left: 9 booked, 0 free, until 1 September.",
        )
    ]
    assert story.units("Emma") == ("9.00", "9.00", "0.00")
    assert (
        "Weekly slot: Tuesday 17:00–18:00 every week."
        in texts(story.say("emma", "when is my next one?"), "emma")[0]
    )
    assert "Weekly slot: Tuesday 17:00–18:00 every week." in texts(story.say("coach", "why Emma"), "coach")[0]
    rest = story.until("2026-05-06T09:00:00+02:00")
    assert (
        texts(rest, "emma").count(
            "Your pack is empty, so your weekly slot ends: Tuesday 17:00–18:00 every week."
        )
        == 1
    )
    assert (
        texts(rest, "coach").count(
            "Emma's pack is empty, so the weekly slot ends: Tuesday 17:00–18:00 every week."
        )
        == 1
    )
    assert story.units("Emma") == ("0.00", "0.00", "0.00")
    sold(story, "Emma")
    assert booked(story, "Emma") == []
    story.until("2026-06-06T09:00:00+02:00")
    assert (booked(story, "Emma"), story.units("Emma")) == ([], ("10.00", "0.00", "10.00"))


def test_one_moved_and_one_dropped_leave_the_rest_alone(story: Story) -> None:
    """Nine at once, two weeks decided: the dropped one's session is booked at the end, not in its old place."""
    sold(story, "Emma")
    story.confirm("emma", "every tuesday 17:00")
    story.confirm("emma", "move tuesday 10 march to wednesday 11 march 18:00")
    story.confirm("emma", "cancel tuesday 17 march")
    assert booked(story, "Emma")[:3] == ["03-03T17:00", "03-11T18:00", "03-24T17:00"]
    story.until("2026-03-31T09:00:00+02:00")
    assert booked(story, "Emma") == [
        f"{day}T17:00"
        for day in (
            "03-31",
            "04-07",
            "04-14",
            "04-21",
            "04-28",
            "05-05",
            "05-12",
        )
    ]
    story.until("2026-05-14T09:00:00+02:00")
    days = [
        item["starts_at"][5:10] for item in story.client("Emma")["bookings"] if item["status"] == "completed"
    ]
    assert sorted(days) == [
        "03-03",
        "03-11",
        "03-24",
        "03-31",
        "04-07",
        "04-14",
        "04-21",
        "04-28",
        "05-05",
        "05-12",
    ]
    assert story.units("Emma") == ("0.00", "0.00", "0.00")


def test_weeks_that_are_not_free_are_named_and_left_out(story: Story) -> None:
    sold(story, "Noah")
    story.confirm("noah", "book 10 march 17:00")
    story.confirm("coach", "block 17 march 9-20")
    sold(story, "Emma", "5-pack")
    story.confirm("emma", "book 24 march 17:00")
    shown = story.say("emma", "every tuesday 17:00")
    assert texts(shown, "emma") == [
        "Tuesday 17:00–18:00 every week: 4 sessions, 3 March – 14 April. Book it?\n"
        "Left out: 10 March (taken), 17 March (not free), 24 March (booked already).\n"
        "It takes your last 4 free sessions."
    ]
    story.tap("emma", "Book")
    assert booked(story, "Emma") == [
        "03-03T17:00",
        "03-24T17:00",
        "03-31T17:00",
        "04-07T17:00",
        "04-14T17:00",
    ]
    assert story.units("Emma") == ("5.00", "5.00", "0.00")


def test_a_week_taken_beyond_the_horizon_is_told_when_its_turn_comes(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "every tuesday 17:00")
    sold(story, "Noah")
    story.confirm("coach", "book Noah 5 may 17:00")
    on = story.until("2026-03-06T09:00:00+01:00")
    assert [text for text in texts(on, "emma") if "weekly" in text] == [
        "Your weekly slot: Tuesday 17:00–18:00 every week.\n"
        "Left out: 5 May (taken).\n"
        "9 left: 8 booked, 1 free, until 1 September."
    ]
    story.until("2026-03-13T09:00:00+01:00")
    assert booked(story, "Emma")[-1] == "05-12T17:00"


def test_two_days_a_week_share_the_pack(story: Story) -> None:
    sold(story, "Emma", "5-pack")
    shown = story.say("emma", "every tuesday and thursday at 17:00")
    assert texts(shown, "emma")[0].startswith(
        "Tuesday 17:00–18:00 every week, Thursday 17:00–18:00 every week: 5 sessions, 3 March – 17 March."
    )
    story.tap("emma", "Book")
    assert booked(story, "Emma") == [
        "03-03T17:00",
        "03-05T17:00",
        "03-10T17:00",
        "03-12T17:00",
        "03-17T17:00",
    ]


def test_the_client_stops_it_and_keeps_or_cancels_what_is_booked(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "every tuesday 17:00")
    asked = story.say("emma", "stop my weekly slot")
    assert texts(asked, "emma") == [
        "Stop your weekly slot, Tuesday 17:00–18:00 every week? Nothing more is booked by itself.\n"
        "9 sessions stay booked, the last one: Tuesday 28 April, 17:00."
    ]
    assert labels(asked, "emma") == ["Stop it", "Cancel those too", "Keep"]
    both = story.tap("emma", "Cancel those too")
    assert texts(both, "emma")[0].startswith("Your weekly slot has ended: Tuesday 17:00–18:00 every week.")
    assert len(booked(story, "Emma")) == 9
    assert "Emma ended the weekly slot: Tuesday 17:00–18:00 every week." in texts(both, "coach")[0]
    story.tap("emma", "Cancel")
    assert (booked(story, "Emma"), story.units("Emma")) == ([], ("10.00", "0.00", "10.00"))
    story.until("2026-03-20T09:00:00+01:00")
    assert booked(story, "Emma") == []
    assert texts(story.say("emma", "stop my weekly slot"), "emma")[0].startswith("There is no weekly slot.")


def test_the_coach_begins_it_stops_it_and_takes_both_back(story: Story) -> None:
    sold(story, "Emma")
    begun = story.confirm("coach", "book Emma every tuesday 17:00")
    assert texts(begun, "coach")[0].startswith("Booked for Emma: Tuesday 17:00–18:00 every week: 9 sessions,")
    assert texts(begun, "emma")[0].startswith(
        "Alex booked you in: Tuesday 17:00–18:00 every week: 9 sessions,"
    )
    story.confirm("coach", "stop emma's weekly slot")
    story.until("2026-03-02T10:00:00+01:00")
    story.confirm("coach", "undo")
    # What is booked by itself later belongs to the coach's command too.
    story.until("2026-03-03T09:00:00+01:00")
    story.confirm("coach", "cancel everything on 3 march")
    story.until("2026-03-06T09:00:00+01:00")
    assert booked(story, "Emma")[-1] == "05-05T17:00"
    assert story.units("Emma") == ("10.00", "9.00", "1.00")


def test_undoing_the_coachs_command_takes_back_what_came_by_itself(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "book Emma every friday 17:00")
    assert len(booked(story, "Emma")) == 9
    story.until("2026-03-04T09:00:00+01:00")
    sixth = story.until("2026-03-05T00:00:01+01:00")
    assert texts(sixth, "emma") == []
    story.confirm("coach", "undo")
    assert (booked(story, "Emma"), story.units("Emma")) == ([], ("10.00", "0.00", "10.00"))
    story.until("2026-03-20T09:00:00+01:00")
    assert booked(story, "Emma") == []


def test_under_approval_it_begins_when_the_coach_confirms(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "rules approval on")
    asked = story.confirm("emma", "every tuesday 17:00")
    assert texts(asked, "coach")[0].startswith("Emma would like Tuesday 17:00–18:00 every week: 9 sessions,")
    story.tap("coach", "Confirm")
    story.until("2026-03-06T09:00:00+01:00")
    assert {item["status"] for item in story.client("Emma")["bookings"]} == {"confirmed", "completed"}
    assert story.units("Emma") == ("9.00", "9.00", "0.00")


def test_asked_for_a_number_of_weeks_it_stands_for_no_longer(story: Story) -> None:
    sold(story, "Emma")
    shown = story.confirm("emma", "every tuesday at 17:00 for 4 weeks")
    assert texts(shown, "emma") == [
        "Booked: Tuesday 17:00–18:00 every week: 4 sessions, 3 March – 24 March.\n"
        "10 left: 4 booked, 6 free, until 1 September."
    ]
    story.until("2026-04-20T09:00:00+02:00")
    assert story.units("Emma") == ("6.00", "0.00", "6.00")
