"""What goes wrong on Telegram: blocked, too fast, moved, twice, out of order, late, broken. Nothing is lost or doubled."""

import random
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from tests.stories.harness import ALEX, new
from tests.stories.telegram_phones import WEBHOOK_SECRET, Phone, TelegramWorld

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


@pytest.fixture
def world(migrated_database_url, telegram_peer, serve, free_port, bot_api):
    world = TelegramWorld(migrated_database_url, telegram_peer, serve, free_port)
    yield world
    world.close()
    for call in telegram_peer.calls(world.token):
        if call["params"]:
            bot_api.assert_conforms(call["method"], call["params"])


@pytest.fixture
def people(world) -> tuple[Phone, Phone]:
    """Alex and his client Emma, who have both pressed Start."""
    coach_id = world.add_coach(ALEX, "telegram:4711")
    world.add_client(coach_id, "Emma", "telegram:4712")
    for chat in (4711, 4712):
        world.peer.open_chat(world.token, chat)
    return world.phone(4711, "Alex"), world.phone(4712, "Emma")


def _post(world: TelegramWorld, **how) -> httpx.Response:
    return httpx.post(world.webhook, timeout=60, trust_env=False, **how)


def _update(number: int, chat: int, text: str, name: str = "Emma") -> dict[str, Any]:
    person = {"id": chat, "is_bot": False, "first_name": name}
    room = {"id": chat, "type": "private", "first_name": name}
    message = {"message_id": number, "date": 1772438400, "chat": room, "from": person, "text": text}
    return {"update_id": number, "message": message}


def test_a_client_who_blocks_the_bot(world, people):
    alex, emma = people
    alex.says("sell Emma 10-pack")
    world.peer.block(world.token, 4712)
    sold, told = sorted(alex.taps("Sell"), key=lambda shown: shown.edited, reverse=True)
    assert sold.text.startswith("Sold: 10-pack to Emma")
    assert told.to == "alex"
    assert "Emma" in told.text
    assert "Alex has set up a 10-pack for you" in told.text
    calls = len(world.peer.calls(world.token, "sendMessage"))
    # Nothing is tried any more, and each time the coach is told.
    alex.says("court fee Emma 15")
    [charged, lost] = alex.taps("Charge it")
    assert (charged.to, lost.to) == ("alex", "alex")
    assert "court" in lost.text.lower()
    assert [call["params"]["chat_id"] for call in world.peer.calls(world.token, "sendMessage")[calls:]] == [
        "4711",
        "4711",
    ]
    assert world.faults() == []
    # Who writes again is reached again.
    assert emma.says("what do I owe?")[0].to == "emma"


def test_a_bot_that_was_blocked_and_nobody_said_so(world, people):
    alex, _ = people
    alex.says("sell Emma 10-pack")
    world.peer.fail_next(world.token, 403, chat=4712)
    shown = alex.taps("Sell")
    assert [item.to for item in shown if not item.edited] == ["emma", "alex"]  # tried once, then told
    alex.says("court fee Emma 15")
    assert {item.to for item in alex.taps("Charge it")} == {"alex"}
    assert ("telegram:4712", "dead") in world.outbox()


def test_too_fast(world, people):
    _, emma = people
    world.peer.fail_next(world.token, 429, retry_after=1)
    world.peer.send_user_message(world.token, emma.chat, "what do I owe?", name="Emma")
    for _ in range(1200):
        world.shown()
        if world.outbox() == [("telegram:4712", "sent")]:
            break
        world.pause(0.1)
    assert [call["status"] for call in world.peer.calls(world.token, "sendMessage")] == [429, 200]


def test_a_chat_that_has_moved(world, people):
    alex, _ = people
    alex.says("sell Emma 10-pack")
    world.peer.open_chat(world.token, 4799)
    world.names[4799] = "emma's new chat"
    world.peer.fail_next(world.token, 400, "Bad Request: group upgraded", chat=4712, migrate_to=4799)
    shown = alex.taps("Sell")
    assert "emma's new chat" in {item.to for item in shown}
    # The message that went there can be answered there, by the same client.
    moved = world.phone(4799, "Emma")
    agreed = moved.taps("I agree")
    assert agreed[0].text.startswith("Agreed, rules v1 of your 10-pack.")
    assert moved.says("how many do I have left?")[0].text.startswith("10 left")


def test_every_update_many_times_at_once_and_in_any_order(world, people):
    updates = [_update(900 + number, 4712, "how many do I have left?") for number in range(10)]
    deliveries = updates * 6
    random.Random(5).shuffle(deliveries)
    headers = {SECRET_HEADER: WEBHOOK_SECRET}
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda update: _post(world, json=update, headers=headers), deliveries))
    assert {answer.status_code for answer in answers} == {200}
    assert len(world.shown()) == 10
    assert world.inbox() == {"done": 10}


