"""One turn of a conversation: what an action sees of the message it handles, and what it says to whom."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from domain import packs as pack_rules
from domain.availability import Span
from domain.charges import Charge
from domain.decision import Notice
from domain.intents import Tap
from domain.messages import InboundMessage
from domain.packs import Balance, Pack
from domain.people import Client, Coach
from handlers.links import Links, PageLinks
from handlers.post import Post
from handlers.understand.lists.files import Sheets, Unreadable
from storage import packs as pack_rows
from storage import people
from storage.people import Seat
from storage.unit_of_work import UnitOfWork

LATE_DELIVERY = timedelta(hours=24)
"""A provider repeats a message for so long; what was sent earlier was not sent by a person's phone today."""


@dataclass(frozen=True, slots=True)
class Services:
    """What a deployment gives every turn: the links into chats and pages, and random tokens for invites."""

    links: Links
    token: Callable[[], str]


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file that came with a message, fetched and opened before the transaction began."""

    name: str
    found: Sheets | Unreadable


class Turn:
    """The sender is the coach or the client `client_id`. `now` is the moment of handling, `asked_at` the one at
    which the person wrote (both UTC). `topic` is what the conversation is about, kept for the next turn; `held` the
    slot that was proposed in it and is kept for the client (docs/decisions/holds.md); `reading` the language that the
    message is in; `carry_out` does what a tap asks for: an action that gathers the proposals of others carries them out
    by it."""

    def __init__(
        self,
        *,
        uow: UnitOfWork,
        seat: Seat,
        message: InboundMessage,
        services: Services,
        carry_out: "Callable[[Turn, Tap], None]",
        edits: int | None = None,
        file: ReceivedFile | None = None,
    ) -> None:
        self.uow = uow
        self.seat = seat
        self.message = message
        self.services = services
        self.carry_out = carry_out
        self.now = uow.now
        self.asked_at = _asked_at(message, uow.now)
        self.state: dict[str, Any] = dict(seat.state)
        self.topic: dict[str, Any] = dict(self.state.get("topic") or {})
        self.post = Post(uow, services.links, seat.member.address, self.state)
        self.held = seat.held if seat.held and seat.held[1] > uow.now else None
        self.understood = True
        self.handed_over: tuple[int, str] | None = None
        self.file = file
        self.parts: list[dict[str, Any]] | None = None
        """The commands that become one, while several are carried out together."""
        self._said: list[Notice] | None = None
        self._for_coach: list[Notice] | None = None
        self._edits = edits
        self._client = seat.client
        self.reading = self.reader_language

    @property
    def coach(self) -> Coach:
        return self.uow.coach

    @property
    def links(self) -> PageLinks:
        """Links to pages, good from now on."""
        return PageLinks(self.services.links, self.coach, self.now)

    @property
    def is_coach(self) -> bool:
        return self.seat.member.who == "coach"

    @property
    def actor(self) -> str:
        return "coach" if self.is_coach else f"client:{self.seat.member.client_id}"

    @property
    def client_id(self) -> int:
        """The client who writes."""
        if self.seat.member.client_id is None:
            raise RuntimeError("a coach has no client of his own")
        return self.seat.member.client_id

    @property
    def own_id(self) -> int | None:
        """The client whose holds do not stand in the sender's way; None for the coach."""
        return self.seat.member.client_id

    def client(self, client_id: int | None = None) -> Client:
        """A client; without an id the one who writes."""
        wanted = self.client_id if client_id is None else client_id
        if self._client is None or self._client.id != wanted:
            self._client = people.client(self.uow, wanted)
        return self._client

    def reread_client(self) -> None:
        """What is known of him has just changed."""
        self._client = None

    def packs(self, client_id: int) -> list[Pack]:
        return pack_rows.of_client(self.uow, client_id)

    def balance(self, client_id: int) -> Balance:
        return pack_rules.balance(self.packs(client_id))

    def charges(self, client_id: int) -> list[Charge]:
        return pack_rows.charges_of(self.uow, client_id)

    # What is said.

    def answer(self, notice: Notice) -> None:
        """To the sender. After a tap the tapped message itself changes; what more is said is a message of its own."""
        if self._said is not None:
            self._said.append(notice)
            return
        tz = None if self.is_coach else self.client().tz
        self.post.answer(notice, self.reader_language, formal=self.formal, edits=self._edits, tz=tz)
        self._edits = None

    def tell(self, client_id: int, notice: Notice, *, kind: str | None = None) -> bool:
        """To a client, in his thread. False when he has none yet."""
        client = self.client(client_id) if not self.is_coach else people.client(self.uow, client_id)
        return self.post.tell_client(client, notice, kind=kind)

    def tell_coach(self, notice: Notice) -> None:
        """To the coach, unless it is he who writes."""
        if self._for_coach is not None:
            self._for_coach.append(notice)
        elif not self.is_coach:
            self.post.tell_coach(notice)

    @property
    def reader_language(self) -> str:
        return self.coach.language if self.is_coach else self.client().language

    @property
    def formal(self) -> bool:
        """Whether the reader is addressed formally: the coach himself never is."""
        return self.coach.formal and not self.is_coach

    def change_language(self, language: str) -> None:
        """Of the client who writes: what follows is said in it already."""
        people.change_client(self.uow, self.client_id, language=language)
        self._client = None
        self.reading = language

    @contextmanager
    def collecting(self) -> Iterator[list[Notice]]:
        """What is answered inside is collected, to be told as one message."""
        before, self._said = self._said, []
        try:
            yield self._said
        finally:
            self._said = before

    @contextmanager
    def gathering(self) -> Iterator[list[Notice]]:
        """What would be told to the coach inside is gathered, to be told as one message."""
        before, self._for_coach = self._for_coach, []
        try:
            yield self._for_coach
        finally:
            self._for_coach = before

    @contextmanager
    def rehearsal(self) -> Iterator[list[Notice]]:
        """What is done inside is rolled back and told to nobody; what would be answered is collected."""
        topic, state, held, drafts = dict(self.topic), dict(self.state), self.held, self.post.drafts
        try:
            with self.uow.rehearsal(), self.collecting() as said:
                yield said
        finally:
            self.topic, self.held = topic, held
            self.state.clear()
            self.state.update(state)
            self.post.drop_after(drafts)
            self._client = None

    # What the coach does, and can undo.

    def begin_command(self) -> None:
        """From here on everything recorded belongs to one command of the coach."""
        if self.is_coach and self.uow.command is None:
            self.uow.command = self.uow.new_id()

    def about(self, kind: str, **facts: object) -> None:
        """What a follow-up ("the later one", "what about 6?") is about."""
        self.topic = {"kind": kind, **facts}

    def hold(self, slot: Span | None) -> None:
        """Keeps a slot for the client while he decides, and lets go of the one before; None: of that alone."""
        minutes = self.coach.rules.hold
        if not self.is_coach:
            self.held = (slot, self.now + timedelta(minutes=minutes)) if slot and minutes else None

    def saved_state(self) -> Mapping[str, Any]:
        self.state["topic"] = self.topic
        # What was told before it was there to be read: times alone do not say so where two fall together.
        self.state["wrote"] = self.uow.written[0]
        if self.understood:
            self.state.pop("misses", None)
        return self.state


def _asked_at(message: InboundMessage, now: datetime) -> datetime:
    """The provider's time where it gives a believable one: a message held up on its way was written in time."""
    if message.sent_at is None or not now - LATE_DELIVERY <= message.sent_at <= now:
        return now
    return message.sent_at
