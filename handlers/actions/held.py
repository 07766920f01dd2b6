"""The pack that a command of the coach means, where its client has several."""

from collections.abc import Sequence

from domain.decision import Notice, choice
from domain.intents import Request
from domain.ledger import WORLD
from domain.packs import Pack
from handlers.actions.who import name_of
from handlers.turn import Turn
from storage import ledger

SOLD = ("sale", "opening", "transfer")


def one_of(
    turn: Turn, request: Request, found: Sequence[Pack], kind: str, *, count: int | None
) -> Pack | None:
    """The only one, or the one whose offer was named. None after asking: a tap on it carries out `kind`."""
    names = {offer.name for offer in turn.coach.offers if offer.id in request.offers}
    named = [pack for pack in found if pack.name in names] or list(found)
    if len(named) == 1:
        return named[0]
    buttons = tuple(
        choice("pack", kind, facts={"pack": pack}, pack=pack.id, count=count) for pack in named[:8]
    )
    turn.answer(Notice("which_pack", {"client": name_of(turn, named[0].client_id)}, buttons))
    return None


def sold_units(turn: Turn, pack: Pack) -> int:
    """What the pack's price was for (hundredths): what was added later was not sold."""
    return sum(
        item.amount
        for entry in ledger.of_client(turn.uow, pack.client_id)
        if entry.kind in SOLD
        for item in entry.postings
        if (item.holder, item.holder_id, item.source) == ("pack", pack.id, WORLD)
    )
