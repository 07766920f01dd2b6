"""Offers, and packs: offers once sold, price and terms frozen."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from domain import localtime
from domain.terms import Terms


@dataclass(frozen=True, slots=True)
class Offer:
    """What a coach sells: `units` in hundredths, `price` in minor units of his currency, validity in months or days
    (neither: it never expires)."""

    id: int
    name: str
    units: int
    price: int
    months: int | None = None
    days: int | None = None
    type_id: int = 0
    """The session type it is for; 0: any."""


@dataclass(frozen=True, slots=True)
class Units:
    """A pack's accounts, in hundredths."""

    available: int = 0
    reserved: int = 0
    used: int = 0
    expired: int = 0
    refunded: int = 0
    transferred: int = 0

    @property
    def left(self) -> int:
        return self.available + self.reserved

    @property
    def granted(self) -> int:
        return self.left + self.used + self.expired + self.refunded + self.transferred


@dataclass(frozen=True, slots=True)
class Pack:
    """A sold pack. `expires_on` is its last day in the coach's zone (None: never, or not before its first use); `price`
    in minor units; `accepted_at` the moment at which its client agreed to its terms. `months` and `days` are its
    validity. It pauses from `frozen_from` until `frozen_until`, the day on which its clock runs again."""

    id: int
    client_id: int
    name: str
    price: int
    sold_at: datetime
    sold_on: date
    expires_on: date | None
    terms: Terms
    units: Units = field(default_factory=Units)
    accepted_at: datetime | None = None
    forgiven: int = 0
    ended: bool = False
    type_id: int = 0
    months: int | None = None
    days: int | None = None
    frozen_from: date | None = None
    frozen_until: date | None = None

    def valid_on(self, day: date) -> bool:
        """Whether a session on that day can draw on it; one that is booked already stays."""
        return (
            not self.ended and (self.expires_on is None or day <= self.expires_on) and not self.frozen_on(day)
        )

    def frozen_on(self, day: date) -> bool:
        if self.frozen_from is None or self.frozen_until is None:
            return False
        return self.frozen_from <= day < self.frozen_until

    @property
    def waits_for_first_use(self) -> bool:
        """Whether its time has not begun to run."""
        return self.terms.from_first_use and self.expires_on is None and bool(self.months or self.days)

    def over(self, today: date) -> bool:
        """Whether its last day has passed."""
        return self.expires_on is not None and today > self.expires_on

    def ends_by(self, today: date) -> bool:
        """Whether its last day is here or has passed: nobody can use any more what comes back today."""
        return self.expires_on is not None and today >= self.expires_on


def last_day(sold_on: date, months: int | None, days: int | None) -> date | None:
    """The last day of validity. Six months from 2 March is 1 September: same day of the month, clamped, less one."""
    if months:
        return localtime.add_months(sold_on, months) - timedelta(days=1)
    return sold_on + timedelta(days=days - 1) if days else None


def covers(offer: Offer, sold_on: date, day: date) -> bool:
    """Whether the offer, sold on one day, is still valid on another."""
    last = last_day(sold_on, offer.months, offer.days)
    return last is None or day <= last


def drawn_on(
    packs: Iterable[Pack], day: date, units: int, *, type_id: int = 0, for_player: bool = False
) -> Pack | None:
    """The pack a booking on `day` (coach's zone) draws on: valid that day, for that type of session, for a player other
    than its client only where its terms share it, enough free units, expiring first."""
    fitting = [
        pack
        for pack in packs
        if pack.valid_on(day)
        and pack.units.available >= units
        and pack.type_id in (0, type_id)
        and (pack.terms.family or not for_player)
    ]
    return min(fitting, key=lambda pack: (pack.expires_on or date.max, pack.sold_at, pack.id), default=None)


@dataclass(frozen=True, slots=True)
class Balance:
    """The three numbers of a client, in hundredths, and the last day of what expires first."""

    left: int
    booked: int
    free: int
    expires_on: date | None
    only_first: bool = False
    """Whether some of what is left ends later, or never."""


def balance(packs: Iterable[Pack]) -> Balance:
    live = [pack for pack in packs if not pack.ended and pack.units.left]
    first = min((pack.expires_on for pack in live if pack.expires_on), default=None)
    return Balance(
        left=sum(pack.units.left for pack in live),
        booked=sum(pack.units.reserved for pack in live),
        free=sum(pack.units.available for pack in live),
        expires_on=first,
        only_first=first is not None and any(pack.expires_on != first for pack in live),
    )


GRACE_AFTER_COACH = 14
"""Days a pack that is over, or ends today, gets when its coach or the weather was why a unit comes back."""


def extended(expires_on: date | None, today: date, *, days: int = 0, months: int = 0) -> date | None:
    """A new last day, counted from the later of expiry and today."""
    if expires_on is None:
        return None
    start = max(expires_on, today)
    return localtime.add_months(start, months) + timedelta(days=days)
