"""Links into chats and pages. A page's link is a signed token that the chat handed out: there are no passwords."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Literal
from urllib.parse import quote

from itsdangerous import BadData, URLSafeSerializer

from domain.people import Client, Coach

Page = Literal["me", "office", "calendar", "export"]

LASTS: Mapping[Page, int] = {"me": 90, "office": 30, "export": 7}
"""Days for which a link opens its page: the chat hands out a new one whenever it is asked. A calendar asks by its link
for as long as it is subscribed to."""


class Outdated(Exception):
    """The link was good once: its time is over, or new ones were given out in its place."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a token opens: a page of one coach, and of one client where `client_id` is set. `generation` counts how
    often that person's links were renewed before it was given out."""

    page: Page
    coach_id: int
    client_id: int | None
    generation: int = 0


class Links:
    """`public_url` without a slash at its end; `telegram` the bot's username, `whatsapp` the sender's number, "" where
    the channel is not there."""

    def __init__(
        self, *, public_url: str, secret: str, telegram: str = "", whatsapp: str = "", simulator: bool = False
    ) -> None:
        self.public_url = public_url.rstrip("/")
        self.telegram = telegram
        self.whatsapp = whatsapp.removeprefix("whatsapp:").lstrip("+")
        self.simulator = simulator
        self._signer = URLSafeSerializer(secret, salt="tenpack-page")
        # A calendar's link goes with every booking, and is the same each time.
        self._sign = lru_cache(maxsize=4096)(lambda *facts: str(self._signer.dumps(facts)))

    def token(
        self, page: Page, coach_id: int, client_id: int | None = None, *, at: datetime, generation: int = 0
    ) -> str:
        """The same for the whole day (UTC) on which it is given out; a calendar's is the same for ever."""
        day = at.astimezone(UTC).date().toordinal() if page in LASTS else 0
        return self._sign(page, coach_id, client_id, generation, day)

    def open(self, token: str, page: Page, now: datetime) -> Ticket | None:
        """What the token opens; None for one that is forged or meant for another page. Raises Outdated."""
        try:
            named, coach_id, client_id, generation, day = self._signer.loads(token)
        except (BadData, ValueError, TypeError):
            return None
        if named != page:
            return None
        if page in LASTS and (now.astimezone(UTC).date() - date.fromordinal(day)).days > LASTS[page]:
            raise Outdated
        return Ticket(page, coach_id, client_id, generation)

    def booking_page(self, slug: str) -> str:
        return f"{self.public_url}/c/{slug}"

    def invite(self, token: str) -> list[tuple[str, str]]:
        """(channel, link) for every channel there is: opening it starts the chat with the invite."""
        return self._into_chat(token, f"join {token}")

    def slot(self, slug: str, start: datetime, words: str) -> list[tuple[str, str]]:
        """(channel, link): the chat with the booking already typed. Telegram's payload takes 64 signs and no
        spaces, so it carries the coach and the moment; WhatsApp's is the text itself."""
        return self._into_chat(f"b-{slug}-{int(start.timestamp())}", words)

    def _into_chat(self, payload: str, words: str) -> list[tuple[str, str]]:
        links = []
        if self.telegram:
            links.append(("telegram", f"https://t.me/{self.telegram}?start={payload}"))
        if self.whatsapp:
            links.append(("whatsapp", f"https://wa.me/{self.whatsapp}?text={quote(words)}"))
        if self.simulator:
            links.append(("simulator", f"{self.public_url}/simulator?text={quote(words)}"))
        return links


@dataclass(frozen=True, slots=True)
class PageLinks:
    """The links to pages that a chat hands out at one moment."""

    links: Links
    coach: Coach
    now: datetime

    def client_page(self, client: Client) -> str:
        return f"{self.links.public_url}/me/{self._token('me', client)}"

    def office(self) -> str:
        return f"{self.links.public_url}/office/{self._token('office', None)}"

    def export(self, ending: Literal["xlsx", "zip"]) -> str:
        return f"{self.links.public_url}/export/{self._token('export', None)}.{ending}"

    def calendar(self, client: Client | None = None) -> str:
        """A client's feed, or the coach's."""
        return f"{self.links.public_url}/calendar/{self._token('calendar', client)}.ics"

    def booking_page(self) -> str:
        return self.links.booking_page(self.coach.slug)

    def _token(self, page: Page, client: Client | None) -> str:
        person = client or self.coach
        client_id = client.id if client else None
        return self.links.token(
            page, self.coach.id, client_id, at=self.now, generation=person.link_generation
        )
