"""The one Bot of the process, called from ordinary threads."""

import asyncio
import json
import logging
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, TypeVar
from urllib.parse import urlencode

from telegram import Bot
from telegram.error import InvalidToken
from telegram.request import BaseRequest, HTTPXRequest, RequestData

from handlers.channels.telegram.failures import FloodControl, delivery_error
from handlers.channels.telegram.loop import LoopThread
from handlers.delivery_error import DeliveryError
from handlers.fetching import NotFetched

T = TypeVar("T")

OFFICIAL_URL = "https://api.telegram.org"
_CONNECTIONS = 32
_WAIT_IF_UNSAID = 30.0

log = logging.getLogger(__name__)


class Api:
    """Bot API calls that block their caller and raise DeliveryError alone (`call`), or a future (`submit`).

    `url` is the server's base address without `/bot`; `timeout` is of one reading or writing, in seconds.
    """

    def __init__(self, token: str, url: str | None = None, timeout: float = 10.0) -> None:
        if not token:
            raise ValueError("The Telegram channel needs a bot token.")
        # It logs every address it calls, and the token is part of Telegram's.
        logging.getLogger("httpx").setLevel(logging.WARNING)
        self.timeout = timeout
        self._token = token
        self._base = (url or OFFICIAL_URL).rstrip("/")
        self._loop = LoopThread("telegram")
        self._bot: Bot | None = None
        self._requests: list[BaseRequest] = []

    def call(self, work: Callable[[Bot], Coroutine[Any, Any, T]]) -> T:
        """Does `work` with the bot and returns its result."""
        # Connecting, writing and reading have limits of their own; this catches what hangs in spite of them.
        limit = 2 * self.timeout + 5
        try:
            return self._loop.run(self._with_bot(work), limit)
        except NotFetched:
            raise
        except TimeoutError as error:
            raise DeliveryError(f"no end after {limit:g} s", uncertain=True, code="timeout") from error
        except InvalidToken as error:
            log.error(
                "Telegram does not accept the bot token, or something in between answers for it: %s", error
            )
            raise delivery_error(error) from error
        except Exception as error:
            raise delivery_error(error) from error

    def submit(self, work: Callable[[Bot], Coroutine[Any, Any, T]]) -> Future[T]:
        """Starts `work` with the bot; the future raises what the library raises."""
        return self._loop.submit(self._with_bot(work))

    def close(self) -> None:
        """Ends the connections and the loop."""
        if self._requests:
            with suppress(TimeoutError):
                self._loop.run(self._shut_down(), timeout=5.0)
        self._loop.close()

    async def _with_bot(self, work: Callable[[Bot], Coroutine[Any, Any, T]]) -> T:
        # Made on the loop that it will live on. It is never initialized: that would ask getMe first.
        if self._bot is None:
            ordinary = _Request(self.timeout, connections=_CONNECTIONS)
            polling = _Request(self.timeout, connections=1)
            self._requests = [ordinary, polling]
            self._bot = Bot(
                self._token,
                base_url=f"{self._base}/bot",
                base_file_url=f"{self._base}/file/bot",
                request=ordinary,
                get_updates_request=polling,
            )
        return await work(self._bot)

    async def _shut_down(self) -> None:
        await asyncio.gather(*(request.shutdown() for request in self._requests))
        self._requests = []
        self._bot = None

    async def get_updates(
        self, bot: Bot, offset: int | None, seconds: int, kinds: tuple[str, ...]
    ) -> list[Any]:
        """Updates as they came: in `Bot.get_updates`, one that cannot be read hides all others."""
        query: dict[str, str | int] = {"timeout": seconds, "allowed_updates": json.dumps(kinds)}
        if offset is not None:
            query["offset"] = offset
        polling = self._requests[1]
        updates: object = await polling.post(
            _url(bot, "getUpdates", query), read_timeout=seconds + self.timeout
        )
        return updates if isinstance(updates, list) else []


def _url(bot: Bot, method: str, query: dict[str, str | int]) -> str:
    return f"{bot.base_url}/{method}?{urlencode(query)}"


class _Request(HTTPXRequest):
    """Says how long a 429 wants us to wait as a plain number."""

    def __init__(self, timeout: float, connections: int) -> None:
        super().__init__(
            connection_pool_size=connections,
            read_timeout=timeout,
            write_timeout=timeout,
            connect_timeout=min(5.0, timeout),
            pool_timeout=timeout,
        )

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *args: Any, **timeouts: Any
    ) -> tuple[int, bytes]:
        status, body = await super().do_request(url, method, request_data, *args, **timeouts)
        if status == 429:
            raise FloodControl(_seconds(body))
        return status, body


def _seconds(body: bytes) -> float:
    try:
        return float(json.loads(body)["parameters"]["retry_after"])
    except (ValueError, KeyError, TypeError):
        return _WAIT_IF_UNSAID
