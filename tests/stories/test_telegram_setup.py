"""What a worker tells Telegram at its start: the webhook, and a menu for each role."""

import json

import pytest

from bot.config import Telegram
from bot.telegram_setup import TelegramSetup
from domain.languages import LANGUAGES
from handlers.understand.commands import KINDS
from tests.stories.harness import ALEX, BEA, World, configure
from tests.stories.telegram_phones import WEBHOOK_SECRET

PUBLIC = "https://tenpack.example"


@pytest.fixture
def token(telegram_peer):
    return telegram_peer.new_bot(1, 2)


@pytest.fixture
def world(migrated_database_url, telegram_peer, token, bot_api):
    telegram = Telegram(token, WEBHOOK_SECRET, telegram_peer.url)
    world = World(configure(migrated_database_url, public_url=PUBLIC, telegram=telegram))
    yield world
    world.close()
    for call in telegram_peer.calls(token):
        if call["params"]:
            bot_api.assert_conforms(call["method"], call["params"])


def _setup(world: World) -> TelegramSetup:
    assert world.made.telegram is not None
    return TelegramSetup(world.made, world.made.telegram)


def _menus(telegram_peer, token) -> list[tuple[object, str | None, list[str]]]:
    """(chat or scope, language, commands) of every menu that was set."""
    found = []
    for call in telegram_peer.calls(token, "setMyCommands"):
        params = {
            key: json.loads(value) if key != "language_code" and isinstance(value, str) else value
            for key, value in call["params"].items()
        }
        scope = params["scope"]
        commands = [item["command"] for item in params["commands"]]
        found.append((scope.get("chat_id", scope["type"]), params.get("language_code"), commands))
    return found


def test_the_webhook_is_set_where_telegram_has_another(world, telegram_peer, token):
    _setup(world).look()
    [call] = telegram_peer.calls(token, "setWebhook")
    assert call["params"]["url"] == f"{PUBLIC}/webhooks/telegram"
    assert call["params"]["secret_token"] == WEBHOOK_SECRET
    # Another worker, and this one again, find it set.
    _setup(world).look()
    assert len(telegram_peer.calls(token, "setWebhook")) == 1


def test_a_menu_for_clients_and_a_longer_one_for_each_coach(world, telegram_peer, token):
    world.add_coach(ALEX, "telegram:1")
    setup = _setup(world)
    setup.look()
    menus = _menus(telegram_peer, token)
    everybody = [("all_private_chats", language) for language in (None, *LANGUAGES)]
    assert [(room, language) for room, language, _ in menus] == [*everybody, (1, None)]
    assert "buy" in menus[0][2]
    assert "sell" not in menus[0][2]
    assert {"sell", "paid", "undo"} <= set(menus[-1][2])

    setup.look()
    assert len(_menus(telegram_peer, token)) == len(menus)
    world.add_coach(BEA, "telegram:2")
    setup.look()
    assert [room for room, _, _ in _menus(telegram_peer, token)[len(menus) :]] == [2]


def test_every_command_of_the_menus_is_understood(world, telegram_peer, token):
    world.add_coach(ALEX, "telegram:1")
    _setup(world).look()
    named = {command for _, _, commands in _menus(telegram_peer, token) for command in commands}
    assert named <= set(KINDS)


def test_telegram_does_not_answer_at_first(world, telegram_peer, token):
    world.add_coach(ALEX, "telegram:1")
    setup = _setup(world)
    telegram_peer.fail_next(token, 502, method="setWebhook")
    telegram_peer.fail_next(token, 429, retry_after=5, method="setMyCommands")
    for _ in range(3):
        setup.look()
    assert [call["status"] for call in telegram_peer.calls(token, "setWebhook")] == [502, 200]
    assert [room for room, _, _ in _menus(telegram_peer, token)][-2:] == ["all_private_chats", 1]


def test_a_coach_who_blocked_the_bot_keeps_nobody_waiting(world, telegram_peer, token):
    world.add_coach(ALEX, "telegram:1")
    world.add_coach(BEA, "telegram:2")
    setup = _setup(world)
    telegram_peer.fail_next(token, 400, "Bad Request: chat not found", method="setMyCommands", chat=None)
    setup.look()  # the clients' menu is refused
    setup.look()
    assert [room for room, _, _ in _menus(telegram_peer, token)][-2:] == [1, 2]
