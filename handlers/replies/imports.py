"""Words about lists that are taken over, and about opening balances."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from domain.openings import Opening, Unread
from handlers.replies.words import Words

Facts = Mapping[str, Any]

SHOWN = 3


def import_how(w: Words, f: Facts) -> str:
    return w.say(
        "Send me your list: an Excel or CSV file, or lines like\nEmma 7 left till 1 Aug, owes 50\nI show you what I read before anything is taken over."
    )


def _opening(w: Words, item: Opening) -> str:
    text = _opening_balance(w, item)
    if item.credit:
        return w.say("{balance}, {money} credit", balance=text, money=w.money(item.credit))
    return text


def _opening_balance(w: Words, item: Opening) -> str:
    if item.brings_nothing:
        return w.say("{name}: nothing left, nothing open", name=item.name)
    facts = {
        "name": item.name,
        "count": w.units(item.units),
        "day": w.full_date(item.expires_on) if item.expires_on else "",
        "money": w.money(item.owed),
    }
    if item.expires_on and item.owed:
        return w.say("{name}: {count} until {day}, owes {money}", **facts)
    if item.expires_on:
        return w.say("{name}: {count} until {day}", **facts)
    if item.owed:
        return w.say("{name}: {count}, owes {money}", **facts)
    return w.say("{name}: {count}", **facts)


def _unread(w: Words, item: Unread) -> str:
    said, day = item.said, ""
    if item.code in ("ended", "known"):
        said, _, ended = item.said.rpartition("|")
        day = w.full_date(date.fromisoformat(ended))
    facts = {"line": item.line, "said": said, "day": day}
    reasons = {
        "no_name": w.say("line {line}: no name (“{said}”)", **facts),
        "long_name": w.say("line {line}: the name is too long (“{said}”)", **facts),
        "total": w.say("line {line}: a total (“{said}”)", **facts),
        "above": w.say("line {line}: above the headings (“{said}”)", **facts),
        "no_units": w.say("line {line}: no number of sessions (“{said}”)", **facts),
        "no_amount": w.say("line {line}: no amount (“{said}”)", **facts),
        "no_day": w.say("line {line}: no date (“{said}”)", **facts),
        "negative": w.say("line {line}: less than nothing (“{said}”)", **facts),
        "other_currency": w.say("line {line}: another currency ({said})", **facts),
        "unpaid": w.say("line {line}: not paid, but no price (“{said}”)", **facts),
        "which_column": w.say("line {line}: which number is what? Add headings (“{said}”)", **facts),
        "unclear": w.say("line {line}: not understood (“{said}”)", **facts),
        "twice": w.say("line {line}: the same as line {said}", **facts),
        "ended": w.say("line {line}: {said}'s sessions ended on {day}", **facts),
        "known": w.say("line {line}: {said} was taken over on {day} already", **facts),
        "cut": w.say("from line {line} on: the sheet is too long", **facts),
    }
    return reasons[item.code]


def _not_read(w: Words, unread: Sequence[Unread]) -> str:
    """The first few, by line; the rest as a number."""
    named = "; ".join(_unread(w, item) for item in unread[:SHOWN])
    if len(unread) > SHOWN:
        return w.say("Not taken: {named}; and {count} more.", named=named, count=len(unread) - SHOWN)
    return w.say("Not taken: {named}.", named=named)


def import_preview(w: Words, f: Facts) -> str:
    facts = {"units": w.units(f["units"]), "money": w.money(f["owed"])}
    head = w.many(
        "I read {count} client: {units} sessions left, {money} open.",
        "I read {count} clients: {units} sessions left, {money} open.",
        f["count"],
        **facts,
    )
    if f["new"] < f["count"]:
        head += " " + w.many(
            "{count} is your client already.", "{count} are your clients already.", f["count"] - f["new"]
        )
    openings: list[Opening] = f["openings"]
    first = " · ".join(_opening(w, item) for item in openings[:SHOWN])
    if len(openings) > SHOWN:
        first = w.say("{first} · and {count} more", first=first, count=len(openings) - SHOWN)
    lines = [head, first]
    if f["unread"]:
        lines.append(_not_read(w, f["unread"]))
    if f["unused"]:
        lines.append(w.say("Columns not used: {names}.", names=", ".join(f["unused"][:5])))
    if f["others"]:
        lines.append(w.say("Sheets not used: {names}.", names=", ".join(f["others"][:5])))
    return "\n".join(lines)


def import_lines(w: Words, f: Facts) -> str:
    return "\n".join(
        f"{item.line} · {_opening(w, item)}" if isinstance(item, Opening) else f"✗ {_unread(w, item)}"
        for item in f["lines"]
    )


def import_nothing(w: Words, f: Facts) -> str:
    text = w.say("I found no client with sessions in it.")
    if f["unread"]:
        text += "\n" + _not_read(w, f["unread"])
    return (
        text
        + "\n"
        + w.say(
            "Name the columns in the first line, like: Name, Left, Until, Owes. Or write: Emma 7 left till 1 Aug, owes 50"
        )
    )


def import_known(w: Words, f: Facts) -> str:
    text = w.say("This list is taken over already, nothing was added.")
    return text + ("\n" + _not_read(w, f["unread"]) if f["unread"] else "")


def import_who(w: Words, f: Facts) -> str:
    text = w.say("Who is “{name}” (line {line})?", name=f["opening"].name, line=f["opening"].line)
    if f["more"]:
        text += " " + w.many("One more to ask after that.", "{count} more to ask after that.", f["more"])
    return text


def import_taken(w: Words, f: Facts) -> str:
    lines = [
        w.many(
            "{count} client taken over: {units} sessions left, {money} open.",
            "{count} clients taken over: {units} sessions left, {money} open.",
            f["count"],
            units=w.units(f["units"]),
            money=w.money(f["owed"]),
        )
    ]
    if f["asked"]:
        lines.append(
            w.many(
                "I asked {count} of them whether it is right.",
                "I asked {count} of them whether it is right.",
                f["asked"],
            )
        )
    if f["silent"]:
        lines.append(
            w.many(
                "{count} has no chat yet: invite and I ask as soon as they join.",
                "{count} have no chat yet: invite them and I ask as soon as they join.",
                f["silent"],
            )
        )
    return "\n".join(lines)


def import_invites(w: Words, f: Facts) -> str:
    if not f["lines"]:
        return w.say("All of them have a chat already.")
    lines = [f"{name}: {' '.join(link for _, link in links)}" for name, links in f["lines"]]
    return "\n".join([w.say("Each link is for one person, forward it to them:"), *lines])


def opening_name(w: Words) -> str:
    """What a pack from a list is called that had no name there."""
    return w.say("Opening balance")


def _start(w: Words, f: Facts) -> str:
    facts = {"count": w.units(f["units"]), "day": w.full_date(f["until"]) if f["until"] else ""}
    if not f["units"]:
        return w.say("you start with no session left")
    if f["until"]:
        return w.say("you start with {count}, until {day}", **facts)
    return w.say("you start with {count}", **facts)


def opening_for_you(w: Words, f: Facts) -> str:
    text = w.say("{coach} has taken over the old list: {start}.", coach=w.coach, start=_start(w, f))
    if f["owed"]:
        text += " " + w.say("{money} are still open.", money=w.money(f["owed"]))
    if f["credit"]:
        text += " " + w.say("{money} are your credit.", money=w.money(f["credit"]))
    return text + " " + w.say("Right?")


def opening_told_coach(w: Words, f: Facts) -> str:
    return w.say("I've told {coach}. Until that is settled, nothing changes.", coach=w.coach)


def opening_confirmed(w: Words, f: Facts) -> str:
    return w.say("{client} says the opening balance is right.", client=f["client"])


def opening_disputed(w: Words, f: Facts) -> str:
    text = w.say(
        "{client} says the opening balance is not right: {count} left, {money} open.",
        client=f["client"],
        count=w.units(f["units"]),
        money=w.money(f["owed"]),
    )
    return text + (f"\n“{f['said']}”" if f.get("said") else "")


def opening_kept(w: Words, f: Facts) -> str:
    return w.say("It stays at {count}. {client} is told.", count=w.units(f["units"]), client=f["client"])


def opening_kept_for_you(w: Words, f: Facts) -> str:
    return w.say("{coach} has looked at it again: {start}.", coach=w.coach, start=_start(w, f))


def opening_change_how(w: Words, f: Facts) -> str:
    return w.say(
        "Write how many are really left, like: {client} has 6 left. Money: write off {client} 20, or charge {client} 20.",
        client=f["client"],
    )
