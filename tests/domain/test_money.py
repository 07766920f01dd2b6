"""Amounts: exact in every currency, refused when they are none."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.money import MOST_MINOR, Money, exponent, share


@pytest.mark.parametrize(
    "said, currency, minor",
    [
        ("400", "EUR", 40_000),
        ("12.5", "EUR", 1_250),
        ("0.01", "EUR", 1),
        ("12.50", "CHF", 1_250),
        ("1E+2", "EUR", 10_000),
        ("0", "EUR", 0),
        ("-5", "EUR", -500),
        ("4000", "JPY", 4_000),
        ("4000.0", "JPY", 4_000),
        ("1.234", "KWD", 1_234),
        ("500", "XPF", 500),
        ("9999999.99", "EUR", MOST_MINOR - 1),
    ],
)
def test_an_amount_in_minor_units(said, currency, minor):
    assert Money.of(Decimal(said), currency) == Money(minor, currency)


@pytest.mark.parametrize(
    "said, currency",
    [
        ("0.001", "EUR"),
        ("1.005", "EUR"),
        ("0.5", "JPY"),
        ("1.2345", "KWD"),
        ("1e9", "EUR"),
        ("1e9", "JPY"),
        ("-1e9", "EUR"),
        ("10000000.00", "EUR"),
        ("1e999999", "EUR"),
        ("1e-999999", "EUR"),
        ("0.0100000000000000000000000000000000000001", "EUR"),
        ("NaN", "EUR"),
        ("sNaN", "EUR"),
        ("Infinity", "EUR"),
        ("-Infinity", "EUR"),
    ],
)
def test_what_is_no_amount(said, currency):
    with pytest.raises(ValueError, match="not an amount"):
        Money.of(Decimal(said), currency)


@pytest.mark.parametrize(
    "currency, places",
    [
        ("EUR", 2),
        ("USD", 2),
        ("JPY", 0),
        ("KRW", 0),
        ("RWF", 0),
        ("UYI", 0),
        ("XAF", 0),
        ("BHD", 3),
        ("TND", 3),
    ],
)
def test_places_of_a_currency(currency, places):
    assert exponent(currency) == places


@pytest.mark.parametrize(
    "money, shown",
    [
        (Money(40_000, "EUR"), "400.00"),
        (Money(1, "EUR"), "0.01"),
        (Money(-500, "EUR"), "-5.00"),
        (Money(4_000, "JPY"), "4000"),
        (Money(1_234, "KWD"), "1.234"),
    ],
)
def test_an_amount_in_major_units(money, shown):
    assert str(money.decimal()) == shown


def test_adding_and_taking_away():
    assert Money(40_000, "EUR") + Money(150, "EUR") == Money(40_150, "EUR")
    assert Money(100, "EUR") - Money(150, "EUR") == Money(-50, "EUR")
    assert not Money(0, "EUR")
    assert Money(-1, "EUR")


def test_comparing():
    assert Money(1, "EUR") < Money(2, "EUR")
    assert Money(2, "EUR") > Money(1, "EUR")
    assert Money(2, "EUR") <= Money(2, "EUR")
    assert Money(2, "EUR") >= Money(1, "EUR")
    assert not Money(2, "EUR") < Money(2, "EUR")
    assert Money(1, "EUR") != Money(1, "USD")


@pytest.mark.parametrize(
    "mix",
    [
        lambda a, b: a + b,
        lambda a, b: a - b,
        lambda a, b: a < b,
        lambda a, b: a <= b,
        lambda a, b: a > b,
        lambda a, b: a >= b,
        lambda a, b: max(a, b),
        lambda a, b: sorted([a, b]),
    ],
)
def test_two_currencies_do_not_mix(mix):
    with pytest.raises(ValueError, match="do not mix"):
        mix(Money(1, "EUR"), Money(2, "USD"))


@pytest.mark.parametrize("minor", [1.0, "1", True, None, Decimal(1)])
def test_money_is_counted_in_whole_minor_units(minor):
    with pytest.raises(TypeError):
        Money(minor, "EUR")


@pytest.mark.parametrize(
    "minor, part, whole, expected",
    [
        (40_000, 3, 10, 12_000),
        (10_000, 1, 3, 3_333),
        (10_000, 2, 3, 6_667),
        (5, 1, 2, 3),
        (15, 1, 10, 2),
        (0, 1, 3, 0),
        (40_000, 10, 10, 40_000),
    ],
)
def test_a_share_is_rounded_half_up(minor, part, whole, expected):
    assert share(minor, part, whole) == expected


@given(some.integers(-MOST_MINOR + 1, MOST_MINOR - 1), some.sampled_from(["EUR", "USD", "JPY", "KWD"]))
def test_minor_units_and_back(minor, currency):
    money = Money(minor, currency)
    assert Money.of(money.decimal(), currency) == money
