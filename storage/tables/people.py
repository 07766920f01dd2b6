"""Coaches, clients, the addresses under which they write, and invites. Every key begins with the coach."""

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
    Text,
)

from storage.tables.meta import metadata
from storage.types import UTC, Json

coaches = Table(
    "coaches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("slug", String(64), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("tz", String(64), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("language", String(8), nullable=False),
    # Hours, rules, terms in force, offers, quiet hours: read with the lock, in one row.
    Column("settings", Json, nullable=False),
    # The coach's own sequence: every row of his takes its id from here, under the lock.
    Column("next_id", BigInteger, nullable=False),
    Column("created_at", UTC, nullable=False),
)

terms_versions = Table(
    "terms_versions",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("terms", Json, nullable=False),
    Column("created_at", UTC, nullable=False),
    ForeignKeyConstraint(["coach_id"], ["coaches.id"]),
)

clients = Table(
    "clients",
    metadata,
    Column("coach_id", Integer, primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("phone", String(32)),
    Column("muted", Boolean, nullable=False),
    Column("promised_until", Date),
    # Kept with the postings in one transaction; `audit` recomputes it.
    Column("credit", BigInteger, nullable=False),
    Column("created_at", UTC, nullable=False),
    Column("joined_at", UTC),
    # Counts how often the links to the client's pages were renewed.
    Column("link_generation", Integer, nullable=False),
    # His own zone, where it is not the coach's; and the names of others he pays for.
    Column("tz", String(64)),
    Column("players", Json, nullable=False),
    # What the coach also calls him.
    Column("nicknames", Json, nullable=False),
    # What the coach promised off his next pack, in hundredths of a percent.
    Column("next_off", Integer, nullable=False),
    # Since when he is no client any more: he was added by mistake, and nothing stands on him.
    Column("archived_at", UTC),
    ForeignKeyConstraint(["coach_id"], ["coaches.id"]),
    CheckConstraint("credit >= 0", name="credit"),
    CheckConstraint("next_off between 0 and 10000", name="next_off"),
    sqlite_with_rowid=False,
)

members = Table(
    "members",
    metadata,
    Column("address", String(200), primary_key=True),
    Column("coach_id", Integer, primary_key=True),
    Column("who", String(8), nullable=False),
    Column("client_id", BigInteger),
    # Of several coaches (or roles) behind one address, the one that is spoken to.
    Column("active", Boolean, nullable=False),
    Column("last_inbound_at", UTC),
    # What the conversation stands at: the choices last offered, the topic, how often nothing was understood.
    Column("state", Json, nullable=False),
    # The slot that was last proposed here, kept for this client until then.
    Column("hold_start", UTC),
    Column("hold_end", UTC),
    Column("hold_until", UTC),
    ForeignKeyConstraint(["coach_id"], ["coaches.id"]),
    ForeignKeyConstraint(["coach_id", "client_id"], ["clients.coach_id", "clients.id"]),
    sqlite_with_rowid=False,
)
Index("ix_members_client", members.c.coach_id, members.c.client_id)
Index(
    "ix_members_hold",
    members.c.coach_id,
    members.c.hold_until,
    postgresql_where=members.c.hold_until.is_not(None),
    sqlite_where=members.c.hold_until.is_not(None),
)

invites = Table(
    "invites",
    metadata,
    Column("token", String(64), primary_key=True),
    Column("coach_id", Integer, nullable=False),
    Column("who", String(8), nullable=False),
    Column("client_id", BigInteger),
    Column("created_at", UTC, nullable=False),
    Column("used_by", String(200)),
    ForeignKeyConstraint(["coach_id"], ["coaches.id"]),
)
