"""What is told by itself about packs: running low, ending with sessions left, and nothing booked."""

from datetime import timedelta

from domain import localtime, nudges
from domain.availability import Slot, Span, nearest
from domain.decision import Choice, Notice, choice
from domain.packs import Pack, balance
from domain.people import Client
from domain.session_types import Wanted
from handlers.actions.sell import terms_of
from handlers.actions.slots import LOOK_AHEAD, free_in, slot_choice
from handlers.jobs import late
from handlers.post import Post
from storage import bookings, packs, people
from storage.alarms import Alarm
from storage.calendar import read_calendar
from storage.unit_of_work import UnitOfWork

OFFERED = 3


def low(post: Post, alarm: Alarm) -> None:
    """Once a pack, when no other one has sessions left."""
    uow = post.uow
    pack = packs.pack(uow, alarm.subject)
    client = people.client(uow, pack.client_id)
    standing = balance(packs.of_client(uow, client.id))
    if client.muted or pack.ended or not 0 < standing.left <= nudges.LOW:
        return
    facts = {"name": pack.name, "balance": standing}
    buttons = (*_renewal(uow, pack), choice("book", "slots.days", client=client.id, moving=None))
    _tell(post, alarm, client, Notice("pack_low", facts, buttons), pack, f"low:{pack.id}")


def _renewal(uow: UnitOfWork, pack: Pack) -> tuple[Choice, ...]:
    """The same pack again, as it is sold today."""
    offer = next((offer for offer in uow.coach.offers if offer.name == pack.name), None)
    if offer is None:
        return ()
    facts = {"offer": offer}
    return (
        choice("buy_offer", "buy.propose", facts=facts, client=pack.client_id, starts=[], **terms_of(offer)),
    )


def expiring(post: Post, alarm: Alarm) -> None:
    """Sessions that are not booked and will be lost, with times at which they can be."""
    uow = post.uow
    pack = packs.pack(uow, alarm.subject)
    client = people.client(uow, pack.client_id)
    if client.muted or pack.ended or not pack.units.available or pack.expires_on is None:
        return
    until = localtime.day_end(pack.expires_on, uow.coach.tz)
    free = some_free(uow, Wanted(client.id, pack.type_id), until=Span(uow.now, until))
    facts = {
        "name": pack.name,
        "day": pack.expires_on,
        "units": pack.units.available,
        "near": bool(free),
    }
    buttons = tuple(slot_choice(slot, Wanted(client.id, pack.type_id)) for slot in free)
    key = f"expiring:{pack.id}:{pack.expires_on}:{alarm.step}"
    _tell(post, alarm, client, Notice("pack_expiring", facts, buttons), pack, key)


def idle(post: Post, alarm: Alarm) -> None:
    """Sessions left and nothing booked."""
    uow = post.uow
    client = people.client(uow, alarm.subject)
    today = localtime.local_day(uow.now, uow.coach.tz)
    held = [pack for pack in packs.of_client(uow, client.id) if pack.valid_on(today)]
    pack = next((pack for pack in held if pack.units.available), None)
    if client.muted or pack is None or bookings.upcoming(uow, client.id):
        return
    wanted = Wanted(client.id, pack.type_id)
    free = some_free(uow, wanted)
    facts = {"balance": balance(held), "near": bool(free)}
    buttons = (
        *(slot_choice(slot, wanted) for slot in free),
        choice("another_day", "slots.days", **wanted.data(), moving=None),
    )
    _tell(post, alarm, client, Notice("nothing_planned", facts, buttons), pack, f"idle:{client.id}:{today}")


def some_free(uow: UnitOfWork, wanted: Wanted, *, until: Span | None = None) -> list[Slot]:
    """Up to three slots nearest to when he usually comes, none of them today."""
    tz = uow.coach.tz
    first = localtime.day_start(localtime.local_day(uow.now, tz) + timedelta(days=1), tz)
    last = first + timedelta(days=min(LOOK_AHEAD, uow.coach.rules.horizon))
    span = Span(first, min(last, until.end) if until else last)
    if span.start >= span.end:
        return []
    day = timedelta(days=1)
    calendar = read_calendar(uow, span.start - day, span.end + day, own=wanted.client_id)
    free = free_in(uow.coach, calendar, span, uow.now, wanted)
    came = [item.starts_at for item in bookings.of_client(uow, wanted.client_id) if not item.live]
    if not came:
        return free[:: max(1, len(free) // OFFERED)][:OFFERED]
    wall = localtime.local(max(came), tz)
    ahead = (wall.weekday() - localtime.local_day(first, tz).weekday()) % 7
    usual = localtime.instant(localtime.local_day(first, tz) + timedelta(days=ahead), wall.time(), tz)
    return nearest(free, usual, OFFERED)


def _tell(post: Post, alarm: Alarm, client: Client, notice: Notice, pack: Pack, key: str) -> None:
    """Re-checked when it is sent; past its use it is not sent as if nothing had happened."""
    if alarm.use_by is not None and post.uow.now > alarm.use_by:
        late.report(post, client.name, notice, client.language)
        return
    post.tell_client(
        client,
        notice,
        due_at=post.uow.coach.quiet.after(post.uow.now, post.uow.coach.tz),
        use_by=alarm.use_by,
        recheck={"client": client.id, "pack": pack.id},
        dedupe=key,
    )
