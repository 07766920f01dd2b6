"""Standing weekly slots."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Table,
)

from storage.tables.meta import metadata
from storage.types import UTC, Json

series = Table(
    "series",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("client_id", BigInteger, nullable=False),
    # Of which type, for which player and where: as a tap carries it.
    Column("wanted", Json, nullable=False),
    # Day of the first and hour of every session, in the coach's zone.
    Column("first", Date, nullable=False),
    Column("wall", String(5), nullable=False),
    # Weeks from one session to the next.
    Column("every", Integer, nullable=False),
    # The last day that was decided on, booked or left out (none yet: null).
    Column("through", Date),
    Column("since", UTC, nullable=False),
    Column("active", Boolean, nullable=False),
    # It ended with its pack: a new pack may take it on.
    Column("spent", Boolean, nullable=False),
    # The coach's command that began it: what is booked later belongs to it too.
    Column("command", BigInteger),
    ForeignKeyConstraint(["coach_id", "client_id"], ["clients.coach_id", "clients.id"]),
    ForeignKeyConstraint(["coach_id", "command"], ["commands.coach_id", "commands.id"]),
    CheckConstraint("every > 0", name="every"),
    CheckConstraint("not (active and spent)", name="spent"),
    CheckConstraint("through is null or through >= first", name="through"),
    sqlite_with_rowid=False,
)
Index(
    "ix_series_client",
    series.c.coach_id,
    series.c.client_id,
    postgresql_where=series.c.active,
    sqlite_where=series.c.active,
)
