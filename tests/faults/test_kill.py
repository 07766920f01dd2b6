"""`kill -9` of web and worker at any moment: what was acknowledged is done once, and what was to be said is said."""

import queue
import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from bot.config import Telegram
from storage import outbox
from tests.faults.crowd import Crowd
from tests.faults.victim import THREADS
from tests.storage.lanes import let_time_pass
from tests.stories.harness import Recorder, World, configure
from tests.stories.processes import Process, environment
from tests.waiting import PATIENCE, wait_until

CLIENTS, POSTERS = 24, 6
KILLS_OF_WEB, KILLS_OF_WORKER = 2, 3
ASKED = ("how many do I have left?", "what do I owe?", "my rules", "when is my next one?")
SECRET = "s3cret_of-the-webhook"


@pytest.fixture
def world(migrated_database_url, telegram_peer, free_port):
    token = telegram_peer.new_bot(*range(1000, 1000 + CLIENTS))
    config = configure(
        migrated_database_url,
        public_url=f"http://127.0.0.1:{free_port}",
        telegram=Telegram(token, SECRET, telegram_peer.url),
    )
    world = World(config, {"telegram": Recorder()})
    yield world
    world.close()


def _updates(world: World) -> list[dict[str, Any]]:
    """For each client a tap that buys ten sessions, and four questions; in any order."""
    crowd = Crowd(world, CLIENTS, coach_chat=None)
    crowd.all_are_about_to_buy()
    world.deliverer.drain()
    updates: list[dict[str, Any]] = []
    for chat in crowd.chats:
        number = int(chat.partition(":")[2])
        person = {"id": number, "is_bot": False, "first_name": "X"}
        room = {"id": number, "type": "private", "first_name": "X"}
        data = world.choice_id(chat, "I agree, buy it")
        updates.append({"callback_query": {"id": "1", "from": person, "chat_instance": "1", "data": data}})
        for text in ASKED:
            updates.append(
                {"message": {"message_id": 1, "date": 1, "chat": room, "from": person, "text": text}}
            )
    random.Random(3).shuffle(updates)
    return [{"update_id": 90_000 + place, **update} for place, update in enumerate(updates)]


class Posters:
    """Post every update until it is acknowledged, as Telegram does; some once more after that."""

    def __init__(self, url: str, updates: list[dict[str, Any]]) -> None:
        self.url = url
        self.refused: list[int] = []
        self._waiting: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        for update in updates:
            self._waiting.put(update)
        self._threads = [threading.Thread(target=self._work, args=(seed,)) for seed in range(POSTERS)]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def join(self) -> None:
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive(), "not everything was acknowledged"

    def _work(self, seed: int) -> None:
        dice = random.Random(seed)
        with httpx.Client(timeout=60, trust_env=False) as client:
            while True:
                try:
                    update = self._waiting.get_nowait()
                except queue.Empty:
                    return
                while not self._post(client, update):
                    time.sleep(0.03)
                if dice.random() < 0.3:
                    self._post(client, update)
                time.sleep(dice.random() * 0.12)

    def _post(self, client: httpx.Client, update: dict[str, Any]) -> bool:
        try:
            answer = client.post(self.url, json=update, headers={"X-Telegram-Bot-Api-Secret-Token": SECRET})
        except httpx.TransportError:
            return False
        if not answer.is_success:
            self.refused.append(answer.status_code)
        return answer.is_success


def _kill_now_and_then(start: Callable[[], Process], kills: int, buried: Callable[[], None]) -> Process:
    """Kills at random moments of its life, each of them `buried`; the last one lives."""
    dice = random.Random(kills)
    for _ in range(kills):
        process = start()
        time.sleep(0.1 + dice.random() * 0.7)
        process.kill()
        buried()
    return start()


def _all_sent(world: World) -> bool:
    with world.made.database.read() as connection:
        return outbox.stats(connection, world.clock.now().replace(year=2100)).pending == 0


def test_killed_web_and_worker_lose_nothing_and_double_no_more_than_was_on_its_way(
    world, telegram_peer, free_port, tmp_path
):
    updates = _updates(world)
    prepared = len(world.outbox())
    given = environment(world.made.config, PORT=str(free_port), WEB_CONCURRENCY="2")
    base, token = world.made.config.public_url, world.made.config.telegram.token

    def web() -> Process:
        process = Process("web", given, tmp_path / "web.log")
        process.wait_until_up(f"{base}/readyz")
        return process

    def worker() -> Process:
        process = Process("worker", given, tmp_path / "worker.log", module="tests.faults.victim")
        known = len(telegram_peer.calls(token, "getMe"))
        wait_until(lambda: len(telegram_peer.calls(token, "getMe")) > known)  # it has begun
        return process

    def leases_end() -> None:
        # Only one works at a time: those of the dead run out in a minute, which nobody waits for here.
        let_time_pass(world.made.database)

    posters = Posters(f"{base}/webhooks/telegram", updates)
    living: list[Process] = []
    killers = [
        threading.Thread(target=lambda: living.append(_kill_now_and_then(web, KILLS_OF_WEB, lambda: None))),
        threading.Thread(
            target=lambda: living.append(_kill_now_and_then(worker, KILLS_OF_WORKER, leases_end))
        ),
    ]
    for killer in killers:
        killer.start()
    posters.start()
    try:
        for killer in killers:
            killer.join()
        posters.join()
        wait_until(lambda: _all_sent(world))
    finally:
        for process in living:
            process.stop()

    assert world.inbox() == {"done": len(updates) + 2 * CLIENTS}
    assert world.kinds() == ["sale"] * CLIENTS
    assert world.faults() == []
    answers = world.outbox_texts()[prepared:]
    assert len(answers) == len(updates)
    assert {state for _, _, state in answers} == {"sent"}
    said = Counter(
        (f"telegram:{call['params']['chat_id']}", call["params"]["text"])
        for call in telegram_peer.calls(token)
        if call["method"] in ("sendMessage", "editMessageText") and call["status"] == 200
    )
    wanted = Counter((address, text) for address, text, _ in answers)
    assert not wanted - said
    assert (said - wanted).total() <= KILLS_OF_WORKER * THREADS
    assert posters.refused == []
