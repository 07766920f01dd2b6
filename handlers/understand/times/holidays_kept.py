"""Dates of the holidays that countries keep and people name.

By rule and not by the `holidays` library: that takes 0.4 s to load, when the first person says "Easter". The tests hold this
table against the library, country by country.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from handlers.understand.times.dates import month_of, nth_weekday, safe

_FIXED = {
    "new_year": (1, 1),
    "new_year_eve": (12, 31),
    "epiphany": (1, 6),
    "christmas": (12, 25),
    "christmas_eve": (12, 24),
    "boxing_day": (12, 26),
    "halloween": (10, 31),
    "valentine": (2, 14),
    "labour": (5, 1),
    "all_saints": (11, 1),
    "all_souls": (11, 2),
    "assumption": (8, 15),
    "immaculate": (12, 8),
    "st_nicholas": (12, 6),
    "st_patrick": (3, 17),
    "women_day": (3, 8),
    "april_fools": (4, 1),
    "reformation": (10, 31),
    "german_unity": (10, 3),
    "bastille": (7, 14),
    "armistice": (11, 11),
    "victory_europe": (5, 8),
    "us_independence": (7, 4),
    "liberation_it": (4, 25),
    "republic_it": (6, 2),
    "carnation": (4, 25),
    "portugal_day": (6, 10),
    "hispanic": (10, 12),
    "constitution_es": (12, 6),
    "juneteenth": (6, 19),
    "kings_day": (4, 27),
    "liberation_nl": (5, 5),
    "sinterklaas": (12, 5),
    "remembrance_nl": (5, 4),
    "veterans": (11, 11),
    "st_stephen": (12, 26),
    "st_joseph": (3, 19),
    "earth_day": (4, 22),
    "pi_day": (3, 14),
    "independence_br": (9, 7),
    "guy_fawkes": (11, 5),
    "st_john": (6, 24),
    "flag_day": (6, 14),
    "groundhog": (2, 2),
}
_FROM_EASTER = {
    "good_friday": -2,
    "holy_saturday": -1,
    "easter": 0,
    "easter_monday": 1,
    "ascension": 39,
    "pentecost": 49,
    "whit_monday": 50,
    "corpus_christi": 60,
    "ash_wednesday": -46,
    "palm_sunday": -7,
    "maundy_thursday": -3,
    "shrove_tuesday": -47,
    "rose_monday": -48,
    "carnival": -47,
}
_NTH = {
    "mlk": (1, 0, 3),
    "presidents": (2, 0, 3),
    "thanksgiving": (11, 3, 4),
    "us_labor": (9, 0, 1),
    "columbus": (10, 0, 2),
    "mothers_day": (5, 6, 2),
    "fathers_day_us": (6, 6, 3),
    "memorial": (5, 0, -1),
    "early_may": (5, 0, 1),
    "spring_bank": (5, 0, -1),
    "summer_bank": (8, 0, -1),
    "mothers_day_fr": (5, 6, -1),
}
"""Month, weekday, which one of the month."""


def easter(year: int) -> date:
    """Easter Sunday of the western churches, by the anonymous Gregorian rule."""
    century, in_century = divmod(year, 100)
    golden = year % 19
    correction = (8 * century + 13) // 25
    epact = (19 * golden + century - century // 4 - correction + 15) % 30
    shift = (golden + 11 * epact) // 319
    weekday = (2 * (century % 4) + 2 * (in_century // 4) - in_century % 4 - epact + shift + 32) % 7
    month, day = divmod(epact - shift + weekday + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=1024)
def _in_year(name: str, year: int, country: str) -> date | None:
    if not 1900 <= year <= 2199:
        return None
    if name == "kings_day":
        day = date(year, 4, 27)
        return day - timedelta(days=1) if day.weekday() == 6 else day
    if name == "labour" and country == "US":
        name = "us_labor"
    if name == "fathers_day" and country in ("ES", "IT", "PT"):
        return date(year, 3, 19)
    if name == "fathers_day" and country == "DE":
        return easter(year) + timedelta(days=39)
    if name == "fathers_day":
        name = "fathers_day_us"
    if name == "mothers_day" and country == "GB":
        return easter(year) - timedelta(days=21)
    if name == "mothers_day" and country in ("ES", "PT"):
        first, end = month_of(year, 5)
        return nth_weekday(first, end, 6, 1)
    if name == "mothers_day" and country == "FR":
        name = "mothers_day_fr"
    if name == "black_friday":
        thanks = _in_year("thanksgiving", year, country)
        return thanks + timedelta(days=1) if thanks else None
    if name in ("advent1", "advent2", "advent3", "advent4", "volkstrauertag", "totensonntag"):
        fourth = date(year, 12, 24) - timedelta(days=(date(year, 12, 24).weekday() + 1) % 7)
        weeks = {
            "advent1": 3,
            "advent2": 2,
            "advent3": 1,
            "advent4": 0,
            "totensonntag": 4,
            "volkstrauertag": 5,
        }[name]
        return fourth - timedelta(weeks=weeks)
    if name in _FIXED:
        return safe(year, *_FIXED[name])
    if name in _FROM_EASTER:
        return easter(year) + timedelta(days=_FROM_EASTER[name])
    if name in _NTH:
        month, weekday, which = _NTH[name]
        first, end = month_of(year, month)
        return nth_weekday(first, end, weekday, which)
    return None


def holiday_date(
    name: str, today: date, country: str, *, year: int | None = None, past: bool = False
) -> date | None:
    """The holiday's date in `year`, else the next one from `today` on (`past`: the last one before it)."""
    if year is not None:
        return _in_year(name, year, country)
    years = (today.year, today.year - 1) if past else (today.year, today.year + 1)
    for candidate in years:
        on = _in_year(name, candidate, country)
        if on is not None and (on < today if past else on >= today):
            return on
    return None
