"""The tables. One module a room; `metadata` knows them all."""

from storage.tables import calendar, conversation, ledger, packs, people, queue
from storage.tables.meta import metadata

__all__ = ["calendar", "conversation", "ledger", "metadata", "packs", "people", "queue"]
