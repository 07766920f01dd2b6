"""What a coach writes about his session types and places, read literally: one line each."""

import re
from decimal import Decimal, InvalidOperation

from domain.decision import Refusal
from domain.money import Money
from domain.session_types import COURT_FEE, PlaceFee, SessionType
from domain.units import ONE, of
from handlers.understand.settings.line import in_english

_AMOUNT = r"\d+(?:[.,]\d{1,2})?"
_NAME = re.compile(r"\s*(?P<name>[^\d,;:]{1,40}?)\s*(?=[,;:\d]|$)")
_MINUTES = re.compile(r"(?<![\w.,])(\d+(?:[.,]\d+)?)\s*(h|hours?|min|mins|minutes?|m)\b", re.IGNORECASE)
_PEOPLE = re.compile(
    r"(?<![\w.,])(\d{1,3})\s*(?:people|persons?|players?|places?|seats?|spots?|clients?|kids|children)\b",
    re.IGNORECASE,
)
_UNITS = re.compile(
    rf"(half|{_AMOUNT})\s*(?:of\s+)?(?:a\s+|an\s+)?(?:session|unit)s?\b|(?P<one>\bone\s+session\b)",
    re.IGNORECASE,
)
_FEE = re.compile(
    rf"(?P<name>[^\W\d_][^\d,;]*?)\s*:?\s*(?:€|\$|£|EUR|CHF|USD|GBP)?\s*(?P<amount>{_AMOUNT})\s*(?:€|\$|£|EUR|CHF|USD|GBP|euros?)?\s*$",
    re.IGNORECASE,
)
_FEE_WORDS = re.compile(r"fee|extra|surcharge|rental|balls?|costs?", re.IGNORECASE)
_SPLIT = re.compile(
    r"[,;]?\s*\b(?:to\s+be\s+)?(?:split|shared|divided)\b(?:\s+(?:equally|evenly))?"
    r"(?:\s+(?:by|between|among|amongst)\s+(?:the\s+)?\w+)?",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    rf"(?P<fee>(?:fee|extra|surcharge|rental|balls?|costs?)\s*:?\s*[€$£]?\s*{_AMOUNT}\s*(?:€|\$|£|[A-Z]{{3}}|euros?)?)"
    r"\s*(?:a|an|per|/)\s*(?:(?P<whole>session|court|hour)|person|player|head|client|booking|seat)\b",
    re.IGNORECASE,
)
_AT = re.compile(r"(?:^|\s)(?:at|on|@)\s+(?P<place>[^,;]{1,40})$", re.IGNORECASE)
_START = re.compile(r"clients?\s+(?:may|can)\s+start|anybody\s+may\s+start|startable", re.IGNORECASE)
MOST_SEATS, LONGEST = 100, 480


def read_type(text: str, *, currency: str, lang: str = "en") -> SessionType:
    """ "Group 90 min, 6 people, half a session, court fee 5, at Court 2": what is not said is that of one session of an
    hour, one-to-one. "court fee 20 a session, split" is the whole session's. Raises Refusal with an example."""
    text, split = without_split(text)
    split = split or without_split(in_english(text, lang, "types"))[1]
    found = _NAME.match(text)
    name = found["name"].strip() if found else ""
    if not any(sign.isalpha() for sign in name):
        raise Refusal("type_how")
    kind = SessionType(name=name[:1].upper() + name[1:], startable=False, split=split)
    fields: dict[str, object] = {
        "capacity": 2 if "double" in in_english(name, lang, "types").casefold() else 1
    }
    for part in re.split(r"[;\n]|,(?!\d)", text[found.end("name") if found else 0 :]):
        fields |= _read_part(part.strip(" :"), currency, lang)
    capacity, minutes = int(str(fields["capacity"])), int(str(fields.get("minutes", 60)))
    if not 1 <= capacity <= MOST_SEATS or not 5 <= minutes <= LONGEST:
        raise Refusal("type_how")
    fields.setdefault("startable", capacity == 1)
    return SessionType.from_json(kind.to_json() | fields)


def _read_part(part: str, currency: str, lang: str) -> dict[str, object]:
    """A place and the name of a fee stay in the coach's own words."""
    fields: dict[str, object] = {}
    own, part = part, in_english(part, lang, "types")
    if people := _PEOPLE.search(part):
        fields["capacity"] = int(people[1])
        part = part.replace(people[0], " ")
    if minutes := _MINUTES.search(part):
        number = Decimal(minutes[1].replace(",", "."))
        fields["minutes"] = int(number * (60 if minutes[2].lower().startswith("h") else 1))
        part = part.replace(minutes[0], " ")
    if units := _UNITS.search(part):
        fields["units"] = _units(units[1] or "1")
        part = part.replace(units[0], " ")
    if _START.search(part):
        fields["startable"] = True
    elif re.search(r"\bonline\b", part, re.IGNORECASE):
        fields["online"] = True
    elif _FEE_WORDS.search(part):
        fields |= _fee(_up_to_the_amount(own), currency)
    elif at := _AT.search(part):
        fields["place"] = own.split(maxsplit=1)[1].strip() if at.start() == 0 else at["place"].strip()
    return fields


def _units(said: str) -> int:
    if said.lower() == "half":
        return ONE // 2
    try:
        return of(Decimal(said.replace(",", ".")))
    except ValueError as error:
        raise Refusal("type_how") from error


def _up_to_the_amount(part: str) -> str:
    """A fee without the words behind it: "tasa de pista 20 por sesión"."""
    amounts = list(re.finditer(_AMOUNT, part))
    return part[: amounts[-1].end()] if amounts else part


def _fee(part: str, currency: str) -> dict[str, object]:
    found = _FEE.search(part.strip())
    if found is None:
        raise Refusal("type_how")
    return {"fee": money_of(found["amount"], currency), "fee_name": found["name"].strip(" :") or COURT_FEE}


def without_split(text: str) -> tuple[str, bool]:
    """Without the words that say whose a fee is, and whether they say that it is the whole session's."""
    whole = _WHOLE.search(text)
    text = _WHOLE.sub(r"\g<fee>", text)
    return _SPLIT.sub("", text), bool(_SPLIT.search(text) or (whole and whole["whole"]))


def money_of(said: str, currency: str) -> int:
    """Minor units; Refusal for what is no amount."""
    try:
        return Money.of(Decimal(said.replace(",", ".")), currency).minor
    except (ValueError, InvalidOperation) as error:
        raise Refusal("bad_amount", currency=currency) from error


_PLACE = re.compile(
    rf"(?P<name>.+?)\s*[:,]?\s*(?:court\s+fee|fee|extra)\s*:?\s*(?P<amount>{_AMOUNT})\D{{0,6}}$",
    re.IGNORECASE,
)


def read_place(text: str, *, currency: str, lang: str = "en") -> PlaceFee:
    """ "Court 2 court fee 15": the place and what a booking there costs; "20 a session, split": what the session does.
    Refusal with an example."""
    text, split = without_split(text)
    found = _PLACE.match(text.strip())
    if found is None:
        text, split = without_split(in_english(text.strip(), lang, "types"))
        found = _PLACE.match(text.strip())
    if found is None or not found["name"].strip():
        raise Refusal("place_how")
    return PlaceFee(found["name"].strip()[:40], money_of(found["amount"], currency), split)
