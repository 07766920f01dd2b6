"""One coach, one writer: nothing by halves, ids never twice, and two coaches do not wait for each other."""

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from datetime import time

import pytest
from sqlalchemy import select, text

from domain.availability import BookingRules, Window
from domain.packs import Offer
from domain.terms import Terms
from storage import bookings, packs, people
from storage.database import Database
from storage.tables.people import terms_versions
from storage.unit_of_work import BLOCK, NoSuchCoach, UnitOfWork
from tests.storage.books import FRIDAY, HOUR, NOW, add_coach, book, looking, stock, working

SECONDS = 30


def names(database, coach_id):
    with looking(database, coach_id) as uow:
        return [client.name for client in people.all_clients(uow)]


def test_without_commit_nothing_is_kept(database: Database, alex: int):
    with working(database, alex, commit=False) as uow:
        people.add_client(uow, name="Emma")
        uow.change_coach(name="Alexa")
        uow.change_terms(Terms(no_show=50))
    assert names(database, alex) == []
    with looking(database, alex) as uow:
        assert (uow.coach.name, uow.coach.terms) == ("Alex", Terms())


def test_what_fails_on_the_way_is_rolled_back_whole(database: Database, alex: int):
    emma, pack_id, _ = stock(database, alex)

    def fail_on_the_way():
        with working(database, alex) as uow:
            book(uow, emma, pack_id)
            raise RuntimeError("on the way")

    with pytest.raises(RuntimeError, match="on the way"):
        fail_on_the_way()
    with looking(database, alex) as uow:
        assert bookings.of_client(uow, emma) == []
        assert packs.pack(uow, pack_id).units.available == 1_000


def test_an_id_that_was_rolled_back_is_given_again(database: Database, alex: int):
    with working(database, alex, commit=False) as uow:
        first = uow.new_id()
    with working(database, alex) as uow:
        assert [uow.new_id(), uow.new_id()] == [first, first + 1]
    with working(database, alex) as uow:
        # Taken in blocks: numbers may be left out, none is given twice.
        assert uow.new_id() == first + BLOCK


def test_more_ids_than_a_block_holds(database: Database, alex: int):
    with working(database, alex) as uow:
        taken = [uow.new_id() for _ in range(BLOCK + 3)]
    with working(database, alex) as uow:
        assert uow.new_id() == taken[-1] + 1


def test_opened_to_read_nothing_can_be_committed(database: Database, alex: int):
    with looking(database, alex) as uow:
        with pytest.raises(RuntimeError, match="read only"):
            uow.commit()


def test_a_coach_who_does_not_exist(database: Database):
    with database.write() as connection:
        with pytest.raises(NoSuchCoach):
            UnitOfWork.lock(connection, 99, lambda: NOW, "telegram:1")
    with database.read() as connection:
        with pytest.raises(NoSuchCoach):
            UnitOfWork.look(connection, 99, NOW)


def test_the_moment_is_asked_for_after_the_waiting(database: Database, alex: int):
    """Whoever waits for the coach decides by the clock of his turn, not of his coming."""
    order: list[str] = []
    held, go_on = threading.Event(), threading.Event()

    def first():
        with database.write() as connection:
            UnitOfWork.lock(connection, alex, lambda: NOW, "telegram:1")
            held.set()
            go_on.wait(SECONDS)
            order.append("first is done")

    def clock():
        order.append("second asks")
        return NOW + HOUR

    def second():
        with database.write() as connection:
            return UnitOfWork.lock(connection, alex, clock, "telegram:2").now

    with ThreadPoolExecutor(2) as pool:
        one = pool.submit(first)
        assert held.wait(SECONDS)
        two = pool.submit(second)
        assert not wait([two], timeout=0.2).done
        go_on.set()
        one.result(SECONDS)
        assert two.result(SECONDS) == NOW + HOUR
    assert order == ["first is done", "second asks"]


def test_eight_at_once_book_a_pack_of_one_unit_once(database: Database, alex: int):
    """Each on a slot of its own: only the coach's lock stands between them and the last unit."""
    emma, pack_id, _ = stock(database, alex, units=100)
    ready = threading.Barrier(8)

    def attempt(number):
        ready.wait(SECONDS)
        with database.write() as connection:
            uow = UnitOfWork.lock(connection, alex, lambda: NOW, f"telegram:{number}")
            if packs.pack(uow, pack_id).units.available < 100:
                return "none left"
            book(uow, emma, pack_id, FRIDAY + number * HOUR)
            uow.commit()
            return "booked"

    with ThreadPoolExecutor(8) as pool:
        results = Counter(pool.map(attempt, range(8)))
    assert results == {"booked": 1, "none left": 7}
    with looking(database, alex) as uow:
        units = packs.pack(uow, pack_id).units
        assert (units.available, units.reserved, len(bookings.of_client(uow, emma))) == (0, 100, 1)


