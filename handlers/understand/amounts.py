"""Which number of a clause is the money, which counts instalments, and which is left over."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from domain.intents import Said
from handlers.understand.money import TIMES, Amount
from handlers.understand.numerals import words_value
from handlers.understand.parts import Part
from handlers.understand.sessions import Units
from handlers.understand.times import TimeReading

MONEY = frozenset(
    "paid sell charge write_off refund sent_transfer promise buy instalments pay_out guard".split()
)
_PAID_IN_WORDS = frozenset(("paid", "sent_transfer", "charge", "write_off", "pay_out"))
_LEAST_IN_WORDS = 5
_MOST_INSTALMENTS = 24
_MOST_UNITS_REFUNDED = 30
"""A bare number up to this behind "refund" counts sessions, a larger one money."""
_HOURS_ARE_HOURS = frozenset(
    "book move cancel slots block unblock rain waitlist leave_waitlist hours holiday today tomorrow week ok no_show".split()
)


def find_amount(
    kind: str | None, part: Part, units: Units | None, lang: str
) -> tuple[Amount | None, tuple[TimeReading, ...]]:
    """The amount of a clause and the times that are left. Two bare numbers are no amount: it must be asked."""
    named = [a for a in part.amounts if a.currency is not None]
    taken = _unit_span(part, units)
    bare = [a for a in part.amounts if a.currency is None and not overlap(a.span, taken)]
    if kind not in MONEY:
        return (
            named[0] if named and kind in ("adjust", "transfer", "balance", "offers", "owe") else None
        ), part.readings
    dated = [r for r in part.readings if r.date_said]
    free = [a for a in bare if not any(overlap(a.span, r.span) for r in dated)]
    if not named and not free:
        free = [a for a in bare if any(r.span == a.span for r in dated)]
    chosen = named[0] if named else free[0] if len(free) == 1 else None
    if chosen is None and not free and units is None and kind in _PAID_IN_WORDS:
        chosen = _spoken(part, lang)
    spent = [chosen.span] if chosen is not None else [a.span for a in free]
    readings = tuple(
        r
        for r in part.readings
        if not any(overlap(r.span, span) for span in spent) and not overlap(r.span, taken)
    )
    return chosen, readings


def _spoken(part: Part, lang: str) -> Amount | None:
    """A small amount in words alone: "gave me a fifty", "zwanzig bar". Only what is one number, and no time."""
    found = []
    at = 0
    while at < len(part.words):
        said = words_value([word.key for word in part.words[at : at + 4]], lang)
        if said is None:
            at += 1
            continue
        span = (part.words[at].start, part.words[at + said[0] - 1].end)
        if said[1] >= _LEAST_IN_WORDS and not any(overlap(reading.span, span) for reading in part.readings):
            found.append(Amount(span, said[1], None))
        at += said[0]
    return found[0] if len(found) == 1 else None


def counts_sessions(amount: Amount) -> bool:
    """A small whole number behind "refund" counts sessions; what is paid for them the terms know."""
    value = amount.amount
    return amount.currency is None and value == int(value) and 0 < value <= _MOST_UNITS_REFUNDED


def find_instalments(part: Part, amount: Amount | None, lang: str) -> tuple[int | None, Amount | None]:
    """How many parts are to be paid and how much each: "in 3 parts", "4x100"."""
    keys = [word.key for word in part.words]
    for at, key in enumerate(keys):
        value = words_value([key], lang)
        many = int(key) if key.isdecimal() and len(key) < 3 else int(value[1]) if value else 0
        if 1 < many <= _MOST_INSTALMENTS and keys[at + 1 : at + 2] and not keys[at + 1][0].isdigit():
            if keys[at + 1] in TIMES and amount is not None and amount.amount > many:
                return many, replace(amount, amount=amount.amount / many)
            dated = [reading.span for reading in part.readings if reading.date_said]
            said = [a for a in part.amounts if not any(overlap(a.span, span) for span in dated)]
            each = [a for a in said if a.span[0] > part.words[at].end]
            whole = [a for a in said if a.span[1] <= part.words[at].start]
            left = [*each, *whole, *([amount] if amount and amount.amount != many and not dated else [])]
            return many, left[0] if left else None
    return None, amount


def free_numbers(
    kind: str | None, part: Part, times: tuple[Said, ...], units: Units | None, amount: Amount | None
) -> list[Decimal]:
    """Numbers that no time, amount or count of sessions explains; "not 5" rules a number out."""
    spans = [
        time.span
        for time in times
        if time.date_said
        or time.minutes is not None
        or time.part
        or time.grain != "hour"
        or kind in _HOURS_ARE_HOURS
    ]
    spans += [
        (word.start, following.end)
        for word, following in pairwise(part.words)
        if word.key in ("not", "nicht", "no", "pas", "non", "nao", "niet")
        and following.key[0].isdigit()
        and (word is not part.words[0] or word.key == "not")
    ]
    spans += [_unit_span(part, units)] + ([amount.span] if amount is not None else [])
    return [
        a.amount
        for a in part.amounts
        if a.currency is None and not any(overlap(a.span, span) for span in spans)
    ]


def _unit_span(part: Part, units: Units | None) -> tuple[int, int]:
    return (part.words[units.first].start, part.words[units.last].end) if units is not None else (-1, -1)


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
