"""Words about what is marked, let go, and undone."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from handlers.replies.settings import _span
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def propose_no_show(w: Words, f: Facts) -> str:
    return w.say(
        "{client} did not come on {when}? It counts as {used}, {left} left after that.",
        client=f["client"],
        when=w.when(f["start"]),
        used=w.sessions(f["charged"]),
        left=w.units(f["left"]),
    )


def marked(w: Words, f: Facts) -> str:
    facts = {"client": f["client"], "when": w.when(f["start"]), "balance": w.balance(f["balance"])}
    if f["status"] == "no_show":
        return w.say("{client}, {when}: no-show.\n{balance}", **facts)
    return w.say("{client}, {when}: trained.\n{balance}", **facts)


def no_show_for_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} noted that you missed {when}.\n{balance}",
        coach=w.coach,
        when=w.session_at(f["start"], online=bool(f.get("online"))),
        balance=w.balance(f["balance"]),
    )


def propose_forgive(w: Words, f: Facts) -> str:
    facts = {
        "when": w.when(f["start"]),
        "client": f["client"],
        "left": w.units(f["left"]),
        "becomes": w.units(f["becomes"]),
    }
    if f["status"] == "no_show":
        return w.say("Let the no-show of {when} go? {client}: {left} left becomes {becomes}.", **facts)
    return w.say("Let the late cancel of {when} go? {client}: {left} left becomes {becomes}.", **facts)


def _verdict(w: Words, f: Facts) -> str:
    if f["percent"] == 0:
        return w.say("nothing counts")
    if f["percent"] == 100:
        return w.say("it counts")
    return w.say("{percent} % counts", percent=f["percent"])


def judged(w: Words, f: Facts) -> str:
    return w.say(
        "{client}, {when}: {verdict}.\n{balance}",
        client=f["client"],
        when=w.when(f["start"]),
        verdict=_verdict(w, f),
        balance=w.balance(f["balance"]),
    )


def judged_for_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} decided about {when}: {verdict}.\n{balance}",
        coach=w.coach,
        when=w.session_at(f["start"], online=bool(f.get("online"))),
        verdict=_verdict(w, f),
        balance=w.balance(f["balance"]),
    )


def _when(w: Words, facts: Mapping[str, Any]) -> str:
    """The moment a command was about, or the stretch of time."""
    if not facts.get("start"):
        return ""
    start = datetime.fromisoformat(facts["start"])
    if not facts.get("end"):
        return w.when(start)
    return _span(w, {"start": start, "end": datetime.fromisoformat(facts["end"])})


def _percent(w: Words, facts: Mapping[str, Any]) -> str:
    return w.units(int(facts.get("percent", 0)))


def _command(w: Words, command: Any) -> str:
    """ "150 EUR cash from Emma" of 14:02"""
    facts, kind = command.facts, command.kind
    if kind == "together":
        return ", ".join(_command(w, part) for part in command.parts)
    client = facts.get("client", "")
    when = _when(w, facts)
    money = w.money(facts["amount"]) if isinstance(facts.get("amount"), int) else ""
    sentences: dict[str, str] = {
        "sell": w.say("{offer} sold to {client}", offer=facts.get("offer", ""), client=client),
        "payment": w.say("{money} from {client}", money=money, client=client),
        "write_off": w.say("{money} of {client} written off", money=money, client=client),
        "charge": w.say(
            "{label} of {money} for {client}", label=facts.get("label", ""), money=money, client=client
        ),
        "book": w.say("{client} booked for {when}", client=client, when=when),
        "cancel": w.say("{client}, {when} cancelled", client=client, when=when),
        "decline": w.say("{client}, {when} declined", client=client, when=when),
        "move": w.say("{client}, {when} moved", client=client, when=when),
        "no_show": w.say("{client}, {when}: no-show", client=client, when=when),
        "completed": w.say("{client}, {when}: trained", client=client, when=when),
        "judge": w.say("your decision about {client}, {when}", client=client, when=when),
        "rain": w.say("the calling off of {when}", when=when),
        "extend": w.say("the extension of {client}'s {name}", client=client, name=facts.get("name", "")),
        "refund": w.say("the refund of {money} to {client}", money=money, client=client),
        "instalments": w.say("the instalments of {client}", client=client),
        "pay_out": w.say("{money} paid out to {client}", money=money, client=client),
        "transfer": w.say(
            "sessions of {giver} passed on to {client}", giver=facts.get("giver", ""), client=client
        ),
        "adjust": w.say("the correction for {client}", client=client),
        "next_off": w.say(
            "the {percent} % off {client}'s next pack", percent=_percent(w, facts), client=client
        ),
        "freeze": w.say("the freeze of {client}", client=client),
        "unfreeze": w.say("the end of {client}'s freeze", client=client),
        "block": w.say("the block of {when}", when=when),
        "unblock": w.say("the opening of blocked time"),
        "hours": w.say("the change of your hours"),
        "offers": w.say("the change of your offers"),
        "rules": w.say("the change of your rules"),
        "settings": w.say("the change of your settings"),
        "import": w.many(
            "the list with {count} client", "the list with {count} clients", int(facts.get("count", 0))
        ),
        "promise": w.say("the day on which {client} pays", client=client),
        "add_client": w.say("the new client {client}", client=client),
        "types": w.say("the change of your session types"),
        "places": w.say("the change of your places"),
        "group": w.say("{name}, {when} in your calendar", name=facts.get("name", ""), when=when),
        "player": w.say("{client} books for {name}", client=client, name=facts.get("name", "")),
        "nickname": w.say("the other name of {client}", client=client),
        "zone": w.say("the time zone of {client}", client=client),
        "partner": w.say("your decision about {client}, {when}", client=client, when=when),
        "series": w.say("the weekly slot of {client}", client=client),
        "series_off": w.say("the end of {client}'s weekly slot", client=client),
        "rained_out": w.say("{client}, {when}: rained out", client=client, when=when),
    }
    return sentences.get(kind, str(kind))


MOST_EFFECTS = 5
"""Clients whose changes an undo spells out; of more it says the sums."""


def _signed(w: Words, units: int) -> str:
    """+2 sessions, −1 session."""
    return ("+" if units > 0 else "−") + w.sessions(abs(units))


def _summed(w: Words, effects: Sequence[tuple[str, int, int, int]]) -> str:
    units, money = sum(item[1] for item in effects), sum(item[2] for item in effects)
    text = w.say("{count} clients:", count=len(effects))
    if units:
        text += " " + w.say("{change}.", change=_signed(w, units))
    if money > 0:
        text += " " + w.say("{money} are open again.", money=w.money(money))
    elif money < 0:
        text += " " + w.say("{money} are no longer open.", money=w.money(-money))
    return text + " " + w.say("Those with a chat get a correction.")


def propose_undo(w: Words, f: Facts) -> str:
    if f["short"]:
        return _undo_many(w, f)
    lines = []
    for command, effects, told, credit in zip(
        f["commands"], f["effects"], f["told"], f["credit"], strict=True
    ):
        line = w.say("Undo “{command}” of {time}?", command=_command(w, command), time=_given(w, command))
        if len(effects) > MOST_EFFECTS:
            lines.append(line + " " + _summed(w, effects))
            continue
        line += _effects(w, effects) + _credit_back(w, credit) + _told(w, told)
        lines.append(line)
    return "\n".join([*lines, *_left(w, f)])


def _given(w: Words, command: Any) -> str:
    """08:00 of a command of today; of another day with the day."""
    today = w.local(command.at).date() == w.today
    return w.time(command.at) if today else w.when(command.at)


MOST_NAMED = 5
"""Commands that the undo of many names."""


def _undo_many(w: Words, f: Facts) -> str:
    """The latest by name, and what all of them together change."""
    named = [_command(w, command) for command in f["commands"]]
    more = len(named) - MOST_NAMED
    if more > 1:
        named = [*named[:MOST_NAMED], w.say("and {count} more", count=more)]
    lines = [w.say("Undo the last {count}: {commands}?", count=len(f["commands"]), commands="; ".join(named))]
    sums: dict[str, tuple[int, int, int]] = {}
    for client, units, money, credit in (effect for effects in f["effects"] for effect in effects):
        before = sums.get(client, (0, 0, 0))
        sums[client] = (before[0] + units, before[1] + money, before[2] + credit)
    whole = [(client, *changes) for client, changes in sums.items()]
    told = _told(w, list(dict.fromkeys(client for names in f["told"] for client in names)))
    if len(whole) > MOST_EFFECTS:
        lines.append(_summed(w, whole))
    else:
        lines.append(_effects(w, whole) + told)
    lines.append(_credit_back(w, [used for credit in f["credit"] for used in credit]))
    return "\n".join([line.strip() for line in lines if line] + _left(w, f))


def _effects(w: Words, effects: Sequence[tuple[str, int, int, int]]) -> str:
    text = ""
    for client, units, money, credited in effects:
        if units:
            text += " " + w.say("{client}: {change}.", client=client, change=_signed(w, units))
        text += _open_again(w, client if len(effects) > 1 else "", money)
        if credited > 0:
            text += " " + w.say("{client}: {money} are credit again.", client=client, money=w.money(credited))
        elif credited < 0:
            text += " " + w.say("{client}: {money} of credit go.", client=client, money=w.money(-credited))
    return text


def _credit_back(w: Words, credit: Sequence[tuple[str, int]]) -> str:
    return "".join(
        " "
        + w.say(
            "Its surplus paid {money} of {label}: that use goes back with it.",
            money=w.money(amount),
            label=label,
        )
        for label, amount in credit
    )


def _told(w: Words, told: Sequence[str]) -> str:
    if not told:
        return ""
    return " " + w.many(
        "{names} gets a correction.", "{names} get a correction.", len(told), names=w.listed(told)
    )


def _open_again(w: Words, client: str, money: int) -> str:
    """The change of what is owed; with the client, where there are several."""
    if not money:
        return ""
    amount = w.money(abs(money))
    if client and money > 0:
        return " " + w.say("{client}: {money} are open again.", client=client, money=amount)
    if client:
        return " " + w.say("{client}: {money} are no longer open.", client=client, money=amount)
    if money > 0:
        return " " + w.say("{money} are open again.", money=amount)
    return " " + w.say("{money} are no longer open.", money=amount)


MOST_UNDONE_LINES = 3
"""More commands than these are named on one line, so that what is left still fits a phone."""


def undone(w: Words, f: Facts) -> str:
    named = [_command(w, command) for command in f["commands"]]
    if len(named) > MOST_UNDONE_LINES:
        named = ["; ".join(named)]
    lines = [w.say("Undone: {command}.", command=command) for command in named]
    return "\n".join([*lines, *_left(w, f)])


def _left(w: Words, f: Facts) -> list[str]:
    if not f["left"]:
        return []
    named = ", ".join(f"{client}, {w.when(start)}" for client, start in f["left"])
    return [
        w.say("Left as it is, since its time is over or taken, or its session is used: {named}.", named=named)
    ]


def correction(w: Words, f: Facts) -> str:
    text = w.say(
        "A correction from {coach}. Taken back: {what}.",
        coach=w.coach,
        what=", ".join(_for_client(w, item) for item in f["commands"]),
    )
    if f.get("again"):
        text += " " + w.say(
            "It takes place after all: {named}.",
            named=w.listed([w.session_at(start, online=online) for start, online in f["again"]]),
        )
    text += "\n" + w.balance(f["balance"])
    return (
        text
        + " "
        + (w.say("Open: {money}.", money=w.money(f["owed"])) if f["owed"] else w.say("Nothing is open."))
    )


def _for_client(w: Words, command: Any) -> str:
    """What was taken back, as the client saw it."""
    facts, kind = command.facts, command.kind
    when = _when(w, facts)
    money = w.money(facts["amount"]) if isinstance(facts.get("amount"), int) else ""
    sentences: dict[str, str] = {
        "sell": w.say("the sale of your {offer}", offer=facts.get("offer", "")),
        "payment": w.say("the payment of {money}", money=money),
        "write_off": w.say("the write-off of {money}", money=money),
        "charge": w.say("{label} of {money}", label=facts.get("label", ""), money=money),
        "book": w.say("the booking of {when}", when=when),
        "cancel": w.say("the cancelling of {when}", when=when),
        "decline": w.say("the declining of {when}", when=when),
        "extend": w.say("the extension of your {name}", name=facts.get("name", "")),
        "refund": w.say("the refund of {money}", money=money),
        "instalments": w.say("the instalments"),
        "pay_out": w.say("the paying out of {money}", money=money),
        "transfer": w.say(
            "the passing on from {giver} to {client}",
            giver=facts.get("giver", ""),
            client=facts.get("client", ""),
        ),
        "adjust": w.say("the correction"),
        "next_off": w.say("the {percent} % off your next pack", percent=_percent(w, facts)),
        "freeze": w.say("the pause of your pack"),
        "unfreeze": w.say("the end of the pause"),
        "move": w.say("the move of {when}", when=when),
        "rain": w.say("the calling off of {when}", when=when),
        "no_show": w.say("the no-show of {when}", when=when),
        "completed": w.say("the mark of {when}", when=when),
        "import": w.say("your opening balance"),
        "judge": w.say("the decision about {when}", when=when),
        "player": w.say("that you book for {name}", name=facts.get("name", "")),
        "partner": w.say("the decision about {when}", when=when),
        "rained_out": w.say("the rain of {when}", when=when),
        "block": w.say("the time away, {when}", when=when),
        "series": w.say("your weekly slot"),
        "series_off": w.say("the end of your weekly slot"),
    }
    return sentences.get(kind) or w.say("a note")


def all_marked(w: Words, f: Facts) -> str:
    return w.say("Trained: {names}.", names=", ".join(f["names"]))
