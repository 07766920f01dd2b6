"""What each word of a message can be: lexicon entries, numbers, and the shapes of digits (17:30, 3.11., 2026-03-02)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from handlers.understand.times.lexicon import Lexicon
from handlers.understand.times.numbers import Number
from handlers.understand.times.tokens import Token

Words = list[dict[str, list[tuple[Any, int]]]]
_MONEY_BEFORE = frozenset("€ $ £ ¥ chf eur usd gbp".split())
_MONEY_AFTER = _MONEY_BEFORE | frozenset("% ‰ euro euros dollar dollars bucks quid kg km lb lbs".split())
_D = r"(?:0?[1-9]|[12]\d|3[01])"
_Y = r"(?:\d{4}|\d\d)"
_SLASHED = rf"{_D}[./]{_D}(?:[./]{_Y})?"
_DASHED = rf"(?:\d{{4}}-{_D}-{_D}|{_D}-{_D}-{_Y})"
_HOUR = r"(?:\d\d?(?:\.\d\d)?|[012]\d[0-5]\d)"
_DATED = re.compile(
    rf"(?:(?:{_D}\s?-\s?)?{_SLASHED}\.?(?:\s?-\s?{_SLASHED})?|{_DASHED}(?:\s-\s{_DASHED})?)(?:\s{_HOUR}(?:\s?-\s?{_HOUR})?)?"
    r"|(?:20\d\d,?\s)?\d\d?\.\d\d\s?-\s?\d\d?\.\d\d"
)
"""A date or two in digits, and an hour or two; or two hours alone."""
_NUMBERED = frozenset(
    "raum zimmer version seite kapitel room page chapter version capitulo stanza kamer pagina chapitre".split()
)
"""What has numbers for names: "room 3.12"."""
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_SIGNS = {
    ",": "COMMA",
    ".": "DOT",
    "-": "DASH",
    "/": "SLASH",
    ":": "COLON",
    "&": "AND",
    "+": "AND",
    "(": "OPEN",
    ")": "CLOSE",
    ";": "COMMA",
    "|": "COMMA",
    "@": "AT",
    "→": "UNTIL",
    "!": "STOP",
    "?": "STOP",
}


def read_words(tokens: Sequence[Token], lexicon: Lexicon) -> Words:
    """For each token the kinds of words that begin there, with value and the position after them."""
    words: Words = [{} for _ in tokens]
    blocked = _block_other_numbers(tokens)
    for i, token in enumerate(tokens):
        if i in blocked:
            continue
        if token.number is not None:
            _add_digits(words, tokens, i)
            if token.key in lexicon.phrases and i + 1 < len(tokens) and tokens[i + 1].glued:
                _add_phrases(words, tokens, i, lexicon)
            continue
        if token.glued and i and tokens[i - 1].key in ("$", "#", "€", "£"):
            continue
        if token.key in _VULGAR:
            _add_vulgar(words, tokens, i)
            continue
        sign = _SIGNS.get(token.key)
        if sign is not None:
            words[i].setdefault(sign, []).append((token.key, i + 1))
        _add_phrases(words, tokens, i, lexicon)
    _drop_skipped(words)
    return words


def _add_phrases(words: Words, tokens: Sequence[Token], i: int, lexicon: Lexicon) -> None:
    key = tokens[i].key
    entries = lexicon.phrases.get(key)
    if entries is None:
        meant = lexicon.typos.get(key)
        entries = lexicon.phrases.get(meant, ()) if meant else ()
    following = tokens[i + 1].key if i + 1 < len(tokens) else ""
    for rest, kind, value, condition in entries:
        if rest and rest[0] != following != "-":
            continue
        if condition == "GLUED":
            if not (tokens[i].glued and i and tokens[i - 1].key[-1].isdecimal()):
                continue
        elif condition and not tokens[i].accented:
            continue
        end = _follow(tokens, i + 1, rest) if rest else i + 1
        if end:
            words[i].setdefault(kind, []).append((value, end))


def _follow(tokens: Sequence[Token], i: int, rest: tuple[str, ...]) -> int:
    """The position after the phrase whose remaining tokens are `rest`, 0 if it isn't there. "twenty-one" is "twenty one"."""
    for key in rest:
        if i < len(tokens) and tokens[i].key == "-" and key != "-" and tokens[i].glued:
            i += 1
        if i >= len(tokens) or tokens[i].key != key:
            return 0
        i += 1
    return i


