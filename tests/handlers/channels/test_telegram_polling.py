"""Long polling: nothing is forgotten before it is safe, and nothing stops it but being told to."""

import json
import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from domain.messages import Button, OutboundMessage
from handlers.channels.telegram import polling
from handlers.channels.telegram.polling import poll
from handlers.channels.telegram.registration import set_webhook
from handlers.channels.telegram.sender import TelegramChannel
from tests.handlers.channels.inbox import Inbox
from tests.handlers.channels.updates import message
from tests.peers.telegram import TelegramPeer
from tests.waiting import PATIENCE, wait_until

EMMA = 4711


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def token(telegram_peer: TelegramPeer) -> str:
    return telegram_peer.new_bot(EMMA)


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch):
    monkeypatch.setattr(polling, "_PAUSES", (0.05,))
    monkeypatch.setattr(polling, "_AFTER_CONFLICT", 0.05)


@contextmanager
def polled(token: str, url: str, inbox: Inbox) -> Iterator[TelegramChannel]:
    channel = TelegramChannel(token, url, timeout=20)
    stop = threading.Event()
    thread = threading.Thread(target=poll, args=(channel, inbox.receive, inbox.keep_raw, stop))
    thread.start()
    try:
        yield channel
    finally:
        stop.set()
        started = time.monotonic()
        thread.join(PATIENCE)
        assert not thread.is_alive()
        assert time.monotonic() - started < 20  # a long poll of 25 seconds is open, and is not waited for
        channel.close()


def test_messages_and_taps_come_in_and_taps_are_answered(telegram_peer, token, inbox):
    inbox.toast = "Booked"
    with polled(token, telegram_peer.url, inbox) as channel:
        telegram_peer.send_user_message(token, EMMA, "hello")
        wait_until(lambda: inbox.texts == ["hello"])
        channel.send(OutboundMessage("telegram:4711", "Book it?", (Button("b:1", "Book"),)))
        telegram_peer.tap(token, EMMA, "Book")
        wait_until(lambda: telegram_peer.calls(token, "answerCallbackQuery"))
    assert [found.choice for found in inbox.taken.values()] == [None, "b:1"]
    [answered] = telegram_peer.calls(token, "answerCallbackQuery")
    assert (answered["status"], answered["params"]["text"]) == (200, "Booked")
    assert inbox.deliveries == list(inbox.taken)


def test_a_webhook_that_was_left_is_taken_down_without_losing_what_waits(telegram_peer, token, inbox):
    channel = TelegramChannel(token, telegram_peer.url)
    set_webhook(channel, "http://127.0.0.1:1", "secret")
    channel.close()
    with polled(token, telegram_peer.url, inbox):
        wait_until(lambda: telegram_peer.calls(token, "deleteWebhook"))
        telegram_peer.send_user_message(token, EMMA, "after")
        wait_until(lambda: inbox.texts == ["after"])
    [call] = telegram_peer.calls(token, "deleteWebhook")
    assert call["params"].get("drop_pending_updates", "false") == "false"


def test_what_is_not_safe_comes_again_and_holds_back_what_follows(telegram_peer, token, inbox):
    inbox.broken = 3
    for number in range(3):
        telegram_peer.send_user_message(token, EMMA, f"n{number}")
    with polled(token, telegram_peer.url, inbox):
        wait_until(lambda: len(inbox.taken) == 3)
    assert inbox.texts == ["n0", "n1", "n2"]
    assert len(inbox.deliveries) == 6


def test_who_dies_before_the_next_fetch_gets_it_again_under_the_same_id(telegram_peer, token, inbox):
    for number in range(3):
        telegram_peer.send_user_message(token, EMMA, f"n{number}")

    class Dies(BaseException):
        pass

    def receive(message):
        inbox.receive(message)
        if len(inbox.taken) == 2:
            raise Dies

    channel = TelegramChannel(token, telegram_peer.url)
    with pytest.raises(Dies):
        poll(channel, receive, inbox.keep_raw, threading.Event())
    channel.close()
    assert inbox.texts == ["n0", "n1"]
    with polled(token, telegram_peer.url, inbox):
        wait_until(lambda: len(inbox.taken) == 3)
    assert len(inbox.deliveries) == 5
    assert inbox.texts == ["n0", "n1", "n2"]


def test_one_that_cannot_be_read_is_kept_and_the_others_come(telegram_peer, token, inbox):
    telegram_peer.send_update(token, {"message": {"message_id": "what"}})
    telegram_peer.send_update(token, {"callback_query": {"id": "77"}})
    telegram_peer.send_user_message(token, EMMA, "hello")
    with polled(token, telegram_peer.url, inbox):
        wait_until(lambda: inbox.texts == ["hello"])
    assert [channel for channel, _, _ in inbox.raw] == ["telegram", "telegram"]
    assert json.loads(inbox.raw[0][1])["message"] == {"message_id": "what"}


def test_another_poller_is_named_and_waited_for(telegram_peer, token, inbox, caplog):
    words = "Conflict: terminated by other getUpdates request"
    telegram_peer.fail_next(token, 409, words, method="getUpdates", times=2)
    with polled(token, telegram_peer.url, inbox):
        telegram_peer.send_user_message(token, EMMA, "hello")
        wait_until(lambda: inbox.texts == ["hello"])
    lines = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(lines) == 2
    assert "another process" in lines[0].message


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 502, "body": "<html>Bad Gateway</html>"},
        {"status": 429, "retry_after": 1},
        {"status": 401},
        {"status": 200, "body": "no json"},
        {"hang": 0.1},
    ],
)
@pytest.mark.parametrize("method", ["getUpdates", "deleteWebhook"])
def test_no_answer_stops_it(telegram_peer, token, inbox, fault, method):
    telegram_peer.fail_next(
        token, **{"times": 2 if "retry_after" not in fault else 1, **fault}, method=method
    )
    with polled(token, telegram_peer.url, inbox):
        telegram_peer.send_user_message(token, EMMA, "hello")
        wait_until(lambda: inbox.texts == ["hello"])


def test_a_server_that_does_not_hold_the_request_open_is_not_asked_without_end(inbox, proxy_to):
    server = proxy_to()
    server.fail_next(200, '{"ok":true,"result":true}', path="deleteWebhook")
    server.fail_next(200, '{"ok":true,"result":[]}', path="getUpdates", times=1000)
    with polled("1:x", server.url, inbox):
        wait_until(lambda: len(server.seen) >= 2)
        time.sleep(1)
    # Asked at full speed, a server on this machine would have been asked hundreds of times by now.
    assert 2 <= len(server.seen) <= 20


def test_the_offset_follows_what_is_safe(inbox, proxy_to):
    server = proxy_to()
    server.fail_next(200, '{"ok":true,"result":true}', path="deleteWebhook")
    batch = [message(f"n{number}", update_id=number) for number in (41, 42)]
    server.fail_next(200, json.dumps({"ok": True, "result": batch}), path="getUpdates")
    server.fail_next(200, '{"ok":true,"result":[]}', path="getUpdates", times=1000)
    with polled("1:x", server.url, inbox):
        wait_until(lambda: len(server.seen) >= 4)
    fetched = [passed.path for passed in server.seen if "getUpdates" in passed.path]
    assert "offset" not in fetched[0]
    assert all("offset=43" in path for path in fetched[1:])
