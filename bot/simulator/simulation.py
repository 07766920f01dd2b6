"""The simulator at work: a message, a tap, a move of the clock, each with everything that it brings about."""

import secrets
import threading
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, time, timedelta
from typing import Any

from bot.assembly import Deployment
from bot.clock import Clock, SetClock
from bot.simulator import demo, emptying, rows, scenarios
from bot.simulator.channel import NAME, SimulatorChannel, address_of
from domain import localtime
from domain.messages import Button, InboundMessage, clean
from handlers.delivery import Delivered

LONGEST_JUMP = timedelta(days=800)
"""The clock moves at most so far in one call: every day has its alarms."""


class Impossible(Exception):
    """What was asked for cannot be done, and nothing was changed. Its text says why."""


class Simulation:
    """All calls take turns: `lock` is held by whoever reads or changes anything. `version` names a state of the
    threads; it is another after every change."""

    def __init__(self, made: Deployment) -> None:
        if not isinstance(made.clock, SetClock):
            raise RuntimeError("the simulator needs a clock that can be set")
        self.made = made
        self.clock = made.clock
        self.lock = threading.RLock()
        self._deliverer = made.deliverer_for({NAME: SimulatorChannel()})
        self._restored = False
        self._run = secrets.token_hex(4)
        self._changes = 0
        self.restore()

    @property
    def version(self) -> str:
        return f"{self._run}-{self._changes}"

    def restore(self) -> None:
        """The clock goes on from where it stood before a restart. Done at the start; later only where the database
        was not there yet."""
        if self._restored:
            return
        try:
            with self.made.database.read() as connection:
                kept = rows.kept_clock(connection)
        except Exception:
            return  # a database that is away is found out by whoever needs it
        if kept is not None:
            self.clock.set(kept)
            self._restored = True

    def opening(self) -> datetime:
        """When a story begins that nobody gave a time: nine in the morning, on this or the coming working day."""
        tz = scenarios.ALEX.coach.tz
        day = localtime.local_day(Clock().now(), tz)
        while day.weekday() > 4:
            day += timedelta(days=1)
        return localtime.instant(day, time(9), tz)

    # What the callers ask for.

    def say(self, phone: str, text: str) -> list[Delivered]:
        """A person writes from a phone."""
        with self.lock:
            return self._receive(phone, text=clean(text))

    def send_file(self, phone: str, name: str, content: str, size: int, *, text: str = "") -> list[Delivered]:
        """A person sends a file: `content` in base64, `size` in bytes."""
        with self.lock:
            return self._receive(
                phone, text=clean(text), file=content, file_name=clean(name)[:200], file_size=size
            )

    def tap(self, phone: str, choice: str) -> list[Delivered]:
        """A person taps a choice, named by its id or its label. Raises Impossible when there is none like it."""
        with self.lock:
            message_id, button = self.find_choice(phone, choice)
            return self._receive(phone, text=button.label, choice=button.id, choice_of=message_id)

    def confirm(self, phone: str) -> list[Delivered]:
        """A person taps the choice that carries out what was last proposed to him."""
        with self.lock:
            with self.made.database.read() as connection:
                found = rows.buttons(connection, address_of(phone))
                choice = next((button.id for _, button in found if button.role == "confirm"), None)
            if choice is None:
                raise Impossible(f"{phone} has nothing to confirm")
            return self.tap(phone, choice)

    def move_to(self, target: datetime) -> list[Delivered]:
        """Moves the clock forward, from one due moment to the next. Raises Impossible for a moment gone by."""
        target = target.astimezone(UTC)
        with self.lock:
            if target < self.clock.now():
                raise Impossible("the clock moves forward only")
            if target - self.clock.now() > LONGEST_JUMP:
                raise Impossible(f"at most {LONGEST_JUMP.days} days at a time")
            return self._run_until(target)

    def move_to_next(self) -> list[Delivered]:
        """Moves the clock to the next moment at which something happens by itself. Raises Impossible where nothing
        will."""
        with self.lock:
            with self.made.database.read() as connection:
                target = rows.next_due(connection, self.clock.now(), daily=False)
            if target is None:
                raise Impossible("nothing happens by itself from here on")
            return self._run_until(target, enough=bool)

    def reset(self, scenario: str, now: datetime) -> None:
        """Empties the database and sets a scenario up, so that it is `now`."""
        now = now.astimezone(UTC)
        with self.lock:
            begin = demo.beginning(now) if scenario == "demo" else now
            with self.made.database.write() as connection:
                emptying.empty_database(connection)
                scenarios.set_up(connection, scenario, begin)
                rows.keep_clock(connection, begin)
                connection.commit()
            self.clock.set(begin)
            self._restored = True
            self._changes += 1
            if scenario == "demo":
                for line in demo.lines(now):
                    self.move_to(line.at)
                    if line.said is None:
                        self.confirm(line.phone)
                    else:
                        self.say(line.phone, line.said)
                self.move_to(now)

    # How it is done.

    def find_choice(self, phone: str, wanted: str) -> tuple[str, Button]:
        """The message and the button under it: by id, else by label, in the message that changed last."""
        with self.made.database.read() as connection:
            buttons = list(rows.buttons(connection, address_of(phone)))
            former = rows.former_button(connection, address_of(phone), wanted)
        label = _plain(wanted)
        tests: Iterable[Callable[[Button], bool]] = (
            lambda button: button.id == wanted and button.url is None,
            lambda button: _plain(button.label) == label,
        )
        for fits in tests:
            for message_id, button in buttons:
                if fits(button) and button.url is None:
                    return message_id, button
                if fits(button):
                    raise Impossible(f"the choice {wanted!r} opens a page: {button.url}")
        if former is not None:
            # Tapped twice, before the message was seen to change, or stolen: what comes of it is not ours to say.
            return former
        raise Impossible(f"{phone} has no choice {wanted!r}")

    def _receive(self, phone: str, **said: Any) -> list[Delivered]:
        with self.made.database.read() as connection:
            message_id = rows.next_message_id(connection)
        name = phone if phone != phone.lower() else phone.replace("-", " ").title()
        message = InboundMessage(
            channel=NAME,
            id=message_id,
            address=address_of(phone),
            sent_at=self.clock.now(),
            name=name,
            text=said.get("text") or "",
            choice=said.get("choice"),
            choice_of=said.get("choice_of"),
            file=said.get("file"),
            file_name=said.get("file_name") or "",
            file_size=said.get("file_size"),
        )
        self._changes += 1
        self.made.messages.receive(message)
        return self._settle()

    def _settle(self) -> list[Delivered]:
        """Does all that is due now and delivers what came of it, in the order in which it was put."""
        self.made.jobs.run_due()
        self.made.messages.retry_failed()
        delivered = self._deliverer.drain()
        self._changes += bool(delivered)
        return sorted(delivered, key=lambda each: (each.due_at, each.row_id))

    def _run_until(
        self, target: datetime, enough: Callable[[list[Delivered]], bool] | None = None
    ) -> list[Delivered]:
        """Moves the clock from due to due, at last to the target; stops on the way once it is `enough`."""
        try:
            delivered = self._settle()
            while not (enough and enough(delivered)):
                with self.made.database.read() as connection:
                    due = rows.next_due(connection, self.clock.now())
                self.clock.set(target if due is None else min(due, target))
                if due is None or due > target:
                    break
                delivered += self._settle()
            return delivered
        finally:
            self._changes += 1
            with self.made.database.write() as connection:
                rows.keep_clock(connection, self.clock.now())
                connection.commit()


def _plain(label: str) -> str:
    return " ".join(label.split()).casefold()
