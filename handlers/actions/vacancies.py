"""Freed time on its way along the waitlist: offered to one at a time, and what is given back once it is taken."""

from datetime import datetime, timedelta

from domain import ledger as postings
from domain import localtime, terms
from domain import packs as pack_rules
from domain.availability import Calendar, Slot, Span
from domain.bookings import Booking
from domain.decision import Choice, Notice, choice
from domain.intents import Json, Tap
from domain.packs import Pack, drawn_on
from domain.rulings import write_ruling
from domain.session_types import Opening
from domain.waitlist import (
    Candidate,
    Freed,
    Hold,
    Vacancy,
    Wait,
    asked_again_at,
    best_fit,
    next_in_line,
    offered_until,
    pieces,
)
from handlers.actions.sell import missing_first
from handlers.actions.slots import free_in
from handlers.actions.wanted import extras_of, opening_at
from handlers.actions.weekly import full_week
from handlers.post import Post
from storage import alarms, bookings, ledger, packs, people, waitlist
from storage.alarms import Alarm
from storage.calendar import read_calendar
from storage.unit_of_work import UnitOfWork

MOST_AT_ONCE = 20
"""A holiday that is taken back frees hundreds of hours: so many of them are offered."""


def offer_freed(post: Post) -> None:
    """At the end of whatever gave time back: what somebody waits for is offered, the rest is simply free."""
    uow = post.uow
    freed, uow.freed = [item for item in uow.freed if item.end > uow.now], []
    if not freed:
        return
    waiting = waitlist.waiting_for(uow, min(item.start for item in freed), max(item.end for item in freed))
    if not waiting:
        return
    under_way: list[Span] = list(waitlist.active_vacancies(uow))
    wanted = [
        piece
        for item in freed
        for piece in pieces(item, uow.coach.rules.session)
        if any(wait.overlaps(piece) for wait in waiting)
    ]
    for piece in wanted[:MOST_AT_ONCE]:
        # Of a group each seat that was given back is offered by itself.
        if piece.seat or not any(piece.overlaps(other) for other in under_way):
            under_way.append(piece)
            pass_on(post, waitlist.add_vacancy(uow, piece))


def watch(uow: UnitOfWork, slot: Slot) -> None:
    """Somebody waits for what another one is just deciding on: it is looked at again when he has had his time."""
    if not any(slot.overlaps(other) for other in waitlist.active_vacancies(uow)):
        vacancy = waitlist.add_vacancy(uow, Freed(slot.start, slot.end))
        _set_alarm(uow, vacancy, uow.now + timedelta(minutes=uow.coach.rules.hold))


def look_again(post: Post, vacancy_id: int) -> None:
    """When a hold has lapsed, or the quiet hours are over: the next one's turn."""
    uow = post.uow
    vacancy = waitlist.vacancy(uow, vacancy_id)
    if vacancy is None or not vacancy.active:
        return
    hold = vacancy.hold
    if hold and hold.until > uow.now:
        _set_alarm(uow, vacancy, hold.until)
        return
    taken = _booked_by_holder(uow, hold) if hold else None
    if taken is not None:
        # By another way than the button: it was his all the same.
        fill(post, vacancy, taken)
        return
    pass_on(post, vacancy)


def _booked_by_holder(uow: UnitOfWork, hold: Hold) -> Booking | None:
    around = bookings.between(uow, hold.slot.start, hold.slot.end)
    return next((item for item in around if item.live and item.client_id == hold.client_id), None)


def pass_on(post: Post, vacancy: Vacancy) -> None:
    """Offers it to the next in line; where there is none, it is simply free."""
    uow, coach = post.uow, post.uow.coach
    if vacancy.hold:
        vacancy = waitlist.change_vacancy(uow, vacancy, hold=None)
    if coach.quiet.holds(uow.now, coach.tz):
        again = asked_again_at(vacancy, uow.now, coach.quiet, coach.tz, coach.rules.notice)
        _wait_until(uow, vacancy, again)
        return
    calendar = _calendar(uow, vacancy)
    chosen = _next(post, vacancy, calendar)
    if chosen is None or chosen.pack is None:
        _wait_until(uow, vacancy, _after_others(uow, vacancy, calendar))
        return
    opening = opening_at(coach, calendar, chosen.slot.start, chosen.wait.wanted)
    _offer(post, vacancy, chosen, chosen.pack, opening)


