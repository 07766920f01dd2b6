"""The ledger: entries of postings, append-only, and what every event posts (one function an event)."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from domain.charges import Charge

WORLD = "world"
UNIT_ACCOUNTS = ("available", "reserved", "used", "expired", "refunded", "transferred")
CHARGE_ACCOUNTS = ("due", "paid", "refunded", "waived")
CREDIT = "credit"

HolderKind = Literal["pack", "charge", "client"]

ACCOUNTS: Mapping[str, tuple[str, ...]] = {
    "pack": UNIT_ACCOUNTS,
    "charge": CHARGE_ACCOUNTS,
    "client": (CREDIT,),
}
"""The accounts of each holder; `world` stands beside all of them."""


NOTED = ("extension", "freeze", "unfreeze", "instalments", "receipt")
"""Kinds of entries that may move nothing: they change when something ends or is due, or what both agree on."""


class Overdrawn(Exception):
    """An account other than the world's would fall below zero: a broken invariant, nothing is written."""


@dataclass(frozen=True, slots=True)
class Posting:
    """A positive amount from one account to another of one holder: a pack's units (hundredths), a charge's or a
    client's money (minor units). What crosses holders goes through `world`."""

    holder: HolderKind
    holder_id: int
    source: str
    target: str
    amount: int

    def __post_init__(self) -> None:
        if self.amount <= 0:
            raise ValueError("a posting moves a positive amount")
        if self.source == self.target:
            raise ValueError("a posting moves from one account to another")
        if not {self.source, self.target} <= {WORLD, *ACCOUNTS[self.holder]}:
            raise ValueError(f"a {self.holder} has no accounts {self.source} and {self.target}")

    def reversed(self) -> "Posting":
        return replace(self, source=self.target, target=self.source)


@dataclass(frozen=True, slots=True)
class Entry:
    """Postings that stand or fall together.

    `kind` is the event (sale, payment, booking, ...). `facts` hold what explains it in any language: times as ISO text,
    notice in minutes, amounts in minor units. `rule` names the terms that decided ("24 h, rules v1"). `cause` is the
    id of the message or of the job. `command` groups what one command did; `reverses` is the entry undone by this one.
    """

    id: int
    at: datetime
    kind: str
    client_id: int
    postings: tuple[Posting, ...]
    actor: str
    cause: str
    pack_id: int | None = None
    booking_id: int | None = None
    charge_id: int | None = None
    rule: str | None = None
    facts: Mapping[str, object] = field(default_factory=dict)
    reverses: int | None = None
    command: int | None = None

    def units(self) -> int:
        """The change of what is left (available + reserved), in hundredths."""
        return _change(self.postings, "pack", ("available", "reserved"))

    def money(self) -> int:
        """The change of what is owed, in minor units."""
        return _change(self.postings, "charge", ("due",))

    def credit(self) -> int:
        """The change of the client's credit, in minor units."""
        return _change(self.postings, "client", (CREDIT,))


def _change(postings: Iterable[Posting], holder: str, accounts: Sequence[str]) -> int:
    change = 0
    for posting in postings:
        if posting.holder == holder:
            change += posting.amount * ((posting.target in accounts) - (posting.source in accounts))
    return change


def reversal(
    entry: Entry, *, new_id: int, at: datetime, actor: str, cause: str, command: int | None
) -> Entry:
    """The entry that undoes `entry`: every posting turned round, in reverse order."""
    return replace(
        entry,
        id=new_id,
        at=at,
        kind="undo",
        actor=actor,
        cause=cause,
        command=command,
        postings=tuple(posting.reversed() for posting in reversed(entry.postings)),
        facts={"undone": entry.kind, **entry.facts},
        reverses=entry.id,
    )


def receipts(entries: Iterable[Entry]) -> dict[int, bool]:
    """What the payer said last of each payment, by its id: whether it is right."""
    return {
        payment: entry.facts.get("right") is True
        for entry in entries
        if entry.kind == "receipt" and isinstance(payment := entry.facts.get("payment"), int)
    }


Balances = dict[tuple[str, int, str], int]


def apply(balances: Balances, postings: Iterable[Posting]) -> None:
    """Moves the amounts in `balances`, keyed (holder, id, account). Raises Overdrawn before an account goes below
    zero."""
    for posting in postings:
        for account, change in ((posting.source, -posting.amount), (posting.target, posting.amount)):
            if account == WORLD:
                continue
            key = (posting.holder, posting.holder_id, account)
            balances[key] = balances.get(key, 0) + change
            if balances[key] < 0:
                raise Overdrawn(f"{posting.holder} {posting.holder_id}: {account} would be {balances[key]}")


# What the events post.


def grant(pack_id: int, units: int) -> list[Posting]:
    return [Posting("pack", pack_id, WORLD, "available", units)]


def charge(charge_id: int, minor: int) -> list[Posting]:
    """A charge of nothing posts nothing and counts as paid."""
    return [Posting("charge", charge_id, WORLD, "due", minor)] if minor else []


