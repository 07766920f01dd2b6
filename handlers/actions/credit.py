"""A client's credit: used at once for what is due, or paid out."""

from domain import ledger as postings
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from handlers import plans
from handlers.actions import stakes
from handlers.actions.payments import payment_in, settle_nudges
from handlers.actions.prices import price_of
from handlers.actions.who import name_of, whom
from handlers.turn import Turn
from storage import ledger, people


def spend_credit(turn: Turn, client_id: int) -> int:
    """Whatever credit there is goes to what is due, the oldest first, in one entry. Returns how much (minor units)."""
    credit = people.client(turn.uow, client_id).credit
    due = [item for item in turn.charges(client_id) if item.due]
    used = min(credit, sum(item.due for item in due))
    if used:
        first = min(due, key=lambda item: (item.created_at, item.id))
        ledger.record(
            turn.uow, kind="credit", client_id=client_id, moved=postings.use_credit(client_id, credit, due),
            actor=turn.actor, charge_id=first.id, pack_id=first.pack_id, facts={"amount": used},
        )  # fmt: skip
        settle_nudges(turn, [item.id for item in due])
    return used


def pay_out(turn: Turn, request: Request) -> None:
    """ "pay out Emma 30": credit goes back to the client in money; without an amount all of it."""
    client_id = whom(turn, request)
    if client_id is None:
        return
    credit = people.client(turn.uow, client_id).credit
    minor = credit
    if request.amount is not None:
        minor = price_of(request.amount, request.currency, turn.coach.currency, nothing=False)
    if not credit or minor > credit:
        raise Refusal("less_credit", client=name_of(turn, client_id), credit=credit)
    facts = {"client": name_of(turn, client_id), "amount": minor, "rest": credit - minor}
    facts["guard"] = stakes.over(turn, minor)
    buttons = (
        choice("pay_out", "pay_out.confirm", role="confirm", client=client_id, minor=minor),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_pay_out", facts, buttons))


def confirm_pay_out(turn: Turn, tap: Tap) -> None:
    client_id, minor, _, _ = payment_in(turn, tap)
    credit = people.client(turn.uow, client_id).credit
    if minor > credit:
        raise Refusal("less_credit", client=name_of(turn, client_id), credit=credit)
    turn.begin_command()
    ledger.record(
        turn.uow, kind="pay_out", client_id=client_id, moved=postings.pay_out(client_id, minor), actor=turn.actor,
        facts={"amount": minor},
    )  # fmt: skip
    facts = {"client": name_of(turn, client_id), "amount": minor, "rest": credit - minor}
    turn.answer(Notice("paid_out", facts, (choice("undo", "undo.last"),)))
    turn.tell(client_id, Notice("paid_out_to_you", facts))
    plans.note_command(turn, "pay_out", client=facts["client"], amount=minor)
