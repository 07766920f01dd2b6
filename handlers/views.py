"""What the pages show: facts read at one moment, without words. The pages themselves never touch the database."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain import localtime, terms
from domain.availability import Busy, Slot, Span
from domain.bookings import Booking
from domain.charges import Charge
from domain.ledger import Entry, receipts
from domain.packs import Balance, Pack, balance
from domain.people import Client, Coach
from domain.session_types import Wanted
from handlers.actions import reports
from handlers.actions.balances import standing_forms
from handlers.actions.reports import ClientLine
from handlers.actions.slots import free_in
from handlers.feed_events import Feed, read_feed
from handlers.links import Links, Outdated, Ticket
from storage import bookings, inbox, ledger, packs, people
from storage.calendar import read_calendar
from storage.database import Connection, Database
from storage.unit_of_work import NoSuchCoach, UnitOfWork

DAYS_OF_SLOTS = 14
"""Local days on the booking page, today the first."""

_SLUG = re.compile(r"[a-z0-9-]{1,64}")


@dataclass(frozen=True, slots=True)
class SlotDay:
    """A local day with something free."""

    day: date
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class BookingPage:
    coach: Coach
    now: datetime
    days: tuple[SlotDay, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """An entry with what was left (hundredths) and owed (minor units) after it. `undone_by` and `undoes` are the other
    half of an undo; `right` is what the payer said of a payment."""

    entry: Entry
    left: int
    owed: int
    undone_by: Entry | None = None
    undoes: Entry | None = None
    right: bool | None = None


@dataclass(frozen=True, slots=True)
class Ahead:
    """A booking that holds its slot; `free_until` (UTC) is the last moment at which cancelling costs nothing."""

    booking: Booking
    client: Client
    free_until: datetime | None


@dataclass(frozen=True, slots=True)
class HeldPack:
    pack: Pack
    charge: Charge | None


@dataclass(frozen=True, slots=True)
class ClientPage:
    """All that one client and his coach may know of each other. Packs and lines stand oldest first; `owed` and
    `credit` in minor units; `charges` are all of the client's, by which an entry names what it is for. `online` are the
    bookings whose times are told in the client's own zone, where he has one."""

    coach: Coach
    client: Client
    now: datetime
    balance: Balance
    owed: int
    credit: int
    upcoming: tuple[Ahead, ...]
    packs: tuple[HeldPack, ...]
    charges: tuple[Charge, ...]
    lines: tuple[Line, ...]
    words: Mapping[str, str]
    """What was written in the messages that caused entries, by cause."""
    online: frozenset[int]

    @property
    def fees(self) -> tuple[Charge, ...]:
        """Charges by themselves, no pack's price; one that was undone is of nothing, and stands among the entries."""
        return tuple(charge for charge in self.charges if charge.pack_id is None and charge.amount)


@dataclass(frozen=True, slots=True)
class OfficeSession:
    booking: Booking
    line: ClientLine


@dataclass(frozen=True, slots=True)
class EmptyGroup:
    """A group that stands, with nobody in it yet."""

    group: Busy


@dataclass(frozen=True, slots=True)
class OfficeDay:
    day: date
    sessions: tuple[OfficeSession | EmptyGroup, ...]


@dataclass(frozen=True, slots=True)
class Office:
    """`days` are seven from today, empty ones too; `open_charges` what is due, the oldest first; `clients` by name."""

    coach: Coach
    now: datetime
    days: tuple[OfficeDay, ...]
    clients: tuple[ClientLine, ...]
    open_charges: tuple[tuple[Client, Charge], ...]

    @property
    def owed(self) -> int:
        return sum(charge.due for _, charge in self.open_charges)


@dataclass(frozen=True, slots=True)
class Export:
    """Everything that is in a coach's books: `pages` of all clients, by name, `bookings` in the order of time."""

    coach: Coach
    now: datetime
    pages: tuple[ClientPage, ...]
    bookings: tuple[Booking, ...]


