"""`phones`: the simulator on a database of the test's own, on each engine; Monday 2 March 2026, 09:00 in Berlin."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.simulator.phones import Phones


@pytest.fixture
def phones(migrated_database_url: str, tmp_path: Path) -> Iterator[Phones]:
    there = Phones(migrated_database_url, tmp_path)
    there.reset()
    yield there
    there.made.database.close()
