"""Words about sessions passed on, and about corrections."""

from collections.abc import Mapping
from typing import Any

from handlers.replies.packs import _until
from handlers.replies.rule_card import _rule_card
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def which_transfer(w: Words, f: Facts) -> str:
    return w.say("{sessions}, from whom to whom?", sessions=w.sessions(f["count"]))


def propose_transfer(w: Words, f: Facts) -> str:
    text = w.say(
        "Pass on {sessions} of {giver}'s {name} to {taker}? They are valid {until}, and no money moves.",
        sessions=w.sessions(f["count"]),
        giver=f["giver"],
        name=f["name"],
        taker=f["taker"],
        until=_until(w, f["expires_on"]),
    )
    if f["due"]:
        text += " " + w.say(
            "The {money} that are open stay with {giver}.", money=w.money(f["due"]), giver=f["giver"]
        )
    if not f["terms"].transferable:
        text += "\n" + w.say("By its rules (v{version}) it is not transferable.", version=f["terms"].version)
    return text


def transferred(w: Words, f: Facts) -> str:
    return w.say(
        "Passed on: {sessions} from {giver} to {taker}.\n{giver}: {balance}",
        sessions=w.sessions(f["count"]),
        giver=f["giver"],
        taker=f["taker"],
        balance=w.balance(f["balance"]),
    )


def transferred_from_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} has passed on {sessions} of your {name} to {taker}.\n{balance}",
        coach=w.coach,
        sessions=w.sessions(f["count"]),
        name=f["name"],
        taker=f["taker"],
        balance=w.balance(f["balance"]),
    )


def transferred_to_you(w: Words, f: Facts) -> str:
    head = w.say(
        "{giver} has passed on {sessions} to you, {until}. They cost you nothing.\n{balance}",
        giver=f["giver"],
        sessions=w.sessions(f["count"]),
        until=_until(w, f["expires_on"]),
        balance=w.balance(f["balance"]),
    )
    return f"{head}\n{_rule_card(w, f['terms'])}"


def _signed(w: Words, units: int) -> str:
    return ("+" if units > 0 else "−") + w.sessions(abs(units))


def _signed_money(w: Words, minor: int) -> str:
    return ("+" if minor > 0 else "−") + w.money(abs(minor))


def propose_adjustment(w: Words, f: Facts) -> str:
    return w.say(
        "Correct {client}'s {name}: {change} ({reason})? {left} left becomes {becomes}.",
        client=f["client"],
        name=f["name"],
        change=_signed(w, f["change"]),
        reason=f["reason"],
        left=w.units(f["left"]),
        becomes=w.units(f["becomes"]),
    )


def adjusted(w: Words, f: Facts) -> str:
    return w.say(
        "Corrected: {client}, {change} ({reason}).\n{balance}",
        client=f["client"],
        change=_signed(w, f["change"]),
        reason=f["reason"],
        balance=w.balance(f["balance"]),
    )


def adjusted_for_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} has corrected your sessions: {change} ({reason}).\n{balance}",
        coach=w.coach,
        change=_signed(w, f["change"]),
        reason=f["reason"],
        balance=w.balance(f["balance"]),
    )


def propose_money_adjustment(w: Words, f: Facts) -> str:
    return w.say(
        "Correct what {client} owes for {label}: {change} ({reason})? Open after that: {rest}.",
        client=f["client"],
        label=f["label"],
        change=_signed_money(w, f["amount"]),
        reason=f["reason"],
        rest=w.money(f["open_after"]),
    )


def money_adjusted(w: Words, f: Facts) -> str:
    return w.say(
        "Corrected: {client}, {change} ({reason}). Open: {rest}.",
        client=f["client"],
        change=_signed_money(w, f["amount"]),
        reason=f["reason"],
        rest=w.money(f["owed"]),
    )


def money_adjusted_for_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} has corrected what you owe: {change} ({reason}). Open: {rest}.",
        coach=w.coach,
        change=_signed_money(w, f["amount"]),
        reason=f["reason"],
        rest=w.money(f["owed"]),
    )
