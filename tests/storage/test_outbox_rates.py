"""A provider's rates are kept by all workers together."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import select

from storage import outbox_settle
from storage.database import Database
from storage.outbox_rates import Rates
from storage.tables import queue
from tests.storage.lanes import EMMA, NOAH, NOW, let_time_pass, open_queue, put, row, settle, take, take_all
from tests.waiting import PATIENCE


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = open_queue(database_url)
    yield database
    database.close()


def _fill(database: Database, count: int) -> None:
    put(database, *(row(address=f"telegram:{n}") for n in range(count)))


def test_a_burst_and_then_one_by_one(database: Database) -> None:
    slow = Rates(per_second=0.01, burst=3)
    _fill(database, 10)
    assert len(take(database, rates=slow)) == 3
    claimed = take_all(database, rates=slow)
    assert claimed.rows == []
    assert claimed.wait_seconds == pytest.approx(100, abs=30)
    _rest(database, claimed.wait_seconds)
    assert len(take(database, rates=slow)) == 1


def _rest(database: Database, seconds: float) -> None:
    with database.write() as connection:
        full_at = connection.scalars(select(queue.rates.c.full_at)).one()
        assert full_at is not None
        earlier = full_at - timedelta(seconds=seconds)
        connection.execute(queue.rates.update().values(full_at=earlier))
        connection.commit()


def test_a_claim_that_finds_nothing_uses_nothing_up(database: Database) -> None:
    slow = Rates(per_second=0.01, burst=2)
    for _ in range(10):
        assert take(database, rates=slow) == []
    _fill(database, 5)
    assert len(take(database, rates=slow)) == 2


def test_a_quiet_time_is_not_saved_up(database: Database) -> None:
    rates = Rates(per_second=0.01, burst=2)
    _fill(database, 10)
    assert len(take(database, rates=rates)) == 2
    let_time_pass(database)
    assert len(take(database, rates=rates)) == 2


def test_workers_together_keep_the_rate(database: Database) -> None:
    rates = Rates(per_second=20, burst=4)
    _fill(database, 60)
    began = time.monotonic()

    done: list[int] = []

    def work(_: int) -> None:
        # For a second, and on a slow machine until more went out than the burst.
        while time.monotonic() < began + 1.0 or (len(done) < 5 and time.monotonic() < began + PATIENCE):
            for each in take(database, limit=3, rates=rates):
                settle(database, each)
                done.append(each.id)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, range(6)))
    assert 5 <= len(done) <= 20 * (time.monotonic() - began) + 4


def test_one_chat_gets_its_messages_with_a_gap(database: Database) -> None:
    gap = Rates(gap_seconds=300, chat_burst=2)
    put(database, *(row(str(n)) for n in range(4)), row("other", address=NOAH))
    sent = []
    while rows := take(database):
        for each in rows:
            sent.append(each.message.text)
            settle(database, each, rates=gap)
    assert sorted(sent) == ["0", "1", "other"]
    _rest_of_lanes(database, 300)
    (third,) = take(database)
    assert third.message.text == "2"
    settle(database, third, rates=gap)
    assert take(database) == []


def _rest_of_lanes(database: Database, seconds: float) -> None:
    with database.write() as connection:
        for lane in connection.execute(select(queue.lanes)):
            waited = {
                name: getattr(lane, name) - timedelta(seconds=seconds) for name in ("wait_until", "full_at")
            }
            connection.execute(
                queue.lanes.update().where(queue.lanes.c.address == lane.address).values(waited)
            )
        connection.commit()


def _too_fast(database: Database, address: str, seconds: float, rates: Rates) -> None:
    (each,) = (each for each in take(database, rates=rates) if each.address == address)
    with database.write() as connection:
        outbox_settle.settle_later(connection, each, error="429", wait_seconds=seconds, too_fast=True)
        connection.commit()


def test_too_fast_in_one_chat_is_that_chats_own_and_in_two_the_channels(database: Database) -> None:
    fast = Rates(per_second=1000, burst=1000)
    put(database, row(address=EMMA))
    _too_fast(database, EMMA, 300, fast)
    put(database, row(address="telegram:3"))
    assert len(take(database, rates=fast)) == 1
    put(database, row(address=NOAH))
    _too_fast(database, NOAH, 300, fast)
    put(database, row(address="telegram:4"))
    claimed = take_all(database, rates=fast)
    assert claimed.rows == []
    assert claimed.wait_seconds == pytest.approx(300, abs=30)
    let_time_pass(database)
    addresses = {each.address for each in take(database, NOW, rates=fast)}
    assert addresses == {EMMA, NOAH, "telegram:3", "telegram:4"}
