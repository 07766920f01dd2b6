"""Every periodic job, on one page. All of them are idempotent: another worker doing the same changes nothing."""

from datetime import timedelta

from apscheduler.schedulers.background import BackgroundScheduler

from bot.assembly import Deployment
from bot.clock import Clock
from storage import outbox

KEEP_SENT = timedelta(days=90)
"""How long sent messages are kept; what they meant stands in the ledger for ever."""


def make_scheduler(made: Deployment) -> BackgroundScheduler:
    """A ticker in memory: what is due stands in the database."""
    scheduler = BackgroundScheduler(
        timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    )
    scheduler.add_job(made.jobs.run_due, "interval", seconds=5, id="alarms")
    scheduler.add_job(made.messages.retry_failed, "interval", seconds=10, id="failed messages")
    scheduler.add_job(prune, "interval", hours=6, args=[made], id="old messages")
    if made.telegram:
        from bot.telegram_setup import TelegramSetup

        look = TelegramSetup(made, made.telegram).look
        scheduler.add_job(look, "interval", seconds=15, id="telegram", next_run_time=Clock().now())
    return scheduler


def prune(made: Deployment) -> None:
    """Forgets the texts of messages sent long ago."""
    with made.database.write() as connection:
        outbox.prune(connection, made.clock.now() - KEEP_SENT)
        connection.commit()
