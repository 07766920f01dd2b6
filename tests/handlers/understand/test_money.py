"""Amounts and currencies, in each country's way of writing and in words."""

from decimal import Decimal

import pytest

from handlers.understand.methods import find_method
from handlers.understand.money import find_money, read_amounts
from handlers.understand.sessions import find_units
from handlers.understand.words import split


@pytest.mark.parametrize(
    "lang, text, amount, currency",
    [
        ("en", "she gave me €200 today", "200", "EUR"),
        ("en", "200 euros cash", "200", "EUR"),
        ("en", "the bill was 1,200.50 pounds", "1200.50", "GBP"),
        ("en", "$1.2k", "1200.0", "USD"),
        ("en", "two hundred and fifty dollars, please", "250", "USD"),
        ("en", "fifty bucks", "50", "USD"),
        ("en", "15 dollars and 50", "15.50", "USD"),
        ("en", "15 dollars 5 cents", "15.05", "USD"),
        ("en", "eighty cents", "0.80", None),
        ("en", "50p each", "0.5", "GBP"),
        ("en", "C$ 12.30", "12.30", "CAD"),
        ("en", "40 Swiss francs", "40", "CHF"),
        ("en", "a $93 refund", "93", "USD"),
        ("en", "paid 200", "200", None),
        ("en", "paid 1e9", "1E+9", None),
        ("en", "-5", "-5", None),
        ("en", "0.001", "0.001", None),
        ("en-GB", "12 quid", "12", "GBP"),
        ("de", "1.200,50 €", "1200.50", "EUR"),
        ("de", "zweihundert Euro bar", "200", "EUR"),
        ("de", "zweihundertfünfzig Euro", "250", "EUR"),
        ("de", "12 500 EUR", "12500", "EUR"),
        ("de", "fünf Euro und dreißig Cent", "5.30", "EUR"),
        ("de", "30 Franken", "30", "CHF"),
        ("de", "tausendzweihundert Euro", "1200", "EUR"),
        ("es", "doscientos cincuenta euros", "250", "EUR"),
        ("es", "25 euros con 50", "25.50", "EUR"),
        ("es", "$ 1.500", "1500", "USD"),
        ("fr", "quatre-vingt-dix euros", "90", "EUR"),
        ("fr", "deux cent trente euros", "230", "EUR"),
        ("fr", "12,50 €", "12.50", "EUR"),
        ("it", "duecentocinquanta euro", "250", "EUR"),
        ("it", "20 euro e 15 centesimi", "20.15", "EUR"),
        ("pt", "R$ 80,00", "80.00", "BRL"),
        ("pt", "cento e vinte reais", "120", "BRL"),
        ("nl", "€ 24,-", "24", "EUR"),
        ("nl", "vijf euro vijftig", "5.50", "EUR"),
        ("nl", "honderdvijftig euro", "150", "EUR"),
    ],
)
def test_an_amount_is_read(lang: str, text: str, amount: str, currency: str | None) -> None:
    assert find_money(text, lang) == (Decimal(amount), currency)


@pytest.mark.parametrize(
    "text", ["half of it", "can I come at 17:00?", "one of us is late", "see you", "", "40 or 50", "a pack"]
)
def test_there_is_no_amount(text: str) -> None:
    assert find_money(text, "en") == (None, None)


def test_every_amount_is_read_with_its_place() -> None:
    text = "40 € cash and 20 by card"
    assert [(text[a.span[0] : a.span[1]], a.amount, a.currency) for a in read_amounts(text, "en")] == [
        ("40 €", Decimal(40), "EUR"),
        ("20", Decimal(20), None),
    ]


@pytest.mark.parametrize(
    "text, method",
    [
        ("200 cash", "cash"),
        ("200 bar", "cash"),
        ("in contanti", "cash"),
        ("en efectivo", "cash"),
        ("by bank transfer", "transfer"),
        ("per Überweisung", "transfer"),
        ("par virement", "transfer"),
        ("with apple pay", "apple_pay"),
        ("con tarjeta", "card"),
        ("by paypal", "paypal"),
        ("I was at the bar on friday", None),
        ("I must check that first", None),
    ],
)
def test_a_method_of_payment_is_read(text: str, method: str | None) -> None:
    found = find_method([word.key for word in split(text)])
    assert (found[0] if found else None) == method


@pytest.mark.parametrize(
    "lang, text, units, is_pack",
    [
        ("en", "sell emma a 10-pack", "10", True),
        ("en", "pack of 5 please", "5", True),
        ("en", "ten pack", "10", True),
        ("en", "2 sessions", "2", False),
        ("en", "half a session", "0.5", False),
        ("en", "a single session", "1", True),
        ("de", "eine Zehnerkarte", "10", True),
        ("de", "10er Karte", "10", True),
        ("de", "noch eine halbe Stunde, bitte", "0.5", False),
        ("es", "un bono de 10", "10", True),
        ("fr", "un carnet de 10", "10", True),
        ("it", "pacchetto da 5", "5", True),
        ("pt", "pacote de 10", "10", True),
        ("nl", "tienrittenkaart", "10", True),
    ],
)
def test_a_number_of_sessions_is_read(lang: str, text: str, units: str, is_pack: bool) -> None:
    found = find_units(split(text), lang)
    assert found is not None
    assert (found.units, found.is_pack) == (Decimal(units), is_pack)


def test_an_article_is_no_number_of_packs() -> None:
    assert find_units(split("I'd like a pack"), "en") is None
