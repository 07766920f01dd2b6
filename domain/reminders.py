"""Reminders: when a client is told of a session by itself."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.quiet import QuietHours

BEFORE = (27 * 60, 2 * 60)
"""Minutes before the start: three hours before the usual free limit, and shortly before."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """`before` (minutes) names it; `at` (UTC) is when it is sent; after `use_by` it is of no use."""

    before: int
    at: datetime
    use_by: datetime


def reminders(
    *, starts_at: datetime, now: datetime, tz: str, quiet: QuietHours, before: tuple[int, ...] = BEFORE
) -> list[Reminder]:
    """Those still ahead of `now`, earliest first; `tz` is the reader's, whose night is quiet. One that falls into the
    quiet hours comes before they begin; two that fall together are one."""
    found: dict[datetime, Reminder] = {}
    for minutes in sorted(before, reverse=True):
        at = quiet.before(starts_at - timedelta(minutes=minutes), tz)
        if at > now:
            # Half the lead is the latest moment at which it still says what it was meant to say.
            use_by = max(at + timedelta(minutes=30), starts_at - timedelta(minutes=minutes // 2))
            # What waited longer, for a worker that was away, must not come in the quiet hours either.
            found[at] = Reminder(minutes, at, min(use_by, starts_at, quiet.next_start(at, tz) or starts_at))
    return [found[at] for at in sorted(found)]
