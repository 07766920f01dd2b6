"""Money: what was paid, what is written off, what a client says he sent or will pay."""

from datetime import date, timedelta
from typing import Any

from domain import ledger as postings
from domain import localtime
from domain.charges import Charge
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Request, Tap
from handlers import plans
from handlers.actions.sell import client_in, price_of
from handlers.actions.who import name_of, whom
from handlers.turn import Turn
from storage import alarms, ledger, packs, people


def paid(turn: Turn, request: Request) -> None:
    """ "Emma paid 200 cash" """
    client_id = whom(turn, request)
    if client_id is None:
        return
    due = open_charges(turn, client_id)
    owed = sum(charge.due for charge in due)
    turn.about("paid", client=client_id)
    if request.amount is None:
        minor = owed // 2 if request.half and owed else None
        if minor is None:
            buttons = tuple(
                choice("amount", "paid.propose", facts={"amount": amount}, client=client_id, minor=amount,
                       method=request.method, charge=None)
                for amount in dict.fromkeys([owed] if owed else [])
            )  # fmt: skip
            turn.answer(Notice("how_much", {"client": name_of(turn, client_id), "owed": owed}, buttons))
            return
    else:
        minor = price_of(request.amount, request.currency, turn.coach.currency, nothing=False)
    propose(turn, client_id, minor, request.method, _named_charge(turn, request, due))


def _named_charge(turn: Turn, request: Request, due: list[Charge]) -> int | None:
    """The charge that was said with the payment ("... for the court fee"), by its own words or its offer's."""
    offers = {offer.name for offer in turn.coach.offers if offer.id in request.offers}
    said = request.text.casefold()
    named = [item for item in due if item.label in offers or item.label.casefold() in said]
    return named[0].id if named else None


def open_charges(turn: Turn, client_id: int) -> list[Charge]:
    """Oldest first."""
    return sorted(
        (item for item in turn.charges(client_id) if item.due), key=lambda item: (item.created_at, item.id)
    )


def propose(turn: Turn, client_id: int, minor: int, method: str | None, charge_id: int | None) -> None:
    due = open_charges(turn, client_id)
    first = next((item for item in due if item.id == charge_id), due[0] if due else None)
    owed = sum(item.due for item in due)
    facts = {
        "client": name_of(turn, client_id),
        "amount": minor,
        "method": method,
        "charge": first,
        "open_after": max(0, owed - minor),
        "credit": max(0, minor - owed),
    }
    data: dict[str, Any] = {
        "client": client_id, "minor": minor, "method": method, "charge": charge_id, "owed": owed,
    }  # fmt: skip
    buttons = [Choice("note_it", Tap("paid.confirm", data), "confirm")]
    if len(due) > 1:
        buttons.append(Choice("other_pack", Tap("paid.charges", data)))
    buttons.append(choice("no", "drop", role="decline"))
    turn.answer(Notice("propose_payment", facts, tuple(buttons)))


def propose_tap(turn: Turn, tap: Tap) -> None:
    client_id, minor, method, charge_id = _payment_in(turn, tap)
    propose(turn, client_id, minor, method, charge_id)


def show_charges(turn: Turn, tap: Tap) -> None:
    """[Other pack]: which charge the payment is for."""
    client_id, minor, method, _ = _payment_in(turn, tap)
    buttons = tuple(
        choice(
            "charge",
            "paid.propose",
            facts={"charge": item},
            client=client_id,
            minor=minor,
            method=method,
            charge=item.id,
        )
        for item in open_charges(turn, client_id)
    )
    turn.answer(Notice("which_charge", {"client": name_of(turn, client_id), "amount": minor}, buttons))


def _payment_in(turn: Turn, tap: Tap) -> tuple[int, int, str | None, int | None]:
    minor, method, charge_id = tap.data.get("minor"), tap.data.get("method"), tap.data.get("charge")
    if not isinstance(minor, int) or minor <= 0:
        raise Refusal("choice_gone")
    return (
        client_in(turn, tap),
        minor,
        method if isinstance(method, str) else None,
        charge_id if isinstance(charge_id, int) else None,
    )


