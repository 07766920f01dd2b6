"""Holidays and called-off stretches: what they do to packs, said before and after, and taken back whole."""

from tests.stories.simulated import Story, texts
from tests.stories.test_notice import sold


def test_a_holiday_with_sessions_in_it_extends_too_also_over_the_clock_change(story: Story) -> None:
    sold(story, "Emma", offer="single")
    sold(story, "Noah")
    story.confirm("emma", "book thu 26 march 18:00")
    said = story.say("coach", "holiday 23-29 march")
    assert texts(said, "coach") == [
        "Monday 23 March – Sunday 29 March: 1 session, 1 client. All sessions back. Tell everyone and offer new times?\n"
        "It extends 2 packs of 2 clients by the days away."
    ]
    told = story.tap("coach", "Call off")
    longer = "Alex is away: Monday 23 March – Sunday 29 March. Valid longer for it: "
    assert texts(told, "emma")[-1] == longer + "Single until 8 April."
    assert texts(told, "noah") == [longer + "10-pack until 8 September."]
    assert [pack["expires_on"] for name in ("Emma", "Noah") for pack in story.client(name)["packs"]] == [
        "2026-04-08",
        "2026-09-08",
    ]
    undone = story.say("coach", "undo")
    assert texts(undone, "coach")[0].startswith("Undo “the calling off of Monday 23 March – Sunday 29 March”")
    story.tap("coach", "Undo")
    assert story.units("Emma") == ("1.00", "1.00", "0.00")
    assert [pack["expires_on"] for name in ("Emma", "Noah") for pack in story.client(name)["packs"]] == [
        "2026-04-01",
        "2026-09-01",
    ]


def test_rain_counts_every_court_fee_that_is_dropped(story: Story) -> None:
    story.confirm("coach", "new type: Group 90 min, 6 people, half a session, court fee 5")
    sold(story, "Emma", "Noah")
    story.confirm("coach", "group thu 16:00")
    story.confirm("emma", "book group thu 16:00")
    story.confirm("noah", "book group thu 16:00")
    story.confirm("coach", "court fee noah 15 thu 16:00")
    story.confirm("emma", "book thu 18:00")
    story.until("2026-03-05T13:00:00+01:00")
    said = story.say("coach", "rain 15-19")
    assert texts(said, "coach")[0].startswith(
        "Thursday 5 March, 15:00–19:00: 2 sessions, 2 clients. All sessions back. 3 court fees (25 €) dropped."
    )
    story.tap("coach", "Call off")
    assert [story.client(name)["owed"] for name in ("Emma", "Noah")] == ["400.00", "400.00"]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    story.confirm("coach", "undo")
    assert [story.client(name)["owed"] for name in ("Emma", "Noah")] == ["405.00", "420.00"]
    assert story.units("Emma") == ("10.00", "1.50", "8.50")
    assert story.units("Noah") == ("10.00", "0.50", "9.50")
