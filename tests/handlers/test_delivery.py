"""Whatever a channel does, a message goes out or somebody is told, and the loop goes on."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from domain.messages import OutboundMessage
from handlers import delivery, delivery_outcome
from handlers.delivery import Deliverer, deliver_due
from handlers.delivery_error import DeliveryError
from handlers.delivery_outcome import Patience
from storage import outbox
from storage.database import Connection, Database
from storage.outbox_claim import claim
from storage.outbox_rates import Rates
from storage.outbox_rows import Outgoing
from storage.tables import queue
from tests.storage.lanes import ALEX, EMMA, NOAH, NOW, always, let_time_pass, open_queue, put, row
from tests.waiting import PATIENCE

HOUR = timedelta(hours=1)
AT_ONCE = Patience(first_wait=0.0)
Script = Callable[[OutboundMessage], Exception | None]


class FakeChannel:
    """Keeps what was sent; `script` says which sends fail, and how."""

    name = "telegram"

    def __init__(self, script: Script = lambda message: None) -> None:
        self.script = script
        self.tried: list[OutboundMessage] = []
        self.sent: list[OutboundMessage] = []
        self._door = threading.Lock()

    def send(self, message: OutboundMessage) -> str:
        with self._door:
            self.tried.append(message)
            error = self.script(message)
            if error is not None:
                raise error
            self.sent.append(message)
            return message.edits or f"p{len(self.sent)}"

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.sent]


class Told:
    """What delivery said of dropped messages; it also puts a message for the coach, as the product does."""

    def __init__(self) -> None:
        self.reasons: list[tuple[str, str]] = []

    def __call__(self, connection: Connection, gone: Outgoing, reason: str) -> None:
        self.reasons.append((gone.message.text, reason))
        if gone.address != ALEX:
            outbox.put(connection, row(f"not delivered: {gone.message.text}", address=ALEX))


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = open_queue(database_url)
    yield database
    database.close()


def _deliverer(database: Database, channel: FakeChannel, told: Any = None, **how: Any) -> Deliverer:
    usual: dict[str, Any] = {"still_wanted": always, "rates": {}, "patience": AT_ONCE, "now": lambda: NOW}
    channels = {channel.name: channel}
    return Deliverer(database, channels, on_dropped=told or Told(), **(usual | how))


def _fail_once(error: Exception) -> Script:
    errors = [error]
    return lambda message: errors.pop() if errors else None


def _state(database: Database, text: str) -> Mapping[str, Any]:
    with database.read() as connection:
        for each in connection.execute(select(queue.outbox)).mappings():
            if each["payload"]["text"] == text:
                return dict(each)
    raise AssertionError(f"no message {text!r}")


# A round.


def test_a_round_sends_what_is_due_and_says_so_in_order(database: Database) -> None:
    ids = put(
        database, row("1"), row("2", address=NOAH), row("later", due_at=NOW + HOUR), row("3", address=ALEX)
    )
    channel = FakeChannel()
    delivered = deliver_due(
        database,
        {"telegram": channel},
        lambda: NOW,
        still_wanted=always,
        on_dropped=Told(),
        rates={},
        limit=10,
    )
    assert channel.texts == ["1", "2", "3"]
    assert [each.row_id for each in delivered] == [ids[0], ids[1], ids[3]]
    assert [each.provider_id for each in delivered] == ["p1", "p2", "p3"]
    assert {each.at for each in delivered} == {NOW}
    assert (_state(database, "1")["state"], _state(database, "1")["sent_at"]) == ("sent", NOW)


def test_draining_goes_on_until_nothing_is_due(database: Database) -> None:
    put(database, *(row(f"{n}", address=address) for n in range(5) for address in (EMMA, NOAH)))
    put(database, row("late", address=EMMA, use_by=NOW - HOUR), row("future", due_at=NOW + HOUR))
    channel, told = FakeChannel(), Told()
    delivered = _deliverer(database, channel, told).drain()
    assert told.reasons == [("late", "late")]
    assert len(delivered) == 11  # with the word to the coach, put by the last round but one
    assert [m.text for m in channel.sent if m.address == EMMA] == ["0", "1", "2", "3", "4"]


def test_an_edit_goes_out_with_the_providers_id(database: Database) -> None:
    (original,) = put(database, row("Book it?"))
    put(database, row("Booked.", edits_row=original))
    channel = FakeChannel()
    _deliverer(database, channel).drain()
    assert [message.edits for message in channel.sent] == [None, "p1"]


# What goes wrong.


def test_a_passing_failure_is_tried_again_in_order(database: Database) -> None:
    put(database, row("1"), row("2"))
    channel = FakeChannel(_fail_once(DeliveryError("502")))
    _deliverer(database, channel).drain()
    assert channel.texts == ["1", "2"]
    assert [message.text for message in channel.tried] == ["1", "1", "2"]


def test_after_eight_attempts_a_message_is_dead_and_the_coach_is_told(database: Database) -> None:
    put(database, row("1"), row("2"))
    channel, told = FakeChannel(lambda m: DeliveryError("502", code="502") if m.text == "1" else None), Told()
    _deliverer(database, channel, told).drain()
    assert [message.text for message in channel.tried].count("1") == 8
    assert told.reasons == [("1", "502")]
    assert channel.texts == ["2", "not delivered: 1"]


def test_a_permanent_failure_is_tried_once(database: Database) -> None:
    put(database, row("1"), row("2"))
    channel, told = (
        FakeChannel(lambda m: DeliveryError("no", permanent=True, code="400") if m.text == "1" else None),
        Told(),
    )
    _deliverer(database, channel, told).drain()
    assert told.reasons == [("1", "400: no")]
    assert [message.text for message in channel.tried] == ["1", "2", "not delivered: 1"]


def test_a_blocked_address_is_not_tried_again(database: Database) -> None:
    put(database, row("1"), row("2"), row("3", address=NOAH))
    channel = FakeChannel(lambda m: DeliveryError("blocked", block=True) if m.address == EMMA else None)
    told = Told()
    _deliverer(database, channel, told).drain()
    assert told.reasons == [("1", "blocked"), ("2", "blocked: blocked")]
    assert [message.text for message in channel.tried if message.address == EMMA] == ["1"]
    assert "3" in channel.texts


@pytest.mark.parametrize(
    "facts, error, tries",
    [
        ({}, DeliveryError("timeout", uncertain=True), 3),
        ({"use_by": NOW + HOUR}, DeliveryError("timeout", uncertain=True), 2),
        ({"edits_row": 1}, DeliveryError("timeout", uncertain=True), 8),
        ({}, TypeError("a bug of the channel"), 3),
    ],
)
def test_what_may_have_gone_out_is_repeated_within_bounds(
    database: Database, facts: dict[str, Any], error: Exception, tries: int
) -> None:
    put(database, row("first"))
    channel = FakeChannel()
    _deliverer(database, channel).drain()
    put(database, row("unsure", **facts), row("next"))
    channel.script = lambda message: error if message.text == "unsure" else None
    told = Told()
    _deliverer(database, channel, told).drain()
    assert [message.text for message in channel.tried].count("unsure") == tries
    assert [text for text, _ in told.reasons] == ["unsure"]
    assert "next" in channel.texts


def test_a_provider_that_says_wait_is_waited_for(database: Database) -> None:
    put(database, row("1"), row("2", address=NOAH))
    channel = FakeChannel(_fail_once(DeliveryError("429", retry_after=300, code="429")))
    deliverer = _deliverer(database, channel)
    deliverer.drain()
    assert channel.texts == ["2"]
    let_time_pass(database)
    deliverer.drain()
    assert channel.texts == ["2", "1"]


def test_a_wait_of_a_day_does_not_silence_the_chat(database: Database) -> None:
    put(database, row("promotion"), row("answer"))
    channel = FakeChannel(_fail_once(DeliveryError("63032", retry_after=86400, code="63032")))
    _deliverer(database, channel).drain()
    assert channel.texts == ["answer"]
    _deliverer(database, channel, now=lambda: NOW + timedelta(days=2)).drain()
    assert channel.texts == ["answer", "promotion"]


def test_outside_the_window_it_goes_as_a_template_once(database: Database) -> None:
    message = OutboundMessage(EMMA, "reminder", last_inbound_at=NOW)
    put(database, outbox.OutboxRow(channel="telegram", message=message, now=NOW, coach_id=1))
    shut = DeliveryError("63016", resend_as_template=True, code="63016")
    channel = FakeChannel(lambda m: shut if m.last_inbound_at else None)
    _deliverer(database, channel).drain()
    assert [m.last_inbound_at for m in channel.tried] == [NOW, None]
    put(database, row("never", address=NOAH))
    channel.script = lambda m: shut if m.text == "never" else None
    _deliverer(database, channel, told := Told()).drain()
    assert [m.text for m in channel.tried].count("never") == 2
    assert [text for text, _ in told.reasons] == ["never"]


def test_a_chat_that_moved_is_followed(database: Database) -> None:
    put(database, row("1"), row("2"))
    moved = DeliveryError("migrated", new_address="telegram:-100")
    channel = FakeChannel(lambda m: moved if m.address == EMMA else None)
    _deliverer(database, channel).drain()
    put(database, row("3"))
    _deliverer(database, channel).drain()
    assert [(m.text, m.address) for m in channel.sent] == [(text, "telegram:-100") for text in "123"]
    assert len(channel.tried) == 4


def test_what_is_dropped_is_told_once_even_if_telling_fails(database: Database) -> None:
    put(database, row("late", use_by=NOW - HOUR), row("stale", address=NOAH, recheck={"x": 1}), row("on"))
    calls = []

    def broken(connection: Connection, gone: Outgoing, reason: str) -> None:
        calls.append(reason)
        outbox.put(connection, row("half done", address=ALEX))
        raise ValueError("no words for it")

    channel = FakeChannel()
    deliverer = _deliverer(database, channel, broken, still_wanted=lambda connection, row: False)
    deliverer.drain()
    deliverer.drain()
    assert sorted(calls) == ["late", "stale"]
    assert channel.texts == ["on"]


def test_a_failed_note_is_made_again_and_nothing_is_sent_twice(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(database, *(row(str(n), address=f"telegram:{n % 3}") for n in range(12)))
    real, failures = delivery_outcome.settle, iter([True, False, True, True, False] + [False] * 1000)

    def flaky(*arguments: Any, **options: Any) -> None:
        real(*arguments, **options)
        if next(failures):
            raise OSError("disk is full")

    monkeypatch.setattr("handlers.delivery.settle", flaky)
    monkeypatch.setattr(delivery, "_LONGEST_NAP", 0.01)
    channel = FakeChannel()
    _deliverer(database, channel).drain()
    assert sorted(channel.texts, key=int) == [str(n) for n in range(12)]


# The worker.


def _run(deliverer: Deliverer, until: Callable[[], bool], seconds: float = PATIENCE) -> None:
    stop = threading.Event()
    runner = threading.Thread(target=deliverer.run_until, args=(stop,))
    runner.start()
    deadline = time.monotonic() + seconds
    while not until() and time.monotonic() < deadline:
        time.sleep(0.01)
    stop.set()
    runner.join(PATIENCE)
    assert not runner.is_alive()
    assert until()


def test_threads_deliver_everything_once_and_in_order(database: Database) -> None:
    total = 200
    put(database, *(row(str(n), address=f"telegram:{n % 9}") for n in range(total)))
    channel = FakeChannel()
    _run(_deliverer(database, channel), lambda: len(channel.sent) >= total)
    assert sorted(channel.texts, key=int) == [str(n) for n in range(total)]
    for lane in range(9):
        numbers = [int(m.text) for m in channel.sent if m.address == f"telegram:{lane}"]
        assert numbers == sorted(numbers)


def test_two_workers_share_the_work(database: Database) -> None:
    total = 100
    put(database, *(row(str(n), address=f"telegram:{n % 9}") for n in range(total)))
    channel = FakeChannel()
    other = _deliverer(database, channel)
    stop = threading.Event()
    thread = threading.Thread(target=other.run_until, args=(stop,))
    thread.start()
    _run(_deliverer(database, channel), lambda: len(channel.sent) >= total)
    stop.set()
    thread.join(PATIENCE)
    assert sorted(channel.texts, key=int) == [str(n) for n in range(total)]


def test_a_worker_notices_what_is_put_while_it_rests(database: Database) -> None:
    channel = FakeChannel()
    waits: list[float] = []

    def done() -> bool:
        if len(waits) == len(channel.sent) and len(waits) < 3:
            time.sleep(0.3)
            waits.append(time.monotonic())
            put(database, row(str(len(waits))))
        return len(channel.sent) == 3

    _run(_deliverer(database, channel), done)
    assert channel.texts == ["1", "2", "3"]


def test_a_worker_survives_a_broken_channel_and_a_broken_database(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(database, *(row(str(n), address=f"telegram:{n % 9}") for n in range(40)))
    real, dice = claim, iter(n % 7 == 3 for n in range(100_000))

    def flaky(*arguments: Any, **options: Any) -> Any:
        claimed = real(*arguments, **options)
        if next(dice):
            raise OSError("the server has gone away")
        return claimed

    monkeypatch.setattr("handlers.delivery.claim", flaky)
    monkeypatch.setattr(delivery, "_STUMBLE_SECONDS", 0.01)
    breaks = iter(n % 5 == 0 for n in range(100_000))
    channel = FakeChannel(lambda message: ValueError("broken") if next(breaks) else None)
    many = Patience(first_wait=0.0, uncertain=100, attempts=100)
    _run(_deliverer(database, channel, patience=many), lambda: len(channel.sent) >= 40)
    assert sorted(channel.texts, key=int) == [str(n) for n in range(40)]


def test_a_worker_that_is_stopped_writes_down_what_it_sent(database: Database) -> None:
    put(database, *(row(str(n), address=f"telegram:{n}") for n in range(50)))
    channel = FakeChannel(lambda message: time.sleep(0.02))
    _run(_deliverer(database, channel), lambda: len(channel.sent) >= 5)
    with database.read() as connection:
        assert outbox.stats(connection, NOW).pending == 50 - len(channel.sent)
        leases = connection.execute(select(queue.lanes).where(queue.lanes.c.lease_until.is_not(None))).all()
    assert leases == []


def test_the_workers_keep_the_channels_rate(database: Database) -> None:
    put(database, *(row(str(n), address=f"telegram:{n}") for n in range(100)))
    channel = FakeChannel()
    began = time.monotonic()
    rates = {"telegram": Rates(per_second=40, burst=5)}
    _run(_deliverer(database, channel, rates=rates), lambda: len(channel.sent) >= 45)
    assert time.monotonic() - began >= 0.9


# Statuses.


def _status(
    database: Database, provider_id: str, status: str, failure: DeliveryError | None, at: datetime = NOW
) -> None:
    with database.write() as connection:
        delivery_outcome.record_status(
            connection, "telegram", provider_id, status, failure, now=at, patience=AT_ONCE
        )
        connection.commit()


def test_a_message_refused_afterwards_goes_again_as_a_template(database: Database) -> None:
    put(database, row("reminder"))
    channel, told = FakeChannel(), Told()
    deliverer = _deliverer(database, channel, told)
    deliverer.drain()
    _status(database, "p1", "undelivered", DeliveryError("63016", resend_as_template=True))
    deliverer.drain()
    _status(database, "p2", "undelivered", DeliveryError("63016", resend_as_template=True))
    deliverer.drain()
    assert channel.texts == ["reminder", "reminder", "not delivered: reminder"]
    assert told.reasons == [("reminder", "63016")]


def test_a_recipient_who_blocked_is_learnt_from_the_status(database: Database) -> None:
    put(database, row("1"))
    channel, told = FakeChannel(), Told()
    deliverer = _deliverer(database, channel, told)
    deliverer.drain()
    _status(database, "p1", "failed", DeliveryError("63033", block=True))
    put(database, row("2"))
    deliverer.drain()
    assert told.reasons == [("1", "63033"), ("2", "blocked: 63033")]


def test_a_passing_failure_told_by_status_is_bounded(database: Database) -> None:
    put(database, row("1"))
    channel, told = FakeChannel(), Told()
    deliverer = _deliverer(database, channel, told)
    for n in range(1, 12):
        deliverer.drain()
        _status(database, f"p{n}", "failed", DeliveryError("63010"))
    assert channel.texts.count("1") == 8
    assert [text for text, _ in told.reasons] == ["1"]


def test_a_status_that_came_first_has_its_consequence_all_the_same(database: Database) -> None:
    _status(database, "p1", "undelivered", DeliveryError("63024: no such number", block=True, code="63024"))
    put(database, row("1"))
    channel, told = FakeChannel(), Told()
    _run(_deliverer(database, channel, told), lambda: bool(told.reasons))
    assert told.reasons[0][0] == "1"
    with database.read() as connection:
        assert outbox.is_blocked(connection, EMMA)
