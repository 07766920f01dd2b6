"""Start-up time and memory of a web process and of a worker, each in a fresh interpreter."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
MEGABYTE = 1 << 20

# Both say when they could do their work, and how much memory they then hold: the web process after its first message,
# the worker after it looked for due work.
_RESIDENT = """
import json, os, pathlib, sys, time
def told():
    pages = int(pathlib.Path("/proc/self/statm").read_text().split()[1])
    print(json.dumps({"at": ready, "memory": pages * os.sysconf("SC_PAGE_SIZE")}))
"""
_WEB = (
    _RESIDENT
    + """
from bot.app import create_app
client = create_app().test_client()
assert client.get("/healthz").status_code == 200
ready = time.monotonic()
answer = client.post("/webhooks/telegram", data=sys.argv[1], headers={"X-Telegram-Bot-Api-Secret-Token": "s"})
assert answer.status_code == 200, answer.status
told()
"""
)
_WORKER = (
    _RESIDENT
    + """
import threading
from bot.assembly import Deployment
from bot.config import read_config
from bot.schedule import make_scheduler
made = Deployment(read_config())
scheduler = make_scheduler(made)
scheduler.start()
deliverer = made.deliverer_for(made.channels())
ready = time.monotonic()
stop = threading.Event()
threading.Timer(0.5, stop.set).start()
deliverer.run_until(stop)
scheduler.shutdown(wait=True)
told()
"""
)


@dataclass(frozen=True, slots=True)
class Process:
    """Seconds from the start of the interpreter until it can work, and bytes that it then holds."""

    seconds: float
    memory: int


def measure(database_url: str, update: dict[str, object], *, rounds: int) -> dict[str, Process]:
    """Medians. `update` is a message of Telegram's that the web process handles."""
    programs = {"web": [_WEB, json.dumps(update)], "worker": [_WORKER]}
    found: dict[str, list[Process]] = {name: [] for name in programs}
    for _ in range(rounds):
        for name, program in programs.items():
            found[name].append(_start(program, database_url))
    return {
        name: Process(median(each.seconds for each in runs), int(median(each.memory for each in runs)))
        for name, runs in found.items()
    }


def _start(program: list[str], database_url: str) -> Process:
    environment = os.environ | {
        "DATABASE_URL": database_url,
        "PUBLIC_URL": "https://bench.example",
        "SECRET_KEY": "a secret key of the benchmark",
        "TELEGRAM_BOT_TOKEN": "1:bench",
        "TELEGRAM_WEBHOOK_SECRET": "s",
        "TELEGRAM_API_URL": "http://127.0.0.1:9",
        "LOG_LEVEL": "ERROR",
    }
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", *program],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    said = json.loads(done.stdout.splitlines()[-1])
    return Process(said["at"] - began, said["memory"])
