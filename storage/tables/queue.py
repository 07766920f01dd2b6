"""What came in (inbox) and what goes out: messages (outbox), one lane a chat, one rate a channel."""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, String, Table, Text, text

from storage.tables.meta import metadata
from storage.types import UTC, Json

_RowId = BigInteger().with_variant(Integer(), "sqlite")

inbox = Table(
    "inbox",
    metadata,
    Column("channel", String(20), primary_key=True),
    # The provider's own id, the same at every repeat of a delivery.
    Column("id", String(200), primary_key=True),
    Column("address", String(200), nullable=False),
    Column("received_at", UTC, nullable=False),
    Column("state", String(8), nullable=False),  # done, failed (to be tried again), dead
    Column("coach_id", Integer),
    Column("message", Json, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_try_at", UTC),
    Column("error", Text),
    sqlite_with_rowid=False,
)
Index(
    "ix_inbox_failed",
    inbox.c.next_try_at,
    sqlite_where=text("state = 'failed'"),
    postgresql_where=text("state = 'failed'"),
)
# When somebody last wrote, which WhatsApp's 24-hour window hangs on.
Index("ix_inbox_address_received_at", inbox.c.address, inbox.c.received_at)

lanes = Table(
    "lanes",
    metadata,
    Column("address", String(200), primary_key=True),
    Column("channel", String(20), nullable=False),
    # By the application's clock: the place of the first pending row, NULL when there is none.
    Column("next_due", UTC),
    # By the database's clock. A column of its own: kept in next_due, the next put would steal it.
    Column("lease_until", UTC),
    # Counts the claims: what a worker reports under an older token than the lane's came too late.
    Column("token", BigInteger, nullable=False, server_default=text("0")),
    # By the database's clock: gap between two messages, backoff, a provider's "retry after".
    Column("wait_until", UTC),
    # The chat's own GCRA, like that of `rates`.
    Column("full_at", UTC),
    # When it last had its turn: of the lanes that are due, the one that waits longest for a turn comes first.
    Column("served_at", UTC, nullable=False),
    # Why nothing can be sent here (the person blocked the bot); NULL is alive.
    Column("blocked", Text),
    # The chat got another address (a Telegram group that was upgraded).
    Column("moved_to", String(200)),
    sqlite_with_rowid=False,
)
_DUE = text("next_due IS NOT NULL")
Index(
    "ix_lanes_due",
    lanes.c.channel,
    lanes.c.next_due,
    lanes.c.served_at,
    sqlite_where=_DUE,
    postgresql_where=_DUE,
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", _RowId, primary_key=True, autoincrement=True),
    Column("address", String(200), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("coach_id", Integer, nullable=False),  # 0: none, as for a stranger
    Column("kind", String(64), nullable=False),
    Column("payload", Json, nullable=False),
    # Our own id of the message that this one replaces; the provider's id is looked up when it is sent.
    Column("edits_row", BigInteger),
    Column("put_at", UTC, nullable=False),
    Column("due_at", UTC, nullable=False),
    # Order within the lane: 1970 for what is to go at once, due_at for what was planned; then the id.
    Column("place", UTC, nullable=False),
    Column("use_by", UTC),
    Column("recheck", Json),
    Column("dedupe_key", String(200)),
    Column("state", String(8), nullable=False),  # pending, sent, dead, late, stale
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    # Of these, the ones after which nobody knows whether the message went out.
    Column("uncertain", Integer, nullable=False, server_default=text("0")),
    # The provider refused free text: the approved template, whatever the window says.
    Column("as_template", Boolean, nullable=False, server_default=text("false")),
    Column("error", Text),
    Column("sent_at", UTC),
    Column("provider_id", String(200)),
    Column("status", String(20)),
    Column("status_error", String(40)),
    # Dropped, and nobody was told yet.
    Column("untold", Boolean, nullable=False, server_default=text("false")),
    sqlite_autoincrement=True,  # an id is never used twice, even when old rows were pruned
)
_PENDING = text("state = 'pending'")
Index(
    "ix_outbox_lane",
    outbox.c.address,
    outbox.c.place,
    outbox.c.id,
    sqlite_where=_PENDING,
    postgresql_where=_PENDING,
)
_UNTOLD = text("untold")
Index("ix_outbox_untold", outbox.c.channel, outbox.c.id, sqlite_where=_UNTOLD, postgresql_where=_UNTOLD)
_DEAD = text("state = 'dead'")
Index("ix_outbox_dead", outbox.c.id, sqlite_where=_DEAD, postgresql_where=_DEAD)
# Indexes leave out the rows that they are not asked for: each one costs every message a page on the disk.
KEYED = text("dedupe_key IS NOT NULL")
Index(
    "uq_outbox_dedupe",
    outbox.c.coach_id,
    outbox.c.dedupe_key,
    unique=True,
    sqlite_where=KEYED,
    postgresql_where=KEYED,
)
_EDITS = text("edits_row IS NOT NULL")
Index("ix_outbox_edits_row", outbox.c.edits_row, sqlite_where=_EDITS, postgresql_where=_EDITS)
_ACCEPTED = text("provider_id IS NOT NULL")
Index(
    "ix_outbox_provider",
    outbox.c.channel,
    outbox.c.provider_id,
    sqlite_where=_ACCEPTED,
    postgresql_where=_ACCEPTED,
)

rates = Table(
    "rates",
    metadata,
    # All by the database's clock.
    Column("channel", String(20), primary_key=True),
    # GCRA's theoretical arrival time: when the burst would be used up to nothing.
    Column("full_at", UTC, nullable=False),
    # The last chat that was told to wait, and until when; a second one means that the whole channel is too fast.
    Column("limited_address", String(200)),
    Column("limited_until", UTC),
    Column("paused_until", UTC),
)

early_statuses = Table(
    "early_statuses",
    metadata,
    # A delivery status that came before the sender had noted the provider's id.
    Column("channel", String(20), primary_key=True),
    Column("provider_id", String(200), primary_key=True),
    Column("status", String(20), nullable=False),
    Column("failure", Json),
    Column("at", UTC, nullable=False),
)
