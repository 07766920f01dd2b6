"""What the coach also calls a client: "Emma is also Emmi"."""

from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.people import Client
from handlers import plans
from handlers.actions.sell import client_in
from handlers.actions.who import whom
from handlers.turn import Turn
from storage import people

LONGEST = 40
MOST = 8
"""Names kept for one client; the oldest goes for a new one."""


def nickname(turn: Turn, request: Request) -> None:
    """From now on the name means this client; two who share one are asked about, as two Emmas are."""
    name = request.rest.strip()[:LONGEST]
    if not name:
        raise Refusal("nickname_how")
    client_id = whom(turn, request)
    if client_id is None:
        return
    client = turn.client(client_id)
    turn.begin_command()
    keep_for_undo(turn, client)
    kept = [other for other in client.nicknames if other.casefold() != name.casefold()]
    people.change_client(turn.uow, client_id, nicknames=[*kept, name][-MOST:])
    forget = choice("remove_it", "nickname.drop", client=client_id, name=name)
    turn.answer(Notice("nickname_set", {"client": client.name, "nickname": name}, (forget,)))
    plans.note_command(turn, "nickname", client=client.name)


def keep_for_undo(turn: Turn, client: Client) -> None:
    was = {"nicknames": list(client.nicknames)}
    turn.uow.before.append({"what": "client", "id": client.id, "was": was})


def drop(turn: Turn, tap: Tap) -> None:
    client_id, name = client_in(turn, tap), str(tap.data.get("name") or "")
    client = turn.client(client_id)
    turn.begin_command()
    keep_for_undo(turn, client)
    people.change_client(
        turn.uow, client_id, nicknames=[other for other in client.nicknames if other != name]
    )
    turn.answer(Notice("nickname_gone", {"client": client.name, "nickname": name}))
    plans.note_command(turn, "nickname", client=client.name)
