"""The coach's answer to a move that was asked for, or none in time."""

from domain.bookings import Booking
from domain.decision import Notice, Refusal, choice
from domain.intents import Tap
from handlers.actions import move
from handlers.actions.cancel import own_booking
from handlers.actions.wanted import moved as wanted_of
from handlers.actions.who import name_of
from handlers.turn import Turn
from storage import alarms, moves
from storage.moves import AskedMove


def approve(turn: Turn, tap: Tap) -> None:
    """[Confirm]: as the client asked for it, and judged by when he did."""
    asked, booking = _waiting(turn, tap)
    opening = move.opening_for(turn, booking, asked.start)
    if opening is None:
        return
    _answered(turn, asked)
    turn.begin_command()
    move.carry_out(turn, booking, opening, asked.asked_at, by_client=True)


def decline(turn: Turn, tap: Tap) -> None:
    asked, booking = _waiting(turn, tap)
    _answered(turn, asked)
    facts = {
        "client": name_of(turn, booking.client_id),
        "start": booking.starts_at,
        "to": asked.start,
        "online": booking.online,
    }
    other = choice("other_times", "slots.days", **wanted_of(booking).data(), moving=booking.id)
    turn.tell(booking.client_id, Notice("move_declined", facts, (other,)))
    turn.answer(Notice("move_declined_by_coach", facts))


def _waiting(turn: Turn, tap: Tap) -> tuple[AskedMove, Booking]:
    """What a client asked for, and the booking; Refusal when it was answered, or the booking moved or ended since."""
    number = tap.data.get("move")
    asked = moves.find(turn.uow, number) if isinstance(number, int) else None
    if asked is None or not turn.is_coach:
        raise Refusal("choice_gone")
    booking = own_booking(turn, asked.booking_id)
    if not asked.active or booking.starts_at != asked.was:
        raise Refusal("choice_gone")
    return asked, booking


def _answered(turn: Turn, asked: AskedMove) -> None:
    moves.end(turn.uow, asked)
    alarms.drop_alarms(turn.uow, asked.id)