def test_ids_are_never_given_twice(database: Database, alex: int):
    ready = threading.Barrier(6)

    def take(number):
        ready.wait(SECONDS)
        taken = []
        for _ in range(5):
            with working(database, alex) as uow:
                taken += [uow.new_id(), uow.new_id()]
        return taken

    with ThreadPoolExecutor(6) as pool:
        taken = [number for some in pool.map(take, range(6)) for number in some]
    assert len(taken) == len(set(taken)) == 60


def test_each_coach_has_ids_of_his_own(database: Database, alex: int):
    bea = add_coach(database, "bea")
    assert stock(database, alex) == stock(database, bea)


def test_two_coaches_do_not_wait_for_each_other(database: Database, alex: int):
    """On SQLite there is one writer for all; on Postgres Bea's message is done while Alex's is still under way."""
    bea = add_coach(database, "bea")
    began, done = threading.Event(), threading.Event()

    def work_for_bea():
        began.set()
        with working(database, bea) as uow:
            people.add_client(uow, name="Lena")
        done.set()

    with ThreadPoolExecutor(1) as pool:
        with working(database, alex) as uow:
            people.add_client(uow, name="Emma")
            task = pool.submit(work_for_bea)
            assert began.wait(SECONDS)
            if database.dialect == "postgresql":
                assert done.wait(SECONDS)
            else:
                assert not done.wait(0.2)
        task.result(SECONDS)
    assert (names(database, alex), names(database, bea)) == (["Emma"], ["Lena"])


def test_one_coach_waits_for_himself(database: Database, alex: int):
    done = threading.Event()

    def work():
        with working(database, alex) as uow:
            people.add_client(uow, name="Noah")
        done.set()

    with ThreadPoolExecutor(1) as pool:
        with working(database, alex) as uow:
            task = pool.submit(work)
            assert not done.wait(0.2)
            people.add_client(uow, name="Emma")
        task.result(SECONDS)
    assert names(database, alex) == ["Emma", "Noah"]


def test_what_a_coach_sets_is_kept(database: Database, alex: int):
    hours, offers = (Window(0, time(9), time(20)),), (Offer(1, "10-pack", 1_000, 40_000, 6),)
    with working(database, alex) as uow:
        uow.change_coach(
            hours=hours, offers=offers, rules=BookingRules(step=60), tz="Europe/Paris", ready=False
        )
        expected = uow.coach
    with looking(database, alex) as uow:
        assert uow.coach == expected
        assert (uow.coach.hours, uow.coach.offers, uow.coach.tz) == (hours, offers, "Europe/Paris")


def test_terms_get_a_number_of_their_own_each_time(database: Database, alex: int):
    with working(database, alex) as uow:
        assert uow.change_terms(Terms(no_show=50)).version == 2
    with working(database, alex) as uow:
        uow.restore_settings({"terms": Terms().to_json()})
        assert uow.coach.terms == Terms()
        # Two was given to somebody once, so it is not given again.
        assert uow.change_terms(Terms(no_show=0)).version == 3
    with database.read() as connection:
        versions = connection.execute(select(terms_versions.c.version).order_by(terms_versions.c.version))
        assert list(versions.scalars()) == [1, 2, 3]


def test_an_undo_of_settings_puts_back_what_that_command_changed_and_no_more(database: Database, alex: int):
    with working(database, alex) as uow:
        uow.change_coach(hours=(Window(0, time(9), time(20)),))
        hours_before = list(uow.before)
    with working(database, alex) as uow:
        uow.change_coach(name="Alexa", rules=BookingRules(notice=0))
    with working(database, alex) as uow:
        for image in reversed(hours_before):
            uow.restore_settings(image["was"])
    with looking(database, alex) as uow:
        assert uow.coach.hours == ()
        assert (uow.coach.name, uow.coach.rules) == ("Alexa", BookingRules(notice=0))


def test_several_changes_of_one_command_go_back_to_the_first(database: Database, alex: int):
    with working(database, alex) as uow:
        was = uow.coach
        uow.change_coach(name="Alexa")
        uow.change_coach(name="Alexander", currency="CHF")
        uow.change_terms(Terms(no_show=50))
        for image in reversed(uow.before):
            uow.restore_settings(image["was"])
        assert uow.coach == was


def test_the_row_is_written_only_where_something_changed(database: Database, alex: int):
    """Ids alone do not write the settings back: nothing of them can be lost to an older reading."""
    with working(database, alex) as uow:
        uow.coach = replace(uow.coach, name="Not set by change_coach")
        uow.new_id()
    with database.read() as connection:
        assert connection.scalar(text("SELECT name FROM coaches")) == "Alex"
