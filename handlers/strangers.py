"""Somebody writes who is nobody's client yet: invites, links from the booking page, and a friendly way to ask."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from domain.decision import Notice, choice
from domain.languages import LANGUAGES, spoken
from domain.messages import InboundMessage, OutboundMessage
from domain.people import Member
from handlers import plans
from handlers.actions import openings
from handlers.actions.clients import welcome_choices
from handlers.post import Post
from handlers.replies.render import render
from handlers.replies.words import Words
from handlers.turn import Services
from handlers.understand import answers
from handlers.understand.tongue import tongue_of
from storage import conversations, outbox, people
from storage.database import Connection
from storage.people import Seat
from storage.unit_of_work import UnitOfWork

_JOIN = re.compile(r"^\s*(?:/start|join)\s+([A-Za-z0-9_-]{6,64})\s*$", re.IGNORECASE)
_SLOT = re.compile(r"^b-([a-z0-9-]{1,40})-(\d{9,11})$")
_SLUG = re.compile(r"\(([a-z0-9-]{1,64})\)\s*$")


def payload_of(message: InboundMessage) -> str | None:
    """What a link into the chat carried: an invite's token, or a slot."""
    if message.start:
        return message.start
    found = _JOIN.match(message.text)
    return found[1] if found else None


def slot_of(message: InboundMessage) -> datetime | None:
    """The slot that a link from the booking page stands for."""
    found = _SLOT.match(payload_of(message) or "")
    return datetime.fromtimestamp(int(found[2]), UTC) if found else None


def is_invited(connection: Connection, message: InboundMessage) -> bool:
    """Whether the message carries an invite that there is, used or not."""
    payload = payload_of(message)
    return payload is not None and people.find_invite(connection, payload) is not None


def seat_for_link(seats: list[Seat], message: InboundMessage) -> Seat | None:
    """A known client who comes by a slot's link stays who he is; an invite is always looked at."""
    if slot_of(message) is None:
        return None
    return next((seat for seat in seats if seat.active), seats[0] if seats else None)


def welcome(
    connection: Connection,
    message: InboundMessage,
    seats: list[Seat],
    now: Callable[[], datetime],
    services: Services,
) -> bool:
    """Lets an invited person in, or tells a stranger how to get in. False when there is no coach at all."""
    payload = payload_of(message)
    if payload and slot_of(message) is None:
        invite = people.find_invite(connection, payload)
        if invite is not None:
            uow = UnitOfWork.lock(connection, invite.coach_id, now, f"{message.channel}:{message.id}")
            if invite.who == "client" and _is_coach(seats, invite.coach_id):
                # He tries his own link before he forwards it: it must stay the client's, and he the coach.
                post = Post(uow, services.links)
                post.tell_address(message.address, Notice("invite_is_for_client"), uow.coach.language)
                post.flush()
            elif people.use_invite(connection, payload, message.address):
                _join(uow, message, services, invite.who, invite.client_id, seats)
            else:
                post = Post(uow, services.links)
                post.tell_address(message.address, Notice("invite_used"), uow.coach.language)
                post.flush()
            uow.commit_coach()
            return True
    if not message.choice and (
        answers.bare_number(message.text) == 1 or answers.thumb(message.text) == "yes"
    ):
        # Where there are no buttons: the one choice that a stranger was offered, by its number.
        message = replace(message, choice=conversations.last_choice_at(connection, message.address))
    if message.choice and _tap(connection, message, now, services):
        return True
    coach_id = _coach_meant(connection, message, payload)
    if coach_id is None:
        return _who_are_you(connection, message, now())
    uow = UnitOfWork.lock(connection, coach_id, now, f"{message.channel}:{message.id}")
    post = Post(uow, services.links)
    text = message.text[:300]
    language = language_of(message, uow.coach.language)
    ask = choice(
        "ask_to_join",
        "stranger.ask",
        role="confirm",
        name=message.name,
        phone=message.phone,
        text=text,
        language=language,
    )
    post.tell_address(message.address, Notice("stranger", {}, (ask,)), language)
    post.flush()
    uow.commit_coach()
    return True


def language_of(message: InboundMessage, otherwise: str) -> str:
    """What somebody who is not known yet is spoken to in: as his telephone says, or as he writes."""
    written = tongue_of(message.text, otherwise)
    return spoken(message.language) or (written.language if written else otherwise)


def _is_coach(seats: list[Seat], coach_id: int) -> bool:
    return any(seat.member.who == "coach" and seat.member.coach_id == coach_id for seat in seats)


