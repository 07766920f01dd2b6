"""Days, hours, money and numbers as each language writes them."""

from datetime import UTC, datetime, timedelta

import pytest

from handlers.replies.words import Words

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
WEDNESDAY = NOW + timedelta(days=2, hours=8)
NEXT_YEAR = NOW + timedelta(days=400, hours=8)


def words(language: str, currency: str = "EUR") -> Words:
    return Words(language, "Europe/Berlin", currency, NOW, "Alex")


@pytest.mark.parametrize(
    "language, when, next_year, short, short_date",
    [
        ("en", "Wednesday 4 March, 18:00", "6 April 2027", "Wed 18:00", "Wed 4 March"),
        ("de", "Mittwoch, 4. März, 18:00", "6. April 2027", "Mi 18:00", "Mi 4. März"),
        ("es", "miércoles, 4 de marzo, 18:00", "6 de abril de 2027", "mié 18:00", "mié 4 de marzo"),
        ("fr", "mercredi 4 mars, 18:00", "6 avril 2027", "mer 18:00", "mer 4 mars"),
        ("it", "mercoledì 4 marzo, 18:00", "6 aprile 2027", "mer 18:00", "mer 4 marzo"),
        ("pt", "quarta-feira, 4 de março, 18:00", "6 de abril de 2027", "quarta 18:00", "quarta 4 de março"),
        ("nl", "woensdag 4 maart, 18:00", "6 april 2027", "wo 18:00", "wo 4 maart"),
    ],
)
def test_days(language, when, next_year, short, short_date):
    w = words(language)
    assert w.when(WEDNESDAY) == when
    assert w.full_date(NEXT_YEAR.date()) == next_year
    assert w.short(WEDNESDAY) == short
    assert w.short_date(WEDNESDAY.date()) == short_date


@pytest.mark.parametrize(
    "language, currency, minor, money",
    [
        ("en", "EUR", 40000, "400 €"), ("en", "EUR", 123450, "1,234.50 €"), ("en", "USD", 40000, "$400"),
        ("en", "CHF", 4000, "CHF 40"), ("en", "JPY", 400, "¥400"), ("en", "KWD", 40125, "KWD 40.125"),
        ("de", "EUR", 123450, "1.234,50 €"), ("de", "CHF", 4000, "40 CHF"), ("nl", "EUR", 40000, "€ 400"),
        ("es", "EUR", 1250, "12,50 €"), ("pt", "EUR", 1250, "12,50 €"), ("it", "EUR", 1250, "12,50 €"),
    ],
)  # fmt: skip
def test_money(language, currency, minor, money):
    assert words(language, currency).money(minor) == money


def test_numbers_and_lists():
    assert words("fr").units(50) == "0,5"
    assert words("en").sessions(50) == "0.5 sessions"
    assert words("en").sessions(100) == "1 session"
    assert words("de").sessions(100) == "1 Einheit"
    assert words("de").sessions(1000) == "10 Einheiten"
    assert words("es").listed(["Emma", "Noah", "Mia"]) == "Emma, Noah y Mia"
    assert words("en").listed(["Emma"]) == "Emma"


def test_the_formal_form_falls_back_to_the_familiar_one():
    said = "It takes {takes} of your {free} free sessions."
    formal = Words("de", "Europe/Berlin", "EUR", NOW, "Alex", formal=True)
    assert formal.say(said, takes="1", free="9") != words("de").say(said, takes="1", free="9")
    assert formal.say("Book") == words("de").say("Book") == "Buchen"


def test_a_sentence_without_a_translation_and_a_language_without_a_catalogue():
    assert words("de").say("Nobody ever wrote this {x}.", x=1) == "Nobody ever wrote this 1."
    assert words("ru").when(WEDNESDAY) == "Wednesday 4 March, 18:00"