class Views:
    """Read-only. Every function returns None for what there is not, or what the ticket does not open; it raises
    Outdated for a ticket that was good once."""

    def __init__(self, database: Database, now: Callable[[], datetime], links: Links) -> None:
        self.database = database
        self.now = now
        self.links = links

    def booking_page(self, slug: str) -> BookingPage | None:
        if not _SLUG.fullmatch(slug):
            return None
        with self.database.read() as connection:
            coach_id = people.coach_id_of(connection, slug)
            uow = None if coach_id is None else self._look(connection, coach_id)
            return None if uow is None else BookingPage(uow.coach, uow.now, free_days(uow))

    def client_page(self, ticket: Ticket) -> ClientPage | None:
        """The page of the client whom the ticket names."""
        if ticket.page != "me" or ticket.client_id is None:
            return None
        return self._client_page(ticket, ticket.client_id)

    def office_client(self, ticket: Ticket, client_id: int) -> ClientPage | None:
        """The same page, opened by the coach."""
        if ticket.page != "office" or ticket.client_id is not None:
            return None
        return self._client_page(ticket, client_id)

    def office(self, ticket: Ticket) -> Office | None:
        if ticket.page != "office" or ticket.client_id is not None:
            return None
        with self.database.read() as connection:
            uow = self._open(connection, ticket)
            return None if uow is None else read_office(uow)

    def feed(self, ticket: Ticket) -> Feed | None:
        """A client's own bookings, or all of the coach's."""
        if ticket.page != "calendar":
            return None
        with self.database.read() as connection:
            uow = self._open(connection, ticket)
            return None if uow is None else read_feed(uow, ticket.client_id)

    def export(self, ticket: Ticket) -> Export | None:
        """All of a coach's books."""
        if ticket.page != "export" or ticket.client_id is not None:
            return None
        with self.database.read() as connection:
            uow = self._open(connection, ticket)
            return None if uow is None else read_export(uow)

    def _client_page(self, ticket: Ticket, client_id: int) -> ClientPage | None:
        with self.database.read() as connection:
            uow = self._open(connection, ticket)
            client = None if uow is None else _clients(uow).get(client_id)
            return None if uow is None or client is None else read_client(uow, client)

    def _open(self, connection: Connection, ticket: Ticket) -> UnitOfWork | None:
        """The coach of a ticket. Raises Outdated when new links were given out since to whom it was given."""
        uow = self._look(connection, ticket.coach_id)
        if uow is None:
            return None
        person = uow.coach if ticket.client_id is None else _clients(uow).get(ticket.client_id)
        if person is None:
            return None
        if person.link_generation != ticket.generation:
            raise Outdated
        return uow

    def _look(self, connection: Connection, coach_id: int) -> UnitOfWork | None:
        try:
            return UnitOfWork.look(connection, coach_id, self.now())
        except NoSuchCoach:
            return None


def free_days(uow: UnitOfWork) -> tuple[SlotDay, ...]:
    """What a client could book now, by the coach's rules: the usual session, and seats in groups; days with nothing
    free are left out."""
    tz = uow.coach.tz
    today = localtime.local_day(uow.now, tz)
    span = Span(
        localtime.day_start(today, tz), localtime.day_end(today + timedelta(days=DAYS_OF_SLOTS - 1), tz)
    )
    # A day more on both sides: buffers and the daily maximum look over the edge.
    calendar = read_calendar(uow, span.start - timedelta(days=1), span.end + timedelta(days=1))
    by_day: dict[date, list[Slot]] = defaultdict(list)
    for slot in free_in(uow.coach, calendar, span, uow.now, Wanted(client_id=0)):
        by_day[localtime.local_day(slot.start, tz)].append(slot)
    return tuple(SlotDay(day, tuple(found)) for day, found in by_day.items())


