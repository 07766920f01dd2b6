"""What one cell says: a number, an amount of money, a day. A cell is text, or what a workbook stored: a number, a date."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation

from handlers.understand.cues.columns import NEVER
from handlers.understand.cues.currencies import CODES, CURRENCY_WORDS, SIGNS
from handlers.understand.times import find_time
from handlers.understand.words import fold

Cell = str | Decimal | date | None

_NUMBER = re.compile(r"[-+−(]?\s*\d[\d\s\u00a0\u202f.,'’]*\)?")
_OF = re.compile(
    r"^(\d[\d.,]*)\s*(?:/|of|von|de|des|sur|su|di|van|out of|aus)\s*\d[\d.,]*(?=\D|$)", re.IGNORECASE
)
_BLANK = frozenset(("", "-", "–", "—", "−", "?", "/", "n/a", "#n/a", "."))
_ISO = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$")
_PARTED = re.compile(r"^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})(?:\s.*)?$")
_SERIAL_ZERO = date(1899, 12, 30)
_SERIALS = (20_000, 80_000)
"""Days that a workbook counts from 1899-12-30 and that can be meant: 1954 to 2119."""
_FARTHEST = 40


class Illegible(ValueError):
    """The cell says something, but not what its column is for."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a list is written: `decimal` is the sign that parts decimals, None where nothing in the list tells;
    `month_first` whether 3/4 is in March. `now` (aware), `tz` and `lang` are the reader's."""

    now: datetime
    tz: str
    lang: str
    month_first: bool = False
    decimal: str | None = None


def text_of(cell: Cell) -> str:
    """The cell as one would read it aloud."""
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return format(cell.normalize(), "f")
    if isinstance(cell, date):
        return cell.isoformat()
    return " ".join(cell.split())


def is_blank(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and text_of(cell).lower() in _BLANK)


def decimal_sign(texts: list[str]) -> str | None:
    """The sign that parts decimals in all these texts, where at least one of them leaves no doubt."""
    votes = {",": 0, ".": 0}
    for text in texts:
        for found in re.findall(r"\d[\d.,]*", text):
            number = found.rstrip(".,")
            point, comma = number.rfind("."), number.rfind(",")
            if point >= 0 and comma >= 0:
                votes["." if point > comma else ","] += 1
            elif number.count(",") + number.count(".") == 1:
                sign = "," if comma >= 0 else "."
                whole, _, rest = number.partition(sign)
                if len(rest) != 3 or whole.strip("0") == "":
                    votes[sign] += 1
    if votes[","] == votes["."]:
        return None
    return max(votes, key=lambda sign: votes[sign])


def number_of(text: str, manner: Manner) -> Decimal:
    """ "7", "7,5", "1.200,50", "1'200.50", "(50)", "−50". Raises Illegible."""
    plain = re.sub(r"[\s\u00a0\u202f'’]", "", text).replace("−", "-")
    negative = plain.startswith("-") or (plain.startswith("(") and plain.endswith(")"))
    plain = plain.strip("()").lstrip("+-")
    point, comma = plain.rfind("."), plain.rfind(",")
    if point >= 0 and comma >= 0:
        sign = "." if point > comma else ","
        other = "," if sign == "." else "."
        plain = _ungrouped(plain.partition(sign)[0], other) + "." + plain.partition(sign)[2]
    elif point >= 0 or comma >= 0:
        sign = "." if point >= 0 else ","
        whole, _, rest = plain.partition(sign)
        grouping = plain.count(sign) > 1 or (
            len(rest) == 3 and whole not in ("", "0") and len(whole) <= 3 and manner.decimal != sign
        )
        plain = _ungrouped(plain, sign) if grouping else f"{whole}.{rest}"
    try:
        value = Decimal(plain.rstrip("."))
    except InvalidOperation as error:
        raise Illegible(text) from error
    if not value.is_finite():
        raise Illegible(text)
    return -value if negative else value


def _ungrouped(text: str, sign: str) -> str:
    groups = text.split(sign)
    if len(groups) > 1 and (not 1 <= len(groups[0]) <= 3 or any(len(group) != 3 for group in groups[1:])):
        raise Illegible(text)
    return "".join(groups)


