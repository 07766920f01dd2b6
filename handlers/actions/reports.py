"""The coach's lists: today, the week, clients with balances and money owed."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain import localtime
from domain.availability import Busy
from domain.bookings import Booking
from domain.charges import Charge
from domain.decision import Choice, Notice, choice
from domain.intents import Request, Tap
from domain.packs import Balance, Pack, balance
from domain.people import Client
from handlers.turn import Turn
from storage import bookings, packs, people, sessions
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ClientLine:
    """A client with what is left and what is owed (minor units)."""

    client: Client
    balance: Balance
    packs: tuple[Pack, ...]
    owed: int


def client_lines(uow: UnitOfWork) -> list[ClientLine]:
    """Everyone, in the order of their joining."""
    held: dict[int, list[Pack]] = defaultdict(list)
    due: dict[int, int] = defaultdict(int)
    for pack in packs.all_packs(uow):
        held[pack.client_id].append(pack)
    for charge in packs.all_charges(uow):
        due[charge.client_id] += charge.due
    return [
        ClientLine(client, balance(held[client.id]), tuple(held[client.id]), due[client.id])
        for client in people.all_clients(uow)
    ]


def today(turn: Turn, request: Request) -> None:
    """ "Today", "what about friday?"; a week or a month that was said is shown from its first day on."""
    said = next((item for item in request.times if item.start and item.date_said), None)
    if said is None or said.start is None:
        show_day(turn, localtime.local_day(turn.now, turn.coach.tz))
    elif said.grain in ("week", "month"):
        show_week(turn, localtime.local_day(said.start, turn.coach.tz))
    else:
        show_day(turn, localtime.local_day(said.start, turn.coach.tz))


def tomorrow(turn: Turn, request: Request) -> None:
    show_day(turn, localtime.local_day(turn.now, turn.coach.tz) + timedelta(days=1))


def show_day(turn: Turn, day: date) -> None:
    """The sessions of a day, with what each client has left; what is over can be marked with a tap."""
    start, end = localtime.day_start(day, turn.coach.tz), localtime.day_end(day, turn.coach.tz)
    found = day_sessions(turn.uow, start, end)
    unmarked = [
        item
        for item in found
        if item.starts_at <= turn.now and item.status in ("confirmed", "completed") and not item.marked
    ]
    buttons = no_show_choices(turn.uow, unmarked[:3])
    facts = agenda_facts(turn.uow, found) | {"day": day, "groups": groups_of(turn.uow, start, end)}
    turn.answer(Notice("day_list", facts, buttons))


MOST_MARKS = 5
"""No-shows that a list offers under it."""


def no_show_choices(uow: UnitOfWork, found: list[Booking]) -> tuple[Choice, ...]:
    """[10:00 Emma no-show]: one tap, since it costs no more than having come would, and can be undone."""
    return tuple(
        choice(
            "mark_no_show",
            "mark.no_show",
            facts={"client": item.player or name(uow, item.client_id), "start": item.starts_at},
            booking=item.id,
        )
        for item in found[:MOST_MARKS]
    )


def name(uow: UnitOfWork, client_id: int) -> str:
    return people.client(uow, client_id).name


def day_sessions(uow: UnitOfWork, start: datetime, end: datetime) -> list[Booking]:
    """What takes or took place between two moments, by start."""
    return [
        item
        for item in bookings.between(uow, start, end)
        if item.status not in ("cancelled", "late_cancelled")
    ]


def groups_of(uow: UnitOfWork, start: datetime, end: datetime) -> list[Busy]:
    """The groups that stand then, so that those nobody has booked are seen too."""
    return sessions.groups_between(uow, start, end) if uow.coach.types else []


def agenda_facts(uow: UnitOfWork, found: list[Booking]) -> dict[str, object]:
    lines = {line.client.id: line for line in client_lines(uow)} if found else {}
    return {"sessions": [(item, lines[item.client_id]) for item in found]}


def week(turn: Turn, request: Request) -> None:
    """The seven days from today, or those of the week that was said."""
    said = next((item.start for item in request.times if item.start and item.date_said), turn.now)
    show_week(
        turn, max(localtime.local_day(said, turn.coach.tz), localtime.local_day(turn.now, turn.coach.tz))
    )


MOST_WEEK_LINES = 7
"""More lines of a week than these become one a day, with its sessions behind a tap."""


def show_week(turn: Turn, first: date) -> None:
    """Seven days from the first one on."""
    start = localtime.day_start(first, turn.coach.tz)
    end = localtime.day_start(first + timedelta(days=7), turn.coach.tz)
    found, groups = day_sessions(turn.uow, start, end), groups_of(turn.uow, start, end)
    starts = {item.session_id: item.starts_at for item in found} | {
        item.session: item.start for item in groups
    }
    days = sorted({localtime.local_day(at, turn.coach.tz) for at in starts.values()})
    full = len(starts) + len(days) > MOST_WEEK_LINES
    buttons = tuple(
        choice("day", "day.show", facts={"day": day}, day=day.isoformat()) for day in days if full
    )
    facts = agenda_facts(turn.uow, found) | {"groups": groups, "first": first, "full": full}
    turn.answer(Notice("week_list", facts, (*buttons, Choice("office", url=turn.links.office()))))


def show_day_tap(turn: Turn, tap: Tap) -> None:
    show_day(turn, date.fromisoformat(str(tap.data["day"])))


def office(turn: Turn, request: Request) -> None:
    links = turn.links
    turn.answer(
        Notice(
            "office_link",
            {"page": links.booking_page(), "calendar": links.calendar()},
            (Choice("office", url=links.office()),),
        )
    )


def money_open(uow: UnitOfWork) -> list[Charge]:
    """What is due, the oldest first."""
    return sorted(
        (item for item in packs.all_charges(uow) if item.due), key=lambda item: (item.created_at, item.id)
    )
