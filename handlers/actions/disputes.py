"""What a client says is not right: a late cancel by replay, a no-show; the coach decides."""

from domain.bookings import Booking
from domain.decision import Notice, choice
from domain.intents import Request
from domain.ledger import Entry
from handlers.actions import openings
from handlers.actions.verdicts import verdict_choices
from handlers.turn import Turn
from storage import bookings
from storage import ledger as entries

COUNTED = ("late_cancelled", "no_show")


def dispute(turn: Turn, request: Request) -> None:
    """ "That wasn't late!": the message, the zone, the limit and the rule, and the question to the coach."""
    if turn.is_coach:
        return
    found = _latest_counted(turn)
    if found is None and openings.still_wrong(turn, request.text):
        return
    if found is None:
        ask = choice("ask_coach", "ask_coach", about="balance", text=request.text[:500])
        turn.answer(Notice("nothing_late", {}, (ask,)))
        return
    booking, entry = found
    facts = {
        "start": booking.starts_at,
        "online": booking.online,
        "entry": entry,
        "client": turn.client().name,
        "zone": turn.coach.tz,
        "charged": booking.charged,
    }
    decide = verdict_choices(booking.id, booking.charged * 100 // booking.units, disputed=True)
    missed = booking.status == "no_show"
    turn.answer(Notice("dispute_no_show" if missed else "dispute", facts))
    turn.tell_coach(Notice("dispute_no_show_for_coach" if missed else "dispute_for_coach", facts, decide))


def _latest_counted(turn: Turn) -> tuple[Booking, Entry] | None:
    """The session noted last of those that counted without being held, with the entry that ended it."""
    counted = {
        item.id: item
        for item in bookings.of_client(turn.uow, turn.client_id)
        if item.status in COUNTED and item.charged
    }
    for entry in reversed(entries.of_client(turn.uow, turn.client_id)):
        booking = counted.get(entry.booking_id or 0)
        if booking is None:
            continue
        if booking.status == "no_show" or (entry.units() and entry.kind in ("cancellation", "move")):
            return booking, entry
    return None
