"""The peers themselves: that each is there, keeps to what the provider documents, and knows one test from another."""

import asyncio
import json
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest
import stripe
import telegram
from flask import Flask, request
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TimedOut
from telegram.request import HTTPXRequest
from twilio.base.exceptions import TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from tests.peers import keeper, servers
from tests.peers.descriptions import BotApi, TwilioApi
from tests.peers.proxy import Proxy
from tests.peers.telegram import TelegramPeer
from tests.peers.twilio import TwilioPeer
from tests.waiting import PATIENCE, wait_until

EMMA, NOAH = 4711, 4712


def connect(url: str) -> "psycopg.Connection[Any]":
    return psycopg.connect(url.replace("+psycopg", ""), autocommit=True)


# --- databases ---


def test_postgres_is_there_and_empty(postgres_url: str) -> None:
    with connect(postgres_url) as connection:
        found = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
        setting = connection.execute("SHOW fsync").fetchone()
    assert found == (0,)
    assert setting == ("off",)


@pytest.mark.parametrize("turn", [1, 2])
def test_every_test_has_an_empty_database(database_url: str, turn: int) -> None:
    statement = "CREATE TABLE only_mine (turn int)"
    if database_url.startswith("sqlite"):
        with closing(sqlite3.connect(database_url.removeprefix("sqlite:///"))) as connection:
            connection.execute(statement)
    else:
        with connect(database_url) as postgres:
            postgres.execute(statement)


def test_a_database_is_made_in_no_time(postgres_url: str) -> None:
    from tests.peers import postgres

    began = time.monotonic()
    postgres.create_database("made_fast")
    postgres.drop_database("made_fast")
    assert time.monotonic() - began < 20


# --- Telegram ---


def talk(
    peer: TelegramPeer, token: str, conversation: Callable[[telegram.Bot], Any], *, read_timeout: float = 10
) -> Any:
    async def run() -> Any:
        bot = telegram.Bot(token, base_url=peer.base_url, request=HTTPXRequest(read_timeout=read_timeout))
        async with bot:
            return await conversation(bot)

    return asyncio.run(run())


BUTTONS = telegram.InlineKeyboardMarkup.from_row(
    [
        telegram.InlineKeyboardButton("Book", callback_data="b:1"),
        telegram.InlineKeyboardButton("Other times", callback_data="o:1"),
    ]
)


def test_a_message_a_tap_and_an_edit_by_long_polling(telegram_peer: TelegramPeer) -> None:
    token = telegram_peer.new_bot()
    telegram_peer.send_user_message(token, EMMA, "/start abc", name="Emma")

    async def conversation(bot: telegram.Bot) -> None:
        first = await bot.get_updates(timeout=5)
        assert [update.message.text for update in first if update.message] == ["/start abc"]
        again = await bot.get_updates()
        assert [update.update_id for update in again] == [update.update_id for update in first]
        assert await bot.get_updates(offset=first[-1].update_id + 1) == ()

        asked = await bot.send_message(EMMA, "Friday 18:00?", reply_markup=BUTTONS)
        await asyncio.to_thread(telegram_peer.tap, token, EMMA, "Book")
        tapped = (await bot.get_updates(offset=first[-1].update_id + 1, timeout=5))[0].callback_query
        assert tapped is not None
        assert (tapped.data, tapped.message and tapped.message.message_id) == ("b:1", asked.message_id)
        assert await tapped.answer()
        edited = await bot.edit_message_text("Booked.", chat_id=EMMA, message_id=asked.message_id)
        assert isinstance(edited, telegram.Message)
        assert edited.text == "Booked."
        assert await bot.delete_message(EMMA, asked.message_id)

    talk(telegram_peer, token, conversation)
    with pytest.raises(LookupError, match='no button "Book"'):
        telegram_peer.tap(token, EMMA, "Book")


