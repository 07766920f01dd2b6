"""Twilio and Stripe for tests: npm's `emulate`, one process for each pytest worker, and what it lacks."""

import base64
import hashlib
import hmac
import itertools
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import yaml

from tests.peers import servers
from tests.peers.proxy import Proxy, running_proxy

ACCOUNT_SID = "AC" + "0" * 32
AUTH_TOKEN = "twilio_test_auth_token"
STRIPE_SECRET = "whsec_test"

_numbers = itertools.count(1)


@dataclass
class TwilioPeer:
    """The account and its senders. Take `new_number()` in every test: numbers never share a webhook or a thread."""

    url: str  # in place of Twilio's own address; /messaging, /verify and /conversations below it for the other hosts
    stripe_url: str
    stripe_events: (
        Proxy  # Stripe's webhooks arrive here; `.target = "http://…/webhooks/stripe"` hands them on
    )
    account_sid: str = ACCOUNT_SID
    auth_token: str = AUTH_TOKEN
    stripe_api_key: str = "sk_test_tenpack"
    stripe_webhook_secret: str = STRIPE_SECRET
    _sid_of_number: dict[str, str] = field(default_factory=dict)

    # --- Twilio ---

    def new_number(self, inbound_url: str = "", status_url: str = "", *, channel: str = "whatsapp:") -> str:
        """A sender of its own (`whatsapp:+1555…`), with its webhooks: inbound messages, and statuses where a send names no other."""
        number = f"{channel}+1555{os.getpid() % 10_000:04d}{next(_numbers):04d}"
        made = self._post(
            f"/2010-04-01/Accounts/{self.account_sid}/IncomingPhoneNumbers.json",
            {"PhoneNumber": number, "SmsUrl": inbound_url, "StatusCallback": status_url},
        )
        self._sid_of_number[number] = made["sid"]
        return number

    def set_webhooks(self, number: str, inbound_url: str, status_url: str = "") -> None:
        sid = self._sid_of_number[number]
        self._post(
            f"/2010-04-01/Accounts/{self.account_sid}/IncomingPhoneNumbers/{sid}.json",
            {"SmsUrl": inbound_url, "StatusCallback": status_url},
        )

    def simulate_inbound(self, to: str, sender: str, body: str) -> dict[str, Any]:
        """A person writes; comes back when the webhook, signed by the peer, has answered (it is tried once)."""
        return self._post("/_twilio/simulate/inbound-message", {"To": to, "From": sender, "Body": body})

    def simulate_status(self, message_sid: str, status: str) -> dict[str, Any]:
        """Sends the status callback of one sent message (`sent`, `delivered`, `read`, `undelivered`, `failed`)."""
        return self._post("/_twilio/simulate/message-status", {"MessageSid": message_sid, "Status": status})

    def messages(self, *, to: str | None = None, sender: str | None = None) -> list[dict[str, Any]]:
        """What was sent and received, oldest first, as the REST API lists it."""
        query = {"PageSize": "1000"} | ({"To": to} if to else {}) | ({"From": sender} if sender else {})
        answer = httpx.get(
            f"{self.url}/2010-04-01/Accounts/{self.account_sid}/Messages.json",
            params=query,
            auth=(self.account_sid, self.auth_token),
            timeout=60,
            trust_env=False,
        )
        found: list[dict[str, Any]] = answer.raise_for_status().json()["messages"]
        return sorted(found, key=lambda message: message["date_created"])

    def inbound_form(self, *, to: str, sender: str, body: str = "", **more: str) -> dict[str, str]:
        """The form of an inbound webhook with every field that the peer leaves out; `more` adds or replaces
        (ProfileName, ButtonPayload, ButtonText, ListId, ExternalUserId, MediaUrl0, …)."""
        sid = "SM" + hashlib.md5(f"{time.time_ns()}{next(_numbers)}".encode()).hexdigest()
        phone = sender.removeprefix("whatsapp:+")
        form = {"MessageSid": sid, "SmsSid": sid, "SmsMessageSid": sid, "AccountSid": self.account_sid}
        form |= {"From": sender, "To": to, "Body": body, "NumMedia": "0", "NumSegments": "1"}
        form |= {"ApiVersion": "2010-04-01", "SmsStatus": "received", "ProfileName": "Test"}
        form |= {"WaId": phone} if phone.isdigit() else {"ExternalUserId": sender}
        return form | more

    def status_form(
        self, message_sid: str, status: str, *, to: str, sender: str, **more: str
    ) -> dict[str, str]:
        """The form of a status callback; `more` adds what the peer cannot send (ErrorCode, ErrorMessage, …)."""
        form = {"MessageSid": message_sid, "SmsSid": message_sid, "AccountSid": self.account_sid}
        state = {
            "MessageStatus": status,
            "SmsStatus": status,
            "From": sender,
            "To": to,
            "ApiVersion": "2010-04-01",
        }
        return form | state | more

    def sign(self, url: str, form: dict[str, str]) -> str:
        """X-Twilio-Signature for a form posted to `url`, as Twilio's security page defines it."""
        text = url + "".join(name + form[name] for name in sorted(form))
        digest = hmac.new(self.auth_token.encode(), text.encode(), hashlib.sha1).digest()
        return base64.b64encode(digest).decode()

    def post_signed(self, url: str, form: dict[str, str], *, public_url: str | None = None) -> httpx.Response:
        """Posts a webhook; `public_url` is the address that was signed, where it is not the one posted to."""
        headers = {"X-Twilio-Signature": self.sign(public_url or url, form)}
        return httpx.post(url, data=form, headers=headers, timeout=60, trust_env=False)

    # --- Stripe ---

    def complete_checkout(self, session_id: str) -> httpx.Response:
        """The client pays on the hosted page; comes back when `checkout.session.completed` was delivered."""
        return httpx.post(f"{self.stripe_url}/checkout/{session_id}/complete", timeout=60, trust_env=False)

    def stripe_signature(self, payload: bytes, *, at: int | None = None) -> str:
        """The Stripe-Signature header for an event made by the test (the peer's own events have no id)."""
        moment = int(time.time()) if at is None else at
        signed = f"{moment}.".encode() + payload
        digest = hmac.new(self.stripe_webhook_secret.encode(), signed, hashlib.sha256).hexdigest()
        return f"t={moment},v1={digest}"

    def _post(self, path: str, form: dict[str, str]) -> dict[str, Any]:
        answer = httpx.post(
            self.url + path,
            data=form,
            auth=(self.account_sid, self.auth_token),
            timeout=60,
            trust_env=False,
        )
        found: dict[str, Any] = answer.json()
        if answer.status_code >= 400:
            raise ValueError(f"{path}: {json.dumps(found)}")
        return found


