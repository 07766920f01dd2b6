"""What is said of a time besides when: "every Tuesday", "same time", "for two hours", now, holidays."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from handlers.understand.times import dates
from handlers.understand.times.grammar import Chart, Grammar
from handlers.understand.times.holidays_kept import holiday_date
from handlers.understand.times.nodes import Day, Instant, Length, Part, Stretch, Weekday
from handlers.understand.times.numbers import Number
from handlers.understand.times.rules_part import PARTS
from handlers.understand.times.rules_weekday import moved_weekday, weekday, weekday_later


def add(g: Grammar) -> None:
    """Registers the rules."""
    g.rule(
        "repeats",
        "EVERY WEEKDAY|WEEKDAY_WEAK",
        "EVERY UNIT",
        "EVERY PART",
        "REPEAT_WEEKDAY",
        "EVERY WORKDAY",
        "DAILY",
    )(repeats)
    g.rule("repeats", "_THE? MOD NUM WEEKDAY|WEEKDAY_WEAK", "_THE? NUM MOD WEEKDAY|WEEKDAY_WEAK")(
        counted_weekdays
    )
    g.rule("repeats", "EVERY_OTHER WEEKDAY|WEEKDAY_WEAK", "_A WEEKDAY EVERY_OTHER_AFTER")(repeats_fortnightly)
    g.rule("sametime", "_THE? SAME_TIME", "_THE? SAME _PART")(same_time)
    g.rule("lasting", "_FOR length", "_LASTING length")(lasting)
    g.rule("counted", "NOW")(now)
    g.rule("relpart", "RELPART")(relative_part)
    g.rule("day", "VAGUE_DAY")(vague_day)
    g.rule(
        "relpart", "WEEKDAYPART", "MOD WEEKDAYPART", "week _ON? WEEKDAYPART", "WEEKDAYPART _OF? _THE? week"
    )(weekday_part)
    g.rule("relpart", "_IN_TIME length _COMMA? _ON? WEEKDAYPART", "WEEKDAYPART _COMMA? _IN_TIME length")(
        weekday_part_later
    )
    g.rule("relpart", "_IN? _THE? _NIGHT_BEFORE WEEKDAY", "_IN? _THE? _NIGHT_FROM _WEEKDAY _TO WEEKDAY")(
        night_before
    )
    g.rule(
        "relpart", "_THE? PART|PART_ADVERB _BEFORE|BEFORE_DAY _THE? monthday", "_THE? PART _BEFORE WEEKDAY"
    )(evening_before)
    g.rule("relpart", "_THE? PART _OF _THE? day", "_THE? PART _OF _THE? numbered")(part_of_day)
    g.rule("day", "MOD HOLIDAY", "HOLIDAY POSTMOD", "_MOD? HOLIDAY year?", "HOLIDAY _OF? yearspan")(holiday)
    g.rule("day", "_THE HOLIDAY year?", "_THE HOLIDAY _OF? yearspan")(holiday)


def repeats(chart: Chart, *parts: Any) -> tuple[str, Day | None] | None:
    """every Tuesday is weekly from the next one on; every day is daily."""
    last = parts[-1]
    if isinstance(last, Weekday):
        return "weekly", Day(dates.after(chart.today, last), weekday=True)
    if last in ("day", "workday", "daily") or last in PARTS:
        return "daily", None
    if last in ("week", "month", "year"):
        return {"week": "weekly", "month": "monthly", "year": "yearly"}[last], None
    return None


def counted_weekdays(chart: Chart, *parts: Any) -> tuple[str, Day, int] | None:
    """the next 3 Tuesdays: weekly, so many times."""
    mod = next((p for p in parts if isinstance(p, str)), None)
    count = next(p for p in parts if isinstance(p, Number))
    number = next(p for p in parts if isinstance(p, Weekday))
    if mod not in ("next", "coming") or not 2 <= count.value <= 52:
        return None
    return "weekly", Day(dates.after(chart.today, number), weekday=True), count.value


def repeats_fortnightly(chart: Chart, *parts: Any) -> tuple[str, Day]:
    """every other Tuesday, un mardi sur deux."""
    number = next(p for p in parts if isinstance(p, Weekday))
    return "fortnightly", Day(dates.after(chart.today, number), weekday=True)


def same_time(_: Chart, *_parts: object) -> bool:
    """The hour of the booking that is talked about."""
    return True


def lasting(_: Chart, length: Length) -> Length | None:
    """for 90 minutes."""
    return length


def now(chart: Chart, grain: str) -> Instant:
    """Now; with the grain of a day where "at the moment" means these days."""
    return Instant(chart.now, grain="now")


def vague_day(chart: Chart, days: int) -> Day | None:
    """for the day: today, unless something better is said."""
    on = dates.plus_days(chart.today, days)
    return Day(on, fixed=True, sure=False) if on else None


def relative_part(chart: Chart, value: tuple[int, str]) -> tuple[Day, Part] | None:
    """tonight, yesterday evening, morgenavond: (days from today, part)."""
    days, name = value
    on = dates.plus_days(chart.today, days)
    return (Day(on, fixed=True), Part(name, *PARTS[name])) if on and name in PARTS else None


def weekday_part(chart: Chart, *parts: Any) -> tuple[Day, Part] | None:
    """Dienstagabend, nächsten Montagmorgen, maandagmiddag: weekday and part in one word."""
    number, name = next(p for p in parts if isinstance(p, tuple))
    week = next((p for p in parts if isinstance(p, Stretch)), None)
    mod = next((p for p in parts if isinstance(p, str)), None)
    if week is not None:
        day: Day | None = Day(dates.on_or_after(week.start, number), fixed=True)
    else:
        day = moved_weekday(chart, mod, Weekday(number)) if mod else weekday(chart, number)
    return (day, Part(name, *PARTS[name])) if day is not None and name in PARTS else None


def weekday_part_later(chart: Chart, *parts: Any) -> tuple[Day, Part] | None:
    """in zwei Wochen am Samstagvormittag."""
    number, name = next(p for p in parts if isinstance(p, tuple))
    length = next(p for p in parts if isinstance(p, Length))
    day = weekday_later(chart, Weekday(number), length)
    return (day, Part(name, *PARTS[name])) if day is not None and name in PARTS else None


def night_before(chart: Chart, number: Weekday) -> tuple[Day, Part]:
    """in der Nacht auf Freitag: that of Thursday."""
    following = dates.after(chart.today + timedelta(days=1), number)
    return Day(following - timedelta(days=1), fixed=True), Part("night", *PARTS["night"])


def evening_before(chart: Chart, name: str, day: Day | Weekday) -> tuple[Day, Part] | None:
    """am Abend vor dem 20. Mai, the night before 3 June."""
    on = dates.after(chart.today, day) if isinstance(day, Weekday) else day.on
    if name not in ("evening", "night"):
        return None
    return Day(on - timedelta(days=1), fixed=True), Part(name, *PARTS[name])


def part_of_day(_: Chart, name: str, day: Day) -> tuple[Day, Part] | None:
    """la matinée du 15 février."""
    return (day, Part(name, *PARTS[name])) if name in PARTS else None


def holiday(chart: Chart, *parts: Any) -> Day | None:
    """A holiday's next date, or that of the year which was said."""
    name = next(
        p
        for p in parts
        if isinstance(p, str) and p not in ("this", "next", "last", "coming", "previous", "after_next")
    )
    said = next((p for p in parts if isinstance(p, int)), None)
    span = next((p for p in parts if isinstance(p, Stretch)), None)
    mod = next((p for p in parts if p in ("next", "last")), None)
    year = said if said is not None else span.start.year if span is not None else None
    on = holiday_date(name, chart.today, chart.style.country, year=year, past=mod == "last")
    return Day(on, fixed=True) if on else None
