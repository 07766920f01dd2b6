"""One coach's state as the API tells it: amounts and units as decimal strings, times in his zone."""

from datetime import datetime
from typing import Any

from bot.simulator.reasons import reason_of
from domain import localtime
from domain.charges import Charge
from domain.ledger import receipts
from domain.money import Money, exponent
from domain.packs import Balance, Pack, balance
from domain.people import Client
from domain.units import decimal
from handlers.replies.words import Words
from storage import bookings, ledger, outbox, packs, people
from storage.unit_of_work import UnitOfWork


def state_of(uow: UnitOfWork) -> dict[str, Any]:
    """Everything of the coach whom the unit of work looks at."""
    waiting = outbox.stats(uow.connection, uow.now)
    return {
        "now": time_in(uow.now, uow.coach.tz),
        "coach": uow.coach.slug,
        "clients": [_client(uow, client) for client in people.all_clients(uow)],
        "outbox": {"pending": waiting.pending, "dead": waiting.dead},
    }


def time_in(moment: datetime, tz: str) -> str:
    return localtime.local(moment, tz).isoformat()


def _client(uow: UnitOfWork, client: Client) -> dict[str, Any]:
    coach = uow.coach
    held = packs.of_client(uow, client.id)
    charges = packs.charges_of(uow, client.id)
    of_pack = {charge.pack_id: charge for charge in charges if charge.pack_id is not None}
    by_id = {pack.id: pack for pack in held}
    history = ledger.of_client(uow, client.id)
    said = receipts(history)
    words = Words("en", coach.tz, coach.currency, uow.now, coach.name)
    return {
        "name": client.name,
        "owed": money(sum(charge.due for charge in charges), coach.currency),
        "credit": money(client.credit, coach.currency),
        "units": _three(balance(held)),
        # A pack whose sale was undone was never there; its entries stay.
        "packs": [_pack(pack, of_pack.get(pack.id), coach.currency) for pack in held if not pack.ended],
        "bookings": [
            {
                "id": str(item.id),
                "starts_at": time_in(item.starts_at, coach.tz),
                "ends_at": time_in(item.ends_at, coach.tz),
                "pack_id": str(item.pack_id),
                "status": item.status,
                "reason": item.reason,
            }
            for item in bookings.of_client(uow, client.id)
        ],
        "entries": [
            {
                "at": time_in(entry.at, coach.tz),
                "kind": entry.kind,
                "units": units(entry.units()),
                "money": money(entry.money(), coach.currency),
                "reason": reason_of(words, entry, by_id, said),
                "rule": entry.rule,
                "cause": entry.cause or None,
            }
            for entry in history
            if entry.kind != "receipt"
        ],
    }


def _three(standing: Balance) -> dict[str, str]:
    return {"left": units(standing.left), "booked": units(standing.booked), "free": units(standing.free)}


def _pack(pack: Pack, charge: Charge | None, currency: str) -> dict[str, Any]:
    held = pack.units
    return {
        "id": str(pack.id),
        "offer": pack.name,
        "currency": currency,
        "price": money(pack.price, currency),
        "due": money(charge.due if charge else 0, currency),
        "paid": money(charge.paid if charge else 0, currency),
        "refunded": money(charge.refunded if charge else 0, currency),
        # A pack without a charge cost nothing, which counts as paid.
        "payment": charge.state() if charge else "paid",
        "expires_on": pack.expires_on.isoformat() if pack.expires_on else None,
        "accepted": pack.accepted_at is not None,
        "units": {
            "granted": units(held.granted),
            "available": units(held.available),
            "reserved": units(held.reserved),
            "used": units(held.used),
            "expired": units(held.expired),
            "refunded": units(held.refunded),
            "transferred": units(held.transferred),
        },
    }


def money(minor: int, currency: str) -> str:
    """With the currency's own decimal places: none for yen, three for dinars."""
    return f"{Money(minor, currency).decimal():.{exponent(currency)}f}"


def units(hundredths: int) -> str:
    return f"{decimal(hundredths):.2f}"
