"""Holidays by name, each held against the calendar of the country that keeps it."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import holidays
import pytest

from handlers.understand.times import find_time
from handlers.understand.times.holidays_kept import easter, holiday_date

NOW = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Berlin"))

KEPT = [
    ("DE", "good_friday", "Karfreitag"),
    ("DE", "easter_monday", "Ostermontag"),
    ("DE", "ascension", "Christi Himmelfahrt"),
    ("DE", "whit_monday", "Pfingstmontag"),
    ("DE", "german_unity", "Tag der Deutschen Einheit"),
    ("DE", "labour", "Erster Mai"),
    ("DE", "christmas", "Erster Weihnachtstag"),
    ("DE", "boxing_day", "Zweiter Weihnachtstag"),
    ("DE", "new_year", "Neujahr"),
    ("FR", "bastille", "Fête nationale"),
    ("FR", "victory_europe", "Fête de la Victoire"),
    ("FR", "armistice", "Armistice"),
    ("FR", "assumption", "Assomption"),
    ("FR", "all_saints", "Toussaint"),
    ("FR", "easter_monday", "Lundi de Pâques"),
    ("ES", "good_friday", "Viernes Santo"),
    ("IT", "liberation_it", "Liberazione"),
    ("IT", "republic_it", "Festa della Repubblica"),
    ("IT", "assumption", "Assunzione"),
    ("PT", "carnation", "Dia da Liberdade"),
    ("PT", "corpus_christi", "Corpo de Deus"),
    ("PT", "good_friday", "Sexta-feira Santa"),
    ("NL", "kings_day", "Koningsdag"),
    ("NL", "ascension", "Hemelvaartsdag"),
    ("NL", "easter", "Eerste paasdag"),
    ("GB", "good_friday", "Good Friday"),
    ("GB", "spring_bank", "Spring Bank Holiday"),
    ("GB", "early_may", "May Day"),
    ("US", "thanksgiving", "Thanksgiving"),
    ("US", "memorial", "Memorial Day"),
    ("US", "us_labor", "Labor Day"),
    ("US", "mlk", "Martin Luther King Jr. Day"),
]
SPOKEN = {"DE": "de", "FR": "fr", "ES": "es", "IT": "it_IT", "PT": "pt_PT", "NL": "nl"}


@pytest.mark.parametrize(("country", "name", "called"), KEPT)
def test_the_table_agrees_with_the_country(country: str, name: str, called: str) -> None:
    for year in range(2023, 2033):
        state = "ENG" if country == "GB" else None
        days = holidays.country_holidays(
            country, subdiv=state, years=year, language=SPOKEN.get(country, "en_US")
        )
        named = [day for day in days if called in days[day]]
        on = holiday_date(name, date(year, 1, 1), country, year=year)
        assert on in named, (year, on, named)


def test_easter() -> None:
    assert [easter(year) for year in (2024, 2025, 2026, 2027)] == [
        date(2024, 3, 31),
        date(2025, 4, 20),
        date(2026, 4, 5),
        date(2027, 3, 28),
    ]


@pytest.mark.parametrize(
    ("text", "lang", "day"),
    [
        ("easter monday at 10", "en", "2026-04-06"),
        ("on christmas eve", "en", "2026-12-24"),
        ("nye", "en", "2026-12-31"),
        ("am karfreitag", "de", "2026-04-03"),
        ("silvester", "de", "2026-12-31"),
        ("an christi himmelfahrt", "de", "2026-05-14"),
        ("le lundi de pâques", "fr", "2026-04-06"),
        ("à la toussaint", "fr", "2026-11-01"),
        ("en navidad", "es", "2026-12-25"),
        ("viernes santo", "es", "2026-04-03"),
        ("a pasquetta", "it", "2026-04-06"),
        ("ferragosto", "it", "2026-08-15"),
        ("no natal", "pt", "2026-12-25"),
        ("sexta-feira santa", "pt", "2026-04-03"),
        ("koningsdag", "nl", "2026-04-27"),
        ("tweede paasdag", "nl", "2026-04-06"),
        ("christmas 2027", "en", "2027-12-25"),
    ],
)
def test_by_name(text: str, lang: str, day: str) -> None:
    start, _, _ = find_time(text, NOW, "Europe/Berlin", lang)
    assert start is not None
    assert start.date().isoformat() == day
