"""Which pieces may join a mention: keeps counts, codes and prices apart from hours and days."""

from __future__ import annotations

from typing import Any

from handlers.understand.times.grammar import Chart
from handlers.understand.times.moment import Moment

_STREET_ENDS = ("strasse", "gasse", "allee", "straat", "laan", "gracht")
LOOSE_CLOCKS = ("twonumbers", "andnumbers", "dotclock", "military", "bareclock")


def fits(chart: Chart, moment: Moment, name: str, node: Any, i: int, end: int, at: bool) -> bool:
    """Whether a piece called `name`, from `i` to `end`, may join the mention. `at`: a word like "at" stands before it."""
    if name in LOOSE_CLOCKS:
        return _loose_clock_fits(chart, moment, name, node, i, end, at)
    if name in ("dayrange", "clockrange", "openclock", "clock", "day") and _cut_short(chart, end):
        return False
    if (
        name == "clockrange"
        and node.start.bare
        and (chart.has("THE_DAY", i - 1) or _date_asked(chart, i, end))
    ):
        return False
    if name == "day" and node.dotted and not chart.style.dot_is_date:
        return chart.has("ON", i - 1) and not chart.has("AT", i - 1) and not _date_follows(chart, end)
    if name == "cuedclock":
        return _cued_clock_fits(chart, i, end)
    if name == "day" and _border_follows(chart, end):
        return False
    if name == "day" and chart.has("DATE", i) and not node.year_said and _counts(chart, end):
        return False
    if name == "day" and "ORD" in chart.words[end - 1] and _counts(chart, end):
        return False
    if name == "day" and (node.needs_clock or node.far) and _range_follows(chart, end):
        return False
    if name == "day" and (node.needs_clock or (node.far and not _date_is_meant(chart, i, end))):
        return moment.has_clock or _clock_follows(chart, end)
    if name == "part" and any(last >= end for _, last in (chart.words[i - 1].get("LATER", ()) if i else ())):
        return False
    if name == "part" and node.dated:
        return moment.has_date and (
            "AMPM" not in chart.words[i] or (not moment.has_clock and _clause_ends(chart, end))
        )
    if name == "part" and chart.style.morning_is_tomorrow and chart.tokens[end - 1].key == "manana":
        # "mi clase de mañana" is tomorrow's; "a las 8 de mañana" and "el jueves de mañana" are in the morning
        plain = chart.tokens[i].key == "de" and end == i + 2
        return not plain or moment.has_clock or moment.has_date or chart.has("WEEKDAY", end)
    if name == "part" and node.meal:
        return moment.has_date or (
            i > 0 and bool(chart.words[i - 1].keys() & {"AT", "AFTER", "BEFORE", "APPROX", "IN"})
        )
    if name == "day" and node.number is not None and ordinal_of_a_thing(chart, node.number, end):
        return False
    if name == "day" and node.counted and chart.has("FOR", i - 1):
        return False
    if name == "dayrange" and (not chart.join_days or any(last >= end for _, last in chart.all_at("day", i))):
        return False
    if name == "yearalone":
        return i == 0 and end == len(chart.words)
    if name == "weakday":
        return _weak_day_fits(chart, moment, i, end)
    if name == "openclock" and (
        _from_a_date(chart, i) or ("NUM" in chart.words[end - 1] and _counts(chart, end))
    ):
        return False
    if (
        name == "day"
        and chart.tokens[end - 1].number is not None
        and (_range_follows(chart, end) or chart.has("ORDSUFFIX", end))
    ):
        return False
    if (
        name == "day"
        and node.number is not None
        and chart.tokens[end - 1].number is not None
        and not _no_noun(chart, end)
    ):
        return False
    if name == "stretch" and end == i + 1 and ends_with(chart, "NAMED", i):
        return False
    if name == "stretch" and end == i + 1 and (chart.has("AMBIGUOUS", i) or chart.has("NUM", i)):
        return _month_is_meant(chart, i, end)
    if name == "clockrange" and node.start.bare and chart.has("MONTHYEAR", i):
        return False
    if name == "clockrange" and node.start.bare and node.end.bare:
        return not _counts(chart, end) and not (
            node.weak and "DATE" in chart.words[i] and _clock_follows(chart, end)
        )
    return True


def _border_follows(chart: Chart, end: int) -> bool:
    """ "venerdì dopo | le 17" is Friday after 5, not the Friday after this one."""
    border = chart.words[end - 1]
    return "POSTMOD" in border and "AFTER" in border and bool(chart.all_at("openclock", end - 1))


def _from_a_date(chart: Chart, i: int) -> bool:
    """ "ab dem 1.12." is about a day, though 1.12 may be a clock time elsewhere."""
    after = chart.words[i].get("AFTER", ())
    return any(str(value).endswith("_day") and chart.has("DATE", end) for value, end in after)


def ends_with(chart: Chart, kind: str, i: int) -> bool:
    """Whether a phrase of that kind ends right before `i`."""
    return any(end == i for k in range(max(0, i - 4), i) for _, end in chart.words[k].get(kind, ()))


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


def _counts(chart: Chart, i: int) -> bool:
    """Whether what follows a number makes it a count: people, sessions, minutes, euros."""
    return chart.has("UNIT", i) or chart.has("COUNTED", i) or chart.has("MONEY", i)


def _cut_short(chart: Chart, end: int) -> bool:
    """Whether the last number of a piece belongs to what follows: "between 2 March and 4 | April", "from 5 to 6 | pm"."""
    for k in (end - 1, end - 2):
        if k >= 0 and "NUM" in chart.words[k]:
            for name in ("clock", "monthday"):
                longer = chart.longest(name, k)
                if longer is not None and longer[1] > end:
                    return True
            return False
    return False


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


