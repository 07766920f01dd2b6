"""All that the page shows, in one piece: every phone with its thread, and each client's numbers."""

from typing import Any

from bot.simulator import rows
from bot.simulator.channel import phone_of
from bot.simulator.lines import line_json, zones
from bot.simulator.rows import Phone
from bot.simulator.state import time_in
from domain.packs import balance
from handlers.replies.words import Words
from storage import packs, people
from storage.database import Connection
from storage.unit_of_work import UnitOfWork


def view_of(connection: Connection, coach: UnitOfWork, version: str) -> dict[str, Any]:
    """`coach` is the one in whose zone the clock is shown."""
    known = zones(connection, coach.now)
    threads = rows.threads(connection)
    joined: dict[str, Phone] = {}
    for phone in rows.phones(connection):
        joined.setdefault(phone.address, phone)
    shown = [_joined(connection, coach, phone) for phone in joined.values()]
    strangers = sorted(address for address in threads if address not in joined)
    shown += [
        {"who": phone_of(address), "name": phone_of(address), "kind": "stranger"} for address in strangers
    ]
    addresses = [*joined, *strangers]
    for phone_json, address in zip(shown, addresses, strict=True):
        phone_json["messages"] = [line_json(line, known) for line in threads.get(address, [])]
    following = rows.next_due(connection, coach.now, daily=False)
    return {
        "version": version,
        "now": time_in(coach.now, coach.coach.tz),
        "zone": coach.coach.tz,
        "next": time_in(following, coach.coach.tz) if following else None,
        "phones": shown,
    }


def _joined(connection: Connection, first: UnitOfWork, phone: Phone) -> dict[str, Any]:
    uow = (
        first if phone.coach_id == first.coach_id else UnitOfWork.look(connection, phone.coach_id, first.now)
    )
    shown: dict[str, Any] = {
        "who": phone_of(phone.address),
        "coach": uow.coach.slug,
        "coach_name": uow.coach.name,
        "coach_phone": _phone_of_coach(connection, phone.coach_id),
    }
    if phone.client_id is None:
        return shown | {"name": uow.coach.name, "kind": "coach"}
    client = people.client(uow, phone.client_id)
    return shown | {"name": client.name, "kind": "client", "numbers": _numbers(uow, phone.client_id)}


def _phone_of_coach(connection: Connection, coach_id: int) -> str:
    own = (item for item in rows.phones(connection) if item.coach_id == coach_id and item.client_id is None)
    return next((phone_of(item.address) for item in own), "")


def _numbers(uow: UnitOfWork, client_id: int) -> dict[str, Any]:
    """As a person reads them."""
    words = Words("en", uow.coach.tz, uow.coach.currency, uow.now, uow.coach.name)
    standing = balance(packs.of_client(uow, client_id))
    owed = sum(charge.due for charge in packs.charges_of(uow, client_id))
    return {
        "left": words.units(standing.left),
        "booked": words.units(standing.booked),
        "free": words.units(standing.free),
        "owed": words.money(owed) if owed else None,
        "until": words.full_date(standing.expires_on) if standing.expires_on else None,
    }
