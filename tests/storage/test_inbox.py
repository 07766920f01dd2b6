"""Every message is handled once, and none is lost because its handling failed."""

import random
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from domain.messages import InboundMessage
from storage import inbox
from storage.database import Connection, Database
from storage.tables import queue

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
HELLO = InboundMessage(channel="telegram", id="77", address="telegram:4711", text="can I come Friday at 6?")


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url, pool_size=20)
    queue.inbox.create(database.writer)
    yield database
    database.close()


def _state(connection: Connection, message: InboundMessage = HELLO) -> tuple[str, int] | None:
    row = connection.execute(
        select(queue.inbox.c.state, queue.inbox.c.attempts).where(queue.inbox.c.id == message.id)
    ).first()
    return (row.state, row.attempts) if row else None


def _fail(database: Database, now: datetime, error: str = "boom") -> str:
    with database.write() as connection:
        state = inbox.keep_failed(connection, HELLO, error, now)
        connection.commit()
    return state


def _again(database: Database, now: datetime) -> list[inbox.Kept]:
    with database.write() as connection:
        kept = inbox.due_again(connection, now)
        connection.commit()
    return kept


def test_a_message_is_claimed_once(database: Database) -> None:
    with database.write() as connection:
        assert inbox.claim(connection, HELLO, NOW)
        assert not inbox.claim(connection, HELLO, NOW)
        connection.commit()
    with database.write() as connection:
        assert not inbox.claim(connection, HELLO, NOW + timedelta(days=1))
        assert _state(connection) == ("done", 1)


def test_the_same_id_of_another_channel_is_another_message(database: Database) -> None:
    other = InboundMessage(channel="whatsapp", id=HELLO.id, address="whatsapp:+4930123")
    with database.write() as connection:
        assert inbox.claim(connection, HELLO, NOW)
        assert inbox.claim(connection, other, NOW)


def test_a_claim_goes_with_the_rollback_of_its_handling(database: Database) -> None:
    with database.write() as connection:
        with connection.begin_nested():
            assert inbox.claim(connection, HELLO, NOW)
    with database.write() as connection:
        assert _state(connection) is None
        assert inbox.claim(connection, HELLO, NOW)


def test_a_storm_of_repeats_is_handled_once_each(database: Database) -> None:
    # 50 messages, 40 deliveries of each, 16 threads. Counting by rowcount passed here on SQLite and applied 2,000.
    deliveries = [
        InboundMessage(channel="telegram", id=str(n), address=f"telegram:{n % 7}") for n in range(50)
    ] * 40
    random.Random(7).shuffle(deliveries)

    def handle(message: InboundMessage) -> str | None:
        with database.write() as connection:
            claimed = inbox.claim(connection, message, NOW)
            connection.commit()
        return message.id if claimed else None

    with ThreadPoolExecutor(16) as pool:
        claimed = Counter(filter(None, pool.map(handle, deliveries)))
    assert claimed == {str(n): 1 for n in range(50)}
    with database.read() as connection:
        assert len(connection.execute(select(queue.inbox.c.id)).all()) == 50


def test_a_storm_in_which_handling_fails_loses_nothing(database: Database) -> None:
    deliveries = [
        InboundMessage(channel="telegram", id=str(n % 20), address="telegram:1") for n in range(400)
    ]
    dice = random.Random(3)
    fails = [dice.random() < 0.7 for _ in deliveries]

    def handle(pair: tuple[InboundMessage, bool]) -> str | None:
        message, fail = pair
        with database.write() as connection:
            if not inbox.claim(connection, message, NOW):
                return None
            if not fail:
                connection.commit()
                return message.id
        with database.write() as connection:
            inbox.keep_failed(connection, message, "boom", NOW)
            connection.commit()
        return None

    with ThreadPoolExecutor(16) as pool:
        handled = Counter(filter(None, pool.map(handle, zip(deliveries, fails, strict=True))))
    with database.read() as connection:
        kept = connection.execute(select(queue.inbox.c.id, queue.inbox.c.state)).all()
    assert {row.id for row in kept} == {str(n) for n in range(20)}
    assert {row.id for row in kept if row.state == "done"} == set(handled)
    assert set(handled.values()) <= {1}


