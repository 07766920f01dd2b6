"""A day that no calendar has: "31 february" must not be read as all of February."""

import re
from calendar import monthrange
from functools import lru_cache

from babel import Locale
from babel.dates import get_month_names

_LEAP_YEAR = 2024


def impossible_day(text: str, lang: str) -> str | None:
    """The words that name a 30th or 31st of a month that has none; None where there are no such words."""
    pattern, months = _months(lang)
    for found in pattern.finditer(text.lower()):
        day, month = int(found["before"] or found["after"]), months[found["month"]]
        if day > monthrange(_LEAP_YEAR, month)[1]:
            return text[found.start() : found.end()].strip()
    return None


@lru_cache(maxsize=16)
def _months(lang: str) -> tuple[re.Pattern[str], dict[str, int]]:
    locale = Locale.parse(lang.replace("-", "_"))
    months = {
        name.lower().rstrip("."): number
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context=context, locale=locale).items()
    }
    named = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    day = r"3[01]"
    joint = r"\s*(?:st|th|º|\.)?\s*(?:of|de|di)?\s*"
    pattern = rf"\b(?:(?P<before>{day}){joint})?\b(?P<month>{named})\b(?(before)|\.?\s+(?P<after>{day})(?![\d:.,€$]))"
    return re.compile(pattern), months
