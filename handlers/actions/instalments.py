"""Instalments: "Emma pays 400 in 4 instalments from 1 March". The nudges follow the plan."""

from datetime import date
from typing import Any

from domain import instalments, localtime
from domain.charges import Charge, Instalment
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from handlers import plans
from handlers.actions import stakes
from handlers.actions.payments import open_charges
from handlers.actions.prices import price_of
from handlers.actions.who import name_of, whom
from handlers.turn import Turn
from handlers.understand.shares import Share, shares_said
from storage import alarms, ledger, packs

MOST = 24


def split(turn: Turn, request: Request) -> None:
    """The amount that was said is the whole or that of each; without one it is what the oldest charge still owes."""
    client_id = whom(turn, request)
    if client_id is None:
        return
    due = open_charges(turn, client_id)
    if not due:
        raise Refusal("nothing_owed", client=name_of(turn, client_id))
    shares = shares_said(request.text, turn.asked_at, turn.coach.tz, turn.reading)
    if shares:
        propose(turn, *shared_out(turn, due, shares))
        return
    count = request.number or 0
    if not 2 <= count <= MOST:
        raise Refusal("instalments_how")
    charge = _meant(turn, request, due, count)
    if charge is None:
        raise Refusal(
            "instalments_amount", client=name_of(turn, client_id), owed=due[0].due, label=due[0].label
        )
    propose(turn, charge, instalments.plan(charge.due, count, _first_day(turn, request)))


def shared_out(turn: Turn, due: list[Charge], shares: list[Share]) -> tuple[Charge, tuple[Instalment, ...]]:
    """The charge of which these shares are all that is due, the oldest first."""
    said = [
        None
        if item.amount is None
        else price_of(item.amount, item.currency, turn.coach.currency, nothing=False)
        for item in shares
    ]
    for charge in due:
        parts = instalments.shared(charge.due, said, [item.day for item in shares])
        if parts is not None:
            return charge, parts
    raise Refusal(
        "instalments_amount", client=name_of(turn, due[0].client_id), owed=due[0].due, label=due[0].label
    )


def _meant(turn: Turn, request: Request, due: list[Charge], count: int) -> Charge | None:
    if request.amount is None:
        return due[0]
    minor = price_of(request.amount, request.currency, turn.coach.currency, nothing=False)
    return next((item for item in due if item.due in (minor, minor * count)), None)


def _first_day(turn: Turn, request: Request) -> date:
    """The day that was named, today where none was."""
    today = localtime.local_day(turn.now, turn.coach.tz)
    start = next((said.start or said.end for said in request.times if said.start or said.end), None)
    return today if start is None else max(today, localtime.local_day(start, turn.coach.tz))


def propose(turn: Turn, charge: Charge, parts: tuple[Instalment, ...]) -> None:
    facts = {
        "client": name_of(turn, charge.client_id),
        "label": charge.label,
        "amount": charge.due,
        "parts": parts,
        "guard": stakes.over(turn, charge.due),
    }
    data: dict[str, Any] = {
        "charge": charge.id, "due": charge.due, "parts": [[item.day.isoformat(), item.minor] for item in parts],
    }  # fmt: skip
    buttons = (
        choice("agree_parts", "instalments.confirm", role="confirm", **data), choice("no", "drop", role="decline"),
    )  # fmt: skip
    turn.answer(Notice("propose_instalments", facts, buttons))


def confirm(turn: Turn, tap: Tap) -> None:
    charge_id, said = tap.data.get("charge"), tap.data.get("parts")
    if not isinstance(charge_id, int) or not isinstance(said, list) or not turn.is_coach:
        raise Refusal("choice_gone")
    charge = packs.charge(turn.uow, charge_id)
    if not charge.due:
        raise Refusal("nothing_owed", client=name_of(turn, charge.client_id))
    if charge.due != tap.data.get("due"):
        # Something was paid since it was shown: nobody confirms what he has not seen.
        raise Refusal("changed_since")
    parts = tuple(Instalment(date.fromisoformat(day), minor) for day, minor in said)
    turn.begin_command()
    packs.set_instalments(turn.uow, charge, parts)
    ledger.record(
        turn.uow, kind="instalments", client_id=charge.client_id, moved=[], actor=turn.actor, charge_id=charge.id,
        facts={"amount": charge.due, "count": len(parts), "parts": said},
    )  # fmt: skip
    alarms.drop_alarms(turn.uow, charge.id)
    plans.set_nudge_alarm(turn.uow, charge.id, charge.created_at, turn.now)
    facts = {
        "client": name_of(turn, charge.client_id),
        "label": charge.label,
        "amount": charge.due,
        "parts": parts,
    }
    turn.answer(Notice("instalments_set", facts, (choice("undo", "undo.last"),)))
    turn.tell(charge.client_id, Notice("instalments_for_you", facts))
    plans.note_command(turn, "instalments", client=facts["client"], amount=charge.due)
