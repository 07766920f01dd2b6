"""Which of his commands the coach means to undo: by name, sum, day, kind or place in the row."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

from domain.decision import Refusal
from domain.intents import Request, Said
from domain.money import Money
from handlers.turn import Turn
from handlers.understand.cues.commands_named import KINDS, ONE_BEFORE, SOMEBODYS
from storage import conversations, people
from storage.conversations import Command

MOST = 20
"""So many at once, and no more."""
FURTHEST = 200
"""Among so many of his latest a named one is looked for."""


def meant(turn: Turn, request: Request) -> tuple[list[Command], list[int]]:
    """What is to be undone, latest first, and the ids of what else it could be: behind a named one those that fit as
    well, behind the last ones those before. Refusal where nothing fits what was said."""
    found = conversations.last_commands(turn.uow, FURTHEST)
    words = _folded(request.text)
    if not request.names and SOMEBODYS.search(words):
        raise Refusal("undo_not_found")
    kinds = {KINDS[word] for word in re.findall(r"[\w-]+", words) if word in KINDS}
    sum_said = request.amount
    if sum_said is None and request.number and (kinds or request.names or request.number > MOST):
        sum_said = (
            None
            if re.search(rf"\b{request.number}\s*(?:-|x\b|er|pack|%)", words)
            else Decimal(request.number)
        )
    if not (kinds or request.names or request.times or sum_said is not None):
        first = 1 if ONE_BEFORE.search(words) else 0
        last = first + min(max(request.number or 1, 1), MOST)
        return found[first:last], [] if last > first + 1 else _ids(found[last:])
    names = {people.client(turn.uow, client_id).name for ids in request.names for client_id in ids}
    minor = None if sum_said is None else Money.of(sum_said, turn.coach.currency).minor
    fitting = [
        command
        for command in found
        if _is_of(command, kinds)
        and (not names or any(name in names for name in _people(command)))
        and (minor is None or any(part.facts.get("amount") == minor for part in command.parts))
        and (not request.times or any(_fell_in(command, said) for said in request.times))
    ]
    if not fitting:
        raise Refusal("undo_not_found")
    return fitting[:1], _ids(fitting[1:])


def latest(turn: Turn) -> tuple[list[Command], list[int]]:
    """The last one, and the ids of those before."""
    found = conversations.last_commands(turn.uow, MOST)
    return found[:1], _ids(found[1:])


def _ids(commands: Iterable[Command]) -> list[int]:
    return [command.id for command in commands][:MOST]


def _folded(text: str) -> str:
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in split if not unicodedata.combining(sign))


def _is_of(command: Command, kinds: set[str]) -> bool:
    """A sale with a discount is one, too."""
    return not kinds or any(
        part.kind in kinds or ("adjust" in kinds and part.facts.get("discount")) for part in command.parts
    )


def _people(command: Command) -> list[Any]:
    """Also those of a list that was brought in, and of sessions that were called off."""
    alone = [part.facts.get(key) for part in command.parts for key in ("client", "giver")]
    return [*alone, *(name for part in command.parts for name in part.facts.get("clients") or ())]


def _fell_in(command: Command, said: Said) -> bool:
    """Whether it was about the time that was said, or given at it."""
    starts = [
        datetime.fromisoformat(str(part.facts["start"])) for part in command.parts if part.facts.get("start")
    ]
    return any(
        (said.start is None or at >= said.start) and (said.end is None or at < said.end)
        for at in [*starts, command.at]
    )


def refuse_if_overtaken(turn: Turn, commands: list[Command]) -> None:
    """A command whose rows a later one changed as well would take that one along unseen: it is named instead."""
    own = {command.id for command in commands}
    rows = {row for command in commands for row in _rows(command)}
    oldest = min(own)
    for later in reversed(conversations.last_commands(turn.uow, FURTHEST)):
        if later.id > oldest and later.id not in own and rows.intersection(_rows(later)):
            raise Refusal("undo_overtaken", later=later)


def _rows(command: Command) -> list[tuple[Any, ...]]:
    """The fields that it changed."""
    return [
        (image["what"], image.get("id"), key) for image in command.before for key in (image.get("was") or {})
    ]
