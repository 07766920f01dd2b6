"""Sessions passed on from one client to another; the giver's debt stays his."""

from dataclasses import replace
from datetime import date
from typing import Any

from domain import ledger as postings
from domain import localtime
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.packs import Pack
from domain.rulings import write_ruling
from domain.units import of
from handlers import plans
from handlers.actions.refund import pack_in
from handlers.actions.who import name_of
from handlers.turn import Turn
from storage import ledger, packs

MOST_PAIRS = 6


def transfer(turn: Turn, request: Request) -> None:
    """ "transfer 2 from Emma to Noah" """
    if request.unknown_name or len(request.names) != 2 or request.units is None:
        raise Refusal("transfer_how")
    try:
        count = of(request.units)
    except ValueError as error:
        raise Refusal("transfer_how") from error
    pairs = [(giver, taker) for giver in request.names[0] for taker in request.names[1] if giver != taker]
    if len(pairs) == 1:
        propose(turn, *pairs[0], count)
    elif pairs:
        buttons = tuple(
            choice(
                "from_to", "transfer.propose", facts={"giver": name_of(turn, giver), "taker": name_of(turn, taker)},
                giver=giver, taker=taker, count=count,
            )
            for giver, taker in pairs[:MOST_PAIRS]
        )  # fmt: skip
        turn.answer(Notice("which_transfer", {"count": count}, buttons))
    else:
        raise Refusal("transfer_how")


def propose_tap(turn: Turn, tap: Tap) -> None:
    giver, taker, count = (tap.data.get(key) for key in ("giver", "taker", "count"))
    if not (isinstance(giver, int) and isinstance(taker, int) and isinstance(count, int)):
        raise Refusal("choice_gone")
    propose(turn, giver, taker, count)


def propose(turn: Turn, giver: int, taker: int, count: int) -> None:
    """Out of one pack, the one that expires first."""
    today = localtime.local_day(turn.now, turn.coach.tz)
    held = [pack for pack in turn.packs(giver) if not pack.ended and not pack.over(today)]
    enough = [pack for pack in held if pack.units.available >= count]
    if not enough:
        free = max((pack.units.available for pack in held), default=0)
        raise Refusal("fewer_to_pass", client=name_of(turn, giver), free=free)
    pack = min(enough, key=lambda item: (item.expires_on or date.max, item.sold_at, item.id))
    label = "transfer_it" if pack.terms.transferable else "transfer_anyway"
    buttons = (
        choice(label, "transfer.confirm", role="confirm", pack=pack.id, taker=taker, count=count),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_transfer", facts_of(turn, pack, taker, count), buttons))


def facts_of(turn: Turn, pack: Pack, taker: int, count: int) -> dict[str, Any]:
    charge = next((item for item in turn.charges(pack.client_id) if item.pack_id == pack.id), None)
    return {
        "giver": name_of(turn, pack.client_id), "taker": name_of(turn, taker), "count": count, "name": pack.name,
        "terms": pack.terms, "expires_on": pack.expires_on, "due": charge.due if charge else 0,
    }  # fmt: skip


def confirm(turn: Turn, tap: Tap) -> None:
    pack, taker, count = pack_in(turn, tap), tap.data.get("taker"), tap.data.get("count")
    if not isinstance(taker, int) or not isinstance(count, int):
        raise Refusal("choice_gone")
    if count > pack.units.available:
        raise Refusal("fewer_to_pass", client=name_of(turn, pack.client_id), free=pack.units.available)
    facts = facts_of(turn, pack, taker, count)
    turn.begin_command()
    allowed = "transferable" if pack.terms.transferable else "not_transferable"
    rule = write_ruling(allowed, pack.terms.version)
    given = {"units": count, "to": facts["taker"], "from": facts["giver"]}
    ledger.record(
        turn.uow, kind="transfer", client_id=pack.client_id, moved=postings.transfer(pack.id, count),
        actor=turn.actor, pack_id=pack.id, rule=rule, facts=given,
    )  # fmt: skip
    received = receive(turn, pack, taker, count, rule, given)
    giver_facts = facts | {"balance": turn.balance(pack.client_id)}
    taker_facts = facts | {"balance": turn.balance(taker), "terms": received.terms}
    turn.answer(Notice("transferred", giver_facts, (choice("undo", "undo.last"),)))
    turn.tell(pack.client_id, Notice("transferred_from_you", giver_facts))
    agree = choice("agree", "accept", role="confirm", pack=received.id)
    ask = choice("ask_coach", "ask_coach", about="rules")
    turn.tell(taker, Notice("transferred_to_you", taker_facts, (agree, ask)))
    plans.note_command(
        turn, "transfer", client=facts["taker"], giver=facts["giver"], units=count, offer=pack.name
    )


def receive(turn: Turn, given: Pack, taker: int, count: int, rule: str, facts: dict[str, Any]) -> Pack:
    """The receiver's pack: no price, the giver's terms and expiry, not refundable."""
    received = Pack(
        id=turn.uow.new_id(), client_id=taker, name=given.name, price=0, sold_at=turn.now,
        sold_on=localtime.local_day(turn.now, turn.coach.tz), expires_on=given.expires_on,
        terms=replace(given.terms, refunds="none"), months=given.months, days=given.days,
    )  # fmt: skip
    packs.add_pack(turn.uow, received)
    turn.uow.before.append({"what": "sold", "id": received.id})
    ledger.record(
        turn.uow, kind="transfer", client_id=taker, moved=postings.grant(received.id, count), actor=turn.actor,
        pack_id=received.id, rule=rule, facts=facts,
    )  # fmt: skip
    plans.set_expiry_alarm(turn.uow, received)
    return packs.pack(turn.uow, received.id)
