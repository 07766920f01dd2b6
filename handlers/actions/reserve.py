"""Bookings as they are written, whoever or whatever books: with their extras, their entries and their alarms."""

from collections.abc import Sequence

from domain import ledger as postings
from domain.bookings import Booking
from domain.packs import Pack
from domain.people import Client
from domain.session_types import Opening
from handlers import plans
from handlers.actions import extras
from handlers.actions.wanted import extras_of
from storage import bookings, ledger
from storage.unit_of_work import UnitOfWork


def reserve(
    uow: UnitOfWork,
    openings: Sequence[Opening],
    drawn: Sequence[Pack],
    client: Client,
    *,
    actor: str,
    waits: bool = False,
    series: Sequence[int] = (),
) -> list[Booking]:
    """One booking an opening, each on its pack; `waits` for the coach's answer; `series` are the standing slots that
    they belong to."""
    made = []
    of_series = series or [0] * len(openings)
    fees = extras_of(uow.coach, openings)
    for opening, pack, extra, number in zip(openings, drawn, fees, of_series, strict=True):
        booking = bookings.add_booking(
            uow,
            opening=opening,
            client_id=client.id,
            pack_id=pack.id,
            status="requested" if waits else "confirmed",
            extra=extra,
            player=opening.slot.player,
        )
        charge_id = extras.add(uow, booking, extra) if extra.amount else None
        ledger.record(
            uow,
            kind="booking",
            client_id=client.id,
            moved=[
                *postings.reserve(pack.id, booking.units),
                *(postings.charge(charge_id, extra.amount) if charge_id else []),
            ],
            actor=actor,
            pack_id=pack.id,
            booking_id=booking.id,
            charge_id=charge_id,
            facts={"start": opening.slot.start.isoformat(), **({"series": number} if number else {})},
        )
        if charge_id:
            extras.settle(uow, booking, charge_id, actor)
        plans.set_booking_alarms(uow, booking, client)
        made.append(booking)
    return made
