"""Quiet hours: when Tenpack does not speak first. In the receiver's zone."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from domain import localtime

AHEAD = timedelta(minutes=30)
"""How long before the quiet hours a message comes that may not wait until they are over."""


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `start` to `end` in wall time, over midnight where start is the later one; equal: never quiet."""

    start: time = time(21)
    end: time = time(8)

    def holds(self, at: datetime, tz: str) -> bool:
        wall = localtime.local(at, tz).time()
        if self.start <= self.end:
            return self.start <= wall < self.end
        return wall >= self.start or wall < self.end

    def before(self, at: datetime, tz: str) -> datetime:
        """`at`, or shortly before the quiet hours in which it falls."""
        if not self.holds(at, tz):
            return at
        day = localtime.local_day(at, tz)
        if localtime.local(at, tz).time() < self.start:
            day -= timedelta(days=1)
        return localtime.instant(day, self.start, tz) - AHEAD

    def next_start(self, at: datetime, tz: str) -> datetime | None:
        """When they begin next after `at`; None where it is never quiet."""
        if self.start == self.end:
            return None
        day = localtime.local_day(at, tz)
        begins = localtime.instant(day, self.start, tz)
        return begins if begins > at else localtime.instant(day + timedelta(days=1), self.start, tz)

    def after(self, at: datetime, tz: str) -> datetime:
        """`at`, or the end of the quiet hours in which it falls."""
        if not self.holds(at, tz):
            return at
        day = localtime.local_day(at, tz)
        if localtime.local(at, tz).time() >= self.end:
            day += timedelta(days=1)
        return localtime.instant(day, self.end, tz)
