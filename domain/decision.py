"""What a decision says: facts to be told, choices to be offered, or an expected no."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.intents import Json, Tap
from domain.messages import Role


@dataclass(frozen=True, slots=True)
class Choice:
    """A button before it has words. `label` names its words in handlers/replies, `facts` fill them in.

    With `url` it opens that page; otherwise a tap on it carries out `tap`.
    """

    label: str
    tap: Tap | None = None
    role: Role = "other"
    facts: Mapping[str, object] = field(default_factory=dict)
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to be told to one person: `kind` names its words in handlers/replies, `facts` fill them in."""

    kind: str
    facts: Mapping[str, object] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()


class Refusal(Exception):
    """An expected no. `code` names its words in handlers/replies; whoever catches it writes nothing of what was
    asked."""

    def __init__(self, code: str, choices: tuple[Choice, ...] = (), **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, object] = facts
        self.choices = choices


def choice(
    label: str, kind: str, *, role: Role = "other", facts: Mapping[str, object] | None = None, **data: Json
) -> Choice:
    """A choice that carries out the tap `kind` with `data`."""
    return Choice(label, Tap(kind, data), role, facts or {})
