"""Booking: propose with what it takes, and on the tap do it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from domain import localtime, terms
from domain.bookings import Booking
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Json, Request, Tap
from domain.packs import Balance, Pack, balance
from domain.session_types import Opening, Wanted
from handlers import plans
from handlers.actions import kept, sell, series, weekly
from handlers.actions.drawing import nothing_left, plan
from handlers.actions.hindered import calendar_for, openings_at, overrides
from handlers.actions.reserve import reserve
from handlers.actions.slots import ask_which_time, moment, offer, show_slots
from handlers.actions.wanted import (
    extras_of,
    units_of,
    wanted_by,
    wanted_in,
)
from handlers.actions.who import whom
from handlers.actions.wishes import Wish, is_one_hour, usual_hours, wish
from handlers.turn import Turn
from storage import bookings

MOST_AT_ONCE = 12


def book(turn: Turn, request: Request) -> None:
    """ "Can I come Friday at 6?", "book tue and thu 17:00", "anything on Friday?" """
    client_id = whom(turn, request)
    if client_id is None:
        return
    whose = wanted_by(turn, request, client_id)
    wanted = wishes(turn, request, client_id)
    times = [said for said in request.times if not said.negated]
    if not wanted and whose.player and turn.topic.get("kind") == "book" and turn.topic.get("start"):
        # "Book for Mia too": at the time that was just spoken of.
        wanted = [Wish(starts=(datetime.fromisoformat(turn.topic["start"]),))]
    turn.about("book", client=client_id, day=turn.topic.get("day"))
    if len(wanted) > 1:
        wanted = _one_after_another(wanted)
    if any(len(look.starts) > 1 for look in wanted):
        wanted = _not_held(turn, wanted, whose)
    wanted, too_soon = _in_good_time(turn, wanted)
    unclear = next((look for look in wanted if len(look.starts) > 1), None)
    if unclear:
        ask_which_time(
            turn,
            unclear.starts,
            lambda label, start: choice(
                label, "book.propose", facts={"start": start}, **whose.data(), starts=[start.isoformat()]
            ),
        )
    elif wanted and all(look.exact for look in wanted):
        starts = [look.starts[0] for look in wanted]
        if times and all(said.repeats in series.EVERY for said in times):
            series.propose(
                turn, starts, whose, every=series.every(times), count=series.count_in(request, times)
            )
        else:
            propose(turn, starts[:MOST_AT_ONCE], whose, too_soon=too_soon)
    else:
        offer(turn, next((look for look in wanted if not look.exact), Wish()), whose)


def whether_free(turn: Turn, request: Request) -> None:
    """ "Is Thursday at 5 free?": it is, and a tap books it; of a stretch, and to the coach, what is free in it."""
    asked = request.times[0] if len(request.times) == 1 else None
    if not turn.is_coach and asked is not None and is_one_hour(asked):
        book(turn, replace(request, kind="book"))
    else:
        show_slots(turn, request)


def _not_held(turn: Turn, wanted: list[Wish], whose: Wanted) -> list[Wish]:
    """Of two readings of "next Friday at 6" the one that is booked already is not the one that is asked for."""
    held = {
        item.starts_at for item in bookings.upcoming(turn.uow, whose.client_id) if item.player == whose.player
    }
    return [
        replace(look, starts=tuple(start for start in look.starts if start not in held) or look.starts)
        for look in wanted
    ]


def _in_good_time(turn: Turn, wanted: list[Wish]) -> tuple[list[Wish], datetime | None]:
    """Of "Monday 10:00", said on a Monday at nine, the one that can still be booked; and the one that is too soon for
    it, which is said."""
    first = turn.now + timedelta(minutes=turn.coach.rules.notice)
    if turn.is_coach or len(wanted) != 1 or not any(start >= first for start in wanted[0].starts):
        return wanted, None
    soon = [start for start in wanted[0].starts if start < first]
    left = tuple(start for start in wanted[0].starts if start >= first)
    return [replace(wanted[0], starts=left)], min(soon, default=None)


def wishes(turn: Turn, request: Request, client_id: int) -> list[Wish]:
    """What each time that was said asks of the calendar."""
    calendar = usual_hours(turn.coach)
    same_time = any(said.same_time for said in request.times)
    last = _last_booking(turn, client_id) if same_time else None
    held = {item.starts_at for item in bookings.upcoming(turn.uow, client_id)} if same_time else set()
    found = []
    for said in (item for item in request.times if not item.negated):
        look = wish(said, calendar, turn.now, turn.topic, last)
        if said.same_time and said.others and held.issuperset(look.starts):
            # "Same again next Friday", where the one of this week is booked already.
            start, end = said.others[0]
            look = wish(replace(said, start=start, end=end, others=()), calendar, turn.now, turn.topic, last)
        found.append(look)
    return found


def _one_after_another(wanted: Sequence[Wish]) -> list[Wish]:
    """Of several at once each has one reading, the first one after what stands before it: they are proposed by day and
    hour, which shows what was understood."""
    found: list[Wish] = []
    before: datetime | None = None
    for look in wanted:
        later = [start for start in look.starts if before is None or start > before]
        starts = (later or list(look.starts))[:1]
        before = starts[0] if starts else before
        found.append(replace(look, starts=tuple(starts)))
    return found


def _last_booking(turn: Turn, client_id: int) -> Booking | None:
    held = [item for item in bookings.of_client(turn.uow, client_id) if item.status not in ("cancelled",)]
    return max(held, key=lambda item: item.starts_at, default=None)


def propose_tap(turn: Turn, tap: Tap) -> None:
    """A slot was tapped: say what it takes before anything happens."""
    propose(turn, starts_in(tap), wanted_in(turn, tap), whole=bool(tap.data.get("whole")))


def propose(
    turn: Turn,
    starts: Sequence[datetime],
    wanted: Wanted,
    *,
    whole: bool = False,
    too_soon: datetime | None = None,
) -> None:
    """Says what the bookings take and until when they can be cancelled freely; nothing happens before the tap.
    `whole`: with all of the rules that the tap accepts, however many; `too_soon`: what was said means this hour, too,
    which is inside the minimum notice."""
    starts, client_id = sorted(dict.fromkeys(starts)), wanted.client_id
    day = localtime.local_day(starts[0], turn.coach.tz)
    turn.about("book", client=client_id, day=day.isoformat(), start=starts[0].isoformat())
    calendar = calendar_for(turn, starts)
    openings = openings_at(turn, starts, wanted, calendar, despite=("deciding",))
    if openings is None:
        return
    held = turn.packs(client_id)
    drawn, _ = plan(held, openings, turn.coach.tz)
    if drawn is None:
        nothing_left(turn, held, openings, wanted)
        return
    full = weekly.full_week(turn.uow, openings, drawn)
    if full is not None and not turn.is_coach:
        turn.answer(full)
        return
    name = turn.client(client_id).name if turn.is_coach else None
    deciding = any(item.slot.overlaps(other) for other in calendar.deciding for item in openings)
    to_accept = next((pack for pack in drawn if pack.accepted_at is None), None)
    facts = {
        "slots": [item.slot for item in openings],
        "takes": units_of(openings),
        "fees": extras_of(turn.coach, openings),
        "free": sum(pack.units.available for pack in held if pack.valid_on(day)),
        "free_until": terms.free_until(drawn[0].terms.cancel, starts[0]),
        "client": name,
        "terms": to_accept.terms if to_accept and not turn.is_coach else None,
        "whole": whole,
        "too_soon": too_soon,
        "notice": turn.coach.rules.notice,
        "approval": turn.coach.rules.approval and not turn.is_coach,
        "deciding": deciding and not turn.is_coach,
        "overrides": overrides(turn, calendar, openings) + ([full.kind] if full else []),
    }
    data: dict[str, Json] = {**wanted.data(), "starts": [start.isoformat() for start in starts]}
    if to_accept and not turn.is_coach:
        data["rules_of"] = to_accept.id
    if sell.must_pay_first(turn, drawn, client_id):
        kept.propose(turn, drawn, facts, data, rules_details(facts, Tap("book.propose", data)))
        return
    buttons = (
        Choice("book_it", Tap("book.confirm", data), "confirm", {"approval": facts["approval"]}),
        *rules_details(facts, Tap("book.propose", data)),
        choice("other_times", "slots.day", day=day.isoformat(), **wanted.data(), moving=None),
        choice("no_thanks", "drop", role="decline"),
    )
    # Neither several at once nor a seat of many is kept: nobody fills the calendar by asking.
    alone = len(openings) == 1 and not openings[0].session and not deciding
    turn.hold(openings[0].slot if alone else None)
    turn.answer(Notice("propose_booking", facts, buttons))


def rules_details(facts: Mapping[str, Any], tap: Tap) -> tuple[Choice, ...]:
    """A tap for all of the rules, where the message shows only the first of them."""
    if facts["terms"] is None or facts.get("whole") or not terms.rules_behind(facts["terms"]):
        return ()
    return (Choice("details", Tap(tap.kind, {**tap.data, "whole": True})),)


def confirm(turn: Turn, tap: Tap) -> None:
    """[Book]: everything is looked at again; what cannot be any more is said, and nothing is booked by halves."""
    starts, wanted = starts_in(tap), wanted_in(turn, tap)
    client_id = wanted.client_id
    openings = openings_at(turn, starts, wanted, calendar_for(turn, starts))
    if openings is None:
        return
    held = turn.packs(client_id)
    drawn, after = plan(held, openings, turn.coach.tz)
    if drawn is None or after is None:
        nothing_left(turn, held, openings, wanted)
        return
    full = weekly.full_week(turn.uow, openings, drawn)
    if full is not None and not turn.is_coach:
        turn.answer(full)
        return
    unpaid = sell.must_pay_first(turn, drawn, client_id)
    if (unpaid and not tap.data.get("kept")) or (not turn.is_coach and sell.rules_unseen(drawn, tap)):
        # Another pack is drawn on than was shown: its rules, and that it is to be paid first, come first.
        propose(turn, starts, wanted)
        return
    if unpaid:
        sell.accept_all(turn, drawn)
        turn.hold(None)
        kept.keep(turn, openings, drawn)
        return
    turn.begin_command()
    if not turn.is_coach:
        sell.accept_all(turn, drawn)
    made = record(turn, openings, drawn, client_id)
    # "Make it 7", "cancel that": what was just booked is meant.
    turn.topic["booking"] = made[0].id if len(made) == 1 else None
    turn.hold(None)
    say_booked(turn, made, drawn[0], client_id, balance(after))
    if turn.is_coach:
        plans.note_command(
            turn, "book", client=turn.client(client_id).name, start=starts[0].isoformat(), count=len(made)
        )


def record(turn: Turn, openings: Sequence[Opening], drawn: Sequence[Pack], client_id: int) -> list[Booking]:
    """What the sender books: where the coach confirms every booking, a client's waits for that."""
    waits = turn.coach.rules.approval and not turn.is_coach
    client = turn.client(client_id)
    return reserve(turn.uow, openings, drawn, client, actor=turn.actor, waits=waits)


