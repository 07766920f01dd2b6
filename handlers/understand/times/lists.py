"""Days in a row: "tue and thu 17:00" share the hour, "next week Tuesday or Thursday" the week, "the 7th or 8th of May" the month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from handlers.understand.times import dates
from handlers.understand.times.grammar import Chart
from handlers.understand.times.reading import TimeReading
from handlers.understand.times.zone import Zone

_LENDS = 0.6
"""Mentions below this ("now") neither lend nor borrow."""


def share(readings: list[TimeReading], chart: Chart, zone: Zone) -> list[TimeReading]:
    """Lends month, week and clock time among mentions with nothing but "and", "or" or a comma between them."""
    begun = _begin_series(readings, chart, zone)
    dated = _lend_days(_lend_dates(begun, chart, zone), chart, zone)
    return _lend_clocks(dated, chart, zone)


def _begin_series(readings: list[TimeReading], chart: Chart, zone: Zone) -> list[TimeReading]:
    """ "Every Tuesday from next week (at 6)", "every Monday in May": the first one is of that week or month."""
    begun: list[TimeReading] = []
    for here in readings:
        before = begun[-1] if begun else None
        between = range(before.span[1], here.span[0]) if before is not None else range(0)
        joined = len(between) <= 1 and all("COMMA" in chart.words[k] for k in between)
        if (
            before is not None
            and joined
            and before.repeats in ("weekly", "fortnightly")
            and before.start is not None
            and (here.open == "after" or _is_month(chart, here))
            and here.date_said
            and here.start is not None
            and not here.repeats
        ):
            series = _with_clock_of(before, here, zone)
            on = dates.on_or_after(max(here.start, before.start).date(), before.start.weekday())
            begun[-1] = replace(_on_day(series, on, zone), span=(before.span[0], here.span[1]))
        else:
            begun.append(here)
    return begun


def _is_month(chart: Chart, reading: TimeReading) -> bool:
    kinds = _kinds(chart, reading)
    numbered = "DATE" in kinds or ("NUM" in kinds and not reading.time_said) or "ORD" in kinds
    return "MONTH" in kinds and not numbered and not reading.open


def _with_clock_of(series: TimeReading, border: TimeReading, zone: Zone) -> TimeReading:
    return _lend(series, border, zone) if border.time_said and _lacks_clock(series) else series


def _lend_days(readings: list[TimeReading], chart: Chart, zone: Zone) -> list[TimeReading]:
    """ "2:30 or 3:30 tomorrow": hours in a row are of the day that the last, or the first, of them has."""
    lent = list(readings)
    for k in range(len(lent) - 2, -1, -1):
        here, after = lent[k], lent[k + 1]
        if (
            _listed(chart, here, after)
            and _lacks_day(here)
            and after.date_said
            and after.time_said
            and after.start
        ):
            lent[k] = replace(_on_day(here, after.start.date(), zone), date_said=True)
    for k in range(1, len(lent)):
        before, here = lent[k - 1], lent[k]
        if (
            _listed(chart, before, here)
            and _lacks_day(here)
            and before.date_said
            and before.time_said
            and before.start
        ):
            lent[k] = replace(_on_day(here, before.start.date(), zone), date_said=True)
    return lent


def _lacks_day(reading: TimeReading) -> bool:
    return (
        reading.time_said and not reading.date_said and reading.start is not None and reading.grain != "day"
    )


def _lend_dates(readings: list[TimeReading], chart: Chart, zone: Zone) -> list[TimeReading]:
    lent = list(readings)
    for k in range(1, len(lent)):
        before, here = lent[k - 1], lent[k]
        if (
            not _listed(chart, before, here)
            or before.start is None
            or here.start is None
            or before.open
            or here.open
        ):
            continue
        plain_weekday = _kinds(chart, here) & {"WEEKDAY", "WEEKDAY_WEAK"} and not _kinds(chart, here) & {
            "MOD",
            "MONTH",
            "DATE",
            *(() if here.time_said else ("NUM",)),
        }
        week_said = _kinds(chart, before) & {"MOD", "POSTMOD"} and _kinds(chart, before) & {
            "WEEKDAY",
            "WEEKDAY_WEAK",
        }
        if plain_weekday and week_said and before.date_said and here.date_said:
            on = dates.on_or_after(before.start.date() + timedelta(days=1), here.start.weekday())
            lent[k] = _on_day(here, on, zone)
    for k in range(1, len(lent)):
        before, here = lent[k - 1], lent[k]
        if (
            before.repeats in ("weekly", "fortnightly")
            and not here.repeats
            and _listed(chart, before, here)
            and _kinds(chart, here) & {"WEEKDAY", "WEEKDAY_WEAK"}
        ):
            lent[k] = replace(here, repeats=before.repeats)
    for k in range(len(lent) - 2, -1, -1):
        here, after = lent[k], lent[k + 1]
        if (
            not _listed(chart, here, after)
            or here.start is None
            or after.start is None
            or here.open
            or here.time_said
        ):
            continue
        number_alone = here.date_said and not _kinds(chart, here) & {
            "MONTH",
            "DATE",
            "WEEKDAY",
            "RELDAY",
            "MOD",
            "UNIT",
        }
        if number_alone and _kinds(chart, after) & {"MONTH", "DATE"} and _kinds(chart, here) & {"NUM", "ORD"}:
            on_same = dates.safe(after.start.year, after.start.month, here.start.day)
            if on_same is not None and on_same < after.start.date():
                lent[k] = _on_day(here, on_same, zone)
    return lent


def _kinds(chart: Chart, reading: TimeReading) -> set[str]:
    return {kind for k in range(*reading.span) for kind in chart.words[k]}


def _on_day(reading: TimeReading, day: date, zone: Zone) -> TimeReading:
    """The same reading on another day."""
    base = reading.start.date() if reading.start else day

    def moved(moment: datetime | None) -> datetime | None:
        if moment is None:
            return None
        return zone.place(datetime.combine(day, moment.time()) + (moment.date() - base))

    others = tuple((moved(s), moved(e)) for s, e in reading.others if s is None or s.date() == base)
    return replace(reading, start=moved(reading.start), end=moved(reading.end), others=others)


def _lend_clocks(readings: list[TimeReading], chart: Chart, zone: Zone) -> list[TimeReading]:
    """ "tue and thu 17:00": days in a row take the clock time that only the last, or only the first, of them has."""
    shared = list(readings)
    for k in range(len(shared) - 2, -1, -1):
        here, after = shared[k], shared[k + 1]
        if (
            _listed(chart, here, after)
            and _lacks_clock(here)
            and (after.time_said or (after.part and here.span[1] < after.span[0]))
            and after.date_said
            and (after.open is None or (after.open == "after" and after.start))
        ):
            shared[k] = _lend(here, after, zone)
    for k in range(1, len(shared)):
        here, before = shared[k], shared[k - 1]
        if (
            _listed(chart, before, here)
            and _lacks_clock(here)
            and before.time_said
            and before.date_said
            and before.open is None
        ):
            shared[k] = _lend(here, before, zone)
    return shared


def _lacks_clock(reading: TimeReading) -> bool:
    return (
        reading.date_said
        and not reading.time_said
        and reading.part is None
        and reading.grain == "day"
        and reading.open is None
        and reading.start is not None
        and not reading.same_time
    )


def _listed(chart: Chart, before: TimeReading, after: TimeReading) -> bool:
    """Whether nothing but "and", "or", a comma stands between two mentions, and neither is ruled out."""
    if before.negated or after.negated or min(before.confidence, after.confidence) < _LENDS:
        return False
    between = range(before.span[1], after.span[0])
    return len(between) <= 2 and all(chart.words[k].keys() & {"AND", "COMMA", "OR", "SLASH"} for k in between)


def _lend(here: TimeReading, lender: TimeReading, zone: Zone) -> TimeReading:
    if here.start is None or lender.start is None:
        return here
    day, lender_day = here.start.date(), lender.start.date()

    def moved(moment: datetime) -> datetime:
        return zone.place(datetime.combine(day, moment.time()) + (moment.date() - lender_day))

    end = moved(lender.end) if lender.end else None
    others = tuple(
        (moved(s) if s else None, moved(e) if e else None)
        for s, e in lender.others
        if s and s.date() == lender_day
    )
    return replace(
        here,
        start=moved(lender.start),
        end=end,
        grain=lender.grain,
        time_said=lender.time_said,
        am_pm_open=lender.am_pm_open,
        others=others,
        part=lender.part,
        open=lender.open,
        confidence=min(here.confidence, lender.confidence),
    )
