"""How a session went: attended, no-show, let go; and the coach's verdict on a late cancel."""

from datetime import timedelta

from domain import ledger as postings
from domain import localtime
from domain.bookings import Booking, charge_of, no_show_charge
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.ledger import Posting
from domain.rulings import COACH_DECIDED, write_ruling
from handlers import plans
from handlers.actions.balances import standing_forms
from handlers.actions.ending import extend_after_coach
from handlers.actions.extras import dropped, kept_after
from handlers.actions.wanted import of_player
from handlers.actions.who import name_of, whom
from handlers.actions.wishes import matches
from handlers.turn import Turn
from storage import alarms, bookings, ledger, packs

RECENT = timedelta(days=14)
MARKS = ("completion", "no_show", "forgiveness", "late_cancellation", "rained_out")
"""Kinds of entries that say how a session went."""


def no_show(turn: Turn, request: Request) -> None:
    """ "noah no-show" """
    mark(turn, request, "no_show")


def ok(turn: Turn, request: Request) -> None:
    """ "today emma ok" """
    mark(turn, request, "completed")


def mark(turn: Turn, request: Request, status: str) -> None:
    client_id = whom(turn, request)
    if client_id is None:
        return
    held = [
        item
        for item in of_player(turn, request, client_id, bookings.of_client(turn.uow, client_id))
        if item.status in ("confirmed", "completed", "no_show") and item.starts_at <= turn.now
    ]
    if request.times:
        held = [
            item
            for item in held
            if any(matches(said, item.starts_at, turn.coach.tz) for said in request.times)
        ]
    recent = [item for item in held if item.starts_at > turn.now - RECENT and item.status != status]
    if not recent:
        said_already = [item for item in held if item.status == status and item.starts_at > turn.now - RECENT]
        if said_already and status == "completed":
            confirm(turn, Tap("mark.confirm", {"booking": said_already[-1].id, "status": status}))
            return
        raise Refusal("no_session_to_mark", client=name_of(turn, client_id))
    booking = max(recent, key=lambda item: item.starts_at)
    propose(turn, booking, status)


