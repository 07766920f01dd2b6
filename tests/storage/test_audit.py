"""The audit: silent on good books, and it finds every lie that is planted."""

import pytest
from sqlalchemy import text

from domain import ledger as postings
from storage import bookings, ledger, packs
from storage.audit import audit
from storage.database import Database
from tests.storage.books import FRIDAY, HOUR, add_coach, book, stock, working


def faults(database):
    with database.read() as connection:
        return audit(connection)


def run(database, *statements):
    with database.write() as connection:
        for statement in statements:
            connection.execute(text(statement))
        connection.commit()


@pytest.fixture
def books(database: Database, alex: int) -> tuple[int, int]:
    """Two coaches with everything in them: paid, overpaid, booked, trained, cancelled late, undone. Alex's pack and
    charge."""
    bea = add_coach(database, "bea", "USD")
    for coach in (bea, alex):
        client, pack_id, charge_id = stock(database, coach)
        with working(database, coach) as uow:
            moved = postings.pay(client, 41_000, packs.charges_of(uow, client))
            ledger.record(uow, kind="payment", client_id=client, moved=moved, actor="coach")
            book(uow, client, pack_id)
            trained = book(uow, client, pack_id, FRIDAY + HOUR)
            bookings.change_booking(uow, trained, "completed", charged=100)
            ledger.record(
                uow, kind="completion", client_id=client, moved=postings.use(pack_id, 100), actor="time"
            )
            late = book(uow, client, pack_id, FRIDAY + 2 * HOUR)
            bookings.change_booking(uow, late, "late_cancelled", reason="client", charged=50)
            moved = postings.release(pack_id, 100, charged=50)
            last = ledger.record(
                uow, kind="late_cancellation", client_id=client, moved=moved, actor="client:1"
            )
            assert last is not None
            back = postings.reversal(
                last, new_id=uow.new_id(), at=uow.now, actor="coach", cause=uow.cause, command=None
            )
            ledger.write(uow, back)
            bookings.restore_booking(
                uow,
                bookings.booking(uow, late.id),
                {"status": "confirmed", "reason": None, "charged": 0, "marked": False},
            )
    return pack_id, charge_id


def test_good_books_agree(database: Database, alex: int, books):
    assert faults(database) == []


def test_empty_books_agree(database: Database):
    assert faults(database) == []


@pytest.mark.parametrize("account", ["available", "reserved", "used", "expired", "refunded", "transferred"])
def test_a_unit_that_came_from_nowhere(database: Database, alex: int, books, account):
    pack_id, _ = books
    run(database, f"UPDATE packs SET {account} = {account} + 100 WHERE coach_id = {alex}")
    found = faults(database)
    assert any(line.startswith(f"coach {alex}: pack {pack_id}: {account} is kept as ") for line in found)
    assert all(line.startswith(f"coach {alex}: pack {pack_id}: ") for line in found)


@pytest.mark.parametrize("account", ["due", "paid", "refunded", "waived"])
def test_money_that_came_from_nowhere(database: Database, alex: int, books, account):
    _, charge_id = books
    kept = 40_000 if account == "paid" else 0
    run(database, f"UPDATE charges SET {account} = {account} + 1 WHERE coach_id = {alex}")
    assert faults(database) == [
        f"coach {alex}: charge {charge_id}: {account} is kept as {kept + 1}, its postings say {kept}"
    ]


def test_credit_that_came_from_nowhere(database: Database, alex: int, books):
    run(database, f"UPDATE clients SET credit = credit + 5 WHERE coach_id = {alex}")
    (found,) = faults(database)
    assert found.endswith("credit is kept as 1005, its postings say 1000")


def test_a_posting_that_moved_no_balance(database: Database, alex: int, books):
    pack_id, _ = books
    run(
        database,
        "INSERT INTO postings (coach_id, entry_id, place, holder, holder_id, source, target, amount) "
        f"SELECT coach_id, min(entry_id), 9, 'pack', {pack_id}, 'world', 'available', 100 FROM postings "
        f"WHERE coach_id = {alex} GROUP BY coach_id",
    )
    assert faults(database) == [
        f"coach {alex}: pack {pack_id}: available is kept as 700, its postings say 800"
    ]


def test_postings_below_zero(database: Database, alex: int, books):
    pack_id, _ = books
    run(
        database,
        "INSERT INTO postings (coach_id, entry_id, place, holder, holder_id, source, target, amount) "
        f"SELECT coach_id, min(entry_id), 9, 'pack', {pack_id}, 'expired', 'world', 100 FROM postings "
        f"WHERE coach_id = {alex} GROUP BY coach_id",
    )
    assert faults(database) == [
        f"coach {alex}: pack {pack_id}: expired is -100 by its postings, below zero",
        f"coach {alex}: pack {pack_id}: expired is kept as 0, its postings say -100",
    ]


@pytest.mark.parametrize(
    "change, line",
    [
        ("status = 'cancelled' WHERE status = 'confirmed'", "200 reserved, its bookings hold 0"),
        ("units = 50 WHERE status = 'confirmed'", "200 reserved, its bookings hold 100"),
        ("charged = 50 WHERE status = 'completed'", "100 used, its bookings were charged 50"),
    ],
)
def test_bookings_that_do_not_bear_out_their_pack(database: Database, alex: int, books, change, line):
    pack_id, _ = books
    run(database, f"UPDATE bookings SET {change} AND coach_id = {alex}")
    assert f"coach {alex}: pack {pack_id}: {line}" in faults(database)


def test_an_entry_that_moves_nothing_or_names_nobody(database: Database, alex: int, books):
    run(
        database,
        "INSERT INTO entries (coach_id, id, at, kind, client_id, actor, cause, facts) "
        f"SELECT coach_id, 9999, at, 'gift', client_id, '', cause, facts FROM entries WHERE coach_id = {alex} LIMIT 1",
    )
    assert faults(database) == [
        f"coach {alex}: entry 9999 (gift) moves nothing",
        f"coach {alex}: entry 9999 (gift) does not say who or what caused it",
    ]


def test_a_live_booking_in_a_session_that_gave_its_time_back(database: Database, alex: int, books):
    run(database, f"UPDATE sessions SET taken = 0, active = false WHERE coach_id = {alex}")
    lost = [line for line in faults(database) if line.endswith("is live in a session that is not")]
    assert len(lost) == 2


def test_seats_that_nobody_sits_in(database: Database, alex: int, books):
    run(database, f"UPDATE sessions SET capacity = 3, taken = 2 WHERE coach_id = {alex} AND taken = 1")
    found = faults(database)
    assert found
    assert all(line.endswith("2 seats taken, its bookings hold 1") for line in found)


def test_sessions_at_one_time(database: Database, alex: int, books):
    guard = (
        ["ALTER TABLE sessions DROP CONSTRAINT sessions_overlap"]
        if database.dialect == "postgresql"
        else ["DROP TRIGGER sessions_overlap_insert", "DROP TRIGGER sessions_overlap_update"]
    )
    first = f"(SELECT min(starts_at) FROM sessions WHERE coach_id = {alex})"
    run(database, *guard, f"UPDATE sessions SET starts_at = {first} WHERE coach_id = {alex}")
    found = faults(database)
    assert found
    assert all(line.startswith(f"coach {alex}: sessions ") and line.endswith(" overlap") for line in found)
