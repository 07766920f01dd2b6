"""The coarse intent of any sentence, by the same phrases with which the reader finds requests."""

from handlers.understand.clauses import denied
from handlers.understand.cues.lexicon import Hit, find, language_of, load
from handlers.understand.instead import hours_beside_instead
from handlers.understand.reasons import held
from handlers.understand.sentence import Sentence, marked, tidy
from handlers.understand.shifted_days import shifted_days, shifts

COARSE = {
    "book": "book", "event_add": "book", "waitlist": "book", "cancel": "cancel", "stop_weekly": "cancel", "weekly": "query", "event_remove": "cancel", "away": "cancel", "mixed_up": "reschedule", "move": "reschedule",
    "event_change": "reschedule", "balance": "query", "slots": "query", "next": "query", "today": "query", "week": "query", "why": "query",
    "owe": "query", "owed": "query", "calendar": "query", "paid": "pay", "pay": "pay", "sent_transfer": "pay", "promise": "pay",
}  # fmt: skip
"""Fine label → coarse intent; every other label is "other"."""

_SURE_ENOUGH = 0.75
_WIDER_FROM = 1.25
"""The phrases of other calendars and tables weigh more than this, those of the coach's clients less."""
_OWN = frozenset(("move", "cancel", "balance", "book", "next", "slots"))
_OWN_GAIN = 0.4
"""What a client's own phrase gains: a lesson that is missed is more than any event that has a time beside it."""
_SAYS_IT_ALL = 1.02
"""A phrase that weighs more says by itself what it wants; a lighter one does with a time in it, or where nothing but a
session is ever cancelled."""
_ORDERS = 1.0
"""What a phrase weighs that says the verb of cancelling itself, and no reason for it."""
_MOVES = 0.95
_NOTICE = 1.1
"""What a phrase about notice weighs that names the verb too."""
_SIGNS = frozenset(",.;:!")
_ASKING = frozenset(("?", "maybe", "instead", "perhaps"))


def coarse(text: str, lang: str) -> str:
    """ "book", "cancel", "reschedule", "query", "pay" or "other"."""
    sentence = marked(tidy(text), lang)
    keys = sentence.keys
    hits = find(keys, language_of(lang), "wider")
    if language_of(lang) != "en" and not any(hit.weight >= _SURE_ENOUGH for hit in hits):
        hits = find(keys, "en", "wider")
    hits = [hit for hit in hits if not denied(hit, sentence)]
    if (
        hours_beside_instead(sentence.words) is not None
        or _comes_another_time(sentence)
        or shifted_days(sentence)
    ):
        return "reschedule"
    booked = held(sentence, sentence.words, sentence.readings)
    if 0 < len(booked) < len(sentence.readings) and not any(hit.label == "cancel" for hit in hits):
        return "reschedule"  # "tomorrow's class at 8 instead": what is booked, and another time
    label = _surest(hits, keys, load(language_of(lang)).filler)
    if COARSE.get(label or "") == "book" and _is_over(sentence, [hit for hit in hits if hit.label == label]):
        return "other"  # "lovely lesson yesterday"
    if label is None and any(reading.same_time or reading.repeats for reading in sentence.readings):
        return "book"  # "same time next week", "every Wednesday at 7"
    return COARSE.get(label, "other") if label is not None else "other"


def _is_over(sentence: Sentence, hits: list[Hit]) -> bool:
    """Whether the wish is made by a time alone that lies in the past, where nothing is booked any more."""
    if not all("@t" in sentence.keys[hit.first : hit.last + 1] for hit in hits):
        return False
    days = [time.end or time.start for time in sentence.readings if time.date_said]
    return (
        bool(days)
        and len(days) == len(sentence.readings)
        and all(day is not None and day < sentence.known.now for day in days)
    )


_COMES = frozenset("come coming start starting begin arrive arriving check leave meet".split())


def _comes_another_time(sentence: Sentence) -> bool:
    """ "Can I come a day later": by how much, so that something stands already."""
    for place, cell in enumerate(sentence.cells):
        if shifts(sentence, cell):
            return not _COMES.isdisjoint(sentence.keys[max(0, place - 3) : place])
    return False


_FALLS = frozenset(("cancel", "hindered", "busy", "unfit", "away"))
_ASKS = frozenset(("slots", "book", "other", "event_change", "proposed"))


