"""Statements written once: compiled at their first use, then run on the driver's own cursor.

SQLAlchemy's execution of a compiled statement costs about 25 µs of CPU around the driver's 2 to 10, and a message takes
some twenty of them. What is built per call, or has a list of values in it, is executed as usual.
"""

import re
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from json import JSONDecoder, JSONEncoder
from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON, Boolean, ClauseElement, Connection, Dialect
from sqlalchemy.exc import DBAPIError, MultipleResultsFound, NoResultFound
from sqlalchemy.types import TypeEngine

from storage.lost import is_lost
from storage.types import UTC, aware, from_microseconds, in_utc, to_microseconds

if TYPE_CHECKING:
    from storage.prepared import Prepared

_write_json = JSONEncoder().encode
_read_json = JSONDecoder().decode

Values = Mapping[str, Any]
Convert = Callable[[Any], Any] | None


class Statement:
    """One statement, or one for each dialect (`sqlite=`, `postgresql=`).

    Rows are named tuples. Runs in the transaction of `connection`, which is begun if it is not yet; errors are
    SQLAlchemy's own, and a connection that was lost is given up as SQLAlchemy would.
    """

    __slots__ = ("_compiled", "_core", "_others")

    def __init__(
        self,
        statement: ClauseElement | None = None,
        *,
        sqlite: ClauseElement | None = None,
        postgresql: ClauseElement | None = None,
    ) -> None:
        self._core = (
            {"sqlite": sqlite, "postgresql": postgresql}
            if statement is None
            else dict.fromkeys(("sqlite", "postgresql"), statement)
        )
        # By dialect: the one that ran last, and one for each set of names that values were given for.
        self._compiled: dict[str, _Compiled] = {}
        self._others: dict[str, dict[frozenset[str], _Compiled]] = {}

    def __str__(self) -> str:
        return str(self._core["sqlite"])

    def all(self, connection: Connection, values: Values) -> list[Any]:
        """Every row."""
        return self._for(connection, values).fetch(connection, values)

    def one(self, connection: Connection, values: Values) -> Any:
        """The only row; NoResultFound or MultipleResultsFound where there is another number of them."""
        rows = self._for(connection, values).fetch(connection, values)
        if len(rows) != 1:
            raise (MultipleResultsFound if rows else NoResultFound)(
                f"{len(rows)} rows where one was expected"
            )
        return rows[0]

    def first(self, connection: Connection, values: Values) -> Any:
        """The first row, None where there is none."""
        rows = self._for(connection, values).fetch(connection, values)
        return rows[0] if rows else None

    def scalar(self, connection: Connection, values: Values) -> Any:
        """The first column of the first row, None where there is none."""
        rows = self._for(connection, values).fetch(connection, values)
        return rows[0][0] if rows else None

    def run(self, connection: Connection, values: Values) -> int:
        """For a statement without rows: how many it changed."""
        return self._for(connection, values).run(connection, values)

    def run_many(self, connection: Connection, values: Sequence[Values]) -> None:
        """Once for each of `values`, of which there is at least one."""
        self._for(connection, values[0]).run_many(connection, values)

    def later(self, connection: Connection, *values: Values) -> None:
        """As `run` and `run_many`, but where a server is asked it goes with the next statement or the commit, in the
        same round trip: what is wrong with it is raised there. For what no answer is needed of."""
        self._for(connection, values[0]).later(connection, values)

    def _for(self, connection: Connection, values: Values) -> "_Compiled":
        name = connection.dialect.name
        compiled = self._compiled.get(name)
        if compiled is None or values.keys() != compiled.given:
            others = self._others.setdefault(name, {})
            given = frozenset(values)
            if given not in others:
                kind = _OnPostgres if name == "postgresql" else _Compiled
                others[given] = kind(self._core[name], connection.dialect, values)
            compiled = self._compiled[name] = others[given]
        return compiled


