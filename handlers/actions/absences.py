"""What the coach's holidays and weeks of bad weather do to packs: they move the last day by themselves, and say so."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain import localtime
from domain.decision import Notice
from domain.packs import Pack
from handlers.actions.extend import lengthen
from handlers.turn import Turn
from storage import packs

WEEK = 7
"""A block or weather of so many whole days moves packs as a holiday does."""


@dataclass(frozen=True, slots=True)
class Longer:
    """A pack that an absence touches, and its new last day."""

    pack: Pack
    until: date


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
    """Every pack that is valid on a day of the absence, with the days moved that its clock ran."""
    first, days = whole_days(start, end, turn.coach.tz)
    away = [first + timedelta(days=day) for day in range(days)]
    found = []
    for pack in packs.all_packs(turn.uow):
        if pack.ended or pack.expires_on is None or not pack.units.left or pack.expires_on < first:
            continue
        ran = sum(not pack.frozen_on(day) for day in away)
        if ran:
            found.append(Longer(pack, pack.expires_on + timedelta(days=ran)))
    return found


def lengthen_all(turn: Turn, found: list[Longer], why: str) -> None:
    for item in found:
        lengthen(turn, item.pack, item.until, why=why, revive=False)


def tell_all(turn: Turn, found: list[Longer], facts: Mapping[str, object]) -> None:
    """Each client once, with all of his packs."""
    for client_id in dict.fromkeys(item.pack.client_id for item in found):
        own = [item for item in found if item.pack.client_id == client_id]
        turn.tell(client_id, Notice("longer_for_you", {**facts, "longer": own}))
