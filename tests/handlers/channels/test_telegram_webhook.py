"""The webhook: who is let in, what is kept, and when Telegram is told that a message is safe."""

import json
import random
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from domain.messages import Button, OutboundMessage
from handlers.channels.telegram.registration import set_webhook, webhook_status
from handlers.channels.telegram.sender import TelegramChannel
from handlers.channels.telegram.webhook import Webhook
from tests.handlers.channels.inbox import Inbox
from tests.handlers.channels.updates import message, noise, tap
from tests.peers.telegram import TelegramPeer

SECRET = "s3cret_-Geheim"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
PATH = "/webhooks/telegram"


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def app(inbox: Inbox) -> Flask:
    app = Flask(__name__)
    app.wsgi_app = Webhook(  # type: ignore[method-assign]
        app.wsgi_app, inbox.receive, inbox.keep_raw, SECRET
    )

    @app.get("/elsewhere")
    def elsewhere() -> str:
        return "here"

    return app


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


def post(client: FlaskClient, update: Any, secret: str | None = SECRET) -> Any:
    raw = update if isinstance(update, bytes) else json.dumps(update).encode()
    headers = {} if secret is None else {HEADER: secret}
    return client.post(PATH, data=raw, headers=headers, content_type="application/json")


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET[:-1], "sécret", SECRET.lower()])
@pytest.mark.parametrize("update", [message(), b"{", tap()])
def test_without_the_secret_nothing_comes_in(client, inbox, secret, update):
    assert post(client, update, secret).status_code == 403
    assert inbox == Inbox()


def test_an_empty_secret_is_refused_at_the_start(inbox):
    with pytest.raises(ValueError, match="secret"):
        Webhook(lambda environ, start_response: [], inbox.receive, inbox.keep_raw, "")


def test_another_method_is_refused_and_another_address_goes_on(client, inbox):
    assert client.get(PATH, headers={HEADER: SECRET}).status_code == 405
    assert client.get("/elsewhere").data == b"here"
    assert client.post(PATH + "/more", data=b"{}", headers={HEADER: SECRET}).status_code == 404
    assert inbox == Inbox()


def test_a_message_is_taken(client, inbox):
    answer = post(client, message("hi", update_id=5))
    assert (answer.status_code, answer.data) == (200, b"")
    assert inbox.texts == ["hi"]


def test_a_tap_is_answered_in_the_reply(client):
    answer = post(client, tap())
    assert (answer.status_code, answer.json) == (
        200,
        {"method": "answerCallbackQuery", "callback_query_id": "9001"},
    )


def test_a_tap_is_answered_with_the_receipts_words(client, inbox, bot_api):
    inbox.toast = "Booked. " * 60
    answer = post(client, tap()).json
    assert answer.pop("method") == "answerCallbackQuery"
    assert answer["text"].startswith("Booked. ")
    bot_api.assert_conforms("answerCallbackQuery", answer)


@pytest.mark.parametrize(
    "update", [tap(chat=-5, kind="group"), {"update_id": 1, "callback_query": {"id": "9001"}}]
)
def test_a_tap_that_is_ignored_or_malformed_stops_spinning_too(client, inbox, update):
    answer = post(client, update)
    assert (answer.status_code, answer.json["callback_query_id"]) == (200, "9001")
    assert inbox.taken == {}


def test_what_is_not_safe_is_asked_for_again(client, inbox):
    inbox.broken = 1
    assert post(client, message("hi")).status_code == 503
    assert post(client, message("hi")).status_code == 200
    assert inbox.texts == ["hi"]


def test_what_is_malformed_and_cannot_be_kept_is_asked_for_again(client, inbox):
    inbox.broken = 1
    assert post(client, b"{").status_code == 503
    inbox.broken = 0
    assert post(client, b"{").status_code == 200
    assert len(inbox.raw) == 1


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"\xff\0", b"[" * 50_000, b'{"update_id":1,"message":{}}'])
def test_what_is_malformed_is_kept_and_not_asked_for_again(client, inbox, raw):
    assert post(client, raw).status_code == 200
    [(channel, kept, error)] = inbox.raw
    assert (channel, bool(error)) == ("telegram", True)
    assert "\0" not in kept
    kept.encode()


@pytest.mark.parametrize("update", [{"update_id": 1, "something_of_tomorrow": {}}, {"update_id": 2}])
def test_kinds_that_are_not_known_are_let_go(client, inbox, update):
    assert post(client, update).status_code == 200
    assert inbox == Inbox()


def test_repeats_and_disorder_keep_their_ids(client, inbox):
    for update_id in (9, 7, 8, 7, 9, 7):
        post(client, message(f"n{update_id}", update_id=update_id))
    assert sorted(inbox.texts) == ["n7", "n8", "n9"]
    assert inbox.deliveries == ["u9", "u7", "u8", "u7", "u9", "u7"]


def test_a_body_of_more_than_a_megabyte_is_refused(client, inbox):
    assert post(client, message("x" * (1 << 20))).status_code == 413
    assert post(client, message("x" * 900_000)).status_code == 200
    assert len(inbox.taken) == 1


def test_no_noise_gets_anything_but_200(client, inbox):
    for update in noise(2000):
        assert post(client, json.dumps(update).encode()).status_code == 200
    assert len(inbox.raw) > 100


def test_no_broken_bytes_get_anything_but_200(client):
    dice = random.Random(7)
    whole = json.dumps(message("grüße 🎾")).encode()
    for _ in range(500):
        raw = bytearray(whole)
        for _ in range(dice.randint(1, 6)):
            raw[dice.randrange(len(raw))] = dice.randrange(256)
        assert post(client, bytes(raw)).status_code == 200


# --- the peer ---


def test_the_peer_delivers_and_sees_the_tap_answered(telegram_peer: TelegramPeer, serve, app, inbox):
    token = telegram_peer.new_bot(4711)
    channel = TelegramChannel(token, telegram_peer.url)
    url = set_webhook(channel, serve(app), SECRET)
    assert webhook_status(channel).url == url
    [call] = telegram_peer.calls(token, "setWebhook")
    assert json.loads(call["params"]["allowed_updates"]) == ["message", "callback_query", "my_chat_member"]

    telegram_peer.send_user_message(token, 4711, "hello", name="Emma")
    inbox.broken = 2
    telegram_peer.send_user_message(token, 4711, "again and again", name="Emma")
    channel.send(OutboundMessage("telegram:4711", "Book it?", (Button("b:1", "Book"),)))
    inbox.toast = "Booked"
    telegram_peer.tap(token, 4711, "Book")
    telegram_peer.block(token, 4711)
    channel.close()

    assert [(m.kind, m.text, m.choice) for m in inbox.taken.values()] == [
        ("message", "hello", None),
        ("message", "again and again", None),
        ("message", "", "b:1"),
        ("blocked", "", None),
    ]
    assert [d["status"] for d in telegram_peer.deliveries(token)] == [200, 503, 503, 200, 200, 200]
    [answered] = telegram_peer.calls(token, "answerCallbackQuery")
    assert answered["params"]["text"] == "Booked"
