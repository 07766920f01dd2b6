"""Words about session types, places, groups, and partners who leave."""

from collections.abc import Mapping
from typing import Any

from domain.availability import BookingRules, Slot
from domain.session_types import SessionType
from handlers.replies.bookings import _spots
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def _type(w: Words, kind: SessionType) -> str:
    """Group: 90 min, 6 people, 0.5 sessions, court fee 5 EUR, Court 2."""
    parts = [
        w.say("{count} min", count=kind.minutes),
        w.many("one-to-one", "{count} people", kind.capacity),
        w.sessions(kind.units),
    ]
    if kind.fee:
        fee = f"{kind.fee_name} {w.money(kind.fee)}"
        parts.append(w.say("{fee} a session, split", fee=fee) if kind.split else fee)
    if kind.place:
        parts.append(kind.place)
    if kind.online:
        parts.append(w.say("online"))
    if kind.group and kind.startable:
        parts.append(w.say("clients may start one"))
    return f"{kind.name}: {', '.join(parts)}"


def types(w: Words, f: Facts) -> str:
    rules: BookingRules = f["rules"]
    lines = [
        w.say("Your usual session: {minutes} min, one-to-one, 1 session.", minutes=rules.session),
        *(_type(w, kind) for kind in f["types"]),
        w.say("To add one: new type: Group 90 min, 6 people, half a session, court fee 5"),
    ]
    return "\n".join(lines)


def propose_type(w: Words, f: Facts) -> str:
    return w.say("{type}.\nSave it? Sessions that are booked stay as they are.", type=_type(w, f["type"]))


def types_set(w: Words, f: Facts) -> str:
    lines = [w.say("Saved."), *(_type(w, kind) for kind in f["types"])]
    groups = [kind.name for kind in f["types"] if kind.group]
    if groups:
        lines.append(w.say("To put one into the calendar: {name} sat 10:00", name=groups[-1].lower()))
    return "\n".join(lines)


def propose_remove_type(w: Words, f: Facts) -> str:
    return w.say("Remove {name}? Sessions that are booked stay.", name=f["type"].name)


def places(w: Words, f: Facts) -> str:
    named = sorted(
        {window.place for window in f["hours"] if window.place} - {item.place for item in f["places"]}
    )
    lines = [
        w.say("{fee} a session, split", fee=f"{place}: {w.money(fee)}")
        if split
        else f"{place}: {w.money(fee)}"
        for place, fee, split in f["places"]
    ]
    lines += named
    lines.append(w.say("To change: place Court 2 court fee 15 · hours sat 9-13 at Court 2"))
    return "\n".join(lines)


def propose_place(w: Words, f: Facts) -> str:
    if f["split"]:
        return w.say(
            "{name}: a court fee of {money} a session, split by its seats, from now on. Save it?",
            name=f["name"],
            money=w.money(f["fee"]),
        )
    return w.say(
        "{name}: a court fee of {money} a booking, from now on. Save it?",
        name=f["name"],
        money=w.money(f["fee"]),
    )


def _seats(w: Words, kind: SessionType) -> str:
    return w.many("{count} seat", "{count} seats", kind.capacity)


def propose_group(w: Words, f: Facts) -> str:
    slots: list[Slot] = f["slots"]
    text = w.say(
        "{spots}\n{seats}. Put it into the calendar?", spots=_some(w, slots), seats=_seats(w, f["type"])
    )
    if f["without"]:
        days = ", ".join(w.full_date(w.local(start).date()) for start in f["without"])
        text += " " + w.say("Not on {days}: that time is taken.", days=days)
    return text


def _some(w: Words, slots: list[Slot]) -> str:
    """The first, and how many more until when."""
    if len(slots) <= 2:
        return _spots(w, slots)
    last = w.full_date(w.local(slots[-1].start).date())
    more = w.say("and {count} more weeks, until {day}", count=len(slots) - 1, day=last)
    return f"{_spots(w, slots[:1])}\n{more}"


def group_made(w: Words, f: Facts) -> str:
    return w.say(
        "In the calendar: {spots}\n{seats} to be booked.",
        spots=_some(w, f["slots"]),
        seats=_seats(w, f["type"]),
    )


def refused_type_how(w: Words, f: Facts) -> str:
    return w.say(
        "Please write name, length, people, sessions and fee, like: new type: Group 90 min, 6 people, half a session, court fee 5"
    )


def refused_place_how(w: Words, f: Facts) -> str:
    return w.say("Please write place and fee, like: place Court 2 court fee 15")


def refused_no_such_type(w: Words, f: Facts) -> str:
    return w.say("There is no session type called {name}.", name=f["name"])


def refused_group_when(w: Words, f: Facts) -> str:
    return w.say(
        "When? Write for example: {name} sat 10:00, or {name} every saturday 10:00", name=f["name"].lower()
    )


def refused_no_group(w: Words, f: Facts) -> str:
    return w.say("There is no group then.")


def refused_undo_group_booked(w: Words, f: Facts) -> str:
    return w.say("I can't undo that: {when} is booked by now. Call it off instead.", when=w.when(f["start"]))


# Two play together, and one leaves.


def partner_left(w: Words, f: Facts) -> str:
    return w.say(
        "{gone} is out of {name}, {when}; {left} is still in it with {units}. Who pays what?",
        gone=f["gone"],
        name=f["name"],
        when=w.when(f["start"]),
        left=f["left"],
        units=w.sessions(f["units"]),
    )


def partner_settled(w: Words, f: Facts) -> str:
    sentences = {
        "single": w.say(
            "{left} plays single on {when}, for 1 session.", left=f["left"], when=w.when(f["start"])
        ),
        "half": w.say(
            "{when}: {left} and {gone} each pay their part.",
            when=w.when(f["start"]),
            left=f["left"],
            gone=f["gone"],
        ),
        "alone": w.say(
            "{left} plays alone on {when}, nothing more counts.", left=f["left"], when=w.when(f["start"])
        ),
        "off": w.say(
            "Called off: {left}, {when}. The session is back.", left=f["left"], when=w.when(f["start"])
        ),
    }
    return sentences[f["how"]] + " " + w.say("I've told both.")


def partner_out(w: Words, f: Facts) -> str:
    """To the one who stays."""
    sentences = {
        "single": w.say("It is a single with {coach} then, for 1 session.", coach=w.coach),
        "half": w.say("It takes place, and nothing more counts for you."),
        "alone": w.say("You play alone with {coach}, and nothing more counts.", coach=w.coach),
        "off": w.say("{coach} has called it off. Your session is back.", coach=w.coach),
    }
    return w.say(
        "{gone} can't come on {when}. {what}\n{balance}",
        gone=f["gone"],
        when=w.session_at(f["start"], online=bool(f.get("online"))),
        what=sentences[f["how"]],
        balance=w.balance(f["balance"]),
    )


def partner_pays(w: Words, f: Facts) -> str:
    """To the one who left."""
    if f["how"] == "half":
        return w.say(
            "{coach} decided about {when}: your part of it counts.\n{balance}",
            coach=w.coach,
            when=w.session_at(f["start"], online=bool(f.get("online"))),
            balance=w.balance(f["balance"]),
        )
    return w.say(
        "{coach} decided about {when}: nothing more counts for you.\n{balance}",
        coach=w.coach,
        when=w.session_at(f["start"], online=bool(f.get("online"))),
        balance=w.balance(f["balance"]),
    )
