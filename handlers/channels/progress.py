"""What is known of a send that did not come back clean, so that its repeat says nothing twice."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

_REMEMBERED = 1000


@dataclass(slots=True)
class Attempt:
    """How far a message came.

    `sent`: the provider's ids of the parts that are out. `uncertain_since`: when the next one was handed over
    and no answer came (UTC).
    """

    sent: list[str] = field(default_factory=list)
    uncertain_since: datetime | None = None


class Progress:
    """Attempts by the message's dedupe key, of this process alone; the oldest are forgotten. Thread-safe."""

    def __init__(self) -> None:
        self._attempts: OrderedDict[str, Attempt] = OrderedDict()
        self._lock = Lock()

    def of(self, dedupe: str) -> Attempt:
        """What is known of `dedupe`; a message without a key is new every time."""
        with self._lock:
            return self._attempts.get(dedupe) or Attempt()

    def keep(self, dedupe: str, attempt: Attempt) -> None:
        """Remembers an attempt that failed half way or without answer."""
        if not dedupe:
            return
        with self._lock:
            self._attempts[dedupe] = attempt
            self._attempts.move_to_end(dedupe)
            while len(self._attempts) > _REMEMBERED:
                self._attempts.popitem(last=False)

    def forget(self, dedupe: str) -> None:
        """The message is out."""
        with self._lock:
            self._attempts.pop(dedupe, None)


Clock = Callable[[], datetime]
"""The time now, aware and in UTC."""
