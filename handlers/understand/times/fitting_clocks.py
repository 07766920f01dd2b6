"""Which numbers are hours: those beside other words of time, and those that the words around make one."""

from __future__ import annotations

from typing import Any

from handlers.understand.times.around import (
    begins_clause,
    clause_ends,
    counts,
    cut_short,
    date_after_glue,
    date_follows,
    ends_with,
)
from handlers.understand.times.grammar import Chart
from handlers.understand.times.moment import Moment

_STREET_ENDS = ("strasse", "gasse", "allee", "straat", "laan", "gracht")


def loose_clock_fits(chart: Chart, moment: Moment, name: str, node: Any, i: int, end: int, at: bool) -> bool:
    """Numbers that are hours only beside other words of time: "friday 5", "tonight 815", "on 2 March nine thirty"."""
    beside = at or moment.has_date or moment.part is not None
    if name in ("bareclock", "military") and (_at_an_address(chart, i, end) or _against(chart, i)):
        return False
    if name == "bareclock" and (counts(chart, end) or chart.has("ORDSUFFIX", end)):
        return False
    if (
        name == "andnumbers"
        and begins_clause(chart, i)
        and chart.style.and_minutes
        and not chart.has("COUNTED", end)
    ):
        return True
    if name == "dotclock" and not beside and date_follows(chart, end):
        return True
    if name == "dotclock" and not beside and (node.minute >= 13 or node.minute == 0) and node.minute % 5 == 0:
        return not chart.style.dot_is_date or node.minute > 12
    if name in ("twonumbers", "military") and not beside and date_after_glue(chart, end):
        written = chart.tokens[end - 1]
        afternoon = 1300 <= (written.number or 0) < 1900 and (written.number or 0) % 100 in (0, 15, 30, 45)
        return not chart.has("COUNTED", end) and (
            name == "twonumbers" or written.key.startswith("0") or afternoon
        )
    if name == "twonumbers" and i == 0 and end == len(chart.words) and node.minute % 15 == 0 and node.minute:
        return all(token.number is None for token in chart.tokens)
    if name != "bareclock":
        return beside and not (name == "military" and chart.has("COUNTED", end))
    if not beside and not _made_an_hour_by_what_follows(chart, i, end):
        return False
    return not cut_short(chart, end) and not (moment.stretch is not None and not at and moment.part is None)


def _made_an_hour_by_what_follows(chart: Chart, i: int, end: int) -> bool:
    """ "three in the afternoon" anywhere; "9 tomorrow" where a clause begins, for "book 2 tomorrow" is no hour."""
    if chart.has("PART_ADVERB", end):
        return True
    if end < len(chart.words) and chart.words[end].keys() & {"IN", "OF", "PART_OF"}:
        for kind in ("IN", "OF", "PART_OF"):
            for _, after in chart.words[end].get(kind, ()):
                if chart.all_at("part", after) or chart.all_at("relpart", after):
                    return True
        if chart.all_at("part", end):
            return True
    return (begins_clause(chart, i) or chart.has("APPROX", i - 1)) and date_follows(chart, end)


def _at_an_address(chart: Chart, i: int, end: int) -> bool:
    """ "24 Baker Street", "Hauptstraße 5", "via Roma 10": a house number."""
    tokens = chart.tokens
    for k in range(end, min(end + 4, len(tokens))):
        if not tokens[k].key.isalpha() or (chart.words[k] and "STREET" not in chart.words[k]):
            break
        if "STREET" in chart.words[k]:
            return True
    for k in range(i - 1, max(-1, i - 5), -1):
        if "STREET_FIRST" in chart.words[k] or tokens[k].key.endswith(_STREET_ENDS):
            return True
        if not tokens[k].key.isalpha():
            break
    return False


def _against(chart: Chart, i: int) -> bool:
    """ "2 gegen 2"."""
    return i >= 2 and "NUM" in chart.words[i - 2] and chart.tokens[i - 1].key in ("gegen", "tegen")


def cued_clock_fits(chart: Chart, i: int, end: int) -> bool:
    """ "make it 7", "around 2?" and "no, 6 not 5": numbers that the words before them, or the other number, make hours."""
    if not clause_ends(chart, end) or counts(chart, end) or _against(chart, i):
        return False
    if chart.has("OR", end) and chart.all_at("clock", end + 1) and chart.tokens[i].number is not None:
        return True
    if end > i + 1 and (begins_clause(chart, i) or ends_with(chart, "NO", i)):
        return True
    if chart.has("AROUND", i - 1):
        return chart.tokens[i].number is not None or date_after_glue(chart, end)
    return ends_with(chart, "MAKE_IT", i)
