"""Words about money and sessions that go back."""

from collections.abc import Mapping
from typing import Any

from domain.refunds import Refund
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def which_pack(w: Words, f: Facts) -> str:
    return w.say("Which pack of {client}?", client=f["client"])


def propose_refund(w: Words, f: Facts) -> str:
    worth: Refund = f["worth"]
    return "\n".join([_question(w, f), *_parts(w, worth), *_credit(w, f)])


def _question(w: Words, f: Facts) -> str:
    facts = {
        "client": f["client"],
        "sessions": w.sessions(f["count"]),
        "name": f["name"],
        "money": w.money(f["worth"].value),
        "version": f["terms"].version,
    }
    if f["terms"].refunds == "none":
        return w.say(
            "By its rules (v{version}) {client}'s {name} is not refunded. Refund {sessions} all the same, at pack price {money}?",
            **facts,
        )
    if f["terms"].refunds == "single_price":
        return w.say(
            "Refund {sessions} of {client}'s {name}? By its rules (v{version}), price less used at the single price, that is {money}.",
            **facts,
        )
    return w.say(
        "Refund {sessions} of {client}'s {name}? By its rules (v{version}), at pack price, that is {money}.",
        **facts,
    )


def _parts(w: Words, worth: Refund) -> list[str]:
    """What is let go and what goes back."""
    facts = {"waived": w.money(worth.waived), "back": w.money(worth.back)}
    if worth.waived and worth.back:
        return [w.say("{waived} were not paid yet and are dropped, {back} go back.", **facts)]
    if worth.waived:
        return [w.say("{waived} were not paid yet and are dropped, nothing goes back.", **facts)]
    return [w.say("{back} were paid and go back.", **facts)] if worth.back else []


def _credit(w: Words, f: Facts) -> list[str]:
    if not f["credit"]:
        return []
    return [w.say("The credit of {money} stays as it is.", money=w.money(f["credit"]))]


def refunded(w: Words, f: Facts) -> str:
    head = w.say(
        "Refunded: {sessions} of {client}'s {name}, {money}.",
        sessions=w.sessions(f["count"]),
        client=f["client"],
        name=f["name"],
        money=w.money(f["worth"].value),
    )
    return f"{head} {_settled(w, f)}\n{w.balance(f['balance'])}"


def refunded_for_you(w: Words, f: Facts) -> str:
    head = w.say(
        "{coach} has refunded {sessions} of your {name}: {money}.",
        coach=w.coach,
        sessions=w.sessions(f["count"]),
        name=f["name"],
        money=w.money(f["worth"].value),
    )
    return f"{head} {_settled(w, f)}\n{w.balance(f['balance'])}"


def _settled(w: Words, f: Facts) -> str:
    worth: Refund = f["worth"]
    lines = []
    if worth.waived:
        lines.append(w.say("{money} are no longer open.", money=w.money(worth.waived)))
    if worth.back and f["as_credit"]:
        if f["used"]:
            lines.append(w.say("{money} pay what else was open.", money=w.money(f["used"])))
        if worth.back > f["used"]:
            lines.append(w.say("{money} stay as credit.", money=w.money(worth.back - f["used"])))
    elif worth.back:
        lines.append(w.say("{money} are paid out.", money=w.money(worth.back)))
    if f["owed"]:
        lines.append(w.say("Open: {money}.", money=w.money(f["owed"])))
    return " ".join(lines)


def propose_pay_out(w: Words, f: Facts) -> str:
    return w.say(
        "Pay out {money} of {client}'s credit? Credit after that: {rest}.",
        money=w.money(f["amount"]),
        client=f["client"],
        rest=w.money(f["rest"]),
    )


def paid_out(w: Words, f: Facts) -> str:
    return w.say(
        "Paid out: {money} to {client}. Credit: {rest}.",
        money=w.money(f["amount"]),
        client=f["client"],
        rest=w.money(f["rest"]),
    )


def paid_out_to_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} noted that {money} of your credit were paid out to you. Credit: {rest}.",
        coach=w.coach,
        money=w.money(f["amount"]),
        rest=w.money(f["rest"]),
    )
