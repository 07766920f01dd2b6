"""Weeks counted from this one, weekends, months, years and their edges ("end of next week", "mid March")."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from handlers.understand.times import dates
from handlers.understand.times.grammar import Chart, Grammar
from handlers.understand.times.nodes import Day, Month, Stretch
from handlers.understand.times.rules_other import holiday

MOVES = {"this": 0, "next": 1, "coming": 1, "last": -1, "previous": -1, "after_next": 2, "second": 2}


def add(g: Grammar) -> None:
    """Registers the rules."""
    g.rule("week", "_THE? MOD WEEK", "_THE? WEEK POSTMOD", "_THE? WEEK _OF? _THE? MOD", "WEEK_NAMED")(week)
    g.rule("week", "_DURING_WEEK")(this_week)
    g.rule("stretch", "week")(take)
    g.rule("stretch", "_THE? MOD WORKWEEK", "_THE? WORKWEEK POSTMOD", "_THE? WORKWEEK_NAMED")(work_week)
    g.rule("stretch", "_THE? MOD WEEKEND", "_THE? WEEKEND POSTMOD", "_THE? WEEKEND", "WEEKEND_NAMED")(weekend)
    g.rule("stretch", "WEEKEND _OF? _THE? week", "week _ON|IN? _THE? WEEKEND")(weekend_of_week)
    g.rule("stretch", "_THE? nth WEEKEND _OF|IN _THE? month")(weekend_of_month)
    g.rule(
        "stretch",
        "_THE? WEEKEND _OF _THE? monthday",
        "_THE? WEEKEND _OF? _THE? numbered",
    )(weekend_of_day)
    g.rule("stretch", "_THE? nameddate _WEEKEND", "_THE? _WEEKEND _OF? _THE? feast")(holiday_weekend)
    g.rule("feast", "HOLIDAY year?")(holiday)
    g.rule("stretch", "_THE? _WEEKEND AFTER|BEFORE|NEXT_TO _THE? feast|monthday")(weekend_beside)
    g.rule("stretch", "_THE? HOLIDAY_WEEKEND year?")(named_weekend)
    g.rule("week", "_THE? HOLIDAY year? _WEEK")(holiday_week)
    g.rule("stretch", "_THE? nth MONTHWEEKEND")(weekend_of_named)
    g.rule("stretch", "_THE? nth MONTHHALF")(half_of_named)
    g.rule(
        "monthspan",
        "_THE? MOD MONTHWORD",
        "_THE? MONTHWORD POSTMOD",
        "_THE? MONTHWORD _OF? _THE? MOD",
        "_OF_THE_MONTH",
        "MONTH_NAMED",
    )(month_moved)
    g.rule("monthany", "monthspan", "_THE? MONTHWORD")(any_month)
    g.rule("month", "monthspan")(take)
    g.rule(
        "month",
        "_THE? MONTH year?",
        "_THE? MONTH _SLASH|OF|COMMA|DASH year",
        "_THE? _MONTHWORD _OF? MONTH year?",
        "MOD MONTH",
        "MONTH POSTMOD",
        "MONTH _COMMA? _IN length",
    )(month_named)
    g.rule("month", "_THE? MONTH _OF|IN? _THE? yearspan")(month_of_year)
    g.rule("month", "monthyear")(take)
    g.rule(
        "monthyear",
        "MONTHYEAR",
        "_THE? ordinal _MONTHWORD _OF _THE? yearspan",
        "_THE? nth _MONTHWORD _OF _THE? yearspan",
    )(month_number)
    g.rule("stretch", "month")(only_named)
    g.rule("stretch", "_THE? EDGE _DASH|OF? _APPROX? _THE? week|month|yearspan")(edge)
    g.rule("stretch", "EDGE _OF? _THE? WEEK|MONTHWORD|YEARWORD", "_THE? EDGE_NAMED")(edge_of_this)
    g.rule(
        "stretch", "monthspan", "_THE? REST _OF? _THE? week|monthspan|yearspan", "_THE? REST _OF? _THE? WEEK"
    )(rest)
    g.rule("stretch", "_LATER_IN _THE? week|monthspan|yearspan", "week|monthspan _LATER_IN")(later)
    g.rule("stretch", "_EARLIER_IN _THE? week|monthspan|yearspan|WEEK")(earlier)


def take(_: Chart, node: Any) -> Any:
    """The node as it is."""
    return node


def week_at(chart: Chart, weeks: int) -> Stretch | None:
    """The week so many weeks from the running one."""
    start = dates.plus_days(dates.monday(chart.today), 7 * weeks)
    return Stretch(start, start + timedelta(weeks=1), "week") if start else None


def week(chart: Chart, *parts: Any) -> Stretch | None:
    """this week, next week, la semana que viene, übernächste Woche."""
    mod = next((p for p in parts if isinstance(p, str) and p in MOVES), None)
    return week_at(chart, MOVES[mod]) if mod else None


def this_week(chart: Chart) -> Stretch | None:
    """The running week."""
    return week_at(chart, 0)


def work_week(chart: Chart, *parts: Any) -> Stretch | None:
    """Monday to Friday."""
    mod = next((p for p in parts if isinstance(p, str) and p in MOVES), "this")
    found = week_at(chart, MOVES[mod])
    return Stretch(found.start, found.start + timedelta(days=5), "day", workdays=True) if found else None


def _saturday(start: date) -> Stretch:
    return Stretch(start, start + timedelta(days=2), "weekend")


def weekend(chart: Chart, *parts: Any) -> Stretch | None:
    """Saturday and Sunday: this week's; "next weekend" said before Saturday is the one after it."""
    mod = next((p for p in parts if isinstance(p, str) and p in MOVES), "this")
    nearest = dates.monday(chart.today) + timedelta(days=5)
    if mod == "coming" and chart.today < nearest:
        mod = "this"
    start = dates.plus_days(nearest, 7 * MOVES[mod])
    return _saturday(start) if start else None


