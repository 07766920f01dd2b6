"""Calling off a stretch of time: rain, or the coach ill or away. Every session goes back, and everyone is offered
others."""

from datetime import datetime, timedelta
from functools import partial

from domain import localtime
from domain.availability import Busy, Span
from domain.bookings import Booking, Reason
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Json, Request, Said, Tap
from domain.session_types import Wanted
from domain.terms import Verdict
from domain.terms import rained_out as percent_of
from handlers import plans
from handlers.actions import absences, rained_out, together
from handlers.actions import blocks as blocks_action
from handlers.actions.blocks import span_of
from handlers.actions.ending import end
from handlers.actions.extras import credit_from
from handlers.actions.slots import moment, near, slot_choice
from handlers.actions.wanted import moved
from handlers.actions.who import name_of
from handlers.actions.wishes import matches
from handlers.turn import Turn
from storage import blocks, bookings, packs, sessions

OFFERED = 3
MOST_KEPT = 8


def rain(turn: Turn, request: Request) -> None:
    """ "rain 15-19"; with a question mark it only shows what it would do. Without a time it is the rest of today."""
    if request.names:
        rained_out.rained_out(turn, request)
        return
    if begun := rained_out.group_begun(turn, request):
        steps = [partial(rained_out.propose, turn, request, booking) for booking in begun]
        together.propose(turn, steps, len({booking.client_id for booking in begun}), alike=True)
        return
    propose(turn, request, "weather")


def for_all(turn: Turn, request: Request) -> None:
    """ "cancel everything on friday": the coach is away, whoever is booked."""
    propose(turn, request, "coach")


def away(turn: Turn, request: Request) -> None:
    """ "Holiday 1-14 aug", "I'm sick today": whoever is booked there is called off; with nobody it is only blocked."""
    spans = [span_of(said, turn.coach.tz, turn.now) for said in request.times if not said.negated]
    ahead = [span for span in spans if span.end > turn.now]
    if ahead:
        span = Span(min(item.start for item in ahead), max(item.end for item in ahead))
        if sessions_in(turn, span.start, span.end):
            propose_span(turn, span, "coach", question=request.question, holiday=True)
            return
    blocks_action.block(turn, request)


def one_group(turn: Turn, request: Request) -> None:
    """ "call off group sat 10": one session, whoever is in it."""
    start = request.times[0].start
    groups = sessions.groups_between(turn.uow, turn.now, turn.now + timedelta(days=400)) if start else []
    meant = [item for item in groups if matches(request.times[0], item.start, turn.coach.tz)]
    if not meant:
        raise Refusal("no_group")
    propose_span(turn, Span(meant[0].start, meant[0].end), "coach")


def propose(turn: Turn, request: Request, reason: Reason) -> None:
    if request.times:
        span = not_over(turn, request.times[0], span_of(request.times[0], turn.coach.tz, turn.now))
    else:
        today = localtime.local_day(turn.now, turn.coach.tz)
        span = Span(turn.now, localtime.day_end(today, turn.coach.tz))
    propose_span(turn, span, reason, question=request.question)


def not_over(turn: Turn, said: Said, span: Span) -> Span:
    """ "Rain 15-19" at twenty to four is of today, though three o'clock is over."""
    tz = turn.coach.tz
    ahead = (localtime.local_day(span.start, tz) - localtime.local_day(turn.now, tz)).days
    if said.date_said or ahead != 1:
        return span
    start, end = (localtime.local(at, tz) - timedelta(days=1) for at in (span.start, span.end))
    today = Span(
        localtime.instant(start.date(), start.time(), tz), localtime.instant(end.date(), end.time(), tz)
    )
    return today if today.end > turn.now else span


