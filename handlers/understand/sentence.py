"""A message made ready: its words, and in their place the times, names and amounts that were read in it."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache

from domain.intents import Said
from handlers.understand.abroad import readings_abroad
from handlers.understand.asides import unglued, unhurried, without_asides
from handlers.understand.cues.extents import LATE, NEGATIONS
from handlers.understand.cues.lexicon import language_of, vocabulary_of
from handlers.understand.cues.shorthand import SHORTHAND
from handlers.understand.known import Known
from handlers.understand.lengths import without_shifts
from handlers.understand.money import Amount, read_amounts
from handlers.understand.names import NameHit, find_names
from handlers.understand.strange_names import strangers_in
from handlers.understand.times import TimeReading, read_times
from handlers.understand.words import Word, fold, split

READ_AT_MOST = 4096
_SOME_MONDAY = datetime(2024, 1, 1, 9, tzinfo=UTC)
_PARTICLE = re.compile(r"\bein(?=\s*(?:[.!?,;\n]|$))")
_SURE_ENOUGH = 0.3
_HARDLY_NOW = frozenset(("ja", "ora"))
"""Portuguese "já" is "already" among other words, Italian "ora" an hour."""
_VERBS = frozenset(("mark", "will", "may", "bill", "grant", "chase"))


@dataclass(frozen=True, slots=True)
class Cell:
    """One place of the row: what stands there for the phrases (`key`), and the words `first` to `last` that it covers."""

    key: str
    first: int
    last: int
    times: tuple[int, ...] = ()
    name: NameHit | None = None
    amount: Amount | None = None
    strange: bool = False
    """Somebody is named whom nobody knows."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A message as a row of cells. `readings` are all times in it; spans count the characters of `text`."""

    text: str
    words: tuple[Word, ...]
    cells: tuple[Cell, ...]
    readings: tuple[TimeReading, ...]
    amounts: tuple[Amount, ...]
    known: Known

    @property
    def keys(self) -> list[str]:
        """The row as the phrases see it."""
        return [cell.key for cell in self.cells]

    @property
    def english_keys(self) -> list[str]:
        """The row as English phrases see it: without the short forms of the writer's own language."""
        return [cell.key if cell.key[0] == "@" else self.words[cell.first].key for cell in self.cells]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the cells `first` to `last` stand in the text."""
        return self.words[self.cells[first].first].start, self.words[self.cells[last].last].end


def tidy(text: str) -> str:
    """Composed letters, no invisible signs, at most READ_AT_MOST characters: what every span of a Request counts."""
    text = unicodedata.normalize("NFC", text[:READ_AT_MOST])
    return (
        text.replace("\u200d", "")
        .replace("\ufe0f", "")
        .replace("\u200b", "")
        .replace("\u200e", "")
        .replace("\u200f", "")
    )


@lru_cache(maxsize=32)
def _ordinary(lang: str, role: str) -> frozenset[str]:
    """Words of the language that are no names: its own, and the English ones that everybody uses."""
    return vocabulary_of(lang, role) | vocabulary_of("en", "coach")


def _without_particle(text: str, lang: str) -> str:
    """German parts its verbs: the "ein" at the end of "frier Noah bis 1. März ein" is no one o'clock."""
    if lang != "de" or "ein" not in text:
        return text
    return _PARTICLE.sub("   ", text)


def make_sentence(text: str, known: Known) -> Sentence:
    """Reads times, names and amounts of a tidied text and puts them where they stand."""
    lang = language_of(known.lang)
    words = split(unglued(text, lang))
    common = _ordinary(lang, "coach" if known.role == "coach" else "client")
    names = find_names(words, known.people, common)
    if any(hit.confidence == 1.0 for hit in names):
        names = [hit for hit in names if hit.confidence > 0.75]
    amounts = read_amounts(text, known.lang)
    plain = _without_particle(without_shifts(unglued(text, lang), words, known.lang), lang)
    readings = read_times(plain, known.now, known.tz, known.lang)
    if (quiet := unhurried(plain, readings)) is not None:
        readings = read_times(quiet, known.now, known.tz, known.lang)
    readings = without_asides(text, readings_abroad(plain, readings, known))
    readings = [
        r
        for r in readings
        if (r.confidence >= _SURE_ENOUGH or r.time_said)
        and not (len(words) > 2 and fold(text[r.span[0] : r.span[1]]) in _HARDLY_NOW)
    ]
    starts = [word.start for word in words]
    readings = (
        [r for r in readings if not _is_late(words, *_words_of(r.span, starts, words), r)] if words else []
    )
    taken: dict[int, Cell] = {}

    names = _sure_names(names, words, readings, starts, known)
    for hit in names:
        if not hit.common:
            _claim(taken, Cell("@n", hit.first, hit.last, name=hit))
    for amount in amounts:
        if amount.currency is not None:
            _claim(taken, Cell("@m", *_words_of(amount.span, starts, words), amount=amount))
    for number, reading in enumerate(readings):
        if _is_plain_number(text[reading.span[0] : reading.span[1]]):
            continue
        first, last = _words_of(reading.span, starts, words)
        while first < last and reading.negated and words[first].key in NEGATIONS:
            first += 1
        if (
            any(hit.common and hit.first == first == last and words[first].key.isalpha() for hit in names)
            and known.role == "coach"
        ):
            continue  # a client called May, and nothing around it that makes it a date
        _claim(taken, Cell("@t", first, last, times=(number,)))

    covered = frozenset(at for cell in taken.values() for at in range(cell.first, cell.last + 1))
    covered |= frozenset(hit.first for hit in names)
    for at in strangers_in(text, words, covered, known):
        taken[at] = Cell("@n", at, at, strange=True)

    short = SHORTHAND[lang]
    common_hits = {hit.first: hit for hit in names if hit.common}
    cells: list[Cell] = []
    at = 0
    while at < len(words):
        key = words[at].key
        cell = taken.get(at) or Cell(short.get(key, key), at, at, name=common_hits.get(at))
        cells.append(cell)
        at = cell.last + 1
    return Sentence(text, tuple(words), tuple(cells), tuple(readings), tuple(amounts), known)


