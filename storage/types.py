"""Column types that mean the same on SQLite and Postgres: instants, JSON, and the database's own clock."""

from datetime import UTC as _UTC
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import JSON, BigInteger, Column, DateTime, Dialect, Label, Text, cast
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator, TypeEngine

EPOCH = datetime(1970, 1, 1, tzinfo=_UTC)
_MICROSECOND = timedelta(microseconds=1)


class UTC(TypeDecorator[datetime]):
    """An instant: aware in, aware and in UTC out; a naive datetime raises ValueError.

    timestamptz on Postgres. On SQLite, which has no such type and would give it back naive, whole microseconds since
    1970 as an integer: exact, sorts as time does, and triggers can compare it.
    """

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(BigInteger())
        return dialect.type_descriptor(DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        return to_microseconds(value) if dialect.name == "sqlite" else aware(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return from_microseconds(value) if dialect.name == "sqlite" else in_utc(value)


def to_microseconds(value: datetime) -> int:
    if value.tzinfo is None:
        raise _without_zone(value)
    return (value - EPOCH) // _MICROSECOND


def from_microseconds(value: int) -> datetime:
    return EPOCH + timedelta(microseconds=value)


def aware(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise _without_zone(value)
    return value


def _without_zone(value: datetime) -> ValueError:
    return ValueError(f"a time without a zone cannot be stored: {value!r}")


def in_utc(value: datetime) -> datetime:
    return value if value.tzinfo is _UTC else value.astimezone(_UTC)


JsonValue = str | int | bool | None | list["JsonValue"] | dict[str, "JsonValue"]

Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
"""Any JSON value; None is NULL. On Postgres the order of keys is not kept, and NUL or lone surrogates are refused."""


def as_text(column: Column[Any]) -> Label[str]:
    """A JSON column as its text: what is made of it can then be kept by it, and need not be read again."""
    return cast(column, Text).label(column.name)


class DatabaseClock(FunctionElement[datetime]):
    """The database's own clock at the moment at which the row is looked at, plus an argument in seconds if given.

    For leases and rates: two machines whose clocks differ would take a lease from each other. Not the time at which the
    transaction began, which may have waited for a lock since.
    """

    type = UTC()
    name = "database_clock"
    inherit_cache = True


@compiles(DatabaseClock, "postgresql")
def _on_postgres(element: DatabaseClock, compiler: SQLCompiler, **kwargs: Any) -> str:
    arguments = list(element.clauses)
    if not arguments:
        return "clock_timestamp()"
    return f"(clock_timestamp() + make_interval(secs => {compiler.process(arguments[0], **kwargs)}))"


@compiles(DatabaseClock, "sqlite")
def _on_sqlite(element: DatabaseClock, compiler: SQLCompiler, **kwargs: Any) -> str:
    # Milliseconds are as exact as SQLite's "now" is; unixepoch('subsec') needs 3.42.
    clock = "CAST((julianday('now') - 2440587.5) * 86400000000.0 AS INTEGER)"
    arguments = list(element.clauses)
    if not arguments:
        return clock
    return f"({clock} + CAST({compiler.process(arguments[0], **kwargs)} * 1000000.0 AS INTEGER))"
