"""Lines as a coach types them: "Emma 7 left till 1 Aug, owes 50"."""

import re
from dataclasses import dataclass
from datetime import date

from domain.openings import Opening, Unread
from handlers.understand.cues.columns import TOTALS
from handlers.understand.cues.currencies import CODES, CURRENCY_WORDS, SIGNS
from handlers.understand.cues.openings import (
    AND,
    FILLERS,
    HAS,
    LEFT,
    NOTHING,
    OF,
    OWES,
    PAID,
    SESSIONS,
    STARTS,
    STILL,
    UNTIL,
    WANTS,
)
from handlers.understand.lists import cells
from handlers.understand.lists.cells import Illegible
from handlers.understand.lists.reading import (
    MOST_LINES,
    Illformed,
    Reader,
    Reading,
    TooLong,
    hundredths,
    minor,
    name_of,
    without_repeats,
)
from handlers.understand.words import fold

_BULLET = re.compile(r"^\s*(?:[-•*–—·]\s*|\d{1,3}[.)]\s+)")
_TOKEN = re.compile(r"\d[\d.,'’]*\d|\d|[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?|\S")
_PHONE = re.compile(r"\+\d[\d\s/().-]{6,18}\d")
_CUES = LEFT | OWES | UNTIL | PAID | NOTHING | FILLERS
_MONEY = frozenset((*SIGNS, *CODES, *CURRENCY_WORDS))


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    end: int

    @property
    def key(self) -> str:
        return fold(self.text.rstrip("."))

    @property
    def is_number(self) -> bool:
        return self.text[0].isdigit()


def after_start(text: str) -> str | None:
    """What stands behind "import"; None where the text does not begin so."""
    found = re.match(r"\s*/?([^\W\d_]+)\s*[:,.]?[ \t]*", text)
    if found is None or fold(found[1]) not in STARTS:
        return None
    return text[found.end() :].strip("\n")


def read_lines(text: str, reader: Reader) -> Reading:
    """Every line that holds something is either read or named in `unread`. Raises TooLong."""
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if len(lines) > MOST_LINES:
        raise TooLong
    openings: list[Opening] = []
    unread: list[Unread] = []
    for number, line in lines:
        try:
            openings.append(read_line(line, number, reader))
        except Illformed as problem:
            unread.append(Unread(number, problem.code, problem.said))
    kept, named = without_repeats(openings, unread)
    return Reading(tuple(kept), tuple(named))


def is_said_so(line: str, *, alone: bool) -> bool:
    """Whether a line can only be a balance: a name, a number, a word like "left". `alone`: it is all that was said, so
    it may also be a question or an order ("Emma has 7 left" corrects)."""
    tokens = _tokens(_BULLET.sub("", line))
    at = next((place for place, token in enumerate(tokens) if token.is_number), len(tokens))
    end = _end_of_name(tokens)
    if not 0 < end <= 4 or at == len(tokens) or line.rstrip().endswith(("?", "？")):
        return False
    if not tokens[0].text[0].isalpha() or tokens[0].key in _CUES:
        return False
    if alone and any(token.key in HAS or token.key in WANTS for token in tokens[:at]):
        return False
    said = tokens[at if alone else end :]
    keys = {token.key for token in tokens}
    if not alone and keys & STILL:
        return True
    named = all(token.text[0].isupper() for token in tokens[:end])
    if named and keys & OWES and end < at and all(token.key in STILL | LEFT for token in tokens[end:at]):
        return True
    # "Zet 2 over van Emma naar Noah" passes sessions on: nothing is left over.
    return any(
        token.key in LEFT and not (alone and [next_.key for next_ in said[place : place + 1]] == ["van"])
        for place, token in enumerate(said, 1)
    )


def is_counted(line: str) -> bool:
    """Whether a line names somebody and a number of sessions ("Noah has 2 sessions until June"): a balance, among others
    that surely are."""
    tokens = _tokens(_BULLET.sub("", line))
    at = next((place for place, token in enumerate(tokens) if token.is_number), len(tokens))
    counts = any(token.key in SESSIONS for token in tokens[at + 1 : at + 2])
    return 0 < _end_of_name(tokens) <= at and counts and tokens[0].key not in _CUES


def read_line(line: str, number: int, reader: Reader) -> Opening:
    """Raises Illformed."""
    plain = _BULLET.sub("", line).replace("\t", " , ")
    phone = _PHONE.search(plain)
    if phone:
        plain = plain.replace(phone[0], " ")
    tokens = _tokens(plain)
    at = _end_of_name(tokens)
    if at == 0 or at == len(tokens):
        raise Illformed("no_units" if at else "no_name", line.strip())
    name = name_of(plain[: tokens[at].start])
    if fold(name) in TOTALS:
        raise Illformed("total", line.strip())
    rest, until = _without_expiry(plain[tokens[at].start :], reader)
    left, owed = _numbers(rest, line, reader)
    digits = re.sub(r"[^\d+]", "", phone[0]) if phone else None
    return Opening(number, name, left, max(owed, 0), until, digits, credit=max(-owed, 0))


