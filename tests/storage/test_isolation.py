"""Two coaches with the same ids for everything: what one reads or writes is never the other's."""

from datetime import date

import pytest
from sqlalchemy import text

from domain import ledger as postings
from domain.availability import Slot, Span
from domain.people import Member
from storage import alarms, blocks, bookings, conversations, ledger, packs, people
from storage.alarms import Alarm
from storage.calendar import read_calendar
from storage.conversations import Prompt
from storage.database import Database, IntegrityError
from storage.tables.meta import metadata
from tests.storage.books import FRIDAY, HOUR, NOW, add_coach, book, looking, sell, working


def fill(database, coach_id, name):
    """The same steps for both, so that the ids are the same; names and amounts differ."""
    price = 40_000 if name == "Emma" else 99_900
    with working(database, coach_id, cause=f"telegram:{name}") as uow:
        uow.command = uow.new_id()
        client = people.add_client(uow, name=name).id
        pack_id, charge_id = sell(uow, client, price=price)
        people.join(uow.connection, Member(coach_id, f"telegram:{name}", "client", client), NOW)
        people.join(uow.connection, Member(coach_id, f"telegram:of-{name}", "coach"), NOW)
        booked = book(uow, client, pack_id)
        block = blocks.add_block(uow, Span(FRIDAY + 2 * HOUR, FRIDAY + 3 * HOUR))
        prompt = Prompt(uow.new_id(), f"telegram:{name}", [[name, "confirm", "book", {}]], None, False)
        conversations.add_prompt(uow, prompt)
        alarms.set_alarms(uow, [Alarm(coach_id, "reminder", booked.id, 120, NOW)])
        conversations.save_command(uow, "sell", {"client": name})
        return {
            "client": client, "pack": pack_id, "charge": charge_id, "booking": booked.id, "block": block,
            "prompt": prompt.id, "command": uow.command, "session": booked.session_id,
        }  # fmt: skip


def everything(database, coach_id, ids):
    """All that one coach can read, by every way there is."""
    with looking(database, coach_id) as uow:
        wide = (FRIDAY - 24 * HOUR, FRIDAY + 24 * HOUR)
        return [
            uow.coach,
            people.client(uow, ids["client"]),
            people.all_clients(uow),
            people.threads(uow, ids["client"]),
            people.threads(uow, None),
            packs.of_client(uow, ids["client"]),
            packs.all_packs(uow),
            packs.pack(uow, ids["pack"]),
            packs.charges_of(uow, ids["client"]),
            packs.all_charges(uow),
            packs.charge(uow, ids["charge"]),
            bookings.booking(uow, ids["booking"]),
            bookings.find_booking(uow, ids["booking"]),
            bookings.of_client(uow, ids["client"]),
            bookings.upcoming(uow, ids["client"]),
            bookings.between(uow, *wide),
            read_calendar(uow, *wide),
            blocks.blocks_between(uow, *wide),
            ledger.of_client(uow, ids["client"]),
            ledger.by_command(uow, ids["command"]),
            ledger.all_entries(uow),
            conversations.find_prompt(uow, ids["prompt"]),
            conversations.find_command(uow, ids["command"]),
            conversations.last_commands(uow, 20),
            alarms.has_alarm(uow, "reminder", ids["booking"]),
            rows_of(uow.connection, coach_id),
        ]


def rows_of(connection, coach_id):
    return {
        table.name: connection.execute(table.select().where(table.c.coach_id == coach_id)).all()
        for table in metadata.sorted_tables
        if "coach_id" in table.c
    }


@pytest.fixture
def both(database: Database, alex: int) -> tuple[int, dict[str, int]]:
    bea = add_coach(database, "bea", "USD")
    ids = fill(database, alex, "Emma")
    assert fill(database, bea, "Lena") == ids
    return bea, ids


def test_what_a_coach_reads_is_his_own(database: Database, alex: int, both):
    bea, ids = both
    own, hers = str(everything(database, alex, ids)), str(everything(database, bea, ids))
    assert "Emma" in own
    assert "40000" in own
    assert "Lena" not in own
    assert "99900" not in own
    assert "Lena" in hers
    assert "Emma" not in hers
    assert "40000" not in hers


def test_each_list_holds_one_coachs_rows_alone(database: Database, alex: int, both):
    bea, ids = both
    for coach_id in (alex, bea):
        with looking(database, coach_id) as uow:
            counts = [
                len(people.all_clients(uow)),
                len(packs.all_packs(uow)),
                len(packs.all_charges(uow)),
                len(bookings.of_client(uow, ids["client"])),
                len(bookings.between(uow, FRIDAY, FRIDAY + HOUR)),
                len(conversations.last_commands(uow, 20)),
            ]
            assert counts == [1] * 6
            assert len(ledger.all_entries(uow)) == 2
            assert len(read_calendar(uow, FRIDAY, FRIDAY + 5 * HOUR).busy) == 1
            assert len(read_calendar(uow, FRIDAY, FRIDAY + 5 * HOUR).blocked) == 1


