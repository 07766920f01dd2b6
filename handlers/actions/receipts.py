"""The two-sided receipt: the client says whether what the coach noted is right; both see what he said."""

from domain import localtime
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.ledger import Entry
from handlers.actions import undo
from handlers.actions.balances import standing_entries
from handlers.actions.who import name_of, whom
from handlers.turn import Turn
from storage import conversations, ledger, packs, people


def last_payment(turn: Turn, request: Request) -> None:
    """ "Receipt Emma" (coach): the last payment noted, and whether it was confirmed; all of them are on the page."""
    client_id = whom(turn, request)
    if client_id is None:
        return
    turn.about("balance", client=client_id)
    page = Choice("all_entries", url=turn.links.client_page(turn.client(client_id)))
    standing = standing_entries(ledger.of_client(turn.uow, client_id))
    payments = [entry for entry in standing if entry.kind == "payment"]
    if not payments:
        turn.answer(Notice("no_payment", {"client": name_of(turn, client_id)}, (page,)))
        return
    last = max(payments, key=lambda entry: (entry.at, entry.id))
    said = [entry for entry in standing if entry.kind == "receipt" and entry.facts.get("payment") == last.id]
    facts = {
        "client": name_of(turn, client_id),
        "amount": last.facts.get("amount"),
        "method": last.facts.get("method"),
        "on": localtime.local_day(last.at, turn.coach.tz),
        "label": packs.charge(turn.uow, last.charge_id).label if last.charge_id else None,
        "right": said[-1].facts.get("right") if said else None,
    }
    turn.answer(Notice("last_payment", facts, (page,)))


def payment_right(turn: Turn, tap: Tap) -> None:
    """[Yes]"""
    record(turn, noted(turn, tap), right=True)
    turn.answer(Notice("thanks_right"))


def payment_wrong(turn: Turn, tap: Tap) -> None:
    """[No]: the coach sees it and decides; nothing changes by itself."""
    entry = noted(turn, tap)
    record(turn, entry, right=False)
    turn.answer(Notice("told_coach", {}))
    said = entry.facts.get("amount")
    amount = said if isinstance(said, int) else 0
    facts: dict[str, object] = {"client": turn.client().name, "amount": amount}
    decide = (
        choice("take_back", "receipt.undo", command=entry.command),
        choice(
            "it_stays",
            "receipt.stays",
            entry=entry.id,
            client=turn.client_id,
            amount=amount,
        ),
    )
    turn.tell_coach(Notice("payment_disputed", facts, decide))


def noted(turn: Turn, tap: Tap) -> Entry:
    """The payment that the question was about, as long as it stands."""
    command = tap.data.get("command")
    standing = (
        standing_entries(ledger.of_client(turn.uow, turn.client_id)) if isinstance(command, int) else []
    )
    found = [entry for entry in standing if entry.command == command and entry.kind == "payment"]
    if not found:
        raise Refusal("undone_already")
    return found[0]


def record(turn: Turn, payment: Entry, *, right: bool) -> None:
    ledger.record(
        turn.uow, kind="receipt", client_id=payment.client_id, moved=[], actor=turn.actor,
        facts={"right": right, "amount": payment.facts.get("amount"), "payment": payment.id},
    )  # fmt: skip


def take_back(turn: Turn, tap: Tap) -> None:
    """[Take it back]: shown like any undo first."""
    command = tap.data.get("command")
    found = conversations.find_command(turn.uow, command) if isinstance(command, int) else None
    if found is None:
        raise Refusal("undone_already")
    undo.propose(turn, [found])


def stays(turn: Turn, tap: Tap) -> None:
    """[It stays]: the client is told that the coach looked again."""
    client_id, amount = tap.data.get("client"), tap.data.get("amount")
    if not isinstance(client_id, int) or not isinstance(amount, int):
        raise Refusal("choice_gone")
    turn.answer(Notice("payment_kept", {"client": people.client(turn.uow, client_id).name, "amount": amount}))
    ask = choice("ask_coach", "ask_coach", about="pay")
    turn.tell(client_id, Notice("payment_kept_for_you", {"amount": amount}, (ask,)))
