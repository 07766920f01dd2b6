"""Booking: propose with what it takes, and on the tap do it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from domain import ledger as postings
from domain import localtime, terms
from domain.availability import Calendar, Slot, coach_hindrance, hindrance, on_step
from domain.bookings import Booking
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Json, Request, Tap
from domain.packs import Balance, Pack, balance, drawn_on
from domain.units import ONE
from handlers import plans
from handlers.actions import sell
from handlers.actions.slots import moment, near, offer, slot_choice
from handlers.actions.who import whom
from handlers.actions.wishes import Wish, slot_at, usual_hours, wish
from handlers.turn import Turn
from storage import bookings, ledger

MOST_AT_ONCE = 12


def book(turn: Turn, request: Request) -> None:
    """ "Can I come Friday at 6?", "book tue and thu 17:00", "anything on Friday?" """
    client_id = whom(turn, request)
    if client_id is None:
        return
    calendar = usual_hours(turn.coach)
    same_time = any(said.same_time for said in request.times)
    last = _last_booking(turn, client_id) if same_time else None
    times = [said for said in request.times if not said.negated]
    wanted = [wish(said, calendar, turn.now, turn.topic, last) for said in times]
    turn.about("book", client=client_id, day=turn.topic.get("day"))
    unclear = next((look for look in wanted if len(look.starts) > 1), None)
    if unclear:
        _ask_which(turn, unclear, client_id)
    elif wanted and all(look.exact for look in wanted):
        starts = [look.starts[0] for look in wanted]
        if len(times) == 1 and times[0].repeats == "weekly":
            starts = _every_week(turn, starts[0], client_id, times[0].count)
        propose(turn, starts[:MOST_AT_ONCE], client_id)
    else:
        offer(turn, next((look for look in wanted if not look.exact), Wish()), client_id)


def _every_week(turn: Turn, first: datetime, client_id: int, count: int | None) -> list[datetime]:
    """ "Every Tuesday at 5": the same wall time week after week, as long as there are free units; taken weeks are left
    out."""
    tz = turn.coach.tz
    free = sum(pack.units.available for pack in turn.packs(client_id) if not pack.ended) // ONE
    wanted = min(count or free, free, MOST_AT_ONCE)
    wall = localtime.local(first, tz)
    ahead = [
        localtime.instant(wall.date() + timedelta(days=7 * week), wall.time(), tz)
        for week in range(turn.coach.rules.horizon // 7 + 1)
    ]
    calendar = calendar_for(turn, ahead)
    fitting = [start for start in ahead if hindered_by(turn, calendar, slot_at(start, calendar)) is None]
    return fitting[:wanted] or [first]


def _last_booking(turn: Turn, client_id: int) -> Booking | None:
    held = [item for item in bookings.of_client(turn.uow, client_id) if item.status not in ("cancelled",)]
    return max(held, key=lambda item: item.starts_at, default=None)


def _ask_which(turn: Turn, look: Wish, client_id: int) -> None:
    buttons = tuple(
        choice(
            "at_time", "book.propose", facts={"start": start}, client=client_id, starts=[start.isoformat()]
        )
        for start in look.starts
    )
    turn.answer(Notice("which_time", {"day": look.day}, buttons))


def propose_tap(turn: Turn, tap: Tap) -> None:
    """A slot was tapped: say what it takes before anything happens."""
    propose(turn, starts_in(tap), sell.client_in(turn, tap))


def propose(turn: Turn, starts: Sequence[datetime], client_id: int) -> None:
    """Says what the bookings take and until when they can be cancelled freely; nothing happens before the tap."""
    starts = sorted(dict.fromkeys(starts))
    day = localtime.local_day(starts[0], turn.coach.tz)
    turn.about("book", client=client_id, day=day.isoformat(), start=starts[0].isoformat())
    calendar = calendar_for(turn, starts)
    if refused(turn, starts, client_id, calendar):
        return
    slots = [slot_at(start, calendar) for start in starts]
    held = turn.packs(client_id)
    drawn, _ = plan(held, slots, turn.coach.tz)
    if drawn is None:
        nothing_left(turn, held, slots, client_id)
        return
    unpaid = sell.must_pay_first(turn, drawn, client_id)
    if unpaid:
        turn.answer(unpaid)
        return
    name = turn.client(client_id).name if turn.is_coach else None
    to_accept = next((pack for pack in drawn if pack.accepted_at is None), None)
    facts = {
        "slots": slots,
        "takes": ONE * len(slots),
        "free": sum(pack.units.available for pack in held if pack.valid_on(day)),
        "free_until": terms.free_until(drawn[0].terms.cancel, starts[0]),
        "client": name,
        "terms": to_accept.terms if to_accept and not turn.is_coach else None,
        "approval": turn.coach.rules.approval and not turn.is_coach,
        "outside": turn.is_coach and hindrance(calendar, slots[0], turn.now) in ("outside_hours", "blocked"),
    }
    data: dict[str, Json] = {"client": client_id, "starts": [start.isoformat() for start in starts]}
    if to_accept and not turn.is_coach:
        data["rules_of"] = to_accept.id
    buttons = (
        Choice("book_it", Tap("book.confirm", data), "confirm", {"approval": facts["approval"]}),
        choice("other_times", "slots.day", day=day.isoformat(), client=client_id, moving=None),
        choice("no_thanks", "drop", role="decline"),
    )
    turn.answer(Notice("propose_booking", facts, buttons))


def calendar_for(turn: Turn, starts: Sequence[datetime], *, without: int | None = None) -> Calendar:
    """All that decides about these starts: their days, and a day on both sides for buffers."""
    day = timedelta(days=1)
    return bookings.calendar(turn.uow, min(starts) - day, max(starts) + 2 * day, without=without)


def hindered_by(turn: Turn, calendar: Calendar, slot: Slot) -> str | None:
    """Why the sender cannot have the slot: the coach overrides his rules, but never the past or another session."""
    if slot.start <= turn.now:
        return "past"
    if turn.is_coach:
        return coach_hindrance(calendar, slot)
    return hindrance(calendar, slot, turn.now) or (None if on_step(calendar, slot.start) else "off_step")


def refuse(
    turn: Turn,
    start: datetime,
    code: str,
    client_id: int,
    *,
    moving: int | None = None,
    without: int | None = None,
) -> None:
    """Why it cannot be, and the nearest that can; for a move without the session that is to be moved."""
    close = near(turn, max(start, turn.now), without=without)
    buttons = tuple(slot_choice(slot, client_id, moving=moving) for slot in close)
    turn.answer(
        Notice(f"slot_{code}", {"start": start, "near": bool(close), "rules": turn.coach.rules}, buttons)
    )


def refused(turn: Turn, starts: Sequence[datetime], client_id: int, calendar: Calendar) -> bool:
    """Whether one of them cannot be had; then it was said why."""
    for start in starts:
        hindered = hindered_by(turn, calendar, slot_at(start, calendar))
        if hindered:
            refuse(turn, start, hindered, client_id)
            return True
    return False


def plan(
    held: Sequence[Pack], slots: Sequence[Slot], tz: str
) -> tuple[list[Pack], list[Pack]] | tuple[None, None]:
    """The pack that each slot draws on, in their order, and all packs as they are after it; None when they do not
    suffice."""
    left = {pack.id: pack for pack in held}
    drawn = []
    for slot in slots:
        pack = drawn_on(left.values(), localtime.local_day(slot.start, tz), ONE)
        if pack is None:
            return None, None
        units = replace(pack.units, available=pack.units.available - ONE, reserved=pack.units.reserved + ONE)
        left[pack.id] = replace(pack, units=units)
        drawn.append(pack)
    return drawn, list(left.values())


def nothing_left(turn: Turn, held: Sequence[Pack], slots: Sequence[Slot], client_id: int) -> None:
    """No unit for it: say so, and what can be bought for it."""
    free = sum(pack.units.available for pack in held if not pack.ended)
    booked = sum(pack.units.reserved for pack in held if not pack.ended)
    expired_before = free >= ONE * len(slots)
    name = turn.client(client_id).name if turn.is_coach else None
    facts = {
        "slots": slots,
        "booked": booked,
        "free": free,
        "client": name,
        "expires_first": expired_before,
        "any_pack": bool(held),
    }
    starts = [slot.start.isoformat() for slot in slots]
    turn.answer(Notice("nothing_left", facts, sell.choices(turn, client_id, starts)))


def confirm(turn: Turn, tap: Tap) -> None:
    """[Book]: everything is looked at again; what cannot be any more is said, and nothing is booked by halves."""
    starts, client_id = starts_in(tap), sell.client_in(turn, tap)
    calendar = calendar_for(turn, starts)
    if refused(turn, starts, client_id, calendar):
        return
    slots = [slot_at(start, calendar) for start in starts]
    held = turn.packs(client_id)
    drawn, after = plan(held, slots, turn.coach.tz)
    if drawn is None or after is None:
        nothing_left(turn, held, slots, client_id)
        return
    unpaid = sell.must_pay_first(turn, drawn, client_id)
    if unpaid:
        turn.answer(unpaid)
        return
    if not turn.is_coach and sell.rules_unseen(drawn, tap):
        # Another pack is drawn on than was shown: its rules come first.
        propose(turn, starts, client_id)
        return
    turn.begin_command()
    if not turn.is_coach:
        sell.accept_all(turn, drawn)
    made = record(turn, slots, drawn, client_id)
    say_booked(turn, made, drawn[0], client_id, balance(after))
    if turn.is_coach:
        plans.note_command(
            turn, "book", client=turn.client(client_id).name, start=starts[0].isoformat(), count=len(made)
        )


def record(turn: Turn, slots: Sequence[Slot], drawn: Sequence[Pack], client_id: int) -> list[Booking]:
    """Writes bookings, their entries and their alarms."""
    made = []
    waits = turn.coach.rules.approval and not turn.is_coach
    for slot, pack in zip(slots, drawn, strict=True):
        booking = bookings.add_booking(
            turn.uow,
            slot=slot,
            client_id=client_id,
            pack_id=pack.id,
            units=ONE,
            status="requested" if waits else "confirmed",
        )
        ledger.record(
            turn.uow,
            kind="booking",
            client_id=client_id,
            moved=postings.reserve(pack.id, ONE),
            actor=turn.actor,
            pack_id=pack.id,
            booking_id=booking.id,
            facts={"start": slot.start.isoformat()},
        )
        plans.set_booking_alarms(turn.uow, booking)
        made.append(booking)
    return made


def say_booked(turn: Turn, made: Sequence[Booking], pack: Pack, client_id: int, standing: Balance) -> None:
    """To both, with the same numbers: those that the entries of these bookings leave."""
    first = made[0]
    facts = {
        "slots": [Slot(item.starts_at, item.ends_at, item.place) for item in made],
        "free_until": terms.free_until(pack.terms.cancel, first.starts_at),
        "balance": standing,
        "client": turn.client(client_id).name,
        "requested": first.status == "requested",
    }
    own = (
        Choice("add_to_calendar", url=turn.services.links.calendar(turn.coach.id, client_id)),
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
