""" "Tell Noah the court is wet", "remind Emma": what the coach wants passed on, in his own words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from handlers.understand.names import NameHit, Person, find_names
from handlers.understand.words import Word, split

Kind = Literal["note", "remind"]

_PLEASE = frozenset(
    "please pls can could would will you bitte kannst du puedes peux tu puoi podes kun je fai faz hazle fais".split()
)
_SEND = frozenset(
    "let send schick schicke sende gib manda mandale envia enviale envoie invia stuur laat geef".split()
)
_MESSAGE = re.compile(
    r"(?:(?:a|an|eine?|un|una|une|uma|een)\s+)?"
    r"(?:message|note|text|know|nachricht|bescheid|mensaje|messaggio|mensagem|bericht|weten|door)\b(?:[\s:,]*(?:dass|dat|que|che)\b)?[\s:,]*",
    re.IGNORECASE,
)
_REMINDER = re.compile(
    r"(?:(?:a|an|eine?|un|una|une|uma|een)\s+)?(?:reminder|erinnerung|recordatorio|rappel|promemoria|lembrete|herinnering)\b[\s:,]*",
    re.IGNORECASE,
)
_NOTE = frozenset(
    """
    message tell text msg write ask inform
    schreib schreibe sag sage frag frage
    dile diles dila escribe escribele avisa avisale avisar pregunta preguntale comenta comentale
    dis ecris demande previens avertis prevenir
    scrivi di avvisa chiedi avverti digli dille scrivigli
    diz escreve avisa pergunta avise fala
    zeg schrijf vraag
    saber sapere savoir
    """.split()
)
_REMIND = frozenset(
    "remind nudge erinnere erinner recuerda recuerdale rappelle ricorda lembra lembre herinner".split()
)
_TO = frozenset("to an a al ao aan tegen o".split())
_AND = frozenset("and und et y e en & ,".split())
_THAT = frozenset("that dass que che dat : ,".split())
_OFF = frozenset("off ab af".split())
_CALLS_OFF = frozenset("sag sage zeg".split())
"""Verbs with which a word at the end calls off: "sag Emma für morgen ab" is to be told to nobody."""
_MONEY = re.compile(
    r"\b(?:pay|paid|money|owe|owes|open|bill|invoice|payment|transfer"
    r"|zahl\w*|bezahl\w*|geld|offen\w*|rechnung|überweis\w*"
    r"|pag\w*|dinero|deb\w*|pendiente|cuenta|argent|pay\w*|doit|facture"
    r"|sald\w*|dev\w*|soldi|conto|fattura|dinheiro|conta|aberto|geld|betal\w*|schuld|rekening)\b",
    re.IGNORECASE,
)


_EDGE = re.compile(
    r"\s*[,.;!]+\s+(?:(?:and|und|y|et|e|en)\s+)?|\s+(?:and|und|y|et|e|en)\s+(?=(?:please\s+)?tell\b)"
)
_TO_THEM = re.compile(
    r"(?:please\s+|bitte\s+)?(?:(?:tell|write(?:\s+to)?|message|text)\s+(?:her|him|them)|(?:sag|schreib)e?\s+(?:ihr|ihm|ihnen)"
    r"|(?:di|escr[ií]be)les?|dis[- ]lui|[ée]cris[- ]lui|(?:dille|digli|scrivile|scrivigli)|(?:diz|escreve)[- ]lhe"
    r"|(?:zeg|schrijf)\s+(?:haar|hem))\b[\s:,]*(?:(?:that|dass|que|che|dat)\s+)?",
    re.IGNORECASE,
)


_IN_ORDER_TO = re.compile(r"to\s+(?=[a-z])")
_HIS = re.compile(r"\b(?:his|her|their)\b(?=\s+[a-z])")


@dataclass(frozen=True, slots=True)
class ToClient:
    """`names` are the ids that fit each name, `text` the words behind them as they were written."""

    kind: Kind
    names: tuple[tuple[int, ...], ...]
    text: str


def to_client(text: str, people: Sequence[Person]) -> ToClient | None:
    """None for a text that begins otherwise, or names nobody who is known."""
    words = split(text)
    at = 0
    while at < len(words) and words[at].key in _PLEASE:
        at += 1
    if at >= len(words) or words[at].key not in _NOTE | _REMIND | _SEND:
        return None
    if words[at].key in _CALLS_OFF and any(word.key in ("ab", "af") for word in words[-2:]):
        return None
    sends = words[at].key in _SEND
    kind: Kind = "remind" if words[at].key in _REMIND else "note"
    at += 1
    if sends and (begins := _MESSAGE.match(text, words[at].start if at < len(words) else len(text))):
        sends = False  # "manda mensagem ao Noah"
        while at < len(words) and words[at].start < begins.end():
            at += 1
    if at < len(words) and words[at].key in _TO:
        at += 1
    names, end = _names_from(words, at, tuple(people))
    if not names or (end < len(words) and words[end].key in _OFF):
        return None
    while end < len(words) and words[end].key in _THAT:
        end += 1
    rest = text[words[end].start :].strip() if end < len(words) else ""
    if sends:
        # "Send Noah a message: ..."; "send Noah 2 sessions" is something else.
        begins = _MESSAGE.match(rest) or _REMINDER.match(rest)
        if begins is None:
            return None
        kind = "remind" if begins.re is _REMINDER else "note"
        rest = rest[begins.end() :]
    return ToClient(kind, tuple(hit.ids for hit in names), _to_him(rest))


def _to_him(rest: str) -> str:
    """ "to bring his racket", as he is to read it: "bring your racket"."""
    order = _IN_ORDER_TO.match(rest)
    return _HIS.sub("your", rest[order.end() :]) if order else rest


def told_beside(text: str, people: Sequence[Person]) -> tuple[str, ToClient] | None:
    """ "Emma is ill, tell her to get well soon": what stands before it, and what is to be passed on; to somebody who is
    named, or to the one who is spoken of before."""
    for edge in _EDGE.finditer(text):
        before, rest = text[: edge.start()], text[edge.end() :]
        found = to_client(rest, people)
        if found is None and (pronoun := _TO_THEM.match(rest)):
            spoken_of = {hit.ids for hit in find_names(split(before), tuple(people), frozenset())}
            found = ToClient("note", tuple(spoken_of), rest[pronoun.end() :].strip())
        if found is not None and len(found.names) == 1 and found.text and before.strip():
            return before, found
    return None


def _names_from(words: Sequence[Word], at: int, people: tuple[Person, ...]) -> tuple[list[NameHit], int]:
    """The names that stand together from there on, and the place behind them."""
    hits = {hit.first: hit for hit in find_names(words, people, frozenset())}
    found: list[NameHit] = []
    while at in hits:
        found.append(hits[at])
        at = hits[at].last + 1
        if at < len(words) and words[at].key in _AND:
            at += next((ahead for ahead in (1, 2) if at + ahead in hits and _only_leads(words, at, ahead)), 0)
    return found, at


def _only_leads(words: Sequence[Word], at: int, ahead: int) -> bool:
    """Whether nothing stands between the "and" and the name but an article: "a Emma e o Noah"."""
    return ahead == 1 or words[at + 1].key in _TO


def is_about_money(text: str) -> bool:
    return _MONEY.search(text) is not None
