"""The rule that decided, in the reader's words."""

from collections.abc import Callable
from datetime import date

from domain.rulings import COACH_DECIDED, Ruling, read_ruling
from handlers.replies.words import Words


def told_rule(w: Words, rule: str) -> str:
    """What the ledger keeps in a form that is not known here is told as it is kept."""
    if rule == COACH_DECIDED:
        return w.say("the coach decided")
    ruling = read_ruling(rule)
    return _TOLD[ruling.kind](w, ruling) if ruling else rule


def _undecided(w: Words, r: Ruling) -> str:
    return w.say("rules v{version}: not accepted yet, so the coach decides", version=r.version)


def _by_coach(w: Words, r: Ruling) -> str:
    return w.say("rules v{version}: cancelled by the coach, session back", version=r.version)


def _by_weather(w: Words, r: Ruling) -> str:
    return w.say("rules v{version}: called off for the weather, session back", version=r.version)


def _forgiven(w: Words, r: Ruling) -> str:
    return w.say("rules v{version}: late cancel {number} of {most} let go", version=r.version, **r.facts)


def _no_notice(w: Words, r: Ruling) -> str:
    return w.say("rules v{version}: no notice, {percent} % counted", version=r.version, **r.facts)


def _notice(w: Words, r: Ruling) -> str:
    return w.say(
        "rules v{version}: {notice} notice, {percent} % counted",
        version=r.version,
        notice=w.notice(round(float(r.facts["hours"]) * 60)),
        percent=r.facts["percent"],
    )


def _no_show(w: Words, r: Ruling) -> str:
    return w.say("rules v{version}: no-show, {percent} % counted", version=r.version, **r.facts)


def _rained_out(w: Words, r: Ruling) -> str:
    return w.say(
        "rules v{version}: rained out after {played} min, {percent} % counted", version=r.version, **r.facts
    )


def _refilled(w: Words, r: Ruling) -> str:
    return w.say("rules v{version}: refilled from the waitlist, session back", version=r.version)


def _expired(w: Words, r: Ruling) -> str:
    day = w.full_date(date.fromisoformat(r.facts["day"]))
    return w.say("rules v{version}: valid until {day}", version=r.version, day=day)


def _no_refund(w: Words, r: Ruling) -> str:
    return w.say("rules v{version}: no refund, the coach decided", version=r.version)


def _pack_price(w: Words, r: Ruling) -> str:
    return w.say("rules v{version}: unused at pack price", version=r.version)


def _single_price(w: Words, r: Ruling) -> str:
    return w.say("rules v{version}: price less used at the single price", version=r.version)


def _transferable(w: Words, r: Ruling) -> str:
    return w.say("rules v{version}: transferable", version=r.version)


def _not_transferable(w: Words, r: Ruling) -> str:
    return w.say("rules v{version}: not transferable, the coach decided", version=r.version)


_TOLD: dict[str, Callable[[Words, Ruling], str]] = {
    "undecided": _undecided,
    "by_coach": _by_coach,
    "by_weather": _by_weather,
    "forgiven": _forgiven,
    "no_notice": _no_notice,
    "notice": _notice,
    "no_show": _no_show,
    "rained_out": _rained_out,
    "refilled": _refilled,
    "expired": _expired,
    "refund_none": _no_refund,
    "refund_pack_price": _pack_price,
    "refund_single_price": _single_price,
    "transferable": _transferable,
    "not_transferable": _not_transferable,
}
