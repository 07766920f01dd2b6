"""Reading the rules that a coach sets by chat: one or several in a line, each led by what it is about."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from domain.availability import BookingRules
from domain.decision import Refusal
from domain.terms import Refunds, Terms, Tier


@dataclass(frozen=True, slots=True)
class Rules:
    """All that a coach can set with "rules": the terms of packs to come, and how he is booked."""

    terms: Terms
    booking: BookingRules


_HEADS = {
    "both": r"(?:late )?cancel\w* ?(?:and|or|&|/) ?mov\w+|mov\w+ ?(?:and|or|&|/) ?cancel\w*",
    "cancel": r"(?:late )?cancel\w*",
    "move": r"mov(?:e|es|ing)\b|reschedul\w+",
    "no_show": r"no[- ]?shows?",
    "forgive": r"forg[ia]ve\w*|let go",
    "refund": r"(?:no )?refunds?",
    "payment": r"(?:no )?(?:pre)?pay(?:ment|ments)?\b|paid\b",
    "transfer": r"(?:not |non-?|no )?transfer\w*",
    "valid": r"valid\w*",
    "rain": r"rain(?:ed out)?\b|weather",
    "weekly": r"weekly|(?:(?:at most|max\w*) )?\d+ (?:sessions? )?(?:a|per) week",
    "extras": r"extras?\b",
    "family": r"(?:not |no )?(?:family|shar(?:ed|ing)\b)",
    "approval": r"(?:no )?approv\w+|confirm\w*",
    "notice": r"(?:min(?:imum)? )?notice|\d+ ?(?:h|hours?|min|minutes?|d|days?) notice",
    "buffer": r"(?:no )?buffer|(?:no )?break\b",
    "session": r"sessions?\b",
    "step": r"step\b",
    "hold": r"hold\b",
    "horizon": r"(?:book(?:able)? )?ahead|horizon|\d+ ?(?:days?|weeks?) ahead",
    "daily": r"daily|(?:(?:at most|max\w*) )?\d+ (?:sessions? )?(?:a|per) day",
}
_HEAD = re.compile("|".join(f"(?P<{name}>{words})" for name, words in _HEADS.items()))
_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six")
_NUMBER = re.compile(rf"\b(?:{'|'.join(_NUMBERS)})\b")
_SAID_BEFORE = ("notice", "horizon", "daily", "weekly")
_CUT = re.compile(rf"\s*(?:[,;·\n]|\band\b)\s*(?:rules\s+)?(?=(?:{'|'.join(_HEADS.values())}))")
_COUNTS = re.compile(
    r"\b(?:counts?|costs?)(?: as)? (?:an? |the )?(?=half|free|nothing|full|\d{1,3} ?(?:%|percent))"
)
_GLUED = re.compile(r"(cancel\w*|mov\w+) (?:and|or|&|/) ?(?=mov|cancel)")
_LENGTH = re.compile(
    r"(?<![\d.,-])(\d{1,4})\s*(h|hours?|m|min|mins|minutes?|d|days?|weeks?)?\b", re.IGNORECASE
)


def read_rules(text: str, before: Rules) -> Rules:
    """ "cancel 48h free, 24h half", "no-show 50%, refund none", "minimum notice 3h". Refusal with examples where a part
    of it cannot be read: nothing of it is set then."""
    said = " ".join(text.lower().replace("’", "'").replace(" · ", ", ").split())
    # "Cancel and move 48h" is one rule about both.
    said = _GLUED.sub(lambda found: f"{found[1]}/", said)
    said = _COUNTS.sub("", said)
    said = _NUMBER.sub(lambda found: str(_NUMBERS.index(found[0])), said)
    after = before
    for part in _CUT.split(said):
        found = _head(part)
        name = str(found.lastgroup)
        # "Not transferable", "3 h notice": what is said of it stands before it.
        before_it = name in _SAID_BEFORE or (name != "no_show" and part.startswith(("no ", "not ", "non")))
        rest = part if before_it else re.sub(r"^[\s:=]+", "", part[: found.start()] + part[found.end() :])
        after = _set(name, rest, after)
    return after


def _head(part: str) -> re.Match[str]:
    """What a part is about: mostly its first words, but "sessions are transferable", "one late cancel is forgiven"."""
    heads = list(_HEAD.finditer(part))
    if not heads:
        raise Refusal("rules_how")
    forgives = [head for head in heads if head.lastgroup == "forgive"]
    return next(iter(forgives or [head for head in heads if head.lastgroup != "session"] or heads))


def _set(name: str, text: str, rules: Rules) -> Rules:
    terms, booking = rules.terms, rules.booking
    if name not in _IN_STEPS and re.search(r"[,;]", text):
        raise Refusal("rules_how")
    if name in _TERMS:
        return Rules(_TERMS[name](terms, text), booking)
    if name == "approval":
        by_itself = re.search(r"\b(?:off|no|not|never|at once|automatic\w*|by itself|instant\w*)\b", text)
        return Rules(terms, replace(booking, approval=by_itself is None))
    if name == "horizon":
        return Rules(terms, replace(booking, horizon=_minutes(text, default="d") // (24 * 60)))
    if name == "daily":
        return Rules(terms, replace(booking, daily_max=_most(text, 48)))
    minutes = (
        0
        if re.search(r"\b(?:no|none|off)\b", text)
        else _minutes(text, default="h" if name == "notice" else "m")
    )
    if name in ("session", "step") and not 5 <= minutes <= 480:
        raise Refusal("rules_how")
    if name == "hold" and minutes > 60:
        raise Refusal("rules_how")
    return Rules(terms, BookingRules.from_json(booking.to_json() | {name: minutes}))


def _rain(terms: Terms, text: str) -> Terms:
    """ "15 free, 30 half": up to so many minutes played before the rain, that part of the session counts."""
    steps = []
    for part in re.split(r"[,;]", text):
        found = re.match(
            r"\s*(?:up to\s*)?(\d{1,3})\s*(?:m|min|minutes?)?\s*:?\s*(free|half|\d{1,3}\s*%)", part
        )
        if not found:
            raise Refusal("rules_how")
        steps.append((int(found[1]), _percent(found[2])))
    return replace(terms, rain=tuple(sorted(steps)))


_TIER = re.compile(
    r"(?<![\d.,-])(?P<length>\d{1,4}\s*(?:hours?|h|minutes?|mins?|days?|d|weeks?)?)(?![\w%])(?!\s*(?:%|percent))"
    r"\s*(?:before|ahead|notice)?\s*:?\s*(?:(?P<percent>\d{1,3})\s*(?:%|percent)|(?P<word>free|half|full|counts|all))?",
    re.IGNORECASE,
)
_SHARE_FIRST = re.compile(
    r"(?P<share>free|half|full|all|\d{1,3}\s*(?:%|percent))\s+(?:until|up to|till|if|from)\s+(?:at least\s+)?"
    r"(?P<length>\d{1,4}\s*(?:hours?|h|minutes?|mins?|days?|d|weeks?)?)(?:\s*(?:before|ahead|notice))?"
)
_REST = re.compile(
    r"(?:anything )?\b(?:less|later|after(?: that)?|under|below|otherwise)\b(?: than)?"
    r"(?: \d{1,4} ?(?:hours?|h|minutes?|mins?|days?|d))?"
    r"(?: notice)? ?:? ?(?P<share>free|half|full|counts|all|\d{1,3} ?(?:%|percent))"
)
_FREE = re.compile(r"\bfree\b(?!.*\b(?:half|full)\b)")
_SHARES = {"free": 0, "half": 50, "full": 100, "counts": 100, "all": 100}


def _tiers(text: str) -> tuple[Tier, ...]:
    """ "48h free, 24h half", "free until 48h before, half until 24h before, later full": what is said of less notice
    than the last is what counts anyway. Exactly the same notice twice contradicts itself."""
    text = _SHARE_FIRST.sub(r"\g<length> \g<share>", text)
    read = (
        _TIER.search(part) or _REST.search(part) or _FREE.search(part) for part in re.split(r"[,;]", text)
    )
    if not all(read):
        raise Refusal("rules_how")
    tiers = []
    rest = _REST.search(text)
    if rest:
        text = text[: rest.start()] + text[rest.end() :]
        share = _percent(rest["share"])
        tiers += [Tier(0, share)] if share < 100 else []
    for found in _TIER.finditer(text):
        percent = int(found["percent"]) if found["percent"] else _SHARES[(found["word"] or "free").lower()]
        if percent > 100:
            raise Refusal("rules_how")
        tiers.append(Tier(_minutes(found["length"], default="h"), percent))
    if not tiers or len({tier.notice for tier in tiers}) < len(tiers):
        raise Refusal("rules_how")
    return tuple(sorted(tiers, key=lambda tier: -tier.notice))


def _steps(before: tuple[Tier, ...], text: str) -> tuple[Tier, ...]:
    """The steps that are said; a share alone ("late cancels: half") is what counts of less notice than all of them."""
    if re.search(r"\d(?!\d* ?(?:%|percent))(?!\d)", text):
        return _tiers(text)
    share = _percent(text)
    kept = tuple(tier for tier in before if tier.notice > 0)
    return (*kept, Tier(0, share)) if share < 100 else kept


def _refund(terms: Terms, text: str) -> Terms:
    kinds: list[tuple[str, Refunds]] = [
        (r"\b(?:none|no|not|never|off)\b", "none"),
        (r"\bsingle\b", "single_price"),
        (r"\bpack\b", "pack_price"),
    ]
    for words, kind in kinds:
        if re.search(words, text):
            return replace(terms, refunds=kind)
    raise Refusal("rules_how")


def _payment(terms: Terms, text: str) -> Terms:
    share = re.search(r"(\d{1,3})\s*(?:%|percent)?", text)
    if "account" in text:
        return replace(terms, payment="on_account", ahead=_count(share[1] if share else "", 50))
    if re.search(r"\b(?:not|no|none|later|off)\b", text):
        return replace(terms, payment="not_needed")
    if re.search(r"\b(?:part\w*|half)\b|\d\s*(?:%|percent)", text):
        return replace(terms, payment="part", paid_part=min(100, int(share[1])) if share else 50)
    if re.search(r"\bfull\w*\b", text) or text in ("before booking", "first"):
        return replace(terms, payment="full")
    raise Refusal("rules_how")


def _yes(text: str) -> bool:
    """ "on", "allowed", nothing at all, or "off", "not allowed"."""
    text = re.sub(r"\b(?:sessions?|packs?|are|is)\b\s*", "", text)
    if re.search(r"\b(?:off|no|not|non|none|never)\b", text):
        return False
    if not text or re.match(r"(?:on|yes|allowed|ok|within|with|in|only)\b", text):
        return True
    raise Refusal("rules_how")


def _from_first_use(text: str) -> bool:
    if "first" in text:
        return True
    if "sale" in text or "purchase" in text:
        return False
    raise Refusal("rules_how")


def _weekly(terms: Terms, text: str) -> Terms:
    return replace(terms, weekly_max=_most(text, 50))


_IN_STEPS = ("both", "cancel", "move", "rain")
_TERMS: dict[str, Callable[[Terms, str], Terms]] = {
    "both": lambda terms, text: replace(
        terms, cancel=_steps(terms.cancel, text), move=_steps(terms.move, text)
    ),
    "cancel": lambda terms, text: replace(terms, cancel=_steps(terms.cancel, text)),
    "move": lambda terms, text: replace(terms, move=_steps(terms.move, text)),
    "no_show": lambda terms, text: replace(terms, no_show=_percent(text)),
    "forgive": lambda terms, text: replace(terms, forgiven=_most(text, 20)),
    "refund": _refund,
    "payment": _payment,
    "transfer": lambda terms, text: replace(terms, transferable=_yes(text)),
    "valid": lambda terms, text: replace(terms, from_first_use=_from_first_use(text)),
    "rain": _rain,
    "weekly": _weekly,
    "extras": lambda terms, text: replace(terms, extras=_percent(text)),
    "family": lambda terms, text: replace(terms, family=_yes(text)),
}


def _percent(text: str) -> int:
    """ "50%", "half", "counts half", "free"."""
    found = re.search(r"\b(\d{1,3})\s*(?:%|percent)?(?:\s|$)", text)
    if found and int(found[1]) <= 100:
        return int(found[1])
    words = (
        (r"\b(?:free|nothing|not|no|none)\b", 0),
        (r"\bhalf\b", 50),
        (r"\b(?:counts?|full\w*|all|whole)\b", 100),
    )
    for pattern, percent in words:
        if not found and re.search(pattern, text):
            return percent
    raise Refusal("rules_how")


def _most(text: str, most: int) -> int:
    """A number somewhere in the words; 0 where there is to be no limit."""
    found = re.search(r"\b\d{1,3}\b", text)
    if found is None and re.search(r"\b(?:no|none|any|off|unlimited)\b", text):
        return 0
    return _count(found[0] if found else "", most)


def _count(text: str, most: int) -> int:
    found = re.match(r"(\d{1,3})\b", text)
    if not found or int(found[1]) > most:
        raise Refusal("rules_how")
    return int(found[1])


def _minutes(text: str, *, default: str) -> int:
    found = _LENGTH.search(text)
    if not found:
        raise Refusal("rules_how")
    unit = (found[2] or default)[0].lower()
    minutes = int(found[1]) * {"m": 1, "h": 60, "d": 24 * 60, "w": 7 * 24 * 60}[unit]
    if minutes > 366 * 24 * 60:
        raise Refusal("rules_how")
    return minutes