class _Compiled:
    """A statement in one dialect's SQL, with what turns values into the driver's and its rows into ours."""

    def __init__(self, core: Any, dialect: Dialect, values: Values) -> None:
        compiled = core.compile(dialect=dialect, column_keys=list(values))
        self._dialect = dialect
        self._error: Any = dialect.loaded_dbapi.Error
        kinds = {name: bind.type for bind, name in compiled.bind_names.items()}
        # Lists that stand in the statement itself are written out here, once.
        state = compiled.construct_expanded_state(values)
        if set(state.parameter_expansion) & set(values):
            raise TypeError("a list of values changes the SQL at every run: execute it as usual")
        self._sql, self._names = self._written(state.statement, state.positiontup)
        self.given = frozenset(values)
        if not self.given <= set(state.parameters):
            raise TypeError(f"nothing is named {sorted(self.given - set(state.parameters))} here")
        # Values that the statement itself holds stand beside those that every run gives.
        self._fixed = {name: state.parameters[name] for name in self._names if name not in values}
        # Only the few that the driver does not take or give as they are, each with its place.
        inward = (
            _to_driver(kinds[name], dialect) if name in kinds else state.processors.get(name)
            for name in self._names
        )
        self._inward = [(place, convert) for place, convert in enumerate(inward) if convert is not None]
        columns = list(getattr(core, "exported_columns", ()))
        outward = (_from_driver(column.type, dialect) for column in columns)
        self._outward = [(place, convert) for place, convert in enumerate(outward) if convert is not None]
        self._row: Any = namedtuple("Row", [str(column.key) for column in columns], rename=True)  # type: ignore[misc]

    def fetch(self, connection: Connection, values: Values) -> list[Any]:
        found, _ = self._execute(connection, values)
        make, outward = self._row._make, self._outward
        rows = []
        for row in found:
            converted = list(row)
            for place, convert in outward:
                value = converted[place]
                if value is not None:
                    converted[place] = convert(value)
            rows.append(make(converted))
        return rows

    def run(self, connection: Connection, values: Values) -> int:
        _, changed = self._execute(connection, values)
        return changed

    def later(self, connection: Connection, values: Sequence[Values]) -> None:
        if len(values) == 1:
            self._execute(connection, values[0])
        else:
            self.run_many(connection, values)

    def run_many(self, connection: Connection, values: Sequence[Values]) -> None:
        cursor = _driver(connection).cursor()
        try:
            cursor.executemany(self._sql, [self._parameters(each) for each in values])
        except self._error as error:
            raise _wrapped(connection, self._sql, error) from error

    def _written(self, sql: str, names: Sequence[str] | None) -> tuple[str, Sequence[str]]:
        """The SQL for the driver, and the names of its parameters in the order of their places."""
        return sql, names or ()

    def _execute(self, connection: Connection, values: Values) -> tuple[list[Any], int]:
        cursor = _driver(connection).cursor()
        try:
            cursor.execute(self._sql, self._parameters(values))
        except self._error as error:
            raise _wrapped(connection, self._sql, error) from error
        return cursor.fetchall(), cursor.rowcount

    def _parameters(self, values: Values) -> list[Any]:
        whole = {**self._fixed, **values} if self._fixed else values
        given = [whole[name] for name in self._names]
        for place, convert in self._inward:
            value = given[place]
            if value is not None:
                given[place] = convert(value)
        return given


_PLACE = re.compile(r"%\((?P<name>\w+)\)s|%%")
"""A parameter in SQLAlchemy's SQL for psycopg, or a percent sign."""


