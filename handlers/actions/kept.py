"""Sessions that are to be paid first: kept for whom they were bought for, and booked once the money is noted."""

from collections.abc import Mapping, Sequence
from typing import Any

from domain import terms
from domain.bookings import Booking
from domain.decision import Choice, Notice, choice
from domain.intents import Json, Tap
from domain.packs import Pack
from domain.session_types import Opening
from handlers import plans
from handlers.actions import sell
from handlers.actions.reserve import reserve
from handlers.actions.series_weeks import let_go_on, standing_slots
from handlers.turn import Turn
from storage import bookings, ledger, packs


def propose(
    turn: Turn,
    drawn: Sequence[Pack],
    facts: Mapping[str, Any],
    data: Mapping[str, Json],
    details: Sequence[Choice],
) -> None:
    """What is missing, and that the time can be kept until it is there; `facts` and `data` are those of a booking,
    `details` the tap for all of its rules, where there are more."""
    wanting = sell.missing_first(turn.uow, drawn, turn.client_id)
    if wanting is None:
        raise RuntimeError("nothing is to be paid first")
    pack, charge, missing = wanting
    first = min(slot.start for slot in facts["slots"])
    until = min(turn.now + plans.APPROVAL_LAPSES, first)
    buttons = (
        Choice("keep_it", Tap("book.confirm", {**data, "kept": True}), "confirm", {"hold": True}),
        *details,
        choice("sent_transfer", "sent", charge=charge.id),
        choice("ask_coach", "ask_coach", about="pay"),
        choice("no_thanks", "drop", role="decline"),
    )
    told = {**facts, "name": pack.name, "missing": missing, "until": until}
    turn.answer(Notice("propose_keep", told, buttons))


def keep(turn: Turn, openings: Sequence[Opening], drawn: Sequence[Pack], series: Sequence[int] = ()) -> None:
    """Like a request that waits for the coach: it holds slot and session, and lapses like one. `series` are the
    standing slots, one an opening, that go on once it is paid."""
    wanting = sell.missing_first(turn.uow, drawn, turn.client_id)
    if wanting is None:
        raise RuntimeError("nothing is to be paid first")
    pack, charge, missing = wanting
    client = turn.client()
    made = reserve(turn.uow, openings, drawn, client, actor=turn.actor, waits=True, series=series)
    facts = {
        "slots": [item.slot for item in made],
        "money": missing,
        "name": pack.name,
        "until": min(turn.now + plans.APPROVAL_LAPSES, made[0].starts_at),
        "balance": turn.balance(client.id),
        "client": client.name,
    }
    own = (
        choice("sent_transfer", "sent", charge=charge.id),
        choice("cancel", "cancel.propose", booking=made[0].id),
    )
    turn.answer(Notice("kept_until_paid", facts, own))
    ids = [item.id for item in made]
    decide = (
        choice("approve", "approve", role="confirm", bookings=ids, series=list(dict.fromkeys(series))),
        choice("decline", "reject", role="decline", bookings=ids),
    )
    turn.tell_coach(Notice("client_kept_until_paid", facts, decide))


def book_paid(turn: Turn, client_id: int) -> None:
    """What waited for the money that is there now, unless the coach has yet to confirm every booking."""
    if turn.coach.rules.approval:
        return
    waiting = [item for item in bookings.upcoming(turn.uow, client_id) if item.status == "requested"]
    paid = [item for item in waiting if not _unpaid(turn, item)]
    if not paid:
        return
    for booking in paid:
        bookings.change_booking(turn.uow, booking, "confirmed")
        plans.replace_booking_alarms(turn.uow, bookings.booking(turn.uow, booking.id))
    begun = _series_of(turn, client_id, paid)
    for number in begun:
        let_go_on(turn.uow, number)
    first, client = paid[0], turn.client(client_id)
    pack = packs.pack(turn.uow, first.pack_id)
    facts = {
        "slots": [item.slot for item in paid],
        "free_until": terms.free_until(pack.terms.cancel, first.starts_at),
        "balance": turn.balance(client_id),
        "client": client.name,
        "fee": 0,
        "weekly": standing_slots(turn.uow, client_id) if begun else [],
    }
    own = (
        Choice("add_to_calendar", url=turn.links.calendar(client)),
        choice("move", "move.start", booking=first.id),
        choice("cancel", "cancel.propose", booking=first.id),
    )
    turn.tell(client_id, Notice("weekly_paid" if begun else "booked", facts, own))
    turn.answer(Notice("booked_by_coach", facts))


def _series_of(turn: Turn, client_id: int, paid: Sequence[Booking]) -> list[int]:
    """The standing slots that these bookings were to begin."""
    ids = {booking.id for booking in paid}
    found = [
        entry.facts.get("series")
        for entry in ledger.of_client(turn.uow, client_id)
        if entry.kind == "booking" and entry.booking_id in ids
    ]
    return list(dict.fromkeys(number for number in found if isinstance(number, int)))


def _unpaid(turn: Turn, booking: Booking) -> bool:
    pack = packs.pack(turn.uow, booking.pack_id)
    return sell.missing_first(turn.uow, [pack], booking.client_id) is not None
