"""The sentences of WhatsApp's approved templates: one function per form, named like it.

WhatsApp wants words at both ends and between two facts. A template is one for all coaches, so it addresses nobody:
neither formally nor familiarly. `approved_facts` says which form a message takes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from handlers.replies.words import Words

Facts = Mapping[str, Any]

ANY = "*"
"""The form for whatever has none of its own."""
FOR_COACH = "coach_news"
"""The same in the coach's own chat."""


@dataclass(frozen=True, slots=True)
class Template:
    """`say` puts facts into the sentence; `choices` are the labels of the message's choices that it has as buttons."""

    say: Callable[[Words, Facts], str]
    choices: tuple[str, ...] = ()


def news(w: Words, f: Facts) -> str:
    return w.say("A message from {coach} has come: {text} An answer here is enough.", **f)


def coach_news(w: Words, f: Facts) -> str:
    return w.say("A message from the back office has come: {text} An answer here is enough.", **f)


# Sessions.


def reminder_free(w: Words, f: Facts) -> str:
    return w.say(
        "Reminder from {coach}, the next session: {when}. Free to cancel until {limit}. An answer here is enough.",
        **f,
    )


def reminder(w: Words, f: Facts) -> str:
    return w.say("Reminder from {coach}, the next session: {when}. An answer here is enough.", **f)


def booked(w: Words, f: Facts) -> str:
    return w.say(
        "Booked with {coach}, the session: {when}. The pack: {balance} An answer here is enough to change it.",
        **f,
    )


def declined(w: Words, f: Facts) -> str:
    return w.say(
        "Declined by {coach}, the request: {when}. The session is back: {balance} An answer here finds another time.",
        **f,
    )


def request_lapsed(w: Words, f: Facts) -> str:
    return w.say(
        "Not confirmed by {coach} in time: {when}. The session is back: {balance} An answer here finds another time.",
        **f,
    )


def moved(w: Words, f: Facts) -> str:
    return w.say("Moved by {coach}: the session of {old} is now on {new}. An answer here is enough.", **f)


def called_off(w: Words, f: Facts) -> str:
    return w.say(
        "Cancelled by {coach}, the session: {when}. The session is back: {balance} An answer here finds another time.",
        **f,
    )


def called_off_weather(w: Words, f: Facts) -> str:
    return w.say(
        "Called off by {coach} because of the weather: {when}. The session is back: {balance} "
        "An answer here finds another time.",
        **f,
    )


def let_go(w: Words, f: Facts) -> str:
    return w.say(
        "Let go by {coach}, nothing counts: {when}. The pack: {balance} An answer here finds another time.",
        **f,
    )


def no_show(w: Words, f: Facts) -> str:
    return w.say(
        "Noted by {coach} as missed: {when}. The pack: {balance} If that is not right, an answer here is enough.",
        **f,
    )


def judged(w: Words, f: Facts) -> str:
    return w.say(
        "Decided by {coach}, the session: {when}, the result: {verdict}. The pack: {balance} An answer here is enough.",
        **f,
    )


# Packs and money.


def pack_for_you(w: Words, f: Facts) -> str:
    return w.say(
        "New from {coach}, the pack {name} with {offer}. The rules: {rules} The button below agrees to them.",
        **f,
    )


def pack_expired(w: Words, f: Facts) -> str:
    return w.say(
        "A pack with {coach} has ended: {name}, on {day}. What expired: {units}. An answer here is enough.",
        **f,
    )


def extended(w: Words, f: Facts) -> str:
    return w.say(
        "Extended by {coach}, the pack {name}, now until {day}. The pack: {balance} Nothing has to be done.",
        **f,
    )


def nudge(w: Words, f: Facts) -> str:
    return w.say(
        "A payment to {coach} is open: {due} of {amount} for {label} of {day}. A button below says where it stands.",
        **f,
    )


def nudge_whole(w: Words, f: Facts) -> str:
    return w.say(
        "A payment to {coach} is open: {due} for {label} of {day}. A button below says where it stands.", **f
    )


def payment_noted(w: Words, f: Facts) -> str:
    return w.say("Payment noted by {coach}, the amount: {amount}. Still open: {open}. Is that right?", **f)


def payment_credit(w: Words, f: Facts) -> str:
    return w.say(
        "Payment noted by {coach}, the amount: {amount}. Nothing is open, credit: {credit}. Is that right?",
        **f,
    )


def charged(w: Words, f: Facts) -> str:
    return w.say(
        "Charged by {coach}, the amount: {amount} for {label}. Open in all: {open}. An answer here is enough.",
        **f,
    )


def written_off(w: Words, f: Facts) -> str:
    return w.say("Let go by {coach}, the amount: {amount}. Still open: {open}. Nothing has to be done.", **f)


def correction(w: Words, f: Facts) -> str:
    return w.say(
        "A correction from {coach}, taken back: {what}. The pack: {balance} Open: {open}. An answer here is enough.",
        **f,
    )


# The coach's own.


def client_requests(w: Words, f: Facts) -> str:
    return w.say("A request from {client}, the session: {when}. A button below answers it.", **f)


def agenda(w: Words, f: Facts) -> str:
    return w.say(
        "Good morning. Today, {day}, on the list: {count}, the first at {time}. The word “today” shows them all.",
        **f,
    )


def evening(w: Words, f: Facts) -> str:
    return w.say(
        "Done for today, {day}, and not marked by hand: {count}. Open money: {open}. The word “today” shows them all.",
        **f,
    )


_OWN = ("move", "cancel")

TEMPLATES: Mapping[str, Template] = {
    ANY: Template(news),
    FOR_COACH: Template(coach_news),
    "reminder_free": Template(reminder_free, ("ill_be_there", *_OWN)),
    "reminder": Template(reminder, ("ill_be_there", *_OWN)),
    "booked": Template(booked, _OWN),
    "declined": Template(declined, ("book",)),
    "request_lapsed": Template(request_lapsed, ("book",)),
    "moved": Template(moved, _OWN),
    "called_off": Template(called_off),
    "called_off_weather": Template(called_off_weather),
    "let_go": Template(let_go),
    "no_show": Template(no_show),
    "judged": Template(judged),
    "pack_for_you": Template(pack_for_you, ("agree",)),
    "pack_expired": Template(pack_expired),
    "extended": Template(extended),
    "nudge": Template(nudge, ("sent_it", "pay_on")),
    "nudge_whole": Template(nudge_whole, ("sent_it", "pay_on")),
    "payment_noted": Template(payment_noted, ("yes_right", "no_wrong")),
    "payment_credit": Template(payment_credit, ("yes_right", "no_wrong")),
    "charged": Template(charged),
    "written_off": Template(written_off),
    "correction": Template(correction),
    "client_requests": Template(client_requests, ("approve", "decline")),
    "agenda": Template(agenda),
    "evening": Template(evening),
}


def open_list(w: Words) -> str:
    """On the button that opens a list of choices."""
    return w.say("Choose")
