"""The guard: an amount that the coach sets, above which what he is asked to confirm says so."""

from domain.decision import Notice, choice
from domain.intents import Request
from handlers import plans
from handlers.actions.prices import price_of
from handlers.turn import Turn

OFF = frozenset(
    "off none no not without remove aus ohne kein keine weg sin quita quitar sans plus non senza togli togliere sem nao"
    " não tira tirar zonder uit".split()
)


def guard(turn: Turn, request: Request) -> None:
    """ "guard", "guard 500", "guard off" """
    if request.amount is not None:
        set_guard(turn, price_of(request.amount, request.currency, turn.coach.currency, nothing=False))
    elif OFF.intersection(request.text.lower().split()):
        set_guard(turn, None)
    else:
        turn.answer(Notice("guard", {"amount": turn.coach.guard}))


def set_guard(turn: Turn, minor: int | None) -> None:
    turn.begin_command()
    turn.uow.change_coach(guard=minor or 0)
    turn.answer(Notice("guard", {"amount": turn.coach.guard}, (choice("undo", "undo.last"),)))
    plans.note_command(turn, "settings")
