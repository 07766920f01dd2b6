"""What a provider says of a message later, in any order."""

import itertools
from collections.abc import Iterator
from datetime import timedelta

import pytest

from storage import outbox, outbox_status
from storage.database import Database
from storage.outbox_rows import Outgoing
from tests.storage.lanes import EMMA, NOW, open_queue, put, row, settle, take

HOUR = timedelta(hours=1)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = open_queue(database_url)
    yield database
    database.close()


def _send(database: Database, provider_id: str) -> Outgoing:
    put(database, row("hello"))
    (each,) = take(database)
    settle(database, each, provider_id)
    return each


def _mark(database: Database, provider_id: str, status: str, code: str | None = None) -> Outgoing | None:
    with database.write() as connection:
        news = outbox_status.mark_status(connection, "telegram", provider_id, status, code, now=NOW)
        connection.commit()
    return news


def _status(database: Database, provider_id: str) -> tuple[str | None, str | None]:
    with database.read() as connection:
        found = outbox_status.find_by_provider(connection, "telegram", provider_id)
    assert found is not None
    return found.status, found.status_error


def test_the_highest_status_stays_in_whatever_order_they_come(database: Database) -> None:
    for number, order in enumerate(itertools.permutations(["queued", "sent", "delivered", "read"])):
        sid = f"SM{number}"
        _send(database, sid)
        for status in order:
            _mark(database, sid, status)
        assert _status(database, sid) == ("read", None)


@pytest.mark.parametrize("order", list(itertools.permutations(["failed", "delivered", "read"])))
def test_a_failure_never_undoes_what_was_delivered_or_read(
    database: Database, order: tuple[str, ...]
) -> None:
    _send(database, "SM1")
    for status in order:
        _mark(database, "SM1", status, "63016" if status == "failed" else None)
    assert _status(database, "SM1") == ("read", None)


def test_a_status_is_news_once(database: Database) -> None:
    sent = _send(database, "SM1")
    first = _mark(database, "SM1", "delivered")
    assert first is not None
    assert (first.id, first.status) == (sent.id, "delivered")
    assert _mark(database, "SM1", "delivered") is None
    assert _mark(database, "SM1", "sent") is None
    assert _mark(database, "SM1", "a new word of theirs") is None
    assert _status(database, "SM1") == ("delivered", None)


def test_an_id_of_another_channel_is_not_known(database: Database) -> None:
    _send(database, "SM1")
    with database.read() as connection:
        assert outbox_status.find_by_provider(connection, "whatsapp", "SM1") is None
        assert outbox_status.find_by_provider(connection, "telegram", "SM2") is None


def test_a_status_that_overtakes_the_note_of_its_message_is_kept_for_it(database: Database) -> None:
    for status in ("sent", "delivered", "queued"):
        assert _mark(database, "SM1", status) is None
    with database.write() as connection:
        assert not outbox_status.has_early(connection)
        assert outbox_status.take_early(connection) is None
    _send(database, "SM1")
    with database.write() as connection:
        assert outbox_status.has_early(connection)
        early = outbox_status.take_early(connection)
        assert early == outbox_status.EarlyStatus("telegram", "SM1", "delivered", None)
        assert outbox_status.take_early(connection) is None
        connection.commit()


def test_statuses_of_messages_of_nobody_are_forgotten_in_time(database: Database) -> None:
    _mark(database, "SM9", "delivered")
    with database.write() as connection:
        outbox.prune(connection, NOW + HOUR)
        connection.commit()
    _send(database, "SM9")
    with database.write() as connection:
        assert outbox_status.take_early(connection) is None


def test_what_failed_afterwards_is_sent_once_more_as_a_template(database: Database) -> None:
    _send(database, "SM1")
    failed = _mark(database, "SM1", "undelivered", "63016")
    assert failed is not None
    with database.write() as connection:
        assert outbox_status.send_again(connection, failed, at=NOW + HOUR, as_template=True)
        assert not outbox_status.send_again(connection, failed, at=NOW + HOUR, as_template=True)
        connection.commit()
    assert take(database) == []
    (again,) = take(database, NOW + HOUR)
    assert again.as_template
    assert again.message.last_inbound_at is None
    settle(database, again, "SM2")
    with database.write() as connection:
        assert not outbox_status.send_again(connection, again, at=NOW + HOUR, as_template=True)
        assert outbox_status.send_again(connection, again, at=NOW + HOUR)


def test_what_failed_for_good_is_dead_and_told(database: Database) -> None:
    sent = _send(database, "SM1")
    with database.write() as connection:
        outbox_status.die_after_all(connection, sent, "63024")
        found = outbox_status.find(connection, sent.id)
        assert outbox.stats(connection, NOW).dead == 1
        connection.commit()
    assert found is not None
    assert (found.state, found.error, found.address) == ("dead", "63024", EMMA)
