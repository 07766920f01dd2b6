"""Ending a live booking, whoever or whatever ends it: its state, its unit by the verdict, its alarms."""

from datetime import date, timedelta

from domain import ledger as postings
from domain import localtime
from domain import packs as pack_rules
from domain.bookings import Booking, Reason, Status, charge_of
from domain.nudges import runs_low
from domain.packs import Pack
from domain.rulings import write_ruling
from domain.terms import Verdict
from handlers import plans
from handlers.actions import extras
from handlers.actions.extend import lengthen
from handlers.actions.extras import kept_after
from handlers.turn import Turn
from storage import alarms, bookings, ledger, moves, packs


def end(
    turn: Turn,
    booking: Booking,
    pack: Pack,
    verdict: Verdict,
    *,
    reason: Reason,
    late: bool = False,
    kind: str = "",
) -> int:
    """Ends a live booking: its state, its unit by the verdict, its alarms. Returns what was charged (hundredths)."""
    charged = charge_of(booking, verdict.percent)
    today = localtime.local_day(turn.now, turn.coach.tz)
    over = pack.over(today)
    status: Status = "late_cancelled" if charged or late else "cancelled"
    bookings.change_booking(turn.uow, booking, status, reason=reason, charged=charged)
    if charged:
        plans.start_clock(turn.uow, pack.id, booking.starts_at)
    if verdict.forgiven:
        packs.change_pack(turn.uow, pack, forgiven=pack.forgiven + 1)
    extended_to: date | None = None
    if pack.ends_by(today) and reason != "client" and booking.units - charged:
        # The coach or the weather was why: the unit must not come back into a pack that is over, or ends at midnight.
        pack = extend_after_coach(turn, pack)
        extended_to = pack.expires_on
        over = False
    facts = {
        "start": booking.starts_at.isoformat(),
        "asked": verdict.asked_at.isoformat(),
        "free_until": verdict.free_until.isoformat() if verdict.free_until else None,
        "limit": verdict.limit,
        "percent": verdict.percent,
        "forgiven": verdict.forgiven,
        "reason": reason,
        "accepted": pack.accepted_at.isoformat() if pack.accepted_at else None,
        "version": pack.terms.version,
        "extended_to": extended_to.isoformat() if extended_to else None,
    }
    ledger.record(
        turn.uow,
        kind=kind or "cancellation",
        client_id=booking.client_id,
        moved=[
            *postings.release(pack.id, booking.units, charged=charged, expired=over),
            # What the coach has yet to decide keeps its extras until he does.
            *extras.dropped(
                turn.uow, booking, keep=100 if late else kept_after(pack.terms, charged=charged > 0)
            ),
        ],
        actor=turn.actor,
        pack_id=pack.id,
        booking_id=booking.id,
        rule=rule_text(pack, verdict, reason, undecided=late),
        facts=facts,
    )
    alarms.drop_alarms(turn.uow, booking.id)
    if turn.coach.rules.approval:
        for asked in moves.of_booking(turn.uow, booking.id):
            moves.end(turn.uow, asked)
    if runs_low(pack.units.left, pack.units.left - charged):
        plans.set_low_alarm(turn.uow, pack.id)
    return charged


def rule_text(pack: Pack, verdict: Verdict, reason: Reason, *, undecided: bool = False) -> str:
    """The rule that decided, as the ledger keeps it."""
    if undecided:
        return write_ruling("undecided", pack.terms.version)
    if reason != "client":
        return write_ruling(f"by_{reason}", pack.terms.version)
    if verdict.forgiven:
        return write_ruling(
            "forgiven", pack.terms.version, number=pack.forgiven + 1, most=pack.terms.forgiven
        )
    if verdict.limit is None:
        return write_ruling("no_notice", pack.terms.version, percent=verdict.percent)
    hours = f"{verdict.limit / 60:g}"
    return write_ruling("notice", pack.terms.version, hours=hours, percent=verdict.percent)


def extend_after_coach(turn: Turn, pack: Pack) -> Pack:
    """Fourteen days from today, written as an extension of its own."""
    today = localtime.local_day(turn.now, turn.coach.tz)
    until = today + timedelta(days=pack_rules.GRACE_AFTER_COACH)
    return lengthen(turn, pack, until, why="grace", revive=False)
