"""Sessions and bookings: two at one time are refused by the database itself, whichever way they come about."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from domain.availability import Slot, Span
from domain.bookings import WrongMove
from domain.decision import Refusal
from domain.session_types import Opening, SessionType
from storage import blocks, bookings
from storage.calendar import read_calendar
from storage.database import Database, IntegrityError
from tests.storage.books import FRIDAY, HOUR, add_coach, book, looking, stock, working

HALF = timedelta(minutes=30)


def states(database, coach_id, client_id):
    with looking(database, coach_id) as uow:
        return [(item.starts_at, item.status) for item in bookings.of_client(uow, client_id)]


@pytest.mark.parametrize("start", [FRIDAY, FRIDAY + HALF, FRIDAY - HALF])
def test_a_session_that_overlaps_is_refused(database: Database, alex: int, start):
    emma, pack_id, _ = stock(database, alex)
    with working(database, alex) as uow:
        book(uow, emma, pack_id)
    with working(database, alex, commit=False) as uow:
        with pytest.raises(Refusal, match="taken"):
            book(uow, emma, pack_id, start)
    assert states(database, alex, emma) == [(FRIDAY, "confirmed")]


@pytest.mark.parametrize("start", [FRIDAY - HOUR, FRIDAY + HOUR])
def test_sessions_may_touch(database: Database, alex: int, start):
    emma, pack_id, _ = stock(database, alex)
    with working(database, alex) as uow:
        book(uow, emma, pack_id)
        book(uow, emma, pack_id, start)
    assert len(states(database, alex, emma)) == 2


def test_two_coaches_may_have_a_session_at_one_time(database: Database, alex: int):
    bea = add_coach(database, "bea")
    for coach in (alex, bea):
        client, pack_id, _ = stock(database, coach)
        with working(database, coach) as uow:
            book(uow, client, pack_id)
        assert states(database, coach, client) == [(FRIDAY, "confirmed")]


def test_moving_onto_another_session_is_refused(database: Database, alex: int):
    emma, pack_id, _ = stock(database, alex)
    with working(database, alex) as uow:
        book(uow, emma, pack_id)
        second = book(uow, emma, pack_id, FRIDAY + HOUR)
    with working(database, alex, commit=False) as uow:
        with pytest.raises(Refusal, match="taken"):
            bookings.move_session(uow, second, Slot(FRIDAY + HALF, FRIDAY + HALF + HOUR))
    assert states(database, alex, emma) == [(FRIDAY, "confirmed"), (FRIDAY + HOUR, "confirmed")]


def test_moving_within_its_own_time_is_no_overlap(database: Database, alex: int):
    emma, pack_id, _ = stock(database, alex)
    with working(database, alex) as uow:
        first = book(uow, emma, pack_id)
        bookings.move_session(uow, first, Slot(FRIDAY + HALF, FRIDAY + HALF + HOUR, "Court 2"))
        assert uow.before[-1]["now"] == {"start": (FRIDAY + HALF).isoformat()}
    with looking(database, alex) as uow:
        moved = bookings.booking(uow, first.id)
    assert (moved.starts_at, moved.ends_at, moved.place) == (FRIDAY + HALF, FRIDAY + HALF + HOUR, "Court 2")


def test_a_cancelled_session_gives_its_time_and_takes_it_back_only_where_it_is_free(
    database: Database, alex: int
):
    emma, pack_id, _ = stock(database, alex)
    with working(database, alex) as uow:
        first = book(uow, emma, pack_id)
        bookings.change_booking(uow, first, "cancelled", reason="client")
    with working(database, alex) as uow:
        second = book(uow, emma, pack_id)
    with working(database, alex, commit=False) as uow:
        with pytest.raises(Refusal, match="taken"):
            bookings.change_booking(uow, bookings.booking(uow, first.id), "confirmed")
    with working(database, alex) as uow:
        bookings.change_booking(uow, second, "late_cancelled", reason="client", charged=100)
        bookings.change_booking(uow, bookings.booking(uow, first.id), "confirmed")
    assert states(database, alex, emma) == [(FRIDAY, "confirmed"), (FRIDAY, "late_cancelled")]


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO sessions SELECT coach_id, id + 1000, starts_at, ends_at, place, capacity, taken, active, kept, type_id, "
        "name, online FROM sessions",
        "UPDATE sessions SET active = true",
        "UPDATE sessions SET coach_id = (SELECT min(coach_id) FROM sessions)",
    ],
)
def test_the_database_itself_refuses_an_overlap(database: Database, alex: int, statement):
    bea = add_coach(database, "bea")
    stock(database, bea, "Mia")  # so that no id is taken by both
    stock(database, bea, "Noah")
    for coach in (alex, bea):
        client, pack_id, _ = stock(database, coach)
        with working(database, coach) as uow:
            bookings.change_booking(uow, book(uow, client, pack_id), "cancelled")
            book(uow, client, pack_id)
    with database.write() as connection:
        connection.execute(text("DELETE FROM bookings"))
        with pytest.raises(IntegrityError, match="sessions_overlap"):
            connection.execute(text(statement))


def test_a_session_ends_after_it_starts(database: Database, alex: int):
    emma, pack_id, _ = stock(database, alex)
    with working(database, alex, commit=False) as uow:
        with pytest.raises(IntegrityError):
            bookings.add_booking(
                uow,
                opening=Opening(Slot(FRIDAY, FRIDAY), SessionType()),
                client_id=emma,
                pack_id=pack_id,
                status="confirmed",
            )


@pytest.mark.parametrize("change", ["units = 0", "charged = -1", "charged = units + 1"])
def test_what_a_booking_is_charged_lies_within_its_unit(database: Database, alex: int, change):
    emma, pack_id, _ = stock(database, alex)
    with working(database, alex) as uow:
        book(uow, emma, pack_id)
    with database.write() as connection:
        with pytest.raises(IntegrityError):
            connection.execute(text(f"UPDATE bookings SET {change}"))


def test_a_move_that_the_table_forbids_changes_nothing(database: Database, alex: int):
    emma, pack_id, _ = stock(database, alex)
    with working(database, alex) as uow:
        booked = book(uow, emma, pack_id)
        with pytest.raises(WrongMove):
            bookings.change_booking(uow, booked, "requested")
    assert states(database, alex, emma) == [(FRIDAY, "confirmed")]


def test_a_change_keeps_what_it_was_and_what_it_became(database: Database, alex: int):
    emma, pack_id, _ = stock(database, alex)
    with working(database, alex) as uow:
        booked = book(uow, emma, pack_id)
        bookings.change_booking(uow, booked, "late_cancelled", reason="client", charged=50)
        assert uow.before[-1] == {
            "what": "booking",
            "id": booked.id,
            "was": {"status": "confirmed", "reason": None, "charged": 0, "marked": False},
            "now": {"status": "late_cancelled", "charged": 50},
        }
        bookings.restore_booking(uow, bookings.booking(uow, booked.id), uow.before[-1]["was"])
        assert bookings.booking(uow, booked.id) == booked


def test_the_calendar_knows_sessions_blocks_and_extra_hours(database: Database, alex: int):
    emma, pack_id, _ = stock(database, alex)
    with working(database, alex) as uow:
        book(uow, emma, pack_id)
        gone = book(uow, emma, pack_id, FRIDAY + HOUR)
        bookings.change_booking(uow, gone, "cancelled")
        block = blocks.add_block(uow, Span(FRIDAY + 2 * HOUR, FRIDAY + 3 * HOUR))
        blocks.add_block(uow, Span(FRIDAY + 4 * HOUR, FRIDAY + 5 * HOUR), "open")
    with looking(database, alex) as uow:
        whole = read_calendar(uow, FRIDAY, FRIDAY + 6 * HOUR)
        after = read_calendar(uow, FRIDAY + HOUR, FRIDAY + 2 * HOUR)
        session_id = bookings.of_client(uow, emma)[0].session_id
        without = read_calendar(uow, FRIDAY, FRIDAY + HOUR, without=session_id)
        assert blocks.blocks_between(uow, FRIDAY, FRIDAY + 6 * HOUR) == [
            (block, Slot(FRIDAY + 2 * HOUR, FRIDAY + 3 * HOUR))
        ]
    assert [(item.start, item.end) for item in whole.busy] == [(FRIDAY, FRIDAY + HOUR)]
    assert whole.blocked == (Slot(FRIDAY + 2 * HOUR, FRIDAY + 3 * HOUR),)
    assert whole.opened == (Slot(FRIDAY + 4 * HOUR, FRIDAY + 5 * HOUR),)
    assert (after.busy, after.blocked, after.opened, without.busy) == ((), (), (), ())
    with working(database, alex) as uow:
        blocks.set_blocks(uow, [block], active=False)
    with looking(database, alex) as uow:
        assert read_calendar(uow, FRIDAY, FRIDAY + 6 * HOUR).blocked == ()


def test_upcoming_are_those_that_hold_a_slot_and_are_not_over(database: Database, alex: int):
    emma, pack_id, _ = stock(database, alex)
    with working(database, alex) as uow:
        later = book(uow, emma, pack_id, FRIDAY + HOUR)
        first = book(uow, emma, pack_id)
        gone = book(uow, emma, pack_id, FRIDAY + 2 * HOUR)
        bookings.change_booking(uow, gone, "cancelled")
    with working(database, alex, now=FRIDAY + HALF) as uow:
        assert [item.id for item in bookings.upcoming(uow, emma)] == [first.id, later.id]
    with working(database, alex, now=FRIDAY + HOUR) as uow:
        assert [item.id for item in bookings.upcoming(uow, emma)] == [later.id]
        assert [item.id for item in bookings.between(uow, FRIDAY, FRIDAY + HOUR)] == [first.id]
        assert [item.id for item in bookings.of_client(uow, emma)] == [later.id, first.id, gone.id]
        assert bookings.find_booking(uow, 999) is None