def confirm(turn: Turn, tap: Tap) -> None:
    """[Note it]: the payment is noted, and the client asked whether it is right."""
    client_id, minor, method, charge_id = _payment_in(turn, tap)
    owed = sum(item.due for item in open_charges(turn, client_id))
    if tap.data.get("owed", owed) != owed:
        # Something was noted since it was shown: nobody confirms what he has not seen.
        propose(turn, client_id, minor, method, charge_id)
        return
    turn.begin_command()
    facts = record_payment(turn, client_id, minor, method, charge_id)
    command = turn.uow.command
    right = (
        choice("yes_right", "payment.right", role="confirm", command=command),
        choice("no_wrong", "payment.wrong", role="decline", command=command, amount=minor),
    )
    told = turn.tell(client_id, Notice("payment_noted", facts, right))
    turn.answer(Notice("paid_noted", facts | {"told": told}, (choice("undo", "undo.last"),)))
    plans.note_command(turn, "payment", client=facts["client"], amount=minor, method=method)


def record_payment(
    turn: Turn, client_id: int, minor: int, method: str | None, charge_id: int | None
) -> dict[str, object]:
    before = open_charges(turn, client_id)
    first = next((item for item in before if item.id == charge_id), before[0] if before else None)
    moved = postings.pay(client_id, minor, before, charge_id)
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
    _settle_nudges(turn, [item.id for item in before])
    promised = turn.client(client_id).promised_until
    if promised:
        turn.uow.before.append(
            {"what": "client", "id": client_id, "was": {"promised_until": promised.isoformat()}}
        )
        people.change_client(turn.uow, client_id, promised_until=None)
    after = open_charges(turn, client_id)
    owed = sum(item.due for item in after)
    return {
        "client": name_of(turn, client_id),
        "amount": minor,
        "method": method,
        "charge": first,
        "owed": owed,
        "open": next((item.due for item in after if first and item.id == first.id), 0),
        "credit": max(0, minor - sum(item.due for item in before)),
    }


def _settle_nudges(turn: Turn, charge_ids: list[int]) -> None:
    """What is paid is not asked for any more."""
    for charge_id in charge_ids:
        if not packs.charge(turn.uow, charge_id).due:
            alarms.drop_alarms(turn.uow, charge_id)


def payment_right(turn: Turn, tap: Tap) -> None:
    turn.answer(Notice("thanks_right"))


def payment_wrong(turn: Turn, tap: Tap) -> None:
    """The client says no: the coach sees it, nothing changes by itself."""
    turn.answer(Notice("told_coach", {}))
    amount = tap.data.get("amount")
    turn.tell_coach(Notice("payment_disputed", {"client": turn.client().name, "amount": amount}))


