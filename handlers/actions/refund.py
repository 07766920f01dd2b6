"""Refunds by the pack's rule: what is due is let go, what was paid goes back or stays as credit."""

from decimal import Decimal
from typing import Any

from domain import ledger as postings
from domain import refunds
from domain.charges import Charge
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.packs import Pack
from domain.refunds import Refund
from domain.rulings import write_ruling
from domain.units import ONE, of
from handlers import plans
from handlers.actions import stakes
from handlers.actions.credit import spend_credit
from handlers.actions.held import one_of, sold_units
from handlers.actions.payments import settle_nudges
from handlers.actions.who import name_of, whom
from handlers.turn import Turn
from storage import ledger, packs


def refund(turn: Turn, request: Request) -> None:
    """ "refund Emma", "refund Emma 3": all that is free in a pack, or so many."""
    client_id = whom(turn, request)
    if client_id is None:
        return
    found = [pack for pack in turn.packs(client_id) if not pack.ended and pack.units.available]
    if not found:
        raise Refusal(
            "nothing_to_refund", client=name_of(turn, client_id), credit=turn.client(client_id).credit
        )
    count = _count(request)
    pack = one_of(turn, request, found, "refund.propose", count=count)
    if pack is not None:
        propose(turn, pack, count)


def _count(request: Request) -> int | None:
    """Sessions in hundredths; a bare number is a number of sessions, money is what they are worth."""
    said = request.units
    if said is None and request.amount is not None:
        if request.currency is not None:
            raise Refusal("refund_how")
        said = request.amount
    try:
        return None if said is None else of(Decimal(said))
    except ValueError as error:
        raise Refusal("refund_how") from error


def propose_tap(turn: Turn, tap: Tap) -> None:
    count = tap.data.get("count")
    propose(turn, pack_in(turn, tap), count if isinstance(count, int) else None)


def pack_in(turn: Turn, tap: Tap) -> Pack:
    pack_id = tap.data.get("pack")
    pack = packs.pack(turn.uow, pack_id) if isinstance(pack_id, int) else None
    if pack is None or pack.ended:
        raise Refusal("choice_gone")
    return pack


def propose(turn: Turn, pack: Pack, count: int | None) -> None:
    count = pack.units.available if count is None else count
    if not 0 < count <= pack.units.available:
        raise Refusal(
            "fewer_free", client=name_of(turn, pack.client_id), name=pack.name, free=pack.units.available
        )
    _, worth = valued(turn, pack, count)
    facts = facts_of(turn, pack, count, worth) | {"guard": stakes.over(turn, worth.value)}
    data: dict[str, Any] = {"pack": pack.id, "count": count, "value": worth.value, "back": worth.back}
    money = {"amount": worth.back}
    buttons: list[Choice] = [
        Choice("refund_out" if worth.back else "refund_it", Tap("refund.confirm", data), "confirm", money)
    ]
    if worth.back:
        buttons.append(
            Choice("refund_credit", Tap("refund.confirm", data | {"as_credit": True}), "other", money)
        )
    turn.answer(Notice("propose_refund", facts, (*buttons, choice("no", "drop", role="decline"))))


def valued(turn: Turn, pack: Pack, count: int) -> tuple[Charge, Refund]:
    """The pack's charge and what the sessions are worth. Where the rules give nothing back the coach may, at pack
    price."""
    charge = next((item for item in turn.charges(pack.client_id) if item.pack_id == pack.id), None)
    if charge is None:
        # Passed on by another client: its money stays the giver's.
        raise Refusal("not_refundable", client=name_of(turn, pack.client_id), name=pack.name)
    rule = "pack_price" if pack.terms.refunds == "none" else pack.terms.refunds
    worth = refunds.refund(
        rule,
        pack.units,
        charge,
        count=count,
        sold=sold_units(turn, pack) or ONE,
        single=pack.terms.single_price,
    )
    return charge, worth


def facts_of(turn: Turn, pack: Pack, count: int, worth: Refund) -> dict[str, object]:
    return {
        "client": name_of(turn, pack.client_id),
        "name": pack.name,
        "count": count,
        "worth": worth,
        "terms": pack.terms,
        "accepted": pack.accepted_at,
        "credit": turn.client(pack.client_id).credit,
    }


def confirm(turn: Turn, tap: Tap) -> None:
    pack, count = pack_in(turn, tap), tap.data.get("count")
    if not isinstance(count, int):
        raise Refusal("choice_gone")
    if count > pack.units.available:
        raise Refusal(
            "fewer_free", client=name_of(turn, pack.client_id), name=pack.name, free=pack.units.available
        )
    charge, worth = valued(turn, pack, count)
    if (worth.value, worth.back) != (tap.data.get("value"), tap.data.get("back")):
        # Something was paid since it was shown: nobody confirms what he has not seen.
        propose(turn, pack, count)
        return
    as_credit = tap.data.get("as_credit") is True and worth.back > 0
    turn.begin_command()
    ledger.record(
        turn.uow,
        kind="refund",
        client_id=pack.client_id,
        moved=postings.refund(pack.id, count, charge, worth.value, as_credit=as_credit),
        actor=turn.actor,
        pack_id=pack.id,
        charge_id=charge.id,
        rule=write_ruling(f"refund_{pack.terms.refunds}", pack.terms.version),
        facts={"units": count, "amount": worth.value, "waived": worth.waived, "back": worth.back, "credit": as_credit,
               "accepted": pack.accepted_at.isoformat() if pack.accepted_at else None},
    )  # fmt: skip
    settle_nudges(turn, [charge.id])
    used = spend_credit(turn, pack.client_id) if as_credit else 0
    facts = facts_of(turn, pack, count, worth) | {
        "as_credit": as_credit,
        "used": used,
        "balance": turn.balance(pack.client_id),
        "owed": sum(item.due for item in turn.charges(pack.client_id)),
    }
    turn.answer(Notice("refunded", facts, (choice("undo", "undo.last"),)))
    turn.tell(pack.client_id, Notice("refunded_for_you", facts))
    plans.note_command(turn, "refund", client=facts["client"], amount=worth.value, name=pack.name)
