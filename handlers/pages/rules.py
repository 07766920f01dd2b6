"""The rule that decided, as the ledger keeps it, in the reader's words."""

import re
from collections.abc import Callable

from handlers.replies.words import Words

_Told = Callable[[Words, re.Match[str]], str]


def told_rule(w: Words, rule: str) -> str:
    """What is kept in another form, as from a later version, is told as it is kept."""
    for pattern, told in _RULES:
        if found := pattern.fullmatch(rule):
            return told(w, found)
    return rule


def _undecided(w: Words, f: re.Match[str]) -> str:
    return w.say("rules v{version}: not accepted yet, so the coach decides", version=f[1])


def _by_coach(w: Words, f: re.Match[str]) -> str:
    if f[2] == "weather":
        return w.say("rules v{version}: called off for the weather, session back", version=f[1])
    return w.say("rules v{version}: cancelled by the coach, session back", version=f[1])


def _forgiven(w: Words, f: re.Match[str]) -> str:
    return w.say(
        "rules v{version}: late cancel {number} of {most} let go", version=f[1], number=f[2], most=f[3]
    )


def _no_notice(w: Words, f: re.Match[str]) -> str:
    return w.say("rules v{version}: no notice, {percent} % counted", version=f[1], percent=f[2])


def _notice(w: Words, f: re.Match[str]) -> str:
    return w.say(
        "rules v{version}: {notice} notice, {percent} % counted",
        version=f[1],
        notice=w.notice(round(float(f[2]) * 60)),
        percent=f[3],
    )


def _no_show(w: Words, f: re.Match[str]) -> str:
    return w.say("rules v{version}: no-show, {percent} % counted", version=f[1], percent=f[2])


def _decided(w: Words, f: re.Match[str]) -> str:
    return w.say("the coach decided")


_RULES: tuple[tuple[re.Pattern[str], _Told], ...] = (
    (re.compile(r"rules v(\d+): not accepted yet, so the coach decides"), _undecided),
    (re.compile(r"rules v(\d+): cancelled by the (coach|weather), session back"), _by_coach),
    (re.compile(r"rules v(\d+): late cancel (\d+) of (\d+) let go"), _forgiven),
    (re.compile(r"rules v(\d+): no notice, (\d+) % counted"), _no_notice),
    (re.compile(r"rules v(\d+): ([\d.]+) h notice, (\d+) % counted"), _notice),
    (re.compile(r"rules v(\d+): no-show, (\d+) % counted"), _no_show),
    (re.compile(r"the coach decided"), _decided),
)
