"""Words about packs whose time stands still."""

from collections.abc import Mapping
from typing import Any

from handlers.replies.words import Words

Facts = Mapping[str, Any]


def _new_ends(w: Words, f: Facts) -> str:
    """10-pack until 29 September."""
    return ", ".join(
        w.say("{name} until {day}", name=pack.name, day=w.full_date(ice.expires_on))
        for pack, ice in f["packs"]
    )


def _times(w: Words, f: Facts) -> str:
    return ", ".join(w.short(start) for start in f["booked"][:6])


def propose_freeze(w: Words, f: Facts) -> str:
    facts = {"client": f["client"], "start": w.full_date(f["start"]), "ends": _new_ends(w, f)}
    days = (f["until"] - f["start"]).days
    if f["last"]:
        text = w.many(
            "Freeze {client} from {start} through {last}, {count} day? Valid after that: {ends}.",
            "Freeze {client} from {start} through {last}, {count} days? Valid after that: {ends}.",
            days,
            last=w.full_date(f["last"]),
            **facts,
        )
    else:
        text = w.many(
            "Freeze {client} from {start} until {until}, {count} day? Valid after that: {ends}.",
            "Freeze {client} from {start} until {until}, {count} days? Valid after that: {ends}.",
            days,
            until=w.full_date(f["until"]),
            **facts,
        )
    if f["booked"]:
        text += "\n" + w.say("Booked in that time and staying booked: {times}.", times=_times(w, f))
    return text


def frozen(w: Words, f: Facts) -> str:
    if f["last"]:
        text = w.say("Frozen: {client}, through {last}.", client=f["client"], last=w.full_date(f["last"]))
    else:
        text = w.say("Frozen: {client}, until {until}.", client=f["client"], until=w.full_date(f["until"]))
    return text + " " + _after(w, f)


def frozen_for_you(w: Words, f: Facts) -> str:
    facts = {"coach": w.coach, "start": w.full_date(f["start"])}
    if f["last"]:
        text = w.say(
            "{coach} has paused your pack from {start} through {last}.", **facts, last=w.full_date(f["last"])
        )
    else:
        text = w.say(
            "{coach} has paused your pack from {start} until {until}.",
            **facts,
            until=w.full_date(f["until"]),
        )
    return text + " " + _after(w, f)


def _after(w: Words, f: Facts) -> str:
    lines = [w.say("Valid now: {ends}.", ends=_new_ends(w, f))]
    if f["cancelled"]:
        times = ", ".join(w.session_at(slot.start, online=slot.online) for slot in f["cancelled"])
        lines.append(w.say("Cancelled, session back: {times}.", times=times))
    if f["booked"]:
        lines.append(w.say("Still booked: {times}.", times=_times(w, f)))
    return " ".join(lines) + "\n" + w.balance(f["balance"])


def propose_unfreeze(w: Words, f: Facts) -> str:
    return w.say(
        "Let {client}'s time run again from today? Valid after that: {ends}.",
        client=f["client"],
        ends=_new_ends(w, f),
    )


def unfrozen(w: Words, f: Facts) -> str:
    return w.say(
        "{client}'s time runs again. Valid now: {ends}.\n{balance}",
        client=f["client"],
        ends=_new_ends(w, f),
        balance=w.balance(f["balance"]),
    )


def unfrozen_for_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} has ended the pause of your pack. Valid now: {ends}.\n{balance}",
        coach=w.coach,
        ends=_new_ends(w, f),
        balance=w.balance(f["balance"]),
    )
