"""Wall time and instants: the only place where a zone turns one into the other."""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones


@lru_cache(maxsize=256)
def zone(name: str) -> ZoneInfo:
    """The IANA zone; ValueError for a name that is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(f"no such time zone: {name!r}") from error


def zone_called(said: str) -> str | None:
    """The IANA name of a zone told by it or by its city; None where there is no such one."""
    words = said.strip().replace(" ", "_").casefold()
    names = sorted(available_timezones())
    return next(
        (name for name in names if words in (name.casefold(), name.rpartition("/")[2].casefold())), None
    )


def instant(day: date, wall: time, tz: str) -> datetime:
    """The UTC instant of a wall time. In a gap it moves on by the gap; of two the first."""
    return datetime.combine(day, wall, tzinfo=zone(tz)).astimezone(UTC)


def exists(day: date, wall: time, tz: str) -> bool:
    """False where the clock jumps over this wall time (the spring gap)."""
    return local(instant(day, wall, tz), tz).time() == wall


def local(at: datetime, tz: str) -> datetime:
    """The aware local time of an instant."""
    return at.astimezone(zone(tz))


def local_day(at: datetime, tz: str) -> date:
    return local(at, tz).date()


def day_start(day: date, tz: str) -> datetime:
    return instant(day, time(), tz)


def day_end(day: date, tz: str) -> datetime:
    """The first instant after the day: 24 h later but on the days of a clock change."""
    return day_start(day + timedelta(days=1), tz)


def add_months(day: date, months: int) -> date:
    """The same day of the month `months` later, clamped to the month's last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