def propose_span(
    turn: Turn,
    span: Span,
    reason: Reason,
    *,
    question: bool = False,
    holiday: bool = False,
    kept: frozenset[int] = frozenset(),
    choosing: bool = False,
) -> None:
    """What it would do. `kept` are the sessions that stay; while the coach is `choosing` there is a button for each
    that may."""
    hit, groups = touched(turn, span, kept)
    if not hit and not groups:
        raise Refusal("nothing_to_call_off")
    facts = facts_of(turn, span, hit, groups, reason) | {"longer": longer_for(turn, span, holiday=holiday)}
    if question:
        turn.answer(Notice("would_call_off", facts))
        return
    data: dict[str, Json] = {
        "start": span.start.isoformat(),
        "end": span.end.isoformat(),
        "reason": reason,
        "holiday": holiday,
        "kept": sorted(kept),
    }
    firsts = {item.session_id: item for item in reversed(hit)}
    buttons = [Choice("call_off_all", Tap("rain.confirm", data), "confirm")]
    if choosing and len(firsts) > 1:
        for session, item in sorted(firsts.items(), key=lambda pair: pair[1].starts_at)[:MOST_KEPT]:
            name = item.name or item.player or name_of(turn, item.client_id)
            tap = Tap("rain.choose", data | {"kept": sorted({*kept, session})})
            buttons.append(Choice("keep_session", tap, facts={"start": item.starts_at, "name": name}))
    elif len(firsts) > 1:
        buttons.append(Choice("choose", Tap("rain.choose", data)))
    turn.answer(Notice("propose_call_off", facts, (*buttons, choice("no", "drop", role="decline"))))


def choose(turn: Turn, tap: Tap) -> None:
    """[Choose], and then [Keep 17:00 Emma]: the rest is called off."""
    span, reason, kept = _meant(tap)
    propose_span(turn, span, reason, holiday=tap.data.get("holiday") is True, kept=kept, choosing=True)


def _meant(tap: Tap) -> tuple[Span, Reason, frozenset[int]]:
    reason: Reason = "coach" if tap.data.get("reason") == "coach" else "weather"
    ids = tap.data.get("kept")
    kept = frozenset(item for item in (ids if isinstance(ids, list) else []) if isinstance(item, int))
    return Span(moment(tap.data["start"]), moment(tap.data["end"])), reason, kept


def touched(turn: Turn, span: Span, kept: frozenset[int]) -> tuple[list[Booking], list[Busy]]:
    """The live bookings in a stretch of time and the groups that stand by themselves, without the sessions kept."""
    hit = [item for item in sessions_in(turn, span.start, span.end) if item.session_id not in kept]
    groups = [item for item in groups_in(turn, span.start, span.end) if item.session not in kept]
    return hit, groups


def longer_for(turn: Turn, span: Span, *, holiday: bool) -> list[absences.Longer]:
    """The packs that it moves by itself."""
    if not absences.long_enough(turn, span.start, span.end, holiday=holiday):
        return []
    return absences.lengthened(turn, span.start, span.end)


def facts_of(
    turn: Turn, span: Span, hit: list[Booking], groups: list[Busy], reason: Reason
) -> dict[str, object]:
    """The counts: sessions, clients, extras that are dropped, and what was played before the rain."""
    begun = {item.id: played_of(turn, item, span, reason) for item in hit}
    partly = [item for item in hit if percent_for(turn, item, begun[item.id])]
    whole = [item for item in hit if item not in partly]
    dropped = [
        charge.due + charge.paid
        for client_id in sorted({item.client_id for item in whole if item.fee})
        for charge in packs.charges_of(turn.uow, client_id)
        if charge.booking_id in {item.id for item in whole} and charge.due + charge.paid
    ]
    return {
        "start": span.start,
        "end": span.end,
        "sessions": len({item.session_id for item in hit} | {item.session for item in groups}),
        "clients": len({item.client_id for item in hit}),
        "fees": len(dropped),
        "fee_total": sum(dropped),
        "partly": [(item.player or name_of(turn, item.client_id), begun[item.id]) for item in partly],
    }


def played_of(turn: Turn, booking: Booking, span: Span, reason: Reason) -> int | None:
    """The minutes played before the rain of a session that has begun; None for one that has not, or that the coach
    breaks off himself."""
    if booking.starts_at >= turn.now or reason != "weather":
        return None
    return rained_out.played_until(booking, span.start)


