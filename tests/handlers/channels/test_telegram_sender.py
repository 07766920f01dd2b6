"""What goes out to Telegram, against a Bot API server and Telegram's own description of its methods."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from domain.messages import Attachment, Button, OutboundMessage
from handlers.channels.telegram.keyboards import rows
from handlers.channels.telegram.sender import TelegramChannel
from handlers.delivery_error import DeliveryError
from tests.handlers.channels.outbound import failing, to_telegram


def test_a_message_with_buttons(channel, sent):
    message_id = channel.send(
        to_telegram(
            "Book it?", Button("b:1", "Book"), Button("", "Calendar", url="https://tenpack.example/c.ics")
        )
    )
    [call] = sent("sendMessage")
    assert message_id == str(call["result"]["message_id"])
    assert call["params"]["text"] == "Book it?"
    assert "parse_mode" not in call["params"]
    assert call["result"]["reply_markup"]["inline_keyboard"] == [
        [
            {"text": "Book", "callback_data": "b:1"},
            {"text": "Calendar", "url": "https://tenpack.example/c.ics"},
        ]
    ]


@pytest.mark.parametrize(
    "text",
    [
        "<b>Emma</b> & *_[`",
        "'); DROP TABLE",
        "مرحبا ١٢٣ \u200f!",
        "שלום",
        "👩‍👩‍👧‍👦🎾",
        "−1 Wed 4 March, 18:00–19:00 · 50 €",
    ],
)
def test_every_sign_goes_out_as_it_is(channel, sent, text):
    channel.send(to_telegram(text, Button("x", text[:20])))
    [call] = sent("sendMessage")
    assert call["params"]["text"] == text


def test_an_edit_changes_the_message_and_drops_its_buttons(channel, sent):
    first = channel.send(to_telegram("Book it?", Button("b:1", "Book")))
    assert channel.send(to_telegram("Booked.", edits=first)) == first
    assert channel.send(to_telegram("Booked.", edits=first)) == first  # not modified
    assert [call["status"] for call in sent("editMessageText")] == [200, 400]
    assert len(sent("sendMessage")) == 1


@pytest.mark.parametrize("edits", ["999999", "SM" + "0" * 32, "", "²"])
def test_what_cannot_be_edited_is_said_anew(channel, sent, edits):
    message_id = channel.send(to_telegram("Booked.", edits=edits))
    [call] = sent("sendMessage")
    assert message_id == str(call["result"]["message_id"])


def test_an_edit_after_two_days_is_said_anew(channel, sent, telegram_peer, token):
    first = channel.send(to_telegram("Book it?"))
    telegram_peer.fail_next(token, 400, "Bad Request: message can't be edited", method="editMessageText")
    assert channel.send(to_telegram("Booked.", edits=first)) != first
    assert [call["params"]["text"] for call in sent("sendMessage")] == ["Book it?", "Booked."]


def test_a_long_text_is_cut_where_a_reader_would_and_the_last_part_has_the_buttons(channel, sent):
    paragraphs = [f"{number} " + "word " * 300 for number in range(9)]
    message_id = channel.send(to_telegram("\n\n".join(paragraphs), Button("a", "All right")))
    calls = sent("sendMessage")
    assert len(calls) == 5
    assert [call["params"]["text"][:2].strip().isdigit() for call in calls] == [True] * 5
    assert ["reply_markup" in call["params"] for call in calls] == [False] * 4 + [True]
    assert message_id == str(calls[-1]["result"]["message_id"])


def test_a_long_text_of_emoji_is_cut_by_telegrams_own_count(channel, sent):
    channel.send(to_telegram("🎾" * 4096))
    assert [len(call["params"]["text"]) for call in sent("sendMessage")] == [2048, 2048]


def test_a_repeat_goes_on_where_the_first_try_stopped(channel, sent, telegram_peer, token):
    message = to_telegram("a" * 4096 + "\n\n" + "b" * 10, dedupe="d1")
    telegram_peer.fail_next(token, 500, times=1, method="sendMessage")
    failing(channel, message)
    telegram_peer.fail_next(token, 429, retry_after=3, method="editMessageText")
    channel.send(message)
    assert [call["status"] for call in sent("sendMessage")] == [500, 200, 200]


def test_parts_that_are_out_are_not_said_again(channel, sent, telegram_peer, token, proxy_to):
    proxy = proxy_to(telegram_peer.url)
    behind = TelegramChannel(token, proxy.url, timeout=20)
    message = to_telegram("a" * 4096 + "\n\n" + "b" * 10, Button("x", "Yes"), dedupe="d2")
    proxy.fail_next(200, '{"ok":true,"result":{"message_id":1,"date":1,"chat":{"id":4711,"type":"private"}}}')
    proxy.fail_next(502, "<html>Bad Gateway</html>")
    failing(behind, message)
    behind.send(message)
    behind.close()
    [call] = sent("sendMessage")
    assert call["params"]["text"] == "b" * 10


def test_files_that_telegram_can_fetch_are_documents_and_others_links(channel, sent):
    files = (
        Attachment("receipt.pdf", "https://tenpack.example/r/1.pdf"),
        Attachment("calendar", "https://tenpack.example/c.ics"),
        Attachment("statement.pdf", "http://127.0.0.1/s.pdf"),
    )
    message_id = channel.send(to_telegram("Here.", Button("x", "Thanks"), files=files))
    [text] = sent("sendMessage")
    [document] = sent("sendDocument")
    assert message_id == str(text["result"]["message_id"])
    assert text["params"]["text"] == (
        "Here.\ncalendar: https://tenpack.example/c.ics\nstatement.pdf: http://127.0.0.1/s.pdf"
    )
    assert document["params"]["document"] == "https://tenpack.example/r/1.pdf"


def test_a_document_that_telegram_cannot_fetch_becomes_a_link(channel, sent, telegram_peer, token):
    words = "Bad Request: failed to get HTTP URL content"
    telegram_peer.fail_next(token, 400, words, method="sendDocument")
    channel.send(to_telegram("Here.", files=(Attachment("r.pdf", "https://tenpack.example/r.pdf"),)))
    texts = [call["params"]["text"] for call in sent("sendMessage")]
    assert texts == ["Here.", "r.pdf: https://tenpack.example/r.pdf"]


# --- what is refused before it goes out ---


@pytest.mark.parametrize(
    "buttons",
    [
        (Button("", "Book"),),
        (Button("x" * 65, "Book"),),
        (Button("é" * 33, "Book"),),
        (Button("b", " "),),
        tuple(Button(f"b{number}", "x") for number in range(101)),
    ],
)
def test_buttons_that_telegram_would_refuse(channel, sent, buttons):
    error = failing(channel, to_telegram("Book it?", *buttons))
    assert (error.permanent, error.block, error.code) == (True, False, "bad_button")
    assert sent("sendMessage") == []


@pytest.mark.parametrize("longest", ["x" * 64, "é" * 32, "🎾" * 16])
def test_an_id_of_64_bytes_goes_out(channel, sent, longest):
    channel.send(to_telegram("Book it?", Button(longest, "Book")))
    [call] = sent("sendMessage")
    assert call["result"]["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == longest


@pytest.mark.parametrize("address", ["whatsapp:+4917", "telegram:", "telegram:emma", "4711", ""])
def test_addresses_of_others(channel, address):
    error = failing(channel, OutboundMessage(address, "hi"))
    assert (error.permanent, error.code) == (True, "bad_address")


def test_a_message_without_words(channel):
    assert failing(channel, to_telegram("  ")).code == "empty"


def test_short_labels_share_a_row_and_long_ones_have_their_own():
    labels = [
        "Fri 17:00",
        "Fri 19:00",
        "Sat 10:00",
        "Wait for 18:00",
        "Another day",
        "Ask Alex to let it go",
        "No",
    ]
    made = rows(tuple(Button(label, label) for label in labels))
    assert [[button.label for button in row] for row in made] == [
        ["Fri 17:00", "Fri 19:00", "Sat 10:00"],
        ["Wait for 18:00", "Another day"],
        ["Ask Alex to let it go"],
        ["No"],
    ]


# --- threads, account, links ---


def test_many_threads_share_one_bot(channel, sent):
    before = set(threading.enumerate())
    with ThreadPoolExecutor(16) as pool:
        ids = list(pool.map(lambda number: channel.send(to_telegram(f"n{number}")), range(64)))
    assert len(set(ids)) == 64
    assert sorted(call["params"]["text"] for call in sent("sendMessage")) == sorted(
        f"n{number}" for number in range(64)
    )
    begun = [thread for thread in threading.enumerate() if thread not in before and thread.name == "telegram"]
    assert len(begun) <= 1


def test_the_account_and_its_links(channel):
    assert channel.check_account() == "@TestNameBot"
    assert channel.deep_link("abc-DEF_1") == "https://t.me/TestNameBot?start=abc-DEF_1"
    for payload in ("x" * 65, "no spaces", "é"):
        with pytest.raises(ValueError, match=r"payload|characters"):
            channel.deep_link(payload)


def test_a_wrong_token_is_told_apart(telegram_peer, token):
    channel = TelegramChannel(token, telegram_peer.url)
    telegram_peer.fail_next(token, 401, method="getMe")
    with pytest.raises(DeliveryError) as caught:
        channel.check_account()
    assert caught.value.code == "invalid_token"
    channel.close()


def test_closing_twice_and_sending_after_it(channel, sent):
    channel.send(to_telegram("before"))
    channel.close()
    channel.close()
    channel.send(to_telegram("after"))
    assert [call["params"]["text"] for call in sent("sendMessage")] == ["before", "after"]