def units_of(cell: Cell, manner: Manner) -> Decimal:
    """Sessions: a number, "7 sessions", "7 of 10", "7/10". Nothing is none. Raises Illegible."""
    if is_blank(cell):
        return Decimal(0)
    if isinstance(cell, Decimal):
        return cell
    if isinstance(cell, date):
        raise Illegible(cell.isoformat())
    text = text_of(cell)
    parts = _OF.match(text)
    if parts:
        return number_of(parts[1], manner)
    found = _NUMBER.match(text)
    if found is None or not re.fullmatch(r"[^\W\d_]*\.?|[x×]", text[found.end() :].strip()):
        raise Illegible(text)
    return number_of(found[0], manner)


def amount_of(cell: Cell, manner: Manner) -> tuple[Decimal, str | None]:
    """Money in major units, and the currency that was named (None: none). Nothing is none owed. Raises Illegible."""
    if is_blank(cell):
        return Decimal(0), None
    if isinstance(cell, Decimal):
        return cell, None
    if isinstance(cell, date):
        raise Illegible(cell.isoformat())
    text = re.sub(r"[.,]\s*[-–—]+(?=\D*$)", "", text_of(cell))
    found = _NUMBER.search(text)
    if found is None:
        raise Illegible(text)
    around = f"{text[: found.start()]} {text[found.end() :]}"
    currency = None
    for word in re.findall(r"[^\W\d_]+|[^\w\s]", around):
        key = fold(word)
        named = SIGNS.get(word) or CURRENCY_WORDS.get(key) or (key.upper() if key in CODES else None)
        if named is None and key not in (".", "-", "–", "—", ":", "~"):
            raise Illegible(text)
        currency = named or currency
    return number_of(found[0], manner), currency


def has_currency(cell: Cell) -> bool:
    if not isinstance(cell, str):
        return False
    return any(
        word in SIGNS or fold(word) in CODES or fold(word) in CURRENCY_WORDS
        for word in re.findall(r"[^\W\d_]+|[^\w\s]", cell)
    )


def day_of(cell: Cell, manner: Manner) -> date | None:
    """The last day of validity; None for nothing, and for "never". A month alone means its last day. Raises
    Illegible."""
    if is_blank(cell):
        return None
    if isinstance(cell, date):
        return cell
    if isinstance(cell, Decimal):
        if _SERIALS[0] <= cell <= _SERIALS[1]:
            return _SERIAL_ZERO + timedelta(days=int(cell))
        raise Illegible(text_of(cell))
    text = text_of(cell)
    if fold(text).replace("/", " ") in NEVER:
        return None
    if re.fullmatch(r"\d{5}(?:[.,]\d+)?", text) and _SERIALS[0] <= int(text[:5]) <= _SERIALS[1]:
        return _SERIAL_ZERO + timedelta(days=int(text[:5]))
    found = _ISO.match(text)
    if found:
        return _date(int(found[1]), int(found[2]), int(found[3]), text)
    found = _PARTED.match(text)
    if found:
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        month_first = manner.month_first and found[2] != "."
        day, month = (second, first) if month_first else (first, second)
        if month > 12 >= day:
            day, month = month, day
        return _date(year if year > 99 else 2000 + year, month, day, text)
    return _said(text, manner)


def _date(year: int, month: int, day: int, text: str) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise Illegible(text) from error


def _said(text: str, manner: Manner) -> date:
    """ "1 Aug", "1. August 2026", "août 2026": as in any message. Without a year the next one."""
    if len(text) > _FARTHEST or not any(sign.isalnum() for sign in text):
        raise Illegible(text)
    start, end, grain = find_time(text, manner.now, manner.tz, manner.lang)
    if start is None or grain not in ("day", "month", "hour", "minute"):
        raise Illegible(text)
    if end is not None and (grain == "month" or end - start > timedelta(days=2)):
        # "June", "end of June": its last day.
        return (end - timedelta(seconds=1)).date()
    return start.date()
