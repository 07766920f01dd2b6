"""`kill -9` of a worker at any moment: nothing is lost, and at most what was on its way goes out twice."""

import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from storage import outbox
from tests.handlers.delivery_victim import THREADS
from tests.storage.lanes import NOW, let_time_pass, open_queue, put, row
from tests.waiting import PATIENCE

TOTAL, LANES, KILLS = 400, 12, 4
ROOT = Path(__file__).resolve().parents[2]


def _start(url: str, path: Path) -> "subprocess.Popen[bytes]":
    program = [sys.executable, "-m", "tests.handlers.delivery_victim", url, str(path)]
    return subprocess.Popen(program, cwd=ROOT)


def _lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []


def _wait_for(path: Path, count: int, seconds: float = PATIENCE) -> None:
    deadline = time.monotonic() + seconds
    while len(_lines(path)) < count and time.monotonic() < deadline:
        time.sleep(0.002)


def test_killed_workers_lose_nothing_and_repeat_no_more_than_was_on_its_way(
    database_url: str, tmp_path: Path
) -> None:
    database = open_queue(database_url)
    path, dice = tmp_path / "sent", random.Random(11)
    put(database, *(row(str(n), address=f"telegram:{n % LANES}") for n in range(TOTAL)))
    for _ in range(KILLS):
        before = len(_lines(path))
        worker = _start(database_url, path)
        _wait_for(path, before + dice.randrange(1, TOTAL // (KILLS + 1)))
        time.sleep(dice.random() * 0.003)
        worker.kill()
        worker.wait()
        let_time_pass(database)  # the leases of the dead
    worker = _start(database_url, path)
    deadline = time.monotonic() + PATIENCE
    pending = TOTAL
    while pending and time.monotonic() < deadline:
        time.sleep(0.05)
        with database.read() as connection:
            pending = outbox.stats(connection, NOW).pending
    worker.terminate()
    worker.wait(PATIENCE)
    database.close()

    lines = _lines(path)
    sent = Counter(line.split()[1] for line in lines)
    assert set(sent) == {str(n) for n in range(TOTAL)}
    assert len(lines) - TOTAL <= KILLS * THREADS
    for lane in range(LANES):
        in_lane = [int(line.split()[1]) for line in lines if line.split()[0] == f"telegram:{lane}"]
        assert in_lane == sorted(in_lane)  # a repeat comes directly after its first
