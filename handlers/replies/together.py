"""Words about several clients at once, and several of one client's family."""

from collections.abc import Mapping
from typing import Any

from handlers.replies.words import Words

Facts = Mapping[str, Any]


def propose_together(w: Words, f: Facts) -> str:
    lines = list(f["lines"])
    if f["amount"]:
        lines.append(
            w.say("{count} clients, together {money}.", count=f["count"], money=w.money(f["amount"]))
        )
    else:
        lines.append(w.say("{count} clients, all or none.", count=f["count"]))
    return "\n".join(lines)


def done_together(w: Words, f: Facts) -> str:
    return "\n".join(f["lines"])


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
