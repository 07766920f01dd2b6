"""Words about those a client pays for, and about his zone."""

from collections.abc import Mapping
from typing import Any

from handlers.replies.words import Words

Facts = Mapping[str, Any]


def unknown_player(w: Words, f: Facts) -> str:
    return w.say("I don't know {name} yet. Shall I book for {name} with your sessions?", name=f["name"])


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
