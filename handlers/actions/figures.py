"""The coach's money and his figures: what is still to be given, what is open, how the months went."""

from dataclasses import dataclass
from datetime import date, timedelta

from domain import localtime
from domain.decision import Choice, Notice, choice
from domain.intents import Request
from domain.money import share
from handlers.actions.balances import standing_entries
from handlers.turn import Turn
from storage import bookings, ledger, packs, people

SOON = timedelta(days=30)


def money(turn: Turn, request: Request) -> None:
    """ "money": sessions sold and not given yet with their value at pack price, what is open, what ends soon. Asked of
    a month ("how much did I earn in May?") it is what came in."""
    if request.times or request.question:
        stats(turn, request)
        return
    today = localtime.local_day(turn.now, turn.coach.tz)
    charges = packs.all_charges(turn.uow)
    amounts = {item.pack_id: item.amount for item in charges if item.pack_id is not None}
    held = [pack for pack in packs.all_packs(turn.uow) if not pack.ended and pack.units.left]
    names = {client.id: client for client in people.all_clients(turn.uow)}
    ending = [
        pack
        for pack in held
        if pack.units.available and pack.expires_on is not None and pack.expires_on <= today + SOON
    ]
    facts = {
        "units": sum(pack.units.left for pack in held),
        "worth": sum(share(amounts.get(pack.id, 0), pack.units.left, pack.units.granted) for pack in held),
        "owed": sum(item.due for item in charges),
        "debtors": len({item.client_id for item in charges if item.due}),
        "credit": sum(client.credit for client in names.values()),
        "ending": [
            (names[pack.client_id].name, pack.units.available, pack.expires_on)
            for pack in sorted(ending, key=lambda pack: (pack.expires_on or date.max, pack.id))
        ],
    }
    office = Choice("office", url=turn.links.office())
    turn.answer(Notice("money", facts, (choice("owed", "say", text="who owes me?"), office)))


@dataclass(frozen=True, slots=True)
class Month:
    """What became of the sessions of a month, and the money that came in and went out in it (minor units)."""

    first: date
    done: int
    late: int
    missed: int
    received: int
    returned: int


def stats(turn: Turn, request: Request) -> None:
    """ "stats", "how was May?": that month or this one, and the one before it."""
    tz = turn.coach.tz
    this = localtime.local_day(turn.now, tz).replace(day=1)
    start = next((said.start for said in request.times if said.start is not None), None)
    if start is not None:
        # A month without its year is the one that has been, not the one to come.
        named = localtime.local_day(start, tz).replace(day=1)
        this = named if named <= this else named.replace(year=this.year - (named.month > this.month))
    months = [_month(turn, this), _month(turn, localtime.add_months(this, -1))]
    office = Choice("office", url=turn.links.office())
    turn.answer(Notice("stats", {"months": months}, (office,)))


def _month(turn: Turn, first: date) -> Month:
    tz = turn.coach.tz
    start = localtime.day_start(first, tz)
    end = localtime.day_start(localtime.add_months(first, 1), tz)
    states = [item.status for item in bookings.between(turn.uow, start, end) if start <= item.starts_at < end]
    received = returned = 0
    for entry in standing_entries(ledger.all_entries(turn.uow)):
        if start <= entry.at < end:
            amount, back = entry.facts.get("amount"), entry.facts.get("back")
            if entry.kind == "payment" and isinstance(amount, int):
                received += amount
            elif entry.kind == "pay_out" and isinstance(amount, int):
                returned += amount
            elif entry.kind == "refund" and isinstance(back, int) and not entry.facts.get("credit"):
                returned += back
    counted = {state: states.count(state) for state in ("completed", "late_cancelled", "no_show")}
    return Month(
        first, counted["completed"], counted["late_cancelled"], counted["no_show"], received, returned
    )
