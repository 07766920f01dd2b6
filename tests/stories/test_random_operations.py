"""Random operations over the whole core, said and tapped through the real message path, on both databases.

After every run: no account below zero but the world's, sums conserved, no overlap, every entry with an actor or a rule,
and the audit agrees. `make nightly` draws many more.
"""

import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import select

from domain.ledger import WORLD
from storage.tables.ledger import entries, postings
from storage.tables.packs import charges, packs
from tests.stories.simulated import Story

NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"
SIZE = settings(
    max_examples=500 if NIGHTLY else 4,
    stateful_step_count=50 if NIGHTLY else 20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
BERLIN = ZoneInfo("Europe/Berlin")
NAMES = some.sampled_from(("Emma", "Noah"))
DAYS = some.sampled_from(("tomorrow", "tue", "thu", "sat", "next monday"))
HOURS = some.sampled_from(("9:00", "10:30", "16:00", "18:00"))


class Office(RuleBasedStateMachine):
    """A coach with two clients. What is refused is refused: only what the books say afterwards counts."""

    story: Story

    def __init__(self) -> None:
        super().__init__()
        self.story.begin(now="2026-03-23T09:00:00+01:00")
        self.now = datetime(2026, 3, 23, 9, tzinfo=BERLIN)
        self.do("coach", "new type: Duo 60 min, 2 people, half a session, court fee 5")

    def do(self, who: str, text: str, pick: int = 0) -> list[dict[str, Any]]:
        """Says something and taps one of what is offered, the confirming choice unless another is picked. What came of
        the tap."""
        offered = [
            choice
            for message in self.story.say(who, text)
            if message["to"] == who
            for choice in message["choices"]
            if choice["url"] is None
        ]
        confirming = [choice for choice in offered if choice["role"] == "confirm"] or offered
        chosen = (confirming if pick == 0 else offered)[:: 1 if pick == 0 else -1]
        return self.story.tap(who, chosen[0]["id"]) if chosen else []

    def tap_there(self, said: list[dict[str, Any]], who: str, label: str) -> None:
        """Taps what was offered to somebody else by it, where it was."""
        for message in said:
            found = [choice["id"] for choice in message["choices"] if choice["label"] == label]
            if message["to"] == who and found:
                self.story.tap(who, found[0])

    def tap_if_there(self, who: str, label: str) -> None:
        """Taps what somebody may have been offered some time ago; where it is not, nothing happens."""
        self.story.http.post("/simulator/api/messages", json={"from": who, "choice": label})

    @rule(
        name=NAMES,
        what=some.sampled_from(("10-pack", "5-pack", "single", "10-pack 333.33")),
        agrees=some.booleans(),
    )
    def sell(self, name: str, what: str, agrees: bool) -> None:
        said = self.do("coach", f"sell {name} {what}")
        if agrees:
            self.tap_there(said, name.lower(), "I agree")

    @rule(name=NAMES, amount=some.sampled_from(("50", "133.33", "400", "1000")))
    def pay(self, name: str, amount: str) -> None:
        self.do("coach", f"{name} paid {amount} cash")

    @rule(name=NAMES, amount=some.sampled_from(("15", "20.50")))
    def charge(self, name: str, amount: str) -> None:
        self.do("coach", f"court fee {name} {amount}")

    @rule(name=NAMES, amount=some.sampled_from(("10", "50", "333.33")))
    def write_off(self, name: str, amount: str) -> None:
        self.do("coach", f"write off {name} {amount}")

    @rule(name=NAMES, amount=some.sampled_from(("", "10", "600")))
    def pay_out(self, name: str, amount: str) -> None:
        self.do("coach", f"pay out {name} {amount}")

    @rule(name=NAMES, day=DAYS, hour=HOURS, by_coach=some.booleans())
    def book(self, name: str, day: str, hour: str, by_coach: bool) -> None:
        if by_coach:
            self.do("coach", f"book {name} {day} {hour}")
        else:
            self.do(name.lower(), f"book {day} {hour}")

    @rule(name=NAMES, day=DAYS, hour=HOURS, to=DAYS)
    def move(self, name: str, day: str, hour: str, to: str) -> None:
        self.do(name.lower(), f"move {day} to {to} {hour}")

    @rule(name=NAMES, day=DAYS, by_coach=some.booleans())
    def cancel(self, name: str, day: str, by_coach: bool) -> None:
        if by_coach:
            self.do("coach", f"cancel {name} {day}")
        else:
            self.do(name.lower(), f"cancel {day}")

    @rule(name=NAMES, mark=some.sampled_from(("no-show", "ok")))
    def mark(self, name: str, mark: str) -> None:
        self.do("coach", f"{name} {mark}")

    @rule(name=NAMES, pick=some.sampled_from((0, 0, 1)))
    def forgive(self, name: str, pick: int) -> None:
        self.do("coach", f"forgive {name}", pick)

    @rule(name=NAMES)
    def dispute(self, name: str) -> None:
        self.tap_there(self.story.say(name.lower(), "that wasn't late!"), "coach", "Half")

    @rule(name=NAMES, count=some.sampled_from(("", "1", "3")), pick=some.sampled_from((0, 0, 1)))
    def refund(self, name: str, count: str, pick: int) -> None:
        self.do("coach", f"refund {name} {count}", pick)

    @rule(count=some.sampled_from((1, 2)), turned=some.booleans())
    def transfer(self, count: int, turned: bool) -> None:
        giver, taker = ("Noah", "Emma") if turned else ("Emma", "Noah")
        self.do("coach", f"transfer {count} from {giver} to {taker}")

    @rule(name=NAMES, change=some.sampled_from(("+1 gift", "-1 mistake", "+20 € balls", "-10 € discount")))
    def adjust(self, name: str, change: str) -> None:
        self.do("coach", f"adjust {name} {change}")

    @rule(name=NAMES, how=some.sampled_from(("freeze {} 2 weeks", "freeze {} until 1 june", "unfreeze {}")))
    def freeze(self, name: str, how: str) -> None:
        self.do("coach", how.format(name))

    @rule(name=NAMES, length=some.sampled_from(("2 weeks", "3 months")))
    def extend(self, name: str, length: str) -> None:
        self.do("coach", f"extend {name} {length}")

    @rule(name=NAMES, day=DAYS, hour=HOURS)
    def wait_for_a_slot(self, name: str, day: str, hour: str) -> None:
        self.do(name.lower(), f"put me on the list for {day} {hour}")

    @rule(name=NAMES, takes=some.booleans())
    def answer_the_waitlist(self, name: str, takes: bool) -> None:
        self.tap_if_there(name.lower(), "Take it" if takes else "No thanks")

    @rule(day=DAYS, hour=HOURS)
    def group(self, day: str, hour: str) -> None:
        self.do("coach", f"duo {day} {hour}")

    @rule(name=NAMES, day=DAYS, hour=HOURS, player=some.sampled_from(("", " for Mia")))
    def seat(self, name: str, day: str, hour: str, player: str) -> None:
        if player:
            self.story.say("coach", f"Mia is {name}'s daughter")
        self.do(name.lower(), f"book duo {day} {hour}{player}")

    @rule(name=NAMES, left=some.sampled_from(("7 left till 1 aug, owes 50", "2,5 left", "3 left, paid")))
    def move_in(self, name: str, left: str) -> None:
        self.do("coach", f"{name} {left}")

    @rule(name=NAMES, day=some.sampled_from(("tuesday", "thursday")), hour=HOURS)
    def weekly(self, name: str, day: str, hour: str) -> None:
        self.do(name.lower(), f"every {day} at {hour}")

    @rule(name=NAMES, minutes=some.sampled_from(("10", "20", "45")))
    def rained_out(self, name: str, minutes: str) -> None:
        self.do("coach", f"rained out {name} {minutes}")

    @rule(confirmed=some.booleans())
    def answer_a_request(self, confirmed: bool) -> None:
        self.tap_if_there("coach", "Confirm" if confirmed else "Decline")

    @rule(name=NAMES)
    def instalments(self, name: str) -> None:
        self.do("coach", f"{name} pays in 3 instalments")

    @rule(
        what=some.sampled_from(("rain tomorrow 15-19", "holiday tomorrow", "block sat 9-12", "unblock sat"))
    )
    def close(self, what: str) -> None:
        self.do("coach", what)

    @rule(
        how=some.sampled_from(
            (
                "cancel 48h free, 24h half",
                "cancel 24h",
                "refund single price",
                "forgive 1",
                "valid from first use",
                "transferable",
                "approval on",
                "approval off",
            )
        )
    )
    def change_rules(self, how: str) -> None:
        self.do("coach", f"rules {how}")

    @rule(count=some.sampled_from((1, 1, 2, 3)))
    def undo(self, count: int) -> None:
        self.do("coach", f"undo last {count}")

    @rule(hours=some.sampled_from((1, 5, 24, 60, 24 * 20, 24 * 100)))
    def wait(self, hours: int) -> None:
        self.now = (self.now.astimezone(ZoneInfo("UTC")) + timedelta(hours=hours)).astimezone(BERLIN)
        self.story.until(self.now.isoformat())

    @invariant()
    def nothing_is_below_zero(self) -> None:
        for client in self.story.state()["clients"]:
            amounts = [client["owed"], client["credit"], *client["units"].values()]
            for pack in client["packs"]:
                amounts += [pack["due"], pack["paid"], pack["refunded"], *pack["units"].values()]
            assert not any(amount.startswith("-") for amount in amounts), client

    def teardown(self) -> None:
        assert self.story.faults() == []
        assert self.story.unhandled() == []
        with self.story.made.database.read() as connection:
            made = {row.id: row for row in connection.execute(select(entries))}
            granted: dict[tuple[str, int], int] = {}
            for row in connection.execute(select(postings)):
                for account, sign in ((row.target, 1), (row.source, -1)):
                    if account == WORLD:
                        key = (row.holder, row.holder_id)
                        granted[key] = granted.get(key, 0) - sign * row.amount
            for row in connection.execute(select(packs)):
                kept = row.available + row.reserved + row.used + row.expired + row.refunded + row.transferred
                assert kept == granted.get(("pack", row.id), 0), row
            for row in connection.execute(select(charges)):
                kept = row.due + row.paid + row.refunded + row.waived
                assert kept == granted.get(("charge", row.id), 0), row
        assert all(row.actor and (row.rule or row.cause) for row in made.values())
        assert self.story.state()["outbox"]["dead"] == 0


@pytest.mark.timeout(3600)
def test_random_operations_keep_the_books(migrated_database_url: str, tmp_path: Path) -> None:
    opened: dict[str, Any] = {"story": Story(migrated_database_url, tmp_path)}
    machine: type[RuleBasedStateMachine] = type("OpenOffice", (Office,), opened)
    run_state_machine_as_test(machine, settings=SIZE)
