"""Bringing a database to the newest schema."""

from pathlib import Path

from alembic.command import upgrade as to_newest
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from storage.database import Database

_LOCK = 7_215_361
"""The advisory lock under which a Postgres database is migrated: two replicas that start together take turns."""


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def newest() -> str:
    """The revision that this code needs."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    if head is None:
        raise RuntimeError("there is no migration")
    return head


def current(database: Database) -> str | None:
    """The revision a database is at, None for an empty one."""
    with database.read() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def upgrade(url: str) -> None:
    """Brings the database to the newest schema, in one transaction; doing it again changes nothing."""
    database = Database(url, pool_size=1)
    try:
        with database.write() as connection:
            if database.dialect == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
            to_newest(_config(connection), "head")
            connection.commit()
    finally:
        database.close()
