"""The life of one message: claimed, understood, acted on, recorded, in one transaction. Read this first."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from domain.decision import Notice, Refusal
from domain.intents import Tap
from domain.messages import InboundMessage
from handlers import strangers, tongues
from handlers.actions import vacancies
from handlers.actions.table import carry_out
from handlers.conversation import act, ask_which_coach
from handlers.fetching import NotFetched
from handlers.files import Files
from handlers.replies.render import render
from handlers.turn import ReceivedFile, Services, Turn
from handlers.understand.answers import bare_number, thumb
from storage import conversations, inbox, outbox, people
from storage.database import Connection, Database
from storage.people import Seat
from storage.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Receipt:
    """The message is safe: handled, or kept for another try. `repeat`: it had been before. `toast`: words over the
    tapped button, where the channel can show some."""

    repeat: bool = False
    failed: bool = False
    toast: str = ""


class Messages:
    """Takes messages from every channel. `now` gives the moment (aware, UTC)."""

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime],
        services: Services,
        files: Files | None = None,
    ) -> None:
        self.database = database
        self.now = now
        self.services = services
        self.files = files or Files({})

    def receive(self, message: InboundMessage) -> Receipt:
        """Handles a message once, however often it is delivered. Returns when it is safe; raises only when the database
        cannot be written to at all, so that the provider repeats it."""
        if message.file is not None:
            if self._wait_for_file(message):
                return Receipt()
            message = replace(message, file=None)
        try:
            return self._handle(message)
        except Refusal as refusal:
            return self._answer_refusal(message, refusal)
        except Exception as error:
            log.exception("message %s:%s failed", message.channel, message.id)
            self._keep(message, error)
            return Receipt(failed=True)

    def _wait_for_file(self, message: InboundMessage) -> bool:
        """Keeps a coach's message until its file was fetched, which may take long: by whoever tries failed messages.
        False for anybody else's, whose files are not looked at."""
        with self.database.write() as connection:
            seats = people.seats_at(connection, message.address)
            if not any(seat.member.who == "coach" for seat in seats):
                return False
            inbox.keep_waiting(connection, message, self.now())
            connection.commit()
            return True

    def retry_failed(self) -> int:
        """Tries again what failed and is due, and what waits for its file. Returns how many."""
        with self.database.write() as connection:
            kept = inbox.due_again(connection, self.now())
            for item in kept:
                if item.dead:
                    strangers.tell_coaches_of_dead(connection, item.message, self.now(), self.services)
            connection.commit()
        for item in kept:
            if item.dead:
                continue
            try:
                file = self.files.receive(item.message, item.attempts)
                self._handle(item.message, again=True, file=file)
            except Refusal as refusal:
                self._answer_refusal(item.message, refusal, again=True)
            except NotFetched as error:
                log.warning(
                    "the file of %s:%s was not fetched: %s", item.message.channel, item.message.id, error
                )
                self._keep(item.message, error)
            except Exception as error:
                log.exception("message %s:%s failed again", item.message.channel, item.message.id)
                self._keep(item.message, error)
        return len(kept)

    def _answer_refusal(self, message: InboundMessage, refusal: Refusal, *, again: bool = False) -> Receipt:
        """What was tried is rolled back whole; in a new transaction the message is claimed and the no is said."""
        try:
            return self._handle(message, refusal=refusal, again=again)
        except Exception as error:
            log.exception("the answer to %s:%s failed", message.channel, message.id)
            self._keep(message, error)
            return Receipt(failed=True)

    def _keep(self, message: InboundMessage, error: Exception) -> None:
        with self.database.write() as connection:
            state = inbox.keep_failed(connection, message, f"{type(error).__name__}: {error}", self.now())
            if state == "dead":
                strangers.tell_coaches_of_dead(connection, message, self.now(), self.services)
            connection.commit()

    def _handle(
        self,
        message: InboundMessage,
        *,
        refusal: Refusal | None = None,
        again: bool = False,
        file: ReceivedFile | None = None,
    ) -> Receipt:
        with self.database.write() as connection:
            seats = people.seats_at(connection, message.address)
            seat = choose(seats, message)
            coach_id = seat.member.coach_id if seat else None
            if again:
                taken = inbox.reclaim(connection, message)
            else:
                taken = inbox.claim(connection, message, self.now(), coach_id)
            if not taken:
                return Receipt(repeat=True)
            if message.kind != "message":
                happened(connection, message)
                connection.commit()
                return Receipt()
            if message.new_address:
                people.share_seats(connection, message.address, message.new_address)
                seats = people.seats_at(connection, message.address)
                seat = choose(seats, message)
            if not seats or any(item.blocked for item in seats):
                outbox.unblock_lane(connection, message.address)
            if seat is None and not strangers.is_invited(connection, message):
                seat = spoken_to(seats)  # "join tomorrow", or an old link: a known person stays who he is
            if seat is None:
                if not strangers.welcome(connection, message, seats, self.now, self.services):
                    log.info("nobody to answer %s", message.channel)
                connection.commit()
                return Receipt()
            return Receipt(toast=self._turn(connection, seat, seats, message, refusal, file))

    def _turn(
        self,
        connection: Connection,
        seat: Seat,
        seats: list[Seat],
        message: InboundMessage,
        refusal: Refusal | None,
        file: ReceivedFile | None = None,
    ) -> str:
        """Returns what is said over the tapped button."""
        cause = f"{message.channel}:{message.id}"
        uow = UnitOfWork.lock(connection, seat.member.coach_id, self.now, cause)
        seat = people.seat_now(uow, seat)
        done_already = refusal is not None and refusal.code == "done_already"
        # The message of a choice that was taken already stays as it is: it is the record of what was done.
        tapped = None if done_already else _tapped(uow, seat, message)
        turn = Turn(
            uow=uow,
            seat=seat,
            message=message,
            services=self.services,
            carry_out=carry_out,
            edits=tapped[2] if tapped else None,
            file=file,
        )
        if not message.choice:
            tongues.follow(turn)
        toast = ""
        if refusal is not None:
            notice = Notice(f"refused_{refusal.code}", refusal.facts, refusal.choices)
            if done_already and message.interaction:
                toast = render(turn.post.words(turn.reader_language, formal=turn.formal), notice).text
            else:
                turn.answer(notice)
        elif len(seats) > 1 and not any(item.active for item in seats) and not message.choice:
            ask_which_coach(turn, seats)
        else:
            act(turn, tapped)
        vacancies.offer_freed(turn.post)
        turn.post.flush()
        people.save_seat(uow, message.address, turn.saved_state(), uow.now, turn.held)
        handed = turn.handed_over
        uow.commit_coach()
        if handed is not None:
            follow = replace(message, text=handed[1], choice=None, start=None)
            seats = people.seats_at(connection, message.address)
            other = next(item for item in seats if item.member.coach_id == handed[0])
            return self._turn(connection, other, seats, follow, None)
        connection.commit()
        return toast


