"""Alarms: found when due, taken by one, gone with what they were about."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from storage import alarms
from storage.alarms import Alarm
from storage.database import Database, IntegrityError
from tests.storage.books import HOUR, NOW, add_coach, looking, working

SECONDS = 30


def alarm(coach_id, subject=5, kind="reminder", step=120, due_at=NOW, **more):
    return Alarm(coach_id, kind, subject, step, due_at, **more)


def plant(database, coach_id, *new):
    with working(database, coach_id) as uow:
        alarms.set_alarms(uow, list(new))


def due(database, now=NOW):
    with database.read() as connection:
        return alarms.due(connection, now)


def test_due_are_those_whose_moment_has_come_oldest_first(database: Database, alex: int):
    bea = add_coach(database, "bea")
    first = alarm(alex, 7, due_at=NOW - HOUR, use_by=NOW + HOUR)
    second, later = alarm(bea), alarm(alex, 8, due_at=NOW + timedelta(seconds=1))
    plant(database, alex, later, first)
    plant(database, bea, second)
    assert due(database) == [first, second]
    assert due(database, NOW + HOUR) == [first, second, later]
    with database.read() as connection:
        assert alarms.next_due(connection) == NOW - HOUR


def test_without_any_none_is_next(database: Database, alex: int):
    plant(database, alex)
    assert due(database) == []
    with database.read() as connection:
        assert alarms.next_due(connection) is None


def set_and_look(uow, new: Alarm) -> None:
    """On Postgres an alarm goes with the next statement."""
    alarms.set_alarms(uow, [new])
    alarms.next_due(uow.connection)


def test_one_of_a_kind_for_a_subject_and_a_step(database: Database, alex: int):
    plant(
        database, alex, alarm(alex), alarm(alex, step=27 * 60), alarm(alex, kind="complete"), alarm(alex, 6)
    )
    with working(database, alex, commit=False) as uow:
        with pytest.raises(IntegrityError):
            set_and_look(uow, alarm(alex, due_at=NOW + HOUR))


def test_dropping_takes_all_of_a_subject_and_of_no_other(database: Database, alex: int):
    bea = add_coach(database, "bea")
    plant(database, alex, alarm(alex), alarm(alex, kind="complete", step=0), alarm(alex, 6))
    plant(database, bea, alarm(bea))
    with working(database, alex) as uow:
        alarms.drop_alarms(uow, 5)
        assert not alarms.has_alarm(uow, "reminder", 5)
        assert alarms.has_alarm(uow, "reminder", 6)
        assert not alarms.has_alarm(uow, "complete", 6)
    assert due(database) == [alarm(alex, 6), alarm(bea)]


def test_of_two_workers_one_takes_it(database: Database, alex: int):
    for subject in range(10):
        plant(database, alex, alarm(alex, subject))
    found = due(database)
    ready = threading.Barrier(2)

    def work(name):
        ready.wait(SECONDS)
        taken = []
        for item in found:
            with working(database, alex) as uow:
                if alarms.take(uow, item):
                    taken.append(item)
        return taken

    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(work, ("one", "two"))
    assert sorted(item.subject for item in [*first, *second]) == list(range(10))
    assert due(database) == []


def test_what_fails_after_it_was_taken_comes_again(database: Database, alex: int):
    plant(database, alex, alarm(alex))
    with working(database, alex, commit=False) as uow:
        assert alarms.take(uow, alarm(alex))
        assert not alarms.take(uow, alarm(alex))
    assert due(database) == [alarm(alex)]


def test_taking_leaves_those_like_it(database: Database, alex: int):
    bea = add_coach(database, "bea")
    plant(database, alex, alarm(alex), alarm(alex, step=27 * 60))
    plant(database, bea, alarm(bea))
    with working(database, alex) as uow:
        assert alarms.take(uow, alarm(alex))
    with looking(database, alex) as uow:
        assert alarms.has_alarm(uow, "reminder", 5)
    assert due(database) == [alarm(alex, step=27 * 60), alarm(bea)]
