"""Twilio's REST client with a timeout, an address of its own, and one kind of error."""

import logging
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import urlsplit

from requests import ConnectionError as NoConnection
from requests import ConnectTimeout, RequestException
from twilio.base.exceptions import TwilioException, TwilioRestException, TwilioServiceException
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client
from urllib3.exceptions import MaxRetryError, NewConnectionError

from handlers.channels.whatsapp.failures import delivery_error, is_alarm
from handlers.delivery_error import DeliveryError

T = TypeVar("T")

OFFICIAL_URL = "https://api.twilio.com"

log = logging.getLogger(__name__)
# The library tells of every request, with the account and who is written to.
_quiet = logging.getLogger(f"{__name__}.http")
_quiet.setLevel(logging.WARNING)


def make_client(account_sid: str, auth_token: str, api_url: str | None, timeout: float) -> Client:
    """A client whose every request ends within `timeout` seconds (the library's own waits for ever)."""
    return Client(account_sid, auth_token, http_client=_Http(api_url, timeout))


def close_client(client: Client) -> None:
    """Ends its connections."""
    client.http_client.close()


def call(work: Callable[[], T]) -> T:
    """Does `work` and returns its result. Raises DeliveryError alone."""
    try:
        return work()
    except (TwilioRestException, TwilioServiceException) as error:
        if is_alarm(error.code or 0, error.status):
            log.error("Twilio needs the operator: %s (%s)", error, error.code or error.status)
        raise delivery_error(error.code or 0, str(error), status=error.status) from error
    except RequestException as error:
        code = "timeout" if "imeout" in type(error).__name__ else "network"
        # Its own words hold the account's address.
        words = f"no answer from Twilio: {type(error).__name__}"
        raise DeliveryError(words, uncertain=not _never_sent(error), code=code) from error
    except (TwilioException, ValueError, KeyError, TypeError) as error:
        # A 2xx whose body makes no sense may well have been carried out.
        raise DeliveryError(f"{type(error).__name__}: {error}", uncertain=True, code="unexpected") from error


def _never_sent(error: RequestException) -> bool:
    """Whether the request cannot have reached Twilio, so that to send it again says nothing twice."""
    if isinstance(error, ConnectTimeout):
        return True
    reason = error.args[0] if error.args else None
    return (
        isinstance(error, NoConnection)
        and isinstance(reason, MaxRetryError)
        and isinstance(reason.reason, NewConnectionError)
    )


class _Http:
    """The library's HTTP client with a timeout, and at another address if need be."""

    is_async = False

    def __init__(self, api_url: str | None, timeout: float) -> None:
        self._inner = TwilioHttpClient(timeout=timeout, logger=_quiet)
        self._base = api_url.rstrip("/") if api_url else None

    def request(self, method: str, url: str, **rest: Any) -> Response:
        return self._inner.request(method, self._moved(url), **rest)

    def close(self) -> None:
        self._inner.session.close()

    def _moved(self, url: str) -> str:
        """The same request at `api_url`; products but the main one are told apart by a first path part."""
        if self._base is None:
            return url
        parts = urlsplit(url)
        product = (parts.hostname or "").split(".")[0]
        prefix = "" if product == "api" else f"/{product}"
        return f"{self._base}{prefix}{parts.path}{'?' + parts.query if parts.query else ''}"
