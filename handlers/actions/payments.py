"""Money: what was paid, what is written off, what a client says he sent or will pay."""

import re
from typing import Any

from domain import ledger as postings
from domain.charges import Charge
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.ledger import Posting
from handlers import plans
from handlers.actions import balances, kept, reached, stakes
from handlers.actions.extras import owed_since
from handlers.actions.prices import price_of
from handlers.actions.sell import client_in
from handlers.actions.who import name_of, whom
from handlers.turn import Turn
from storage import alarms, ledger, packs, people

_FEES = re.compile(r"\b(?:fees|gebühren|tasas|frais|quote|taxas|kosten)\b")
"""All that is no pack's price."""


def paid(turn: Turn, request: Request) -> None:
    """ "Emma paid 200 cash" """
    client_id = whom(turn, request)
    if client_id is None:
        return
    stranger = paid_too(request)
    if stranger:
        add = choice("add_client", "client.add", facts={"name": stranger}, name=stranger)
        turn.answer(Notice("unknown_client", {"name": stranger}, (add,)))
        return
    due = open_charges(turn, client_id)
    owed = sum(charge.due for charge in due)
    turn.about("paid", client=client_id)
    named = named_charges(turn, request, due)
    if request.amount is None:
        said = sum(item.due for item in due if item.id in named) if named else owed
        whole = bool(named) or request.everything
        minor = (said + 1) // 2 if request.half and said else said if whole and said else None
        if minor is None:
            buttons = tuple(
                choice("amount", "paid.propose", facts={"amount": amount}, client=client_id, minor=amount,
                       method=request.method)
                for amount in dict.fromkeys([owed] if owed else [])
            )  # fmt: skip
            turn.answer(Notice("how_much", {"client": name_of(turn, client_id), "owed": owed}, buttons))
            return
    else:
        minor = price_of(request.amount, request.currency, turn.coach.currency, nothing=False)
    propose(turn, client_id, minor, request.method, named)


def paid_too(request: Request) -> str:
    """Zoe of "Emma 100 and Zoe 50", whom nobody knows; "" where no second name stands before a second amount."""
    name = request.rest.strip()
    if request.amount is not None or not request.names or not name.isalpha():
        return ""
    behind = rf"\d.*(?:,|&|\+|\b(?:and|und|y|et|e|en))\s*{name}\s+\d"
    return name if re.search(behind, request.text, re.IGNORECASE) else ""


def named_charges(turn: Turn, request: Request, due: list[Charge]) -> list[int]:
    """The charges that were said with the payment ("... for the court fee and the balls", "both fees"), by their own
    words or their offers'. Of several called alike it is the oldest."""
    offers = {offer.name for offer in turn.coach.offers if offer.id in request.offers}
    said = request.text.casefold()
    if _FEES.search(said):
        return [item.id for item in due if item.pack_id is None]
    named = [item for item in due if item.label in offers or item.label.casefold() in said]
    return list({item.label: item.id for item in reversed(named)}.values())[::-1]


def open_charges(turn: Turn, client_id: int) -> list[Charge]:
    """Oldest first."""
    return sorted(
        (item for item in turn.charges(client_id) if item.due), key=lambda item: (item.created_at, item.id)
    )


def propose(turn: Turn, client_id: int, minor: int, method: str | None, named: list[int]) -> None:
    due = open_charges(turn, client_id)
    owed = sum(item.due for item in due)
    facts: dict[str, Any] = {
        "client": name_of(turn, client_id),
        "amount": minor,
        "method": method,
        "charges": reached.covered(minor, due, named),
        "open_after": max(0, owed - minor),
        "after_all": min(max(0, minor - owed), sum(reached.written_off(turn, client_id).values())),
    }
    facts["guard"] = stakes.over(turn, minor)
    facts["credit"] = max(0, minor - owed) - facts["after_all"]
    data: dict[str, Any] = {
        "client": client_id, "minor": minor, "method": method, "charges": named, "owed": owed,
        "labels": [item.label for item in due if item.id in named], "shown": True,
    }  # fmt: skip
    buttons = [Choice("note_it", Tap("paid.confirm", data), "confirm")]
    if len(due) > 1:
        buttons.append(Choice("other_pack", Tap("paid.charges", data)))
    if facts["after_all"]:
        buttons.append(Choice("as_credit", Tap("paid.confirm", data | {"as_credit": True})))
    buttons.append(choice("no", "drop", role="decline"))
    turn.answer(Notice("propose_payment", facts, tuple(buttons)))


def propose_tap(turn: Turn, tap: Tap) -> None:
    client_id, minor, method, named = payment_in(turn, tap)
    propose(turn, client_id, minor, method, named)


def show_charges(turn: Turn, tap: Tap) -> None:
    """[Other pack]: which charge the payment is for."""
    client_id, minor, method, _ = payment_in(turn, tap)
    buttons = tuple(
        choice(
            "charge",
            "paid.propose",
            facts={"charge": item},
            client=client_id,
            minor=minor,
            method=method,
            charges=[item.id],
        )
        for item in open_charges(turn, client_id)
    )
    turn.answer(Notice("which_charge", {"client": name_of(turn, client_id), "amount": minor}, buttons))


