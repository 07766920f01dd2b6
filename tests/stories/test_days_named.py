"""A day that the coach names is the day that is told, in the freeze, the block and the undo."""

from tests.stories.simulated import Story, texts
from tests.stories.test_notice import sold


def test_a_freeze_ends_on_the_day_that_was_said(story: Story) -> None:
    sold(story, "Emma")
    said = story.say("coach", "freeze Emma from 20 august to 31 august")
    assert texts(said, "coach") == [
        "Freeze Emma from 20 August through 31 August, 12 days? Valid after that: 10-pack until 13 September."
    ]
    told = story.tap("coach", "Freeze")
    assert texts(told, "emma")[0].startswith(
        "Alex has paused your pack from 20 August through 31 August. Valid now: 10-pack until 13 September."
    )
    assert story.client("Emma")["packs"][0]["expires_on"] == "2026-09-13"
    assert (
        "\nMon 2 March, paused from 20 August through 31 August, valid until 13 September\n"
        in (texts(story.say("coach", "why emma"), "coach")[0])
    )
    refused = story.say("emma", "book 31 august 10:00")
    assert "2026-08-31" not in str(story.client("Emma")["bookings"]), texts(refused, "emma")


def test_who_is_away_until_a_day_is_away_on_it(story: Story) -> None:
    said = story.say("coach", "block until 14 march")
    assert texts(said, "coach") == ["Block Monday 2 March, 09:00 – Saturday 14 March?"]


def test_an_undo_names_the_day_of_what_was_done_on_another(story: Story) -> None:
    story.confirm("coach", "block fri 14-17")
    block = "“the block of Friday 6 March, 14:00–17:00”"
    assert texts(story.say("coach", "undo"), "coach") == [f"Undo {block} of 09:00?"]
    story.tap("coach", "No")
    story.until("2026-03-03T09:30:00+01:00")
    assert texts(story.say("coach", "undo"), "coach") == [f"Undo {block} of Monday 2 March, 09:00?"]


def test_a_calling_off_and_a_list_are_found_by_who_was_in_them(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("noah", "book fri 15:00")
    story.confirm("emma", "book fri 16:00")
    story.confirm("coach", "Lena 7 left till 1 Aug, owes 50\nMia 3 left")
    story.confirm("coach", "rain fri 15-19")
    story.confirm("coach", "block tue 14-15")
    said = story.say("coach", "undo noah's rain")
    assert texts(said, "coach") == [
        "Undo “the calling off of Friday 6 March, 15:00–19:00” of 09:00? Noah and Emma get a correction."
    ]
    story.tap("coach", "Undo")
    assert [story.units(name) for name in ("Emma", "Noah")] == [("10.00", "1.00", "9.00")] * 2
    assert story.units("Lena") == ("7.00", "0.00", "7.00")
    said = story.say("coach", "undo lena's list")
    assert texts(said, "coach")[0].startswith("Undo “the list with 2 clients” of 09:00?")
    story.tap("coach", "Undo")
    assert {client["name"] for client in story.state()["clients"]} == {"Emma", "Noah"}
