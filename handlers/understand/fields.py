"""Fills in a request: who, when, how much, how paid, which pack, from the cells of one clause."""

import re
from dataclasses import replace
from decimal import Decimal

from domain.intents import ALL_BUT, Request, Said
from handlers.understand.amounts import (
    MONEY,
    counts_sessions,
    find_amount,
    find_instalments,
    free_numbers,
    overlap,
)
from handlers.understand.answers import ordinal_in
from handlers.understand.clauses import Clause
from handlers.understand.cues.extents import COURTS, DISCOUNT, EVERYTHING, EXCEPT, HALF, MINUS, NO
from handlers.understand.cues.tongues import TONGUES
from handlers.understand.extent import means_all
from handlers.understand.followups import without_wish
from handlers.understand.instead import corrects
from handlers.understand.kinds import IN_HIS_STEAD, kind_for
from handlers.understand.leftover import (
    court_fee_in,
    leftover,
    name_to_add,
    nickname_in,
    rest_behind,
    stranger_name,
    stranger_of_client,
    surest,
)
from handlers.understand.lengths import find_length
from handlers.understand.methods import find_method
from handlers.understand.money import TIMES
from handlers.understand.moves import split_times
from handlers.understand.numerals import words_value
from handlers.understand.parts import NAMES_ARE_NAMES, Part, givers_first, part_of
from handlers.understand.proposals import ASKED, go_together, is_over, joined, other_hour, proposes, stays
from handlers.understand.reasons import (
    falls_whole,
    held,
    kind_beside_times,
    kind_with_reason,
    ruled_out,
    spans_of,
    within,
)
from handlers.understand.reports import who_paid
from handlers.understand.sentence import Sentence, said
from handlers.understand.sessions import Units, find_article, find_offers, find_priced_count

