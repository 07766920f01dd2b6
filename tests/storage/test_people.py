"""Coaches, clients, the addresses behind which they stand, and invites."""

from datetime import date, timedelta

import pytest

from domain.packs import Offer
from domain.people import Client, Coach, Member
from domain.terms import Terms
from storage import people
from storage.database import Database, IntegrityError
from tests.storage.books import NOW, add_coach, looking, working

PHONE, OTHER = "telegram:4711", "whatsapp:US.1234"


@pytest.fixture
def emma(database: Database, alex: int) -> int:
    with working(database, alex) as uow:
        return people.add_client(uow, name="Emma", phone="+491701234567").id


def join(database, member, seen=None):
    with database.write() as connection:
        people.join(connection, member, seen)
        connection.commit()


def seats(database, address):
    with database.read() as connection:
        return [
            (seat.member.coach_id, seat.member.who, seat.member.client_id, seat.active)
            for seat in people.seats_at(connection, address)
        ]


def test_a_coach_begins_with_his_settings_and_an_id_behind_his_offers(database: Database):
    offers = (Offer(1, "10-pack", 1_000, 40_000, 6), Offer(2, "Single", 100, 5_000, 1))
    new = Coach(0, "alex", "Alex", "Europe/Berlin", "EUR", "en", offers=offers, terms=Terms(no_show=50))
    with database.write() as connection:
        added = people.add_coach(connection, new, NOW)
        connection.commit()
    with working(database, added.id) as uow:
        assert uow.coach == added
        assert (added.offers, added.terms) == (offers, Terms(no_show=50))
        assert uow.new_id() == 3
    with database.read() as connection:
        assert people.coach_id_of(connection, "alex") == added.id
        assert people.coach_id_of(connection, "bea") is None
        assert people.coach_ids(connection) == [added.id]


def test_a_slug_is_taken_once(database: Database, alex: int):
    with pytest.raises(IntegrityError):
        add_coach(database, "alex")
    with database.read() as connection:
        assert people.coach_ids(connection) == [alex]


def test_a_client_as_added_and_as_changed(database: Database, alex: int, emma: int):
    with working(database, alex) as uow:
        assert people.client(uow, emma) == Client(emma, "Emma", "en", "+491701234567")
        people.change_client(uow, emma, muted=True, promised_until=date(2026, 3, 6), joined_at=NOW)
    with looking(database, alex) as uow:
        assert people.all_clients(uow) == [
            Client(emma, "Emma", "en", "+491701234567", True, date(2026, 3, 6), 0, NOW)
        ]


def test_joining_again_changes_nothing(database: Database, alex: int, emma: int):
    for _ in range(2):
        join(database, Member(alex, PHONE, "client", emma), NOW)
    assert seats(database, PHONE) == [(alex, "client", emma, True)]


def test_coming_by_another_invite_is_hearing_from_the_person(database: Database, alex: int, emma: int):
    join(database, Member(alex, PHONE, "client", emma))
    for seen, heard in ((NOW, NOW), (None, NOW), (NOW + timedelta(hours=1), NOW + timedelta(hours=1))):
        join(database, Member(alex, PHONE, "client", emma), seen)
        with looking(database, alex) as uow:
            assert people.threads(uow, emma)[0].last_inbound_at == heard


def test_of_two_coaches_the_last_joined_is_spoken_to_until_it_is_switched(
    database: Database, alex: int, emma: int
):
    bea = add_coach(database, "bea")
    join(database, Member(alex, PHONE, "client", emma))
    join(database, Member(bea, PHONE, "coach"))
    assert seats(database, PHONE) == [(alex, "client", emma, False), (bea, "coach", None, True)]
    for chosen, active in ((alex, [True, False]), (None, [False, False]), (bea, [False, True])):
        with database.write() as connection:
            people.switch(connection, PHONE, chosen)
            connection.commit()
        assert [seat[3] for seat in seats(database, PHONE)] == active


def test_the_thread_last_heard_from_comes_first(database: Database, alex: int, emma: int):
    join(database, Member(alex, PHONE, "client", emma), NOW)
    join(database, Member(alex, OTHER, "client", emma))
    join(database, Member(alex, "telegram:9", "coach"), NOW)
    with working(database, alex) as uow:
        assert [thread.address for thread in people.threads(uow, emma)] == [PHONE, OTHER]
        people.save_seat(uow, OTHER, {"topic": {"kind": "book"}}, NOW + timedelta(hours=1))
    with working(database, alex) as uow:
        first = people.threads(uow, emma)[0]
        assert (first.address, first.last_inbound_at, first.state) == (
            OTHER,
            NOW + timedelta(hours=1),
            {"topic": {"kind": "book"}},
        )
        people.save_state(uow, OTHER, {})
    with looking(database, alex) as uow:
        # Tenpack spoke: the person has not written since.
        assert people.threads(uow, emma)[0].last_inbound_at == NOW + timedelta(hours=1)
        assert [thread.address for thread in people.threads(uow, None)] == ["telegram:9"]


def test_an_invite_is_for_whoever_opens_it_first(database: Database, alex: int, emma: int):
    with database.write() as connection:
        people.add_invite(connection, token="t0ken-1", coach_id=alex, who="client", client_id=emma, now=NOW)
        assert people.use_invite(connection, "t0ken-1", PHONE)
        assert people.use_invite(connection, "t0ken-1", PHONE)
        assert not people.use_invite(connection, "t0ken-1", OTHER)
        assert not people.use_invite(connection, "unknown", PHONE)
        connection.commit()
    with database.read() as connection:
        invite = people.find_invite(connection, "t0ken-1")
        assert invite is not None
        assert (invite.coach_id, invite.who, invite.client_id, invite.used_by) == (
            alex,
            "client",
            emma,
            PHONE,
        )
        assert people.find_invite(connection, "unknown") is None


def test_a_chat_that_got_another_id_keeps_its_seats(database: Database, alex: int, emma: int):
    join(database, Member(alex, PHONE, "client", emma), NOW)
    with database.write() as connection:
        people.move_address(connection, PHONE, "telegram:-100")
        connection.commit()
    assert seats(database, PHONE) == []
    assert seats(database, "telegram:-100") == [(alex, "client", emma, True)]


def test_the_coaches_of_a_channel(database: Database, alex: int, emma: int):
    join(database, Member(alex, PHONE, "client", emma))
    join(database, Member(alex, "telegram:9", "coach"))
    join(database, Member(alex, "telegram_2:8", "coach"))
    with database.read() as connection:
        assert people.coach_addresses(connection, "telegram") == [("telegram:9", "en")]
