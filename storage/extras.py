"""What a booking costs beside its unit: kept with it, so that nobody looks for charges where there are none."""

from sqlalchemy import update

from domain.bookings import Booking
from storage.tables.calendar import bookings
from storage.unit_of_work import UnitOfWork


def add_fee(uow: UnitOfWork, old: Booking, minor: int) -> None:
    """An extra more (minor units); what it was is kept for an undo."""
    uow.before.append({"what": "fee", "id": old.id, "was": {"fee": old.fee}})
    set_fee(uow, old.id, old.fee + minor)


def set_fee(uow: UnitOfWork, booking_id: int, minor: int) -> None:
    uow.connection.execute(
        update(bookings)
        .where(bookings.c.coach_id == uow.coach_id, bookings.c.id == booking_id)
        .values(fee=minor)
    )
