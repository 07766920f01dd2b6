"""Somebody new is greeted in the language of the telephone, or of what was written, and keeps it as a client."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from domain.messages import InboundMessage
from storage import people
from tests.stories.harness import ALEX, BEA, Recorder, World, configure

COACH, STRANGER = "telegram:1", "telegram:7"


class Telegram(World):
    """Telegram's side is a recorder; what comes in says what its telephone speaks."""

    def __init__(self, url: str) -> None:
        self.recorder = Recorder()
        super().__init__(configure(url), {"telegram": self.recorder})
        self._count = 0

    def send(
        self,
        address: str,
        language: str | None,
        text: str = "",
        *,
        choice: str | None = None,
        start: str | None = None,
    ) -> list[str]:
        """The texts that went out because of it, as "address: text"."""
        self._count += 1
        before = len(self.recorder.sent)
        message = InboundMessage(
            "telegram", str(self._count), address, text, choice, start=start, name="Jan", language=language
        )
        self.made.messages.receive(message)
        self.settle()
        return [f"{out.address}: {out.text}" for out in self.recorder.sent[before:]]


@pytest.fixture
def world(migrated_database_url: str) -> Iterator[Telegram]:
    made = Telegram(migrated_database_url)
    yield made
    assert made.faults() == []
    made.close()


def _language(world: Telegram, coach: int, name: str) -> str:
    with world.work(coach) as uow:
        return next(client.language for client in people.all_clients(uow) if client.name == name)


def test_a_stranger_is_greeted_and_becomes_a_client_in_german(world):
    coach = world.add_coach(ALEX, COACH)
    [greeting] = world.send(STRANGER, "de-AT", "Servus")
    assert greeting.startswith(f"{STRANGER}: Hallo, hier ist die Assistenz von Alex.")
    asked = world.send(STRANGER, "de-AT", choice=world.choice_id(STRANGER, "Alex fragen"))
    assert f"{COACH}: Jan would like to train with you" in "\n".join(asked)
    world.send(COACH, "en", choice=world.choice_id(COACH, "Add as client"))
    assert _language(world, coach, "Jan") == "de"


def test_without_a_telephones_word_the_text_decides(world):
    world.add_coach(ALEX, COACH)
    [greeting] = world.send(
        "telegram:8", None, "Hallo, ich möchte gerne bei dir trainieren, wann hast du Zeit?"
    )
    assert "Assistenz von Alex" in greeting
    [greeting] = world.send("telegram:9", "ru", "Привет")
    assert "Alex's assistant" in greeting


def test_with_several_coaches_nobody_is_named_in_any_language(world):
    world.add_coach(ALEX, COACH)
    world.add_coach(BEA, "telegram:2")
    [answer] = world.send(STRANGER, "de", "Hallo")
    assert "Alex" not in answer
    assert world.recorder.sent[-1].language == "de"


def test_an_invited_client_and_a_new_coach_get_their_telephones_language(world):
    coach = world.add_coach(replace(ALEX, ready=False, hours=(), offers=()))
    emma = world.add_client(coach, "Emma")
    with world.work(coach) as uow:
        people.add_invite(
            uow.connection, token="forcoach1", coach_id=coach, who="coach", client_id=None, now=uow.now
        )
        people.add_invite(
            uow.connection, token="forclient", coach_id=coach, who="client", client_id=emma, now=uow.now
        )
    world.send(COACH, "fr", start="forcoach1")
    assert world.recorder.sent[-1].language == "fr"
    world.send(STRANGER, "pt-br", start="forclient")
    assert _language(world, coach, "Emma") == "pt"
    with world.work(coach) as uow:
        assert uow.coach.language == "fr"
