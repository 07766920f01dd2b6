"""One mention of a time, still in its pieces."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.understand.times.nodes import Clock, ClockRange, Day, Instant, Length, Part, Stretch


@dataclass(slots=True)
class Moment:
    """The pieces of one mention; at most one of each kind. Positions count tokens. Put together in place, then left as it is:
    copying it for every piece was a third of the time that a message takes."""

    first: int
    last: int
    day: Day | None = None
    stretch: Stretch | None = None
    instant: Instant | None = None
    part: Part | None = None
    clock: Clock | None = None
    clocks: ClockRange | None = None
    open: str | None = None
    length: Length | None = None
    approximate: bool = False
    repeats: str | None = None
    count: int | None = None
    same_time: bool = False
    strong: bool = False
    """False for a bare number that nothing beside it makes a time."""
    at_said: bool = False
    date_first: bool = False

    @property
    def has_date(self) -> bool:
        """Whether a day, a stretch of days or a moment counted from now was said."""
        return self.day is not None or self.stretch is not None or self.instant is not None

    @property
    def has_clock(self) -> bool:
        """Whether a clock time was said."""
        return self.clock is not None or self.clocks is not None

    @property
    def empty(self) -> bool:
        """Whether nothing was said yet."""
        return not (self.has_date or self.has_clock or self.part or self.length or self.same_time)