def test_updates_reach_the_webhook_with_the_secret_and_again_until_2xx(
    telegram_peer: TelegramPeer, serve: Callable[..., str]
) -> None:
    app = Flask(__name__)
    seen: list[tuple[str, Any]] = []

    @app.post("/hook")
    def hook() -> tuple[str, int]:
        seen.append(
            (request.headers["X-Telegram-Bot-Api-Secret-Token"], request.get_json()["message"]["text"])
        )
        return "", 500 if len(seen) == 1 else 204

    token = telegram_peer.new_bot()
    url = serve(app)
    talk(telegram_peer, token, lambda bot: bot.set_webhook(f"{url}/hook", secret_token="s3cret"))
    done = telegram_peer.send_user_message(token, EMMA, "can I come friday at 6?")
    assert done["attempts"] == [500, 204]
    assert seen == [("s3cret", "can I come friday at 6?")] * 2
    assert [delivery["status"] for delivery in telegram_peer.deliveries(token)] == [500, 204]


def test_a_bot_may_not_begin_and_a_person_may_block_it(telegram_peer: TelegramPeer) -> None:
    token = telegram_peer.new_bot(NOAH)
    with pytest.raises(Forbidden, match="can't initiate"):
        talk(telegram_peer, token, lambda bot: bot.send_message(EMMA, "Hello"))
    talk(telegram_peer, token, lambda bot: bot.send_message(NOAH, "Hello"))
    telegram_peer.block(token, NOAH)
    with pytest.raises(Forbidden, match="blocked"):
        talk(telegram_peer, token, lambda bot: bot.send_message(NOAH, "Hello?"))
    updates = talk(telegram_peer, token, lambda bot: bot.get_updates())
    assert updates[0].my_chat_member.new_chat_member.status == "kicked"


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")  # retry_after, before PTB 23
def test_scripted_refusals(telegram_peer: TelegramPeer) -> None:
    token = telegram_peer.new_bot(EMMA, NOAH)

    def send(chat: int = EMMA, *, read_timeout: float = 60) -> Any:
        return talk(
            telegram_peer, token, lambda bot: bot.send_message(chat, "Hello"), read_timeout=read_timeout
        )

    telegram_peer.fail_next(token, 403, chat=EMMA)
    send(NOAH)
    with pytest.raises(Forbidden, match="blocked"):
        send()
    telegram_peer.fail_next(token, 429, retry_after=7)
    with pytest.raises(RetryAfter) as limited:
        send()
    assert limited.value.retry_after == 7
    telegram_peer.fail_next(
        token, 400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to=-100
    )
    with pytest.raises(ChatMigrated) as moved:
        send()
    assert moved.value.new_chat_id == -100
    telegram_peer.fail_next(token, 502, body="<html>Bad Gateway</html>")
    with pytest.raises(NetworkError):
        send()
    telegram_peer.fail_next(token, hang=20)
    with pytest.raises(TimedOut):
        send(read_timeout=2)

    before = len([call for call in telegram_peer.calls(token, "sendMessage") if "result" in call])
    telegram_peer.fail_next(token, after=True)
    with pytest.raises(NetworkError):
        send()
    after = [call for call in telegram_peer.calls(token, "sendMessage") if "result" in call]
    assert len(after) == before + 1  # it is out, and the bot was never told


def test_what_telegram_refuses_is_refused(telegram_peer: TelegramPeer) -> None:
    token = telegram_peer.new_bot(EMMA)
    too_long = telegram.InlineKeyboardMarkup.from_button(
        telegram.InlineKeyboardButton("Book", callback_data="é" * 33)
    )

    def send(bot: telegram.Bot, **message: Any) -> Any:
        return bot.send_message(EMMA, **message)

    for fault, text, markup in [
        ("too long", "a" * 4097, None),
        ("empty", " ", None),
        ("BUTTON_DATA", "Book?", too_long),
    ]:
        with pytest.raises(BadRequest, match=f"(?i){fault}"):
            talk(telegram_peer, token, partial(send, text=text, reply_markup=markup))
    sent = talk(telegram_peer, token, lambda bot: bot.send_message(EMMA, "same"))
    with pytest.raises(BadRequest, match="not modified"):
        talk(telegram_peer, token, lambda bot: bot.edit_message_text("same", EMMA, sent.message_id))
    with pytest.raises(BadRequest, match="too old"):
        talk(telegram_peer, token, lambda bot: bot.answer_callback_query("99"))


def test_a_file_arrives(telegram_peer: TelegramPeer) -> None:
    token = telegram_peer.new_bot(EMMA)
    sent = talk(
        telegram_peer,
        token,
        lambda bot: bot.send_document(EMMA, b"a,b\n", filename="export.csv", caption="Your export"),
    )
    assert (sent.document.file_name, sent.document.file_size, sent.caption) == (
        "export.csv",
        4,
        "Your export",
    )