def _drop_skipped(words: Words) -> None:
    """A phrase that looks like a time and is none ("good evening", "may I") takes its words away."""
    for i, kinds in enumerate(words):
        if "SKIP" in kinds:
            end = max(end for _, end in kinds["SKIP"])
            longer = any(e > end for kind, found in kinds.items() if kind != "SKIP" for _, e in found)
            if not longer:
                for k in range(i, end):
                    words[k].clear()


def _add_vulgar(words: Words, tokens: Sequence[Token], i: int) -> None:
    """½, and 1½ as one number."""
    fraction = _VULGAR[tokens[i].key]
    before = tokens[i - 1] if i else None
    if before is not None and before.number is not None and tokens[i].glued and before.number < 100:
        words[i - 1] = {"DECIMAL": [(before.number + fraction, i + 1)]}
    else:
        words[i]["FRACTION"] = [(fraction, i + 1)]


def _add_digits(words: Words, tokens: Sequence[Token], i: int) -> None:
    token = tokens[i]
    value, width = token.number, token.end - token.start
    here = words[i]
    if value is None or (
        i >= 2
        and token.glued
        and tokens[i - 1].key in ":.,/"
        and tokens[i - 1].glued
        and tokens[i - 2].number is not None
    ):
        return
    if token.accented:
        here["YEAR"] = [(value, i + 1)]
        return
    if width <= 4:
        here["NUM"] = [(Number(value, width), i + 1)]
        if value == 0 and width == 1:
            here["ZERO"] = [(0, i + 1)]
    elif width == 8:
        here["DATE"] = [((value // 10000, value // 100 % 100, value % 100, ""), i + 1)]
    glued = _glued_run(tokens, i)
    if len(glued) >= 2 and glued[0][0] == ":" and width <= 2 and glued[0][2] == 2:
        here.pop("NUM", None)
        second = glued[1][1] if len(glued) >= 3 and glued[1][0] == ":" else None
        end = i + (5 if second is not None else 3)
        here["HM"] = [((value, glued[0][1], second, width), end)]
        return
    if len(glued) >= 2:
        sep, following, following_width = glued[0]
        third = glued[1] if glued[1][0] == sep and (glued[1][2] in (2, 4) or width == 4) else None
        if sep == "." and width <= 2 and following_width == 2 and third is None:
            here["HMDOT"] = [((value, following, None, width), i + 3)]
        if sep in "/.-" and following_width <= (2 if width <= 4 else 0):
            if third is not None:
                here["DATE"] = [((value, following, third[1], sep), i + 5)]
            if width <= 2:
                dotted = sep == "." and third is None and _is_dot(tokens, i + 3)
                here.setdefault("DATE", []).append(
                    ((value, following, None, sep + "." if dotted else sep), i + 3 + dotted)
                )
        if sep in "/.-" and third is None and following_width == 4 and width <= 2 and 1 <= value <= 12:
            here["MONTHYEAR"] = [((value, following), i + 3)]
        if (
            sep in "/-"
            and third is None
            and width == 4
            and following_width == 2
            and 1 <= following <= 12
            and value >= 1900
        ):
            here["MONTHYEAR"] = [((following, value), i + 3)]
        if sep in ".," and third is None:
            here["DECIMAL"] = [(value + following / 10**following_width, i + 3)]
        if sep == "/" and 0 < value < following <= 60 and following in (2, 4):
            here["FRACTION"] = [(value / following, i + 3)]
        if sep != "-":
            here.pop("NUM", None)


def _glued_run(tokens: Sequence[Token], i: int) -> list[tuple[str, int, int]]:
    """(sign, number, digits) for each "sign number" written without a space after the number at `i`, at most three.

    A last entry ("", 0, 0) closes the list so that callers may look one further.
    """
    run: list[tuple[str, int, int]] = []
    k = i + 1
    while len(run) < 3 and k + 1 < len(tokens) and tokens[k].glued and tokens[k + 1].glued:
        number = tokens[k + 1].number
        if tokens[k].key not in ":./,-" or number is None:
            break
        run.append((tokens[k].key, number, tokens[k + 1].end - tokens[k + 1].start))
        k += 2
    if run:
        run.append(("", 0, 0))
    return run


def _is_dot(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].key == "." and tokens[i].glued


def _block_other_numbers(tokens: Sequence[Token]) -> set[int]:
    """Positions of numbers that are no times: prices, percentages, telephone numbers, codes."""
    blocked: set[int] = set()
    scores = _set_scores(tokens)
    i = 0
    while i < len(tokens):
        if not tokens[i].key[0].isdecimal():
            i += 1
            continue
        end = i + 1
        while end < len(tokens) and (
            tokens[end].key[0].isdecimal()
            or (
                tokens[end].key in ".,-/ "
                and tokens[end].glued
                and end + 1 < len(tokens)
                and tokens[end + 1].key[0].isdecimal()
                and tokens[end + 1].glued
            )
        ):
            end += 1
        if _no_time(tokens, i, end) or i in scores:
            blocked.update(range(i, end))
        i = end
    return blocked


def _set_scores(tokens: Sequence[Token]) -> set[int]:
    """Where numbers stand that are a tennis score of two sets or more: "6-4 6-3", "6:2, 4:6, 10:8"."""
    sets: list[int] = []
    found: set[int] = set()
    for i, token in enumerate(tokens[:-2]):
        sign, second = tokens[i + 1], tokens[i + 2]
        if (
            token.number is None
            or second.number is None
            or sign.key not in "-:"
            or not (sign.glued and second.glued)
        ):
            continue
        if not _is_set(token.number, second.number):
            return set()
        follows = (
            bool(sets)
            and i - sets[-1] <= 4
            and all(t.key in (",", "and", "und") for t in tokens[sets[-1] + 3 : i])
        )
        sets = [*sets, i] if follows else [i]
        if len(sets) > 1:
            found.update(k for at in sets for k in (at, at + 2))
    return found


def _is_set(first: int, second: int) -> bool:
    more, less = max(first, second), min(first, second)
    return (more == 6 and less <= 4) or (more == 7 and less in (5, 6)) or (more == 10 and less <= 8)


def _is_dated(run: Sequence[Token]) -> bool:
    """Whether a run of numbers begins with a date ("2026-12-11 15", "11/24-11/26"): no telephone number does."""
    text = "".join(t.key if t.glued else " " + t.key for t in run).strip()
    return _DATED.fullmatch(text) is not None


def _no_time(tokens: Sequence[Token], i: int, end: int) -> bool:
    numbers = [t for t in tokens[i:end] if t.key[0].isdecimal()]
    digits = sum(t.end - t.start for t in numbers)
    before = tokens[i - 1] if i else None
    after = tokens[end] if end < len(tokens) else None
    if (before is not None and before.key in _MONEY_BEFORE) or (
        after is not None and after.key in _MONEY_AFTER
    ):
        return True
    if [t.end - t.start for t in numbers] == [3, 4] and tokens[i + 1].key == "-":
        return True  # 555-0199
    if len(numbers) >= 4 and digits >= 7 and not _is_dated(tokens[i:end]):
        return True
    if before is not None and (before.key == "#" or before.key in _NUMBERED):
        return True
    if before is not None and before.key == "+" and digits >= 5:
        return True
    if any(t.end - t.start >= 5 for t in numbers) and not (len(numbers) == 1 and digits == 8):
        return True
    if (
        before is not None
        and tokens[i].glued
        and before.key == "-"
        and i >= 2
        and before.glued
        and tokens[i - 2].key.isalpha()
        and digits >= 4
        and not any(t.end - t.start == 4 and 1900 <= (t.number or 0) <= 2100 for t in numbers)
    ):
        return True
    grouped = [
        k
        for k in range(i + 1, end - 1)
        if tokens[k].key == "," and tokens[k + 1].end - tokens[k + 1].start == 3
    ]
    thousands = [
        k
        for k in range(i + 1, end - 1)
        if tokens[k].key == "." and tokens[k + 1].end - tokens[k + 1].start == 3
    ]
    return bool(grouped or thousands)
