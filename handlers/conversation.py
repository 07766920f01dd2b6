"""From what was written or tapped to the action it asks for: understood in its context, looked up in the table."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from domain import units
from domain.decision import Notice, Refusal
from domain.intents import ANSWERS, COACH_REQUESTS, Request, Tap
from domain.session_types import Wanted
from handlers import strangers
from handlers.actions import balances, book, follow_up, imports, players, talk, together
from handlers.actions.table import CLIENT, COACH, carry_out
from handlers.actions.wanted import reading_zone
from handlers.turn import Turn
from handlers.understand.answers import bare_number
from handlers.understand.impossible import impossible_day
from handlers.understand.own_words import in_own_words
from handlers.understand.reader import Known, OfferName, Person, read
from handlers.understand.shares import shares_said
from handlers.understand.to_client import ToClient, to_client, told_beside
from storage import people
from storage.people import Seat

TIMED = ("book", "slots", "move", "cancel", "block", "unblock", "holiday", "next", "other", "unknown")
"""Requests for which a day must not be misread."""
MOST_ABOUT_A_CLIENT = 5
"""Words of a message that says a client's name and asks for nothing else: "what about Emma?" """


def ask_which_coach(turn: Turn, seats: list[Seat]) -> None:
    """Which of his coaches a person means; what he wrote waits for the answer, which may be a tap, "2" or a name."""
    text = turn.message.text
    request = read(text, known_of(turn))[0]
    tap = follow_up.offered(turn, request)
    if tap is not None and (tap.kind == "switch" or bare_number(text) is not None):
        run_tap(turn, tap)
        return
    # "Switch" itself is answered by the choice: were it kept, it would ask again.
    waiting = "" if request.kind == "switch" else text
    turn.answer(talk.which_coach(turn, [(item.member.coach_id, item.member.who) for item in seats], waiting))


def act(turn: Turn, tapped: tuple[Tap, str, int | None] | None) -> None:
    """Understands the message and does what it asks for."""
    if turn.message.choice is not None:
        if tapped is None:
            raise Refusal("choice_gone")
        run_tap(turn, tapped[0])
        return
    if turn.file is not None and turn.is_coach:
        imports.take_file(turn, turn.file)
        return
    slot = strangers.slot_of(turn.message)
    if slot is not None and not turn.is_coach:
        book.propose(turn, [slot], Wanted(turn.client_id))
        return
    say(turn, turn.message.text)


def run_tap(turn: Turn, tap: Tap) -> None:
    if tap.kind in ("say", "again"):
        # Read with the choices still there, "today" would mean the button "Today", for ever.
        turn.state.pop("choices", None)
    if tap.kind == "say":
        say(turn, str(tap.data.get("text") or ""))
    elif tap.kind == "again":
        say(turn, str(tap.data.get("text") or ""), client=tap.data.get("client"))
    else:
        carry_out(turn, tap)
        if tap.data.get("then"):
            # What was asked for before that was settled.
            turn.state.pop("choices", None)
            say(turn, str(tap.data["then"]))


