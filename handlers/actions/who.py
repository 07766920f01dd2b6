"""Whom the coach means: one client, or a question which."""

from collections.abc import Mapping

from domain.decision import Notice, Refusal, choice
from domain.intents import Json, Request
from domain.money import Money
from handlers.turn import Turn
from storage import people

MOST_NAMES = 8
MONEY = (
    "sell",
    "paid",
    "charge",
    "write_off",
    "refund",
    "transfer",
    "adjust",
    "pay_out",
    "instalments",
    "promise",
)
"""Requests that are never about whoever was talked of last: about money nothing is guessed."""

ACTS_AT_ONCE = ("ok",)
"""Requests that are carried out without a tap: who is meant must be sure, or it is asked."""
SURE = 0.75
"""Above the confidence of a name with a slip in it."""


def whom(turn: Turn, request: Request, *, again: str | None = None, **data: Json) -> int | None:
    """The client a request is about: the one who writes, or the one the coach named. None after asking which one; the
    answer to that repeats the request for the client who was tapped."""
    if not turn.is_coach:
        return turn.client_id
    if len(request.names) > 1:
        # Nobody is left out in silence: what is for two is said twice.
        names = [people.client(turn.uow, ids[0]).name for ids in request.names]
        raise Refusal("one_at_a_time", names=names)
    unsure = request.kind in ACTS_AT_ONCE and request.confidence < SURE
    if request.names and len(request.names[0]) == 1 and not unsure:
        return request.names[0][0]
    if request.names:
        ask_which(turn, request, request.names[0])
        return None
    if request.unknown_name:
        suggest = choice(
            "add_client", "client.add", facts={"name": request.unknown_name}, name=request.unknown_name
        )
        turn.answer(Notice("unknown_client", {"name": request.unknown_name}, (suggest,)))
        return None
    client = turn.topic.get("client") if request.kind not in MONEY else None
    if isinstance(client, int) and client:
        return client
    everyone = [client.id for client in people.all_clients(turn.uow)]
    if len(everyone) == 1:
        return everyone[0]
    ask_which(turn, request, tuple(everyone[:MOST_NAMES]))
    return None


def ask_which(turn: Turn, request: Request, ids: tuple[int, ...]) -> None:
    """Two Emmas: their names with what they owe tell them apart."""
    buttons = []
    for client_id in ids[:MOST_NAMES]:
        client = people.client(turn.uow, client_id)
        owed = sum(charge.due for charge in turn.charges(client_id))
        facts = {"name": client.name, "owed": Money(owed, turn.coach.currency)}
        buttons.append(choice("which_client", "again", facts=facts, client=client_id, text=request.text))
    said = request.unknown_name or ""
    turn.answer(Notice("which_client" if buttons else "no_clients", {"name": said}, tuple(buttons)))


def name_of(turn: Turn, client_id: int) -> str:
    return turn.client(client_id).name


def facts_of(turn: Turn, client_id: int) -> Mapping[str, object]:
    """What a notice to the coach says about a client: his name and the three numbers."""
    return {"client": name_of(turn, client_id), "balance": turn.balance(client_id)}
