"""Everybody of a day marked as trained with one word or one tap."""

from collections.abc import Sequence
from dataclasses import replace

from domain import localtime
from domain.bookings import Booking
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import ALL_BUT, Request, Tap
from handlers import plans
from handlers.actions import marks
from handlers.actions.reports import day_sessions, no_show_choices
from handlers.turn import Turn
from storage import bookings

ALL_FROM = 2
"""With so many unmarked sessions one tap for all of them is offered."""


def ok(turn: Turn, request: Request) -> None:
    """ "Today emma ok", "all came" """
    but = {ids[0] for ids in request.names if len(ids) == 1} if request.rest == ALL_BUT else set()
    if not but and (request.names or request.unknown_name or not request.everything):
        marks.ok(turn, request)
        return
    today = localtime.local_day(turn.now, turn.coach.tz)
    start, end = localtime.day_start(today, turn.coach.tz), localtime.day_end(today, turn.coach.tz)
    found = [item for item in day_sessions(turn.uow, start, end) if unmarked(item, turn)]
    missing = [item for item in found if item.client_id in but]
    mark(turn, [item for item in found if item not in missing], missing)


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


def no_show_tap(turn: Turn, tapped: Tap) -> None:
    """[Emma no-show] under a list: marked at once; who is still unmarked that day is offered on."""
    number = tapped.data.get("booking")
    booking = bookings.find_booking(turn.uow, number) if isinstance(number, int) else None
    if booking is None or not unmarked(booking, turn):
        raise Refusal("choice_gone")
    with turn.collecting() as said:
        marks.confirm(turn, Tap("mark.confirm", {"booking": booking.id, "status": "no_show"}))
    day = localtime.local_day(booking.starts_at, turn.coach.tz)
    start, end = localtime.day_start(day, turn.coach.tz), localtime.day_end(day, turn.coach.tz)
    rest = [item for item in day_sessions(turn.uow, start, end) if unmarked(item, turn)]
    more = (*all_choice(rest), *no_show_choices(turn.uow, rest))
    for notice in said:
        turn.answer(replace(notice, choices=(*notice.choices, *more)))


def mark(turn: Turn, found: list[Booking], missing: Sequence[Booking] = ()) -> None:
    """Attended is what happens by itself, so it needs no question; it can be undone as one command. Who is `missing` is
    marked by a tap, since that may cost a session."""
    if not found and missing:
        marks.propose(turn, missing[0], "no_show")
        return
    if not found:
        raise Refusal("nothing_to_mark")
    turn.begin_command()
    for booking in found:
        marks.record_attended(turn, booking)
    names = [booking.player or turn.client(booking.client_id).name for booking in found]
    buttons = (*no_show_choices(turn.uow, list(missing)), choice("undo", "undo.last"))
    turn.answer(Notice("all_marked", {"names": names}, buttons))
    plans.note_command(
        turn, "completed", client=", ".join(names), start=found[0].starts_at.isoformat(), count=len(found)
    )
