"""What Twilio answers, and how a send without an answer is not said twice."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from domain.messages import Button
from handlers.channels.whatsapp.sender import WhatsAppChannel
from handlers.delivery_error import DeliveryError
from tests.handlers.channels.outbound import EMMA, failing, inside, machine_now, verdict
from tests.peers.twilio import ACCOUNT_SID, TwilioPeer

BOOK = Button("b:1", "Book", "confirm")


# --- what Twilio answers ---


def refusal(status: int, code: int) -> str:
    return json.dumps({"status": status, "code": code, "message": "no", "more_info": ""})


@pytest.mark.parametrize(
    "status, body, expected",
    [
        (400, refusal(400, 21211), {"permanent": True, "block": True, "code": "21211"}),
        (400, refusal(400, 21610), {"permanent": True, "block": True, "code": "21610"}),
        (400, refusal(400, 63016), {"resend_as_template": True, "code": "63016"}),
        (400, refusal(400, 99999), {"permanent": True, "code": "99999"}),
        (401, refusal(401, 20003), {"retry_after": 300.0, "code": "20003"}),
        (429, refusal(429, 20429), {"retry_after": 5.0, "code": "20429"}),
        (429, "<html>slow down</html>", {"retry_after": 5.0, "code": "429"}),
        (502, "<html>Bad Gateway</html>", {"uncertain": True, "code": "502"}),
        (500, refusal(500, 20500), {"uncertain": True, "code": "20500"}),
        (200, "<html>hotel wifi</html>", {"uncertain": True, "code": "unexpected"}),
        (201, "{}", {"uncertain": True, "code": "unexpected"}),
        (0, "", {"uncertain": True, "code": "network"}),
    ],
)
def test_what_twilio_answers(make, proxy, status, body, expected):
    proxy.fail_next(status, body, path="Messages")
    assert verdict(failing(make(), inside())) == expected


def test_a_wrong_token(make, proxy):
    channel = WhatsAppChannel(ACCOUNT_SID, "wrong", "whatsapp:+1555", api_url=proxy.url, now=machine_now)
    with pytest.raises(DeliveryError) as caught:
        channel.check_account()
    assert caught.value.code == "20003"


def test_the_account(make):
    assert make().check_account().endswith("(active)")


def test_a_number_that_is_none(make):
    error = failing(make(), inside(address="whatsapp:+1"))
    assert error.permanent


def test_nobody_there_is_safe_to_repeat(make, free_port):
    assert verdict(failing(make(api_url=f"http://127.0.0.1:{free_port}"), inside())) == {"code": "network"}


def test_neither_account_nor_client_is_in_a_log_or_an_error(make, proxy, free_port, caplog):
    caplog.set_level("INFO")
    caplog.set_level(
        "WARNING", logger="httpx"
    )  # the peer in front writes with it; Tenpack's own client does not
    make().send(inside())
    error = failing(make(api_url=f"http://127.0.0.1:{free_port}"), inside())
    # httpx is the proxy's, which runs in this process.
    said = "\n".join(record.getMessage() for record in caplog.records if record.name != "httpx")
    for secret in (ACCOUNT_SID, EMMA, EMMA.removeprefix("whatsapp:")):
        assert secret not in said
        assert secret not in str(error)


def test_a_server_that_says_nothing_is_not_waited_for(make, proxy):
    proxy.fail_next(0, path="Messages", hang=20)
    assert verdict(failing(make(timeout=2), inside())) == {"uncertain": True, "code": "timeout"}


# --- a send without answer ---


def at_twilio(peer: TwilioPeer, text: str) -> int:
    return sum(text in (message["body"] or "") for message in peer.messages(to=EMMA))


def test_what_arrived_without_answer_is_not_said_again(make, proxy, twilio_peer):
    channel, message = make(), inside("a reminder that is unique: 1", dedupe="d1")
    proxy.fail_next(0, path="Messages", after=True)
    assert failing(channel, message).uncertain
    sid = channel.send(message)
    assert at_twilio(twilio_peer, message.text) == 1
    assert [m["sid"] for m in twilio_peer.messages(to=EMMA) if m["body"] == message.text] == [sid]


def test_what_did_not_arrive_is_said_again(make, proxy, twilio_peer):
    channel, message = make(), inside("a reminder that is unique: 2", dedupe="d2")
    proxy.fail_next(0, path="Messages")
    assert failing(channel, message).uncertain
    channel.send(message)
    assert at_twilio(twilio_peer, message.text) == 1


def test_the_same_words_said_before_are_another_message(make, proxy, twilio_peer):
    channel = make()
    channel.send(inside("I didn't get that: 3", dedupe="first"))
    proxy.fail_next(0, path="Messages")
    again = inside("I didn't get that: 3", dedupe="second")
    assert failing(channel, again).uncertain
    channel.send(again)
    assert at_twilio(twilio_peer, again.text) == 2


def test_while_the_looking_up_fails_nothing_is_said(make, proxy, twilio_peer):
    channel, message = make(), inside("a reminder that is unique: 4", dedupe="d4")
    proxy.fail_next(0, path="Messages", after=True)
    proxy.fail_next(502, "<html>", path="Messages")
    failing(channel, message)
    failing(channel, message)
    channel.send(message)
    assert at_twilio(twilio_peer, message.text) == 1


def test_another_process_can_look_it_up(make, proxy, twilio_peer):
    message = inside("a reminder that is unique: 5", BOOK)
    before = datetime.now(UTC)
    assert make().was_sent(message, before) is None
    sid = make().send(message)
    assert make().was_sent(message, before) == sid
    assert make().was_sent(message, before + timedelta(hours=1)) is None


def test_a_repeat_goes_on_where_the_first_try_stopped(make, proxy, twilio_peer):
    channel, message = make(), inside("one" + "a" * 1500 + "\n" + "two" + "b" * 1500, dedupe="d6")
    proxy.fail_next(429, refusal(429, 20429), path="Messages")
    failing(channel, message)
    channel.send(message)
    proxy.clear()
    other = inside("six" + "a" * 1500 + "\n" + "seven" + "b" * 1500, dedupe="d7")
    proxy.fail_next(0, path="Messages", after=True)
    assert failing(channel, other).uncertain
    channel.send(other)
    assert [at_twilio(twilio_peer, text + "a" * 10) for text in ("one", "six")] == [1, 1]
    assert [at_twilio(twilio_peer, text + "b" * 10) for text in ("two", "seven")] == [1, 1]


def test_many_threads_share_one_client(make, forms):
    channel = make()
    with ThreadPoolExecutor(8) as pool:
        sids = list(pool.map(lambda number: channel.send(inside(f"n{number}")), range(32)))
    assert len(set(sids)) == 32
    assert sorted(form["Body"] for form in forms()) == sorted(f"n{number}" for number in range(32))
