"""Who waits for what, and the freed slots that are offered to them one after the other."""

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

from storage.tables.meta import metadata
from storage.types import UTC, Json

waits = Table(
    "waits",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("client_id", BigInteger, nullable=False),
    # The stretch in which a session has to begin; `exact`: at its very beginning.
    Column("starts_at", UTC, nullable=False),
    Column("ends_at", UTC, nullable=False),
    Column("exact", Boolean, nullable=False),
    # Of which type, for which player and where: as a tap carries it.
    Column("wanted", Json, nullable=False),
    # The part of the day as it was said, for the words.
    Column("part", String(16)),
    Column("since", UTC, nullable=False),
    Column("active", Boolean, nullable=False),
    ForeignKeyConstraint(["coach_id", "client_id"], ["clients.coach_id", "clients.id"]),
    CheckConstraint("ends_at > starts_at", name="order"),
    sqlite_with_rowid=False,
)
Index(
    "ix_waits_open",
    waits.c.coach_id,
    waits.c.ends_at,
    postgresql_where=waits.c.active,
    sqlite_where=waits.c.active,
)
Index("ix_waits_client", waits.c.coach_id, waits.c.client_id)

vacancies = Table(
    "vacancies",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    # The time that was given back, and the booking that gave it (none: the coach opened it).
    Column("starts_at", UTC, nullable=False),
    Column("ends_at", UTC, nullable=False),
    Column("booking_id", BigInteger),
    # The clients who were asked, and whoever needs no asking: he gave it back himself.
    Column("asked", Json, nullable=False),
    # Whose it is until when: the hold.
    Column("client_id", BigInteger),
    Column("wait_id", BigInteger),
    Column("hold_start", UTC),
    Column("hold_end", UTC),
    Column("hold_until", UTC),
    Column("place", Text, nullable=False),
    # The booking that filled it.
    Column("taken_by", BigInteger),
    Column("active", Boolean, nullable=False),
    ForeignKeyConstraint(["coach_id", "client_id"], ["clients.coach_id", "clients.id"]),
    ForeignKeyConstraint(["coach_id", "wait_id"], ["waits.coach_id", "waits.id"]),
    ForeignKeyConstraint(["coach_id", "booking_id"], ["bookings.coach_id", "bookings.id"]),
    ForeignKeyConstraint(["coach_id", "taken_by"], ["bookings.coach_id", "bookings.id"]),
    CheckConstraint("ends_at > starts_at", name="order"),
    CheckConstraint(
        "(client_id is null) = (hold_until is null) and (client_id is null) = (wait_id is null)"
        " and (client_id is null) = (hold_start is null) and (client_id is null) = (hold_end is null)",
        name="hold",
    ),
    sqlite_with_rowid=False,
)
Index(
    "ix_vacancies_open",
    vacancies.c.coach_id,
    vacancies.c.starts_at,
    postgresql_where=vacancies.c.active,
    sqlite_where=vacancies.c.active,
)
