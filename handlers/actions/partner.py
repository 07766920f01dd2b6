"""Two play together and one leaves: the coach decides who pays what, and the ledger follows."""

from domain import ledger as postings
from domain.bookings import Booking
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Tap
from domain.ledger import Posting
from domain.rulings import COACH_DECIDED
from domain.terms import Verdict
from domain.units import ONE
from handlers import plans
from handlers.actions.ending import end
from handlers.actions.who import name_of
from handlers.turn import Turn
from storage import bookings, ledger, packs

HOW = ("single", "half", "alone", "off")


def ask(turn: Turn, gone: Booking) -> None:
    """After one of two has left: the question to the coach, while the other is still in it."""
    if gone.capacity != 2:
        return
    others = [item for item in bookings.of_session(turn.uow, gone.session_id) if item.live]
    if len(others) != 1 or others[0].starts_at <= turn.now:
        return
    facts = facts_of(turn, gone, others[0])
    now = bookings.booking(turn.uow, gone.id)
    notice = Notice("partner_left", facts, choices(gone, others[0], facts, moved=now.live))
    turn.post.tell_coach(notice)


def facts_of(turn: Turn, gone: Booking, left: Booking) -> dict[str, object]:
    return {
        "gone": gone.player or name_of(turn, gone.client_id),
        "left": left.player or name_of(turn, left.client_id),
        "name": left.name,
        "start": left.starts_at,
        "online": left.online,
        "units": left.units,
    }


def choices(
    gone: Booking, left: Booking, facts: dict[str, object], *, moved: bool = False
) -> tuple[Choice, ...]:
    # One who has moved on keeps his booking: it cannot be charged here.
    wanted = [how for how in HOW if (how != "single" or left.units < ONE) and (how != "half" or not moved)]
    return tuple(
        choice(f"partner_{how}", "partner.settle", facts=facts, gone=gone.id, left=left.id, how=how)
        for how in wanted
    )


def settle(turn: Turn, tap: Tap) -> None:
    how = str(tap.data.get("how"))
    gone, left = _booking(turn, tap.data.get("gone")), _booking(turn, tap.data.get("left"))
    if how not in HOW or not turn.is_coach:
        raise Refusal("choice_gone")
    if not left.live or left.starts_at <= turn.now or (gone.live and gone.session_id == left.session_id):
        raise Refusal("no_longer_booked", start=left.starts_at)
    others = [item for item in bookings.of_session(turn.uow, left.session_id) if item.live]
    if len(others) != 1:
        # Somebody has taken the seat since.
        raise Refusal("choice_gone")
    turn.begin_command()
    if how == "single":
        play_single(turn, left)
    elif how == "half" and not gone.live:
        charge_half(turn, gone)
    elif how == "off":
        pack = packs.pack(turn.uow, left.pack_id)
        end(turn, left, pack, Verdict(0, None, None, turn.now), reason="coach")
    facts = facts_of(turn, gone, left) | {"how": how}
    turn.answer(Notice("partner_settled", facts, (choice("undo", "undo.last"),)))
    turn.tell(left.client_id, Notice("partner_out", facts | {"balance": turn.balance(left.client_id)}))
    turn.tell(gone.client_id, Notice("partner_pays", facts | {"balance": turn.balance(gone.client_id)}))
    plans.note_command(turn, "partner", client=facts["left"], start=left.starts_at.isoformat())


def _booking(turn: Turn, booking_id: object) -> Booking:
    found = bookings.find_booking(turn.uow, booking_id) if isinstance(booking_id, int) else None
    if found is None:
        raise Refusal("choice_gone")
    return found


def play_single(turn: Turn, left: Booking) -> None:
    """The one who stays takes a whole session: what is missing is reserved from the same pack."""
    missing = ONE - left.units
    pack = packs.pack(turn.uow, left.pack_id)
    if missing <= 0 or pack.units.available < missing:
        raise Refusal("unit_gone", client=name_of(turn, left.client_id))
    bookings.change_units(turn.uow, left, ONE)
    _record(turn, left, "booking", postings.reserve(pack.id, missing))


def charge_half(turn: Turn, gone: Booking) -> None:
    """The one who left pays his part all the same, and of its extras what was let go of."""
    missing = gone.units - gone.charged
    pack = packs.pack(turn.uow, gone.pack_id)
    if missing <= 0:
        return
    if pack.units.available < missing:
        raise Refusal("unit_gone", client=name_of(turn, gone.client_id))
    moved = [Posting("pack", pack.id, "available", "used", missing)]
    for charge in packs.charges_of(turn.uow, gone.client_id) if gone.fee else ():
        if charge.booking_id == gone.id and charge.waived:
            moved.append(Posting("charge", charge.id, "waived", "due", charge.waived))
            plans.set_nudge_alarm(turn.uow, charge.id, gone.ends_at, turn.now)
    plans.start_clock(turn.uow, pack.id, gone.starts_at)
    bookings.change_booking(turn.uow, gone, "late_cancelled", reason=gone.reason, charged=gone.units)
    _record(turn, gone, "verdict", moved)


def _record(turn: Turn, booking: Booking, kind: str, moved: list[Posting]) -> None:
    ledger.record(
        turn.uow,
        kind=kind,
        client_id=booking.client_id,
        moved=moved,
        actor=turn.actor,
        pack_id=booking.pack_id,
        booking_id=booking.id,
        rule=COACH_DECIDED,
        facts={"start": booking.starts_at.isoformat(), "percent": 100},
    )
