"""A Notice becomes words: one function per kind of notice, named like it, in the module of its room."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from domain.decision import Notice
from handlers.replies import (
    balances,
    bookings,
    call_offs,
    cancels,
    changes,
    figures,
    freezes,
    imports,
    jobs,
    kept,
    labels,
    lists,
    moves,
    notes,
    packs,
    payments,
    people,
    players,
    refunds,
    refusals,
    repair,
    series,
    settings,
    talk,
    together,
    types,
    waitlist,
    why,
)
from handlers.replies.words import Words

Facts = Mapping[str, Any]

_OPENING = re.compile(r"^(?!\S*(?:://|/|@))[^\W\d_]", re.MULTILINE)
"""The first letter of a line that does not begin with a link: a day, which most languages write small."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """`labels` stand in the order of the notice's choices."""

    text: str
    labels: tuple[str, ...] = ()


def _functions(module: ModuleType) -> dict[str, Callable[[Words, Facts], str]]:
    return {
        name.rstrip("_"): function
        for name, function in vars(module).items()
        if callable(function)
        and not name.startswith("_")
        and getattr(function, "__module__", "") == module.__name__
    }


NOTICES: dict[str, Callable[[Words, Facts], str]] = {
    name: function
    for module in (
        balances,
        bookings,
        call_offs,
        cancels,
        imports,
        changes,
        figures,
        freezes,
        jobs,
        kept,
        lists,
        moves,
        notes,
        packs,
        payments,
        people,
        players,
        refunds,
        refusals,
        repair,
        series,
        settings,
        talk,
        together,
        types,
        waitlist,
        why,
    )
    for name, function in _functions(module).items()
}
LABELS: dict[str, Callable[[Words, Facts], str]] = _functions(labels)


def render(words: Words, notice: Notice) -> Rendered:
    """The words of a notice. KeyError for a kind nobody wrote words for: a mistake in the code, found by a test."""
    text = NOTICES[notice.kind](words, notice.facts).strip()
    limit = notice.facts.get("guard")
    if isinstance(limit, int) and limit:
        text += "\n" + words.say("That is more than your guard of {money}.", money=words.money(limit))
    labels = (LABELS[choice.label](words, choice.facts) for choice in notice.choices)
    if words.catalogue is not None:
        text = _OPENING.sub(lambda found: words.opening(found[0]), text)
        labels = (words.opening(label) for label in labels)
    return Rendered(
        text=text,
        labels=tuple(labels),
    )