def weekend_of_week(_: Chart, *parts: Any) -> Stretch:
    """the weekend of next week."""
    found = next(p for p in parts if isinstance(p, Stretch))
    return _saturday(found.start + timedelta(days=5))


def weekend_of_month(_: Chart, which: int, _word: object, month: Stretch) -> Stretch | None:
    """the second weekend in September, the last one of October (counted by its Saturday)."""
    on = dates.nth_weekday(month.start, month.end, 5, which)
    return _saturday(on) if on else None


def weekend_of_day(_: Chart, _word: object, day: Day) -> Stretch:
    """the weekend of the 28th: the one it lies in, for a day of the week the one that follows, for a Monday the one before."""
    start = dates.monday(day.on) + timedelta(days=5)
    return _saturday(start - timedelta(weeks=1) if day.on.weekday() == 0 else start)


def holiday_weekend(_: Chart, day: Day) -> Stretch | None:
    """Easter weekend, Labor Day weekend: the days off around it, the holiday itself among them."""
    if day.number is not None:
        return None
    saturday = _near_saturday(day.on)
    first, last = min(saturday, day.on), max(saturday + timedelta(days=1), day.on)
    return (
        Stretch(first, last + timedelta(days=1), "weekend")
        if (last - first).days <= 3
        else _saturday(saturday)
    )


def weekend_beside(_: Chart, direction: str, day: Day) -> Stretch:
    """the weekend after Easter: the first one that does not hold the day itself."""
    if direction.startswith("before"):
        return _saturday(dates.before(day.on - timedelta(days=1), 5))
    return _saturday(dates.after(day.on, 5))


def named_weekend(chart: Chart, name: str, year: int | None = None) -> Stretch | None:
    """Pfingstwochenende, paasweekend."""
    day = holiday(chart, name, *([year] if year is not None else []))
    return holiday_weekend(chart, day) if day else None


def _near_saturday(on: date) -> date:
    ahead = (5 - on.weekday()) % 7
    return on + timedelta(days=ahead if ahead <= 3 else ahead - 7)


def holiday_week(chart: Chart, name: str, year: int | None = None) -> Stretch | None:
    """Thanksgiving week: from its Monday on."""
    day = holiday(chart, name, *([year] if year is not None else []))
    start = dates.monday(day.on) if day else None
    return Stretch(start, start + timedelta(weeks=1), "week") if start else None


def weekend_of_named(chart: Chart, which: int, month: int) -> Stretch | None:
    """zweites Dezemberwochenende."""
    return weekend_of_month(chart, which, None, named_month(chart, month))


def half_of_named(chart: Chart, which: int, month: int) -> Stretch | None:
    """zweite Dezemberhälfte."""
    span = named_month(chart, month)
    middle = span.start + timedelta(days=15)
    if which not in (1, 2):
        return None
    return Stretch(span.start, middle, "day") if which == 1 else Stretch(middle, span.end, "day")


def named_month(chart: Chart, month: int) -> Stretch:
    """The month of that number which isn't over yet."""
    start, end = dates.next_month(chart.today, month)
    return Stretch(start, end, "month", fixed=True)


def _month_at(chart: Chart, months: int) -> Stretch | None:
    start = dates.plus_months(chart.today.replace(day=1), months)
    end = dates.plus_months(start, 1) if start else None
    return Stretch(start, end, "month") if start and end else None


def month_moved(chart: Chart, *parts: Any) -> Stretch | None:
    """this month, next month; "the month" alone is the running one."""
    mod = next((p for p in parts if isinstance(p, str) and p in MOVES), "this")
    return _month_at(chart, MOVES[mod])


def any_month(chart: Chart, node: Stretch | str) -> Stretch | None:
    """The month that a day is counted in; the bare word is the running one ("first Monday of month")."""
    return node if isinstance(node, Stretch) else _month_at(chart, 0)


