"""Words of the waitlist."""

from collections.abc import Mapping
from typing import Any

from domain.waitlist import Wait
from handlers.replies.bookings import _free_line, _part, _told_in
from handlers.replies.settings import _span
from handlers.replies.takes import _takes
from handlers.replies.words import Words

Facts = Mapping[str, Any]

MOST = 20


def _wished(w: Words, f: Facts, wait: Wait) -> str:
    """Tuesday 3 March, 18:00; Thursday 5 March, evening; Thursday 5 March; a week."""
    if wait.exact:
        return w.session_at(wait.start, online=wait.wanted.type_id in f.get("online", ()))
    if wait.part:
        return w.say("{day}, {part}", day=w.day(w.local(wait.start).date()), part=_part(w, wait.part))
    return _span(w, {"start": wait.start, "end": wait.end})


def waiting(w: Words, f: Facts) -> str:
    wished = _wished(w, f, f["wait"])
    if f["client"]:
        lines = [w.say("{client} is on the list for {wished}.", client=f["client"], wished=wished)]
    elif f["already"]:
        lines = [w.say("You are on the list for {wished} already.", wished=wished)]
    else:
        lines = [w.say("You are on the list for {wished}.", wished=wished)]
    if not f["client"]:
        lines.append(w.say("If it opens, I ask one at a time, and keep it for you while you decide."))
        if not f["unit"]:
            lines.append(w.say("You have no free session for it yet: I can only ask you once you have one."))
        if f["muted"]:
            lines.append(w.say("You asked me not to write by myself: write “start”, or I can't tell you."))
    return "\n".join(lines)


def waits(w: Words, f: Facts) -> str:
    if not f["waits"]:
        if f["client"]:
            return w.say("{client} is not waiting for anything.", client=f["client"])
        return w.say("You are not on the list. Write for example: put me on the list for Tuesday 18:00")
    lines = [_wished(w, f, wait) for wait in f["waits"]]
    if f["client"]:
        return "\n".join([w.say("{client} is waiting for:", client=f["client"]), *lines])
    return "\n".join([w.say("You are waiting for:"), *lines])


def everybody_waiting(w: Words, f: Facts) -> str:
    if not f["waits"]:
        return w.say("Nobody is on the waitlist.")
    lines = [
        w.say("{wished}: {client}", wished=_wished(w, f, wait), client=client)
        for client, wait in f["waits"][:MOST]
    ]
    more = len(f["waits"]) - MOST
    if more > 0:
        lines.append(w.say("and {count} more", count=more))
    return "\n".join([w.say("Waiting:"), *lines])


def left_list(w: Words, f: Facts) -> str:
    wished = [_wished(w, f, wait) for wait in f["waits"]]
    if len(wished) == 1:
        return w.say("You are off the list for {wished}.", wished=wished[0])
    return "\n".join([w.say("You are off the list for:"), *wished])


def slot_free_again(w: Words, f: Facts) -> str:
    slot = f["slot"]
    w = _told_in(w, [slot])
    first = w.say(
        "{moment} is free again. It's yours until {until}; then I ask the next.",
        moment=", ".join(part for part in (slot.name, w.when(slot.start), slot.place) if part),
        until=w.time(f["until"]),
    )
    return f"{first}\n{_takes(w, f)} {_free_line(w, f['free_until'])}"


def passed_on(w: Words, f: Facts) -> str:
    if f["wait"] is None:
        return w.say("All right, I ask the next.")
    return w.say(
        "All right, I ask the next. You stay on the list for {wished}.", wished=_wished(w, f, f["wait"])
    )


def refilled_for_you(w: Words, f: Facts) -> str:
    facts = {
        "when": w.session_at(f["start"], online=bool(f.get("online"))),
        "sessions": w.sessions(f["units"]),
        "balance": w.balance(f["balance"]),
    }
    if f["expired"]:
        return w.say(
            "Somebody from the waitlist took {when}, which you cancelled late, so it no longer counts. "
            "Your pack is over, so the session has expired.\n{balance}",
            **facts,
        )
    return w.say(
        "Somebody from the waitlist took {when}, which you cancelled late: you get back {sessions}.\n{balance}",
        **facts,
    )


def client_refilled(w: Words, f: Facts) -> str:
    return w.say(
        "{when} is filled from the waitlist, so {client}'s late cancel no longer counts.\n{balance}",
        when=w.when(f["start"]),
        client=f["client"],
        balance=w.balance(f["balance"]),
    )