def test_a_failed_message_is_tried_again_and_then_done(database: Database) -> None:
    assert _fail(database, NOW) == "failed"
    with database.write() as connection:
        assert not inbox.claim(connection, HELLO, NOW)  # a repeat by the provider does not overtake the retry
    assert _again(database, NOW + timedelta(seconds=9)) == []
    (kept,) = _again(database, NOW + timedelta(seconds=10))
    assert kept == inbox.Kept(HELLO, attempts=2, error="boom")
    assert _again(database, NOW + timedelta(seconds=10)) == []  # nobody else takes it meanwhile
    with database.write() as connection:
        assert inbox.reclaim(connection, HELLO)
        connection.commit()
    with database.write() as connection:
        assert not inbox.reclaim(connection, HELLO)
        assert _state(connection) == ("done", 2)


def test_a_retry_that_is_rolled_back_leaves_it_failed(database: Database) -> None:
    _fail(database, NOW)
    _again(database, NOW + timedelta(minutes=1))
    with database.write() as connection:
        assert inbox.reclaim(connection, HELLO)
    with database.write() as connection:
        assert _state(connection) == ("failed", 2)


def test_after_five_attempts_it_is_dead(database: Database) -> None:
    now, states = NOW, [_fail(database, NOW)]
    while states[-1] == "failed":
        now += timedelta(hours=2)
        (kept,) = _again(database, now)
        states.append(_fail(database, now, f"boom {kept.attempts}"))
    assert states == ["failed"] * 4 + ["dead"]
    assert _again(database, now + timedelta(days=1)) == []
    with database.read() as connection:
        assert inbox.dead(connection) == [("telegram", "77", "boom 5")]


def test_one_that_kills_its_process_is_given_up_and_told(database: Database) -> None:
    _fail(database, NOW)
    now, tries = NOW, []
    for _ in range(6):
        now += timedelta(hours=2)
        tries += _again(database, now)
    assert [(kept.attempts, kept.dead) for kept in tries] == [
        (2, False),
        (3, False),
        (4, False),
        (5, False),
        (6, True),
    ]
    with database.write() as connection:
        assert not inbox.reclaim(connection, HELLO)
        assert _state(connection) == ("dead", 6)


def test_a_failure_does_not_undo_another_delivery_that_went_through(database: Database) -> None:
    with database.write() as connection:
        inbox.claim(connection, HELLO, NOW)
        connection.commit()
    assert _fail(database, NOW) == "done"
    with database.write() as connection:
        assert _state(connection) == ("done", 1)


def test_what_cannot_be_read_is_kept_once(database: Database) -> None:
    for raw in (b'{"update_id": \x00\xff', b'{"update_id": \x00\xff', "a lone \ud800 surrogate", ""):
        with database.write() as connection:
            inbox.keep_raw(connection, "telegram", raw, "JSONDecodeError", NOW)
            connection.commit()
    with database.read() as connection:
        rows = connection.execute(select(queue.inbox.c.message, queue.inbox.c.state)).all()
    assert sorted(row.message["raw"] for row in rows) == [
        "",
        "a lone \\xed\\xa0\\x80 surrogate",
        '{"update_id": \\x00\\xff',
    ]
    assert {row.state for row in rows} == {"dead"}


def test_a_message_survives_json_whole(database: Database) -> None:
    full = InboundMessage(
        channel="whatsapp",
        id="SM1",
        address="whatsapp:US.1234",
        text="مرحبا 🎾\n2",
        choice="3.17.0",
        choice_of="SM0",
        start="join-x",
        sent_at=datetime(2026, 3, 2, 7, 59, 59, 5, tzinfo=UTC),
        name="'); DROP TABLE",
        phone="+4930123",
        language="de",
        kind="migrated",
        new_address="whatsapp:DE.99",
        interaction="q1",
        file="BQAC",
        file_name="clients.csv",
        file_size=7,
    )
    assert all(getattr(full, each.name) != each.default for each in fields(InboundMessage))
    with database.write() as connection:
        inbox.claim(connection, full, NOW)
        kept = connection.scalars(select(queue.inbox.c.message)).one()
    assert inbox.from_json(kept) == full
    assert inbox.from_json(inbox.to_json(HELLO)) == HELLO
    assert inbox.from_json({**inbox.to_json(HELLO), "of a later version": 1}) == HELLO


def test_whose_message_it_was_is_noted(database: Database) -> None:
    with database.write() as connection:
        inbox.claim(connection, HELLO, NOW, 3)
        assert connection.scalars(select(queue.inbox.c.coach_id)).one() == 3
