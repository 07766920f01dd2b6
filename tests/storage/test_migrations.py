"""Bringing a database to the newest schema: twice, at once from many sides, and just as the tables say."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text

from storage.database import Database
from storage.migrations import current, newest, upgrade
from storage.tables import metadata
from tests.storage.books import add_coach, stock

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 50


def state(url):
    database = Database(url, pool_size=1)
    try:
        with database.read() as connection:
            tables = set(inspect(connection).get_table_names())
            versions = connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all()
        return tables, versions
    finally:
        database.close()


EXPECTED = {table.name for table in metadata.sorted_tables} | {"alembic_version"}


def test_an_empty_database_has_no_version(database_url: str):
    database = Database(database_url, pool_size=1)
    assert current(database) is None
    database.close()


def test_upgrading_twice_is_upgrading_once(database_url: str):
    upgrade(database_url)
    database = Database(database_url)
    stock(database, add_coach(database))
    upgrade(database_url)
    assert current(database) == newest()
    with database.read() as connection:
        assert connection.scalar(text("SELECT count(*) FROM entries")) == 1
    database.close()
    assert state(database_url) == (EXPECTED, [newest()])


def test_threads_that_upgrade_at_once_take_turns(database_url: str):
    ready = threading.Barrier(4)

    def start(number):
        ready.wait(SECONDS)
        upgrade(database_url)
        return number

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(start, range(4))) == [0, 1, 2, 3]
    assert state(database_url) == (EXPECTED, [newest()])


def test_processes_that_upgrade_at_once_take_turns(database_url: str):
    """Two replicas that start together."""
    program = "import sys; from storage.migrations import upgrade; sys.stdin.readline(); upgrade(sys.argv[1])"
    command = [sys.executable, "-c", program, database_url]
    started = [
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    for process in started:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    errors = [process.communicate(timeout=SECONDS)[1] for process in started]
    assert [(process.returncode, error) for process, error in zip(started, errors, strict=True)] == [
        (0, ""),
        (0, ""),
    ]
    assert state(database_url) == (EXPECTED, [newest()])


def test_what_failed_on_the_way_leaves_nothing(database_url: str, monkeypatch: pytest.MonkeyPatch):
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("on the way")

    # The tables are made by then; what comes last is what the database itself enforces.
    monkeypatch.setattr("alembic.op.get_bind", fail)
    with pytest.raises(RuntimeError, match="on the way"):
        upgrade(database_url)
    monkeypatch.undo()
    database = Database(database_url, pool_size=1)
    with database.read() as connection:
        assert inspect(connection).get_table_names() == []
    database.close()
    upgrade(database_url)
    assert state(database_url) == (EXPECTED, [newest()])


def test_the_schema_is_what_the_tables_say(migrated_database_url: str):
    database = Database(migrated_database_url, pool_size=1)
    with database.read() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, metadata) == []
    database.close()


def test_the_guards_that_the_tables_do_not_show_are_there(migrated_database_url: str):
    database = Database(migrated_database_url, pool_size=1)
    with database.read() as connection:
        if database.dialect == "sqlite":
            found = connection.execute(
                text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            ).scalars()
            expected = {
                f"{table}_no_{change}" for table in ("entries", "postings") for change in ("update", "delete")
            } | {"sessions_overlap_insert", "sessions_overlap_update"}
        else:
            found = connection.execute(
                text(
                    "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal "
                    "UNION SELECT conname FROM pg_constraint WHERE contype = 'x'"
                )
            ).scalars()
            expected = {"entries_append_only", "postings_append_only", "sessions_overlap"}
        assert set(found) == expected
    database.close()
