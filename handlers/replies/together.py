"""Words about several clients at once, and several of one client's family."""

from collections.abc import Mapping, Sequence
from typing import Any

from handlers.replies.payments import _method
from handlers.replies.words import Words

Facts = Mapping[str, Any]
MOST_LINES = 5


def propose_together(w: Words, f: Facts) -> str:
    lines = [_all(w, f["kind"], _named(w, f["named"]))] if f.get("named") else list(f["lines"])
    if f["count"] == 1 and f["amount"]:
        lines.append(w.say("Together {money}.", money=w.money(f["amount"])))
    elif f["amount"]:
        lines.append(
            w.say("{count} clients, together {money}.", count=f["count"], money=w.money(f["amount"]))
        )
    elif f["count"] > 1:
        lines.append(w.say("{count} clients, all or none.", count=f["count"]))
    return "\n".join(lines)


def _named(w: Words, named: Sequence[tuple[str, int, Any]]) -> str:
    """Emma 50 EUR cash, Noah 60 EUR cash."""
    return ", ".join(
        f"{client} {w.money(amount)}{_method(w, method)}" if amount else client
        for client, amount, method in named
    )


def _all(w: Words, kind: str, named: str) -> str:
    """What is proposed about all of them; the button says it where it is none of these."""
    if kind == "propose_payment":
        return w.say("Note these payments: {named}?", named=named)
    if kind == "propose_sale":
        return w.say("Sell these packs: {named}?", named=named)
    return w.say("For all of these: {named}?", named=named)


def done_together(w: Words, f: Facts) -> str:
    """Of many the first line each says what was done to whom; of too many for that, their names."""
    named = f.get("named")
    if not named:
        return "\n".join(f["lines"])
    firsts = [text.splitlines()[0] for text in f["lines"]]
    if len(firsts) <= MOST_LINES:
        return "\n".join(firsts)
    text = w.say("Done for {count} clients: {named}.", count=len(named), named=_named(w, named))
    total = sum(amount for _, amount, _ in named)
    return text + " " + w.say("Together {money}.", money=w.money(total)) if total else text


def together_which(w: Words, f: Facts) -> str:
    return w.say(
        "{moment} is for one at a time. One after the other? It takes a session each.",
        moment=w.when(f["start"]),
    )


def refused_together_when(w: Words, f: Facts) -> str:
    return w.say("For {names} together I need one day and hour.", names=w.listed(f["names"]))


def refused_together_not(w: Words, f: Facts) -> str:
    return w.say("Not for all of them, so for none. {text}", text=f["text"])


def refused_together_unclear(w: Words, f: Facts) -> str:
    return w.say("For several at once I need a little more. {text}", text=f["text"])


def refused_changed_since(w: Words, f: Facts) -> str:
    return w.say("Something has changed since I showed you that. Please write it once more.")


def refused_too_many_at_once(w: Words, f: Facts) -> str:
    return w.say("At most {most} clients at once, please.", most=f["most"])
