"""How well and how fast requests are read: kinds, coarse intents and money.

`python -m benchmarks.understanding_intents` times the reader on sentences of its own. With `--data FOLDER` it also
scores intents and money on sets of lines: text, lang, intent (`intents_*.jsonl`) or amount, currency (`money_*.jsonl`).
"""

import argparse
import json
import statistics
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from handlers.understand.intents import coarse
from handlers.understand.money import find_money
from handlers.understand.reader import Known, OfferName, Person, read

ROUNDS = 5
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
PEOPLE = tuple(Person(number, (f"Client{number} Family{number}",)) for number in range(3, 200))
OFFERS = (OfferName(1, "10-pack", Decimal(10)), OfferName(2, "Single", Decimal(1)))
CLIENT = Known(now=NOW, offers=OFFERS)
COACH = Known(
    now=NOW, role="coach", people=(Person(1, ("Emma",)), Person(2, ("Noah",)), *PEOPLE), offers=OFFERS
)

SAID = (
    (CLIENT, "can I come Friday at 6?"),
    (CLIENT, "hey! my kid is ill so we can't make it tomorrow, so sorry, maybe Friday same time?"),
    (CLIENT, "how many do I have left?"),
    (CLIENT, "cancel thursday and book friday at 5"),
    (COACH, "Emma paid 200 cash"),
    (COACH, "today emma ok, noah noshow"),
    (COACH, "rain 15-19?"),
    (COACH, "sell emma 10-pack 350"),
)
NOISE = ("cancel ", "a", "? ", "and ", "€5 ", "friday at 5 ", "not @t ", "1e9 ", "l'")
HOSTILE = tuple((word * 4096)[:4096] for word in NOISE)


def milliseconds(text: str, known: Known) -> float:
    """Processor time of reading one message."""
    begin = time.process_time()
    read(text, known)
    return (time.process_time() - begin) * 1000


def speed() -> None:
    """Prints median, p99 and the worst hostile message."""
    for known, text in SAID:
        read(text, known)
    for text in HOSTILE:
        read(text, CLIENT)
    times = sorted(milliseconds(text, known) for _ in range(ROUNDS * 20) for known, text in SAID)
    worst = max(milliseconds(text, CLIENT) for _ in range(ROUNDS) for text in HOSTILE)
    print(
        f"{'reader':<28}median {statistics.median(times):6.2f} ms   p99 {times[int(len(times) * 0.99)]:6.2f} ms"
    )
    print(f"{'4,096 hostile characters':<28}worst  {worst:6.2f} ms")


def rows(folder: Path, pattern: str) -> Iterator[dict[str, Any]]:
    """The lines of all sets of a kind, the doubtful ones left out."""
    for path in sorted(folder.glob(pattern)):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if not row.get("loose") and not row.get("latent"):
                yield {**row, "set": path.stem}


def score(folder: Path) -> None:
    """Prints right answers in per cent, by set and by intent or language."""
    right: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for row in rows(folder, "intents_*.jsonl"):
        right[row["set"], row["intent"]].append(coarse(row["text"], row["lang"]) == row["intent"])
    for row in rows(folder, "money_*.jsonl"):
        right[row["set"], row["lang"]].append(_same_money(row, *find_money(row["text"], row["lang"])))
    for (name, part), answers in sorted(right.items()):
        print(f"{name + ' ' + part:<32}{len(answers):>6}{100 * sum(answers) / len(answers):8.1f} %")


def _same_money(row: dict[str, Any], amount: Decimal | None, currency: str | None) -> bool:
    if amount is None:
        return False
    wanted = row["currency"]
    if wanted == "cent":
        return abs(float(amount) - float(row["amount"]) / 100) < 0.005
    named = wanted is None or currency == wanted or (wanted == "$" and currency in ("USD", "CAD", "AUD"))
    return bool(named) and abs(float(amount) - float(row["amount"])) < 0.005


def main() -> None:
    """Runs what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="a folder with labelled sets")
    arguments = parser.parse_args()
    speed()
    if arguments.data is not None:
        score(arguments.data)


if __name__ == "__main__":
    main()
