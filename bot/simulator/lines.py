"""Messages as JSON: those just delivered, and whole threads."""

from datetime import datetime
from typing import Any

from bot.simulator.channel import phone_of
from bot.simulator.rows import Line
from bot.simulator.state import time_in
from domain.messages import OutboundMessage
from handlers.delivery import Delivered
from storage import people
from storage.database import Connection
from storage.unit_of_work import UnitOfWork

Zones = dict[int | None, str]


def zones(connection: Connection, now: datetime) -> Zones:
    """Every coach's zone; under None the first one's, for what belongs to nobody."""
    found: Zones = {}
    for coach_id in people.coach_ids(connection):
        found[coach_id] = UnitOfWork.look(connection, coach_id, now).coach.tz
    return {None: next(iter(found.values()), "UTC"), **found}


def delivered_json(each: Delivered, known: Zones) -> dict[str, Any]:
    """A message that just went out; one that was edited has its first id."""
    at = time_in(each.at, known.get(each.coach_id, known[None]))
    edited = each.message.edits is not None
    return _message(each.provider_id, at, each.address, each.message, edited)


def line_json(line: Line, known: Zones) -> dict[str, Any]:
    """A message as it stands in the thread now; a person's own has "from" in place of "to"."""
    at = time_in(line.at, known.get(line.coach_id, known[None]))
    if line.message is not None:
        return _message(line.id, at, line.address, line.message, line.edited)
    return {
        "id": line.id,
        "at": at,
        "from": phone_of(line.address),
        "text": line.said or "",
        "edited": False,
        "choices": [],
        "files": [],
        "choice": line.choice,
    }


def _message(
    message_id: str, at: str, address: str, message: OutboundMessage, edited: bool
) -> dict[str, Any]:
    return {
        "id": message_id,
        "at": at,
        "to": phone_of(address),
        "text": message.text,
        "edited": edited,
        "choices": [
            {"id": button.id, "label": button.label, "role": button.role, "url": button.url}
            for button in message.buttons
        ],
        "files": [{"name": file.name, "url": file.url} for file in message.files],
    }
