"""Which pieces may join a mention: keeps counts, codes and prices apart from hours and days."""

from __future__ import annotations

from typing import Any

from handlers.understand.times.around import (
    booked_for,
    clause_ends,
    clock_follows,
    counted_before_clock,
    counts,
    cut_short,
    date_follows,
    ends_with,
    hours_ago,
    in_dotted_date,
    of_so_many,
)
from handlers.understand.times.fitting_clocks import cued_clock_fits, hours_counted, loose_clock_fits
from handlers.understand.times.fitting_days import day_fits, suffixed_fits, weak_day_fits
from handlers.understand.times.grammar import Chart
from handlers.understand.times.moment import Moment
from handlers.understand.times.nodes import Stretch

LOOSE_CLOCKS = ("twonumbers", "andnumbers", "dotclock", "military", "bareclock")

_NOON = 12
_LONGEST_LESSON = 3
"""Hours for which something is booked; more are the hour at which it begins."""
_SINGULAR = frozenset(("next", "this"))
"""English words before one week or month."""
_BEHIND_ONE = frozenset(("TO", "TO_CLOCK", "DASH", "AND", "OCLOCK", "AMPM", "HALF_AFTER", "UNTIL", "UNIT"))


def fits(chart: Chart, moment: Moment, name: str, node: Any, i: int, end: int, at: bool) -> bool:
    """Whether a piece called `name`, from `i` to `end`, may join the mention. `at`: a word like "at" stands before it."""
    if name in ("dotclock", "clockrange", "openclock") and in_dotted_date(chart, end):
        return False
    if name in LOOSE_CLOCKS:
        return loose_clock_fits(chart, moment, name, node, i, end, at)
    if name in ("dayrange", "clockrange", "openclock", "clock", "day") and cut_short(chart, end):
        return False
    if name in ("clock", "clockrange") and _day_and_hour(chart, i):
        return False  # "venerdì | 20 alle 21"
    if name == "clock" and hours_counted(chart, i, end, at or moment.at_said):
        return False
    if name == "repeats" and chart.style.weeks_on_day and chart.has("NUM", i) and end == i + 3:
        return chart.tokens[end - 1].key.endswith("s")  # "a table for | two next Friday"
    if name == "stretch" and end == i + 3 and chart.has("NUM", i) and chart.tokens[i + 1].key in _SINGULAR:
        return chart.tokens[end - 1].key.endswith("s")  # "at | 8 next week"
    if name in ("day", "clockrange") and _days_in_a_row(chart, i, end):
        return False  # "du 3 au 7" are days
    if name == "day":
        return day_fits(chart, moment, node, i, end)
    if name == "counted" and "NOW" in chart.words[i] and _hour_not_now(chart, i):
        return False
    if name == "sametime" and chart.has("AT", i - 1):
        return moment.has_date or date_follows(chart, end)  # "can we both come at the same time" is no hour
    if name == "part" and chart.has("HALF_PAST", end - 1) and chart.has("NUM", end):
        return False  # "morgen | half 6"
    if name == "part":
        return _part_fits(chart, moment, node, i, end)
    if name == "clockrange":
        return _clock_range_fits(chart, node, i, end)
    if name == "cuedclock":
        return cued_clock_fits(chart, i, end)
    if name == "openclock" and (_length_ends(chart, i, end) or counted_before_clock(chart, i, end)):
        return False
    if name == "clock" and "NUM" in chart.words[end - 1] and chart.has("MINUTE", end):
        return False  # "elke vijf minuten voor 20 | minuten"
    if name == "clock" and "A" in chart.words[i] and "HALF_AFTER" in chart.words[min(i + 1, end - 1)]:
        return False  # "une demi-portion"
    if name == "clock" and counts(chart, end) and any("OF" in word for word in chart.words[i + 1 : end - 1]):
        return False  # "five of 6 | points"
    if name == "openclock" and i and "OF" in chart.words[i] and of_so_many(chart, i):
        return False  # "Stufe vier | von fünf", "0 Punkte | von 6"
    if name == "openclock" and (booked_for(chart, i) or hours_ago(chart, i, end)):
        return False
    if name == "lasting" and booked_for(chart, i) and _names_the_hour(chart, i + 1, end):
        return False
    if name == "openclock":
        if _from_a_date(chart, i) or is_article(chart, end):
            return False
        return not ("NUM" in chart.words[end - 1] and counts(chart, end))
    if name == "dayrange" and "NUM" in chart.words[end - 1] and chart.has("UNIT", end):
        return False  # "4.6. - 2 | Nächte"
    if name == "dayrange" and _days_in_a_row(chart, i, end):
        return chart.join_days
    if name == "dayrange":
        begins = (i, i + 1) if "IN" in chart.words[i] else (i,)  # "em | vinte e dois de novembro"
        return chart.join_days and not any(last >= end for k in begins for _, last in chart.all_at("day", k))
    if name == "stretch" and end <= i + 2 and {"NUM", "MONTH"} <= chart.words[end - 1].keys():
        if chart.has("AT", end - 2):
            return False  # "às dez" is no December
    if isinstance(node, Stretch) and node.counted and chart.has("FOR", i - 1):
        return False
    if name == "stretch" and end == i + 1:
        if ends_with(chart, "NAMED", i):
            return False
        if chart.has("AMBIGUOUS", i) or chart.has("NUM", i):
            return _month_is_meant(chart, i, end)
    if name == "suffixed":
        return suffixed_fits(chart, node, i, end)
    if name == "yearalone":
        return i == 0 and end == len(chart.words)
    if name == "weakday":
        return weak_day_fits(chart, moment, i, end)
    return True


