"""Instalments: a charge paid in parts, each by its day."""

from collections.abc import Sequence
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


def shared(due: int, said: Sequence[int | None], days: Sequence[date]) -> tuple[Instalment, ...] | None:
    """Amounts by days, as they were said: None is what the others leave; None where they are not all of it. What does
    not divide goes on the first."""
    open_shares = said.count(None)
    left = due - sum(item for item in said if item is not None)
    if left < open_shares or (left and not open_shares):
        return None
    each, over = divmod(left, open_shares or 1)
    found = list[Instalment]()
    for item, day in zip(said, days, strict=True):
        minor = each + (over > 0) if item is None else item
        over -= item is None
        found.append(Instalment(day, minor))
    return tuple(found)


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