def month_named(chart: Chart, *parts: Any) -> Stretch | None:
    """March, March 2027, next March, March in a year."""
    month = next((p for p in parts if isinstance(p, Month)), None)
    if month is None:
        return None
    year = next((p for p in parts if isinstance(p, int) and not isinstance(p, Month)), None)
    if year is not None:
        start, end = dates.month_of(year, month)
        return Stretch(start, end, "month", fixed=True, year_said=True)
    start, end = dates.next_month(chart.today, month)
    mod = next((p for p in parts if isinstance(p, str) and p in MOVES), None)
    if mod in ("last", "previous"):
        start, end = dates.month_of(chart.today.year - (1 if month >= chart.today.month else 0), month)
    if (mod == "next" and start <= chart.today) or mod in ("second", "after_next"):
        start, end = dates.month_of(start.year + 1, month)
    length = parts[-1]
    months = getattr(length, "months", 0)
    if months and months % 12 == 0:
        start, end = dates.month_of(start.year + months // 12, month)
    return Stretch(start, end, "month", fixed=True)


def month_of_year(_: Chart, month: int, span: Stretch) -> Stretch:
    """March next year."""
    start, end = dates.month_of(span.start.year, month)
    return Stretch(start, end, "month", fixed=True, year_said=True)


def month_number(chart: Chart, number: Any, span: Stretch | None = None) -> Stretch | None:
    """2/2027; the ninth month of next year."""
    if span is None:
        month, year = number
        if not 1900 <= year <= dates.FURTHEST_YEAR:
            return None
    else:
        year, month = span.start.year, number if number > 0 else 13 + number
    if not 1 <= month <= 12:
        return None
    start, end = dates.month_of(year, month)
    return Stretch(start, end, "month", fixed=True, year_said=True)


def only_named(_: Chart, month: Stretch) -> Stretch:
    """A month as a stretch of its own."""
    return month


def year_moved(chart: Chart, *parts: Any) -> Stretch | None:
    """this year, next year, 2027."""
    said = next((p for p in parts if isinstance(p, int)), None)
    mod = next((p for p in parts if isinstance(p, str) and p in MOVES), "this")
    year = said if said is not None else chart.today.year + MOVES[mod]
    return (
        Stretch(date(year, 1, 1), date(year + 1, 1, 1), "year")
        if 1900 <= year < dates.FURTHEST_YEAR
        else None
    )


def edge(chart: Chart, which: str, span: Stretch) -> Stretch:
    """Beginning, middle and end of a week (three days), a month (ten days) or a year (three to four months)."""
    start, end, last_part = span.start, span.end, which == "end"
    if span.grain == "week":
        cut = {"start": (0, 3), "mid": (2, 4), "end": (4, 7)}[which]
        begin, over = start + timedelta(days=cut[0]), start + timedelta(days=cut[1])
        return Stretch(begin, over, "day", last_part=last_part)
    if span.grain == "month":
        tenth, twentieth = start + timedelta(days=10), start + timedelta(days=20)
        first, last = {"start": (start, tenth), "mid": (tenth, twentieth), "end": (twentieth, end)}[which]
        return Stretch(first, last, "day", fixed=True, last_part=last_part)
    cut = {"start": (1, 4), "mid": (5, 9), "end": (9, 13)}[which]
    last = date(start.year + cut[1] // 13, (cut[1] - 1) % 12 + 1, 1)
    return Stretch(date(start.year, cut[0], 1), last, "month", last_part=last_part)


def edge_of_this(chart: Chart, which: str | tuple[str, str], unit: object = None) -> Stretch | None:
    """beginning of the week, EOM: of the one that is running."""
    if isinstance(which, tuple):
        which, unit = which
    spans = {"week": week_at(chart, 0), "month": _month_at(chart, 0), "year": year_moved(chart, "this")}
    span = spans.get(str(unit))
    return edge(chart, which, span) if span else None


def rest(chart: Chart, *parts: Any) -> Stretch | None:
    """the rest of the week: from today on."""
    span = next((p for p in parts if isinstance(p, Stretch)), None) or week_at(chart, 0)
    if span is None:
        return None
    if len(parts) == 1 and isinstance(parts[0], Stretch):
        return span
    start = max(span.start, chart.today)
    return Stretch(start, span.end, "day") if start < span.end else None


def later(chart: Chart, span: Stretch) -> Stretch | None:
    """later this week: from today on, or from its middle where it has only begun."""
    start = max(span.start, chart.today)
    if span.grain == "week" and chart.today.weekday() < 3 and span.start <= chart.today:
        start = span.start + timedelta(days=3)
    return Stretch(start, span.end, "day") if start < span.end else None


def earlier(chart: Chart, span: Stretch | str) -> Stretch | None:
    """earlier this month."""
    found = week_at(chart, 0) if isinstance(span, str) else span
    if found is None:
        return None
    end = min(found.end, max(chart.today, found.start + timedelta(days=1)))
    return Stretch(found.start, end, "day")
