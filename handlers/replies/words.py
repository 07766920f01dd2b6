"""How days, hours, money and numbers are written for one reader."""

import re
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, get_currency_symbol

from domain import localtime
from domain.money import Money, exponent
from domain.packs import Balance
from handlers.replies.catalogue import catalogue_of

_LOCALES = {
    "en": "en_GB",
    "en-GB": "en_GB",
    "de": "de_DE",
    "es": "es_ES",
    "fr": "fr_FR",
    "it": "it_IT",
    "pt": "pt_PT",
    "nl": "nl_NL",
}


@dataclass(frozen=True, slots=True)
class _Dates:
    """How a language joins weekday, day and year: `locale` data has no pattern for all of what is told here."""

    day: str
    weekday: str = "EEEE "
    year: str = " y"


_DATES = {
    "en": _Dates("d MMMM"),
    "de": _Dates("d. MMMM", "EEEE, "),
    "es": _Dates("d 'de' MMMM", "EEEE, ", " 'de' y"),
    "fr": _Dates("d MMMM"),
    "it": _Dates("d MMMM"),
    "pt": _Dates("d 'de' MMMM", "EEEE, ", " 'de' y"),
    "nl": _Dates("d MMMM"),
}


_FIRST_OF_A_MONTH = re.compile(r"\b1 (?=[a-zûé]{3})")


@lru_cache(maxsize=16)
def locale_of(language: str) -> Locale:
    """The locale of a language tag; English for one that Tenpack does not speak."""
    return Locale.parse(_LOCALES.get(language, "en_GB"))


# Most messages say the same few days and numbers, and a locale's pattern takes long to fill in.


@lru_cache(maxsize=4096)
def _date(day: date, pattern: str, language: str) -> str:
    text: str = format_date(day, pattern, locale=locale_of(language))
    # CLDR leaves the French "1er mars" to whoever writes.
    return _FIRST_OF_A_MONTH.sub("1er ", text) if language.startswith("fr") else text


def _short_weekday(day: date, language: str) -> str:
    return _date(day, "EEE", language).replace(".", "")


@lru_cache(maxsize=4096)
def _money(amount: Decimal, currency: str, places: int, language: str) -> str:
    """Where the sign stands is the language's way; English tells euros as Europeans do."""
    decimals = "." + "0" * places if places else ""
    if language.startswith("en"):
        if currency == "EUR":
            return f"{_number(amount, '#,##0' + decimals, language)} €"
        locale = Locale("en", "US")
        sign = "¤ " if get_currency_symbol(currency, locale).isalpha() else "¤"
        pattern = sign + "#,##0" + decimals
    else:
        locale = locale_of(language)
        pattern = str(locale.currency_formats["standard"].pattern).replace(".00", decimals)
    text: str = format_currency(amount, currency, pattern, locale=locale, currency_digits=False)
    return text.replace("\xa0", " ")


@lru_cache(maxsize=4096)
def _number(number: Decimal, pattern: str, language: str) -> str:
    text: str = format_decimal(number, pattern, locale=locale_of(language))
    return text


