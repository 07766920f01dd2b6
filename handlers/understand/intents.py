"""The coarse intent of any sentence, by the same phrases with which the reader finds requests."""

from handlers.understand.clauses import denied
from handlers.understand.cues.lexicon import Hit, find, language_of, load
from handlers.understand.sentence import marked, tidy

COARSE = {
    "book": "book", "event_add": "book", "waitlist": "book", "cancel": "cancel", "stop_weekly": "cancel", "weekly": "query", "event_remove": "cancel", "move": "reschedule",
    "event_change": "reschedule", "balance": "query", "slots": "query", "next": "query", "today": "query", "week": "query", "why": "query",
    "owe": "query", "owed": "query", "calendar": "query", "paid": "pay", "pay": "pay", "sent_transfer": "pay", "promise": "pay",
}  # fmt: skip
"""Fine label → coarse intent; every other label is "other"."""

_SURE_ENOUGH = 0.75
_ASKING = frozenset(("?", "maybe", "instead", "perhaps"))


def coarse(text: str, lang: str) -> str:
    """ "book", "cancel", "reschedule", "query", "pay" or "other"."""
    sentence = marked(tidy(text), lang)
    keys = sentence.keys
    hits = find(keys, language_of(lang), "wider")
    if language_of(lang) != "en" and not any(hit.weight >= _SURE_ENOUGH for hit in hits):
        hits = find(keys, "en", "wider")
    hits = [hit for hit in hits if not denied(hit, sentence)]
    label = _surest(hits, keys, load(language_of(lang)).filler)
    return COARSE.get(label, "other") if label is not None else "other"


def _proposes_another(hits: list[Hit], keys: list[str]) -> bool:
    """ "Can't do Monday, is Wednesday possible": one time falls, and another is asked about behind it. "Tuesday?" asks, too."""
    falls = [hit.last for hit in hits if hit.label == "cancel" and hit.first < hit.last]
    asks = [hit.first for hit in hits if hit.label in ("slots", "book", "other", "event_change")]
    asks += [
        at for at, key in enumerate(keys) if key == "@t" and not _ASKING.isdisjoint(keys[at + 1 : at + 3])
    ]
    return any(
        fall < at and _says_when(keys[: fall + 1]) and "@t" in keys[at:] for fall in falls for at in asks
    )


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
        score = hit.weight + 0.005 * min(hit.last - hit.first, 6)
        scores[hit.label] = max(scores.get(hit.label, 0.0), score)
    if "@t" in keys and _proposes_another(hits, keys):
        scores["move"] = 1.46
    if "play" in keys and "@t" not in keys:
        scores.pop("book", None)  # a game or a song, until a time is said with it
    best = max(scores, key=lambda label: scores[label], default=None)
    return best if best is not None and scores[best] >= _SURE_ENOUGH else None
