"""Words about what is left, what is owed, and why."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.charges import Charge
from domain.ledger import Entry
from handlers.replies.words import Words

Facts = Mapping[str, Any]

MOST_LINES = 6
"""Entries told one by one; what is older is told as a sum."""


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
        lines.append(w.say("Next: {when}.", when=w.when(f["next"])))
    if f["owed"]:
        lines.append(w.say("Open: {money}.", money=w.money(f["owed"])))
    if f["credit"]:
        lines.append(w.say("Credit: {money}.", money=w.money(f["credit"])))
    return "\n".join(lines)


def past_balance(w: Words, f: Facts) -> str:
    return w.say(
        "{client}, end of {day}: {balance} Open: {money}.",
        client=f["client"],
        day=w.day(f["day"]),
        balance=w.balance(f["balance"]),
        money=w.money(f["owed"]),
    )


def why(w: Words, f: Facts) -> str:
    entries: list[Entry] = [entry for entry in f["entries"] if entry.units()]
    if not entries:
        return w.say("There are no entries yet.")
    lines = [] if not f["client"] else [w.say("{client}:", client=f["client"])]
    sales = [entry for entry in entries if entry.kind in ("sale", "opening")]
    others = [entry for entry in entries if entry.kind not in ("sale", "opening")]
    lines += [_sale(w, f, entry) for entry in sales]
    if len(others) > MOST_LINES:
        older, others = others[: -MOST_LINES + 1], others[-MOST_LINES + 1 :]
        first, last = _day(w, older[0]), _day(w, older[-1])
        total = _signed(w, sum(entry.units() for entry in older))
        lines.append(
            w.say(
                "{total} in {count} entries, {first} – {last}",
                total=total,
                count=len(older),
                first=first,
                last=last,
            )
        )
    lines += [_entry(w, f, entry) for entry in others]
    ahead = ", ".join(w.short(item.starts_at) for item in f["upcoming"][:3])
    if ahead:
        lines.append(w.say("Booked: {ahead}", ahead=ahead))
    lines.append(w.balance(f["balance"]))
    return "\n".join(lines)


def _signed(w: Words, units: int) -> str:
    return ("+" if units > 0 else "−") + w.units(abs(units))


def _sale(w: Words, f: Facts, entry: Entry) -> str:
    charge: Charge | None = next((item for item in f["charges"] if item.pack_id == entry.pack_id), None)
    state = {
        "open": w.say("open"),
        "partially_paid": w.say("partly paid"),
        "paid": w.say("paid"),
        "refunded": w.say("refunded"),
        "waived": w.say("written off"),
    }[charge.state() if charge else "paid"]
    price = w.money(charge.amount if charge else 0)
    facts = {
        "client": f["client"],
        "count": w.units(entry.units()),
        "day": w.full_date(w.local(entry.at).date()),
        "price": price,
        "state": state,
    }
    if f["client"]:
        return w.say("Bought {count} on {day} ({price}, {state}).", **facts)
    return w.say("You bought {count} on {day} ({price}, {state}).", **facts)


def _day(w: Words, entry: Entry) -> str:
    return w.short_date(w.local(_start(entry) or entry.at).date())


def _start(entry: Entry) -> datetime | None:
    start = entry.facts.get("start")
    return datetime.fromisoformat(str(start)) if start else None


def _entry(w: Words, f: Facts, entry: Entry) -> str:
    return w.say(
        "{change} {day}, {reason}",
        change=_signed(w, entry.units()),
        day=_day(w, entry),
        reason=_reason(w, entry, bool(f["client"])),
    )


def _reason(w: Words, entry: Entry, for_coach: bool) -> str:
    kind = entry.kind
    if kind in ("cancellation", "move") and entry.facts.get("percent"):
        return _late(w, entry, for_coach)
    named = {
        "completion": w.say("trained"),
        "no_show": w.say("no-show"),
        "rained_out": w.say("rained out after {minutes} min", minutes=entry.facts.get("played")),
        "verdict": w.say("{coach} decided that it counts", coach=w.coach),
        "forgiveness": w.say("let go by {coach}", coach=w.coach),
        "refilled": w.say("cancelled late, but filled from the waitlist"),
        "expiry": w.say("expired"),
        "extension": w.say("extended"),
        "adjustment": w.say("corrected by {coach}", coach=w.coach),
        "cancellation": w.say("expired, the pack was over"),
        "declined": w.say("expired, the pack was over"),
    }
    return named.get(kind, kind)


def _late(w: Words, entry: Entry, for_coach: bool) -> str:
    facts = entry.facts
    asked = datetime.fromisoformat(str(facts["asked"]))
    limit = datetime.fromisoformat(str(facts["free_until"])) if facts.get("free_until") else None
    start = _start(entry)
    notice = w.notice(int((start - limit).total_seconds()) // 60) if start and limit else ""
    moved = entry.kind == "move"
    what = w.say("moved late") if moved else w.say("cancelled late")
    wrote = (
        w.say("wrote on {moment}", moment=w.short(asked))
        if for_coach
        else w.say("you wrote on {moment}", moment=w.short(asked))
    )
    if limit is None:
        return w.say(
            "{what}: {wrote}, rules v{version}", what=what, wrote=wrote, version=facts.get("version")
        )
    accepted = facts.get("accepted")
    agreed = w.full_date(w.local(datetime.fromisoformat(str(accepted))).date()) if accepted else ""
    rule = w.say(
        "{notice}, rule 1 of v{version}, accepted {day}",
        notice=notice,
        version=facts.get("version"),
        day=agreed,
    )
    if not agreed:
        rule = w.say("{notice}, rule 1 of v{version}", notice=notice, version=facts.get("version"))
    return w.say(
        "{what}: {wrote}, free until {limit} ({rule})",
        what=what,
        wrote=wrote,
        limit=w.short(limit),
        rule=rule,
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
    span = w.span(first.starts_at, first.ends_at)
    text = w.say("Next: {span}.", span=f"{span}, {first.place}" if first.place else span)
    if first.status == "requested":
        text += " " + w.say("{coach} has not confirmed it yet.", coach=w.coach)
    others = [w.when(item.starts_at) for item in ahead[1:5]]
    return "\n".join([text, *([w.say("Then: {others}", others=" · ".join(others))] if others else [])])


def nothing_late(w: Words, f: Facts) -> str:
    return w.say("Nothing of yours counts as late.")


def _replay(w: Words, f: Facts) -> str:
    entry: Entry = f["entry"]
    facts = entry.facts
    asked = datetime.fromisoformat(str(facts["asked"])) if facts.get("asked") else entry.at
    limit = datetime.fromisoformat(str(facts["free_until"])) if facts.get("free_until") else None
    zone = str(f["zone"]).rpartition("/")[2].replace("_", " ")
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


def dispute_for_coach(w: Words, f: Facts) -> str:
    return w.say("{client} says it wasn't late.", client=f["client"]) + " " + _replay(w, f)
