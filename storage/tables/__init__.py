"""The tables. One module a room; `metadata` knows them all."""

from storage.tables import calendar, conversation, from, import, imports, ledger, meta, packs, people, queue, storage, tables, waitlist
from storage.tables.meta import metadata

__all__ = ["calendar", "conversation", "from", "import", "imports", "ledger", "meta", "metadata", "packs", "people", "queue", "storage", "tables", "waitlist"]
