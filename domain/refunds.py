"""What unused sessions are worth when they are given back, by the terms of their pack."""

from dataclasses import dataclass

from domain.charges import Charge
from domain.money import share
from domain.packs import Units
from domain.terms import Refunds
from domain.units import ONE


@dataclass(frozen=True, slots=True)
class Refund:
    """`value` of the sessions (minor units): `waived` of it is no longer due, `back` was paid and goes back."""

    value: int
    waived: int
    back: int


def refund(
    rule: Refunds, units: Units, charge: Charge, *, count: int, sold: int, single: int | None
) -> Refund:
    """What `count` (hundredths) of the pack's free sessions are worth. `sold` (hundredths) is what its price was for,
    `single` the price of a single session when it was sold.

    Rounded half up to a minor unit, of all that was given back so far: in parts it is the same as at once. Never more
    than what is due and paid.
    """
    value = {
        "none": 0,
        "pack_price": _at_pack_price(units, charge, count, sold),
        "single_price": _less_used(units, charge, count, sold, single),
    }[rule]
    value = min(value, charge.due + charge.paid)
    waived = min(value, charge.due)
    return Refund(value, waived, value - waived)


def _at_pack_price(units: Units, charge: Charge, count: int, sold: int) -> int:
    before, after = min(units.refunded, sold), min(units.refunded + count, sold)
    return share(charge.amount, after, sold) - share(charge.amount, before, sold)


def _less_used(units: Units, charge: Charge, count: int, sold: int, single: int | None) -> int:
    """The price less what is used or kept at the single price."""
    if single is None:
        return _at_pack_price(units, charge, count, sold)
    kept = units.used + units.left
    after = max(0, charge.amount - share(single, kept - count, ONE))
    return after - max(0, charge.amount - share(single, kept, ONE))
