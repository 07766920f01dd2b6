"""The terms of a pack: what a cancel, a move or a no-show costs. Versioned by the coach, frozen on the pack."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any, Literal, Self

GRACE = timedelta(minutes=15)
"""Who asks to cancel before the limit and taps within this time was in time."""

DAY = 24 * 60

Refunds = Literal["none", "pack_price", "single_price"]
PaymentRule = Literal["not_needed", "part", "full", "on_account"]


@dataclass(frozen=True, slots=True)
class Tier:
    """With at least `notice` elapsed minutes before the start, `percent` of the unit is charged."""

    notice: int
    percent: int


@dataclass(frozen=True, slots=True)
class Terms:
    """`cancel` and `move` are tiers, most notice first; less notice than the last tier charges the whole unit.

    `no_show` is the percentage charged; `forgiven` the number of late cancels per pack that are let go by themselves;
    `paid_part` the percentage of the price that must be paid before booking where `payment` is "part"; `ahead` the
    single sessions that may be sold unpaid where it is "on_account". `extras` is the percentage of a session's extras
    that stays after a late cancel or a no-show; `family`: other players may use the pack; `weekly_max`: sessions a week
    (0: any number); `rain`: up to so many minutes played before the rain, that percentage of the unit is used; longer,
    all. `from_first_use`: the validity runs from the first session. `single_price` is what a single session cost when
    the pack was sold (minor units, None: there was none), for a refund by it.
    """

    version: int = 1
    cancel: tuple[Tier, ...] = (Tier(DAY, 0),)
    move: tuple[Tier, ...] = (Tier(DAY, 0),)
    no_show: int = 100
    forgiven: int = 0
    refunds: Refunds = "pack_price"
    transferable: bool = False
    payment: PaymentRule = "not_needed"
    paid_part: int = 50
    ahead: int = 0
    extras: int = 100
    family: bool = True
    weekly_max: int = 0
    rain: tuple[tuple[int, int], ...] = ((15, 0), (30, 50))
    from_first_use: bool = False
    single_price: int | None = None

    def to_json(self) -> dict[str, Any]:
        data = {field.name: getattr(self, field.name) for field in fields(self)}
        for name in ("cancel", "move"):
            data[name] = [[tier.notice, tier.percent] for tier in data[name]]
        data["rain"] = [list(step) for step in self.rain]
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        known = {field.name: data[field.name] for field in fields(cls) if field.name in data}
        for name in ("cancel", "move"):
            if name in known:
                known[name] = tuple(Tier(notice, percent) for notice, percent in known[name])
        if "rain" in known:
            known["rain"] = tuple((minutes, percent) for minutes, percent in known["rain"])
        return cls(**known)


MOST_RULES = 5
"""Of a card that stands in a message with something else; they fit on a phone."""


def rules_behind(terms: Terms) -> int:
    """How many of a card's rules do not stand on its short form: four every card has, the others come where they are
    not as usual."""
    usual = Terms()
    others = (
        terms.no_show != usual.no_show,
        terms.rain != usual.rain,
        terms.payment != usual.payment,
        terms.transferable,
        not terms.family,
        bool(terms.weekly_max),
        terms.extras != usual.extras,
    )
    return max(4 + sum(others) - MOST_RULES, 0)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What ending a booking costs: `percent` of its unit. `free_until` (UTC) is the last moment at which it costs
    nothing, None where it always costs; `limit` the notice in minutes that decided it; `later` the percentage right
    after `free_until`."""

    percent: int
    free_until: datetime | None
    limit: int | None
    asked_at: datetime
    forgiven: bool = False
    later: int = 100

    @property
    def in_time(self) -> bool:
        return self.percent == 0


def free_until(tiers: tuple[Tier, ...], starts_at: datetime) -> datetime | None:
    """The last moment (UTC) at which ending costs nothing: exactly on the limit is free. Elapsed time, so a clock
    change in between moves the wall time."""
    free = [tier.notice for tier in tiers if tier.percent == 0]
    return starts_at - timedelta(minutes=min(free)) if free else None


def percent_at(tiers: tuple[Tier, ...], starts_at: datetime, asked_at: datetime) -> tuple[int, int | None]:
    """The percentage charged for ending at `asked_at`, and the notice (minutes) of the tier that decided."""
    for tier in sorted(tiers, key=lambda tier: -tier.notice):
        if starts_at - asked_at >= timedelta(minutes=tier.notice):
            return tier.percent, tier.notice
    return 100, min((tier.notice for tier in tiers), default=None)


def percent_after_free(tiers: tuple[Tier, ...]) -> int:
    """The percentage charged right after the last moment that is free."""
    free = min((tier.notice for tier in tiers if tier.percent == 0), default=None)
    shorter = [tier for tier in tiers if free is not None and tier.notice < free]
    return max(shorter, key=lambda tier: tier.notice).percent if shorter else 100


def judge(
    terms: Terms, *, starts_at: datetime, asked_at: datetime, moving: bool = False, late_cancels: int = 0
) -> Verdict:
    """What ending a booking costs that starts at `starts_at`, asked for at `asked_at` (both UTC).

    `late_cancels` counts those already forgiven on the pack: while it is below `terms.forgiven`, a late one is let go.
    """
    tiers = terms.move if moving else terms.cancel
    percent, limit = percent_at(tiers, starts_at, asked_at)
    to_forgive = late_cancels < terms.forgiven
    return Verdict(
        0 if to_forgive else percent,
        free_until(tiers, starts_at),
        limit,
        asked_at,
        forgiven=bool(percent) and to_forgive,
        later=0 if to_forgive else percent_after_free(tiers),
    )


def rained_out(terms: Terms, played: int) -> int:
    """The percentage of the unit that a session counts which the rain ended after `played` minutes."""
    return next((percent for minutes, percent in sorted(terms.rain) if played <= minutes), 100)


def asked_in_time(asked_at: datetime, confirmed_at: datetime, held_up: timedelta = timedelta()) -> datetime:
    """The moment that counts: the asking, when the tap came within the grace, otherwise the tap.

    `held_up` is how long the asking was on its way: nobody can tap an answer that he has not seen.
    """
    return asked_at if confirmed_at - asked_at <= GRACE + held_up else confirmed_at
