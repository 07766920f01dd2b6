"""The last day that is said with "until": a day, or the end of a month."""

import re
from datetime import date, timedelta

from domain import localtime
from domain.intents import Said

_NAMED = re.compile(r"\d|\b(?:first|erste[nrs]?|premier|primero|primo|primeiro|eerste)\b", re.IGNORECASE)
"""A day of its own: "1 July", "the first of July"."""


def last_day(said: Said, text: str, tz: str) -> date | None:
    """The day itself of "until 31 May"; of "until the end of June" and "until June" the month's last. None where no
    day was said. `text` is the message that the span of `said` counts in."""
    if said.start is not None and said.end is not None and said.end - said.start > timedelta(days=2):
        return localtime.local_day(said.end - timedelta(seconds=1), tz)
    named = said.start or said.end
    if named is None:
        return None
    day = localtime.local_day(named, tz)
    if said.start is None and day.day == 1 and not _NAMED.search(text[slice(*said.span)]):
        return day - timedelta(days=1)
    return day
