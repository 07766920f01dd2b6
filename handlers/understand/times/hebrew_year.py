"""The Jewish year: its first day by the arithmetic calendar, and the feasts counted from there.

Rule: N. Dershowitz and E. M. Reingold, Calendrical Calculations, the Hebrew calendar.
"""

from __future__ import annotations

from datetime import date, timedelta

_EPOCH = -1373427
"""The day before the first one, counted as `date.toordinal` does."""
_AHEAD = 3761
"""The Jewish year that begins in the autumn of a civil one is ahead of it by this."""
_FROM_NEW_YEAR = {
    "rosh_hashanah": 0,
    "yom_kippur": 9,
    "sukkot": 14,
    "shemini_atzeret": 21,
    "simchat_torah": 22,
}
_FROM_PASSOVER = {"purim": -30, "shushan_purim": -29, "passover": 0, "lag_baomer": 33, "shavuot": 50}


def jewish_feast(name: str, year: int) -> date | None:
    """The first day of a feast in a civil year (it begins on the evening before); None for a name that is not known."""
    new_year = _new_year(year + _AHEAD)
    if name in _FROM_NEW_YEAR:
        return new_year + timedelta(days=_FROM_NEW_YEAR[name])
    passover = new_year - timedelta(days=163)
    if name in _FROM_PASSOVER:
        return passover + timedelta(days=_FROM_PASSOVER[name])
    if name == "hanukkah":
        length = (_new_year(year + _AHEAD + 1) - new_year).days
        return new_year + timedelta(days=84 if length % 10 == 5 else 83)
    if name == "tu_bishvat":
        leap = (7 * (year + _AHEAD - 1) + 1) % 19 < 7
        return passover - timedelta(days=89 if leap else 59)
    if name == "tisha_bav":
        fast = new_year - timedelta(days=51)
        return fast + timedelta(days=fast.weekday() == 5)
    return None


def _new_year(year: int) -> date:
    """1 Tishri, moved where the neighbouring years would come out too long or too short."""
    before, here, after = _elapsed(year - 1), _elapsed(year), _elapsed(year + 1)
    correction = 2 if after - here == 356 else 1 if here - before == 382 else 0
    return date.fromordinal(_EPOCH + here + correction)


def _elapsed(year: int) -> int:
    """Days from the epoch to that year's mean new moon, moved off the days on which no year may begin."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // 25920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day