def _wait_until(uow: UnitOfWork, vacancy: Vacancy, again: datetime | None) -> None:
    if again is None:
        close(uow, vacancy)
    else:
        _set_alarm(uow, vacancy, again)


def close(uow: UnitOfWork, vacancy: Vacancy, taken_by: int | None = None) -> Vacancy:
    alarms.drop_alarms(uow, vacancy.id)
    return waitlist.change_vacancy(uow, vacancy, hold=None, active=False, taken_by=taken_by)


def _set_alarm(uow: UnitOfWork, vacancy: Vacancy, at: datetime) -> None:
    alarms.drop_alarms(uow, vacancy.id)
    alarms.set_alarms(uow, [Alarm(uow.coach_id, "vacancy", vacancy.id, 0, at)])


def _calendar(uow: UnitOfWork, vacancy: Vacancy) -> Calendar:
    day = timedelta(days=1)
    return read_calendar(uow, vacancy.start - day, vacancy.end + day)


def _after_others(uow: UnitOfWork, vacancy: Vacancy, calendar: Calendar) -> datetime | None:
    """When to look again, where somebody is just deciding on a part of it."""
    deciding = any(item.overlaps(vacancy) for item in (*calendar.held, *calendar.deciding))
    return uow.now + timedelta(minutes=max(uow.coach.rules.hold, 1)) if deciding else None


def _next(post: Post, vacancy: Vacancy, calendar: Calendar) -> Candidate | None:
    """The first who has a unit, has not been asked, wants to hear from Tenpack and can; nobody is asked about two
    slots at once."""
    uow = post.uow
    waiting = _still_waiting(uow, vacancy)
    held = packs.of_clients(uow, {wait.client_id for wait in waiting}) if waiting else {}
    candidates = [
        item
        for wait in waiting
        if (item := _candidate(uow, vacancy, calendar, wait, held.get(wait.client_id, []))) is not None
    ]
    while True:
        chosen = next_in_line(candidates)
        if chosen is None:
            return None
        client = people.client(uow, chosen.wait.client_id)
        if not client.muted and people.threads(uow, client.id):
            return chosen
        candidates = [item for item in candidates if item.wait.client_id != client.id]


def _still_waiting(uow: UnitOfWork, vacancy: Vacancy) -> list[Wait]:
    """Who has booked in that stretch since he asked, or sits in this very session, is waiting no longer."""
    busy = {other.hold.client_id for other in waitlist.active_vacancies(uow) if other.hold}
    waiting = [
        wait
        for wait in waitlist.waiting_for(uow, vacancy.start, vacancy.end)
        if wait.client_id not in busy and wait.client_id not in vacancy.asked
    ]
    if not waiting:
        return []
    first, last = min(wait.start for wait in waiting), max(wait.end for wait in waiting)
    met = [item for item in bookings.between(uow, min(first, vacancy.start), last) if item.live]
    return [
        wait
        for wait in waiting
        if not any(
            item.client_id == wait.client_id
            and (item.slot.overlaps(vacancy) or (item.booked_at >= wait.since and item.slot.overlaps(wait)))
            for item in met
        )
    ]


def _candidate(
    uow: UnitOfWork, vacancy: Vacancy, calendar: Calendar, wait: Wait, held: list[Pack]
) -> Candidate | None:
    coach = uow.coach
    free = [
        slot
        for slot in free_in(coach, calendar, day_around(vacancy, coach.tz), uow.now, wait.wanted)
        if slot.overlaps(vacancy) and offered_until(slot, uow.now, coach.rules.notice)
    ]
    slot = best_fit(wait, free, vacancy.start)
    if slot is None:
        return None
    kind = opening_at(coach, calendar, slot.start, wait.wanted).type
    day = localtime.local_day(slot.start, coach.tz)
    for_player = bool(wait.wanted.player)
    pack = drawn_on(held, day, kind.units, type_id=kind.id, for_player=for_player)
    if pack is not None and (
        missing_first(uow, [pack], wait.client_id) or full_week(uow, [Opening(slot, kind)], [pack])
    ):
        # Nobody is offered what would be refused to him.
        pack = None
    return Candidate(wait, slot, pack)


