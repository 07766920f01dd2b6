"""Which entries explain how many sessions are left, and how many of them a phone's screen holds one by one."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.ledger import Entry

MOST_LINES = 7
"""Of an explanation on a phone's screen; the whole of it is a tap away."""

BOUGHT = ("sale", "opening")
UNCOUNTED = ("extension", "freeze", "unfreeze", "move")
"""Kinds that may change no number and are told all the same: they move the day of a session, or on which sessions
end."""


@dataclass(frozen=True, slots=True)
class Room:
    """Lines of a short explanation: for what was bought, for sums of older entries, for the latest one by one."""

    bought: int
    sums: int
    latest: int


def explaining(entries: Sequence[Entry]) -> tuple[list[Entry], list[Entry]]:
    """What was bought, and what became of it."""
    told = [entry for entry in entries if entry.units() or entry.kind in UNCOUNTED or _disputed(entry)]
    return (
        [entry for entry in told if entry.kind in BOUGHT],
        [entry for entry in told if entry.kind not in BOUGHT],
    )


def _disputed(entry: Entry) -> bool:
    return entry.kind == "receipt" and not entry.facts.get("right")


def room_for(bought: int, others: int, beside: int) -> Room | None:
    """How so many entries are shortened, with so many other lines `beside` them; None where all of them fit."""
    room = MOST_LINES - beside
    if bought + others <= room:
        return None
    for_bought = min(bought, 2)
    left = max(room - for_bought, 1)
    if others <= left:
        return Room(for_bought, 0, others)
    sums = 2 if left > 3 else 1
    return Room(for_bought, sums, left - sums)
