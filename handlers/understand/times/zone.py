"""Wall time in a zone, and what a clock change does to it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


class Zone:
    """Puts wall time into a zone. A time in the gap of a clock change moves forward by the gap; in a fold the first one is meant."""

    def __init__(self, tz: ZoneInfo) -> None:
        self.tz = tz

    def at(self, day: date, minutes: int = 0, seconds: int = 0) -> datetime:
        """Wall time: minutes since that day's midnight."""
        naive = datetime.combine(day, time()) + timedelta(minutes=minutes, seconds=seconds)
        return self.place(naive)

    def place(self, naive: datetime) -> datetime:
        """A wall time without zone as an aware one that exists."""
        aware = naive.replace(tzinfo=self.tz)
        before, after = aware.utcoffset(), aware.replace(fold=1).utcoffset()
        if before is not None and after is not None and before < after:
            return (naive + (after - before)).replace(tzinfo=self.tz)
        return aware

    def later(self, naive: datetime, length: timedelta) -> datetime:
        """So much time after a wall time, as a clock that is never changed counts it."""
        return (self.place(naive).astimezone(UTC) + length).astimezone(self.tz)

    def change(self, naive: datetime) -> str | None:
        """gap: that wall time does not exist; fold: it comes twice."""
        first = naive.replace(tzinfo=self.tz, fold=0).utcoffset()
        second = naive.replace(tzinfo=self.tz, fold=1).utcoffset()
        if first is None or second is None or first == second:
            return None
        return "gap" if first < second else "fold"
