"""`python -m bot run` with a Telegram token: by webhook where there is a public address, by long polling where not."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.config import Telegram
from tests.stories.harness import ALEX, World, configure
from tests.stories.processes import Process, environment
from tests.stories.telegram_phones import WEBHOOK_SECRET
from tests.waiting import wait_until

ALEX_CHAT, EMMA_CHAT = 4711, 4712


@pytest.fixture
def token(telegram_peer):
    return telegram_peer.new_bot(ALEX_CHAT, EMMA_CHAT)


@pytest.fixture
def start(migrated_database_url, telegram_peer, token, free_port, tmp_path):
    """Starts `run` with Alex and Emma in its database; `public` says whether it has an address."""
    running: list[Process] = []

    def make(*, public: bool) -> None:
        own = f"http://127.0.0.1:{free_port}"
        telegram = Telegram(token, WEBHOOK_SECRET if public else "", telegram_peer.url)
        config = configure(migrated_database_url, public_url=own if public else "", telegram=telegram)
        world = World(config, {})
        coach_id = world.add_coach(ALEX, f"telegram:{ALEX_CHAT}")
        world.add_client(coach_id, "Emma", f"telegram:{EMMA_CHAT}")
        world.close()
        given = environment(config, PORT=str(free_port))
        running.append(Process("run", given, tmp_path / "log"))
        running[-1].wait_until_up(f"{own}/readyz")

    yield make
    for process in running:
        assert process.stop() == 0, process.log.read_text()
        assert "Traceback" not in process.log.read_text()


def _wait(found: Callable[[], list[dict[str, Any]]], count: int = 1) -> list[dict[str, Any]]:
    wait_until(lambda: len(found()) >= count)
    return found()


@pytest.mark.parametrize("public", [True, False], ids=["webhook", "polling"])
def test_a_conversation(start, telegram_peer, token, bot_api, public):
    start(public=public)
    if public:
        [call] = _wait(lambda: telegram_peer.calls(token, "setWebhook"))
        assert call["params"]["secret_token"] == WEBHOOK_SECRET
    _wait(lambda: telegram_peer.calls(token, "setMyCommands"), 4)

    telegram_peer.send_user_message(token, ALEX_CHAT, "sell Emma 10-pack")
    _wait(lambda: telegram_peer.calls(token, "sendMessage"))
    telegram_peer.tap(token, ALEX_CHAT, "Sell")
    [told] = _wait(
        lambda: [
            call
            for call in telegram_peer.calls(token, "sendMessage")
            if call["params"]["chat_id"] == str(EMMA_CHAT)
        ]
    )
    assert told["params"]["text"].startswith("Alex has set up a 10-pack for you: 10 sessions, 400 €")
    [edit] = _wait(lambda: telegram_peer.calls(token, "editMessageText"))
    assert edit["params"]["text"].startswith("Sold: 10-pack to Emma")
    [answer] = _wait(lambda: telegram_peer.calls(token, "answerCallbackQuery"))
    assert answer.get("via") == ("webhook" if public else None)
    assert bool(telegram_peer.deliveries(token)) == public
    for call in telegram_peer.calls(token):
        if call["params"]:
            bot_api.assert_conforms(call["method"], call["params"])
