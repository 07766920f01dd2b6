"""Runs one server for as long as the test run that asked for it lives; then ends it, however that run ended.

python keeper.py OWNER_PID STATE_FILE LOG_FILE STOP_SIGNAL USER -- COMMAND…

STATE_FILE is removed as the last act, so that whoever waits for the end can see it. USER is "-" or the account the
command runs under (Postgres refuses to run as root).
"""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def main(argv: list[str]) -> int:
    owner, state, log, stop_signal, user = int(argv[0]), Path(argv[1]), Path(argv[2]), int(argv[3]), argv[4]
    stopping = False

    def stop(_number: int, _frame: FrameType | None) -> None:
        nonlocal stopping
        stopping = True

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with log.open("ab") as out:
        child = subprocess.Popen(
            argv[6:],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            user=None if user == "-" else user,
            extra_groups=None if user == "-" else [],
            cwd=state.parent,
        )
    while child.poll() is None and not stopping and is_alive(owner):
        time.sleep(0.1)
    if child.poll() is None:
        child.send_signal(stop_signal)
        try:
            child.wait(10)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
    state.unlink(missing_ok=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
