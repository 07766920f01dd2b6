"""Words about calling off a stretch of time, and about sessions that the rain ended."""

from collections.abc import Mapping
from typing import Any

from handlers.replies.cancels import _named, credit_line
from handlers.replies.settings import _longer, _span
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def _hit(w: Words, f: Facts) -> str:
    sessions = w.many("{count} session", "{count} sessions", f["sessions"])
    clients = w.many("{count} client", "{count} clients", f["clients"])
    return w.say("{span}: {sessions}, {clients}.", span=_span(w, f), sessions=sessions, clients=clients)


def _goes_back(w: Words, f: Facts) -> str:
    """All sessions back, 2 court fees (30 EUR) dropped; and who has played before the rain."""
    facts = {"count": f["fees"], "money": w.money(f["fee_total"])}
    text = w.say("Sessions go back as the rules say.") if f["partly"] else w.say("All sessions back.")
    if f["fees"]:
        dropped = w.many(
            "{count} court fee ({money}) dropped.",
            "{count} court fees ({money}) dropped.",
            f["fees"],
            **facts,
        )
        text += " " + dropped
    if f["partly"]:
        played = ", ".join(
            w.say("{client} after {minutes} min", client=client, minutes=minutes)
            for client, minutes in f["partly"]
        )
        text += " " + w.say("Counted in part: {played}.", played=played)
    return text


def propose_call_off(w: Words, f: Facts) -> str:
    text = w.say("{hit} {back} Tell everyone and offer new times?", hit=_hit(w, f), back=_goes_back(w, f))
    return text + _longer(w, f)


def would_call_off(w: Words, f: Facts) -> str:
    text = w.say(
        "{hit} {back} That is what it would do. Nothing is done yet.", hit=_hit(w, f), back=_goes_back(w, f)
    )
    return text + _longer(w, f)


def called_off(w: Words, f: Facts) -> str:
    facts = {"coach": w.coach, "when": _named(w, f["slot"]), "balance": w.balance(f["balance"])}
    if f["weather"]:
        text = w.say(
            "{coach} has to call off {when} because of the weather. Your session is back.\n{balance}", **facts
        )
    else:
        text = w.say("{coach} has to call off {when}. Your session is back.\n{balance}", **facts)
    if f.get("fee"):
        text += " " + w.say("The extra of {money} is dropped.", money=w.money(f["fee"])) + credit_line(w, f)
    return text + "\n" + w.say("Would one of these suit you?") if f["near"] else text


def all_called_off(w: Words, f: Facts) -> str:
    count = w.many("{count} session", "{count} sessions", f["sessions"])
    text = w.say("Called off: {span}, {count}. The time is blocked.", span=_span(w, f), count=count)
    if f["untold"]:
        return (
            text
            + " "
            + w.say("No chat yet with: {names}. Please tell them yourself.", names=", ".join(f["untold"]))
        )
    return text + " " + w.say("Everyone is told.")


# Rained out.


def _counted(w: Words, f: Facts) -> str:
    if not f["charged"]:
        return w.say("Nothing counts.")
    return w.say("It counts as {used}.", used=w.sessions(f["charged"]))


def propose_rained_out(w: Words, f: Facts) -> str:
    return w.say(
        "{client}, {when}: rained out after {played} of {length} min. {counted}",
        client=f["client"],
        when=w.when(f["start"]),
        played=f["played"],
        length=f["length"],
        counted=_counted(w, f),
    )


def rained_out(w: Words, f: Facts) -> str:
    return w.say(
        "{client}, {when}: rained out after {played} min. {counted}\n{balance}",
        client=f["client"],
        when=w.when(f["start"]),
        played=f["played"],
        counted=_counted(w, f),
        balance=w.balance(f["balance"]),
    )


def rained_out_for_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} noted that the rain ended {when} after {played} min. {counted}\n{balance}",
        coach=w.coach,
        when=w.session_at(f["start"], online=bool(f.get("online"))),
        played=f["played"],
        counted=_counted(w, f),
        balance=w.balance(f["balance"]),
    )


def refused_rained_out_how(w: Words, f: Facts) -> str:
    return w.say(
        "How many of the {minutes} minutes were played? Write for example: rained out Emma 20",
        minutes=f["minutes"],
    )
