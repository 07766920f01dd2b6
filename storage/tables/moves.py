"""Moves that wait for the coach's answer; the new time is kept meanwhile."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
)

from storage.tables.meta import metadata
from storage.types import UTC

asked_moves = Table(
    "asked_moves",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("booking_id", BigInteger, nullable=False),
    Column("client_id", BigInteger, nullable=False),
    # When the booking was then, and when it was asked: by that its terms judge.
    Column("was", UTC, nullable=False),
    Column("asked_at", UTC, nullable=False),
    # Where it is to go, kept for the client until then.
    Column("hold_start", UTC, nullable=False),
    Column("hold_end", UTC, nullable=False),
    Column("hold_until", UTC, nullable=False),
    Column("active", Boolean, nullable=False),
    ForeignKeyConstraint(["coach_id", "booking_id"], ["bookings.coach_id", "bookings.id"]),
    ForeignKeyConstraint(["coach_id", "client_id"], ["clients.coach_id", "clients.id"]),
    CheckConstraint("hold_end > hold_start", name="order"),
    sqlite_with_rowid=False,
)
Index(
    "ix_asked_moves_open",
    asked_moves.c.coach_id,
    asked_moves.c.hold_start,
    postgresql_where=asked_moves.c.active,
    sqlite_where=asked_moves.c.active,
)
