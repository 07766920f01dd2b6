"""Free slots: found, offered, and what stands near to one that cannot be had."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from domain import localtime
from domain.availability import Calendar, Slot, Span, nearest, slots
from domain.decision import Choice, Notice, choice
from domain.intents import Request, Tap
from domain.people import Coach
from domain.session_types import Wanted
from handlers.actions.wanted import ask_about_player, groups_in, seat_in, wanted_by, wanted_in
from handlers.actions.wishes import Wish, usual_hours, wish
from handlers.turn import Turn
from storage.calendar import read_calendar

MOST_BUTTONS = 6
LOOK_AHEAD = 14
"""Days in which something near is looked for."""


def free_between(
    turn: Turn,
    after: datetime,
    before: datetime,
    *,
    without: int | None = None,
    wanted: Wanted | None = None,
) -> list[Slot]:
    """The free slots that start in [after, before), as far ahead as the coach's rules allow; with `wanted` those of its
    type and place, and seats in groups."""
    after = max(after, turn.now)
    before = min(before, turn.now + timedelta(days=turn.coach.rules.horizon + 1))
    if after >= before:
        return []
    calendar = read_calendar(
        turn.uow,
        after - timedelta(days=1),
        before + timedelta(days=1),
        without=without,
        own=turn.own_id,
    )
    return free_in(turn.coach, calendar, Span(after, before), turn.now, wanted)


def free_in(
    coach: Coach,
    calendar: Calendar,
    span: Span,
    now: datetime,
    wanted: Wanted | None,
) -> list[Slot]:
    """What is free of a stretch of time, earliest first."""
    kind = coach.session_type(wanted.type_id if wanted else 0)
    place = kind.place or (wanted.place if wanted else "")
    found: list[Slot] = []
    day = localtime.local_day(span.start, coach.tz)
    last = localtime.local_day(span.end - timedelta(seconds=1), coach.tz)
    while day <= last and (not kind.group or kind.startable):
        free = slots(calendar, day, now, minutes=kind.minutes, place=place)
        found += [replace(slot, online=kind.online) for slot in free if span.start <= slot.start < span.end]
        day += timedelta(days=1)
    if wanted is None:
        return found
    groups = [seat_in(coach, busy).slot for busy in groups_in(calendar, wanted)]
    open_to_join = now + timedelta(minutes=coach.rules.notice)
    found += [slot for slot in groups if max(span.start, open_to_join) <= slot.start < span.end]
    return sorted(found, key=lambda slot: slot.start)


def near(
    turn: Turn,
    asked: datetime,
    *,
    without: int | None = None,
    wanted: Wanted | None = None,
) -> list[Slot]:
    """Up to three slots closest to what was asked, the same day before others."""
    start = localtime.day_start(localtime.local_day(asked, turn.coach.tz), turn.coach.tz)
    end = start + timedelta(days=1)
    same_day = free_between(turn, start, end, without=without, wanted=wanted)
    if len(same_day) >= 3:
        return nearest(same_day, asked)
    first, last = start - timedelta(days=3), start + timedelta(days=LOOK_AHEAD)
    around = free_between(turn, first, last, without=without, wanted=wanted)
    others = [slot for slot in around if slot not in same_day]
    picked = [*nearest(same_day, asked), *nearest(others, asked, 3 - len(same_day))]
    return sorted(picked, key=lambda slot: slot.start)


def spread(free: list[Slot], count: int = MOST_BUTTONS) -> list[Slot]:
    """Some of many, spread evenly so that each part of the stretch is offered."""
    if len(free) <= count:
        return free
    return [free[index * (len(free) - 1) // (count - 1)] for index in range(count)]


def slot_choice(
    slot: Slot, wanted: Wanted | int, *, moving: int | None = None, same_day: bool = False
) -> Choice:
    """A button that proposes this slot, for a booking or (`moving`) for a move. `wanted` by the client's id alone is
    the usual session."""
    facts = {
        "start": slot.start,
        "same_day": same_day,
        "name": slot.name,
        "seats": slot.seats,
        "online": slot.online,
    }
    start = slot.start.isoformat()
    if moving is not None:
        return choice("slot", "move.propose", facts=facts, booking=moving, start=start)
    whose = wanted if isinstance(wanted, Wanted) else Wanted(wanted)
    return choice("slot", "book.propose", facts=facts, **whose.data(), starts=[start])


def wait_choice(label: str, start: datetime, wanted: Wanted, *, online: bool = False) -> Choice:
    """A button that waits for one slot."""
    return choice(
        label, "wait.join", facts={"start": start, "online": online}, **wanted.data(), start=start.isoformat()
    )


def ask_which_time(
    turn: Turn, starts: Sequence[datetime], to_choice: Callable[[str, datetime], Choice]
) -> None:
    """Two readings of what was said: morning or evening of one day, or this week's day and the next one's. `to_choice`
    makes the button, by its label and its start."""
    one_day = len({localtime.local_day(start, turn.coach.tz) for start in starts}) == 1
    label = "at_time" if one_day else "slot"
    buttons = tuple(to_choice(label, start) for start in sorted(starts))
    turn.answer(Notice("which_time" if one_day else "which_day", {}, buttons))


def stretch_choice(look: Wish, wanted: Wanted) -> Choice | None:
    """A button that waits for anything in a stretch; None for one without bounds."""
    if look.after is None or look.before is None:
        return None
    return choice(
        "wait_for_any",
        "wait.join",
        **wanted.data(),
        start=look.after.isoformat(),
        end=look.before.isoformat(),
        part=look.part,
    )


def offer(
    turn: Turn,
    look: Wish,
    wanted: Wanted,
    *,
    moving: int | None = None,
    without: int | None = None,
) -> None:
    """Offers what is free in a stretch; where nothing is, what comes nearest after it."""
    after, before = look.after or turn.now, look.before or turn.now + timedelta(days=7)
    fitting = wanted if moving is None or wanted.type_id else None
    free = free_between(turn, after, before, without=without, wanted=fitting)
    if look.part and look.day is None:
        # "Next week in the evening": the evening of each of its days.
        first, last = (localtime.local(at, turn.coach.tz).time() for at in (after, before))
        free = [slot for slot in free if first <= localtime.local(slot.start, turn.coach.tz).time() < last]
    turn.hold(None)
    turn.topic |= {"client": wanted.client_id, "day": look.day.isoformat() if look.day else None}
    if moving is not None:
        turn.topic |= {"kind": "move", "booking": moving}
    else:
        turn.topic["kind"] = "book"
    another = choice("another_day", "slots.days", **wanted.data(), moving=moving)
    if free:
        chosen = spread(free)
        buttons = tuple(
            slot_choice(slot, wanted, moving=moving, same_day=look.day is not None) for slot in chosen
        )
        facts = {
            "day": look.day,
            "part": look.part,
            "more": len(free) > len(chosen),
            "moving": moving is not None,
        }
        turn.answer(Notice("slots", facts, (*buttons, another)))
        return
    later = near(turn, max(after, turn.now), without=without, wanted=fitting)
    buttons = tuple(slot_choice(slot, wanted, moving=moving) for slot in later)
    waits = None if moving is not None or turn.is_coach else stretch_choice(look, wanted)
    facts = {"day": look.day, "part": look.part, "near": bool(later)}
    turn.answer(Notice("no_slots", facts, (*buttons, *filter(None, (waits,)), another)))


def show_slots(turn: Turn, request: Request) -> None:
    """ "Anything Thursday evening?" """
    if ask_about_player(turn, request):
        return
    client_id = _client_of(turn, request)
    calendar = usual_hours(turn.coach)
    look = Wish()
    for said in request.times[:1]:
        look = wish(said, calendar, turn.now, turn.topic, None)
        if look.starts:
            start = look.starts[0]
            look = Wish(after=start, before=start + timedelta(hours=1), day=look.day)
    offer(turn, look, wanted_by(turn, request, client_id) if client_id else Wanted(0))


def _client_of(turn: Turn, request: Request) -> int:
    if not turn.is_coach:
        return turn.client_id
    return request.names[0][0] if request.names else int(turn.topic.get("client") or 0)


def show_days(turn: Turn, tap: Tap) -> None:
    """[Another day]: the next days on which something is free."""
    wanted, moving = _wanted(turn, tap), _int(tap, "moving")
    turn.hold(None)
    fitting = wanted if moving is None or wanted.type_id else None
    free = free_between(turn, turn.now, turn.now + timedelta(days=LOOK_AHEAD), wanted=fitting)
    days = sorted({localtime.local_day(slot.start, turn.coach.tz) for slot in free})[:MOST_BUTTONS]
    buttons = tuple(
        choice("day", "slots.day", facts={"day": day}, day=day.isoformat(), **wanted.data(), moving=moving)
        for day in days
    )
    turn.answer(Notice("days" if days else "no_slots", {"day": None, "part": None, "near": False}, buttons))


def show_day(turn: Turn, tap: Tap) -> None:
    day = date.fromisoformat(str(tap.data["day"]))
    start, end = localtime.day_start(day, turn.coach.tz), localtime.day_end(day, turn.coach.tz)
    offer(turn, Wish(after=start, before=end, day=day), _wanted(turn, tap), moving=_int(tap, "moving"))


def _wanted(turn: Turn, tap: Tap) -> Wanted:
    """The coach may look at slots without saying for whom."""
    return wanted_in(turn, tap) if not turn.is_coach or _int(tap, "client") else Wanted(0)


def _int(tap: Tap, name: str) -> int | None:
    value = tap.data.get(name)
    return value if isinstance(value, int) else None


def moment(value: object) -> datetime:
    """A UTC instant out of a tap's data."""
    return datetime.fromisoformat(str(value)).astimezone(UTC)