def _join(
    uow: UnitOfWork,
    message: InboundMessage,
    services: Services,
    who: str,
    client_id: int | None,
    seats: list[Seat],
) -> None:
    other = any(seat.member.coach_id != uow.coach_id for seat in seats)
    member = Member(uow.coach_id, message.address, "coach" if who == "coach" else "client", client_id)
    people.join(uow.connection, member, uow.now)
    if other:
        # With two coaches behind one chat nobody should have to guess who is meant: ask, once.
        people.switch(uow.connection, message.address, None)
    post = Post(uow, services.links)
    if client_id is None:
        plans.start_daily_lists(uow)
        if not uow.coach.ready and (telephone := spoken(message.language)):
            uow.change_coach(language=telephone)
        facts = {"hours": bool(uow.coach.hours), "offers": bool(uow.coach.offers), "coach_row": uow.coach}
        post.tell_coach(Notice("welcome_coach", facts))
    else:
        first = people.client(uow, client_id).joined_at is None
        plans.joined(uow, client_id)
        if telephone := spoken(message.language):
            people.change_client(uow, client_id, language=telephone)
        client = people.client(uow, client_id)
        post.tell_client(client, Notice("welcome_client", {"name": client.name}, welcome_choices(client_id)))
        if first:
            openings.ask(uow, post, client)
        post.tell_coach(Notice("client_joined", {"client": client.name}))
    post.flush()


def _tap(
    connection: Connection, message: InboundMessage, now: Callable[[], datetime], services: Services
) -> bool:
    """[Ask Alex to let me in]: the coach gets the name and what was written."""
    parts = (message.choice or "").split(".")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() and len(part) < 18 for part in parts):
        return False
    coach, number = int(parts[0]), int(parts[1])
    if coach not in people.coach_ids(connection):
        return False
    uow = UnitOfWork.lock(connection, coach, now, f"{message.channel}:{message.id}")
    prompt = conversations.find_prompt(uow, number)
    if prompt is None or prompt.address != message.address or prompt.choices[0][2] != "stranger.ask":
        return False
    post = Post(uow, services.links)
    language = str(prompt.choices[0][3].get("language") or uow.coach.language)
    if not prompt.closed:
        conversations.close_prompt(uow, prompt.id)
        data = prompt.choices[0][3]
        given = {
            "address": message.address,
            "name": data.get("name") or message.name,
            "phone": data.get("phone"),
            "language": language,
        }
        buttons = (
            choice("admit", "client.admit", role="confirm", **given),
            choice("ignore", "client.ignore", role="decline", name=given["name"]),
        )
        facts = {"name": given["name"], "phone": given["phone"], "text": data.get("text") or ""}
        post.tell_coach(Notice("stranger_asks", facts, buttons))
    post.tell_address(message.address, Notice("stranger_asked"), language)
    post.flush()
    uow.commit_coach()
    return True


def _coach_meant(connection: Connection, message: InboundMessage, payload: str | None) -> int | None:
    """The coach whose link it was, whose name was written, or the only one there is."""
    slot = _SLOT.match(payload or "")
    named = slot[1] if slot else None
    if named is None:
        in_text = _SLUG.search(message.text)
        # A name in two words is the slug with a hyphen.
        named = in_text[1] if in_text else "-".join(message.text.lower().split())
    found = people.coach_id_of(connection, named) if named and len(named) <= 64 else None
    if found is not None:
        return found
    everyone = people.coach_ids(connection)
    return everyone[0] if len(everyone) == 1 else None


def _who_are_you(connection: Connection, message: InboundMessage, now: datetime) -> bool:
    """With several coaches and no hint nobody is named: that would tell who else is here."""
    language = language_of(message, LANGUAGES[0])
    words = Words(language, "UTC", "EUR", now, "")
    text = render(words, Notice("who_are_you")).text
    out = OutboundMessage(message.address, text, kind="who_are_you", language=language, last_inbound_at=now)
    outbox.put(
        connection, outbox.OutboxRow(channel=message.channel, message=out, now=now, kind="who_are_you")
    )
    return True


def tell_coaches_of_dead(
    connection: Connection, message: InboundMessage, now: datetime, services: Services
) -> None:
    """A message that could not be handled in any try: its coach is told, in the sender's own words."""
    for seat in people.seats_at(connection, message.address):
        uow = UnitOfWork.lock(
            connection, seat.member.coach_id, lambda: now, f"{message.channel}:{message.id}"
        )
        post = Post(uow, services.links)
        name = people.client(uow, seat.member.client_id).name if seat.member.client_id else uow.coach.name
        post.tell_coach(Notice("message_lost", {"client": name, "text": message.text[:300]}))
        post.flush()
        uow.commit_coach()
