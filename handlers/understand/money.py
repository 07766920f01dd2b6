"""Amounts of money in a text: which, in which currency, and where they stand."""

import re
from dataclasses import dataclass
from decimal import Decimal

from handlers.understand.cues.currencies import (
    ADJECTIVES,
    BEFORE_SIGN,
    CODES,
    CURRENCY_WORDS,
    MINOR_WORDS,
    ONLY_IN,
    SCALES,
    SIGNS,
)
from handlers.understand.numerals import digits, words_value
from handlers.understand.words import Word, split

_SCIENTIFIC = re.compile(r"\d+(?:\.\d+)?[eE][+-]?\d{1,4}(?!\w)")
_AND = frozenset("and und y con com e en et mit met & plus".split())
_NOT_MINOR = frozenset(
    "minute minutes minuten minuti minutos min mins hour hours h uhr am pm session sessions stunde stunden pack er x euro euros dollar"
    " dollars percent prozent day days week weeks month months tage wochen people".split()
)
_ARTICLES = frozenset("a an ein eine einen einem un una une uno um uma een".split())
TIMES = frozenset("x × mal times por fois per volte vezes keer *".split())
_LEAST_PRICE = 5
_HALVES = {"medio": "0.5", "media": "0.5", "meio": "0.5", "meia": "0.5", "mezzo": "0.5", "demi": "0.5"}


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount in major units as it was said, never rounded. `currency` is None where none was named."""

    span: tuple[int, int]
    amount: Decimal
    currency: str | None


@dataclass(frozen=True, slots=True)
class _Number:
    first: int
    last: int
    value: Decimal
    in_words: bool


def find_money(text: str, lang: str) -> tuple[Decimal | None, str | None]:
    """The first amount that names a currency; else the only number of the text, if it has just one; else (None, None)."""
    found = read_amounts(text, lang)
    named = [amount for amount in found if amount.currency is not None]
    if named:
        return named[0].amount, named[0].currency or None
    if len(found) == 1:
        return found[0].amount, None
    return None, None


def read_amounts(text: str, lang: str) -> list[Amount]:
    """Every amount of the text in order, bare numbers included (`currency` None). Number words need a currency or a hundred.

    `currency` is "" where a word of money was said that belongs to no one country ("balles", "cents").
    """
    words = split(text)
    amounts: list[Amount] = []
    position = 0
    while position < len(words):
        number = _number(text, words, position, lang)
        if number is None:
            position += 1
            continue
        amount, after = _amount(text, words, number, lang)
        if amount is not None and amount.currency is None:
            amount, after = _as_many_times(text, words, number, amount, after, lang)
        if amount is not None:
            amounts.append(amount)
        position = max(after, number.last + 1)
    return amounts


def _as_many_times(
    text: str, words: list[Word], number: _Number, amount: Amount, after: int, lang: str
) -> tuple[Amount, int]:
    """ "2x50" and "3 x 40 €" are one amount."""
    at = number.last + 1
    if at + 1 >= len(words) or words[at].key not in TIMES or not 1 < number.value < 100:
        return amount, after
    each = _number(text, words, at + 1, lang)
    price, behind = _amount(text, words, each, lang) if each is not None else (None, after)
    if price is None or price.amount < _LEAST_PRICE or number.value != int(number.value):
        return amount, after
    return Amount((amount.span[0], price.span[1]), number.value * price.amount, price.currency), behind


def _number(text: str, words: list[Word], at: int, lang: str) -> _Number | None:
    word = words[at]
    if word.key[0].isdigit() and word.key.isascii():
        if scientific := _SCIENTIFIC.match(text, word.start):
            last = at
            while last + 1 < len(words) and words[last + 1].start < scientific.end():
                last += 1
            return _Number(at, last, Decimal(scientific.group()), False)
        if ":" in word.key:
            return None
        raw, last = word.key, at
        while _groups(text, words, last, lang):
            last += 1
            raw += words[last].key
        value = digits(raw, lang)
        if value is None:
            return None
        if last + 1 < len(words) and words[last + 1].key in SCALES:
            scale = words[last + 1]
            if scale.key != "k" or scale.start == words[last].end:
                value, last = value * SCALES[scale.key], last + 1
        return _Number(at, last, -value if _negative(text, word.start) else value, False)
    if not word.key.isalpha():
        return None
    said = words_value([w.key for w in words[at : at + 14]], lang)
    if said is None:
        return None
    return _Number(at, at + said[0] - 1, said[1], True)


def _groups(text: str, words: list[Word], last: int, lang: str) -> bool:
    """A space that parts thousands: "12 500 EUR". Only where money is named behind or cents are said ("1 200,50"), for two
    numbers may meet."""
    if last + 1 >= len(words) or not re.fullmatch(r"\d{3}(?:[.,]\d{1,2})?", words[last + 1].key):
        return False
    gap = text[words[last].end : words[last + 1].start]
    if len(gap) != 1 or not gap.isspace() or not re.fullmatch(r"\d{1,3}", words[last].key):
        return False
    following = words[last + 2].key if last + 2 < len(words) else ""
    return (
        bool(re.fullmatch(r"\d{3},\d{2}", words[last + 1].key))
        or following in SIGNS
        or _word_currency(following, lang) is not None
        or bool(re.fullmatch(r"\d{3}", following))
    )


def _negative(text: str, start: int) -> bool:
    before = text[:start].rstrip(" ")[-2:]
    return before[-1:] in ("-", "−") and (len(before) == 1 or before[0].isspace() or before[0] in "€$£(")


def _word_currency(key: str, lang: str) -> str | None:
    if key in ONLY_IN and lang[:2] not in ONLY_IN[key]:
        return None
    if key.upper() != key and key in CODES and key not in ("try", "all"):
        return key.upper()
    return CURRENCY_WORDS.get(key)


def _amount(text: str, words: list[Word], number: _Number, lang: str) -> tuple[Amount | None, int]:
    first, last, value = number.first, number.last, number.value
    currency: str | None = None
    if first and words[first - 1].key in SIGNS:
        currency, first = _signed(words, first - 1)
    elif first and (code := _word_currency(words[first - 1].key, lang)) is not None and not number.in_words:
        currency, first = code, first - 1
    after = last + 1
    if currency is None and after < len(words) and not _of_the_next(words, after):
        adjective = ADJECTIVES.get(words[after].key)
        noun = after + 1 if adjective and after + 1 < len(words) and words[after].key != "us" else after
        key = words[noun].key
        if key in SIGNS:
            currency, last = SIGNS[key], noun
        elif (code := _word_currency(key, lang)) is not None:
            currency, last = (adjective or code) if noun != after else code, noun
        elif key in MINOR_WORDS and not (
            key in ("p", "c") and noun + 1 < len(words) and words[noun + 1].key in (".", "m")
        ):
            minor_of = "GBP" if key in ("p", "pence") else ""
            return Amount((words[first].start, words[noun].end), value / 100, minor_of), noun + 1
        elif (
            words[after].key == "us"
            and noun + 1 < len(words)
            and words[noun + 1].key in ("dollar", "dollars", "$")
        ):
            currency, last = "USD", noun + 1
    if currency is None:
        if number.in_words and (
            value < 100 or (words[number.first].key in _ARTICLES and number.last == number.first)
        ):
            return None, last + 1
        return Amount((words[first].start - (value < 0), words[last].end), value, None), last + 1
    if value == value.to_integral_value():
        more = _minor(text, words, last + 1, lang)
        if more is not None:
            cents, last = more
            value += cents
    return Amount((words[first].start, words[last].end), value, currency), last + 1


def _of_the_next(words: list[Word], at: int) -> bool:
    """A sign or code before the next number ("a $93 payment", "3 USD50 cards") is not the currency of the number before it."""
    for sign in (at, at + 1):
        if sign + 1 < len(words) and (words[sign].key in SIGNS or words[sign].key in CODES):
            glued_after = words[sign].end == words[sign + 1].start and words[sign + 1].key[0].isdigit()
            if glued_after and words[at - 1].end != words[at].start:
                return True
    return False


def _signed(words: list[Word], at: int) -> tuple[str, int]:
    """The currency of the sign at `at`, with letters glued before it ("US$", "R$", "c $")."""
    if words[at].key == "$" and at and words[at - 1].key in BEFORE_SIGN:
        glued = words[at - 1].end == words[at].start
        if glued or words[at - 1].key in ("c", "us", "usd", "cad", "aud", "r"):
            return BEFORE_SIGN[words[at - 1].key], at - 1
    return SIGNS[words[at].key], at


def _minor(text: str, words: list[Word], at: int, lang: str) -> tuple[Decimal, int] | None:
    """Cents behind a whole amount: "15 dollars and 50", "3 euro en 50 cent", "vijf euro vijftig"."""
    joined = at < len(words) and words[at].key in _AND
    if joined:
        at += 1
    if at < len(words) and joined and words[at].key in _HALVES:
        return Decimal(_HALVES[words[at].key]), at
    number = _number(text, words, at, lang) if at < len(words) else None
    if number is None or not 0 < number.value < 100 or number.value != number.value.to_integral_value():
        return None
    following = words[number.last + 1].key if number.last + 1 < len(words) else ""
    if following in MINOR_WORDS:
        return number.value / 100, number.last + 1
    if following in _NOT_MINOR or following in SIGNS or _word_currency(following, lang) is not None:
        return None
    two_digits = number.value >= 10
    if (joined and not following.isalpha()) or (two_digits and not joined):
        return number.value / 100, number.last
    return None