def say_booked(turn: Turn, made: Sequence[Booking], pack: Pack, client_id: int, standing: Balance) -> None:
    """To both, with the same numbers: those that the entries of these bookings leave."""
    first = made[0]
    facts = {
        "slots": [item.slot for item in made],
        "fee": sum(item.fee for item in made),
        "free_until": terms.free_until(pack.terms.cancel, first.starts_at),
        "balance": standing,
        "client": turn.client(client_id).name,
        "requested": first.status == "requested",
    }
    own = (
        Choice("add_to_calendar", url=turn.links.calendar(turn.client(client_id))),
        choice("move", "move.start", booking=first.id),
        choice("cancel", "cancel.propose", booking=first.id),
    )
    if turn.is_coach:
        turn.answer(Notice("booked_by_coach", facts, (choice("undo", "undo.last"),)))
        turn.tell(client_id, Notice("booked_for_you", facts, own))
        return
    turn.answer(Notice("requested", facts, own[1:]) if facts["requested"] else Notice("booked", facts, own))
    if first.status == "requested":
        ids = [item.id for item in made]
        decide = (
            choice("approve", "approve", role="confirm", bookings=ids),
            choice("decline", "reject", role="decline", bookings=ids),
        )
        turn.tell_coach(Notice("client_requests", facts, decide))
    else:
        turn.tell_coach(Notice("client_booked", facts))


def starts_in(tap: Tap) -> list[datetime]:
    starts = tap.data.get("starts")
    if not isinstance(starts, list) or not starts:
        raise Refusal("choice_gone")
    return sorted(moment(start) for start in starts)