def _names_the_hour(chart: Chart, i: int, end: int) -> bool:
    """ "een afspraak voor | 6 uur" is at six; "een les voor | 2 uur" takes two hours."""
    if end != i + 2 or "NUM" not in chart.words[i] or "OCLOCK" not in chart.words[end - 1]:
        return False
    return chart.has("PART_ADVERB", end) or any(
        number.value > _LONGEST_LESSON for number, _ in chart.words[i]["NUM"]
    )


def _days_in_a_row(chart: Chart, i: int, end: int) -> bool:
    """Whether two bare numbers stand between the words for "from the" and "to the" with which days are counted."""
    if end != i + 4 or "FROM_DAY" not in chart.words[i] or not chart.has("UNTIL_DAY", i + 2):
        return False
    return any(last == end for _, last in chart.all_at("dayrange", i))


def _day_and_hour(chart: Chart, i: int) -> bool:
    """Whether a number behind a weekday is its date: where the word for "to" is that for "at" as well (it)."""
    behind = chart.words[i + 1].keys() if i + 1 < len(chart.words) else ()
    return (
        chart.has("WEEKDAY", i - 1)
        and chart.tokens[i].number is not None
        and "AT" in behind
        and "TO_CLOCK" in behind
    )


def _length_ends(chart: Chart, i: int, end: int) -> bool:
    """ "entro 5 ore", "within 5 hours": the word for hours makes a length of it, an "h" may be that of a clock."""
    spelled = len(chart.tokens[end - 1].key) > 1 and "UNIT" in chart.words[end - 1]
    return spelled and any(last >= end for _, last in chart.all_at("within", i))


def is_article(chart: Chart, end: int) -> bool:
    """ "voor een | proefles": the word for one is the article of what follows."""
    if end >= len(chart.words) or chart.words[end] or not chart.tokens[end].key.isalpha():
        return False
    said = chart.words[end - 1].get("NUM", ())
    return chart.tokens[end - 1].number is None and any(value.value == 1 for value, _ in said)


def _hour_not_now(chart: Chart, i: int) -> bool:
    """ "posticipa di mezz' | ora", "un' | ora": the word for now is that for an hour as well (it)."""
    if "UNIT" not in chart.words[i] or not i:
        return False
    counted = chart.words[i - 1].keys() & {"NUM", "A", "THE", "FRACTION_WORD"}
    return bool(counted) or any(end > i for _, end in chart.words[i - 1].get("WHOLE_UNIT", ()))


