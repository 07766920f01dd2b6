"""Money off a client's next pack, promised by the coach: kept, applied to what is bought next, and used up by it."""

from decimal import Decimal

from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.units import ONE
from handlers import plans
from handlers.actions import adjust, sell
from handlers.actions.prices import percent_in
from handlers.actions.who import whom
from handlers.turn import Turn
from handlers.understand.discounts import of_the_next_pack
from storage import people


def sell_or_promise(turn: Turn, request: Request) -> None:
    """ "10% off the next pack for Emma" sells nothing yet."""
    if not _promise(turn, request):
        sell.sell(turn, request)


def adjust_or_promise(turn: Turn, request: Request) -> None:
    """ "10 % Rabatt auf Emmas nächstes Paket" takes nothing off what she owes."""
    if not _promise(turn, request):
        adjust.adjust(turn, request)


def _promise(turn: Turn, request: Request) -> bool:
    off = percent_in(request.text)
    if off is None or request.offers or not of_the_next_pack(request.text):
        return False
    client_id = whom(turn, request)
    if client_id is not None:
        propose(turn, client_id, off.percent)
    return True


def propose(turn: Turn, client_id: int, percent: Decimal) -> None:
    turn.about("sell", client=client_id)
    client = turn.client(client_id)
    hundredths = int(percent * ONE)
    facts = {"client": client.name, "percent": hundredths, "was": client.next_off}
    buttons = (
        choice("set_it", "next_off.confirm", role="confirm", client=client_id, percent=hundredths),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_next_off", facts, buttons))


def confirm(turn: Turn, tap: Tap) -> None:
    percent = tap.data.get("percent")
    if not isinstance(percent, int) or not 0 < percent <= 100 * ONE:
        raise Refusal("choice_gone")
    client = turn.client(sell.client_in(turn, tap))
    turn.begin_command()
    image = {"what": "client", "id": client.id, "was": {"next_off": client.next_off}}
    turn.uow.before.append({**image, "now": {"next_off": percent}})
    people.change_client(turn.uow, client.id, next_off=percent)
    turn.reread_client()
    facts = {"client": client.name, "percent": percent}
    told = turn.tell(client.id, Notice("next_off_for_you", facts))
    turn.answer(Notice("next_off_set", facts | {"told": told}, (choice("undo", "undo.last"),)))
    plans.note_command(turn, "next_off", client=client.name, percent=percent, discount=f"{percent / ONE:g}")
