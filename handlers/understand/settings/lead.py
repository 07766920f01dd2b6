"""What a line sets, told by its first words, and rules that are told without any."""

import re

from handlers.understand.cues.lexicon import language_of
from handlers.understand.settings.line import in_english, trailed
from handlers.understand.settings.tables import WORD, Table, apart, table_of

_FITTING = {
    "hours": (r"\d|\boff\b", "hours"),
    "offers": (r"\d", "offers"),
    "types": (r"\d", "types"),
    "places": (r"\bfee\b.*\d", "types"),
    "guard": (r"\d|\b(?:off|no|not)\b", "rules"),
}
"""What stands in a line that sets something of the kind and in no other, and the topic of its words."""
_LONGEST_RULE = 200
_TOLD = re.compile(
    r"(?:\w+ ){0,6}?(?:late (?:cancel|mov)\w*|(?:cancel|mov)\w* late|no[- ]?shows?)\b.*?(?:free|half|full|count|cost|%).*"
    r"|(?:\w+ ){0,6}?(?:cancel|mov)\w*\b(?=.*\b(?:free|half|full)\b)(?=.*\b(?:until|up to|before)\b).*\d ?(?:h|hours?|days?)\b.*"
    r"|(?:\w+ ){0,4}?cancel\w* (?:limit|window|deadline|period|notice|term)\b.*\d ?(?:h|hours?|days?)\b.*"
    r"|(?:\w+ ){0,3}?late (?:cancel|mov)\w* (?:per|a|each|for each) pack\b.*?(?:forgiven|let go).*"
    r"|no refunds?\W*",
    re.IGNORECASE,
)


def lead(text: str, lang: str) -> tuple[str, str] | None:
    """What a line sets, by its first words, and the rest of it: "Regeln: Absage 24 h" → rules. None for another text; a
    rest that could be none of it proves nothing."""
    tongue = language_of(lang)
    if tongue == "en":
        return None
    text = apart(text)
    heads, verbs = table_of(tongue, "heads"), table_of(tongue, "verbs")
    words = list(WORD.finditer(text))
    verb, at = "", 0
    while (
        at < min(3, len(words))
        and (said := verbs.said_for([words[at][0]]))
        and not _is_head(heads, words, at)
    ):
        verb, at = verb or said.strip(), at + 1
    for count in range(min(3, len(words) - at), 0, -1):
        kind = heads.said_for([word[0] for word in words[at : at + count]])
        if kind is None:
            continue
        rest = text[words[at + count - 1].end() :].strip(" :\t")
        if kind in ("offers", "types", "places"):
            rest, trailing = trailed(rest, lang)
            verb = verb or trailing
            if kind == "offers" and rest.strip():
                rest = text
        if rest and not verb and not _fits(kind, rest, tongue):
            return None
        return kind, f"{verb} {rest}".strip() if kind == "types" else rest
    return None


def _is_head(heads: Table, words: list[re.Match[str]], at: int) -> bool:
    return heads.said_for([words[at][0]]) is not None


def _fits(kind: str, rest: str, tongue: str) -> bool:
    if kind not in _FITTING:
        return True
    pattern, topic = _FITTING[kind]
    return re.search(pattern, in_english(rest, tongue, topic)) is not None


def tells_rule(text: str, lang: str) -> bool:
    """ "Late cancels cost half", "annulation gratuite jusqu'à 24 h avant": what holds for all, told without "rules"."""
    if len(text) > _LONGEST_RULE:
        return False
    return _TOLD.fullmatch(" ".join(in_english(text, lang, "rules").split())) is not None