def read_client(uow: UnitOfWork, client: Client) -> ClientPage:
    held = packs.of_client(uow, client.id)
    charges = packs.charges_of(uow, client.id)
    of_pack = {charge.pack_id: charge for charge in charges if charge.pack_id is not None}
    by_id = {pack.id: pack for pack in held}
    entries = ledger.of_client(uow, client.id)
    causes = (
        cause
        for entry in entries
        for cause in (entry.cause, entry.facts.get("said"))
        if isinstance(cause, str)
    )
    return ClientPage(
        coach=uow.coach,
        client=client,
        now=uow.now,
        balance=balance(held),
        owed=sum(charge.due for charge in charges),
        credit=client.credit,
        upcoming=tuple(
            _ahead(item, client, by_id[item.pack_id]) for item in bookings.upcoming(uow, client.id)
        ),
        packs=tuple(HeldPack(pack, of_pack.get(pack.id)) for pack in held),
        charges=tuple(charges),
        lines=lines_of(entries),
        words=inbox.texts(uow.connection, causes),
        online=frozenset(
            item.id for item in (bookings.of_client(uow, client.id) if client.tz else ()) if item.online
        ),
    )


def _ahead(booking: Booking, client: Client, pack: Pack) -> Ahead:
    return Ahead(booking, client, terms.free_until(pack.terms.cancel, booking.starts_at))


def lines_of(entries: Sequence[Entry]) -> tuple[Line, ...]:
    """Entries, oldest first, with the sums after each: what is undone counts until it was undone."""
    by_id = {entry.id: entry for entry in entries}
    undone = {entry.id for entry, form in standing_forms(list(entries), list(entries)) if form is None}
    undone_by = {entry.reverses: entry for entry in entries if entry.reverses in undone}
    said = receipts(entries)
    left, owed, found = 0, 0, list[Line]()
    for entry in entries:
        if entry.kind == "receipt":
            continue
        left += entry.units()
        owed += entry.money()
        undoes = by_id.get(entry.reverses) if entry.reverses is not None else None
        found.append(Line(entry, left, owed, undone_by.get(entry.id), undoes, said.get(entry.id)))
    return tuple(found)


def read_office(uow: UnitOfWork) -> Office:
    tz = uow.coach.tz
    today = localtime.local_day(uow.now, tz)
    lines = {line.client.id: line for line in reports.client_lines(uow)}
    start, end = localtime.day_start(today, tz), localtime.day_start(today + timedelta(days=7), tz)
    found: list[tuple[datetime, OfficeSession | EmptyGroup]] = [
        (item.starts_at, OfficeSession(item, lines[item.client_id]))
        for item in reports.day_sessions(uow, start, end)
    ]
    groups = reports.groups_of(uow, start, end)
    found += [(group.start, EmptyGroup(group)) for group in groups if not group.taken]
    by_day: dict[date, list[OfficeSession | EmptyGroup]] = defaultdict(list)
    for starts_at, shown in sorted(found, key=lambda item: item[0]):
        # One that began before midnight belongs to the day on which it began, but is still seen today.
        by_day[max(today, localtime.local_day(starts_at, tz))].append(shown)
    days = [today + timedelta(days=ahead) for ahead in range(7)]
    return Office(
        coach=uow.coach,
        now=uow.now,
        days=tuple(OfficeDay(day, tuple(by_day[day])) for day in days),
        clients=tuple(sorted(lines.values(), key=lambda line: (line.client.name.casefold(), line.client.id))),
        open_charges=tuple((lines[item.client_id].client, item) for item in reports.money_open(uow)),
    )


def read_export(uow: UnitOfWork) -> Export:
    everyone = sorted(_clients(uow).values(), key=lambda client: (client.name.casefold(), client.id))
    return Export(
        coach=uow.coach,
        now=uow.now,
        pages=tuple(read_client(uow, client) for client in everyone),
        bookings=tuple(
            sorted(
                (item for client in everyone for item in bookings.of_client(uow, client.id)),
                key=lambda item: (item.starts_at, item.id),
            )
        ),
    )


def _clients(uow: UnitOfWork) -> dict[int, Client]:
    return {client.id: client for client in people.all_clients(uow, archived=True)}
