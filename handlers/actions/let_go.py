"""A late cancel that the coach is asked to let go before it happens: the session ends and nothing counts."""

from domain.bookings import Booking
from domain.decision import Notice, Refusal, choice
from domain.intents import Tap
from domain.terms import Verdict
from handlers import plans
from handlers.actions.ending import end
from handlers.actions.who import name_of
from handlers.turn import Turn
from storage import bookings, packs


def ask(turn: Turn, tap: Tap) -> None:
    """[Ask Alex to let it go]: the coach sees which session it is about."""
    live = _still_booked(turn, tap)
    buttons = (
        choice("call_off_free", "cancel.free", role="confirm", bookings=[item.id for item in live]),
        choice("no", "drop", role="decline"),
    )
    facts = {"client": turn.client().name, "slots": [item.slot for item in live]}
    turn.tell_coach(Notice("client_asks_to_let_go", facts, buttons))


def cancel_free(turn: Turn, tap: Tap) -> None:
    """[Let it go] under a client's request."""
    live = _still_booked(turn, tap)
    turn.begin_command()
    for booking in live:
        pack = packs.pack(turn.uow, booking.pack_id)
        end(turn, booking, pack, Verdict(0, None, None, turn.now), reason="coach")
    client_id = live[0].client_id
    facts = {
        "slots": [item.slot for item in live],
        "balance": turn.balance(client_id),
        "client": name_of(turn, client_id),
        "charged": 0,
    }
    again = choice("book", "slots.days", client=client_id, moving=None)
    told = turn.tell(client_id, Notice("let_go_for_you", facts, (again,)))
    turn.answer(Notice("cancelled_for_client", facts | {"told": told}, (choice("undo", "undo.last"),)))
    plans.note_command(
        turn, "cancel", client=facts["client"], start=live[0].starts_at.isoformat(), count=len(live)
    )


def _still_booked(turn: Turn, tap: Tap) -> list[Booking]:
    ids = tap.data.get("bookings")
    found = [
        bookings.find_booking(turn.uow, item)
        for item in (ids if isinstance(ids, list) else [])
        if isinstance(item, int)
    ]
    live = [item for item in found if item is not None and item.live]
    if not live:
        raise Refusal("choice_gone")
    return live
