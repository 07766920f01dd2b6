"""Nudges: when a client is asked for money that is open, or told that a pack runs out."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from domain import localtime
from domain.charges import Charge
from domain.instalments import owed_by
from domain.quiet import QuietHours

LADDER = (3, 7, 14)
"""Days after the sale or the session."""

LOW = 200
"""What is left of a pack (hundredths) when its client is told that it runs low."""

EXPIRING = (14, 3)
"""Days before a pack's last day on which its client is told of sessions that he has not booked."""

IDLE = 7
"""Days after the last session on which a client with sessions left and nothing booked is asked."""

AT = time(10)
"""The hour of a nudge, in the coach's zone."""


@dataclass(frozen=True, slots=True)
class Nudge:
    """The step of the ladder (1 the first) and when (UTC) it is due."""

    step: int
    at: datetime


def next_nudge(
    *,
    since: datetime,
    after: datetime,
    tz: str,
    quiet: QuietHours,
    ladder: tuple[int, ...] = LADDER,
    promised_until: date | None = None,
) -> Nudge | None:
    """The first step of the ladder later than `after` and than a promised day; None where all are behind.

    `since`: the sale or the session. A promise that outlives the ladder is asked after once, on the day after it.
    """
    start = localtime.local_day(since, tz)
    for step, days in enumerate(ladder, 1):
        day = start + timedelta(days=days)
        at = quiet.after(localtime.instant(day, AT, tz), tz)
        if at > after and (promised_until is None or day > promised_until):
            return Nudge(step, at)
    if promised_until is None:
        return None
    at = quiet.after(localtime.instant(promised_until + timedelta(days=1), AT, tz), tz)
    return Nudge(len(ladder) + 1, at) if at > after else None


PLAN_LADDER = (0, 3, 7, 14)
"""Days after an instalment was to be paid."""


def next_plan_nudge(
    charge: Charge, *, after: datetime, tz: str, quiet: QuietHours, promised_until: date | None = None
) -> Nudge | None:
    """The same for a charge in instalments: first on the day of the oldest that is open, then after it."""
    settled = sum(item.minor for item in charge.instalments) - charge.due
    moments, asked = [], 0
    for place, item in enumerate(charge.instalments):
        asked += item.minor
        if asked <= settled:
            continue
        for step, days in enumerate(PLAN_LADDER):
            day = item.day + timedelta(days=days)
            at = quiet.after(localtime.instant(day, AT, tz), tz)
            if at > after and (promised_until is None or day > promised_until):
                moments.append(Nudge(100 * (place + 1) + step, at))
    return min(moments, key=lambda nudge: nudge.at, default=None)


def wanted(charge: Charge, *, promised_until: date | None, today: date, muted: bool) -> bool:
    """Whether a nudge may be sent now: something is due, nothing is promised for a day not yet over, nobody said
    stop."""
    return charge.due > 0 and not muted and (promised_until is None or today > promised_until)


def runs_low(before: int, after: int) -> bool:
    """Whether what is left (hundredths) has just come down to where the client is told: once, on the way down."""
    return before > LOW >= after > 0


def expiring(expires_on: date, *, after: datetime, tz: str, quiet: QuietHours) -> list[Nudge]:
    """When (UTC) its client is told that a pack ends; the step is the days before. Those still ahead of `after`."""
    found = [
        Nudge(days, quiet.after(localtime.instant(expires_on - timedelta(days=days), AT, tz), tz))
        for days in EXPIRING
    ]
    return [nudge for nudge in found if nudge.at > after]


def idle_at(since: datetime, *, tz: str, quiet: QuietHours) -> datetime:
    """When (UTC) a client is asked who booked nothing since."""
    day = localtime.local_day(since, tz) + timedelta(days=IDLE)
    return quiet.after(localtime.instant(day, AT, tz), tz)


News = Literal["new", "promised", "planned", "old"]
"""Why open money is told to the coach in the evening."""


def news(
    charge: Charge, *, since: datetime, now: datetime, tz: str, promised_until: date | None
) -> News | None:
    """What changed about an open charge in the last day: it came, its promised or planned day is over, or the last
    nudge went out. None for what the coach has been told before, and while a promise runs."""
    today = localtime.local_day(now, tz)
    if charge.instalments:
        due_today = any(item.day == today for item in charge.instalments) and owed_by(charge, today)
        return "planned" if due_today else None
    if promised_until is not None and promised_until >= today:
        return "promised" if promised_until == today else None
    if now - timedelta(days=1) < since <= now:
        return "new"
    last = localtime.local_day(since, tz) + timedelta(days=LADDER[-1])
    return "old" if last == today else None
