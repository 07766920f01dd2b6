"""Moves where the coach confirms every booking: asked for, with the new time kept until there is an answer."""

from domain.bookings import Booking
from domain.decision import Choice, Notice, choice
from domain.intents import Json, Tap
from domain.session_types import Opening
from domain.terms import Verdict
from handlers import plans
from handlers.turn import Turn
from storage import alarms, moves
from storage.alarms import Alarm


def no_unit(turn: Turn, booking: Booking) -> Notice:
    """A late move needs a session of its own; without one there is only the coach to ask."""
    to_coach = choice("ask_coach", "ask_coach", about="message", text=turn.message.text[:500])
    facts = {"start": booking.starts_at, "online": booking.online}
    return Notice("late_move_needs_unit", facts, () if turn.is_coach else (to_coach,))


def ask(turn: Turn, booking: Booking, opening: Opening, verdict: Verdict, charged: int) -> None:
    """It stays where it is until the coach has answered; what a late move costs is judged by now. A request lapses like
    that for a session, at the latest when one of the two would begin."""
    until = min(turn.now + plans.APPROVAL_LAPSES, booking.starts_at, opening.slot.start)
    asked = moves.add(turn.uow, booking=booking, slot=opening.slot, asked_at=verdict.asked_at, until=until)
    alarms.set_alarms(turn.uow, [Alarm(turn.coach.id, "move_lapse", asked.id, 0, until)])
    facts = {
        "client": turn.client().name,
        "from": booking.slot,
        "to": opening.slot,
        "charged": charged,
    }
    data: dict[str, Json] = {"move": asked.id}
    buttons = (
        Choice("approve", Tap("move.approve", data), "confirm"),
        Choice("decline", Tap("move.decline", data), "decline"),
    )
    turn.answer(Notice("move_asked_for", facts))
    turn.tell_coach(Notice("client_asks_to_move", facts, buttons))
