"""Rain: an afternoon called off for groups and singles, and sessions that it ended in the middle."""

from tests.stories.simulated import Story, labels, texts


def sold(story: Story, *names: str) -> None:
    for name in names:
        story.confirm("coach", f"sell {name} 10-pack")
        story.tap(name.lower(), "I agree")


def money(story: Story, name: str) -> tuple[str, str]:
    """(owed, credit)."""
    client = story.client(name)
    return client["owed"], client["credit"]


def rainy_afternoon(story: Story) -> None:
    """Tuesday: a group of two at 15:00 (half a session, 5 EUR each), Emma with Tennis at 16:30 (15 EUR), Noah at 18."""
    sold(story, "Emma", "Noah")
    story.confirm("coach", "new type: Group 90 min, 6 people, half a session, court fee 5")
    story.confirm("coach", "new type: Tennis 60 min, 1 session, court fee 15")
    story.confirm("coach", "group tomorrow 15:00")
    story.confirm("emma", "book group tomorrow 15:00")
    story.confirm("noah", "book group tomorrow 15:00")
    story.confirm("emma", "book tennis tomorrow 16:30")
    story.confirm("noah", "book tomorrow 18:00")
    assert story.units("Emma") == ("10.00", "1.50", "8.50")
    assert story.units("Noah") == ("10.00", "1.50", "8.50")
    assert (money(story, "Emma"), money(story, "Noah")) == (("420.00", "0.00"), ("405.00", "0.00"))


def test_a_rainy_afternoon_with_a_group_and_single_sessions(story: Story) -> None:
    rainy_afternoon(story)
    # A payment for everything: what was paid of a fee comes back as credit.
    story.confirm("coach", "emma paid 420 cash")
    shown = story.say("coach", "rain tomorrow 15-19?")
    counts = (
        "Tuesday 3 March, 15:00–19:00: 3 sessions, 2 clients. All sessions back. 3 court fees (25 €) dropped."
    )
    assert texts(shown, "coach")[0].startswith(counts)
    assert story.units("Emma") == ("10.00", "1.50", "8.50")
    told = story.confirm("coach", "rain tomorrow 15-19")
    assert "3 sessions" in texts(told, "coach")[-1]
    assert len(texts(told, "emma")) == len(texts(told, "noah")) == 2
    assert len(labels(told, "emma")) == 3
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    assert story.units("Noah") == ("10.00", "0.00", "10.00")
    assert money(story, "Emma") == ("0.00", "20.00")
    assert money(story, "Noah") == ("400.00", "0.00")
    reasons = [item["reason"] for name in ("Emma", "Noah") for item in story.client(name)["bookings"]]
    assert reasons == ["weather"] * 4
    assert "Group" not in texts(story.say("coach", "tomorrow"), "coach")[0]


def test_a_call_off_is_undone_whole_where_everything_is_free(story: Story) -> None:
    rainy_afternoon(story)
    story.confirm("coach", "rain tomorrow 15-19")
    story.confirm("coach", "undo")
    assert story.units("Emma") == ("10.00", "1.50", "8.50")
    assert story.units("Noah") == ("10.00", "1.50", "8.50")
    assert (money(story, "Emma"), money(story, "Noah")) == (("420.00", "0.00"), ("405.00", "0.00"))
    assert "15:00 Group, 2 of 6: Emma, Noah" in texts(story.say("coach", "tomorrow"), "coach")[0]


def test_a_call_off_is_undone_booking_by_booking_and_the_rest_is_named(story: Story) -> None:
    rainy_afternoon(story)
    story.confirm("coach", "rain tomorrow 15-19")
    # Meanwhile the coach gives 18:00, Noah's time, to Emma.
    story.confirm("coach", "book emma tomorrow 18:00")
    undone = story.confirm("coach", "undo last 2")
    assert "Undone" in texts(undone, "coach")[0]
    assert story.units("Emma") == ("10.00", "1.50", "8.50")
    story.confirm("coach", "rain tomorrow 15-19")
    story.confirm("coach", "unblock tomorrow")
    story.confirm("emma", "book tomorrow 18:00")
    commands = story.confirm("coach", "undo last 2")
    said = "\n".join(texts(commands, "coach"))
    assert (
        "Left as it is, since its time is over or taken, or its session is used: Noah, Tuesday 3 March, 18:00."
        in said
    )
    assert story.units("Noah") == ("10.00", "0.50", "9.50")
    assert story.units("Emma") == ("10.00", "2.50", "7.50")
    assert money(story, "Noah") == ("405.00", "0.00")