def _proposes_another(hits: list[Hit], keys: list[str]) -> bool:
    """ "Can't do Monday, is Wednesday possible": one time falls, and another is asked about behind it. "Tuesday?" asks, too."""
    falls = [hit.last for hit in hits if hit.label in _FALLS and hit.first < hit.last]
    asks = [hit.first for hit in hits if hit.label in _ASKS]
    asks += [
        at for at, key in enumerate(keys) if key == "@t" and not _ASKING.isdisjoint(keys[at + 1 : at + 3])
    ]
    if any(fall < hit.first for fall in falls for hit in hits if hit.label == "else"):
        return True
    if "@t" not in keys:
        return False
    if any(
        fall < at and _says_when(keys[:at]) and _says_when(keys[max(at, fall + 1) :])
        for fall in falls
        for at in asks
    ):
        return True
    proposed = [
        hit.last for hit in hits if hit.label == "proposed" and "@t" in keys[hit.first : hit.last + 1]
    ]
    return any(last < hit.first for last in proposed for hit in hits if hit.label in ("hindered", "busy"))


def _moves_for_a_reason(hits: list[Hit]) -> bool:
    """ "Something came up at 5, could we shift it": the verb is of moving, and what came up is no order to cancel."""
    cancels = [hit for hit in hits if hit.label == "cancel"]
    moves = [hit.first for hit in hits if hit.label == "move" and hit.weight >= _MOVES]
    ordered = any(hit.weight >= _ORDERS for hit in cancels)
    return not ordered and any(hit.last < first for hit in cancels for first in moves)


def _names_when(hit: Hit, keys: list[str]) -> bool:
    """Whether a client's own phrase calls off or moves, and the time is part of it."""
    return _is_change(hit) and "@t" in keys[hit.first : hit.last + 1]


def _is_change(hit: Hit) -> bool:
    return hit.label in ("cancel", "move") and hit.weight < _WIDER_FROM


def _is_aside(hits: list[Hit], keys: list[str]) -> bool:
    """ "Better call it off, it's pouring": a comma parts the change from the weather, which is why."""
    changes = [hit for hit in hits if hit.label == "cancel" and _is_change(hit) and hit.weight >= _ORDERS]
    asides = [hit for hit in hits if hit.label == "elsewhere"]
    return bool(asides) and all(any(_are_parted(one, hit, keys) for one in changes) for hit in asides)


def _are_parted(one: Hit, other: Hit, keys: list[str]) -> bool:
    first, last = min(one.last, other.last), max(one.first, other.first)
    return not _SIGNS.isdisjoint(keys[first + 1 : last])


def _says_when(keys: list[str]) -> bool:
    """Whether a time was said, or a bare hour of it: "can't do 5"."""
    return any(key == "@t" or key.isdigit() for key in keys)


def _surest(hits: list[Hit], keys: list[str], filler: frozenset[str]) -> str | None:
    scores: dict[str, float] = {}
    alone = sum(key.isalpha() and key not in filler for key in keys) <= 1 and "@t" not in keys
    for hit in hits:
        if hit.label in ("question", "hello", "thanks"):
            continue
        if hit.label == "cancel" and hit.first == hit.last and alone:
            continue  # "just cancel": what is under way is dropped, no booking is meant
        score = _rank(hit, keys) + 0.005 * min(hit.last - hit.first, 6)
        scores[hit.label] = max(scores.get(hit.label, 0.0), score)
    if any(hit.label == "rules" and hit.weight >= _NOTICE for hit in hits):
        scores["rules"] = 1.55  # "how many hours ahead can I cancel"
    if _proposes_another(hits, keys) or _moves_for_a_reason(hits):
        scores["move"] = 1.505
    if any(_names_when(hit, keys) for hit in hits) or _is_aside(hits, keys):
        scores.pop("elsewhere", None)  # "my train is late, can't make 6": the train is the reason
    if "play" in keys and "@t" not in keys:
        scores.pop("book", None)  # a game or a song, until a time is said with it
    best = max(scores, key=lambda label: scores[label], default=None)
    return best if best is not None and scores[best] >= _SURE_ENOUGH else None


def _rank(hit: Hit, keys: list[str]) -> float:
    """What is moved has a time in its phrase: one may also "move to a new flat", and "pull up" music."""
    if hit.label not in _OWN or hit.weight >= _WIDER_FROM or hit.first == hit.last:
        return hit.weight
    timed = hit.label == "move" and "@t" in keys[hit.first : hit.last + 1]
    own = (
        hit.weight > _SAYS_IT_ALL
        or timed
        or hit.label == "cancel"
        or (hit.label == "balance" and hit.weight >= 1.0)
    )
    return hit.weight + _OWN_GAIN if own else hit.weight
