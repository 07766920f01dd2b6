"""Corrections by the coach, with a reason: sessions added or taken away, money put on or taken off."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from domain import ledger as postings
from domain import localtime
from domain.charges import Charge
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.ledger import Posting
from domain.money import less_percent
from domain.packs import Offer, Pack
from domain.units import decimal, of
from handlers import plans
from handlers.actions import stakes
from handlers.actions.credit import spend_credit
from handlers.actions.payments import open_charges, settle_nudges
from handlers.actions.prices import percent_in, price_of
from handlers.actions.sell import client_in, propose_sale
from handlers.actions.who import name_of, whom
from handlers.turn import Turn
from handlers.understand.cues.extents import GIVEN
from storage import ledger, packs


def adjust(turn: Turn, request: Request) -> None:
    """ "adjust Emma +1 makeup lesson", "adjust Emma -50 € discount", "Noah has 7 left" (a new number)."""
    client_id = whom(turn, request)
    if client_id is None:
        return
    reason = (request.rest.strip() if request.rest != "=" else "") or request.text.strip()
    off = percent_in(request.text)
    if off is not None:
        due = sum(item.due for item in turn.charges(client_id))
        if not due:
            raise Refusal("nothing_owed", client=name_of(turn, client_id))
        reason = request.rest.strip() or f"{off.percent:f} %"
        propose_money(turn, client_id, less_percent(due, off.percent) - due, reason[:120])
    elif request.amount is not None:
        less = request.amount < 0
        minor = price_of(abs(request.amount), request.currency, turn.coach.currency, nothing=False)
        propose_money(turn, client_id, -minor if less else minor, reason[:120])
    elif request.units is not None:
        change = _change(turn, request, client_id)
        if change > 0 and not turn.packs(client_id) and GIVEN.search(request.text):
            propose_sale(turn, _given(turn, change), client_id)
        else:
            propose_units(turn, client_id, change, reason[:120])
    else:
        raise Refusal("adjust_how")


def _change(turn: Turn, request: Request, client_id: int) -> int:
    """Hundredths to add, negative to take away."""
    said = Decimal(request.units or 0)
    if request.rest == "=":
        said -= decimal(turn.balance(client_id).left)
    try:
        return of(abs(said)) * (-1 if said < 0 else 1)
    except ValueError as error:
        raise Refusal("adjust_how") from error


def _given(turn: Turn, units: int) -> Offer:
    """A free session for somebody who has no pack that it could be added to."""
    listed = [offer for offer in turn.coach.offers if offer.units == units and not offer.type_id]
    if listed:
        return replace(listed[0], price=0)
    return Offer(0, f"{decimal(units).normalize():f}-pack", units, 0)


def propose_units(turn: Turn, client_id: int, change: int, reason: str) -> None:
    pack = adjusted(turn, client_id, change)
    left = turn.balance(client_id).left
    facts = {
        "client": name_of(turn, client_id), "change": change, "name": pack.name, "reason": reason,
        "left": left, "becomes": left + change,
    }  # fmt: skip
    data: dict[str, Any] = {"client": client_id, "change": change, "reason": reason}
    buttons = (
        choice("adjust_it", "adjust.confirm", role="confirm", **data),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_adjustment", facts, buttons))


def adjusted(turn: Turn, client_id: int, change: int) -> Pack:
    """The pack that is added to or taken from: the one that expires first."""
    today = localtime.local_day(turn.now, turn.coach.tz)
    held = [pack for pack in turn.packs(client_id) if not pack.ended and not pack.over(today)]
    if not held:
        raise Refusal("nothing_to_adjust", client=name_of(turn, client_id))
    fitting = [pack for pack in held if pack.units.available + min(change, 0) >= 0]
    if not fitting:
        raise Refusal("unit_gone", client=name_of(turn, client_id))
    with_units = [pack for pack in fitting if pack.units.left] or fitting
    return min(with_units, key=lambda pack: (pack.expires_on or date.max, pack.sold_at, pack.id))


def confirm(turn: Turn, tap: Tap) -> None:
    client_id, change, reason = (
        client_in(turn, tap),
        tap.data.get("change"),
        str(tap.data.get("reason") or ""),
    )
    if not isinstance(change, int) or not change:
        raise Refusal("choice_gone")
    pack = adjusted(turn, client_id, change)
    turn.begin_command()
    ledger.record(
        turn.uow, kind="adjustment", client_id=client_id, moved=postings.adjust(pack.id, change), actor=turn.actor,
        pack_id=pack.id, facts={"reason_said": reason, "units": change},
    )  # fmt: skip
    facts = {
        "client": name_of(turn, client_id), "change": change, "reason": reason, "balance": turn.balance(client_id),
    }  # fmt: skip
    turn.answer(Notice("adjusted", facts, (choice("undo", "undo.last"),)))
    turn.tell(client_id, Notice("adjusted_for_you", facts))
    plans.note_command(turn, "adjust", client=facts["client"], units=change)


# Money.


def propose_money(turn: Turn, client_id: int, minor: int, reason: str) -> None:
    moved = money_moved(turn, client_id, minor)
    owed = sum(item.due for item in turn.charges(client_id))
    facts = {
        "client": name_of(turn, client_id), "amount": minor, "reason": reason, "label": moved[0][0].label,
        "open_after": owed + minor, "guard": stakes.over(turn, abs(minor)),
    }  # fmt: skip
    data: dict[str, Any] = {"client": client_id, "minor": minor, "reason": reason, "owed": owed}
    buttons = (
        choice("adjust_it", "adjust.money", role="confirm", **data), choice("no", "drop", role="decline"),
    )  # fmt: skip
    turn.answer(Notice("propose_money_adjustment", facts, buttons))


def money_moved(turn: Turn, client_id: int, minor: int) -> Sequence[tuple[Charge, Posting]]:
    """Off what is due, the oldest first; on what was charged last."""
    if minor > 0:
        charges = sorted(turn.charges(client_id), key=lambda item: (item.created_at, item.id))
        if not charges:
            raise Refusal("nothing_to_adjust", client=name_of(turn, client_id))
        return [(charges[-1], posting) for posting in postings.adjust_charge(charges[-1].id, minor)]
    due, rest, moved = open_charges(turn, client_id), -minor, []
    for item in due:
        part = min(rest, item.due)
        if part:
            moved += [(item, posting) for posting in postings.adjust_charge(item.id, -part)]
            rest -= part
    if rest:
        raise Refusal("owes_less", client=name_of(turn, client_id), owed=sum(item.due for item in due))
    return moved


def confirm_money(turn: Turn, tap: Tap) -> None:
    client_id, minor, reason = client_in(turn, tap), tap.data.get("minor"), str(tap.data.get("reason") or "")
    if not isinstance(minor, int) or not minor:
        raise Refusal("choice_gone")
    if sum(item.due for item in turn.charges(client_id)) != tap.data.get("owed"):
        propose_money(turn, client_id, minor, reason)
        return
    moved = money_moved(turn, client_id, minor)
    turn.begin_command()
    first = moved[0][0]
    ledger.record(
        turn.uow, kind="adjustment", client_id=client_id, moved=[posting for _, posting in moved],
        actor=turn.actor, charge_id=first.id, pack_id=first.pack_id,
        facts={"reason_said": reason, "amount": minor},
    )  # fmt: skip
    spend_credit(turn, client_id)
    settle_nudges(turn, [item.id for item, _ in moved])
    if minor > 0 and packs.charge(turn.uow, first.id).due:
        plans.set_nudge_alarm(turn.uow, first.id, turn.now, turn.now)
    owed = sum(item.due for item in turn.charges(client_id))
    facts = {"client": name_of(turn, client_id), "amount": minor, "reason": reason, "owed": owed}
    turn.answer(Notice("money_adjusted", facts, (choice("undo", "undo.last"),)))
    turn.tell(client_id, Notice("money_adjusted_for_you", facts))
    plans.note_command(turn, "adjust", client=facts["client"], amount=minor)
