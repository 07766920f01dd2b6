"""Prompts (messages with choices), the commands that can be undone, and alarms."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKeyConstraint, Index, Integer, String, Table

from storage.tables.meta import metadata
from storage.types import UTC, Json

prompts = Table(
    "prompts",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("address", String(200), nullable=False),
    Column("choices", Json, nullable=False),
    # The outbox row that a tap on it edits.
    Column("message", BigInteger),
    # The message in whose answer it was offered: the words behind a tap.
    Column("origin", String(255)),
    Column("created_at", UTC, nullable=False),
    # A choice that confirms or declines is taken once.
    Column("closed", Boolean, nullable=False),
    ForeignKeyConstraint(["coach_id"], ["coaches.id"]),
    sqlite_with_rowid=False,
)

commands = Table(
    "commands",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", UTC, nullable=False),
    Column("kind", String(32), nullable=False),
    # What to call it when it is undone, and the rows as they were before.
    Column("facts", Json, nullable=False),
    Column("before", Json, nullable=False),
    Column("undone_at", UTC),
    ForeignKeyConstraint(["coach_id"], ["coaches.id"]),
    sqlite_with_rowid=False,
)

alarms = Table(
    "alarms",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("kind", String(16), primary_key=True),
    Column("subject", BigInteger, primary_key=True, autoincrement=False),
    # What tells two alarms of one subject apart: the minutes of a reminder, the step of a nudge.
    Column("step", Integer, primary_key=True, autoincrement=False),
    Column("due_at", UTC, nullable=False),
    Column("use_by", UTC),
    ForeignKeyConstraint(["coach_id"], ["coaches.id"]),
    sqlite_with_rowid=False,
)
Index("ix_alarms_due", alarms.c.due_at)
