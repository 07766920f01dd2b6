"""Sentences that are told by the coach's own words in them: his types, his places, and who belongs to whom."""

import re
from collections.abc import Iterable
from dataclasses import replace

from domain.intents import Request
from handlers.understand.discounts import of_the_next_pack, percent_said
from handlers.understand.settings.lead import lead, tells_rule
from handlers.understand.settings.offers_told import offers_told
from handlers.understand.settings.prose import in_a_line, without_since

_NAME = r"[^\W\d_][\w'’ -]{0,40}?"
_KIN = "son|daughter|child|kid|boy|girl|wife|husband|partner|brother|sister|mother|father|mum|mom|dad|niece|nephew|friend"
_OWN_KIN = {
    "de": "sohn|tochter|kind|junge|frau|mann|partner|partnerin|bruder|schwester|mutter|vater|mama|papa|nichte|neffe|freund|freundin",
    "nl": "zoon|dochter|kind|vrouw|man|partner|broer|zus|moeder|vader|mama|papa|nicht|neef|vriend|vriendin",
}
_ROMANCE_KIN = (
    "hij[oa]|niñ[oa]|mujer|marido|pareja|herman[oa]|madre|padre|mamá|papá|sobrin[oa]|amig[oa]"
    "|fille|fils|enfant|femme|mari|compagn(?:e|on)|frère|sœur|soeur|mère|père|maman|papa|nièce|neveu|amie?"
    "|figli[oa]|bambin[oa]|moglie|marito|compagn[oa]|fratello|sorella|madre|padre|mamma|papà|nipote|amic[oa]"
    "|filh[oa]|criança|mulher|companheir[oa]|irmã|irmão|mãe|pai|sobrinh[oa]"
)
_KIN_OF = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:[ao]\s+)?(?P<name>{_NAME})\s+(?:es|est|è|é)\s+(?:(?:el|la|le|il|lo|l['’]|o|a)\s*)?(?:{_ROMANCE_KIN})"
        r"\s+(?:de\s+la|de|d['’]|di|da|do|del|della)\s*(?P<payer>.{1,40}?)\W*",
        rf"(?P<name>{_NAME})\s+ist\s+(?:der|die|das)\s+(?:{_OWN_KIN['de']})\s+von\s+(?P<payer>.{{1,40}}?)\W*",
        rf"(?P<name>{_NAME})\s+ist\s+(?P<payer>.{{1,40}}?)(?:['’]s?|s)\s+(?:{_OWN_KIN['de']})\W*",
        rf"(?P<name>{_NAME})\s+is\s+(?:de|het)\s+(?:{_OWN_KIN['nl']})\s+van\s+(?P<payer>.{{1,40}}?)\W*",
        rf"(?P<name>{_NAME})\s+is\s+(?P<payer>.{{1,40}}?)(?:['’]s?|s)\s+(?:{_OWN_KIN['nl']})\W*",
    )
)
_CALLED = re.compile(
    rf"(?P<payer>.{{1,40}}?)['’]s\s+(?:{_KIN})\s+is\s+(?:called|named)\s+(?P<name>{_NAME})\W*"
)
_GIVE = (
    "send|show|give|make|write|print|mach|schick|schicke|gib|erstell|erstelle|schreib|haz|hazle|dale|manda|mándale|envía|envíale"
    "|fais|donne|envoie|écris|fai|invia|passa|faz|envia|maak|stuur|geef|schrijf"
)
_ARTICLE = "(?:the|a|last|ein|eine|die|den|un|una|une|la|le|el|il|um|uma|o|de|het|een)"
_RECEIPT = "receipt|quittung|beleg|zahlungsbeleg|recibo|reçu|recu|quittance|ricevuta|comprovativo|kwitantie|betaalbewijs"
_GROUP = re.compile(
    r"(?P<name>group|class|gruppe|kurs|gruppentraining|grupo|clase|groupe|cours|gruppo|corso|turma|groep|groepsles)\s+(?!of\b|for\b).*",
    re.IGNORECASE | re.S,
)
"""What a coach may call a session for several, whether or not he has such a type."""
_ZONE_OF = re.compile(
    r"(?:(?:la|el|le|il|lo|o)\s+)?(?:zona(?:\s+horaria)?|huso(?:\s+horario)?|fuseau(?:\s+horaire)?|fuso(?:\s+orario|\s+horário)?)"
    r"\s+(?:de|d['’]|di|da|do|del)\s*(?P<payer>.{1,40}?)\s+(?:es|est|è|é)\s+(?P<zone>\S+?)\W*"
)
_ZONE_OF_GERMANIC = re.compile(
    r"(?P<payer>.{1,40}?)(?:['’]s?|s)\s+(?:zeitzone\s+ist|tijdzone\s+is)\s+(?P<zone>\S+?)\W*"
)
_COACH = (
    ("types", re.compile(r"(?:my\s+)?(?:session\s+)?types?\b\s*:?\s*(?P<rest>.*)", re.S)),
    (
        "types",
        re.compile(
            r"(?P<rest>(?:new|add|create|remove|delete)\s+(?:an?\s+|the\s+)?(?:new\s+)?(?:session\s+)?type\b.*)",
            re.S,
        ),
    ),
    ("places", re.compile(r"(?:my\s+)?places?\b\s*:?\s*(?P<rest>.*)", re.S)),
    ("rules", re.compile(r"rules?\s+(?P<rest>(?:rain|weekly|extras?|family)\b.*)", re.S)),
    ("player", re.compile(rf"(?P<rest>{_NAME}\s+is\s+.{{1,40}}?['’]s\s+(?:{_KIN}))\W*")),
    (
        "receipt",
        re.compile(
            rf"(?:(?:{_GIVE})\s+(?:(?:me|mir|mij|moi|mi)\s+)?)?(?:{_ARTICLE}\s+)*(?:{_RECEIPT})\b(?P<rest>.*)",
            re.S,
        ),
    ),
    ("receipt", re.compile(rf"(?P<rest>{_NAME})(?:['’]s?)?\s+(?:last\s+)?(?:{_RECEIPT})\W*")),
    (
        "receipt",
        re.compile(
            r"(?:when\s+did|wann\s+hat|wanneer\s+heeft|cuándo\s+(?:pagó|ha\s+pagado)|quand\s+est-ce\s+qu[e'’]|quando\s+(?:ha\s+pagato|pagou))"
            rf"\s*(?:a\s+|o\s+)?(?P<rest>{_NAME})\s*"
            r"(?:last\s+pay|zuletzt\s+(?:be|ge)zahlt|(?:voor\s+het\s+)?laatst\s+betaald|por\s+última\s+vez|a\s+payé\s+(?:pour\s+)?la\s+dernière\s+fois"
            r"|(?:per\s+)?l['’]ultima\s+volta|pela\s+última\s+vez)\W*"
        ),
    ),
    ("player", re.compile(rf"(?P<rest>add\s+{_NAME}\s+(?:to|for)\s+.{{1,40}})")),
    ("help", re.compile(r"/?(?:help|hilfe|ayuda|aide|aiuto|ajuda|hulp)\s+(?P<rest>[^\W\d_]{2,20})\W*")),
    ("zone", re.compile(r"(?P<rest>.{1,40}['’]s\s+time\s*zone\s+is\s+\S+)\W*")),
)
_WITH_PHONE = re.compile(
    rf"(?P<rest>(?P<name>{_NAME})[\s,:;]+(?:tel\.?\s*|phone\s*|whatsapp\s*)?(?:\+|00|0)\d(?:[\s\-/().]{{0,2}}\d){{6,14}})\W*"
)
"""A contact: "Lena Berg, +49 170 1234567"."""
_CLIENT = (
    ("zone", re.compile(r"my\s+time\s*zone\s+is\s+(?P<rest>[\w/ +-]{2,40})\W*")),
    ("player", re.compile(rf"(?P<rest>{_NAME})\s+is\s+my\s+(?:{_KIN})\W*")),
    ("zone", re.compile(r"(?:meine\s+zeitzone\s+ist|mijn\s+tijdzone\s+is)\s+(?P<rest>[\w/ +-]{2,40})\W*")),
    ("player", re.compile(rf"my\s+(?:{_KIN})\s+is\s+(?:called|named)\s+(?P<rest>{_NAME})\W*")),
    ("player", re.compile(rf"(?P<rest>{_NAME})\s+ist\s+meine?\s+(?:{_OWN_KIN['de']})\W*")),
    (
        "player",
        re.compile(
            rf"(?:[ao]\s+)?(?P<rest>{_NAME})\s+(?:es|est|è|é)\s+(?:(?:a|o|la|il)\s+)?"
            rf"(?:mi|ma|mon|mia|mio|minha|meu|nuestr[oa]|notre|nostr[oa]|noss[oa])\s+(?:{_ROMANCE_KIN})\W*"
        ),
    ),
    (
        "zone",
        re.compile(
            r"(?:mi\s+zona\s+horaria|mon\s+fuseau(?:\s+horaire)?|il\s+mio\s+fuso(?:\s+orario)?|o\s+meu\s+fuso(?:\s+horário)?)"
            r"\s+(?:es|est|è|é)\s+(?P<rest>[\w/ +-]{2,40})\W*"
        ),
    ),
    ("player", re.compile(rf"(?P<rest>{_NAME})\s+is\s+(?:mijn|onze)\s+(?:{_OWN_KIN['nl']})\W*")),
)
_COUNTED = re.compile(r"\b(?:session|unit|lesson|credit|hour|week|month)s?\b", re.IGNORECASE)


def in_own_words(
    text: str,
    requests: list[Request],
    *,
    coach: bool,
    types: Iterable[str],
    offers: Iterable[str] = (),
    lang: str = "en",
) -> list[Request]:
    """The requests, or the one that the whole text is by such words; `rest` is what stands behind them."""
    plain = " ".join(text.split()) if "\n" not in text else text.strip()
    for kind, pattern in _COACH if coach else _CLIENT:
        found = re.fullmatch(pattern.pattern, plain, pattern.flags | re.IGNORECASE)
        if found and not (kind == "player" and _COUNTED.search(plain)):
            return [replace(requests[0], kind=kind, rest=found["rest"].strip(), text=text)]
    if coach and (led := lead(plain, lang)) is not None and led[0] in ("types", "places"):
        return [replace(requests[0], kind=led[0], rest=led[1], text=text)]
    if coach and len(requests) == 1 and requests[0].names and _promises(plain, requests[0]):
        return [replace(requests[0], kind="sell", text=text)]
    if coach and (rule := _rule_told(plain, requests, lang)) is not None:
        return [replace(requests[0], kind="rules", rest=rule, text=text)]
    if coach and not any(request.names for request in requests) and offers_told(plain, lang, offers):
        return [replace(requests[0], kind="offers", rest=plain, text=text)]
    if coach and requests[0].kind == "unknown" and (who := re.fullmatch(_WITH_PHONE.pattern, plain)):
        return [replace(requests[0], kind="add_client", rest=who["rest"], phone=None, text=text)]
    if coach and (told := _in_english(plain)) is not None:
        kind, rest = told
        return [replace(requests[0], kind=kind, rest=rest, text=text)]
    if coach and len(requests) == 1 and not requests[0].names:
        names = "|".join(re.escape(name) for name in sorted(types, key=len, reverse=True))
        made = names and re.match(
            rf"(?:new\s+|add\s+)?(?:a\s+)?(?:{names})s?\b(?!\s*[-:])", plain, re.IGNORECASE
        )
        if made and requests[0].times and requests[0].kind in ("other", "book", "add_client"):
            return [replace(requests[0], kind="group", unknown_name=None, text=text)]
        if (
            _GROUP.fullmatch(plain)
            and not made
            and requests[0].kind in ("other", "book")
            and _to_the_hour(requests[0])
        ):
            return [replace(requests[0], kind="group", unknown_name=None, text=text)]
        off = names and re.match(
            rf"(?:cancel|call\s+off|drop)\s+(?:the\s+)?(?:{names})s?\b", plain, re.IGNORECASE
        )
        if off and requests[0].times:
            return [replace(requests[0], kind="group_off", unknown_name=None, text=text)]
    return requests


def _promises(plain: str, request: Request) -> bool:
    """ "10% de remise sur le prochain forfait pour Emma": whatever else it may have been read as."""
    unread = request.kind in ("other", "unknown")
    return unread and percent_said(plain) is not None and of_the_next_pack(plain)


def _rule_told(plain: str, requests: list[Request], lang: str) -> str | None:
    """ "Late cancels cost half from now on", "clients have to cancel 24 hours ahead": as the rules read it."""
    if any(request.names for request in requests):
        return None
    line, lasting = in_a_line(plain), without_since(plain)
    if line is not None:
        return line
    if any(_of_a_day(request) for request in requests) and lasting == plain:
        return None
    return lasting if tells_rule(lasting, lang) else None


def _of_a_day(request: Request) -> bool:
    return any(time.date_said for time in request.times)


def _to_the_hour(request: Request) -> bool:
    return bool(request.times) and request.times[0].time_said


def _in_english(text: str) -> tuple[str, str] | None:
    """ "Mia ist Emmas Tochter" and "Emmas Zeitzone ist …", with `rest` as it is written in English."""
    for pattern in (*_KIN_OF, _CALLED):
        if (found := re.fullmatch(pattern.pattern, text, re.IGNORECASE)) and not _COUNTED.search(text):
            return "player", f"{found['name']} is {found['payer']}'s child"
    found = re.fullmatch(_ZONE_OF.pattern, text, re.IGNORECASE)
    if found := found or re.fullmatch(_ZONE_OF_GERMANIC.pattern, text, re.IGNORECASE):
        return "zone", f"{found['payer']}'s time zone is {found['zone']}"
    return None
