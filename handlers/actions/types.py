"""Session types and places of a coach, and the groups that he puts into his calendar."""

import re
from datetime import datetime, timedelta

from domain import localtime
from domain.availability import coach_hindrance
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.session_types import Opening, PlaceFee, SessionType, Wanted, added
from handlers import plans
from handlers.actions.hindered import calendar_for
from handlers.actions.slots import moment
from handlers.actions.type_words import read_place, read_type
from handlers.actions.wanted import named, opening_at
from handlers.actions.wishes import usual_hours, wish
from handlers.turn import Turn
from storage import sessions

MOST_WEEKS = 12

_ARTICLE = re.compile(r"\b(?:an?|the)\s+(?=(?:new\s+)?(?:session\s+)?types?\b)", re.IGNORECASE)


def types(turn: Turn, request: Request) -> None:
    """ "types", "new type: Group 90 min, 6 people, half a session, court fee 5", "types remove Group" """
    words = _ARTICLE.sub(" ", request.rest.replace("type:", "type ")).split()
    while words and words[0].lower() in ("new", "add", "set", "create", "session", "type", "types"):
        words.pop(0)
    if words and words[0].lower() in ("remove", "delete"):
        _propose_removal(turn, " ".join(word for word in words[1:] if word.lower() != "type"))
        return
    if not words:
        turn.answer(Notice("types", {"types": turn.coach.types, "rules": turn.coach.rules}))
        return
    rest = request.rest[request.rest.index(words[0]) :]
    kind = read_type(rest, currency=turn.coach.currency, lang=turn.reading)
    buttons = (
        choice("set_it", "types.confirm", role="confirm", type=kind.to_json()),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_type", {"type": kind}, buttons))


def _propose_removal(turn: Turn, name: str) -> None:
    gone = type_called(turn, name)
    buttons = (
        choice("remove_it", "types.remove", role="confirm", type=gone.id),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_remove_type", {"type": gone}, buttons))


def type_called(turn: Turn, name: str) -> SessionType:
    found = next((item for item in turn.coach.types if item.name.casefold() == name.strip().casefold()), None)
    if found is None:
        raise Refusal("no_such_type", name=name.strip())
    return found


def confirm_type(turn: Turn, tap: Tap) -> None:
    data = tap.data.get("type")
    if not isinstance(data, dict):
        raise Refusal("choice_gone")
    turn.begin_command()
    turn.uow.change_coach(types=added(turn.coach.types, SessionType.from_json(data)))
    turn.answer(Notice("types_set", {"types": turn.coach.types, "rules": turn.coach.rules}, (_undo(),)))
    plans.note_command(turn, "types")


def _undo() -> Choice:
    return choice("undo", "undo.last")


def remove_type(turn: Turn, tap: Tap) -> None:
    """Sessions that stand keep what they are; packs sold for it fit no other."""
    turn.begin_command()
    left = tuple(item for item in turn.coach.types if item.id != tap.data.get("type"))
    turn.uow.change_coach(types=left)
    turn.answer(Notice("types_set", {"types": turn.coach.types, "rules": turn.coach.rules}, (_undo(),)))
    plans.note_command(turn, "types")


def places(turn: Turn, request: Request) -> None:
    """ "places", "place Court 2 court fee 15", "place Court 2 court fee 20 a session, split" """
    if not request.rest.strip():
        turn.answer(Notice("places", {"places": turn.coach.places, "hours": turn.coach.hours}))
        return
    read = read_place(request.rest, currency=turn.coach.currency, lang=turn.reading)
    facts = {"name": read.place, "fee": read.fee, "split": read.split}
    buttons = (
        choice("set_it", "places.confirm", role="confirm", name=read.place, fee=read.fee, split=read.split),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_place", facts, buttons))


def confirm_place(turn: Turn, tap: Tap) -> None:
    name, fee = str(tap.data.get("name") or ""), tap.data.get("fee")
    if not name or not isinstance(fee, int):
        raise Refusal("choice_gone")
    turn.begin_command()
    others = tuple(item for item in turn.coach.places if item.place.casefold() != name.casefold())
    turn.uow.change_coach(places=(*others, PlaceFee(name, fee, tap.data.get("split") is True)))
    turn.answer(Notice("places", {"places": turn.coach.places, "hours": turn.coach.hours}, (_undo(),)))
    plans.note_command(turn, "places")


# Groups in the calendar.


def group(turn: Turn, request: Request) -> None:
    """ "group sat 10", "group every Saturday 10": it stands from now on, whoever comes."""
    name = (
        named([item.name for item in turn.coach.types], request.text) or request.text.split()[0].capitalize()
    )
    kind = type_called(turn, name)
    look = wish(request.times[0], usual_hours(turn.coach), turn.now, {}, None)
    if not look.exact:
        raise Refusal("group_when", name=kind.name)
    starts = [look.starts[0]]
    if request.times[0].repeats == "weekly":
        starts = _weeks(turn, starts[0], request.times[0].count)
    free = _free(turn, starts, kind)
    if not free:
        raise Refusal("taken")
    facts = {
        "slots": [opening.slot for opening in free],
        "type": kind,
        "without": [start for start in starts if start not in {opening.slot.start for opening in free}],
    }
    buttons = (
        choice(
            "set_it",
            "group.confirm",
            role="confirm",
            type=kind.id,
            starts=[opening.slot.start.isoformat() for opening in free],
        ),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_group", facts, buttons))


def _weeks(turn: Turn, first: datetime, count: int | None) -> list[datetime]:
    """The same wall time week after week, as far ahead as clients can book."""
    tz, wall = turn.coach.tz, localtime.local(first, turn.coach.tz)
    weeks = min(count or MOST_WEEKS, turn.coach.rules.horizon // 7 + 1, MOST_WEEKS)
    return [
        localtime.instant(wall.date() + timedelta(days=7 * week), wall.time(), tz) for week in range(weeks)
    ]


def _free(turn: Turn, starts: list[datetime], kind: SessionType) -> list[Opening]:
    """Those whose time is not taken: the coach overrides his hours, but never double-books himself."""
    calendar = calendar_for(turn, starts)
    openings = [opening_at(turn.coach, calendar, start, Wanted(0, kind.id)) for start in starts]
    return [
        item
        for item in openings
        if not item.session and item.slot.start > turn.now and not coach_hindrance(calendar, item.slot)
    ]


def confirm_group(turn: Turn, tap: Tap) -> None:
    starts, type_id = tap.data.get("starts"), tap.data.get("type")
    kind = next((item for item in turn.coach.types if item.id == type_id), None)
    if kind is None or not isinstance(starts, list):
        raise Refusal("choice_gone")
    free = _free(turn, [moment(start) for start in starts], kind)
    if not free:
        raise Refusal("taken")
    turn.begin_command()
    for opening in free:
        sessions.make_session(turn.uow, opening)
    facts = {"slots": [opening.slot for opening in free], "type": kind}
    turn.answer(Notice("group_made", facts, (_undo(),)))
    plans.note_command(turn, "group", name=kind.name, start=free[0].slot.start.isoformat(), count=len(free))
