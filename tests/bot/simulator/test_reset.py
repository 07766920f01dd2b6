"""Resets: an emptied database, three scenarios, a ledger that stays append-only."""

from datetime import datetime

import pytest

from storage.audit import audit
from storage.database import DatabaseError
from tests.bot.simulator.phones import NINE, Phones


def test_nothing_of_before_is_left(phones: Phones) -> None:
    phones.confirm("coach", "sell Emma 10-pack")
    phones.confirm("emma", "book friday 18:00")
    phones.say("Zoe", "hello")
    phones.reset("2025-01-06T10:00:00+01:00")
    state = phones.state()
    assert state["now"] == "2025-01-06T10:00:00+01:00"
    assert all(
        client["entries"] == client["packs"] == client["bookings"] == [] for client in state["clients"]
    )
    assert phones.chat("emma") == phones.chat("coach") == phones.chat("Zoe") == []


def test_a_reset_is_the_same_every_time(phones: Phones) -> None:
    def story() -> object:
        phones.reset(scenario="two")
        phones.confirm("coach", "sell Emma 10-pack")
        phones.confirm("bea", "sell Lena 5-pack")
        return phones.state(), phones.state("bea"), phones.chat("coach"), phones.chat("lena")

    assert story() == story()


def test_the_ledger_is_append_only_again(phones: Phones) -> None:
    phones.reset()
    phones.confirm("coach", "sell Emma 10-pack")
    for statement in (
        "DELETE FROM postings",
        "DELETE FROM entries",
        "UPDATE entries SET kind = 'gift'",
        "UPDATE postings SET amount = 1",
    ):
        with phones.made.database.write() as connection, pytest.raises(DatabaseError, match="append-only"):
            connection.exec_driver_sql(statement)


NOWS = [
    "2026-03-02T00:05:00+01:00",  # a Monday, soon after midnight
    "2026-03-30T09:00:00+02:00",  # over a clock change
    "2026-11-01T12:00:00+01:00",  # a Sunday, after the other one
    "2027-01-01T10:00:00+01:00",
]


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("migrated_database_url", "now"),
    [
        *(("sqlite", now) for now in NOWS),
        ("sqlite", "2026-03-04T21:40:00+01:00"),
        ("postgres", "2026-03-04T21:40:00+01:00"),
    ],
    indirect=["migrated_database_url"],
)
def test_the_demo_ends_at_now_with_a_believable_history(phones: Phones, now: str) -> None:
    phones.reset(now, "demo")
    state = phones.state()
    assert state["now"] == now
    assert state["outbox"] == {"pending": 0, "dead": 0}
    emma, noah = state["clients"]
    kinds = {entry["kind"] for client in state["clients"] for entry in client["entries"]}
    assert {"sale", "payment", "booking", "completion", "cancellation", "forgiveness"} <= kinds
    statuses = [booking["status"] for client in state["clients"] for booking in client["bookings"]]
    assert {"completed", "late_cancelled", "confirmed", "no_show"} <= set(statuses)
    assert statuses.count("completed") >= 5
    assert emma["packs"][0]["payment"] == "partially_paid"
    assert noah["packs"][0]["payment"] == "open"
    ahead = [item for client in (emma, noah) for item in client["bookings"] if item["status"] == "confirmed"]
    assert all(datetime.fromisoformat(item["starts_at"]) > datetime.fromisoformat(now) for item in ahead)
    assert len(ahead) == 3
    assert any("still open" in message["text"] for message in phones.chat("noah"))
    assert any(message["text"].startswith("Moved to") for message in phones.chat("emma"))
    with phones.made.database.read() as connection:
        assert audit(connection) == []


def test_without_a_time_it_is_nine_on_a_working_day(phones: Phones) -> None:
    assert phones.post("reset", {}).status_code == 200
    now = datetime.fromisoformat(phones.state()["now"])
    assert (now.hour, now.minute) == (9, 0)
    assert now.weekday() < 5


@pytest.mark.parametrize("migrated_database_url", ["sqlite"], indirect=True)
def test_the_answer(phones: Phones) -> None:
    assert phones.post("reset", {"now": NINE, "scenario": "demo"}).json == {"messages": []}
