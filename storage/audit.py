"""Recomputes every balance and invariant from the entries alone: what stands beside them must agree."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection, select

from domain.bookings import LIVE
from domain.ledger import ACCOUNTS, NOTED, WORLD
from storage.tables.calendar import bookings, sessions
from storage.tables.ledger import entries, postings
from storage.tables.packs import charges, packs
from storage.tables.people import clients


def audit(connection: Connection) -> list[str]:
    """One line a mismatch, none when all agrees."""
    return [
        *_balances(connection),
        *_held(connection),
        *_entries(connection),
        *_overlaps(connection),
        *_seats(connection),
    ]


def _balances(connection: Connection) -> Iterator[str]:
    """No account below zero, and each equal to the sum of its postings."""
    sums: dict[tuple[int, str, int, str], int] = defaultdict(int)
    for row in connection.execute(select(postings)):
        for account, amount in ((row.source, -row.amount), (row.target, row.amount)):
            if account != WORLD:
                sums[row.coach_id, row.holder, row.holder_id, account] += amount
    kept: dict[tuple[int, str, int, str], int] = {}
    for holder, table in (("pack", packs), ("charge", charges), ("client", clients)):
        for row in connection.execute(select(table)):
            for account in ACCOUNTS[holder]:
                kept[row.coach_id, holder, row.id, account] = getattr(row, account)
    for key in sorted(set(sums) | set(kept)):
        coach, holder, number, account = key
        if sums.get(key, 0) < 0:
            yield f"coach {coach}: {holder} {number}: {account} is {sums[key]} by its postings, below zero"
        if sums.get(key, 0) != kept.get(key, 0):
            said, told = kept.get(key, 0), sums.get(key, 0)
            yield f"coach {coach}: {holder} {number}: {account} is kept as {said}, its postings say {told}"


def _held(connection: Connection) -> Iterator[str]:
    """What a pack has reserved is what its live bookings hold; what it has used is what the others were charged."""
    held: dict[tuple[int, int], int] = defaultdict(int)
    charged: dict[tuple[int, int], int] = defaultdict(int)
    for row in connection.execute(select(bookings)):
        charged[row.coach_id, row.pack_id] += row.charged
        if row.status in LIVE:
            held[row.coach_id, row.pack_id] += row.units
    for row in connection.execute(select(packs)):
        key = (row.coach_id, row.id)
        if row.reserved != held[key]:
            yield f"coach {key[0]}: pack {key[1]}: {row.reserved} reserved, its bookings hold {held[key]}"
        if row.used != charged[key]:
            yield f"coach {key[0]}: pack {key[1]}: {row.used} used, its bookings were charged {charged[key]}"


def _entries(connection: Connection) -> Iterator[str]:
    """Every entry moves something, or is of a kind that only notes, and names who or what caused it."""
    moved = {
        (row.coach_id, row.entry_id)
        for row in connection.execute(select(postings.c.coach_id, postings.c.entry_id))
    }
    for row in connection.execute(select(entries)):
        kind = row.facts.get("undone", row.kind) if row.kind == "undo" else row.kind
        if (row.coach_id, row.id) not in moved and kind not in NOTED:
            yield f"coach {row.coach_id}: entry {row.id} ({row.kind}) moves nothing"
        if not row.actor or not row.cause:
            yield f"coach {row.coach_id}: entry {row.id} ({row.kind}) does not say who or what caused it"


def _overlaps(connection: Connection) -> Iterator[str]:
    """No two sessions of a coach at one time; no live booking in a session that gave its time back."""
    last: dict[int, tuple[int, datetime]] = {}
    active = select(sessions).where(sessions.c.active).order_by(sessions.c.coach_id, sessions.c.starts_at)
    for row in connection.execute(active):
        before = last.get(row.coach_id)
        if before and before[1] > row.starts_at:
            yield f"coach {row.coach_id}: sessions {before[0]} and {row.id} overlap"
        last[row.coach_id] = (row.id, row.ends_at)
    lost = select(bookings.c.coach_id, bookings.c.id).join(
        sessions, (sessions.c.coach_id == bookings.c.coach_id) & (sessions.c.id == bookings.c.session_id)
    )
    for row in connection.execute(lost.where(bookings.c.status.in_(LIVE), ~sessions.c.active)):
        yield f"coach {row.coach_id}: booking {row.id} is live in a session that is not"


def _seats(connection: Connection) -> Iterator[str]:
    """The seats that a session counts as taken are those of its bookings that were not cancelled."""
    sitting: dict[tuple[int, int], int] = defaultdict(int)
    for row in connection.execute(select(bookings)):
        if row.status not in ("cancelled", "late_cancelled"):
            sitting[row.coach_id, row.session_id] += 1
    for row in connection.execute(select(sessions)):
        seats = sitting[row.coach_id, row.id]
        if row.taken != seats:
            yield f"coach {row.coach_id}: session {row.id}: {row.taken} seats taken, its bookings hold {seats}"
