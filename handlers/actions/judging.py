"""What ending a booking would cost, by the terms of its pack."""

from dataclasses import replace
from datetime import datetime

from domain.bookings import Booking
from domain.packs import Pack
from domain.terms import Verdict, judge
from handlers.turn import Turn


def verdicts_for(turn: Turn, meant: list[Booking], held: dict[int, Pack], asked: datetime) -> list[Verdict]:
    """One after the other, as they will be ended: each late cancel that is let go uses up one of the pack's."""
    packs_then, verdicts = dict(held), []
    for item in meant:
        pack = packs_then[item.pack_id]
        verdict = verdict_for(turn, item, pack, asked)
        if verdict.forgiven:
            packs_then[pack.id] = replace(pack, forgiven=pack.forgiven + 1)
        verdicts.append(verdict)
    return verdicts


def verdict_for(
    turn: Turn,
    booking: Booking,
    pack: Pack,
    asked: datetime,
    *,
    moving: bool = False,
    by_client: bool | None = None,
) -> Verdict:
    """By the pack's own terms; what the coach ends is always free, and so is a request he has not answered.
    `by_client`: who wants it, where that is not who writes."""
    verdict = judge(
        pack.terms, starts_at=booking.starts_at, asked_at=asked, moving=moving, late_cancels=pack.forgiven
    )
    free = turn.is_coach if by_client is None else not by_client
    if free or booking.status == "requested":
        return Verdict(0, verdict.free_until, None, asked, later=0)
    return verdict
