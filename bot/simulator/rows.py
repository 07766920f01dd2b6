"""What the simulator reads from the queues: threads out of inbox and outbox, what is due next, where its clock stands.

It has no tables of its own: a message that was delivered is an outbox row that was sent.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.simulator.channel import NAME
from domain.messages import Button, OutboundMessage
from storage.database import Connection, DatabaseError
from storage.outbox_rows import read_message
from storage.tables.conversation import alarms
from storage.tables.people import members
from storage.tables.queue import inbox, outbox

_CLOCK = "clock"
"""The row of the inbox whose `received_at` is where the clock stands."""
_DAILY = ("agenda", "evening")


@dataclass(frozen=True, slots=True)
class Line:
    """A message of a thread. `said` is None for what was delivered, else the person's own words; `at` is when it
    was first delivered, `choice` the id that was tapped."""

    id: str
    address: str
    at: datetime
    coach_id: int | None
    message: OutboundMessage | None = None
    edited: bool = False
    said: str | None = None
    choice: str | None = None
    order: tuple[int, int, int] = (0, 0, 0)
    changed: int = 0
    """The row that last changed it."""


def threads(connection: Connection, address: str | None = None) -> dict[str, list[Line]]:
    """The lines of every phone, or of one, in the order in which they appeared."""
    found: dict[str, list[Line]] = {}
    for line in [*_delivered(connection, address), *_said(connection, address)]:
        found.setdefault(line.address, []).append(line)
    for lines in found.values():
        # Time may stand still: then the order of the rows decides, and an own message follows what it had before it.
        lines.sort(key=lambda line: (line.at, line.order))
    return found


def _delivered(connection: Connection, address: str | None) -> Iterable[Line]:
    wanted = outbox.select().where(outbox.c.channel == NAME, outbox.c.state == "sent").order_by(outbox.c.id)
    if address is not None:
        wanted = wanted.where(outbox.c.address == address)
    first: dict[tuple[str, str], Line] = {}
    for row in connection.execute(wanted):
        key = (row.address, str(row.provider_id))
        message = read_message(row.payload, row.address)
        known = first.get(key)
        if known is None:
            order = (row.id, 0, 0)
            coach_id = row.coach_id or None
            first[key] = Line(
                key[1], row.address, row.sent_at, coach_id, message, order=order, changed=row.id
            )
        else:
            first[key] = replace(known, message=message, edited=True, changed=row.id)
    return first.values()


def _said(connection: Connection, address: str | None) -> Iterable[Line]:
    wanted = inbox.select().where(inbox.c.channel == NAME, inbox.c.id != _CLOCK)
    if address is not None:
        wanted = wanted.where(inbox.c.address == address)
    for row in connection.execute(wanted):
        said: dict[str, Any] = row.message
        mark, number = _numbers(row.id)
        yield Line(
            row.id,
            row.address,
            row.received_at,
            row.coach_id,
            said=_in_words(said),
            choice=said.get("choice"),
            order=(mark, 1, number),
        )


def _in_words(said: dict[str, Any]) -> str:
    """A file stands in the thread by its name, with its caption below."""
    file = f"📎 {said['file_name']}" if said.get("file_name") else ""
    return "\n".join(filter(None, (file, said.get("text"))))


def buttons(connection: Connection, address: str) -> Iterable[tuple[str, Button]]:
    """(message id, button) of all that a phone shows now, in the message that changed last first."""
    for line in sorted(_delivered(connection, address), key=lambda line: -line.changed):
        for button in line.message.buttons if line.message else ():
            yield line.id, button


def former_button(connection: Connection, address: str, choice: str) -> tuple[str, Button] | None:
    """A button that no phone shows any more, or that only another one was shown: whoever knows its id can send it."""
    foreign = None
    for row in connection.execute(outbox.select().where(outbox.c.channel == NAME, outbox.c.state == "sent")):
        for button in read_message(row.payload, row.address).buttons:
            if button.id == choice and button.url is None:
                if row.address == address:
                    return str(row.provider_id), button
                foreign = "", Button(choice, choice)
    return foreign


def next_message_id(connection: Connection) -> str:
    """`in-<last row of the outbox>-<number>`: what a person says follows all that he had seen by then."""
    last = connection.execute(outbox.select().order_by(outbox.c.id.desc()).limit(1)).first()
    mark = last.id if last else 0
    same = inbox.select().where(
        inbox.c.channel == NAME, inbox.c.id.startswith(f"in-{mark}-", autoescape=True)
    )
    taken = [_numbers(row.id)[1] for row in connection.execute(same)]
    return f"in-{mark}-{max(taken, default=0) + 1}"


def _numbers(message_id: str) -> tuple[int, int]:
    _, mark, number = message_id.split("-")
    return int(mark), int(number)


def next_due(connection: Connection, after: datetime, *, daily: bool = True) -> datetime | None:
    """When the next thing happens by itself, later than `after`: an alarm, a planned message, another try. Without
    `daily` the coach's lists are left out: they are looked at every day, and mostly nothing comes of it."""
    kinds = () if daily else _DAILY
    wanted = (
        alarms.select()
        .where(alarms.c.due_at > after, alarms.c.kind.not_in(kinds))
        .order_by(alarms.c.due_at)
        .limit(1),
        outbox.select()
        .where(outbox.c.channel == NAME, outbox.c.state == "pending", outbox.c.due_at > after)
        .order_by(outbox.c.due_at)
        .limit(1),
        inbox.select()
        .where(inbox.c.state == "failed", inbox.c.next_try_at > after)
        .order_by(inbox.c.next_try_at)
        .limit(1),
    )
    columns = ("due_at", "due_at", "next_try_at")
    rows = [connection.execute(statement).first() for statement in wanted]
    return min((getattr(row, name) for row, name in zip(rows, columns, strict=True) if row), default=None)


def keep_clock(connection: Connection, moment: datetime) -> None:
    """Notes where the clock stands, so that a restart goes on from there. Commit afterwards."""
    connection.execute(inbox.delete().where(inbox.c.channel == NAME, inbox.c.id == _CLOCK))
    row = {
        "channel": NAME,
        "id": _CLOCK,
        "address": "",
        "received_at": moment,
        "state": "done",
        "message": {},
        "attempts": 0,
    }
    connection.execute(inbox.insert(), row)


def kept_clock(connection: Connection) -> datetime | None:
    """Where the clock stood; None where it was never moved, or where there is no schema yet."""
    try:
        row = connection.execute(inbox.select().where(inbox.c.channel == NAME, inbox.c.id == _CLOCK)).first()
    except DatabaseError:
        return None
    return row.received_at if row else None


@dataclass(frozen=True, slots=True)
class Phone:
    """An address that is the coach's own (`client_id` None) or one of his clients'."""

    address: str
    coach_id: int
    client_id: int | None


def phones(connection: Connection) -> list[Phone]:
    """Everyone who has joined by the simulator, coach by coach, each coach before his clients."""
    wanted = members.select().where(members.c.address.startswith(f"{NAME}:", autoescape=True))
    found = [Phone(row.address, row.coach_id, row.client_id) for row in connection.execute(wanted)]
    return sorted(found, key=lambda phone: (phone.coach_id, phone.client_id or 0, phone.address))
