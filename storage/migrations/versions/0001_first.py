"""The first schema."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from storage.types import UTC

revision = "0001"
down_revision = None

JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")

POSTGRES = (
    # Two sessions of a coach never overlap; the coach is a range of one, so that no extension is needed.
    """
ALTER TABLE sessions ADD CONSTRAINT sessions_overlap EXCLUDE USING gist (
    int8range(coach_id, coach_id, '[]') WITH &&, tstzrange(starts_at, ends_at) WITH &&
) WHERE (active)
""",
    # The ledger is append-only.
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

OVERLAPPED = """
    SELECT RAISE(ABORT, 'sessions_overlap') WHERE NEW.active AND EXISTS (
        SELECT 1 FROM sessions WHERE coach_id = NEW.coach_id AND id <> NEW.id AND active
        AND starts_at < NEW.ends_at AND ends_at > NEW.starts_at);
"""
SQLITE = (
    f"CREATE TRIGGER sessions_overlap_insert BEFORE INSERT ON sessions BEGIN {OVERLAPPED} END",
    f"CREATE TRIGGER sessions_overlap_update BEFORE UPDATE ON sessions BEGIN {OVERLAPPED} END",
    *(
        f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'append-only: correct it with a reversing entry'); END"
        for table in ("entries", "postings")
        for change in ("UPDATE", "DELETE")
    ),
)


def upgrade() -> None:
    """Frozen as it was: storage/tables goes on, and each change to it is a migration of its own."""
    op.create_table(
        "coaches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("tz", sa.String(length=64), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("settings", JSON, nullable=False),
        sa.Column("next_id", sa.BigInteger(), nullable=False),
        sa.Column("created_at", UTC(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coaches")),
        sa.UniqueConstraint("slug", name=op.f("uq_coaches_slug")),
    )
    op.create_table(
        "early_statuses",
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("provider_id", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("failure", JSON, nullable=True),
        sa.Column("at", UTC(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "provider_id", name=op.f("pk_early_statuses")),
    )
    op.create_table(
        "inbox",
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("received_at", UTC(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("coach_id", sa.Integer(), nullable=True),
        sa.Column("message", JSON, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_try_at", UTC(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("channel", "id", name=op.f("pk_inbox")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_inbox_address_received_at", "inbox", ["address", "received_at"], unique=False)
    op.create_index(
        "ix_inbox_failed",
        "inbox",
        ["next_try_at"],
        unique=False,
        sqlite_where=sa.text("state = 'failed'"),
        postgresql_where=sa.text("state = 'failed'"),
    )
    op.create_table(
        "lanes",
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("next_due", UTC(), nullable=True),
        sa.Column("lease_until", UTC(), nullable=True),
        sa.Column("token", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("wait_until", UTC(), nullable=True),
        sa.Column("full_at", UTC(), nullable=True),
        sa.Column("served_at", UTC(), nullable=False),
        sa.Column("blocked", sa.Text(), nullable=True),
        sa.Column("moved_to", sa.String(length=200), nullable=True),
        sa.PrimaryKeyConstraint("address", name=op.f("pk_lanes")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_lanes_due",
        "lanes",
        ["channel", "next_due", "served_at"],
        unique=False,
        sqlite_where=sa.text("next_due IS NOT NULL"),
        postgresql_where=sa.text("next_due IS NOT NULL"),
    )
    op.create_table(
        "outbox",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False
        ),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("payload", JSON, nullable=False),
        sa.Column("edits_row", sa.BigInteger(), nullable=True),
        sa.Column("put_at", UTC(), nullable=False),
        sa.Column("due_at", UTC(), nullable=False),
        sa.Column("place", UTC(), nullable=False),
        sa.Column("use_by", UTC(), nullable=True),
        sa.Column("recheck", JSON, nullable=True),
        sa.Column("dedupe_key", sa.String(length=200), nullable=True),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("uncertain", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("as_template", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("sent_at", UTC(), nullable=True),
        sa.Column("provider_id", sa.String(length=200), nullable=True),
        sa.Column("status", sa.String(length=20), nullable=True),
        sa.Column("status_error", sa.String(length=40), nullable=True),
        sa.Column("untold", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_outbox_dead",
        "outbox",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'dead'"),
        postgresql_where=sa.text("state = 'dead'"),
    )
    op.create_index(
        "ix_outbox_edits_row",
        "outbox",
        ["edits_row"],
        unique=False,
        sqlite_where=sa.text("edits_row IS NOT NULL"),
        postgresql_where=sa.text("edits_row IS NOT NULL"),
    )
    op.create_index(
        "ix_outbox_lane",
        "outbox",
        ["address", "place", "id"],
        unique=False,
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index(
        "ix_outbox_provider",
        "outbox",
        ["channel", "provider_id"],
        unique=False,
        sqlite_where=sa.text("provider_id IS NOT NULL"),
        postgresql_where=sa.text("provider_id IS NOT NULL"),
    )
    op.create_index(
        "ix_outbox_untold",
        "outbox",
        ["channel", "id"],
        unique=False,
        sqlite_where=sa.text("untold"),
        postgresql_where=sa.text("untold"),
    )
    op.create_index(
        "uq_outbox_dedupe",
        "outbox",
        ["coach_id", "dedupe_key"],
        unique=True,
        sqlite_where=sa.text("dedupe_key IS NOT NULL"),
        postgresql_where=sa.text("dedupe_key IS NOT NULL"),
    )
    op.create_table(
        "rates",
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("full_at", UTC(), nullable=False),
        sa.Column("limited_address", sa.String(length=200), nullable=True),
        sa.Column("limited_until", UTC(), nullable=True),
        sa.Column("paused_until", UTC(), nullable=True),
        sa.PrimaryKeyConstraint("channel", name=op.f("pk_rates")),
    )
    op.create_table(
        "alarms",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("subject", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("step", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("due_at", UTC(), nullable=False),
        sa.Column("use_by", UTC(), nullable=True),
        sa.ForeignKeyConstraint(["coach_id"], ["coaches.id"], name=op.f("fk_alarms_coach_id_coaches")),
        sa.PrimaryKeyConstraint("coach_id", "kind", "subject", "step", name=op.f("pk_alarms")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_alarms_due", "alarms", ["due_at"], unique=False)
    op.create_table(
        "blocks",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("starts_at", UTC(), nullable=False),
        sa.Column("ends_at", UTC(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_blocks_order")),
        sa.ForeignKeyConstraint(["coach_id"], ["coaches.id"], name=op.f("fk_blocks_coach_id_coaches")),
        sa.PrimaryKeyConstraint("coach_id", "id", name=op.f("pk_blocks")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_blocks_end", "blocks", ["coach_id", "ends_at"], unique=False)
    op.create_table(
        "clients",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("phone", sa.String(length=32), nullable=True),
        sa.Column("muted", sa.Boolean(), nullable=False),
        sa.Column("promised_until", sa.Date(), nullable=True),
        sa.Column("credit", sa.BigInteger(), nullable=False),
        sa.Column("created_at", UTC(), nullable=False),
        sa.Column("joined_at", UTC(), nullable=True),
        sa.Column("link_generation", sa.Integer(), nullable=False),
        sa.Column("tz", sa.String(length=64), nullable=True),
        sa.Column("players", JSON, nullable=False),
        sa.Column("nicknames", JSON, nullable=False),
        sa.Column("next_off", sa.Integer(), nullable=False),
        sa.Column("archived_at", UTC, nullable=True),
        sa.CheckConstraint("credit >= 0", name=op.f("ck_clients_credit")),
        sa.CheckConstraint("next_off between 0 and 10000", name=op.f("ck_clients_next_off")),
        sa.ForeignKeyConstraint(["coach_id"], ["coaches.id"], name=op.f("fk_clients_coach_id_coaches")),
        sa.PrimaryKeyConstraint("coach_id", "id", name=op.f("pk_clients")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "commands",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", UTC(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("facts", JSON, nullable=False),
        sa.Column("before", JSON, nullable=False),
        sa.Column("undone_at", UTC(), nullable=True),
        sa.ForeignKeyConstraint(["coach_id"], ["coaches.id"], name=op.f("fk_commands_coach_id_coaches")),
        sa.PrimaryKeyConstraint("coach_id", "id", name=op.f("pk_commands")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "invites",
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("who", sa.String(length=8), nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=True),
        sa.Column("created_at", UTC(), nullable=False),
        sa.Column("used_by", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(["coach_id"], ["coaches.id"], name=op.f("fk_invites_coach_id_coaches")),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_invites")),
    )
    op.create_table(
        "prompts",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("choices", JSON, nullable=False),
        sa.Column("message", sa.BigInteger(), nullable=True),
        sa.Column("origin", sa.String(length=255), nullable=True),
        sa.Column("created_at", UTC(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["coach_id"], ["coaches.id"], name=op.f("fk_prompts_coach_id_coaches")),
        sa.PrimaryKeyConstraint("coach_id", "id", name=op.f("pk_prompts")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "sessions",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("starts_at", UTC(), nullable=False),
        sa.Column("ends_at", UTC(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("kept", sa.Boolean(), nullable=False),
        sa.Column("type_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("online", sa.Boolean(), nullable=False),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_sessions_order")),
        sa.CheckConstraint("taken >= 0 and taken <= capacity", name=op.f("ck_sessions_seats")),
        sa.CheckConstraint("active or taken = 0", name=op.f("ck_sessions_held")),
        sa.ForeignKeyConstraint(["coach_id"], ["coaches.id"], name=op.f("fk_sessions_coach_id_coaches")),
        sa.PrimaryKeyConstraint("coach_id", "id", name=op.f("pk_sessions")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_sessions_start", "sessions", ["coach_id", "starts_at"], unique=False)
    op.create_table(
        "terms_versions",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("terms", JSON, nullable=False),
        sa.Column("created_at", UTC(), nullable=False),
        sa.ForeignKeyConstraint(
            ["coach_id"], ["coaches.id"], name=op.f("fk_terms_versions_coach_id_coaches")
        ),
        sa.PrimaryKeyConstraint("coach_id", "version", name=op.f("pk_terms_versions")),
    )
    op.create_table(
        "charges",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("pack_id", sa.BigInteger(), nullable=True),
        sa.Column("booking_id", sa.BigInteger(), nullable=True),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("created_at", UTC(), nullable=False),
        sa.Column("instalments", JSON, nullable=True),
        sa.Column("due", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("paid", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("refunded", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("waived", sa.BigInteger(), server_default="0", nullable=False),
        sa.CheckConstraint("due >= 0", name=op.f("ck_charges_due")),
        sa.CheckConstraint("paid >= 0", name=op.f("ck_charges_paid")),
        sa.CheckConstraint("refunded >= 0", name=op.f("ck_charges_refunded")),
        sa.CheckConstraint("waived >= 0", name=op.f("ck_charges_waived")),
        sa.ForeignKeyConstraint(
            ["coach_id", "client_id"],
            ["clients.coach_id", "clients.id"],
            name=op.f("fk_charges_coach_id_client_id_clients"),
        ),
        sa.PrimaryKeyConstraint("coach_id", "id", name=op.f("pk_charges")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_charges_client", "charges", ["coach_id", "client_id"], unique=False)
    op.create_index(
        "ix_charges_due",
        "charges",
        ["coach_id"],
        unique=False,
        postgresql_where=sa.text("due > 0"),
        sqlite_where=sa.text("due > 0"),
    )
    op.create_table(
        "entries",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", UTC(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("pack_id", sa.BigInteger(), nullable=True),
        sa.Column("booking_id", sa.BigInteger(), nullable=True),
        sa.Column("charge_id", sa.BigInteger(), nullable=True),
        sa.Column("actor", sa.String(length=64), nullable=False),
        sa.Column("cause", sa.String(length=255), nullable=False),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.Column("facts", JSON, nullable=False),
        sa.Column("reverses", sa.BigInteger(), nullable=True),
        sa.Column("command", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["coach_id", "client_id"],
            ["clients.coach_id", "clients.id"],
            name=op.f("fk_entries_coach_id_client_id_clients"),
        ),
        sa.ForeignKeyConstraint(
            ["coach_id", "reverses"],
            ["entries.coach_id", "entries.id"],
            name=op.f("fk_entries_coach_id_reverses_entries"),
        ),
        sa.PrimaryKeyConstraint("coach_id", "id", name=op.f("pk_entries")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_entries_client", "entries", ["coach_id", "client_id", "id"], unique=False)
    op.create_index(
        "ix_entries_command",
        "entries",
        ["coach_id", "command"],
        unique=False,
        sqlite_where=sa.text("command IS NOT NULL"),
        postgresql_where=sa.text("command IS NOT NULL"),
    )
    op.create_index(
        "uq_entries_reverses",
        "entries",
        ["coach_id", "reverses"],
        unique=True,
        sqlite_where=sa.text("reverses IS NOT NULL"),
        postgresql_where=sa.text("reverses IS NOT NULL"),
    )
    op.create_table(
        "members",
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("who", sa.String(length=8), nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("last_inbound_at", UTC(), nullable=True),
        sa.Column("state", JSON, nullable=False),
        sa.Column("hold_start", UTC(), nullable=True),
        sa.Column("hold_end", UTC(), nullable=True),
        sa.Column("hold_until", UTC(), nullable=True),
        sa.ForeignKeyConstraint(
            ["coach_id", "client_id"],
            ["clients.coach_id", "clients.id"],
            name=op.f("fk_members_coach_id_client_id_clients"),
        ),
        sa.ForeignKeyConstraint(["coach_id"], ["coaches.id"], name=op.f("fk_members_coach_id_coaches")),
        sa.PrimaryKeyConstraint("address", "coach_id", name=op.f("pk_members")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_members_client", "members", ["coach_id", "client_id"], unique=False)
    op.create_index(
        "ix_members_hold",
        "members",
        ["coach_id", "hold_until"],
        unique=False,
        postgresql_where=sa.text("hold_until IS NOT NULL"),
        sqlite_where=sa.text("hold_until IS NOT NULL"),
    )
    op.create_table(
        "packs",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("sold_at", UTC(), nullable=False),
        sa.Column("sold_on", sa.Date(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("terms", JSON, nullable=False),
        sa.Column("accepted_at", UTC(), nullable=True),
        sa.Column("forgiven", sa.Integer(), nullable=False),
        sa.Column("type_id", sa.Integer(), nullable=False),
        sa.Column("months", sa.Integer(), nullable=True),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("frozen_from", sa.Date(), nullable=True),
        sa.Column("frozen_until", sa.Date(), nullable=True),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.Column("available", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("reserved", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("used", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("expired", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("refunded", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("transferred", sa.BigInteger(), server_default="0", nullable=False),
        sa.CheckConstraint("available >= 0", name=op.f("ck_packs_available")),
        sa.CheckConstraint("expired >= 0", name=op.f("ck_packs_expired")),
        sa.CheckConstraint("(frozen_from IS NULL) = (frozen_until IS NULL)", name=op.f("ck_packs_frozen")),
        sa.CheckConstraint("refunded >= 0", name=op.f("ck_packs_refunded")),
        sa.CheckConstraint("reserved >= 0", name=op.f("ck_packs_reserved")),
        sa.CheckConstraint("transferred >= 0", name=op.f("ck_packs_transferred")),
        sa.CheckConstraint("used >= 0", name=op.f("ck_packs_used")),
        sa.ForeignKeyConstraint(
            ["coach_id", "client_id"],
            ["clients.coach_id", "clients.id"],
            name=op.f("fk_packs_coach_id_client_id_clients"),
        ),
        sa.PrimaryKeyConstraint("coach_id", "id", name=op.f("pk_packs")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_packs_client", "packs", ["coach_id", "client_id"], unique=False)
    op.create_table(
        "bookings",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("session_id", sa.BigInteger(), nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("pack_id", sa.BigInteger(), nullable=False),
        sa.Column("units", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=16), nullable=True),
        sa.Column("booked_at", UTC(), nullable=False),
        sa.Column("charged", sa.BigInteger(), nullable=False),
        sa.Column("marked", sa.Boolean(), nullable=False),
        sa.Column("fee", sa.BigInteger(), nullable=False),
        sa.Column("player", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "units > 0 and charged >= 0 and charged <= units and fee >= 0", name=op.f("ck_bookings_units")
        ),
        sa.ForeignKeyConstraint(
            ["coach_id", "client_id"],
            ["clients.coach_id", "clients.id"],
            name=op.f("fk_bookings_coach_id_client_id_clients"),
        ),
        sa.ForeignKeyConstraint(
            ["coach_id", "pack_id"],
            ["packs.coach_id", "packs.id"],
            name=op.f("fk_bookings_coach_id_pack_id_packs"),
        ),
        sa.ForeignKeyConstraint(
            ["coach_id", "session_id"],
            ["sessions.coach_id", "sessions.id"],
            name=op.f("fk_bookings_coach_id_session_id_sessions"),
        ),
        sa.PrimaryKeyConstraint("coach_id", "id", name=op.f("pk_bookings")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_bookings_client", "bookings", ["coach_id", "client_id"], unique=False)
    op.create_index("ix_bookings_session", "bookings", ["coach_id", "session_id"], unique=False)
    op.create_table(
        "postings",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("holder", sa.String(length=8), nullable=False),
        sa.Column("holder_id", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("target", sa.String(length=16), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("amount > 0", name=op.f("ck_postings_amount")),
        sa.ForeignKeyConstraint(
            ["coach_id", "entry_id"],
            ["entries.coach_id", "entries.id"],
            name=op.f("fk_postings_coach_id_entry_id_entries"),
        ),
        sa.PrimaryKeyConstraint("coach_id", "entry_id", "place", name=op.f("pk_postings")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "imports",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("created_at", UTC(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("openings", JSON, nullable=False),
        sa.Column("unread", JSON, nullable=False),
        sa.Column("clients", JSON, nullable=False),
        sa.Column("command", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["coach_id"], ["coaches.id"], name=op.f("fk_imports_coach_id_coaches")),
        sa.ForeignKeyConstraint(
            ["coach_id", "command"],
            ["commands.coach_id", "commands.id"],
            name=op.f("fk_imports_coach_id_command_commands"),
        ),
        sa.PrimaryKeyConstraint("coach_id", "id", name=op.f("pk_imports")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "waits",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("starts_at", UTC(), nullable=False),
        sa.Column("ends_at", UTC(), nullable=False),
        sa.Column("exact", sa.Boolean(), nullable=False),
        sa.Column("wanted", JSON, nullable=False),
        sa.Column("part", sa.String(length=16), nullable=True),
        sa.Column("since", UTC(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_waits_order")),
        sa.ForeignKeyConstraint(
            ["coach_id", "client_id"],
            ["clients.coach_id", "clients.id"],
            name=op.f("fk_waits_coach_id_client_id_clients"),
        ),
        sa.PrimaryKeyConstraint("coach_id", "id", name=op.f("pk_waits")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_waits_client", "waits", ["coach_id", "client_id"], unique=False)
    op.create_index(
        "ix_waits_open",
        "waits",
        ["coach_id", "ends_at"],
        unique=False,
        postgresql_where=sa.text("active"),
        sqlite_where=sa.text("active"),
    )
    op.create_table(
        "vacancies",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("starts_at", UTC(), nullable=False),
        sa.Column("ends_at", UTC(), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=True),
        sa.Column("asked", JSON, nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=True),
        sa.Column("wait_id", sa.BigInteger(), nullable=True),
        sa.Column("hold_start", UTC(), nullable=True),
        sa.Column("hold_end", UTC(), nullable=True),
        sa.Column("hold_until", UTC(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("taken_by", sa.BigInteger(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_vacancies_order")),
        sa.CheckConstraint(
            "(client_id is null) = (hold_until is null) and (client_id is null) = (wait_id is null)"
            " and (client_id is null) = (hold_start is null) and (client_id is null) = (hold_end is null)",
            name=op.f("ck_vacancies_hold"),
        ),
        sa.ForeignKeyConstraint(
            ["coach_id", "booking_id"],
            ["bookings.coach_id", "bookings.id"],
            name=op.f("fk_vacancies_coach_id_booking_id_bookings"),
        ),
        sa.ForeignKeyConstraint(
            ["coach_id", "client_id"],
            ["clients.coach_id", "clients.id"],
            name=op.f("fk_vacancies_coach_id_client_id_clients"),
        ),
        sa.ForeignKeyConstraint(
            ["coach_id", "taken_by"],
            ["bookings.coach_id", "bookings.id"],
            name=op.f("fk_vacancies_coach_id_taken_by_bookings"),
        ),
        sa.ForeignKeyConstraint(
            ["coach_id", "wait_id"],
            ["waits.coach_id", "waits.id"],
            name=op.f("fk_vacancies_coach_id_wait_id_waits"),
        ),
        sa.PrimaryKeyConstraint("coach_id", "id", name=op.f("pk_vacancies")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_vacancies_open",
        "vacancies",
        ["coach_id", "starts_at"],
        unique=False,
        postgresql_where=sa.text("active"),
        sqlite_where=sa.text("active"),
    )
    op.create_table(
        "series",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("wanted", JSON, nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("wall", sa.String(length=5), nullable=False),
        sa.Column("every", sa.Integer(), nullable=False),
        sa.Column("through", sa.Date(), nullable=True),
        sa.Column("since", UTC(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("spent", sa.Boolean(), nullable=False),
        sa.Column("command", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("every > 0", name=op.f("ck_series_every")),
        sa.CheckConstraint("not (active and spent)", name=op.f("ck_series_spent")),
        sa.CheckConstraint("through is null or through >= first", name=op.f("ck_series_through")),
        sa.ForeignKeyConstraint(
            ["coach_id", "client_id"],
            ["clients.coach_id", "clients.id"],
            name=op.f("fk_series_coach_id_client_id_clients"),
        ),
        sa.ForeignKeyConstraint(
            ["coach_id", "command"],
            ["commands.coach_id", "commands.id"],
            name=op.f("fk_series_coach_id_command_commands"),
        ),
        sa.PrimaryKeyConstraint("coach_id", "id", name=op.f("pk_series")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_series_client",
        "series",
        ["coach_id", "client_id"],
        unique=False,
        postgresql_where=sa.text("active"),
        sqlite_where=sa.text("active"),
    )
    op.create_table(
        "asked_moves",
        sa.Column("coach_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("was", UTC(), nullable=False),
        sa.Column("asked_at", UTC(), nullable=False),
        sa.Column("hold_start", UTC(), nullable=False),
        sa.Column("hold_end", UTC(), nullable=False),
        sa.Column("hold_until", UTC(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("hold_end > hold_start", name=op.f("ck_asked_moves_order")),
        sa.ForeignKeyConstraint(
            ["coach_id", "booking_id"],
            ["bookings.coach_id", "bookings.id"],
            name=op.f("fk_asked_moves_coach_id_booking_id_bookings"),
        ),
        sa.ForeignKeyConstraint(
            ["coach_id", "client_id"],
            ["clients.coach_id", "clients.id"],
            name=op.f("fk_asked_moves_coach_id_client_id_clients"),
        ),
        sa.PrimaryKeyConstraint("coach_id", "id", name=op.f("pk_asked_moves")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_asked_moves_open",
        "asked_moves",
        ["coach_id", "hold_start"],
        unique=False,
        postgresql_where=sa.text("active"),
        sqlite_where=sa.text("active"),
    )

    connection = op.get_bind()
    for statement in SQLITE if connection.dialect.name == "sqlite" else POSTGRES:
        connection.exec_driver_sql(statement)