def day_around(vacancy: Vacancy, tz: str) -> Span:
    """The local day in which it begins: a session may begin before the time that was freed."""
    day = localtime.local_day(vacancy.start, tz)
    return Span(localtime.day_start(day, tz), localtime.day_end(day, tz))


def _offer(post: Post, vacancy: Vacancy, chosen: Candidate, pack: Pack, opening: Opening) -> None:
    uow = post.uow
    client, slot = people.client(uow, chosen.wait.client_id), chosen.slot
    until = offered_until(slot, uow.now, uow.coach.rules.notice)
    if until is None:
        raise RuntimeError("nobody is asked who has no time to answer")
    hold = Hold(client.id, chosen.wait.id, slot, until)
    waitlist.change_vacancy(uow, vacancy, hold=hold, asked=(*vacancy.asked, client.id))
    _set_alarm(uow, vacancy, until)
    facts = {
        "slot": opening.slot,
        "until": until,
        "takes": opening.type.units,
        "fees": extras_of(uow.coach, [opening]),
        "client": None,
        "free": pack_rules.balance(packs.of_client(uow, client.id)).free,
        "free_until": terms.free_until(pack.terms.cancel, slot.start),
    }
    data: dict[str, Json] = {
        **chosen.wait.wanted.data(),
        "vacancy": vacancy.id,
        "start": slot.start.isoformat(),
    }
    buttons = (
        Choice("take_it", Tap("vacancy.take", data), "confirm"),
        choice("no_thanks", "vacancy.pass", role="decline", vacancy=vacancy.id),
    )
    post.tell_client(
        client,
        Notice("slot_free_again", facts, buttons),
        use_by=until,
        recheck={"client": client.id, "vacancy": vacancy.id},
        dedupe=f"vacancy:{vacancy.id}:{client.id}",
    )


def fill(post: Post, vacancy: Vacancy, booking: Booking) -> None:
    """Taken by whom it was offered to: his wish is met, and who had cancelled late gets his session back."""
    uow = post.uow
    known = waitlist.waits_of(uow, booking.client_id)
    met = [wait.id for wait in known if wait.fits(booking.slot)]
    waitlist.end_waits(uow, met)
    vacancy = close(uow, vacancy, taken_by=booking.id)
    if booking.status == "confirmed":
        give_back(post, vacancy)


def confirmed(post: Post, booking: Booking) -> None:
    """The coach confirmed what was taken from the waitlist: now it is filled."""
    vacancy = waitlist.vacancy_taken_by(post.uow, booking.id)
    if vacancy is not None:
        give_back(post, vacancy)


def give_back(post: Post, vacancy: Vacancy) -> None:
    """A late cancel whose slot is refilled costs nothing."""
    uow = post.uow
    late = bookings.find_booking(uow, vacancy.booking_id) if vacancy.booking_id is not None else None
    if late is None or late.status != "late_cancelled" or not late.charged or late.reason != "client":
        return
    pack = packs.pack(uow, late.pack_id)
    over = pack.over(localtime.local_day(uow.now, uow.coach.tz))
    bookings.change_booking(uow, late, "cancelled", reason="client")
    ledger.record(
        uow,
        kind="refilled",
        client_id=late.client_id,
        moved=postings.give_back(pack.id, late.charged, expired=over),
        actor="waitlist",
        pack_id=pack.id,
        booking_id=late.id,
        rule=write_ruling("refilled", pack.terms.version),
        facts={"start": late.starts_at.isoformat(), "units": late.charged},
    )
    client = people.client(uow, late.client_id)
    facts = {
        "client": client.name,
        "start": late.starts_at,
        "online": late.online,
        "units": late.charged,
        "expired": over,
        "balance": pack_rules.balance(packs.of_client(uow, client.id)),
    }
    due_at = uow.coach.quiet.after(uow.now, uow.coach.tz)
    dedupe = f"refilled:{late.id}:{vacancy.id}"
    post.tell_client(client, Notice("refilled_for_you", facts), due_at=due_at, dedupe=dedupe)
    post.tell_coach(Notice("client_refilled", facts), dedupe=f"{dedupe}:coach")
