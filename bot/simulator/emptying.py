"""Emptying the database for a new scenario: the only place where entries are ever deleted."""

from storage.database import Connection
from storage.tables import metadata
from storage.tables.ledger import APPEND_ONLY_SQLITE

_APPEND_ONLY = ("entries", "postings")


def empty_database(connection: Connection) -> None:
    """Deletes every row of ours and starts the counters again; commit afterwards. What forbids the deleting is set
    aside in this transaction alone: rolled back, it is as before."""
    if connection.dialect.name == "sqlite":
        _empty_sqlite(connection)
    else:
        _empty_postgres(connection)


def _empty_sqlite(connection: Connection) -> None:
    for table in _APPEND_ONLY:
        connection.exec_driver_sql(f"DROP TRIGGER {table}_no_delete")
    for table in reversed(metadata.sorted_tables):
        connection.execute(table.delete())
    connection.exec_driver_sql("DELETE FROM sqlite_sequence")
    for statement in APPEND_ONLY_SQLITE:
        if " BEFORE DELETE " in statement:
            connection.exec_driver_sql(statement)


def _empty_postgres(connection: Connection) -> None:
    for table in _APPEND_ONLY:
        connection.exec_driver_sql(f"ALTER TABLE {table} DISABLE TRIGGER USER")
    names = ", ".join(table.name for table in metadata.sorted_tables)
    connection.exec_driver_sql(f"TRUNCATE {names} RESTART IDENTITY")
    for table in _APPEND_ONLY:
        connection.exec_driver_sql(f"ALTER TABLE {table} ENABLE TRIGGER USER")
