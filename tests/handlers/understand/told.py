"""Tables of what people write and how it is read, one line each: `text = reading`.

A reading is a day (`11-24`), a time (`11-24 15:00`), a range with its last day included (`11-24..11-26`,
`11-24 14:00..16:00`) or one with its end open (`..11-24`); `-` is no time at all. The year is left out where it is 2026.
Everything is said on Wednesday 18 November 2026 at 10:00 in Berlin.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.understand.times import find_time

BERLIN = ZoneInfo("Europe/Berlin")
SAID = datetime(2026, 11, 18, 10, tzinfo=BERLIN)


def lines(lang: str, table: str) -> Iterator[tuple[str, str, str]]:
    """Language, text and reading of each line."""
    for line in table.strip().splitlines():
        text, _, reading = line.rpartition(" = ")
        yield lang, text, reading


def _shown(moment: datetime, clock: bool) -> str:
    return moment.strftime("%Y-%m-%d %H:%M" if clock else "%Y-%m-%d").removeprefix("2026-")


def told(text: str, lang: str) -> str:
    """How the best reading of a text is written in a table."""
    start, end, grain = find_time(text, SAID, BERLIN, lang)
    if start is None and end is None:
        return "-"
    borders = [moment for moment in (start, end) if moment is not None]
    clock = grain in ("minute", "hour") or any(moment.hour or moment.minute for moment in borders)
    if start is None or end is None:
        return (".." if start is None else "") + _shown(borders[0], clock)
    if not clock:
        return f"{_shown(start, clock)}..{_shown(end - timedelta(days=1), clock)}"
    last = f"{end:%H:%M}" if end.date() == start.date() else _shown(end, clock)
    return f"{_shown(start, clock)}..{last}"
