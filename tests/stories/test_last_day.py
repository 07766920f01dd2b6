"""What comes back on a pack's last day: the coach's and the weather's doing moves that day, the client's does not."""

from tests.stories.simulated import Story, texts


def on_the_last_day(story: Story) -> None:
    """A single of 2 March is valid through 1 April: two sessions are booked on that day."""
    for name in ("Emma", "Noah"):
        story.confirm("coach", f"sell {name} single")
        story.tap(name.lower(), "I agree")
    story.confirm("emma", "book 1 april 17:00")
    story.confirm("noah", "book 1 april 18:00")
    story.until("2026-04-01T09:00:00+02:00")


def ends(story: Story, name: str) -> str:
    return str(story.client(name)["packs"][0]["expires_on"])


def test_the_coachs_cancel_gives_fourteen_days(story: Story) -> None:
    on_the_last_day(story)
    told = story.confirm("coach", "cancel Emma today")
    assert texts(told, "emma")[0].endswith("1 left: 0 booked, 1 free, until 15 April.")
    assert texts(told, "coach")[-1].endswith("1 left: 0 booked, 1 free, until 15 April.")
    assert ends(story, "Emma") == "2026-04-15"
    story.until("2026-04-02T09:00:00+02:00")
    assert story.units("Emma") == ("1.00", "0.00", "1.00")
    why = texts(story.say("emma", "why"), "emma")[0]
    assert "extended until 15 April, since a session came back too late to be used" in why
    story.until("2026-04-16T09:00:00+02:00")
    assert story.units("Emma") == ("0.00", "0.00", "0.00")


def test_the_weather_gives_them_too_and_an_undo_takes_them_back(story: Story) -> None:
    on_the_last_day(story)
    story.confirm("coach", "rain today 16-20")
    assert [ends(story, name) for name in ("Emma", "Noah")] == ["2026-04-15", "2026-04-15"]
    story.confirm("coach", "undo")
    assert [ends(story, name) for name in ("Emma", "Noah")] == ["2026-04-01", "2026-04-01"]
    assert story.units("Emma") == ("1.00", "1.00", "0.00")


def test_the_day_before_the_pack_keeps_its_end(story: Story) -> None:
    story.confirm("coach", "sell Emma single")
    story.tap("emma", "I agree")
    story.confirm("emma", "book 1 april 17:00")
    story.until("2026-03-31T09:00:00+02:00")
    story.confirm("coach", "cancel Emma tomorrow")
    assert ends(story, "Emma") == "2026-04-01"
    assert story.units("Emma") == ("1.00", "0.00", "1.00")
    story.until("2026-04-02T09:00:00+02:00")
    assert story.units("Emma") == ("0.00", "0.00", "0.00")
