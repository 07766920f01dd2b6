"""Everything that `read_times` says of a mention: where it stands, what else it can mean, what goes with it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.understand.times import TimeReading, find_time, read_times

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 2, 9, tzinfo=BERLIN)


def read(text: str, lang: str = "en", *, join_ranges: bool = True) -> list[TimeReading]:
    return read_times(text, NOW, "Europe/Berlin", lang, join_ranges=join_ranges)


def starts(text: str, lang: str = "en", *, join_ranges: bool = True) -> list[str | None]:
    return [
        r.start.strftime("%a %d %H:%M") if r.start else None
        for r in read(text, lang, join_ranges=join_ranges)
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("could we do Friday at 6 please", ["Friday at 6"]),
        ("cancel thursday and book friday at 5", ["thursday", "friday at 5"]),
        ("🎾 tomorrow 10am 🎾", ["tomorrow 10am"]),
    ],
)
def test_spans_are_those_of_the_text(text: str, said: list[str]) -> None:
    assert [text[r.span[0] : r.span[1]] for r in read(text)] == said


def test_the_other_half_of_the_day_is_kept() -> None:
    (reading,) = read("friday at 6")
    assert reading.start == datetime(2026, 3, 6, 18, tzinfo=BERLIN)
    assert reading.am_pm_open
    assert reading.others == ((datetime(2026, 3, 6, 6, tzinfo=BERLIN), None),)


@pytest.mark.parametrize("text", ["friday 6pm", "friday at 18:00", "friday evening at 6", "friday 06:00"])
def test_nothing_is_open_where_it_was_said(text: str) -> None:
    (reading,) = read(text)
    assert not reading.am_pm_open
    assert reading.others == ()


def test_next_friday_may_be_the_coming_one() -> None:
    (reading,) = read("next friday")
    assert reading.start == datetime(2026, 3, 13, tzinfo=BERLIN)
    assert reading.others == ((datetime(2026, 3, 6, tzinfo=BERLIN), None),)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("book noah fri 18", "en"),
        ("fri 18", "en-GB"),
        ("fr 18", "de"),
        ("freitag 18", "de"),
        ("vie 18", "es"),
        ("el viernes 18", "es"),
        ("ven 18", "fr"),
        ("vendredi 18", "fr"),
        ("venerdì 18", "it"),
        ("sex 18", "pt"),
        ("sexta-feira 18", "pt"),
        ("vrijdag 18", "nl"),
    ],
)
def test_a_number_behind_a_weekday_is_an_hour_where_no_such_date_is_near(text: str, lang: str) -> None:
    (reading,) = read(text, lang)
    assert (reading.start, reading.time_said) == (datetime(2026, 3, 6, 18, tzinfo=BERLIN), True)


@pytest.mark.parametrize(("text", "lang"), [("fri 20", "en"), ("freitag 20", "de"), ("viernes 20", "es")])
def test_it_is_the_date_where_that_is_near_and_may_be_the_hour(text: str, lang: str) -> None:
    (reading,) = read(text, lang)
    assert (reading.start, reading.grain) == (datetime(2026, 3, 20, tzinfo=BERLIN), "day")
    assert reading.others == ((datetime(2026, 3, 6, 20, tzinfo=BERLIN), None),)


def test_a_clock_time_behind_it_makes_it_a_date() -> None:
    assert starts("friday 13 at 17:00") == ["Fri 13 17:00"]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("book tue 17:00 and thu 17:00", "en", ["Tue 03 17:00", "Thu 05 17:00"]),
        ("book tue and thu 17:00", "en", ["Tue 03 17:00", "Thu 05 17:00"]),
        ("wed, thu & fri at 7pm", "en", ["Wed 04 19:00", "Thu 05 19:00", "Fri 06 19:00"]),
        ("am di und do um 18 uhr", "de", ["Tue 03 18:00", "Thu 05 18:00"]),
        ("mardi et jeudi à 18h", "fr", ["Tue 03 18:00", "Thu 05 18:00"]),
        ("next week tuesday or thursday", "en", ["Tue 10 00:00", "Thu 12 00:00"]),
        ("am 7. oder 8. April", "de", ["Tue 07 00:00", "Wed 08 00:00"]),
    ],
)
def test_days_in_a_row_share_what_is_said_once(text: str, lang: str, expected: list[str]) -> None:
    assert starts(text, lang) == expected


@pytest.mark.parametrize(
    ("text", "lang", "best"),
    [
        ("not friday, saturday", "en", 7),
        ("nicht freitag, sondern samstag", "de", 7),
        ("pas vendredi, samedi", "fr", 7),
        ("el viernes no, el sábado", "es", 7),
        ("non venerdì, sabato", "it", 7),
        ("niet vrijdag, maar zaterdag", "nl", 7),
    ],
)
def test_what_is_ruled_out_is_marked_and_not_chosen(text: str, lang: str, best: int) -> None:
    assert [r.negated for r in read(text, lang)] == [True, False]
    start, _, _ = find_time(text, NOW, "Europe/Berlin", lang)
    assert start is not None
    assert start.day == best


def test_a_time_one_cannot_make_is_not_negated_but_the_other_one_is_chosen() -> None:
    text = "so sorry, we can't make it tomorrow, maybe friday same time?"
    tomorrow, friday = read(text)
    assert not tomorrow.negated
    assert friday.same_time
    start, _, _ = find_time(text, NOW, "Europe/Berlin", "en")
    assert start == datetime(2026, 3, 6, tzinfo=BERLIN)


def test_a_move_keeps_its_two_times_apart() -> None:
    text = "move thursday to friday morning"
    assert starts(text, join_ranges=False) == ["Thu 05 00:00", "Fri 06 08:00"]
    assert starts("from tuesday 5pm to wednesday 6pm", join_ranges=False) == ["Tue 03 17:00", "Wed 04 18:00"]
    (hours,) = read("from 3 to 5", join_ranges=False)
    assert (hours.start, hours.end) == (
        datetime(2026, 3, 2, 15, tzinfo=BERLIN),
        datetime(2026, 3, 2, 17, tzinfo=BERLIN),
    )


def test_days_joined_to_a_range() -> None:
    (reading,) = read("thursday to saturday")
    assert (reading.start, reading.end) == (
        datetime(2026, 3, 5, tzinfo=BERLIN),
        datetime(2026, 3, 8, tzinfo=BERLIN),
    )


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("tuesdays at 5", "en"),
        ("dienstags um 17 uhr", "de"),
        ("los martes a las 5", "es"),
        ("every tuesday at 5", "en"),
        ("jeden dienstag um 17 uhr", "de"),
        ("chaque mardi à 17h", "fr"),
        ("todos los martes a las 5", "es"),
        ("ogni martedì alle 5", "it"),
        ("toda terça às 5", "pt"),
        ("elke dinsdag om 5", "nl"),
    ],
)
def test_what_comes_again(text: str, lang: str) -> None:
    (reading,) = read(text, lang)
    assert reading.repeats == "weekly"
    assert reading.start == datetime(2026, 3, 3, 17, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("kann ich am friday um 18 uhr", "de", ["Fri 06 18:00"]),
        ("jeudi 6pm works for me", "en", ["Thu 05 18:00"]),
        ("mitwoch um 10", "de", ["Wed 04 10:00"]),
        ("donnertag abend", "de", ["Thu 05 18:00"]),
        ("mecredi à 18h", "fr", ["Wed 04 18:00"]),
        ("miercols a las 18", "es", ["Wed 04 18:00"]),
        ("wendesday 6pm or thrusday 7pm", "en", ["Wed 04 18:00", "Thu 05 19:00"]),
    ],
)
def test_words_of_another_language_and_slips_of_the_thumb(text: str, lang: str, expected: list[str]) -> None:
    assert starts(text, lang) == expected


def test_so_many_times() -> None:
    (reading,) = read("the next 3 tuesdays at 5")
    assert (reading.repeats, reading.count, reading.start) == (
        "weekly",
        3,
        datetime(2026, 3, 3, 17, tzinfo=BERLIN),
    )


def test_parts_borders_and_lengths_are_named() -> None:
    (evening,) = read("friday evening")
    assert (evening.part, evening.time_said) == ("evening", False)
    (border,) = read("after 5 on friday")
    assert (border.open, border.end) == ("after", None)
    (lesson,) = read("friday at 5 for 90 minutes")
    assert (lesson.duration_minutes, lesson.end) == (90, datetime(2026, 3, 6, 18, 30, tzinfo=BERLIN))
    (length,) = read("for 45 minutes")
    assert (length.duration_minutes, length.start) == (45, None)
    (rough,) = read("around 5 tomorrow")
    assert rough.approximate
    (week,) = read("same time next week")
    assert (week.same_time, week.grain) == (True, "week")


def test_bare_hours_with_a_dash_are_a_guess() -> None:
    (reading,) = read("rain 15-19")
    assert (reading.start, reading.end) == (
        datetime(2026, 3, 2, 15, tzinfo=BERLIN),
        datetime(2026, 3, 2, 19, tzinfo=BERLIN),
    )
    assert reading.confidence < 0.5
    assert find_time("rain 15-19", NOW, "Europe/Berlin", "en")[:2] == (None, None)
