"""The three questions one can ask of a text: its best time, all its times, its duration."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from handlers.understand.times import (
    rules_clock,
    rules_date,
    rules_hours,
    rules_length,
    rules_nth,
    rules_other,
    rules_part,
    rules_period,
    rules_range,
    rules_week,
    rules_weekday,
    rules_year,
)
from handlers.understand.times.around import ends_with
from handlers.understand.times.best import best_reading, on_day, without_busy
from handlers.understand.times.grammar import Chart, Grammar
from handlers.understand.times.impossible_days import impossible_at
from handlers.understand.times.lexicon import load
from handlers.understand.times.messages import read_message
from handlers.understand.times.moved import is_from_one_to_another, moving_to, where_it_goes
from handlers.understand.times.reading import TimeReading
from handlers.understand.times.shaped import shaped_date
from handlers.understand.times.tokens import READ_AT_MOST, tokenise
from handlers.understand.times.words import read_words
from handlers.understand.times.zone import Zone
from handlers.understand.times.zones_said import in_zone_said

_SURE_ENOUGH = 0.5


_RULES = (
    rules_clock,
    rules_hours,
    rules_weekday,
    rules_date,
    rules_nth,
    rules_length,
    rules_period,
    rules_week,
    rules_year,
    rules_part,
    rules_range,
    rules_other,
)


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """All rules, put together once."""
    g = Grammar()
    for rules in _RULES:
        rules.add(g)
    g.finish()
    return g


def _chart(text: str, now: datetime, lang: str, join_days: bool = True, chat: bool = False) -> Chart:
    lexicon = load(lang)
    tokens = tokenise(text)
    return Chart(grammar(), tokens, read_words(tokens, lexicon), lexicon.style, now, join_days, chat)


def _wall(now: datetime, zone: ZoneInfo) -> datetime:
    local = now.astimezone(zone) if now.tzinfo is not None else now
    return local.replace(tzinfo=None, fold=0)


def _read(
    text: str, now: datetime, zone: ZoneInfo, lang: str, join_ranges: bool, chat: bool = False
) -> tuple[Chart, list[TimeReading]]:
    chart = _chart(text, _wall(now, zone), lang, join_ranges, chat)
    if impossible_at(chart.words, chart.style) is not None:
        return chart, []
    readings = read_message(chart, Zone(zone), join_ranges=join_ranges)
    return chart, _with_shaped_date(text, chart, readings, Zone(zone), lang)


def _with_shaped_date(
    text: str, chart: Chart, readings: list[TimeReading], zone: Zone, lang: str
) -> list[TimeReading]:
    """The readings and, where none names a day, a date in a shape that the grammar does not know."""
    if any(r.date_said for r in readings):
        return readings
    found = shaped_date(text[:READ_AT_MOST], chart.now, lang, month_first=chart.style.month_first)
    span = [k for k, t in enumerate(chart.tokens) if found and found[1] <= t.start and t.end <= found[2]]
    if found is None or not span:
        return readings
    first, last = span[0], span[-1] + 1
    over = [r for r in readings if r.span[0] < last and first < r.span[1]]
    if any(r.span[0] < first or last < r.span[1] for r in over):
        return readings
    readings = [r for r in readings if r not in over]
    start = zone.at(found[0])
    day = TimeReading(
        (first, last), start, zone.at(found[0] + timedelta(days=1)), "day", True, confidence=0.9
    )
    beside = [
        r for r in readings if (r.time_said and -2 <= first - r.span[1] <= 2) or 0 <= r.span[0] - last <= 2
    ]
    if len(beside) == 1 and beside[0].time_said:
        whole = (min(first, beside[0].span[0]), max(last, beside[0].span[1]))
        timed = replace(on_day(beside[0], day, zone), span=whole)
        return [timed if r is beside[0] else r for r in readings]
    return sorted([*readings, day], key=lambda r: r.span)


def read_times(
    text: str, now: datetime, tz: str | ZoneInfo, lang: str, *, join_ranges: bool = True
) -> list[TimeReading]:
    """Every mention of a time, in the order of the text.

    `now` is aware; `tz` (a ZoneInfo or an IANA name) is the zone people mean and the one of the answers. With
    `join_ranges=False` "Thursday to Friday" stays two readings (a move from one to the other); ranges of hours stay one.
    A clock time with a zone of its own ("5pm London time") is moved into `tz`; find_time leaves such a zone aside. "Fri 18"
    is 18:00 here unless the 18th is a Friday soon; find_time, which is asked of dates in tables too, looks further ahead.
    """
    zone = tz if isinstance(tz, ZoneInfo) else ZoneInfo(tz)
    chart, readings = _read(text, now, zone, lang, join_ranges, chat=True)
    readings = [in_zone_said(r, chart.tokens, zone) for r in readings]
    return [
        replace(r, span=(chart.tokens[r.span[0]].start, chart.tokens[r.span[1] - 1].end)) for r in readings
    ]


def find_time(
    text: str, now: datetime, tz: str | ZoneInfo, lang: str
) -> tuple[datetime | None, datetime | None, str]:
    """The best reading as (start, end, grain), aware and in `tz`; (None, None, "minute") where no time was said.

    A day and a clock time said in different places of a message belong together; beside a day that no calendar has nothing is read. What was ruled out ("not Friday") and
    what is a mere guess is left aside.
    """
    zone = tz if isinstance(tz, ZoneInfo) else ZoneInfo(tz)
    chart, found = _read(text, now, zone, lang, True)
    small = moving_to(lang)
    if is_from_one_to_another(chart, found, small):
        chart, found = _read(text, now, zone, lang, False)
    readings = [r for r in found if r.confidence >= _SURE_ENOUGH and not r.negated]
    readings = where_it_goes(chart, readings, small, Zone(zone))
    best = best_reading(without_busy(chart, readings, Zone(zone)), chart.now, Zone(zone))
    if best is None:
        return None, None, "minute"
    start, end = best.start, best.end
    if best.grain == "day" and start is not None and end is not None and best.open is None:
        whole_day = (end.date() - start.date()).days == 1 and not best.time_said
        end = None if whole_day else end
    return start, end, best.grain


def find_impossible_day(text: str, lang: str) -> tuple[int, int] | None:
    """Where a day stands that no calendar has (31 April, 30.2.): its first character and the one after its last.

    Such a message has no reading: what is said beside that day ("at 5") belongs to no other one.
    """
    lexicon = load(lang)
    tokens = tokenise(text)
    found = impossible_at(read_words(tokens, lexicon), lexicon.style)
    return (tokens[found[0]].start, tokens[found[1] - 1].end) if found is not None else None


def _after_at(chart: Chart, i: int) -> bool:
    """Whether a word like "at" stands before; its article may begin the length ("a | las 5 horas")."""
    return any(ends_with(chart, kind, k) for kind in ("AT", "ACCENTED_AT") for k in (i, i + 1))


def find_duration(text: str, lang: str) -> int | None:
    """The first length of time in the text, in seconds, or None.

    A year counts 365 days, a month 30, or a twelfth of the year after years. "At 10 hours" is a clock time.
    """
    chart = _chart(text, datetime.combine(date(2000, 1, 1), time()), lang)
    for i in range(len(chart.words)):
        found = chart.longest("extent", i)
        if found is not None and not _after_at(chart, i):
            length = found[0]
            years, months = divmod(length.months, 12)
            days = years * 365 + (months * 365 / 12 if years else months * 30) + length.days
            return int(days * 86_400) + int(length.seconds)
    return None
