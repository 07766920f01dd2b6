"""Statements that are compiled once: values in, rows out and errors as SQLAlchemy's own execution has them."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, bindparam, insert, select
from sqlalchemy.exc import DBAPIError, IntegrityError, NoResultFound

from storage import types
from storage.database import Database
from storage.statement import Statement

metadata = MetaData()
notes = Table(
    "notes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", types.UTC, nullable=False),
    Column("said", types.Json),
)
ADD = Statement(insert(notes))
ALL = Statement(select(notes).order_by(notes.c.id))
ONE = Statement(select(notes).where(notes.c.id == bindparam("wanted")))
OF_TWO = Statement(select(notes.c.id).where(notes.c.id.in_((1, 2)), notes.c.id > bindparam("above")))
LISTED = Statement(select(notes.c.id).where(notes.c.id.in_(bindparam("wanted", expanding=True))))
NOON = datetime(2026, 3, 6, 12, 0, 0, 1, tzinfo=UTC)


@pytest.fixture
def database(database_url):
    made = Database(database_url)
    with made.write() as connection:
        metadata.create_all(connection)
        connection.commit()
    yield made
    made.close()


def add(database, *ids):
    with database.write() as connection:
        ADD.run_many(connection, [{"id": each, "at": NOON, "said": {"n": [each, None]}} for each in ids])
        connection.commit()


def test_what_goes_in_comes_out(database):
    add(database, 1, 2)
    with database.read() as connection:
        rows = ALL.all(connection, {})
        assert [tuple(row) for row in rows] == [tuple(row) for row in connection.execute(select(notes))]
        assert (rows[1].id, rows[1].at, rows[1].said) == (2, NOON, {"n": [2, None]})
        assert ONE.one(connection, {"wanted": 2}) == rows[1]
        assert ONE.first(connection, {"wanted": 3}) is None
        assert ONE.scalar(connection, {"wanted": 1}) == 1
        with pytest.raises(NoResultFound):
            ONE.one(connection, {"wanted": 3})


def test_a_list_in_the_statement_itself_is_written_out(database):
    add(database, 1, 2, 3)
    with database.read() as connection:
        assert OF_TWO.all(connection, {"above": 1}) == [(2,)]
        assert OF_TWO.all(connection, {"above": 0}) == [(1,), (2,)]


def test_a_given_list_is_refused(database):
    with database.read() as connection, pytest.raises(TypeError, match="execute it as usual"):
        LISTED.all(connection, {"wanted": [1, 2]})


def test_other_columns_than_the_last_time(database):
    add(database, 1)
    with database.write() as connection:
        ADD.run(connection, {"id": 2, "at": NOON})
        ADD.run(connection, {"id": 3, "at": NOON, "said": "hi"})
        assert [row.said for row in ALL.all(connection, {})] == [{"n": [1, None]}, None, "hi"]


def test_a_value_for_nothing_is_refused(database):
    with database.read() as connection, pytest.raises(TypeError, match="extra"):
        ONE.all(connection, {"wanted": 1, "extra": 2})


def test_a_time_without_a_zone_is_refused(database):
    with database.write() as connection, pytest.raises(ValueError, match="without a zone"):
        ADD.run(connection, {"id": 1, "at": NOON.replace(tzinfo=None), "said": None})


def test_it_begins_the_transaction_and_is_rolled_back_with_it(database):
    with database.write() as connection:
        ADD.run(connection, {"id": 1, "at": NOON, "said": None})
        assert connection.in_transaction()
    with database.read() as connection:
        assert ALL.all(connection, {}) == []


def test_a_broken_constraint_is_sqlalchemys_error(database):
    add(database, 1)
    with database.write() as connection, pytest.raises(IntegrityError) as raised:
        ADD.run(connection, {"id": 1, "at": NOON, "said": None})
    assert raised.value.orig is not None


def test_what_waits_goes_before_whatever_is_asked_next(database):
    with database.write() as connection:
        ADD.later(connection, {"id": 1, "at": NOON, "said": None}, {"id": 2, "at": NOON, "said": None})
        assert [row.id for row in ALL.all(connection, {})] == [1, 2]
        ADD.later(connection, {"id": 3, "at": NOON, "said": None})
        assert connection.scalars(select(notes.c.id)).all() == [1, 2, 3]
        ADD.later(connection, {"id": 4, "at": NOON, "said": None})
        connection.commit()
    with database.read() as connection:
        assert [row.id for row in ALL.all(connection, {})] == [1, 2, 3, 4]


def test_what_waits_is_rolled_back_unrun_with_its_transaction_or_savepoint(database):
    with database.write() as connection:
        ADD.later(connection, {"id": 1, "at": NOON, "said": None})
    with database.write() as connection:
        ADD.later(connection, {"id": 2, "at": NOON, "said": None})
        with connection.begin_nested() as savepoint:
            ADD.later(connection, {"id": 3, "at": NOON, "said": None})
            savepoint.rollback()
        with connection.begin_nested():
            ADD.later(connection, {"id": 4, "at": NOON, "said": None})
        connection.commit()
    with database.read() as connection:
        assert [row.id for row in ALL.all(connection, {})] == [2, 4]


ENDS = {
    "commit": lambda connection: connection.commit(),
    "statement": lambda connection: ALL.all(connection, {}),
    "cursor": lambda connection: connection.execute(select(notes)),
}


def add_later(connection, *ids, end):
    ADD.later(connection, *({"id": each, "at": NOON, "said": None} for each in ids))
    ENDS[end](connection)


@pytest.mark.parametrize("end", ENDS)
def test_what_is_wrong_with_what_waits_is_raised_where_it_goes(database, end):
    add(database, 1)
    with database.write() as connection:
        with pytest.raises(IntegrityError):
            add_later(connection, 2, 1, end=end)
        connection.rollback()
        ADD.run(connection, {"id": 3, "at": NOON, "said": None})
        connection.commit()
    with database.read() as connection:
        assert [row.id for row in ALL.all(connection, {})] == [1, 3]


def test_a_connection_that_was_cut_is_given_up_and_the_next_one_works(database, database_url):
    if database.dialect == "sqlite":
        return  # a file is not lost on the way
    with database.write() as connection:
        pid = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
        with Database(database_url).write() as other:
            other.exec_driver_sql(f"SELECT pg_terminate_backend({pid})")
        with pytest.raises(DBAPIError) as raised:
            ALL.all(connection, {})
        assert raised.value.connection_invalidated
    add(database, 1)
    with database.read() as connection:
        assert ONE.one(connection, {"wanted": 1}).at == NOON
