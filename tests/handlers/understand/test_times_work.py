"""The work of reading is bounded: counted in steps of the grammar, on texts that were made to be slow."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.understand.times import find, messages
from handlers.understand.times.grammar import MOST_STEPS
from handlers.understand.times.tokens import MOST_WORDS, tokenise
from tests.handlers.understand.told import SAID

ZONE = ZoneInfo("Europe/Berlin")
LANGUAGES = ("en", "en-GB", "de", "es", "fr", "it", "pt", "nl")
UNITS = (
    "1-,12:30 ,at ,from ,from 3 to 5 ,half past ,2 weeks and ,monday ,not monday ,the 3rd of ,3.3.,a half ,between 3 and ,e\u0301,(,"
    "every monday ,christmas ,de la tarde ,halb ,viertel vor ,von montag ,du 3 au ,5pm-,monday 5pm to ,\u202e12:30 ,last friday of ,"
    "the day after ,\U0001f642,\u0663 ,\u00bd,a@b.,://,6-4 "
).split(",")
SLACK = 250
"""Steps that the piece under way may still take after the last one that is counted."""


@settings(max_examples=120, deadline=None)
@given(units=st.lists(st.sampled_from(UNITS), min_size=1, max_size=6), lang=st.sampled_from(LANGUAGES))
def test_steps_words_and_mentions_have_a_bound(units: list[str], lang: str) -> None:
    text = ("".join(units) * 4096)[:4096]
    chart, readings = find._read(text, SAID, ZONE, lang, True)
    assert len(chart.tokens) <= MOST_WORDS
    assert len(readings) <= messages.MOST_READINGS
    assert chart.steps <= MOST_STEPS + SLACK


@settings(max_examples=60, deadline=None)
@given(units=st.lists(st.sampled_from(UNITS), min_size=1, max_size=3), lang=st.sampled_from(LANGUAGES))
def test_steps_grow_with_the_words_and_not_with_their_square(units: list[str], lang: str) -> None:
    once = "".join(units) + " . "
    few, _ = find._read(once * 4, SAID, ZONE, lang, True)
    many, _ = find._read(once * 12, SAID, ZONE, lang, True)
    if many.steps <= MOST_STEPS and len(many.tokens) < MOST_WORDS:
        assert many.steps <= 5 * max(few.steps, 40)


def test_an_ordinary_message_is_far_from_the_bound() -> None:
    text = (
        "hi! my kid is sick so we can't make thursday, so sorry. could we move to friday at half past 5, or saturday between 9 and 11? "
        "next week I'm away from monday to wednesday, back on the 26th, any time after 4 works then"
    )
    chart, readings = find._read(text, SAID, ZONE, "en", True)
    assert len(tokenise(text)) < MOST_WORDS // 4
    assert chart.steps < MOST_STEPS // 2
    assert len(readings) >= 5
