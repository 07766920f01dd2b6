"""Bookings that wait for the coach: approved, declined, or lapsed."""

from domain import ledger as postings
from domain import localtime, terms
from domain.bookings import Booking
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Tap
from handlers import plans
from handlers.actions import extras, series
from handlers.actions.who import name_of
from handlers.turn import Turn
from storage import alarms, bookings, ledger, packs
from storage.unit_of_work import UnitOfWork


def requested(turn: Turn, tap: Tap) -> list[Booking]:
    """Those of a tap that still wait for an answer."""
    ids = tap.data.get("bookings")
    found = [
        bookings.find_booking(turn.uow, number)
        for number in (ids if isinstance(ids, list) else [])
        if isinstance(number, int)
    ]
    waiting = [item for item in found if item is not None and item.status == "requested"]
    if not waiting:
        raise Refusal("choice_gone")
    return waiting


def approve(turn: Turn, tap: Tap) -> None:
    waiting = requested(turn, tap)
    turn.begin_command()
    for booking in waiting:
        bookings.change_booking(turn.uow, booking, "confirmed")
        plans.replace_booking_alarms(turn.uow, bookings.booking(turn.uow, booking.id))
    series.confirmed(turn, tap)
    first = waiting[0]
    pack = packs.pack(turn.uow, first.pack_id)
    facts = facts_of(turn, waiting) | {"free_until": terms.free_until(pack.terms.cancel, first.starts_at)}
    own = (
        Choice("add_to_calendar", url=turn.links.calendar(turn.client(first.client_id))),
        choice("move", "move.start", booking=first.id),
        choice("cancel", "cancel.propose", booking=first.id),
    )
    turn.tell(first.client_id, Notice("booked", facts, own))
    turn.answer(Notice("booked_by_coach", facts, (choice("undo", "undo.last"),)))
    plans.note_command(
        turn, "book", client=facts["client"], start=first.starts_at.isoformat(), count=len(waiting)
    )


def reject(turn: Turn, tap: Tap) -> None:
    waiting = requested(turn, tap)
    turn.begin_command()
    for booking in waiting:
        give_back(turn.uow, booking, "coach")
    facts = facts_of(turn, waiting)
    again = choice("book", "slots.days", client=waiting[0].client_id, moving=None)
    turn.tell(waiting[0].client_id, Notice("declined", facts, (again,)))
    turn.answer(Notice("declined_by_coach", facts, (choice("undo", "undo.last"),)))
    plans.note_command(turn, "decline", client=facts["client"], start=waiting[0].starts_at.isoformat())


def facts_of(turn: Turn, waiting: list[Booking]) -> dict[str, object]:
    client_id = waiting[0].client_id
    return {
        "slots": [item.slot for item in waiting],
        "units": sum(item.units for item in waiting),
        "client": name_of(turn, client_id),
        "balance": turn.balance(client_id),
    }


def give_back(uow: UnitOfWork, booking: Booking, actor: str) -> None:
    """A request that comes to nothing: slot and unit are free again, whoever or whatever ended it."""
    pack = packs.pack(uow, booking.pack_id)
    over = pack.over(localtime.local_day(uow.now, uow.coach.tz))
    bookings.change_booking(uow, booking, "cancelled", reason="coach")
    ledger.record(
        uow,
        kind="declined",
        client_id=booking.client_id,
        moved=[
            *postings.release(pack.id, booking.units, expired=over),
            *extras.dropped(uow, booking),
        ],
        actor=actor,
        pack_id=pack.id,
        booking_id=booking.id,
        facts={"start": booking.starts_at.isoformat()},
    )
    alarms.drop_alarms(uow, booking.id)
