"""Links into chats and pages. A page's link is a signed token that the chat handed out: there are no passwords."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from urllib.parse import quote

from itsdangerous import BadData, URLSafeSerializer

Page = Literal["me", "office", "calendar", "file"]


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a token opens: a page of one coach, and of one client where `client_id` is set."""

    page: Page
    coach_id: int
    client_id: int | None


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

    def token(self, page: Page, coach_id: int, client_id: int | None = None) -> str:
        return str(self._signer.dumps([page, coach_id, client_id]))

    def open(self, token: str, page: Page) -> Ticket | None:
        """What the token opens; None for one that is forged or meant for another page."""
        try:
            named, coach_id, client_id = self._signer.loads(token)
        except (BadData, ValueError, TypeError):
            return None
        return Ticket(page, coach_id, client_id) if named == page else None

    def client_page(self, coach_id: int, client_id: int) -> str:
        return f"{self.public_url}/me/{self.token('me', coach_id, client_id)}"

    def office(self, coach_id: int) -> str:
        return f"{self.public_url}/office/{self.token('office', coach_id)}"

    def calendar(self, coach_id: int, client_id: int | None = None) -> str:
        return f"{self.public_url}/calendar/{self.token('calendar', coach_id, client_id)}.ics"

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
