"""Prepared statements handed to libpq by themselves, and several of them in one round trip.

psycopg's cursors cost more CPU than the statements do, and a round trip for each is most of what a message waits for.
"""

import select
from collections.abc import Sequence
from typing import Any
from weakref import WeakKeyDictionary

from psycopg import Connection, Error, OperationalError, pq
from psycopg.adapt import PyFormat, Transformer
from psycopg.errors import error_from_result

Rows = list[tuple[Any, ...]]
Result = pq.abc.PGresult

_DONE = (pq.ExecStatus.COMMAND_OK, pq.ExecStatus.TUPLES_OK)


class Prepared:
    """A driver's connection with the statements that were prepared on it, for as long as it lives.

    Their SQL has its parameters as $1, $2, …; they go as text, of the types that the SQL casts them to. What is given
    to `later` goes with the next statement that is waited for.
    """

    def __init__(self, connection: Connection[Any]) -> None:
        self._pgconn = connection.pgconn
        self._transformer = Transformer(connection)
        self._names: dict[bytes, bytes] = {}
        self._waiting: list[tuple[bytes, Any]] = []

    def execute(self, sql: bytes, parameters: Sequence[Any] = ()) -> tuple[Rows, int]:
        """The rows, and how many were changed. Raises the driver's errors, also those of what waited."""
        name, given = self._prepared(sql), self._dumped(parameters)
        if self._waiting:
            result = self._all_at_once(name, given)
        else:
            result = self._pgconn.exec_prepared(name, given)
            self._check(result)
        if result.status == pq.ExecStatus.TUPLES_OK:
            self._transformer.set_pgresult(result)
            return self._transformer.load_rows(0, result.ntuples, tuple), result.command_tuples or 0
        return [], result.command_tuples or 0

    def later(self, sql: bytes, parameters: Sequence[Any] = ()) -> None:
        self._waiting.append((self._prepared(sql), self._dumped(parameters)))

    def flush(self) -> None:
        """Runs what waits."""
        if self._waiting:
            self._all_at_once(*self._waiting.pop())

    def forget(self) -> None:
        """What waits is never run: its transaction is rolled back."""
        self._waiting.clear()

    def _prepared(self, sql: bytes) -> bytes:
        name = self._names.get(sql)
        if name is None:
            name = b"tenpack_%d" % len(self._names)
            self._check(self._pgconn.prepare(name, sql))
            self._names[sql] = name
        return name

    def _dumped(self, parameters: Sequence[Any]) -> Any:
        return self._transformer.dump_sequence(parameters, [PyFormat.TEXT] * len(parameters))

    def _all_at_once(self, name: bytes, given: Any) -> Result:
        """What waits and one more, in one round trip. Returns the last one's result; raises the first error."""
        statements = [*self._waiting, (name, given)]
        self._waiting.clear()
        pgconn = self._pgconn
        pgconn.enter_pipeline_mode()
        for each in statements:
            pgconn.send_query_prepared(*each)
        pgconn.pipeline_sync()
        results = [self._next_result() for _ in statements]
        self._received()  # the end of the pipeline
        pgconn.exit_pipeline_mode()
        for result in results:
            self._check(result)
        return results[-1]

    def _next_result(self) -> Result:
        """The result of one statement; a None stands behind each."""
        result = self._received()
        if result is None or self._received() is not None:
            raise OperationalError("the server's answers are out of step")
        return result

    def _received(self) -> Result | None:
        """The next that the server sends. Waits without the interpreter's lock: the server may wait for a transaction
        of another thread."""
        pgconn = self._pgconn
        while pgconn.is_busy():
            ready = select.poll()
            ready.register(pgconn.socket, select.POLLIN | (select.POLLOUT if pgconn.flush() else 0))
            ready.poll()
            pgconn.consume_input()
        return pgconn.get_result()

    def _check(self, result: Result) -> None:
        if result.status in _DONE:
            return
        if result.error_field(pq.DiagnosticField.SQLSTATE) is None:  # not the server's own: it is gone
            raise OperationalError(self._pgconn.get_error_message())
        error: Error = error_from_result(result)
        raise error


_PREPARED: WeakKeyDictionary[Connection[Any], Prepared] = WeakKeyDictionary()


def prepared(connection: Connection[Any]) -> Prepared:
    """That of a driver's connection."""
    found = _PREPARED.get(connection)
    if found is None:
        found = _PREPARED[connection] = Prepared(connection)
    return found