def test_bots_do_not_see_each_other(telegram_peer: TelegramPeer) -> None:
    one, other = telegram_peer.new_bot(EMMA), telegram_peer.new_bot(EMMA)
    telegram_peer.send_user_message(one, EMMA, "hello")
    assert talk(telegram_peer, other, lambda bot: bot.get_updates()) == ()
    assert telegram_peer.calls(one) == []


# --- the Bot API's description ---


def test_calls_are_held_against_the_bot_api(bot_api: BotApi) -> None:
    def keyboard(**button: Any) -> str:
        return json.dumps({"inline_keyboard": [[{"text": "Book", **button}]]})

    good: list[tuple[str, dict[str, Any]]] = [
        ("sendMessage", {"chat_id": "4711", "text": "Hello", "reply_markup": keyboard(callback_data="b:1")}),
        ("sendMessage", {"chat_id": 4711, "text": "Hello", "disable_notification": "true"}),
        ("editMessageText", {"chat_id": 4711, "message_id": "7", "text": "Booked."}),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "Done"}),
        (
            "setMyCommands",
            {"commands": json.dumps([{"command": "today", "description": "Today's sessions"}])},
        ),
        ("setWebhook", {"url": "https://example.com/hook", "secret_token": "a-b_C1"}),
    ]
    for method, params in good:
        bot_api.assert_conforms(method, params)

    bad: list[tuple[str, dict[str, Any], str]] = [
        ("sendMessage", {"chat_id": 4711}, "text"),
        ("sendMessage", {"chat_id": 4711, "text": "a" * 4097}, "too long"),
        ("sendMessage", {"chat_id": 4711, "text": "Hi", "parse_mood": "HTML"}, "parse_mood"),
        (
            "sendMessage",
            {"chat_id": 4711, "text": "Hi", "reply_markup": keyboard(callback_data="é" * 33)},
            "64 bytes",
        ),
        ("sendMessage", {"chat_id": 4711, "text": "Hi", "reply_markup": keyboard()}, "one kind"),
        (
            "sendMessage",
            {"chat_id": 4711, "text": "Hi", "reply_markup": keyboard(callback_data="a", url="https://a.b")},
            "one kind",
        ),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "a" * 201}, "too long"),
        ("setMyCommands", {"commands": [{"command": "Today", "description": "x"}]}, "does not match"),
        ("setMyCommands", {"commands": [{"command": "a", "description": "x"}] * 101}, "too long"),
        ("setWebhook", {"url": "https://example.com/hook", "secret_token": "a b"}, "does not match"),
        ("sendMesage", {}, "no method"),
    ]
    for method, params, fault in bad:
        with pytest.raises(AssertionError, match=fault):
            bot_api.assert_conforms(method, params)


def test_what_the_client_sends_conforms(telegram_peer: TelegramPeer, bot_api: BotApi) -> None:
    token = telegram_peer.new_bot(EMMA)

    async def conversation(bot: telegram.Bot) -> None:
        await bot.send_message(EMMA, "Friday 18:00?", reply_markup=BUTTONS)
        await bot.set_my_commands([("today", "Today's sessions")], scope=telegram.BotCommandScopeChat(EMMA))

    talk(telegram_peer, token, conversation)
    sent = [call for call in telegram_peer.calls(token) if call["method"] != "getMe"]
    assert len(sent) == 2
    for call in sent:
        bot_api.assert_conforms(call["method"], call["params"])


# --- Twilio ---


class RedirectedClient(TwilioHttpClient):  # type: ignore[misc]
    def __init__(self, url: str) -> None:
        super().__init__(timeout=10)
        self.url = url

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
        return super().request(method, url.replace("https://api.twilio.com", self.url), *args, **kwargs)


def client(peer: TwilioPeer, url: str | None = None) -> Client:
    return Client(peer.account_sid, peer.auth_token, http_client=RedirectedClient(url or peer.url))