@contextmanager
def running(worker: str) -> Iterator[TwilioPeer]:
    program = servers.node_modules() / "emulate" / "dist" / "index.js"
    name = f"emulate-{worker}"
    with running_proxy("") as stripe_events:
        seed = {
            "twilio": {"account": {"sid": ACCOUNT_SID, "auth_token": AUTH_TOKEN}},
            "stripe": {
                # Without "*" every create fails in this version.
                "webhooks": [{"url": stripe_events.url, "secret": STRIPE_SECRET, "events": ["*"]}],
            },
        }
        written = servers.run_folder() / f"{name}.yaml"
        written.write_text(yaml.safe_dump(seed))
        facts = servers.once(name, lambda: _start(name, program, written))
        peer = TwilioPeer(url=facts["twilio"], stripe_url=facts["stripe"], stripe_events=stripe_events)
        yield peer


def _start(name: str, program: Path, seed: Path) -> servers.State:
    for _ in range(3):  # another process may take the free ports first
        port = servers.free_ports(2)
        urls = {"twilio": f"http://127.0.0.1:{port}", "stripe": f"http://127.0.0.1:{port + 1}"}

        def is_up(_log: Path, urls: servers.State = urls) -> servers.State | None:
            try:
                for url in urls.values():
                    httpx.get(url, timeout=5, trust_env=False)
            except httpx.TransportError:
                return None
            return urls

        command = [servers.node(), str(program), "start", "--service", "twilio,stripe"]
        try:
            return servers.start_server(name, [*command, "--port", str(port), "--seed", str(seed)], is_up)
        except RuntimeError as failure:
            last = failure
    raise last
