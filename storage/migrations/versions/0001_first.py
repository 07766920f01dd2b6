"""The first schema."""

from alembic import op

from storage.tables import metadata

revision = "0001"
down_revision = None


def upgrade() -> None:
    """All tables with their constraints and triggers, as storage/tables describes them."""
    metadata.create_all(op.get_bind())
