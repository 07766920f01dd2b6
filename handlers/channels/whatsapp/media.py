"""Documents that people send by WhatsApp: fetched from Twilio with the account's key."""

import re

import requests

from handlers.channels.whatsapp.client import OFFICIAL_URL
from handlers.fetching import NotFetched, TooLarge

_FILE = re.compile(r"([A-Za-z0-9]{10,64})/([A-Za-z0-9]{10,64})")
_CHUNK = 1 << 16


class Media:
    """`api_url` replaces Twilio's base address; `timeout` is in seconds."""

    def __init__(self, account_sid: str, auth_token: str, api_url: str | None, timeout: float = 10.0) -> None:
        self._account = account_sid
        self._key = (account_sid, auth_token)
        self._base = (api_url or OFFICIAL_URL).rstrip("/")
        self._timeout = timeout

    def fetch(self, file: str, most: int) -> bytes:
        """A document by the ids of message and media ("MM…/ME…"). Raises NotFetched."""
        named = _FILE.fullmatch(file)
        if named is None:
            raise NotFetched("no media of Twilio's", final=True)
        path = f"/2010-04-01/Accounts/{self._account}/Messages/{named[1]}/Media/{named[2]}"
        try:
            # Twilio leads on to where the file lies; the key is not sent along to another host.
            with requests.get(
                self._base + path, auth=self._key, timeout=self._timeout, stream=True
            ) as answer:
                if answer.status_code != 200:
                    raise NotFetched(
                        f"Twilio answered {answer.status_code}", final=answer.status_code in (401, 403, 410)
                    )
                return _within(answer, most)
        except requests.RequestException as error:
            # Its own words hold the account's address.
            raise NotFetched(type(error).__name__) from error


def _within(answer: requests.Response, most: int) -> bytes:
    content = bytearray()
    for chunk in answer.iter_content(_CHUNK):
        content += chunk
        if len(content) > most:
            raise TooLarge
    return bytes(content)
