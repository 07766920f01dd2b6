"""Units: sessions owed, counted in whole hundredths so that half sessions and tiers are exact."""

from decimal import Decimal

ONE = 100
"""One session, in hundredths."""


def decimal(hundredths: int) -> Decimal:
    """Hundredths as a decimal number of sessions with two places: 150 -> 1.50."""
    return Decimal(hundredths).scaleb(-2)


def of(amount: Decimal) -> int:
    """A decimal number of sessions in hundredths; ValueError for a finer fraction, nothing or less, or over 1,000."""
    if not amount.is_finite() or amount <= 0 or amount > 1000:
        raise ValueError(f"not a number of sessions: {amount}")
    whole = amount.quantize(Decimal("0.01"))
    if whole != amount:
        raise ValueError(f"finer than a hundredth of a session: {amount}")
    return int(whole.scaleb(2))


def part(hundredths: int, percent: int) -> int:
    """`percent` of a number of hundredths, half up: the charged part of a late cancel."""
    return (hundredths * percent + 50) // 100
