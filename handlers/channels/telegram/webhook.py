"""POST /webhooks/telegram: checks the secret, reads the update, answers once the message is safe."""

import hmac
import json
import logging
from collections.abc import Callable

from flask import Blueprint, Response, abort, request

from domain.messages import InboundMessage
from handlers.channels.telegram.taps import answer_to_tap, read_tap, toast_of
from handlers.channels.telegram.updates import CHANNEL, WEBHOOK_PATH, Malformed, read_json, read_update

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST_BODY = 1 << 20

log = logging.getLogger(__name__)


def blueprint(
    receive: Callable[[InboundMessage], object],
    keep_raw: Callable[[str, str, str], None],
    secret: str,
) -> Blueprint:
    """The route. `receive` returns when the message is safe; its receipt's `toast`, if any, pops up at a tap.

    `keep_raw(channel, raw, error)` keeps what could not be read. Telegram repeats an update for a day until
    it gets a 2xx and holds the chat's other updates back meanwhile: so what cannot be read is kept and
    answered 200, and only what could not be made safe is answered 503.
    """
    if not secret:
        raise ValueError("The Telegram webhook needs a secret.")
    routes = Blueprint("telegram", __name__)
    expected = secret.encode()

    @routes.post(WEBHOOK_PATH)
    def webhook() -> Response:
        given = request.headers.get(SECRET_HEADER, "").encode()
        if not hmac.compare_digest(given, expected):
            abort(403)
        request.max_content_length = LARGEST_BODY
        raw = request.get_data()
        try:
            return _take(raw, receive, keep_raw)
        except Exception:
            log.exception("a Telegram update is not safe yet; Telegram will repeat it")
            return Response(status=503)

    return routes


def _take(
    raw: bytes, receive: Callable[[InboundMessage], object], keep_raw: Callable[[str, str, str], None]
) -> Response:
    """Hands on what the body holds; raises only where it could not be made safe."""
    receipt: object = None
    tap = None
    try:
        update = read_json(raw)
        tap = read_tap(update)
        message = read_update(update)
    except Malformed as error:
        keep_raw(CHANNEL, raw.decode("utf-8", "replace").replace("\0", "\ufffd"), str(error))
    else:
        receipt = None if message is None else receive(message)
    if tap is None:
        return Response(status=200)
    return Response(json.dumps(answer_to_tap(tap, toast_of(receipt))), mimetype="application/json")
