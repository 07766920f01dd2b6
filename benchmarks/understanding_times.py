"""How well times are understood: labelled sentences, what is a right answer, and how many of a reader's are."""

from __future__ import annotations

import hashlib
import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from handlers.understand.times import find_time

Answer = tuple[datetime | None, datetime | None, str]
Reader = Callable[[str, datetime, str, str], Answer | None]
"""None where a reader does not speak the language."""
NOT_COUNTED = frozenset({"past", "latent", "fuzzy_range"})
"""Kinds of cases whose answer is a matter of convention, or that nobody books."""


@dataclass(slots=True)
class Tally:
    """Answers counted: right, wrong, and the rest, where there was none."""

    cases: int = 0
    right: int = 0
    wrong: int = 0

    def add(self, right: bool, none: bool) -> None:
        """Counts one answer."""
        self.cases += 1
        self.right += right
        self.wrong += not right and not none


def read_cases(folder: Path, langs: frozenset[str], most: int) -> list[dict[str, Any]]:
    """All cases of the folder, of these languages only if any are named, at most so many a set and language."""
    groups: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for kind in ("time", "holidays"):
        for path in sorted(folder.glob(f"{kind}_*.jsonl")):
            for line in path.read_text(encoding="utf-8").splitlines():
                case = {**json.loads(line), "row": kind}
                if case["cat"] not in NOT_COUNTED and (not langs or case["lang"] in langs):
                    groups[case["set"] + kind, case["lang"]].append(case)
    return [case for group in groups.values() for case in first_of(group, most)]


def first_of(rows: list[dict[str, Any]], most: int) -> list[dict[str, Any]]:
    """At most so many, the same ones in every run; all of them for 0."""
    if not most:
        return rows
    return sorted(rows, key=lambda row: hashlib.md5(row["id"].encode(), usedforsecurity=False).digest())[
        :most
    ]


def _moments(values: Iterable[str | None]) -> list[datetime]:
    return [datetime.fromisoformat(value) for value in values if value]


def _same(got: datetime | None, expected: list[datetime], grain: str, clock_only: bool) -> bool:
    if got is None:
        return False
    if grain in ("day", "week", "month"):
        return any(got.date() == e.date() for e in expected)
    parts = (lambda d: d.hour) if grain == "hour" else (lambda d: (d.hour, d.minute))
    return any(parts(got) == parts(e) and (clock_only or got.date() == e.date()) for e in expected)


def is_right(case: dict[str, Any], answer: Answer) -> bool:
    """Exact at the case's grain; where the words leave a choice (am or pm, the end included or not) each is right."""
    start, end, grain = answer
    if case["cat"] == "negative":
        return start is None and end is None
    clock_only = bool(case.get("ignore_date"))
    starts = _moments([case.get("expected_start"), *case.get("alts", [])])
    ends = _moments([case.get("expected_end"), *case.get("end_alts", [])])
    by_hour = case["grain"] == "hour" and case["cat"] == "range_date"
    wanted = "day" if case["grain"] in ("day", "week", "month") or by_hour else "minute"
    if case["cat"] == "now":
        return start is not None and abs(start - datetime.fromisoformat(case["now"])) <= timedelta(minutes=1)
    if case["kind"] in ("day", "instant"):
        named = "day" if case["kind"] == "day" else case["grain"]
        return _same(start, starts, named, clock_only) or bool(
            case.get("either") and _same(end, starts, named, clock_only)
        )
    if case.get("open") == "after":
        return _same(start, starts, wanted, clock_only)
    if case.get("open"):
        return _same(end, ends, wanted, clock_only)
    if case["cat"] == "daypart":
        return _inside_part(start, grain, starts[0], ends[0], clock_only)
    return _same(start, starts, wanted, clock_only) and _same(end, ends, wanted, clock_only)


def _inside_part(
    start: datetime | None, grain: str, first: datetime, last: datetime, clock_only: bool
) -> bool:
    if start is None or grain in ("day", "week", "month", "year"):
        return False
    if clock_only:
        start = datetime.combine(first.date(), start.time())
    return first - timedelta(hours=1) <= start < last


def ours(text: str, now: datetime, tz: str, lang: str) -> Answer:
    """The grammar of this repository."""
    return find_time(text, now, tz, lang)


def measure(reader: Reader, cases: list[dict[str, Any]]) -> tuple[dict[str, Tally], list[float]]:
    """For every set and language how many answers are right and wrong; and the milliseconds of each call."""
    counts: dict[str, Tally] = defaultdict(Tally)
    spent = []
    loaded: set[str] = set()
    for case in sorted(cases, key=lambda case: str(case["lang"])):
        zone = ZoneInfo(case["tz"])
        now = datetime.fromisoformat(case["now"]).replace(tzinfo=zone)
        if case["lang"] not in loaded:
            loaded.add(case["lang"])
            _try(reader, "the words of a language are loaded with its first message", now, case)
        began = time.process_time()
        answer = _try(reader, case["text"], now, case)
        took = (time.process_time() - began) * 1000
        if answer is None:
            continue
        spent.append(took)
        start, end = (
            m.astimezone(zone).replace(tzinfo=None) if m is not None and m.tzinfo else m for m in answer[:2]
        )
        counts[_row(case)].add(is_right(case, (start, end, answer[2])), start is None and end is None)
    return dict(counts), spent


def _try(reader: Reader, text: str, now: datetime, case: dict[str, Any]) -> Answer | None:
    try:
        return reader(text, now, case["tz"], case["lang"])
    except Exception:  # another library's fault counts as a wrong answer of that library
        return now, now, "error"


def _row(case: dict[str, Any]) -> str:
    if case["cat"] == "negative":
        return "no time"
    return f"{'holidays ' if case['row'] == 'holidays' else ''}{case['set']} {case['lang']}"
