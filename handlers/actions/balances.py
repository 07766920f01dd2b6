"""What is left, and why: the same numbers and the same reasons for client and coach."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain import ledger, localtime
from domain import packs as pack_rules
from domain.bookings import Booking
from domain.decision import Choice, Notice, choice
from domain.explained import explaining, room_for
from domain.intents import Request, Tap
from domain.ledger import Entry
from handlers.actions.sell import client_in
from handlers.actions.series_weeks import standing_slots
from handlers.actions.wanted import of_player
from handlers.actions.who import name_of, whom
from handlers.actions.wishes import matches
from handlers.turn import Turn
from storage import bookings, packs
from storage import ledger as entries

NOT_LONG_AHEAD = 120
"""Days. A date that lies further ahead is that of last year; "how many after Friday?" asks of now."""


def balance(turn: Turn, request: Request) -> None:
    """ "How many do I have left?", "balance Emma", "balance emma on 1 march" """
    client_id = whom(turn, request)
    if client_id is not None:
        day = _past_day(turn, request)
        if day is not None:
            show_past_balance(turn, client_id, day)
        else:
            show_balance(turn, client_id)


def _past_day(turn: Turn, request: Request) -> date | None:
    """The day gone by that was named: "on 1 March" is the last one, not the next."""
    start = next((said.start for said in request.times if said.start and said.date_said), None)
    if start is None:
        return None
    day, today = localtime.local_day(start, turn.coach.tz), localtime.local_day(turn.now, turn.coach.tz)
    if (day - today).days > NOT_LONG_AHEAD:
        day = localtime.add_months(day, -12)
    return day if day < today else None


def balance_tap(turn: Turn, tap: Tap) -> None:
    show_balance(turn, client_in(turn, tap))


def show_balance(turn: Turn, client_id: int) -> None:
    held = turn.packs(client_id)
    ahead = bookings.upcoming(turn.uow, client_id)
    charges = turn.charges(client_id)
    turn.about("balance", client=client_id)
    facts = {
        "client": name_of(turn, client_id) if turn.is_coach else None,
        "balance": pack_rules.balance(held),
        "any_pack": bool(held),
        "next": (ahead[0].starts_at, ahead[0].online) if ahead else None,
        "owed": sum(charge.due for charge in charges),
        "credit": turn.client(client_id).credit,
        "next_off": turn.client(client_id).next_off,
    }
    why = choice("why", "why", client=client_id)
    buttons: tuple[Choice, ...] = (why, choice("sell_to", "sell.change", client=client_id))
    if not turn.is_coach:
        buttons = (why, choice("book", "slots.days", client=client_id, moving=None))
    turn.answer(Notice("balance", facts, buttons))


def show_past_balance(turn: Turn, client_id: int, day: date) -> None:
    """The numbers at the end of a day gone by, out of the entries alone."""
    end = localtime.day_end(day, turn.coach.tz)
    balances: ledger.Balances = {}
    for entry in entries.of_client(turn.uow, client_id):
        if entry.at < end:
            ledger.apply(balances, entry.postings)
    left = sum(
        amount
        for (holder, _, account), amount in balances.items()
        if holder == "pack" and account in ("available", "reserved")
    )
    booked = sum(
        amount
        for (holder, _, account), amount in balances.items()
        if holder == "pack" and account == "reserved"
    )
    owed = sum(
        amount for (holder, _, account), amount in balances.items() if holder == "charge" and account == "due"
    )
    facts = {
        "client": name_of(turn, client_id), "day": day, "owed": owed,
        "balance": pack_rules.Balance(left, booked, left - booked, None),
    }  # fmt: skip
    turn.answer(Notice("past_balance", facts, (choice("why", "why", client=client_id),)))


def why(turn: Turn, request: Request) -> None:
    """ "Why 6?"; "why thursday": of one booking."""
    client_id = whom(turn, request)
    if client_id is None:
        return
    dated = [said for said in request.times if said.date_said]
    meant = [
        item
        for item in bookings.of_client(turn.uow, client_id)
        if any(matches(said, item.starts_at, turn.coach.tz) for said in dated)
    ]
    if meant:
        show_why_booking(turn, client_id, max(meant, key=lambda item: (item.starts_at, item.id)))
    else:
        show_why(turn, client_id)


def why_tap(turn: Turn, tap: Tap) -> None:
    show_why(turn, client_in(turn, tap), whole=tap.data.get("whole") is True)


def show_why_booking(turn: Turn, client_id: int, booking: Booking) -> None:
    """All that happened to one booking, with the rule that decided."""
    turn.about("why", client=client_id, booking=booking.id)
    history = [entry for entry in entries.of_client(turn.uow, client_id) if entry.booking_id == booking.id]
    facts = {
        "client": name_of(turn, client_id) if turn.is_coach else None,
        "booking": booking,
        "entries": standing_entries(history),
        "pack": packs.pack(turn.uow, booking.pack_id),
    }
    page = Choice("all_entries", url=turn.links.client_page(turn.client(client_id)))
    dispute = choice("not_right", "ask_coach", about="balance")
    turn.answer(Notice("why_booking", facts, (page,) if turn.is_coach else (page, dispute)))


def show_why(turn: Turn, client_id: int, *, whole: bool = False) -> None:
    """Every entry that counts, with its reason; what was undone is left out of the short answer, not of the page.
    `whole`: also what a phone's screen does not hold."""
    turn.about("why", client=client_id)
    facts = {
        "client": name_of(turn, client_id) if turn.is_coach else None,
        "entries": standing_entries(entries.of_client(turn.uow, client_id)),
        "packs": turn.packs(client_id),
        "charges": turn.charges(client_id),
        "balance": turn.balance(client_id),
        "upcoming": bookings.upcoming(turn.uow, client_id),
        "weekly": standing_slots(turn.uow, client_id),
        "bookings": {item.id: item for item in bookings.of_client(turn.uow, client_id)},
        "whole": whole,
    }
    page = Choice("all_entries", url=turn.links.client_page(turn.client(client_id)))
    buttons = [page] if turn.is_coach else [page, choice("not_right", "ask_coach", about="balance")]
    if not whole and shortened(facts):
        buttons.insert(0, choice("details", "why", client=client_id, whole=True))
    turn.answer(Notice("why", facts, tuple(buttons)))


