"""Entries and balances: written together, never changed, never overdrawn, on either engine by the database itself."""

import pytest
from sqlalchemy import select, text

from domain import ledger as postings
from domain.ledger import Overdrawn, Posting
from storage import ledger, packs, people
from storage.database import Database, DatabaseError, IntegrityError
from storage.tables.ledger import entries as entry_table
from tests.storage.books import add_coach, book, looking, sell, stock, working


def accounts(database, coach_id, pack_id):
    with looking(database, coach_id) as uow:
        units = packs.pack(uow, pack_id).units
    return {name: getattr(units, name) for name in units.__slots__ if getattr(units, name)}


def counted(database):
    with database.read() as connection:
        return [connection.scalar(text(f"SELECT count(*) FROM {name}")) for name in ("entries", "postings")]


def test_an_entry_moves_the_balances_beside_it(database: Database, alex: int):
    emma, pack_id, charge_id = stock(database, alex)
    with working(database, alex, cause="telegram:77") as uow:
        booked = book(uow, emma, pack_id)
        moved = postings.pay(emma, 45_000, packs.charges_of(uow, emma))
        paid = ledger.record(
            uow, kind="payment", client_id=emma, moved=moved, actor="coach", facts={"method": "cash"}
        )
    assert accounts(database, alex, pack_id) == {"available": 900, "reserved": 100}
    with looking(database, alex) as uow:
        charge = packs.charge(uow, charge_id)
        assert (charge.due, charge.paid, charge.state()) == (0, 40_000, "paid")
        assert people.client(uow, emma).credit == 5_000
        sale, booking, payment = ledger.of_client(uow, emma)
    assert payment == paid
    assert (payment.cause, payment.actor, payment.facts) == ("telegram:77", "coach", {"method": "cash"})
    assert payment.postings == tuple(moved)
    assert (booking.booking_id, booking.units(), booking.money()) == (booked.id, 0, 0)
    assert (sale.units(), sale.money()) == (1_000, 40_000)


def test_nothing_moved_nothing_written(database: Database, alex: int):
    emma, *_ = stock(database, alex)
    before = counted(database)
    with working(database, alex) as uow:
        assert ledger.record(uow, kind="charge", client_id=emma, moved=[], actor="coach") is None
    assert counted(database) == before


def test_a_reversal_restores_and_is_made_once(database: Database, alex: int):
    emma, pack_id, _ = stock(database, alex)
    with working(database, alex) as uow:
        book(uow, emma, pack_id)
        booking = ledger.of_client(uow, emma)[-1]
        back = postings.reversal(
            booking, new_id=uow.new_id(), at=uow.now, actor="coach", cause=uow.cause, command=None
        )
        ledger.write(uow, back)
    assert accounts(database, alex, pack_id) == {"available": 1_000}
    with looking(database, alex) as uow:
        assert ledger.of_client(uow, emma)[-1] == back
    with working(database, alex, commit=False) as uow:
        again = postings.reversal(
            booking, new_id=uow.new_id(), at=uow.now, actor="coach", cause=uow.cause, command=None
        )
        with pytest.raises(IntegrityError):
            ledger.write(uow, again)


@pytest.mark.parametrize(
    "moved",
    [
        lambda emma, pack, charge: postings.reserve(pack, 1_001),
        lambda emma, pack, charge: postings.use(pack, 1),
        lambda emma, pack, charge: postings.revive(pack, 1),
        lambda emma, pack, charge: postings.give_back(pack, 1),
        lambda emma, pack, charge: postings.adjust(pack, -1_001),
        lambda emma, pack, charge: postings.waive(charge, 40_001),
        lambda emma, pack, charge: postings.to_credit(emma, charge, 1),
        lambda emma, pack, charge: postings.pay_after_all(charge, 1),
        lambda emma, pack, charge: postings.pay_out(emma, 1),
        lambda emma, pack, charge: [*postings.reserve(pack, 100), *postings.pay_out(emma, 1)],
    ],
)
def test_overdrawing_is_refused_and_nothing_of_it_written(database: Database, alex: int, moved):
    emma, pack_id, charge_id = stock(database, alex)
    before = counted(database)
    with working(database, alex, commit=False) as uow:
        with pytest.raises(Overdrawn):
            ledger.record(
                uow, kind="event", client_id=emma, moved=moved(emma, pack_id, charge_id), actor="coach"
            )
    assert counted(database) == before
    assert accounts(database, alex, pack_id) == {"available": 1_000}


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE packs SET available = -1",
        "UPDATE packs SET reserved = -1",
        "UPDATE packs SET used = -1",
        "UPDATE packs SET expired = -1",
        "UPDATE packs SET refunded = -1",
        "UPDATE packs SET transferred = -1",
        "UPDATE charges SET due = -1",
        "UPDATE charges SET paid = -1",
        "UPDATE charges SET refunded = -1",
        "UPDATE charges SET waived = -1",
        "UPDATE clients SET credit = -1",
    ],
)
def test_the_database_itself_refuses_what_is_below_zero(database: Database, alex: int, change):
    stock(database, alex)
    with database.write() as connection:
        with pytest.raises(IntegrityError):
            connection.execute(text(change))