def happened(connection: Connection, message: InboundMessage) -> None:
    """What a channel tells that nobody said: a chat blocked, opened again, or moved."""
    if message.kind == "blocked":
        outbox.block_lane(connection, message.address, "blocked by the person")
    elif message.kind == "unblocked":
        outbox.unblock_lane(connection, message.address)
    elif message.kind == "migrated" and message.new_address:
        people.move_address(connection, message.address, message.new_address)
        outbox.move_lane(connection, message.address, message.new_address)


def choose(seats: list[Seat], message: InboundMessage) -> Seat | None:
    """Whose message it is: the coach of the tapped choice, the one spoken to, the only one; None for a stranger,
    or when a link leads somewhere new."""
    if strangers.payload_of(message):
        return strangers.seat_for_link(seats, message)
    if message.choice:
        coach = message.choice.partition(".")[0]
        by_choice = [seat for seat in seats if str(seat.member.coach_id) == coach]
        if by_choice:
            return by_choice[0]
    elif len(seats) > 1 and (bare_number(message.text) is not None or thumb(message.text)):
        # "2" answers the message that came last, whichever coach it came from.
        return max(seats, key=lambda seat: seat.state.get("message") or 0)
    return spoken_to(seats)


def spoken_to(seats: list[Seat]) -> Seat | None:
    return next((seat for seat in seats if seat.active), seats[0] if seats else None)


def _tapped(uow: UnitOfWork, seat: Seat, message: InboundMessage) -> tuple[Tap, str, int | None] | None:
    """The tap behind a choice id, its role, and the outbox row it stands under; None when there is no such choice
    here."""
    if message.choice is None:
        return None
    parts = message.choice.split(".")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() and len(part) < 18 for part in parts):
        return None
    if int(parts[0]) != uow.coach_id:
        return None
    prompt = conversations.find_prompt(uow, int(parts[1]))
    number = int(parts[2])
    if prompt is None or number >= len(prompt.choices):
        return None
    if prompt.address != seat.member.address and not _same_person(uow, seat, prompt.address):
        return None
    _, role, kind, data = prompt.choices[number]
    if conversations.settles(prompt.choices, number):
        if prompt.closed:
            raise Refusal("done_already")
        conversations.close_prompt(uow, prompt.id)
    uow.said = prompt.origin
    return Tap(kind, data), role, prompt.message


def _same_person(uow: UnitOfWork, seat: Seat, address: str) -> bool:
    """Whether the one who taps is known under that address too."""
    return any(thread.address == address for thread in people.threads(uow, seat.member.client_id))
