"""Slots: weekly hours in wall time, exact on the days of a clock change, and why one cannot be had."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from domain import localtime
from domain.availability import (
    BookingRules,
    Calendar,
    Slot,
    Span,
    Window,
    coach_hindrance,
    hindrance,
    nearest,
    open_spans,
    slots,
)
from domain.people import hours_from_json, hours_to_json

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"
SPRING, AUTUMN, FRIDAY = date(2026, 3, 29), date(2026, 10, 25), date(2026, 3, 6)
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
FAR = BookingRules(step=60, notice=0, horizon=10_000)


def at(text, tz=BERLIN):
    wall = datetime.fromisoformat(text)
    return localtime.instant(wall.date(), wall.time(), tz)


def span(start, end, tz=BERLIN):
    return Span(at(start, tz), at(end, tz))


def calendar(day, *hours, tz=BERLIN, rules=FAR, **more):
    windows = tuple(
        Window(day.weekday(), time.fromisoformat(start), time.fromisoformat(end)) for start, end in hours
    )
    return Calendar(tz, windows, rules, **more)


def starts(given, day, now=LONG_AGO, **more):
    """The wall times at which a slot starts."""
    return [f"{localtime.local(slot.start, given.tz):%H:%M}" for slot in slots(given, day, now, **more)]


@pytest.mark.parametrize(
    "hours, rules, expected",
    [
        ([("09:00", "13:00")], FAR, ["09:00", "10:00", "11:00", "12:00"]),
        ([("09:00", "11:00")], BookingRules(notice=0, horizon=999), ["09:00", "09:30", "10:00"]),
        ([("09:15", "11:30")], FAR, ["09:15", "10:15"]),
        ([("09:00", "09:59")], FAR, []),
        ([("09:00", "10:00")], FAR, ["09:00"]),
        ([("14:00", "16:00"), ("09:00", "11:00")], FAR, ["09:00", "10:00", "14:00", "15:00"]),
        ([("09:00", "11:00"), ("10:00", "12:00")], FAR, ["09:00", "10:00", "11:00"]),
        ([("22:00", "00:00")], FAR, ["22:00", "23:00"]),
        ([("23:30", "00:00")], FAR, []),
        ([("00:00", "03:00")], FAR, ["00:00", "01:00", "02:00"]),
        ([], FAR, []),
    ],
)
def test_hours_give_slots_on_the_step(hours, rules, expected):
    assert starts(calendar(FRIDAY, *hours, rules=rules), FRIDAY) == expected


def test_hours_are_those_of_the_weekday():
    assert starts(calendar(FRIDAY, ("09:00", "11:00")), FRIDAY + timedelta(days=1)) == []


def test_a_whole_day_has_24_slots_an_hour_apart():
    assert len(starts(calendar(FRIDAY, ("00:00", "00:00")), FRIDAY)) == 24


@pytest.mark.parametrize("minutes, expected", [(30, ["09:00", "09:30"]), (60, ["09:00"]), (90, [])])
def test_a_session_of_another_length(minutes, expected):
    given = calendar(FRIDAY, ("09:00", "10:00"), rules=BookingRules(step=30, notice=0, horizon=999))
    assert starts(given, FRIDAY, minutes=minutes) == expected


@pytest.mark.parametrize(
    "day, tz, window, expected",
    [
        # 02:00 to 03:00 does not exist in Berlin on 29 March; the day has 23 hours.
        (SPRING, BERLIN, ("00:00", "05:00"), ["00:00", "01:00", "03:00", "04:00"]),
        (SPRING, BERLIN, ("02:00", "05:00"), ["03:00", "04:00"]),
        (SPRING, BERLIN, ("02:00", "03:00"), []),
        (SPRING, BERLIN, ("02:30", "05:00"), ["03:30"]),
        (SPRING, BERLIN, ("09:00", "11:00"), ["09:00", "10:00"]),
        # 02:00 to 03:00 comes twice on 25 October: a start that is said in wall time means the first.
        (AUTUMN, BERLIN, ("01:00", "04:00"), ["01:00", "02:00", "03:00"]),
        (AUTUMN, BERLIN, ("02:00", "03:00"), ["02:00"]),
        (AUTUMN, BERLIN, ("09:00", "11:00"), ["09:00", "10:00"]),
        (date(2026, 3, 8), NEW_YORK, ("01:00", "04:00"), ["01:00", "03:00"]),
        (date(2026, 11, 1), NEW_YORK, ("00:00", "03:00"), ["00:00", "01:00", "02:00"]),
    ],
)
def test_on_the_days_of_a_clock_change(day, tz, window, expected):
    assert starts(calendar(day, window, tz=tz), day) == expected


@pytest.mark.parametrize(
    "day, count", [(date(2026, 3, 28), 24), (SPRING, 23), (date(2026, 3, 30), 24), (AUTUMN, 24)]
)
def test_how_many_slots_a_whole_day_has(day, count):
    found = slots(calendar(day, ("00:00", "00:00")), day, LONG_AGO)
    assert len(found) == count
    assert found[-1].end == localtime.day_end(day, BERLIN)


def test_a_slot_over_the_gap_lasts_its_full_length():
    found = slots(calendar(SPRING, ("01:30", "05:00")), SPRING, LONG_AGO)
    assert found[0] == Slot(at("2026-03-29T01:30"), at("2026-03-29T01:30") + timedelta(hours=1))
    assert f"{localtime.local(found[0].end, BERLIN):%H:%M}" == "03:30"


@pytest.mark.parametrize(
    "window, start, end",
    [
        (("09:00", "20:00"), "2026-03-06T09:00", "2026-03-06T20:00"),
        (("20:00", "00:00"), "2026-03-06T20:00", "2026-03-07T00:00"),
        (("00:00", "00:00"), "2026-03-06T00:00", "2026-03-07T00:00"),
    ],
)
def test_hours_as_instants(window, start, end):
    assert open_spans(calendar(FRIDAY, window), FRIDAY) == [Slot(at(start), at(end))]


def test_extra_hours_of_one_day():
    extra = Slot(at("2026-03-06T06:00"), at("2026-03-06T08:00"), "Court 2")
    given = calendar(FRIDAY, ("09:00", "10:00"), opened=(extra,))
    assert starts(given, FRIDAY) == ["06:00", "07:00", "09:00"]
    assert slots(given, FRIDAY, LONG_AGO)[0].place == "Court 2"
    assert starts(given, FRIDAY + timedelta(days=1)) == []


def test_extra_hours_in_the_second_of_two_hours_offer_nothing_before_them():
    second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    given = calendar(AUTUMN, opened=(Slot(second, second + timedelta(hours=2)),))
    assert starts(given, AUTUMN) == ["03:30"]
    half_hours = calendar(
        AUTUMN, opened=(Slot(second, second + timedelta(hours=2)),), rules=BookingRules(30, 30, 0, 999)
    )
    assert starts(half_hours, AUTUMN) == ["03:00", "03:30", "04:00"]


def test_the_place_is_that_of_the_hours():
    windows = (Window(4, time(9), time(10), "Court 1"), Window(4, time(10), time(11), "Court 2"))
    found = slots(Calendar(BERLIN, windows, FAR), FRIDAY, LONG_AGO)
    assert [slot.place for slot in found] == ["Court 1", "Court 2"]
    assert hours_from_json(hours_to_json(windows)) == windows


NINE_TO_TWELVE = ("09:00", "12:00")


@pytest.mark.parametrize(
    "busy, buffer, expected",
    [
        (("10:00", "11:00"), 0, ["09:00", "11:00"]),
        (("10:30", "11:00"), 0, ["09:00", "11:00"]),
        (("08:00", "09:00"), 0, ["09:00", "10:00", "11:00"]),
        (("12:00", "13:00"), 0, ["09:00", "10:00", "11:00"]),
        (("09:00", "12:00"), 0, []),
        (("10:00", "11:00"), 1, []),
        (("08:00", "08:45"), 15, ["09:00", "10:00", "11:00"]),
        (("08:00", "08:45"), 16, ["10:00", "11:00"]),
        (("12:15", "13:00"), 15, ["09:00", "10:00", "11:00"]),
        (("12:15", "13:00"), 16, ["09:00", "10:00"]),
    ],
)
def test_sessions_and_the_buffer_around_them(busy, buffer, expected):
    rules = BookingRules(step=60, notice=0, horizon=999, buffer=buffer)
    taken = span(f"2026-03-06T{busy[0]}", f"2026-03-06T{busy[1]}")
    assert starts(calendar(FRIDAY, NINE_TO_TWELVE, rules=rules, busy=(taken,)), FRIDAY) == expected


def test_blocks_have_no_buffer():
    rules = BookingRules(step=60, notice=0, horizon=999, buffer=30)
    blocked = (span("2026-03-06T10:00", "2026-03-06T11:00"),)
    assert starts(calendar(FRIDAY, NINE_TO_TWELVE, rules=rules, blocked=blocked), FRIDAY) == [
        "09:00",
        "11:00",
    ]


@pytest.mark.parametrize(
    "now, expected",
    [
        ("2026-03-06T07:00", ["09:00", "10:00", "11:00"]),
        ("2026-03-06T07:01", ["10:00", "11:00"]),
        ("2026-03-06T09:00", ["11:00"]),
        ("2026-03-06T09:01", []),
        ("2026-03-07T09:00", []),
    ],
)
def test_the_minimum_notice(now, expected):
    rules = BookingRules(step=60, notice=120, horizon=60)
    assert starts(calendar(FRIDAY, NINE_TO_TWELVE, rules=rules), FRIDAY, at(now)) == expected


@pytest.mark.parametrize("daily_max, expected", [(0, 2), (1, 0), (2, 2)])
def test_the_daily_maximum(daily_max, expected):
    rules = BookingRules(step=60, notice=0, horizon=999, daily_max=daily_max)
    busy = (span("2026-03-06T10:00", "2026-03-06T11:00"), span("2026-03-05T10:00", "2026-03-05T11:00"))
    assert len(starts(calendar(FRIDAY, NINE_TO_TWELVE, rules=rules, busy=busy), FRIDAY)) == expected


NOON = at("2026-03-02T12:00")
OFFICE = tuple(Window(day, time(9), time(20)) for day in range(5))


def hour(text):
    return Span(at(text), at(text) + timedelta(hours=1))


@pytest.mark.parametrize(
    "start, expected",
    [
        ("2026-03-02T11:00", "past"),
        ("2026-03-02T12:00", "past"),
        ("2026-03-02T13:30", "too_soon"),
        ("2026-03-02T14:00", None),
        ("2026-03-02T19:00", None),
        ("2026-03-02T19:30", "outside_hours"),
        ("2026-03-03T08:30", "outside_hours"),
        ("2026-03-07T10:00", "outside_hours"),
        ("2026-03-04T10:00", "blocked"),
        ("2026-03-04T12:00", None),
        ("2026-03-05T10:30", "taken"),
        ("2026-03-05T11:00", None),
        ("2026-05-01T10:00", None),
        ("2026-05-04T10:00", "too_far"),
    ],
)
def test_why_a_slot_cannot_be_had(start, expected):
    given = Calendar(
        BERLIN,
        OFFICE,
        BookingRules(),
        busy=(span("2026-03-05T10:00", "2026-03-05T11:00"),),
        blocked=(span("2026-03-04T10:00", "2026-03-04T12:00"),),
    )
    assert hindrance(given, hour(start), NOON) == expected


@pytest.mark.parametrize(
    "start, now, expected",
    [
        # 60 days ahead counts days of the coach, not hours.
        ("2026-05-01T19:00", "2026-03-02T00:01", None),
        ("2026-05-01T09:00", "2026-03-02T23:59", None),
        ("2026-05-04T09:00", "2026-03-04T23:59", "too_far"),
        ("2026-05-04T09:00", "2026-03-05T00:00", None),
    ],
)
def test_the_furthest_day_ahead(start, now, expected):
    assert hindrance(Calendar(BERLIN, OFFICE, BookingRules()), hour(start), at(now)) == expected


def test_on_a_full_day_nothing_more_is_had():
    rules = BookingRules(daily_max=1)
    given = Calendar(BERLIN, OFFICE, rules, busy=(span("2026-03-05T10:00", "2026-03-05T11:00"),))
    assert hindrance(given, hour("2026-03-05T15:00"), NOON) == "day_full"
    assert hindrance(given, hour("2026-03-06T15:00"), NOON) is None


@pytest.mark.parametrize(
    "start, expected",
    [
        ("2026-03-07T03:00", None),
        ("2026-03-04T10:00", None),
        ("2027-03-04T10:00", None),
        ("2026-03-05T11:00", None),
        ("2026-03-05T10:30", "taken"),
    ],
)
def test_the_coach_overrides_his_rules_but_never_double_books_himself(start, expected):
    given = Calendar(
        BERLIN,
        OFFICE,
        BookingRules(buffer=30, daily_max=1),
        busy=(span("2026-03-05T10:00", "2026-03-05T11:00"),),
        blocked=(span("2026-03-04T10:00", "2026-03-04T12:00"),),
    )
    assert coach_hindrance(given, hour(start)) == expected


@pytest.mark.parametrize(
    "wanted, near",
    [
        ("18:00", ["17:00", "18:00", "19:00"]),
        ("08:00", ["09:00", "10:00", "11:00"]),
        ("14:00", ["11:00", "12:00", "17:00"]),
    ],
)
def test_the_nearest(wanted, near):
    free = [
        Slot(hour(f"2026-03-06T{h:02}:00").start, hour(f"2026-03-06T{h:02}:00").end)
        for h in (9, 10, 11, 12, 17, 18, 19)
    ]
    found = nearest(free, at(f"2026-03-06T{wanted}"))
    assert [f"{localtime.local(slot.start, BERLIN):%H:%M}" for slot in found] == near


def test_the_rules_of_a_new_coach():
    assert BookingRules() == BookingRules(60, 30, 120, 60, 0, 0, False)
    assert BookingRules.from_json(BookingRules(45, 15, 60, 30, 5, 4, True).to_json()) == BookingRules(
        45, 15, 60, 30, 5, 4, True
    )
