"""Fills in a request: who, when, how much, how paid, which pack, from the cells of one clause."""

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from domain.intents import Request, Said
from handlers.understand.answers import ordinal_in
from handlers.understand.clauses import Clause
from handlers.understand.cues.extents import EACH, EVERYTHING, HALF, MINUS
from handlers.understand.cues.tongues import TONGUES
from handlers.understand.kinds import kind_for
from handlers.understand.leftover import leftover, nickname_in, rest_behind, stranger_name
from handlers.understand.lengths import find_length
from handlers.understand.methods import find_method
from handlers.understand.money import Amount
from handlers.understand.moves import split_times
from handlers.understand.numerals import words_value
from handlers.understand.parts import NAMES_ARE_NAMES, Part, givers_first, part_of
from handlers.understand.sentence import Sentence, said
from handlers.understand.sessions import Units, find_offers
from handlers.understand.times import TimeReading

MONEY = frozenset(
    "paid sell charge write_off refund sent_transfer promise buy instalments pay_out guard".split()
)
_UNITS_BY_NUMBER = frozenset(("transfer", "adjust"))
_MOST_INSTALMENTS = 24
_MOST_UNITS_REFUNDED = 30
"""A bare number up to this behind "refund" counts sessions, a larger one money."""
_COUNTS_SESSIONS = frozenset(
    "sell buy paid transfer adjust refund forgive offers balance sent_transfer promise freeze extend write_off".split()
)
_METHOD = frozenset(("paid", "sent_transfer", "promise", "sell", "buy", "refund", "pay_out"))
_CARDS = frozenset("card karte tarjeta carte carta cartao kaart pass".split())
_REST = frozenset(
    ("hours", "offers", "rules", "settings", "language", "switch", "write_coach", "start", "import")
)
_ALL_OF = frozenset(
    "book cancel move ok no_show block unblock undo rain holiday forgive refund waitlist owe owed write_off".split()
)
_HOURS_ARE_HOURS = frozenset(
    "book move cancel slots block unblock rain waitlist hours holiday today tomorrow week ok no_show".split()
)
_LASTING = frozenset(("extend", "freeze"))
_ASKED = re.compile(r"[?？][\s!.?)]*$")
_PHONE = re.compile(r"(?<![\w.])(?:\+|00)?\d(?:[\s\-/().]{0,2}\d){6,14}(?!\w)")
_ALWAYS_ASKING = frozenset(
    (
        "balance",
        "why",
        "owe",
        "owed",
        "next",
        "today",
        "tomorrow",
        "week",
        "slots",
        "rules",
        "offers",
        "clients",
    )
)


def fill(sentence: Sentence, clause: Clause) -> Request:
    """The request of one clause. Kind "other" for times or numbers without a wish, "unknown" for nothing at all."""
    known = sentence.known
    label = clause.label
    kind = kind_for(label, known.role) if label is not None else None
    part = part_of(sentence, clause, kind)
    begin, end = sentence.span(clause.first, clause.last)
    if kind == "cancel" and _proposes(part, clause):
        kind = "move"
    offers, units = _offers(sentence, part, kind)
    amount, readings = _amount(kind, part, units)
    times: tuple[Said, ...] = tuple(said(reading) for reading in readings)
    to: tuple[Said, ...] = ()
    if kind == "sent_transfer":
        times = tuple(time for time in times if time.grain != "minute")
    if kind == "move":
        times, to = split_times(sentence, clause)
    elif kind in _LASTING and (length := find_length(part.words, known.lang)) is not None:
        times = (*(time for time in times if not _overlap(time.span, length.span)), length)
    keys = [word.key for word in part.words]
    free = _free_numbers(kind, part, times + to, units, amount)
    number = (
        int(free[0])
        if len(free) == 1 and free[0] == free[0].to_integral_value() and abs(free[0]) < 10**6
        else None
    )
    if kind in _UNITS_BY_NUMBER and units is None and len(free) == 1:
        units_said: Decimal | None = free[0]
    else:
        units_said = units.units if units is not None else None
    if kind == "refund" and amount is not None and _counts_sessions(amount):
        units_said, amount = amount.amount, None
    if kind == "instalments":
        number, amount = _instalments(part, amount, known.lang)
    if kind in _UNITS_BY_NUMBER:
        number = None
    elif kind == "undo" and number is None:
        number = next(
            (int(found[1]) for key in keys if (found := words_value([key], known.lang)) and found[1] > 1),
            None,
        )
    if kind == "adjust" and units_said is not None and MINUS.intersection(keys):
        units_said = -abs(units_said)
    method = find_method(keys, known.lang) if kind in _METHOD else None
    phone = _PHONE.search(sentence.text, begin, end) if kind in ("add_client", None) else None
    hits = [hit for hit in clause.hits if hit.label == label]
    rest = ""
    if kind == "nickname":
        rest = nickname_in(sentence, clause, part.names)
    elif label == "language":
        rest = next((TONGUES[key] for key in keys if key in TONGUES), "")
    elif kind in _REST:
        rest = rest_behind(sentence, clause, hits)
    elif kind == "add_client":
        rest = rest_behind(sentence, clause, hits)
        if phone is not None:
            rest = re.sub(r"\s{2,}", " ", rest.replace(phone.group(), " ")).strip(" ,;")
    stranger = None
    if (
        known.role == "coach"
        and kind is not None
        and kind not in _REST
        and kind not in ("add_client", "nickname")
    ):
        loose = leftover(
            sentence,
            clause,
            hits,
            method,
            units,
            [amount.span] if amount is not None else [time.span for time in times],
        )
        if kind in NAMES_ARE_NAMES:
            stranger = stranger_name(sentence, loose, bool(part.names), kind)
        rest = " ".join(
            sentence.text[w.start : w.end]
            for w in loose
            if stranger is None or w.key not in stranger.lower().split()
        )
    if kind == "adjust" and any(hit.source.startswith("@n has") or "opening" in hit.source for hit in hits):
        rest = "="  # "Noah has 7 left": a new number, not a change
    asked = bool(_ASKED.search(sentence.text[begin:end]))
    question = clause.has("question") if known.role != "coach" else asked
    request = Request(
        kind=kind or "unknown",
        times=times,
        to=to,
        names=givers_first(sentence, part.names)
        if kind == "transfer"
        else tuple(hit.ids for hit in part.names),
        unknown_name=stranger,
        amount=amount.amount if amount is not None else None,
        currency=(amount.currency or None) if amount is not None else None,
        method=method[0] if method is not None else None,
        units=units_said,
        offers=offers,
        position=ordinal_in(keys, len(known.choices)),
        everything=kind in _ALL_OF and _means_all(keys, times, known.lang),
        half=bool(HALF.intersection(keys)),
        question=question and kind not in _ALWAYS_ASKING,
        phone=_digits(phone.group()) if phone is not None else None,
        number=number,
        confidence=round(min([clause.score, *(hit.confidence for hit in part.names)]), 2),
        rest=rest,
    )
    if kind is None or (kind == "other" and any(time.same_time or time.repeats for time in times)):
        return _without_wish(request)
    return request


