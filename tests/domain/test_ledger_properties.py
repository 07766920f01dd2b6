"""Whatever happens in whatever order: nothing gets lost, nothing falls below zero, and undoing restores."""

from collections import Counter
from datetime import UTC, datetime

from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from domain import ledger
from domain.charges import Charge
from domain.ledger import CHARGE_ACCOUNTS, CREDIT, UNIT_ACCOUNTS, Entry, Overdrawn
from domain.packs import Units

EMMA = 1
AT = datetime(2026, 3, 2, tzinfo=UTC)
PARTS = some.integers(0, 100)


class Books(RuleBasedStateMachine):
    """A client's packs and charges under random events, kept twice: by `apply`, and recounted from the entries."""

    def __init__(self):
        super().__init__()
        self.balances: ledger.Balances = {}
        self.entries: list[Entry] = []
        self.granted: Counter[int] = Counter()
        self.asked: Counter[int] = Counter()
        self.before: list[ledger.Balances] = []

    def post(self, postings, kind="event"):
        """What is impossible changes nothing at all."""
        if not postings:
            return
        then = dict(self.balances)
        try:
            ledger.apply(self.balances, postings)
        except Overdrawn:
            self.balances = then
            return
        entry = Entry(len(self.entries) + 1, AT, kind, EMMA, tuple(postings), "coach", "telegram:1")
        self.before.append(then)
        self.entries.append(entry)
        self.count(entry)

    def count(self, entry):
        for item in entry.postings:
            sign = (item.source == "world") - (item.target == "world")
            if item.holder == "pack":
                self.granted[item.holder_id] += sign * item.amount
            elif item.holder == "charge":
                self.asked[item.holder_id] += sign * item.amount

    def units(self, pack):
        return Units(*(self.balances.get(("pack", pack, name), 0) for name in UNIT_ACCOUNTS))

    def charges(self):
        return [self.charge(number) for number in self.asked]

    def charge(self, number):
        due, paid, refunded, waived = (
            self.balances.get(("charge", number, name), 0) for name in CHARGE_ACCOUNTS
        )
        return Charge(number, EMMA, "10-pack", AT, due, paid, refunded, waived)

    def credit(self):
        return self.balances.get(("client", EMMA, CREDIT), 0)

    packs = some.sampled_from((1, 2))
    amounts = some.integers(1, 50_000)

    @initialize()
    def sell_the_first(self):
        self.post([*ledger.grant(1, 1_000), *ledger.charge(101, 40_000)], "sale")

    @rule(pack=packs, units=some.integers(1, 10), price=some.integers(0, 40_000))
    def sell(self, pack, units, price):
        self.post([*ledger.grant(pack, units * 100), *ledger.charge(100 + pack, price)], "sale")

    @rule(minor=amounts, first=some.sampled_from(((), (101,), (102, 101))))
    def pay(self, minor, first):
        self.post(ledger.pay(EMMA, minor, self.charges(), first))

    @rule()
    def use_credit(self):
        self.post(ledger.use_credit(EMMA, self.credit(), self.charges()))

    @rule(minor=amounts)
    def pay_out(self, minor):
        self.post(ledger.pay_out(EMMA, minor))

    @rule(pack=packs)
    def book(self, pack):
        self.post(ledger.reserve(pack, 100))

    @rule(pack=packs)
    def attend(self, pack):
        self.post(ledger.use(pack, 100))

    @rule(pack=packs, charged=PARTS, expired=some.booleans())
    def end(self, pack, charged, expired):
        self.post(ledger.release(pack, 100, charged=charged, expired=expired))

    @rule(pack=packs, units=some.integers(1, 100), expired=some.booleans())
    def forgive(self, pack, units, expired):
        self.post(ledger.give_back(pack, units, expired=expired))

    @rule(pack=packs)
    def expire(self, pack):
        if self.units(pack).available:
            self.post(ledger.expire(pack, self.units(pack).available))

    @rule(pack=packs)
    def extend(self, pack):
        if self.units(pack).expired:
            self.post(ledger.revive(pack, self.units(pack).expired))

    @rule(
        pack=packs, units=some.integers(1, 1_000), value=some.integers(0, 50_000), as_credit=some.booleans()
    )
    def refund(self, pack, units, value, as_credit):
        self.post(ledger.refund(pack, units, self.charge(100 + pack), value, as_credit=as_credit))

    @rule(units=some.integers(1, 1_000))
    def transfer(self, units):
        if self.units(1).available >= units:
            self.post(ledger.transfer(1, units))
            self.post(ledger.grant(2, units))

    @rule(pack=packs, units=some.integers(-1_000, 1_000).filter(bool))
    def adjust(self, pack, units):
        self.post(ledger.adjust(pack, units))

    @rule(number=some.sampled_from((101, 102)), minor=some.integers(-50_000, 50_000).filter(bool))
    def adjust_charge(self, number, minor):
        self.post(ledger.adjust_charge(number, minor))

    @rule(number=some.sampled_from((101, 102)), minor=amounts)
    def write_off(self, number, minor):
        self.post(ledger.waive(number, minor))

    @rule(number=some.sampled_from((101, 102)), minor=amounts)
    def pay_after_all(self, number, minor):
        self.post(ledger.pay_after_all(number, minor))

    @precondition(lambda self: self.entries)
    @rule()
    def undo_the_last(self):
        last, was = self.entries[-1], self.before[-1]
        back = ledger.reversal(last, new_id=0, at=AT, actor="coach", cause="telegram:2", command=None)
        ledger.apply(self.balances, back.postings)
        assert {key: value for key, value in self.balances.items() if value} == {
            key: value for key, value in was.items() if value
        }
        assert (back.units(), back.money()) == (-last.units(), -last.money())
        self.count(back)
        self.entries.pop()
        self.before.pop()

    @invariant()
    def nothing_is_below_zero(self):
        assert all(value >= 0 for value in self.balances.values())

    @invariant()
    def a_packs_accounts_are_what_was_granted(self):
        for pack in (1, 2):
            assert self.units(pack).granted == self.granted[pack]

    @invariant()
    def a_charges_accounts_are_its_amount(self):
        for number in (101, 102):
            assert self.charge(number).amount == self.asked[number]

    @invariant()
    def the_entries_add_up_to_what_is_left_and_owed(self):
        assert sum(entry.units() for entry in self.entries) == sum(self.units(pack).left for pack in (1, 2))
        assert sum(entry.money() for entry in self.entries) == sum(self.charge(n).due for n in (101, 102))


TestBooks = Books.TestCase
