"""Several sessions moved by one message: each with its own new time, shown together and made with one tap or none."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from domain.bookings import Booking
from domain.intents import Request
from handlers.actions import together
from handlers.actions.wishes import matches
from handlers.turn import Turn


def moves_of(turn: Turn, request: Request, held: list[Booking]) -> list[Request]:
    """ "Move Tuesday to Wednesday 17:00 and Thursday to Friday 9:00": one request each; empty where it is one move.
    Every second time is an hour, and each before it names one session of its own."""
    said = sorted((*request.times, *request.to), key=lambda one: one.span)
    old, new = said[::2], said[1::2]
    if len(old) < 2 or len(old) != len(new) or not all(one.time_said for one in new):
        return []
    meant = [[item.id for item in held if matches(one, item.starts_at, turn.coach.tz)] for one in old]
    if any(len(ids) != 1 for ids in meant) or len({ids[0] for ids in meant}) < len(meant):
        return []
    return [replace(request, times=(one,), to=(other,)) for one, other in zip(old, new, strict=True)]


def propose(turn: Turn, requests: list[Request], move: Callable[[Turn, Request], None]) -> None:
    together.propose(turn, [partial(move, turn, request) for request in requests], 1, alike=True)
