"""A standing slot: one wall time week after week, until the pack is empty."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain import localtime
from domain.packs import Pack
from domain.session_types import Wanted

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Series:
    """`first` is the day of its first session, `wall` the hour of all, in the coach's zone. A clock change moves none.
    It comes every `every` weeks. `through` is the last day that was decided on, booked or left out: what became of a
    session afterwards is not its business any more. `since` (UTC) is when it was agreed; `command` the coach's command
    that began it (None: the client did). `spent`: it ended with its pack, and a new one may take it on."""

    id: int
    wanted: Wanted
    first: date
    wall: time
    every: int
    through: date | None
    since: datetime
    active: bool
    command: int | None = None
    spent: bool = False

    @property
    def client_id(self) -> int:
        return self.wanted.client_id

    def next_day(self) -> date:
        """The first day that is not decided on."""
        return self.first if self.through is None else self.through + self.every * WEEK

    def days(self, last: date) -> Iterator[date]:
        """The days not decided on, up to the `last` one."""
        day = self.next_day()
        while day <= last:
            yield day
            day += self.every * WEEK

    def start(self, day: date, tz: str) -> datetime:
        """Its session of that day (UTC)."""
        return localtime.instant(day, self.wall, tz)

    def is_of(self, start: datetime, tz: str) -> bool:
        """Whether a session that begins then stands where one of this series would."""
        wall = localtime.local(start, tz)
        weeks, odd = divmod((wall.date() - self.first).days, 7)
        return not odd and weeks % self.every == 0 and wall.time() == self.wall

    def draws_on(self, pack: Pack) -> bool:
        """The packs there were when it was agreed, with rules that the client accepted (where the coach began it, also
        with others): whatever is made later has a higher id. A new pack is a new agreement."""
        return pack.id < self.id and (pack.accepted_at is not None or self.command is not None)


def to_take_on(active: list[Series], spent: list[Series]) -> list[Series]:
    """The standing slots that a new pack may be drawn on for: those that go on, and those that ended with their pack
    and stand at no hour of the others, each hour once."""
    found = list(active)
    for item in reversed(spent):
        if not any(other.wanted == item.wanted and _same_hour(other, item) for other in found):
            found.append(item)
    return found


def _same_hour(one: Series, other: Series) -> bool:
    return (one.first.weekday(), one.wall) == (other.first.weekday(), other.wall)


def lasts(packs: list[Pack], today: date) -> bool:
    """Whether these packs can still bring a session to it."""
    return any(pack.units.left and not pack.ended and not pack.over(today) for pack in packs)
