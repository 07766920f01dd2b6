"""Years, halves and quarters of them, seasons, halves of a month."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from handlers.understand.times import dates
from handlers.understand.times.grammar import Chart, Grammar
from handlers.understand.times.nodes import Day, Stretch
from handlers.understand.times.rules_period import MOVES, edge, take, week_at, year_moved


def add(g: Grammar) -> None:
    """Registers the rules."""
    g.rule(
        "yearspan", "_THE? MOD YEARWORD", "_THE? YEARWORD POSTMOD", "YEAR_NAMED", "year", "_THE? YEARWORD"
    )(year_moved)
    g.rule(
        "stretch",
        "_THE? MOD YEARWORD",
        "_THE? YEARWORD POSTMOD",
        "YEAR_NAMED",
        "_IN _THE? year",
        "_THE? _YEARWORD _OF? year",
    )(year_moved)
    g.rule("stretch", "_FROM|BETWEEN? _THE? year _TO|AND|DASH|UNTIL|UNTIL_DAY|TO_CLOCK _THE? year")(years)
    g.rule("yearalone", "year")(year_moved)
    g.rule(
        "day",
        "_THE? monthday _COMMA? _OF? _THE? MOD YEARWORD",
        "_THE? monthday _COMMA? _OF? _THE? YEARWORD POSTMOD",
    )(date_of_year)
    g.rule(
        "stretch",
        "_THE? MOD QUARTERWORD",
        "_THE? QUARTERWORD POSTMOD",
        "_THE? nth QUARTERWORD _OF? yearspan?",
        "QUARTER_NO _OF|SLASH? yearspan?",
    )(quarter)
    g.rule("stretch", "yearhalf")(take)
    g.rule("stretch", "_THE? nth _HALFYEAR _OF|IN? yearspan?")(nth_half)
    g.rule("yearhalf", "YEAR_HALF yearspan", "yearspan YEAR_HALF")(year_half)
    g.rule("stretch", "_THE? MOD? SEASON yearspan?")(season)
    g.rule("stretch", "HALF_MONTH _OF? _THE? month")(half_month)
    g.rule("stretch", "_THE? nth _HALFWORD _OF|IN? _THE? week|month|yearspan")(half_of)
    g.rule("stretch", "_THE? HALF_OF _THE? week|month|yearspan")(half_of)
    g.rule("stretch", "_THE? nth PERIOD_HALF")(half_of_this)
    g.rule("stretch", "EDGE _TO|DASH|SLASH|UNTIL|AND EDGE _DASH|OF? _THE? week|month|yearspan")(edge_to_edge)


def date_of_year(chart: Chart, day: Day, *parts: Any) -> Day | None:
    """15 September next year."""
    span = year_moved(chart, *parts)
    on = dates.safe(span.start.year, day.on.month, day.on.day) if span and not day.year_said else None
    return Day(on, fixed=True, year_said=True) if on else None


def years(_: Chart, first: int, last: int) -> Stretch | None:
    """between 2027 and 2029: up to the end of the last."""
    if not first < last <= first + 20:
        return None
    return Stretch(date(first, 1, 1), date(last + 1, 1, 1), "year")


def quarter(chart: Chart, *parts: Any) -> Stretch | None:
    """this quarter, the third quarter of 2027."""
    which = next((p for p in parts if isinstance(p, int) and not isinstance(p, bool)), None)
    span = next((p for p in parts if isinstance(p, Stretch)), None)
    mod = next((p for p in parts if isinstance(p, str) and p in MOVES), None)
    year = span.start.year if span else chart.today.year
    if which == -1 and span is not None:
        which = 4
    if mod is not None:
        which = (chart.today.month - 1) // 3 + 1
    if which is None or not 1 <= which <= 4:
        return None
    start = dates.plus_months(date(year, 3 * which - 2, 1), 3 * MOVES[mod] if mod else 0)
    end = dates.plus_months(start, 3) if start else None
    return Stretch(start, end, "month") if start and end else None


def year_half(chart: Chart, *parts: Any) -> Stretch:
    """First or second half of a year."""
    which = next(p for p in parts if isinstance(p, int))
    span = next((p for p in parts if isinstance(p, Stretch)), None)
    year = span.start.year if span else chart.today.year
    start = date(year, 1 if which == 1 else 7, 1)
    end = date(year, 7, 1) if which == 1 else date(year + 1, 1, 1)
    return Stretch(start, end, "month")


def nth_half(chart: Chart, which: int, span: Stretch | None = None) -> Stretch | None:
    """the second half-year: of the running year where none is said."""
    return year_half(chart, which, span) if which in (1, 2) else None


def season(chart: Chart, *parts: Any) -> Stretch | None:
    """Spring, summer, autumn, winter by the calendar of the northern half: 20/21/22/21 of March, June, September, December."""
    which = next(p for p in parts if isinstance(p, int))
    span = next((p for p in parts if isinstance(p, Stretch)), None)
    mod = next((p for p in parts if isinstance(p, str) and p in MOVES), "this")
    begins = ((3, 20), (6, 21), (9, 23), (12, 21))
    ends = ((6, 21), (9, 24), (12, 21), (3, 20))
    year = span.start.year if span else chart.today.year
    end = date(year + (which == 3), *ends[which])
    if span is None:
        if end <= chart.today:
            year += 1
        if mod in ("next", "last"):
            year += 1 if mod == "next" and date(year, *begins[which]) <= chart.today else 0
            year -= 1 if mod == "last" else 0
        end = date(year + (which == 3), *ends[which])
    return Stretch(date(year, *begins[which]), end, "season")


def half_of(_: Chart, which: int, span: Stretch) -> Stretch | None:
    """the second half of January, of next week (from Thursday on), of the year."""
    middle = {
        "week": span.start + timedelta(days=3),
        "month": span.start + timedelta(days=15),
        "year": date(span.start.year, 7, 1),
    }.get(span.grain)
    if which not in (1, 2) or middle is None:
        return None
    return Stretch(span.start, middle, "day") if which == 1 else Stretch(middle, span.end, "day")


def half_of_this(chart: Chart, which: int, unit: str) -> Stretch | None:
    """in der zweiten Wochenhälfte: of the week that is running."""
    span = week_at(chart, 0) if unit == "week" else year_moved(chart, "this")
    return half_of(chart, which, span) if span else None


def edge_to_edge(chart: Chart, first: str, last: str, span: Stretch) -> Stretch | None:
    """early to mid December."""
    begin, end = edge(chart, first, span), edge(chart, last, span)
    return Stretch(begin.start, end.end, "day", fixed=True) if begin.start < end.start else None


def half_month(_: Chart, which: int, month: Stretch) -> Stretch:
    """la deuxième quinzaine d'avril."""
    middle = month.start + timedelta(days=14)
    return Stretch(month.start, middle, "day") if which == 1 else Stretch(middle, month.end, "day")
