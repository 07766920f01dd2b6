"""The most sessions a week that a pack's terms allow."""

from collections.abc import Sequence
from datetime import date, timedelta

from domain import localtime
from domain.decision import Notice
from domain.packs import Pack
from domain.session_types import Opening
from storage import bookings
from storage.unit_of_work import UnitOfWork


def full_week(uow: UnitOfWork, openings: Sequence[Opening], drawn: Sequence[Pack]) -> Notice | None:
    """The week (Monday to Sunday, coach's zone) in which a pack would be used more often than agreed; None for none."""
    limited = {pack.id for pack in drawn if pack.terms.weekly_max}
    if not limited:
        return None
    counts: dict[tuple[int, date], int] = {}
    tz = uow.coach.tz
    for item in bookings.of_client(uow, drawn[0].client_id):
        if item.pack_id in limited and item.status not in ("cancelled", "late_cancelled"):
            key = item.pack_id, _monday(localtime.local_day(item.starts_at, tz))
            counts[key] = counts.get(key, 0) + 1
    for opening, pack in zip(openings, drawn, strict=True):
        key = pack.id, _monday(localtime.local_day(opening.slot.start, tz))
        counts[key] = counts.get(key, 0) + 1
        if pack.id in limited and counts[key] > pack.terms.weekly_max:
            facts = {"name": pack.name, "most": pack.terms.weekly_max, "start": opening.slot.start}
            return Notice("week_full", facts)
    return None


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
