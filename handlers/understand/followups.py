"""What is left of a message without a wish: a follow-up if it names times, people or numbers."""

import re
from dataclasses import replace

from domain.intents import Request
from handlers.understand.words import split

_UNTIL_THEN = re.compile(
    r"\W*(?:(?:ok|okay|oke|super|top|prima|alles klar|perfekt|danke|bedankt|fijn|thanks|great)\W+){1,3}(?:bis|tot|til|till|until)\s+[\w\s]{3,20}\W*",
    re.IGNORECASE,
)


_SAME = frozenset(
    "same gleiche gleichen gleicher gleiches dasselbe dieselbe selbe selben genauso mismo misma igual meme pareil stesso stessa uguale"
    " mesmo mesma zelfde hetzelfde dezelfde".split()
)
_EVERY = re.compile(
    r"\b(?:(?:every|each)\s+(?P<two>(?:other|second|two|2)\s+)?weeks?|weekly(?!\s+\w*(?:slot|session|lesson|class|training|booking|time|one))|jede\s+(?P<two_de>zweite\s+)?woche|wöchentlich"
    r"|cada\s+(?P<two_es>(?:dos|2|duas)\s+)?semanas?|todas\s+(?:las|as)\s+semanas|chaque\s+semaine|toutes\s+les\s+(?P<two_fr>(?:deux|2)\s+)?semaines"
    r"|ogni\s+(?P<two_it>(?:due|2)\s+)?settiman[ae]|tutte\s+le\s+settimane|elke\s+week|om\s+de\s+(?P<two_nl>(?:twee|2)\s+)week"
    r"|wekelijks|semanalmente|settimanalmente)\b",
    re.IGNORECASE,
)


def says_same(text: str) -> bool:
    """Whether what was spoken of before is wanted again: "the same next week"."""
    return any(word.key in _SAME for word in split(text))


def every_so_many_weeks(text: str) -> int | None:
    """2 for "every other week", 1 for "every week"; None where no such thing is said."""
    found = _EVERY.search(text)
    if found is None:
        return None
    return 2 if any(value for key, value in found.groupdict().items() if key.startswith("two")) else 1


def numbers_in(request: Request) -> bool:
    """Whether a number was said that a follow-up can use."""
    return request.number is not None or request.position is not None


def without_wish(request: Request, said_text: str) -> Request:
    """Times alone are a follow-up; "same time next week" and "every Tuesday" can only be bookings."""
    if request.times and any(time.same_time or time.repeats for time in request.times):
        return replace(request, kind="book", confidence=0.7)
    if len(request.times) == 1 and _UNTIL_THEN.fullmatch(said_text):
        return replace(request, kind="hello", times=(), confidence=0.6)
    if request.times or request.names or numbers_in(request):
        return replace(request, kind="other", confidence=0.6)
    return replace(request, kind="unknown", confidence=0.0)


def with_another_hour(request: Request) -> Request:
    """ "No, a las 19": another hour for what is talked about."""
    hours = [time for time in request.times if time.time_said and not (time.date_said or time.negated)]
    if request.kind != "other" or len(request.times) != 1 or not hours:
        return request
    return replace(request, kind="move", times=(), to=tuple(hours), number=None)
