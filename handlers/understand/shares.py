""" "Half now, half on Friday", "50 today and the rest on 9 March": what is paid when, piece by piece."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise
from typing import Literal
from zoneinfo import ZoneInfo

from handlers.understand.money import find_money
from handlers.understand.times import find_time, read_times
from handlers.understand.words import fold

_AND = {
    "en": "and|then|plus", "de": "und|dann", "es": "y|luego|despues|después", "fr": "et|puis", "it": "e|poi",
    "pt": "e|depois", "nl": "en|dan|daarna",
}  # fmt: skip
_HALF = re.compile(r"\b(?:half|halb|halfte|mitad|moitie|meta|metade|helft)\b")
_REST = re.compile(r"\b(?:rest|remainder|remaining|ubrige|ubrigen|resto|reste|restante|rimanente)\b")
_NOW = re.compile(
    r"\b(?:now|today|jetzt|heute|gleich|sofort|ahora|hoy|maintenant|aujourdhui|adesso|ora|oggi|agora|hoje|nu|vandaag)\b"
)
_PAYING = re.compile(
    r"\b(?:pay|pays|paying|zahl\w*|bezahl\w*|ueberweis\w*|uberweis\w*|pag\w*|paie\w*|paye\w*|betal\w*)\b"
)
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Share:
    """`part`: a half, what is left, or an `amount` in major units; to be paid by `day`."""

    part: Literal["half", "rest", "amount"]
    day: date
    amount: Decimal | None = None
    currency: str | None = None


def shares_said(text: str, now: datetime, tz: str, lang: str) -> list[Share]:
    """Empty where the text is not wholly about what is paid when: each piece needs its share and its day."""
    text = text[text.rfind(": ") + 1 :]  # "Emma pays in instalments: ..."
    plain = fold(text)
    numbers = re.search(r"\d", plain)
    if not (len(_HALF.findall(plain)) > 1 or (numbers and (_PAYING.search(plain) or _REST.search(plain)))):
        return []
    pieces = [
        piece
        for piece in re.split(rf"[,;+&]|\b(?:{_AND.get(lang[:2], _AND['en'])})\b", text, flags=re.IGNORECASE)
        if piece.strip()
    ]
    found = [_share(piece, now, tz, lang) for piece in pieces]
    shares = [share for share in found if share is not None]
    if len(shares) < _FEWEST or len(shares) != len(found):
        return []
    return shares if all(one.day <= other.day for one, other in pairwise(shares)) else []


def _share(piece: str, now: datetime, tz: str, lang: str) -> Share | None:
    plain = fold(piece)
    day, left = _day(piece, now, tz, lang)
    if _NOW.search(plain):
        day, left = now.astimezone(ZoneInfo(tz)).date(), piece
    if day is None:
        return None
    if _HALF.search(plain):
        return Share("half", day)
    if _REST.search(plain):
        return Share("rest", day)
    amount, currency = find_money(left, lang)
    return Share("amount", day, amount, currency) if amount else None


def _day(piece: str, now: datetime, tz: str, lang: str) -> tuple[date | None, str]:
    """The day of a piece, and the piece without it: the 1 of "150 on 1 April" is no money."""
    start, _, grain = find_time(piece, now, tz, lang)
    if start is None or grain != "day" or start <= now:
        return None, piece
    said = [reading.span for reading in read_times(piece, now, tz, lang) if reading.date_said]
    for first, last in reversed(said):
        piece = piece[:first] + " " + piece[last:]
    return start.date(), piece
