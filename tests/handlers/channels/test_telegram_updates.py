"""What is read of an update, and that nothing in one can break the reading."""

import json
from datetime import UTC, datetime

import pytest

from domain.messages import InboundMessage
from handlers.channels.telegram.plain import read_plain
from handlers.channels.telegram.taps import read_tap
from handlers.channels.telegram.updates import Malformed, read_json, read_update, read_whole
from tests.handlers.channels.updates import (
    EMMA,
    Json,
    membership,
    message,
    noise,
    person,
    room,
    tap,
    with_one_part_changed,
)

AT = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def read(update: Json) -> InboundMessage:
    found = read_update(update)
    assert found is not None
    return found


def test_a_message():
    assert read(message("can I come friday at 6?", update_id=11)) == InboundMessage(
        channel="telegram",
        id="u11",
        address="telegram:4711",
        text="can I come friday at 6?",
        sent_at=AT,
        name="Emma",
        language="de",
    )


def test_a_tap_names_its_message_and_can_be_answered():
    assert read(tap("book:17", update_id=12)) == InboundMessage(
        channel="telegram",
        id="u12",
        address="telegram:4711",
        choice="book:17",
        choice_of="8",
        name="Emma",
        language="de",
        interaction="9001",
    )


def test_a_tap_under_a_message_that_is_no_longer_accessible_has_nothing_to_edit():
    found = read(tap(message={"message_id": 8, "date": 0, "chat": room()}))
    assert (found.choice, found.choice_of) == ("b:1", None)


def test_a_tap_without_message_belongs_to_the_chat_of_its_person():
    update = tap()
    del update["callback_query"]["message"]
    assert read(update).address == "telegram:4711"


@pytest.mark.parametrize(
    "text, start, kept",
    [
        ("/start abc-DEF_123", "abc-DEF_123", "/start"),
        ("/start@TenpackBot abc", "abc", "/start"),
        ("/start", None, "/start"),
        ("/start two words", None, "/start two words"),
        ("/start " + "x" * 65, None, "/start " + "x" * 65),
        ("please /start abc", None, "please /start abc"),
    ],
)
def test_the_payload_of_a_deep_link(text, start, kept):
    found = read(message(text))
    assert (found.start, found.text) == (start, kept)


@pytest.mark.parametrize("number", ["4917012345", "+4917012345", "+49 (170) 12345"])
def test_the_own_number(number):
    found = read(message(None, contact={"phone_number": number, "first_name": "Emma", "user_id": EMMA}))
    assert (found.phone, found.text) == ("+4917012345", "")


def test_the_card_of_another_is_text():
    card = {"phone_number": "+491701", "first_name": "Noah", "last_name": "K.", "user_id": 99}
    found = read(message(None, contact=card))
    assert (found.phone, found.text) == (None, "Noah K. +491701")


@pytest.mark.parametrize(
    "status, kind", [("kicked", "blocked"), ("left", "blocked"), ("member", "unblocked")]
)
def test_blocked_and_let_in_again(status, kind):
    found = read(membership(status))
    assert (found.kind, found.address, found.sent_at) == (kind, "telegram:4711", AT)


def test_a_chat_that_moved():
    found = read(message(None, chat=-5, kind="group", migrate_to_chat_id=-1009))
    assert (found.kind, found.address, found.new_address) == ("migrated", "telegram:-5", "telegram:-1009")


@pytest.mark.parametrize(
    "update",
    [
        message("hi", chat=-5, kind="group"),
        message("hi", chat=-5, kind="supergroup"),
        message("hi", sender=person(is_bot=True)),
        tap(chat=-5, kind="group"),
        membership("kicked", kind="group"),
        {"update_id": 1, "edited_message": message("later")["message"]},
        {"update_id": 1, "channel_post": message("hi", kind="channel")["message"]},
        {"update_id": 1, "something_of_tomorrow": {}},
        {"update_id": 1},
    ],
)
def test_what_is_nothing_to_us(update):
    assert read_update(update) is None


@pytest.mark.parametrize(
    "text",
    ["مرحبا، هل يمكنني الحجز يوم الجمعة؟", "שלום 👩‍👩‍👧‍👦", "'); DROP TABLE clients;--", "<b>&amp;</b> *_[`"],
)
def test_every_script_comes_through_whole(text):
    found = read(message(text, sender=person(first_name=text)))
    assert (found.text, found.name) == (text, text)


def test_what_no_store_can_keep_is_cleaned_away():
    found = read(
        message("a\0b\ud800c\x1b" + "x" * 9000, sender=person(first_name="E\0mma", language_code="d\0e"))
    )
    assert found.text.startswith("ab\ufffdc")
    assert len(found.text) <= 4096
    assert (found.name, found.language) == ("Emma", "de")
    found.text.encode()


@pytest.mark.parametrize(
    "update",
    [
        {},
        {"update_id": None},
        {"update_id": "7"},
        {"update_id": True, "message": message()["message"]},
        {"update_id": 1, "message": []},
        {"update_id": 1, "message": {"message_id": 1}},
        message(5),
        message(text="x", date="yesterday"),
        message(text="x", date=10**18),
        message(text="x", chat=10**30),
        message(text="x", sender={"id": 1}),
        tap(data={"no": "text"}),
        tap(id=17),
    ],
)
def test_what_is_malformed_says_so(update):
    with pytest.raises(Malformed):
        read_update(update)


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b"7", b"null", b"\xff\xfe", b"[" * 100_000, b"1" * 5000, b'{"a":NaN']
)
def test_what_is_no_object_says_so(raw):
    with pytest.raises(Malformed):
        read_json(raw)


# --- noise ---


def test_what_is_read_without_the_library_is_what_the_library_reads():
    both = 0
    for update in (*noise(1000), *with_one_part_changed(message("hi")), *with_one_part_changed(tap())):
        found = read_plain(update)
        if found is not None:
            both += 1
            assert found == read_whole(update)
    assert both > 50


@pytest.mark.parametrize(
    "update",
    [
        message("can I come friday at 6?"),
        message("/balance", entities=[{"type": "bot_command", "offset": 0, "length": 8}]),
        message("hi", sender=person(first_name="Zoë", last_name="van \ud800 Dijk")),
        tap("4.17.0"),
    ],
)
def test_a_text_and_a_tap_need_no_library(update):
    assert read_plain(update) == read_whole(update) is not None


def test_no_mutated_update_breaks_the_reading():
    read_or_refused = {"read": 0, "ignored": 0, "malformed": 0}
    for update in noise(5000):
        read_tap(update)
        try:
            found = read_update(update)
        except Malformed:
            read_or_refused["malformed"] += 1
            continue
        read_or_refused["ignored" if found is None else "read"] += 1
        if found is not None:
            texts = (
                found.text,
                found.name,
                found.choice,
                found.start,
                found.language,
                found.interaction,
                found.phone,
            )
            assert all(isinstance(text, str | None) for text in texts)
            for text in filter(None, texts):
                assert "\0" not in text
                text.encode()
            assert found.sent_at is None or found.sent_at.tzinfo is UTC
            json.dumps([found.id, found.address, found.new_address])
    assert min(read_or_refused.values()) > 100
