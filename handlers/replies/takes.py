"""Words about what a booking takes out of a pack, and what is charged with it."""

from collections.abc import Mapping
from typing import Any

from domain.units import ONE
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def _takes(w: Words, f: Facts) -> str:
    """It takes 1 of your 9 free sessions and a 15 EUR court fee. That is one of 2 shares of 30 EUR."""
    taken, fees = _taken(w, f), f["fees"]
    if len(fees) != 1 or not fees[0].whole:
        return taken
    count, money = fees[0].seats, w.money(fees[0].whole)
    return w.say("{takes} That is one of {count} shares of {money}.", takes=taken, count=count, money=money)


def _taken(w: Words, f: Facts) -> str:
    if f["takes"] == f["free"] and f["takes"] % ONE == 0:
        return _takes_the_last(w, f)
    takes, free = w.units(f["takes"]), w.units(f["free"])
    total = sum(extra.amount for extra in f["fees"])
    if total:
        money, label = w.money(total), f["fees"][0].name
        facts = {"takes": takes, "free": free, "money": money, "label": label}
        if f["client"]:
            return w.say("It takes {takes} of {free} free sessions and {money} {label}.", **facts)
        return w.say("It takes {takes} of your {free} free sessions and {money} {label}.", **facts)
    if f["client"]:
        return w.say("It takes {takes} of {free} free sessions.", takes=takes, free=free)
    return w.say("It takes {takes} of your {free} free sessions.", takes=takes, free=free)


def _takes_the_last(w: Words, f: Facts) -> str:
    count, total = f["takes"] // ONE, sum(extra.amount for extra in f["fees"])
    if not total:
        if f["client"]:
            return w.many(
                "It takes the last free session.", "It takes the last {count} free sessions.", count
            )
        return w.many("It takes your last free session.", "It takes your last {count} free sessions.", count)
    facts = {"money": w.money(total), "label": f["fees"][0].name}
    if f["client"]:
        return w.many(
            "It takes the last free session and {money} {label}.",
            "It takes the last {count} free sessions and {money} {label}.",
            count,
            **facts,
        )
    return w.many(
        "It takes your last free session and {money} {label}.",
        "It takes your last {count} free sessions and {money} {label}.",
        count,
        **facts,
    )
