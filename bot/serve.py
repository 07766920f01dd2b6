"""The long verbs: run, web, work."""

import logging
import threading

from bot.assembly import Deployment
from bot.config import BadConfig, Config
from bot.memory import settle
from bot.worker import run_worker, stop_on_signals
from storage.migrations import upgrade

THREADS = 8


def run(config: Config) -> int:
    """Everything in one process: migrates first, polls Telegram where there is no public address."""
    from waitress.server import create_server

    from bot.app import create_app

    _log(config)
    upgrade(config.database_url)
    made = Deployment(config)
    made.learn_telegram_name()
    stop = stop_on_signals()
    app = create_app(made)
    server = create_server(app, host=config.host, port=config.port, threads=THREADS)
    threads = [
        threading.Thread(target=server.run, name="web", daemon=True),
        threading.Thread(target=run_worker, args=(made, stop), name="worker", daemon=True),
    ]
    if made.telegram and not config.public_url:
        from handlers.channels.telegram.polling import poll

        poller = (made.telegram, made.messages.receive, made.keep_raw, stop)
        threads.append(threading.Thread(target=poll, args=poller, name="telegram", daemon=True))
    settle()
    for thread in threads:
        thread.start()
    page = "/simulator" if config.simulator else "/healthz"
    print(f"Tenpack is up: {config.base_url}{page}", flush=True)
    stop.wait()
    for thread in threads[1:]:
        thread.join(timeout=35)
    # Requests under way are answered. Its sockets go with the process: closed from here, they would be pulled from
    # under the server's own loop.
    server.task_dispatcher.shutdown()
    return 0


def web(config: Config) -> int:
    """The production server with N processes; each makes its own application out of the environment."""
    from granian.constants import Interfaces
    from granian.server import Server

    server = Server(
        "bot.app:create_app",
        factory=True,
        address=config.host,
        port=config.port,
        interface=Interfaces.WSGI,
        # The simulator's clock lives in one process.
        workers=1 if config.simulator else config.workers,
        blocking_threads=THREADS,
        log_enabled=config.log_level == "DEBUG",
        backlog=1024,
    )
    server.serve()
    return 0


def work(config: Config) -> int:
    if config.simulator:
        raise BadConfig("SIMULATOR is on: its clock lives in one process, so use `run` and no worker")
    _log(config)
    run_worker(Deployment(config), stop_on_signals())
    return 0


def _log(config: Config) -> None:
    logging.basicConfig(level=config.log_level, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    # A tick every few seconds is no news.
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
