"""Weeks by their number ("KW 48"), by a day in them, by their place in a month, beside a feast."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from handlers.understand.times import dates
from handlers.understand.times.grammar import Chart, Grammar
from handlers.understand.times.nodes import Day, Stretch
from handlers.understand.times.numbers import Number
from handlers.understand.times.rules_other import holiday
from handlers.understand.times.rules_period import named_month, take


def add(g: Grammar) -> None:
    """Registers the rules."""
    g.rule(
        "week",
        "_THE? WEEK _OF _THE? monthday",
        "_THE? WEEK _OF _THE? numbered",
        "_THE? WEEK _STARTING _ON? _THE? monthday",
        "_THE? WEEK _OF _THE? NUM",
    )(week_of_day)
    g.rule(
        "week",
        "_THE? WEEK_FROM _THE? monthday",
        "_THE? WEEK_FROM _THE? numbered",
        "_THE? WEEK_FROM strongno",
        "_THE? WEEK_FROM _WEEKDAY _COMMA? _THE? monthday",
    )(week_of_day)
    g.rule("week", "_THE? CALENDAR_WEEK _DOT? NUM", "_THE? NUM _DOT CALENDAR_WEEK")(calendar_week)
    g.rule("stretch", "_THE? CALENDAR_WEEK DATE", "_THE? CALENDAR_WEEK _DOT? NUM _DASH|TO|AND|SLASH NUM")(
        calendar_weeks
    )
    g.rule(
        "stretch", "_THE? _WEEK BEFORE|BEFORE_DAY _THE? HOLIDAY", "_THE? _WEEK AFTER|AFTER_DAY _THE? HOLIDAY"
    )(week_beside)
    g.rule("nthweek", "_THE? nth MONTHWEEK")(week_of_named)
    g.rule("week", "_THE? _WEEK_UNTIL _THE? monthday", "_THE? _WEEK_UNTIL _WEEKDAY _COMMA? _THE? monthday")(
        week_until
    )
    g.rule("stretch", "_THE? nth count MONTHWEEK", "_THE? count nth MONTHWEEK")(weeks_of_named)
    g.rule("nthweek", "_THE? nth WEEK _OF|IN? _THE? month", "_THE? nth WEEK _OF|IN? _THE? monthany")(
        week_of_month
    )
    g.rule("nthweek", "_THE? nth WEEK _OF|IN _THE? yearspan")(week_of_month)
    g.rule(
        "stretch",
        "_THE? nth count UNIT _OF|IN? _THE? month|yearspan|week",
        "_THE? count nth UNIT _OF|IN? _THE? month|yearspan|week",
    )(days_at_edge)
    g.rule("stretch", "nthweek")(take)
    g.rule("stretch", "_THE? nth count _WEEK _OF|IN? _THE? yearspan|month")(take_weeks)


def week_of_day(chart: Chart, _word: object, day: Day | Number | int) -> Stretch | None:
    """the week of 6 October: a Sunday's is the one that begins the day after, as people mean it."""
    if not isinstance(day, Day):
        number = day.value if isinstance(day, Number) else day
        on = dates.next_day_of_month(chart.today, number) if 1 <= number <= 31 else None
    else:
        on = day.on
    if on is None:
        return None
    start = dates.monday(on + timedelta(days=1)) if on.weekday() == 6 else dates.monday(on)
    return Stretch(start, start + timedelta(weeks=1), "week")


def calendar_week(chart: Chart, *parts: Any) -> Stretch | None:
    """KW 23, semaine 23, 23. KW: the ISO week, of next year where this year's is over."""
    number = next(p for p in parts if isinstance(p, Number))
    if isinstance(parts[0], Number) and not chart.style.dotted_ordinals:
        return None
    return _numbered_week(chart, number)


def calendar_weeks(
    chart: Chart, _word: object, first: Number | tuple[int, int, int | None, str], *more: Number
) -> Stretch | None:
    """KW 48/49, weeks 50 to 52: from the first one to the end of the last."""
    low, high = (first, more[0]) if isinstance(first, Number) else (Number(first[0], 2), Number(first[1], 2))
    start, end = _numbered_week(chart, low), _numbered_week(chart, high)
    if start is None or end is None or not start.start < end.start <= start.start + timedelta(weeks=8):
        return None
    return Stretch(start.start, end.end, "week")


def _numbered_week(chart: Chart, number: Number) -> Stretch | None:
    if not 1 <= number.value <= 53 or not 1 <= number.digits <= 2:
        return None
    for year in (chart.today.year, chart.today.year + 1):
        start = date.fromisocalendar(year, min(number.value, 52), 1) + timedelta(weeks=number.value == 53)
        if start.isocalendar()[1] == number.value and start + timedelta(days=6) >= chart.today:
            return Stretch(start, start + timedelta(weeks=1), "week")
    return None


def week_until(_: Chart, day: Day) -> Stretch:
    """week ending 11 December: from Monday to that day."""
    return Stretch(dates.monday(day.on), day.on + timedelta(days=1), "week", fixed=True)


def week_beside(chart: Chart, direction: str, name: str) -> Stretch | None:
    """the week before Christmas: from Monday on, the last one that does not hold the feast itself."""
    day = holiday(chart, name)
    if day is None or direction not in ("after", "before"):
        return None
    start = dates.monday(day.on) + timedelta(weeks=1 if direction == "after" else -1)
    return Stretch(start, start + timedelta(weeks=1), "week")


def week_of_named(chart: Chart, which: int, month: int) -> Stretch | None:
    """erste Dezemberwoche."""
    return week_of_month(chart, which, None, named_month(chart, month))


def weeks_of_named(chart: Chart, *parts: Any) -> Stretch | None:
    """die ersten beiden Januarwochen."""
    which, amount, month = parts if isinstance(parts[0], int) else (parts[1], parts[0], parts[2])
    first = week_of_named(chart, 1, month)
    if which != 1 or first is None or amount != int(amount) or not 2 <= amount <= 4:
        return None
    return Stretch(first.start, first.start + timedelta(weeks=int(amount)), "week")


def week_of_month(_: Chart, which: int, _word: object, month: Stretch) -> Stretch | None:
    """the third week of January: the first is the first with four days in it; the last has the month's last full Sunday."""
    if which < 0:
        last = dates.monday(month.end - timedelta(days=1))
        if (month.end - last).days < 4:
            last -= timedelta(weeks=1)
        start = last - timedelta(weeks=-which - 1)
    else:
        first = dates.monday(month.start + timedelta(days=3))
        start = first + timedelta(weeks=which - 1)
    return Stretch(start, start + timedelta(weeks=1), "week") if abs(which) <= 5 else None


def days_at_edge(_: Chart, *parts: Any) -> Stretch | None:
    """the first three days of June, los 3 primeros días de la semana que viene."""
    unit, span = parts[2:]
    which, amount = parts[:2] if isinstance(parts[0], int) and abs(parts[0]) == 1 else (parts[1], parts[0])
    if (
        unit != "day"
        or abs(which) != 1
        or amount != int(amount)
        or not 2 <= amount <= (span.end - span.start).days
    ):
        return None
    days = timedelta(days=int(amount))
    first = span.start if which == 1 else span.end - days
    return Stretch(first, first + days, "day", fixed=True)


def take_weeks(_: Chart, which: int, amount: float, span: Stretch) -> Stretch | None:
    """the last three weeks of the year."""
    if which != -1 or amount != int(amount) or not 1 <= amount <= 52:
        return None
    end = dates.monday(span.end)
    return Stretch(end - timedelta(weeks=int(amount)), end, "week")
