"""Reading what a coach sets by chat: hours, offers and rules, each in a line of its own small grammar."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import time
from decimal import Decimal, InvalidOperation

from domain.availability import BookingRules, Window
from domain.decision import Refusal
from domain.money import Money
from domain.packs import Offer
from domain.terms import Refunds, Terms, Tier
from domain.units import of
from handlers.understand.hours_line import hours_in_english

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)[a-z]*"
_CLOCK = r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?"
_PART = re.compile(
    rf"(?P<days>(?:daily|every day|weekdays|{_DAY})(?:\s*(?:-|–|to|,|and|&|\+)\s*{_DAY})*)\s*:?\s*"
    rf"(?P<off>off|closed|none)?(?:(?:from\s*)?{_CLOCK}\s*(?:-|–|to|until)\s*{_CLOCK})?"
    r"(?:\s*(?:at|@)\s*(?P<place>[^,;\n]{1,40}))?",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"(?<![\d.,-])(\d{1,4})\s*(h|hours?|m|min|mins|minutes?|d|days?|weeks?)?\b", re.IGNORECASE
)


def read_hours(text: str, before: Sequence[Window]) -> tuple[Window, ...]:
    """ "mon-fri 9-20, sat 9-13 at Court 2": each weekday named gets these hours, the others keep theirs.

    "sun off" takes a day's away. Raises Refusal with an example when nothing could be read.
    """
    hours: dict[int, list[Window]] = {}
    for window in before:
        hours.setdefault(window.weekday, []).append(window)
    named: set[int] = set()
    for part in _PART.finditer(hours_in_english(text)):
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


_OFFER = re.compile(
    r"^(?P<name>.+?)\s+(?P<units>\d+(?:[.,]\d+)?)\s*(?:x|units?|sessions?)?\s+(?:for\s+)?[€$£]?\s*(?P<price>-?\d+(?:[.,]\d{1,2})?)"
    r"\s*(?P<currency>€|\$|£|[a-z]{3}\b)?(?:\s+(?:for\s+)?(?P<count>\d{1,3})\s*(?P<span>months?|m|days?|d|weeks?|w|years?|y))?\s*$",
    re.IGNORECASE,
)


def read_offer(text: str, *, offer_id: int, currency: str) -> Offer:
    """ "10-pack 10 400 6 months": name, sessions, price, validity (none: it never expires). Refusal with an example."""
    found = _OFFER.match(text.strip())
    if not found:
        raise Refusal("offer_how")
    try:
        units = of(Decimal(found["units"].replace(",", ".")))
        price = Money.of(Decimal(found["price"].replace(",", ".")), currency).minor
    except (ValueError, InvalidOperation) as error:
        raise Refusal("offer_how") from error
    if price < 0:
        raise Refusal("offer_how")
    said = (found["currency"] or currency).upper()
    if {"€": "EUR", "£": "GBP"}.get(said, said) != currency and said != "$":
        raise Refusal("other_currency", currency=currency)
    count, span = int(found["count"] or 0), (found["span"] or "m").lower()
    months = count * {"m": 1, "y": 12}.get(span[0], 0)
    days = count * {"d": 1, "w": 7}.get(span[0], 0)
    return Offer(offer_id, found["name"].strip()[:60], units, price, months or None, days or None)


@dataclass(frozen=True, slots=True)
class Rules:
    """All that a coach can set with "rules": the terms of packs to come, and how he is booked."""

    terms: Terms
    booking: BookingRules


def read_rule(text: str, before: Rules) -> Rules:
    """One line: "cancel 48h", "cancel 48h free, 24h 50%", "no-show 50%", "payment full", "notice 3h". Refusal with
    a list."""
    word, _, rest = text.strip().lower().replace("no show", "no-show").partition(" ")
    rest = rest.strip()
    terms, booking = before.terms, before.booking
    if word in ("cancel", "move"):
        tiers = _tiers(rest)
        changed = replace(terms, cancel=tiers) if word == "cancel" else replace(terms, move=tiers)
        return Rules(changed, booking)
    if word == "no-show":
        return Rules(replace(terms, no_show=_percent(rest)), booking)
    if word in EXTRA_RULES:
        return Rules(EXTRA_RULES[word](terms, rest), booking)
    if word in ("forgive", "forgiven"):
        return Rules(replace(terms, forgiven=_count(rest, 20)), booking)
    if word in ("refund", "refunds"):
        kinds: dict[str, Refunds] = {
            "none": "none",
            "no": "none",
            "pack": "pack_price",
            "single": "single_price",
        }
        kind = kinds.get(rest.split(" ")[0])
        if kind is None:
            raise Refusal("rules_how")
        return Rules(replace(terms, refunds=kind), booking)
    if word == "payment":
        return Rules(_payment(terms, rest), booking)
    if word in ("transfer", "transfers", "transferable"):
        return Rules(replace(terms, transferable=_yes(rest)), booking)
    if word in ("valid", "validity"):
        return Rules(replace(terms, from_first_use=_from_first_use(rest)), booking)
    if word == "approval":
        return Rules(terms, replace(booking, approval=rest in ("on", "yes", "needed")))
    if word in ("notice", "buffer", "session", "step", "hold"):
        minutes = _minutes(rest, default="h" if word == "notice" else "m")
        if word in ("session", "step") and not 5 <= minutes <= 480:
            raise Refusal("rules_how")
        if word == "hold" and minutes > 60:
            raise Refusal("rules_how")
        return Rules(terms, BookingRules.from_json(booking.to_json() | {word: minutes}))
    if word in ("ahead", "horizon"):
        return Rules(terms, replace(booking, horizon=_minutes(rest, default="d") // (24 * 60)))
    if word == "daily":
        return Rules(terms, replace(booking, daily_max=_count(rest, 48)))
    raise Refusal("rules_how")


def _rain(terms: Terms, text: str) -> Terms:
    """ "15 free, 30 half": up to so many minutes played before the rain, that part of the session counts."""
    steps = []
    for part in re.split(r"[,;]", text):
        found = re.match(
            r"\s*(?:up to\s*)?(\d{1,3})\s*(?:m|min|minutes?)?\s*:?\s*(free|half|\d{1,3}\s*%)", part
        )
        if not found:
            raise Refusal("rules_how")
        steps.append((int(found[1]), _percent(found[2])))
    return replace(terms, rain=tuple(sorted(steps)))


def _weekly(terms: Terms, text: str) -> Terms:
    most = 0 if text.startswith(("no", "any", "off")) else _count(re.sub(r"^max(?:imum)?\s*", "", text), 50)
    return replace(terms, weekly_max=most)


EXTRA_RULES: dict[str, Callable[[Terms, str], Terms]] = {
    "rain": _rain,
    "weekly": _weekly,
    "extras": lambda terms, text: replace(terms, extras=_percent(text)),
    "family": lambda terms, text: replace(terms, family=text not in ("off", "no", "not", "none")),
}
"""Rules of sessions: the rain, the most a week, extras after a late cancel, other players."""


_TIER = re.compile(
    r"(?<![\d.,-])(?P<length>\d{1,4}\s*(?:hours?|h|minutes?|mins?|days?|d|weeks?)?)(?![\w%])(?!\s*(?:%|percent))"
    r"\s*(?:before|ahead|notice)?\s*:?\s*(?:(?P<percent>\d{1,3})\s*(?:%|percent)|(?P<word>free|half|full|counts|all))?",
    re.IGNORECASE,
)
_SHARES = {"free": 0, "half": 50, "full": 100, "counts": 100, "all": 100}


def _tiers(text: str) -> tuple[Tier, ...]:
    """ "48h free, 24h half", "48h free 24h 50%, less full": what is said of less notice than the last is what counts
    anyway. Exactly the same notice twice contradicts itself."""
    tiers = []
    for found in _TIER.finditer(text):
        percent = int(found["percent"]) if found["percent"] else _SHARES[(found["word"] or "free").lower()]
        if percent > 100:
            raise Refusal("rules_how")
        tiers.append(Tier(_minutes(found["length"], default="h"), percent))
    if not tiers or len({tier.notice for tier in tiers}) < len(tiers):
        raise Refusal("rules_how")
    return tuple(sorted(tiers, key=lambda tier: -tier.notice))


def _payment(terms: Terms, text: str) -> Terms:
    if text.startswith("full"):
        return replace(terms, payment="full")
    if text.startswith("part"):
        share = re.search(r"\d{1,3}", text)
        return replace(terms, payment="part", paid_part=min(100, int(share[0])) if share else 50)
    if text.startswith(("on account", "account")):
        count = re.search(r"\d{1,3}", text)
        return replace(terms, payment="on_account", ahead=_count(count[0] if count else "", 50))
    if text.startswith(("not", "no", "none", "later")):
        return replace(terms, payment="not_needed")
    raise Refusal("rules_how")


def _yes(text: str) -> bool:
    """ "on", "allowed" or "off", "not allowed"."""
    word = text.split(" ")[0]
    if word in ("on", "yes", "allowed", "ok"):
        return True
    if word in ("off", "no", "not", "none", "never"):
        return False
    raise Refusal("rules_how")


def _from_first_use(text: str) -> bool:
    if "first" in text:
        return True
    if "sale" in text or "purchase" in text:
        return False
    raise Refusal("rules_how")


def _percent(text: str) -> int:
    found = re.match(r"(\d{1,3})\s*%?$", text)
    if found and int(found[1]) <= 100:
        return int(found[1])
    words = {"free": 0, "half": 50, "counts": 100, "full": 100}
    if text in words:
        return words[text]
    raise Refusal("rules_how")


def _count(text: str, most: int) -> int:
    found = re.match(r"(\d{1,3})\b", text)
    if not found or int(found[1]) > most:
        raise Refusal("rules_how")
    return int(found[1])


def _minutes(text: str, *, default: str) -> int:
    found = _LENGTH.search(text)
    if not found:
        raise Refusal("rules_how")
    unit = (found[2] or default)[0].lower()
    minutes = int(found[1]) * {"m": 1, "h": 60, "d": 24 * 60, "w": 7 * 24 * 60}[unit]
    if minutes > 366 * 24 * 60:
        raise Refusal("rules_how")
    return minutes