def test_whatsapp_there_and_back(twilio_peer: TwilioPeer, serve: Callable[..., str]) -> None:
    app = Flask(__name__)
    seen: list[tuple[str, dict[str, str], bool]] = []

    @app.post("/<kind>")
    def hook(kind: str) -> str:
        signed = RequestValidator(twilio_peer.auth_token).validate(
            request.url, request.form, request.headers.get("X-Twilio-Signature", "")
        )
        seen.append((kind, request.form.to_dict(), signed))
        return "<Response/>"

    url = serve(app)
    number = twilio_peer.new_number(f"{url}/inbound", f"{url}/status")
    emma = "whatsapp:+4915111111111"
    twilio_peer.simulate_inbound(number, emma, "can I come friday at 6?")
    assert [(kind, form["From"], form["Body"], signed) for kind, form, signed in seen] == [
        ("inbound", emma, "can I come friday at 6?", True)
    ]

    sent = client(twilio_peer).messages.create(to=emma, from_=number, body="Friday 18:00 is free.")
    twilio_peer.simulate_status(str(sent.sid), "delivered")
    kind, form, signed = seen[-1]
    assert (kind, form["MessageSid"], form["MessageStatus"], signed) == (
        "status",
        sent.sid,
        "delivered",
        True,
    )
    assert [message["body"] for message in twilio_peer.messages(to=emma, sender=number)] == [
        "Friday 18:00 is free."
    ]

    whole = twilio_peer.inbound_form(to=number, sender=emma, body="Book", ButtonPayload="b:1")
    assert twilio_peer.post_signed(f"{url}/inbound", whole).status_code == 200
    assert seen[-1] == ("inbound", whole, True)
    twilio_peer.post_signed(f"{url}/inbound", whole, public_url="https://else.where/inbound")
    assert seen[-1][2] is False


def test_twilio_refuses_a_foreign_sender(twilio_peer: TwilioPeer) -> None:
    with pytest.raises(TwilioRestException) as refused:
        client(twilio_peer).messages.create(
            to="whatsapp:+4915111111111", from_="whatsapp:+19998887777", body="Hi"
        )
    assert refused.value.code == 21606


def test_sends_are_held_against_twilios_description(
    twilio_peer: TwilioPeer, twilio_openapi: TwilioApi, proxy_to: Callable[[str], Proxy]
) -> None:
    proxy = proxy_to(twilio_peer.url)
    number = twilio_peer.new_number()
    client(twilio_peer, proxy.url).messages.create(
        to="whatsapp:+4915111111111",
        from_=number,
        content_sid="HX" + "a" * 32,
        content_variables=json.dumps({"1": "Friday 18:00"}),
        status_callback="https://example.com/webhooks/twilio/status",
    )
    form = proxy.wait().form
    twilio_openapi.assert_message(form)
    bad: list[tuple[dict[str, str], str]] = [
        ({"Bodi": "Hello"}, "Bodi"),
        ({"ContentSid": "HX1"}, "HX1"),
        ({"Body": "Hello"}, "beside ContentSid"),
        ({"To": "+4915111111111"}, "21910"),
        ({"To": "whatsapp:Emma"}, "21211"),
        ({"ContentVariables": json.dumps({"1": ""})}, "63013"),
        ({"ContentVariables": "{"}, "21656"),
    ]
    for change, fault in bad:
        with pytest.raises(AssertionError, match=fault):
            twilio_openapi.assert_message(form | change)
    twilio_openapi.assert_message({"To": "whatsapp:US.1234", "From": number, "Body": "Hello"})


def test_content_is_held_against_twilios_description(twilio_openapi: TwilioApi) -> None:
    buttons = {"body": "Friday {{1}}?", "actions": [{"type": "QUICK_REPLY", "title": "Book", "id": "b:1"}]}
    content = {"friendly_name": "offer", "language": "en", "variables": {"1": "18:00"}}
    twilio_openapi.assert_content(content | {"types": {"twilio/quick-reply": buttons}})
    with pytest.raises(AssertionError):
        twilio_openapi.assert_content(content | {"types": {"twilio/quick-replies": buttons}})
    with pytest.raises(AssertionError):
        twilio_openapi.assert_content({"friendly_name": "offer", "types": {"twilio/quick-reply": buttons}})


# --- Stripe ---


