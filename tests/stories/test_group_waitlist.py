"""A freed seat of a group on the waitlist: one seat, offered to one at a time, and given back to who left late."""

from datetime import UTC, datetime

from tests.stories.simulated import Story, labels, texts
from tests.stories.test_waitlist import joined, offered, shown_free, sold, statuses

GROUP = "new type: Duo 60 min, 2 people, half a session, court fee 5"


def full_group(story: Story) -> None:
    """Emma and Noah have the two seats of Tuesday 18:00; Mia and Ben wait for one."""
    joined(story, "Mia", "Ben")
    sold(story, "Emma", "Noah")
    story.confirm("coach", GROUP)
    story.confirm("coach", "duo tue 18:00")
    for name in ("emma", "noah"):
        story.confirm(name, "book tue 18:00")
    full = story.say("mia", "book tue 18:00")
    assert texts(full, "mia")[0].startswith("Tuesday 18:00 is full.")
    assert "Wait for 18:00" in labels(full, "mia")
    story.tap("mia", "Wait for 18:00")
    story.say("ben", "put me on the list for tuesday 18:00")


def test_a_seat_is_offered_to_one_at_a_time_with_a_hold(story: Story) -> None:
    full_group(story)
    freed = story.confirm("emma", "cancel tuesday")
    assert texts(freed, "mia") == [
        "Duo, Tuesday 3 March, 18:00 is free again. It's yours until 09:10; then I ask the next.\n"
        "It takes 0.5 of your 10 free sessions and 5 € court fee. Free to cancel until 18:00 today."
    ]
    assert offered(freed, "ben") == []
    assert statuses(story, "Noah") == ["confirmed"]
    # The seat is as good as taken, for others and on the page.
    assert texts(story.say("emma", "book tue 18:00"), "emma")[0].startswith("Tuesday 18:00 is full.")
    assert datetime(2026, 3, 3, 17, tzinfo=UTC) not in shown_free(story)
    lapsed = story.until("2026-03-02T09:10:00+01:00")
    assert len(offered(lapsed, "ben")) == 1
    taken = story.tap("ben", "Take it")
    assert texts(taken, "ben")[0].startswith("Booked: Duo, Tuesday 3 March, 18:00–19:00.")
    assert (story.units("Ben"), story.units("Mia")) == (("10.00", "0.50", "9.50"), ("10.00", "0.00", "10.00"))
    assert story.client("Ben")["owed"] == "405.00"
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    late = story.tap("mia", "Take it")
    assert texts(late, "mia")[0].startswith("Tuesday 18:00 is full.")


def test_who_left_late_gets_the_half_back_when_the_seat_is_refilled(story: Story) -> None:
    full_group(story)
    story.until("2026-03-02T19:00:00+01:00")
    late = story.confirm("emma", "cancel tuesday")
    assert story.units("Emma") == ("9.50", "0.00", "9.50")
    assert len(offered(late, "mia")) == 1
    taken = story.tap("mia", "Take it")
    assert texts(taken, "emma")[0].startswith(
        "Somebody from the waitlist took Tuesday 3 March, 18:00, which you"
    )
    assert (story.units("Emma"), statuses(story, "Emma")) == (("10.00", "0.00", "10.00"), ["cancelled"])
    assert story.units("Mia") == ("10.00", "0.50", "9.50")
    kinds = [(item["kind"], item["units"]) for item in story.client("Emma")["entries"]]
    assert kinds[-1] == ("refilled", "0.50")


def test_two_seats_freed_go_to_two(story: Story) -> None:
    full_group(story)
    first = story.confirm("emma", "cancel tuesday")
    second = story.confirm("noah", "cancel tuesday")
    assert (len(offered(first, "mia")), len(offered(second, "ben"))) == (1, 1)
    story.tap("mia", "Take it")
    story.tap("ben", "Take it")
    assert (statuses(story, "Mia"), statuses(story, "Ben")) == (["confirmed"], ["confirmed"])
    week = texts(story.say("coach", "week"), "coach")[0]
    assert "18:00 Duo, 2 of 2: Mia, Ben" in week
