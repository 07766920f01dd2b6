"""WhatsApp's templates in every language: what may be approved, and that every fact of a sentence is told."""

import re
from datetime import date, timedelta

import pytest

from bot.whatsapp_setup import wanted
from domain.availability import Slot
from domain.charges import Charge
from domain.decision import Notice
from domain.languages import LANGUAGES
from domain.packs import Balance, Offer
from domain.terms import Terms
from handlers.replies.approved import TEMPLATES
from handlers.replies.approved_facts import KINDS, fill
from handlers.replies.approved_samples import sample_words, samples

W = sample_words("en")
START = W.now + timedelta(days=4, hours=9)
SLOT = Slot(START, START + timedelta(hours=1), "Court 2")
BALANCE = Balance(900, 100, 800, date(2026, 9, 1))
END = date(2026, 9, 1)
SESSION = type("Session", (), {"starts_at": START})()
COMMAND = type("Command", (), {"kind": "payment", "facts": {"amount": 15000}})()


def charge(due: int) -> Charge:
    return Charge(id=1, client_id=1, label="10-pack", created_at=W.now, due=due, paid=40000 - due)


# What a notice of each kind is told with, once for each form that it takes.
NOTICES = [
    (
        "reminder_free",
        "reminder",
        {"slot": SLOT, "free_until": W.now + timedelta(days=1)},
    ),
    ("reminder", "reminder", {"slot": SLOT, "free_until": W.now}),
    ("booked", "booked", {"slots": [SLOT, SLOT], "balance": BALANCE}),
    ("booked", "booked_for_you", {"slots": [SLOT], "balance": BALANCE}),
    ("declined", "declined", {"slots": [SLOT], "balance": BALANCE}),
    ("request_lapsed", "request_lapsed", {"start": START, "balance": BALANCE}),
    ("moved", "moved_by_coach", {"from": SLOT, "to": SLOT}),
    ("called_off", "cancelled_by_coach", {"slots": [SLOT], "balance": BALANCE}),
    ("called_off", "called_off", {"slot": SLOT, "weather": False, "balance": BALANCE}),
    ("called_off_weather", "called_off", {"slot": SLOT, "weather": True, "balance": BALANCE}),
    ("let_go", "let_go_for_you", {"slots": [SLOT], "balance": BALANCE}),
    ("no_show", "no_show_for_you", {"start": START, "balance": BALANCE}),
    ("judged", "judged_for_you", {"start": START, "percent": 50, "balance": BALANCE}),
    (
        "pack_for_you",
        "pack_for_you",
        {"offer": Offer(1, "10-pack", 1000, 40000, 6), "expires_on": END, "terms": Terms()},
    ),
    ("pack_expired", "pack_expired", {"name": "10-pack", "day": END, "units": 300}),
    ("extended", "extended_for_you", {"name": "10-pack", "until": END, "balance": BALANCE}),
    ("nudge", "nudge", {"charge": charge(25000)}),
    ("nudge_whole", "nudge", {"charge": charge(40000)}),
    ("payment_noted", "payment_noted", {"amount": 15000, "method": "card", "credit": 0, "owed": 25000}),
    ("payment_credit", "payment_noted", {"amount": 15000, "method": None, "credit": 2000, "owed": 0}),
    ("charged", "charged_to_you", {"amount": 1500, "label": "court fee", "owed": 1500}),
    ("written_off", "written_off_for_you", {"amount": 1500, "owed": 0}),
    ("correction", "correction", {"commands": [COMMAND], "balance": BALANCE, "owed": 40000}),
    ("client_requests", "client_requests", {"client": "Emma", "slots": [SLOT]}),
    ("agenda", "agenda", {"day": START.date(), "sessions": [(SESSION, None)]}),
    ("evening", "evening", {"day": START.date(), "sessions": [(SESSION, None)], "owed": 0, "news": []}),
]


def test_every_kind_and_every_form_is_tried_here():
    assert {kind for _, kind, _ in NOTICES} == set(KINDS)
    assert {form for form, _, _ in NOTICES} | {"*", "coach_news"} == set(TEMPLATES)


@pytest.mark.parametrize("form, kind, facts", NOTICES, ids=[f"{kind}-{form}" for form, kind, _ in NOTICES])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_tells_every_fact_of_its_template(language, form, kind, facts):
    w = sample_words(language)
    filled = fill(w, Notice(kind, facts))
    assert filled is not None
    assert filled.form == form
    told = {"coach": "Alex", **filled.facts}
    assert all(value.strip() for value in told.values())
    text = TEMPLATES[form].say(w, told)  # KeyError for a fact that is missing
    for name, value in filled.facts.items():
        assert value in text, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_handed_in_keeps_whatsapps_rules(language):
    """Making them holds them against the rules; beyond that, all are there, each with its buttons."""
    found = {item.kind: item for item in wanted([language]) if item.approval}
    assert set(found) == set(TEMPLATES)
    for form, item in found.items():
        wanted_buttons = len(TEMPLATES[form].choices)
        titles = [action["title"] for action in item.fields.get("actions", [])]
        assert len(titles) == wanted_buttons, (form, titles)
        assert len(set(titles)) == len(titles)
        assert re.fullmatch(r"[a-z0-9_]+", item.name)
        assert "{" not in re.sub(r"{{\d+}}", "", item.text)
        assert list(item.samples) == [str(number) for number in range(1, len(item.variables) + 1)]


YOU = {
    "de": "du dich dir dein deine deinen Sie Ihnen Ihr Ihre Ihren",
    "es": "tú te tu tus usted le su sus",
    "fr": "tu toi te ton ta tes vous votre vos",
    "it": "tu te ti tuo tua tuoi tue Lei Suo Sua",
    "pt": "tu te teu tua teus tuas você seu sua",
    "nl": "je jij jou jouw u uw",
}


@pytest.mark.parametrize("language", YOU)
def test_templates_address_nobody_so_that_one_serves_both_forms(language):
    """One template serves every coach, whichever form of address he chose."""
    for item in wanted([language]):
        assert not set(re.findall(r"\w+", item.text)) & set(YOU[language].split()), item.text


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_words_are_translated(language):
    english = {item.kind: item.text for item in wanted(["en"]) if item.approval}
    for item in wanted([language]):
        assert not item.approval or item.text != english[item.kind]


def test_samples_are_whole_and_short():
    for language in LANGUAGES:
        for name, value in samples(sample_words(language)).items():
            assert value, name
            assert "\n" not in value
            assert len(value) < 250, name
