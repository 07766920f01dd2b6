"""People: adding a client, inviting him into a chat, and letting a stranger in."""

import re

from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.people import Member
from handlers import plans
from handlers.actions import openings
from handlers.actions.sell import client_in
from handlers.actions.who import name_of
from handlers.turn import Turn
from storage import people

_PHONE = re.compile(r"\+?\d[\d\s()/.-]{5,}\d")
LONGEST_NAME = 60


def add_client(turn: Turn, request: Request) -> None:
    """ "add Emma Klein +49 170 1234567" """
    phone = request.phone
    name = request.rest
    found = _PHONE.search(name)
    if found:
        phone = phone or re.sub(r"[^\d+]", "", found[0])[:20]
        name = name.replace(found[0], " ")
    name = " ".join(name.split()).strip(" ,;")
    if not any(sign.isalpha() for sign in name):
        # The name may come by itself in the next message.
        turn.about("add_client")
        turn.answer(Notice("refused_add_whom"))
        return
    add(turn, name, phone)


def add_tap(turn: Turn, tap: Tap) -> None:
    add(turn, str(tap.data.get("name") or ""), None)


def add(turn: Turn, name: str, phone: str | None) -> None:
    name = name[:LONGEST_NAME].strip()
    if not any(sign.isalpha() for sign in name):
        raise Refusal("add_whom")
    same = [client for client in people.all_clients(turn.uow) if client.name.casefold() == name.casefold()]
    if same:
        raise Refusal(
            "client_known", (choice("invite", "client.invite", client=same[0].id),), name=same[0].name
        )
    turn.begin_command()
    client = people.add_client(turn.uow, name=name, phone=phone)
    turn.uow.before.append({"what": "added", "id": client.id})
    turn.about("client", client=client.id)
    invite(turn, client.id, new=True)
    plans.note_command(turn, "add_client", client=client.name)


def invite_tap(turn: Turn, tap: Tap) -> None:
    invite(turn, client_in(turn, tap), new=False)


def invite(turn: Turn, client_id: int, *, new: bool) -> None:
    """A link a channel, to be forwarded: whoever opens it first is that client."""
    links = openings.invite_links(turn, client_id)
    facts = {
        "client": name_of(turn, client_id),
        "links": links,
        "new": new,
        "phone": turn.client(client_id).phone,
    }
    undo = (choice("undo", "undo.last"),) if new else ()
    turn.answer(Notice("invite", facts, (choice("sell_to", "sell.change", client=client_id), *undo)))


def list_clients(turn: Turn, request: Request) -> None:
    """ "clients": everyone with what is left and what is owed."""
    from handlers.actions.reports import client_lines

    turn.answer(
        Notice(
            "clients",
            {"lines": client_lines(turn.uow)},
            (Choice("office", url=turn.links.office()),),
        )
    )


def admit(turn: Turn, tap: Tap) -> None:
    """[Add as client]: a stranger who wrote becomes one, or one of those who are there already."""
    address, name = str(tap.data.get("address") or ""), str(tap.data.get("name") or "")
    if not address:
        raise Refusal("choice_gone")
    seats = [
        seat
        for seat in people.seats_at(turn.uow.connection, address)
        if seat.member.coach_id == turn.coach.id
    ]
    if seats:
        raise Refusal("client_known", name=name)
    client_id = tap.data.get("client")
    if not isinstance(client_id, int):
        taken = {client.name.casefold() for client in people.all_clients(turn.uow)}
        chosen = name.strip()[:LONGEST_NAME] or address.rpartition(":")[2]
        if chosen.casefold() in taken:
            chosen = f"{chosen} {len(taken) + 1}"
        phone, language = tap.data.get("phone"), tap.data.get("language")
        client_id = people.add_client(
            turn.uow,
            name=chosen,
            phone=phone if isinstance(phone, str) else None,
            language=language if isinstance(language, str) else None,
        ).id
    people.join(turn.uow.connection, Member(turn.coach.id, address, "client", client_id), turn.now)
    first = people.client(turn.uow, client_id).joined_at is None
    plans.joined(turn.uow, client_id)
    turn.tell(
        client_id, Notice("welcome_client", {"name": name_of(turn, client_id)}, welcome_choices(client_id))
    )
    if first:
        openings.ask(turn.uow, turn.post, people.client(turn.uow, client_id))
    turn.answer(
        Notice(
            "admitted",
            {"client": name_of(turn, client_id)},
            (choice("sell_to", "sell.change", client=client_id),),
        )
    )


def ignore(turn: Turn, tap: Tap) -> None:
    turn.answer(Notice("ignored", {"name": str(tap.data.get("name") or "")}))


def welcome_choices(client_id: int) -> tuple[Choice, ...]:
    return (
        choice("book", "slots.days", client=client_id, moving=None),
        choice("my_balance", "balance", client=client_id),
        choice("my_rules", "rules"),
    )