def test_a_posting_to_what_does_not_exist_is_refused(database: Database, alex: int):
    emma, *_ = stock(database, alex)
    for item in (postings.grant(999, 100), postings.charge(999, 100), postings.pay(999, 100, [])):
        with working(database, alex, commit=False) as uow:
            with pytest.raises(LookupError, match="999"):
                ledger.record(uow, kind="event", client_id=emma, moved=item, actor="coach")


def test_a_pack_of_another_coach_is_not_moved(database: Database, alex: int):
    bea = add_coach(database, "bea", "USD")
    stock(database, bea)
    with working(database, bea) as uow:
        theirs, _ = sell(uow, people.all_clients(uow)[0].id)
    with working(database, alex, commit=False) as uow:
        emma = people.add_client(uow, name="Emma").id
        with pytest.raises(LookupError):
            ledger.record(
                uow, kind="booking", client_id=emma, moved=postings.reserve(theirs, 100), actor="coach"
            )
    assert accounts(database, bea, theirs) == {"available": 1_000}


FORGERIES = [
    "UPDATE entries SET kind = 'gift'",
    "UPDATE entries SET client_id = client_id",
    "DELETE FROM entries",
    "UPDATE postings SET amount = 1",
    "UPDATE postings SET amount = amount",
    "DELETE FROM postings",
    "DELETE FROM postings WHERE place = 1",
]
ON_SQLITE = [
    "INSERT OR REPLACE INTO postings SELECT coach_id, entry_id, place, holder, holder_id, source, target, 1 FROM postings",
    "REPLACE INTO entries SELECT * FROM entries",
    "UPDATE OR REPLACE postings SET place = 0",
]
ON_POSTGRES = ["TRUNCATE postings", "TRUNCATE entries CASCADE", "TRUNCATE coaches CASCADE"]


@pytest.mark.parametrize("forgery", [*FORGERIES, "its own"])
def test_what_is_written_stays_written(database: Database, alex: int, forgery):
    stock(database, alex)
    own = ON_SQLITE if database.dialect == "sqlite" else ON_POSTGRES
    before = rows(database)
    for statement in own if forgery == "its own" else [forgery]:
        with database.write() as connection:
            with pytest.raises(DatabaseError, match="append-only"):
                connection.execute(text(statement))
    assert rows(database) == before


def rows(database):
    with database.read() as connection:
        return [connection.execute(text(f"SELECT * FROM {name}")).all() for name in ("entries", "postings")]


@pytest.mark.parametrize("amount", [0, -100])
def test_the_database_itself_refuses_a_posting_of_nothing(database: Database, alex: int, amount):
    _, pack_id, _ = stock(database, alex)
    with looking(database, alex) as uow:
        entry_id = uow.connection.scalar(select(entry_table.c.id))
    with database.write() as connection:
        with pytest.raises(IntegrityError):
            connection.execute(
                text(
                    "INSERT INTO postings (coach_id, entry_id, place, holder, holder_id, source, target, amount) "
                    "VALUES (:coach, :entry, 9, 'pack', :pack, 'world', 'available', :amount)"
                ),
                {"coach": alex, "entry": entry_id, "pack": pack_id, "amount": amount},
            )


def test_what_one_command_did_is_found_together(database: Database, alex: int):
    emma, pack_id, charge_id = stock(database, alex)
    with working(database, alex) as uow:
        uow.command = uow.new_id()
        book(uow, emma, pack_id)
        ledger.record(
            uow, kind="write_off", client_id=emma, moved=postings.waive(charge_id, 100), actor="coach"
        )
        command = uow.command
    with looking(database, alex) as uow:
        assert [entry.kind for entry in ledger.by_command(uow, command)] == ["booking", "write_off"]
        assert [entry.kind for entry in ledger.all_entries(uow)] == ["sale", "booking", "write_off"]


def test_many_entries_keep_their_postings_in_order(database: Database, alex: int):
    emma, pack_id, _ = stock(database, alex)
    moved = [
        Posting("pack", pack_id, "world", "available", 1),
        Posting("pack", pack_id, "available", "reserved", 1),
        Posting("pack", pack_id, "reserved", "used", 1),
    ]
    with working(database, alex) as uow:
        for _ in range(510):
            ledger.record(uow, kind="adjustment", client_id=emma, moved=moved, actor="coach")
    with looking(database, alex) as uow:
        found = ledger.of_client(uow, emma)[1:]
    assert len(found) == 510
    assert all(entry.postings == tuple(moved) for entry in found)
    assert accounts(database, alex, pack_id) == {"available": 1_000, "used": 510}
