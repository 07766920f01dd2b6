"""The language in which somebody wants to be spoken to: said, or picked."""

import re

from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.languages import LANGUAGES, NAMES, spoken
from handlers import plans, tongues
from handlers.actions.clients import welcome_choices
from handlers.turn import Turn
from handlers.understand.cues.tongues import TONGUES
from handlers.understand.words import fold

_TAG = re.compile(r"\s*/?(?:settings\s+)?language\s+([a-z]{2}(?:-[a-z]{2})?)\s*", re.IGNORECASE)


def language_called(said: str) -> str:
    """The language of a tag ("de") or of a name in any of the seven ("Deutsch", "tedesco"); "" for none."""
    word = said.strip(" .!").casefold()
    return TONGUES.get(fold(word), word if word in LANGUAGES else "")


def language(turn: Turn, request: Request) -> None:
    """ "Deutsch bitte", "/language", "language de" """
    tag = _TAG.fullmatch(request.text)
    named = spoken(tag[1]) if tag else request.rest
    if named in NAMES:
        set_language(turn, named)
    else:
        turn.answer(which_language())


def which_language() -> Notice:
    buttons = tuple(
        choice("language", "language.set", facts={"language": tag}, language=tag) for tag in LANGUAGES
    )
    return Notice("which_language", {}, buttons)


def pick(turn: Turn, tap: Tap) -> None:
    wanted = tap.data.get("language")
    if wanted not in LANGUAGES:
        raise Refusal("choice_gone")
    set_language(turn, str(wanted))


def set_language(turn: Turn, wanted: str) -> None:
    """The answer is in it already."""
    buttons: tuple[Choice, ...]
    if turn.is_coach:
        turn.begin_command()
        turn.uow.change_coach(language=wanted)
        buttons = (choice("undo", "undo.last"),)
    else:
        turn.change_language(wanted)
        tongues.keep(turn)
        buttons = welcome_choices(turn.client_id)
    turn.answer(Notice("language_set", {}, buttons))
    if turn.is_coach:
        plans.note_command(turn, "settings")
