"""Charges: how far one is paid, derived from its accounts."""

from datetime import UTC, datetime

import pytest

from domain.charges import Charge

SOLD = datetime(2026, 3, 2, 8, tzinfo=UTC)


def charge(due=0, paid=0, refunded=0, waived=0):
    return Charge(1, 2, "10-pack", SOLD, due, paid, refunded, waived)


@pytest.mark.parametrize(
    "accounts, state",
    [
        ({"due": 40_000}, "open"),
        ({"due": 25_000, "paid": 15_000}, "partially_paid"),
        ({"due": 1, "paid": 39_999}, "partially_paid"),
        ({"paid": 40_000}, "paid"),
        ({}, "paid"),
        ({"waived": 40_000}, "waived"),
        ({"paid": 35_000, "waived": 5_000}, "paid"),
        ({"due": 10_000, "waived": 30_000}, "open"),
        ({"due": 10_000, "paid": 10_000, "waived": 20_000}, "partially_paid"),
        ({"paid": 28_000, "refunded": 12_000}, "refunded"),
        ({"refunded": 40_000}, "refunded"),
        ({"refunded": 15_000, "waived": 25_000}, "refunded"),
    ],
)
def test_payment_state(accounts, state):
    assert charge(**accounts).state() == state


def test_the_accounts_add_up_to_its_amount():
    assert charge(due=10, paid=20, refunded=30, waived=40).amount == 100
