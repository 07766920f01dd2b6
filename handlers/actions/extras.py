"""Extras of a booking (a court fee): charged with it, dropped when it does not take place."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from domain import ledger as postings
from domain.bookings import Booking
from domain.charges import Charge
from domain.ledger import Posting
from domain.session_types import Extra, Opening, extra_of
from domain.terms import Terms
from handlers import plans
from storage import alarms, bookings, ledger, packs, people
from storage import extras as fees_kept
from storage.unit_of_work import UnitOfWork


def add(uow: UnitOfWork, booking: Booking, extra: Extra) -> int:
    """A charge of the booking's; its amount comes with the entry of the booking. Returns its id."""
    return packs.add_charge(
        uow,
        client_id=booking.client_id,
        label=extra.name,
        created_at=uow.now,
        booking_id=booking.id,
    )


def settle(uow: UnitOfWork, booking: Booking, charge_id: int, actor: str) -> None:
    """Credit, if there is any, is used at once; what stays due is asked for after the session."""
    credit = people.client(uow, booking.client_id).credit
    charge = packs.charge(uow, charge_id)
    if credit:
        moved = postings.use_credit(booking.client_id, credit, [charge])
        used = min(credit, charge.due)
        ledger.record(
            uow,
            kind="credit",
            client_id=booking.client_id,
            moved=moved,
            actor=actor,
            booking_id=booking.id,
            charge_id=charge_id,
            facts={"amount": used},
        )
    if charge.due > credit:
        plans.set_nudge_alarm(uow, charge_id, booking.ends_at, uow.now)


@dataclass(slots=True)
class Swap:
    """On a move: what an extra `was` (minor units, of the charges `gone`), and the `new` one with its charge."""

    was: int
    gone: list[Charge]
    new: Extra
    charge_id: int = 0


def swapped(uow: UnitOfWork, booking: Booking, opening: Opening) -> Swap | None:
    """The extra of the old place and that of the new one; None where they are the same. What the coach charged for the
    session besides stays with it."""
    coach = uow.coach
    kind = replace(coach.session_type(booking.type_id), capacity=booking.capacity)
    old = extra_of(kind, booking.place, coach.places)
    new = extra_of(opening.type, opening.slot.place, coach.places)
    if old == new or not (old.amount or new.amount):
        return None
    gone = [
        charge
        for charge in (packs.charges_of(uow, booking.client_id) if old.amount and booking.fee else ())
        if charge.booking_id == booking.id and charge.label == old.name and charge.due + charge.paid
    ][:1]
    return Swap(sum(charge.amount for charge in gone), gone, new)


def swap(uow: UnitOfWork, booking: Booking, change: Swap) -> list[Posting]:
    """The old extra goes, as with a cancel in time, and the new one comes, in the entry of the move."""
    moved = [posting for charge in change.gone for posting in _dropped(uow, booking, charge, 0)]
    if change.new.amount:
        change.charge_id = add(uow, booking, change.new)
        moved += postings.charge(change.charge_id, change.new.amount)
    fees_kept.add_fee(uow, booking, change.new.amount - change.was)
    return moved


def owed_since(uow: UnitOfWork, charge: Charge) -> datetime:
    """From when on the ladder counts: the sale, or the end of the session whose extra it is."""
    booking = bookings.find_booking(uow, charge.booking_id) if charge.booking_id else None
    return booking.ends_at if booking else charge.created_at


def kept_after(terms: Terms, *, charged: bool) -> int:
    """The percentage of the extras that stays: none where the session costs nothing, otherwise as the terms say."""
    return terms.extras if charged else 0


def dropped(uow: UnitOfWork, booking: Booking, *, keep: int = 0) -> list[Posting]:
    """What goes of a booking's extras, all but `keep` percent: what is due is waived first, what was paid becomes
    credit."""
    moved: list[Posting] = []
    for charge in packs.charges_of(uow, booking.client_id) if booking.fee else ():
        if charge.booking_id != booking.id:
            continue
        moved += _dropped(uow, booking, charge, keep)
    return moved


def credit_from(uow: UnitOfWork, ended: Sequence[Booking]) -> int:
    """All the credit (minor units) of the client of these bookings, where extras of theirs were paid and came back to
    it; else 0."""
    ids = {item.id for item in ended if item.fee}
    charges = packs.charges_of(uow, ended[0].client_id) if ids else ()
    back = any(charge.refunded and charge.booking_id in ids for charge in charges)
    return people.client(uow, ended[0].client_id).credit if back else 0


def _dropped(uow: UnitOfWork, booking: Booking, charge: Charge, keep: int) -> list[Posting]:
    goes = charge.due + charge.paid - (charge.amount * keep + 50) // 100
    if goes <= 0:
        return []
    waived = min(goes, charge.due)
    if waived == charge.due:
        alarms.drop_alarms(uow, charge.id)
    return [
        *postings.waive(charge.id, waived),
        *postings.to_credit(booking.client_id, charge.id, goes - waived),
    ]
