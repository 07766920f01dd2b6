"""Notice by hand calculation: tiers across a clock change, a move that turns late before its tap, and what is said of
both beforehand."""

from tests.stories.simulated import Story, texts


def sold(story: Story, *names: str, offer: str = "10-pack") -> None:
    for name in names:
        story.confirm("coach", f"sell {name} {offer}")
        story.tap(name.lower(), "I agree")


def test_tiers_are_counted_in_hours_gone_by_across_the_clock_change(story: Story) -> None:
    story.begin("2026-03-23T09:00:00+01:00")
    story.confirm("coach", "rules cancel 48h free, 24h half, less full")
    sold(story, "Emma")
    # The clock goes forward on Sunday 29 March: 48 hours before Monday 18:00 are Saturday 17:00.
    proposed = texts(story.say("emma", "book mon 30 march at 18:00"), "emma")[0]
    assert proposed.endswith("Free to cancel until Saturday 17:00.")
    booked = texts(story.tap("emma", "Book"), "emma")[0]
    assert "Free to cancel until Saturday 17:00." in booked
    for hour in ("16:00", "14:00"):
        story.confirm("emma", f"book mon 30 march at {hour}")
    story.until("2026-03-28T17:00:00+01:00")
    on_the_limit = texts(story.say("emma", "cancel monday 18:00"), "emma")[0]
    assert "You are" not in on_the_limit
    assert "you keep 10" in on_the_limit
    story.tap("emma", "Cancel")
    half = texts(story.say("emma", "cancel monday 16:00"), "emma")[0]
    assert "You are 46 h ahead; free was until 15:00 today. So 50 % of it counts" in half
    story.tap("emma", "Cancel anyway")
    # 24 hours before Monday 14:00 are Sunday 14:00, both in summer time.
    story.until("2026-03-29T14:01:00+02:00")
    assert "10 left" not in texts(story.say("emma", "cancel monday 14:00"), "emma")[0]
    story.tap("emma", "Cancel anyway")
    assert story.units("Emma") == ("8.50", "0.00", "8.50")
    statuses = [(item["starts_at"][11:16], item["status"]) for item in story.client("Emma")["bookings"]]
    assert statuses == [("18:00", "cancelled"), ("16:00", "late_cancelled"), ("14:00", "late_cancelled")]
    [pack] = story.client("Emma")["packs"]
    assert (pack["units"]["available"], pack["units"]["used"]) == ("8.50", "1.50")


def test_what_a_cancel_costs_after_the_limit_is_its_next_tier(story: Story) -> None:
    story.confirm("coach", "rules cancel 48h free, 24h half, less full")
    sold(story, "Emma")
    story.confirm("emma", "book friday 18:00")
    assert texts(story.say("emma", "cancel friday"), "emma") == [
        "Friday 6 March, 18:00. Free until Wednesday 18:00 (57 h left): you keep 10. "
        "After that it counts, 9.5 left."
    ]


def test_a_move_that_turns_late_before_its_tap_was_told_its_cost(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book saturday 10:00")
    story.until("2026-03-05T18:00:00+01:00")
    proposed = story.say("emma", "move saturday to tuesday 5pm")
    assert texts(proposed, "emma") == [
        "Move Saturday 7 March, 10:00 to Tuesday 10 March, 17:00–18:00? Free to cancel until Monday 17:00.\n"
        "Moving is free until Friday 10:00; after that the old one counts: 10 left becomes 9."
    ]
    move = proposed[-1]["choices"][0]["id"]
    story.until("2026-03-06T10:20:00+01:00")
    told = story.tap("emma", move)
    assert texts(told, "emma") == [
        "Moved to Tuesday 10 March, 17:00–18:00. Free to cancel until Monday 17:00.\n"
        "The old one counts as 1 session. 9 left: 1 booked, 8 free, until 1 September."
    ]
    assert story.units("Emma") == ("9.00", "1.00", "8.00")
    assert [item["status"] for item in story.client("Emma")["bookings"]] == ["late_cancelled", "confirmed"]


def test_a_move_asked_for_in_time_and_tapped_within_a_quarter_of_an_hour_is_free(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book friday 18:00")
    story.until("2026-03-05T17:50:00+01:00")
    move = story.say("emma", "move friday to saturday 10:00")[-1]["choices"][0]["id"]
    story.until("2026-03-05T18:04:00+01:00")
    story.tap("emma", move)
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    [booking] = story.client("Emma")["bookings"]
    assert (booking["starts_at"], booking["status"]) == ("2026-03-07T10:00:00+01:00", "confirmed")


def test_a_late_cancel_that_the_coach_is_asked_to_let_go_is_named(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book tomorrow 18:00")
    story.until("2026-03-02T19:00:00+01:00")
    story.say("emma", "can't make it tomorrow, sorry")
    asked = story.tap("emma", "Ask Alex to let it go")
    assert texts(asked, "coach") == ["Emma asks you to let a late cancel go: Tuesday 3 March, 18:00."]
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    told = story.tap("coach", "Let it go")
    assert texts(told, "emma") == [
        "Alex let it go: Tuesday 3 March, 18:00 is cancelled and nothing counts.\n"
        "10 left: 0 booked, 10 free, until 1 September."
    ]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
