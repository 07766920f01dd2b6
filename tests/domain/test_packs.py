"""Packs: how long they are valid, which one a booking draws on, and the three numbers."""

from datetime import UTC, date, datetime

import pytest

from domain.packs import Balance, Offer, Pack, Units, balance, covers, drawn_on, extended, last_day
from domain.terms import Terms

SOLD = datetime(2026, 3, 2, 8, tzinfo=UTC)


def pack(number=1, *, available=1_000, reserved=0, expires_on=date(2026, 9, 1), sold_at=SOLD, **more):
    units = Units(available=available, reserved=reserved)
    return Pack(number, 7, "10-pack", 40_000, sold_at, date(2026, 3, 2), expires_on, Terms(), units, **more)


@pytest.mark.parametrize(
    "sold_on, months, days, last",
    [
        (date(2026, 3, 2), 6, None, date(2026, 9, 1)),
        (date(2026, 3, 2), 1, None, date(2026, 4, 1)),
        (date(2026, 3, 1), 1, None, date(2026, 3, 31)),
        (date(2026, 1, 31), 1, None, date(2026, 2, 27)),
        (date(2028, 1, 31), 1, None, date(2028, 2, 28)),
        (date(2026, 3, 31), 1, None, date(2026, 4, 29)),
        (date(2026, 8, 31), 6, None, date(2027, 2, 27)),
        (date(2027, 8, 31), 6, None, date(2028, 2, 28)),
        (date(2028, 2, 29), 12, None, date(2029, 2, 27)),
        (date(2028, 2, 29), 48, None, date(2032, 2, 28)),
        (date(2026, 12, 15), 1, None, date(2027, 1, 14)),
        (date(2026, 3, 2), None, 30, date(2026, 3, 31)),
        (date(2026, 3, 2), None, 1, date(2026, 3, 2)),
        (date(2028, 2, 28), None, 2, date(2028, 2, 29)),
        (date(2026, 3, 2), None, None, None),
    ],
)
def test_the_last_day(sold_on, months, days, last):
    assert last_day(sold_on, months, days) == last


@pytest.mark.parametrize(
    "expires_on, today, more, last",
    [
        (date(2026, 9, 1), date(2026, 8, 1), {"days": 14}, date(2026, 9, 15)),
        (date(2026, 9, 1), date(2026, 9, 1), {"days": 14}, date(2026, 9, 15)),
        (date(2026, 9, 1), date(2026, 10, 1), {"days": 14}, date(2026, 10, 15)),
        (date(2026, 1, 31), date(2026, 1, 1), {"months": 1}, date(2026, 2, 28)),
        (None, date(2026, 1, 1), {"days": 14}, None),
    ],
)
def test_extending_counts_from_the_later_of_expiry_and_today(expires_on, today, more, last):
    assert extended(expires_on, today, **more) == last


@pytest.mark.parametrize(
    "day, valid", [(date(2026, 3, 2), True), (date(2026, 9, 1), True), (date(2026, 9, 2), False)]
)
def test_valid_through_its_last_day(day, valid):
    assert pack().valid_on(day) is valid
    assert pack().over(day) is not valid


def test_without_a_last_day_it_never_ends():
    assert pack(expires_on=None).valid_on(date(2999, 1, 1))
    assert not pack(expires_on=None).over(date(2999, 1, 1))


def test_a_pack_whose_sale_was_undone_is_valid_on_no_day():
    assert not pack(ended=True).valid_on(date(2026, 3, 2))


@pytest.mark.parametrize(
    "months, days, day, covered",
    [
        (1, None, date(2026, 4, 1), True),
        (1, None, date(2026, 4, 2), False),
        (None, 7, date(2026, 3, 8), True),
        (None, 7, date(2026, 3, 9), False),
        (None, None, date(2999, 1, 1), True),
    ],
)
def test_which_days_an_offer_covers_when_it_is_sold_today(months, days, day, covered):
    assert covers(Offer(1, "Single", 100, 5_000, months, days), date(2026, 3, 2), day) is covered


FRIDAY = date(2026, 3, 6)
LATER = datetime(2026, 3, 3, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    "held, drawn",
    [
        ([pack(1), pack(2, expires_on=date(2026, 6, 1))], 2),
        ([pack(1, expires_on=None), pack(2)], 2),
        ([pack(1, expires_on=None)], 1),
        ([pack(1, available=0, expires_on=date(2026, 6, 1)), pack(2)], 2),
        ([pack(1, available=50, expires_on=date(2026, 6, 1)), pack(2)], 2),
        ([pack(1, available=0, reserved=100)], None),
        ([pack(1, expires_on=date(2026, 3, 5)), pack(2)], 2),
        ([pack(1, expires_on=FRIDAY), pack(2)], 1),
        ([pack(1, expires_on=date(2026, 3, 5))], None),
        ([pack(1, ended=True), pack(2, expires_on=None)], 2),
        ([pack(1, sold_at=LATER), pack(2)], 2),
        ([pack(2), pack(1)], 1),
        ([], None),
    ],
)
def test_a_booking_draws_on_what_is_valid_that_day_and_expires_first(held, drawn):
    found = drawn_on(held, FRIDAY, 100)
    assert (found.id if found else None) == drawn


def test_half_a_unit_draws_on_a_pack_that_has_half_a_unit():
    found = drawn_on([pack(1, available=50)], FRIDAY, 50)
    assert found is not None
    assert found.id == 1


@pytest.mark.parametrize(
    "held, numbers",
    [
        ([], Balance(0, 0, 0, None)),
        ([pack()], Balance(1_000, 0, 1_000, date(2026, 9, 1))),
        ([pack(available=800, reserved=100)], Balance(900, 100, 800, date(2026, 9, 1))),
        (
            [pack(1, available=150), pack(2, available=0, reserved=100, expires_on=date(2026, 4, 1))],
            Balance(250, 100, 150, date(2026, 4, 1), only_first=True),
        ),
        (
            [pack(1), pack(2, available=0, expires_on=date(2026, 4, 1))],
            Balance(1_000, 0, 1_000, date(2026, 9, 1)),
        ),
        ([pack(1, expires_on=None)], Balance(1_000, 0, 1_000, None)),
        ([pack(1, expires_on=None), pack(2)], Balance(2_000, 0, 2_000, date(2026, 9, 1), only_first=True)),
        ([pack(1, ended=True)], Balance(0, 0, 0, None)),
    ],
)
def test_the_three_numbers_and_what_expires_first(held, numbers):
    assert balance(held) == numbers


def test_granted_is_the_sum_of_all_accounts():
    units = Units(available=1, reserved=2, used=4, expired=8, refunded=16, transferred=32)
    assert (units.left, units.granted) == (3, 63)
