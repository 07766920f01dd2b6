"""How often intents, amounts of money, lengths of time and holidays are read right, on sets of labelled sentences."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from benchmarks.understanding_times import Tally, first_of
from handlers.understand.intents import coarse
from handlers.understand.money import find_money
from handlers.understand.times import find_duration


def measure(folder: Path, langs: frozenset[str], most: int) -> dict[str, Tally]:
    """For every set: how many answers are right and how many wrong."""
    counts: dict[str, Tally] = defaultdict(Tally)
    for row in rows(folder, "intents_*.jsonl", langs, most):
        got = coarse(row["text"], row["lang"])
        counts[f"intents {row['intent']} {row['set']}"].add(got == row["intent"], got is None)
    for row in rows(folder, "money_*.jsonl", langs, most):
        amount, currency = find_money(row["text"], row["lang"])
        counts[f"money {row['set']}"].add(same_money(row, amount, currency), amount is None)
    for row in rows(folder, "durations_*.jsonl", langs, most):
        seconds = find_duration(row["text"], row["lang"])
        counts[f"durations {row['set']}"].add(seconds == row["seconds"], seconds is None)
    return dict(counts)


def rows(folder: Path, pattern: str, langs: frozenset[str], most: int) -> Iterator[dict[str, Any]]:
    """The lines of all sets of a kind, the doubtful ones left out; `set` is named after the file."""
    for path in sorted(folder.glob(pattern)):
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        kept = [r for r in lines if not r.get("loose") and not r.get("latent")]
        kept = [r for r in kept if not langs or r["lang"] in langs]
        for row in first_of(kept, most * 3):
            yield {**row, "set": path.stem.partition("_")[2]}


def same_money(row: dict[str, Any], amount: Decimal | None, currency: str | None) -> bool:
    """Amount and currency as labelled; "$" is any dollar."""
    if amount is None:
        return False
    wanted = row["currency"]
    if wanted == "cent":
        return abs(float(amount) - float(row["amount"]) / 100) < 0.005
    named = wanted is None or currency == wanted or (wanted == "$" and currency in ("USD", "CAD", "AUD"))
    return bool(named) and abs(float(amount) - float(row["amount"])) < 0.005
