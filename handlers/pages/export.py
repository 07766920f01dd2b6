"""A coach's books as a spreadsheet: clients, packs, bookings, every entry with its reason, money."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

from domain import units
from domain.money import Money
from handlers.pages import show
from handlers.pages.reasons import Reasons
from handlers.pages.workbook import Cell, Table, to_csv, to_xlsx
from handlers.replies.words import Words
from handlers.views import ClientPage, Export

Row = list[Cell]


def file_of(export: Export, words: Words, ending: str) -> bytes:
    """An Excel workbook ("xlsx"), or an archive of CSV files ("zip")."""
    tables = tables_of(export, words)
    return to_xlsx(tables) if ending == "xlsx" else to_csv(tables)


def tables_of(export: Export, w: Words) -> list[Table]:
    """Times in the coach's zone, sessions and amounts as decimal numbers, amounts in his currency."""
    pages = export.pages
    return [
        Table(w.say("Clients"), "clients", _client_headings(w), [_client(w, page) for page in pages]),
        Table(w.say("Packs"), "packs", _pack_headings(w), [row for page in pages for row in _packs(w, page)]),
        Table(w.say("Sessions"), "sessions", _booking_headings(w), list(_bookings(w, export))),
        Table(w.say("Entries"), "entries", _entry_headings(w), _entries(w, export)),
        Table(
            w.say("Money"), "money", _money_headings(w), [row for page in pages for row in _money(w, page)]
        ),
    ]


def _amount(w: Words, minor: int) -> Decimal:
    return Money(minor, w.currency).decimal()


def _moment(w: Words, at: datetime | None) -> datetime | None:
    return None if at is None else w.local(at)


def _client_headings(w: Words) -> list[str]:
    return [
        w.say("Client"),
        w.say("Phone"),
        w.say("Language"),
        w.say("Joined"),
        w.say("Left"),
        w.say("Booked"),
        w.say("Free"),
        w.say("Valid until"),
        w.say("Owes ({currency})", currency=w.currency),
        w.say("Credit ({currency})", currency=w.currency),
    ]


def _client(w: Words, page: ClientPage) -> Row:
    client, balance = page.client, page.balance
    return [
        client.name,
        client.phone,
        client.language,
        _moment(w, client.joined_at),
        units.decimal(balance.left),
        units.decimal(balance.booked),
        units.decimal(balance.free),
        balance.expires_on,
        _amount(w, page.owed),
        _amount(w, page.credit),
    ]


def _pack_headings(w: Words) -> list[str]:
    return [
        w.say("Client"),
        w.say("Pack"),
        w.say("Sold on"),
        w.say("Valid until"),
        w.say("Rules"),
        w.say("Agreed on"),
        w.say("Granted"),
        w.say("Free"),
        w.say("Booked"),
        w.say("Used"),
        w.say("Expired"),
        w.say("Refunded"),
        w.say("Transferred"),
        w.say("Price ({currency})", currency=w.currency),
        w.say("Payment"),
    ]


def _packs(w: Words, page: ClientPage) -> Iterator[Row]:
    for held in page.packs:
        pack, count = held.pack, held.pack.units
        yield [
            page.client.name,
            pack.name,
            pack.sold_on,
            pack.expires_on,
            f"v{pack.terms.version}",
            _moment(w, pack.accepted_at),
            units.decimal(count.granted),
            units.decimal(count.available),
            units.decimal(count.reserved),
            units.decimal(count.used),
            units.decimal(count.expired),
            units.decimal(count.refunded),
            units.decimal(count.transferred),
            _amount(w, held.charge.amount if held.charge else pack.price),
            w.say("taken back") if pack.ended else show.payment_state(w, held.charge),
        ]


def _booking_headings(w: Words) -> list[str]:
    return [
        w.say("Client"),
        w.say("Begins"),
        w.say("Ends"),
        w.say("Place"),
        w.say("Status"),
        w.say("Because of"),
        w.say("Pack"),
        w.say("Sessions"),
        w.say("Counted"),
    ]


def _bookings(w: Words, export: Export) -> Iterator[Row]:
    names = {page.client.id: page.client.name for page in export.pages}
    packs = {held.pack.id: held.pack.name for page in export.pages for held in page.packs}
    statuses = {
        "requested": w.say("asked for"),
        "confirmed": w.say("booked"),
        "completed": w.say("trained"),
        "no_show": w.say("no-show"),
        "cancelled": w.say("cancelled"),
        "late_cancelled": w.say("cancelled late"),
    }
    reasons = {"client": w.say("the client"), "coach": w.say("the coach"), "weather": w.say("the weather")}
    for item in export.bookings:
        yield [
            names[item.client_id],
            w.local(item.starts_at),
            w.local(item.ends_at),
            item.place,
            statuses[item.status],
            reasons.get(item.reason or "", ""),
            packs.get(item.pack_id, ""),
            units.decimal(item.units),
            units.decimal(item.charged),
        ]


def _entry_headings(w: Words) -> list[str]:
    return [
        w.say("No."),
        w.say("When"),
        w.say("Client"),
        w.say("What"),
        w.say("About"),
        w.say("Sessions"),
        w.say("Money ({currency})", currency=w.currency),
        w.say("Left after"),
        w.say("Owed after"),
        w.say("By"),
        w.say("Rule"),
        w.say("Message"),
    ]


def _entries(w: Words, export: Export) -> list[Row]:
    """All clients' entries in the order of their making, with what was left and owed after each."""
    rows: list[tuple[int, Row]] = []
    for page in export.pages:
        reasons = Reasons(w, page, for_coach=True)
        for line in page.lines:
            entry = line.entry
            said = entry.facts.get("said")
            row: Row = [
                entry.id,
                w.local(entry.at),
                page.client.name,
                reasons.what(line),
                reasons.about(entry),
                units.decimal(entry.units()),
                _amount(w, entry.money()),
                units.decimal(line.left),
                _amount(w, line.owed),
                _actor(w, entry.actor, page),
                entry.rule,
                page.words.get(said if isinstance(said, str) else entry.cause),
            ]
            rows.append((entry.id, row))
    return [row for _, row in sorted(rows, key=lambda item: item[0])]


def _actor(w: Words, actor: str, page: ClientPage) -> str:
    if actor == "coach":
        return page.coach.name
    return page.client.name if actor.startswith("client") else w.say("by itself")


def _money_headings(w: Words) -> list[str]:
    return [
        w.say("Client"),
        w.say("What for"),
        w.say("Since"),
        w.say("Amount ({currency})", currency=w.currency),
        w.say("Paid"),
        w.say("Open"),
        w.say("Refunded"),
        w.say("Written off"),
    ]


def _money(w: Words, page: ClientPage) -> Iterator[Row]:
    """Every charge and how far it is paid; the payments themselves stand among the entries."""
    for charge in page.charges:
        yield [
            page.client.name,
            charge.label,
            w.local(charge.created_at),
            _amount(w, charge.amount),
            _amount(w, charge.paid),
            _amount(w, charge.due),
            _amount(w, charge.refunded),
            _amount(w, charge.waived),
        ]
