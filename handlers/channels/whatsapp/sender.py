"""Sends to WhatsApp: free text within 24 hours of the person's last message, later a template."""

from collections import deque
from datetime import datetime, timedelta

from domain.messages import OutboundMessage
from handlers.channels.progress import Attempt, Clock, Progress
from handlers.channels.whatsapp.bodies import Hint
from handlers.channels.whatsapp.client import call, close_client, make_client
from handlers.channels.whatsapp.form import CHANNEL
from handlers.channels.whatsapp.media import Media
from handlers.channels.whatsapp.requests import SendRequest, free_requests, template_request
from handlers.channels.whatsapp.templates import NO_TEMPLATES, Templates
from handlers.delivery_error import DeliveryError

WINDOW = timedelta(hours=24)
MARGIN = timedelta(minutes=5)
"""Taken off the window: a message that is queued at Twilio for a while must still arrive within it."""

# How far apart the clocks of Twilio and of this machine may be when a message is looked up.
_CLOCKS_APART = timedelta(minutes=2)
_LOOKED_THROUGH = 20
_REMEMBERED = 1000


class WhatsAppChannel:
    """One sender (`whatsapp:+49…`) of one Twilio account. Safe between threads.

    `api_url` replaces Twilio's base address; `timeout` is in seconds; `status_callback` is the whole address
    of the status webhook; `now` is the clock by which the 24-hour window is judged; `hint` is the sentence
    below numbered choices, in the reader's language.
    """

    name = CHANNEL

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        sender: str,
        templates: Templates = NO_TEMPLATES,
        api_url: str | None = None,
        timeout: float = 10.0,
        status_callback: str | None = None,
        *,
        now: Clock,
        hint: Hint = lambda language: "Answer with the number.",
    ) -> None:
        if not (account_sid and auth_token and sender):
            raise ValueError("The WhatsApp channel needs an account, its token and a sender.")
        self._account_sid = account_sid
        self._client = make_client(account_sid, auth_token, api_url, timeout)
        self.media = Media(account_sid, auth_token, api_url, timeout)
        self._sender = sender if sender.startswith(f"{CHANNEL}:") else f"{CHANNEL}:{sender}"
        self._templates = templates
        self._status_callback = status_callback
        self._now = now
        self._hint = hint
        self._progress = Progress()
        self._answered: deque[str] = deque(maxlen=_REMEMBERED)

    def send(self, message: OutboundMessage) -> str:
        """Twilio's id of the message, of its last part if it had to be cut. Raises DeliveryError alone.

        What was once handed over without an answer is looked up first, and not said again if it is there.
        """
        if not message.address.startswith(f"{CHANNEL}:"):
            raise DeliveryError(
                f"{message.address!r} is no WhatsApp address", permanent=True, code="bad_address"
            )
        requests = self._requests(message)
        attempt = self._progress.of(message.dedupe)
        try:
            for request in requests[len(attempt.sent) :]:
                attempt.sent.append(self._send_once(message.address, request, attempt))
        except DeliveryError:
            self._progress.keep(message.dedupe, attempt)
            raise
        self._progress.forget(message.dedupe)
        return attempt.sent[-1]

    def within_window(self, last_inbound_at: datetime | None) -> bool:
        """Whether free text may still be sent to one who last wrote then (UTC)."""
        return last_inbound_at is not None and self._now() - last_inbound_at < WINDOW - MARGIN

    def was_sent(self, message: OutboundMessage, since: datetime) -> str | None:
        """Twilio's id of this message if it was taken since then (UTC, when it was first handed over).

        For one whose sending ended `uncertain`, maybe in another process. Raises DeliveryError.
        """
        found = [self._look_up(message.address, request, since) for request in self._requests(message)]
        return found[-1] if all(found) else None

    def check_account(self) -> str:
        """The account's name and state, asked of Twilio. Raises DeliveryError (20003: the token is wrong)."""
        account = call(lambda: self._client.api.v2010.accounts(self._account_sid).fetch())
        return f"{account.friendly_name} ({account.status})"

    def close(self) -> None:
        """Ends the connections."""
        close_client(self._client)

    def _requests(self, message: OutboundMessage) -> list[SendRequest]:
        # Also what replaces an earlier message: WhatsApp cannot edit, so it is a new one.
        if self.within_window(message.last_inbound_at):
            return free_requests(message, self._templates, self._hint)
        return [template_request(message, self._templates)]

    def _send_once(self, address: str, request: SendRequest, attempt: Attempt) -> str:
        """Hands over one part, unless an earlier try of it did so."""
        if attempt.uncertain_since is not None:
            sid = self._look_up(address, request, attempt.uncertain_since)
            if sid is not None:
                attempt.uncertain_since = None
                return sid
        handed_over_at = self._now()
        try:
            sid = self._create(address, request)
        except DeliveryError as error:
            if error.uncertain and attempt.uncertain_since is None:
                attempt.uncertain_since = handed_over_at
            raise
        attempt.uncertain_since = None
        self._answered.append(sid)
        return sid

    def _create(self, address: str, request: SendRequest) -> str:
        fields = request.fields()
        if self._status_callback:
            fields["status_callback"] = self._status_callback
        created = call(lambda: self._client.messages.create(to=address, from_=self._sender, **fields))
        if not created.sid:
            raise DeliveryError("Twilio gave no id", uncertain=True, code="unexpected")
        return str(created.sid)

    def _look_up(self, address: str, request: SendRequest, since: datetime) -> str | None:
        """The newest that fits and was not already answered for.

        Twilio filters by the day on which a message left, which one that still waits there does not have; so
        the time is compared here.
        """
        messages = call(
            lambda: self._client.messages.list(
                to=address, from_=self._sender, limit=_LOOKED_THROUGH, page_size=_LOOKED_THROUGH
            )
        )
        for message in messages:
            known = message.sid in self._answered
            early = message.date_created is not None and message.date_created < since - _CLOCKS_APART
            if not known and not early and request.is_seen_in(message.body or ""):
                return str(message.sid)
        return None