def shortened(facts: Mapping[str, Any]) -> bool:
    """Whether the explanation is longer than a phone's screen."""
    bought, others = explaining(facts["entries"])
    beside = 1 + sum(bool(facts[name]) for name in ("client", "upcoming", "weekly"))
    return room_for(len(bought), len(others), beside) is not None


def standing_entries(found: list[Entry]) -> list[Entry]:
    """Without those that were undone and the entries that undid them."""
    forms = standing_forms(found, [entry for entry in found if entry.reverses is None])
    return [entry for entry, form in forms if form is not None]


def standing_forms(history: list[Entry], entries: list[Entry]) -> list[tuple[Entry, Entry | None]]:
    """Each with the entry in which it stands, of all the entries of its clients: itself, or the one that undid its
    undoing, since an entry is reversed only once. None where it is undone."""
    reversed_by = {item.reverses: item for item in history if item.reverses is not None}
    forms: list[tuple[Entry, Entry | None]] = []
    for entry in entries:
        form, times = entry, 0
        while form.id in reversed_by:
            form, times = reversed_by[form.id], times + 1
        forms.append((entry, None if times % 2 else form))
    return forms


def owe(turn: Turn, request: Request) -> None:
    """ "What do I owe?" """
    client_id = whom(turn, request)
    if client_id is None:
        return
    due = [charge for charge in turn.charges(client_id) if charge.due]
    facts = {
        "charges": due,
        "owed": sum(charge.due for charge in due),
        "credit": turn.client(client_id).credit,
        "client": name_of(turn, client_id) if turn.is_coach else None,
    }
    buttons: tuple[Choice, ...] = ()
    if due and not turn.is_coach:
        buttons = (choice("sent_it", "sent", charge=due[0].id), choice("ask_coach", "ask_coach", about="pay"))
    turn.answer(Notice("owe", facts, buttons))


def owed(turn: Turn, request: Request) -> None:
    """ "Who owes me?": every open amount, the oldest first."""
    if request.names:
        owe(turn, request)
        return
    due = sorted(
        (charge for charge in packs.all_charges(turn.uow) if charge.due), key=lambda item: item.created_at
    )
    names = {charge.client_id: name_of(turn, charge.client_id) for charge in due}
    turn.answer(Notice("owed", {"charges": due, "names": names, "total": sum(charge.due for charge in due)}))


def next_session(turn: Turn, request: Request) -> None:
    """ "When is my next one?" """
    client_id = whom(turn, request)
    if client_id is None:
        return
    ahead = of_player(turn, request, client_id, bookings.upcoming(turn.uow, client_id))
    dated = [said for said in request.times if said.date_said]
    then = [item for item in ahead if any(matches(said, item.starts_at, turn.coach.tz) for said in dated)]
    nothing_then = bool(ahead) and bool(dated) and not then
    ahead = then or ahead
    if ahead:
        turn.about("next", client=client_id, booking=ahead[0].id, start=ahead[0].starts_at.isoformat())
    held = {pack.id: pack for pack in turn.packs(client_id)}
    facts = {
        "upcoming": ahead,
        "nothing_then": nothing_then,
        "terms": held[ahead[0].pack_id].terms if ahead else None,
        "weekly": standing_slots(turn.uow, client_id),
        "client": name_of(turn, client_id) if turn.is_coach else None,
    }
    buttons: tuple[Choice, ...] = (choice("book", "slots.days", client=client_id, moving=None),)
    if ahead:
        buttons = (
            choice("move", "move.start", booking=ahead[0].id),
            choice("cancel", "cancel.propose", booking=ahead[0].id),
        )
    turn.answer(Notice("next", facts, buttons))