def percent_for(turn: Turn, booking: Booking, played: int | None) -> int:
    if played is None:
        return 0
    return percent_of(packs.pack(turn.uow, booking.pack_id).terms, played)


def sessions_in(turn: Turn, start: datetime, end: datetime) -> list[Booking]:
    """The live bookings that touch a stretch and are not over."""
    return [item for item in bookings.between(turn.uow, start, end) if item.live and item.ends_at > turn.now]


def groups_in(turn: Turn, start: datetime, end: datetime) -> list[Busy]:
    """The groups in a stretch that stand by themselves, also with nobody in them."""
    if not turn.coach.types:
        return []
    return [item for item in sessions.groups_between(turn.uow, start, end) if item.end > turn.now]


def confirm(turn: Turn, tap: Tap) -> None:
    """[Call off]: what is booked at the tap counts, not what was when it was shown. Nobody books into the rain
    after it."""
    span, reason, kept = _meant(tap)
    hit, groups = touched(turn, span, kept)
    if not hit and not groups:
        raise Refusal("nothing_to_call_off")
    facts = facts_of(turn, span, hit, groups, reason)
    turn.begin_command()
    blocks.add_block(turn.uow, span)
    for group in groups:
        sessions.let_go(turn.uow, group.session)
    partly = {}
    for booking in hit:
        played = played_of(turn, booking, span, reason)
        if played is not None and percent_for(turn, booking, played):
            partly[booking.id] = played, rained_out.record(turn, booking, played)
        else:
            pack = packs.pack(turn.uow, booking.pack_id)
            end(turn, booking, pack, Verdict(0, None, None, turn.now), reason=reason)
    untold = []
    # Told when all are ended: nobody is offered a seat in what is just being called off.
    for booking in hit:
        if booking.id in partly:
            told = tell_partly(turn, booking, *partly[booking.id])
        else:
            told = tell_called_off(turn, booking, reason)
        if not told:
            untold.append(turn.client(booking.client_id).name)
    longer = longer_for(turn, span, holiday=tap.data.get("holiday") is True)
    absences.lengthen_all(turn, longer, "weather" if reason == "weather" else "holiday")
    absences.tell_all(turn, longer, {"start": span.start, "end": span.end, "weather": reason == "weather"})
    undo = choice("undo", "undo.last")
    turn.answer(Notice("all_called_off", facts | {"untold": list(dict.fromkeys(untold))}, (undo,)))
    plans.note_command(
        turn,
        "rain",
        start=span.start.isoformat(),
        end=span.end.isoformat(),
        count=facts["sessions"],
        clients=list(dict.fromkeys(turn.client(booking.client_id).name for booking in hit)),
    )


def tell_partly(turn: Turn, booking: Booking, played: int, charged: int) -> bool:
    facts = rained_out.facts_of(turn, booking, played) | {
        "charged": charged,
        "balance": turn.balance(booking.client_id),
    }
    return turn.tell(booking.client_id, Notice("rained_out_for_you", facts))


def tell_called_off(turn: Turn, booking: Booking, reason: Reason) -> bool:
    """With three real times; for a group other ones of its type come first."""
    facts = {
        "slot": booking.slot,
        "balance": turn.balance(booking.client_id),
        "weather": reason == "weather",
        "fee": booking.fee,
        "credit": credit_from(turn.uow, [booking]),
    }
    after = max(booking.starts_at, turn.now + timedelta(hours=1))
    wanted = moved(booking)
    others = near(turn, after, wanted=wanted) if booking.type_id else []
    buttons = [slot_choice(slot, wanted) for slot in others]
    if len(others) < OFFERED:
        usual = Wanted(booking.client_id, player=booking.player)
        buttons += [slot_choice(slot, usual) for slot in near(turn, after)[: OFFERED - len(others)]]
    plans.set_unread_alarm(turn.uow, booking)
    notice = Notice("called_off", facts | {"near": bool(buttons)}, tuple(buttons))
    return turn.tell(booking.client_id, notice)
