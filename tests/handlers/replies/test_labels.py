"""Words on buttons fit WhatsApp, in every language and with everyday names, times and amounts filled in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest

from domain.languages import LANGUAGES
from handlers.channels.whatsapp.contents import LONGEST_TITLE
from handlers.replies.render import LABELS
from handlers.replies.words import Words

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
SOON, LATER = datetime(2026, 3, 6, 17, tzinfo=UTC), datetime(2026, 3, 25, 17, tzinfo=UTC)
OFFER = SimpleNamespace(name="10-pack", units=1000, price=40000)
SINGLE = SimpleNamespace(name="Single", units=100, price=5000)


@dataclass(frozen=True)
class Wanted:
    type_id: int = 0


FACTS: dict[str, object] = {
    "start": SOON, "day": date(2026, 3, 6), "name": "Charlotte", "client": "Charlotte", "left": "Charlotte", "giver": "Emma",
    "taker": "Noah", "amount": 12000, "owed": None, "count": 12, "offer": OFFER, "language": "nl", "topic": "setup",
    "plan": [("Emma", SOON)], "who": "client", "several": True, "charge": SimpleNamespace(label="10-pack", due=4000),
    "pack": SimpleNamespace(name="10-pack", sold_on=date(2026, 3, 2)), "slot": SimpleNamespace(start=SOON),
    "wait": SimpleNamespace(wanted=Wanted(), exact=True, start=SOON), "seats": 0,
}  # fmt: skip
OTHERS: list[tuple[str, dict[str, object]]] = [
    ("slot", {"start": LATER}),
    ("session", {"start": LATER}),
    ("remind_session", {"start": LATER}),
    ("leave_one", {"wait": SimpleNamespace(wanted=Wanted(), exact=True, start=LATER)}),
    ("buy_offer", {"offer": SINGLE}),
    ("agree_buy", {"books": True}),
    ("book_it", {"approval": True}),
    ("i_called", {"several": False}),
    ("take_over", {"count": 1}),
    ("freeze_cancel", {"count": 1}),
    ("help_topic", {"topic": "money"}),
    ("help_topic", {"topic": "packs"}),
    ("help_topic", {"topic": "sessions"}),
    ("help_topic", {"topic": "clients"}),
]
LISTED = (
    "ask_to_let_go",
    "leave_one",
    "mark_no_show",
    "keep_session",
    "partner_single",
    "which_client",
    "charge",
    "who_when",
    "coach",
    "slot",
    "pack",
)
"""One of many like it: they stand in a list, whose lines may be longer."""
LONGEST_IN_A_LIST = 24


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_fits_a_button(language: str) -> None:
    words = Words(language, "Europe/Berlin", "EUR", NOW, "Alex")
    too_long = []
    for name, facts in [(name, {}) for name in LABELS] + OTHERS:
        label = LABELS[name](words, {**FACTS, **facts})
        if len(label) > (LONGEST_IN_A_LIST if name in LISTED else LONGEST_TITLE):
            too_long.append(f"{name}: {label!r} ({len(label)})")
    assert not too_long, "\n".join(too_long)
