"""A date in a shape that the grammar does not know ("5 / Dez / 2026", "15 gennaio" in an English message): dateparser's.

Only such a span is handed over, never a message; its language and order are given, nothing but an absolute date is
accepted, and the answer is checked against the span. The library is loaded with the first such span: it takes half a
second and twenty megabytes, which a process that never sees one does not pay.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from handlers.understand.times.tokens import fold

_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "de": "januar februar marz maerz april mai juni juli august september oktober november dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre",
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
"""Months in full, folded: short forms ("set", "out") are words of other languages."""
_WORDS_TOO = frozenset({"mars", "may", "march", "mei"})
"""Months that are a word, a brand or a name beside a number elsewhere: read in their own language alone."""
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_WORD = r"(?P<month>[^\W\d_]{3,10})"
_YEAR = r"20\d\d"
_JOINED = r"\s?[-/_,.]\s?"
_SHAPES = (
    re.compile(rf"(?<![\w.,:/-]){_DAY}(?P<sep>{_JOINED})(?:0?[1-9]|1[0-2])(?P=sep){_YEAR}(?![\w:]|[.,-]\d)"),
    re.compile(
        rf"(?<![\w.,:/-]){_DAY}(?:\.|º|°|st|nd|rd|th|er)?(?:{_JOINED}|\s(?:de\s|di\s|of\s)?){_WORD}(?![\w:])"
        rf"(?:(?:\.?{_JOINED}|\.?\s(?:de\s|di\s|do\s|of\s)?){_YEAR}(?!\w))?"
    ),
)
_FRAMED = re.compile(rf"\d{_JOINED}[^\W\d_]+{_JOINED}\d")
_FIRST_DAY = re.compile(
    r"(?<![\d:.])\d{1,2}(?![\d:hu])(?:st|nd|rd|th|er)?\W{0,3}(?:[^\W\d]{1,6}\W{1,2}){0,3}$"
)
"""The first day of a range whose last one was found: half an answer is a wrong one."""
_YEAR_BEHIND = re.compile(r"\W{0,2}(?:[^\W\d]{1,3}\s)?(?:19|20)\d\d\b")
_LONGEST_MESSAGE = 300
"""Characters beyond which nobody writes to book: loading the library for a page of text would only cost time."""
_LONGEST = 40
_FURTHEST = timedelta(days=731)


def shaped_date(text: str, now: datetime, lang: str, *, month_first: bool) -> tuple[date, int, int] | None:
    """The one such date of a text, with its first character and the one after its last; None where there is none.

    `now` is wall time. A date without year is the next one; one that is over or more than two years off is no answer.
    """
    if len(text) > _LONGEST_MESSAGE:
        return None
    own = lang[:2].lower()
    spans = [
        (found, own if number == 0 else _language_of(found["month"], own, _FRAMED.search(found.group())))
        for number, shape in enumerate(_SHAPES)
        for found in shape.finditer(text)
    ]
    dated = [(found, language) for found, language in spans if language is not None]
    if len(dated) != 1:
        return None  # of two dates one is the end of a range, or ruled out
    found, language = dated[0]
    written, start, end = found.group(), found.start(), found.end()
    if (
        len(written) > _LONGEST
        or _FIRST_DAY.search(text[max(0, start - _LONGEST) : start])
        or _YEAR_BEHIND.match(text[end : end + _LONGEST])
    ):
        return None
    on = _parsed(written, now, language, month_first=month_first)
    return (on, start, end) if on is not None and _is_answer(on, written, now.date()) else None


def _language_of(word: str, own: str, framed: object) -> str | None:
    """The language in which a word is a month, the writer's first; between two signs a short form will do."""
    key = fold(word)
    for lang in (own, *_MONTHS):
        months = _MONTHS.get(lang, "").split()
        if key in months:
            return lang if lang == own or key not in _WORDS_TOO else None
        if framed and any(month.startswith(key) for month in months):
            return lang
    return None


def _parsed(written: str, now: datetime, language: str, *, month_first: bool) -> date | None:
    import dateparser

    plain = re.sub(r"[_,]", "/", re.sub(r"\s*([-/_,])\s*", r"\1", written))
    found = dateparser.parse(
        plain,
        languages=[language],
        settings={
            "PARSERS": ["absolute-time"],
            "REQUIRE_PARTS": ["day", "month"],
            "PREFER_DATES_FROM": "future",
            "RELATIVE_BASE": now,
            "DATE_ORDER": "MDY" if month_first else "DMY",
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    # An hour that nobody wrote is none of a date: clock times are the grammar's.
    return found.date() if found is not None and found.time() == datetime.min.time() else None


def _is_answer(on: date, written: str, today: date) -> bool:
    """Whether what the library made of a span is what stands there: its day, its year, and soon."""
    numbers = {int(digits) for digits in re.findall(r"\d+", written)}
    year_said = any(number > 31 for number in numbers)
    return on.day in numbers and (on.year in numbers or not year_said) and today <= on <= today + _FURTHEST
