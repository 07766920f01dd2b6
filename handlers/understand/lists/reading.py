"""What was read of a list and what not, in the order of its lines."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from domain import units
from domain.money import Money
from domain.openings import Opening, Unread
from handlers.understand.lists.cells import Manner

MOST_LINES = 2_000
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Reading:
    """`unused` names the columns of which nothing was taken; `others` the sheets of a workbook that are no list."""

    openings: tuple[Opening, ...] = ()
    unread: tuple[Unread, ...] = ()
    unused: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


class TooLong(ValueError):
    """The list has more than MOST_LINES lines."""


@dataclass(frozen=True, slots=True)
class Reader:
    """How and for whom a list is read: `currency` is the coach's."""

    manner: Manner
    currency: str


class Illformed(ValueError):
    """A line that cannot be taken over: `code` and `said` as in Unread."""

    def __init__(self, code: str, said: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.said = said[:60]


def name_of(said: str) -> str:
    """A client's name as it is kept. Raises Illformed."""
    name = " ".join(said.split()).strip(" ,;:.-–—*•\"'")
    if not any(sign.isalpha() for sign in name):
        raise Illformed("no_name", said)
    if len(name) > LONGEST_NAME:
        raise Illformed("long_name", name)
    return name


def hundredths(said: Decimal) -> int:
    """Sessions as the ledger counts them. Raises Illformed."""
    if said == 0:
        return 0
    if said < 0:
        raise Illformed("negative", format(said, "f"))
    try:
        return units.of(said)
    except ValueError as error:
        raise Illformed("no_units", format(said, "f")) from error


def minor(said: Decimal, named: str | None, currency: str) -> int:
    """Money as the ledger counts it. Raises Illformed."""
    if named is not None and named not in ("", currency):
        raise Illformed("other_currency", named)
    try:
        found = Money.of(said, currency).minor
    except ValueError as error:
        raise Illformed("no_amount", format(said, "f")) from error
    if found < 0:
        raise Illformed("negative", format(said, "f"))
    return found


def without_repeats(
    openings: Iterable[Opening], unread: Iterable[Unread]
) -> tuple[list[Opening], list[Unread]]:
    """The same row a second time is no second balance: it is named, with the line of the first."""
    first: dict[str, int] = {}
    kept, named = [], list(unread)
    for item in openings:
        if item.key() in first:
            named.append(Unread(item.line, "twice", str(first[item.key()])))
        else:
            first[item.key()] = item.line
            kept.append(item)
    return kept, sorted(named, key=lambda each: each.line)
