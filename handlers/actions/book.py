"""Booking: propose with what it takes, and on the tap do it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain import ledger as postings
from domain import localtime, terms
from domain.bookings import Booking
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Json, Request, Tap
from domain.packs import Balance, Pack, balance, drawn_on
from domain.session_types import Opening, Wanted
from handlers import plans
from handlers.actions import extras, sell, weekly
from handlers.actions.hindered import calendar_for, hindered_by, openings_at, overrides
from handlers.actions.slots import moment, offer
from handlers.actions.wanted import (
    extras_of,
    opening_at,
    units_of,
    wanted_by,
    wanted_in,
)
from handlers.actions.who import whom
from handlers.actions.wishes import Wish, usual_hours, wish
from handlers.turn import Turn
from storage import bookings, ledger

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
    unclear = next((look for look in wanted if len(look.starts) > 1), None)
    if unclear:
        _ask_which(turn, unclear, whose)
    elif wanted and all(look.exact for look in wanted):
        starts = [look.starts[0] for look in wanted]
        if len(times) == 1 and times[0].repeats == "weekly":
            starts = _every_week(turn, starts[0], whose, times[0].count)
        propose(turn, starts[:MOST_AT_ONCE], whose)
    else:
        offer(turn, next((look for look in wanted if not look.exact), Wish()), whose)


def wishes(turn: Turn, request: Request, client_id: int) -> list[Wish]:
    """What each time that was said asks of the calendar."""
    calendar = usual_hours(turn.coach)
    same_time = any(said.same_time for said in request.times)
    last = _last_booking(turn, client_id) if same_time else None
    return [wish(said, calendar, turn.now, turn.topic, last) for said in request.times if not said.negated]


def _every_week(turn: Turn, first: datetime, wanted: Wanted, count: int | None) -> list[datetime]:
    """ "Every Tuesday at 5": the same wall time week after week, as long as there are free units; taken weeks are left
    out."""
    tz = turn.coach.tz
    units = sum(pack.units.available for pack in turn.packs(wanted.client_id) if not pack.ended)
    wall = localtime.local(first, tz)
    ahead = [
        localtime.instant(wall.date() + timedelta(days=7 * week), wall.time(), tz)
        for week in range(turn.coach.rules.horizon // 7 + 1)
    ]
    calendar = calendar_for(turn, ahead)
    openings = [opening_at(turn.coach, calendar, start, wanted) for start in ahead]
    fitting = [item for item in openings if hindered_by(turn, calendar, item, wanted.client_id) is None]
    most = units // fitting[0].type.units if fitting else 0
    return [item.slot.start for item in fitting][: min(count or most, most, MOST_AT_ONCE)] or [first]


def _last_booking(turn: Turn, client_id: int) -> Booking | None:
    held = [item for item in bookings.of_client(turn.uow, client_id) if item.status not in ("cancelled",)]
    return max(held, key=lambda item: item.starts_at, default=None)


def _ask_which(turn: Turn, look: Wish, wanted: Wanted) -> None:
    buttons = tuple(
        choice("at_time", "book.propose", facts={"start": start}, **wanted.data(), starts=[start.isoformat()])
        for start in look.starts
    )
    turn.answer(Notice("which_time", {"day": look.day}, buttons))


def propose_tap(turn: Turn, tap: Tap) -> None:
    """A slot was tapped: say what it takes before anything happens."""
    propose(turn, starts_in(tap), wanted_in(turn, tap))


def propose(turn: Turn, starts: Sequence[datetime], wanted: Wanted) -> None:
    """Says what the bookings take and until when they can be cancelled freely; nothing happens before the tap."""
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
    unpaid = sell.must_pay_first(turn, drawn, client_id)
    if unpaid:
        turn.answer(unpaid)
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
        "approval": turn.coach.rules.approval and not turn.is_coach,
        "deciding": deciding and not turn.is_coach,
        "overrides": overrides(turn, calendar, openings) + ([full.kind] if full else []),
    }
    data: dict[str, Json] = {**wanted.data(), "starts": [start.isoformat() for start in starts]}
    if to_accept and not turn.is_coach:
        data["rules_of"] = to_accept.id
    buttons = (
        Choice("book_it", Tap("book.confirm", data), "confirm", {"approval": facts["approval"]}),
        choice("other_times", "slots.day", day=day.isoformat(), **wanted.data(), moving=None),
        choice("no_thanks", "drop", role="decline"),
    )
    # Neither several at once nor a seat of many is kept: nobody fills the calendar by asking.
    alone = len(openings) == 1 and not openings[0].session and not deciding
    turn.hold(openings[0].slot if alone else None)
    turn.answer(Notice("propose_booking", facts, buttons))


def plan(
    held: Sequence[Pack], openings: Sequence[Opening], tz: str
) -> tuple[list[Pack], list[Pack]] | tuple[None, None]:
    """The pack that each opening draws on, in their order, and all packs as they are after it; None when they do not
    suffice."""
    left = {pack.id: pack for pack in held}
    drawn = []
    for opening in openings:
        day, units = localtime.local_day(opening.slot.start, tz), opening.type.units
        for_player = bool(opening.slot.player)
        pack = drawn_on(left.values(), day, units, type_id=opening.type.id, for_player=for_player)
        if pack is None:
            return None, None
        after = replace(
            pack.units, available=pack.units.available - units, reserved=pack.units.reserved + units
        )
        left[pack.id] = replace(pack, units=after)
        drawn.append(pack)
    return drawn, list(left.values())


def nothing_left(turn: Turn, held: Sequence[Pack], openings: Sequence[Opening], wanted: Wanted) -> None:
    """No unit for it: say so, and what can be bought for it."""
    live = [pack for pack in held if not pack.ended]
    day = localtime.local_day(openings[0].slot.start, turn.coach.tz)
    free = sum(pack.units.available for pack in live)
    name = turn.client(wanted.client_id).name if turn.is_coach else None
    starts = [item.slot.start.isoformat() for item in openings]
    needed = units_of(openings)
    buttons = sell.choices(turn, replace(wanted, type_id=openings[0].type.id), starts, units=needed)
    if wanted.player and plan(held, [_own(item) for item in openings], turn.coach.tz)[0] is not None:
        # There are sessions, but their rules keep them for the client alone.
        turn.answer(Notice("not_for_family", {"player": wanted.player, "client": name}, buttons))
        return
    facts = {
        "slots": [item.slot for item in openings],
        "needed": needed,
        "booked": sum(pack.units.reserved for pack in live),
        "free": free,
        "client": name,
        "expires_first": free >= needed,
        "other_type": any(pack.type_id and pack.units.available for pack in live),
        "any_pack": bool(held),
        "frozen": next((pack for pack in live if pack.frozen_on(day) and pack.units.available), None),
    }
    turn.answer(Notice("nothing_left", facts, buttons))


def _own(opening: Opening) -> Opening:
    return replace(opening, slot=replace(opening.slot, player=""))


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
    if unpaid:
        turn.answer(unpaid)
        return
    if not turn.is_coach and sell.rules_unseen(drawn, tap):
        # Another pack is drawn on than was shown: its rules come first.
        propose(turn, starts, wanted)
        return
    turn.begin_command()
    if not turn.is_coach:
        sell.accept_all(turn, drawn)
    made = record(turn, openings, drawn, client_id)
    turn.hold(None)
    say_booked(turn, made, drawn[0], client_id, balance(after))
    if turn.is_coach:
        plans.note_command(
            turn, "book", client=turn.client(client_id).name, start=starts[0].isoformat(), count=len(made)
        )


def record(turn: Turn, openings: Sequence[Opening], drawn: Sequence[Pack], client_id: int) -> list[Booking]:
    """Writes bookings with their extras, their entries and their alarms."""
    made = []
    waits = turn.coach.rules.approval and not turn.is_coach
    for opening, pack, extra in zip(openings, drawn, extras_of(turn.coach, openings), strict=True):
        booking = bookings.add_booking(
            turn.uow,
            opening=opening,
            client_id=client_id,
            pack_id=pack.id,
            status="requested" if waits else "confirmed",
            extra=extra,
            player=opening.slot.player,
        )
        charge_id = extras.add(turn, booking, extra) if extra.amount else None
        ledger.record(
            turn.uow,
            kind="booking",
            client_id=client_id,
            moved=[
                *postings.reserve(pack.id, booking.units),
                *(postings.charge(charge_id, extra.amount) if charge_id else []),
            ],
            actor=turn.actor,
            pack_id=pack.id,
            booking_id=booking.id,
            charge_id=charge_id,
            facts={"start": opening.slot.start.isoformat()},
        )
        if charge_id:
            extras.settle(turn, booking, charge_id)
        plans.set_booking_alarms(turn.uow, booking, turn.client(client_id))
        made.append(booking)
    return made


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
