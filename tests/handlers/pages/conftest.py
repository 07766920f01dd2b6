"""A world on each engine, and its pages as a browser without pictures would read them."""

from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

from tests.handlers.pages.world import World


@pytest.fixture
def world(migrated_database_url: str) -> Iterator[World]:
    made = World(migrated_database_url)
    yield made
    made.close()


@pytest.fixture
def web(world: World) -> FlaskClient:
    return world.app().test_client()
