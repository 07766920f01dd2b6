"""The webhooks of Twilio: whose signature counts, what is kept, and what is told to whom."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict

from domain.messages import OutboundMessage
from handlers.channels.whatsapp.failures import delivery_error
from handlers.channels.whatsapp.sender import WhatsAppChannel
from handlers.channels.whatsapp.webhook import MESSAGES, STATUS, blueprint
from tests.handlers.channels.inbox import Inbox
from tests.handlers.channels.outbound import machine_now
from tests.peers.twilio import ACCOUNT_SID, AUTH_TOKEN, TwilioPeer

PUBLIC_URL = "https://tenpack.example"
EMMA = "whatsapp:+491701234567"
HEADER = "X-Twilio-Signature"
SENDER = "whatsapp:+15550001"


@dataclass
class Statuses:
    told: list[tuple[str, str, str]] = field(default_factory=list)
    broken: bool = False

    def on_status(self, provider_id: str, status: str, error_code: str) -> None:
        if self.broken:
            raise RuntimeError("no database")
        self.told.append((provider_id, status, error_code))


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def statuses() -> Statuses:
    return Statuses()


def make_app(inbox: Inbox, statuses: Statuses, public_url: str) -> Flask:
    app = Flask(__name__)
    made = blueprint(inbox.receive, statuses.on_status, inbox.keep_raw, AUTH_TOKEN, public_url)
    app.register_blueprint(made)
    return app


@pytest.fixture
def client(inbox: Inbox, statuses: Statuses) -> FlaskClient:
    return make_app(inbox, statuses, PUBLIC_URL + "/").test_client()


def post(
    client: FlaskClient, peer: TwilioPeer, form: dict[str, str], path: str = MESSAGES, **more: Any
) -> Any:
    headers = {HEADER: peer.sign(PUBLIC_URL + path, form), **more}
    return client.post(path, data=form, headers=headers)


def test_a_signed_message_is_taken_and_answered_with_nothing(client, inbox, twilio_peer):
    answer = post(
        client, twilio_peer, twilio_peer.inbound_form(to=SENDER, sender=EMMA, body="hi", ProfileName="")
    )
    assert (answer.status_code, answer.mimetype, answer.text) == (200, "text/xml", "<Response/>")
    assert inbox.texts == ["hi"]


@pytest.mark.parametrize("path", [MESSAGES, STATUS])
@pytest.mark.parametrize("signature", [None, "", "nonsense", "é", "0RCB3xVCNGCkSbL3dTLEnSDcH6I="])
def test_without_the_right_signature_nothing_comes_in(client, inbox, statuses, twilio_peer, path, signature):
    form = twilio_peer.inbound_form(to=SENDER, sender=EMMA, body="hi", MessageStatus="sent")
    headers = {} if signature is None else {HEADER: signature}
    assert client.post(path, data=form, headers=headers).status_code == 403
    assert (inbox, statuses) == (Inbox(), Statuses())


def test_a_signature_is_of_one_form_and_one_address(client, inbox, statuses, twilio_peer):
    form = twilio_peer.inbound_form(to=SENDER, sender=EMMA, body="hi", MessageStatus="sent")
    of_status = {HEADER: twilio_peer.sign(PUBLIC_URL + STATUS, form)}
    assert client.post(MESSAGES, data=form, headers=of_status).status_code == 403
    of_message = {HEADER: twilio_peer.sign(PUBLIC_URL + MESSAGES, form)}
    assert client.post(MESSAGES, data={**form, "Body": "hi!"}, headers=of_message).status_code == 403
    assert client.post(MESSAGES, json=form, headers=of_message).status_code == 403
    assert (inbox, statuses) == (Inbox(), Statuses())


def test_behind_a_proxy_the_public_address_counts(client, inbox, twilio_peer):
    form = twilio_peer.inbound_form(to=SENDER, sender=EMMA, body="hi")
    hostile = {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "http", "Host": "127.0.0.1:8000"}
    assert post(client, twilio_peer, form, **hostile).status_code == 200
    assert inbox.texts == ["hi"]


def test_unknown_empty_and_repeated_fields_are_signed_too(client, inbox, twilio_peer):
    form = twilio_peer.inbound_form(to=SENDER, sender=EMMA, body="", OfTomorrow="grüße 🎾", Empty="")
    assert post(client, twilio_peer, form).status_code == 200
    twice = MultiDict([*form.items(), ("OfTomorrow", "two")])
    signature = RequestValidator(AUTH_TOKEN).compute_signature(PUBLIC_URL + MESSAGES, twice)
    assert client.post(MESSAGES, data=twice, headers={HEADER: signature}).status_code == 200


@pytest.mark.parametrize("drop", ["MessageSid", "From"])
def test_what_is_malformed_is_kept_and_not_asked_for_again(client, inbox, twilio_peer, drop):
    form = twilio_peer.inbound_form(to=SENDER, sender=EMMA, body="a\0b\ud7ff")
    for name in {drop, *(("SmsSid", "SmsMessageSid") if drop == "MessageSid" else ())}:
        del form[name]
    assert post(client, twilio_peer, form).status_code == 200
    [(channel, raw, error)] = inbox.raw
    assert (channel, bool(error)) == ("whatsapp", True)
    assert ACCOUNT_SID not in raw
    assert "\0" not in raw
    assert inbox.taken == {}


def test_what_is_not_safe_is_a_503(client, inbox, statuses, twilio_peer):
    form = twilio_peer.inbound_form(to=SENDER, sender=EMMA, body="hi", MessageStatus="sent")
    inbox.broken, statuses.broken = 1, True
    assert post(client, twilio_peer, form).status_code == 503
    assert post(client, twilio_peer, form).status_code == 200
    assert post(client, twilio_peer, form, STATUS).status_code == 503
    assert inbox.texts == ["hi"]


def test_repeats_and_disorder_keep_their_ids(client, inbox, twilio_peer):
    forms = [twilio_peer.inbound_form(to=SENDER, sender=EMMA, body=f"n{number}") for number in range(3)]
    for number in (2, 0, 1, 0, 2):
        post(client, twilio_peer, forms[number])
    assert inbox.texts == ["n2", "n0", "n1"]
    assert inbox.deliveries == [forms[number]["MessageSid"] for number in (2, 0, 1, 0, 2)]


def test_who_hides_the_number(client, inbox, twilio_peer):
    post(client, twilio_peer, twilio_peer.inbound_form(to=SENDER, sender="whatsapp:US.1234", body="hi"))
    [found] = inbox.taken.values()
    assert (found.address, found.phone) == ("whatsapp:US.1234", None)


def test_a_body_of_more_than_a_megabyte_is_refused(client, inbox, twilio_peer):
    form = twilio_peer.inbound_form(to=SENDER, sender=EMMA, body="x" * (1 << 20))
    assert post(client, twilio_peer, form).status_code == 413
    assert inbox == Inbox()


def test_an_empty_token_or_address_is_refused_at_the_start(inbox, statuses):
    for token, url in (("", PUBLIC_URL), (AUTH_TOKEN, "")):
        with pytest.raises(ValueError, match="Twilio"):
            blueprint(inbox.receive, statuses.on_status, inbox.keep_raw, token, url)


def test_a_status_tells_what_became_of_a_message(client, statuses, twilio_peer):
    sid = "SM" + "a" * 32
    for status, more in (("read", {}), ("delivered", {}), ("undelivered", {"ErrorCode": "63016"})):
        form = twilio_peer.status_form(sid, status, to=EMMA, sender=SENDER, **more)
        answer = post(client, twilio_peer, form, STATUS)
        assert (answer.status_code, answer.text) == (200, "<Response/>")
    assert statuses.told == [(sid, "read", ""), (sid, "delivered", ""), (sid, "undelivered", "63016")]
    assert delivery_error(int(statuses.told[-1][2])).resend_as_template


def test_a_status_that_is_malformed_is_kept(client, inbox, statuses, twilio_peer):
    form = twilio_peer.status_form("SM" + "a" * 32, "", to=EMMA, sender=SENDER)
    assert post(client, twilio_peer, form, STATUS).status_code == 200
    assert (len(inbox.raw), statuses.told) == (1, [])


# --- the peer, which signs by itself ---


def test_the_peer_is_let_in(serve, free_port, inbox, statuses, twilio_peer):
    public_url = f"http://127.0.0.1:{free_port}"
    serve(make_app(inbox, statuses, public_url), port=free_port)
    number = twilio_peer.new_number(public_url + MESSAGES)
    channel = WhatsAppChannel(
        ACCOUNT_SID,
        AUTH_TOKEN,
        number,
        api_url=twilio_peer.url,
        status_callback=public_url + STATUS,
        now=machine_now,
    )
    twilio_peer.simulate_inbound(number, EMMA, "can I come friday? 🎾")
    sid = channel.send(OutboundMessage(EMMA, "Friday is free.", last_inbound_at=machine_now()))
    twilio_peer.simulate_status(sid, "delivered")
    twilio_peer.simulate_status(sid, "read")

    assert inbox.texts == ["can I come friday? 🎾"]
    assert [told for told in statuses.told if told[1] in ("delivered", "read")] == [
        (sid, "delivered", ""),
        (sid, "read", ""),
    ]
