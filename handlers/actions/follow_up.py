"""Answers that mean something only after what was offered: "yes", "2", "the later one", "what about 6?"."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from domain import localtime
from domain.intents import Request, Said, Tap
from handlers.actions import openings
from handlers.actions.wishes import is_shift, matches
from handlers.turn import Turn
from handlers.understand.answers import agrees, says_arrived
from handlers.understand.followups import every_so_many_weeks, says_same
from storage import bookings, conversations

_WHO = re.compile(
    r"[^\W\d_][^\W\d_'’. -]*(?:[ '’.-]+[^\W\d_][^\W\d_'’.-]*){0,3}[\s,:;]*(?:\+?[\d\s()/.-]{6,20})?"
)
"""A name, with or without a number behind it."""
SLOT_TAPS = ("book.propose", "move.propose")
ONLY_ASKED = "only_asked"
"""In the topic: the tap that would do what was asked about ("could I still cancel?"). "Ok, thanks" does not do it."""
SURELY_YES = 0.65
"""Under this a yes is not taken for the tap that carries out what was proposed."""


SURELY_NEXT = 0.95
"""Above this it is asked what is booked, and not what is free."""


def no_goodbye(turn: Turn, request: Request) -> Request:
    """ "À vendredi", "a venerdì" is where to, while a move is offered other times; else a goodbye."""
    choices = turn.state.get("choices") or []
    asked = any(item[2] == "move.propose" for item in choices)
    return replace(request, kind="other") if request.kind == "thanks" and request.times and asked else request


def offered(turn: Turn, request: Request) -> Tap | None:
    """The tap that a text stands for, out of the choices last offered; None when it answers none of them."""
    choices = turn.state.get("choices") or []
    chosen = None
    if request.kind == "pick" and request.position is not None and 1 <= request.position <= len(choices):
        chosen = choices[request.position - 1]
    elif request.kind == "yes" and request.confidence >= SURELY_YES:
        chosen = next((item for item in choices if item[1] == "confirm"), None)
        if chosen is not None and turn.topic.get(ONLY_ASKED) == chosen[2] and not agrees(request.text):
            chosen = next((item for item in choices if item[1] == "decline"), None)
    elif request.kind == "no" and request.number is None:
        chosen = next((item for item in choices if item[1] == "decline"), None)
    elif turn.is_coach and says_arrived(request.text):
        chosen = next((item for item in choices if item[2] == "paid.confirm"), None)
    elif request.kind in ("later", "earlier"):
        slots = sorted((item for item in choices if item[2] in SLOT_TAPS), key=_start)
        chosen = slots[-1 if request.kind == "later" else 0] if slots else None
    elif request.kind == "other" and request.unknown_name:
        pass  # "17:00 for Zoe": it is asked first who she is
    elif request.kind == "other" and request.times:
        # Two times that were said are not the one of them that happens to be offered.
        fitting = [
            item
            for item in choices
            if item[2] in SLOT_TAPS
            and all(matches(said, _start(item), turn.coach.tz) for said in request.times if not said.negated)
        ]
        chosen = fitting[0] if len(fitting) == 1 and request.times[0].time_said else None
    elif request.kind == "other" and request.number is None and not request.names:
        chosen = next((item for item in choices if item[2] in ("slots.days", "slots.day")), None)
    settled = chosen
    if request.kind == "dispute":
        # "That's not right" to what was asked to be confirmed.
        chosen = next((item for item in choices if item[2] in ("payment.wrong", "opening.wrong")), None)
        settled = chosen
    disputed = next((item for item in choices if item[2] == "opening.wrong"), None)
    if disputed is not None and (chosen is disputed or (chosen is None and request.kind == "no")):
        # "No, I have 8": the coach reads what was said.
        settled = disputed
        chosen = [*disputed[:3], {**disputed[3], **openings.said_of(request.text)}]
    if chosen is None or not chosen[2]:
        return None
    if conversations.settles(choices, choices.index(settled)):
        conversations.close_prompt(turn.uow, turn.state["prompt"])
    turn.uow.said = turn.state.get("origin")
    return Tap(chosen[2], chosen[3])


def _start(item: list[Any]) -> datetime:
    data = item[3]
    value = data["start"] if "start" in data else data["starts"][0]
    return datetime.fromisoformat(value)


def continued(turn: Turn, request: Request) -> Request | None:
    """A time said alone goes on with what the conversation is about: the same client, for a move the new time. None for
    what is not such a follow-up."""
    about = turn.topic.get("kind")
    offered_a_booking = any(item[2].startswith("book.") for item in turn.state.get("choices") or [])
    times = request.times
    if turn.is_coach and about == "add_client" and request.kind in ("unknown", "other", "sell"):
        if _WHO.fullmatch(request.text.strip()):
            return replace(request, kind="add_client", rest=request.text, phone=None)
    if request.kind == "move" and not times and not request.to and request.number is not None:
        # "Make it 7 instead": another hour of what is proposed, or of what was just booked.
        request = replace(request, to=_as_hour(turn, request.number))
        if not offered_a_booking:
            return request
    if request.kind == "move" and not times and request.to and offered_a_booking:
        # "Friday instead" while a booking is proposed is another day for it, not a move of something else.
        times = tuple(
            said if said.time_said or is_shift(said) else replace(said, same_time=True) for said in request.to
        )
    elif request.kind == "move" and times and request.to and offered_a_booking and not _held(turn, times):
        # "Can't do Thursday, Friday same time?": Thursday was only proposed.
        times = request.to
    elif request.kind == "move" and times and not request.to and offered_a_booking and not _held(turn, times):
        # "Rather Saturday": likewise, unless a session of Saturday is to go elsewhere.
        pass
    elif request.kind in ("other", "no") and not times and request.number is not None:
        times = _as_hour(turn, request.number)
    elif (
        request.kind not in ("other", "next")
        or not times
        or (request.kind == "next" and (about not in ("book", "move") or request.confidence > SURELY_NEXT))
    ):
        return None
    if not times:
        return None
    names = request.names
    client = turn.topic.get("client")
    if turn.is_coach and not names and isinstance(client, int):
        names = ((client,),)
    if about == "move" and not offered_a_booking:
        return replace(request, kind="move", names=names, times=(), to=times)
    return replace(request, kind="book", names=names, times=times, to=())


def again(turn: Turn, request: Request) -> Request:
    """ "The same next week", "every week, actually": the hour and the weekday that were just spoken of."""
    start = turn.topic.get("start")
    if not start or request.kind not in ("other", "unknown", "book", "slots"):
        return request
    if not request.times:
        weeks = every_so_many_weeks(request.text)
        if weeks is None:
            return request
        first = datetime.fromisoformat(start)
        while first <= turn.now or _is_held(turn, first):
            day = localtime.local(first, turn.coach.tz)
            first = localtime.instant(day.date() + timedelta(days=7 * weeks), day.time(), turn.coach.tz)
        repeats = "weekly" if weeks == 1 else "fortnightly"
        said = Said(first, None, "minute", date_said=True, time_said=True, repeats=repeats)
        return replace(request, kind="book", times=(said,))
    if not says_same(request.text) or any(said.time_said or said.part for said in request.times):
        return request
    return replace(request, kind="book", times=tuple(replace(said, same_time=True) for said in request.times))


def _is_held(turn: Turn, start: datetime) -> bool:
    client = turn.topic.get("client") if turn.is_coach else turn.client_id
    held = bookings.upcoming(turn.uow, client) if isinstance(client, int) else []
    return any(item.starts_at == start for item in held)


def _held(turn: Turn, times: tuple[Said, ...]) -> bool:
    """Whether the client of the conversation has a session at one of these times."""
    client = turn.topic.get("client") if turn.is_coach else turn.client_id
    held = bookings.upcoming(turn.uow, client) if isinstance(client, int) else []
    return any(matches(said, item.starts_at, turn.coach.tz) for item in held for said in times)


def _as_hour(turn: Turn, number: int) -> tuple[Said, ...]:
    """ "What about 6?": an hour of the day that is talked about, where there is one."""
    if not turn.topic.get("day") or not 0 < number < 24:
        return ()
    day = date.fromisoformat(turn.topic["day"])
    hours = [number] if number > 12 else [number % 12 + 12, number % 12]
    starts = [localtime.instant(day, time(hour), turn.coach.tz) for hour in hours]
    others = tuple((start, None) for start in starts[1:])
    return (Said(starts[0], None, "hour", date_said=True, time_said=True, others=others),)
