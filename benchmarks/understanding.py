"""How well and how fast people are understood: one table, beside what others reach.

`python -m benchmarks.understanding` reads sets of labelled sentences (`time_*`, `holidays_*`, `durations_*`,
`money_*` and `intents_*.jsonl`, one case a line) from the shared data beside the repository or the folder named with
`--data`, and leaves out what is not there. dateparser, parsedatetime and ctparse are development dependencies; one
that is not installed is left out with a line.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks import understanding_others, understanding_requests, understanding_speed, understanding_times
from benchmarks.understanding_times import Tally

DEFAULT_DATA = Path(__file__).resolve().parents[1] / ".." / "shared" / "data" / "understanding"
_BARS = {
    "sgd": 99.0,
    "duckling": 90.0,
    "recognizers en": 82.0,
    "recognizers es": 82.0,
    "recognizers fr": 82.0,
    "recognizers de": 82.0,
    "recognizers": 76.0,
    "no time": 98.0,
    "money": 96.0,
    "intents book": 92.0,
    "intents cancel": 92.0,
    "intents reschedule": 92.0,
    "intents query": 92.0,
    "intents other": 96.0,
}
"""Right answers in per cent that are aimed at, by the beginning of a row's name; the longest one counts."""


def aim(row: str) -> str:
    """The bar of a row, or a blank."""
    known = [name for name in _BARS if row.startswith(name)]
    return f"{_BARS[max(known, key=len)]:.0f}" if known else ""


def cell(tally: Tally | None) -> str:
    """Right and wrong answers in per cent."""
    return (
        f"{100 * tally.right / tally.cases:7.1f}{100 * tally.wrong / tally.cases:7.1f}"
        if tally
        else f"{'':14}"
    )


def main() -> None:
    """Measures everything that is there and prints the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.understanding", description=__doc__)
    parser.add_argument("--data", type=Path, default=DEFAULT_DATA, help="folder of the sets")
    parser.add_argument("--langs", default="", help="only these languages, parted by commas")
    parser.add_argument("--most", type=int, default=0, help="at most so many cases of a set and language")
    parser.add_argument("--alone", action="store_true", help="without the other libraries")
    given = parser.parse_args()
    langs = frozenset(filter(None, given.langs.split(",")))
    cases = understanding_times.read_cases(given.data, langs, given.most)
    requests = understanding_requests.measure(given.data, langs, given.most)
    if cases or requests:
        readers = {} if given.alone else understanding_others.readers()
        ours, spent = understanding_times.measure(understanding_times.ours, cases)
        others = {name: understanding_times.measure(reader, cases) for name, reader in readers.items()}
        print(f"{'':26}{'cases':>6}{'aim':>5}" + "".join(f"{name:>15}" for name in ("Tenpack", *others)))
        print(f"{'':37}" + f"{'right %':>9}{'wrong':>6}" * (1 + len(others)))
        for row, tally in sorted(ours.items()):
            columns = cell(tally) + "".join(cell(found[0].get(row)) for found in others.values())
            print(f"{row:26}{tally.cases:6}{aim(row):>5}{columns}")
        for row, tally in sorted(requests.items()):
            print(f"{row:26}{tally.cases:6}{aim(row):>5}{cell(tally)}")
        for name, times in (("Tenpack", spent), *((name, found[1]) for name, found in others.items())):
            print(f"{name + ', one time':26}{understanding_speed.summary(times)}")
    else:
        print(f"No sets in {given.data.name}: only the speed is measured. Name their folder with --data.")
    understanding_speed.report()


if __name__ == "__main__":
    main()