def _date_is_meant(chart: Chart, i: int, end: int) -> bool:
    """Whether "Friday 13" is a date though that is months away: by itself or behind "on", and not written in a chat."""
    alone = i == 0 and end == len(chart.words)
    return not chart.chat and (alone or (i > 0 and bool(chart.words[i - 1].keys() & {"ON", "THE"})))


def _clock_follows(chart: Chart, i: int) -> bool:
    for k in range(i, min(i + 3, len(chart.words))):
        if any(chart.all_at(name, k) for name in ("clock", "clockrange")) or (
            chart.has("AT", k) and k + 1 < len(chart.words)
        ):
            return True
        if not chart.words[k].keys() & {"COMMA", "AT", "LINK", "DASH"}:
            return False
    return False


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


def ordinal_of_a_thing(chart: Chart, number: int, end: int) -> bool:
    """ "the first player", "in der dritten Klasse", "the 3rd floor" are no days; "on the first I can't" is one."""
    last = chart.words[end - 1]
    if _counts(chart, end):
        return True
    if "ORD" not in last and (number > 12 or not last.keys() & {"ORDSUFFIX", "DOT"}):
        return False
    return end < len(chart.words) and not chart.words[end] and chart.tokens[end].key.isalpha()


def _no_noun(chart: Chart, i: int) -> bool:
    """Whether what follows a plain number is no thing that is counted: the end, a sign, or a word of times."""
    if i >= len(chart.words) or chart.words[i]:
        return not _counts(chart, i)
    return True


def _range_follows(chart: Chart, i: int) -> bool:
    """Whether the number just read is the first of two hours ("fri 14-17") rather than a day of the month."""
    hour = any(chart.has(kind, i + 1) for kind in ("NUM", "HM", "HMDOT"))
    return chart.has("DASH", i) and hour and bool(chart.all_at("clockrange", i - 1))


def _loose_clock_fits(chart: Chart, moment: Moment, name: str, node: Any, i: int, end: int, at: bool) -> bool:
    """Numbers that are hours only beside other words of time: "friday 5", "tonight 815", "on 2 March nine thirty"."""
    beside = at or moment.has_date or moment.part is not None
    if name in ("bareclock", "military") and (_at_an_address(chart, i, end) or _against(chart, i)):
        return False
    if name == "bareclock" and (_counts(chart, end) or chart.has("ORDSUFFIX", end)):
        return False
    if (
        name == "andnumbers"
        and _begins_clause(chart, i)
        and chart.style.and_minutes
        and not chart.has("COUNTED", end)
    ):
        return True
    if name == "dotclock" and not beside and _date_follows(chart, end):
        return True
    if name == "dotclock" and not beside and (node.minute >= 13 or node.minute == 0) and node.minute % 5 == 0:
        return not chart.style.dot_is_date or node.minute > 12
    if name in ("twonumbers", "military") and not beside and _date_after_glue(chart, end):
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
    return not _cut_short(chart, end) and not (moment.stretch is not None and not at and moment.part is None)


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
    return (_begins_clause(chart, i) or chart.has("APPROX", i - 1)) and _date_follows(chart, end)


def _against(chart: Chart, i: int) -> bool:
    """ "2 gegen 2"."""
    return i >= 2 and "NUM" in chart.words[i - 2] and chart.tokens[i - 1].key in ("gegen", "tegen")


def _cued_clock_fits(chart: Chart, i: int, end: int) -> bool:
    """ "make it 7", "around 2?" and "no, 6 not 5": numbers that the words before them, or the other number, make hours."""
    if not _clause_ends(chart, end) or _counts(chart, end) or _against(chart, i):
        return False
    if chart.has("OR", end) and chart.all_at("clock", end + 1) and chart.tokens[i].number is not None:
        return True
    if end > i + 1 and (_begins_clause(chart, i) or ends_with(chart, "NO", i)):
        return True
    if chart.has("AROUND", i - 1):
        return chart.tokens[i].number is not None or _date_after_glue(chart, end)
    return ends_with(chart, "MAKE_IT", i)


def _clause_ends(chart: Chart, end: int) -> bool:
    if end >= len(chart.words) or _date_follows(chart, end):
        return True
    return bool(chart.words[end].keys() & {"COMMA", "DOT", "STOP", "OR", "ON", "AND", "CLAUSE", "NOT"})


def _begins_clause(chart: Chart, i: int) -> bool:
    return i == 0 or bool(chart.words[i - 1].keys() & {"COMMA", "DOT", "STOP", "AND", "OR", "DASH", "OPEN"})


def _weak_day_fits(chart: Chart, moment: Moment, i: int, end: int) -> bool:
    """A short form that is a word of its own as well ("sun", "do", "mar") needs a time, a date or another day beside it."""
    if moment.has_clock or moment.part is not None or chart.has("ON_DAY", i - 1):
        return True
    if chart.tokens[end - 1].key == "." and end == len(chart.tokens) and i == 0:
        return True
    if chart.style.weak_days_alone and i == 0 and end == len(chart.tokens):
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
    return k > end and (chart.has("WEEKDAY", k) or chart.has("WEEKDAY_WEAK", k))


def _date_after_glue(chart: Chart, i: int) -> bool:
    """Whether a day comes next, or after one joining word ("eight thirty | on saturday")."""
    if _date_follows(chart, i):
        return True
    joined = i < len(chart.words) and chart.words[i].keys() & {"ON", "IN", "THE", "COMMA"}
    return bool(joined) and _date_follows(chart, i + 1)


def _date_follows(chart: Chart, i: int) -> bool:
    return any(chart.all_at(name, i) for name in ("day", "part", "relpart"))
