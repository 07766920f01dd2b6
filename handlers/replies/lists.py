"""Words of the coach's lists."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from handlers.replies.words import Words

Facts = Mapping[str, Any]

MOST = 20


def _session(w: Words, item: Any, line: Any) -> str:
    """10:00 Emma, 8 left, owes 250 EUR."""
    parts = [f"{w.time(item.starts_at)} {line.client.name}"]
    if item.place:
        parts.append(item.place)
    if item.status == "requested":
        parts.append(w.say("asked for"))
    elif item.status == "no_show":
        parts.append(w.say("no-show"))
    elif item.status == "completed":
        parts.append(w.say("trained"))
    parts.append(w.say("{count} left", count=w.units(line.balance.left)))
    if line.owed:
        parts.append(w.say("owes {money}", money=w.money(line.owed)))
    return ", ".join(parts)


def day_list(w: Words, f: Facts) -> str:
    day: date = f["day"]
    if not f["sessions"]:
        return w.say("{day}: no sessions.", day=w.named_day(day))
    lines = [_session(w, item, line) for item, line in f["sessions"]]
    return "\n".join([w.named_day(day) + ":", *lines])


def week_list(w: Words, f: Facts) -> str:
    if not f["sessions"]:
        return w.say("No sessions in the next seven days.")
    lines: list[str] = []
    last: date | None = None
    for item, line in f["sessions"][:MOST]:
        day = w.local(item.starts_at).date()
        if day != last:
            lines.append(w.day(day))
            last = day
        lines.append("  " + f"{w.time(item.starts_at)} {line.client.name}")
    more = len(f["sessions"]) - MOST
    if more > 0:
        lines.append(w.say("and {count} more", count=more))
    return "\n".join(lines)


def clients(w: Words, f: Facts) -> str:
    if not f["lines"]:
        return w.say("You have no clients yet. Write: add and the name.")
    lines = []
    for line in f["lines"][:MOST]:
        text = w.say("{client}: {count} left", client=line.client.name, count=w.units(line.balance.left))
        if line.owed:
            text += ", " + w.say("owes {money}", money=w.money(line.owed))
        lines.append(text)
    more = len(f["lines"]) - MOST
    if more > 0:
        lines.append(w.say("and {count} more", count=more))
    return "\n".join(lines)


def office_link(w: Words, f: Facts) -> str:
    return w.say(
        "Your booking page, to pass on: {page}\nYour calendar feed: {calendar}",
        page=f["page"],
        calendar=f["calendar"],
    )


def agenda(w: Words, f: Facts) -> str:
    lines = [_session(w, item, line) for item, line in f["sessions"]]
    return "\n".join([w.say("Good morning. Today, {day}:", day=w.day(f["day"])), *lines])


def evening(w: Words, f: Facts) -> str:
    lines = [w.say("Today, {day}:", day=w.day(f["day"]))]
    lines += [_session(w, item, line) for item, line in f["sessions"]]
    if f["sessions"]:
        lines.append(w.say("All of them count as trained; write “name no-show” for who did not come."))
    if f["owed"]:
        lines.append(w.say("Open money: {money}, “who owes me?” shows from whom.", money=w.money(f["owed"])))
    return "\n".join(lines)
