"""Every example that help, refusals and hints show to a coach is understood in the language in which it is shown, as the
English one is."""

from __future__ import annotations

import re

import pytest
from babel.messages.pofile import read_po

from handlers.replies.catalogue import TRANSLATED, path_of
from handlers.replies.extraction import extract_all
from tests.handlers.understand.coach import understood

FILLED = {"{client}": "Emma", "{name}": "Emma", "…": "we start at 5"}
SHOWN = re.compile(
    r" · |(?:write|like|change|add|end it|calendar|Write first|Write|example|with|Money|credit of .*?)\s?: |\bwrite “"
)
"""What stands in an English sentence that shows examples."""
LEADS_IN = re.compile(
    r"^.*?[:：]\s(?=[^:]*$|(?:new type|neue Art|nuevo tipo|nouveau type|nuovo tipo|novo tipo|nieuwe soort)\b)",
    re.S,
)
OR = re.compile(r" · |\n|, (?:or|oder|o|ou|oppure|of) ")
ONE = "Write for example: "
NO_COMMANDS = (
    "Good morning", "{first} · ", "Name the columns", "How much? Write", "What you can write", "You're ready", "Hello", "“", "Write as you",
    "You can book for", "You are not on", "All of them", "To put one", "When? Write", "You asked me", "No clients yet", "You have no clients",
)  # fmt: skip


def shown_in_english() -> list[str]:
    ids = [message.id for message in extract_all() if isinstance(message.id, str) and message.id]
    found = [text for text in ids if SHOWN.search(text) and not text.startswith(NO_COMMANDS)]
    return [text for text in found if examples_in(text)]


def examples_in(text: str) -> list[str]:
    """ "To change: hours sat 9-13 · hours sun off" shows two."""
    parts = OR.split(LEADS_IN.sub("", text.replace("\xa0", " ")) if ": " in text or " : " in text else text)
    examples = []
    for part in parts:
        for mark, name in FILLED.items():
            part = part.replace(mark, name)
        if "{" not in part:
            examples.append(part.strip(" ."))
    return examples


SHOWN_TO_COACHES = shown_in_english()


def test_there_are_examples() -> None:
    assert len(SHOWN_TO_COACHES) > 25


@pytest.mark.parametrize("lang", TRANSLATED)
def test_examples_are_understood_as_the_english_ones(lang: str) -> None:
    with path_of(lang, formal=False).open("rb") as file:
        catalogue = read_po(file, locale=lang)
    wrong = []
    for english in SHOWN_TO_COACHES:
        message = catalogue.get(english)
        assert message is not None
        theirs, ours = examples_in(english), examples_in(str(message.string))
        if len(theirs) != len(ours):
            wrong.append(f"{len(ours)} examples for {len(theirs)}: {ours} {theirs}")
            continue
        for one, other in zip(theirs, ours, strict=True):
            wanted, got = understood(one, "en"), understood(other, lang)
            if wanted != got:
                wrong.append(f"{other!r}: {got}, but {one!r}: {wanted}")
    assert not wrong, "\n".join(wrong)


def test_english_examples_mean_something() -> None:
    for english in SHOWN_TO_COACHES:
        for example in examples_in(english):
            assert understood(example, "en")[0][0] not in ("unknown", "other"), (english, example)