def marked(text: str, lang: str) -> Sentence:
    """A text read without knowing anybody: for sentences that are only to be sorted."""
    return make_sentence(text, Known(now=_SOME_MONDAY, lang=lang, role="stranger"))


def _sure_names(
    names: list[NameHit],
    words: Sequence[Word],
    readings: Sequence[TimeReading],
    starts: Sequence[int],
    known: Known,
) -> list[NameHit]:
    """A coach's only name is one even if it is a word too ("may ok"), but not as part of a longer time ("on 5 May")."""
    common = [hit for hit in names if hit.common]
    if known.role != "coach" or not common or len(common) != len(names):
        return names
    if len(common) > 1 and common[0].first == 0 and words[0].key in _VERBS:
        common = common[1:]
    longer = {
        at
        for r in readings
        for first, last in [_words_of(r.span, starts, words)]
        if last > first
        for at in range(first, last + 1)
    }
    free = [hit for hit in common if hit.first not in longer]
    return [replace(free[0], common=False)] if len(free) == 1 else names


def _claim(taken: dict[int, Cell], cell: Cell) -> None:
    """Whoever comes first keeps the words: names, then money that names its currency, then times."""
    covered = {position for other in taken.values() for position in range(other.first, other.last + 1)}
    if not covered.intersection(range(cell.first, cell.last + 1)):
        taken[cell.first] = cell


def _words_of(span: tuple[int, int], starts: Sequence[int], words: Sequence[Word]) -> tuple[int, int]:
    first = max(0, bisect_left(starts, span[0]))
    if first >= len(words):
        first = len(words) - 1
    if first and words[first].start > span[0] and words[first - 1].end > span[0]:
        first -= 1
    last = max(first, bisect_left(starts, span[1]) - 1)
    return first, last


def _is_late(words: Sequence[Word], first: int, last: int, reading: TimeReading) -> bool:
    """ "10 minutes late" is no appointment; "más tarde", "era tarde" is late and not the afternoon."""
    if (
        reading.grain == "minute"
        and words[last].key in LATE
        and words[last - 1].key not in ("la", "da", "a", "de")
    ):
        return True
    if words[last].key != "tarde" or last - first > 1:
        return False
    before = words[first - 1].key if first == last and first else words[first].key if first < last else ""
    return before in (
        "mas",
        "mais",
        "muy",
        "muito",
        "cancelo",
        "cancelado",
        "avisado",
        "cancelou",
        "aviso",
        "avisou",
        "demasiado",
        "fue",
        "era",
        "es",
        "foi",
        "e",
        "tan",
        "tao",
        "min",
        "minutos",
        "minutitos",
        "poco",
        "poquito",
        "rato",
        "ratito",
        "pouco",
        "llego",
        "llegar",
        "llegare",
        "llegamos",
        "chego",
        "chegar",
        "chegamos",
    )


def _is_plain_number(text: str) -> bool:
    """A number and nothing else may be an hour, a price or a count: what is around it decides later."""
    return text.strip().isdigit()


def said(reading: TimeReading) -> Said:
    """A reading as the domain knows it."""
    return Said(
        start=reading.start,
        end=reading.end,
        grain=reading.grain,
        date_said=reading.date_said,
        time_said=reading.time_said,
        part=reading.part,
        open="after" if reading.open == "after" else "before" if reading.open == "before" else None,
        others=reading.others,
        same_time=reading.same_time,
        repeats=reading.repeats,
        count=reading.count,
        minutes=reading.duration_minutes,
        negated=reading.negated,
        clock_change="gap"
        if reading.clock_change == "gap"
        else "fold"
        if reading.clock_change == "fold"
        else None,
        span=reading.span,
        confidence=reading.confidence,
    )
