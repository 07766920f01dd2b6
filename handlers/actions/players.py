"""Whom a client pays for beside himself, and the zone he lives in."""

import re
from collections.abc import Sequence

from domain import localtime
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.people import Client
from handlers import plans
from handlers.turn import Turn
from storage import bookings, people

MOST_PLAYERS, LONGEST = 12, 40
_IS = re.compile(r"(?P<name>.+?)\s+is\s+(?P<payer>.+?)['’]s\s+\S+", re.IGNORECASE)
_ADD = re.compile(r"add\s+(?P<name>.+?)\s+(?:to|for)\s+(?P<payer>.+)", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:(?:his|her) name is|(?:s?he['’]?s|is) called|it['’]?s(?: for)?|for|(?:er|sie) heißt|für|se llama|para"
    r"|(?:il|elle) s['’]appelle|pour|si chiama|per|chama-se|(?:hij|zij|ze) heet|voor)?"
    r"\s*(?P<name>[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*)?)[.!]?",
    re.IGNORECASE,
)
_ZONE = re.compile(r"(?P<payer>.+?)['’]s\s+time\s*zone\s+is\s+(?P<zone>\S+)", re.IGNORECASE)


def player(turn: Turn, request: Request) -> None:
    """ "Mia is Emma's daughter", "add Mia to Emma" (coach); "Mia is my daughter" (client)"""
    if not turn.is_coach:
        add(turn, turn.client(), request.rest)
        return
    found = _IS.fullmatch(request.rest) or _ADD.fullmatch(request.rest)
    if found is None:
        raise Refusal("player_how")
    add(turn, payer(turn, request, found["payer"]), found["name"])


def payer(turn: Turn, request: Request, said: str) -> Client:
    """The one client whose name was said; Refusal where it is none, or more than one."""
    words = said.strip(" .!").casefold()
    everyone = people.all_clients(turn.uow)
    fitting = [item for item in everyone if item.name.casefold() == words] or [
        item for item in everyone if item.name.casefold().split()[0] == words
    ]
    if len(fitting) != 1:
        raise Refusal("which_payer", name=said.strip())
    return fitting[0]


def add(turn: Turn, client: Client, name: str) -> None:
    name = " ".join(name.split()).strip(" .,!")[:LONGEST]
    if not any(sign.isalpha() for sign in name) or len(client.players) >= MOST_PLAYERS:
        raise Refusal("player_how")
    known = {item.casefold() for item in client.players}
    players = client.players if name.casefold() in known else (*client.players, name)
    turn.begin_command()
    if turn.is_coach:
        was = {"players": list(client.players)}
        turn.uow.before.append({"what": "client", "id": client.id, "was": was})
    people.change_client(turn.uow, client.id, players=list(players))
    turn.reread_client()
    facts = {"client": client.name if turn.is_coach else None, "players": players, "name": name}
    undo = (choice("undo", "undo.last"),) if turn.is_coach else ()
    turn.answer(Notice("player_added", facts, undo))
    if turn.is_coach:
        turn.tell(client.id, Notice("player_for_you", facts))
        plans.note_command(turn, "player", client=client.name, name=name)


def add_tap(turn: Turn, tap: Tap) -> None:
    """[Yes, add Mia] under "book for Mia": and on with the booking."""
    name, client = str(tap.data.get("name") or ""), turn.client()
    if not name or turn.is_coach:
        raise Refusal("choice_gone")
    people.change_client(turn.uow, client.id, players=list(dict.fromkeys((*client.players, name[:LONGEST]))))
    turn.reread_client()


def mine_tap(turn: Turn, tap: Tap) -> None:
    """[For me] under "book for Mia": nobody is added, and on with the booking."""
    if turn.is_coach:
        raise Refusal("choice_gone")
    turn.state["for_me"] = str(tap.data.get("name") or "")


def told(turn: Turn, requests: Sequence[Request]) -> str | None:
    """The answer to "for whom is it?": what was asked for, with the name in its place; None for anything else."""
    asked = turn.topic
    if turn.is_coach or asked.get("kind") != "for_whom" or len(requests) != 1:
        return None
    name = _NAMED.fullmatch(requests[0].text.strip())
    if name is None or requests[0].times or requests[0].kind not in ("unknown", "other", "player"):
        return None
    called = name["name"] if any(sign.isupper() for sign in name["name"]) else name["name"].title()
    players = list(dict.fromkeys((*turn.client().players, called[:LONGEST])))
    people.change_client(turn.uow, turn.client_id, players=players)
    turn.reread_client()
    turn.topic = {}
    return f"{asked['before']} {called}{asked['behind']}"


def zone(turn: Turn, request: Request) -> None:
    """ "my time zone is Europe/London" (client), "Emma's time zone is Europe/London" (coach)"""
    found = _ZONE.fullmatch(request.rest) if turn.is_coach else None
    if turn.is_coach and found is None:
        raise Refusal("bad_zone", zone=request.rest)
    client = payer(turn, request, found["payer"]) if found else turn.client()
    said = found["zone"] if found else request.rest
    name = localtime.zone_called(said)
    if name is None:
        raise Refusal("bad_zone", zone=said)
    turn.begin_command()
    if turn.is_coach:
        turn.uow.before.append({"what": "client", "id": client.id, "was": {"tz": client.tz}})
    people.change_client(turn.uow, client.id, tz=None if name == turn.coach.tz else name)
    for booking in bookings.upcoming(turn.uow, client.id):
        # His night is another one now: so are the hours of his reminders.
        plans.replace_booking_alarms(turn.uow, booking)
    facts = {"client": client.name if turn.is_coach else None, "zone": name, "now": turn.now}
    turn.answer(Notice("zone_set", facts, (choice("undo", "undo.last"),) if turn.is_coach else ()))
    if turn.is_coach:
        plans.note_command(turn, "zone", client=client.name)
