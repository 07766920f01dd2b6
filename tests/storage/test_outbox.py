"""What is put goes out, in order, once, while it is of use."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from domain.messages import Attachment, Button, InboundMessage, OutboundMessage
from storage import inbox, outbox, outbox_settle
from storage.database import Connection, Database
from storage.outbox_rows import Outgoing, read_message, write_message
from storage.outbox_settle import take_untold
from storage.outbox_status import find
from storage.tables import queue
from tests.storage.lanes import (
    ALEX,
    EMMA,
    NOAH,
    NOW,
    let_time_pass,
    open_queue,
    put,
    row,
    send_all,
    settle,
    take,
    take_all,
)

HOUR = timedelta(hours=1)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = open_queue(database_url)
    yield database
    database.close()


def _states(database: Database) -> list[tuple[str, str | None]]:
    rows = queue.outbox.c
    with database.read() as connection:
        return [
            (r.state, r.error) for r in connection.execute(select(rows.state, rows.error).order_by(rows.id))
        ]


def _stats(database: Database) -> outbox.Stats:
    with database.read() as connection:
        return outbox.stats(connection, NOW)


# Putting.


def test_what_is_rolled_back_does_not_go_out(database: Database) -> None:
    with database.write() as connection:
        outbox.put(connection, row("never decided"))
    put(database, row("decided"))
    assert send_all(database) == ["decided"]


def test_a_dedupe_key_is_used_once_by_each_coach(database: Database) -> None:
    first, again, of_bea = put(
        database, row(dedupe_key="r1"), row(dedupe_key="r1"), row(dedupe_key="r1", coach_id=2)
    )
    assert first is not None
    assert of_bea is not None
    assert again is None
    assert put(database, row(dedupe_key="r1"), row(dedupe_key="r2"))[0] is None
    assert put(database, row(coach_id=None, dedupe_key="s"), row(coach_id=None, dedupe_key="s"))[1] is None


def test_four_planners_write_each_message_once(database: Database) -> None:
    def plan(_: int) -> None:
        for n in range(60):
            put(database, row(str(n), address=f"telegram:{n % 7}", dedupe_key=f"session-{n}"))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(plan, range(4)))
    assert sorted(send_all(database), key=int) == [str(n) for n in range(60)]


def test_transactions_that_put_into_the_same_lanes_do_not_lock_each_other_out(database: Database) -> None:
    def write(number: int) -> None:
        there_and_back = [row(address=EMMA), row(address=ALEX), row(address=NOAH)]
        put(database, *(there_and_back if number % 2 else reversed(there_and_back)))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(120)))
    assert len(send_all(database)) == 360


def test_a_message_survives_json_whole() -> None:
    message = OutboundMessage(
        address=EMMA,
        text="Freitag, 18:00 🎾",
        buttons=(Button("1.2.0", "Book", "confirm"), Button("url.1", "Calendar", url="https://x.example/a")),
        files=(Attachment("pack.pdf", "https://x.example/p"),),
        edits="77",
        kind="reminder",
        language="de",
        variables={"1": "Emma"},
        last_inbound_at=NOW,
        dedupe="d",
    )
    assert read_message(write_message(message), EMMA) == message
    assert read_message(write_message(OutboundMessage(EMMA, "")), EMMA) == OutboundMessage(EMMA, "")


# Claiming.


def test_it_is_sent_when_it_is_due(database: Database) -> None:
    put(database, row("planned", due_at=NOW + HOUR), row("at once", now=NOW + HOUR))
    assert send_all(database) == ["at once"]
    with database.read() as connection:
        assert outbox.next_due(connection, "telegram") == NOW + HOUR
    assert send_all(database, NOW + HOUR - timedelta(microseconds=1)) == []
    assert send_all(database, NOW + HOUR) == ["planned"]
    with database.read() as connection:
        assert outbox.next_due(connection, "telegram") is None


def test_another_channel_is_left_alone(database: Database) -> None:
    put(database, row("a", address="simulator:emma"), row("b"))
    assert send_all(database) == ["b"]
    with database.read() as connection:
        assert outbox.pending_before(connection, NOW, "simulator") == 1
        assert outbox.pending_before(connection, NOW, "telegram") == 0
        assert outbox.pending_before(connection, NOW) == 1


def test_two_lanes_are_claimed_side_by_side_and_one_in_turn(database: Database) -> None:
    put(database, row("e1"), row("e2"), row("n1", address=NOAH))
    assert sorted(each.message.text for each in take(database)) == ["e1", "n1"]
    assert take(database) == []


def test_the_lane_that_waits_longest_for_a_turn_comes_first(database: Database) -> None:
    put(database, *(row(f"{address}", address=address) for address in (EMMA, NOAH, ALEX) for _ in range(2)))
    order = []
    for _ in range(6):
        (each,) = take(database, limit=1)
        order.append(each.address)
        settle(database, each)
        time.sleep(0.003)
    assert sorted(order[:3]) == sorted(order[3:]) == sorted([EMMA, NOAH, ALEX])


def test_a_lease_that_ran_out_is_taken_over(database: Database) -> None:
    put(database, row("hello"))
    take(database, limit=1)
    assert take(database) == []
    let_time_pass(database)
    assert [each.message.text for each in take(database)] == ["hello"]


def test_what_the_slow_one_sent_after_all_counts_but_not_his_failure(database: Database) -> None:
    put(database, row("sent late"), row("failed late", address=NOAH))
    slow = {each.message.text: each for each in take(database, limit=1, lease_seconds=0.0)}
    slow |= {
        each.message.text: each
        for each in take(database, limit=20, lease_seconds=0.0)
        if each.address == NOAH
    }
    fast = {each.message.text: each for each in take(database)}
    settle(database, slow["sent late"], "p1")
    with database.write() as connection:
        outbox_settle.settle_dead(connection, slow["failed late"], error="late")
        outbox_settle.settle_later(connection, slow["failed late"], error="late", wait_seconds=0)
        connection.commit()
    assert _states(database) == [("sent", None), ("pending", None)]
    settle(database, fast["sent late"], "p2")
    settle(database, fast["failed late"])
    with database.read() as connection:
        first = find(connection, slow["sent late"].id)
    assert first is not None
    assert first.provider_id == "p1"


def test_what_is_past_its_use_is_dropped_and_told(database: Database) -> None:
    put(database, row("reminder", use_by=NOW), row("next"))
    claimed = take_all(database, NOW + timedelta(seconds=1))
    assert ([each.message.text for each in claimed.rows], claimed.dropped) == (["next"], 1)
    assert _states(database) == [("late", "late"), ("pending", None)]
    with database.write() as connection:
        untold = take_untold(connection, "telegram")
        assert untold is not None
        assert untold.message.text == "reminder"
        assert take_untold(connection, "telegram") is None
    put(database, row("in time", address=NOAH, use_by=NOW))
    assert "in time" in send_all(database, NOW)


def test_what_is_no_longer_wanted_is_dropped_at_the_moment_of_sending(database: Database) -> None:
    cancelled = {7}

    def still_wanted(connection: Connection, row: Outgoing) -> bool:
        assert isinstance(row.recheck, dict)
        return row.recheck["session"] not in cancelled

    put(
        database,
        row("gone", recheck={"session": 7}),
        row("on", recheck={"session": 8}),
        row("plain", address=NOAH),
    )
    rows = take(database, still_wanted=still_wanted)
    assert sorted(each.message.text for each in rows) == ["on", "plain"]
    assert _states(database)[0] == ("stale", "stale")


def test_a_question_that_fails_stops_its_own_message_alone(database: Database) -> None:
    def broken(connection: Connection, row: Outgoing) -> bool:
        connection.execute(queue.lanes.delete())  # undone with the failure
        raise KeyError("session")

    put(database, row("unclear", recheck={"session": 7}), row("next"))
    assert [each.message.text for each in take(database, still_wanted=broken)] == ["next"]
    assert _states(database)[0] == ("dead", "recheck failed: KeyError")
    with database.read() as connection:
        assert len(connection.execute(select(queue.lanes)).all()) == 1


def test_many_dropped_messages_do_not_hold_up_the_next(database: Database) -> None:
    put(database, *(row(str(n), use_by=NOW - HOUR) for n in range(130)), row("alive"))
    assert send_all(database) == []  # one claim drops no more than 50
    assert send_all(database) == []
    assert send_all(database) == ["alive"]


# Blocked, moved, edited.


def test_a_blocked_chat_takes_nothing_until_its_person_is_back(database: Database) -> None:
    put(database, row("due"), row("planned", due_at=NOW + HOUR), row("other", address=NOAH))
    with database.write() as connection:
        outbox.block_lane(connection, EMMA, "blocked by the user")
        assert outbox.is_blocked(connection, EMMA)
        assert not outbox.is_blocked(connection, NOAH)
        connection.commit()
    assert send_all(database) == ["other"]
    assert _states(database)[0] == ("dead", "blocked: blocked by the user")
    with database.write() as connection:
        outbox.unblock_lane(connection, EMMA)
        connection.commit()
    assert send_all(database, NOW + HOUR) == ["planned"]


def test_a_chat_can_be_blocked_before_anything_was_sent_to_it(database: Database) -> None:
    with database.write() as connection:
        outbox.block_lane(connection, EMMA, "gone")
        outbox.unblock_lane(connection, NOAH)
        connection.commit()
    put(database, row("x"))
    assert send_all(database) == []


def test_a_chat_that_moved_takes_its_messages_along(database: Database) -> None:
    put(database, row("first"), row("second"), row("planned", due_at=NOW + HOUR))
    (first,) = take(database)
    with database.write() as connection:
        outbox_settle.settle_moved(connection, first, "telegram:-100")
        connection.commit()
    put(database, row("put to the old address"))
    rows = []
    while found := take(database, NOW + HOUR):
        rows += found
        for each in found:
            settle(database, each)
    assert [each.message.text for each in rows] == ["first", "second", "put to the old address", "planned"]
    assert {each.address for each in rows} == {each.message.address for each in rows} == {"telegram:-100"}


def test_a_chat_that_moved_back_is_no_circle(database: Database) -> None:
    for here, there in ((EMMA, "telegram:-100"), ("telegram:-100", EMMA)):
        put(database, row("x", address=here))
        (each,) = take(database)
        with database.write() as connection:
            outbox_settle.settle_moved(connection, each, there)
            connection.commit()
        assert send_all(database) == ["x"]
    put(database, row("y"))
    assert [each.address for each in take(database)] == [EMMA]


def test_an_edit_names_the_message_by_the_providers_id(database: Database) -> None:
    (original,) = put(database, row("Book it?"))
    (each,) = take(database)
    settle(database, each, "tg-501")
    put(database, row("Booked.", edits_row=original))
    (edit,) = take(database)
    assert edit.message.edits == "tg-501"
    settle(database, edit, "tg-501")


def test_an_edit_of_what_never_went_out_is_a_message_and_the_next_edit_edits_that(database: Database) -> None:
    (original,) = put(database, row("Book it?"))
    (each,) = take(database)
    with database.write() as connection:
        outbox_settle.settle_dead(connection, each, error="refused")
        connection.commit()
    for text, provider_id, edits in (("Booked.", "tg-7", None), ("Moved.", "tg-7", "tg-7")):
        put(database, row(text, edits_row=original))
        (edit,) = take(database)
        assert edit.message.edits == edits
        settle(database, edit, provider_id)


def test_the_window_is_judged_by_when_the_person_last_wrote_before_it_is_sent(database: Database) -> None:
    put(database, replace(row(), message=OutboundMessage(EMMA, "x", last_inbound_at=NOW - HOUR)))
    put(database, row("y", address=NOAH))
    wrote = InboundMessage(channel="telegram", id="1", address=EMMA)
    with database.write() as connection:
        inbox.claim(connection, wrote, NOW + HOUR)
        connection.commit()
    heard = {each.address: each.message.last_inbound_at for each in take(database, NOW + 2 * HOUR)}
    assert heard == {EMMA: NOW + HOUR, NOAH: None}


def test_every_message_has_a_name_that_is_the_same_at_each_attempt(database: Database) -> None:
    put(database, row("x"))
    names = []
    for _ in range(2):
        (each,) = take(database)
        names.append(each.message.dedupe)
        with database.write() as connection:
            outbox_settle.settle_later(connection, each, error="e", wait_seconds=0)
            connection.commit()
    assert names[0]
    assert names[0] == names[1]


# Later, dead, again.


def test_what_failed_waits_with_its_whole_lane(database: Database) -> None:
    put(database, row("first"), row("second"), row("other", address=NOAH))
    (first,) = (each for each in take(database) if each.address == EMMA)
    with database.write() as connection:
        outbox_settle.settle_later(connection, first, error="502", wait_seconds=300)
        connection.commit()
    assert take(database) == []
    let_time_pass(database)
    (again,) = (each for each in take(database) if each.address == EMMA)
    assert (again.message.text, again.attempts, again.error) == ("first", 1, "502")


def test_a_long_wait_is_the_messages_own(database: Database) -> None:
    put(database, row("template"), row("answer"))
    (first,) = take(database)
    with database.write() as connection:
        outbox_settle.settle_later(
            connection, first, error="63032", wait_seconds=0, aside_until=NOW + timedelta(days=1)
        )
        connection.commit()
    assert send_all(database) == ["answer"]
    assert send_all(database, NOW + timedelta(days=1)) == ["template"]


def test_an_attempt_written_down_twice_counts_once(database: Database) -> None:
    put(database, row("x"))
    (each,) = take(database)
    for _ in range(2):
        with database.write() as connection:
            outbox_settle.settle_later(connection, each, error="e", wait_seconds=0, uncertain=True)
            connection.commit()
    (again,) = take(database)
    assert (again.attempts, again.uncertain) == (1, 1)


def test_the_dead_are_sent_after_all_on_request(database: Database) -> None:
    ids = put(database, row("died"), row("sent"))
    (each,) = take(database)
    with database.write() as connection:
        outbox_settle.settle_dead(connection, each, error="refused")
        connection.commit()
    assert send_all(database) == ["sent"]
    assert _stats(database) == outbox.Stats(pending=0, planned=0, dead=1, oldest=None)
    with database.write() as connection:
        assert outbox.redrive(connection, list(filter(None, ids))) == 1
        connection.commit()
    assert send_all(database) == ["died"]
    assert _stats(database).dead == 0


def test_stats_count_what_waits(database: Database) -> None:
    put(database, row("a", now=NOW - HOUR), row("b"), row("c", due_at=NOW + HOUR))
    assert _stats(database) == outbox.Stats(pending=2, planned=1, dead=0, oldest=NOW - HOUR)


def test_pruning_keeps_what_waits_and_what_died(database: Database) -> None:
    put(database, row("sent"), row("late", use_by=NOW - HOUR), row("dead"))
    put(database, row("waits", due_at=NOW + HOUR))
    rows = take(database)
    settle(database, rows[0])
    (dead,) = take(database)
    with database.write() as connection:
        outbox_settle.settle_dead(connection, dead, error="x")
        outbox.prune(connection, NOW + 2 * HOUR)
        connection.commit()
    assert [state for state, _ in _states(database)] == ["dead", "pending"]


def test_a_put_during_a_settle_is_not_forgotten(database: Database) -> None:
    # The lane's next due time is found anew by each settle: it must see what was put while it waited for the lane.
    put(database, row("first"))
    (first,) = take(database)
    waiting = threading.Thread(target=settle, args=(database, first))
    with database.write() as connection:
        outbox.put(connection, row("second"))
        waiting.start()
        time.sleep(0.2)
        connection.commit()
    waiting.join()
    assert send_all(database) == ["second"]


def test_a_chat_that_told_it_moved_is_followed_also_before_anything_was_sent(database: Database) -> None:
    put(database, row("waits", due_at=NOW + HOUR))
    with database.write() as connection:
        outbox.move_lane(connection, EMMA, "telegram:-100")
        outbox.move_lane(connection, NOAH, "telegram:-200")
        outbox.move_lane(connection, ALEX, ALEX)
        connection.commit()
    put(database, row("e"), row("n", address=NOAH), row("a", address=ALEX))
    rows = take(database, NOW)
    assert {each.message.text: each.address for each in rows} == {
        "e": "telegram:-100",
        "n": "telegram:-200",
        "a": ALEX,
    }
    for each in rows:
        settle(database, each)
    assert [each.address for each in take(database, NOW + HOUR)] == ["telegram:-100"]


def test_opening_a_chat_that_is_not_blocked_holds_nothing(database: Database) -> None:
    # Asked at every message: holding the lane there locked a message out that had locked its coach already.
    put(database, row("x"))
    with database.write() as connection:
        outbox.unblock_lane(connection, EMMA)
        if database.dialect == "postgresql":
            with database.writer.connect() as other:
                free = select(queue.lanes.c.address).with_for_update(skip_locked=True)
                assert other.scalars(free).all() == [EMMA]
