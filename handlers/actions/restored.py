"""Rows put back as they were before a command, unless something happened to them since."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from domain import localtime
from domain.availability import Slot, coach_hindrance
from domain.decision import Refusal
from domain.waitlist import Freed
from handlers import plans
from handlers.actions.extras import owed_since
from handlers.actions.series_weeks import Weeks, watch
from handlers.turn import Turn
from storage import alarms, blocks, bookings, extras, packs, people, series, sessions
from storage.calendar import read_calendar


def restore(turn: Turn, image: Mapping[str, Any]) -> int | None:
    """Puts one row back as it was before the command. Returns the client it belongs to."""
    was, what = image.get("was") or {}, image["what"]
    if what == "settings":
        turn.uow.restore_settings(was)
    elif what == "block":
        blocks.restore_block(turn.uow, image["id"], bool(was["active"]))
    elif what == "pack":
        values = {key: _value(key, value) for key, value in was.items()}
        _refuse_if_booked_behind(turn, image["id"], values.get("expires_on"))
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
        _refuse_if_used(turn, image)
        people.change_client(turn.uow, image["id"], **{key: _value(key, value) for key, value in was.items()})
        if "promised_until" in was:
            for charge in turn.charges(image["id"]):
                renew_nudges(turn, charge.id)
        return int(image["id"]) if "next_off" in was else None
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
    elif what == "series":
        _series_back(turn, image["id"], goes_on=bool(was["active"]))
    elif what == "kept":
        _keep(turn, image["id"], kept=bool(was["kept"]))
    elif what == "booking":
        return _rebook(turn, image["id"], was, image["now"])
    return None


def _refuse_if_used(turn: Turn, image: Mapping[str, Any]) -> None:
    """What was promised off the next pack is used up by one: then it is not taken back any more."""
    now = (image.get("now") or {}).get("next_off")
    client = people.client(turn.uow, image["id"])
    if now is not None and client.next_off != now:
        raise Refusal("undo_next_off_used", client=client.name)


def _refuse_if_booked_behind(turn: Turn, pack_id: int, last: date | None) -> None:
    """A pack's last day does not go back over what was booked on the days it gave."""
    pack = packs.pack(turn.uow, pack_id)
    if last is None or pack.expires_on is None or pack.expires_on <= last:
        return
    behind = [
        item.starts_at
        for item in bookings.upcoming(turn.uow, pack.client_id)
        if item.pack_id == pack_id and localtime.local_day(item.starts_at, turn.coach.tz) > last
    ]
    if behind:
        name = people.client(turn.uow, pack.client_id).name
        raise Refusal("undo_used", client=name, booked=sorted(behind))


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


def _series_back(turn: Turn, number: int, *, goes_on: bool) -> None:
    """A standing slot ends again, or goes on again."""
    item = series.find(turn.uow, number)
    if item is None:
        return
    item = series.change(turn.uow, item, active=goes_on, spent=False)
    alarms.drop_alarms(turn.uow, item.id)
    if goes_on:
        watch(turn.uow, item, Weeks())


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
    if comes_back or was["status"] == "requested":
        plans.set_booking_alarms(turn.uow, replace(booking, status=was["status"]))
    return booking.client_id


def _refuse_if_taken(turn: Turn, session_id: int, slot: Slot) -> None:
    calendar = read_calendar(turn.uow, slot.start, slot.end, without=session_id)
    if coach_hindrance(calendar, slot):
        raise Refusal("undo_slot_taken", start=slot.start)


def renew_nudges(turn: Turn, charge_id: int) -> None:
    alarms.drop_alarms(turn.uow, charge_id)
    charge = packs.charge(turn.uow, charge_id)
    if charge.due:
        plans.set_nudge_alarm(
            turn.uow,
            charge_id,
            owed_since(turn.uow, charge),
            turn.now,
            promised_until=people.client(turn.uow, charge.client_id).promised_until,
        )
