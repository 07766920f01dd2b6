"""Seats: the database itself refuses one too many, and a session gives its time back with the last."""

from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from domain import ledger as postings
from domain.availability import Slot
from domain.bookings import Booking
from domain.decision import Refusal
from domain.session_types import Extra, Opening, SessionType
from storage import bookings, ledger, sessions
from storage.database import Database
from storage.unit_of_work import UnitOfWork
from tests.storage.books import FRIDAY, HOUR, book, looking, stock, working

PAIR = SessionType(1, "Pair", 60, capacity=2, units=50)


def seat(uow: UnitOfWork, client: int, pack: int, session: int, player: str = "") -> Booking:
    opening = Opening(Slot(FRIDAY, FRIDAY + HOUR, name="Pair"), PAIR, session)
    made = bookings.add_booking(
        uow, opening=opening, client_id=client, pack_id=pack, status="confirmed", extra=Extra(), player=player
    )
    ledger.record(
        uow, kind="booking", client_id=client, moved=postings.reserve(pack, made.units), actor="coach",
        pack_id=pack, booking_id=made.id,
    )  # fmt: skip
    return made


def pair(uow: UnitOfWork) -> int:
    return sessions.make_session(uow, Opening(Slot(FRIDAY, FRIDAY + HOUR, "Court 2", "Pair"), PAIR))


def test_one_more_than_the_seats_is_refused(database: Database, alex: int):
    emma, emmas, _ = stock(database, alex)
    noah, noahs, _ = stock(database, alex, "Noah")
    with working(database, alex) as uow:
        made = pair(uow)
        seat(uow, emma, emmas, made)
        seat(uow, noah, noahs, made)
    with working(database, alex, commit=False) as uow:
        with pytest.raises(Refusal, match="taken"):
            seat(uow, emma, emmas, made, "Mia")
    with database.write() as connection:
        with pytest.raises(IntegrityError, match="ck_sessions_seats"):
            connection.execute(text("UPDATE sessions SET taken = 3"))


def test_it_stands_until_the_last_has_left_and_a_kept_one_longer(database: Database, alex: int):
    emma, emmas, _ = stock(database, alex)
    with working(database, alex) as uow:
        made = pair(uow)
        first, second = seat(uow, emma, emmas, made), seat(uow, emma, emmas, made, "Mia")
        bookings.change_booking(uow, first, "cancelled")
        (group,) = sessions.groups_between(uow, FRIDAY, FRIDAY + HOUR)
        assert (group.session, group.capacity, group.taken, group.place) == (made, 2, 1, "Court 2")
        bookings.change_booking(uow, second, "cancelled")
        assert [item.taken for item in sessions.groups_between(uow, FRIDAY, FRIDAY + HOUR)] == [0]
        sessions.let_go(uow, made)
        assert sessions.groups_between(uow, FRIDAY, FRIDAY + HOUR) == []
        # The time is free again, and what was let go cannot take it back.
        book(uow, emma, emmas)
    with working(database, alex, commit=False) as uow:
        with pytest.raises(Refusal, match="taken"):
            sessions.set_kept(uow, made, kept=True)


def test_a_seat_moves_and_leaves_the_others(database: Database, alex: int):
    emma, emmas, _ = stock(database, alex)
    with working(database, alex) as uow:
        made = pair(uow)
        first, second = seat(uow, emma, emmas, made), seat(uow, emma, emmas, made, "Mia")
        later = Opening(Slot(FRIDAY + HOUR, FRIDAY + 2 * HOUR, name="Pair"), PAIR)
        bookings.move_seat(uow, first, later)
    with looking(database, alex) as uow:
        starts = {item.player: item.starts_at for item in bookings.of_client(uow, emma)}
        assert starts == {"": FRIDAY + HOUR, "Mia": FRIDAY}
        assert [item.id for item in bookings.of_session(uow, second.session_id)] == [second.id]


def test_two_groups_never_overlap(database: Database, alex: int):
    with working(database, alex) as uow:
        pair(uow)
    half = timedelta(minutes=30)
    with working(database, alex, commit=False) as uow:
        with pytest.raises(Refusal, match="taken"):
            sessions.make_session(uow, Opening(Slot(FRIDAY + half, FRIDAY + half + HOUR), PAIR))
