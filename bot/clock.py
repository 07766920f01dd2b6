"""The clock: the only place that asks the machine for the time. The simulator's stands still unless it is set."""

from datetime import UTC, datetime


class Clock:
    """The machine's own."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        return datetime.now(UTC)


class SetClock(Clock):
    """Stands where it was set; starts at the machine's time, cut to the minute."""

    def __init__(self, moment: datetime | None = None) -> None:
        self._moment = (moment or datetime.now(UTC)).astimezone(UTC)
        if moment is None:
            self._moment = self._moment.replace(second=0, microsecond=0)

    def now(self) -> datetime:
        return self._moment

    def set(self, moment: datetime) -> None:
        """To any moment, also an earlier one: whoever may only move forward checks that himself. Aware."""
        if moment.tzinfo is None:
            raise ValueError("a moment needs its zone")
        self._moment = moment.astimezone(UTC)
