"""An engine on which a transaction means the same on SQLite and Postgres."""

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from time import monotonic, sleep
from typing import Any, Literal, cast

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event, make_url, select
from sqlalchemy.exc import ArgumentError, DBAPIError, DisconnectionError, IntegrityError
from sqlalchemy.pool import ConnectionPoolEntry

from storage import statement
from storage.lost import is_lost
from storage.types import DatabaseClock

__all__ = ["Connection", "Database", "DatabaseError", "Dialect", "IntegrityError", "read_url"]

Dialect = Literal["sqlite", "postgresql"]
DatabaseError = DBAPIError
"""What the database raises, whatever its driver: away, locked, or a constraint that was broken."""

LOCK_SECONDS = 30
"""How long a transaction waits for another's lock before it fails."""
_IDLE_SECONDS = 5.0
"""A pooled connection that rested longer than this is tried before it is used."""
_ORPHAN_SECONDS = 60
"""Postgres ends a transaction that does nothing for so long: its process hangs, and others wait for its locks."""
_NOW = select(DatabaseClock())


class Database:
    """One database, two engines: `writer` for what changes rows, `reader` for pages, which never makes a writer wait.

    `url` is an SQLAlchemy URL, `sqlite:///path` or `postgresql+psycopg://…` (several hosts allowed). A SQLite file's
    folder is made. ValueError for any other database and for SQLite in memory, which threads cannot share.
    Make one per process, after forking.
    """

    def __init__(self, url: str | URL, *, pool_size: int = 10) -> None:
        self.url = read_url(url)
        self.dialect: Dialect = "sqlite" if self.url.get_backend_name() == "sqlite" else "postgresql"
        self._thread = threading.local()
        self._turns: _Turns | None = None
        if self.dialect == "sqlite":
            path = Path(cast(str, self.url.database)).resolve()
            path.parent.mkdir(parents=True, exist_ok=True)
            self._turns = _turns_of(path)
            self.writer = _sqlite_engine(self.url, pool_size, "BEGIN IMMEDIATE")
            self.reader = _sqlite_engine(self.url, pool_size, "BEGIN")
        else:
            self.writer = _postgres_engine(self.url, pool_size, read_only=False)
            self.reader = _postgres_engine(self.url, pool_size, read_only=True)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that changes rows. Leaving without `connection.commit()` rolls back.

        On SQLite writers of this process take turns in the order in which they came, and the write lock is held from
        here on. On Postgres READ COMMITTED. TimeoutError or OperationalError after 30 s of waiting for a lock;
        RuntimeError for a write inside a write of the same thread, which would wait for itself.
        """
        if getattr(self._thread, "writing", False):
            raise RuntimeError("a write inside a write of the same thread: hand the connection down instead")
        self._thread.writing = True
        try:
            if self._turns is None:
                with self.writer.connect() as connection:
                    yield connection
                return
            self._turns.take(LOCK_SECONDS)
            try:
                with self.writer.connect() as connection:
                    connection.begin()
                    yield connection
            finally:
                self._turns.give()
        finally:
            self._thread.writing = False

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one moment of the database throughout and refuses to change it."""
        with self.reader.connect() as connection:
            yield connection

    def now_lease(self, connection: Connection) -> datetime:
        """The database's own clock in UTC, at this statement and not at the transaction's start: for leases and rates.

        All machines that work on one database share it, whatever their own clocks say.
        """
        return cast(datetime, connection.scalar(_NOW))

    def ping(self) -> None:
        """Return when the database answers; raises DBAPIError otherwise."""
        with self.reader.connect() as connection:
            connection.exec_driver_sql("SELECT 1")

    def close(self) -> None:
        """Close the pooled connections; those in use close when they are given back."""
        self.writer.dispose()
        self.reader.dispose()


def read_url(url: str | URL) -> URL:
    """The address with the driver that is used. ValueError for one that cannot be."""
    try:
        given = make_url(url)
    except (ArgumentError, ValueError):
        raise ValueError("it is no database's address, like sqlite:///data/tenpack.db") from None
    backend = given.get_backend_name()
    if backend == "sqlite":
        if not given.database or given.database == ":memory:" or given.database.startswith("file:"):
            raise ValueError("SQLite needs a file: sqlite:///data/tenpack.db")
        return given.set(drivername="sqlite+pysqlite")
    if backend in ("postgresql", "postgres"):
        return given.set(drivername="postgresql+psycopg")
    raise ValueError(f"Tenpack runs on SQLite and Postgres, not on {backend}")


# --- SQLite -----------------------------------------------------------------------------------------------------------


class _Turns:
    """A lock that is had in the order in which it was asked for; the operating system's own may starve a thread."""

    def __init__(self) -> None:
        self._door = threading.Lock()
        self._taken = False
        self._queue: deque[threading.Lock] = deque()

    def take(self, seconds: float) -> None:
        with self._door:
            if not self._taken:
                self._taken = True
                return
            turn = threading.Lock()
            turn.acquire()
            self._queue.append(turn)
        had = False
        try:
            had = turn.acquire(timeout=seconds)
        finally:
            if not had:
                self._leave(turn)
        if not had:
            raise TimeoutError(f"waited {seconds:g} s for the database's write lock")

    def _leave(self, turn: threading.Lock) -> None:
        with self._door:
            if turn in self._queue:
                self._queue.remove(turn)
                return
        # The turn came in the very moment of giving up: hand it on.
        self.give()

    def give(self) -> None:
        with self._door:
            if self._queue:
                self._queue.popleft().release()
            else:
                self._taken = False


