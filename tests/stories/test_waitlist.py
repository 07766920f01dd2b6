"""The waitlist: joined, offered to one at a time, never overdrawn; a late cancel that is refilled costs nothing."""

from datetime import UTC, datetime
from typing import Any

from handlers.views import Views
from tests.stories.simulated import Story, labels, texts


def sold(story: Story, *names: str, offer: str = "10-pack") -> None:
    for name in names:
        story.confirm("coach", f"sell {name} {offer}")
        story.tap(name.lower(), "I agree")


def joined(story: Story, *names: str, offer: str = "10-pack") -> None:
    """More clients than the scenario has, each with a phone and a pack."""
    for name in names:
        said = story.say("coach", f"add {name}")
        link = next(text for text in texts(said, "coach") if "join" in text)
        story.say(name.lower(), "join " + link.rpartition("join%20")[2].split()[0])
        sold(story, name, offer=offer)


def statuses(story: Story, name: str) -> list[str]:
    return [item["status"] for item in story.client(name)["bookings"]]


def offered(messages: list[dict[str, Any]], to: str) -> list[str]:
    """The first lines of the offers that somebody got."""
    return [text.splitlines()[0] for text in texts(messages, to) if "is free again" in text]


def shown_free(story: Story) -> list[datetime]:
    """The starts on the booking page (UTC)."""
    page = Views(story.made.database, story.made.clock.now, story.made.links).booking_page("alex")
    assert page is not None
    return [slot.start for day in page.days for slot in day.slots]


