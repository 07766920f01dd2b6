"""The guard: above an amount that the coach set, nothing is noted before it was shown with what it touches."""

from domain.decision import Notice, choice
from domain.intents import Request, Tap
from handlers import plans
from handlers.actions.sell import price_of
from handlers.turn import Turn

OFF = ("off", "none", "no")


def guard(turn: Turn, request: Request) -> None:
    """ "guard", "guard 500", "guard off" """
    if request.amount is not None:
        set_guard(turn, price_of(request.amount, request.currency, turn.coach.currency, nothing=False))
    elif request.text.lower().split()[-1:] and request.text.lower().split()[-1] in OFF:
        set_guard(turn, None)
    else:
        turn.answer(Notice("guard", {"amount": turn.coach.guard}))


def set_guard(turn: Turn, minor: int | None) -> None:
    turn.begin_command()
    turn.uow.change_coach(guard=minor or 0)
    turn.answer(Notice("guard", {"amount": turn.coach.guard}, (choice("undo", "undo.last"),)))
    plans.note_command(turn, "settings")


def over(turn: Turn, minor: int) -> int:
    """The guard (minor units) where an amount is above it, else 0."""
    limit = turn.coach.guard
    return limit if limit and minor > limit else 0


def shown(tap: Tap) -> bool:
    """Whether the tap stands under a message that showed what it touches."""
    return tap.data.get("shown") is True
