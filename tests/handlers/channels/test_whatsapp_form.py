"""What is read of a form that Twilio posts, and of links that type a text."""

import json
import random
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from werkzeug.datastructures import MultiDict

from domain.messages import InboundMessage
from handlers.channels.whatsapp.form import Malformed, raw_of, read_message, read_status
from handlers.channels.whatsapp.links import chat_link, split_payload

SID = "SM" + "0123456789abcdef" * 2
NUMBER = "whatsapp:+4917012345"
HIDDEN = "whatsapp:US.13491208655302741918"


def form(**more: str) -> MultiDict[str, str]:
    given = {"MessageSid": SID, "From": NUMBER, "Body": "hi", "ProfileName": "Emma", "WaId": "4917012345"}
    return MultiDict({**given, **more})


def without(*names: str) -> MultiDict[str, str]:
    found = form()
    for name in names:
        del found[name]
    return found


def test_a_message():
    assert read_message(form(Body="can I come friday at 6?")) == InboundMessage(
        channel="whatsapp",
        id=SID,
        address=NUMBER,
        text="can I come friday at 6?",
        name="Emma",
        phone="+4917012345",
    )


def test_who_hides_the_number_has_an_opaque_address_and_no_phone():
    found = read_message(form(From=HIDDEN, ExternalUserId=HIDDEN))
    assert (found.address, found.phone, found.new_address) == (HIDDEN, None, None)


def test_who_does_not_keeps_the_number_and_the_other_address_is_told_beside():
    found = read_message(form(ExternalUserId=HIDDEN))
    assert (found.address, found.phone, found.new_address) == (NUMBER, "+4917012345", HIDDEN)


@pytest.mark.parametrize("other", ["", "nonsense", "whatsapp:+1", "whatsapp:US.\0"])
def test_another_address_that_is_none_is_not_told(other):
    assert read_message(form(ExternalUserId=other)).new_address is None


@pytest.mark.parametrize("field", ["ButtonPayload", "ListId"])
def test_a_tap(field):
    found = read_message(form(Body="Book", **{field: "b:1", "OriginalRepliedMessageSid": "SM" + "f" * 32}))
    assert (found.choice, found.choice_of, found.text) == ("b:1", "SM" + "f" * 32, "")


def test_a_button_without_payload_is_its_text():
    found = read_message(form(Body="Book", ButtonText="Book", ButtonPayload=""))
    assert (found.choice, found.text) == (None, "Book")


def test_a_reply_that_is_no_tap_is_text():
    found = read_message(form(Body="2", OriginalRepliedMessageSid="SM" + "f" * 32))
    assert (found.text, found.choice, found.choice_of) == ("2", None, None)


@pytest.mark.parametrize("word", ["STOP", "stop", "cancel", "yes", "help"])
def test_single_words_are_ordinary_messages(word):
    assert read_message(form(Body=word)).text == word


def test_media_come_with_their_words():
    found = read_message(
        form(Body="my list", NumMedia="1", MediaUrl0="https://x/1", MediaContentType0="text/csv")
    )
    assert found.text == "my list"
    assert read_message(without("Body")).text == ""


@pytest.mark.parametrize("text", ["مرحبا ١٢٣", "שלום", "👩‍👩‍👧‍👦🎾", "'); DROP TABLE clients;--", "a\nb"])
def test_every_script_comes_through_whole(text):
    found = read_message(form(Body=text, ProfileName=text))
    assert (found.text, found.name) == (text, text)


def test_what_no_store_can_keep_is_cleaned_away():
    found = read_message(form(Body="a\0b\ud800" + "x" * 9000, ProfileName="E\0mma"))
    assert found.text.startswith("ab\ufffd")
    assert (len(found.text) <= 4096, found.name) == (True, "Emma")


