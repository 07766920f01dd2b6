"""The clock: it stands still, moves forward from due to due, and survives a restart."""

import time
from datetime import datetime

import pytest

from tests.bot.simulator.phones import NINE, Phones


def test_time_stands_still(phones: Phones) -> None:
    phones.say("emma", "hello")
    time.sleep(0.05)
    assert phones.state()["now"] == NINE


def test_what_is_due_happens_at_its_own_moment(phones: Phones) -> None:
    phones.confirm("coach", "sell Emma 10-pack")
    phones.tap("emma", "I agree")
    phones.confirm("emma", "book friday 18:00")
    delivered = phones.until("2026-03-06T20:30:00+01:00")
    assert phones.state()["now"] == "2026-03-06T20:30:00+01:00"
    assert [(message["at"], message["to"]) for message in delivered] == [
        ("2026-03-02T20:00:00+01:00", "coach"),  # money that is open since today
        ("2026-03-05T10:00:00+01:00", "emma"),  # the first nudge
        ("2026-03-05T15:00:00+01:00", "emma"),  # three hours before the free limit
        ("2026-03-06T08:00:00+01:00", "coach"),
        ("2026-03-06T16:00:00+01:00", "emma"),
        ("2026-03-06T20:00:00+01:00", "coach"),
    ]
    completion = phones.client("Emma")["entries"][-1]
    assert (completion["kind"], completion["at"], completion["units"]) == (
        "completion",
        "2026-03-06T19:00:00+01:00",
        "-1.00",
    )


def test_moving_to_now_changes_nothing(phones: Phones) -> None:
    before = phones.state()
    assert phones.until(NINE) == []
    assert phones.until("2026-03-02T08:00:00Z") == []
    assert phones.state() == before


@pytest.mark.timeout(300)
def test_four_months_take_seconds_and_lose_nothing(phones: Phones) -> None:
    phones.confirm("coach", "sell Emma 5-pack")
    phones.confirm("coach", "Emma paid 220 cash")
    began = time.process_time()
    delivered = phones.until("2026-07-02T09:00:00+02:00")
    assert time.process_time() - began < 60
    moments = [datetime.fromisoformat(message["at"]) for message in delivered]
    assert moments == sorted(moments)
    emma = phones.client("Emma")
    # Sold on 2 March for three months: valid through 1 June, expired as that day ends, across the clock change.
    assert [(entry["kind"], entry["at"], entry["units"]) for entry in emma["entries"][-1:]] == [
        ("expiry", "2026-06-02T00:00:00+02:00", "-5.00")
    ]
    assert phones.state()["outbox"] == {"pending": 0, "dead": 0}


def test_a_restart_goes_on_from_there(phones: Phones) -> None:
    phones.confirm("coach", "sell Emma 10-pack")
    phones.until("2026-03-20T11:15:00+01:00")
    before = phones.state(), phones.chat("emma"), phones.chat("coach")
    again = Phones(str(phones.made.config.database_url), phones.made.config.data)
    assert (again.state(), again.chat("emma"), again.chat("coach")) == before
    assert again.post("clock", {"now": NINE}).status_code == 400
    assert again.say("emma", "hello")[0]["at"] == "2026-03-20T11:15:00+01:00"
    again.made.database.close()


def test_to_the_next_event(phones: Phones) -> None:
    # Nothing but the coach's lists, which are empty.
    assert phones.post("next", {}).status_code == 400
    phones.confirm("coach", "sell Emma 10-pack")
    answer = phones.post("next", {})
    assert [(message["to"], message["at"]) for message in answer.json["messages"]] == [
        ("coach", "2026-03-02T20:00:00+01:00")
    ]
