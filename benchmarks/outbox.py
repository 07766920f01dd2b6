"""Messages per second through the outbox: put in a transaction each, delivered by a worker's threads to a null channel.

`python -m benchmarks.outbox` runs on SQLite in a temporary folder; `--postgres URL` also on an empty Postgres database.
"""

import argparse
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from domain.messages import OutboundMessage
from handlers.delivery import Deliverer
from storage import outbox
from storage.database import Connection, Database
from storage.outbox import OutboxRow
from storage.outbox_rows import Outgoing
from storage.tables import queue
from storage.tables.meta import metadata

MESSAGES, LANES = 2000, 200
_TABLES = [queue.inbox, queue.lanes, queue.outbox, queue.rates, queue.early_statuses]


class NullChannel:
    """A provider that answers at once."""

    name = "null"

    def __init__(self) -> None:
        self.sent = 0
        self._door = threading.Lock()

    def send(self, message: OutboundMessage) -> str:
        with self._door:
            self.sent += 1
            return str(self.sent)


def run(database_url: str, messages: int = MESSAGES) -> dict[str, float]:
    """Messages per second: `put` from 1 and 8 threads, `deliver` from 1 and 4, `put_and_deliver` at the same time.

    The database must be empty, or hold the newest schema and no messages of the channel `null`.
    """
    database = Database(database_url, pool_size=20)
    metadata.create_all(database.writer, tables=_TABLES)
    measured = {}
    for putting, delivering in ((1, 1), (8, 4)):
        measured[f"put_{putting}"] = _put(database, messages, putting)
        measured[f"deliver_{delivering}"] = _deliver(database, messages, delivering)
    measured["put_and_deliver"] = _put_and_deliver(database, messages)
    database.close()
    return measured


def _put(database: Database, messages: int, threads: int) -> float:
    def put(number: int) -> None:
        message = OutboundMessage(f"null:{number % LANES}", "Tomorrow, Friday 6 March, 18:00, Court 2.")
        with database.write() as connection:
            row = OutboxRow(channel="null", message=message, now=_now(), coach_id=1, kind="reminder")
            outbox.put(connection, row)
            connection.commit()

    began = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(put, range(messages)))
    return messages / (time.perf_counter() - began)


def _deliver(database: Database, messages: int, threads: int) -> float:
    return _measure(database, messages, threads, lambda: None)


def _put_and_deliver(database: Database, messages: int) -> float:
    return _measure(database, messages, 4, lambda: _put(database, messages, 4))


def _measure(database: Database, messages: int, threads: int, work: Callable[[], object]) -> float:
    channel, stop = NullChannel(), threading.Event()
    deliverer = Deliverer(
        database,
        {"null": channel},
        _now,
        still_wanted=_always,
        on_dropped=_ignore,
        rates={},
        threads=threads,
    )
    worker = threading.Thread(target=deliverer.run_until, args=(stop,))
    began = time.perf_counter()
    worker.start()
    work()
    while channel.sent < messages:
        time.sleep(0.002)
    took = time.perf_counter() - began
    stop.set()
    worker.join()
    return messages / took


def _now() -> datetime:
    return datetime.now(UTC)


def _always(connection: Connection, row: Outgoing) -> bool:
    return True


def _ignore(connection: Connection, row: Outgoing, reason: str) -> None:
    return None


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--postgres", metavar="URL", help="an empty Postgres database")
    parser.add_argument("--messages", type=int, default=MESSAGES)
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        databases = {"SQLite": f"sqlite:///{Path(folder) / 'outbox.db'}"}
        if given.postgres:
            databases["Postgres"] = given.postgres
        for name, url in databases.items():
            for what, rate in run(url, given.messages).items():
                print(f"{name:9} {what:16} {rate:8.0f} messages/s")


if __name__ == "__main__":
    main(sys.argv[1:])
