"""A time zone that was said with a clock time: "5pm London time", "17:00 CET", "10:00 UTC+2"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from handlers.understand.times.reading import TimeReading
from handlers.understand.times.tokens import Token

_LETTERS = {
    "utc": "UTC",
    "gmt": "UTC",
    "cet": "Europe/Paris",
    "cest": "Europe/Paris",
    "mez": "Europe/Paris",
    "mesz": "Europe/Paris",
    "bst": "Europe/London",
    "edt": "America/New_York",
    "cdt": "America/Chicago",
    "pdt": "America/Los_Angeles",
    "pst": "America/Los_Angeles",
}
"""Abbreviations that are no word of a language ("est" is one); winter and summer ones mean the clock of that place."""
_PLACES = {
    "london": "Europe/London",
    "londoner": "Europe/London",
    "londres": "Europe/London",
    "londra": "Europe/London",
    "londen": "Europe/London",
    "uk": "Europe/London",
    "british": "Europe/London",
    "lisbon": "Europe/Lisbon",
    "lisboa": "Europe/Lisbon",
    "berlin": "Europe/Berlin",
    "german": "Europe/Berlin",
    "deutscher": "Europe/Berlin",
    "paris": "Europe/Paris",
    "french": "Europe/Paris",
    "madrid": "Europe/Madrid",
    "spanish": "Europe/Madrid",
    "rome": "Europe/Rome",
    "roma": "Europe/Rome",
    "amsterdam": "Europe/Amsterdam",
    "eastern": "America/New_York",
    "pacific": "America/Los_Angeles",
}
_TIME_AFTER = frozenset({"time", "zeit", "tijd"})
_TIME_BEFORE = frozenset({"hora", "heure", "ora"})
_OF = frozenset({"de", "d", "di"})


def in_zone_said(reading: TimeReading, tokens: Sequence[Token], zone: ZoneInfo) -> TimeReading:
    """The reading with its clock times moved from the zone that stands behind it into `zone`; its span counts tokens."""
    said = _zone_after(tokens, reading.span[1]) if reading.time_said else None
    if said is None:
        return reading

    def moved(moment: datetime | None) -> datetime | None:
        return moment.replace(tzinfo=said).astimezone(zone) if moment is not None else None

    others = tuple((moved(start), moved(end)) for start, end in reading.others)
    return replace(reading, start=moved(reading.start), end=moved(reading.end), others=others)


def _zone_after(tokens: Sequence[Token], i: int) -> tzinfo | None:
    """The zone named from `i` on. The "hora" of "18:00 hora de Londres" may be taken for the word behind an hour."""
    i -= tokens[i - 1].key in _TIME_BEFORE
    keys = [token.key for token in tokens[i : i + 4] if token.key != "("]
    if not keys:
        return None
    if keys[0] in _LETTERS:
        hours = tokens[i + 2].number if len(tokens) > i + 2 and tokens[i + 1].glued else None
        if keys[0] in ("utc", "gmt") and hours is not None and hours <= 14 and keys[1] in ("+", "-"):
            return timezone(timedelta(hours=hours if keys[1] == "+" else -hours))
        return ZoneInfo(_LETTERS[keys[0]])
    if keys[0] in _PLACES and keys[1:2] and keys[1] in _TIME_AFTER:
        return ZoneInfo(_PLACES[keys[0]])
    if keys[0] in _TIME_BEFORE and len(keys) > 2 and keys[1] in _OF and keys[2] in _PLACES:
        return ZoneInfo(_PLACES[keys[2]])
    return None
