"""Undo: the coach's commands, latest first, each whole or not at all, with compensating entries."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from domain import ledger as postings
from domain import localtime
from domain.availability import Slot, coach_hindrance
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.ledger import Entry, Posting
from domain.packs import Pack
from domain.waitlist import Freed
from handlers import plans
from handlers.actions import balances
from handlers.actions.undo_call_off import Left, parted
from handlers.turn import Turn
from storage import alarms, blocks, bookings, conversations, extras, ledger, packs, people, sessions
from storage.calendar import read_calendar
from storage.conversations import Command

MOST = 20


def undo(turn: Turn, request: Request) -> None:
    """ "undo", "undo last 3" """
    found = conversations.last_commands(turn.uow, min(max(request.number or 1, 1), MOST))
    propose(turn, found)


def undo_last(turn: Turn, tap: Tap) -> None:
    propose(turn, conversations.last_commands(turn.uow, 1))


def propose(turn: Turn, found: list[Command]) -> None:
    if not found:
        raise Refusal("nothing_to_undo")
    facts = {"commands": found, "effects": [effects(turn, command) for command in found]}
    buttons = (
        choice("undo_it", "undo.confirm", role="confirm", commands=[command.id for command in found]),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_undo", facts, buttons))


def effects(turn: Turn, command: Command) -> list[tuple[str, int, int]]:
    """What taking it back changes: (client, change of sessions left, change of what is owed)."""
    changes: dict[int, list[int]] = {}
    for entry in ledger.by_command(turn.uow, command.id):
        sums = changes.setdefault(entry.client_id, [0, 0])
        sums[0] -= entry.units()
        sums[1] -= entry.money()
    return [
        (people.client(turn.uow, client_id).name, units, money)
        for client_id, (units, money) in changes.items()
    ]


def confirm(turn: Turn, tap: Tap) -> None:
    ids = tap.data.get("commands")
    commands = [
        conversations.find_command(turn.uow, number)
        for number in (ids if isinstance(ids, list) else [])
        if isinstance(number, int)
    ]
    meant = [command for command in commands if command is not None]
    if not meant:
        raise Refusal("undone_already")
    told: set[int] = set()
    left: list[Left] = []
    for command in meant:
        about, as_it_is = take_back(turn, command)
        told |= about
        left += as_it_is
    turn.answer(Notice("undone", {"commands": meant, "left": left}))
    for client_id in sorted(told):
        facts = {"commands": meant, "balance": turn.balance(client_id), "owed": owed(turn, client_id)}
        turn.tell(client_id, Notice("correction", facts))


def owed(turn: Turn, client_id: int) -> int:
    return sum(charge.due for charge in turn.charges(client_id))


def take_back(turn: Turn, command: Command) -> tuple[set[int], list[Left]]:
    """Reverses every entry of a command and puts its rows back. Refusal names what stands in the way; of a calling off
    that is left out, and the rest comes back. Returns the clients it was about, and what was left."""
    found = not_undone(turn, ledger.by_command(turn.uow, command.id))
    left: list[Left] = []
    if command.kind == "rain":
        command, found, left = parted(turn, command, found)
        if left and not any(image["what"] == "booking" for image in command.before):
            raise Refusal("undo_slot_taken", start=left[0][1])
    refuse_if_built_on(turn, command, found)
    about = {entry.client_id for entry in found}
    for image in reversed(command.before):
        client_id = restore(turn, image)
        if client_id is not None:
            about.add(client_id)
    for entry in [*credit_spent(turn, found), *reversed(found)]:
        reverse(turn, entry)
    conversations.mark_undone(turn.uow, command.id)
    return about, left


def not_undone(turn: Turn, found: list[Entry]) -> list[Entry]:
    """Those that still stand: a use of credit goes back with the payment that it came from."""
    history = [
        entry for client in {item.client_id for item in found} for entry in ledger.of_client(turn.uow, client)
    ]
    return [form for _, form in balances.standing_forms(history, found) if form is not None]


def reverse(turn: Turn, entry: Entry) -> None:
    """Every posting turned round; a unit that comes back into a pack that is over by now expires in the same entry."""
    undoing = postings.reversal(
        entry, new_id=turn.uow.new_id(), at=turn.now, actor=turn.actor, cause=turn.uow.cause, command=None
    )
    undoing = replace(undoing, postings=(*undoing.postings, *expired_at_once(turn, undoing)))
    # Asked for before: once the database refused, Postgres answers nothing more in this transaction.
    name = people.client(turn.uow, entry.client_id).name
    try:
        ledger.write(turn.uow, undoing)
    except postings.Overdrawn as error:
        raise Refusal("undo_used", client=name) from error
    for charge_id in {item.holder_id for item in entry.postings if item.holder == "charge"}:
        renew_nudges(turn, charge_id)


def renew_nudges(turn: Turn, charge_id: int) -> None:
    alarms.drop_alarms(turn.uow, charge_id)
    charge = packs.charge(turn.uow, charge_id)
    if charge.due:
        plans.set_nudge_alarm(turn.uow, charge_id, charge.created_at, turn.now)


def expired_at_once(turn: Turn, undoing: Entry) -> list[Posting]:
    """What the undoing brings back as free into packs whose last day has passed."""
    today = localtime.local_day(turn.now, turn.coach.tz)
    free: dict[int, int] = {}
    for item in undoing.postings:
        if item.holder == "pack":
            change = item.amount * ((item.target == "available") - (item.source == "available"))
            free[item.holder_id] = free.get(item.holder_id, 0) + change
    return [
        posting
        for pack_id, units in free.items()
        if units > 0 and packs.pack(turn.uow, pack_id).over(today)
        for posting in postings.expire(pack_id, units)
    ]


def refuse_if_built_on(turn: Turn, command: Command, found: list[Entry]) -> None:
    """A sale on which bookings or payments stand is not undone: what stands on it is named."""
    sold = [image["id"] for image in command.before if image["what"] == "sold"]
    own = {entry.id for entry in found}
    for pack_id in sold:
        pack = packs.pack(turn.uow, pack_id)
        standing = [
            entry
            for entry in standing_entries(turn, pack)
            if entry.id not in own and (entry.pack_id == pack_id or touches(entry, pack_id, turn))
        ]
        if standing:
            raise Refusal(
                "undo_transfer_used" if command.kind == "transfer" else "undo_sale_used",
                name=pack.name,
                entries=standing,
                client=people.client(turn.uow, pack.client_id).name,
            )


def standing_entries(turn: Turn, pack: Pack) -> list[Entry]:
    found = balances.standing_entries(ledger.of_client(turn.uow, pack.client_id))
    # A booking that was given back whole stands on nothing any more.
    given_back = {
        entry.booking_id
        for entry in found
        if entry.kind in ("cancellation", "declined") and entry.units() == 0
    }
    return [entry for entry in found if entry.booking_id is None or entry.booking_id not in given_back]


def touches(entry: Entry, pack_id: int, turn: Turn) -> bool:
    """Whether money of this entry went to the pack's charge."""
    charges = {item.holder_id for item in entry.postings if item.holder == "charge"}
    return any(packs.charge(turn.uow, charge_id).pack_id == pack_id for charge_id in charges)


