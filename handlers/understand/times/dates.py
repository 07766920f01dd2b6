"""Arithmetic of the calendar: the nearest weekday, a date whose year was left out, a month's last Monday."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

FURTHEST_YEAR = 2200


def safe(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is no such day."""
    if not 1900 <= year <= FURTHEST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def plus_days(day: date, days: int) -> date | None:
    """`days` later, None beyond what anyone books."""
    if abs(days) > 80_000:
        return None
    moved = day + timedelta(days=days)
    return moved if 1900 <= moved.year <= FURTHEST_YEAR else None


def plus_months(day: date, months: int) -> date | None:
    """The same day of a later month, clamped to its last."""
    if abs(months) > 2400:
        return None
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1900 <= year <= FURTHEST_YEAR:
        return None
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def monday(day: date) -> date:
    """The Monday of that day's week."""
    return day - timedelta(days=day.weekday())


def on_or_after(day: date, weekday: int) -> date:
    """The first such weekday from `day` on."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def after(day: date, weekday: int) -> date:
    """The first such weekday later than `day`."""
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def before(day: date, weekday: int) -> date:
    """The last such weekday earlier than `day`."""
    return day - timedelta(days=(day.weekday() - weekday - 1) % 7 + 1)


def next_date(today: date, month: int, day: int) -> date | None:
    """That day of the year, today or later; 29 February waits for a leap year."""
    for year in range(today.year, today.year + 9):
        found = safe(year, month, day)
        if found is not None and found >= today:
            return found
    return None


def next_day_of_month(today: date, day: int) -> date | None:
    """The next day with that number, today or later."""
    first = today.replace(day=1)
    for ahead in range(4):
        month = plus_months(first, ahead)
        if month is None:
            return None
        found = safe(month.year, month.month, day)
        if found is not None and found >= today:
            return found
    return None


def dated_weekday(today: date, weekday: int, day: int) -> date | None:
    """The next month in which that day falls on that weekday; this month's counts though past by a week at most."""
    first = today.replace(day=1)
    for ahead in range(15):
        month = plus_months(first, ahead)
        if month is None:
            return None
        found = safe(month.year, month.month, day)
        if found is not None and found.weekday() == weekday and found >= today:
            return found
    return None


def nth_weekday(first: date, end: date, weekday: int, nth: int) -> date | None:
    """The nth such weekday of the stretch (-1: the last one)."""
    if nth < 0:
        found = before(end, weekday) - timedelta(weeks=-nth - 1)
        return found if found >= first else None
    found = on_or_after(first, weekday) + timedelta(weeks=nth - 1)
    return found if found < end else None


def month_of(year: int, month: int) -> tuple[date, date]:
    """First day of the month and of the one after it."""
    return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)


def next_month(today: date, month: int) -> tuple[date, date]:
    """The month of that number which isn't over yet."""
    return month_of(today.year + (1 if month < today.month else 0), month)


def full_year(year: int) -> int | None:
    """14 → 2014, 2026 → 2026; None where the number is no year."""
    if 0 <= year <= 99:
        return 2000 + year if year < 70 else 1900 + year
    return year if 1900 <= year <= FURTHEST_YEAR else None
