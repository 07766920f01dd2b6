"""Parts of the day: in the morning, late afternoon, at lunch, this evening."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from handlers.understand.times import dates
from handlers.understand.times.grammar import Chart, Grammar
from handlers.understand.times.nodes import Day, Part, Weekday
from handlers.understand.times.rules_weekday import weekday

MOVES = {"this": 0, "next": 1, "coming": 1, "last": -1, "previous": -1}
"""Days by which "this", "next" and "last" move a part of the day."""
PARTS = {
    "morning": (8, 12),
    "early_morning": (5, 8),
    "forenoon": (9, 12),
    "noon": (12, 14),
    "afternoon": (12, 18),
    "tarde": (15, 20),
    "tonight_late": (20, 24),
    "deep_night": (23, 28),
    "after_lunch": (13, 17),
    "evening": (18, 22),
    "late_afternoon": (15, 20),
    "night": (20, 24),
    "tonight": (19, 24),
    "dawn": (4, 8),
    "breakfast": (7, 9),
    "lunch": (12, 14),
    "dinner": (18, 21),
    "after_work": (17, 21),
    "after_school": (15, 20),
    "daytime": (8, 18),
    "last_night": (20, 24),
    "day_end": (17, 18),
}
"""Hours of the parts of a day, [start, end). A Spanish or Portuguese "tarde" is the late afternoon."""


def add(g: Grammar) -> None:
    """Registers the rules."""
    g.rule("part", "_THE? PART", "_IN _THE? PART", "PART _ISH", "PART_ADVERB")(part)
    g.rule("part", "_THE? MEAL", "_IN _THE? MEAL")(meal)
    g.rule("part", "EARLY")(early)
    g.rule("part", "AMPM")(half_of_day)
    g.rule("daypart", "EDGE WEEKDAY PART", "EDGE WEEKDAY")(edge_of_weekday)
    g.rule("daypart", "EDGE MOD PART")(edge_of_coming)
    g.rule("part", "_THE? EDGE _OF? _THE? PART", "_THE? PART EDGE", "EDGE_PART")(part_edge)
    g.rule("daypart", "MOD PART", "PART POSTMOD")(day_and_part)


def part(_: Chart, name: str) -> Part | None:
    """in the morning, at lunch, tonight's evening."""
    hours = PARTS.get(name)
    return Part(name, *hours) if hours else None


def meal(chart: Chart, name: str) -> Part | None:
    """at lunch, nach dem Frühstück."""
    found = part(chart, name)
    return replace(found, meal=True) if found else None


def early(chart: Chart, name: str) -> Part | None:
    """amanhã cedo, morgen vroeg."""
    found = part(chart, name)
    return replace(found, dated=True) if found else None


def half_of_day(chart: Chart, half: str) -> Part | None:
    """tomorrow pm, 26 Nov a.m."""
    found = part(chart, "morning" if half == "am" else "afternoon")
    return replace(found, dated=True) if found else None


def edge_of_weekday(
    chart: Chart, which: str, number: Weekday, name: str = "daytime"
) -> tuple[Day, Part] | None:
    """late Friday night, early Saturday morning, early Tuesday."""
    found = part_edge(chart, which, name)
    return (weekday(chart, number), found) if found else None


def edge_of_coming(chart: Chart, which: str, mod: str, name: str) -> tuple[Day, Part] | None:
    """late this afternoon."""
    found, cut = day_and_part(chart, mod, name), part_edge(chart, which, name)
    return (found[0], cut) if found and cut else None


def part_edge(_: Chart, *parts: Any) -> Part | None:
    """early morning, late afternoon, en fin de journée."""
    if len(parts) == 1:
        name, which = parts[0]
    else:
        which = next(p for p in parts if p in ("start", "mid", "end"))
        name = next(p for p in parts if p not in ("start", "mid", "end"))
    cuts = {
        "morning": {"start": (6, 9), "mid": (8, 11), "end": (10, 12)},
        "afternoon": {"start": (12, 14), "mid": (14, 17), "end": (16, 19)},
        "evening": {"start": (18, 21), "mid": (19, 22), "end": (21, 24)},
        "night": {"start": (20, 22), "mid": (22, 24), "end": (21, 24)},
        "daytime": {"start": (6, 10), "mid": (11, 16), "end": (17, 21)},
    }.get(name)
    return Part(name, *cuts[which], edge=True) if cuts and which in cuts else None


def day_and_part(chart: Chart, *parts: Any) -> tuple[Day, Part] | None:
    """this evening, next morning, last night."""
    mod = next((p for p in parts if p in MOVES), None)
    name = next((p for p in parts if p in PARTS), None)
    if mod is None or name is None or mod == "after_next":
        return None
    on = dates.plus_days(chart.today, MOVES[mod])
    return (Day(on, fixed=True), Part(name, *PARTS[name])) if on else None
