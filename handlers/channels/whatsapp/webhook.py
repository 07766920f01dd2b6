"""POST /webhooks/twilio and /webhooks/twilio/status: checks the signature, reads, answers once it is safe."""

import logging
from collections.abc import Callable

from flask import Blueprint, Response, abort, request
from twilio.request_validator import (
    SIGNATURE_HEADER,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
    get_signature_algorithm,
)

from domain.messages import InboundMessage
from handlers.channels.whatsapp.form import CHANNEL, Form, Malformed, raw_of, read_message, read_status

MESSAGES = "/webhooks/twilio"
STATUS = "/webhooks/twilio/status"
LARGEST_BODY = 1 << 20

log = logging.getLogger(__name__)


def blueprint(
    receive: Callable[[InboundMessage], object],
    on_status: Callable[[str, str, str], object],
    keep_raw: Callable[[str, str, str], None],
    auth_token: str,
    public_url: str,
) -> Blueprint:
    """The two routes. `receive` and `on_status` return when what they got is safe; else they raise: 503.

    `on_status(provider_id, status, error_code)` is told `queued`, `sent`, `delivered`, `read`, `undelivered`
    or `failed`, in any order and more than once; the code is empty where there is none. `keep_raw(channel,
    raw, error)` keeps what could not be read. The signature is checked against `public_url` and the fixed
    path: what the server sees of host and scheme behind a proxy is not what Twilio signed.
    """
    if not auth_token or not public_url:
        raise ValueError("The Twilio webhook needs an auth token and a public address.")
    routes = Blueprint("whatsapp", __name__)
    validator = RequestValidator(auth_token)
    base = public_url.rstrip("/")

    @routes.post(MESSAGES)
    def messages() -> Response:
        form = _verified(validator, base + MESSAGES)
        return _take(form, lambda: receive(read_message(form)), keep_raw)

    @routes.post(STATUS)
    def status() -> Response:
        form = _verified(validator, base + STATUS)
        return _take(form, lambda: on_status(*read_status(form)), keep_raw)

    return routes


def _verified(validator: RequestValidator, url: str) -> Form:
    """The whole form, empty and unknown fields included, for all of it is signed."""
    request.max_content_length = LARGEST_BODY
    form = request.form
    signature = request.headers.get(SIGNATURE_HEADER, "")
    algorithm = get_signature_algorithm(request.headers.get(SIGNATURE_SETTINGS_HEADER, ""))
    if not validator.validate(url, form, signature, algorithm=algorithm):
        abort(403)
    return form


def _take(form: Form, hand_on: Callable[[], object], keep_raw: Callable[[str, str, str], None]) -> Response:
    try:
        try:
            hand_on()
        except Malformed as error:
            keep_raw(CHANNEL, raw_of(form), str(error))
    except Exception:
        log.exception("what Twilio posted is not safe")
        return Response(status=503)
    return Response("<Response/>", mimetype="text/xml")
