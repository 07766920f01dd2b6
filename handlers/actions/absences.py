"""What the coach's holidays and weeks of bad weather do to packs: they move the last day by themselves, and say so."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain import localtime
from domain.decision import Notice
from domain.packs import Pack
from handlers.actions.balances import standing_entries
from handlers.actions.extend import lengthen
from handlers.turn import Turn
from storage import ledger, packs

WEEK = 7
"""A block or weather of so many whole days moves packs as a holiday does."""


@dataclass(frozen=True, slots=True)
class Longer:
    """A pack that an absence touches, its new last day, and the days that moved it."""

    pack: Pack
    until: date
    days: list[date]


def whole_days(start: datetime, end: datetime, tz: str) -> tuple[date, int]:
    """The first local day that is away as a whole, and how many are."""
    first = localtime.local_day(start, tz)
    if localtime.day_start(first, tz) < start:
        first += timedelta(days=1)
    return first, max(0, (localtime.local_day(end, tz) - first).days)


def long_enough(turn: Turn, start: datetime, end: datetime, *, holiday: bool) -> bool:
    """Whether an absence moves packs by itself. A week with a clock change is one too; a single day is an illness, or
    a day off, for which nobody is written to."""
    _, days = whole_days(start, end, turn.coach.tz)
    return days > 1 if holiday else days >= WEEK


def lengthened(turn: Turn, start: datetime, end: datetime) -> list[Longer]:
    """Every pack that is valid on a day of the absence, moved by the days on which its clock ran: neither frozen nor
    given for another absence already."""
    first, days = whole_days(start, end, turn.coach.tz)
    away = [first + timedelta(days=day) for day in range(days)]
    given = days_given(turn)
    found = []
    for pack in packs.all_packs(turn.uow):
        if pack.ended or pack.expires_on is None or not pack.units.left or pack.expires_on < first:
            continue
        ran = [day for day in away if not pack.frozen_on(day) and day not in given.get(pack.id, ())]
        if ran:
            found.append(Longer(pack, pack.expires_on + timedelta(days=len(ran)), ran))
    return found


def days_given(turn: Turn) -> dict[int, set[date]]:
    """By pack the days for which absences have moved its last day, those undone left out."""
    found: dict[int, set[date]] = {}
    for entry in standing_entries(ledger.extensions(turn.uow)):
        days = entry.facts.get("days")
        if entry.pack_id is not None and isinstance(days, list):
            found.setdefault(entry.pack_id, set()).update(map(date.fromisoformat, days))
    return found


def lengthen_all(turn: Turn, found: list[Longer], why: str) -> None:
    for item in found:
        lengthen(turn, item.pack, item.until, why=why, revive=False, days=item.days)


def tell_all(turn: Turn, found: list[Longer], facts: Mapping[str, object]) -> None:
    """Each client once, with all of his packs."""
    for client_id in dict.fromkeys(item.pack.client_id for item in found):
        own = [item for item in found if item.pack.client_id == client_id]
        turn.tell(client_id, Notice("longer_for_you", {**facts, "longer": own}))
