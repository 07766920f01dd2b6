"""Terms: what a cancel or a move costs, to the second, also where the clock changes in between."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from domain import localtime
from domain.terms import DAY, Terms, Tier, Verdict, asked_in_time, free_until, judge, percent_at

BERLIN, NEW_YORK, DELHI = "Europe/Berlin", "America/New_York", "Asia/Kolkata"
START = datetime(2026, 3, 5, 16, tzinfo=UTC)
SECOND = timedelta(seconds=1)
TWO = (Tier(48 * 60, 0), Tier(24 * 60, 50))


@pytest.mark.parametrize(
    "tiers, notice, percent, limit",
    [
        ((Tier(DAY, 0),), timedelta(days=2), 0, DAY),
        ((Tier(DAY, 0),), timedelta(days=1), 0, DAY),
        ((Tier(DAY, 0),), timedelta(days=1) - SECOND, 100, DAY),
        ((Tier(DAY, 0),), timedelta(0), 100, DAY),
        ((Tier(DAY, 0),), timedelta(hours=-1), 100, DAY),
        (TWO, timedelta(hours=48), 0, 2 * DAY),
        (TWO, timedelta(hours=48) - SECOND, 50, DAY),
        (TWO, timedelta(hours=24), 50, DAY),
        (TWO, timedelta(hours=24) - SECOND, 100, DAY),
        (tuple(reversed(TWO)), timedelta(hours=30), 50, DAY),
        ((Tier(0, 0),), timedelta(0), 0, 0),
        ((Tier(0, 0),), -SECOND, 100, 0),
        ((Tier(0, 30),), timedelta(days=9), 30, 0),
        ((), timedelta(days=9), 100, None),
    ],
)
def test_tiers(tiers, notice, percent, limit):
    assert percent_at(tiers, START, START - notice) == (percent, limit)


@pytest.mark.parametrize(
    "tiers, moment",
    [
        ((Tier(DAY, 0),), START - timedelta(days=1)),
        (TWO, START - timedelta(days=2)),
        ((Tier(2 * DAY, 0), Tier(DAY, 0)), START - timedelta(days=1)),
        ((Tier(0, 0),), START),
        ((Tier(DAY, 50),), None),
        ((), None),
    ],
)
def test_the_last_free_moment(tiers, moment):
    assert free_until(tiers, START) == moment


@pytest.mark.parametrize(
    "tz, day, wall, limit",
    [
        # Berlin goes from 02:00 to 03:00 on 29 March, and from 03:00 to 02:00 on 25 October.
        (BERLIN, date(2026, 3, 29), time(10), "2026-03-28T09:00:00+01:00"),
        (BERLIN, date(2026, 3, 29), time(1, 30), "2026-03-28T01:30:00+01:00"),
        (BERLIN, date(2026, 3, 30), time(1), "2026-03-28T24:00:00+01:00"),
        (BERLIN, date(2026, 3, 30), time(3), "2026-03-29T03:00:00+02:00"),
        (BERLIN, date(2026, 10, 25), time(10), "2026-10-24T11:00:00+02:00"),
        (BERLIN, date(2026, 10, 26), time(2), "2026-10-25T02:00:00+01:00"),
        (BERLIN, date(2026, 10, 26), time(10), "2026-10-25T10:00:00+01:00"),
        (NEW_YORK, date(2026, 3, 8), time(18), "2026-03-07T17:00:00-05:00"),
        (NEW_YORK, date(2026, 11, 1), time(18), "2026-10-31T19:00:00-04:00"),
        (DELHI, date(2026, 3, 29), time(10), "2026-03-28T10:00:00+05:30"),
    ],
)
def test_notice_is_elapsed_time_across_a_clock_change(tz, day, wall, limit):
    start = localtime.instant(day, wall, tz)
    if "T24" in limit:
        moment = datetime.fromisoformat(limit.replace("T24", "T00")) + timedelta(days=1)
    else:
        moment = datetime.fromisoformat(limit)
    moment = moment.astimezone(UTC)
    assert free_until(Terms().cancel, start) == moment
    assert judge(Terms(), starts_at=start, asked_at=moment) == Verdict(0, moment, DAY, moment)
    assert judge(Terms(), starts_at=start, asked_at=moment + SECOND) == Verdict(
        100, moment, DAY, moment + SECOND
    )


def test_a_move_has_a_notice_of_its_own():
    terms = Terms(move=(Tier(12 * 60, 0),))
    asked = START - timedelta(hours=13)
    assert judge(terms, starts_at=START, asked_at=asked, moving=True).percent == 0
    assert judge(terms, starts_at=START, asked_at=asked).percent == 100


@pytest.mark.parametrize(
    "allowed, before, percent, forgiven",
    [(0, 0, 100, False), (1, 0, 0, True), (1, 1, 100, False), (2, 1, 0, True)],
)
def test_late_cancels_let_go_by_the_terms(allowed, before, percent, forgiven):
    verdict = judge(
        Terms(forgiven=allowed), starts_at=START, asked_at=START - timedelta(hours=3), late_cancels=before
    )
    assert (verdict.percent, verdict.forgiven) == (percent, forgiven)


def test_a_cancel_in_time_uses_up_none_of_those_let_go():
    verdict = judge(Terms(forgiven=1), starts_at=START, asked_at=START - timedelta(days=2))
    assert (verdict.percent, verdict.forgiven, verdict.in_time) == (0, False, True)


ASKED = datetime(2026, 3, 4, 15, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    "tapped_after, counts",
    [
        (timedelta(0), "asking"),
        (timedelta(minutes=14, seconds=59), "asking"),
        (timedelta(minutes=15), "asking"),
        (timedelta(minutes=15, seconds=1), "tap"),
        (timedelta(days=1), "tap"),
    ],
)
def test_who_asked_before_the_limit_and_taps_within_15_minutes_was_in_time(tapped_after, counts):
    moment = asked_in_time(ASKED, ASKED + tapped_after)
    assert moment == (ASKED if counts == "asking" else ASKED + tapped_after)
    assert judge(Terms(), starts_at=START, asked_at=moment).in_time is (counts == "asking")


def test_the_terms_of_a_new_coach():
    terms = Terms()
    assert (terms.cancel, terms.move) == ((Tier(24 * 60, 0),), (Tier(24 * 60, 0),))
    assert (terms.no_show, terms.forgiven, terms.refunds, terms.transferable) == (100, 0, "pack_price", False)
    assert (terms.payment, terms.version) == ("not_needed", 1)


@pytest.mark.parametrize(
    "terms",
    [
        Terms(),
        Terms(7, TWO, (Tier(60, 0),), 50, 2, "single_price", True, "part", 30, 3),
    ],
)
def test_terms_are_kept_as_json(terms):
    assert Terms.from_json(terms.to_json()) == terms


def test_terms_kept_by_another_version_are_read():
    assert Terms.from_json({"no_show": 50, "of_later": 1}) == Terms(no_show=50)
