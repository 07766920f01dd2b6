"""Alarms that are due: one transaction each, taken by whoever comes first."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from handlers.actions import vacancies
from handlers.jobs import call_offs, daily, money, packs, series, sessions, waitlist
from handlers.post import Post
from handlers.turn import Services
from storage import alarms
from storage.alarms import Alarm
from storage.database import Database
from storage.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)

PAUSE = timedelta(minutes=5)
"""How long an alarm that failed waits for its next try."""

# What an alarm of each kind does. `bot/schedule.py` says how often they are looked at.
HANDLERS: dict[str, Callable[[Post, Alarm], None]] = {
    "reminder": sessions.remind,
    "complete": sessions.complete,
    "lapse": sessions.lapse,
    "move_lapse": sessions.move_lapse,
    "expire": sessions.expire,
    "series": series.go_on,
    "nudge": money.nudge,
    "pack_low": packs.low,
    "expiring": packs.expiring,
    "idle": packs.idle,
    "unread": call_offs.unread,
    "vacancy": waitlist.look_again,
    "agenda": daily.agenda,
    "evening": daily.evening,
}


class Jobs:
    """`now` gives the moment (aware, UTC)."""

    def __init__(self, database: Database, now: Callable[[], datetime], services: Services) -> None:
        self.database = database
        self.now = now
        self.services = services

    def run_due(self) -> int:
        """Handles every alarm due by now, oldest first. Returns how many; one that fails is left for the next time and
        does not keep the others waiting."""
        handled, failed = 0, set[Alarm]()
        while True:
            with self.database.read() as connection:
                found = [alarm for alarm in alarms.due(connection, self.now()) if alarm not in failed]
            if not found:
                return handled
            for alarm in found:
                try:
                    handled += self._run(alarm)
                except Exception:
                    log.exception("alarm %s of coach %s failed", alarm.kind, alarm.coach_id)
                    failed.add(alarm)
                    self._postpone(alarm)

    def _postpone(self, alarm: Alarm) -> None:
        """To a later time, so that what fails again and again does not stand in the way of the rest."""
        with self.database.write() as connection:
            alarms.postpone(connection, alarm, self.now() + PAUSE)
            connection.commit()

    def next_due(self) -> datetime | None:
        """When (UTC) the next alarm is due."""
        with self.database.read() as connection:
            return alarms.next_due(connection)

    def _run(self, alarm: Alarm) -> bool:
        with self.database.write() as connection:
            cause = f"job:{alarm.kind}:{alarm.subject}:{alarm.step}"
            uow = UnitOfWork.lock(connection, alarm.coach_id, self.now, cause)
            if not alarms.take(uow, alarm):
                return False
            post = Post(uow, self.services.links, unasked=True)
            HANDLERS[alarm.kind](post, alarm)
            vacancies.offer_freed(post)
            post.flush()
            uow.commit()
            return True
