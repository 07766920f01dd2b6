"""Answers to what was just offered: a tap's label typed out, "2", "the second one", a thumb."""

import re
from collections.abc import Sequence

from rapidfuzz.distance import DamerauLevenshtein

from handlers.understand.cues.ordinals import LAST, ORDINALS, PICK_FILLER
from handlers.understand.words import split

_YES = frozenset("👍✅✔☑👌🙆💪🆗🤝💯")
_NO = frozenset("👎❌✖🚫⛔🙅✗✘")
_THANKS = frozenset("🙏❤🧡💛💚💙😊🙂😀😃😁😄🥰😍🎉🙌👏😉😘🤗")
_DRESSING = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f\u200d♀♂\\s!.]")
_NUMBER = re.compile(
    r"(?:no|nr|n|num|number|option|opcion|choice|wahl|nummer|numero|#)?\s*[#.:]?\s*(\d{1,2})\s*[.)!]*",
    re.IGNORECASE,
)
_SHORTEST_FUZZY = 5
_AROUND_A_LABEL = frozenset("it please pls that this one the thanks thx yes ok bitte por favor svp".split())


_GRATEFUL = frozenset(
    "thank thanks thx ty cheers danke dank gracias merci grazie obrigado obrigada brigado bedankt dankjewel dankje".split()
)


_AGREEING = frozenset(
    "yes yeah yep yup yea y sure do go cancel please definitely ja jep jo jau klar genau mach mache sag bitte si sure dale hazlo claro cancela"
    " cancelala venga oui ouais vas annule fais certo fai procedi disdici annulla sim faz pode cancele desmarca doe zeg graag".split()
)


_ARRIVED = frozenset(
    "it has have is got arrived received came in yes just now money the angekommen eingegangen erhalten bekommen da ist geld hab ich es"
    " llego llegado recibido ya ha lo he recu bien je l ai c est arrive arrivato ricevuto e si chegou recebi recebido ja"
    " binnen ontvangen is al".split()
)
_ARRIVES = frozenset(
    "got arrived received came angekommen eingegangen erhalten bekommen da llego llegado recibido recu arrive arrivato ricevuto"
    " chegou recebi recebido binnen ontvangen".split()
)


def says_arrived(text: str) -> bool:
    """Whether it says of money that was on its way that it is there, and nothing else: "got it", "ist angekommen"."""
    keys = {word.key for word in split(text) if word.key.isalnum()}
    return bool(keys & _ARRIVES) and keys <= _ARRIVED


def agrees(text: str) -> bool:
    """Whether a yes was said outright. "Ok", "alright, thanks" and a thumb may only mean that it was read."""
    return any(word.key in _AGREEING for word in split(text))


def says_thanks(text: str) -> bool:
    """Whether a word of thanks stands in it, in any of the languages."""
    return any(word.key in _GRATEFUL for word in split(text))


def thumb(text: str) -> str | None:
    """ "yes", "no" or "thanks" for a message of nothing but such signs, however often repeated."""
    signs = set(_DRESSING.sub("", text))
    if signs and signs <= _YES:
        return "yes"
    if signs and signs <= _NO:
        return "no"
    if signs and signs <= _THANKS:
        return "thanks"
    return None


def bare_number(text: str) -> int | None:
    """The number of a message that says nothing else: "2", "#2", "option 2", "2)"."""
    found = _NUMBER.fullmatch(text.strip())
    return int(found.group(1)) if found else None


def label_said(text: str, choices: Sequence[str]) -> int | None:
    """The position (1-based) of the one label that was typed out, whole or by its first words, or with one slip.

    None where two labels fit alike: then it must be asked.
    """
    keys = [word.key for word in split(text) if word.key.isalnum() or ":" in word.key]
    if not keys or len(keys) > 8:
        return None
    bare = [key for key in keys if key not in _AROUND_A_LABEL]
    rows = [[word.key for word in split(label) if word.key.isalnum() or ":" in word.key] for label in choices]
    for fits, words in ((_equal, keys), (_equal, bare), (_begins, keys), (_nearly, keys)):
        found = [place for place, row in enumerate(rows, 1) if row and words and fits(words, row)]
        if len(found) == 1:
            return found[0]
        if found:
            return None
    return None


def ordinal_said(text: str, count: int) -> int | None:
    """The position meant by "the second one", "first", "the last"; None where nothing or more is said."""
    if count < 1:
        return None
    keys = [word.key for word in split(text) if word.key.isalnum()]
    positions = [ORDINALS[key] for key in keys if key in ORDINALS]
    if any(key in LAST for key in keys):
        positions.append(count)
    if len(positions) != 1 or any(
        key not in ORDINALS and key not in LAST and key not in PICK_FILLER for key in keys
    ):
        return None
    return positions[0] if positions[0] <= count else None


def _equal(said: list[str], label: list[str]) -> bool:
    return said == label


def _begins(said: list[str], label: list[str]) -> bool:
    return len(said) < len(label) and label[: len(said)] == said


def _nearly(said: list[str], label: list[str]) -> bool:
    one, other = " ".join(said), " ".join(label)
    if len(other) < _SHORTEST_FUZZY or any(sign.isdigit() for sign in one + other):
        return False
    return DamerauLevenshtein.distance(one, other, score_cutoff=1) <= 1


def ordinal_in(keys: Sequence[str], count: int) -> int | None:
    """ "Book the second one": an ordinal with "one" behind it or an article before, among other words."""
    for at, key in enumerate(keys):
        place = ORDINALS.get(key) if key not in ("one", "two", "three", "four", "five", "six") else None
        if (
            place is not None
            and place <= count
            and keys[at + 1 : at + 2]
            and keys[at + 1] in ("one", "option", "slot")
        ):
            return place
    return None