def _means_all(keys: list[str], times: tuple[Said, ...], lang: str) -> bool:
    if any(key in EVERYTHING and not (key == "alle" and lang[:2] == "it") for key in keys):
        return True
    return any(key in EACH for key in keys) and not any(time.repeats for time in times)


def numbers_in(request: Request) -> bool:
    """Whether a number was said that a follow-up can use."""
    return request.number is not None or request.position is not None


def _without_wish(request: Request) -> Request:
    """Times alone are a follow-up; "same time next week" and "every Tuesday" can only be bookings."""
    if request.times and any(time.same_time or time.repeats for time in request.times):
        return replace(request, kind="book", confidence=0.7)
    if request.times or request.names or numbers_in(request):
        return replace(request, kind="other", confidence=0.6)
    return replace(request, kind="unknown", confidence=0.0)


def _offers(sentence: Sentence, part: Part, kind: str | None) -> tuple[tuple[int, ...], Units | None]:
    if kind not in _COUNTS_SESSIONS:
        return (), None
    offers = [(offer.id, offer.name, offer.units) for offer in sentence.known.offers]
    found, units = find_offers("", part.words, offers, sentence.known.lang)
    if kind == "paid" and units is not None and part.words[units.last].key in _CARDS:
        # "Emma paid 220 card" is money by card, no card of 220 sessions.
        return (), None
    return found, units


def _amount(
    kind: str | None, part: Part, units: Units | None
) -> tuple[Amount | None, tuple[TimeReading, ...]]:
    """The amount of a clause and the times that are left. Two bare numbers are no amount: it must be asked."""
    named = [a for a in part.amounts if a.currency is not None]
    taken = _unit_span(part, units)
    bare = [a for a in part.amounts if a.currency is None and not _overlap(a.span, taken)]
    if kind not in MONEY:
        return (
            named[0] if named and kind in ("adjust", "transfer", "balance", "offers", "owe") else None
        ), part.readings
    dated = [r for r in part.readings if r.date_said]
    free = [a for a in bare if not any(_overlap(a.span, r.span) for r in dated)]
    if not named and not free:
        free = [a for a in bare if any(r.span == a.span for r in dated)]
    chosen = named[0] if named else free[0] if len(free) == 1 else None
    spent = [chosen.span] if chosen is not None else [a.span for a in free]
    readings = tuple(
        r
        for r in part.readings
        if not any(_overlap(r.span, span) for span in spent) and not _overlap(r.span, taken)
    )
    return chosen, readings


def _counts_sessions(amount: Amount) -> bool:
    """A small whole number behind "refund" counts sessions; what is paid for them the terms know."""
    value = amount.amount
    return amount.currency is None and value == int(value) and 0 < value <= _MOST_UNITS_REFUNDED


def _instalments(part: Part, amount: Amount | None, lang: str) -> tuple[int | None, Amount | None]:
    """How many parts are to be paid and how much each: "in 3 parts", "4x100"."""
    keys = [word.key for word in part.words]
    for at, key in enumerate(keys):
        value = words_value([key], lang)
        many = int(key) if key.isdecimal() and len(key) < 3 else int(value[1]) if value else 0
        if 1 < many <= _MOST_INSTALMENTS and keys[at + 1 : at + 2] and not keys[at + 1][0].isdigit():
            each = [a for a in part.amounts if a.span[0] > part.words[at].end]
            return many, each[0] if each else amount if amount and amount.amount != many else None
    return None, amount


def _proposes(part: Part, clause: Clause) -> bool:
    """ "Can't make it tomorrow, maybe Friday?": the first time falls, the second is proposed."""
    return len(part.readings) > 1 and (
        clause.has("other") or any(reading.same_time for reading in part.readings[1:])
    )


def _free_numbers(
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
        if a.currency is None and not any(_overlap(a.span, span) for span in spans)
    ]


def _unit_span(part: Part, units: Units | None) -> tuple[int, int]:
    return (part.words[units.first].start, part.words[units.last].end) if units is not None else (-1, -1)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _digits(phone: str) -> str:
    plain = re.sub(r"[^\d+]", "", phone)
    return "+" + plain[2:] if plain.startswith("00") else plain
