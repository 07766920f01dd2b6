"""Help by what it is about: short, on one screen, and every example in it understood."""

import re

import pytest

from tests.stories.simulated import Story, labels, texts

TOPICS = ("help", "help money", "help packs", "help sessions", "help clients", "help setup")


def test_help_is_grouped_and_fits_a_screen(story: Story) -> None:
    shown = story.say("coach", "help")
    assert labels(shown, "coach") == ["Money", "Packs", "Sessions", "Clients", "Settings"]
    money = story.tap("coach", "Money")
    assert "instalments" in texts(money, "coach")[0]
    for asked in TOPICS:
        text = texts(story.say("coach", asked), "coach")[0]
        assert len(text.split("\n")) <= 5
        assert len(text) < 300


@pytest.mark.parametrize("asked", TOPICS)
def test_every_example_of_the_help_is_understood(story: Story, asked: str) -> None:
    for name in ("Emma", "Noah"):
        story.confirm("coach", f"sell {name} 10-pack")
    text = texts(story.say("coach", asked), "coach")[0]
    for example in re.split(r" · |\n", text):
        said = texts(story.say("coach", example.replace("…", "see you")), "coach")
        assert said
        assert "I didn't get that" not in said[0], example
        story.say("coach", "no")


def test_help_in_german(story: Story) -> None:
    story.say("coach", "settings language de")
    shown = texts(story.say("coach", "hilfe geld"), "coach")[0]
    assert "wer schuldet mir was?" in shown
    assert labels(story.say("coach", "hilfe"), "coach")[0] == "Geld"
