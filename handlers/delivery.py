"""Takes what is due from the outbox, sends it, writes down what became of it.

A send is never made inside a transaction: one claims, the message goes out, another one settles. So a process that is
killed in between leaves a message that goes out again when its lease has run out, at most one for each thread.
"""

import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.messages import OutboundMessage
from handlers.delivery_error import Channel, DeliveryError
from handlers.delivery_outcome import PATIENCE, RATES, Patience, record_early, settle
from storage.database import Connection, Database, DatabaseError
from storage.outbox_claim import LEASE_SECONDS, Claimed, StillWanted, claim, work_waits
from storage.outbox_rates import UNLIMITED, Rates
from storage.outbox_rows import Outgoing
from storage.outbox_settle import give_back, take_untold, tell_no_more
from storage.outbox_status import has_early

log = logging.getLogger(__name__)

OnDropped = Callable[[Connection, Outgoing, str], None]
"""Told of a message that will never go out, and why, in a transaction in which it may put one for the coach."""
OnMoved = Callable[[Connection, str, str], None]
"""Told of a chat that has another address now (old, new), in the transaction that moves what waits for it."""

_SEND_SECONDS = 30.0
"""Of a lease, what must be left for a send to begin: more than any provider's timeout."""
_SHORTEST_NAP, _LONGEST_NAP = 0.02, 0.25
_EARLY_SECONDS = 2.0
_STUMBLE_SECONDS = 1.0
_MOST_ROUNDS = 100_000


@dataclass(frozen=True, slots=True)
class Delivered:
    """A message that went out, `at` in UTC by the application's clock. `message.edits` as it was sent."""

    row_id: int
    address: str
    at: datetime
    provider_id: str
    message: OutboundMessage
    coach_id: int | None
    due_at: datetime


