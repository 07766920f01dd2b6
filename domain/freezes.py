"""Freezing a pack: its clock stands still, and its last day moves by the days that it stood."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from domain.packs import Pack


@dataclass(frozen=True, slots=True)
class Frozen:
    """A pack's freeze: from the first frozen day to the one on which its clock runs again, and its new last day."""

    start: date
    until: date
    expires_on: date

    @property
    def days(self) -> int:
        return (self.until - self.start).days


def frozen(pack: Pack, start: date, until: date, away: Collection[date] = ()) -> Frozen | None:
    """None where no time of the pack runs on the first of these days: it ended before, never ends, or has not begun.
    `away` are the days for which its last day has moved already (the coach's holidays): they are given once."""
    if pack.ended or pack.expires_on is None or pack.expires_on < start or until <= start:
        return None
    return Frozen(start, until, pack.expires_on + _given(start, until, away))


def thawed(pack: Pack, today: date, away: Collection[date] = ()) -> Frozen:
    """The freeze ended today instead: only the days gone by move the last day. Before its first day it never was."""
    if pack.expires_on is None or pack.frozen_from is None or pack.frozen_until is None:
        raise ValueError("the pack is not frozen")
    until = max(today, pack.frozen_from)
    return Frozen(pack.frozen_from, until, pack.expires_on - _given(until, pack.frozen_until, away))


def _given(start: date, until: date, away: Collection[date]) -> timedelta:
    """What the days from `start` to before `until` give."""
    return max(until - start, timedelta()) - timedelta(days=sum(start <= day < until for day in away))
