"""Which currencies there are."""

from functools import cache

from babel.numbers import list_currencies

_NO_MONEY = frozenset(("XXX", "XTS"))
"""Codes that stand for none, and for tests."""


@cache
def is_currency(code: str) -> bool:
    """Whether three capital letters name a currency (ISO 4217)."""
    return code not in _NO_MONEY and code in list_currencies()
