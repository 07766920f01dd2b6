"""The table of events: what each posts, to the hundredth and to the cent."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domain import ledger
from domain.charges import Charge
from domain.ledger import Entry, Overdrawn, Posting

EMMA, PACK, CHARGE, FEE = 1, 10, 20, 21
AT = datetime(2026, 3, 2, 8, tzinfo=UTC)


def pack(source, target, units, number=PACK):
    return Posting("pack", number, source, target, units)


def money(source, target, minor, number=CHARGE):
    return Posting("charge", number, source, target, minor)


def credit(source, target, minor):
    return Posting("client", EMMA, source, target, minor)


def charge(number=CHARGE, due=40_000, days=0, **accounts):
    return Charge(number, EMMA, "10-pack", AT + timedelta(days=days), due, **accounts)


EVENTS = {
    "sell 10 for 400": (
        [*ledger.grant(PACK, 1_000), *ledger.charge(CHARGE, 40_000)],
        [pack("world", "available", 1_000), money("world", "due", 40_000)],
    ),
    "sold for nothing": (ledger.charge(CHARGE, 0), []),
    "payment of 150": (ledger.pay(EMMA, 15_000, [charge()]), [money("due", "paid", 15_000)]),
    "payment of exactly what is due": (ledger.pay(EMMA, 40_000, [charge()]), [money("due", "paid", 40_000)]),
    "payment of more": (
        ledger.pay(EMMA, 45_000, [charge()]),
        [money("due", "paid", 40_000), credit("world", "credit", 5_000)],
    ),
    "payment where nothing is due": (ledger.pay(EMMA, 5_000, []), [credit("world", "credit", 5_000)]),
    "payment where all is paid": (
        ledger.pay(EMMA, 5_000, [charge(due=0, paid=40_000)]),
        [credit("world", "credit", 5_000)],
    ),
    "payment, oldest charge first": (
        ledger.pay(EMMA, 41_000, [charge(FEE, 1_500, days=1), charge()]),
        [money("due", "paid", 40_000), money("due", "paid", 1_000, FEE)],
    ),
    "payment, of one moment the first made first": (
        ledger.pay(EMMA, 1_000, [charge(FEE, 1_500), charge()]),
        [money("due", "paid", 1_000)],
    ),
    "payment, one charge named": (
        ledger.pay(EMMA, 2_000, [charge(), charge(FEE, 1_500, days=1)], first=[FEE]),
        [money("due", "paid", 1_500, FEE), money("due", "paid", 500)],
    ),
    "credit used": (
        ledger.use_credit(EMMA, 5_000, [charge()]),
        [credit("credit", "world", 5_000), money("due", "paid", 5_000)],
    ),
    "more credit than is due": (
        ledger.use_credit(EMMA, 5_000, [charge(FEE, 1_500)]),
        [credit("credit", "world", 1_500), money("due", "paid", 1_500, FEE)],
    ),
    "credit where nothing is due": (ledger.use_credit(EMMA, 5_000, []), []),
    "no credit": (ledger.use_credit(EMMA, 0, [charge()]), []),
    "credit paid out": (ledger.pay_out(EMMA, 5_000), [credit("credit", "world", 5_000)]),
    "court fee": (ledger.charge(FEE, 1_500), [money("world", "due", 1_500, FEE)]),
    "booked": (ledger.reserve(PACK, 100), [pack("available", "reserved", 100)]),
    "declined or lapsed": (ledger.release(PACK, 100), [pack("reserved", "available", 100)]),
    "declined after the pack's end": (
        ledger.release(PACK, 100, expired=True),
        [pack("reserved", "available", 100), pack("available", "expired", 100)],
    ),
    "attended": (ledger.use(PACK, 100), [pack("reserved", "used", 100)]),
    "late, all of it": (ledger.release(PACK, 100, charged=100), [pack("reserved", "used", 100)]),
    "late, half of it": (
        ledger.release(PACK, 100, charged=50),
        [pack("reserved", "used", 50), pack("reserved", "available", 50)],
    ),
    "late, half of it, after the pack's end": (
        ledger.release(PACK, 100, charged=50, expired=True),
        [pack("reserved", "used", 50), pack("reserved", "available", 50), pack("available", "expired", 50)],
    ),
    "20 of 60 minutes": (
        ledger.release(PACK, 100, charged=33),
        [pack("reserved", "used", 33), pack("reserved", "available", 67)],
    ),
    "forgiven": (ledger.give_back(PACK, 100), [pack("used", "available", 100)]),
    "forgiven after the pack's end": (
        ledger.give_back(PACK, 100, expired=True),
        [pack("used", "available", 100), pack("available", "expired", 100)],
    ),
    "expired": (ledger.expire(PACK, 700), [pack("available", "expired", 700)]),
    "extended after expiry": (ledger.revive(PACK, 700), [pack("expired", "available", 700)]),
    "extra dropped, unpaid": (ledger.waive(FEE, 1_500), [money("due", "waived", 1_500, FEE)]),
    "extra dropped, nothing due": (ledger.waive(FEE, 0), []),
    "extra dropped, paid": (
        ledger.to_credit(EMMA, FEE, 1_500),
        [money("paid", "refunded", 1_500, FEE), credit("world", "credit", 1_500)],
    ),
    "extra dropped, nothing paid": (ledger.to_credit(EMMA, FEE, 0), []),
    "refunded, paid out": (
        ledger.refund(PACK, 300, charge(due=0, paid=40_000), 12_000, as_credit=False),
        [pack("available", "refunded", 300), money("paid", "refunded", 12_000)],
    ),
    "refunded, as credit": (
        ledger.refund(PACK, 300, charge(due=0, paid=40_000), 12_000, as_credit=True),
        [
            pack("available", "refunded", 300),
            money("paid", "refunded", 12_000),
            credit("world", "credit", 12_000),
        ],
    ),
    "refunded, what is due first": (
        ledger.refund(PACK, 300, charge(due=5_000, paid=35_000), 12_000, as_credit=False),
        [pack("available", "refunded", 300), money("due", "waived", 5_000), money("paid", "refunded", 7_000)],
    ),
    "refunded, all still due": (
        ledger.refund(PACK, 300, charge(), 12_000, as_credit=True),
        [pack("available", "refunded", 300), money("due", "waived", 12_000)],
    ),
    "refunded, no more than was paid": (
        ledger.refund(PACK, 300, charge(due=0, paid=10_000, waived=30_000), 12_000, as_credit=False),
        [pack("available", "refunded", 300), money("paid", "refunded", 10_000)],
    ),
    "transferred, the giver": (ledger.transfer(PACK, 200), [pack("available", "transferred", 200)]),
    "transferred, the receiver": (ledger.grant(11, 200), [pack("world", "available", 200, 11)]),
    "units added": (ledger.adjust(PACK, 100), [pack("world", "available", 100)]),
    "units taken away": (ledger.adjust(PACK, -100), [pack("available", "world", 100)]),
    "money added": (ledger.adjust_charge(CHARGE, 500), [money("world", "due", 500)]),
    "money taken away": (ledger.adjust_charge(CHARGE, -500), [money("due", "world", 500)]),
    "written off": (ledger.waive(CHARGE, 25_000), [money("due", "waived", 25_000)]),
    "paid after all": (
        ledger.pay_after_all(CHARGE, 25_000),
        [money("waived", "due", 25_000), money("due", "paid", 25_000)],
    ),
}


@pytest.mark.parametrize("event", EVENTS)
def test_what_an_event_posts(event):
    posted, expected = EVENTS[event]
    assert posted == expected


def entry(*postings, **facts):
    given: dict[str, Any] = {
        "id": 5,
        "at": AT,
        "kind": "sale",
        "client_id": EMMA,
        "actor": "coach",
        "cause": "telegram:1",
    }
    return Entry(postings=tuple(postings), **(given | facts))


@pytest.mark.parametrize(
    "postings, units, minor",
    [
        ([*ledger.grant(PACK, 1_000), *ledger.charge(CHARGE, 40_000)], 1_000, 40_000),
        (ledger.reserve(PACK, 100), 0, 0),
        (ledger.use(PACK, 100), -100, 0),
        (ledger.release(PACK, 100, charged=50), -50, 0),
        (ledger.release(PACK, 100), 0, 0),
        (ledger.release(PACK, 100, expired=True), -100, 0),
        (ledger.give_back(PACK, 100), 100, 0),
        (ledger.give_back(PACK, 100, expired=True), 0, 0),
        (ledger.expire(PACK, 700), -700, 0),
        (ledger.revive(PACK, 700), 700, 0),
        (ledger.pay(EMMA, 45_000, [charge()]), 0, -40_000),
        (ledger.use_credit(EMMA, 5_000, [charge()]), 0, -5_000),
        (ledger.waive(CHARGE, 100), 0, -100),
        (ledger.pay_after_all(CHARGE, 100), 0, 0),
        (ledger.pay_out(EMMA, 100), 0, 0),
        (ledger.transfer(PACK, 200), -200, 0),
        (ledger.refund(PACK, 300, charge(due=5_000, paid=35_000), 12_000, as_credit=True), -300, -5_000),
    ],
)
def test_what_an_entry_changes_of_left_and_of_owed(postings, units, minor):
    assert (entry(*postings).units(), entry(*postings).money()) == (units, minor)


def test_a_reversal_turns_every_posting_round_and_says_what_it_undoes():
    sale = entry(
        pack("world", "available", 1_000),
        money("world", "due", 40_000),
        pack_id=PACK,
        charge_id=CHARGE,
        rule="rules v1",
        facts={"price": 40_000},
        command=4,
    )
    later = AT + timedelta(hours=1)
    assert ledger.reversal(
        sale, new_id=9, at=later, actor="coach", cause="telegram:2", command=None
    ) == Entry(
        id=9,
        at=later,
        kind="undo",
        client_id=EMMA,
        postings=(money("due", "world", 40_000), pack("available", "world", 1_000)),
        actor="coach",
        cause="telegram:2",
        pack_id=PACK,
        charge_id=CHARGE,
        rule="rules v1",
        facts={"undone": "sale", "price": 40_000},
        reverses=5,
        command=None,
    )


@pytest.mark.parametrize("amount", [0, -1])
def test_a_posting_moves_a_positive_amount(amount):
    with pytest.raises(ValueError, match="positive"):
        pack("available", "reserved", amount)


@pytest.mark.parametrize(
    "holder, source, target",
    [
        ("pack", "available", "available"),
        ("pack", "available", "paid"),
        ("pack", "due", "available"),
        ("charge", "due", "used"),
        ("charge", "credit", "due"),
        ("client", "credit", "paid"),
        ("client", "world", "due"),
    ],
)
def test_a_posting_moves_between_two_accounts_of_its_holder(holder, source, target):
    with pytest.raises(ValueError, match="account"):
        Posting(holder, 1, source, target, 100)


def test_balances_follow_the_postings():
    balances: ledger.Balances = {}
    ledger.apply(balances, [pack("world", "available", 1_000), pack("available", "reserved", 100)])
    assert balances == {("pack", PACK, "available"): 900, ("pack", PACK, "reserved"): 100}


@pytest.mark.parametrize(
    "moved",
    [
        [pack("available", "reserved", 101)],
        [pack("reserved", "used", 1)],
        [pack("available", "reserved", 60), pack("available", "used", 60)],
        [pack("available", "reserved", 100, 11)],
        [money("due", "paid", 1)],
        [credit("credit", "world", 1)],
    ],
)
def test_no_account_but_the_worlds_goes_below_zero(moved):
    balances = {("pack", PACK, "available"): 100}
    with pytest.raises(Overdrawn):
        ledger.apply(balances, moved)


def test_the_world_gives_without_end():
    balances: ledger.Balances = {}
    ledger.apply(balances, ledger.grant(PACK, 10**12))
    assert balances == {("pack", PACK, "available"): 10**12}
