"""Sessions on the coach's calendar, the bookings in them, and his blocks."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from storage.tables.meta import metadata, on_create
from storage.types import UTC

sessions = Table(
    "sessions",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("starts_at", UTC, nullable=False),
    Column("ends_at", UTC, nullable=False),
    Column("place", Text, nullable=False),
    Column("capacity", Integer, nullable=False),
    # Seats that bookings hold: kept with them, so that the database itself refuses one too many.
    Column("taken", Integer, nullable=False),
    # A session that nobody is booked in any more gives its time back, but for one that the coach made.
    Column("active", Boolean, nullable=False),
    Column("kept", Boolean, nullable=False),
    # Its type (0: the usual one) and what that was called then.
    Column("type_id", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("online", Boolean, nullable=False),
    ForeignKeyConstraint(["coach_id"], ["coaches.id"]),
    CheckConstraint("ends_at > starts_at", name="order"),
    CheckConstraint("taken >= 0 and taken <= capacity", name="seats"),
    CheckConstraint("active or taken = 0", name="held"),
    sqlite_with_rowid=False,
)
Index("ix_sessions_start", sessions.c.coach_id, sessions.c.starts_at)

bookings = Table(
    "bookings",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("session_id", BigInteger, nullable=False),
    Column("client_id", BigInteger, nullable=False),
    Column("pack_id", BigInteger, nullable=False),
    Column("units", BigInteger, nullable=False),
    Column("status", String(16), nullable=False),
    Column("reason", String(16)),
    Column("booked_at", UTC, nullable=False),
    Column("charged", BigInteger, nullable=False),
    Column("marked", Boolean, nullable=False),
    # Extras in minor units: what its charge was made for.
    Column("fee", BigInteger, nullable=False),
    # Who trains, where that is not the client.
    Column("player", Text, nullable=False),
    ForeignKeyConstraint(["coach_id", "session_id"], ["sessions.coach_id", "sessions.id"]),
    ForeignKeyConstraint(["coach_id", "client_id"], ["clients.coach_id", "clients.id"]),
    ForeignKeyConstraint(["coach_id", "pack_id"], ["packs.coach_id", "packs.id"]),
    CheckConstraint("units > 0 and charged >= 0 and charged <= units and fee >= 0", name="units"),
    sqlite_with_rowid=False,
)
Index("ix_bookings_client", bookings.c.coach_id, bookings.c.client_id)
Index("ix_bookings_session", bookings.c.coach_id, bookings.c.session_id)

blocks = Table(
    "blocks",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("starts_at", UTC, nullable=False),
    Column("ends_at", UTC, nullable=False),
    # Of one place; "": of all.
    Column("place", Text, nullable=False),
    # "block" takes time away, "open" adds hours.
    Column("kind", String(8), nullable=False),
    Column("active", Boolean, nullable=False),
    ForeignKeyConstraint(["coach_id"], ["coaches.id"]),
    CheckConstraint("ends_at > starts_at", name="order"),
    sqlite_with_rowid=False,
)
Index("ix_blocks_end", blocks.c.coach_id, blocks.c.ends_at)

FULL = "ck_sessions_seats"
"""The name by which the database refuses more bookings than seats."""

OVERLAP = "sessions_overlap"
"""The name by which the database refuses two sessions at one time."""

# An exclusion constraint needs no extension when the coach is a range of one.
NO_OVERLAP_POSTGRES = f"""
ALTER TABLE sessions ADD CONSTRAINT {OVERLAP} EXCLUDE USING gist (
    int8range(coach_id, coach_id, '[]') WITH &&, tstzrange(starts_at, ends_at) WITH &&
) WHERE (active)
"""

_OVERLAPPED = """
    SELECT RAISE(ABORT, 'sessions_overlap') WHERE NEW.active AND EXISTS (
        SELECT 1 FROM sessions WHERE coach_id = NEW.coach_id AND id <> NEW.id AND active
        AND starts_at < NEW.ends_at AND ends_at > NEW.starts_at);
"""
NO_OVERLAP_SQLITE = (
    f"CREATE TRIGGER {OVERLAP}_insert BEFORE INSERT ON sessions BEGIN {_OVERLAPPED} END",
    f"CREATE TRIGGER {OVERLAP}_update BEFORE UPDATE ON sessions BEGIN {_OVERLAPPED} END",
)

on_create(sessions, "postgresql", NO_OVERLAP_POSTGRES)
on_create(sessions, "sqlite", *NO_OVERLAP_SQLITE)
