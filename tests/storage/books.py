"""What the tests of a coach's books share: coaches, clients, packs, bookings, each written as the product writes them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

from domain import ledger as postings
from domain.availability import Slot
from domain.bookings import Booking
from domain.packs import Pack
from domain.people import Coach
from domain.session_types import Opening, SessionType
from domain.terms import Terms
from storage import bookings, ledger, packs, people
from storage.database import Database
from storage.unit_of_work import UnitOfWork

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
FRIDAY = datetime(2026, 3, 6, 17, tzinfo=UTC)
HOUR = timedelta(hours=1)


def add_coach(database: Database, slug: str = "alex", currency: str = "EUR") -> int:
    new = Coach(0, slug, slug.title(), "Europe/Berlin", currency, "en")
    with database.write() as connection:
        added = people.add_coach(connection, new, NOW)
        connection.commit()
    return added.id


@contextmanager
def working(
    database: Database, coach_id: int, *, cause: str = "telegram:1", now: datetime = NOW, commit: bool = True
) -> Iterator[UnitOfWork]:
    """A unit of work of one coach, committed at its end."""
    with database.write() as connection:
        uow = UnitOfWork.lock(connection, coach_id, lambda: now, cause)
        yield uow
        if commit:
            uow.commit()


@contextmanager
def looking(database: Database, coach_id: int) -> Iterator[UnitOfWork]:
    with database.read() as connection:
        yield UnitOfWork.look(connection, coach_id, NOW)


def sell(uow: UnitOfWork, client_id: int, *, units: int = 1_000, price: int = 40_000) -> tuple[int, int]:
    """A pack and its charge, as a sale makes them. Returns the ids of both."""
    pack_id = uow.new_id()
    new = Pack(
        pack_id,
        client_id,
        "10-pack",
        price,
        uow.now,
        date(2026, 3, 2),
        date(2026, 9, 1),
        Terms(),
        accepted_at=uow.now,
    )
    packs.add_pack(uow, new)
    charge_id = packs.add_charge(
        uow, client_id=client_id, label="10-pack", created_at=uow.now, pack_id=pack_id
    )
    moved = [*postings.grant(pack_id, units), *postings.charge(charge_id, price)]
    ledger.record(uow, kind="sale", client_id=client_id, moved=moved, actor="coach", pack_id=pack_id)
    return pack_id, charge_id


def book(uow: UnitOfWork, client_id: int, pack_id: int, start: datetime = FRIDAY) -> Booking:
    made = bookings.add_booking(
        uow,
        opening=Opening(Slot(start, start + HOUR), SessionType()),
        client_id=client_id,
        pack_id=pack_id,
        status="confirmed",
    )
    ledger.record(
        uow, kind="booking", client_id=client_id, moved=postings.reserve(pack_id, 100), actor="coach",
        pack_id=pack_id, booking_id=made.id,
    )  # fmt: skip
    return made


def stock(
    database: Database, coach_id: int, name: str = "Emma", *, units: int = 1_000
) -> tuple[int, int, int]:
    """A client with a pack. Returns the ids of client, pack and charge."""
    with working(database, coach_id) as uow:
        client_id = people.add_client(uow, name=name).id
        return client_id, *sell(uow, client_id, units=units)
