"""Dates of the holidays that countries keep and people name.

By rule and not by the `holidays` library: that takes 0.4 s to load, when the first person says "Easter". The tests hold this
table against the library, country by country.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from handlers.understand.times.dates import month_of, nth_weekday, safe
from handlers.understand.times.hebrew_year import jewish_feast

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
    "patriot_day": (9, 11),
    "boss_day": (10, 16),
    "cinco_de_mayo": (5, 5),
    "tax_day": (4, 15),
    "lincoln": (2, 12),
    "kwanzaa": (12, 26),
    "burns_night": (1, 25),
    "st_george": (4, 23),
    "st_david": (3, 1),
    "st_andrew": (11, 30),
    "boyne": (7, 12),
    "st_martin": (11, 11),
    "walpurgis": (4, 30),
    "candlemas": (2, 2),
    "childrens_day": (6, 1),
    "childrens_day_de": (9, 20),
    "national_at": (10, 26),
    "national_ch": (8, 1),
    "national_be": (7, 21),
    "andalusia": (2, 28),
    "catalonia": (9, 11),
    "madrid": (5, 2),
    "st_isidore": (5, 15),
    "st_james": (7, 25),
    "almudena": (11, 9),
    "innocents": (12, 28),
    "st_fermin": (7, 7),
    "eve_of_st_john": (6, 23),
    "eve_of_epiphany": (1, 5),
    "music_day": (6, 21),
    "st_catherine": (11, 25),
    "st_peter": (6, 29),
    "st_ambrose": (12, 7),
    "st_lawrence": (8, 10),
    "unity_it": (11, 4),
    "grandparents_it": (10, 2),
    "st_anthony_abbot": (1, 17),
    "st_gennaro": (9, 19),
    "restoration_pt": (12, 1),
    "republic_pt": (10, 5),
    "st_anthony": (6, 13),
    "tiradentes": (4, 21),
    "aparecida": (10, 12),
    "republic_br": (11, 15),
    "black_awareness": (11, 20),
    "animals_day": (10, 4),
    "flemish_day": (7, 11),
    "star_wars": (5, 4),
    "st_lucy": (12, 13),
}
_FROM_EASTER = {
    "mothering_sunday": -21,
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
    "fat_thursday": -52,
    "carnival_saturday": -50,
    "carnival_sunday": -49,
    "low_sunday": 7,
    "trinity": 56,
    "holy_monday": -6,
    "holy_tuesday": -5,
    "holy_wednesday": -4,
}
_NTH = {
    "mlk": (1, 0, 3),
    "presidents": (2, 0, 3),
    "thanksgiving": (11, 3, 4),
    "us_labor": (9, 0, 1),
    "columbus": (10, 0, 2),
    "mothers_day": (5, 6, 2),
    "fathers_day": (6, 6, 3),
    "mothers_day_first": (5, 6, 1),
    "memorial": (5, 0, -1),
    "early_may": (5, 0, 1),
    "spring_bank": (5, 0, -1),
    "summer_bank": (8, 0, -1),
    "mothers_day_fr": (5, 6, -1),
    "armed_forces": (5, 5, 3),
    "arbor": (4, 4, -1),
    "remembrance_sunday": (11, 6, 2),
    "commonwealth": (3, 0, 2),
    "parents_day": (7, 6, 4),
    "grandmothers_fr": (3, 6, 1),
    "prinsjesdag": (9, 1, 3),
    "harvest": (10, 6, 1),
    "first_monday_of_november": (11, 0, 1),
    "last_friday_of_april": (4, 4, -1),
}
"""Month, weekday, which one of the month."""
_BESIDE = {
    "black_friday": ("thanksgiving", 1),
    "small_business": ("thanksgiving", 2),
    "cyber_monday": ("thanksgiving", 4),
    "giving_tuesday": ("thanksgiving", 5),
    "election": ("first_monday_of_november", 1),
    "grandparents_us": ("us_labor", 6),
    "admin_day": ("last_friday_of_april", -2),
}
"""Days after another day."""


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


_BY_COUNTRY = {
    ("labour", "US"): "us_labor",
    ("fathers_day", "ES"): "st_joseph",
    ("fathers_day", "IT"): "st_joseph",
    ("fathers_day", "PT"): "st_joseph",
    ("fathers_day", "DE"): "ascension",
    ("mothers_day", "GB"): "mothering_sunday",
    ("mothers_day", "ES"): "mothers_day_first",
    ("mothers_day", "PT"): "mothers_day_first",
    ("mothers_day", "FR"): "mothers_day_fr",
}
"""What the same name means in a country."""
_BEFORE_CHRISTMAS = {
    "advent1": 21,
    "advent2": 14,
    "advent3": 7,
    "advent4": 0,
    "totensonntag": 28,
    "repentance": 32,
    "volkstrauertag": 35,
}
"""Days before the fourth Sunday of Advent."""


@lru_cache(maxsize=1024)
def _in_year(name: str, year: int, country: str) -> date | None:
    if not 1900 <= year <= 2199:
        return None
    name = _BY_COUNTRY.get((name, country), name)
    if name == "kings_day":
        day = date(year, 4, 27)
        return day - timedelta(days=1) if day.weekday() == 6 else day
    if name in _FIXED:
        return safe(year, *_FIXED[name])
    if name in _FROM_EASTER:
        return easter(year) + timedelta(days=_FROM_EASTER[name])
    if name in _BEFORE_CHRISTMAS:
        fourth = date(year, 12, 24) - timedelta(days=(date(year, 12, 24).weekday() + 1) % 7)
        return fourth - timedelta(days=_BEFORE_CHRISTMAS[name])
    if name in _NTH:
        month, weekday, which = _NTH[name]
        first, end = month_of(year, month)
        found = nth_weekday(first, end, weekday, which)
        # The mothers of France give way to Pentecost.
        clash = name == "mothers_day_fr" and found == easter(year) + timedelta(days=49)
        return found + timedelta(weeks=1) if found and clash else found
    if name in _BESIDE:
        other, days = _BESIDE[name]
        base = _in_year(other, year, country)
        return base + timedelta(days=days) if base else None
    return jewish_feast(name, year)


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
