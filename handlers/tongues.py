"""The language follows the person: what somebody is read in, and when he is answered in another one than before."""

from domain.languages import spoken
from handlers.turn import Turn
from handlers.understand.tongue import tongue_of

CHOSEN = "tongue_chosen"
"""In the state of a thread: the person said which language, so it stays."""
_SEEN = "tongue"
"""In the state of a thread: the other language that the last clear message was in."""


def follow(turn: Turn) -> None:
    """Reads a message in the language that it is in. A client whose second message is clearly in another one, or whose
    first leaves no doubt, is spoken to in it from here on. A coach is spoken to in the language that he set."""
    found = tongue_of(turn.message.text, turn.reader_language)
    if found is None:
        return
    if found.language == spoken(turn.reader_language.partition("-")[0]):
        turn.state.pop(_SEEN, None)
        return
    turn.reading = found.language
    if turn.is_coach or turn.state.get(CHOSEN):
        return
    if found.strong or turn.state.get(_SEEN) == found.language:
        turn.state.pop(_SEEN, None)
        turn.change_language(found.language)
    else:
        turn.state[_SEEN] = found.language


def keep(turn: Turn) -> None:
    """The person chose: nothing that he writes changes it."""
    turn.state.pop(_SEEN, None)
    turn.state[CHOSEN] = True
