"""Whatever is written, the reader answers with kinds that the role knows, and never raises."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.intents import ANSWERS, CLIENT_REQUESTS, COACH_REQUESTS
from handlers.understand.explain import explain
from handlers.understand.intents import coarse
from handlers.understand.money import find_money, read_amounts
from handlers.understand.reader import read
from tests.handlers.understand.test_reader_told import CLIENT, COACH, told

WORDS = (
    "cancel book move friday at 5 17:00 emma noah paid 200 € cash 1e9 -5 to from and , . ? ! not maybe instead why how many left can i"
    " come same time next week every 10-pack half /paid /start undo last 3 rain 15-19 @ 👍 ❌ überweisen nicht ' \" \n \u202e \u0301"
).split(" ")
LANGUAGES = ("en", "en-GB", "de", "es", "fr", "it", "pt", "nl", "xx", "")
KNOWN = {"client": CLIENT, "coach": COACH, "stranger": replace(CLIENT, role="stranger", people=(), offers=())}
sentences = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(
    text=st.one_of(st.text(max_size=200), sentences),
    role=st.sampled_from(sorted(KNOWN)),
    lang=st.sampled_from(LANGUAGES),
)
def test_nothing_makes_the_reader_raise(text: str, role: str, lang: str) -> None:
    known = replace(KNOWN[role], lang=lang, choices=("Book", "Other times", ""))
    requests = read(text, known)
    kinds = (COACH_REQUESTS if role == "coach" else CLIENT_REQUESTS) + ANSWERS
    assert requests
    assert {request.kind for request in requests} <= set(kinds)
    assert {request.text for request in requests} == {text}
    assert all(0 <= request.confidence <= 1 for request in requests)
    assert explain(text, known)


@settings(max_examples=100, deadline=None)
@given(text=st.one_of(st.text(max_size=200), sentences), lang=st.sampled_from(LANGUAGES))
def test_nothing_makes_the_measured_functions_raise(text: str, lang: str) -> None:
    amount, currency = find_money(text, lang)
    assert amount is None or isinstance(amount, Decimal)
    assert currency is None or len(currency) == 3
    assert all(0 <= found.span[0] < found.span[1] <= len(text) for found in read_amounts(text, lang))
    assert coarse(text, lang) in {"book", "cancel", "reschedule", "query", "pay", "other"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "?" * 4096,
        "1" * 4096,
        "a" * 5000,
        "l'" * 2048,
        "e\u0301\u0301" * 1000,
        "مرحبا كيف حالك",
        "こんにちは、金曜日に予約したい",
        "'); DROP TABLE clients; --",
        "\u202ekoob\u202c",
        "{{7*7}} ${jndi:x} %s %d",
        "/",
        "/@bot",
        "@t @n @m #",
    ],
)
def test_noise_asks_for_nothing(text: str) -> None:
    assert [request.kind for request in read(text, CLIENT)] in (["unknown"], ["other"])


def test_two_languages_do_not_send_a_message_back_and_forth() -> None:
    text = "at 7 uur " * 455
    assert read(text, CLIENT)
    assert explain(text, CLIENT)


@pytest.mark.parametrize(
    "amount", ["1e9", "-5", "0.001", "1000000000000", "1,200.50", "99999999999999999999"]
)
def test_an_amount_is_handed_on_as_it_was_said(amount: str) -> None:
    assert read(f"paid noah {amount}", COACH)[0].amount == Decimal(amount.replace(",", ""))


@pytest.mark.parametrize(
    "text, requests",
    [
        ("I don't want to cancel", ["no"]),
        ("please don't cancel friday", ["no Fri6"]),
        ("I can't come on friday", ["cancel Fri6"]),
        ("not coming tomorrow", ["cancel Tue3"]),
        ("I haven't paid", ["unknown"]),
    ],
)
def test_a_no_turns_a_wish_round(text: str, requests: list[str]) -> None:
    assert told(read(text, CLIENT)) == requests
