"""Words that Tenpack sends by itself."""

from collections.abc import Mapping
from typing import Any

from domain.availability import Slot
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def reminder(w: Words, f: Facts) -> str:
    slot: Slot = f["slot"]
    own = w.own() if slot.online else w
    start = slot.start
    text = w.say("{day}, {time}", day=own.named_day(own.local(start).date()), time=own.time(start))
    if own.zone:
        text += f" ({own.zone})"
    extra = [slot.name, w.say("online") if slot.online else slot.place]
    text = ", ".join(part for part in (text, *extra) if part) + "."
    if slot.player:
        text = f"{slot.player}: {text}"
    limit = f["free_until"]
    if limit is not None and limit > w.now:
        text += " " + w.say("Free to cancel until {moment}.", moment=own.weekday_time(limit))
    return text


def nudge(w: Words, f: Facts) -> str:
    charge = f["charge"]
    facts = {
        "label": charge.label,
        "day": w.full_date(w.local(f.get("since", charge.created_at)).date()),
        "due": w.money(charge.due),
        "amount": w.money(charge.amount),
    }
    if f.get("late"):
        return w.say(
            "Your {label} of {day}: by our plan {late} were to be paid by {by}; {due} of {amount} are still open.",
            **facts,
            late=w.money(f["late"]),
            by=w.full_date(f["by"]),
        )
    if charge.due == charge.amount:
        return w.say("Your {label} of {day}: {due} for it are still open.", **facts)
    return w.say("Your {label} of {day}: {due} of {amount} are still open.", **facts)


def request_lapsed(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} has not confirmed {when}, so it is off. Your session is back.\n{balance}",
        coach=w.coach,
        when=w.session_at(f["start"], online=f["online"]),
        balance=w.balance(f["balance"]),
    )


def client_request_lapsed(w: Words, f: Facts) -> str:
    return w.say(
        "The request of {client} for {when} has lapsed. I've told them.",
        client=f["client"],
        when=w.when(f["start"]),
    )


def pack_expired(w: Words, f: Facts) -> str:
    return w.say(
        "Your {name} ended on {day}: {units} expired.",
        name=f["name"],
        day=w.full_date(f["day"]),
        units=w.sessions(f["units"]),
    )


def client_pack_expired(w: Words, f: Facts) -> str:
    return w.say(
        "{client}'s {name} ended on {day}: {units} expired.",
        client=f["client"],
        name=f["name"],
        day=w.full_date(f["day"]),
        units=w.sessions(f["units"]),
    )


def not_delivered(w: Words, f: Facts) -> str:
    why = {
        "late": w.say("It came too late to be of use"),
        "blocked": w.say("They have blocked this chat"),
        "no_template": w.say("WhatsApp needs an approved template for it"),
    }.get(f["why"], w.say("The channel refused it"))
    return w.say("Not delivered to {client}: “{text}” {why}.", client=f["client"], text=f["text"], why=why)


def pack_low(w: Words, f: Facts) -> str:
    return w.say("Your {name} is running low.\n{balance}", name=f["name"], balance=w.balance(f["balance"]))


def pack_expiring(w: Words, f: Facts) -> str:
    text = w.say(
        "Your {name} ends on {day}: {units} of it not booked yet.",
        name=f["name"],
        day=w.day(f["day"]),
        units=w.sessions(f["units"]),
    )
    return text + " " + w.say("These times are free:") if f["near"] else text


def nothing_planned(w: Words, f: Facts) -> str:
    text = w.say("You have nothing booked.\n{balance}", balance=w.balance(f["balance"]))
    return text + " " + w.say("These times are free:") if f["near"] else text


def not_read_yet(w: Words, f: Facts) -> str:
    lines = [
        w.say("{name}, {phone}, {time}", name=name, phone=phone, time=w.time(start))
        if phone
        else w.say("{name}, {time}", name=name, time=w.time(start))
        for name, phone, start in f["lines"]
    ]
    return "\n".join([w.say("Called off, and not read yet:"), *lines])


def all_called(w: Words, f: Facts) -> str:
    return w.say("Good. Everybody knows that it is called off.")
