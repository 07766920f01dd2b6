"""Tenpack as an operator starts it: processes with an environment, in groups that can be killed as one."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import httpx

from bot.config import Config
from tests.waiting import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
PASSED_ON = ("PATH", "HOME", "LANG", "SYSTEMROOT", "TMPDIR")


def environment(config: Config, **more: str) -> dict[str, str]:
    """The configuration as the environment would hold it."""
    given = {
        "DATABASE_URL": config.database_url,
        "PUBLIC_URL": config.public_url,
        "SECRET_KEY": config.secret_key,
        "HOST": config.host,
        "LOG_LEVEL": config.log_level,
    }
    if config.telegram:
        given["TELEGRAM_BOT_TOKEN"] = config.telegram.token
        given["TELEGRAM_WEBHOOK_SECRET"] = config.telegram.webhook_secret
        given["TELEGRAM_API_URL"] = config.telegram.api_url or ""
    return given | more


class Process:
    """`python -m bot VERB`, or another `module`. What it says is kept in `log`."""

    def __init__(self, verb: str, given: dict[str, str], log: Path, *, module: str = "bot") -> None:
        self.log = log
        own = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        with log.open("ab") as out:
            self._process = subprocess.Popen(
                [sys.executable, "-m", module, verb],
                cwd=ROOT,
                env=own | given,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )

    def wait_until_up(self, url: str, seconds: float = PATIENCE) -> None:
        """Until it answers at `url`. Raises with its last words."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and self._process.poll() is None:
            with suppress(httpx.TransportError):
                if httpx.get(url, timeout=10, trust_env=False).status_code == 200:
                    return
            time.sleep(0.03)
        raise AssertionError(f"it did not come up:\n{self.log.read_text()[-2000:]}")

    def stop(self, seconds: float = PATIENCE) -> int:
        """SIGTERM, and the exit code."""
        self._process.terminate()
        try:
            return self._process.wait(seconds)
        finally:
            self.kill()

    def kill(self) -> None:
        """SIGKILL for it and all that it started, at once."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(PATIENCE)
