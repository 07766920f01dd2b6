"""What time does to sessions and packs: reminders, completion, requests that lapse, packs that expire."""

from domain import ledger as postings
from domain import localtime, terms
from domain import packs as pack_rules
from domain.decision import Notice, choice
from domain.nudges import runs_low
from domain.rulings import write_ruling
from handlers import plans
from handlers.actions.requests import give_back
from handlers.actions.sell import missing_first
from handlers.jobs import late
from handlers.post import Post
from storage import bookings, ledger, moves, packs, people
from storage.alarms import Alarm


def remind(post: Post, alarm: Alarm) -> None:
    """Looked at again now, and once more when it is sent: a session cancelled or moved is not reminded of."""
    uow = post.uow
    booking = bookings.find_booking(uow, alarm.subject)
    if booking is None or booking.status != "confirmed" or booking.starts_at <= uow.now:
        return
    client = people.client(uow, booking.client_id)
    if client.muted:
        return
    pack = packs.pack(uow, booking.pack_id)
    limit = terms.free_until(pack.terms.cancel, booking.starts_at)
    facts = {"slot": booking.slot, "free_until": limit}
    if alarm.use_by is not None and uow.now > alarm.use_by:
        late.report(post, client.name, Notice("reminder", facts), client.language)
        return
    buttons = (
        choice("ill_be_there", "reminder.seen", booking=booking.id),
        choice("move", "move.start", booking=booking.id),
        choice("cancel", "cancel.propose", booking=booking.id),
    )
    post.tell_client(
        client,
        Notice("reminder", facts, buttons),
        use_by=alarm.use_by,
        recheck={"booking": booking.id, "start": booking.starts_at.isoformat(), "client": client.id},
        dedupe=f"reminder:{booking.id}:{booking.starts_at.isoformat()}:{alarm.step}",
    )


def complete(post: Post, alarm: Alarm) -> None:
    """A session that is over counts as trained; the coach's "no-show" corrects it."""
    uow = post.uow
    booking = bookings.find_booking(uow, alarm.subject)
    if booking is None or booking.status != "confirmed" or booking.ends_at > uow.now:
        return
    bookings.change_booking(uow, booking, "completed", charged=booking.units)
    plans.start_clock(uow, booking.pack_id, booking.starts_at)
    ledger.record(
        uow,
        kind="completion",
        client_id=booking.client_id,
        moved=postings.use(booking.pack_id, booking.units),
        actor="time",
        pack_id=booking.pack_id,
        booking_id=booking.id,
        facts={"start": booking.starts_at.isoformat()},
    )
    left = packs.pack(uow, booking.pack_id).units.left
    if runs_low(left + booking.units, left):
        plans.set_low_alarm(uow, booking.pack_id)
    plans.set_idle_alarm(uow, booking.client_id)


def lapse(post: Post, alarm: Alarm) -> None:
    """A request the coach has not answered in time."""
    uow = post.uow
    booking = bookings.find_booking(uow, alarm.subject)
    if booking is None or booking.status != "requested":
        return
    unpaid = missing_first(uow, [packs.pack(uow, booking.pack_id)], booking.client_id)
    give_back(uow, booking, "time")
    client = people.client(uow, booking.client_id)
    standing = pack_rules.balance(packs.of_client(uow, client.id))
    facts: dict[str, object] = {
        "start": booking.starts_at,
        "balance": standing,
        "client": client.name,
        "online": booking.online,
    }
    again = choice("book", "slots.days", client=client.id, moving=None)
    if unpaid:
        pack, _, missing = unpaid
        facts |= {"money": missing, "name": pack.name}
        post.tell_client(client, Notice("unpaid_lapsed", facts, (again,)), dedupe=f"lapsed:{booking.id}")
        post.tell_coach(Notice("client_unpaid_lapsed", facts), dedupe=f"lapsed-coach:{booking.id}")
        return
    post.tell_client(client, Notice("request_lapsed", facts, (again,)), dedupe=f"lapsed:{booking.id}")
    post.tell_coach(Notice("client_request_lapsed", facts), dedupe=f"lapsed-coach:{booking.id}")


def move_lapse(post: Post, alarm: Alarm) -> None:
    """A move that the coach has not answered in time: it stays where it is, and the new time is free."""
    uow = post.uow
    asked = moves.find(uow, alarm.subject)
    if asked is None or not asked.active:
        return
    moves.end(uow, asked)
    booking = bookings.find_booking(uow, asked.booking_id)
    if booking is None or not booking.live or booking.starts_at != asked.was:
        return
    client = people.client(uow, booking.client_id)
    facts = {
        "start": booking.starts_at,
        "to": asked.start,
        "client": client.name,
        "online": booking.online,
    }
    post.tell_client(client, Notice("move_lapsed", facts), dedupe=f"move-lapsed:{asked.id}")
    post.tell_coach(Notice("client_move_lapsed", facts), dedupe=f"move-lapsed-coach:{asked.id}")


def expire(post: Post, alarm: Alarm) -> None:
    """What is free after the pack's last day expires; a session booked inside validity stays booked."""
    uow = post.uow
    pack = packs.pack(uow, alarm.subject)
    if pack.expires_on is None:
        return
    if not pack.over(localtime.local_day(uow.now, uow.coach.tz)):
        # The coach's zone changed since the alarm was set.
        plans.set_expiry_alarm(uow, pack)
        return
    if not pack.units.available:
        return
    units = pack.units.available
    ledger.record(
        uow,
        kind="expiry",
        client_id=pack.client_id,
        moved=postings.expire(pack.id, units),
        actor="time",
        pack_id=pack.id,
        rule=write_ruling("expired", pack.terms.version, day=pack.expires_on.isoformat()),
        facts={"units": units, "expires_on": pack.expires_on.isoformat()},
    )
    client = people.client(uow, pack.client_id)
    facts = {"name": pack.name, "day": pack.expires_on, "units": units, "client": client.name}
    quiet = uow.coach.quiet
    if not client.muted:
        post.tell_client(
            client,
            Notice("pack_expired", facts),
            due_at=quiet.after(uow.now, uow.coach.zone_of(client)),
            dedupe=f"expired:{pack.id}:{pack.expires_on}",
        )
    post.tell_coach(
        Notice("client_pack_expired", facts),
        due_at=quiet.after(uow.now, uow.coach.tz),
        dedupe=f"expired-coach:{pack.id}:{pack.expires_on}",
    )
