"""Two mentions with "to" between them: one range, with what the second leaves out taken from the first."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from handlers.understand.times.grammar import Chart
from handlers.understand.times.moment import Moment
from handlers.understand.times.moments import read_moment
from handlers.understand.times.nodes import Clock
from handlers.understand.times.reading import TimeReading
from handlers.understand.times.resolve import resolve
from handlers.understand.times.told_days import said_of_another
from handlers.understand.times.zone import Zone

_AFTER_COMMA = ("TO", "UNTIL", "UNTIL_DAY")
"""What may stand behind the comma of "from Monday, 7 December, to Wednesday"."""


def joined_range(
    chart: Chart, zone: Zone, first: Moment, reading: TimeReading, joiners: tuple[str, ...]
) -> tuple[TimeReading, int] | None:
    """Two mentions with "to" between them are one range."""
    at = first.last
    if chart.has("COMMA", at) and first.day is not None and first.day.fixed:
        at += 1
        joiners = tuple(j for j in joiners if j in _AFTER_COMMA)
    for joiner in joiners:
        for _, end in chart.words[at].get(joiner, ()) if at < len(chart.words) else ():
            second = read_moment(chart, end, at=first.has_clock)
            if second is None:
                continue
            result = _range_of(chart, zone, first, reading, second)
            if result is not None:
                return result, second.last
    return None


def _range_of(
    chart: Chart, zone: Zone, first: Moment, reading: TimeReading, second: Moment
) -> TimeReading | None:
    if second.clocks is not None and first.day is not None and second.day is not None and not first.has_clock:
        return _same_hours(chart, zone, first, second)
    if second.open == "after" and first.day is not None and second.day is not None and not first.has_clock:
        # "Mo-Mi ab 18 Uhr": from that hour of the first day on.
        return replace(
            resolve(replace(second, day=first.day), chart.now, zone),
            span=(first.first, second.last),
            others=(),
        )
    if (
        first.clocks
        or second.clocks
        or not (second.has_date or second.has_clock)
        or not (first.has_date or first.has_clock)
    ):
        return None
    if (first.part is not None and first.clock is None) or (
        first.has_clock and second.part and not second.clock
    ):
        return _over_parts(chart, zone, first, reading, second)
    if first.has_clock != second.has_clock or (
        first.has_date and not first.has_clock and not second.has_date
    ):
        return None
    if first.day is not None and second.has_clock and said_of_another(chart, second.first, second.last) == 0:
        second = replace(second, day=None)
    if first.has_clock and second.has_clock:
        first, second = _in_one_notation(first, second)
        reading = resolve(first, chart.now, zone)
    if not second.has_date and first.day is not None:
        second = replace(second, day=first.day)
    elif not first.has_date and second.has_date and not second.date_first and second.day is not None:
        first = replace(first, day=second.day)
        reading = resolve(first, chart.now, zone)
    last = resolve(second, chart.now, zone)
    start = reading.start
    if start is None or (last.start is None and last.end is None):
        return None
    end = last.start if second.has_clock else last.end
    if (
        second.stretch is not None
        and second.stretch.grain == "month"
        and first.stretch is not None
        and not second.has_clock
    ):
        end = last.start
        if start is not None and end is not None and end <= start and not _began_before(chart, first, start):
            end = end.replace(year=end.year + 1)
        if (
            first.stretch.fixed
            and second.stretch.year_said
            and not first.stretch.year_said
            and start is not None
            and end is not None
        ):
            start = start.replace(year=end.year)
            if start >= end:
                start = start.replace(year=end.year - 1)
    if end is not None and end <= start and _began_before(chart, first, start):
        start = start.replace(year=start.year - 1)
    if end is not None and first.day is not None and first.day.weekday:
        if second.day is not None and second.day.of_week and not second.has_clock:
            # "Monday to Wednesday next week": both of that week, but "Friday to Monday next week" begins in this one.
            start += timedelta(weeks=max(0, (end - start - timedelta(days=2)) // timedelta(weeks=1)))
    same_weekday = (
        first.day is not None
        and second.day is not None
        and first.day.weekday
        and first.day.on == second.day.on
    )
    if same_weekday and not second.has_clock and end is not None:
        end = end + timedelta(weeks=1)
    if end is None or end <= start:
        moved = _next_fitting(second, start, end)
        if moved is None:
            return None
        end = moved
    return replace(
        reading,
        span=(first.first, second.last),
        start=start,
        end=end,
        others=(),
        date_said=first.has_date or second.has_date,
        open=None,
    )


def _over_parts(
    chart: Chart, zone: Zone, first: Moment, reading: TimeReading, second: Moment
) -> TimeReading | None:
    """21.4. mittags bis 23.4. abends: from where the first part begins to where the second ends, or to its hour."""
    if not (first.day and second.day and (second.part or second.clock)):
        return None
    last = resolve(second, chart.now, zone)
    end = last.start if second.clock is not None else last.end
    if reading.start is None or end is None or end <= reading.start:
        return None
    return replace(reading, span=(first.first, second.last), end=end, part=None, others=())


def _in_one_notation(first: Moment, second: Moment) -> tuple[Moment, Moment]:
    """14.4. 6.30 Uhr bis 16.4. 19 Uhr: whoever counts one end to 24 counts the other so as well."""
    if _counts_to_24(second.clock):
        return _written_so(first), second
    return (first, _written_so(second)) if _counts_to_24(first.clock) else (first, second)


def _counts_to_24(clock: Clock | None) -> bool:
    return clock is not None and clock.hour > 12 and not clock.pm_said


def _written_so(moment: Moment) -> Moment:
    if moment.clock is None or moment.part is not None or not moment.clock.open:
        return moment
    return replace(moment, clock=replace(moment.clock, open=False))


def _same_hours(chart: Chart, zone: Zone, first: Moment, second: Moment) -> TimeReading | None:
    """Mon-Fri 9-17: those hours on each of the days; the reading reaches from the first day's to the last one's."""
    if first.part is not None:
        return None
    days = _range_of(
        chart, zone, first, resolve(first, chart.now, zone), replace(second, clocks=None, part=None)
    )
    hours = resolve(replace(second, day=first.day), chart.now, zone)
    if days is None or days.end is None or hours.start is None or hours.end is None:
        return None
    last = days.end.date() - timedelta(days=1)
    end = datetime.combine(last, hours.end.time()) + (hours.end.date() - hours.start.date())
    return replace(hours, span=(first.first, second.last), end=zone.place(end), others=())


def _began_before(chart: Chart, first: Moment, start: datetime) -> bool:
    """Whether a range whose year was left out may have begun in these last two months ("from 1 October to 7 November")."""
    fixed = (first.day is not None and first.day.fixed and not first.day.year_said) or (
        first.stretch is not None and first.stretch.fixed and not first.stretch.year_said
    )
    if not fixed or (start.month, start.day) == (2, 29):
        return False
    return start.replace(year=start.year - 1).date() >= chart.today - timedelta(days=62)


def _next_fitting(second: Moment, start: datetime, end: datetime | None) -> datetime | None:
    """The end of a range that came out before its start: a weekday or an hour of the next week, a date of the next year."""
    if end is None or second.day is None:
        return None
    if second.day.weekday:
        later = end
        while later <= start and (start - end).days < 15:
            later = later + timedelta(days=7)
        return later
    if second.day.fixed and not second.day.year_said:
        try:
            return end.replace(year=end.year + 1)
        except ValueError:
            return None
    return None
