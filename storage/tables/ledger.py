"""Entries and postings: append-only, which the database itself enforces."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Table,
    Text,
    text,
)

from storage.tables.meta import metadata, on_create
from storage.types import UTC, Json

entries = Table(
    "entries",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", UTC, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("client_id", BigInteger, nullable=False),
    Column("pack_id", BigInteger),
    Column("booking_id", BigInteger),
    Column("charge_id", BigInteger),
    Column("actor", String(64), nullable=False),
    Column("cause", String(255), nullable=False),
    Column("rule", Text),
    Column("facts", Json, nullable=False),
    Column("reverses", BigInteger),
    Column("command", BigInteger),
    ForeignKeyConstraint(["coach_id", "client_id"], ["clients.coach_id", "clients.id"]),
    ForeignKeyConstraint(["coach_id", "reverses"], ["entries.coach_id", "entries.id"]),
    sqlite_with_rowid=False,
)
Index("ix_entries_client", entries.c.coach_id, entries.c.client_id, entries.c.id)
_COMMANDED = text("command IS NOT NULL")
Index(
    "ix_entries_command",
    entries.c.coach_id,
    entries.c.command,
    sqlite_where=_COMMANDED,
    postgresql_where=_COMMANDED,
)
# What was undone once cannot be undone again.
_REVERSING = text("reverses IS NOT NULL")
Index(
    "uq_entries_reverses",
    entries.c.coach_id,
    entries.c.reverses,
    unique=True,
    sqlite_where=_REVERSING,
    postgresql_where=_REVERSING,
)

postings = Table(
    "postings",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("entry_id", BigInteger, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("holder", String(8), nullable=False),
    Column("holder_id", BigInteger, nullable=False),
    Column("source", String(16), nullable=False),
    Column("target", String(16), nullable=False),
    Column("amount", BigInteger, nullable=False),
    ForeignKeyConstraint(["coach_id", "entry_id"], ["entries.coach_id", "entries.id"]),
    CheckConstraint("amount > 0", name="amount"),
    sqlite_with_rowid=False,
)

APPEND_ONLY_POSTGRES = (
    """
CREATE OR REPLACE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'append-only: correct it with a reversing entry'; END $$
""",
    *(
        f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION append_only()"
        for table in ("entries", "postings")
    ),
)
# INSERT OR REPLACE fires the DELETE trigger only with PRAGMA recursive_triggers, which the engine sets.
APPEND_ONLY_SQLITE = tuple(
    f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
    "BEGIN SELECT RAISE(ABORT, 'append-only: correct it with a reversing entry'); END"
    for table in ("entries", "postings")
    for change in ("UPDATE", "DELETE")
)

on_create(postings, "postgresql", *APPEND_ONLY_POSTGRES)
on_create(postings, "sqlite", *APPEND_ONLY_SQLITE)
