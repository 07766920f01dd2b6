"""A day moves a pack's end once, however many holidays and freezes it lies in."""

from tests.stories.simulated import Story, texts


def sold(story: Story) -> None:
    story.confirm("coach", "sell Emma 5-pack")
    story.tap("emma", "I agree")
    assert ends(story) == "2026-06-01"


def ends(story: Story) -> str:
    return str(story.client("Emma")["packs"][0]["expires_on"])


def test_a_freeze_around_a_holiday_gives_the_other_days_alone(story: Story) -> None:
    sold(story)
    story.confirm("coach", "I'm on holiday 6-12 april")
    assert ends(story) == "2026-06-08"
    # Of the 14 days seven are the holiday's.
    asked = story.say("coach", "freeze emma 1-14 april")
    assert "Valid after that: 5-pack until 15 June." in texts(asked, "coach")[0]
    story.tap("coach", "Freeze")
    assert ends(story) == "2026-06-15"
    # Ended on the 4th: three days were frozen, the holiday's seven stay.
    story.until("2026-04-04T12:00:00+02:00")
    story.confirm("coach", "unfreeze emma")
    assert ends(story) == "2026-06-11"
    story.confirm("coach", "undo")
    assert ends(story) == "2026-06-15"


def test_two_holidays_that_overlap_give_each_day_once(story: Story) -> None:
    sold(story)
    story.confirm("coach", "holiday 6-12 april")
    told = story.confirm("coach", "holiday 10-20 april")
    # 10, 11 and 12 April were given: eight days more.
    assert ends(story) == "2026-06-16"
    assert texts(told, "emma") == [
        "Alex is away: Friday 10 April – Monday 20 April. Valid longer for it: 5-pack until 16 June."
    ]
    story.confirm("coach", "undo")
    assert ends(story) == "2026-06-08"
    story.confirm("coach", "holiday 10-20 april")
    assert ends(story) == "2026-06-16"
    # The same once more gives nothing, and nobody is written to.
    assert texts(story.confirm("coach", "holiday 10-20 april"), "emma") == []
    assert ends(story) == "2026-06-16"
