"""`python -m benchmarks` prints the table, `python -m benchmarks profile` where a message's time goes."""

import argparse
import os
import platform
import sys
import tempfile
from pathlib import Path

from benchmarks import databases, latency, outbox, processes, profile, rates
from benchmarks.bare import Bare
from benchmarks.processes import MEGABYTE
from benchmarks.world import World

THREADS = (1, 4)
AIM = "aim 0.60, at least 0.30"


def main(arguments: list[str]) -> None:
    given = _read(arguments)
    if given.what == "profile":
        with tempfile.TemporaryDirectory(dir=given.folder) as folder:
            profile.report(databases.sqlite_url(Path(folder), "profile"), batch=50 if given.quick else 200)
        return
    print(
        f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}; medians of rounds that"
    )
    print(f"take turns with the bare transaction of eight statements; ratio: {AIM}")
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        path = Path(folder)
        _table("SQLite", databases.sqlite_url(path, "messages"), given.quick)
        with databases.postgres_url(given.postgres, path) as url:
            _table("Postgres", url, given.quick)
        _processes(databases.sqlite_url(path, "messages"), given.quick)


def _read(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("what", nargs="?", choices=("table", "profile"), default="table")
    parser.add_argument("--quick", action="store_true", help="fewer and shorter rounds")
    parser.add_argument(
        "--postgres", metavar="URL", help="an empty Postgres database; otherwise a server is started"
    )
    parser.add_argument("--folder", help="where the SQLite files are put: on the disk that is to be measured")
    return parser.parse_args(arguments)


def _table(name: str, url: str, quick: bool) -> None:
    """Rates, latency and outbox of one database."""
    rounds, batch = (3, 20) if quick else (9, 60)
    world = World(url, coaches=10)
    bare = Bare(world.database)
    print(
        f"\n{name:11}{'threads':>8}{'messages/s':>12}{'bare/s':>8}{'ratio':>7}{'ms':>7}{'CPU ms':>8}{'bare':>6}"
    )
    rate = 0.0
    for threads in THREADS:
        found = rates.measure(world, bare, rounds=rounds, batch=batch, threads=threads)
        for kind, spent, ratio in (
            ("booking", found.booking, found.booking_ratio),
            ("balance", found.balance, found.balance_ratio),
        ):
            print(
                f"  {kind:9}{threads:8}{1 / spent.wall:12.0f}{1 / found.bare.wall:8.0f}{ratio:7.2f}"
                f"{spent.wall * 1000:7.2f}{spent.cpu * 1000:8.2f}{found.bare.cpu * 1000:6.2f}"
            )
        rate = max(rate, 1 / found.booking.wall)
    half = latency.measure(world, rate=rate / 2, messages=90 if quick else 600)
    print(
        f"  half load ({half.rate:.0f} messages/s): median {half.median * 1000:.0f} ms, p99 {half.p99 * 1000:.0f} ms"
    )
    bare.close()
    world.close()
    sent = outbox.run(url, messages=200 if quick else 1000)
    print(
        f"  outbox: put {sent['put_1']:.0f}/s, with 8 threads {sent['put_8']:.0f}/s; "
        f"deliver {sent['deliver_1']:.0f}/s, with 4 threads {sent['deliver_4']:.0f}/s; "
        f"both at once {sent['put_and_deliver']:.0f}/s"
    )


def _processes(url: str, quick: bool) -> None:
    print(f"\n{'process':11}{'start-up s':>11}{'memory MB':>11}   aim: less than 1 s, less than 90 MB")
    update = {
        "update_id": 1_000_000_000,
        "message": {
            "message_id": 1,
            "date": 1_772_438_400,
            "chat": {"id": 2_000_000, "type": "private", "first_name": "Client"},
            "from": {"id": 2_000_000, "is_bot": False, "first_name": "Client", "language_code": "en"},
            "text": "when is my next one?",
        },
    }
    for name, found in processes.measure(url, update, rounds=1 if quick else 5).items():
        print(f"  {name:9}{found.seconds:11.2f}{found.memory / MEGABYTE:11.0f}")


if __name__ == "__main__":
    main(sys.argv[1:])
