"""Which numbers are hours: those beside other words of time, and those that the words around make one."""

from __future__ import annotations

from typing import Any

from handlers.understand.times.around import (
    begins_clause,
    booked_for,
    clause_ends,
    counts,
    cut_short,
    date_after_glue,
    date_follows,
    ends_with,
)
from handlers.understand.times.grammar import Chart
from handlers.understand.times.moment import Moment
from handlers.understand.times.nodes import Clock

_POINTING = frozenset("my our your his her their the this that".split())
_INFLECTED = frozenset(("ein", "eine", "einen", "einem", "einer"))
"""German forms of "one" that are never an hour by themselves: that is "eins"."""
_OF_A_PART = frozenset("du de del della di da".split())
"""Before a part of the day: "une heure du matin" is an hour, "une heure le matin" a length."""
_ONE_OR_A = frozenset(("una", "uma", "une", "un", "um"))
_STREET_ENDS = ("strasse", "gasse", "allee", "straat", "laan", "gracht")


_COUNTED_AT_MOST = 4
"""Hours that a number in words counts rather than names ("dos horas el sábado"); a day's length of 24 is counted in digits too."""


def hours_counted(chart: Chart, i: int, end: int, at: bool) -> bool:
    """ "bloquer | une heure vendredi", "dos horas seguidas", "menos de | 24h": how long, not when, where no "at" asks when."""
    if ends_with(chart, "LESS_THAN", i):
        return True
    word = chart.words[end - 1]
    at = at or ends_with(chart, "AT", i + 1)  # "sexta | à uma | hora" (pt)
    if at or end != i + 2 or "NUM" not in chart.words[i] or "OCLOCK" not in word:
        return False
    if not any(value == "hour" for value, _ in word.get("UNIT", ())):
        return False
    if chart.style.half_is_before and chart.has("PART_ADVERB", end):
        return False  # "vier uur | 's middags"
    if _part_of_it(chart, end):
        return False  # "une heure | du matin"
    number = chart.words[i]["NUM"][0][0]
    alone = i == 0 and end == len(chart.words)
    return number.value == 24 or (not number.digits and number.value <= _COUNTED_AT_MOST and not alone)


def _part_of_it(chart: Chart, end: int) -> bool:
    return end < len(chart.tokens) and chart.tokens[end].key in _OF_A_PART and chart.has("PART_ADVERB", end)


def loose_clock_fits(chart: Chart, moment: Moment, name: str, node: Any, i: int, end: int, at: bool) -> bool:
    """Numbers that are hours only beside other words of time: "friday 5", "tonight 815", "on 2 March nine thirty"."""
    if name == "military" and not at and chart.style.half_is_before and (chart.tokens[i].number or 0) < 1000:
        if not chart.tokens[i].key.startswith("0"):
            return False  # "heute | 150 bekommen"
    booked = i > 0 and name in ("bareclock", "military") and booked_for(chart, i - 1)
    beside = at or moment.has_date or moment.part is not None or booked == "hour"
    if name in ("bareclock", "military") and (_at_an_address(chart, i, end) or _against(chart, i)):
        return False
    if name == "bareclock" and (counts(chart, end) or chart.has("ORDSUFFIX", end)):
        return False
    if booked == "party":
        return False  # "een tafel voor | acht vandaag"
    if name == "bareclock" and chart.has("NIGHT", end) and _one(chart, i):
        return False  # "eine | Nacht ab dem 10."
    if (
        name == "bareclock"
        and chart.tokens[i].key == "one"
        and i > 1
        and chart.tokens[i - 2].key in _POINTING
    ):
        return False  # "my friday | one"
    if name == "bareclock" and not at and _article_of_a_part(chart, i, end):
        return False  # "una | tarde de estas"
    if name == "bareclock" and (_one_of_a_thing(chart, i, end, at) or _of_a_week(chart, end)):
        return False
    if name == "bareclock" and moment.has_date and not at and _that_one(chart, moment, i):
        return False
    if name == "bareclock" and moment.has_date and not at and chart.has("THE_DAY", i - 1):
        return False  # "non pas le 15, | le 16"
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
    if name == "twonumbers" and not beside and _quarters_in_words(chart, node, i, end):
        return True
    if name != "bareclock":
        return beside and not (name == "military" and chart.has("COUNTED", end))
    if not beside and not _made_an_hour_by_what_follows(chart, i, end):
        return False
    return not cut_short(chart, end) and not (moment.stretch is not None and not at and moment.part is None)


def _quarters_in_words(chart: Chart, clock: Clock, i: int, end: int) -> bool:
    """ "let's say eight thirty": nothing else is counted so; "three fifty" is a price, "two forty-five minute ones" a length."""
    in_words = all(token.number is None for token in chart.tokens[i:end])
    return in_words and clock.minute in (15, 30, 45) and 1 <= clock.hour <= 12 and not counts(chart, end)


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
    if ends_with(chart, "DO_AT", i) or (chart.has("ASKED_OF", i - 1) and begins_clause(chart, i - 1)):
        return date_after_glue(chart, end)
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
        if not tokens[k].key.isalpha() or chart.words[k].keys() & {"AT", "WEEKDAY", "RELDAY"}:
            break  # "der Platz am Samstag um | 10"
    return False


def _article_of_a_part(chart: Chart, i: int, end: int) -> bool:
    if chart.tokens[i].key not in _ONE_OR_A or end >= len(chart.words):
        return False
    return bool(chart.all_at("part", end)) and chart.tokens[end].key not in _OF_A_PART


def _one_of_a_thing(chart: Chart, i: int, end: int, at: bool) -> bool:
    """ "am Donnerstag | einen Termin": the article, which is the word for one as well."""
    if chart.tokens[i].key in _INFLECTED and not chart.has("OCLOCK", end):
        return True  # "bitte um | einen Termin", "trag mich morgen | ein"
    if (
        (at and chart.tokens[i].key != "een")
        or "A" not in chart.words[i]
        or chart.tokens[i].number is not None
    ):
        return False  # "om een | afspraak" asks for one, "om één" is an hour
    noun = end < len(chart.words) and not chart.words[end] and chart.tokens[end].key.isalpha()
    return noun or chart.has("THE", i - 1)


def _one(chart: Chart, i: int) -> bool:
    return any(number.value == 1 for number, _ in chart.words[i].get("NUM", ()))


def _that_one(chart: Chart, moment: Moment, i: int) -> bool:
    """ "The Friday | one": the session of that day, for the word is the article as well."""
    article = chart.has("THE", moment.first) or chart.has("THE", moment.first - 1)
    return article and "A" in chart.words[i] and chart.tokens[i].number is None


def _of_a_week(chart: Chart, end: int) -> bool:
    """ "las dos | de la semana que viene": the sessions of a week, for a week has no two o'clock."""
    for _, after in chart.words[end].get("OF", ()) if end < len(chart.words) else ():
        k = after
        while k < len(chart.words) and "THE" in chart.words[k] and not _stretch_at(chart, k):
            k += 1
        if _stretch_at(chart, k) or _stretch_at(chart, end):
            return True
    return False


def _stretch_at(chart: Chart, i: int) -> bool:
    return i < len(chart.words) and any(
        node.grain in ("week", "month", "weekend")
        for name in ("stretch", "week")
        for node, _ in chart.all_at(name, i)
        if hasattr(node, "grain")
    )


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
