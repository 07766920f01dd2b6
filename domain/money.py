"""Money: whole minor units of one currency, never a float."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

# ISO 4217: currencies whose minor unit is not a hundredth.
_EXPONENTS = {
    "BIF": 0,
    "CLP": 0,
    "DJF": 0,
    "GNF": 0,
    "ISK": 0,
    "JPY": 0,
    "KMF": 0,
    "KRW": 0,
    "PYG": 0,
    "RWF": 0,
    "UGX": 0,
    "UYI": 0,
    "VND": 0,
    "VUV": 0,
    "XAF": 0,
    "XOF": 0,
    "XPF": 0,
}
_THREE = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"}

MOST_MINOR = 10_000_000_00
"""Amounts stay below this, in minor units: a typing slip must not become a debt."""


def exponent(currency: str) -> int:
    """Decimal places of the currency's minor unit (ISO 4217)."""
    return 3 if currency in _THREE else _EXPONENTS.get(currency, 2)


@dataclass(frozen=True, slots=True)
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

    def __lt__(self, other: "Money") -> bool:
        return self.minor < self._same(other).minor

    def __le__(self, other: "Money") -> bool:
        return self.minor <= self._same(other).minor

    def __bool__(self) -> bool:
        return self.minor != 0

    def _same(self, other: "Money") -> "Money":
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not mix")
        return other

    def decimal(self) -> Decimal:
        """The amount in major units, with the currency's decimal places."""
        return Decimal(self.minor).scaleb(-exponent(self.currency))

    @classmethod
    def of(cls, amount: Decimal, currency: str) -> "Money":
        """From major units. Raises ValueError when the amount has a fraction of a minor unit, is not finite or too
        large."""
        places = exponent(currency)
        # Compared before anything is computed: arithmetic rounds to 28 digits, a comparison is exact.
        if not amount.is_finite() or not -MOST_MINOR < amount < MOST_MINOR:
            raise ValueError(f"not an amount in {currency}: {amount}")
        whole = amount.quantize(Decimal(1).scaleb(-places))
        minor = int(whole.scaleb(places))
        if whole != amount or abs(minor) >= MOST_MINOR:
            raise ValueError(f"not an amount in {currency}: {amount}")
        return cls(minor, currency)


def recast(minor: int, old: str, new: str) -> int:
    """The same number in another currency ("400" stays "400"), in its minor units, rounded half up."""
    return int(Decimal(minor).scaleb(exponent(new) - exponent(old)).to_integral_value(ROUND_HALF_UP))


def less_percent(minor: int, percent: Decimal) -> int:
    """What is left of an amount with so many percent off: the rest is rounded half up to a minor unit."""
    return int((Decimal(minor) * (100 - percent) / 100).to_integral_value(ROUND_HALF_UP))


def share(minor: int, part: int, whole: int) -> int:
    """`minor` x `part` / `whole`, rounded half up to a minor unit."""
    return int((Decimal(minor) * part / whole).to_integral_value(ROUND_HALF_UP))
