"""Answers that mean something only after what was offered: "yes", "2", "the later one", "what about 6?"."""

from dataclasses import replace
from datetime import datetime

from domain.intents import Request, Tap
from handlers.actions.wishes import matches
from handlers.turn import Turn
from storage import conversations

SLOT_TAPS = ("book.propose", "move.propose")


def offered(turn: Turn, request: Request) -> Tap | None:
    """The tap that a text stands for, out of the choices last offered; None when it answers none of them."""
    choices = turn.state.get("choices") or []
    chosen = None
    if request.kind == "pick" and request.position is not None and 1 <= request.position <= len(choices):
        chosen = choices[request.position - 1]
    elif request.kind == "yes":
        chosen = next((item for item in choices if item[1] == "confirm"), None)
    elif request.kind == "no":
        chosen = next((item for item in choices if item[1] == "decline"), None)
    elif request.kind in ("later", "earlier"):
        slots = sorted((item for item in choices if item[2] in SLOT_TAPS), key=_start)
        chosen = slots[-1 if request.kind == "later" else 0] if slots else None
    elif request.kind == "other" and request.times:
        fitting = [
            item
            for item in choices
            if item[2] in SLOT_TAPS
            and any(matches(said, _start(item), turn.coach.tz) for said in request.times)
        ]
        chosen = fitting[0] if len(fitting) == 1 and request.times[0].time_said else None
    elif request.kind == "other":
        chosen = next((item for item in choices if item[2] in ("slots.days", "slots.day")), None)
    if chosen is None or not chosen[2]:
        return None
    if chosen[1] in ("confirm", "decline"):
        conversations.close_prompt(turn.uow, turn.state["prompt"])
    return Tap(chosen[2], chosen[3])


def _start(item: list) -> datetime:  # type: ignore[type-arg]
    data = item[3]
    value = data["start"] if "start" in data else data["starts"][0]
    return datetime.fromisoformat(value)


def continued(turn: Turn, request: Request) -> Request:
    """A bare time goes on with what the conversation is about: the same client, and for a move the new time."""
    names = request.names
    client = turn.topic.get("client")
    if turn.is_coach and not names and isinstance(client, int):
        names = ((client,),)
    if turn.topic.get("kind") == "move":
        return replace(request, kind="move", names=names, times=(), to=request.times)
    return replace(request, kind="book", names=names)
