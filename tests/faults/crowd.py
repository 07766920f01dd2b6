"""Alex and many clients, each in a chat of his own, who all do something at once."""

import itertools
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from domain.messages import InboundMessage
from handlers.message import Receipt
from tests.stories.harness import ALEX, World

_ids = itertools.count(1)


class Crowd:
    """`size` clients of one coach; client n has the chat `telegram:{1000 + n}`. With `coach_chat` Alex is told things."""

    def __init__(self, world: World, size: int, coach_chat: str | None = "telegram:1") -> None:
        self.world = world
        self.coach_id = world.add_coach(ALEX, coach_chat)
        self.chats = [f"telegram:{1000 + number}" for number in range(size)]
        for number, chat in enumerate(self.chats):
            world.add_client(self.coach_id, f"Client {number:03d}", chat)

    def message(self, chat: str, text: str = "", label: str | None = None) -> InboundMessage:
        """What a person writes, or the tap on the choice that was last offered under a label."""
        choice = None if label is None else self.world.choice_id(chat, label)
        return InboundMessage(channel="telegram", id=f"u{next(_ids)}", address=chat, text=text, choice=choice)

    def all_say(self, text: str = "", label: str | None = None) -> None:
        """One after the other."""
        for chat in self.chats:
            receipt = self.world.made.messages.receive(self.message(chat, text, label))
            assert receipt == Receipt()

    def all_have_a_pack(self) -> None:
        self.all_are_about_to_buy()
        self.all_say(label="I agree, buy it")

    def all_are_about_to_buy(self) -> None:
        """Each was shown the rules and needs one tap more."""
        self.all_say("buy")
        self.all_say(label="10-pack 400 €")


def at_once(threads: int, work: Callable[[Any], Any], things: Iterable[Any]) -> list[Any]:
    """`work` for each of the things, in so many threads; raises what any of them raised."""
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(work, things))