def credit_spent(turn: Turn, found: list[Entry]) -> list[Entry]:
    """The uses of a payment's surplus, latest first: they are undone with it."""
    surplus: dict[int, int] = {}
    for entry in found:
        for item in entry.postings:
            if item.holder == "client" and item.source == postings.WORLD:
                surplus[item.holder_id] = surplus.get(item.holder_id, 0) + item.amount
    spent: list[Entry] = []
    for client_id, amount in surplus.items():
        missing = amount - people.client(turn.uow, client_id).credit
        history = ledger.of_client(turn.uow, client_id)
        undone = {entry.reverses for entry in history}
        own = {entry.id for entry in found}
        for entry in reversed(history):
            if missing <= 0:
                break
            if entry.kind == "credit" and entry.id not in undone and entry.id not in own:
                spent.append(entry)
                missing -= sum(item.amount for item in entry.postings if _takes_credit(item))
    return spent


def _takes_credit(item: Posting) -> bool:
    return item.holder == "client" and item.source == postings.CREDIT


def restore(turn: Turn, image: Mapping[str, Any]) -> int | None:
    """Puts one row back as it was before the command. Returns the client it belongs to."""
    was, what = image.get("was") or {}, image["what"]
    if what == "settings":
        turn.uow.restore_settings(was)
    elif what == "block":
        blocks.restore_block(turn.uow, image["id"], bool(was["active"]))
    elif what == "pack":
        values = {key: _value(key, value) for key, value in was.items()}
        packs.set_pack(turn.uow, image["id"], values)
        plans.set_expiry_alarm(turn.uow, packs.pack(turn.uow, image["id"]))
    elif what == "sold":
        packs.set_pack(turn.uow, image["id"], {"ended": True})
        alarms.drop_alarms(turn.uow, image["id"])
        return packs.pack(turn.uow, image["id"]).client_id
    elif what == "charge":
        packs.restore_charge(turn.uow, image["id"], was)
        renew_nudges(turn, image["id"])
    elif what == "client":
        people.change_client(turn.uow, image["id"], **{key: _value(key, value) for key, value in was.items()})
    elif what == "booked":
        return _unbook(turn, image["id"])
    elif what == "session":
        return _move_back(turn, image["id"], was, image["now"])
    elif what == "seat":
        return _seat_back(turn, image["id"], was["session"], image["now"]["session"])
    elif what == "units":
        return _units_back(turn, image["id"], was["units"], image["now"]["units"])
    elif what == "fee":
        extras.set_fee(turn.uow, image["id"], was["fee"])
    elif what == "kept":
        _keep(turn, image["id"], kept=bool(was["kept"]))
    elif what == "booking":
        return _rebook(turn, image["id"], was, image["now"])
    return None


