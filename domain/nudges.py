"""Nudges: when a client is asked for money that is open."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain import localtime
from domain.charges import Charge
from domain.quiet import QuietHours

LADDER = (3, 7, 14)
"""Days after the sale or the session."""

AT = time(10)
"""The hour of a nudge, in the coach's zone."""


@dataclass(frozen=True, slots=True)
class Nudge:
    """The step of the ladder (1 the first) and when (UTC) it is due."""

    step: int
    at: datetime


def next_nudge(
    *, since: datetime, after: datetime, tz: str, quiet: QuietHours, ladder: tuple[int, ...] = LADDER
) -> Nudge | None:
    """The first step of the ladder later than `after`; None where all are behind. `since`: the sale or the session."""
    start = localtime.local_day(since, tz)
    for step, days in enumerate(ladder, 1):
        at = quiet.after(localtime.instant(start + timedelta(days=days), AT, tz), tz)
        if at > after:
            return Nudge(step, at)
    return None


def wanted(charge: Charge, *, promised_until: date | None, today: date, muted: bool) -> bool:
    """Whether a nudge may be sent now: something is due, nothing is promised for a day not yet over, nobody said
    stop."""
    return charge.due > 0 and not muted and (promised_until is None or today > promised_until)
