"""A deployment as in production, with coaches, clients and packs, and what Telegram sends to its webhook."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import count, islice
from pathlib import Path
from typing import Any

from flask import Flask
from werkzeug.datastructures import Headers
from werkzeug.test import EnvironBuilder, run_wsgi_app

from bot.app import create_app
from bot.assembly import Deployment
from bot.clock import SetClock
from bot.config import Config, Telegram
from bot.memory import settle
from domain import ledger as postings
from domain import localtime
from domain.availability import Window
from domain.packs import Offer, Pack
from domain.people import Client, Coach, Member
from handlers.channels.telegram.updates import WEBHOOK_PATH
from handlers.channels.telegram.webhook import SECRET_HEADER
from storage import ledger, packs, people
from storage.database import Connection
from storage.migrations import upgrade
from storage.unit_of_work import UnitOfWork

Request = dict[str, Any]
"""A request as a web server hands it to the application: its WSGI environment."""

START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
ZONE = "Europe/Berlin"
SECRET = "a-secret-of-the-benchmark"
DAYS_AHEAD = 55
HOURS = range(9, 20)
CLIENTS = 20
"""Of each coach."""
WEEK = tuple(Window(weekday, time(9), time(20)) for weekday in range(7))
OFFERS = (
    Offer(1, "10-pack", 1000, 400_00, months=6),
    Offer(2, "5-pack", 500, 220_00, months=3),
    Offer(3, "Single", 100, 50_00, months=1),
)


@dataclass(frozen=True, slots=True)
class Seat:
    """A client's chat with a coach."""

    coach_id: int
    client: Client
    chat: int

    @property
    def address(self) -> str:
        return f"telegram:{self.chat}"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A slot nobody has booked yet, and who is to book it."""

    seat: Seat
    start: datetime

    @property
    def text(self) -> str:
        local = localtime.local(self.start, ZONE)
        return f"book {local.day} {local:%B} {local:%H:%M}"


class World:
    """`coaches` give each `DAYS_AHEAD` x 11 free slots; time stands still, so that the rules of notice never change."""

    def __init__(self, url: str, *, coaches: int) -> None:
        upgrade(url)
        config = Config(
            database_url=url,
            public_url="https://bench.example",
            secret_key="a secret key of the benchmark",
            host="127.0.0.1",
            port=8000,
            simulator=False,
            log_level="WARNING",
            data=Path("data"),
            telegram=Telegram("1:bench", SECRET, None),
        )
        self.made = Deployment(config, SetClock(START))
        self.database = self.made.database
        self.app: Flask = create_app(self.made)
        settle()  # as the production server's processes do
        self._updates = count(1)
        self.seats: list[Seat] = []
        with self.database.write() as connection:
            for number in range(coaches):
                self._add_coach(connection, number)
            connection.commit()
        self._slots = self._all_slots()

    def close(self) -> None:
        self.database.close()

    def _add_coach(self, connection: Connection, number: int) -> None:
        new = Coach(0, f"coach-{number}", f"Coach {number}", ZONE, "EUR", "en", hours=WEEK, offers=OFFERS)
        coach = people.add_coach(connection, new, START)
        people.join(connection, Member(coach.id, f"telegram:{1_000_000 + number}", "coach"), START)
        uow = UnitOfWork.lock(connection, coach.id, lambda: START, "bench:0")
        for place in range(CLIENTS):
            client = people.add_client(uow, name=f"Client {place}")
            seat = Seat(coach.id, client, 2_000_000 + number * 1_000 + place)
            people.join(connection, Member(coach.id, seat.address, "client", client.id), START)
            _sell(uow, client)
            self.seats.append(seat)
        uow.commit_coach()

    def _all_slots(self) -> Iterator[Wanted]:
        """Every free slot once, going round the coaches and their clients, day after day."""
        first = date(2026, 3, 4)
        coaches = sorted({seat.coach_id for seat in self.seats})
        of = {coach: [seat for seat in self.seats if seat.coach_id == coach] for coach in coaches}
        turn = 0
        for hour in HOURS:
            for day in range(DAYS_AHEAD):
                for coach in coaches:
                    start = localtime.instant(first + timedelta(days=day), time(hour), ZONE)
                    yield Wanted(of[coach][turn % CLIENTS], start)
                turn += 1

    def next_slots(self, number: int) -> list[Wanted]:
        """Slots not handed out before, each of another client as long as there are so many."""
        return list(islice(self._slots, number))

    # What Telegram sends.

    def say(self, seat: Seat, text: str) -> Request:
        """A request of Telegram's: a text message."""
        message = {
            "message_id": next(self._updates),
            "date": int(START.timestamp()),
            "chat": _chat(seat),
            "from": _person(seat),
        }
        return self._request({"update_id": next(self._updates), "message": {**message, "text": text}})

    def tap_first(self, seat: Seat) -> Request:
        """A request of Telegram's: a tap on the first button of the message that the chat was last sent."""
        with self.database.read() as connection:
            state = people.seats_at(connection, seat.address)[0].state
        data = f"{seat.coach_id}.{state['prompt']}.0"
        under = {"message_id": 8, "date": int(START.timestamp()), "chat": _chat(seat), "text": "Book it?"}
        query = {
            "id": str(next(self._updates)),
            "from": _person(seat),
            "chat_instance": "5",
            "data": data,
            "message": under,
        }
        return self._request({"update_id": next(self._updates), "callback_query": query})

    def _request(self, update: dict[str, Any]) -> Request:
        builder = EnvironBuilder(
            path=WEBHOOK_PATH,
            method="POST",
            data=json.dumps(update).encode(),
            content_type="application/json",
            headers=Headers([(SECRET_HEADER, SECRET)]),
        )
        try:
            return builder.get_environ()
        finally:
            builder.close()

    def post(self, request: Request) -> None:
        """Through the whole web application, as a production server calls it."""
        _, status, _ = run_wsgi_app(self.app, request)
        if not status.startswith("200"):
            raise RuntimeError(f"the webhook answered {status}")

    # What must have come of it.

    def counted(self) -> dict[str, int]:
        """Rows that a run leaves behind."""
        tables = {"bookings": "bookings", "failed": "inbox WHERE state <> 'done'", "outbox": "outbox"}
        with self.database.read() as connection:
            return {
                name: int(connection.exec_driver_sql(f"SELECT count(*) FROM {rest}").scalar_one())
                for name, rest in tables.items()
            }


def _sell(uow: UnitOfWork, client: Client) -> None:
    """A pack that lasts for the whole run, its terms accepted."""
    pack = Pack(
        id=uow.new_id(),
        client_id=client.id,
        name="10-pack",
        price=400_00,
        sold_at=START,
        sold_on=START.date(),
        expires_on=date(2026, 9, 1),
        terms=uow.coach.terms,
        accepted_at=START,
    )
    packs.add_pack(uow, pack)
    charge_id = packs.add_charge(uow, client_id=client.id, label=pack.name, created_at=START, pack_id=pack.id)
    moved = [*postings.grant(pack.id, 100_000), *postings.charge(charge_id, pack.price)]
    ledger.record(uow, kind="sale", client_id=client.id, moved=moved, actor="coach", pack_id=pack.id)


def _chat(seat: Seat) -> dict[str, Any]:
    return {"id": seat.chat, "type": "private", "first_name": seat.client.name}


def _person(seat: Seat) -> dict[str, Any]:
    return {"id": seat.chat, "is_bot": False, "first_name": seat.client.name, "language_code": "en"}
