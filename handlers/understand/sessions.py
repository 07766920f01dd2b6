"""How many sessions are meant, and which offer: "10-pack", "Zehnerkarte", "bono de 10", "half a session"."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from handlers.understand.numerals import digits, words_value
from handlers.understand.words import Word, split

_PACK = frozenset(
    "pack packs package bundle er erkarte erblock erpaket karte block paket bono bonos bonus abono tarjeta carnet forfait carte pacchetto"
    " abbonamento carnet pacote cartela bundel bundels strippenkaart rittenkaart kaart lessenkaart pakket pass card punchcard x".split()
)
_SESSIONS = frozenset(
    "session sessions lesson lessons class classes unit units credit credits training trainings appointment appointments hour hours"
    " stunde stunden einheit einheiten sitzung sitzungen termine trainings sesion sesiones clase clases hora horas seance seances cours"
    " lezione lezioni sessione sessioni seduta sedute aula aulas sessao sessoes les lessen sessie sessies".split()
)
_COMPOUND_ENDS = (
    "erkarte",
    "erkarten",
    "erpack",
    "erblock",
    "erpaket",
    "er",
    "pack",
    "rittenkaart",
    "lessenkaart",
    "beurtenkaart",
)
_NOUN_FIRST = ("es", "fr", "it", "pt")
_MOST_IN_A_PACK = 30
"""Behind a pack without a word between, a larger number is its price ("bono 400")."""
_MOST_PACKS = 12
"""Before a pack, a larger number is no count of packs."""
_SINGLE = frozenset(
    "single singles einzeltraining einzelstunde einzel suelta individual unitaire singola avulsa avulso losse dropin".split()
)
_HALF = frozenset("half halbe halber halben media medio demi demie mezza mezzo meia halve".split())
_ARTICLES = frozenset("a an ein eine einen einem un una uno une um uma een".split())
_BETWEEN = frozenset("of de di da mit van a an eine einen free extra more bonus".split())


_FOR = frozenset("for fur por pour per voor a zu".split())
_MOST_SOLD = 100


@dataclass(frozen=True, slots=True)
class Units:
    """A number of sessions, the words that say it (inclusive), and whether a pack of them is meant."""

    units: Decimal
    first: int
    last: int
    is_pack: bool


def find_units(words: Sequence[Word], lang: str) -> Units | None:
    """The first number of sessions that is said together with a word for pack or session."""
    keys = [word.key for word in words]
    for at, key in enumerate(keys):
        if key in _HALF:
            noun = at + 2 if keys[at + 1 : at + 2] and keys[at + 1] in _BETWEEN else at + 1
            if noun < len(keys) and keys[noun] in _SESSIONS:
                return Units(Decimal("0.5"), at, noun, False)
        if found := _counted(keys, at, lang):
            return found
        if key in _PACK and keys[at + 1 : at + 2]:
            between = int(keys[at + 1] in _BETWEEN)
            number = _number(keys, at + 1 + between, lang)
            if number and (between or (lang[:2] in _NOUN_FIRST and 1 < number[1] <= _MOST_IN_A_PACK)):
                return Units(number[1], at, at + between + number[0], True)
        if key in _SINGLE:
            last = at + 1 if keys[at + 1 : at + 2] and keys[at + 1] in _SESSIONS | _PACK else at
            return Units(Decimal(1), at, last, True)
        if compound := _compound(key, lang):
            return Units(compound, at, at, True)
    return None


def packs_said(text: str, lang: str) -> int:
    """How many packs at once: 2 of "two 5-packs", "2x 10-pack"; 1 where no count stands before one."""
    words = split(text)
    keys = [word.key for word in words]
    for at in range(len(keys)):
        number = _number(keys, at, lang)
        if number is None or not 1 < number[1] <= _MOST_PACKS:
            continue
        behind = at + number[0]
        behind += keys[behind : behind + 1] == ["x"]
        units = find_units(words[behind : behind + 2], lang)
        if units is not None and units.first == 0 and units.is_pack:
            return int(number[1])
    return 1


def find_article(words: Sequence[Word]) -> Units | None:
    """ "Take a session off", "an extra session": an article before a session counts one, where counting is what is asked
    for."""
    for at in range(len(words) - 1):
        noun = at + 1 + (words[at + 1].key in _BETWEEN)
        if words[at].key in _ARTICLES and noun < len(words) and words[noun].key in _SESSIONS:
            return Units(Decimal(1), at, noun, False)
    return None


def find_priced_count(words: Sequence[Word]) -> Units | None:
    """ "10 for 400": a number of sessions and what they cost, where a pack is sold."""
    for count, between, price in zip(words, words[1:], words[2:], strict=False):
        if between.key in _FOR and count.key.isdecimal() and price.key.isdecimal():
            many = int(count.key)
            if 0 < many <= _MOST_SOLD and many < int(price.key):
                at = words.index(count)
                return Units(Decimal(many), at, at, True)
    return None


def _counted(keys: list[str], at: int, lang: str) -> Units | None:
    number = _number(keys, at, lang)
    if number is None:
        return None
    noun = at + number[0]
    while noun < len(keys) and keys[noun] in _BETWEEN and noun < at + number[0] + 2:
        noun += 1
    if noun < len(keys) and (keys[noun] in _PACK or keys[noun] in _SESSIONS):
        if number[0] == 1 and keys[at] in _ARTICLES:
            return None
        if keys[noun] == "er" and number[1] == 1:
            return None  # "1er mars" is a day
        is_pack = keys[noun] in _PACK or (noun + 1 < len(keys) and keys[noun + 1] in _PACK)
        return Units(number[1], at, noun + (keys[noun] not in _PACK and is_pack), is_pack)
    return None


def _number(keys: list[str], at: int, lang: str) -> tuple[int, Decimal] | None:
    if at >= len(keys):
        return None
    if keys[at][0].isdigit():
        value = digits(keys[at], lang) if ":" not in keys[at] else None
        return (1, value) if value is not None else None
    return words_value(keys[at : at + 4], lang) if keys[at].isalpha() else None


def _compound(key: str, lang: str) -> Decimal | None:
    """One word for number and pack: "zehnerkarte", "tienrittenkaart"."""
    if len(key) < 5:
        return None
    for end in _COMPOUND_ENDS:
        if key.endswith(end) and len(key) > len(end):
            said = words_value([key[: -len(end)]], lang)
            if said is not None and said[1] > 1:
                return said[1]
    return None


def find_offers(
    text: str, words: Sequence[Word], offers: Sequence[tuple[int, str, Decimal]], lang: str
) -> tuple[tuple[int, ...], Units | None]:
    """Ids of the offers (id, name, units) that fit what was said, best first, and the number of sessions said.

    An offer's own name wins; else every offer of as many sessions fits.
    """
    line = _row(word.key for word in words)
    named = [
        (len(row), number)
        for number, name, _ in offers
        if (row := _row(word.key for word in split(name))).strip() and row in line
    ]
    units = find_units(words, lang)
    if named:
        longest = max(length for length, _ in named)
        return tuple(number for length, number in named if length == longest), units
    if units is None or not units.is_pack:
        return (), units
    return tuple(number for number, _, many in offers if many == units.units), units


def _row(keys: Iterable[str]) -> str:
    return " " + " ".join(key for key in keys if key.isalnum() or key[0].isdigit()) + " "
