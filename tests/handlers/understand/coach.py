"""How what a coach writes is understood, with all that looks at it before it is done."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from domain.intents import Request
from handlers.understand.own_words import in_own_words
from handlers.understand.reader import Known, OfferName, Person, read
from handlers.understand.shares import shares_said
from handlers.understand.to_client import to_client
from tests.handlers.understand.test_reader_told import told

PEOPLE = (Person(1, ("Emma",)), Person(2, ("Noah",)))
TYPES = ("Group", "Gruppe", "Grupo", "Groupe", "Gruppo", "Groep")
OFFERS = (OfferName(1, "10-pack", Decimal(10)), OfferName(2, "5-pack", Decimal(5)))


def requests_of(text: str, lang: str) -> list[Request]:
    known = Known(
        now=datetime(2026, 3, 2, 8, tzinfo=UTC), tz="Europe/Berlin", lang=lang, role="coach", people=PEOPLE,
        offers=OFFERS, currency="EUR",
    )  # fmt: skip
    passed_on = to_client(text, PEOPLE)
    if passed_on is not None:
        return [Request(passed_on.kind, names=passed_on.names, rest=passed_on.text)]
    requests = in_own_words(text, read(text, known), coach=True, types=TYPES, lang=lang)
    if shares_said(text, known.now, known.tz, lang) and requests[0].names:
        return [replace(requests[0], kind="instalments", amount=None)]
    return requests


def understood(text: str, lang: str) -> list[tuple[str, tuple[tuple[int, ...], ...], Decimal | None]]:
    """The kinds, whom each is about, and how much money was said; of several clients one by one."""
    requests = requests_of(text, lang)
    if len(requests) == 1 and len(requests[0].names) < 2:
        return [(item.kind, item.names, item.amount) for item in requests]
    return sorted((item.kind, (ids,), None) for item in requests for ids in item.names)


def told_all(text: str, lang: str) -> list[str]:
    """Each request in one line."""
    return told(requests_of(text, lang))


def assert_wanted(line: str) -> None:
    """ "de|Noah zahlte 80 bar|paid 2 80": the kinds that will do for each request, and what must be read besides."""
    lang, text, wanted = line.split("|")
    requests = told_all(text, lang)
    wishes = wanted.split(";")
    assert len(requests) == len(wishes), requests
    for request, wish in zip(requests, wishes, strict=True):
        kinds, *parts = wish.split()
        assert request.split()[0] in kinds.split("/"), requests
        assert set(parts) <= set(request.split()), requests