_turns: dict[Path, _Turns] = {}
_turns_door = threading.Lock()


def _turns_of(path: Path) -> _Turns:
    """The write lock of a database file, one for all `Database`s of this process."""
    with _turns_door:
        return _turns.setdefault(path, _Turns())


def _sqlite_engine(url: URL, pool_size: int, begin: str) -> Engine:
    engine = create_engine(
        url,
        pool_size=pool_size,
        max_overflow=pool_size,
        pool_timeout=LOCK_SECONDS,
        # The driver's own transactions are off: it begins too late, never for reads, and a row written inside a
        # savepoint outlived the rollback around it.
        connect_args={"isolation_level": None, "timeout": LOCK_SECONDS, "cached_statements": 256},
    )
    read_only = begin == "BEGIN"

    def prepare(connection: Any, record: ConnectionPoolEntry) -> None:
        _to_wal(connection)
        connection.execute(
            "PRAGMA synchronous = FULL"
        )  # it holds money: an answered message survives a power cut
        # A message writes some twenty pages, most of them those of the last one: they are copied together.
        connection.execute("PRAGMA wal_autocheckpoint = 4000")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(
            "PRAGMA recursive_triggers = ON"
        )  # else INSERT OR REPLACE slips past a trigger on DELETE
        connection.execute(f"PRAGMA query_only = {'ON' if read_only else 'OFF'}")

    def start(connection: Connection) -> None:
        statement.run_raw(connection, begin)

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", start)
    return engine


def _to_wal(connection: Any) -> None:
    """Write-ahead log: readers and the writer do not wait for each other. Kept in the file, so set once."""
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    deadline = monotonic() + LOCK_SECONDS
    while mode != "wal":
        try:
            (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
            if mode != "wal":
                raise ValueError(
                    f"SQLite cannot keep a write-ahead log here (journal mode {mode}): is it a network drive?"
                )
        except connection.OperationalError:
            # Two processes that start at once: this change does not wait for the other's lock by itself.
            if monotonic() > deadline:
                raise
            sleep(0.05)


# --- Postgres ---------------------------------------------------------------------------------------------------------


def _postgres_engine(url: URL, pool_size: int, *, read_only: bool) -> Engine:
    engine = create_engine(
        url,
        pool_size=pool_size,
        max_overflow=pool_size,
        pool_timeout=LOCK_SECONDS,
        # What is run often is prepared by storage/prepared.py; psycopg would forget its own and ours at a rollback.
        connect_args={"connect_timeout": 10, "prepare_threshold": None, **_options(url)},
    )
    # A page reads one moment throughout, as on SQLite; a writer sees what was committed before each statement, so that
    # after waiting for a lock it decides on the newest rows.
    begin = "BEGIN ISOLATION LEVEL " + ("REPEATABLE READ READ ONLY" if read_only else "READ COMMITTED")

    def prepare(connection: Any, record: ConnectionPoolEntry) -> None:
        connection.autocommit = True  # transactions are begun here, not by the driver's first cursor

    def start(connection: Connection) -> None:
        statement.begin(connection, begin)

    def go_by_cursor(connection: Connection, *_: object) -> None:
        statement.flush(connection)

    def roll_back(connection: Connection, *_: object) -> None:
        statement.forget(connection)

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", start)
    event.listen(engine, "before_cursor_execute", go_by_cursor)
    event.listen(engine, "commit", statement.commit)
    event.listen(engine, "rollback", roll_back)
    event.listen(engine, "rollback_savepoint", roll_back)
    event.listen(engine, "checkin", _note_rest)
    event.listen(engine, "checkout", _try_rested)
    event.listen(engine, "handle_error", _drop_lost)
    return engine


def _options(url: URL) -> dict[str, str]:
    own = f"-c TimeZone=UTC -c lock_timeout={LOCK_SECONDS}s -c idle_in_transaction_session_timeout={_ORPHAN_SECONDS}s"
    given = url.query.get("options", "")
    return {"options": f"{own} {given if isinstance(given, str) else ' '.join(given)}".strip()}


def _note_rest(connection: Any, record: ConnectionPoolEntry) -> None:
    record.info["rests_since"] = monotonic()


def _try_rested(connection: Any, record: ConnectionPoolEntry, proxy: object) -> None:
    """Find out before use that a rested connection is gone; the pool then opens a new one and drops the others.

    SQLAlchemy's own pre-ping asks at every use, which costs a round trip for each message.
    """
    if monotonic() - record.info.get("rests_since", monotonic()) < _IDLE_SECONDS:
        return
    try:
        connection.execute("SELECT 1")
    except Exception as error:
        raise DisconnectionError() from error


def _drop_lost(context: ExceptionContext) -> None:
    """After a server was lost, drop every pooled connection: the next one finds the new primary."""
    if is_lost(context.original_exception):
        context.is_disconnect = True