def say(turn: Turn, text: str, *, client: object = None) -> None:
    """Every request of a text, in its order. `client`: the one the coach was asked to choose."""
    if turn.topic.get("kind") == "write_coach" and not turn.is_coach:
        turn.topic = {}
        talk.pass_on(turn, "message", text)
        return
    known = known_of(turn, text)
    beside = told_beside(text, known.people) if turn.is_coach else None
    if beside is not None:
        text = beside[0]
    shares = shares_said(text, turn.asked_at, turn.coach.tz, turn.reading)
    if turn.is_coach and not shares and imports.take_text(turn, text, known):
        return
    requests = in_own_words(
        text,
        read(text, known),
        coach=turn.is_coach,
        types=[kind.name for kind in turn.coach.types],
        offers=[offer.name for offer in turn.coach.offers],
        lang=turn.reading,
    )
    if (whole := players.told(turn, requests)) is not None:
        say(turn, whole)
        return
    passed_on = to_client(text, known.people) if turn.is_coach else None
    if passed_on is not None:
        # What stands behind the name is said to the client: no wish of the coach is read out of it, but times are.
        requests = [_note(requests[0], passed_on)]
    if beside is not None:
        requests = [*requests, _note(replace(requests[0], times=()), beside[1])]
    if shares and (requests[0].names or not turn.is_coach):
        kind = "instalments" if turn.is_coach else "promise"
        requests = [replace(requests[0], kind=kind, unknown_name=None, text=text)]
    # Beside a day that is in no calendar nothing is read of a time at all.
    if any(request.kind in TIMED and not request.times for request in requests):
        nowhere = impossible_day(text, turn.reading)
        if nowhere:
            raise Refusal("no_such_day", day=nowhere)
    apart = together.apart(turn, requests) if turn.is_coach and not isinstance(client, int) else []
    if apart and _at_once(turn, apart):
        return
    for request in requests:
        if isinstance(client, int):
            request = talk.as_client(request, client)
        written = turn.uow.written
        try:
            perform(turn, request)
        except Refusal as refusal:
            # A no to one of several must not swallow the others; but what was half done is taken back, with all of it.
            if len(requests) == 1 or turn.uow.written != written:
                raise
            turn.answer(Notice(f"refused_{refusal.code}", refusal.facts, refusal.choices))


def _at_once(turn: Turn, requests: list[Request]) -> bool:
    """Whether all of it was shown together; different things that cannot be are said one after the other."""
    try:
        together.act(turn, requests, perform)
    except Refusal:
        if len({request.kind for request in requests}) == 1:
            raise
        return False
    return True


def _note(request: Request, told: ToClient) -> Request:
    return replace(request, kind=told.kind, names=told.names, unknown_name=None, rest=told.text)


def perform(turn: Turn, request: Request) -> None:
    request = follow_up.no_goodbye(turn, request.in_utc())
    tap = follow_up.offered(turn, request)
    if tap is not None:
        run_tap(turn, tap)
        return
    request = follow_up.again(turn, request)
    request = follow_up.continued(turn, request) or request
    action = (COACH if turn.is_coach else CLIENT).get(request.kind)
    if action is not None and request.kind != "unknown":
        action(turn, request)
    elif turn.is_coach and len(request.names) == 1 and len(request.text.split()) <= MOST_ABOUT_A_CLIENT:
        # "Emma?", "what about Emma": how things stand with her.
        balances.balance(turn, replace(request, kind="balance"))
    elif request.kind == "no":
        talk.drop(turn, Tap("drop"))
    elif request.kind in ANSWERS and request.kind != "unknown":
        talk.nothing_open(turn, request)
    elif request.kind in COACH_REQUESTS and turn.is_coach:
        talk.not_yet(turn, request)
    else:
        talk.unknown(turn, request)


def known_of(turn: Turn, text: str = "") -> Known:
    """The world of one message, as the understanding needs it. `text`: what is going to be read."""
    coach = turn.coach
    names: tuple[Person, ...] = ()
    if turn.is_coach:
        everyone = people.all_clients(turn.uow)
        names = tuple(
            Person(client.id, (client.name, *client.players, *client.nicknames)) for client in everyone
        )
    elif players := turn.client().players:
        names = (Person(turn.client_id, players),)
    choices: list[Any] = turn.state.get("choices") or []
    return Known(
        now=turn.asked_at,
        tz=reading_zone(turn, text) if coach.types else coach.tz,
        lang=turn.reading,
        role="coach" if turn.is_coach else "client",
        people=names,
        offers=tuple(
            OfferName(offer.id, offer.name, Decimal(units.decimal(offer.units))) for offer in coach.offers
        ),
        choices=tuple(item[0] for item in choices),
        currency=coach.currency,
    )
