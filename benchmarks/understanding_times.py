"""How well times are understood, beside what others reach.

`python -m benchmarks.understanding_times [--data FOLDER] [--langs de,fr]` prints for every set of sentences the share
of right, wrong and missing answers and the time per call. The sets are files of one case a line (`time_*.jsonl`);
without them there is nothing to measure, and that is said. dateparser, parsedatetime and ctparse are development
dependencies: whichever is not installed is left out with a line.
"""

from __future__ import annotations

import argparse
import importlib
import json
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from handlers.understand.times import find_time

Answer = tuple[datetime | None, datetime | None, str]
Reader = Callable[[str, datetime, str, str], Answer | None]
"""None where a reader does not speak the language."""
DEFAULT_DATA = Path(__file__).resolve().parents[1] / ".." / "shared" / "data" / "understanding"
NOT_COUNTED = frozenset({"past", "latent", "fuzzy_range", "holiday"})


def read_cases(folder: Path, langs: frozenset[str]) -> list[dict[str, Any]]:
    """All cases of the folder, of these languages only if any are named."""
    cases = []
    for path in sorted(folder.glob("time_*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            cases += [json.loads(line) for line in lines]
    return [case for case in cases if case["cat"] not in NOT_COUNTED and (not langs or case["lang"] in langs)]


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
    wanted = "day" if case["grain"] in ("day", "week", "month") else "minute"
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
        if start is None or grain in ("day", "week", "month", "year"):
            return False
        first, last = starts[0], ends[0]
        if clock_only:
            start = datetime.combine(first.date(), start.time())
        return first - timedelta(hours=1) <= start < last
    return _same(start, starts, wanted, clock_only) and _same(end, ends, wanted, clock_only)


def ours(text: str, now: datetime, tz: str, lang: str) -> Answer:
    """The grammar of this repository."""
    return find_time(text, now, tz, lang)


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


def measure(reader: Reader, cases: list[dict[str, Any]]) -> tuple[dict[str, list[int]], list[float]]:
    """For every set: cases, right, wrong and missing answers; and the milliseconds of each call."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    spent = []
    for case in cases:
        zone = ZoneInfo(case["tz"])
        now = datetime.fromisoformat(case["now"]).replace(tzinfo=zone)
        began = time.perf_counter()
        try:
            answer = reader(case["text"], now, case["tz"], case["lang"])
        except Exception:  # another library's fault counts as a wrong answer of that library
            answer = (now, now, "error")
        spent.append((time.perf_counter() - began) * 1000)
        if answer is None:
            continue
        local = tuple(
            m.astimezone(zone).replace(tzinfo=None) if m is not None and m.tzinfo else m for m in answer[:2]
        )
        right = is_right(case, (local[0], local[1], answer[2]))
        key = "without a time" if case["cat"] == "negative" else f"{case['set']} {case['lang']}"
        row = counts[key]
        row[0] += 1
        row[1 if right else 3 if local == (None, None) else 2] += 1
    return counts, spent


def show(name: str, counts: dict[str, list[int]], spent: list[float]) -> None:
    """The table of one reader."""
    if not counts:
        print(f"\n{name}: speaks none of these languages.")
        return
    ordered = sorted(spent)
    p99 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    print(f"\n{name}: median {statistics.median(spent):.2f} ms, p99 {p99:.2f} ms a call")
    print(f"  {'set':24}{'cases':>7}{'right %':>9}{'wrong %':>9}{'none %':>8}")
    for key, (total, right, wrong, none) in sorted(counts.items()):
        print(
            f"  {key:24}{total:7}{100 * right / total:9.1f}{100 * wrong / total:9.1f}{100 * none / total:8.1f}"
        )


def main() -> None:
    """Measures all readers that are there on all sets that are there."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of time_*.jsonl")
    parser.add_argument("--langs", default="", help="only these languages, parted by commas")
    parser.add_argument("--alone", action="store_true", help="without the other libraries")
    args = parser.parse_args()
    cases = read_cases(args.data, frozenset(filter(None, args.langs.split(","))))
    if not cases:
        print(f"No sets in {args.data.name}: nothing to measure. Name their folder with --data.")
        return
    for lang in sorted({case["lang"] for case in cases}):
        ours(
            "the words of a language are loaded with its first message",
            datetime.now(ZoneInfo("UTC")),
            "UTC",
            lang,
        )
    show("Tenpack", *measure(ours, cases))
    if args.alone:
        return
    for name, make in (
        ("dateparser", with_dateparser),
        ("parsedatetime", with_parsedatetime),
        ("ctparse", with_ctparse),
    ):
        try:
            reader = make()
        except ImportError:
            print(f"\n{name}: not installed, left out.")
            continue
        show(name, *measure(reader, cases))


if __name__ == "__main__":
    main()
