"""Whatever the hours, the sessions and the day: what is offered can be had."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as some

from domain import localtime
from domain.availability import BookingRules, Busy, Calendar, Slot, Span, Window, hindrance, open_spans, slots

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"
ZONES = some.sampled_from([BERLIN, NEW_YORK, "Australia/Lord_Howe", "Asia/Kolkata"])
CHANGES = (
    date(2026, 3, 8),
    date(2026, 3, 29),
    date(2026, 4, 5),
    date(2026, 10, 4),
    date(2026, 10, 25),
    date(2026, 11, 1),
)
DAYS = some.sampled_from(CHANGES) | some.dates(date(2026, 1, 1), date(2026, 12, 31))


@some.composite
def windows(draw, day):
    first, length = draw(some.integers(0, 95)), draw(some.integers(1, 40))
    last = min(first + length, 96)
    end = time() if last == 96 else time(last // 4, last % 4 * 15)
    return Window(day.weekday(), time(first // 4, first % 4 * 15), end)


@some.composite
def spans(draw, day):
    start = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(
        minutes=draw(some.integers(-1440, 2880))
    )
    return Span(start, start + timedelta(minutes=draw(some.integers(5, 300))))


@some.composite
def calendars(draw):
    day = draw(DAYS)
    rules = BookingRules(
        session=draw(some.sampled_from([30, 45, 60, 90])),
        step=draw(some.sampled_from([15, 30, 60])),
        notice=draw(some.sampled_from([0, 120, 1440])),
        horizon=draw(some.sampled_from([1, 60])),
        buffer=draw(some.sampled_from([0, 10, 30])),
        daily_max=draw(some.sampled_from([0, 0, 1, 3])),
    )
    opened = tuple(Slot(item.start, item.end) for item in draw(some.lists(spans(day), max_size=1)))
    calendar = Calendar(
        draw(ZONES),
        tuple(draw(some.lists(windows(day), min_size=1, max_size=3))),
        rules,
        busy=tuple(draw(some.lists(spans(day), max_size=4))),
        blocked=tuple(draw(some.lists(spans(day), max_size=2))),
        opened=opened,
    )
    now = localtime.day_start(day, calendar.tz) + timedelta(minutes=draw(some.integers(-2880, 600)))
    return calendar, day, now


@given(calendars())
def test_what_is_offered_can_be_had(case):
    calendar, day, now = case
    rules = calendar.rules
    found = slots(calendar, day, now)
    assert [slot.start for slot in found] == sorted({slot.start for slot in found})
    hours = open_spans(calendar, day)
    buffer = timedelta(minutes=rules.buffer)
    for slot in found:
        assert slot.end - slot.start == timedelta(minutes=rules.session)
        assert localtime.local_day(slot.start, calendar.tz) == day
        assert slot.start >= now + timedelta(minutes=rules.notice)
        assert any(item.start <= slot.start and slot.end <= item.end for item in hours)
        assert not any(slot.overlaps(item) for item in calendar.blocked)
        assert not any(
            slot.start < item.end + buffer and item.start - buffer < slot.end for item in calendar.busy
        )
        assert hindrance(calendar, slot, now) is None


@given(calendars())
def test_starts_lie_on_the_step_of_wall_time(case):
    calendar, day, now = case
    firsts = [localtime.local(item.start, calendar.tz) for item in open_spans(calendar, day)]
    for slot in slots(calendar, day, now):
        wall = localtime.local(slot.start, calendar.tz)
        since = (wall.replace(tzinfo=None) - first.replace(tzinfo=None) for first in firsts)
        assert any(
            gap >= timedelta() and gap % timedelta(minutes=calendar.rules.step) == timedelta()
            for gap in since
        )


@given(calendars())
def test_what_is_taken_leaves_the_rest_as_it_was(case):
    """A session more can only take slots away: those that it touches, or all of a day that it fills."""
    calendar, day, now = case
    found = slots(calendar, day, now)
    if not found:
        return
    taken = found[len(found) // 2]
    rules = calendar.rules
    with_it = Calendar(
        calendar.tz,
        calendar.hours,
        rules,
        (*calendar.busy, Busy(taken.start, taken.end)),
        calendar.blocked,
        calendar.opened,
    )
    left = slots(with_it, day, now)
    buffer = timedelta(minutes=rules.buffer)
    near = Span(taken.start - buffer, taken.end + buffer)
    today = sum(localtime.local_day(item.start, calendar.tz) == day for item in with_it.busy)
    full = bool(rules.daily_max) and today >= rules.daily_max
    assert left == ([] if full else [slot for slot in found if not slot.overlaps(near)])


@given(some.dates(date(2026, 1, 1), date(2027, 12, 31)), some.sampled_from([BERLIN, NEW_YORK]))
def test_a_whole_day_offers_every_hour_that_exists_once(day, tz):
    rules = BookingRules(step=60, notice=0, horizon=9_999)
    whole = Calendar(tz, (Window(day.weekday(), time(), time()),), rules)
    found = slots(whole, day, datetime(2025, 1, 1, tzinfo=UTC))
    hours = (localtime.day_end(day, tz) - localtime.day_start(day, tz)) // timedelta(hours=1)
    assert len(found) == min(hours, 24)
    assert all(not first.overlaps(second) for first, second in pairwise(found))
