"""What the tests of the outbox share: a database with its tables alone, messages, claims."""

from datetime import UTC, datetime
from typing import Any

from domain.messages import OutboundMessage
from storage import outbox
from storage.database import Connection, Database
from storage.outbox import OutboxRow
from storage.outbox_claim import Claimed, claim
from storage.outbox_rates import UNLIMITED, Rates
from storage.outbox_rows import Outgoing
from storage.outbox_settle import settle_sent
from storage.tables import queue
from storage.tables.meta import metadata
from storage.types import EPOCH

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
EMMA, NOAH, ALEX = "telegram:1", "telegram:2", "telegram:9"
TABLES = [queue.inbox, queue.lanes, queue.outbox, queue.rates, queue.early_statuses]


def open_queue(url: str, *, pool_size: int = 20) -> Database:
    """The database with the queue's tables and no other."""
    database = Database(url, pool_size=pool_size)
    metadata.create_all(database.writer, tables=TABLES)
    return database


def row(text: str = "hello", address: str = EMMA, now: datetime = NOW, **facts: Any) -> OutboxRow:
    given: dict[str, Any] = {"channel": address.partition(":")[0], "now": now, "coach_id": 1}
    return OutboxRow(message=OutboundMessage(address, text), **(given | facts))


def put(database: Database, *rows: OutboxRow) -> list[int | None]:
    with database.write() as connection:
        ids = outbox.put_all(connection, rows)
        connection.commit()
    return ids


def always(connection: Connection, row: Outgoing) -> bool:
    return True


def take(database: Database, now: datetime = NOW, limit: int = 20, **how: Any) -> list[Outgoing]:
    return take_all(database, now, limit, **how).rows


def take_all(database: Database, now: datetime = NOW, limit: int = 20, **how: Any) -> Claimed:
    """A claim of its own transaction."""
    usual: dict[str, Any] = {"channel": "telegram", "rates": UNLIMITED, "still_wanted": always}
    with database.write() as connection:
        claimed = claim(connection, now, limit=limit, **(usual | how))
        connection.commit()
    return claimed


def settle(database: Database, row: Outgoing, provider_id: str = "", rates: Rates = UNLIMITED) -> None:
    with database.write() as connection:
        settle_sent(connection, row, provider_id or f"p{row.id}", NOW, rates)
        connection.commit()


def send_all(database: Database, now: datetime = NOW) -> list[str]:
    """Send everything that is due; the texts in the order in which they went out."""
    sent = []
    while rows := take(database, now):
        for each in rows:
            sent.append(each.message.text)
            settle(database, each)
    return sent


def let_time_pass(database: Database) -> None:
    """As if an hour had gone by on the database's clock: leases have run out, waits are over."""
    with database.write() as connection:
        connection.execute(queue.lanes.update().values(lease_until=None, wait_until=None, full_at=None))
        connection.execute(queue.rates.update().values(full_at=EPOCH, paused_until=None, limited_until=None))
        connection.commit()
