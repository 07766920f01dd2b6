"""A worker that is killed: delivers into a file, one line a message. Started by test_delivery_kill.py."""

import os
import signal
import sys
import threading
import time
from datetime import UTC, datetime

from domain.messages import OutboundMessage
from handlers.delivery import Deliverer
from storage.database import Connection, Database
from storage.outbox_rows import Outgoing


class FileChannel:
    """One unbuffered write a message: what the provider got is in the file, whatever becomes of this process."""

    name = "telegram"

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_APPEND | os.O_CREAT | os.O_WRONLY)

    def send(self, message: OutboundMessage) -> str:
        time.sleep(0.001)
        os.write(self._file, f"{message.address} {message.text}\n".encode())
        return message.text


def _always(connection: Connection, row: Outgoing) -> bool:
    return True


def _nothing(connection: Connection, row: Outgoing, reason: str) -> None:
    return None


def main(url: str, path: str) -> None:
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    moment = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    deliverer = Deliverer(
        Database(url),
        {"telegram": FileChannel(path)},
        lambda: moment,
        still_wanted=_always,
        on_dropped=_nothing,
        rates={},
        threads=THREADS,
    )
    deliverer.run_until(stop)


THREADS = 4

if __name__ == "__main__":
    main(*sys.argv[1:])
