"""The five bugs that earlier outboxes had, each as a test. docs/decisions/outbox.md tells them."""

import random
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert, select, text

from storage import outbox
from storage.database import Database
from storage.outbox_claim import claim
from storage.outbox_rates import UNLIMITED
from storage.tables import queue
from tests.storage.lanes import EMMA, NOW, always, open_queue, put, row, send_all, settle, take

LEASE = 60.0


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = open_queue(database_url)
    yield database
    database.close()


# 1: commit order is not id order.


def test_bug_1_a_second_put_into_a_lane_gets_its_id_after_the_first_commits(database: Database) -> None:
    events: list[str] = []
    began = threading.Event()

    def second() -> None:
        began.set()
        with database.write() as connection:
            outbox.put(connection, row("second"))
            events.append("second put")
            connection.commit()

    with database.write() as connection:
        outbox.put(connection, row("first"))
        thread = threading.Thread(target=second)
        thread.start()
        began.wait()
        time.sleep(0.2)
        events.append("first commits")
        connection.commit()
    thread.join()
    assert events == ["first commits", "second put"]
    assert send_all(database) == ["first", "second"]


def test_bug_1_the_writers_own_clocks_do_not_turn_the_order_round(database: Database) -> None:
    # `now` is read before the lane is had, and machines' clocks differ: the commit decides.
    put(database, row("first", now=NOW + timedelta(seconds=3)))
    put(database, row("second", now=NOW))
    put(database, row("planned", due_at=NOW - timedelta(hours=1)))
    assert send_all(database) == ["first", "second", "planned"]


def test_bug_1_a_storm_of_puts_is_sent_in_the_order_of_its_ids(database: Database) -> None:
    total, addresses = 600, [f"telegram:{n}" for n in range(5)]
    stop = threading.Event()
    sent: dict[str, list[int]] = defaultdict(list)

    def write(number: int) -> None:
        dice = random.Random(number)
        with database.write() as connection:
            outbox.put_all(connection, [row(address=address) for address in dice.sample(addresses, 2)])
            time.sleep(dice.random() * 0.002)
            connection.commit()

    def send() -> None:
        while True:
            last = stop.is_set()
            rows = take(database)
            for each in rows:
                sent[each.address].append(each.id)
                settle(database, each)
            if last and not rows:
                return

    sender = threading.Thread(target=send)
    sender.start()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(total // 2)))
    stop.set()
    sender.join()
    assert sum(map(len, sent.values())) == total
    assert all(ids == sorted(ids) for ids in sent.values())


# 2: a lease kept in the time at which the lane is next due is stolen by the next put.


def test_bug_2_a_put_does_not_free_a_leased_lane(database: Database) -> None:
    put(database, row("first"))
    (first,) = take(database)
    put(database, row("second"))
    assert take(database) == []
    settle(database, first)
    assert [each.message.text for each in take(database)] == ["second"]


def test_bug_2_who_lost_his_lease_frees_nothing(database: Database) -> None:
    put(database, row("first"), row("second"))
    (slow,) = take(database, limit=1, lease_seconds=0.0)
    (fast,) = take(database)
    assert (slow.id, fast.id) == (fast.id, slow.id)
    assert fast.token > slow.token
    settle(database, slow)
    assert take(database) == []  # the lane is still the other's
    settle(database, fast)
    assert [each.message.text for each in take(database)] == ["second"]


# 3: a claim that looks at everything that waits.


def test_bug_3_a_claim_costs_the_same_with_a_hundred_thousand_waiting(database: Database) -> None:
    def seconds() -> float:
        put(database, *(row(address=f"telegram:quick-{n}") for n in range(30)))
        took = []
        for _ in range(30):
            began = time.perf_counter()
            (each,) = take(database, limit=1)
            settle(database, each)
            took.append(time.perf_counter() - began)
        return min(took)  # whatever else the machine does adds to some of them

    few = seconds()
    _fill(database, lanes=1000, each=100)
    many = seconds()
    assert many < few * 5 + 0.01


def _fill(database: Database, *, lanes: int, each: int) -> None:
    """Many messages that wait for tomorrow, and one lane in ten with messages that wait for their turn."""
    far = NOW + timedelta(days=1)
    addresses = [f"telegram:far-{n}" for n in range(lanes)]
    with database.write() as connection:
        connection.execute(
            insert(queue.lanes),
            [{"address": a, "channel": "telegram", "next_due": far, "served_at": NOW} for a in addresses],
        )
        waiting = {"channel": "telegram", "coach_id": 1, "kind": "", "payload": {"text": "x"}, "put_at": NOW}
        waiting |= {"due_at": far, "place": far, "state": "pending"}
        for _ in range(each):
            connection.execute(
                insert(queue.outbox), [waiting | {"address": address} for address in addresses]
            )
        connection.commit()
    put(database, *(row(address=f"telegram:far-{n}") for n in range(0, lanes, 10)))
    leased = take(database, limit=lanes)
    assert len(leased) == lanes // 10


# 4: the time taken before the lock was had.


def test_bug_4_a_lease_begins_when_the_lane_is_had(database: Database) -> None:
    put(database, row())
    with database.write() as connection:
        connection.execute(text("SELECT 1"))  # the transaction, and its idea of now, begin here
        before = database.now_lease(connection)
        time.sleep(1.0)
        claim(connection, NOW, channel="telegram", rates=UNLIMITED, still_wanted=always, lease_seconds=LEASE)
        until = connection.scalars(select(queue.lanes.c.lease_until)).one()
    assert until is not None
    assert timedelta(seconds=LEASE + 0.9) < until - before < timedelta(seconds=LEASE + 60)


# 5: a worker whose clock runs ahead.


def test_bug_5_a_clock_a_minute_ahead_takes_no_lease(database: Database) -> None:
    today = datetime.now(UTC)
    put(database, row(now=today))
    assert len(take(database, today, lease_seconds=30)) == 1
    assert take(database, today + timedelta(minutes=1), lease_seconds=30) == []


def test_bug_5_workers_with_different_clocks_send_each_message_once(database: Database) -> None:
    total, today = 300, datetime.now(UTC)
    put(database, *(row(str(n), address=f"telegram:{n % 20}", now=today) for n in range(total)))
    sent: Counter[str] = Counter()

    def work(ahead: int) -> None:
        nothing = 0
        while nothing < 3:
            rows = take(database, today + timedelta(seconds=ahead), limit=2, lease_seconds=30)
            nothing = 0 if rows else nothing + 1
            for each in rows:
                sent[each.message.text] += 1
                settle(database, each)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, [0, 60, 0, 60, -1, 3600]))
    assert set(sent.values()) == {1}
    assert sum(sent.values()) + len(send_all(database, today)) == total


def test_a_message_freed_while_a_claim_looks_on_is_not_sent_again(database: Database) -> None:
    # On Postgres a single statement that locks the lane and reads its first row sees the row as it was before the lock.
    total = 200
    put(database, *(row(str(n), address=EMMA) for n in range(total)))
    sent: list[str] = []

    def work(_: int) -> None:
        for _ in range(total):
            for each in take(database, limit=1):
                sent.append(each.message.text)
                settle(database, each)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    sent += send_all(database)
    assert sent == [str(n) for n in range(total)]