def _part_fits(chart: Chart, moment: Moment, node: Any, i: int, end: int) -> bool:
    if any(last >= end for _, last in (chart.words[i - 1].get("LATER", ()) if i else ())):
        return False
    if chart.has("NEUTER", end - 2) and "RELDAY" in chart.words[end - 1]:
        return False  # "gaat het | morgen door"
    if moment.has_date and chart.has("COMMA", i - 1) and "RELDAY" in chart.words[i]:
        return False  # "haal het vandaag niet, | morgen zelfde tijd"
    if (
        chart.has("NIGHT", i)
        and i
        and any(number.value == 1 for number, _ in chart.words[i - 1].get("NUM", ()))
    ):
        return False  # "one | night, from the 10th to the 11th"
    if node.dated:
        return moment.has_date and (
            "AMPM" not in chart.words[i] or (not moment.has_clock and clause_ends(chart, end))
        )
    if chart.style.morning_is_tomorrow and chart.tokens[end - 1].key == "manana":
        # "mi clase de mañana" is tomorrow's; "a las 8 de mañana" and "el jueves de mañana" are in the morning
        plain = chart.tokens[i].key == "de" and end == i + 2
        if plain and moment.clock is not None and moment.clock.hour > _NOON:
            return False  # "las 18 de mañana"
        return not plain or moment.has_clock or moment.has_date or chart.has("WEEKDAY", end)
    if node.meal:
        return moment.has_date or (
            i > 0 and bool(chart.words[i - 1].keys() & {"AT", "AFTER", "BEFORE", "APPROX", "IN"})
        )
    return True


def _clock_range_fits(chart: Chart, node: Any, i: int, end: int) -> bool:
    if _begins_with_an_article(chart, i):
        return False
    if not node.start.bare:
        return not ("NUM" in chart.words[end - 1] and counts(chart, end))
    if chart.tokens[i].number is None and chart.has("MIN_TO", i + 1) and chart.all_at("clock", i):
        return False  # "five to nine in the evening"
    if (
        ends_with(chart, "THE_DAY", i)
        or ends_with(chart, "DAYWORD", i)
        or _date_asked(chart, i, end)
        or chart.has("MONTHYEAR", i)
    ):
        return False
    if node.end.bare:
        return not counts(chart, end) and not (
            node.weak and "DATE" in chart.words[i] and clock_follows(chart, end)
        )
    return True


def _begins_with_an_article(chart: Chart, i: int) -> bool:
    """ "una | cena a las 9": the word for one is the article of what follows."""
    at = i + 1 if "FROM" in chart.words[i] else i
    if "A" not in chart.words[at] or chart.tokens[at].number is not None or at + 1 >= len(chart.words):
        return False
    return chart.words[at + 1].keys().isdisjoint(_BEHIND_ONE)


def _from_a_date(chart: Chart, i: int) -> bool:
    """ "ab dem 1.12." is about a day, though 1.12 may be a clock time elsewhere."""
    after = chart.words[i].get("AFTER", ())
    return any(str(value).endswith("_day") and chart.has("DATE", end) for value, end in after)


def _date_asked(chart: Chart, i: int, end: int) -> bool:
    """Two numbers with a dash after "on": a date where they can be one."""
    return (
        i > 0
        and "DATE" in chart.words[i]
        and end == i + 3
        and bool(chart.words[i - 1].keys() & {"ON", "IN"})
        and not chart.has("AT", i - 1)
        and not chart.has("WEEKDAY", i - 1)
        and bool(chart.all_at("monthday", i))
    )


def _month_is_meant(chart: Chart, i: int, end: int) -> bool:
    """A word that is a month's name and something else too ("may", "sept") needs a word before it that asks for a time."""
    if i == 0:
        return end == len(chart.words)
    return (
        bool(
            chart.words[i - 1].keys()
            & {
                "IN",
                "ON",
                "OF",
                "FROM",
                "TO",
                "UNTIL",
                "BEFORE",
                "AFTER",
                "BETWEEN",
                "FOR",
                "BY",
                "DASH",
                "DURING",
                "AND",
                "EDGE",
                "MOD",
            }
        )
        and not chart.has("COUNTED", end)
        and not chart.has("OCLOCK", end)
    )
