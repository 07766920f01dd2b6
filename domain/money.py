"""Money: whole minor units of one currency, never a float."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

# ISO 4217: currencies whose minor unit is not a hundredth.
_EXPONENTS = {
    "BIF": 0,
    "CLP": 0,
    "ISK": 0,
    "JPY": 0,
    "KRW": 0,
    "PYG": 0,
    "UGX": 0,
    "VND": 0,
    "XAF": 0,
    "XOF": 0,
}
_THREE = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"}

MOST_MINOR = 10_000_000_00
"""The largest amount that can be noted, in minor units: a typing slip must not become a debt."""


def exponent(currency: str) -> int:
    """Decimal places of the currency's minor unit (ISO 4217)."""
    return 3 if currency in _THREE else _EXPONENTS.get(currency, 2)


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """`minor` units (cents) of `currency` (ISO 4217 code). Two currencies refuse to add or compare."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if not isinstance(self.minor, int) or isinstance(self.minor, bool):
            raise TypeError("money is counted in whole minor units")

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same(other).minor, self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same(other).minor, self.currency)

    def __bool__(self) -> bool:
        return self.minor != 0

    def _same(self, other: "Money") -> "Money":
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not add")
        return other

    def decimal(self) -> Decimal:
        """The amount in major units, with the currency's decimal places."""
        return Decimal(self.minor).scaleb(-exponent(self.currency))

    @classmethod
    def of(cls, amount: Decimal, currency: str) -> "Money":
        """From major units. Raises ValueError when the amount has a fraction of a minor unit, is not finite or too
        large."""
        try:
            minor = amount.scaleb(exponent(currency))
            whole = minor.to_integral_value()
        except (InvalidOperation, ValueError) as error:
            raise ValueError(f"not an amount: {amount}") from error
        if not amount.is_finite() or minor != whole or abs(whole) > MOST_MINOR:
            raise ValueError(f"not an amount in {currency}: {amount}")
        return cls(int(whole), currency)


def share(minor: int, part: int, whole: int) -> int:
    """`minor` x `part` / `whole`, rounded half up to a minor unit."""
    return int((Decimal(minor) * part / whole).to_integral_value(ROUND_HALF_UP))
