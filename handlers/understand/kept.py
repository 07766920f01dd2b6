"""What sounds like calling off and is none: "sag den Termin nicht ab", "18h pas 17h", "no voy a poder pagarte"."""

from handlers.understand.cues.lexicon import Hit, language_of
from handlers.understand.sentence import Sentence

_NOT = frozenset("nicht niet".split())
_NEGATIVE = tuple("nicht nix nimmer kein niet geen niks zonder ohne weder noch krank ziek".split())
"""What a phrase says itself where it means that somebody cannot come."""
_PAYING = ("pagar", "paye", "payer", "regler", "transfer")
_LASTLY = frozenset(".,!?;")


def is_kept(sentence: Sentence, hit: Hit) -> bool:
    """Whether a phrase of cancelling leaves what is booked as it is."""
    return _rules_out_the_next(sentence, hit) or _cannot_pay(sentence, hit) or _is_negated(sentence, hit)


def _rules_out_the_next(sentence: Sentence, hit: Hit) -> bool:
    """ "18h pas 17h": the no belongs to the time behind it; nothing is cancelled."""
    behind = sentence.cells[hit.last + 1 : hit.last + 2]
    if not behind or hit.last - hit.first != 1 or sentence.cells[hit.first].key != "@t":
        return False
    return any(sentence.readings[number].negated for number in behind[0].times)


def _cannot_pay(sentence: Sentence, hit: Hit) -> bool:
    """ "No voy a poder pagarte este mes": it is the money that does not come."""
    behind = sentence.cells[hit.first + 1 : hit.last + 5]
    return hit.first < hit.last and any(cell.key.startswith(_PAYING) for cell in behind)


def _is_negated(sentence: Sentence, hit: Hit) -> bool:
    """Whether the "not" of a German or Dutch verb stands inside the phrase or closes the clause behind it, and is none of
    the phrase's own words."""
    if language_of(sentence.known.lang) not in ("de", "nl") or any(word in hit.source for word in _NEGATIVE):
        return False
    keys = [cell.key for cell in sentence.cells]
    inside = keys[hit.first + 1 : hit.last]
    if "," in inside:
        inside = [] if keys[hit.first] == "@t" else inside[: inside.index(",")]
    behind = keys[hit.last + 1 : hit.last + 3]
    closes = bool(behind) and behind[0] in _NOT and (len(behind) == 1 or behind[1] in _LASTLY)
    return closes or not _NOT.isdisjoint(inside)
