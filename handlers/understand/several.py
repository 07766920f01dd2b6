"""What is said of each of several clients: "Emma 100 and Noah 50"."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import accumulate, pairwise

from domain.intents import Request
from handlers.understand.money import find_money
from handlers.understand.names import Person, find_names
from handlers.understand.words import split


def amounts_of(request: Request, people: Sequence[tuple[int, str]]) -> list[Decimal | None]:
    """For each name of a request the amount that stands behind it (or behind the next: "Emma and Noah 50, Mia 70"), or
    else before it; the one that was said of all of them, where there is but one."""
    count = len(request.names)
    if request.amount is not None or count < 2:
        return [request.amount] * count
    words = split(request.text)
    wanted = set(request.names)
    known = tuple(Person(number, (name,)) for number, name in people)
    hits = [hit for hit in find_names(words, known, frozenset()) if hit.ids in wanted]
    if len(hits) != count:
        return [None] * count
    edges = [0, *(words[hit.first].start for hit in hits), len(request.text)]
    pieces = [request.text[begin:end] for begin, end in pairwise(edges)]
    behind = [find_money(piece, "en")[0] for piece in pieces[1:]]
    # The number of a 10-pack is no price.
    if request.kind != "sell" and behind[-1] is not None:
        return list(accumulate(reversed(behind), _own_or_later))[::-1]
    for found in (behind, [find_money(piece, "en")[0] for piece in pieces[:-1]]):
        if all(found):
            return found
    return [None] * count


def _own_or_later(later: Decimal | None, own: Decimal | None) -> Decimal | None:
    return later if own is None else own
