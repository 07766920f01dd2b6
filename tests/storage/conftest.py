"""A migrated database, and Alex in it."""

from collections.abc import Iterator

import pytest

from storage.database import Database
from tests.storage.books import add_coach


@pytest.fixture
def database(migrated_database_url: str) -> Iterator[Database]:
    opened = Database(migrated_database_url, pool_size=20)
    yield opened
    opened.close()


@pytest.fixture
def alex(database: Database) -> int:
    return add_coach(database)
