"""Charges: what a client is asked to pay, and how far it is paid."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from domain.terms import Terms

PaymentState = Literal["open", "partially_paid", "paid", "refunded", "waived"]


@dataclass(frozen=True, slots=True)
class Instalment:
    """`minor` units of the coach's currency, to be paid by `day`."""

    day: date
    minor: int


@dataclass(frozen=True, slots=True)
class Charge:
    """A pack's price or a fee, in minor units of the coach's currency. `due + paid + refunded + waived` is its amount.

    `label` is what it is for (the offer's name, "court fee"); `created_at` (UTC) decides what is oldest.
    """

    id: int
    client_id: int
    label: str
    created_at: datetime
    due: int
    paid: int = 0
    refunded: int = 0
    waived: int = 0
    pack_id: int | None = None
    booking_id: int | None = None
    instalments: tuple[Instalment, ...] = ()

    @property
    def amount(self) -> int:
        return self.due + self.paid + self.refunded + self.waived

    def missing_before(self, terms: Terms) -> int:
        """What has to be paid yet (minor units) before a pack of these terms can be booked on; what was written off
        counts as paid."""
        if terms.payment not in ("part", "full"):
            return 0
        needed = self.amount if terms.payment == "full" else self.amount * terms.paid_part // 100
        return max(needed - (self.amount - self.due), 0)

    def state(self) -> PaymentState:
        """Derived, never stored. A charge of nothing counts as paid."""
        if self.refunded:
            return "refunded"
        if self.due:
            return "partially_paid" if self.paid else "open"
        return "waived" if self.waived and not self.paid else "paid"
