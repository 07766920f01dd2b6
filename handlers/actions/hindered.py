"""What stands in the way of a booking or a move, said with the nearest that can be had."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.availability import HINDRANCES_OF_A_SEAT, Calendar, coach_hindrance, hindrance, on_step
from domain.decision import Notice
from domain.session_types import Opening, Wanted
from handlers.actions.slots import near, slot_choice, wait_choice
from handlers.actions.wanted import opening_at
from handlers.turn import Turn
from storage import bookings
from storage.calendar import read_calendar

HELD_BY_OTHERS = ("taken", "full", "held", "deciding")
"""Why a slot cannot be had that may be given back."""


def calendar_for(turn: Turn, starts: Sequence[datetime], *, without: int | None = None) -> Calendar:
    """All that decides about these starts: their days, and a day on both sides for buffers."""
    day = timedelta(days=1)
    return read_calendar(turn.uow, min(starts) - day, max(starts) + 2 * day, without=without, own=turn.own_id)


def overrides(turn: Turn, calendar: Calendar, openings: Sequence[Opening]) -> list[str]:
    """What of his own rules the coach sets aside, so that he does it knowingly."""
    if not turn.is_coach:
        return []
    found = (hindrance(calendar, item.slot, turn.now) for item in openings if not item.session)
    return [code for code in dict.fromkeys(found) if code is not None]


def hindered_by(turn: Turn, calendar: Calendar, opening: Opening, client_id: int) -> str | None:
    """Why the sender cannot have it: the coach overrides his rules, but never the past, another session, or the seats
    of a group."""
    slot = opening.slot
    if slot.start <= turn.now:
        return "past"
    if opening.session:
        if opening.seats < 1:
            return "full"
        held = [item for item in bookings.of_session(turn.uow, opening.session) if item.live]
        if any(item.player == slot.player and item.client_id == client_id for item in held):
            return "joined"
        code = None if turn.is_coach else hindrance(calendar, slot, turn.now, inside=True)
        return code if code in HINDRANCES_OF_A_SEAT else None
    if turn.is_coach:
        return coach_hindrance(calendar, slot)
    if opening.type.group and not opening.type.startable:
        return "not_open"
    return hindrance(calendar, slot, turn.now) or (None if on_step(calendar, slot.start) else "off_step")


def refuse(
    turn: Turn,
    start: datetime,
    code: str,
    wanted: Wanted,
    *,
    moving: int | None = None,
    without: int | None = None,
) -> None:
    """Why it cannot be, and the nearest that can; for a move without the session that is to be moved."""
    fitting = wanted if wanted != Wanted(wanted.client_id) else None
    close = near(turn, max(start, turn.now), without=without, wanted=fitting)
    buttons = tuple(slot_choice(slot, wanted, moving=moving) for slot in close)
    kind = turn.coach.session_type(wanted.type_id)
    if code in HELD_BY_OTHERS and moving is None and not turn.is_coach:
        buttons = (*buttons, wait_choice("wait_for", start, wanted, online=kind.online))
    facts = {
        "start": start,
        "near": bool(close),
        "rules": turn.coach.rules,
        "name": kind.name,
        "online": kind.online,
    }
    turn.answer(Notice(f"slot_{code}", facts, buttons))


def openings_at(
    turn: Turn,
    starts: Sequence[datetime],
    wanted: Wanted,
    calendar: Calendar,
    *,
    despite: tuple[str, ...] = (),
) -> list[Opening] | None:
    """All of them; None where one cannot be had: then it was said why. `despite` are hindrances that do not count
    yet."""
    openings = [opening_at(turn.coach, calendar, start, wanted) for start in starts]
    for opening in openings:
        hindered = hindered_by(turn, calendar, opening, wanted.client_id)
        if hindered and hindered not in despite:
            refuse(turn, opening.slot.start, hindered, wanted)
            return None
    return openings
