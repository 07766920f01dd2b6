"""Fetches updates where there is no public address: `make run` at home."""

import json
import logging
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from functools import partial
from threading import Event
from typing import TypeVar

from telegram.error import Conflict, TelegramError

from domain.messages import InboundMessage
from handlers.channels.telegram.failures import FloodControl
from handlers.channels.telegram.sender import TelegramChannel
from handlers.channels.telegram.taps import read_tap, toast_of
from handlers.channels.telegram.updates import CHANNEL, KINDS, Malformed, read_update

T = TypeVar("T")
Receive = Callable[[InboundMessage], object]
KeepRaw = Callable[[str, str, str], None]

_LONG_POLL = 25
"""Seconds that Telegram holds a request open when there is nothing to tell."""
_GLANCE = 0.2
_PAUSES = (1.0, 2.0, 5.0, 15.0)
_AFTER_CONFLICT = 30.0

log = logging.getLogger(__name__)


def poll(
    channel: TelegramChannel, receive: Receive, keep_raw: KeepRaw, stop: Event, long_poll: int = _LONG_POLL
) -> None:
    """Fetches and hands on until `stop` is set.

    Telegram forgets an update when a later one is asked for, and that happens only when `receive` has made it
    safe: a process that dies in between gets it again, and its id tells that it is a repeat.
    """
    _Poller(channel, receive, keep_raw, stop, long_poll).run()


class _Poller:
    def __init__(
        self, channel: TelegramChannel, receive: Receive, keep_raw: KeepRaw, stop: Event, long_poll: int
    ) -> None:
        self._channel = channel
        self._receive = receive
        self._keep_raw = keep_raw
        self._stop = stop
        self._long_poll = long_poll
        self._next: int | None = None
        self._failures = 0

    def run(self) -> None:
        webhook_gone = False
        while not self._stop.is_set():
            try:
                if not webhook_gone:
                    # Once, at the start: where a deployment sets its webhook again, the two do not fight.
                    webhook_gone = (
                        self._wait_for(self._channel.api.submit(lambda bot: bot.delete_webhook())) is not None
                    )
                    continue
                self._round()
                self._failures = 0
            except Conflict as error:
                log.error(
                    "Telegram: another process fetches this bot's updates, or has set a webhook: %s", error
                )
                self._stop.wait(_AFTER_CONFLICT)
            except FloodControl as error:
                self._stop.wait(error.seconds)
            except TelegramError as error:
                log.warning("Telegram: no updates: %s", error)
                self._pause()
            except Exception:
                log.exception("Telegram: an update is not safe yet; it is fetched again")
                self._pause()

    def _round(self) -> None:
        asked_at = time.monotonic()
        api = self._channel.api
        fetch = partial(api.get_updates, offset=self._next, seconds=self._long_poll, kinds=KINDS)
        updates = self._wait_for(api.submit(fetch))
        for update in updates or ():
            if self._stop.is_set():
                return
            self._take(update)
        if not updates and time.monotonic() - asked_at < _GLANCE:
            # A server that does not hold the request open would be asked without end.
            self._stop.wait(_GLANCE)

    def _take(self, update: object) -> None:
        """Makes one update safe; from then on it is not asked for again. Raises where it could not."""
        known = update if isinstance(update, dict) else {}
        receipt: object = None
        try:
            message = read_update(known)
        except Malformed as error:
            self._keep_raw(CHANNEL, json.dumps(update), str(error))
        else:
            receipt = None if message is None else self._receive(message)
        update_id = known.get("update_id")
        if isinstance(update_id, int):
            self._next = update_id + 1
        tap = read_tap(known)
        if tap is not None:
            self._channel.answer_tap(tap, toast_of(receipt))

    def _wait_for(self, future: Future[T]) -> T | None:
        """The result, or None when told to stop: a long poll must not hold up the end of the process."""
        while True:
            try:
                return future.result(timeout=_GLANCE)
            except TimeoutError:
                if future.done():
                    raise
                if self._stop.is_set():
                    future.cancel()
                    return None
            except CancelledError:
                return None

    def _pause(self) -> None:
        self._stop.wait(_PAUSES[min(self._failures, len(_PAUSES) - 1)])
        self._failures += 1
