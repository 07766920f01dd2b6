"""Many at once: one slot is had by one, and what is delivered forty times is done once."""

import random
from collections import Counter
from datetime import timedelta

import httpx
import pytest

from bot.app import create_app
from bot.config import Telegram
from handlers.message import Receipt
from tests.faults.crowd import Crowd, at_once
from tests.stories.harness import Recorder, World, configure

RACERS = 32
SECRET = "s3cret_of-the-webhook"


@pytest.fixture
def channel() -> Recorder:
    return Recorder()


@pytest.fixture
def world(migrated_database_url, channel):
    config = configure(
        migrated_database_url,
        public_url="https://tenpack.example",
        telegram=Telegram("1:x", SECRET, "http://127.0.0.1:9"),
    )
    world = World(config, {"telegram": channel})
    yield world
    world.close()


def _line_up(world: World, channel: Recorder) -> Crowd:
    """All with a pack, and with [Book] for Friday at six before them."""
    crowd = Crowd(world, RACERS)
    crowd.all_have_a_pack()
    crowd.all_say("friday at 6")
    # What was proposed to the first is not kept for him any longer.
    world.clock.set(world.clock.now() + timedelta(minutes=5))
    world.deliverer.drain()
    channel.sent.clear()
    return crowd


def _assert_one_won(world: World, channel: Recorder, crowd: Crowd) -> None:
    world.settle()
    assert Counter(world.kinds())["booking"] == 1
    told = {item.address: item.text for item in channel.sent}
    won = [chat for chat in crowd.chats if told[chat].startswith("Booked: Friday 6 March, 18:00–19:00.")]
    lost = [chat for chat in crowd.chats if "taken" in told[chat]]
    assert (len(won), len(lost)) == (1, RACERS - 1)
    assert Counter(item.address for item in channel.sent).most_common(1)[0][1] == 1  # each is told one thing
    assert world.inbox().keys() == {"done"}
    assert world.faults() == []


def test_one_slot_is_had_by_one(world, channel):
    crowd = _line_up(world, channel)
    taps = [crowd.message(chat, label="Book") for chat in crowd.chats]
    receipts = at_once(RACERS, world.made.messages.receive, taps)
    assert not [receipt for receipt in receipts if receipt.failed or receipt.repeat]
    _assert_one_won(world, channel, crowd)


def test_one_slot_is_had_by_one_over_http(world, channel, serve):
    crowd = _line_up(world, channel)
    url = serve(create_app(world.made)) + "/webhooks/telegram"
    updates = []
    for number, chat in enumerate(crowd.chats):
        person = int(chat.partition(":")[2])
        query = {
            "id": str(number + 1),
            "from": {"id": person, "is_bot": False, "first_name": "X"},
            "chat_instance": "1",
            "data": world.choice_id(chat, "Book"),
        }
        updates.append({"update_id": 90_000 + number, "callback_query": query})

    def post(update: dict[str, object]) -> int:
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        return httpx.post(url, json=update, headers=headers, timeout=60, trust_env=False).status_code

    assert set(at_once(RACERS, post, updates)) == {200}
    _assert_one_won(world, channel, crowd)


def test_fifty_messages_forty_times_each_are_fifty(world, channel):
    crowd = Crowd(world, 50)
    crowd.all_are_about_to_buy()
    world.deliverer.drain()
    channel.sent.clear()
    deliveries = [crowd.message(chat, label="I agree, buy it") for chat in crowd.chats] * 40
    random.Random(7).shuffle(deliveries)
    receipts = at_once(16, world.made.messages.receive, deliveries)
    assert Counter(receipt.repeat for receipt in receipts) == {True: 39 * 50, False: 50}
    assert world.kinds() == ["sale"] * 50
    world.settle()
    told = Counter(item.address for item in channel.sent)
    assert all(told[chat] == 1 for chat in crowd.chats)
    assert told["telegram:1"] == 50
    assert world.inbox().keys() == {"done"}
    assert world.faults() == []


def test_a_freed_slot_is_had_by_one_of_those_who_wait(world, channel):
    """One is asked; while it is kept for him all others try to book it, and he takes it."""
    crowd = Crowd(world, RACERS)
    crowd.all_have_a_pack()
    first, *others = crowd.chats
    for text, label in (("friday at 6", None), ("", "Book")):
        assert world.made.messages.receive(crowd.message(first, text, label)) == Receipt()
    for chat in others:
        world.made.messages.receive(crowd.message(chat, "put me on the list for friday 18:00"))
    for text, label in (("cancel friday", None), ("", "Cancel")):
        world.made.messages.receive(crowd.message(first, text, label))
    world.settle()
    asked = [item.address for item in channel.sent if "is free again" in item.text]
    assert len(asked) == 1
    take = crowd.message(asked[0], label="Take it")
    tries = [crowd.message(chat, "friday at 6") for chat in others if chat not in asked]
    at_once(RACERS, world.made.messages.receive, [*tries, take, take])
    assert Counter(world.kinds())["booking"] == 2
    world.settle()
    assert [item.address for item in channel.sent if item.text.startswith("Booked")] == [first, *asked]
    assert world.faults() == []


def test_an_offer_that_goes_on_while_it_is_taken_has_one_winner(world, channel):
    """The hold lapses: the worker passes it on while the one who had it taps, and the next taps too."""
    crowd = Crowd(world, 3)
    crowd.all_have_a_pack()
    first, *others = crowd.chats
    for text, label in (("friday at 6", None), ("", "Book")):
        world.made.messages.receive(crowd.message(first, text, label))
    for chat in others:
        world.made.messages.receive(crowd.message(chat, "put me on the list for friday 18:00"))
    for text, label in (("cancel friday", None), ("", "Cancel")):
        world.made.messages.receive(crowd.message(first, text, label))
    take = crowd.message(others[0], label="Take it")
    world.clock.set(world.clock.now() + timedelta(minutes=10))
    works = [lambda: world.made.jobs.run_due(), lambda: world.made.messages.receive(take)]
    at_once(2, lambda work: work(), works)
    asked = [address for address, text, _ in world.outbox_texts() if "is free again" in text]
    assert asked[0] == others[0]
    if len(asked) > 1:
        world.made.messages.receive(crowd.message(others[1], label="Take it"))
    assert Counter(world.kinds())["booking"] == 2
    assert world.faults() == []
