"""Which days may join a mention: keeps counts of things, hours and parts of longer words apart from dates."""

from __future__ import annotations

from typing import Any

from handlers.understand.times.around import (
    begins_clause,
    border_follows,
    clock_follows,
    counts,
    date_follows,
    no_noun,
    ordinal_of_a_thing,
    range_follows,
)
from handlers.understand.times.grammar import Chart
from handlers.understand.times.moment import Moment


def day_fits(chart: Chart, moment: Moment, node: Any, i: int, end: int) -> bool:
    """Whether a day may join: no count of things, no hour, no part of a longer word."""
    last = chart.words[end - 1]
    if any(longer >= end for _, longer in chart.all_at("monthyear", i)):
        return False  # "décimo segundo mês de 2027" is December, not the tenth of February
    if node.dotted and not chart.style.dot_is_date:
        return chart.has("ON", i - 1) and not chart.has("AT", i - 1) and not date_follows(chart, end)
    if border_follows(chart, end):
        return False
    if ("ORD" in last or (chart.has("DATE", i) and not node.year_said)) and counts(chart, end):
        return False
    if node.needs_clock or node.far:
        if range_follows(chart, end):
            return False
        if node.needs_clock or not _date_is_meant(chart, i, end):
            return moment.has_clock or clock_follows(chart, end)
    if node.number is not None and ordinal_of_a_thing(chart, node.number, end):
        return False
    if node.counted and chart.has("FOR", i - 1):
        return False
    if (
        node.fixed
        and node.others
        and not node.weekday
        and i
        and chart.words[i - 1].keys() & {"THE", "THE_DAY"}
    ):
        return False  # "the 7th | or 8th of May": each is read by itself
    if "ORD" in last and any(longer > end for _, longer in last.get("PART", ())):
        return False  # "Tuesday | first thing"
    if chart.tokens[end - 1].number is not None:
        if range_follows(chart, end) or chart.has("ORDSUFFIX", end):
            return False
        return node.number is None or no_noun(chart, end)
    return True


def suffixed_fits(chart: Chart, node: Any, i: int, end: int) -> bool:
    """ "24th, from 2.30": a day without its article, where a clause begins with it."""
    follows = chart.has("COMMA", end) or clock_follows(chart, end) or bool(chart.all_at("openclock", end))
    return (
        begins_clause(chart, i)
        and not ordinal_of_a_thing(chart, node.number, end)
        and (end == len(chart.words) or follows)
    )


def _date_is_meant(chart: Chart, i: int, end: int) -> bool:
    """Whether "Friday 13" is a date though that is months away: by itself or behind "on", and not written in a chat."""
    alone = i == 0 and end == len(chart.words)
    return not chart.chat and (alone or (i > 0 and bool(chart.words[i - 1].keys() & {"ON", "THE"})))


def _joins(chart: Chart, i: int) -> bool:
    """Whether a word that makes a range of two weekdays stands there."""
    between = (
        chart.has("AND", i) and i >= 2 and any(chart.has("BETWEEN", k) for k in (i - 2, i - 3) if k >= 0)
    )
    return between or any(chart.has(kind, i) for kind in ("DASH", "TO", "UNTIL_DAY"))


def weak_day_fits(chart: Chart, moment: Moment, i: int, end: int) -> bool:
    """A short form that is a word of its own as well ("sun", "do", "mar") needs a time, a date or another day beside it."""
    if len(chart.tokens[i].key) == 1 and end < len(chart.tokens) and chart.tokens[end].glued:
        if chart.tokens[end].number is not None:
            return False  # "modelo X5"
    if moment.has_clock or moment.part is not None or chart.has("ON_DAY", i - 1):
        return True
    if chart.has("AFTER_WEAK", end) and "PARTICLE" not in chart.words[i]:
        return True  # "hab fr kein Zeit", "di absagen"
    if chart.tokens[end - 1].key == "." and end == len(chart.tokens) and i == 0:
        return True
    if chart.style.weak_days_alone and i == 0 and end == len(chart.tokens):
        return True
    if i >= 2 and _joins(chart, i - 1) and _weekday_at(chart, i - 2):
        return True  # "Mo-Fr", "Mo bis Mi"
    if _joined_in_words(chart, i, end):
        return True
    if i >= 2 and chart.has("AND", i - 1) and _weekday_at(chart, i - 2):
        return chart.tokens[i].key != chart.tokens[i - 2].key  # "mi und fr", not "so und so"
    if _joins(chart, end) and _weekday_at(chart, end + 1) and not chart.has("DASH", end):
        return True
    k = end
    while (
        k < len(chart.words)
        and k < end + 2
        and chart.words[k].keys() & {"COMMA", "AT", "DASH", "AND", "OR", "FROM", "SLASH", "DOT"}
    ):
        k += 1
    if k >= len(chart.words):
        return False
    if any(chart.all_at(name, k) for name in ("clock", "clockrange", "part")):
        return True
    if chart.all_at("bareclock", k):
        return not (chart.has("COUNTED", k + 1) or chart.has("UNIT", k + 1))
    return k > end and _weekday_at(chart, k) and chart.tokens[k].key != chart.tokens[i].key


def _joined_in_words(chart: Chart, i: int, end: int) -> bool:
    """Whether several words make a range of two weekdays: "ma t/m wo"."""
    behind = chart.words[end].get("TO", ()) if end < len(chart.words) else ()
    return any(_weekday_at(chart, after) for _, after in behind) or any(
        after == i and _weekday_at(chart, k - 1)
        for k in range(max(1, i - 4), i)
        for _, after in chart.words[k].get("TO", ())
    )


def _weekday_at(chart: Chart, i: int) -> bool:
    return chart.has("WEEKDAY", i) or chart.has("WEEKDAY_WEAK", i)
