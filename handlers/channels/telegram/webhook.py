"""POST /webhooks/telegram: checks the secret, reads the update, answers once the message is safe."""

import hmac
import json
import logging
from collections.abc import Callable, Iterable
from http import HTTPStatus
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.wsgi import get_input_stream

from domain.messages import InboundMessage
from handlers.channels.telegram.taps import answer_to_tap, read_tap, toast_of
from handlers.channels.telegram.updates import CHANNEL, WEBHOOK_PATH, Malformed, read_json, read_update

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST_BODY = 1 << 20

_SECRET = "HTTP_" + SECRET_HEADER.upper().replace("-", "_")

log = logging.getLogger(__name__)

Answer = tuple[HTTPStatus, bytes]


class Webhook:
    """Stands before the web application `app`, to which every other address goes on.

    Nearly all that comes in comes in here, and a framework's request, routing and response cost as much as all SQL of
    a message. `receive` returns when the message is safe; its receipt's `toast`, if any, pops up at a tap.

    `keep_raw(channel, raw, error)` keeps what could not be read. Telegram repeats an update for a day until
    it gets a 2xx and holds the chat's other updates back meanwhile: so what cannot be read is kept and
    answered 200, and only what could not be made safe is answered 503.
    """

    def __init__(
        self,
        app: WSGIApplication,
        receive: Callable[[InboundMessage], object],
        keep_raw: Callable[[str, str, str], None],
        secret: str,
    ) -> None:
        if not secret:
            raise ValueError("The Telegram webhook needs a secret.")
        self._app = app
        self._receive = receive
        self._keep_raw = keep_raw
        self._secret = secret.encode()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if environ.get("PATH_INFO") != WEBHOOK_PATH:
            return self._app(environ, start_response)
        status, body = self._answer(environ)
        headers = [("Content-Length", str(len(body)))]
        if body:
            headers.append(("Content-Type", "application/json"))
        start_response(f"{status.value} {status.phrase}", headers)
        return [body]

    def _answer(self, environ: WSGIEnvironment) -> Answer:
        if environ["REQUEST_METHOD"] != "POST":
            return HTTPStatus.METHOD_NOT_ALLOWED, b""
        if not hmac.compare_digest(environ.get(_SECRET, "").encode("latin-1", "replace"), self._secret):
            return HTTPStatus.FORBIDDEN, b""
        try:
            raw = get_input_stream(environ, max_content_length=LARGEST_BODY).read()
        except RequestEntityTooLarge:
            return HTTPStatus.REQUEST_ENTITY_TOO_LARGE, b""
        try:
            return HTTPStatus.OK, self._take(raw)
        except Exception:
            log.exception("a Telegram update is not safe yet; Telegram will repeat it")
            return HTTPStatus.SERVICE_UNAVAILABLE, b""

    def _take(self, raw: bytes) -> bytes:
        """Hands on what the body holds; raises only where it could not be made safe."""
        receipt: object = None
        tap = None
        try:
            update = read_json(raw)
            tap = read_tap(update)
            message = read_update(update)
        except Malformed as error:
            self._keep_raw(CHANNEL, raw.decode("utf-8", "replace").replace("\0", "\ufffd"), str(error))
        else:
            receipt = None if message is None else self._receive(message)
        return b"" if tap is None else json.dumps(answer_to_tap(tap, toast_of(receipt))).encode()
