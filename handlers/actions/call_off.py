"""Calling off a stretch of time: rain, or the coach ill or away. Every session goes back, and everyone is offered
others."""

from datetime import datetime, timedelta

from domain import localtime
from domain.availability import Span
from domain.bookings import Booking, Reason
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.terms import Verdict
from handlers import plans
from handlers.actions.blocks import span_of
from handlers.actions.ending import end
from handlers.actions.slots import moment, near, slot_choice
from handlers.turn import Turn
from storage import blocks, bookings, packs


def rain(turn: Turn, request: Request) -> None:
    """ "rain 15-19"; with a question mark it only shows what it would do. Without a time it is the rest of today."""
    propose(turn, request, "weather")


def for_all(turn: Turn, request: Request) -> None:
    """ "cancel everything on friday": the coach is away, whoever is booked."""
    propose(turn, request, "coach")


def propose(turn: Turn, request: Request, reason: Reason) -> None:
    if request.times:
        span = span_of(request.times[0], turn.coach.tz)
    else:
        today = localtime.local_day(turn.now, turn.coach.tz)
        span = Span(turn.now, localtime.day_end(today, turn.coach.tz))
    hit = sessions_in(turn, span.start, span.end)
    if not hit:
        raise Refusal("nothing_to_call_off")
    facts = {
        "start": span.start,
        "end": span.end,
        "sessions": len(hit),
        "clients": len({item.client_id for item in hit}),
    }
    if request.question:
        turn.answer(Notice("would_call_off", facts))
        return
    buttons = (
        choice(
            "call_off_all",
            "rain.confirm",
            role="confirm",
            start=span.start.isoformat(),
            end=span.end.isoformat(),
            reason=reason,
        ),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_call_off", facts, buttons))


def sessions_in(turn: Turn, start: datetime, end: datetime) -> list[Booking]:
    """The live bookings that touch a stretch and are not over."""
    return [item for item in bookings.between(turn.uow, start, end) if item.live and item.ends_at > turn.now]


def confirm(turn: Turn, tap: Tap) -> None:
    """[Call off]: what is booked at the tap counts, not what was when it was shown. Nobody books into the rain
    after it."""
    start, end_ = moment(tap.data["start"]), moment(tap.data["end"])
    reason: Reason = "coach" if tap.data.get("reason") == "coach" else "weather"
    hit = sessions_in(turn, start, end_)
    if not hit:
        raise Refusal("nothing_to_call_off")
    turn.begin_command()
    blocks.add_block(turn.uow, Span(start, end_))
    untold = []
    for booking in hit:
        pack = packs.pack(turn.uow, booking.pack_id)
        end(turn, booking, pack, Verdict(0, None, None, turn.now), reason=reason)
        facts = {
            "slot": booking.slot,
            "balance": turn.balance(booking.client_id),
            "weather": reason == "weather",
        }
        others = near(turn, max(booking.starts_at, turn.now + timedelta(hours=1)))
        buttons = tuple(slot_choice(slot, booking.client_id) for slot in others)
        if not turn.tell(booking.client_id, Notice("called_off", facts | {"near": bool(others)}, buttons)):
            untold.append(turn.client(booking.client_id).name)
    facts = {"start": start, "end": end_, "sessions": len(hit), "untold": untold}
    turn.answer(Notice("all_called_off", facts, (choice("undo", "undo.last"),)))
    plans.note_command(turn, "rain", start=start.isoformat(), count=len(hit))
