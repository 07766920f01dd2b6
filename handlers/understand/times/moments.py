"""Puts neighbouring pieces together: "Friday" + "in the evening" + "at 6" are one mention, in whatever order they come."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from handlers.understand.times import dates
from handlers.understand.times.fitting import LOOSE_CLOCKS, fits
from handlers.understand.times.grammar import Chart
from handlers.understand.times.moment import Moment
from handlers.understand.times.nodes import Clock, ClockRange, Day, Instant, Length, Part, Stretch
from handlers.understand.times.rules_range import OpenClock

_DATES = ("dayrange", "day", "stretch", "within", "counted", "week")
_CLOCKS = ("clock", "clockrange", "openclock", "cuedclock")
GLUE = (
    "AT",
    "LINK",
    "ON",
    "IN",
    "THE",
    "COMMA",
    "OF",
    "APPROX",
    "FOR",
    "DURING",
    "OPEN",
    "CLOSE",
    "DASH",
    "COLON",
)
_MOST_PIECES = 6
_MOST_GLUE = 5


def read_moment(chart: Chart, first: int, *, at: bool = False) -> Moment | None:
    """The longest mention that begins at `first`, or None. `at`: a word before it makes a bare number an hour."""
    key = first, at
    if key in chart.moments:
        known: Moment | None = chart.moments[key]
        return known
    found = chart.moments[key] = _read_moment(chart, first, at)
    return found


def _read_moment(chart: Chart, first: int, at: bool) -> Moment | None:
    moment = Moment(first, first)
    i = first
    for _ in range(_MOST_PIECES):
        found = _next_piece(chart, moment, i, at)
        if found is None:
            break
        piece, at_said, approx = found
        i = piece[2]
        moment.last = i
        _add(moment, piece[0], piece[1], at_said, approx)
        at = False
    if moment.empty:
        return None
    _add_trailing(chart, moment)
    weak = (moment.clock is not None and moment.clock.bare) or (
        moment.clocks is not None and moment.clocks.weak
    )
    moment.strong = not weak or moment.at_said or moment.has_date or moment.part is not None
    return moment


def _next_piece(
    chart: Chart, moment: Moment, i: int, at: bool
) -> tuple[tuple[str, Any, int], bool, bool] | None:
    """The piece that reaches furthest, after any words that only join ("on", "at", "the"); with what those words say."""
    best: tuple[tuple[str, Any, int], bool, bool] | None = None
    at_said, approx = at, moment.approximate
    for _ in range(_MOST_GLUE):
        if i >= len(chart.words):
            break
        piece = _best_piece(chart, moment, i, at_said)
        if piece is not None and (best is None or piece[2] > best[0][2]):
            best = piece, at_said, approx
        glue = next((g for g in GLUE if g in chart.words[i]), None)
        if moment.has_clock and "APPROX_AFTER" in chart.words[i]:
            glue = "APPROX_AFTER"
        begins = (
            _begins_length(chart, i) if moment.length and not (moment.has_date or moment.has_clock) else 0
        )
        if begins:
            i = begins
            continue
        if moment.stretch is not None and moment.day is None and glue is None and chart.has("WEEKDAY", i + 1):
            glue = "FROM" if "FROM" in chart.words[i] else None  # "next week from Monday to Wednesday"
        if glue is None or (glue == "DASH" and (not moment.has_date or chart.tokens[i].glued)):
            break
        if glue == "COLON" and not moment.has_date:
            break
        value, following = max(chart.words[i][glue], key=lambda found: found[1])  # "ca." before "ca"
        at_said = at_said or glue == "AT"
        approx = approx or glue in ("APPROX", "APPROX_AFTER") or value == "approx"
        i = following
    return best


def _begins_length(chart: Chart, i: int) -> int:
    """The position after the word that says when a length begins ("for ten days | from 18 May"), 0 where none stands."""
    ends = [end for kind in ("FROM", "FROM_DAY") for _, end in chart.words[i].get(kind, ())]
    ends += [end for value, end in chart.words[i].get("AFTER", ()) if value.startswith("since")]
    return max(ends, default=0)


def _best_piece(chart: Chart, moment: Moment, i: int, at: bool) -> tuple[str, Any, int] | None:
    if i >= len(chart.words) or not chart.words[i]:
        return None
    best: tuple[str, Any, int] | None = None
    possible = chart.names_at(i)
    if not possible:
        return None
    for name in _wanted(moment, at):
        if name not in possible:
            continue
        for node, end in chart.all_at(name, i):
            if best is not None and end <= best[2]:
                break
            if fits(chart, moment, name, node, i, end, at):
                best = (name, node, end)
                break
    return best


def _wanted(moment: Moment, at: bool) -> tuple[str, ...]:
    names: tuple[str, ...] = ()
    if moment.repeats is None:
        names += ("repeats",)
    if at and not moment.has_clock:
        names += ("dotclock",)
    if not moment.has_date and not at:
        names += ("dayrange",)
    if not moment.has_clock and not moment.instant:
        names += _CLOCKS
    if not moment.has_date:
        names += _DATES
        if moment.part is None:
            names += ("daypart", "relpart")
    elif (
        moment.stretch is not None
        and moment.stretch.grain in ("week", "month", "weekend")
        and moment.day is None
    ):
        names += ("day",)
    elif moment.day is not None and moment.day.weekday:
        names += ("week",)
    if moment.part is None:
        names += ("part",)
    if not moment.has_clock and not moment.instant:
        names += LOOSE_CLOCKS
    if moment.day is None and not moment.has_date:
        names += ("weakday", "suffixed", "yearalone")
    if moment.length is None and moment.clocks is None:
        names += ("lasting",)
    if not moment.same_time and not moment.has_clock:
        names += ("sametime",)
    return names


def _add(moment: Moment, name: str, node: Any, at: bool, approx: bool) -> None:
    """Puts a piece into the mention."""
    moment.approximate = approx
    if name in ("daypart", "relpart"):
        moment.day, moment.part = node
    elif name == "repeats":
        moment.repeats = node[0]
        day = node[1]
        if day is not None and moment.stretch is not None and _begins_series(moment.stretch):
            day, moment.stretch = _inside(moment.stretch, day), None
        moment.day = day or moment.day
        moment.count = node[2] if len(node) > 2 else None
    elif name == "sametime":
        moment.same_time = True
    elif isinstance(node, Day) and moment.stretch is not None and node.fixed and not node.sure:
        pass  # "next week, same day"
    elif isinstance(node, Day) and moment.stretch is not None:
        moment.day, moment.stretch = _inside(moment.stretch, node), None
    elif isinstance(node, Stretch) and moment.day is not None:
        weekday = moment.day.on.weekday()
        moment.day = Day(dates.on_or_after(node.start, weekday), fixed=True, of_week=node.grain == "week")
    elif isinstance(node, Day):
        moment.day, moment.date_first = node, not moment.has_clock
    elif isinstance(node, Stretch):
        moment.stretch, moment.date_first = node, not moment.has_clock
    elif isinstance(node, Instant):
        moment.instant = node
    elif isinstance(node, Part):
        moment.part = node
    elif isinstance(node, OpenClock):
        moment.clock, moment.open, moment.at_said = node.clock, node.open, True
    elif isinstance(node, ClockRange):
        moment.clocks, moment.at_said = node, moment.at_said or at
    elif isinstance(node, Clock):
        moment.clock, moment.at_said = node, moment.at_said or at
        moment.approximate = approx or node.approximate
    elif isinstance(node, Length):
        moment.length = node


def _begins_series(stretch: Stretch) -> bool:
    """ "From next week every Tuesday": the first is one of that week; "the next four weeks, every Tuesday" begin at once."""
    return stretch.grain == "month" or (stretch.end - stretch.start).days == 7


def _inside(stretch: Stretch, day: Day) -> Day:
    """The day of that week or month."""
    if day.number is not None and stretch.grain == "month":
        return replace(day, on=dates.safe(stretch.start.year, stretch.start.month, day.number) or day.on)
    return (
        replace(day, on=dates.on_or_after(stretch.start, day.on.weekday()), others=()) if day.weekday else day
    )


def _add_trailing(chart: Chart, moment: Moment) -> None:
    """What may follow: "approximately", "or later", "for two hours"."""
    i = moment.last
    for kind, value in (("APPROX_AFTER", "approx"), ("ONWARDS", "after"), ("LATEST", "by")):
        if chart.has(kind, i):
            end = chart.words[i][kind][0][1]
            if value == "approx":
                moment.approximate, moment.last = True, end
            elif moment.open is None and moment.clocks is None:
                moment.open, moment.last = value, end
            i = end
