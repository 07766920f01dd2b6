"""Prompts (messages with choices) and the coach's commands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from storage.statement import Statement
from storage.tables.conversation import commands, prompts
from storage.unit_of_work import UnitOfWork

_ADD = Statement(insert(prompts))
_ONE = Statement(
    select(prompts).where(prompts.c.coach_id == bindparam("coach"), prompts.c.id == bindparam("prompt"))
)
_LAST_AT = Statement(
    select(prompts.c.coach_id, prompts.c.id)
    .where(prompts.c.address == bindparam("address"))
    .order_by(prompts.c.created_at.desc(), prompts.c.id.desc())
    .limit(1)
)
_CLOSE = Statement(
    update(prompts)
    .where(prompts.c.coach_id == bindparam("coach"), prompts.c.id == bindparam("prompt"))
    .values(closed=True)
)


_RULINGS = frozenset(("partner.settle", "receipt.stays"))
"""Taps of questions to the coach of which no answer is the one that was proposed."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A message with choices. `choices` are [label, role, tap kind, tap data]; `message` is the outbox row it went
    out as, `origin` the cause (message or job) that led to it."""

    id: int
    address: str
    choices: Sequence[Sequence[Any]]
    message: int | None
    closed: bool
    origin: str | None = None


def settles(choices: Sequence[Sequence[Any]], number: int) -> bool:
    """Whether a choice answers the whole message, so that no other of it, nor the same again, does anything more: what
    carries out or drops a proposal, and its other ways ("As credit" beside "Note it")."""
    _, role, kind, _ = choices[number]
    if role in ("confirm", "decline") or kind in _RULINGS:
        return True
    return any(item[1] == "confirm" and item[2] == kind for item in choices)


def add_prompt(uow: UnitOfWork, prompt: Prompt) -> None:
    _ADD.later(
        uow.connection,
        {
            "coach_id": uow.coach_id,
            "id": prompt.id,
            "address": prompt.address,
            "choices": prompt.choices,
            "message": prompt.message,
            "origin": prompt.origin,
            "created_at": uow.now,
            "closed": False,
        },
    )


def find_prompt(uow: UnitOfWork, prompt_id: int) -> Prompt | None:
    row = _ONE.first(uow.connection, {"coach": uow.coach_id, "prompt": prompt_id})
    return Prompt(row.id, row.address, row.choices, row.message, row.closed, row.origin) if row else None


def last_choice_at(connection: Connection, address: str) -> str | None:
    """The id of the first choice that was offered to an address last, whichever coach it was. Searches all prompts: for
    strangers, of whom nothing else is kept."""
    row = _LAST_AT.first(connection, {"address": address})
    return f"{row.coach_id}.{row.id}.0" if row else None


def close_prompt(uow: UnitOfWork, prompt_id: int) -> None:
    _CLOSE.later(uow.connection, {"coach": uow.coach_id, "prompt": prompt_id})


@dataclass(frozen=True, slots=True)
class Command:
    """Something the coach did. `facts` name it in words; `before` are the rows it changed, as they were."""

    id: int
    at: Any
    kind: str
    facts: Mapping[str, Any]
    before: Sequence[Mapping[str, Any]]

    @property
    def parts(self) -> list["Command"]:
        """Those that were given as one; itself where it stands alone."""
        if self.kind != "together":
            return [self]
        return [Command(self.id, self.at, item["kind"], item["facts"], ()) for item in self.facts["parts"]]


def save_command(uow: UnitOfWork, kind: str, facts: Mapping[str, Any]) -> int:
    """Notes what the unit of work did as one command that can be undone."""
    if uow.command is None:
        raise RuntimeError("begin the command before anything is recorded")
    uow.connection.execute(
        insert(commands),
        {
            "coach_id": uow.coach_id,
            "id": uow.command,
            "at": uow.now,
            "kind": kind,
            "facts": dict(facts),
            "before": uow.before,
            "undone_at": None,
        },
    )
    return uow.command


def extend_command(uow: UnitOfWork, command: Command) -> None:
    """What was done later in the name of a command is undone with it."""
    uow.connection.execute(
        update(commands)
        .where(commands.c.coach_id == uow.coach_id, commands.c.id == command.id)
        .values(before=[*command.before, *uow.before])
    )
    uow.before = []


def last_commands(uow: UnitOfWork, count: int) -> list[Command]:
    """The latest not undone, latest first."""
    rows = uow.connection.execute(
        select(commands)
        .where(commands.c.coach_id == uow.coach_id, commands.c.undone_at.is_(None))
        .order_by(commands.c.id.desc())
        .limit(count)
    )
    return [Command(row.id, row.at, row.kind, row.facts, row.before) for row in rows]


def find_command(uow: UnitOfWork, command_id: int) -> Command | None:
    """None when there is none or it is undone already."""
    row = uow.connection.execute(
        select(commands).where(
            commands.c.coach_id == uow.coach_id, commands.c.id == command_id, commands.c.undone_at.is_(None)
        )
    ).one_or_none()
    return Command(row.id, row.at, row.kind, row.facts, row.before) if row else None


def mark_undone(uow: UnitOfWork, command_id: int) -> None:
    uow.connection.execute(
        update(commands)
        .where(commands.c.coach_id == uow.coach_id, commands.c.id == command_id)
        .values(undone_at=uow.now)
    )
