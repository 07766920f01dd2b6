"""Scheduler and delivery, until SIGTERM. Any number of workers may run."""

import logging
import signal
import threading

from bot.assembly import Deployment
from bot.schedule import make_scheduler

log = logging.getLogger(__name__)


def run_worker(made: Deployment, stop: threading.Event) -> None:
    """Works until `stop` is set; then what is on its way is finished."""
    scheduler = make_scheduler(made)
    scheduler.start()
    try:
        channels = made.channels()
        made.learn_telegram_name()
        if channels:
            made.deliverer_for(channels).run_until(stop)
        else:
            log.info("no channel to deliver to: only alarms are looked at")
            stop.wait()
    finally:
        scheduler.shutdown(wait=True)


def stop_on_signals() -> threading.Event:
    """An event that SIGTERM and SIGINT set."""
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    return stop