def pay(client_id: int, minor: int, charges: Sequence[Charge], first: Collection[int] = ()) -> list[Posting]:
    """A payment: the named charges, then the oldest first; what is over becomes the client's credit."""
    postings, over = _settle(minor, charges, first)
    if over:
        postings.append(Posting("client", client_id, WORLD, CREDIT, over))
    return postings


def use_credit(
    client_id: int, credit: int, charges: Sequence[Charge], first: Collection[int] = ()
) -> list[Posting]:
    """As much of the credit as there is to pay."""
    postings, over = _settle(credit, charges, first)
    if credit - over:
        postings.insert(0, Posting("client", client_id, CREDIT, WORLD, credit - over))
    return postings


def _settle(minor: int, charges: Sequence[Charge], first: Collection[int]) -> tuple[list[Posting], int]:
    postings = []
    for item in sorted(charges, key=lambda item: (item.id not in first, item.created_at, item.id)):
        part = min(minor, item.due)
        if part:
            postings.append(Posting("charge", item.id, "due", "paid", part))
            minor -= part
    return postings, minor


def reserve(pack_id: int, units: int) -> list[Posting]:
    return [Posting("pack", pack_id, "available", "reserved", units)]


def use(pack_id: int, units: int) -> list[Posting]:
    """Attended, or a no-show that counts."""
    return [Posting("pack", pack_id, "reserved", "used", units)]


def release(pack_id: int, units: int, *, charged: int = 0, expired: bool = False) -> list[Posting]:
    """A cancelled, moved or declined booking: `charged` of it is used, the rest comes back to the pack it came from,
    and expires in the same entry when the pack's time is over."""
    postings = []
    if charged:
        postings.append(Posting("pack", pack_id, "reserved", "used", charged))
    if units - charged:
        postings.append(Posting("pack", pack_id, "reserved", "available", units - charged))
        if expired:
            postings.append(Posting("pack", pack_id, "available", "expired", units - charged))
    return postings


def give_back(pack_id: int, units: int, *, expired: bool = False) -> list[Posting]:
    """Forgiven, or refilled from the waitlist: a used unit comes back (and expires with its pack)."""
    postings = [Posting("pack", pack_id, "used", "available", units)]
    if expired:
        postings.append(Posting("pack", pack_id, "available", "expired", units))
    return postings


def expire(pack_id: int, units: int) -> list[Posting]:
    return [Posting("pack", pack_id, "available", "expired", units)]


def revive(pack_id: int, units: int) -> list[Posting]:
    """Extended after it had expired."""
    return [Posting("pack", pack_id, "expired", "available", units)]


def waive(charge_id: int, due: int) -> list[Posting]:
    """Written off, or an extra of a session that does not take place."""
    return [Posting("charge", charge_id, "due", "waived", due)] if due else []


def pay_after_all(charge_id: int, minor: int) -> list[Posting]:
    """Written off, and paid after all."""
    return [
        Posting("charge", charge_id, "waived", "due", minor),
        Posting("charge", charge_id, "due", "paid", minor),
    ]


def pay_out(client_id: int, minor: int) -> list[Posting]:
    """Credit that the client gets back in money."""
    return [Posting("client", client_id, CREDIT, WORLD, minor)]


def to_credit(client_id: int, charge_id: int, paid: int) -> list[Posting]:
    """What was paid for an extra that is dropped stays the client's, as credit."""
    if not paid:
        return []
    return [
        Posting("charge", charge_id, "paid", "refunded", paid),
        Posting("client", client_id, WORLD, CREDIT, paid),
    ]


def refund(pack_id: int, units: int, charge: Charge, value: int, *, as_credit: bool) -> list[Posting]:
    """Units given back for the terms' `value` of them (minor units): what is due is let go first, the rest of what was
    paid is paid out or stays as credit. Nobody gets back more than he paid."""
    waived = min(value, charge.due)
    back = min(value - waived, charge.paid)
    postings = [Posting("pack", pack_id, "available", "refunded", units), *waive(charge.id, waived)]
    if as_credit:
        return [*postings, *to_credit(charge.client_id, charge.id, back)]
    return [*postings, Posting("charge", charge.id, "paid", "refunded", back)] if back else postings


def transfer(pack_id: int, units: int) -> list[Posting]:
    """The giver's side, in an entry of his own; the receiver's pack is a `grant` in an entry of his. No money moves."""
    return [Posting("pack", pack_id, "available", "transferred", units)]


def adjust_charge(charge_id: int, minor: int) -> list[Posting]:
    """Corrected by the coach with a reason; negative takes from what is due."""
    if minor < 0:
        return [Posting("charge", charge_id, "due", WORLD, -minor)]
    return [Posting("charge", charge_id, WORLD, "due", minor)]


def adjust(pack_id: int, units: int) -> list[Posting]:
    """Corrected by the coach with a reason; negative takes units away."""
    if units < 0:
        return [Posting("pack", pack_id, "available", WORLD, -units)]
    return [Posting("pack", pack_id, WORLD, "available", units)]
