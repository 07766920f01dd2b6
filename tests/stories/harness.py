"""A deployment on a real database, with a clock that is set and whatever channels a story needs."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from time import sleep
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.assembly import Deployment
from bot.clock import SetClock
from bot.config import Config, Telegram, WhatsApp
from domain.availability import Window
from domain.messages import OutboundMessage
from domain.packs import Offer
from domain.people import Coach, Member
from handlers.delivery import Deliverer
from handlers.delivery_error import Channel
from handlers.delivery_outcome import PATIENCE
from storage import alarms, outbox, people
from storage.audit import audit
from storage.tables.conversation import prompts
from storage.tables.ledger import entries, postings
from storage.tables.queue import inbox as inbox_rows
from storage.tables.queue import outbox as outbox_rows
from storage.unit_of_work import UnitOfWork

HOURS = (
    *(Window(weekday, time(9), time(20)) for weekday in range(5)),
    Window(5, time(9), time(13)),
)
OFFERS = (Offer(1, "10-pack", 1000, 40000, 6), Offer(2, "Single", 100, 5000, 1))
ALEX = Coach(0, "alex", "Alex", "Europe/Berlin", "EUR", "en", HOURS, offers=OFFERS)
BEA = Coach(0, "bea", "Bea", "America/New_York", "USD", "en", HOURS, offers=OFFERS)

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=BERLIN)
SECRET = "a-secret-of-the-tests"


class Shown(NamedTuple):
    """What somebody sees: a new message, or one that changed. `buttons` are labels, those that open a page too."""

    to: str
    text: str
    buttons: tuple[str, ...] = ()
    edited: bool = False


def new(to: str, text: str, *buttons: str) -> Shown:
    return Shown(to, text, buttons)


def changed(to: str, text: str, *buttons: str) -> Shown:
    return Shown(to, text, buttons, edited=True)


class Recorder:
    """A channel that keeps what it is given."""

    def __init__(self, name: str = "telegram") -> None:
        self.name = name
        self.sent: list[OutboundMessage] = []
        self._lock = threading.Lock()

    def send(self, message: OutboundMessage) -> str:
        with self._lock:
            self.sent.append(message)
            return message.edits or str(len(self.sent))


def configure(
    database_url: str,
    *,
    public_url: str = "",
    telegram: Telegram | None = None,
    whatsapp: WhatsApp | None = None,
) -> Config:
    return Config(
        database_url=database_url,
        public_url=public_url,
        secret_key=SECRET,
        host="127.0.0.1",
        port=8000,
        simulator=False,
        log_level="WARNING",
        data=Path("data"),
        telegram=telegram,
        whatsapp=whatsapp,
    )


class World:
    """One deployment. `channels` replaces those of the configuration; without limits of rate, for a story has none."""

    def __init__(self, config: Config, channels: Mapping[str, Channel] | None = None) -> None:
        self.clock = SetClock(MONDAY)
        self.made = Deployment(config, self.clock)
        if channels is None:
            self.made.learn_telegram_name()
        self.channels = self.made.channels() if channels is None else dict(channels)
        self.deliverer = Deliverer(
            self.made.database,
            self.channels,
            self.clock.now,
            still_wanted=self.made.delivery.still_wanted,
            on_dropped=self.made.delivery.on_dropped,
            on_moved=people.move_address,
            rates={},
            patience=replace(PATIENCE, first_wait=0.05, factor=1.5),
        )

    def close(self) -> None:
        self.made.close()

    # Time.

    def at(self, moment: str) -> None:
        """Moves the clock to a moment in Berlin ("2026-03-05 17:30"), doing what is due on the way at its own time."""
        target = datetime.fromisoformat(moment).replace(tzinfo=BERLIN).astimezone(UTC)
        while (due := self._next_due()) is not None and due <= target:
            self.clock.set(max(due, self.clock.now()))
            self.settle()
        self.clock.set(target)
        self.settle()

    def settle(self) -> None:
        """Everything that is due now: alarms, failed messages, messages on their way out."""
        self.made.jobs.run_due()
        self.made.messages.retry_failed()
        self.deliverer.drain()

    def pause(self, seconds: float) -> None:
        """Real time, by which the database counts waits."""
        sleep(seconds)

    def _next_due(self) -> datetime | None:
        with self.made.database.read() as connection:
            found = [outbox.next_due(connection, name) for name in self.channels]
            found.append(alarms.next_due(connection))
        ahead = [due for due in found if due is not None and due > self.clock.now()]
        return min(ahead, default=None)

    # Who is here, without a word being said.

    @contextmanager
    def work(self, coach_id: int) -> Iterator[UnitOfWork]:
        with self.made.database.write() as connection:
            uow = UnitOfWork.lock(connection, coach_id, self.clock.now, "test:setup")
            yield uow
            uow.commit()

    def add_coach(self, coach: Coach, address: str | None = None) -> int:
        with self.made.database.write() as connection:
            added = people.add_coach(connection, coach, self.clock.now())
            if address:
                people.join(connection, Member(added.id, address, "coach"), self.clock.now())
            connection.commit()
        return added.id

    def add_client(self, coach_id: int, name: str, address: str | None = None) -> int:
        with self.work(coach_id) as uow:
            client = people.add_client(uow, name=name)
            if address:
                people.join(uow.connection, Member(coach_id, address, "client", client.id), self.clock.now())
        return client.id

    # What is written down.

    def ledger(self) -> list[tuple[Any, ...]]:
        """Every entry and every posting there is."""
        with self.made.database.read() as connection:
            rows = [tuple(row) for row in connection.execute(select(entries).order_by(entries.c.id))]
            return rows + [tuple(row) for row in connection.execute(select(postings).order_by(*postings.c))]

    def kinds(self) -> list[str]:
        """The kinds of all entries, in the order of their making."""
        with self.made.database.read() as connection:
            return list(connection.scalars(select(entries.c.kind).order_by(entries.c.coach_id, entries.c.id)))

    def faults(self) -> list[str]:
        """What an audit finds."""
        with self.made.database.read() as connection:
            return audit(connection)

    def inbox(self) -> dict[str, int]:
        """How many messages came in, by their state."""
        with self.made.database.read() as connection:
            states = list(connection.scalars(select(inbox_rows.c.state)))
        return {state: states.count(state) for state in sorted(set(states))}

    def outbox(self) -> list[tuple[str, str]]:
        """(address, state) of every message that was put, in order."""
        with self.made.database.read() as connection:
            rows = connection.execute(select(outbox_rows).order_by(outbox_rows.c.id))
            return [(row.address, row.state) for row in rows]

    def outbox_texts(self) -> list[tuple[str, str, str]]:
        """(address, text, state) of every message that was put, in order."""
        with self.made.database.read() as connection:
            rows = connection.execute(select(outbox_rows).order_by(outbox_rows.c.id))
            return [(row.address, row.payload["text"], row.state) for row in rows]

    def choice_id(self, address: str, label: str) -> str:
        """The id of the choice that was offered to an address last under this label."""
        with self.made.database.read() as connection:
            rows = connection.execute(
                select(prompts).where(prompts.c.address == address).order_by(prompts.c.id.desc())
            )
            return next(
                f"{row.coach_id}.{row.id}.{number}"
                for row in rows
                for number, offered in enumerate(row.choices)
                if offered[0] == label
            )

    def choice_ids(self, address: str) -> list[str]:
        """The ids of all choices that were ever offered to an address, oldest first."""
        with self.made.database.read() as connection:
            rows = connection.execute(
                select(prompts).where(prompts.c.address == address).order_by(prompts.c.id)
            )
            return [f"{row.coach_id}.{row.id}.{number}" for row in rows for number in range(len(row.choices))]