def test_a_taken_slot_is_waited_for_and_once_free_offered_with_a_hold(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book tue 18:00")
    refused = story.say("noah", "book tue 18:00")
    assert texts(refused, "noah") == ["Tuesday 18:00 is taken. Close to it:"]
    assert labels(refused, "noah") == ["Tue 16:30", "Tue 17:00", "Tue 19:00", "Wait for 18:00"]
    waits = story.tap("noah", "Wait for 18:00")
    assert texts(waits, "noah") == [
        "You are on the list for Tuesday 3 March, 18:00.\n"
        "If it opens, I ask one at a time, and keep it for you while you decide."
    ]
    cancelled = story.confirm("emma", "cancel tuesday")
    assert texts(cancelled, "noah") == [
        "Tuesday 3 March, 18:00 is free again. It's yours until 09:10; then I ask the next.\n"
        "It takes 1 of your 10 free sessions. Free to cancel until 18:00 today."
    ]
    assert labels(cancelled, "noah") == ["Take it", "No thanks"]
    held = story.say("emma", "book tue 18:00")
    assert texts(held, "emma") == ["Somebody else is just deciding on Tuesday 18:00. Close to it:"]
    assert datetime(2026, 3, 3, 17, tzinfo=UTC) not in shown_free(story)
    taken = story.tap("noah", "Take it")
    assert texts(taken, "noah")[0].startswith("Booked: Tuesday 3 March, 18:00–19:00.")
    assert (statuses(story, "Noah"), statuses(story, "Emma")) == (["confirmed"], ["cancelled"])
    assert story.units("Noah") == ("10.00", "1.00", "9.00")
    assert texts(story.say("noah", "my waitlist"), "noah")[0].startswith("You are not on the list.")


def test_an_offer_that_lapses_goes_to_the_next_and_then_it_is_simply_free(story: Story) -> None:
    joined(story, "Mia")
    sold(story, "Emma", "Noah")
    story.confirm("mia", "book tue 18:00")
    for name in ("noah", "emma"):
        story.say(name, "put me on the list for tuesday 18:00")
    first = story.confirm("mia", "cancel tuesday")
    assert (len(offered(first, "noah")), offered(first, "emma")) == (1, [])
    later = story.until("2026-03-02T09:10:00+01:00")
    assert offered(later, "emma") == [
        "Tuesday 3 March, 18:00 is free again. It's yours until 09:20; then I ask the next."
    ]
    late = story.tap("noah", "Take it")
    assert texts(late, "noah")[0].startswith("Somebody else is just deciding on Tuesday 18:00.")
    passed = story.tap("emma", "No thanks")
    assert texts(passed, "emma") == ["All right, I ask the next."]
    assert texts(passed, "noah") == []
    again = story.confirm("noah", "book tue 18:00")
    assert texts(again, "noah")[0].startswith("Booked: Tuesday 3 March, 18:00–19:00.")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    assert offered(story.until("2026-03-03T17:00:00+01:00"), "noah") == []


def test_whose_unit_expires_first_is_asked_first_and_nobody_without_one(story: Story) -> None:
    """Emma joins first and has no pack; Noah's ends in September, Mia's in June; Ida has all of hers booked."""
    joined(story, "Mia", offer="5-pack")
    joined(story, "Ida", offer="single")
    joined(story, "Ben")
    story.confirm("ida", "book wed 10:00")
    sold(story, "Noah")
    story.confirm("ben", "book tue 18:00")
    none = story.say("emma", "put me on the list for tuesday 18:00")
    assert texts(none, "emma")[0].splitlines()[-1] == (
        "You have no free session for it yet: I can only ask you once you have one."
    )
    for name in ("ida", "noah", "mia"):
        story.say(name, "put me on the list for tuesday 18:00")
    freed = story.confirm("ben", "cancel tuesday")
    assert [name for name in ("emma", "ida", "noah", "mia") if offered(freed, name)] == ["mia"]
    passed = story.tap("mia", "No thanks")
    assert [name for name in ("emma", "ida", "noah") if offered(passed, name)] == ["noah"]
    last = story.until("2026-03-02T12:00:00+01:00")
    assert [name for name in ("emma", "ida", "mia", "noah") if offered(last, name)] == []


def test_a_late_cancel_that_is_refilled_gives_the_session_back_and_says_why(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book tue 18:00")
    story.say("noah", "tell me if something opens tuesday at 18:00")
    story.until("2026-03-02T19:00:00+01:00")
    late = story.confirm("emma", "cancel tuesday")
    assert story.units("Emma") == ("9.00", "0.00", "9.00")
    assert len(offered(late, "noah")) == 1
    taken = story.tap("noah", "Take it")
    assert texts(taken, "emma") == [
        "Somebody from the waitlist took Tuesday 3 March, 18:00, which you cancelled late: you get back 1 session.\n"
        "10 left: 0 booked, 10 free, until 1 September."
    ]
    assert (
        "Tuesday 3 March, 18:00 is filled from the waitlist, so Emma's late cancel no longer counts.\n"
        "10 left: 0 booked, 10 free, until 1 September."
    ) in texts(taken, "coach")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    assert statuses(story, "Emma") == ["cancelled"]
    entries = [(item["kind"], item["units"]) for item in story.client("Emma")["entries"]]
    assert entries == [
        ("sale", "10.00"),
        ("booking", "0.00"),
        ("cancellation", "-1.00"),
        ("refilled", "1.00"),
    ]
    why = texts(story.say("emma", "why 10?"), "emma")[0]
    assert "+1 Tue 3 March, cancelled late, but filled from the waitlist" in why


def test_a_late_cancel_that_nobody_takes_counts(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book tue 18:00")
    story.say("noah", "put me on the list for tuesday 18:00")
    story.until("2026-03-02T19:00:00+01:00")
    story.confirm("emma", "cancel tuesday")
    story.tap("noah", "No thanks")
    story.until("2026-03-03T20:00:00+01:00")
    assert story.units("Emma") == ("9.00", "0.00", "9.00")
    assert story.units("Noah") == ("10.00", "0.00", "10.00")


def test_who_books_his_offered_slot_in_words_refills_it_too(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book tue 18:00")
    story.say("noah", "put me on the list for tuesday 18:00")
    story.until("2026-03-02T19:00:00+01:00")
    story.confirm("emma", "cancel tuesday")
    story.confirm("noah", "book tue 18:00")
    story.until("2026-03-02T19:10:00+01:00")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    assert texts(story.say("noah", "my waitlist"), "noah")[0].startswith("You are not on the list.")


def test_part_of_a_day_and_every_way_a_slot_gets_free(story: Story) -> None:
    """Moved away, called off by the coach's cancel, opened again, a request declined: each is offered."""
    sold(story, "Emma", "Noah")
    story.confirm("coach", "block thu 9-18")
    story.confirm("emma", "book thu 18:00")
    story.confirm("emma", "book thu 19:00")
    waits = story.say("noah", "tell me if something opens thursday evening")
    assert texts(waits, "noah")[0].startswith("You are on the list for Thursday 5 March, evening.")
    moved = story.confirm("emma", "move thursday 18:00 to friday 10:00")
    assert offered(moved, "noah")[0].startswith("Thursday 5 March, 18:00 is free again.")
    stays = story.tap("noah", "No thanks")
    assert texts(stays, "noah") == [
        "All right, I ask the next. You stay on the list for Thursday 5 March, evening."
    ]
    cancelled = story.confirm("coach", "cancel emma thursday")
    assert offered(cancelled, "noah")[0].startswith("Thursday 5 March, 19:00 is free again.")
    story.tap("noah", "No thanks")
    story.say("noah", "put me on the list for thursday 17:00")
    opened = story.confirm("coach", "unblock thu")
    assert offered(opened, "noah")[0].startswith("Thursday 5 March, 17:00 is free again.")
    story.tap("noah", "Take it")
    assert [item["starts_at"][11:16] for item in story.client("Noah")["bookings"]] == ["17:00"]


def test_a_declined_request_and_an_undone_booking_are_offered(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("coach", "rules approval on")
    story.confirm("emma", "book tue 18:00")
    story.say("noah", "put me on the list for tuesday 18:00")
    declined = story.tap("coach", "Decline")
    assert len(offered(declined, "noah")) == 1
    story.tap("noah", "Take it")
    assert statuses(story, "Noah") == ["requested"]
    story.tap("coach", "Confirm")
    assert statuses(story, "Noah") == ["confirmed"]
    story.say("emma", "put me on the list for tuesday 18:00")
    undone = story.confirm("coach", "undo")
    assert offered(undone, "emma") == []  # it is asked for again, not free
    assert statuses(story, "Noah") == ["requested"]


def test_in_the_quiet_hours_nobody_is_asked_and_too_late_is_too_late(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book tue 18:00")
    story.confirm("emma", "book tue 09:00")
    for time in ("18:00", "09:00"):
        story.say("noah", f"put me on the list for tuesday {time}")
    story.until("2026-03-02T22:00:00+01:00")
    for time in ("18:00", "09:00"):
        assert offered(story.confirm("emma", f"cancel tuesday {time}"), "noah") == []
    night = story.until("2026-03-03T12:00:00+01:00")
    asked = [(message["at"], message["text"][:21]) for message in night if "free again" in message["text"]]
    # Nine o'clock can be booked until seven, and nobody is woken for it.
    assert asked == [("2026-03-03T08:00:00+01:00", "Tuesday 3 March, 18:0")]


def test_after_stop_nobody_is_asked(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book tue 18:00")
    story.say("noah", "stop reminders")
    waits = story.say("noah", "put me on the list for tuesday 18:00")
    assert "write “start”, or I can't tell you." in texts(waits, "noah")[0]
    assert offered(story.confirm("emma", "cancel tuesday"), "noah") == []


def test_the_list_is_seen_and_left(story: Story) -> None:
    sold(story, "Emma", "Noah")
    for time in ("17:00", "18:00"):
        story.confirm("emma", f"book tue {time}")
        story.say("noah", f"put me on the list for tuesday {time}")
    again = story.say("noah", "put me on the list for tuesday 18:00")
    assert texts(again, "noah")[0].startswith("You are on the list for Tuesday 3 March, 18:00 already.")
    shown = story.say("noah", "my waitlist")
    assert texts(shown, "noah") == ["You are waiting for:\nTuesday 3 March, 17:00\nTuesday 3 March, 18:00"]
    story.tap("noah", "Leave Tue 17:00")
    left = story.say("noah", "take me off the list")
    assert texts(left, "noah") == ["You are off the list for Tuesday 3 March, 18:00."]
    assert offered(story.confirm("emma", "cancel everything tomorrow"), "noah") == []


def test_a_second_coach_and_his_clients_hear_nothing_of_it(story: Story) -> None:
    story.begin(scenario="two")
    sold(story, "Emma", "Noah")
    story.confirm("bea", "sell lena 10-pack")
    story.confirm("emma", "book tue 18:00")
    story.say("lena", "put me on the list for tuesday 12:00")
    story.say("noah", "put me on the list for tuesday 18:00")
    freed = story.confirm("emma", "cancel tuesday")
    assert {message["to"] for message in freed} == {"emma", "noah", "coach"}