def test_a_checkout_is_paid_and_told(twilio_peer: TwilioPeer) -> None:
    shop = stripe.StripeClient(twilio_peer.stripe_api_key, base_addresses={"api": twilio_peer.stripe_url})
    product = shop.v1.products.create(params={"name": "10-pack"})
    price = shop.v1.prices.create(params={"product": product.id, "unit_amount": 40000, "currency": "eur"})
    session = shop.v1.checkout.sessions.create(
        params={
            "mode": "payment",
            "line_items": [{"price": price.id, "quantity": 1}],
            "success_url": "https://example.com/ok",
            "metadata": {"charge": "7"},
        }
    )
    twilio_peer.stripe_events.clear()
    assert twilio_peer.complete_checkout(session.id).status_code == 302
    seen = [
        passed for passed in twilio_peer.stripe_events.seen if b"checkout.session.completed" in passed.body
    ]
    assert len(seen) == 1
    headers = {name.lower(): value for name, value in seen[0].headers.items()}
    secret = twilio_peer.stripe_webhook_secret
    stripe.WebhookSignature.verify_header(seen[0].body.decode(), headers["stripe-signature"], secret, 300)

    own = json.dumps(
        {"id": "evt_1", "object": "event", "type": "checkout.session.completed", "data": {"object": {}}}
    )
    event = stripe.Webhook.construct_event(own, twilio_peer.stripe_signature(own.encode()), secret)
    assert event.id == "evt_1"


# --- in between ---


def test_a_proxy_passes_on_keeps_and_fails(
    proxy_to: Callable[[str], Proxy], serve: Callable[..., str]
) -> None:
    app = Flask(__name__)
    arrived: list[str] = []

    @app.post("/<path>")
    def take(path: str) -> str:
        arrived.append(path + request.get_data(as_text=True))
        return path

    proxy = proxy_to(serve(app))

    def post(path: str, timeout: float = 60) -> httpx.Response:
        return httpx.post(f"{proxy.url}/{path}", content="!", timeout=timeout)

    assert post("one").text == "one"
    proxy.fail_next(429, headers={"Retry-After": "3"}, path="two")
    assert (post("three").status_code, post("two").headers["Retry-After"]) == (200, "3")
    proxy.fail_next(after=True)
    with pytest.raises(httpx.RemoteProtocolError):
        post("four")
    proxy.fail_next(200, hang=20)
    with pytest.raises(httpx.ReadTimeout):
        post("five", timeout=2)
    assert arrived == ["one!", "three!", "four!"]
    assert [(passed.path, passed.status) for passed in proxy.seen][:4] == [
        ("/one", 200),
        ("/three", 200),
        ("/two", 429),
        ("/four", 0),
    ]


# --- the browser ---


def test_a_page_is_shown(page: Any, serve: Callable[..., str]) -> None:
    app = Flask(__name__)
    app.add_url_rule("/", view_func=lambda: "<button onclick='this.textContent=\"Booked\"'>Book</button>")
    page.goto(serve(app))
    page.get_by_role("button", name="Book").click()
    assert page.get_by_role("button").inner_text() == "Booked"


# --- the run ---


def test_servers_are_started_once_for_all_processes(telegram_peer: TelegramPeer) -> None:
    facts = servers.once("telegram", lambda: pytest.fail("a second start"))
    assert facts == {"url": telegram_peer.url}


def test_a_server_ends_with_the_run_that_asked_for_it(tmp_path: Path) -> None:
    sleeper = [sys.executable, "-c", "import time; time.sleep(100)"]
    state, log, child = tmp_path / "state", tmp_path / "log", tmp_path / "child"
    state.touch()
    told = f"import os, time; open({str(child)!r}, 'w').write(str(os.getpid())); time.sleep(100)"
    with subprocess.Popen(sleeper) as owner:
        arguments = [str(owner.pid), str(state), str(log), str(int(signal.SIGTERM)), "-", "--"]
        command = [sys.executable, keeper.__file__, *arguments, sys.executable, "-c", told]
        with subprocess.Popen(command) as running:
            wait_until(lambda: child.exists() and child.read_text() != "")
            owner.kill()
            owner.wait()
            running.wait(PATIENCE)
    assert not state.exists()
    assert not keeper.is_alive(int(child.read_text()))


def test_a_missing_peer_fails_and_names_its_target() -> None:
    with pytest.raises(pytest.fail.Exception, match="run `make peers`"):
        servers.missing("The node peer", "peers")
