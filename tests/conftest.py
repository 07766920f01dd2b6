"""What tests may ask for: databases, the providers' peers, a browser. CONTRIBUTING.md shows them in use."""

import importlib
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

from tests.peers import postgres, servers, telegram, twilio
from tests.peers.content import ContentPeer, running_content
from tests.peers.descriptions import BotApi, TwilioApi
from tests.peers.proxy import Proxy, running_proxy
from tests.peers.telegram import TelegramPeer
from tests.peers.twilio import TwilioPeer

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ENGINES = ("sqlite", "postgres")

# No deadline: the machine is shared. `ci` is the same on every run; `nightly` looks for what it misses.
hypothesis.settings.register_profile(
    "ci",
    max_examples=30,
    stateful_step_count=30,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile(
    "nightly",
    max_examples=1000,
    stateful_step_count=80,
    deadline=None,
    print_blob=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):  # the one process that outlives the xdist workers
        servers.open_run()


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        servers.close_run()


@pytest.fixture(scope="session")
def worker(worker_id: str) -> str:
    """`gw0`, `gw1`, … or `main` where tests run in one process."""
    return "main" if worker_id == "master" else worker_id


# --- databases ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def postgres_url(worker: str) -> str:
    """An empty Postgres database that this worker has to itself."""
    return postgres.create_database(f"worker_{worker}")


@pytest.fixture(params=ENGINES)
def database_url(request: pytest.FixtureRequest, tmp_path: Path, worker: str) -> Iterator[str]:
    """An empty database of this test's own, on each engine in turn."""
    if request.param == "sqlite":
        yield _sqlite_url(tmp_path / "tenpack.sqlite")
        return
    name = _next_name(worker)
    yield postgres.create_database(name)
    postgres.drop_database(name)


@pytest.fixture(params=ENGINES)
def migrated_database_url(request: pytest.FixtureRequest, tmp_path: Path, worker: str) -> Iterator[str]:
    """The same with the newest schema: a copy, in milliseconds, of a database that was migrated once a run."""
    if request.param == "sqlite":
        template = Path(servers.once("sqlite-template", _migrate_sqlite)["path"])
        path = tmp_path / "tenpack.sqlite"
        shutil.copyfile(template, path)
        yield _sqlite_url(path)
        return
    template_name: str = servers.once("postgres-template", _migrate_postgres)["name"]
    name = _next_name(worker)
    yield postgres.create_database(name, template=template_name)
    postgres.drop_database(name)


def _sqlite_url(path: Path) -> str:
    return f"sqlite:///{path}"


_made: list[None] = []


def _next_name(worker: str) -> str:
    _made.append(None)
    return f"test_{worker}_{len(_made)}"


def _upgrade(url: str) -> None:
    importlib.import_module("storage.migrations").upgrade(url)


def _migrate_sqlite() -> servers.State:
    path = servers.run_folder() / "template.sqlite"
    _upgrade(_sqlite_url(path))
    # A log beside the file would not be copied with it.
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return {"path": str(path)}


def _migrate_postgres() -> servers.State:
    name = "template_migrated"
    _upgrade(postgres.create_database(name))
    postgres.close_sessions(name)
    return {"name": name}


# --- the providers -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def telegram_peer() -> TelegramPeer:
    """A Bot API server, one for the run."""
    return telegram.start()


@pytest.fixture(scope="session")
def _twilio_peer(worker: str) -> Iterator[TwilioPeer]:
    with twilio.running(worker) as peer:
        yield peer


@pytest.fixture
def twilio_peer(_twilio_peer: TwilioPeer) -> TwilioPeer:
    """Twilio and Stripe, one pair for each worker; Stripe's webhooks go nowhere until a test says where."""
    _twilio_peer.stripe_events.target = ""
    _twilio_peer.stripe_events.clear()
    return _twilio_peer


@pytest.fixture(scope="session")
def twilio_openapi() -> TwilioApi:
    """Twilio's OpenAPI: `assert_message(form)`, `assert_content(json)`."""
    return TwilioApi()


@pytest.fixture
def content_peer(twilio_openapi: TwilioApi) -> Iterator[ContentPeer]:
    """Twilio's Content API with an account that has no content yet."""
    with running_content(twilio_openapi) as peer:
        yield peer


@pytest.fixture(scope="session")
def bot_api() -> BotApi:
    """Telegram's Bot API: `assert_conforms(method, params)`."""
    return BotApi()


@pytest.fixture
def proxy_to() -> Iterator[Callable[[str], Proxy]]:
    """`proxy_to(peer.url)` is a server in front of another that keeps requests and fails on demand."""
    open_proxies = []

    def make(target: str = "") -> Proxy:
        running = running_proxy(target)
        proxy = running.__enter__()
        open_proxies.append(running)
        return proxy

    yield make
    for running in open_proxies:
        running.__exit__(None, None, None)


# --- our own pages -----------------------------------------------------------------------------------------------------


@pytest.fixture
def serve() -> Iterator[Callable[..., str]]:
    """`serve(app)` runs a WSGI app on the loopback and returns its address; `port` fixes one chosen before
    (`free_port`), for an app that must know its own address."""
    from werkzeug.serving import make_server

    running: list[tuple[Any, threading.Thread]] = []

    def start(app: Any, *, port: int = 0) -> str:
        server = make_server("127.0.0.1", port, app, threaded=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        running.append((server, thread))
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server, thread in running:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def free_port() -> int:
    return servers.free_ports()


# Chromium looks for its maker's servers on its own; the tests' machine may have no way out.
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]


# Not for the session: playwright keeps an event loop running in this thread, and `asyncio.run` in a test of
# another module would fail.
@pytest.fixture(scope="module")
def chromium() -> "Iterator[Browser]":
    """A headless Chromium, one for each module of tests."""
    from playwright.sync_api import sync_playwright

    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    program = next(filter(None, map(shutil.which, names)), None)
    with sync_playwright() as playwright:
        if program is None and not Path(playwright.chromium.executable_path).exists():
            servers.missing("Chromium", "browser")
        browser = playwright.chromium.launch(executable_path=program, headless=True, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: "Browser") -> "Iterator[Page]":
    """A fresh tab on a phone-sized screen, with no memory of other tests; an error in the page's script fails."""
    context = chromium.new_context(viewport={"width": 390, "height": 844}, locale="en-GB")
    context.set_default_timeout(60_000)
    tab = context.new_page()
    errors: list[str] = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    yield tab
    context.close()
    assert not errors, f"errors in the page's script: {errors}"
