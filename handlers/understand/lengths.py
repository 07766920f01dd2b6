"""Lengths of time that are asked for by themselves: "extend 2 weeks", "push it back an hour"."""

from collections.abc import Sequence
from decimal import Decimal

from domain.intents import Said
from handlers.understand.cues.lengths import BACKWARD, EARLIER_STEMS, FORWARD, SHIFTING, UNITS
from handlers.understand.numerals import digits, words_value
from handlers.understand.words import Word

_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080}
_BETWEEN = frozenset(
    "more extra further additional another mehr weitere zusatzliche mas plus de piu mais meer extra petite bonne petites buona pequena buena boa".split()
)


_IN_ONE_WORD = {
    **dict.fromkeys(("viertelstunde", "viertelstundchen", "kwartier", "kwartiertje"), 15),
    **dict.fromkeys(("halbestunde", "halfuur", "halfuurtje"), 30),
    "dreiviertelstunde": 45,
    **dict.fromkeys(("mezzora", "mezzoretta"), 30),
}
"""Lengths in minutes that are said in one word."""
_ARTICLES = frozenset(("een", "n", "eine", "ne"))
"""Before "half uur": no hour of the clock."""
_INTO = frozenset(("nach", "naar"))
"""Between a length and the direction: "eine Stunde nach vorne"."""
_OR_ANOTHER = frozenset(("otra", "autre", "altra", "outra"))
"""Before an hour or a day they mean a different one: "une autre heure ?"."""
_ONE_MORE = _OR_ANOTHER | {"another", "noch", "nog"}
_LONGEST_SHIFT = 180
_BY = frozenset(("d", "de", "di", "em", "um"))
_TOWARDS = frozenset("a à al alle para pra por per vers las as la e y et".split())


def find_length(words: Sequence[Word], lang: str) -> Said | None:
    """The first length: `count` of `grain`, and `minutes` where it has a fixed number of them. No start and no end."""
    keys = [word.key for word in words]
    for at in range(len(keys)):
        minutes = _IN_ONE_WORD.get(keys[at])
        if minutes is not None and keys[at + 1 : at + 2] not in (["voor"], ["over"], ["na"]):
            return Said(
                None,
                None,
                "minute",
                False,
                False,
                count=minutes,
                minutes=minutes,
                span=(words[at].start, words[at].end),
                confidence=0.9,
            )
        found = _count(keys, at, lang)
        if found is None:
            continue
        used, count = found
        noun = at + used
        while noun < len(keys) and keys[noun] in _BETWEEN:
            noun += 1
        grain = UNITS.get(keys[noun]) if noun < len(keys) else None
        if lang.startswith("en") and grain == "year" and keys[noun] == "an":
            continue  # "the Friday one an hour earlier"
        if grain is None:
            continue
        minutes = int(count * _MINUTES[grain]) if grain in _MINUTES else None
        whole = int(count) if count == int(count) else None
        return Said(
            None,
            None,
            grain,
            False,
            False,
            count=whole,
            minutes=minutes,
            span=(words[at].start, words[noun].end),
            confidence=0.9,
        )
    return None


def without_shifts(text: str, words: Sequence[Word], lang: str) -> str:
    """The text with blanks for "half an hour later": by how much, not when. Spans stay as they are."""
    text = _without_lengths_behind(text, words, lang)
    if not any(word.key in BACKWARD or word.key in FORWARD for word in words):
        return text
    for place, word in enumerate(words):
        if (word.key not in BACKWARD and word.key not in FORWARD) or (word.key == "tot" and lang == "nl"):
            continue  # "om 17 uur tot …": Dutch for "until", French for "early"
        begin = max(0, place - 5)
        length = find_length(words[begin:place], lang)
        last = place - 2 if place > 1 and words[place - 1].key in _INTO else place - 1
        if length is not None and length.grain in ("minute", "hour") and words[last].end == length.span[1]:
            at = next(k for k, said in enumerate(words) if said.start == length.span[0])
            first = words[at - 1].start if at and words[at - 1].key in _ARTICLES else length.span[0]
            end = word.end
            text = text[:first] + " " * (end - first) + text[end:]
    return text


def _without_lengths_behind(text: str, words: Sequence[Word], lang: str) -> str:
    """Blanks "d'une heure" and "uma hora" behind a verb of shifting, where no new hour follows ("de 3 heures à 4 heures")."""
    verb = next((place for place, word in enumerate(words) if word.key in SHIFTING), None)
    if verb is None:
        return text
    length = find_length(words[verb + 1 :], lang)
    if length is None or length.minutes is None or length.minutes > _LONGEST_SHIFT:
        return text
    place = next(at for at, word in enumerate(words) if word.start == length.span[0])
    behind = next((word.key for word in words if word.start >= length.span[1]), "")
    if behind in _TOWARDS or words[place - 1].key in _TOWARDS:
        return text
    first = words[place - 1].start if words[place - 1].key in _BY else length.span[0]
    return text[:first] + " " * (length.span[1] - first) + text[length.span[1] :]


def shift_of(length: Said, keys: Sequence[str]) -> Said:
    """The same length as a shift: earlier ones are negative ("an hour earlier", "bring it forward 30 minutes")."""
    earlier = any(
        key in FORWARD or key.startswith(EARLIER_STEMS) for key in keys
    ) and not BACKWARD.intersection(keys)
    minutes = -length.minutes if earlier and length.minutes is not None else length.minutes
    return Said(
        None,
        None,
        length.grain,
        False,
        False,
        count=length.count,
        minutes=minutes,
        span=length.span,
        confidence=length.confidence,
    )


def _count(keys: list[str], at: int, lang: str) -> tuple[int, Decimal] | None:
    key = keys[at]
    if key in ("half", "halbe", "media", "demi", "mezza", "mezz", "meia") and at + 1 < len(keys):
        return (2 if keys[at + 1] in ("an", "a", "uma", "un") else 1), Decimal("0.5")
    if key[0].isdigit():
        value = digits(key, lang) if ":" not in key else None
        return (1, value) if value is not None and 0 < value < 1000 else None
    if (
        key in _ONE_MORE
        and keys[at + 1 : at + 2]
        and keys[at + 1] in UNITS
        and not (key in _OR_ANOTHER and UNITS[keys[at + 1]] in ("hour", "day"))
    ):
        return 1, Decimal(1)
    said = words_value(keys[at : at + 4], lang)
    return said if said is not None and said[1] < 1000 else None