def _end_of_name(tokens: list[_Token]) -> int:
    """Before the first number or sign, and before the small words that lead to it ("Emma has still 7")."""
    at = next(
        (p for p, token in enumerate(tokens) if token.is_number or token.text in ",:;(–—-="), len(tokens)
    )
    while at > 1 and tokens[at - 1].key in _CUES and tokens[at - 1].text[0].islower():
        at -= 1
    return at


def _tokens(text: str) -> list[_Token]:
    return [_Token(found[0], found.start(), found.end()) for found in _TOKEN.finditer(text)]


def _without_expiry(text: str, reader: Reader) -> tuple[str, date | None]:
    """The text without "till 1 Aug", and that day. The longest stretch behind the word that is a day."""
    tokens = _tokens(text)
    for place, token in enumerate(tokens):
        if token.key not in UNTIL or not token.text[0].isalpha():
            continue
        begin = place + 1
        while begin < len(tokens) and (tokens[begin].key in UNTIL | FILLERS or tokens[begin].text in ":'"):
            begin += 1
        end = begin
        while end < len(tokens) and not _ends_day(tokens, end):
            end += 1
        while end > begin:
            said = text[tokens[begin].start : tokens[end - 1].end].strip(" ,.()")
            try:
                day = cells.day_of(said, reader.manner)
            except Illegible:
                end -= 1
                continue
            return text[: token.start] + " , " + text[tokens[end - 1].end :], day
        raise Illformed("no_day", text[token.start :])
    return text, None


def _ends_day(tokens: list[_Token], at: int) -> bool:
    """Whether something else begins: a comma ends a day unless a year follows ("Aug 1, 2026")."""
    token = tokens[at]
    if token.text == ",":
        return at + 1 == len(tokens) or not re.fullmatch(r"\d{4}", tokens[at + 1].text)
    return token.text in ";()" or token.text in SIGNS or token.key in OWES | LEFT | PAID | AND


def _numbers(text: str, line: str, reader: Reader) -> tuple[int, int]:
    """Sessions left and money owed (less than nothing: paid too much), from the pieces between commas."""
    left = owed = None
    for piece in re.split(r"[;()]|,(?!\d)|(?<!\d),", text):
        tokens = [token for token in _tokens(piece) if token.key not in FILLERS or token.is_number]
        while tokens:
            taken, kind, number, currency, whole = _one(tokens, line)
            tokens = tokens[taken:]
            if kind == "left" and left is None:
                left = hundredths(cells.number_of(number, reader.manner))
            elif kind == "owed" and owed is None:
                owed = minor(cells.number_of(number, reader.manner), currency, reader.currency)
                if whole:
                    # "Paid 350 of 400".
                    owed = minor(cells.number_of(whole, reader.manner), currency, reader.currency) - owed
            elif kind:
                raise Illformed("unclear", line.strip())
    if left is None and owed is None:
        raise Illformed("no_units", line.strip())
    return left or 0, owed or 0


def _one(tokens: list[_Token], line: str) -> tuple[int, str, str, str | None, str]:
    """The first thing said: how many tokens it takes, left or owed, its number, its currency, and of what it was paid.
    Raises Illformed."""
    number, currency, kind, of, paid, whole = "", None, "", False, False, ""
    for place, token in enumerate(tokens):
        key = token.key
        if token.is_number:
            if number and of and paid and kind != "left":
                of, whole = False, token.text
            elif number and of:
                of = False  # "7 of 10": what was bought does not matter any more
            elif number:
                return place, kind or "left", number, currency, whole
            else:
                number = token.text
        elif key in OF and number:
            of = True
        elif token.text in SIGNS or key in _MONEY:
            currency = SIGNS.get(token.text) or CURRENCY_WORDS.get(key) or key.upper()
            kind = "owed"
        elif key in LEFT and kind != "owed":
            kind = "left"
        elif key in OWES:
            if number and kind == "left":
                return place, "left", number, currency, ""
            kind = "owed"
        elif key in NOTHING and not number:
            number = "0"
        elif key in PAID:
            paid = True
        elif key in SESSIONS:
            continue
        else:
            raise Illformed("unclear", line.strip())
    if not number:
        if kind:
            raise Illformed("unclear", line.strip())
        return len(tokens), "", "", None, ""
    if whole:
        return len(tokens), "owed", number, currency, whole
    if paid and kind != "left":
        raise Illformed("unclear", line.strip())  # "paid 150": of how much, nobody said
    return len(tokens), kind or "left", number, currency, ""
