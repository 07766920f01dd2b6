"""Waiting for something to be so, long enough for a slow and busy machine."""

import time
from collections.abc import Callable

PATIENCE = 120.0
"""Seconds after which what is waited for will not happen any more. Nothing that works takes nearly as long."""


def wait_until(is_so: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Comes back as soon as it is so; AssertionError where it never is."""
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)