def payment_in(turn: Turn, tap: Tap) -> tuple[int, int, str | None, list[int]]:
    minor, method, named = tap.data.get("minor"), tap.data.get("method"), tap.data.get("charges")
    if not isinstance(minor, int) or minor <= 0:
        raise Refusal("choice_gone")
    return (
        client_in(turn, tap),
        minor,
        method if isinstance(method, str) else None,
        [item for item in named if isinstance(item, int)] if isinstance(named, list) else [],
    )


def confirm(turn: Turn, tap: Tap) -> None:
    """[Note it]: the payment is noted, and the client asked whether it is right."""
    client_id, minor, method, named = payment_in(turn, tap)
    owed = sum(item.due for item in open_charges(turn, client_id))
    if tap.data.get("owed", owed) != owed or (stakes.over(turn, minor) and not stakes.shown(tap)):
        # Something was noted since it was shown, or much is at stake: nobody confirms what he has not seen.
        propose(turn, client_id, minor, method, named)
        return
    named = reached.still_named(open_charges(turn, client_id), named, tap.data.get("labels"))
    turn.begin_command()
    as_credit = tap.data.get("as_credit") is True
    facts = record_payment(turn, client_id, minor, method, named, as_credit=as_credit)
    command = turn.uow.command
    right = (
        choice("yes_right", "payment.right", role="confirm", command=command),
        choice("no_wrong", "payment.wrong", role="decline", command=command, amount=minor),
    )
    told = turn.tell(client_id, Notice("payment_noted", facts, right))
    turn.answer(Notice("paid_noted", facts | {"told": told}, (choice("undo", "undo.last"),)))
    kept.book_paid(turn, client_id)
    plans.note_command(turn, "payment", client=facts["client"], amount=minor, method=method)


def record_payment(
    turn: Turn, client_id: int, minor: int, method: str | None, named: list[int], *, as_credit: bool
) -> dict[str, object]:
    """What is due first, then what was written off (it is paid after all), what is over as credit."""
    before = open_charges(turn, client_id)
    first = next((item for item in before if item.id in named), before[0] if before else None)
    owed = sum(item.due for item in before)
    rest, after_all = max(0, minor - owed), list[Posting]()
    for charge_id, gone in () if as_credit else reached.written_off(turn, client_id).items():
        part = min(rest, gone)
        if part:
            after_all += postings.pay_after_all(charge_id, part)
            rest -= part
    moved = [*postings.pay(client_id, min(minor, owed) + rest, before, named), *after_all]
    ledger.record(
        turn.uow,
        kind="payment",
        client_id=client_id,
        moved=moved,
        actor=turn.actor,
        charge_id=first.id if first else None,
        pack_id=first.pack_id if first else None,
        facts={"amount": minor, "method": method},
    )
    settle_nudges(turn, [item.id for item in before])
    promised = turn.client(client_id).promised_until
    if promised:
        turn.uow.before.append(
            {"what": "client", "id": client_id, "was": {"promised_until": promised.isoformat()}}
        )
        people.change_client(turn.uow, client_id, promised_until=None)
    after = open_charges(turn, client_id)
    still_owed = sum(item.due for item in after)
    return {
        "client": name_of(turn, client_id),
        "amount": minor,
        "method": method,
        "charge": first,
        "owed": still_owed,
        "open": next((item.due for item in after if first and item.id == first.id), 0),
        "credit": rest,
        "credit_in_all": people.client(turn.uow, client_id).credit,
    }


def settle_nudges(turn: Turn, charge_ids: list[int]) -> None:
    """What is paid is not asked for any more."""
    for charge_id in charge_ids:
        charge = packs.charge(turn.uow, charge_id)
        if not charge.due or charge.instalments:
            alarms.drop_alarms(turn.uow, charge_id)
        if charge.due and charge.instalments:
            plans.set_nudge_alarm(turn.uow, charge_id, owed_since(turn.uow, charge), turn.now)


# What the client says.


def sent_transfer(turn: Turn, request: Request) -> None:
    """ "I sent the transfer", "I gave you 100 in cash": the coach confirms it, nothing is noted before."""
    if request.text.rstrip().endswith("?"):
        # "Is it all paid?" claims nothing.
        balances.owe(turn, request)
        return
    amount = turn.topic.get("amount") if turn.topic.get("kind") == "promise" else None
    if request.amount is not None:
        amount = price_of(request.amount, request.currency, turn.coach.currency, nothing=False)
    say_sent(turn, amount, request.method or "transfer")


def sent_tap(turn: Turn, tap: Tap) -> None:
    say_sent(turn)


def say_sent(turn: Turn, said: int | None = None, method: str = "transfer") -> None:
    """`said` in minor units; all that is open where no amount was said."""
    owed = sum(item.due for item in open_charges(turn, turn.client_id))
    if not owed:
        turn.answer(Notice("owe", {"charges": [], "owed": 0, "credit": turn.client().credit, "client": None}))
        return
    facts = {"client": turn.client().name, "amount": said or owed, "method": method}
    buttons = (
        choice(
            "note_it",
            "paid.confirm",
            role="confirm",
            client=turn.client_id,
            minor=said or owed,
            method=method,
            owed=owed,
        ),
        choice("not_yet", "drop", role="decline"),
    )
    turn.answer(Notice("sent_told", facts))
    turn.tell_coach(Notice("client_sent", facts, buttons))
