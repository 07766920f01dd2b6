"""Reading what a coach sets by chat: hours and offers, each in a line of its own small grammar."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import time
from decimal import Decimal, InvalidOperation

from domain.availability import Window
from domain.decision import Refusal
from domain.money import Money
from domain.packs import Offer
from domain.units import decimal, of
from handlers.understand.money import find_money
from handlers.understand.numerals import digits
from handlers.understand.sessions import find_offers
from handlers.understand.settings.line import hours_in_english, in_english, offer_in_english
from handlers.understand.settings.offers_told import is_one_session, is_single
from handlers.understand.words import split

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)[a-z]*"
_CLOCK = r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?"
_PART = re.compile(
    rf"(?P<days>(?:daily|every day|weekdays|{_DAY})(?:\s*(?:-|–|to|,|and|&|\+)\s*{_DAY})*)\s*:?\s*"
    rf"(?P<off>off|closed|none)?(?:(?:from\s*)?{_CLOCK}\s*(?:-|–|to|until)\s*{_CLOCK})?"
    r"(?:\s*(?:at|@)\s*(?P<place>[^,;\n]{1,40}))?",
    re.IGNORECASE,
)


def read_hours(text: str, before: Sequence[Window], lang: str) -> tuple[Window, ...]:
    """ "mon-fri 9-20, sat 9-13 at Court 2": each weekday named gets these hours, the others keep theirs.

    "sun off" takes a day's away. Raises Refusal with an example when nothing could be read.
    """
    hours: dict[int, list[Window]] = {}
    for window in before:
        hours.setdefault(window.weekday, []).append(window)
    named: set[int] = set()
    for part in _PART.finditer(hours_in_english(text, lang)):
        if part["off"] is None and part.group(3) is None:
            continue
        for weekday in _weekdays(part["days"].lower()):
            if weekday not in named:
                hours[weekday] = []
                named.add(weekday)
            if part["off"] is None:
                start, end = _clock(part.group(3, 4, 5)), _clock(part.group(6, 7, 8))
                if start is None or end is None or (end <= start and end != time()):
                    raise Refusal("hours_how")
                hours[weekday].append(Window(weekday, start, end, (part["place"] or "").strip()))
    if not named:
        raise Refusal("hours_how")
    return tuple(
        window for weekday in sorted(hours) for window in sorted(hours[weekday], key=lambda item: item.start)
    )


def _weekdays(words: str) -> list[int]:
    if words.startswith(("daily", "every day")):
        return list(range(7))
    if words.startswith("weekdays"):
        return list(range(5))
    found: list[int] = []
    for piece in re.split(r"\s*(?:,|and|&|\+)\s*", words):
        ends = [_DAYS.index(name[:3]) for name in re.findall(r"[a-z]+", piece) if name[:3] in _DAYS]
        if len(ends) == 2:
            first, last = ends
            found += [(first + step) % 7 for step in range((last - first) % 7 + 1)]
        else:
            found += ends
    return found


def _clock(parts: Sequence[str | None]) -> time | None:
    hour, minute = int(parts[0] or 0), int(parts[1] or 0)
    if parts[2] and hour <= 12:
        hour = hour % 12 + (12 if parts[2].lower() == "pm" else 0)
    if (hour, minute) == (24, 0):
        return time()
    return time(hour, minute) if hour < 24 and minute < 60 else None


_SETTING = re.compile(
    r"\b(?P<word>time\s?zone|zone|currency|language|informal|formal)\b(?:\s*(?:[:=]|\b(?:to|is)\b))*\s*(?P<value>[^\s,;]*)",
    re.IGNORECASE,
)


def read_setting(text: str, lang: str) -> tuple[str, str]:
    """ "settings zone Europe/Paris", "Währung CHF": what is set and to what; two empty texts for none of them."""
    found = _SETTING.search(in_english(text, lang, "settings"))
    if found is None:
        return "", ""
    word = found["word"].lower()
    return "zone" if word.endswith("zone") else word, found["value"].strip(" .!")


_OFFER_VERB = re.compile(
    r"^\s*(?:please\s+)?(?:add|new|set|create|change|remove|delete|drop|scrap)?\s*(?:an?|the|my)?\s*(?:new\s+)?"
    r"(?:offers?\b)?\s*:?\s*",
    re.IGNORECASE,
)
_ADDS = re.compile(r"\b(?:add|new|create)\b", re.IGNORECASE)
_REMOVES = re.compile(r"\b(?:remove|delete|drop|scrap)\b", re.IGNORECASE)


def offer_named(text: str) -> str:
    """What stands behind "add an offer:" or "remove the offer"."""
    rest = _OFFER_VERB.sub("", text, count=1)
    return re.sub(r"\s+offers?\s*$", "", rest, flags=re.IGNORECASE).strip()


def adds_offer(text: str) -> bool:
    return _ADDS.search(text) is not None


def removes_offer(text: str) -> bool:
    return _REMOVES.search(text) is not None


_BETWEEN = re.compile(
    r"[:;,](?=\s)|\b(?:to|for|at|is|are|with|costs?|price|valid|lasting)(?=\s)", re.IGNORECASE
)
"""Words and signs between the parts of an offer that add nothing."""

_OFFER = re.compile(
    r"^(?P<name>.+?)\s+(?:(?P<units>\d+(?:[.,]\d+)?)\s*(?:x|units?|sessions?|lessons?|hours?)?\s+)?[€$£]?\s*"
    r"(?P<price>-?\d+(?:[.,]\d{1,2})?)"
    r"\s*(?P<currency>€|\$|£|euros?\b|dollars?\b|pounds?\b|[a-z]{3}\b)?(?:\s+(?P<count>\d{1,3})\s*(?P<span>months?|m|days?|d|weeks?|w|years?|y))?\s*$",
    re.IGNORECASE,
)


def read_offer(text: str, *, offer_id: int, currency: str, known: Sequence[Offer] = ()) -> Offer:
    """ "10-pack 10 400 6 months": name, sessions, price, validity (none: it never expires). Refusal with an example.

    What is not said of one of the `known` offers stays as it is, whether it is called "Single" or "single session".
    """
    found = _OFFER.match(" ".join(_BETWEEN.sub(" ", text).split()))
    if not found:
        raise Refusal("offer_how")
    name = found["name"].strip()[:60]
    same = _same_offer(name, known)
    one = "1" if is_one_session(name) else None
    count_said = found["units"] or (f"{decimal(same.units)}" if same else _number_in(name) or one)
    if not count_said:
        raise Refusal("offer_how")
    try:
        units = of(Decimal(count_said.replace(",", ".")))
        price = Money.of(Decimal(found["price"].replace(",", ".")), currency).minor
    except (ValueError, InvalidOperation) as error:
        raise Refusal("offer_how") from error
    if price < 0:
        raise Refusal("offer_how")
    said = (found["currency"] or currency).upper()
    said = {"€": "EUR", "£": "GBP"}.get(said, {"EURO": "EUR", "EUROS": "EUR"}.get(said, said))
    if said != currency and not said.startswith(("$", "DOLLAR", "POUND")):
        raise Refusal("other_currency", currency=currency)
    count, span = int(found["count"] or 0), (found["span"] or "m").lower()
    months = count * {"m": 1, "y": 12}.get(span[0], 0)
    days = count * {"d": 1, "w": 7}.get(span[0], 0)
    if same:
        lasts = (months or None, days or None) if count else (same.months, same.days)
        return replace(same, units=units, price=price, months=lasts[0], days=lasts[1])
    return Offer(offer_id, name, units, price, months or None, days or None)


def _same_offer(name: str, known: Sequence[Offer]) -> Offer | None:
    """The one of that name; else the only one of so many sessions, "10 pack" for "10-pack"."""
    named = [item for item in known if item.name.casefold() == name.casefold()]
    number = "1" if is_single(name) else _number_in(name)
    if named or number is None:
        return named[0] if named else None
    alike = [item for item in known if not item.type_id and item.units == int(number) * 100]
    return alike[0] if len(alike) == 1 else None


def repriced(text: str, offers: Sequence[Offer], *, currency: str, lang: str) -> Offer | None:
    """ "The 5-pack costs 240 from now on": an offer that is there, at another price. None for any other."""
    if adds_offer(offer_in_english(text, lang)):
        return None
    words = split(text)
    known = [(item.id, item.name, Decimal(decimal(item.units))) for item in offers]
    ids, _ = find_offers("", words, known, lang)
    offer = next((item for item in offers if len(ids) == 1 and item.id == ids[0]), None)
    if offer is None:
        return None
    name = {word.key for word in split(offer.name)} | {str(offer.units // 100)}
    numbers = [word.key for word in words if word.key[0].isdigit() and word.key not in name]
    if len(numbers) != 1:
        return None
    price, said = digits(numbers[0], lang), find_money(text, lang)[1]
    if said not in (None, currency):
        raise Refusal("other_currency", currency=currency)
    return replace(offer, price=Money.of(price, currency).minor) if price is not None else None


def _number_in(name: str) -> str | None:
    """The number of sessions that a name says: "10-pack", "Bono de 10"."""
    found = re.findall(r"(?<![-−\d.,])\d+(?![.,]?\d)", name)
    return found[0] if len(found) == 1 else None
