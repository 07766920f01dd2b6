"""Booking for several at once: two children, two clients. A unit each, in a group or one after the other, both or
none."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.session_types import Wanted
from handlers.actions import book as one
from handlers.actions import together
from handlers.actions.hindered import calendar_for
from handlers.actions.slots import moment
from handlers.actions.wanted import ask_about_player, named, opening_at, wanted_by, wanted_in
from handlers.actions.who import name_of
from handlers.turn import Turn

Plan = Sequence[tuple[Wanted, datetime]]
"""Who, and from when."""

MOST_OPTIONS = 3
"""Ways of sharing out two hours that are offered; they fit under a WhatsApp message."""
_AND_ME = re.compile(
    r"\b(?:and|und|et|y|e|en) (?:me|I|ich|yo|io|eu|ik|myself|mich|mir|moi|mí|mi|mij|mim)\b"
    r"|\b(?:me|I|ich|yo|io|eu|ik|mich|mir|moi|mí|mij|mim) (?:and|und|et|y|e|en)\b",
    re.IGNORECASE,
)


def book(turn: Turn, request: Request) -> None:
    """ "Book friday 5 for Mia and Leo"; for one alone it is a booking like any other."""
    if ask_about_player(turn, request):
        return
    parties = parties_of(turn, request)
    if len(parties) < 2:
        one.book(turn, request)
        return
    wanted = one.wishes(turn, request, parties[0].client_id)
    if len(wanted) == len(parties) and all(look.exact for look in wanted):
        hours = sorted(look.starts[0] for look in wanted)
        ask_which(
            turn,
            parties,
            hours[0],
            [list(zip(order, hours, strict=True)) for order in (parties, parties[::-1])],
        )
        return
    if len(wanted) != 1 or not wanted[0].exact or any(said.repeats for said in request.times):
        raise Refusal("together_when", names=[name_in(turn, party) for party in parties])
    arrange(turn, parties, wanted[0].starts[0])


def parties_of(turn: Turn, request: Request) -> list[Wanted]:
    """Each who is named: the clients, and those whom one of them pays for."""
    ids = [found[0] for found in request.names if len(found) == 1] if turn.is_coach else [turn.client_id]
    if turn.is_coach and len(ids) < len(request.names):
        return []
    found: list[Wanted] = []
    for client_id in dict.fromkeys(ids):
        client = turn.client(client_id)
        players = [name for name in client.players if named([name], request.text)]
        own = _is_named(turn, request.text, client.name) or not players
        found += [
            wanted_by(turn, request, client_id, player=name) for name in ([""] if own else []) + players
        ]
    return found


def _is_named(turn: Turn, text: str, name: str) -> bool:
    """Whether the payer trains too: "Emma and Mia", "Mia and me"."""
    if turn.is_coach:
        return bool(named([name, name.split()[0]], text))
    return _AND_ME.search(text) is not None


def name_in(turn: Turn, wanted: Wanted) -> str:
    return wanted.player or name_of(turn, wanted.client_id).split()[0]


def arrange(turn: Turn, parties: Sequence[Wanted], start: datetime) -> None:
    """All at once where the slot has the seats; otherwise one after the other, and which of them first is asked."""
    everybody: Plan = [(party, start) for party in parties]
    why = hindrance(turn, everybody)
    if why is None:
        propose(turn, everybody)
        return
    if in_group(turn, parties[0], start):
        raise Refusal("together_not", text=why.facts["text"]) if why.facts.get("text") else why
    ask_which(turn, parties, start, plans_around(turn, parties, start))


def ask_which(turn: Turn, parties: Sequence[Wanted], start: datetime, plans: Sequence[Plan]) -> None:
    """The ways of sharing out hours that can be; a Refusal where none can, with what stands in the way."""
    tried = [(plan, hindrance(turn, plan)) for plan in plans]
    options = [plan for plan, hindered in tried if hindered is None][:MOST_OPTIONS]
    why = tried[0][1]
    if not options and why is not None:
        text = why.facts.get("text")
        raise Refusal("together_not", text=text) if text else why
    buttons = tuple(
        choice(
            "who_when",
            "together.book",
            facts={"plan": [(name_in(turn, party), at) for party, at in plan]},
            plan=[{**party.data(), "start": at.isoformat()} for party, at in plan],
        )
        for plan in options
    )
    turn.answer(Notice("together_which", {"start": start}, buttons))


def in_group(turn: Turn, party: Wanted, start: datetime) -> bool:
    return bool(opening_at(turn.coach, calendar_for(turn, [start]), start, party).session)


def plans_around(turn: Turn, parties: Sequence[Wanted], start: datetime) -> list[Plan]:
    """One after the other from the hour that was said on, or up to it, in both orders."""
    length = timedelta(minutes=turn.coach.session_type(parties[0].type_id).minutes)
    count = len(parties)
    rows = [
        [start + length * place for place in range(count)],
        [start - length * (count - 1 - place) for place in range(count)],
    ]
    return [list(zip(order, row, strict=True)) for row in rows for order in (parties, parties[::-1])]


def hindrance(turn: Turn, plan: Plan) -> Refusal | None:
    """Why it cannot be; None where it can."""
    try:
        rehearse(turn, plan)
    except Refusal as refusal:
        return refusal
    return None


def rehearse(turn: Turn, plan: Plan) -> list[together.Proposal]:
    return together.rehearse(turn, [_step(turn, party, start) for party, start in plan])


def _step(turn: Turn, party: Wanted, start: datetime) -> together.Step:
    return lambda: one.propose(turn, [start], party)


def propose_tap(turn: Turn, tap: Tap) -> None:
    """[Mia 17:00, Leo 18:00]"""
    said = tap.data.get("plan")
    if not isinstance(said, list) or not said:
        raise Refusal("choice_gone")
    plan = [(wanted_in(turn, Tap("book", item)), moment(item["start"])) for item in said]
    propose(turn, sorted(plan, key=lambda item: item[1]))


def propose(turn: Turn, plan: Plan) -> None:
    """What all of them take together, before anything happens."""
    found = rehearse(turn, plan)
    turn.hold(None)
    party, start = plan[0]
    turn.about("book", client=party.client_id, start=start.isoformat())
    shown = together.merged([notice for notice, _ in found])
    first = found[0][1]
    buttons = (
        Choice(first.label, together.tap_of([item for _, item in found]), "confirm", first.facts),
        choice("no_thanks", "drop", role="decline"),
    )
    if len(shown) == 1:
        turn.answer(replace(shown[0], choices=buttons))
        return
    facts: dict[str, object] = {
        "lines": [together.text_of(turn, notice) for notice in shown], "count": len(shown), "amount": 0,
    }  # fmt: skip
    turn.answer(Notice("propose_together", facts, buttons))
