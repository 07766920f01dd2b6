"""Money off in percent, as coaches say it in all the languages: how much, and whether it is of the next pack."""

import re
from decimal import Decimal

_PERCENT = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s*"
    r"(?:%|per ?cent|prozent|por ciento|pour ?cent|per ?cento|por cento|procent)",
    re.IGNORECASE,
)
_DISCOUNT = re.compile(
    r"\b(?:discount|rebate|rabatt|nachlass|ermäßigung|descuento|rebaja|remise|rabais|réduction|sconto|riduzione|desconto"
    r"|abatimento|korting)\b",
    re.IGNORECASE,
)
_THING = r"(?:pack(?:age)?|purchase|paket|karte|kauf|bono|compra|forfait|carte|achat|pacchetto|acquisto|pacote|bundel|kaart|aankoop)"
_NEXT = re.compile(
    rf"\b(?:next|nächste[nrs]?|próxim[oa]|proxim[oa]|siguiente|prochaine?|prossim[oa]|seguinte|volgende)\s+{_THING}\b"
    rf"|\b{_THING}\s+(?:siguiente|suivante?|seguinte|successivo)\b",
    re.IGNORECASE,
)


def percent_said(text: str) -> Decimal | None:
    """10 of "10% off", whatever it is of."""
    found = _PERCENT.search(text)
    return Decimal(found[1].replace(",", ".")) if found else None


def says_discount(text: str) -> bool:
    return _DISCOUNT.search(text) is not None


def of_the_next_pack(text: str) -> bool:
    """ "10% off the next pack": of what is bought one day, and of nothing that is sold now."""
    return _NEXT.search(text) is not None
