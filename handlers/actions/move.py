"""Moving: a free move keeps the booking and its unit; a late one ends it by the terms and books anew."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from domain import ledger as postings
from domain import localtime, terms
from domain.bookings import Booking, charge_of
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Json, Request, Said, Tap
from domain.packs import Pack, drawn_on
from domain.session_types import Opening
from domain.terms import Verdict
from handlers import plans
from handlers.actions import book, extras, move_requests, move_together, partner, sell
from handlers.actions.cancel import (
    ask_which,
    asked_in,
    held_up,
    judged_from,
    own_booking,
    those_meant,
    whom_of_session,
)
from handlers.actions.ending import end
from handlers.actions.extras import Swap
from handlers.actions.hindered import calendar_for, hindered_by, refuse
from handlers.actions.judging import cost_of, verdict_for
from handlers.actions.move_told import decide_later, say_moved
from handlers.actions.slots import ask_which_time, moment, offer
from handlers.actions.wanted import ask_about_player, extras_of, of_player, opening_to_move
from handlers.actions.wanted import moved as wanted_of
from handlers.actions.who import name_of
from handlers.actions.wishes import Wish, one_hour_of_a_day, usual_hours, whole_day, wish
from handlers.turn import Turn
from storage import bookings, ledger, packs


def move(turn: Turn, request: Request) -> None:
    """ "move Thursday to Friday morning", "can we do Friday instead?" """
    if ask_about_player(turn, request):
        return
    client_id = whom_of_session(turn, request)
    if client_id is None:
        return
    held = of_player(turn, request, client_id, bookings.upcoming(turn.uow, client_id))
    if not held:
        turn.answer(Notice("nothing_booked", {"client": name_of(turn, client_id) if turn.is_coach else None}))
        if request.to:
            # "Friday instead of Thursday": Friday can be had all the same.
            book.book(turn, replace(request, kind="book", times=request.to, to=()))
        return
    if several := move_together.moves_of(turn, request, held):
        move_together.propose(turn, several, move)
        return
    meant, to = those_meant(turn, held, request.times), list(request.to)
    if not meant and not to and len(held) == 1:
        # "Can we do Friday?": the only session is meant, and Friday is where it is to go.
        meant, to = held, list(request.times)
    if not meant and not to and (said := one_hour_of_a_day(request.times)) is not None:
        # "Bring Friday's forward to 10": nothing is booked at 10, so that is where Friday's is to go.
        meant, to = those_meant(turn, held, (whole_day(said, turn.coach.tz),)), [said]
    if not meant:
        ask_which(turn, held, "move.start", "not_that_day")
    elif len(meant) > 1:
        ask_which(turn, meant, "move.start", "move_which")
    else:
        towards(turn, meant[0], to[:1])


def start(turn: Turn, tap: Tap) -> None:
    """[Move]: what is free around it."""
    towards(turn, own_booking(turn, tap.data.get("booking")), [])


def towards(turn: Turn, booking: Booking, to: list[Said]) -> None:
    turn.about("move", client=booking.client_id, booking=booking.id, start=booking.starts_at.isoformat())
    if not to:
        day = localtime.local_day(booking.starts_at, turn.coach.tz)
        first = localtime.day_start(day, turn.coach.tz)
        look = Wish(after=max(first, turn.now), before=first + timedelta(days=4))
        offer(turn, look, wanted_of(booking), moving=booking.id, without=without(booking))
        return
    calendar = usual_hours(turn.coach)
    local = localtime.local_day(booking.starts_at, turn.coach.tz)
    topic = {"start": booking.starts_at.isoformat(), "day": local.isoformat()}
    look = wish(to[0], calendar, turn.now, topic, booking)
    if len(look.starts) > 1:
        ask_which_time(
            turn,
            look.starts,
            lambda label, start: choice(
                label, "move.propose", facts={"start": start}, booking=booking.id, start=start.isoformat()
            ),
        )
    elif look.exact:
        propose(turn, booking, look.starts[0], turn.asked_at)
    else:
        offer(turn, look, wanted_of(booking), moving=booking.id, without=without(booking))


def without(booking: Booking) -> int | None:
    """The session whose time is free once the booking has left it: a group stays."""
    return booking.session_id if booking.capacity == 1 else None


def propose_tap(turn: Turn, tap: Tap) -> None:
    booking = own_booking(turn, tap.data.get("booking"))
    propose(turn, booking, moment(tap.data["start"]), asked_in(turn, tap))


def propose(turn: Turn, booking: Booking, start: datetime, asked: datetime) -> None:
    """From where to where, and what it costs when it is late."""
    if start == booking.starts_at:
        raise Refusal("already_there", start=start, online=booking.online)
    day = localtime.local_day(start, turn.coach.tz)
    turn.about(
        "move",
        client=booking.client_id,
        booking=booking.id,
        start=booking.starts_at.isoformat(),
        day=day.isoformat(),
    )
    opening = opening_for(turn, booking, start)
    if opening is None:
        return
    held = turn.packs(booking.client_id)
    pack = next(pack for pack in held if pack.id == booking.pack_id)
    cost = cost_of(turn, [booking], {pack.id: pack}, asked, moving=True)
    charged = cost.charged
    if charged and not cost.undecided and _drawn(_released(held, booking, charged), day, opening) is None:
        turn.answer(move_requests.no_unit(turn, booking))
        return
    if not charged and not pack.valid_on(day) and _drawn(held, day, opening) is None:
        over = {"start": start, "expires_on": pack.expires_on, "online": booking.online}
        turn.answer(Notice("moved_past_expiry", over))
        return
    swap = None if charged else extras.swapped(turn.uow, booking, opening)
    facts = {
        "from": booking.slot,
        "to": opening.slot,
        "verdict": cost.verdict,
        "ahead": booking.starts_at - asked,
        "left": turn.balance(booking.client_id).left,
        "charged": charged,
        "later": 0 if pack.accepted_at is None else cost.later,
        "undecided": cost.undecided,
        "fee": booking.fee if charged else 0,
        "fee_stays": cost.fee_stays,
        "new_fee": sum(extra.amount for extra in extras_of(turn.coach, [opening])) if charged else 0,
        "swap": (swap.was, swap.new.amount) if swap else None,
        "free_until": terms.free_until(pack.terms.cancel, start),
        "client": name_of(turn, booking.client_id) if turn.is_coach else None,
    }
    data: dict[str, Json] = {
        "booking": booking.id,
        "start": start.isoformat(),
        "asked": asked.isoformat(),
        "held_up": held_up(turn),
        "told": cost.told(turn.now),
    }
    buttons = (
        Choice("move_anyway" if charged else "move", Tap("move.confirm", data), "confirm"),
        choice("other_times", "slots.days", **wanted_of(booking).data(), moving=booking.id),
        choice("keep", "drop", role="decline"),
    )
    turn.hold(None if opening.session else opening.slot)
    turn.answer(Notice("propose_move", facts, buttons))


def opening_for(turn: Turn, booking: Booking, start: datetime) -> Opening | None:
    """Where it is to go; None when it cannot, which was said."""
    calendar = calendar_for(turn, [start], without=without(booking))
    opening = opening_to_move(turn.coach, calendar, start, booking)
    hindered = hindered_by(turn, calendar, opening, booking.client_id)
    if hindered:
        refuse(turn, start, hindered, wanted_of(booking), moving=booking.id, without=without(booking))
        return None
    return opening


def _drawn(held: list[Pack], day: date, opening: Opening) -> Pack | None:
    return drawn_on(
        held,
        day,
        opening.type.units,
        type_id=opening.type.id,
        for_player=bool(opening.slot.player),
    )


def _released(held: list[Pack], booking: Booking, charged: int) -> list[Pack]:
    """The packs as they are once the old booking has ended: the part that is not charged is free again."""
    back = booking.units - charged
    return [
        replace(pack, units=replace(pack.units, available=pack.units.available + back))
        if pack.id == booking.pack_id
        else pack
        for pack in held
    ]


def confirm(turn: Turn, tap: Tap) -> None:
    booking = own_booking(turn, tap.data.get("booking"))
    start, asked = moment(tap.data["start"]), judged_from(turn, tap)
    opening = opening_for(turn, booking, start)
    if opening is None:
        return
    pack = packs.pack(turn.uow, booking.pack_id)
    if cost_of(turn, [booking], {pack.id: pack}, asked, moving=True).dearer(tap):
        propose(turn, booking, start, asked)
        return
    if turn.coach.rules.approval and not turn.is_coach and booking.status == "confirmed":
        verdict = verdict_for(turn, booking, pack, asked, moving=True)
        charged = charge_of(booking, verdict.percent) if pack.accepted_at is not None else 0
        _refuse_without_unit(turn, booking, opening, charged)
        turn.hold(None)
        move_requests.ask(turn, booking, opening, verdict, charged)
        return
    turn.begin_command()
    turn.hold(None)
    carry_out(turn, booking, opening, asked, by_client=not turn.is_coach)


def _refuse_without_unit(turn: Turn, booking: Booking, opening: Opening, charged: int) -> None:
    """Nobody is asked for what could not be."""
    day = localtime.local_day(opening.slot.start, turn.coach.tz)
    held = turn.packs(booking.client_id)
    own = next(pack for pack in held if pack.id == booking.pack_id)
    if (charged or not own.valid_on(day)) and not _drawn(_released(held, booking, charged), day, opening):
        raise Refusal("late_move_needs_unit", start=booking.starts_at, online=booking.online)


def carry_out(turn: Turn, booking: Booking, opening: Opening, asked: datetime, *, by_client: bool) -> None:
    """Judged by the moment of asking. `by_client`: who wanted it; the coach may be the one who confirms."""
    pack = packs.pack(turn.uow, booking.pack_id)
    day = localtime.local_day(opening.slot.start, turn.coach.tz)
    verdict = verdict_for(turn, booking, pack, asked, moving=True, by_client=by_client)
    charged = charge_of(booking, verdict.percent)
    swap = None
    if pack.valid_on(day) and (not charged or pack.accepted_at is None):
        if charged:
            decide_later(turn, booking, charged, verdict.percent)
        if verdict.forgiven:
            packs.change_pack(turn.uow, pack, forgiven=pack.forgiven + 1)
        swap = extras.swapped(turn.uow, booking, opening)
        moved = _keep(turn, booking, opening, verdict, swap, by_client=by_client)
        charged = 0
    else:
        moved, charged = _anew(turn, booking, opening, day, verdict, by_client=by_client)
    say_moved(turn, booking, moved, charged, swap, confirmed=by_client and turn.is_coach)
    if moved.session_id != booking.session_id:
        partner.ask(turn, booking)


def _keep(
    turn: Turn, booking: Booking, opening: Opening, verdict: Verdict, swap: Swap | None, *, by_client: bool
) -> Booking:
    """The same booking at another time: its unit goes back and is taken again, in one entry that says from where to
    where. In a group it takes another seat, the others stay. At another place its extra is another one."""
    if booking.capacity == 1:
        bookings.move_session(turn.uow, booking, opening.slot)
    else:
        bookings.move_seat(turn.uow, booking, opening)
    ledger.record(
        turn.uow,
        kind="move",
        client_id=booking.client_id,
        moved=[
            *postings.release(booking.pack_id, booking.units),
            *postings.reserve(booking.pack_id, booking.units),
            *(extras.swap(turn.uow, booking, swap) if swap else ()),
        ],
        actor=turn.actor,
        pack_id=booking.pack_id,
        booking_id=booking.id,
        facts={
            "start": booking.starts_at.isoformat(),
            "to": opening.slot.start.isoformat(),
            "asked": verdict.asked_at.isoformat(),
            "free_until": verdict.free_until.isoformat() if verdict.free_until else None,
            "percent": 0,
            "reason": "client" if by_client else "coach",
        },
    )
    moved = bookings.booking(turn.uow, booking.id)
    plans.replace_booking_alarms(turn.uow, moved)
    if swap and swap.charge_id:
        extras.settle(turn.uow, moved, swap.charge_id, turn.actor)
    return moved


def _anew(
    turn: Turn, booking: Booking, opening: Opening, day: date, verdict: Verdict, *, by_client: bool
) -> tuple[Booking, int]:
    """The old one ends by the terms, a new one takes a unit of its own (a move past the pack's end takes another
    pack's)."""
    pack = packs.pack(turn.uow, booking.pack_id)
    if verdict.percent and pack.accepted_at is None:
        # Rules nobody accepted do not count by themselves.
        decide_later(turn, booking, charge_of(booking, verdict.percent), verdict.percent)
        verdict = Verdict(0, verdict.free_until, verdict.limit, verdict.asked_at)
    charged = end(turn, booking, pack, verdict, reason="client" if by_client else "coach", kind="move")
    held = turn.packs(booking.client_id)
    drawn = _drawn(held, day, opening)
    if drawn is None:
        raise Refusal("late_move_needs_unit", start=booking.starts_at, online=booking.online)
    if drawn.id != pack.id and sell.must_pay_first(turn, [drawn], booking.client_id):
        raise Refusal("pay_that_first", name=drawn.name)
    made = book.record(turn, [opening], [drawn], booking.client_id)
    return made[0], charged
