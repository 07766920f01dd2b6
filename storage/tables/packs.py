"""Packs and charges, each with its balances. A balance is never set: it moves with the postings of an entry."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
    Text,
)

from storage.tables.meta import metadata
from storage.types import UTC, Json


def _balances(*names: str) -> list[Column[int] | CheckConstraint]:
    """Accounts that the database itself keeps from falling below zero."""
    columns: list[Column[int] | CheckConstraint] = [
        Column(name, BigInteger, nullable=False, server_default="0") for name in names
    ]
    return [*columns, *(CheckConstraint(f"{name} >= 0", name=name) for name in names)]


packs = Table(
    "packs",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("client_id", BigInteger, nullable=False),
    Column("name", Text, nullable=False),
    Column("price", BigInteger, nullable=False),
    Column("sold_at", UTC, nullable=False),
    Column("sold_on", Date, nullable=False),
    Column("expires_on", Date),
    Column("terms", Json, nullable=False),
    Column("accepted_at", UTC),
    # Late cancels let go by the terms, so that no more than agreed are.
    Column("forgiven", Integer, nullable=False),
    # The session type it is for; 0: any.
    Column("type_id", Integer, nullable=False),
    # How long it is valid, for a pack whose time runs from its first use.
    Column("months", Integer),
    Column("days", Integer),
    # While it is frozen its clock stands still: from a day until the one on which it runs again.
    Column("frozen_from", Date),
    Column("frozen_until", Date),
    CheckConstraint("(frozen_from IS NULL) = (frozen_until IS NULL)", name="frozen"),
    # Its sale was undone.
    Column("ended", Boolean, nullable=False),
    *_balances("available", "reserved", "used", "expired", "refunded", "transferred"),
    ForeignKeyConstraint(["coach_id", "client_id"], ["clients.coach_id", "clients.id"]),
    sqlite_with_rowid=False,
)
Index("ix_packs_client", packs.c.coach_id, packs.c.client_id)

charges = Table(
    "charges",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("client_id", BigInteger, nullable=False),
    Column("pack_id", BigInteger),
    Column("booking_id", BigInteger),
    Column("label", Text, nullable=False),
    Column("created_at", UTC, nullable=False),
    # What is to be paid by when, where that was agreed: [[day, amount], ...].
    Column("instalments", Json),
    *_balances("due", "paid", "refunded", "waived"),
    ForeignKeyConstraint(["coach_id", "client_id"], ["clients.coach_id", "clients.id"]),
    sqlite_with_rowid=False,
)
Index("ix_charges_client", charges.c.coach_id, charges.c.client_id)
Index(
    "ix_charges_due", charges.c.coach_id, postgresql_where=charges.c.due > 0, sqlite_where=charges.c.due > 0
)
