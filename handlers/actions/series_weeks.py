"""The weeks of a standing slot that can be booked now: what fits, what is left out and why, and where it ends."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from domain import localtime
from domain.availability import Calendar, Slot, coach_hindrance, hindrance, is_blocked, on_step
from domain.packs import Pack, drawn_on
from domain.people import Coach
from domain.series import WEEK, Series
from domain.session_types import Opening, Wanted
from handlers.actions.wanted import opening_at
from handlers.actions.weekly import full_week
from handlers.actions.wishes import slot_at, usual_hours
from storage import alarms, bookings, series
from storage.alarms import Alarm
from storage.calendar import read_calendar
from storage.unit_of_work import UnitOfWork

PASSING = ("deciding", "held")
"""Somebody has it for minutes: worth another look."""
MINUTES = timedelta(minutes=10)


@dataclass(slots=True)
class Weeks:
    """`openings` and the packs they are `drawn` on, in the order of time; `skipped` with the reason; `series` whose
    each opening is; `through` the last day that was decided on, by series; `packs` as they are after it.

    `passing` is why it stopped before a week: nobody decided about that one yet. `empty`: no session was left for the
    next one."""

    openings: list[Opening] = field(default_factory=list)
    drawn: list[Pack] = field(default_factory=list)
    series: list[int] = field(default_factory=list)
    skipped: list[tuple[datetime, str]] = field(default_factory=list)
    through: dict[int, date] = field(default_factory=dict)
    packs: list[Pack] = field(default_factory=list)
    passing: str = ""
    empty: bool = False

    @property
    def starts(self) -> list[datetime]:
        return [item.slot.start for item in self.openings]


def weeks_ahead(
    uow: UnitOfWork,
    standing: Sequence[Series],
    held: Sequence[Pack],
    *,
    by_coach: bool,
    most: int | None = None,
    patient: bool = False,
) -> Weeks:
    """As far as the coach's calendar is open, and the packs go; `most` sessions where so many were asked for. `patient`
    stops before a week that somebody is just deciding on instead of leaving it out."""
    coach, tz = uow.coach, uow.coach.tz
    last = localtime.local_day(uow.now, tz) + timedelta(days=coach.rules.horizon)
    days = sorted((item.start(day, tz), item.id, item, day) for item in standing for day in item.days(last))
    weeks = Weeks(packs=list(held))
    if not days:
        return weeks
    client_id = standing[0].client_id
    own = None if by_coach else client_id
    day_long = timedelta(days=1)
    calendar = read_calendar(uow, days[0][0] - day_long, days[-1][0] + 2 * day_long, own=own)
    booked = [
        item
        for item in bookings.between(uow, days[0][0], days[-1][0] + day_long)
        if item.live and item.client_id == client_id
    ]
    for start, number, item, day in days:
        if start <= uow.now:
            weeks.through[number] = day
            continue
        if most is not None and len(weeks.openings) >= most:
            break
        opening = opening_at(coach, calendar, start, item.wanted)
        if any(other.slot.overlaps(opening.slot) and other.player == opening.slot.player for other in booked):
            code = "joined"
        else:
            code = _hindered(calendar, opening, uow.now, by_coach=by_coach) or ""
        if (patient and code in (*PASSING, "not_open")) or (code == "not_open" and weeks.openings):
            weeks.passing = code
            break
        pack = _drawn(weeks.packs, opening, day)
        if pack is None and not code and _paused(weeks.packs, day):
            code = "frozen"
        if pack is None and not code:
            weeks.empty = True
            break
        if (
            pack
            and not code
            and not by_coach
            and full_week(uow, [*weeks.openings, opening], [*weeks.drawn, pack])
        ):
            code = "week_full"
        weeks.through[number] = day
        if code or pack is None:
            weeks.skipped.append((start, code))
            continue
        weeks.openings.append(opening)
        weeks.drawn.append(pack)
        weeks.series.append(number)
        weeks.packs = [
            _without(other, opening.type.units) if other.id == pack.id else other for other in weeks.packs
        ]
    return weeks


def _hindered(calendar: Calendar, opening: Opening, now: datetime, *, by_coach: bool) -> str | None:
    """As for a single booking; but nothing is booked by itself into what the coach has blocked or keeps for others."""
    slot = opening.slot
    if opening.session:
        return "full" if opening.seats < 1 else None
    if opening.type.group and not opening.type.startable:
        return "not_open"
    if by_coach:
        kept = any(slot.overlaps(held) for held in calendar.held)
        return coach_hindrance(calendar, slot) or (
            "blocked" if is_blocked(calendar, slot) else "held" if kept else None
        )
    return hindrance(calendar, slot, now) or (None if on_step(calendar, slot.start) else "off_step")


def _drawn(held: Sequence[Pack], opening: Opening, day: date) -> Pack | None:
    kind, player = opening.type, bool(opening.slot.player)
    return drawn_on(held, day, kind.units, type_id=kind.id, for_player=player)


def _paused(held: Sequence[Pack], day: date) -> bool:
    return any(pack.frozen_on(day) and pack.units.available and not pack.ended for pack in held)


def _without(pack: Pack, units: int) -> Pack:
    after = replace(pack.units, available=pack.units.available - units, reserved=pack.units.reserved + units)
    return replace(pack, units=after)


def of_its_type(wanted: Wanted, openings: Sequence[Opening]) -> Wanted:
    """Who joins a group every week waits for that group: without one there is nothing to book."""
    kinds = {item.type.id for item in openings}
    return replace(wanted, type_id=kinds.pop()) if len(kinds) == 1 else wanted


def held_for(item: Series, held: Sequence[Pack]) -> list[Pack]:
    """The packs that it draws on."""
    return [pack for pack in held if item.draws_on(pack)]


def let_go_on(uow: UnitOfWork, number: int) -> None:
    """One that waited for the coach or the money: from now on it goes on by itself."""
    item = series.find(uow, number)
    if item is not None and not item.active:
        watch(uow, series.change(uow, item, active=True), Weeks())


def watch(uow: UnitOfWork, item: Series, weeks: Weeks) -> None:
    """Looks at it again when its next week can be booked."""
    alarms.drop_alarms(uow, item.id)
    alarms.set_alarms(uow, [Alarm(uow.coach_id, "series", item.id, 0, _next_look(uow, item, weeks))])


def _next_look(uow: UnitOfWork, item: Series, weeks: Weeks) -> datetime:
    """When the calendar opens for it. Where no session was left: after the last one that is booked, for then the pack
    may be empty; in a week at the latest, since one may have come back."""
    if weeks.passing:
        return uow.now + (MINUTES if weeks.passing in PASSING else timedelta(days=1))
    ahead = timedelta(days=uow.coach.rules.horizon)
    opens = localtime.day_start(item.next_day() - ahead, uow.coach.tz)
    if opens > uow.now:
        return opens
    ends = [booking.ends_at for booking in bookings.upcoming(uow, item.client_id)]
    return min(max(ends, default=uow.now) + timedelta(minutes=1), uow.now + WEEK)


def slot_of(coach: Coach, item: Series) -> Slot:
    """Its weekday, hours and place, as one of its sessions."""
    kind = coach.session_type(item.wanted.type_id)
    start = item.start(item.through or item.first, coach.tz)
    place = kind.place or item.wanted.place or None
    slot = slot_at(start, usual_hours(coach), minutes=kind.minutes, place="" if kind.online else place)
    return replace(slot, name=kind.name, player=item.wanted.player, online=kind.online)


def standing_slots(uow: UnitOfWork, client_id: int) -> list[tuple[Slot, int]]:
    """A client's standing slots, each with the weeks from one session to the next."""
    return [(slot_of(uow.coach, item), item.every) for item in series.of_client(uow, client_id)]
