"""Prices and offers as a coach says them: an amount, a discount in percent, an offer that stands on no list."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from domain import localtime
from domain.decision import Refusal
from domain.intents import Request
from domain.money import Money, less_percent
from domain.packs import Offer
from domain.units import ONE, of
from handlers.actions.last_days import last_day
from handlers.turn import Turn
from handlers.understand.cues.extents import FREE_OF_CHARGE
from handlers.understand.discounts import percent_said, says_discount


@dataclass(frozen=True, slots=True)
class Discount:
    """`percent` off, of what cost `was` (minor units); `promised` for the client's next pack."""

    percent: Decimal
    was: int = 0
    promised: bool = False

    def on(self, offer: Offer) -> Offer:
        """The offer at the lower price, rounded half up to a minor unit."""
        return replace(offer, price=less_percent(offer.price, self.percent))


def percent_in(text: str) -> Discount | None:
    """None where no percentage was said; Refusal for one that is none of a price."""
    percent = percent_said(text)
    if percent is None:
        return None
    if not 0 < percent <= 100:
        raise Refusal("bad_percent")
    return Discount(percent)


def without_percent(request: Request, off: Discount | None) -> Request:
    """The number of the percentage is no price."""
    return replace(request, amount=None) if off and request.amount in (off.percent, -off.percent) else request


def promised_off(turn: Turn, offer: Offer, client_id: int) -> Discount | None:
    """What the coach promised off the client's next pack, where the offer stands at its own price."""
    percent = turn.client(client_id).next_off
    if not percent or not offer.price or offer not in turn.coach.offers:
        return None
    return Discount(Decimal(percent) / ONE, offer.price, promised=True)


def takes_back(text: str) -> bool:
    """ "Cancel the 10% discount": about money, and no session."""
    return says_discount(text)


def named_offers(offers: Sequence[Offer], text: str) -> list[Offer]:
    """Those whose names are said, also in the plural."""
    return [
        offer
        for offer in offers
        if re.search(rf"(?<!\w){re.escape(offer.name)}s?(?!\w)", text, re.IGNORECASE)
    ]


def for_nothing(request: Request) -> Request:
    """ "Sell Noah a single, free": a price of 0, unless another was said."""
    free = request.amount is None and FREE_OF_CHARGE.search(request.text)
    return replace(request, amount=Decimal(0)) if free else request


def meant_offers(turn: Turn, request: Request) -> list[Offer]:
    """Those that were named; of "Noah wants 5 sessions" those that have a price for so many."""
    listed = turn.coach.offers
    named = [offer for offer in listed if offer.id in request.offers]
    if named or not request.units or request.amount is not None:
        return named
    return [offer for offer in listed if offer.units == request.units * ONE and not offer.type_id]


def own_offer(turn: Turn, request: Request) -> Offer | None:
    """ "7 sessions for 300 until 31 may": what stands on no list, or the offer of so many at the price that was
    said; None where none was."""
    if not request.units or request.amount is None:
        return None
    price = price_of(request.amount, request.currency, turn.coach.currency)
    try:
        units = of(request.units)
    except ValueError:
        return None
    days = days_said(turn, request)
    listed = [offer for offer in turn.coach.offers if offer.units == units and not offer.type_id]
    if listed and days is None:
        return replace(listed[0], price=price)
    return Offer(0, f"{request.units.normalize():f}-pack", units, price, days=days)


def days_said(turn: Turn, request: Request) -> int | None:
    """Of "until 31 may": how long that is from today, that day included; Refusal for one that is over."""
    tz = turn.coach.tz
    last = next((last_day(said, request.text, tz) for said in request.times if said.date_said), None)
    if last is None:
        return None
    days = (last - localtime.local_day(turn.now, tz)).days + 1
    if days < 1:
        raise Refusal("wait_over")
    return days


def price_of(amount: Decimal, currency: str | None, own: str, *, nothing: bool = True) -> int:
    """Minor units of what was said, or a Refusal that says what to do. `nothing`: whether 0 may be said."""
    if currency is not None and currency != own:
        raise Refusal("other_currency", currency=own)
    try:
        minor = Money.of(amount, own).minor
    except ValueError as error:
        raise Refusal("bad_amount", currency=own) from error
    if minor < 0 or (minor == 0 and not nothing):
        raise Refusal("bad_amount", currency=own)
    return minor