@pytest.mark.parametrize(
    "given",
    [
        without("MessageSid"),
        without("From"),
        form(MessageSid=""),
        form(MessageSid="'; DROP"),
        form(From="+4917012345"),
        form(From="whatsapp:"),
        form(From="whatsapp:+0"),
        form(From="messenger:17"),
        form(From="whatsapp:US."),
        form(From="whatsapp:US." + "1" * 129),
        form(From=HIDDEN + "\n"),
        MultiDict(),
    ],
)
def test_what_is_malformed_says_so(given):
    with pytest.raises(Malformed):
        read_message(given)


def test_no_mutated_form_breaks_the_reading():
    dice = random.Random(3)
    odd: list[Any] = ["", "\0", "\ud800", "x" * 5000, "whatsapp:+1", "9" * 40, "#" * 99, "[]", "\u202e"]
    fields = [
        "MessageSid",
        "From",
        "Body",
        "ProfileName",
        "ButtonPayload",
        "ListId",
        "ExternalUserId",
        "MessageStatus",
    ]
    for _ in range(2000):
        given = form(ButtonPayload="x", MessageStatus="sent", ErrorCode="63016")
        for _ in range(dice.randint(1, 4)):
            field = dice.choice([*fields, "ErrorCode", "OriginalRepliedMessageSid"])
            given.setlist(field, dice.choice([[], [dice.choice(odd)], [dice.choice(odd), "two"]]))
        for read in (read_message, read_status):
            try:
                read(given)
            except Malformed:
                assert raw_of(given)


def test_a_status():
    assert read_status(form(MessageStatus="delivered")) == (SID, "delivered", "")
    assert read_status(form(MessageStatus="undelivered", ErrorCode="63016")) == (SID, "undelivered", "63016")
    assert read_status(form(MessageStatus="failed", ErrorCode="what")) == (SID, "failed", "")


@pytest.mark.parametrize("given", [form(), form(MessageStatus=""), form(MessageStatus="<b>"), MultiDict()])
def test_a_status_that_is_none(given):
    with pytest.raises(Malformed):
        read_status(given)


def test_what_is_kept_of_a_bad_form_names_no_account():
    kept = json.loads(
        raw_of(form(AccountSid="AC1", From="x", MediaUrl0="https://api.twilio.com/2010-04-01/Accounts/AC1/x"))
    )
    assert kept == {
        "Body": ["hi"],
        "From": ["x"],
        "MessageSid": [SID],
        "ProfileName": ["Emma"],
        "WaId": ["4917012345"],
    }


# --- links ---


def test_a_link_types_words_and_payload_and_they_come_back():
    link = chat_link("whatsapp:+49 170 12345", "Fri 6 March, 18:00 — grüße & co", "abc-DEF_123")
    parts = urlsplit(link)
    assert (parts.netloc, parts.path) == ("wa.me", "/4917012345")
    [typed] = parse_qs(parts.query)["text"]
    found = read_message(form(Body=typed))
    assert (found.text, found.start) == ("Fri 6 March, 18:00 — grüße & co", "abc-DEF_123")


def test_a_link_with_words_alone():
    assert chat_link("+4917012345", "Hello") == "https://wa.me/4917012345?text=Hello"


@pytest.mark.parametrize("payload", ["short", "no spaces here", "x" * 65, "é" * 10])
def test_a_payload_that_would_not_come_back_is_refused(payload):
    with pytest.raises(ValueError, match="payload"):
        chat_link("+49", "Hello", payload)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Hello #abcdefgh", ("Hello", "abcdefgh")),
        ("#abcdefgh", ("", "abcdefgh")),
        ("Hello\n#abcdefgh \n", ("Hello", "abcdefgh")),
        ("Hello#abcdefgh", ("Hello#abcdefgh", None)),
        ("court #3", ("court #3", None)),
        ("#abcdefgh and more", ("#abcdefgh and more", None)),
        ("", ("", None)),
        ("#", ("#", None)),
        ("#" * 4000, ("#" * 4000, None)),
    ],
)
def test_what_is_a_payload(text, expected):
    assert split_payload(text) == expected
