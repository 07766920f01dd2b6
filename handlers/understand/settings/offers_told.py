"""Offers told with their prices and nothing else: "single 45, 10-pack 400 valid 6 months"."""

import re
from collections.abc import Iterable

from handlers.understand.settings.line import offer_in_english
from handlers.understand.words import fold

_NOW = re.compile(
    r"\b(?:now|from now on|ab sofort|jetzt|künftig|ahora|desde ahora|a partir de ahora|maintenant|désormais|dès maintenant"
    r"|adesso|d['’]ora in poi|agora|a partir de agora|voortaan|vanaf nu|nu)(?=\W)",
    re.IGNORECASE,
)
_APART = re.compile(
    r"\s*(?:[;\n]|,(?=\s))\s*(?:(?:and|und|y|et|e|en)\s+)?|\s+(?:and|und|y|et|e|en)\s+(?=\S)", re.IGNORECASE
)
_OFFER = re.compile(
    r"(?:(?:an?|the|my|one|i\s+(?:charge|take|ask)|it['’]?s)\s+)*(?P<name>[^\W_](?:[^\W_]|[-'’ ]){0,40}?)"
    r"(?:\s*[:=]\s*|\s+(?:(?:is|are|costs?|will\s+be|for|at|price)\s+)*)"
    r"[€$£]?\s?\d+(?:[.,]\d{1,2})?\s*(?:€|\$|£|euros?|dollars?|pounds?|CHF|EUR|USD|GBP)?(?:\s+(?:each|a\s+session))?"
    r"(?P<valid>\s*,?\s*(?:valid\s+)?(?:for\s+)?\d{1,3}\s*(?:months?|weeks?|days?|years?))?\s*[.!]?",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\d{1,3}\s*[- ]?\s*(?:er|x|mal|pack|card|block|bundle|sessions?|lessons?|class(?:es)?|karte|kaart|strippenkaart|stunden?|einheiten"
    r"|clases?|sesiones|séances|cours|lezioni|aulas|lessen)\b.*"
    r"|(?:pack|bundle|card|block|package|bono|carnet|paquete|forfait|pacchetto|pacote)\s+(?:of|de|da|di|à)\s+\d{1,3}",
    re.IGNORECASE,
)
_VALID = re.compile(
    r"valid|gültig|geldig|válid|valab|\d+\s*(?:m|d|w|y|Monat|Woche|Tag|Jahr|meses|mes|días|año|mois|jours|semaine|an|mesi|giorni|dias|maand|dag|week|jaar)",
    re.IGNORECASE,
)
_SINGLE = frozenset(
    "single session lesson hour einzelstunde einzel einzeltraining stunde sesion clase suelta seance cours lecon unite lezione"
    " singola aula avulsa les losse".split()
)
_ONE = _SINGLE | frozenset("dropin trial probestunde prueba essai prova proefles".split())


def offers_told(text: str, lang: str, names: Iterable[str]) -> tuple[str, ...]:
    """Each of them as it was written; empty where anything else was said too, or where it is no price list: one pack and
    its price alone may be a sale. `names`: of the coach's offers.
    """
    now = _NOW.search(text) is not None
    parts = _parts(_NOW.sub("", text))
    found = [_OFFER.fullmatch(" ".join(offer_in_english(part, lang).split())) for part in parts]
    known = {fold(name) for name in names}
    if not found or not all(item and _is_name(item["name"], known) for item in found):
        return ()
    alone = len(found) == 1 and not now and not (found[0] and found[0]["valid"])
    return () if alone else tuple(parts)


def is_one_session(name: str) -> bool:
    """Whether an offer of that name is one session by itself: "drop-in", "séance à l'unité"."""
    words = fold(name).replace("-", "").split()
    return bool(words) and set(words) <= _ONE


def is_single(name: str) -> bool:
    """Whether it is what one session costs whoever has no pack, by any of its names."""
    words = fold(name).split()
    return bool(words) and set(words) <= _SINGLE


def _parts(text: str) -> list[str]:
    """Between commas and joining words; "10 pack 400, valid 6 months" is one."""
    parts: list[str] = []
    for part in _APART.split(text.strip(" .!")):
        if parts and part and _VALID.match(part):
            parts[-1] += " " + part
        elif part:
            parts.append(part)
    return parts


def _is_name(name: str, known: set[str]) -> bool:
    return fold(name) in known or _COUNTED.fullmatch(name) is not None or is_one_session(name)
