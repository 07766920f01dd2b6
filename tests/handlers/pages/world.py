"""A coach, his clients and their chats in a real database, as the pages show them."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import flask

from domain.availability import BookingRules, Window
from domain.messages import InboundMessage
from domain.packs import Offer
from domain.people import Client, Coach, Member
from handlers.jobs.due import Jobs
from handlers.links import Links, Page, Ticket
from handlers.message import Messages
from handlers.pages.blueprint import blueprint
from handlers.turn import Services
from handlers.views import Views
from storage import people
from storage.database import Database
from storage.unit_of_work import UnitOfWork

BERLIN = ZoneInfo("Europe/Berlin")
WEEK = (*(Window(day, time(9), time(20)) for day in range(5)), Window(5, time(9), time(13)))
OFFERS = (
    Offer(1, "10-pack", 1000, 40000, months=6),
    Offer(2, "5-pack", 500, 22000, months=3),
    Offer(3, "Single", 100, 5000, months=1),
)


def berlin(text: str) -> datetime:
    """ "2026-03-02 09:00" in Berlin, as a UTC instant."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


class World:
    """One deployment. Time stands still unless `at` is set; coaches and clients write with `say`."""

    def __init__(
        self, url: str, *, public_url: str = "https://tenpack.test", simulator: bool = False
    ) -> None:
        self.database = Database(url)
        self.at = berlin("2026-03-02 09:00")
        self.links = Links(
            public_url=public_url,
            secret="a secret of the tests",
            telegram="tenpack_bot",
            whatsapp="whatsapp:+4930123456",
            simulator=simulator,
        )
        tokens = iter(f"token{number:08}" for number in range(1000))
        services = Services(self.links, lambda: next(tokens))
        self.messages = Messages(self.database, lambda: self.at, services)
        self.jobs = Jobs(self.database, lambda: self.at, services)
        self.views = Views(self.database, lambda: self.at, self.links)
        self._sent = 0

    def close(self) -> None:
        self.database.close()

    def app(self) -> flask.Flask:
        app = flask.Flask("pages")
        app.register_blueprint(blueprint(self.views, self.links))
        return app

    def add_coach(
        self,
        slug: str = "alex",
        name: str = "Alex",
        *,
        tz: str = "Europe/Berlin",
        currency: str = "EUR",
        offers: tuple[Offer, ...] = OFFERS,
        hours: tuple[Window, ...] = WEEK,
        rules: BookingRules | None = None,
    ) -> Coach:
        """A coach who writes from `simulator:<slug>`."""
        new = Coach(
            0, slug, name, tz, currency, "en", hours=hours, offers=offers, rules=rules or BookingRules()
        )
        with self.database.write() as connection:
            coach = people.add_coach(connection, new, self.at)
            people.join(connection, Member(coach.id, f"simulator:{slug}", "coach"), None)
            connection.commit()
        return coach

    def add_client(self, coach: Coach, name: str, chat: str = "") -> Client:
        """A client who writes from `simulator:<chat>`, by default the name in small letters."""
        with self.database.write() as connection:
            uow = UnitOfWork.lock(connection, coach.id, lambda: self.at, "test:0")
            client = people.add_client(uow, name=name)
            address = f"simulator:{chat or name.lower()}"
            people.join(connection, Member(coach.id, address, "client", client.id), None)
            uow.commit()
        return client

    def say(self, chat: str, *texts: str) -> None:
        """Texts of one person, one message each."""
        for text in texts:
            self._sent += 1
            message = InboundMessage(
                channel="simulator",
                id=f"m{self._sent}",
                address=f"simulator:{chat}",
                text=text,
                sent_at=self.at,
            )
            receipt = self.messages.receive(message)
            assert not receipt.failed, f"{chat}: {text}"

    def choices(self, chat: str) -> list[str]:
        """The labels last offered in a chat."""
        with self.database.read() as connection:
            (seat,) = people.seats_at(connection, f"simulator:{chat}")
        return [item[0] for item in seat.state.get("choices") or []]

    def pass_time(self, **span: int) -> None:
        self.at += timedelta(**span)

    def token(
        self, page: Page, coach_id: int, client_id: int | None = None, *, at: datetime | None = None
    ) -> str:
        """What the chat would hand out now, or then."""
        return self.links.token(page, coach_id, client_id, at=at or self.at)

    def ticket(self, page: Page, coach: Coach, client: Client | None = None) -> Ticket:
        return Ticket(page, coach.id, client.id if client else None)