_UNITS_BY_NUMBER = frozenset(("transfer", "adjust"))
_COUNTS_SESSIONS = frozenset(
    "sell buy paid transfer adjust refund forgive offers balance sent_transfer promise freeze extend write_off".split()
)
_METHOD = frozenset(("paid", "sent_transfer", "promise", "sell", "buy", "refund", "pay_out"))
_CARDS = frozenset("card karte tarjeta carte carta cartao kaart pass".split())
_REST = frozenset(
    ("hours", "offers", "rules", "settings", "language", "switch", "write_coach", "start", "import")
)
_ALL_OF = frozenset(
    "book cancel move ok no_show block unblock undo rain holiday forgive refund waitlist leave_waitlist owe owed write_off paid".split()
)
_ONE_TIME = frozenset(("book", "slots", "waitlist", "cancel", None))
_FOR_SOMEBODY = frozenset("book slots move cancel waitlist other ok no_show".split())
_HAVE = frozenset("hab habe haben hatte heb hebben had did have".split())
_I = frozenset("ich wir ik we wij i".split())
_LASTING = frozenset(("extend", "freeze"))
_SET_TO = re.compile(r"\b(?:to|auf|a|à|para|naar|op)\s+\d+(?:[.,]\d+)?\s*$", re.IGNORECASE)
_STANDS_AT = (
    "@n has",
    "@n hat|",
    "@n tiene|",
    "@n a|",
    "@n a encore",
    "il reste",
    "@n ha|",
    "@n ?ne ha",
    "a @n ?ne",
    "@n heeft|begint",
    "@n tem|",
)
"""Phrases that say what somebody has, in all the languages: "Noah has 7 left", "a Noah le quedan 7"."""
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
    if (kind == "cancel" and not clause.has("kept") and proposes(part, clause, sentence)) or (
        kind in ("book", "slots") and other_hour(part)
    ):
        kind = "move"
    if kind == "holiday" and part.names and known.role == "coach":
        kind = "cancel"  # "Noah is on holiday until the 20th"
    unfit = spans_of("unfit", sentence, clause)
    if known.role != "coach":
        booked = () if clause.has_outright("book") else held(sentence, part.words, part.readings)
        kind = kind_with_reason(kind, part.readings, spans_of("busy", sentence, clause), booked)
    if kind == "sent_transfer" and known.role == "client" and _asks_back(sentence, clause):
        kind = "owe"
    offers, units = _offers(sentence, part, kind)
    amount, readings = find_amount(kind, part, units, known.lang)
    times: tuple[Said, ...] = tuple(said(reading) for reading in readings)
    to: tuple[Said, ...] = ()
    if unfit and kind in (None, "book", "slots", "other", "no"):
        whole = falls_whole(times, unfit)
        times, kind = (times, "cancel") if whole else (ruled_out(times, unfit), "other")
    if known.role == "client":
        kind = kind_beside_times(kind, times)
    if kind == "sent_transfer":
        times = tuple(time for time in times if time.grain != "minute")
    if kind == "move":
        times, to = split_times(sentence, clause)
    elif kind in _LASTING and (length := find_length(part.words, known.lang)) is not None:
        times = (*(time for time in times if not overlap(time.span, length.span)), length)
    if kind in ("cancel", "block") and (
        all(time.negated for time in times) or (times and go_together(part, sentence))
    ):
        # The no is the verb's: "je viens pas demain", "je viens pas demain ni jeudi".
        times = tuple(replace(time, negated=False) for time in times)
    if kind in _ONE_TIME:
        times = joined(times)
    elif kind == "undo":
        times = tuple(time for time in times if time.date_said)  # "deshaz las 3 últimas"
    if kind in ("book", "slots") and times and all(is_over(time, known) for time in times):
        kind = "other"  # "das Training gestern war super" asks for nothing
    if kind == "cancel" and len(times) > 1:
        kept = spans_of("kept", sentence, clause)
        gone = tuple(time for time in times if not (stays(sentence.text, time) or within(kept, time.span)))
        times = gone or times
    keys = [word.key for word in part.words]
    free = free_numbers(kind, part, times + to, units, amount)
    number = (
        int(free[0])
        if len(free) == 1 and free[0] == free[0].to_integral_value() and abs(free[0]) < 10**6
        else None
    )
    if kind in _UNITS_BY_NUMBER and units is None and len(free) == 1:
        units_said: Decimal | None = free[0]
    elif kind == "transfer" and units is None:
        units_said = next((found[1] for key in keys if (found := words_value([key], known.lang))), None)
    else:
        units_said = units.units if units is not None else None
    if kind == "refund" and amount is not None and counts_sessions(amount):
        units_said, amount = amount.amount, None
    if kind == "instalments":
        number, amount = find_instalments(part, amount, known.lang)
    if kind in _UNITS_BY_NUMBER:
        number = None
    elif kind == "undo" and number is None:
        number = next(
            (int(found[1]) for key in keys if (found := words_value([key], known.lang)) and found[1] > 1),
            None,
        )
    if kind == "adjust" and units_said is not None and MINUS.intersection(keys):
        units_said = -abs(units_said)
    sum_said = amount.amount if amount is not None else None
    off = "off" in keys and amount is not None and bool(amount.currency)
    if kind == "adjust" and (off or DISCOUNT.intersection(keys)):
        # "Give Emma 20 discount" is money off, whether or not its currency was said.
        sum_said, units_said = sum_said if sum_said is not None else units_said, None
        sum_said = -abs(sum_said) if sum_said is not None else None
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
        rest = name_to_add(sentence, clause, hits, phone.group() if phone is not None else "")
    stranger = stranger_of_client(sentence, clause) if kind in _FOR_SOMEBODY or kind is None else None
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
            stranger = stranger or stranger_name(sentence, loose, bool(part.names), kind)
        rest = " ".join(
            sentence.text[w.start : w.end]
            for w in loose
            if stranger is None or w.key not in stranger.lower().split()
        )
    if kind == "adjust" and (
        any(hit.source.startswith(_STANDS_AT) or "opening" in hit.source for hit in hits)
        or _SET_TO.search(sentence.text[begin:end])
    ):
        rest = "="  # "Noah has 7 left": a new number, not a change
    fee = court_fee_in(sentence.text[begin:end]) if kind in ("charge", "write_off") else ""
    if fee and (kind == "write_off" or rest.lower() in fee.lower()):
        rest = fee  # but "court fee Emma 20 for balls" is for the balls
    elif kind == "charge" and not rest:
        rest = next((sentence.text[w.start : w.end] for w in part.words if w.key in COURTS), "")
    asked = bool(ASKED.search(sentence.text[begin:end]))
    question = clause.has("question") if known.role != "coach" else asked
    named = surest(part.names) if kind == "nickname" else who_paid(kind, part.names, sentence)
    request = Request(
        kind=kind or "unknown",
        times=times,
        to=to,
        names=givers_first(sentence, part.names) if kind == "transfer" else tuple(hit.ids for hit in named),
        unknown_name=stranger,
        amount=sum_said,
        currency=(amount.currency or None) if amount is not None else None,
        method=method[0] if method is not None else None,
        units=units_said,
        offers=offers,
        position=ordinal_in(keys, len(known.choices)),
        everything=kind in _ALL_OF and means_all(kind, keys, times, known.lang),
        half=bool(HALF.intersection(keys)),
        question=question and kind not in _ALWAYS_ASKING,
        phone=_digits(phone.group()) if phone is not None else None,
        number=number,
        confidence=round(min([clause.score, *(hit.confidence for hit in part.names)]), 2),
        rest=rest,
    )
    about = part.names or stranger or IN_HIS_STEAD.intersection(keys)
    if label == "owe" and kind == "balance" and not about:
        return replace(request, kind="owed")  # a coach's "what's open?"
    if kind == "ok" and part.names and _leaves_out(keys):
        return replace(request, everything=True, rest=ALL_BUT)
    hourly = any(time.time_said for time in times) or (not times and number is not None and 0 < number < 24)
    if (
        kind in (None, "other", "book")
        and known.role == "client"
        and hourly
        and stranger is None
        and corrects(part.words, times)
    ):
        return replace(request, kind="move", times=(), to=times, number=None if times else number)
    if kind is None or (kind == "other" and any(time.same_time or time.repeats for time in times)):
        return without_wish(request, sentence.text[begin:end])
    return request


