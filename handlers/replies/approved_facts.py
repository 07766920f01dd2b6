"""Which approved template a pushed message takes outside WhatsApp's 24-hour window, and its facts, each a whole one.

One function per kind of notice, named like it; a kind that is not here goes as the general template with all its text.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from domain.availability import Slot
from domain.decision import Notice
from handlers.replies.bookings import _spot
from handlers.replies.packs import _offer
from handlers.replies.payments import _method
from handlers.replies.repair import _for_client, _verdict
from handlers.replies.rule_card import _rule_lines
from handlers.replies.words import Words

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Filled:
    """`form` is a name in `approved.TEMPLATES`."""

    form: str
    facts: Mapping[str, str]


def fill(w: Words, notice: Notice) -> Filled | None:
    """The template of a message; None where its kind has none of its own."""
    known = KINDS.get(notice.kind)
    return known(w, notice.facts) if known else None


def _spots(w: Words, slots: Sequence[Slot]) -> str:
    return "; ".join(_spot(w, slot) for slot in slots)


def reminder(w: Words, f: Facts) -> Filled:
    when = _spot(w, f["slot"])
    limit = f["free_until"]
    if limit is None or limit <= w.now:
        return Filled("reminder", {"when": when})
    return Filled("reminder_free", {"when": when, "limit": w.weekday_time(limit)})


def booked(w: Words, f: Facts) -> Filled:
    return Filled("booked", {"when": _spots(w, f["slots"]), "balance": w.balance(f["balance"])})


def declined(w: Words, f: Facts) -> Filled:
    return Filled("declined", {"when": _spots(w, f["slots"]), "balance": w.balance(f["balance"])})


def request_lapsed(w: Words, f: Facts) -> Filled:
    return Filled(
        "request_lapsed",
        {"when": w.session_at(f["start"], online=bool(f.get("online"))), "balance": w.balance(f["balance"])},
    )


def moved_by_coach(w: Words, f: Facts) -> Filled:
    return Filled(
        "moved", {"old": w.session_at(f["from"].start, online=f["from"].online), "new": _spot(w, f["to"])}
    )


def cancelled_by_coach(w: Words, f: Facts) -> Filled:
    return Filled("called_off", {"when": _spots(w, f["slots"]), "balance": w.balance(f["balance"])})


def called_off(w: Words, f: Facts) -> Filled:
    form = "called_off_weather" if f["weather"] else "called_off"
    return Filled(form, {"when": _spot(w, f["slot"]), "balance": w.balance(f["balance"])})


def let_go_for_you(w: Words, f: Facts) -> Filled:
    return Filled("let_go", {"when": _spots(w, f["slots"]), "balance": w.balance(f["balance"])})


def no_show_for_you(w: Words, f: Facts) -> Filled:
    return Filled(
        "no_show",
        {"when": w.session_at(f["start"], online=bool(f.get("online"))), "balance": w.balance(f["balance"])},
    )


def judged_for_you(w: Words, f: Facts) -> Filled:
    facts = {
        "when": w.session_at(f["start"], online=bool(f.get("online"))),
        "verdict": _verdict(w, f),
        "balance": w.balance(f["balance"]),
    }
    return Filled("judged", facts)


def pack_for_you(w: Words, f: Facts) -> Filled:
    facts = {
        "name": f["offer"].name,
        "offer": _offer(w, f["offer"], f["expires_on"]),
        "rules": _rule_lines(w, f["terms"]),
    }
    return Filled("pack_for_you", facts)


def pack_expired(w: Words, f: Facts) -> Filled:
    facts = {"name": f["name"], "day": w.full_date(f["day"]), "units": w.sessions(f["units"])}
    return Filled("pack_expired", facts)


def extended_for_you(w: Words, f: Facts) -> Filled:
    facts = {"name": f["name"], "day": w.full_date(f["until"]), "balance": w.balance(f["balance"])}
    return Filled("extended", facts)


def nudge(w: Words, f: Facts) -> Filled:
    charge = f["charge"]
    facts = {
        "due": w.money(charge.due),
        "label": charge.label,
        "day": w.full_date(w.local(f.get("since", charge.created_at)).date()),
    }
    if charge.due == charge.amount:
        return Filled("nudge_whole", facts)
    return Filled("nudge", facts | {"amount": w.money(charge.amount)})


def payment_noted(w: Words, f: Facts) -> Filled:
    amount = w.money(f["amount"]) + _method(w, f["method"])
    if f["credit"]:
        return Filled("payment_credit", {"amount": amount, "credit": w.money(f["credit"])})
    return Filled("payment_noted", {"amount": amount, "open": w.money(f["owed"])})


def charged_to_you(w: Words, f: Facts) -> Filled:
    facts = {"amount": w.money(f["amount"]), "label": f["label"], "open": w.money(f["owed"])}
    return Filled("charged", facts)


def written_off_for_you(w: Words, f: Facts) -> Filled:
    return Filled("written_off", {"amount": w.money(f["amount"]), "open": w.money(f["owed"])})


def correction(w: Words, f: Facts) -> Filled:
    facts = {
        "what": ", ".join(_for_client(w, item) for item in f["commands"]),
        "balance": w.balance(f["balance"]),
        "open": w.money(f["owed"]),
    }
    return Filled("correction", facts)


def client_requests(w: Words, f: Facts) -> Filled:
    return Filled("client_requests", {"client": f["client"], "when": _spots(w, f["slots"])})


def agenda(w: Words, f: Facts) -> Filled:
    first = f["sessions"][0][0].starts_at
    return Filled("agenda", {"day": w.day(f["day"]), "count": _count(w, f), "time": w.time(first)})


def evening(w: Words, f: Facts) -> Filled:
    return Filled("evening", {"day": w.day(f["day"]), "count": _count(w, f), "open": w.money(f["owed"])})


def _count(w: Words, f: Facts) -> str:
    return w.sessions(100 * len(f["sessions"]))


KINDS: Mapping[str, Callable[[Words, Facts], Filled]] = {
    function.__name__: function
    for function in (
        reminder,
        booked,
        declined,
        request_lapsed,
        moved_by_coach,
        cancelled_by_coach,
        called_off,
        let_go_for_you,
        no_show_for_you,
        judged_for_you,
        pack_for_you,
        pack_expired,
        extended_for_you,
        nudge,
        payment_noted,
        charged_to_you,
        written_off_for_you,
        correction,
        client_requests,
        agenda,
        evening,
    )
} | {"booked_for_you": booked}
