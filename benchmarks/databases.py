"""The databases that are measured: SQLite in a file, and a Postgres server for the length of the run."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.peers import postgres, servers


def sqlite_url(folder: Path, name: str) -> str:
    """A file that does not exist yet; the engine keeps it with synchronous = FULL."""
    return f"sqlite:///{folder / name}.db"


@contextmanager
def postgres_url(given: str | None, folder: Path) -> Iterator[str]:
    """An empty database: the one that was given, or one on a server of our own, which keeps its data in the folder.

    A commit waits for the disk, as in production and as on SQLite.
    """
    if given:
        yield given
        return
    servers.open_run()
    try:
        folder.chmod(0o711)  # the server's own user has to get into it
        servers.once("postgres", lambda: postgres.start(durable_in=folder))
        yield postgres.create_database("benchmarks")
    finally:
        servers.close_run()
