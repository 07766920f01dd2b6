"""What stands around a piece of a message: what follows it, what it is part of, where its clause begins and ends."""

from __future__ import annotations

from handlers.understand.times.grammar import Chart

_FEW_HOURS = 4
_AT_AN_HOUR = frozenset(
    "afspraak wekker alarm les proefles training sessie herinnering zet plan noteer inplannen".split()
)
_FOR_PEOPLE = frozenset(
    "tafel tafeltje plek plekje plaats reservering boeking kamer restaurant reserveer boek".split()
)
"""What is booked "voor" something in Dutch, whose word for "before" is that for "for"."""


def border_follows(chart: Chart, end: int) -> bool:
    """ "venerdì dopo | le 17" is Friday after 5, not the Friday after this one."""
    border = chart.words[end - 1]
    return "POSTMOD" in border and "AFTER" in border and bool(chart.all_at("openclock", end - 1))


def ends_with(chart: Chart, kind: str, i: int) -> bool:
    """Whether a phrase of that kind ends right before `i`."""
    return any(end == i for k in range(max(0, i - 4), i) for _, end in chart.words[k].get(kind, ()))


def counts(chart: Chart, i: int) -> bool:
    """Whether what follows a number makes it a count: people, sessions, minutes, euros."""
    return chart.has("UNIT", i) or chart.has("COUNTED", i) or chart.has("MONEY", i)


def of_so_many(chart: Chart, i: int) -> bool:
    """Whether a number, or a thing that is counted, stands before an "of": "3 | van de 6", "0 Punkte | von 6"."""
    return i > 0 and (
        "NUM" in chart.words[i - 1]
        or (i > 1 and "COUNTED" in chart.words[i - 1] and "NUM" in chart.words[i - 2])
    )


def booked_for(chart: Chart, i: int) -> str | None:
    """ "een afspraak | voor 6 uur": where the word for "before" is that for "for" as well, what is booked says which.
    "party" for what is booked for people ("een tafel voor vier")."""
    if not any(value == "before_clock" for value, _ in chart.words[i].get("BEFORE", ())):
        return None
    for k in range(i - 1, max(-1, i - 5), -1):
        if chart.words[k].keys() & {"COMMA", "DOT", "STOP"}:
            return None
        if chart.tokens[k].key in _FOR_PEOPLE:
            return "party"
        if chart.tokens[k].key in _AT_AN_HOUR:
            return "hour"
    return None


def hours_ago(chart: Chart, i: int, end: int) -> bool:
    """ "Überwiesen | vor 2h": so early nothing begins, "vor 9h" is a border."""
    if "AGO_PRE" not in chart.words[i] or end != i + 3 or len(chart.tokens[end - 1].key) > 1:
        return False
    number = chart.tokens[i + 1].number
    return number is not None and number <= _FEW_HOURS and bool(chart.all_at("counted", i))


def cut_short(chart: Chart, end: int) -> bool:
    """Whether the last number of a piece belongs to what follows: "between 2 March and 4 | April", "from 5 to 6 | pm"."""
    for k in (end - 1, end - 2):
        if k >= 0 and "NUM" in chart.words[k]:
            for name in ("clock", "monthday"):
                longer = chart.longest(name, k)
                if longer is not None and longer[1] > end:
                    return True
            return False
    return False


def in_dotted_date(chart: Chart, end: int) -> bool:
    """Whether a clock time would end within a date: "18 Uhr bis 4.12 | . 9 Uhr"; the last full stop may end a sentence."""
    if not chart.style.dot_is_date or end + 1 >= len(chart.words):
        return False
    return any(
        last == end + 1 and shape[3] == ".."
        for k in range(max(0, end - 3), end)
        for shape, last in chart.words[k].get("DATE", ())
    )


def clock_follows(chart: Chart, i: int) -> bool:
    for k in range(i, min(i + 3, len(chart.words))):
        if any(chart.all_at(name, k) for name in ("clock", "clockrange")) or (
            chart.has("AT", k) and k + 1 < len(chart.words)
        ):
            return True
        if not chart.words[k].keys() & {"COMMA", "AT", "LINK", "DASH"}:
            return False
    return False


def ordinal_of_a_thing(chart: Chart, number: int, end: int) -> bool:
    """ "the first player", "in der dritten Klasse", "the 3rd floor" are no days; "on the first I can't" is one."""
    last = chart.words[end - 1]
    if counts(chart, end):
        return True
    if "ORD" not in last and (number > 12 or not last.keys() & {"ORDSUFFIX", "DOT"}):
        return False
    if chart.has("OF", end) and "ORD" in last:  # "the first of many"
        end = chart.words[end]["OF"][0][1]
    if end < len(chart.words) and chart.words[end].keys() & {"HALFWORD", "QUARTERWORD", "HALFYEAR"}:
        return True
    return end < len(chart.words) and not chart.words[end] and chart.tokens[end].key.isalpha()


def no_noun(chart: Chart, i: int) -> bool:
    """Whether what follows a plain number is no thing that is counted: the end, a sign, or a word of times."""
    if i >= len(chart.words) or chart.words[i]:
        return not counts(chart, i)
    return True


def range_follows(chart: Chart, i: int) -> bool:
    """Whether the number just read is the first of two hours ("fri 14-17") rather than a day of the month."""
    hour = any(chart.has(kind, i + 1) for kind in ("NUM", "HM", "HMDOT"))
    return chart.has("DASH", i) and hour and bool(chart.all_at("clockrange", i - 1))


def clause_ends(chart: Chart, end: int) -> bool:
    if end >= len(chart.words) or date_follows(chart, end):
        return True
    return bool(chart.words[end].keys() & {"COMMA", "DOT", "STOP", "OR", "ON", "AND", "CLAUSE", "NOT"})


def begins_clause(chart: Chart, i: int) -> bool:
    return i == 0 or bool(chart.words[i - 1].keys() & {"COMMA", "DOT", "STOP", "AND", "OR", "DASH", "OPEN"})


def date_after_glue(chart: Chart, i: int) -> bool:
    """Whether a day comes next, or after one joining word ("eight thirty | on saturday")."""
    if date_follows(chart, i):
        return True
    joined = i < len(chart.words) and chart.words[i].keys() & {"ON", "IN", "THE", "COMMA"}
    return bool(joined) and date_follows(chart, i + 1)


def date_follows(chart: Chart, i: int) -> bool:
    return any(chart.all_at(name, i) for name in ("day", "part", "relpart"))


def counted_before_clock(chart: Chart, i: int, end: int) -> bool:
    """ "een tafel voor 4 op vrijdag om 19 uur": the word for "before" is that for "for" as well, and the hour is said later."""
    if not any(value == "before_clock" for value, _ in chart.words[i].get("BEFORE", ())) or end != i + 2:
        return False
    last = min(end + 8, len(chart.words))
    return any(chart.has("AT", k) and bool(chart.all_at("clock", k + 1)) for k in range(end, last))
