"""What Telegram answers, and what it means for a message: every row of the table."""

import warnings

import pytest

from domain.messages import OutboundMessage
from handlers.channels.telegram.sender import TelegramChannel
from tests.handlers.channels.outbound import failing, to_telegram, verdict

DEAD = {"permanent": True, "block": True}


@pytest.mark.parametrize(
    "status, words, more, expected",
    [
        (403, "Forbidden: bot was blocked by the user", {}, {**DEAD, "code": "403"}),
        (403, "Forbidden: user is deactivated", {}, {**DEAD, "code": "403"}),
        (403, "Forbidden: bot can't initiate conversation with a user", {}, {**DEAD, "code": "403"}),
        (400, "Bad Request: chat not found", {}, {**DEAD, "code": "400"}),
        (400, "Bad Request: message is too long", {}, {"permanent": True, "code": "400"}),
        (
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            {"migrate_to": -1009},
            {"new_address": "telegram:-1009", "code": "migrated"},
        ),
        (429, "Too Many Requests", {"retry_after": 7}, {"retry_after": 7.0, "code": "429"}),
        (429, "Too Many Requests", {}, {"retry_after": 30.0, "code": "429"}),
        (401, "Unauthorized", {}, {"retry_after": 60.0, "code": "invalid_token"}),
        (404, "Not Found", {}, {"retry_after": 60.0, "code": "invalid_token"}),
        (404, "", {"body": "<html>404</html>"}, {"retry_after": 60.0, "code": "invalid_token"}),
        (409, "Conflict: terminated by other getUpdates request", {}, {"code": "409"}),
        (500, "Internal Server Error", {}, {"code": "network"}),
        (502, "", {"body": "<html><h1>502 Bad Gateway</h1></html>"}, {"code": "network"}),
        (503, "", {"body": ""}, {"code": "network"}),
        (200, "", {"body": "<html>hotel wifi</html>"}, {"uncertain": True, "code": "unexpected"}),
        (200, "", {"body": '{"ok":false}'}, {"uncertain": True, "code": "unexpected"}),
        (0, "", {"after": True}, {"uncertain": True, "code": "network"}),
    ],
)
def test_every_row_of_the_error_table(channel, telegram_peer, token, status, words, more, expected):
    telegram_peer.fail_next(token, status, words, **more)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert verdict(failing(channel, to_telegram())) == expected
        channel.send(to_telegram("the bot lives on"))


@pytest.mark.parametrize("on", ["0", "1"])
def test_the_wait_is_the_same_whatever_the_librarys_switch_says(
    channel, telegram_peer, token, monkeypatch, on
):
    monkeypatch.setenv("PTB_TIMEDELTA", on)
    telegram_peer.fail_next(token, 429, retry_after=5)
    assert failing(channel, to_telegram()).retry_after == 5.0


def test_a_server_that_says_nothing_is_not_waited_for(telegram_peer, token):
    telegram_peer.fail_next(token, hang=20)
    channel = TelegramChannel(token, telegram_peer.url, timeout=2)
    assert verdict(failing(channel, to_telegram())) == {"uncertain": True, "code": "timeout"}
    channel.close()


def test_nobody_there_is_safe_to_repeat(free_port):
    channel = TelegramChannel("1:x", f"http://127.0.0.1:{free_port}")
    assert verdict(failing(channel, to_telegram())) == {"code": "network"}
    channel.close()


def test_a_chat_that_never_pressed_start(channel):
    error = failing(channel, OutboundMessage("telegram:99", "hi"))
    assert (error.permanent, error.block) == (True, True)


def test_the_token_is_in_no_log(channel, token, telegram_peer, caplog):
    caplog.set_level("INFO")
    channel.send(to_telegram())
    telegram_peer.fail_next(token, 502, body="<html>" + "x" * 9000)
    assert len(str(failing(channel, to_telegram()))) <= 300
    assert token not in caplog.text