class _OnPostgres(_Compiled):
    """Prepared, and handed to the server without a cursor."""

    def __init__(self, core: Any, dialect: Dialect, values: Values) -> None:
        super().__init__(core, dialect, values)
        self._encoded = self._sql.encode()

    def run_many(self, connection: Connection, values: Sequence[Values]) -> None:
        *others, last = values
        self.later(connection, others)
        self._execute(connection, last)

    def later(self, connection: Connection, values: Sequence[Values]) -> None:
        direct = _directly()(_driver(connection))
        try:
            for each in values:
                direct.later(self._encoded, self._parameters(each))
        except self._error as error:
            raise _wrapped(connection, self._sql, error) from error

    def _written(self, sql: str, names: Sequence[str] | None) -> tuple[str, Sequence[str]]:
        order: list[str] = []

        def number(found: re.Match[str]) -> str:
            if found["name"] is None:
                return "%"
            order.append(found["name"])
            return f"${len(order)}"

        return _PLACE.sub(number, sql), order

    def _execute(self, connection: Connection, values: Values) -> tuple[list[Any], int]:
        driver = _driver(connection)
        try:
            return _directly()(driver).execute(self._encoded, self._parameters(values))
        except self._error as error:
            raise _wrapped(connection, self._sql, error) from error


def run_raw(connection: Connection, sql: str) -> None:
    """SQL as it is, without parameters or rows, also where no transaction has begun yet."""
    driver: Any = connection.connection.dbapi_connection
    try:
        driver.execute(sql)
    except connection.dialect.loaded_dbapi.Error as error:
        raise _wrapped(connection, sql, error) from error


def begin(connection: Connection, sql: str) -> None:
    """On Postgres: begins a transaction with its first statement, in the same round trip."""
    direct = _directly()(connection.connection.dbapi_connection)
    direct.forget()
    with _errors(connection, sql):
        direct.later(sql.encode())


def commit(connection: Connection) -> None:
    """On Postgres: commits with what waits; the driver then finds nothing to commit."""
    driver: Any = connection.connection.dbapi_connection
    try:
        with _errors(connection, "COMMIT"):
            _directly()(driver).execute(b"COMMIT")
    except DBAPIError:
        if not connection.invalidated:
            driver.rollback()  # SQLAlchemy takes a transaction that failed to commit for ended
        raise


def flush(connection: Connection) -> None:
    """On Postgres: runs what waits, before what goes by the driver's cursor."""
    with _errors(connection, "what waited"):
        _directly()(connection.connection.dbapi_connection).flush()


def forget(connection: Connection) -> None:
    """On Postgres: what waits is not run, for all is rolled back."""
    if not connection.invalidated:
        _directly()(connection.connection.dbapi_connection).forget()


@contextmanager
def _errors(connection: Connection, sql: str) -> Iterator[None]:
    try:
        yield
    except connection.dialect.loaded_dbapi.Error as error:
        raise _wrapped(connection, sql, error) from error


@cache
def _directly() -> "Callable[[Any], Prepared]":
    from storage.prepared import prepared  # only where Postgres is used

    return prepared


def _wrapped(connection: Connection, sql: str, error: Any) -> Any:
    """The driver's error as SQLAlchemy has it. Where the server is gone its connections are given up, also those that
    rest in the pool."""
    dialect = connection.dialect
    lost = dialect.name == "postgresql" and (
        is_lost(error) or dialect.is_disconnect(error, connection.connection.dbapi_connection, None)
    )
    if lost:
        connection.invalidate(error)
        connection.engine.dispose(close=False)
    return DBAPIError.instance(
        sql, None, error, dialect.loaded_dbapi.Error, connection_invalidated=lost, dialect=dialect
    )


def _driver(connection: Connection) -> Any:
    if not connection.in_transaction():
        connection.begin()
    # Not through the pool's proxy, which would look every method up at every call.
    return connection.connection.dbapi_connection


def _to_driver(kind: TypeEngine[Any], dialect: Dialect) -> Convert:
    if isinstance(kind, UTC):
        return to_microseconds if dialect.name == "sqlite" else aware
    if isinstance(kind, JSON):
        return _write_json
    if isinstance(kind, Boolean):
        return None  # both drivers take it as it is
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _from_driver(kind: TypeEngine[Any], dialect: Dialect) -> Convert:
    if isinstance(kind, UTC):
        return from_microseconds if dialect.name == "sqlite" else in_utc
    if isinstance(kind, JSON) and dialect.name == "sqlite":
        return _read_json
    return kind.dialect_impl(dialect).result_processor(dialect, None)