def test_a_message_held_up_on_its_way_counts_from_when_it_was_written(world, people):
    alex, emma = people
    alex.says("sell Emma 10-pack")
    alex.taps("Sell")
    emma.taps("I agree")
    emma.says("thursday at 17:00")
    emma.taps("Book")
    world.at("2026-03-04 17:05")  # five minutes after the limit
    world.shown()
    update = _update(900, 4712, "can't make it tomorrow, sorry")
    update["message"]["date"] = 1772639880  # written at 16:58
    assert _post(world, json=update, headers={SECRET_HEADER: WEBHOOK_SECRET}).status_code == 200
    [asked] = world.shown()
    assert "It is free: you keep 10." in asked.text
    [cancelled, _] = emma.taps("Cancel")
    assert "Nothing counts" in cancelled.text


NO_UPDATES = [
    b"",
    b"{",
    b"[1, 2]",
    b'"text"',
    b"null",
    b"\xff\xfe\x00",
    b'{"update_id": 1}',
    b'{"update_id": "x", "message": {}}',
    b'{"update_id": 5, "message": 7}',
    b'{"update_id": 6, "message": {"message_id": 1, "date": 99999999999999, "chat": {"id": 4712, "type": "private"}}}',
    b'{"update_id": 7, "callback_query": {"id": "1"}}',
    b'{"update_id": 8, "message": {"message_id": 1, "date": 1, "text": "hi", "chat": {"id": 4712, "type": "private"}}}',
    b'{"update_id": 9, "poll": {"id": "1"}}',
    b"[" * 5000,
]


def test_what_is_no_update_is_taken_and_harms_nobody(world, people):
    headers = {SECRET_HEADER: WEBHOOK_SECRET, "Content-Type": "application/json"}
    for body in NO_UPDATES * 2:
        assert _post(world, content=body, headers=headers).status_code == 200, body
    assert world.shown() == []
    # What could be read and is nothing to us is not kept; the rest is, once, for the operator.
    assert world.inbox().keys() == {"dead"}
    assert world.inbox()["dead"] <= len(NO_UPDATES)
    assert people[1].says("what do I owe?") == [new("emma", "Nothing is open.")]


def test_a_wrong_secret(world, people):
    for headers in ({}, {SECRET_HEADER: ""}, {SECRET_HEADER: "wrong"}, {SECRET_HEADER: WEBHOOK_SECRET[:-1]}):
        assert _post(world, json=_update(901, 4712, "hello"), headers=headers).status_code == 403
    assert world.inbox() == {}
    assert world.outbox() == []


NEVER_OFFERED = (
    *(
        "0",
        "1.1",
        "1.1.1.1",
        "9999999999999999999999.1.0",
        "7.1.0",
        "1.9999.0",
        "1.1.99",
        "²",
        "1.²",
        "a.b.c",
    ),
    "💥" * 16,
)


def test_choices_that_were_never_offered(world, people):
    """Also from somebody whom nobody knows."""
    for chat in (4712, 4999):
        world.peer.open_chat(world.token, chat)
        world.names[chat] = str(chat)
        for number, data in enumerate(NEVER_OFFERED):
            person = {"id": chat, "is_bot": False, "first_name": "X"}
            query = {"id": f"{chat}{number}", "from": person, "chat_instance": "1", "data": data}
            done = world.peer.send_update(world.token, {"callback_query": query})
            assert done["attempts"] == [200], data
    told = [item.text for item in world.shown() if item.to == "4712"]
    assert told == ["That choice is no longer open. Please write what you would like."] * len(NEVER_OFFERED)
    assert set(world.inbox()) == {"done"}
    assert world.ledger() == []


def test_what_fails_is_kept_and_done_later(world, people, monkeypatch):
    """A fault of ours while it is handled: Telegram gets its 200, the message another try, and at last the coach is told."""
    from handlers import message

    def broken(*_):
        raise RuntimeError("a fault of ours")

    _, emma = people
    monkeypatch.setattr(message, "act", broken)
    assert emma.says("what do I owe?") == []
    assert world.inbox() == {"failed": 1}
    world.at("2026-03-02 09:00:30")
    assert world.inbox() == {"failed": 1}
    monkeypatch.undo()
    world.at("2026-03-02 09:10")
    assert world.shown() == [new("emma", "Nothing is open.")]
    assert world.inbox() == {"done": 1}


def test_what_fails_five_times_is_told_to_the_coach(world, people, monkeypatch):
    from handlers import message

    def broken(*_):
        raise RuntimeError("a fault of ours")

    _, emma = people
    monkeypatch.setattr(message, "act", broken)
    emma.says("what do I owe?")
    for hour in range(10, 20):
        world.at(f"2026-03-02 {hour}:59")
    assert world.inbox() == {"dead": 1}
    [told] = [item for item in world.shown() if item.to == "alex"]
    assert told.text == (
        "I could not handle this message of Emma, please answer it yourself: “what do I owe?”"
    )
