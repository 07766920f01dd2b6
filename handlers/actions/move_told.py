"""What is said of a move, to the client and to the coach."""

from domain import terms
from domain.bookings import Booking
from domain.decision import Choice, Notice, choice
from handlers import plans
from handlers.actions.extras import Swap
from handlers.actions.who import name_of
from handlers.turn import Turn
from storage import packs


def decide_later(turn: Turn, booking: Booking, charged: int, percent: int) -> None:
    """Rules that nobody accepted do not count by themselves: the coach is told, and decides."""
    client = name_of(turn, booking.client_id)
    facts = {"client": client, "start": booking.starts_at, "percent": percent, "charged": charged}
    turn.tell_coach(Notice("moved_late_unaccepted", facts))


def say_moved(
    turn: Turn, old: Booking, new: Booking, charged: int, swap: Swap | None, *, confirmed: bool
) -> None:
    pack = packs.pack(turn.uow, new.pack_id)
    facts = {
        "from": old.slot,
        "to": new.slot,
        "charged": charged,
        "swap": (swap.was, swap.new.amount) if swap else None,
        "free_until": terms.free_until(pack.terms.cancel, new.starts_at),
        "balance": turn.balance(old.client_id),
        "client": name_of(turn, old.client_id),
    }
    own = (
        Choice("add_to_calendar", url=turn.links.calendar(turn.client(old.client_id))),
        choice("move", "move.start", booking=new.id),
        choice("cancel", "cancel.propose", booking=new.id),
    )
    if turn.is_coach:
        said = Notice("move_confirmed" if confirmed else "moved_by_coach", facts, own)
        told = turn.tell(old.client_id, said)
        turn.answer(Notice("moved_for_client", facts | {"told": told}, (choice("undo", "undo.last"),)))
        plans.note_command(turn, "move", client=facts["client"], start=old.starts_at.isoformat())
        return
    turn.answer(Notice("moved", facts, own))
    turn.tell_coach(Notice("client_moved", facts))
