"""A transaction means the same on SQLite and Postgres."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
import sqlalchemy
from sqlalchemy import Column, Integer, MetaData, String, Table, insert, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from storage import types
from storage.database import Database, _Turns

metadata = MetaData()
notes = Table(
    "notes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("words", String(50)),
    Column("at", types.UTC),
    Column("facts", types.Json),
)
pages = Table("pages", metadata, Column("note_id", sqlalchemy.ForeignKey("notes.id")))


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    metadata.create_all(database.writer)
    yield database
    database.close()


def _words(database: Database) -> list[str]:
    with database.read() as connection:
        return list(connection.scalars(select(notes.c.words).order_by(notes.c.id)))


def test_leaving_without_commit_rolls_back(database: Database) -> None:
    with database.write() as connection:
        connection.execute(insert(notes), {"id": 1, "words": "kept"})
        connection.commit()
    with database.write() as connection:
        connection.execute(insert(notes), {"id": 2, "words": "left behind"})
    assert _words(database) == ["kept"]


def test_an_exception_rolls_back(database: Database) -> None:
    def fail() -> None:
        with database.write() as connection:
            connection.execute(insert(notes), {"id": 1, "words": "half"})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert _words(database) == []


def test_what_a_savepoint_wrote_goes_with_the_rollback_around_it(database: Database) -> None:
    # With the driver's own transactions it survived on SQLite: a claimed message was lost in silence.
    with database.write() as connection:
        with connection.begin_nested():
            connection.execute(insert(notes), {"id": 1, "words": "inside"})
        connection.rollback()
    with database.write() as connection:
        with connection.begin_nested():
            connection.execute(insert(notes), {"id": 2, "words": "inside"})
    assert _words(database) == []


def test_a_savepoint_that_failed_leaves_the_rest(database: Database) -> None:
    with database.write() as connection:
        connection.execute(insert(notes), {"id": 1, "words": "first"})
        with pytest.raises(IntegrityError), connection.begin_nested():
            connection.execute(insert(notes), {"id": 1, "words": "again"})
        connection.execute(insert(notes), {"id": 2, "words": "second"})
        connection.commit()
    assert _words(database) == ["first", "second"]


def test_a_reader_sees_one_moment_and_writes_nothing(database: Database) -> None:
    with database.read() as reader:
        assert reader.scalars(select(notes.c.id)).all() == []
        with database.write() as connection:
            connection.execute(insert(notes), {"id": 1})
            connection.commit()
        assert reader.scalars(select(notes.c.id)).all() == []
    with database.read() as reader:
        assert reader.scalars(select(notes.c.id)).all() == [1]
    with database.read() as reader, pytest.raises(DBAPIError):
        reader.execute(insert(notes), {"id": 2})


def test_readers_do_not_wait_for_a_writer(database: Database) -> None:
    with database.write() as connection:
        connection.execute(insert(notes), {"id": 1, "words": "not yet"})
        began = time.monotonic()
        assert _words(database) == []
        assert time.monotonic() - began < 15


def test_a_write_inside_a_write_is_refused_at_once(database: Database) -> None:
    with database.write():
        again = database.write()
        with pytest.raises(RuntimeError, match="inside a write"):
            again.__enter__()
    with database.write() as connection:
        connection.execute(select(1))


def test_writers_of_many_threads_lose_nothing(database: Database) -> None:
    with database.write() as connection:
        connection.execute(insert(notes), {"id": 1, "words": "0"})
        connection.commit()

    def count(_: int) -> None:
        with database.write() as connection:
            row = select(notes.c.words).where(notes.c.id == 1).with_for_update()
            before = int(connection.scalars(row).one())
            connection.execute(update(notes).values(words=str(before + 1)))
            connection.commit()

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(count, range(200)))
    assert _words(database) == ["200"]


def test_foreign_keys_hold(database: Database) -> None:
    with database.write() as connection, pytest.raises(IntegrityError):
        connection.execute(insert(pages), {"note_id": 7})


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2026, 3, 2, 9, 0, 0, 123456, tzinfo=UTC),
        datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=1))),
        datetime(1969, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
        datetime(9999, 12, 31, tzinfo=UTC),
    ],
)
def test_a_time_comes_back_as_the_same_instant_in_utc(database: Database, moment: datetime) -> None:
    with database.write() as connection:
        connection.execute(insert(notes), {"id": 1, "at": moment})
        back = connection.scalar(select(notes.c.at))
        assert connection.scalar(select(notes.c.id).where(notes.c.at == moment)) == 1
    assert back == moment
    assert back is not None
    assert back.utcoffset() == timedelta(0)


def test_a_time_without_a_zone_is_refused(database: Database) -> None:
    naive = datetime(2026, 3, 2, 9, 0, tzinfo=UTC).replace(tzinfo=None)
    with database.write() as connection, pytest.raises(StatementError, match="without a zone"):
        connection.execute(insert(notes), {"id": 1, "at": naive})


def test_json_comes_back_and_none_is_null(database: Database) -> None:
    facts = {"text": "מחר 🎾", "list": [1, None, True], "nested": {"a": {}}}
    with database.write() as connection:
        connection.execute(insert(notes), [{"id": 1, "facts": facts}, {"id": 2, "facts": None}])
        assert connection.scalars(select(notes.c.facts).order_by(notes.c.id)).all() == [facts, None]
        assert connection.scalars(select(notes.c.id).where(notes.c.facts.is_(None))).all() == [2]


def test_the_lease_clock_runs_inside_a_transaction(database: Database) -> None:
    with database.write() as connection:
        first = database.now_lease(connection)
        time.sleep(0.02)
        second = database.now_lease(connection)
        later = connection.scalar(select(types.DatabaseClock(90.5)))
    assert abs(datetime.now(UTC) - first) < timedelta(seconds=5)
    assert timedelta(milliseconds=15) <= second - first < timedelta(seconds=5)
    assert later is not None
    assert abs(later - second - timedelta(seconds=90.5)) < timedelta(seconds=5)


def test_it_answers_a_ping(database: Database) -> None:
    database.ping()


def test_a_database_that_is_away_fails_the_ping(tmp_path: Path) -> None:
    with pytest.raises(DBAPIError):
        Database("postgresql://127.0.0.1:9/nowhere").ping()


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://localhost/x"])
def test_what_it_cannot_run_on_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="SQLite"):
        Database(url)


def test_a_sqlite_file_gets_its_folder_and_keeps_every_commit(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "tenpack.db"
    database = Database(f"sqlite:///{path}")
    with database.write() as connection:
        facts = [connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in PRAGMAS]
    assert dict(zip(PRAGMAS, facts, strict=True)) == PRAGMAS
    assert path.exists()
    database.close()


PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "busy_timeout": 30000,
}


def test_a_replace_does_not_slip_past_a_trigger_on_delete(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/tenpack.db")
    metadata.create_all(database.writer)
    with database.write() as connection:
        connection.execute(
            text("CREATE TRIGGER t BEFORE DELETE ON notes BEGIN SELECT RAISE(ABORT, 'kept'); END")
        )
        connection.execute(insert(notes), {"id": 1, "words": "old"})
        with pytest.raises(IntegrityError, match="kept"):
            connection.execute(text("INSERT OR REPLACE INTO notes (id, words) VALUES (1, 'new')"))
    database.close()


def test_two_processes_worth_of_writers_wait_for_each_other(tmp_path: Path) -> None:
    # A second engine on the file without the turns is what another process looks like.
    url = f"sqlite:///{tmp_path}/tenpack.db"
    database = Database(url)
    metadata.create_all(database.writer)

    def write(number: int) -> None:
        if number % 2:
            with database.write() as connection:
                connection.execute(insert(notes), {"id": number})
                connection.commit()
        else:
            with database.writer.begin() as connection:
                connection.execute(insert(notes), {"id": number})

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(100)))
    assert len(_words(database)) == 100
    database.close()


def test_turns_come_in_the_order_of_asking() -> None:
    turns = _Turns()
    order: list[int] = []
    threads: list[threading.Thread] = []

    def take_a_turn(number: int) -> None:
        turns.take(10)
        order.append(number)
        turns.give()

    turns.take(1)
    for number in range(20):
        thread = threading.Thread(target=take_a_turn, args=(number,))
        thread.start()
        threads.append(thread)
        while len(turns._queue) <= number:
            time.sleep(0.001)
    turns.give()
    for thread in threads:
        thread.join()
    assert order == list(range(20))


def test_a_turn_that_does_not_come_is_given_up() -> None:
    turns = _Turns()
    turns.take(1)
    with pytest.raises(TimeoutError):
        turns.take(0.01)
    turns.give()
    turns.take(0.01)


def test_a_lost_server_connection_is_replaced(postgres_url: str) -> None:
    database = Database(postgres_url)
    with database.write() as connection:
        mine = connection.scalar(text("SELECT pg_backend_pid()"))
    with database.read() as connection:
        connection.scalar(text("SELECT pg_terminate_backend(:mine)"), {"mine": mine})
    with pytest.raises(DBAPIError) as lost, database.write() as connection:
        connection.execute(text("SELECT 1"))
    assert lost.value.connection_invalidated
    with database.write() as connection:
        assert connection.scalar(text("SELECT pg_backend_pid()")) != mine
    database.close()


def test_a_connection_that_died_while_it_rested_is_not_noticed_by_the_caller(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.database._IDLE_SECONDS", 0.0)
    database = Database(postgres_url)
    with database.write() as connection:
        mine = connection.scalar(text("SELECT pg_backend_pid()"))
    with database.read() as connection:
        connection.scalar(text("SELECT pg_terminate_backend(:mine)"), {"mine": mine})
    with database.write() as connection:
        assert connection.scalar(text("SELECT pg_backend_pid()")) != mine
    database.close()


def test_a_lock_that_is_not_had_in_time_does_not_drop_the_connection(postgres_url: str) -> None:
    database = Database(postgres_url)
    metadata.drop_all(database.writer)
    metadata.create_all(database.writer)
    with database.write() as connection:
        connection.execute(insert(notes), {"id": 1})
        connection.commit()
    with database.write() as holder:
        holder.execute(select(notes.c.id).with_for_update())
        with database.writer.connect() as waiter:
            waiter.execute(text("SET LOCAL lock_timeout = '50ms'"))
            with pytest.raises(DBAPIError) as late:
                waiter.execute(select(notes.c.id).with_for_update())
    assert not late.value.connection_invalidated
    metadata.drop_all(database.writer)
    database.close()
