"""Words about money: noted, open, written off, promised."""

from collections.abc import Mapping
from typing import Any

from handlers.replies.shares import shares
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def _method(w: Words, method: str | None) -> str:
    """ " in cash", " by card": empty where it was not said."""
    named = {
        "cash": w.say("cash"),
        "transfer": w.say("by transfer"),
        "card": w.say("by card"),
        "apple_pay": w.say("by Apple Pay"),
        "paypal": w.say("by PayPal"),
    }
    return f" {named[method]}" if method in named else ""


def how_much(w: Words, f: Facts) -> str:
    if f["owed"]:
        return w.say("How much? {client} owes {money}.", client=f["client"], money=w.money(f["owed"]))
    return w.say("How much? Write it with the name, for example: {client} 20", client=f["client"])


def propose_payment(w: Words, f: Facts) -> str:
    amount, method = w.money(f["amount"]), _method(w, f["method"])
    charges = f["charges"]
    if not charges and not f["after_all"]:
        return w.say(
            "Note {amount}{method} from {client}? Nothing is open, so all of it stays as credit.",
            amount=amount,
            method=method,
            client=f["client"],
        )
    if not charges:
        lines = [
            w.say("Note {amount}{method} from {client}?", amount=amount, method=method, client=f["client"])
        ]
    else:
        lines = [
            w.say(
                "Note {amount}{method} from {client} for {label} ({price})?",
                amount=amount,
                method=method,
                client=f["client"],
                label=w.listed([item.label for item in charges]),
                price=w.money(sum(item.amount for item in charges)),
            )
        ]
    if f["after_all"]:
        lines.append(
            w.say("{money} that were written off are paid after all.", money=w.money(f["after_all"]))
        )
    if f["credit"]:
        lines.append(
            w.say("Nothing is open after that, {credit} stay as credit.", credit=w.money(f["credit"]))
        )
    elif f["open_after"]:
        lines.append(w.say("Open after that: {money}.", money=w.money(f["open_after"])))
    else:
        lines.append(w.say("Nothing is open after that."))
    return " ".join(lines)


def which_charge(w: Words, f: Facts) -> str:
    return w.say("What are the {amount} from {client} for?", amount=w.money(f["amount"]), client=f["client"])


def paid_noted(w: Words, f: Facts) -> str:
    text = w.say(
        "Noted: {amount}{method} from {client}.",
        amount=w.money(f["amount"]),
        method=_method(w, f["method"]),
        client=f["client"],
    )
    text += " " + (
        w.say("Open: {money}.", money=w.money(f["owed"])) if f["owed"] else w.say("Nothing is open.")
    )
    credit = f["credit_in_all"]
    return text + (" " + w.say("Credit: {money}.", money=w.money(credit)) if credit else "")


def payment_noted(w: Words, f: Facts) -> str:
    text = w.say(
        "{coach} noted {amount}{method} from you today.",
        coach=w.coach,
        amount=w.money(f["amount"]),
        method=" " + w.say("in cash") if f["method"] == "cash" else _method(w, f["method"]),
    )
    charge = f["charge"]
    if f["credit"]:
        text += " " + w.say("Nothing is open, {credit} stay as your credit.", credit=w.money(f["credit"]))
    elif charge is not None and f["owed"] == f["open"] and f["open"]:
        text += " " + w.say("{money} of your {label} are open.", money=w.money(f["open"]), label=charge.label)
    elif f["owed"]:
        text += " " + w.say("{money} are open.", money=w.money(f["owed"]))
    else:
        text += " " + w.say("Nothing is open any more.")
    return text + " " + w.say("Right?")


def thanks_right(w: Words, f: Facts) -> str:
    return w.say("Thank you, noted by both.")


def payment_disputed(w: Words, f: Facts) -> str:
    amount = w.money(f["amount"]) if isinstance(f["amount"], int) else ""
    return w.say(
        "{client} says the payment of {amount} is not right. Please have a look.",
        client=f["client"],
        amount=amount,
    )


def payment_kept(w: Words, f: Facts) -> str:
    return w.say(
        "The payment of {amount} stays as it is, and I've told {client}.",
        amount=w.money(f["amount"]),
        client=f["client"],
    )


def payment_kept_for_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} has looked again: the payment of {amount} stays as noted.",
        coach=w.coach,
        amount=w.money(f["amount"]),
    )