class Deliverer:
    """Delivery for the given channels, whose names say which lanes are taken; others' are left alone.

    `now` is the application's clock. Its methods may be called from several threads, and in several processes.
    """

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        now: Callable[[], datetime],
        *,
        still_wanted: StillWanted,
        on_dropped: OnDropped,
        on_moved: OnMoved | None = None,
        rates: Mapping[str, Rates] = RATES,
        patience: Patience = PATIENCE,
        threads: int = 4,
        lease_seconds: float = LEASE_SECONDS,
    ) -> None:
        self._database = database
        self._channels = dict(channels)
        self._now = now
        self._still_wanted = still_wanted
        self._on_dropped = on_dropped
        self._on_moved = on_moved
        self._rates = rates
        self._patience = patience
        self._threads = threads
        self._lease_seconds = lease_seconds
        self._bell = threading.Condition()
        self._lookout = threading.Lock()
        self._looked_early = 0.0

    # One round, by the caller's own thread: the simulator, tests.

    def round(self, limit: int = 20) -> list[Delivered]:
        """Send the first message of up to `limit` lanes of each channel; what went out, in the order it was put."""
        return self._round(limit)[0]

    def drain(self, limit: int = 20) -> list[Delivered]:
        """Rounds until nothing more is due, in order."""
        delivered: list[Delivered] = []
        for _ in range(_MOST_ROUNDS):
            more, moved = self._round(limit)
            delivered += more
            if not moved:
                break
        return delivered

    def _round(self, limit: int) -> tuple[list[Delivered], bool]:
        delivered, moved = [], False
        for name in self._channels:
            if not self._waits(name):
                continue
            claimed = self._exchange(None, name, limit)
            until = time.monotonic() + self._lease_seconds - _SEND_SECONDS
            for row in sorted(claimed.rows, key=lambda row: (row.due_at, row.id)):
                if time.monotonic() > until:
                    self._give_back(row)
                    continue
                outcome = self._send(row)
                self._write_down(row, outcome)
                if isinstance(outcome, str):
                    delivered.append(self._delivered(row, outcome))
            moved |= bool(claimed.rows) or claimed.dropped > 0
            moved |= self._tell_dropped(name)
        delivered.sort(key=lambda each: (each.due_at, each.row_id))
        return delivered, moved

    def _delivered(self, row: Outgoing, provider_id: str) -> Delivered:
        at = self._now()
        return Delivered(row.id, row.address, at, provider_id, row.message, row.coach_id, row.due_at)

    # All the time, by threads: the worker.

    def run_until(self, stop: threading.Event) -> None:
        """Deliver until `stop` is set; then what is on its way is finished and written down, at most for 30 s."""
        threads = [
            threading.Thread(target=self._work, args=(stop,), name=f"delivery-{number}", daemon=True)
            for number in range(self._threads)
        ]
        for thread in threads:
            thread.start()
        stop.wait()
        self.wake()
        deadline = time.monotonic() + _SEND_SECONDS
        for thread in threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def wake(self) -> None:
        """Look at once: something was put."""
        with self._bell:
            self._bell.notify_all()

    def _work(self, stop: threading.Event) -> None:
        while not stop.is_set():
            try:
                served = [self._serve(name, stop) for name in self._await_work(stop)]
                if served and not any(served):
                    # What waits is in another's hands, or behind a lock: do not ask at full speed.
                    stop.wait(_SHORTEST_NAP)
            except Exception:
                # A database that is away must not end delivery; the pause keeps it from filling the log.
                log.exception("delivery stumbled and goes on")
                stop.wait(_STUMBLE_SECONDS)

    def _await_work(self, stop: threading.Event) -> tuple[str, ...]:
        """The channels in which something waits. Of all idle threads only one asks the database."""
        if not self._lookout.acquire(blocking=False):
            with self._bell:
                self._bell.wait(timeout=1.0)
            return ()
        try:
            nap = _SHORTEST_NAP
            while not stop.is_set():
                if found := tuple(name for name in self._channels if self._waits(name)):
                    return found
                self._record_early()
                with self._bell:
                    self._bell.wait(timeout=nap)
                nap = min(nap * 1.5, _LONGEST_NAP)
            return ()
        finally:
            self._lookout.release()
            with self._bell:
                self._bell.notify()  # the next one looks out

    def _serve(self, name: str, stop: threading.Event) -> bool:
        """Send from one channel until it gives nothing more. Returns whether there was anything to do."""
        done: tuple[Outgoing, str | DeliveryError] | None = None
        served = False
        while True:
            try:
                claimed = self._exchange(done, name, 0 if stop.is_set() else 1)
            except Exception:
                log.exception("cannot claim from %s", name)
                if done is not None:
                    self._write_down(*done)
                raise
            if claimed.rows:
                served = True
                done = claimed.rows[0], self._send(claimed.rows[0])
                continue
            done = None
            served |= self._tell_dropped(name)
            # Either nothing more is due, or the channel's rate has to be waited for.
            if claimed.wait_seconds <= 0 or stop.wait(min(claimed.wait_seconds, _LONGEST_NAP)):
                return served

    # The three steps of a message.

    def _exchange(self, done: tuple[Outgoing, str | DeliveryError] | None, name: str, limit: int) -> Claimed:
        """Write down what was sent and claim what comes next, in one transaction: one commit a message."""
        rates = self._rates.get(name, UNLIMITED)
        claimed = Claimed()
        with self._database.write() as connection:
            if done is not None:
                self._settle(connection, *done)
            if limit:
                claimed = claim(
                    connection,
                    self._now(),
                    channel=name,
                    rates=rates,
                    still_wanted=self._still_wanted,
                    lease_seconds=self._lease_seconds,
                    limit=limit,
                )
            connection.commit()
        return claimed

    def _send(self, row: Outgoing) -> str | DeliveryError:
        try:
            return str(self._channels[row.channel].send(row.message))
        except DeliveryError as error:
            log.info("message %s did not go out: %s", row.id, error)
            return error
        except Exception as error:
            log.exception("the channel %s failed at message %s", row.channel, row.id)
            # Nobody knows how far it came: bounded like a timeout, not tried for an hour.
            return DeliveryError(str(error), uncertain=True, code=type(error).__name__)

    def _write_down(self, row: Outgoing, outcome: str | DeliveryError) -> None:
        """Settle by itself, again and again: what was sent and is not written down goes out twice."""
        deadline = time.monotonic() + self._lease_seconds
        nap = _LONGEST_NAP
        while True:
            try:
                with self._database.write() as connection:
                    self._settle(connection, row, outcome)
                    connection.commit()
                return
            except Exception:
                if time.monotonic() > deadline:
                    raise
                log.exception("cannot write down what became of message %s; trying again", row.id)
                time.sleep(nap)
                nap = min(nap * 2, 5.0)

    def _settle(self, connection: Connection, row: Outgoing, outcome: str | DeliveryError) -> None:
        rates = self._rates.get(row.channel, UNLIMITED)
        settle(connection, row, outcome, self._now(), rates=rates, patience=self._patience)
        new_address = outcome.new_address if isinstance(outcome, DeliveryError) else None
        if self._on_moved is not None and new_address and new_address != row.address:
            self._on_moved(connection, row.address, new_address)

    def _give_back(self, row: Outgoing) -> None:
        with self._database.write() as connection:
            give_back(connection, row)
            connection.commit()

    # What else has to be seen to.

    def _waits(self, name: str) -> bool:
        with self._database.read() as connection:
            return work_waits(connection, name, self._now())

    def _tell_dropped(self, name: str) -> bool:
        """Tell of what was dropped, each in a transaction of its own. Returns whether there was anything."""
        told = False
        while True:
            row = None
            try:
                with self._database.write() as connection:
                    row = take_untold(connection, name)
                    if row is None:
                        return told
                    self._on_dropped(connection, row, row.error or row.state)
                    connection.commit()
            except (DatabaseError, TimeoutError):
                raise
            except Exception:
                log.exception("cannot tell that message %s was dropped", row.id if row else "?")
                if row is None:
                    raise
                self._tell_no_more(row.id)
            told = True

    def _tell_no_more(self, row_id: int) -> None:
        with self._database.write() as connection:
            tell_no_more(connection, row_id)
            connection.commit()

    def _record_early(self) -> None:
        """Now and then: delivery statuses that overtook the note that their message was sent."""
        if time.monotonic() - self._looked_early < _EARLY_SECONDS:
            return
        self._looked_early = time.monotonic()
        with self._database.read() as connection:
            waits = has_early(connection)
        while waits:
            with self._database.write() as connection:
                waits = record_early(connection, self._now())
                connection.commit()


def deliver_due(
    database: Database,
    channels: Mapping[str, Channel],
    now: Callable[[], datetime],
    *,
    still_wanted: StillWanted,
    on_dropped: OnDropped,
    rates: Mapping[str, Rates] = RATES,
    limit: int = 20,
) -> list[Delivered]:
    """One round over what is due; what went out, in the order it was put. `Deliverer.drain` repeats it to the end."""
    deliverer = Deliverer(
        database, channels, now, still_wanted=still_wanted, on_dropped=on_dropped, rates=rates
    )
    return deliverer.round(limit)
