"""Words of the coach's lists."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from domain.availability import Slot
from domain.units import ONE
from handlers.replies.words import Words

Facts = Mapping[str, Any]

MOST = 20
MOST_NAMED = 5
"""Clients whose open money is spelled out in the evening; of more, how many."""


def _session(w: Words, item: Any, line: Any) -> str:
    """10:00 Emma, 8 left, owes 250 EUR."""
    parts = [" ".join((w.time(item.starts_at), _player(item, line)))]
    if item.name:
        parts.append(item.name)
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


def _lines(
    w: Words, f: Facts, single: Callable[[Words, Any, Any], str] = _session
) -> list[tuple[datetime, str]]:
    """One line a session, by start: a group's with its seats and everybody in it."""
    found: list[tuple[Any, str]] = []
    shown: set[int] = set()
    for item, line in f["sessions"]:
        if item.capacity == 1:
            found.append((item.starts_at, single(w, item, line)))
        elif item.session_id not in shown:
            shown.add(item.session_id)
            names = [_seat(other, of) for other, of in f["sessions"] if other.session_id == item.session_id]
            found.append((item.starts_at, _group(w, item.slot, item.capacity, names)))
    for group in f.get("groups", ()):
        if group.session not in shown:
            found.append((group.start, _group(w, group, group.capacity, [])))
    return sorted(found, key=lambda entry: entry[0])


def _group(w: Words, slot: Slot, capacity: int, names: list[str]) -> str:
    """10:00 Group, Court 2, 3 of 6: Emma, Noah, Mia."""
    head = ", ".join(part for part in (f"{w.time(slot.start)} {slot.name}".strip(), slot.place) if part)
    seats = w.say("{count} of {capacity}", count=len(names), capacity=capacity)
    return f"{head}, {seats}: {', '.join(names)}" if names else f"{head}, {seats}"


def _player(item: Any, line: Any) -> str:
    """Mia (Emma): who trains, and who pays."""
    return f"{item.player} ({line.client.name})" if item.player else str(line.client.name)


def _seat(item: Any, line: Any) -> str:
    """With a question mark while the coach has not answered."""
    return _player(item, line) + ("?" if item.status == "requested" else "")


def _brief(w: Words, item: Any, line: Any) -> str:
    """10:00 Emma"""
    return f"{w.time(item.starts_at)} {_player(item, line)}"


def day_list(w: Words, f: Facts) -> str:
    day: date = f["day"]
    lines = _lines(w, f)
    if not lines:
        return w.say("{day}: no sessions.", day=w.named_day(day))
    return "\n".join([w.named_day(day) + ":", *(text for _, text in lines)])


def week_list(w: Words, f: Facts) -> str:
    found = _lines(w, f, _brief)
    if not found and f["first"] != w.today:
        return w.say("{day} and the six days after: no sessions.", day=w.named_day(f["first"]))
    if not found:
        return w.say("No sessions in the next seven days.")
    days: dict[date, list[tuple[datetime, str]]] = {}
    for start, text in found:
        days.setdefault(w.local(start).date(), []).append((start, text))
    if f.get("full"):
        return "\n".join(_counted(w, day, starts) for day, starts in days.items())
    return "\n".join(
        line for day, starts in days.items() for line in (w.day(day), *(f"  {text}" for _, text in starts))
    )


def _counted(w: Words, day: date, found: list[tuple[datetime, str]]) -> str:
    """Mon 2 March: 6 sessions, the first 09:00, the last 18:00."""
    if len(found) == 1:
        return w.say("{day}: {session}", day=w.day(day), session=found[0][1])
    first, last = w.time(found[0][0]), w.time(found[-1][0])
    many = w.sessions(len(found) * ONE)
    return w.say(
        "{day}: {sessions}, {first} to {last}", day=w.day(day), sessions=many, first=first, last=last
    )


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
    lines = _lines(w, f)
    head = w.say("Good morning. Today, {day}:", day=w.day(f["day"]))
    return "\n".join([head, *(text for _, text in lines)])


def evening(w: Words, f: Facts) -> str:
    lines = [w.say("Today, {day}:", day=w.day(f["day"]))]
    lines += [_session(w, item, line) for item, line in f["sessions"]]
    if f["sessions"]:
        lines.append(w.say("All of them count as trained; write “name no-show” for who did not come."))
    lines += _money_news(w, f["news"])
    if f["owed"]:
        lines.append(w.say("Open money: {money}, “who owes me?” shows from whom.", money=w.money(f["owed"])))
    return "\n".join(lines)


def _money_news(w: Words, news: Sequence[tuple[str, str, str, int]]) -> list[str]:
    def named(why: str) -> str:
        found = [
            f"{client} {w.money(amount)} ({label})" for kind, client, label, amount in news if kind == why
        ]
        more = len(found) - MOST_NAMED
        return ", ".join(
            [*found[:MOST_NAMED], *([w.say("and {count} more", count=more)] if more > 0 else [])]
        )

    sentences = {
        "promised": w.say("Promised by today and not paid yet: {named}.", named=named("promised")),
        "planned": w.say("By the plan due by today: {named}.", named=named("planned")),
        "new": w.say("Open since today: {named}.", named=named("new")),
        "old": w.say("Open for two weeks, and not asked for any more: {named}.", named=named("old")),
    }
    return [text for why, text in sentences.items() if any(kind == why for kind, *_ in news)]
