"""Webhook and menus as Telegram is told of them."""

import json
from collections.abc import Iterator

import pytest

from handlers.channels.telegram.commands import publish_commands, publish_for_chat
from handlers.channels.telegram.registration import set_webhook, webhook_status
from handlers.channels.telegram.sender import TelegramChannel
from handlers.delivery_error import DeliveryError
from tests.peers.telegram import TelegramPeer

CLIENT = {
    "en": {"book": "Book a session", "balance": "What is left, and why"},
    "de": {"book": "Termin buchen", "balance": "Was übrig ist, und warum"},
}
COACH = {"today": "Heute", "paid": "Zahlung"}


@pytest.fixture
def token(telegram_peer: TelegramPeer) -> str:
    return telegram_peer.new_bot()


@pytest.fixture
def channel(telegram_peer: TelegramPeer, token: str, bot_api) -> Iterator[TelegramChannel]:
    channel = TelegramChannel(token, telegram_peer.url)
    yield channel
    channel.close()
    for call in telegram_peer.calls(token):
        if call["params"]:
            bot_api.assert_conforms(call["method"], call["params"])


def test_a_menu_for_everybody_in_each_language_and_a_coachs_in_his_own(channel, telegram_peer, token):
    publish_commands(channel, CLIENT)
    publish_for_chat(channel, COACH, "telegram:7")
    menus = []
    for call in telegram_peer.calls(token, "setMyCommands"):
        scope, commands = json.loads(call["params"]["scope"]), json.loads(call["params"]["commands"])
        room = scope.get("chat_id", scope["type"])
        menus.append((room, call["params"].get("language_code"), commands[0]["description"]))
    assert menus == [
        ("all_private_chats", None, "Book a session"),
        ("all_private_chats", "en", "Book a session"),
        ("all_private_chats", "de", "Termin buchen"),
        (7, None, "Heute"),
    ]


def test_a_chat_that_is_gone(channel, telegram_peer, token):
    telegram_peer.fail_next(token, 400, "Bad Request: chat not found", method="setMyCommands")
    with pytest.raises(DeliveryError) as caught:
        publish_for_chat(channel, COACH, "telegram:7")
    assert caught.value.block


def test_the_webhook(channel, telegram_peer, token):
    assert webhook_status(channel).url == ""
    assert (
        set_webhook(channel, "https://tenpack.example/", "s3cret")
        == "https://tenpack.example/webhooks/telegram"
    )
    [call] = telegram_peer.calls(token, "setWebhook")
    assert call["params"]["secret_token"] == "s3cret"
    assert call["params"]["max_connections"] == "20"
    status = webhook_status(channel)
    assert (status.url, status.pending, status.error) == ("https://tenpack.example/webhooks/telegram", 0, "")


def test_what_telegram_says_of_a_webhook_that_fails(proxy_to):
    server = proxy_to()
    server.fail_next(
        200,
        '{"ok":true,"result":{"url":"https://x/","has_custom_certificate":false,"pending_update_count":3,'
        '"last_error_date":1772438400,"last_error_message":"Wrong response from the webhook: 503"}}',
    )
    channel = TelegramChannel("1:x", server.url)
    status = webhook_status(channel)
    channel.close()
    assert (status.pending, status.error) == (3, "Wrong response from the webhook: 503")
    assert status.error_at is not None
    assert status.error_at.isoformat() == "2026-03-02T08:00:00+00:00"
