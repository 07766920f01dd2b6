"""Words about what is left, what is owed, and why."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.charges import Charge
from domain.ledger import Entry
from handlers.replies.series import _every_week
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def balance(w: Words, f: Facts) -> str:
    if not f["any_pack"]:
        text = (
            w.say("{client} has no pack yet.", client=f["client"])
            if f["client"]
            else w.say("You have no pack yet.")
        )
    elif f["client"]:
        text = w.say("{client}: {balance}", client=f["client"], balance=w.balance(f["balance"]))
    else:
        text = w.balance(f["balance"])
    lines = [text]
    if f["next"]:
        start, online = f["next"]
        lines.append(w.say("Next: {when}.", when=w.session_at(start, online=online)))
    if f["owed"]:
        lines.append(w.say("Open: {money}.", money=w.money(f["owed"])))
    if f["credit"]:
        lines.append(w.say("Credit: {money}.", money=w.money(f["credit"])))
    if f["next_off"]:
        lines.append(w.say("Off the next pack: {percent} %.", percent=w.units(f["next_off"])))
    return "\n".join(lines)


def past_balance(w: Words, f: Facts) -> str:
    return w.say(
        "{client}, end of {day}: {balance} Open: {money}.",
        client=f["client"],
        day=w.day(f["day"]),
        balance=w.balance(f["balance"]),
        money=w.money(f["owed"]),
    )


def owe(w: Words, f: Facts) -> str:
    if not f["owed"]:
        text = (
            w.say("{client} owes nothing.", client=f["client"]) if f["client"] else w.say("Nothing is open.")
        )
        return text + (" " + w.say("Credit: {money}.", money=w.money(f["credit"])) if f["credit"] else "")
    lines = [_open(w, item) for item in f["charges"]]
    if len(lines) > 1:
        lines.append(w.say("Together {money}.", money=w.money(f["owed"])))
    return "\n".join(lines)


def _open(w: Words, item: Charge) -> str:
    facts = {
        "label": item.label,
        "day": w.full_date(w.local(item.created_at).date()),
        "due": w.money(item.due),
    }
    if item.due == item.amount:
        return w.say("{label} of {day}: {due} open", **facts)
    return w.say("{label} of {day}: {due} of {amount} open", **facts, amount=w.money(item.amount))


def owed(w: Words, f: Facts) -> str:
    if not f["charges"]:
        return w.say("Nobody owes you anything.")
    lines = [
        w.say(
            "{client}: {money} ({label}, {day})",
            client=f["names"][item.client_id],
            money=w.money(item.due),
            label=item.label,
            day=w.full_date(w.local(item.created_at).date()),
        )
        for item in f["charges"][:12]
    ]
    more = len(f["charges"]) - 12
    if more > 0:
        lines.append(w.say("and {count} more", count=more))
    return "\n".join([*lines, w.say("Together {money}.", money=w.money(f["total"]))])


def next_(w: Words, f: Facts) -> str:
    ahead = f["upcoming"]
    if not ahead:
        return (
            w.say("{client} has nothing booked.", client=f["client"])
            if f["client"]
            else w.say("You have nothing booked.")
        )
    first = ahead[0]
    own = w.own() if first.online else w
    span = own.span(first.starts_at, first.ends_at)
    if own.zone is not None:
        span = f"{span} ({own.zone})"
    text = w.say("Next: {span}.", span=f"{span}, {first.place}" if first.place else span)
    if f.get("nothing_then"):
        text = w.say("Nothing is booked then.") + " " + text
    if first.status == "requested":
        text += " " + w.say("{coach} has not confirmed it yet.", coach=w.coach)
    others = [w.session_at(item.starts_at, online=item.online) for item in ahead[1:5]]
    then = [w.say("Then: {others}", others=" · ".join(others))] if others else []
    return "\n".join([text, *then, *_every_week(w, f["weekly"])])


def nothing_late(w: Words, f: Facts) -> str:
    return w.say("Nothing of yours counts as late.")


def _replay(w: Words, f: Facts) -> str:
    entry: Entry = f["entry"]
    facts = entry.facts
    asked = datetime.fromisoformat(str(facts["asked"])) if facts.get("asked") else entry.at
    limit = datetime.fromisoformat(str(facts["free_until"])) if facts.get("free_until") else None
    w = w.own() if f.get("online") else w
    zone = w.zone or str(f["zone"]).rpartition("/")[2].replace("_", " ")
    lines = [w.say("The message came on {moment} ({zone}).", moment=w.when(asked), zone=zone)]
    if limit is not None:
        notice = w.notice(int((f["start"] - limit).total_seconds()) // 60)
        rule = w.say("rule 1 of v{version}", version=facts.get("version"))
        if facts.get("accepted"):
            day = w.full_date(w.local(datetime.fromisoformat(str(facts["accepted"]))).date())
            rule = w.say("rule 1 of v{version}, accepted on {day}", version=facts.get("version"), day=day)
        lines.append(
            w.say(
                "Free was until {limit}, {notice} before {start}: {rule}.",
                limit=w.when(limit),
                notice=notice,
                start=w.when(f["start"]),
                rule=rule,
            )
        )
    return " ".join(lines)


def dispute(w: Words, f: Facts) -> str:
    return _replay(w, f) + " " + w.say("I've asked {coach}.", coach=w.coach)


def dispute_no_show(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} noted that you missed {when}: it counts as {used}. I've asked {coach}.",
        coach=w.coach,
        when=w.session_at(f["start"], online=bool(f.get("online"))),
        used=w.sessions(f["charged"]),
    )


def dispute_no_show_for_coach(w: Words, f: Facts) -> str:
    return w.say(
        "{client} says the no-show of {when} is not right. It counts as {used}.",
        client=f["client"],
        when=w.when(f["start"]),
        used=w.sessions(f["charged"]),
    )


def dispute_for_coach(w: Words, f: Facts) -> str:
    return w.say("{client} says it wasn't late.", client=f["client"]) + " " + _replay(w, f)
