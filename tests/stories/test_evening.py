"""The evening: sessions to mark with one tap, and open money on the evening on which something about it is new."""

from tests.stories.simulated import Story, labels, texts


def sold(story: Story, *names: str, what: str = "10-pack") -> None:
    for name in names:
        story.confirm("coach", f"sell {name} {what}")
        story.tap(name.lower(), "I agree")


def evenings(story: Story, until: str) -> list[tuple[str, str]]:
    """(day, text) of what the coach was told at eight."""
    return [
        (item["at"][:10], item["text"])
        for item in story.until(until)
        if item["to"] == "coach" and item["at"][11:16] == "20:00"
    ]


def test_open_money_alone_is_told_once(story: Story) -> None:
    sold(story, "Emma")
    told = evenings(story, "2026-03-15T23:00:00+01:00")
    assert told == [
        (
            "2026-03-02",
            "Today, Monday 2 March:\nOpen since today: Emma 400 € (10-pack).\n"
            "Open money: 400 €, “who owes me?” shows from whom.",
        )
    ]
    # A fortnight on the last nudge has gone out: from here on it is the coach's.
    told = evenings(story, "2026-04-30T23:00:00+02:00")
    assert [day for day, _ in told] == ["2026-03-16"]
    assert "Open for two weeks, and not asked for any more: Emma 400 € (10-pack)." in told[0][1]


def test_a_promise_that_was_not_kept_and_a_plan(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.until("2026-03-03T09:00:00+01:00")
    story.say("emma", "I'll pay friday")
    story.say("coach", "Noah pays 400 in 4 instalments from 9 March")
    story.tap("coach", "Agree")
    assert evenings(story, "2026-03-10T12:00:00+01:00") == [
        (
            "2026-03-06",
            "Today, Friday 6 March:\nPromised by today and not paid yet: Emma 400 € (10-pack).\n"
            "Open money: 800 €, “who owes me?” shows from whom.",
        ),
        (
            "2026-03-09",
            "Today, Monday 9 March:\nBy the plan due by today: Noah 100 € (10-pack).\n"
            "Open money: 800 €, “who owes me?” shows from whom.",
        ),
    ]


def test_paid_on_the_day_there_is_nothing_to_tell(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "Emma paid 400 cash")
    assert evenings(story, "2026-03-05T23:00:00+01:00") == []


def test_no_shows_with_one_tap_each_from_one_list(story: Story) -> None:
    sold(story, "Emma", "Noah")
    for name in ("Emma", "Noah"):
        story.confirm("coach", f"{name} paid 400 cash")
    story.confirm("emma", "book tomorrow 10:00")
    story.confirm("noah", "book tomorrow 11:00")
    evening = story.until("2026-03-03T20:30:00+01:00")
    assert labels(evening, "coach") == ["All came", "10:00 Emma no-show", "11:00 Noah no-show"]
    told = story.tap("coach", "10:00 Emma no-show")
    assert texts(told, "coach") == [
        "Emma, Tuesday 3 March, 10:00: no-show.\n9 left: 0 booked, 9 free, until 1 September."
    ]
    assert len(texts(told, "emma")) == 1
    assert labels(told, "coach") == ["Undo", "11:00 Noah no-show"]
    assert story.units("Emma") == ("9.00", "0.00", "9.00")
    told = story.tap("coach", "11:00 Noah no-show")
    assert labels(told, "coach") == ["Undo"]
    assert [story.client(name)["bookings"][0]["status"] for name in ("Emma", "Noah")] == ["no_show"] * 2
    story.confirm("coach", "undo last 2")
    assert [story.client(name)["bookings"][0]["status"] for name in ("Emma", "Noah")] == ["completed"] * 2
    assert [story.units(name) for name in ("Emma", "Noah")] == [("9.00", "0.00", "9.00")] * 2


def test_terms_that_count_half_of_a_no_show(story: Story) -> None:
    story.confirm("coach", "rules no-show 50%")
    sold(story, "Emma")
    story.confirm("emma", "book tomorrow 10:00")
    story.until("2026-03-03T12:00:00+01:00")
    shown = story.say("coach", "today")
    assert labels(shown, "coach") == ["10:00 Emma no-show"]
    told = story.tap("coach", "10:00 Emma no-show")
    assert "9.5 left" in texts(told, "coach")[0]
    assert story.units("Emma") == ("9.50", "0.00", "9.50")
