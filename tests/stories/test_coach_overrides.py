"""The coach books over his own limits, knowingly; but never two sessions at one time."""

import pytest

from tests.stories.simulated import Story, texts


@pytest.fixture
def limited(story: Story) -> Story:
    """Two sessions a day, half an hour between them, a day's notice, and a block on Friday."""
    for name in ("Emma", "Noah"):
        story.confirm("coach", f"sell {name} 10-pack")
        story.tap(name.lower(), "I agree")
    story.confirm("coach", "rules buffer 30")
    story.confirm("coach", "rules daily 2")
    story.confirm("coach", "block fri 9-20")
    return story


@pytest.mark.parametrize(
    "when, why",
    [
        ("today 9:30", "That is shorter notice than your rules ask for."),
        ("sunday 10:00", "That is outside your hours."),
        ("friday 10:00", "You have blocked that time."),
        ("1 june 10:00", "That is further ahead than your rules allow."),
    ],
)
def test_he_is_told_what_he_sets_aside_and_books_all_the_same(limited: Story, when: str, why: str) -> None:
    shown = limited.say("coach", f"book Noah {when}")
    assert why in texts(shown, "coach")[0]
    limited.tap("coach", "Book")
    assert limited.units("Noah") == ("10.00", "1.00", "9.00")


def test_he_fills_the_buffer_and_the_day_but_never_two_at_once(limited: Story) -> None:
    limited.confirm("coach", "book Emma tue 10:00")
    close = limited.say("coach", "book Noah tue 11:00")
    assert "It leaves less than your usual time between sessions." in texts(close, "coach")[0]
    limited.tap("coach", "Book")
    full = limited.say("coach", "book Emma tue 15:00")
    assert "That is more sessions than your daily maximum." in texts(full, "coach")[0]
    limited.tap("coach", "Book")
    assert (limited.units("Emma"), limited.units("Noah")) == (
        ("10.00", "2.00", "8.00"),
        ("10.00", "1.00", "9.00"),
    )
    for when in ("tue 10:00", "tue 10:30", "tue 11:30"):
        refused = limited.say("coach", f"book Noah {when}")
        assert "is taken" in texts(refused, "coach")[0]
    limited.confirm("coach", "new type: Group 90 min, 6 people, half a session")
    refused = limited.say("coach", "group tue 9:00")
    assert not any(choice["role"] == "confirm" for choice in refused[-1]["choices"]), texts(refused, "coach")
    assert limited.units("Noah") == ("10.00", "1.00", "9.00")
