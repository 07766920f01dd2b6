"""Everybody of a day marked as trained with one word or one tap."""

from domain import localtime
from domain.bookings import Booking
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Request, Tap
from handlers import plans
from handlers.actions import marks
from handlers.actions.reports import day_sessions
from handlers.turn import Turn
from storage import bookings

ALL_FROM = 2
"""With so many unmarked sessions one tap for all of them is offered."""


def ok(turn: Turn, request: Request) -> None:
    """ "Today emma ok", "all came" """
    if request.names or request.unknown_name or not request.everything:
        marks.ok(turn, request)
        return
    today = localtime.local_day(turn.now, turn.coach.tz)
    start, end = localtime.day_start(today, turn.coach.tz), localtime.day_end(today, turn.coach.tz)
    mark(turn, [item for item in day_sessions(turn.uow, start, end) if unmarked(item, turn)])


def unmarked(booking: Booking, turn: Turn) -> bool:
    begun = booking.starts_at <= turn.now and booking.status in ("confirmed", "completed")
    return begun and not booking.marked


def all_choice(found: list[Booking]) -> tuple[Choice, ...]:
    """[All came]"""
    if len(found) < ALL_FROM:
        return ()
    return (choice("all_came", "mark.all", bookings=[item.id for item in found]),)


def tap(turn: Turn, tapped: Tap) -> None:
    ids = tapped.data.get("bookings")
    known = [
        bookings.find_booking(turn.uow, number)
        for number in (ids if isinstance(ids, list) else [])
        if isinstance(number, int)
    ]
    mark(turn, [item for item in known if item is not None and unmarked(item, turn)])


def mark(turn: Turn, found: list[Booking]) -> None:
    """Attended is what happens by itself, so it needs no question; it can be undone as one command."""
    if not found:
        raise Refusal("nothing_to_mark")
    turn.begin_command()
    for booking in found:
        marks.record_attended(turn, booking)
    names = [booking.player or turn.client(booking.client_id).name for booking in found]
    turn.answer(Notice("all_marked", {"names": names}, (choice("undo", "undo.last"),)))
    plans.note_command(
        turn, "completed", client=", ".join(names), start=found[0].starts_at.isoformat(), count=len(found)
    )