def last_payment(w: Words, f: Facts) -> str:
    facts = {
        "amount": w.money(f["amount"]),
        "method": _method(w, f["method"]),
        "client": f["client"],
        "day": w.day(f["on"]),
    }
    if f["label"]:
        first = w.say("Paid by {client}: {amount}{method} for {label}, {day}.", label=f["label"], **facts)
    else:
        first = w.say("Paid by {client}: {amount}{method}, {day}.", **facts)
    if f["right"] is None:
        return first + "\n" + w.say("{client} has not confirmed it yet.", client=f["client"])
    return (
        first
        + "\n"
        + (
            w.say("{client} confirmed it.", client=f["client"])
            if f["right"]
            else w.say("{client} said that it is not right.", client=f["client"])
        )
    )


def no_payment(w: Words, f: Facts) -> str:
    return w.say("Nothing is noted as paid by {client} yet.", client=f["client"])


def propose_write_off(w: Words, f: Facts) -> str:
    return w.say(
        "Write off {money} of {client}? Open after that: {rest}.",
        money=w.money(f["amount"]),
        client=f["client"],
        rest=w.money(f["open_after"]),
    )


def written_off(w: Words, f: Facts) -> str:
    return w.say(
        "Written off: {money} of {client}. Open: {rest}.",
        money=w.money(f["amount"]),
        client=f["client"],
        rest=w.money(f["owed"]),
    )


def written_off_for_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} has let go {money} that were open. Open now: {rest}.",
        coach=w.coach,
        money=w.money(f["amount"]),
        rest=w.money(f["owed"]),
    )


def propose_charge(w: Words, f: Facts) -> str:
    return w.say(
        "Charge {client} {money} for {label}?",
        client=f["client"],
        money=w.money(f["amount"]),
        label=f["label"],
    ) + (" " + w.say("It goes with {when}.", when=w.when(f["start"])) if f["start"] else "")


def charged(w: Words, f: Facts) -> str:
    return w.say(
        "Charged: {client}, {label}, {money}. Open: {owed}.",
        client=f["client"],
        label=f["label"],
        money=w.money(f["amount"]),
        owed=w.money(f["owed"]),
    )


def charged_to_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} noted {label}: {money}. Open: {owed}.",
        coach=w.coach,
        label=f["label"],
        money=w.money(f["amount"]),
        owed=w.money(f["owed"]),
    )


def sent_told(w: Words, f: Facts) -> str:
    if f["method"] == "cash":
        return w.say("Thank you. {coach} will confirm it.", coach=w.coach)
    return w.say("Thank you. {coach} will confirm it when it has arrived.", coach=w.coach)


def client_sent(w: Words, f: Facts) -> str:
    if f["method"] != "transfer":
        return w.say(
            "{client} says: {money} paid{method}. Is that right?",
            client=f["client"],
            money=w.money(f["amount"]),
            method=_method(w, f["method"]),
        )
    return w.say(
        "{client} says the transfer of {money} is on its way. Has it arrived?",
        client=f["client"],
        money=w.money(f["amount"]),
    )


def promise_when(w: Words, f: Facts) -> str:
    return w.say("When will you pay?")


def promised(w: Words, f: Facts) -> str:
    if f["parts"]:
        return w.say("Fine: {parts}. I won't remind you before.", parts=shares(w, f["parts"]))
    return w.say(
        "Fine: {money} by {day}. I won't remind you before.", money=w.money(f["owed"]), day=w.day(f["day"])
    )


def propose_promise(w: Words, f: Facts) -> str:
    return w.say(
        "{client} pays {money} by {day}: no reminder before. Note it?",
        client=f["client"],
        money=w.money(f["owed"]),
        day=w.day(f["day"]),
    )


def promise_noted(w: Words, f: Facts) -> str:
    return w.say(
        "Noted: {client} pays {money} by {day}. I won't remind {client} before.",
        client=f["client"],
        money=w.money(f["owed"]),
        day=w.day(f["day"]),
    )


def client_promised(w: Words, f: Facts) -> str:
    if f["parts"]:
        return w.say("{client} will pay {parts}.", client=f["client"], parts=shares(w, f["parts"]))
    return w.say(
        "{client} will pay {money} by {day}.",
        client=f["client"],
        money=w.money(f["owed"]),
        day=w.day(f["day"]),
    )
