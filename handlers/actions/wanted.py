"""What is wanted: for whom, of which type and where; and the opening in which it can be had."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from domain.availability import Busy, Calendar, Slot
from domain.bookings import Booking
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.people import Coach
from domain.session_types import Extra, Opening, SessionType, Wanted, extra_of
from handlers.actions.sell import client_in
from handlers.actions.wishes import slot_at
from handlers.turn import Turn
from handlers.understand.strange_names import kin_unnamed


def wanted_in(turn: Turn, tap: Tap) -> Wanted:
    """Out of a tap; a client's tap is never about somebody else."""
    return Wanted.of(client_in(turn, tap), tap.data)


def wanted_by(turn: Turn, request: Request, client_id: int, *, player: str | None = None) -> Wanted:
    """Out of words: a type, a place or a player that stands in them; `player` where it is known who it is for."""
    coach, text = turn.coach, request.text
    kind = named([item.name for item in coach.types], text)
    type_id = next((item.id for item in coach.types if item.name == kind), 0)
    if player is None:
        player = player_in(turn, text, client_id)
    places = {window.place for window in coach.hours} | {item.place for item in coach.places}
    return Wanted(client_id, type_id, player, named(sorted(places - {""}), text))


def player_in(turn: Turn, text: str, client_id: int) -> str:
    """The one player who is named in a text; "" where nobody is."""
    found = [name for name in turn.client(client_id).players if named([name], text)]
    if len(found) > 1:
        # Nobody is left out in silence.
        raise Refusal("one_player_at_a_time", names=found)
    return found[0] if found else ""


def reading_zone(turn: Turn, text: str) -> str:
    """In which zone the hours of a message are meant: the coach's, but the client's own where it is about a session
    online."""
    client = None if turn.is_coach else turn.client()
    if client is None or client.tz is None:
        return turn.coach.tz
    online = [item.name for item in turn.coach.types if item.online]
    return client.tz if named(online, text) else turn.coach.tz


def named(names: Iterable[str], text: str) -> str:
    """The longest of the names that is said in a text as words of its own (also in the plural or with 's); "" for
    none."""
    found = [
        name
        for name in names
        if name and re.search(rf"(?<!\w){re.escape(name)}(?:'s|’s|s)?(?!\w)", text, re.IGNORECASE)
    ]
    return max(found, key=len, default="")


def ask_about_player(turn: Turn, request: Request) -> bool:
    """ "Book for Mia", "Tom can't make it": somebody the client never spoke of. Whether it was asked."""
    if turn.is_coach:
        return False
    name, settled = request.unknown_name, turn.state.pop("for_me", None)
    if name is None and request.kind not in ("cancel", "move"):
        return _ask_whom_of_his(turn, request, settled)
    if name is None or settled == name:
        return False
    client = turn.client()
    known = [client.name, turn.coach.name, *client.players, *(item.name for item in turn.coach.types)]
    known += [window.place for window in turn.coach.hours] + [item.place for item in turn.coach.places]
    if name.casefold() in {part for words in known for part in words.casefold().split()}:
        return False
    called = name if any(sign.isupper() for sign in name) else name.title()
    facts = {"name": called}
    if request.kind in ("cancel", "move"):
        # Nobody unknown has a session: it is the client's own, or nothing is done.
        own = choice("yes_right", "player.mine", role="confirm", name=name, then=request.text)
        turn.answer(Notice("unknown_player_booked", facts, (own, choice("no", "drop", role="decline"))))
        return True
    add = choice("add_player", "player.add", facts=facts, name=called, then=request.text)
    mine = choice("for_me", "player.mine", name=name, then=request.text)
    no = choice("no", "drop", role="decline")
    turn.answer(Notice("unknown_player", facts, (add, mine, no)))
    return True


def _ask_whom_of_his(turn: Turn, request: Request, settled: object) -> bool:
    """ "Can my son come on Saturday?": what he is called, as a session is booked for somebody."""
    kin = kin_unnamed(request.text, turn.reading)
    client = turn.client()
    if kin is None or settled == kin[0] or named(client.players, request.text):
        return False
    before, behind = request.text[: kin[1]], request.text[kin[1] :]
    turn.about("for_whom", before=before, behind=behind)
    known = [
        choice("client_name", "say", facts={"name": name}, text=f"{before} {name}{behind}")
        for name in client.players
    ]
    mine = choice("for_me", "player.mine", name=kin[0], then=request.text)
    turn.answer(Notice("for_whom", {}, (*known[:8], mine)))
    return True


def of_player(turn: Turn, request: Request, client_id: int, held: list[Booking]) -> list[Booking]:
    """Those of the player who is named, where the client pays for others too; all where nobody is."""
    name = named(turn.client(client_id).players, request.text)
    return [item for item in held if item.player == name] if name else held


def opening_at(coach: Coach, calendar: Calendar, start: datetime, wanted: Wanted) -> Opening:
    """A seat in the group that stands then, otherwise a new session of the type that is wanted."""
    for busy in calendar.busy:
        if busy.start == start and busy.capacity > 1 and wanted.type_id in (0, busy.type_id):
            return seat_in(coach, busy, wanted.player)
    kind = coach.session_type(wanted.type_id)
    place = kind.place or wanted.place or None
    slot = slot_at(start, calendar, minutes=kind.minutes, place="" if kind.online else place)
    told = Slot(slot.start, slot.end, slot.place, kind.name, wanted.player, kind.online)
    return Opening(told, kind, seats=kind.capacity)


def opening_to_move(coach: Coach, calendar: Calendar, start: datetime, booking: Booking) -> Opening:
    """Where a booking can go: to the usual session's length and place, or to another one of its type."""
    if booking.type_id:
        return opening_at(coach, calendar, start, moved(booking))
    slot = replace(slot_at(start, calendar), player=booking.player)
    return Opening(slot, coach.session_type(0))


def moved(booking: Booking) -> Wanted:
    """What is wanted of a slot to move to."""
    return Wanted(booking.client_id, booking.type_id, booking.player)


def seat_in(coach: Coach, busy: Busy, player: str = "") -> Opening:
    kind = replace(coach.session_type(busy.type_id), capacity=busy.capacity)
    left = busy.capacity - busy.taken
    slot = Slot(busy.start, busy.end, busy.place, busy.name, player, busy.online, left)
    return Opening(slot, kind, busy.session, left)


def groups_in(calendar: Calendar, wanted: Wanted) -> list[Busy]:
    """The groups with a seat left that fit what is wanted."""
    return [
        busy
        for busy in calendar.busy
        if busy.capacity > busy.taken
        and busy.capacity > 1
        and wanted.type_id in (0, busy.type_id)
        and wanted.place in ("", busy.place)
    ]


def extras_of(coach: Coach, openings: Sequence[Opening]) -> list[Extra]:
    return [extra_of(item.type, item.slot.place, coach.places) for item in openings]


def units_of(openings: Sequence[Opening]) -> int:
    return sum(item.type.units for item in openings)


def type_of_name(coach: Coach, name: str) -> SessionType:
    """The type of that name; Refusal where there is none."""
    found = next((item for item in coach.types if item.name.casefold() == name.casefold()), None)
    if found is None:
        raise Refusal("no_such_type", name=name)
    return found
