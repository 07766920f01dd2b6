"""A story's deployment, on both databases. Every story ends with an audit that finds nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stories.simulated import Story


@pytest.fixture
def story(migrated_database_url: str, tmp_path: Path) -> Iterator[Story]:
    told = Story(migrated_database_url, tmp_path)
    told.begin()
    yield told
    assert told.faults() == []
    assert told.unhandled() == []
    assert told.state()["outbox"] == {"pending": 0, "dead": 0}
    told.made.database.close()
