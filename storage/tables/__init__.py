"""The tables. One module a room; `metadata` knows them all."""

from storage.tables import (
    calendar,
    conversation,
    imports,
    ledger,
    moves,
    packs,
    people,
    queue,
    series,
    waitlist,
)
from storage.tables.meta import metadata

__all__ = [
    "calendar",
    "conversation",
    "imports",
    "ledger",
    "metadata",
    "moves",
    "packs",
    "people",
    "queue",
    "series",
    "waitlist",
]
