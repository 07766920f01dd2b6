"""What two times in one clause are to each other: a refusal and a proposal, two of a kind, a day and its hour."""

import re
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from domain.intents import Said
from handlers.understand.clauses import Clause
from handlers.understand.instead import hours_beside_instead
from handlers.understand.known import Known
from handlers.understand.moves import says_rather
from handlers.understand.parts import Part
from handlers.understand.sentence import Sentence

_MOMENT = timedelta(seconds=1)
ASKED = re.compile(r"[?？][\s!.?)]*$")
_JOINED = re.compile(
    r"\W*(?:y|e|et|and|und|en|ni|nem|n[eé]|noch|o|ou|or|oder|of)(?:\W+\w{1,3})?\W*", re.IGNORECASE
)
_EARLIER_LATER = frozenset("earlier sooner later fruher eher spater eerder later vroeger".split())
_BUT = re.compile(
    r"[,.;]?\s(?:but|aber|maar|dafür|sondern|pero|mais|ma|mas|però)\s+(?!keep|leave|not|nicht|niet|lass|laat|no\b|non\b|pas\b|não\b|nao\b)",
    re.IGNORECASE,
)
_KEPT = re.compile(
    r"\b(?:keep|keeping|behalte|behalten|houd|hou|garde|gardes|gardez|garder|gardons|mant[eé]n|mantener|mantengo|mantenho|mant[eé]m"
    r"|manter|mantieni|tieni|tengo|teniamo|lascia|lasciami|deja|d[eé]jame|deixa|conserva|conserve|conservo)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_STAYS = re.compile(
    r"\s*(?:stays|bleibt|blijft|kann bleiben|mag blijven"
    r"|(?:(?:je|on|nous|[çc]a|la|lo|li|se|s[ií]|ci|a gente)\s+){0,2}(?:la |le |les |lo )?(?:garde|gardons|reste|maintien[ts]|est maintenu|sigue|siguen|queda|quedan"
    r"|mantiene|mantenemos|mantengo|vale igual|resta|restano|rimane|tengo|teniamo|mant[eé]m|mantemos|mantenho|fica|continua|segue))\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"(?:[,.;]|\s[-–—])\s*(?:(?:y|et|e|and|und|en|o|ou|si|se)\s+)*$", re.IGNORECASE)
_INSTEAD = re.compile(
    r"(?<!not )(?<!n't )\b(?:make (?:it|that|them)|let'?s (?:do|say|make|take)|(?:can|could) we (?:do|make|say|take)"
    r"|(?:mach|nimm|setz|stell|trag)e?(?: (?:mich|es|ihn|sie|wir|mir))?|machen wir|nehmen wir|maak er|doe maar|zet (?:me|hem|haar)"
    r"|p[oó]n(?:me|lo|la|le)|hagamos|mejor|mets(?:-moi|-le|-la)?|mettons|on (?:fait|met)|metti(?:mi|lo|la)?|facciamo"
    r"|p[oõ]e(?:-me|-o)?|mete(?:-me)?|fazemos|marca(?:-me)?)\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
"""Between two days: the second one is wanted."""
_ABOUT = re.compile(r"(?:what|how) about\b", re.IGNORECASE)


def proposes(part: Part, clause: Clause, sentence: Sentence) -> bool:
    """ "Can't make it tomorrow, maybe Friday?": the first time falls, the second is proposed, or another hour; both of
    "Friday and Saturday" fall."""
    if any(says_rather(sentence.text, reading) for reading in part.readings):
        return True
    asked = [word.key for word in part.words if word.is_name_like][-3:]
    if part.readings and _EARLIER_LATER.intersection(asked):
        return True
    if len(part.readings) < 2:
        return False
    first, last = part.readings[0], part.readings[-1]
    if _BUT.search(sentence.text, first.span[1], part.readings[1].span[0]):
        return True
    if _INSTEAD.search(sentence.text, first.span[1], last.span[0]):
        return True
    if go_together(part, sentence):
        return False
    asked_behind_a_comma = (
        ASKED.match(sentence.text[last.span[1] :].lstrip()) is not None
        and _BREAK.search(sentence.text, 0, last.span[0]) is not None
        and not any(hit.label == "cancel" and hit.first == hit.last for hit in clause.hits)
    )
    return (
        asked_behind_a_comma
        or clause.has("other")
        or any(reading.same_time for reading in part.readings[1:])
        or any(_ABOUT.match(sentence.text, reading.span[0]) for reading in part.readings[1:])
    )


def go_together(part: Part, sentence: Sentence) -> bool:
    """Two times with nothing but "and" or "nor" between them."""
    if len(part.readings) != 2:
        return False
    first, last = part.readings
    return _JOINED.fullmatch(sentence.text[first.span[1] : last.span[0]]) is not None


def joined(times: tuple[Said, ...]) -> tuple[Said, ...]:
    """A day and, some words behind it, an hour or a part of the day are one time: "Monday, if you had something after 5"."""
    if len(times) != 2:
        return times
    day, hour = sorted(times, key=lambda time: not time.date_said)
    plain = not (
        day.negated or hour.negated or day.same_time or hour.same_time or day.repeats or hour.repeats
    )
    one_day = day.date_said and not day.time_said and day.part is None and day.grain == "day" and not day.open
    border = hour.start or hour.end
    if not (plain and one_day and not hour.date_said and border and day.start):
        return times
    if not (hour.time_said or hour.part):
        return times
    shift = day.start.date() - border.date()
    return (
        replace(
            hour,
            start=hour.start + shift if hour.start is not None else None,
            end=hour.end + shift if hour.end is not None else None,
            others=tuple(
                (begin + shift if begin else None, end + shift if end else None) for begin, end in hour.others
            ),
            date_said=True,
            span=(min(day.span[0], hour.span[0]), max(day.span[1], hour.span[1])),
        ),
    )


def is_over(time: Said, known: Known) -> bool:
    """Whether a day was said that lies before today: nobody asks for it."""
    last = time.end or time.start
    today = known.now.astimezone(ZoneInfo(known.tz)).date()
    return (
        known.role == "client"
        and time.date_said
        and last is not None
        and (last - _MOMENT).date() < today
        and not time.negated
    )


def stays(text: str, time: Said) -> bool:
    """ "Cancel the 5pm but keep the 6pm"."""
    return bool(_KEPT.search(text[: time.span[0]]) or _STAYS.match(text, time.span[1]))


def other_hour(part: Part) -> bool:
    """ "Can we do 6 instead of 5 on Friday": an hour that stands is to be another one."""
    hours = hours_beside_instead(part.words)
    return hours is not None and hours.new is not None and hours.old is not None
