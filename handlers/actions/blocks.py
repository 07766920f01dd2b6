"""Blocks: the coach takes time out of his calendar, and gives it back."""

from datetime import date, datetime, timedelta
from itertools import pairwise

from domain import localtime
from domain.availability import Span
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Said, Tap
from handlers import plans
from handlers.actions import absences
from handlers.actions.slots import moment
from handlers.actions.wanted import named
from handlers.turn import Turn
from storage import blocks, bookings


def block(turn: Turn, request: Request) -> None:
    """ "block fri 14-17", "holiday 1-14 aug" """
    spans = [span_of(said, turn.coach.tz, turn.now) for said in request.times if not said.negated]
    spans = [span for span in spans if span.end > turn.now]
    if not spans:
        raise Refusal("block_when")
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    if len(spans) > 1 and any(a.end < b.start for a, b in pairwise(spans)):
        start, end = spans[0].start, spans[0].end
    inside = [
        item for item in bookings.between(turn.uow, start, end) if item.live and item.starts_at > turn.now
    ]
    place = named({window.place for window in turn.coach.hours}, request.text)
    inside = [item for item in inside if place in ("", item.place)]
    holiday = request.kind == "holiday"
    extends = not place and absences.long_enough(turn, start, end, holiday=holiday)
    longer = absences.lengthened(turn, start, end) if extends else []
    booked = [item.starts_at for item in inside]
    facts = {"start": start, "end": end, "booked": booked, "place": place, "longer": longer}
    buttons = (
        choice(
            "block_it",
            "block.confirm",
            role="confirm",
            start=start.isoformat(),
            end=end.isoformat(),
            place=place,
            extends=extends,
        ),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_block", facts, buttons))


def span_of(said: Said, tz: str, now: datetime | None = None) -> Span:
    """The whole of what was said: a day, a range, an hour (a session's length is too short to mean it). "Until Thursday
    night" begins `now`, where that is given."""
    if said.start is None and said.end is not None and now is not None and said.end > now:
        return Span(now, _whole_last_day(said, said.end, tz))
    if said.start is None:
        raise Refusal("block_when")
    if said.end is not None:
        return Span(said.start, said.end)
    day: date = localtime.local_day(said.start, tz)
    if said.time_said and said.open != "after":
        return Span(said.start, said.start + timedelta(hours=1))
    if said.time_said:
        return Span(said.start, localtime.day_end(day, tz))
    days = {"week": 7, "month": 30}.get(said.grain, 1)
    return Span(localtime.day_start(day, tz), localtime.day_start(day + timedelta(days=days), tz))


def _whole_last_day(said: Said, end: datetime, tz: str) -> datetime:
    """Who is away until 14 August is away on the 14th, too."""
    day = localtime.local_day(end, tz)
    named = said.grain == "day" and not said.time_said and said.part is None
    return localtime.day_end(day, tz) if named and end == localtime.day_start(day, tz) else end


def confirm(turn: Turn, tap: Tap) -> None:
    start, end = moment(tap.data["start"]), moment(tap.data["end"])
    turn.begin_command()
    place = str(tap.data.get("place") or "")
    blocks.add_block(turn.uow, Span(start, end), place=place)
    booked = [
        item
        for item in bookings.between(turn.uow, start, end)
        if item.live and item.starts_at > turn.now and place in ("", item.place)
    ]
    longer = absences.lengthened(turn, start, end) if tap.data.get("extends") is True else []
    absences.lengthen_all(turn, longer, "holiday")
    kept = [item.starts_at for item in booked]
    facts = {"start": start, "end": end, "booked": kept, "place": place, "longer": longer}
    absences.tell_all(turn, longer, facts)
    turn.answer(Notice("blocked", facts, (choice("undo", "undo.last"),)))
    plans.note_command(turn, "block", start=start.isoformat(), end=end.isoformat())


def unblock(turn: Turn, request: Request) -> None:
    """ "unblock fri" """
    start, end = turn.now, turn.now + timedelta(days=400)
    if request.times:
        span = span_of(request.times[0], turn.coach.tz)
        start, end = span.start, span.end
    found = blocks.blocks_between(turn.uow, start, end)
    if not found:
        raise Refusal("nothing_blocked")
    spans = [span for _, span in found]
    facts = {"spans": spans}
    buttons = (
        choice("unblock_it", "unblock.confirm", role="confirm", blocks=[number for number, _ in found]),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_unblock", facts, buttons))


def confirm_unblock(turn: Turn, tap: Tap) -> None:
    ids = tap.data.get("blocks")
    numbers = [number for number in (ids if isinstance(ids, list) else []) if isinstance(number, int)]
    turn.begin_command()
    blocks.set_blocks(turn.uow, numbers, active=False)
    turn.answer(Notice("unblocked", {"count": len(numbers)}, (choice("undo", "undo.last"),)))
    plans.note_command(turn, "unblock", count=len(numbers))
