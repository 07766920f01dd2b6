"""What ending sessions costs, by the terms of their packs, and whether that is more than what was shown."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from domain.bookings import Booking, charge_of
from domain.intents import Json, Tap
from domain.packs import Pack
from domain.terms import Verdict, judge
from handlers.actions.extras import kept_after
from handlers.turn import Turn


@dataclass(frozen=True, slots=True)
class Cost:
    """Of several sessions ended at one moment: a verdict for each, `charged` and `later` (right after what is free) in
    hundredths of a session, the extras that stay in minor units. `undecided`: the coach decides, since nobody accepted
    the rules."""

    verdicts: list[Verdict]
    charged: int
    later: int
    fee_stays: int
    undecided: bool

    @property
    def verdict(self) -> Verdict:
        """The dearest of them."""
        return max(self.verdicts, key=lambda verdict: verdict.percent)

    def told(self, now: datetime) -> Json:
        """For the tap under the proposal: the most that it says the ending may cost, sessions and extras. What it costs
        after the free time is said of one session, as long as that time is not over."""
        free_until = self.verdict.free_until
        ahead = len(self.verdicts) == 1 and free_until is not None and free_until > now
        return [max(self._now[0], self.later if ahead else 0), self._now[1]]

    def dearer(self, tap: Tap) -> bool:
        """Whether it costs by now more than was said above the button: nobody agrees to what he has not seen."""
        told = tap.data.get("told")
        most = told if isinstance(told, list) else [0, 0]
        return any(cost > said for cost, said in zip(self._now, most, strict=True) if isinstance(said, int))

    @property
    def _now(self) -> tuple[int, int]:
        return (0, 0) if self.undecided else (self.charged, self.fee_stays)


def cost_of(
    turn: Turn, meant: list[Booking], held: Mapping[int, Pack], asked: datetime, *, moving: bool = False
) -> Cost:
    """Of ending these bookings as asked for at `asked`."""
    verdicts = verdicts_for(turn, meant, held, asked, moving=moving)
    pairs = list(zip(meant, verdicts, strict=True))
    charged = sum(charge_of(item, verdict.percent) for item, verdict in pairs)
    return Cost(
        verdicts,
        charged,
        later=sum(charge_of(item, verdict.later) for item, verdict in pairs),
        fee_stays=sum(
            item.fee * kept_after(held[item.pack_id].terms, charged=verdict.percent > 0) // 100
            for item, verdict in pairs
        ),
        undecided=charged > 0 and any(held[item.pack_id].accepted_at is None for item in meant),
    )


def verdicts_for(
    turn: Turn, meant: list[Booking], held: Mapping[int, Pack], asked: datetime, *, moving: bool
) -> list[Verdict]:
    """One after the other, as they will be ended: each late cancel that is let go uses up one of the pack's."""
    packs_then, verdicts = dict(held), []
    for item in meant:
        pack = packs_then[item.pack_id]
        verdict = verdict_for(turn, item, pack, asked, moving=moving)
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
