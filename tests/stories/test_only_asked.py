"""What was only asked about is not done by an answer that shows it was read."""

import pytest

from tests.stories.simulated import Story, texts


def _one_booked(story: Story) -> None:
    story.begin("2026-03-02T09:00:00+01:00")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book friday 17:00")


@pytest.mark.parametrize("question", ["could I still cancel friday?", "what if I can't make it on friday?"])
@pytest.mark.parametrize("text", ["ok thanks", "👍", "alles klar, danke", "vale gracias"])
def test_an_answer_that_was_read_cancels_nothing(story: Story, text: str, question: str) -> None:
    """ "Could I still cancel?" is a question: "ok, thanks" means that its answer was read."""
    _one_booked(story)
    story.say("emma", question)
    told = story.say("emma", text)
    assert texts(told, "coach") == []
    assert [item["status"] for item in story.client("Emma")["bookings"]] == ["confirmed"]


def test_a_yes_to_the_same_question_does(story: Story) -> None:
    _one_booked(story)
    story.say("emma", "could I still cancel friday?")
    story.say("emma", "yes please")
    assert [item["status"] for item in story.client("Emma")["bookings"]] == ["cancelled"]


def test_ok_thanks_to_an_order_does_too(story: Story) -> None:
    _one_booked(story)
    story.say("emma", "cancel friday")
    story.say("emma", "ok thanks")
    assert [item["status"] for item in story.client("Emma")["bookings"]] == ["cancelled"]
