"""Readers of times by others, to compare with; development dependencies, never used by the product."""

from __future__ import annotations

import importlib
import logging
from datetime import datetime

from benchmarks.understanding_times import Answer, Reader


def readers() -> dict[str, Reader]:
    """Those that are installed, by name."""
    found = {}
    logging.getLogger("ctparse").setLevel(logging.CRITICAL)
    for name, make in (
        ("dateparser", with_dateparser),
        ("parsedatetime", with_parsedatetime),
        ("ctparse", with_ctparse),
    ):
        try:
            found[name] = make()
        except ImportError:
            print(f"{name} is not installed and left out.")
    return found


def with_dateparser() -> Reader:
    """dateparser's search, told the language: the first date of the text."""
    search = importlib.import_module("dateparser.search")

    def read(text: str, now: datetime, tz: str, lang: str) -> Answer:
        settings = {"RELATIVE_BASE": now.replace(tzinfo=None), "PREFER_DATES_FROM": "future"}
        found = search.search_dates(text, languages=[lang[:2]], settings=settings)
        return (found[0][1], None, "minute") if found else (None, None, "minute")

    return read


def with_parsedatetime() -> Reader:
    """parsedatetime, which speaks English."""
    calendar = importlib.import_module("parsedatetime").Calendar()

    def read(text: str, now: datetime, tz: str, lang: str) -> Answer | None:
        if not lang.startswith("en"):
            return None
        found = calendar.nlp(text, sourceTime=now.replace(tzinfo=None))
        return (found[0][0], None, "minute") if found else (None, None, "minute")

    return read


def with_ctparse() -> Reader:
    """ctparse, which speaks English and German, given half a second."""
    ctparse = importlib.import_module("ctparse").ctparse

    def read(text: str, now: datetime, tz: str, lang: str) -> Answer | None:
        if lang[:2] not in ("en", "de"):
            return None
        found = ctparse(text, ts=now.replace(tzinfo=None), timeout=0.5)
        if found is None or found.resolution is None:
            return None, None, "minute"
        value = found.resolution
        first, last = getattr(value, "t_from", value), getattr(value, "t_to", None)
        return getattr(first, "dt", None), getattr(last, "dt", None), "hour"

    return read