def _leaves_out(keys: list[str]) -> bool:
    """ "All came except Noah", "waren alle da, nur Noah nicht"."""
    return bool(EXCEPT.intersection(keys) or (EVERYTHING.intersection(keys) and NO.intersection(keys)))


def _asks_back(sentence: Sentence, clause: Clause) -> bool:
    """ "Hab ich die 50 schon bezahlt?": the verb stands first, and it is a question."""
    begin, end = sentence.span(clause.first, clause.last)
    keys = [cell.key for cell in sentence.cells[clause.first : clause.last + 1] if cell.key.isalpha()]
    return (
        keys[:1] != []
        and keys[0] in _HAVE
        and keys[1:2] != []
        and keys[1] in _I
        and bool(ASKED.search(sentence.text[begin:end]))
    )


def _offers(sentence: Sentence, part: Part, kind: str | None) -> tuple[tuple[int, ...], Units | None]:
    if kind not in _COUNTS_SESSIONS:
        return (), None
    offers = [(offer.id, offer.name, offer.units) for offer in sentence.known.offers]
    found, units = find_offers("", part.words, offers, sentence.known.lang)
    if units is None and kind in _UNITS_BY_NUMBER:
        units = find_article(part.words)
    if kind == "sell" and units is None and not found and (units := find_priced_count(part.words)):
        found = tuple(number for number, _, many in offers if many == units.units)
    if units is not None and part.words[units.last].key in TIMES and kind in MONEY:
        return (), None  # "2x50" is money
    if kind == "paid" and units is not None and part.words[units.last].key in _CARDS:
        # "Emma paid 220 card" is money by card, no card of 220 sessions.
        return (), None
    return found, units


def _digits(phone: str) -> str:
    plain = re.sub(r"[^\d+]", "", phone)
    return "+" + plain[2:] if plain.startswith("00") else plain