def test_what_a_coach_writes_leaves_the_others_as_they_were(database: Database, alex: int, both):
    bea, ids = both
    before = everything(database, bea, ids)
    with working(database, alex) as uow:
        client, pack = people.client(uow, ids["client"]), packs.pack(uow, ids["pack"])
        booked = bookings.booking(uow, ids["booking"])
        uow.change_coach(name="Alexa", tz="Europe/Paris")
        people.change_client(uow, client.id, name="Mia", muted=True)
        people.save_seat(uow, "telegram:Emma", {"topic": {}}, NOW + HOUR)
        people.save_seat(uow, "telegram:Lena", {"topic": {"kind": "stolen"}}, NOW + HOUR)
        packs.change_pack(uow, pack, expires_on=date(2027, 1, 1), forgiven=3)
        ledger.record(
            uow, kind="payment", client_id=client.id, actor="coach",
            moved=postings.pay(client.id, 99_999, packs.charges_of(uow, client.id)),
        )  # fmt: skip
        bookings.move_session(uow, booked, Slot(FRIDAY + 4 * HOUR, FRIDAY + 5 * HOUR))
        bookings.change_booking(uow, booked, "cancelled", reason="coach")
        blocks.set_blocks(uow, [ids["block"]], active=False)
        conversations.close_prompt(uow, ids["prompt"])
        conversations.mark_undone(uow, ids["command"])
        assert alarms.take(uow, Alarm(alex, "reminder", ids["booking"], 120, NOW))
        alarms.drop_alarms(uow, ids["booking"])
    assert everything(database, bea, ids) == before


def test_what_is_only_the_others_is_not_found(database: Database, alex: int, both):
    bea, _ = both
    with working(database, bea) as uow:
        more = people.add_client(uow, name="Noah").id
        pack_id, _ = sell(uow, more)
        booked = book(uow, more, pack_id, FRIDAY + 5 * HOUR)
        prompt = Prompt(uow.new_id(), "telegram:Noah", [], None, False)
        conversations.add_prompt(uow, prompt)
        alarms.set_alarms(uow, [Alarm(bea, "nudge", 777, 1, NOW)])
    with working(database, alex) as uow:
        assert bookings.find_booking(uow, booked.id) is None
        assert conversations.find_prompt(uow, prompt.id) is None
        assert conversations.find_command(uow, booked.id) is None
        assert packs.of_client(uow, more) == []
        assert packs.charges_of(uow, more) == []
        assert ledger.of_client(uow, more) == []
        assert people.threads(uow, more) == []
        assert not alarms.has_alarm(uow, "nudge", 777)
        assert not alarms.take(uow, Alarm(alex, "nudge", 777, 1, NOW))


def test_one_address_with_two_coaches_keeps_two_conversations(database: Database, alex: int, both):
    bea, ids = both
    for coach_id in (alex, bea):
        with working(database, coach_id) as uow:
            people.join(uow.connection, Member(coach_id, "telegram:both", "client", ids["client"]), NOW)
            people.save_seat(uow, "telegram:both", {"coach": uow.coach.slug}, NOW)
    with database.read() as connection:
        found = people.seats_at(connection, "telegram:both")
    assert [(seat.member.coach_id, seat.state) for seat in found] == [
        (alex, {"coach": "alex"}),
        (bea, {"coach": "bea"}),
    ]


@pytest.mark.parametrize(
    "table",
    ["packs", "charges", "bookings", "entries", "members"],
)
def test_the_database_itself_keeps_clients_with_their_coach(database: Database, alex: int, both, table):
    """A row cannot point to another coach's client, even where somebody writes it by hand."""
    bea, _ = both
    with working(database, bea) as uow:
        stranger = people.add_client(uow, name="Mia").id
    with database.write() as connection:
        if table == "entries":
            statement = (
                "INSERT INTO entries (coach_id, id, at, kind, client_id, actor, cause, facts) SELECT coach_id, 9999, "
                f"at, kind, {stranger}, actor, cause, facts FROM entries WHERE coach_id = {alex} LIMIT 1"
            )
        else:
            statement = f"UPDATE {table} SET client_id = {stranger} WHERE coach_id = {alex}"
        with pytest.raises(IntegrityError):
            connection.execute(text(statement))


NOT_A_COACHS = {"inbox", "lanes", "rates", "early_statuses", "coaches", "outbox", "invites"}


def test_every_key_begins_with_the_coach():
    """So that no query can find a row without saying whose. A member is looked for by his address first."""
    keys = {table.name: [column.name for column in table.primary_key] for table in metadata.sorted_tables}
    assert {name for name, key in keys.items() if key[0] != "coach_id"} == NOT_A_COACHS | {"members"}
    assert keys["members"] == ["address", "coach_id"]
