"""Words about moves: shown, made, asked for and answered."""

from collections.abc import Mapping
from typing import Any

from handlers.replies.bookings import _free_line, _spot, _told_in
from handlers.replies.cancels import _extra_line, _limit_line, _told
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def propose_move(w: Words, f: Facts) -> str:
    w = _told_in(w, [f["from"]])
    old, new = w.when(f["from"].start), _spot(w, f["to"])
    if f["client"]:
        head = w.say("Move {client} from {old} to {new}?", client=f["client"], old=old, new=new)
    else:
        head = w.say("Move {old} to {new}?", old=old, new=new)
    if f["undecided"]:
        return (
            head
            + "\n"
            + w.say("It is late, and you have not agreed to the rules yet: {coach} decides.", coach=w.coach)
        )
    if not f["charged"]:
        return head + " " + _free_line(w, f["free_until"]) + _movable_line(w, f) + _swap_line(w, f, "\n")
    limit = _limit_line(w, f["verdict"], f["ahead"])
    cost = w.say(
        "The old one counts as {used}: {left} left becomes {after}.",
        used=w.sessions(f["charged"]),
        left=w.units(f["left"]),
        after=w.units(f["left"] - f["charged"]),
    )
    text = f"{head}\n{limit} {cost}" + _extra_line(w, f)
    if f["new_fee"]:
        text += " " + w.say("The new one comes with {money}.", money=w.money(f["new_fee"]))
    return text


def _swap_line(w: Words, f: Facts, before: str) -> str:
    """At another place the extra is another one."""
    if not f.get("swap"):
        return ""
    old, new = f["swap"]
    return before + w.say("Extra: {new} instead of {old}.", new=w.money(new), old=w.money(old))


def _movable_line(w: Words, f: Facts) -> str:
    """Until when the move itself costs nothing, and what it costs then: the tap may come later."""
    until = f["verdict"].free_until
    if until is None or until <= w.now or not f["later"]:
        return ""
    return "\n" + w.say(
        "Moving is free until {limit}; after that the old one counts: {left} left becomes {after}.",
        limit=w.weekday_time(until),
        left=w.units(f["left"]),
        after=w.units(f["left"] - f["later"]),
    )


def late_move_needs_unit(w: Words, f: Facts) -> str:
    return w.say(
        "It is too late to move {when} freely, and you have no free session for a new one.",
        when=w.session_at(f["start"], online=bool(f.get("online"))),
    )


def moved_past_expiry(w: Words, f: Facts) -> str:
    return w.say(
        "Your pack ends on {day}, before {when}. Please pick an earlier time.",
        day=w.full_date(f["expires_on"]),
        when=w.session_at(f["start"], online=bool(f.get("online"))),
    )


def moved(w: Words, f: Facts) -> str:
    w = _told_in(w, [f["to"]])
    tail = w.balance(f["balance"])
    if f["charged"]:
        tail = w.say("The old one counts as {used}.", used=w.sessions(f["charged"])) + " " + tail
    tail += _swap_line(w, f, " ")
    return w.say(
        "Moved to {spot}. {free}\n{tail}",
        spot=_spot(w, f["to"]),
        free=_free_line(w, f["free_until"]),
        tail=tail,
    )


def client_moved(w: Words, f: Facts) -> str:
    text = w.say(
        "{client} moved {old} to {new}.",
        client=f["client"],
        old=w.when(f["from"].start),
        new=_spot(w, f["to"]),
    )
    if f["charged"]:
        text += " " + w.say("The old one counts as {used}.", used=w.sessions(f["charged"]))
    return text + _swap_line(w, f, " ") + "\n" + w.balance(f["balance"])


def move_asked_for(w: Words, f: Facts) -> str:
    text = w.say(
        "I've asked {coach} to move it to {new}. Until {coach} confirms, it stays on {old}.",
        coach=w.coach,
        new=_spot(w, f["to"]),
        old=w.when(f["from"].start),
    )
    if f["charged"]:
        text += "\n" + w.say("If it is moved, the old one counts as {used}.", used=w.sessions(f["charged"]))
    return text


def client_asks_to_move(w: Words, f: Facts) -> str:
    text = w.say(
        "{client} would like to move {old} to {new}.",
        client=f["client"],
        old=w.when(f["from"].start),
        new=_spot(w, f["to"]),
    )
    if f["charged"]:
        text += " " + w.say("By the rules the old one counts as {used}.", used=w.sessions(f["charged"]))
    return text


def move_confirmed(w: Words, f: Facts) -> str:
    """The coach's yes to a move that was asked for."""
    w = _told_in(w, [f["to"]])
    tail = w.balance(f["balance"])
    if f["charged"]:
        tail = w.say("The old one counts as {used}.", used=w.sessions(f["charged"])) + " " + tail
    return w.say(
        "{coach} confirmed: {old} is now {new}. {free}\n{tail}",
        coach=w.coach,
        old=w.when(f["from"].start),
        new=_spot(w, f["to"]),
        free=_free_line(w, f["free_until"]),
        tail=tail + _swap_line(w, f, " "),
    )


def move_lapsed(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} has not answered in time: it stays on {old}, and {new} is no longer kept.",
        coach=w.coach,
        old=w.session_at(f["start"], online=f["online"]),
        new=w.session_at(f["to"], online=f["online"]),
    )


def client_move_lapsed(w: Words, f: Facts) -> str:
    return w.say(
        "{client}'s move from {old} to {new} was not answered in time: it stays on {old}.",
        client=f["client"],
        old=w.when(f["start"]),
        new=w.when(f["to"]),
    )


def move_declined(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} can't do {new}. It stays on {old}.",
        coach=w.coach,
        new=w.session_at(f["to"], online=f["online"]),
        old=w.session_at(f["start"], online=f["online"]),
    )


def move_declined_by_coach(w: Words, f: Facts) -> str:
    return w.say("It stays on {old}. {client} is told.", old=w.when(f["start"]), client=f["client"])


def moved_by_coach(w: Words, f: Facts) -> str:
    w = _told_in(w, [f["to"]])
    return w.say(
        "{coach} moved your session from {old} to {new}. {free}",
        coach=w.coach,
        old=w.when(f["from"].start),
        new=_spot(w, f["to"]),
        free=_free_line(w, f["free_until"]),
    ) + _swap_line(w, f, " ")


def moved_for_client(w: Words, f: Facts) -> str:
    return w.say(
        "Moved: {client}, to {new}. {told}", client=f["client"], new=_spot(w, f["to"]), told=_told(w, f)
    )


def moved_late_unaccepted(w: Words, f: Facts) -> str:
    return w.say(
        "{client} moved {when} late, but has not agreed to the rules yet, so nothing counts.",
        client=f["client"],
        when=w.when(f["start"]),
    )