def _value(key: str, value: Any) -> Any:
    if value is None or not isinstance(value, str):
        return value
    if key in ("expires_on", "promised_until", "frozen_from", "frozen_until"):
        return date.fromisoformat(value)
    return datetime.fromisoformat(value).astimezone(UTC) if key == "accepted_at" else value


def _unbook(turn: Turn, booking_id: int) -> int:
    booking = bookings.booking(turn.uow, booking_id)
    if not booking.live:
        raise Refusal("undo_not_booked", start=booking.starts_at)
    bookings.restore_booking(
        turn.uow, booking, {"status": "cancelled", "reason": "coach", "charged": 0, "marked": False}
    )
    alarms.drop_alarms(turn.uow, booking_id)
    return booking.client_id


def _move_back(turn: Turn, booking_id: int, was: Mapping[str, Any], now: Mapping[str, Any]) -> int:
    booking = bookings.booking(turn.uow, booking_id)
    moved_to = datetime.fromisoformat(now["start"])
    if not booking.live or booking.starts_at != moved_to:
        raise Refusal("undo_not_booked", start=moved_to)
    slot = Slot(datetime.fromisoformat(was["start"]), datetime.fromisoformat(was["end"]), was["place"])
    _refuse_if_taken(turn, booking.session_id, slot)
    sessions.set_session(turn.uow, booking.session_id, slot)
    turn.uow.freed.append(Freed(booking.starts_at, booking.ends_at, booking.id, booking.client_id))
    plans.replace_booking_alarms(turn.uow, bookings.booking(turn.uow, booking_id))
    return booking.client_id


def _seat_back(turn: Turn, booking_id: int, was: int, now: int) -> int:
    booking = bookings.booking(turn.uow, booking_id)
    if not booking.live or booking.session_id != now:
        raise Refusal("undo_not_booked", start=booking.starts_at)
    bookings.set_seat(turn.uow, booking, was)
    plans.replace_booking_alarms(turn.uow, bookings.booking(turn.uow, booking_id))
    return booking.client_id


def _units_back(turn: Turn, booking_id: int, was: int, now: int) -> int:
    booking = bookings.booking(turn.uow, booking_id)
    if not booking.live or booking.units != now:
        raise Refusal("undo_not_booked", start=booking.starts_at)
    bookings.set_units(turn.uow, booking_id, was)
    return booking.client_id


def _keep(turn: Turn, session_id: int, *, kept: bool) -> None:
    """A group that the coach made goes again, unless somebody has booked into it since; one that he called off
    stands again."""
    held = [item for item in bookings.of_session(turn.uow, session_id) if item.live]
    if held and not kept:
        raise Refusal("undo_group_booked", start=held[0].starts_at)
    sessions.set_kept(turn.uow, session_id, kept=kept)


def _rebook(turn: Turn, booking_id: int, was: Mapping[str, Any], now: Mapping[str, Any]) -> int:
    booking = bookings.booking(turn.uow, booking_id)
    if (booking.status, booking.charged) != (now["status"], now["charged"]):
        # Something happened to it since: its unit is not where the command left it.
        raise Refusal("undo_not_booked", start=booking.starts_at)
    comes_back = was["status"] in ("requested", "confirmed") and not booking.live
    if comes_back and booking.status in ("cancelled", "late_cancelled"):
        _refuse_if_taken(turn, booking.session_id, booking.slot)
    bookings.restore_booking(turn.uow, booking, was)
    alarms.drop_alarms(turn.uow, booking_id)
    if comes_back:
        plans.set_booking_alarms(turn.uow, replace(booking, status=was["status"]))
    return booking.client_id


def _refuse_if_taken(turn: Turn, session_id: int, slot: Slot) -> None:
    calendar = read_calendar(turn.uow, slot.start, slot.end, without=session_id)
    if coach_hindrance(calendar, slot):
        raise Refusal("undo_slot_taken", start=slot.start)
