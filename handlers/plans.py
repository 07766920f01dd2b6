"""What has to happen later because of what was just decided: alarms; and what the coach can undo."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta

from domain import localtime
from domain.bookings import Booking
from domain.nudges import expiring, idle_at, next_nudge, next_plan_nudge
from domain.packs import Pack, last_day
from domain.people import Client
from domain.reminders import reminders
from handlers.turn import Turn
from storage import alarms, bookings, conversations, packs, people
from storage.alarms import Alarm
from storage.unit_of_work import UnitOfWork

MORNING, EVENING = time(8), time(20)
"""When the coach gets his lists, in his zone."""
APPROVAL_LAPSES = timedelta(hours=24)
"""How long a request waits for the coach before it lapses; at the latest until the session starts."""

UNREAD_BEFORE = timedelta(minutes=40)


def set_booking_alarms(uow: UnitOfWork, booking: Booking, client: Client | None = None) -> None:
    """Reminders still ahead, and the end of the session; for a request, when it lapses. `client` is the one who comes,
    where he is at hand."""
    coach = uow.coach
    if booking.status == "requested":
        lapses = min(uow.now + APPROVAL_LAPSES, booking.starts_at)
        alarms.set_alarms(uow, [Alarm(coach.id, "lapse", booking.id, 0, lapses)])
        return
    tz = coach.zone_of(client or people.client(uow, booking.client_id))
    ahead = reminders(starts_at=booking.starts_at, now=uow.now, tz=tz, quiet=coach.quiet)
    new = [Alarm(coach.id, "reminder", booking.id, item.before, item.at, item.use_by) for item in ahead]
    alarms.set_alarms(uow, [*new, Alarm(coach.id, "complete", booking.id, 0, booking.ends_at)])


def replace_booking_alarms(uow: UnitOfWork, booking: Booking) -> None:
    alarms.drop_alarms(uow, booking.id)
    set_booking_alarms(uow, booking)


def set_expiry_alarm(uow: UnitOfWork, pack: Pack) -> None:
    """At the end of the pack's last day in the coach's zone."""
    alarms.drop_alarms(uow, pack.id)
    if pack.expires_on is not None:
        at = localtime.day_end(pack.expires_on, uow.coach.tz)
        told = expiring(pack.expires_on, after=uow.now, tz=uow.coach.tz, quiet=uow.coach.quiet)
        warnings = [
            Alarm(uow.coach_id, "expiring", pack.id, item.step, item.at, item.at + timedelta(days=1))
            for item in told
        ]
        alarms.set_alarms(uow, [Alarm(uow.coach_id, "expire", pack.id, 0, at), *warnings])


def set_unread_alarm(uow: UnitOfWork, booking: Booking) -> None:
    """Forty minutes before a session that is called off (before the quiet hours, where it falls into them): has its
    client read it?"""
    at = max(
        uow.coach.quiet.before(booking.starts_at - UNREAD_BEFORE, uow.coach.tz),
        uow.now + timedelta(minutes=5),
    )
    if at < booking.starts_at:
        _set_anew(uow, Alarm(uow.coach_id, "unread", booking.id, 0, at, booking.starts_at))


def set_low_alarm(uow: UnitOfWork, pack_id: int) -> None:
    """Now, or once the quiet hours are over."""
    at = uow.coach.quiet.after(uow.now, uow.coach.tz)
    _set_anew(uow, Alarm(uow.coach_id, "pack_low", pack_id, 0, at, at + timedelta(days=1)))


def set_idle_alarm(uow: UnitOfWork, client_id: int) -> None:
    """A week from now, unless he books: looked at then."""
    at = idle_at(uow.now, tz=uow.coach.tz, quiet=uow.coach.quiet)
    _set_anew(uow, Alarm(uow.coach_id, "idle", client_id, 0, at, at + timedelta(days=1)))


def _set_anew(uow: UnitOfWork, alarm: Alarm) -> None:
    alarms.take(uow, alarm)
    alarms.set_alarms(uow, [alarm])


def start_clock(uow: UnitOfWork, pack_id: int, start: datetime) -> None:
    """The first session that is used starts the time of a pack that waits for it: `start` is that session's."""
    pack = packs.pack(uow, pack_id)
    if pack.waits_for_first_use:
        day = localtime.local_day(start, uow.coach.tz)
        packs.change_pack(uow, pack, expires_on=last_day(day, pack.months, pack.days))
        set_expiry_alarm(uow, packs.pack(uow, pack_id))


def set_nudge_alarm(
    uow: UnitOfWork, charge_id: int, since: datetime, after: datetime, *, promised_until: date | None = None
) -> None:
    """The next step of the ladder or of the instalments, after a promise if there is one; none once all are behind. It
    takes the place of the one that was set before."""
    alarms.drop_alarms(uow, charge_id)
    charge, tz, quiet = packs.charge(uow, charge_id), uow.coach.tz, uow.coach.quiet
    if charge.instalments:
        nudge = next_plan_nudge(charge, after=after, tz=tz, quiet=quiet, promised_until=promised_until)
    else:
        nudge = next_nudge(since=since, after=after, tz=tz, quiet=quiet, promised_until=promised_until)
    if nudge:
        use_by = nudge.at + timedelta(days=1)
        alarms.set_alarms(uow, [Alarm(uow.coach_id, "nudge", charge_id, nudge.step, nudge.at, use_by)])


def set_daily_alarm(uow: UnitOfWork, kind: str, after: datetime) -> None:
    """The coach's next morning agenda or evening list."""
    wall = MORNING if kind == "agenda" else EVENING
    day = localtime.local_day(after, uow.coach.tz)
    at = localtime.instant(day, wall, uow.coach.tz)
    if at <= after:
        at = localtime.instant(day + timedelta(days=1), wall, uow.coach.tz)
    alarms.set_alarms(uow, [Alarm(uow.coach_id, kind, 0, 0, at, at + timedelta(hours=3))])


def start_daily_lists(uow: UnitOfWork) -> None:
    """From the coach's first chat on he gets his lists; joining by a second one changes nothing."""
    for kind in ("agenda", "evening"):
        if not alarms.has_alarm(uow, kind, 0):
            set_daily_alarm(uow, kind, uow.now)


def set_all_alarms(uow: UnitOfWork) -> None:
    """Everything that hangs on wall time, anew: after the coach has moved to another zone."""
    alarms.drop_alarms(uow, 0)
    start_daily_lists(uow)
    for pack in packs.all_packs(uow):
        if not pack.ended and pack.units.left:
            set_expiry_alarm(uow, pack)
    for booking in bookings.between(uow, uow.now, uow.now + timedelta(days=800)):
        if booking.live:
            replace_booking_alarms(uow, booking)


def note_command(turn: Turn, kind: str, **facts: object) -> None:
    """Makes what the coach did in this turn one command that he can undo."""
    if turn.parts is not None:
        turn.parts.append({"kind": kind, "facts": facts})
    elif turn.uow.command is not None:
        conversations.save_command(turn.uow, kind, facts)
        # What else the same message asks for is a command of its own.
        turn.uow.command = None
        turn.uow.before = []


@contextmanager
def one_command(turn: Turn) -> Iterator[None]:
    """What is noted inside are parts of one command, which is undone as a whole."""
    turn.parts = []
    try:
        yield
    finally:
        parts, turn.parts = turn.parts, None
    note_command(turn, "together", parts=parts)


def joined(uow: UnitOfWork, client_id: int) -> None:
    people.change_client(uow, client_id, joined_at=uow.now, archived_at=None)