def test_a_session_rained_out_counts_by_the_minutes_played(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book tomorrow 10:00")
    story.confirm("noah", "book tomorrow 11:00")
    story.until("2026-03-03T10:25:00+01:00")
    shown = story.say("coach", "rained out Emma 20")
    assert texts(shown, "coach")[0].startswith(
        "Emma, Tuesday 3 March, 10:00: rained out after 20 of 60 min. It counts as 0.5 sessions."
    )
    told = story.tap("coach", "Note it")
    assert "the rain ended Tuesday 3 March, 10:00 after 20 min" in texts(told, "emma")[0]
    assert story.units("Emma") == ("9.50", "0.00", "9.50")
    booking = story.client("Emma")["bookings"][0]
    assert (booking["status"], booking["reason"]) == ("completed", "weather")
    assert "rained out after 20 min" in texts(story.say("emma", "why?"), "emma")[0]
    # Time has marked Noah's as trained; of ten minutes nothing counts.
    story.until("2026-03-03T12:30:00+01:00")
    story.confirm("coach", "rained out Noah 10")
    assert story.units("Noah") == ("10.00", "0.00", "10.00")
    assert story.client("Noah")["bookings"][0]["status"] == "cancelled"
    # Both are over by now, so they count as trained again.
    story.confirm("coach", "undo last 2")
    assert story.units("Emma") == ("9.00", "0.00", "9.00")
    assert story.units("Noah") == ("9.00", "0.00", "9.00")


def test_rain_ends_what_has_begun_in_part_and_calls_off_the_rest(story: Story) -> None:
    rainy_afternoon(story)
    story.until("2026-03-03T15:40:00+01:00")
    shown = story.say("coach", "rain 15:20-19")
    assert "Counted in part: Emma after 20 min, Noah after 20 min." in texts(shown, "coach")[0]
    assert "1 court fee (15 €) dropped." in texts(shown, "coach")[0]
    story.tap("coach", "Call off")
    # Of half a session half counts; the fee of the group stays, that of the tennis goes.
    assert story.units("Emma") == ("9.75", "0.00", "9.75")
    assert story.units("Noah") == ("9.75", "0.00", "9.75")
    assert (money(story, "Emma"), money(story, "Noah")) == (("405.00", "0.00"), ("405.00", "0.00"))


def test_the_coachs_own_table_and_a_pack_sold_before_it(story: Story) -> None:
    sold(story, "Emma")
    shown = texts(story.say("coach", "rules"), "coach")[0]
    assert "Rained out, by minutes played: 0 % up to 15 min, 50 % up to 30 min; later it counts." in shown
    story.confirm("coach", "rules rain 30 free, 45 50%")
    sold(story, "Noah")
    story.confirm("emma", "book tomorrow 10:00")
    story.confirm("noah", "book tomorrow 11:00")
    story.until("2026-03-03T13:00:00+01:00")
    story.confirm("coach", "rained out Emma 25")
    story.confirm("coach", "rained out Noah 25")
    assert story.units("Emma") == ("9.50", "0.00", "9.50")
    assert story.units("Noah") == ("10.00", "0.00", "10.00")
    refused = story.say("coach", "rained out Noah 90")
    assert texts(refused, "coach")


def test_a_group_is_rained_out_as_one(story: Story) -> None:
    story.confirm("coach", "new type: Group 90 min, 4 people, half a session, court fee 5 per person")
    for name in ("Emma", "Noah"):
        story.confirm("coach", f"sell {name} 10-pack")
        story.tap(name.lower(), "I agree")
    story.confirm("coach", "group today 15:30")
    for name in ("emma", "noah"):
        story.confirm(name, "book group today 15:30")
    story.confirm("noah", "book today 18:00")
    story.until("2026-03-02T15:56:00+01:00")
    asked = story.say("coach", "rained out group 25 minutes")
    # By the coach's table 16 to 30 minutes are half: a quarter of a session. What comes at 18:00 is not called off.
    line = "{}, Monday 2 March, 15:30: rained out after 25 of 90 min. It counts as 0.25 sessions."
    assert texts(asked, "coach") == [
        "\n".join([line.format("Emma"), line.format("Noah"), "2 clients, all or none."])
    ]
    story.tap("coach", asked[-1]["choices"][0]["id"])
    assert story.tap("coach", asked[-1]["choices"][0]["id"])[0]["text"] == "That is answered already."
    assert (story.units("Emma"), story.units("Noah")) == (
        ("9.75", "0.00", "9.75"),
        ("9.75", "1.00", "8.75"),
    )
    assert (story.client("Emma")["owed"], story.client("Noah")["owed"]) == ("405.00", "405.00")
    story.confirm("coach", "undo")
    assert (story.units("Emma"), story.units("Noah")) == (
        ("10.00", "0.50", "9.50"),
        ("10.00", "1.50", "8.50"),
    )
