"""Whatever comes in, nothing is raised, every reading is sound, and the same text is read the same way twice."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.understand.times import find_duration, find_time, read_times

LANGUAGES = ("en", "en-GB", "de", "es", "fr", "it", "pt", "nl")
NOW = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Berlin"))
EARLIEST, LATEST = datetime.fromisoformat("1990-01-01"), datetime.fromisoformat("2150-01-01")
WORDS = (
    "monday next the 3 of march at 5 pm to from between and in 2 hours week half past quarter last day after before until every not "
    "12:30 3/4 31.2. 29.2. 2026-02-30 first second may morgen um halb vor nach am übermorgen heute lunes a las de la tarde el que viene "
    "demain à midi le 1er prochain domani alle e mezza amanhã às segunda feira volgende kwart over 's avonds - – / . , ( ) + 9999 24 25 00 99 "
    "0 1000000000000 christmas ostern years minutes ago from now"
).split()


def _sound(text: str, lang: str) -> None:
    readings = read_times(text, NOW, "Europe/Berlin", lang)
    assert readings == read_times(text, NOW, "Europe/Berlin", lang)
    for reading in readings:
        first, last = reading.span
        assert 0 <= first < last <= len(text)
        assert 0 <= reading.confidence <= 1
        for moment in (reading.start, reading.end):
            assert moment is None or moment.tzinfo is not None
    start, end, grain = find_time(text, NOW, "Europe/Berlin", lang)
    assert grain in ("minute", "hour", "day", "week", "month", "year")
    assert start is None or start.tzinfo is not None
    assert end is None or end.tzinfo is not None
    length = find_duration(text, lang)
    assert length is None or length >= 0


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=200), lang=st.sampled_from(LANGUAGES))
def test_any_characters(text: str, lang: str) -> None:
    _sound(text, lang)


@settings(max_examples=250, deadline=None)
@given(words=st.lists(st.sampled_from(WORDS), max_size=14), lang=st.sampled_from(LANGUAGES))
def test_any_order_of_time_words(words: list[str], lang: str) -> None:
    _sound(" ".join(words), lang)


@settings(max_examples=60, deadline=None)
@given(
    words=st.lists(st.sampled_from(WORDS), max_size=10),
    lang=st.sampled_from(LANGUAGES),
    now=st.datetimes(min_value=EARLIEST, max_value=LATEST),
)
def test_any_day_to_say_it_on(words: list[str], lang: str, now: datetime) -> None:
    read_times(" ".join(words), now.replace(tzinfo=ZoneInfo("America/New_York")), "America/New_York", lang)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "unit",
    [
        "3 ",
        "(",
        ".",
        "a ",
        "not ",
        "monday ",
        "12:30 ",
        "from 3 to 5 ",
        "half past ",
        "1/2/",
        "twenty ",
        "de la ",
        "am 3. ",
        "in 2 hours and ",
        "\u0301",
        "語",
        "٣ ",
        "0",
        "🙂",
        "x",
        "christmas ",
    ],
)
def test_four_thousand_characters_of_anything(unit: str, lang: str) -> None:
    text = (unit * 4096)[:4096]
    for reading in read_times(text, NOW, "Europe/Berlin", lang):
        assert reading.span[1] <= len(text)
