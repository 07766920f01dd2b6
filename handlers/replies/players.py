"""Words about those a client pays for, and about his zone."""

from collections.abc import Mapping
from typing import Any

from handlers.replies.words import Words

Facts = Mapping[str, Any]


def unknown_player(w: Words, f: Facts) -> str:
    return w.say("I don't know {name} yet. Shall I book for {name} with your sessions?", name=f["name"])


def for_whom(w: Words, f: Facts) -> str:
    return w.say("For whom is it? Write me the first name.")


def unknown_player_booked(w: Words, f: Facts) -> str:
    return w.say("I don't know {name} yet. Is it about your own session?", name=f["name"])


def not_for_family(w: Words, f: Facts) -> str:
    if f["client"]:
        return w.say(
            "By its rules {client}'s pack is for {client} alone, not for {player}.",
            client=f["client"],
            player=f["player"],
        )
    return w.say("By its rules your pack is for you alone, not for {player}.", player=f["player"])


def player_added(w: Words, f: Facts) -> str:
    names = ", ".join(f["players"])
    if f["client"]:
        return w.say("{client} books and pays for: {names}.", client=f["client"], names=names)
    return w.say(
        "You can book for: {names}. Write for example: book sat 10 for {name}", names=names, name=f["name"]
    )


def player_for_you(w: Words, f: Facts) -> str:
    return w.say("{coach} noted that you book for {name} too.", coach=w.coach, name=f["name"])


def zone_set(w: Words, f: Facts) -> str:
    facts = {"zone": f["zone"], "coach": w.coach}
    if f["client"]:
        return w.say(
            "Online sessions are told to {client} in {zone} time.", client=f["client"], zone=f["zone"]
        )
    return w.say(
        "Online sessions are told in {zone} time from now on; in person it is {coach}'s time.", **facts
    )


def refused_one_player_at_a_time(w: Words, f: Facts) -> str:
    return w.say("One at a time, please: write it once for each of {names}.", names=w.listed(f["names"]))


def refused_player_how(w: Words, f: Facts) -> str:
    return w.say("Who belongs to whom? Write for example: Mia is Emma's daughter")


def refused_which_payer(w: Words, f: Facts) -> str:
    return w.say("I don't know which client {name} is. Please write the full name.", name=f["name"])
