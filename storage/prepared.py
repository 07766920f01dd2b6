"""Prepared statements handed to libpq by themselves: psycopg's cursors cost more CPU than the statements do."""

from collections.abc import Sequence
from typing import Any
from weakref import WeakKeyDictionary

from psycopg import Connection, Error, OperationalError, pq
from psycopg.adapt import PyFormat, Transformer
from psycopg.errors import error_from_result

Rows = list[tuple[Any, ...]]


class Prepared:
    """A driver's connection with the statements that were prepared on it, for as long as it lives.

    Their SQL has its parameters as $1, $2, …; they go as text, of the types that the SQL casts them to.
    """

    def __init__(self, connection: Connection[Any]) -> None:
        self._pgconn = connection.pgconn
        self._transformer = Transformer(connection)
        self._names: dict[bytes, bytes] = {}

    def run_raw(self, sql: str) -> None:
        self._check(self._pgconn.exec_(sql.encode()))

    def execute(self, sql: bytes, parameters: Sequence[Any]) -> tuple[Rows, int]:
        """The rows, and how many were changed. Raises the driver's errors."""
        name = self._names.get(sql) or self._prepare(sql)
        given: Any = self._transformer.dump_sequence(parameters, [PyFormat.TEXT] * len(parameters))
        result = self._pgconn.exec_prepared(name, given)
        if result.status == pq.ExecStatus.TUPLES_OK:
            self._transformer.set_pgresult(result)
            return self._transformer.load_rows(0, result.ntuples, tuple), result.command_tuples or 0
        self._check(result)
        return [], result.command_tuples or 0

    def _prepare(self, sql: bytes) -> bytes:
        name = b"tenpack_%d" % len(self._names)
        self._check(self._pgconn.prepare(name, sql))
        self._names[sql] = name
        return name

    def _check(self, result: pq.abc.PGresult) -> None:
        if result.status != pq.ExecStatus.COMMAND_OK:
            raise self._error(result)

    def _error(self, result: pq.abc.PGresult) -> Error:
        if result.error_field(pq.DiagnosticField.SQLSTATE) is None:  # not the server's own: it is gone
            return OperationalError(self._pgconn.get_error_message())
        return error_from_result(result)


_PREPARED: WeakKeyDictionary[Connection[Any], Prepared] = WeakKeyDictionary()


def prepared(connection: Connection[Any]) -> Prepared:
    """That of a driver's connection."""
    found = _PREPARED.get(connection)
    if found is None:
        found = _PREPARED[connection] = Prepared(connection)
    return found