def propose(turn: Turn, booking: Booking, status: str) -> None:
    """Attended is what happens by itself, so it needs no question; a no-show is shown first."""
    if status == "completed":
        confirm(turn, Tap("mark.confirm", {"booking": booking.id, "status": status}))
        return
    pack = packs.pack(turn.uow, booking.pack_id)
    charged = no_show_charge(booking, pack.terms)
    left = turn.balance(booking.client_id).left
    facts = {
        "client": name_of(turn, booking.client_id),
        "start": booking.starts_at,
        "charged": charged,
        "left": left - charged if booking.live else left + booking.charged - charged,
    }
    buttons = (
        choice("no_show", "mark.confirm", role="confirm", booking=booking.id, status=status),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_no_show", facts, buttons))


def confirm(turn: Turn, tap: Tap) -> None:
    booking_id, status = tap.data.get("booking"), tap.data.get("status")
    booking = bookings.find_booking(turn.uow, booking_id) if isinstance(booking_id, int) else None
    if booking is None or booking.status not in ("confirmed", "completed", "no_show"):
        raise Refusal("choice_gone")
    turn.begin_command()
    if status == "no_show":
        record_no_show(turn, booking)
    else:
        record_attended(turn, booking)
    facts = {
        "client": name_of(turn, booking.client_id),
        "start": booking.starts_at,
        "online": booking.online,
        "status": status,
        "balance": turn.balance(booking.client_id),
    }
    turn.answer(Notice("marked", facts, (choice("undo", "undo.last"),)))
    if status == "no_show":
        turn.tell(booking.client_id, Notice("no_show_for_you", facts))
    plans.note_command(turn, str(status), client=facts["client"], start=booking.starts_at.isoformat())


def record_attended(turn: Turn, booking: Booking) -> None:
    """Reserved becomes used. What it was marked as before is taken back first."""
    if booking.status == "completed" and booking.charged == booking.units:
        # Time had marked it already: no unit moves, it is only a word of the coach.
        bookings.change_booking(turn.uow, booking, "completed", charged=booking.units, marked=True)
        alarms.drop_alarms(turn.uow, booking.id)
        return
    take_back_marks(turn, booking)
    bookings.change_booking(turn.uow, booking, "completed", charged=booking.units, marked=True)
    plans.start_clock(turn.uow, booking.pack_id, booking.starts_at)
    _record(turn, booking, "completion", postings.use(booking.pack_id, booking.units), None)


def take_back_marks(turn: Turn, booking: Booking) -> None:
    """Marked otherwise before: the entries of that are reversed, so that the unit is reserved and "why" is true."""
    # Asked for before: once the database refused, Postgres answers nothing more in this transaction.
    name = name_of(turn, booking.client_id)
    found = ledger.of_client(turn.uow, booking.client_id)
    marks = [item for item in found if item.booking_id == booking.id and item.kind in MARKS]
    for entry in filter(None, (form for _, form in standing_forms(found, marks[::-1]))):
        undoing = postings.reversal(
            entry,
            new_id=turn.uow.new_id(),
            at=turn.now,
            actor=turn.actor,
            cause=turn.uow.cause,
            command=turn.uow.command,
        )
        try:
            ledger.write(turn.uow, undoing)
        except postings.Overdrawn as error:
            raise Refusal("unit_gone", client=name) from error


def record_no_show(turn: Turn, booking: Booking) -> None:
    """By the pack's terms: the charged part is used, the rest comes back."""
    if booking.status == "no_show":
        # It is one already, and the coach may have let a part of it go since.
        raise Refusal("choice_gone")
    pack = packs.pack(turn.uow, booking.pack_id)
    over = pack.over(localtime.local_day(turn.now, turn.coach.tz))
    charged = no_show_charge(booking, pack.terms)
    take_back_marks(turn, booking)
    keep = kept_after(pack.terms, charged=charged > 0)
    moved = [
        *postings.release(pack.id, booking.units, charged=charged, expired=over),
        *dropped(turn.uow, booking, keep=keep),
    ]
    if charged:
        plans.start_clock(turn.uow, pack.id, booking.starts_at)
    bookings.change_booking(turn.uow, booking, "no_show", charged=charged, marked=True)
    rule = write_ruling("no_show", pack.terms.version, percent=pack.terms.no_show)
    _record(turn, booking, "no_show", moved, rule)


def _record(turn: Turn, booking: Booking, kind: str, moved: list[Posting], rule: str | None) -> None:
    ledger.record(
        turn.uow,
        kind=kind,
        client_id=booking.client_id,
        moved=moved,
        actor=turn.actor,
        pack_id=booking.pack_id,
        booking_id=booking.id,
        rule=rule,
        facts={"start": booking.starts_at.isoformat()},
    )
    alarms.drop_alarms(turn.uow, booking.id)


def forgive(turn: Turn, request: Request) -> None:
    """ "forgive Emma": the last late cancel or no-show is let go."""
    client_id = whom(turn, request)
    if client_id is None:
        return
    counted = [
        item
        for item in bookings.of_client(turn.uow, client_id)
        if item.status in ("late_cancelled", "no_show") and item.charged
    ]
    if request.times:
        counted = [
            item
            for item in counted
            if any(matches(said, item.starts_at, turn.coach.tz) for said in request.times)
        ]
    if not counted:
        raise Refusal("nothing_to_forgive", client=name_of(turn, client_id))
    booking = max(counted, key=lambda item: item.starts_at)
    left = turn.balance(client_id).left
    facts = {
        "client": name_of(turn, client_id), "start": booking.starts_at, "status": booking.status,
        "left": left, "becomes": left + booking.charged,
    }  # fmt: skip
    buttons = (
        choice("let_it_go", "judge", role="confirm", booking=booking.id, percent=0),
        choice("half", "judge", booking=booking.id, percent=booking.charged * 50 // booking.units),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_forgive", facts, buttons))


def judge(turn: Turn, tap: Tap) -> None:
    """The coach's verdict: it counts, half, or is let go. Nothing moves where it already stands so."""
    booking_id, percent = tap.data.get("booking"), tap.data.get("percent")
    booking = bookings.find_booking(turn.uow, booking_id) if isinstance(booking_id, int) else None
    if booking is None or not isinstance(percent, int) or booking.live or booking.status == "completed":
        raise Refusal("choice_gone")
    pack = packs.pack(turn.uow, booking.pack_id)
    ends = pack.ends_by(localtime.local_day(turn.now, turn.coach.tz))
    charged = charge_of(booking, percent)
    if charged == booking.charged and tap.data.get("disputed") is True:
        # Upheld: nothing moves, but it was asked.
        facts = verdict_facts(turn, booking, percent)
        turn.answer(Notice("judged", facts))
        turn.tell(booking.client_id, Notice("judged_for_you", facts))
        return
    if charged == booking.charged and (charged or booking.status == "cancelled"):
        raise Refusal("done_already")
    turn.begin_command()
    if charged < booking.charged:
        if ends:
            # It is the coach who gives it back: into a pack that is over, or ends today, it would be lost at once.
            extend_after_coach(turn, pack)
        moved = postings.give_back(pack.id, booking.charged - charged)
    elif charged > booking.charged:
        if pack.units.available < charged - booking.charged:
            raise Refusal("unit_gone", client=name_of(turn, booking.client_id))
        moved = [Posting("pack", pack.id, "available", "used", charged - booking.charged)]
        plans.start_clock(turn.uow, pack.id, booking.starts_at)
    else:
        moved = []
    if booking.status in ("late_cancelled", "cancelled"):
        bookings.change_booking(
            turn.uow,
            booking,
            "late_cancelled" if charged else "cancelled",
            reason=booking.reason,
            charged=charged,
        )
        if not booking.charged and booking.status == "late_cancelled":
            # It was for the coach to decide, and its extras waited for that.
            keep = kept_after(pack.terms, charged=charged > 0)
            moved = [*moved, *dropped(turn.uow, booking, keep=keep)]
    else:
        bookings.change_booking(turn.uow, booking, "no_show", charged=charged, marked=True)
    ledger.record(
        turn.uow,
        kind="forgiveness" if charged < booking.charged else "verdict",
        client_id=booking.client_id,
        moved=moved,
        actor=turn.actor,
        pack_id=pack.id,
        booking_id=booking.id,
        rule=COACH_DECIDED,
        facts={"start": booking.starts_at.isoformat(), "percent": percent},
    )
    facts = verdict_facts(turn, booking, percent)
    turn.answer(Notice("judged", facts, (choice("undo", "undo.last"),)))
    turn.tell(booking.client_id, Notice("judged_for_you", facts))
    plans.note_command(
        turn, "judge", client=facts["client"], start=booking.starts_at.isoformat(), percent=percent
    )


def verdict_facts(turn: Turn, booking: Booking, percent: int) -> dict[str, object]:
    return {
        "client": name_of(turn, booking.client_id),
        "start": booking.starts_at,
        "percent": percent,
        "balance": turn.balance(booking.client_id),
    }
