"""Instalments: a charge paid in parts, each by its day."""

from datetime import date

from domain import localtime
from domain.charges import Charge, Instalment


def plan(minor: int, count: int, first: date) -> tuple[Instalment, ...]:
    """Equal parts a month apart, the same day of each month (clamped); what does not divide goes on the first ones."""
    each, over = divmod(minor, count)
    return tuple(
        Instalment(localtime.add_months(first, part), each + (1 if part < over else 0))
        for part in range(count)
    )


def owed_by(charge: Charge, day: date) -> int:
    """What should have been paid by the end of a day and was not (minor units)."""
    asked = sum(item.minor for item in charge.instalments if item.day <= day)
    settled = sum(item.minor for item in charge.instalments) - charge.due
    return min(max(0, asked - settled), charge.due)


def next_open(charge: Charge) -> Instalment | None:
    """The first that is not paid in full, with what is missing of it: payments count on the oldest first."""
    settled = sum(item.minor for item in charge.instalments) - charge.due
    for item in charge.instalments:
        if settled < item.minor:
            return Instalment(item.day, item.minor - max(0, settled))
        settled -= item.minor
    return None
