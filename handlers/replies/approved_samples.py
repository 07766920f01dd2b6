"""A value for every fact of a template, for those at WhatsApp who approve it."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from domain.packs import Balance, Offer
from domain.terms import Terms
from handlers.replies.bookings import _free_line
from handlers.replies.packs import _offer
from handlers.replies.payments import _method
from handlers.replies.repair import _verdict
from handlers.replies.rule_card import _rule_lines
from handlers.replies.words import Words

_NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
_START = datetime(2026, 3, 6, 17, 0, tzinfo=UTC)
_COACH = "Alex"


def sample_words(language: str) -> Words:
    """Of a coach in Berlin, on a Monday in March: always the same, so that a template is made once."""
    return Words(language, "Europe/Berlin", "EUR", _NOW, _COACH)


def samples(w: Words) -> Mapping[str, str]:
    """By the names of the facts."""
    start, end = _START.date(), datetime(2026, 9, 1, tzinfo=UTC).date()
    facts = {
        "coach": _COACH,
        "client": "Emma",
        "text": f"{w.when(_START)}. {_free_line(w, _START - timedelta(hours=24))}",
        "when": w.when(_START),
        "old": w.when(_START),
        "new": w.when(_START + timedelta(days=1)),
        "limit": w.weekday_time(_START - timedelta(hours=24)),
        "balance": w.balance(Balance(900, 100, 800, end)),
        "verdict": _verdict(w, {"percent": 100}),
        "name": "10-pack",
        "label": "10-pack",
        "offer": _offer(w, Offer(1, "10-pack", 1000, 40000, 6), end),
        "rules": _rule_lines(w, Terms()),
        "day": w.full_date(start),
        "units": w.sessions(300),
        "count": w.sessions(300),
        "time": w.time(_START),
        "due": w.money(25000),
        "amount": w.money(15000) + _method(w, "card"),
        "open": w.money(25000),
        "credit": w.money(2000),
        "what": _offer(w, Offer(2, "Single", 100, 5000, 1), end),
    }
    return {name: " ".join(value.split()) for name, value in facts.items()}
