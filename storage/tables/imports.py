"""Lists of opening balances: what was read of them, until and after the coach took them over."""

from sqlalchemy import BigInteger, Column, ForeignKeyConstraint, Integer, Table, Text

from storage.tables.meta import metadata
from storage.types import UTC, Json

imports = Table(
    "imports",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("created_at", UTC, nullable=False),
    # The file's name; empty for pasted lines.
    Column("name", Text, nullable=False),
    # The rows as they were read, and those that were not; whose rows they are.
    Column("openings", Json, nullable=False),
    Column("unread", Json, nullable=False),
    Column("clients", Json, nullable=False),
    # The command that took it over.
    Column("command", BigInteger),
    ForeignKeyConstraint(["coach_id"], ["coaches.id"]),
    ForeignKeyConstraint(["coach_id", "command"], ["commands.coach_id", "commands.id"]),
    sqlite_with_rowid=False,
)
