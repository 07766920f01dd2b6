"""Places: told in every message, blocked one by one; and what is online, told in the client's own zone."""

from tests.stories.simulated import Story, labels, texts
from tests.stories.test_page_links import links


def sold(story: Story, *names: str) -> None:
    for name in names:
        story.confirm("coach", f"sell {name} 10-pack")
        story.tap(name.lower(), "I agree")


def test_a_place_is_told_when_booking_and_reminding(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "hours sat 9-13 at Court 2")
    booked = story.confirm("emma", "book sat 10:00")
    assert "Saturday 7 March, 10:00–11:00, Court 2" in texts(booked, "emma")[-1]
    reminded = story.until("2026-03-07T10:00:00+01:00")
    assert all("Court 2" in text for text in texts(reminded, "emma") if "10:00" in text)


def test_a_block_of_one_place_leaves_the_others(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "hours fri 9-12 at Court 1, fri 12-18 at Court 2")
    blocked = story.confirm("coach", "block Court 1 fri 9:00-18:00")
    assert "Court 1" in texts(blocked, "coach")[-1]
    assert "is not free" in texts(story.say("emma", "book fri 10:00"), "emma")[0]
    story.confirm("emma", "book fri 14:00")
    assert story.units("Emma") == ("10.00", "1.00", "9.00")


def test_of_several_places_the_one_that_is_named(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "hours sat 9-13 at Court 1, sat 9-13 at Court 2")
    usual = story.say("emma", "book sat 10:00")
    assert "10:00–11:00, Court 1 is free." in texts(usual, "emma")[0]
    named = story.say("emma", "book sat 10:00 at Court 2")
    assert "10:00–11:00, Court 2 is free." in texts(named, "emma")[0]
    booked = story.tap("emma", "Book")
    assert "Saturday 7 March, 10:00–11:00, Court 2." in texts(booked, "emma")[-1]


def test_a_type_is_tied_to_its_place(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "hours fri 9-12 at Court 1, sat 9-13 at Court 2")
    story.confirm("coach", "new type: Serve 60 min, at Court 2")
    refused = story.say("emma", "book serve fri 10:00")
    assert "outside Alex's hours" in texts(refused, "emma")[0]
    booked = story.confirm("emma", "book serve sat 10:00")
    assert "Serve, Saturday 7 March, 10:00–11:00, Court 2" in texts(booked, "emma")[-1]


def test_online_is_told_in_the_clients_zone_and_in_person_in_the_coachs(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("coach", "new type: Video 60 min, online")
    told = story.say("emma", "my time zone is New York")
    assert "America/New_York" in texts(told, "emma")[0]
    # What is online she says in her own time as well.
    asked = story.say("emma", "book video thu 11:00")
    assert "Video, Thursday 5 March, 11:00–12:00 (New York), online is free." in texts(asked, "emma")[0]
    assert "Free to cancel until Wednesday 11:00." in texts(asked, "emma")[0]
    booked = story.tap("emma", "Book")
    assert "11:00–12:00 (New York), online" in texts(booked, "emma")[-1]
    assert "17:00–18:00, online" in texts(booked, "coach")[-1]
    story.confirm("noah", "book video thu 18:00")
    live = story.confirm("emma", "book fri 10:00")
    assert "Friday 6 March, 10:00–11:00." in texts(live, "emma")[-1]
    reminded = story.until("2026-03-05T17:30:00+01:00")
    assert any(
        "Thursday 5 March, 11:00 (New York), Video, online." in text for text in texts(reminded, "emma")
    )
    assert any("Thursday 5 March, 18:00, Video, online." in text for text in texts(reminded, "noah"))
    assert labels(booked, "emma")


def test_a_client_elsewhere_reads_every_time_of_a_session_online_in_her_own_zone(story: Story) -> None:
    """Emma in New York, six hours behind: 17:00 in Berlin is 11:00 for her, in every message about it."""
    sold(story, "Emma", "Noah")
    story.confirm("coach", "new type: Video 60 min, online")
    story.say("emma", "my time zone is New York")
    story.confirm("coach", "book Noah video fri 17:00")
    taken = story.say("emma", "book video fri 11:00")
    assert texts(taken, "emma")[0].startswith("Friday 11:00 is taken.")
    waits = story.tap("emma", "Wait for 11:00")
    assert "Friday 6 March, 11:00" in texts(waits, "emma")[0]
    freed = story.confirm("coach", "cancel Noah friday")
    assert texts(freed, "emma")[0].startswith(
        "Video, Friday 6 March, 11:00 is free again. It's yours until 03:10;"
    )
    story.tap("emma", "Take it")
    story.confirm("emma", "book thu 10:00")
    ahead = texts(story.say("emma", "when is my next one?"), "emma")[0]
    assert ahead == "Next: Thursday 5 March, 10:00–11:00.\nThen: Friday 6 March, 11:00 (New York)"
    assert "Booked: Thu 10:00, Fri 11:00" in texts(story.say("emma", "why"), "emma")[0]
    called = story.confirm("coach", "cancel everything on friday")
    assert "Video, Friday 6 March, 11:00" in texts(called, "emma")[0]


def test_what_was_decided_about_a_session_online_is_told_in_her_own_zone(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "new type: Video 60 min, online")
    story.say("emma", "my time zone is New York")
    story.confirm("emma", "book video wed 11:00")
    assert "Next: Wednesday 4 March, 11:00 (New York)." in texts(story.say("emma", "balance"), "emma")[0]
    story.until("2026-03-03T18:30:00+01:00")
    story.confirm("emma", "cancel wednesday")
    why = texts(story.say("emma", "why"), "emma")[0]
    assert "−1 Wed 4 March, cancelled late: you wrote on Tue 12:30, free until Tue 11:00" in why
    one = texts(story.say("emma", "why wednesday"), "emma")[0].splitlines()
    assert one[0] == "Wednesday 4 March, 11:00 (New York):"
    assert "You wrote on Tuesday 3 March, 12:30; free until Tuesday 3 March, 11:00, 24 h before." in one
    disputed = story.say("emma", "that wasn't late!")
    assert texts(disputed, "emma")[0].startswith(
        "The message came on Tuesday 3 March, 12:30 (New York). "
        "Free was until Tuesday 3 March, 11:00, 24 h before Wednesday 4 March, 11:00:"
    )
    # The coach reads his own.
    assert "The message came on Tuesday 3 March, 18:30 (Berlin)." in texts(disputed, "coach")[0]
    assert "free until Tue 17:00" in texts(story.say("coach", "why emma"), "coach")[0]
    page = story.http.get(links(story.say("emma", "why?"), "emma")["All entries"]).text
    assert "Wednesday 4 March, 11:00 (New York)" in page
    assert "You wrote on Tuesday 3 March, 12:30; free until Tuesday 3 March, 11:00" in page
    story.tap("coach", "Let it go")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