def write_off(turn: Turn, request: Request) -> None:
    """ "write off Emma 50": what is due and will not come."""
    client_id = whom(turn, request)
    if client_id is None:
        return
    due = open_charges(turn, client_id)
    owed = sum(item.due for item in due)
    if not owed:
        raise Refusal("nothing_owed", client=name_of(turn, client_id))
    minor = owed
    if request.amount is not None:
        minor = price_of(request.amount, request.currency, turn.coach.currency, nothing=False)
    if minor > owed:
        raise Refusal("owes_less", client=name_of(turn, client_id), owed=owed)
    facts = {"client": name_of(turn, client_id), "amount": minor, "open_after": owed - minor}
    buttons = (
        choice("write_off", "write_off.confirm", role="confirm", client=client_id, minor=minor),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_write_off", facts, buttons))


def confirm_write_off(turn: Turn, tap: Tap) -> None:
    client_id, minor, _, _ = _payment_in(turn, tap)
    due = open_charges(turn, client_id)
    if sum(item.due for item in due) < minor:
        raise Refusal("owes_less", client=name_of(turn, client_id), owed=sum(item.due for item in due))
    turn.begin_command()
    rest, moved = minor, []
    for item in due:
        part = min(rest, item.due)
        moved += postings.waive(item.id, part)
        rest -= part
    ledger.record(
        turn.uow, kind="write_off", client_id=client_id, moved=moved, actor=turn.actor, charge_id=due[0].id,
        facts={"amount": minor},
    )  # fmt: skip
    _settle_nudges(turn, [item.id for item in due])
    owed = sum(item.due for item in open_charges(turn, client_id))
    facts = {"client": name_of(turn, client_id), "amount": minor, "owed": owed}
    turn.answer(Notice("written_off", facts, (choice("undo", "undo.last"),)))
    turn.tell(client_id, Notice("written_off_for_you", facts))
    plans.note_command(turn, "write_off", client=facts["client"], amount=minor)


def charge(turn: Turn, request: Request) -> None:
    """ "court fee Emma 15": a charge by itself."""
    client_id = whom(turn, request)
    if client_id is None:
        return
    if request.amount is None:
        turn.answer(Notice("how_much", {"client": name_of(turn, client_id), "owed": 0}))
        return
    minor = price_of(request.amount, request.currency, turn.coach.currency, nothing=False)
    label = request.rest.strip() or "court fee"
    facts = {"client": name_of(turn, client_id), "amount": minor, "label": label}
    buttons = (
        choice("charge_it", "charge.confirm", role="confirm", client=client_id, minor=minor, what=label),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_charge", facts, buttons))


def confirm_charge(turn: Turn, tap: Tap) -> None:
    client_id, minor, _, _ = _payment_in(turn, tap)
    label = str(tap.data.get("what") or "fee")
    turn.begin_command()
    charge_id = packs.add_charge(turn.uow, client_id=client_id, label=label, created_at=turn.now)
    facts = {"label": label, "amount": minor}
    ledger.record(
        turn.uow, kind="charge", client_id=client_id, moved=postings.charge(charge_id, minor), actor=turn.actor,
        charge_id=charge_id, facts=facts,
    )  # fmt: skip
    credit = people.client(turn.uow, client_id).credit
    if credit:
        moved = postings.use_credit(client_id, credit, [packs.charge(turn.uow, charge_id)])
        used = {"amount": min(credit, minor)}
        ledger.record(
            turn.uow,
            kind="credit",
            client_id=client_id,
            moved=moved,
            actor=turn.actor,
            charge_id=charge_id,
            facts=used,
        )
    if packs.charge(turn.uow, charge_id).due:
        plans.set_nudge_alarm(turn.uow, charge_id, turn.now, turn.now)
    owed = sum(item.due for item in open_charges(turn, client_id))
    told = {"client": name_of(turn, client_id), "owed": owed, **facts}
    turn.answer(Notice("charged", told, (choice("undo", "undo.last"),)))
    turn.tell(client_id, Notice("charged_to_you", told))
    plans.note_command(turn, "charge", client=told["client"], amount=minor, label=label)


# What the client says.


def sent_transfer(turn: Turn, request: Request) -> None:
    """ "I sent the transfer": the coach confirms it, nothing is noted before."""
    say_sent(turn)


def sent_tap(turn: Turn, tap: Tap) -> None:
    say_sent(turn)


def say_sent(turn: Turn) -> None:
    owed = sum(item.due for item in open_charges(turn, turn.client_id))
    if not owed:
        turn.answer(Notice("owe", {"charges": [], "owed": 0, "credit": turn.client().credit, "client": None}))
        return
    facts = {"client": turn.client().name, "amount": owed}
    buttons = (
        choice(
            "note_it",
            "paid.confirm",
            role="confirm",
            client=turn.client_id,
            minor=owed,
            method="transfer",
            charge=None,
            owed=owed,
        ),
        choice("not_yet", "drop", role="decline"),
    )
    turn.answer(Notice("sent_told", facts))
    turn.tell_coach(Notice("client_sent", facts, buttons))


def promise(turn: Turn, request: Request) -> None:
    """ "I'll pay Friday": no nudges until that day has passed."""
    said = next((item.start for item in request.times if item.start), None)
    owed = sum(item.due for item in open_charges(turn, turn.client_id))
    if not owed:
        turn.answer(Notice("owe", {"charges": [], "owed": 0, "credit": turn.client().credit, "client": None}))
        return
    if said is None:
        today = localtime.local_day(turn.now, turn.coach.tz)
        days = [today + timedelta(days=ahead) for ahead in (1, 3, 7)]
        buttons = tuple(choice("day", "promise", facts={"day": day}, day=day.isoformat()) for day in days)
        turn.answer(Notice("promise_when", {}, buttons))
        return
    keep_promise(turn, Tap("promise", {"day": localtime.local_day(said, turn.coach.tz).isoformat()}))


def keep_promise(turn: Turn, tap: Tap) -> None:
    day = date.fromisoformat(str(tap.data["day"]))
    people.change_client(turn.uow, turn.client_id, promised_until=day)
    due = open_charges(turn, turn.client_id)
    owed = sum(item.due for item in due)
    for item in due:
        alarms.drop_alarms(turn.uow, item.id)
        plans.set_nudge_alarm(turn.uow, item.id, item.created_at, turn.now, promised_until=day)
    turn.answer(Notice("promised", {"day": day, "owed": owed}))
    turn.tell_coach(Notice("client_promised", {"client": turn.client().name, "day": day, "owed": owed}))


def promise_ask(turn: Turn, tap: Tap) -> None:
    """[I'll pay on ...]"""
    promise(turn, Request("promise"))