class Words:
    """`language` of the reader; `tz` in which days and hours are told; `now` (aware) decides what "today" is.
    `formal`: in the formal form of address, where the language has one."""

    zone: str | None = None
    """The zone in words, where it is the reader's own and not the coach's."""

    def __init__(
        self,
        language: str,
        tz: str,
        currency: str,
        now: datetime,
        coach: str,
        *,
        formal: bool = False,
        reader_tz: str | None = None,
    ) -> None:
        self.language = language
        self.locale = locale_of(language)
        self.catalogue = catalogue_of(language, formal)
        self._dates = _DATES.get(language, _DATES["en"])
        self.tz = tz
        self.currency = currency
        self.now = now
        self.coach = coach
        self.reader_tz = reader_tz
        self.today = localtime.local_day(now, tz)

    def own(self) -> "Words":
        """The same words in the reader's own zone: for what is online. In person the coach's zone is everybody's."""
        if self.reader_tz is None or self.reader_tz == self.tz:
            return self
        words = copy(self)
        words.tz, words.today = self.reader_tz, localtime.local_day(self.now, self.reader_tz)
        words.zone = self.reader_tz.rpartition("/")[2].replace("_", " ")
        return words

    def say(self, sentence: str, **facts: object) -> str:
        """A whole sentence with its facts filled in: the key under which catalogues translate it."""
        if self.catalogue is not None:
            sentence = self.catalogue.sentences.get(sentence, sentence)
        return sentence.format(**facts) if facts else sentence

    def say_as(self, place: str, word: str) -> str:
        """A word that other languages translate otherwise in another place."""
        if self.catalogue is not None:
            return self.catalogue.sentences.get((place, word), word)
        return word

    def many(self, one: str, other: str, number: int | Decimal, /, **facts: object) -> str:
        """The sentence that fits a number, by the language's own rule: French says 0,5 séance. `{count}` is the number
        unless it is given."""
        if self.catalogue is None:
            sentence = one if number == 1 else other
        else:
            form = 0 if self.locale.plural_form(number) == "one" else 1
            sentence = self.catalogue.plurals.get(one, (one, other))[form]
        return sentence.format(**{"count": number, **facts})

    def listed(self, items: Sequence[str]) -> str:
        """Emma, Noah and Mia."""
        return format_list(items, locale=self.locale)

    def opening(self, text: str) -> str:
        """The text as it stands at the beginning of a line: days are no names in most languages."""
        return text[:1].upper() + text[1:]

    def local(self, at: datetime) -> datetime:
        return localtime.local(at, self.tz)

    def full_date(self, day: date) -> str:
        """1 September, with the year where it is another one."""
        dates = self._dates
        return _date(day, dates.day if day.year == self.today.year else dates.day + dates.year, self.language)

    def month(self, day: date) -> str:
        """March; March 2025 of another year."""
        return _date(day, "LLLL" if day.year == self.today.year else "LLLL y", self.language)

    def short_date(self, day: date) -> str:
        """Wed 4 March."""
        return f"{_short_weekday(day, self.language)} {_date(day, self._dates.day, self.language)}"

    def day(self, day: date) -> str:
        """Friday 6 March."""
        dates = self._dates
        pattern = dates.weekday + dates.day
        return _date(day, pattern if day.year == self.today.year else pattern + dates.year, self.language)

    def weekday(self, day: date) -> str:
        """Friday."""
        return _date(day, "EEEE", self.language)

    def short_weekday(self, day: date) -> str:
        """Fri."""
        return _short_weekday(day, self.language)

    def named_day(self, day: date) -> str:
        """Today, Friday 6 March; Tomorrow, ...; otherwise the day alone."""
        if day == self.today:
            return self.say("Today, {day}", day=self.day(day))
        if day == self.today + timedelta(days=1):
            return self.say("Tomorrow, {day}", day=self.day(day))
        return self.day(day)

    def time(self, at: datetime) -> str:
        return self.local(at).strftime("%H:%M")

    def when(self, at: datetime) -> str:
        """Friday 6 March, 18:00."""
        return self.say("{day}, {time}", day=self.day(self.local(at).date()), time=self.time(at))

    def session_at(self, start: datetime, *, online: bool) -> str:
        """Friday 6 March, 18:00; of one online in the reader's own zone, which is named where it is another one."""
        own = self.own() if online else self
        return own.when(start) if own.zone is None else f"{own.when(start)} ({own.zone})"

    def span(self, start: datetime, end: datetime) -> str:
        """Friday 6 March, 18:00-19:00."""
        return f"{self.when(start)}–{self.time(end)}"

    def weekday_time(self, at: datetime) -> str:
        """Friday 18:00 within the coming week, Friday 6 March 18:00 beyond it; 18:00 today."""
        day = self.local(at).date()
        if day == self.today:
            return self.say("{time} today", time=self.time(at))
        if abs((day - self.today).days) < 7:
            return f"{self.weekday(day)} {self.time(at)}"
        return f"{self.day(day)}, {self.time(at)}"

    def short(self, at: datetime) -> str:
        """Fri 18:00 within the coming week, Fri 6 Mar 18:00 beyond it: for buttons and lists."""
        day = self.local(at).date()
        if 0 <= (day - self.today).days < 7:
            return f"{_short_weekday(day, self.language)} {self.time(at)}"
        month = _date(day, "MMM", self.language).replace(".", "")
        number = f"{day.day}." if self._dates.day.startswith("d.") else str(day.day)
        return f"{_short_weekday(day, self.language)} {number} {month} {self.time(at)}"

    def money(self, minor: int) -> str:
        """400 €, 12.50 €; whole amounts without decimals."""
        amount = Money(minor, self.currency).decimal()
        whole = amount == amount.to_integral_value()
        return _money(amount, self.currency, 0 if whole else exponent(self.currency), self.language)

    def units(self, hundredths: int) -> str:
        """9, 0.5: a number of sessions without needless zeros."""
        number = (Decimal(hundredths) / 100).normalize()
        return _number(number, "#,##0.##", self.language)

    def sessions(self, hundredths: int) -> str:
        number = (Decimal(hundredths) / 100).normalize()
        return self.many("{count} session", "{count} sessions", number, count=self.units(hundredths))

    def duration(self, length: timedelta) -> str:
        """2 h 10 min; 45 min; 3 days."""
        minutes = int(length.total_seconds()) // 60
        if minutes >= 72 * 60:
            return self.many("{count} day", "{count} days", minutes // (24 * 60))
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.say("{count} min", count=rest)
        return (
            self.say("{hours} h {rest} min", hours=hours, rest=rest)
            if rest
            else self.say("{hours} h", hours=hours)
        )

    def notice(self, minutes: int) -> str:
        """24 h, 90 min: a length of notice as the rules say it."""
        return (
            self.say("{count} h", count=minutes // 60)
            if minutes % 60 == 0
            else self.say("{count} min", count=minutes)
        )

    def balance(self, standing: Balance) -> str:
        """9 left: 1 booked, 8 free, until 1 September."""
        facts = {
            "left": self.units(standing.left),
            "booked": self.units(standing.booked),
            "free": self.units(standing.free),
        }
        if standing.expires_on is None:
            return self.say("{left} left: {booked} booked, {free} free.", **facts)
        day = self.full_date(standing.expires_on)
        if standing.only_first:
            return self.say(
                "{left} left: {booked} booked, {free} free, the first until {day}.", **facts, day=day
            )
        return self.say("{left} left: {booked} booked, {free} free, until {day}.", **facts, day=day)
